"""A sealed record as it was sealed, to read: the same words that were hashed, masked until somebody holds the eye."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from app.interviews.record import Body, InterviewRecord
from app.interviews.words import Words, header_lines
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.widgets import theme


class RecordSheet(QTextBrowser):
    """Shows an `InterviewRecord`; `masked` hides personal data as on the customer's window."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The sealed record"))

    def put(self, record: InterviewRecord, *, masked: bool = True) -> None:
        """Show a record, keeping the place."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(html(record, self._words, masked=masked))
        bar.setValue(place)


def html(record: InterviewRecord, wording: Wording, *, masked: bool) -> str:
    """The record as the subset of HTML that Qt draws; everything that was typed is escaped."""
    words = Words(wording, masked=masked)
    parts = [f'<h2 align="center">{escape(wording.text("interviews.title"))}</h2>']
    parts += [_block(title, lines) for title, lines in _blocks(record.body, words)]
    return f'<html><body style="line-height:150%">{"".join(parts)}</body></html>'


def _blocks(body: Body, words: Words) -> Iterator[tuple[str, list[str]]]:
    say, label = words.wording.text, words.wording.label
    head = list(header_lines(body, words))
    head += [say("interviews.head_party", role=words.role(one.role), who=words.party(one)) for one in body.others]
    if body.header.ended_at is not None:
        head.append(say("interviews.head_ended", at=local_minute(body.header.ended_at)))
    yield "", head
    if body.first_done:
        yield say("interviews.first_done_title"), [words.done(one) for one in body.first_done]
    for part in body.parts:
        yield label("interview_section", part.key), [words.labelled(line) for line in part.lines]
    if body.spoken:
        yield label("interview_section", "questions"), [line for one in body.spoken for line in words.spoken(one)]
    if body.issues:
        yield label("interview_section", "issues"), [line for one in body.issues for line in words.issue(one)]
    pages = [
        say(
            "interviews.page_read" if page.page else "interviews.paper_read",
            page=page.page,
            outcome=label("read_back_outcome", page.outcome),
            at=local_minute(page.at),
        )
        for page in body.read_back
    ]
    if pages:
        yield label("interview_section", "read_back"), pages


def _block(title: str, lines: list[str]) -> str:
    ink = theme.colour("accent").name()
    head = f'<p style="color:{ink}"><b>{escape(title)}</b></p>' if title else ""
    told = "<br/>".join(escape(line).replace("\n", "<br/>") for line in lines)
    return f"{head}<p>{told}</p>"
