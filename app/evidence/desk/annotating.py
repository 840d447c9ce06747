"""Draw over pages (批注), change what one drew, take it away, bring it back. Nobody touches another person's marks.

Custody tells that an exhibit was annotated once per person and day, not per stroke: who marks thirty lines would bury
the lines that matter. The case's log says nothing of it; marks tell their author and time themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case
from app.evidence import marks
from app.evidence.codes import Act, MarkKind
from app.evidence.desk.custody import log_custody
from app.evidence.desk.words import known_key
from app.evidence.model import Annotation, CustodyEntry, EvidenceItem
from app.kernel.clock import SHANGHAI, local_minute
from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
from app.kernel.text import legible
from app.staff.powers import require
from app.store.session import DeskSession

MOST_AT_ONCE = 500
"""Marks of one action; a page of proposals has some dozens."""


@dataclass(frozen=True, slots=True)
class NewMark:
    """A mark to be put on an exhibit: page from 1, kind, shape in whole ten-thousandths, words, colour of the theme."""

    page: int
    kind: MarkKind | str
    shape: Sequence[int]
    words: str = ""
    colour: str = ""


def annotate(session: DeskSession, item_id: UUID, mark: NewMark) -> Annotation:
    """Put one mark on a page of an exhibit; see `annotate_many`."""
    return annotate_many(session, item_id, [mark])[0]


def annotate_many(session: DeskSession, item_id: UUID, new: Sequence[NewMark]) -> list[Annotation]:
    """Put several marks on an exhibit in one action.

    Refused: a withdrawn exhibit (`evidence.is_withdrawn`), a page it does not have (`evidence.no_such_page`), a shape
    that is none (`evidence.mark_shape`), an empty note (`evidence.note_empty`), an unknown kind, stamp, reason or
    colour (`evidence.unknown_key`), too many at once (`evidence.too_many_marks`).
    """
    require(session.actor, "evidence.annotate")
    if len(new) > MOST_AT_ONCE:
        raise Refusal("evidence.too_many_marks", "shape", most=MOST_AT_ONCE)
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    case: Case = session.found(Case, item.case_id)
    made = [_made(session, case, item, one) for one in new]
    session.add_all(made)
    if made:
        _log_once(session, item)
    return made


def change_mark(
    session: DeskSession,
    mark_id: UUID,
    *,
    shape: Sequence[int] | None = None,
    words: str | None = None,
    colour: str | None = None,
) -> Annotation:
    """Change one's own mark; None leaves as it is. Refused like `annotate`, and another's (`evidence.not_author`)."""
    mark, item = _own(session, mark_id)
    if shape is not None:
        mark.shape = list(marks.checked_shape(mark.kind, shape))
    if words is not None:
        mark.words = marks.checked_words(mark.kind, typed_words(words))
    if colour is not None:
        mark.colour = marks.checked_colour(colour)
    _log_once(session, item)
    return mark


def take_away(session: DeskSession, mark_id: UUID) -> Annotation:
    """Take one's own mark away; it is kept and can be brought back."""
    mark, item = _own(session, mark_id)
    if mark.removed_at is None:
        mark.removed_at = session.at
        _log_once(session, item)
    return mark


def bring_back(session: DeskSession, mark_id: UUID) -> Annotation:
    """Bring one's own mark back that was taken away."""
    mark, item = _own(session, mark_id)
    if mark.removed_at is not None:
        mark.removed_at = None
        _log_once(session, item)
    return mark


def typed_words(words: str) -> str:
    """Words over a page as they are kept: trimmed, bounded, lines kept, passwords and codes blackened."""
    return scrub_secrets(legible(words).strip())[0][: marks.LONGEST_WORDS]


def _made(session: DeskSession, case: Case, item: EvidenceItem, new: NewMark) -> Annotation:
    kind = known_key(MarkKind, new.kind, "kind")
    return Annotation(
        **case.keys(),
        item_id=item.id,
        page=marks.checked_page(new.page, item.pages, item.seq),
        kind=kind,
        shape=list(marks.checked_shape(kind, new.shape)),
        words=marks.checked_words(kind, typed_words(new.words)),
        colour=marks.checked_colour(new.colour),
        author_id=session.actor.staff_id,
        made_at=session.at,
    )


def _own(session: DeskSession, mark_id: UUID) -> tuple[Annotation, EvidenceItem]:
    require(session.actor, "evidence.annotate")
    mark: Annotation = session.found(Annotation, mark_id)
    if mark.author_id != session.actor.staff_id:
        raise Refusal("evidence.not_author", "words")
    item: EvidenceItem = session.found(EvidenceItem, mark.item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    return mark, item


def _log_once(session: DeskSession, item: EvidenceItem) -> None:
    since = datetime.combine(session.today, time.min, SHANGHAI)
    known = session.scalar(
        select(CustodyEntry.id)
        .where(
            CustodyEntry.item_id == item.id,
            CustodyEntry.actor_id == session.actor.staff_id,
            CustodyEntry.act == Act.ANNOTATED.value,
            CustodyEntry.at >= since,
        )
        .limit(1)
    )
    if known is None:
        log_custody(session, item, Act.ANNOTATED)
