"""The read-back as the customer's display shows it, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.interviews import compose, reading
from app.interviews.model import Interview
from app.interviews.reading import CHARS, LINES, ReadPage
from app.interviews.record import InterviewRecord
from app.kernel.wording import Wording
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ReadBack:
    """All pages, and the number of the page to show next (0 when everything is agreed)."""

    pages: tuple[ReadPage, ...]
    next: int

    @property
    def done(self) -> bool:
        """Whether everything that is to be read back is agreed to."""
        return self.next == 0


def read_back(
    session: DeskSession, interview_id: UUID, wording: Wording, *, lines: int = LINES, chars: int = CHARS
) -> ReadBack:
    """Lay the record as it stands now on pages for the display, those marked that were agreed to already."""
    interview: Interview = session.found(Interview, interview_id)
    made = reading.pages(compose.body(session, interview), wording, interview.read_back, lines=lines, chars=chars)
    return ReadBack(made, next((page.number for page in made if not page.agreed), 0))


def pages(record: InterviewRecord, wording: Wording, *, lines: int = LINES, chars: int = CHARS) -> tuple[ReadPage, ...]:
    """Lay any record on pages, masked for the display, without saying what was agreed to."""
    return reading.pages(record.body, wording, lines=lines, chars=chars)
