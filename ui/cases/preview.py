"""The preview beside the queue: who, what, where it stands, what comes next, and the last lines of its log.

It answers "is this the one, and what is it waiting for" without opening the case. Everything comes by one query,
started when the cursor rests on a row.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.casefile.views import NextMove, case_moves, next_step
from app.cases.codes import Status
from app.cases.lifecycle import Missing
from app.cases.views import QueueRow, TimelineEntry, timeline
from app.fulfilment.views import ObligationRow
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from ui.agreements.words import begun
from ui.cases import columns, shelf, texts, ways
from ui.cases.assigning import AssignPanel, give
from ui.cases.owed import owed_next, what_of, when_of
from ui.cases.timeline import Line, Timeline
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.empty import Empty

_LINES = 8


@dataclass(frozen=True, slots=True)
class Glance:
    """What the preview shows of a case."""

    status: Status
    moves: tuple[NextMove, ...]
    owed: ObligationRow | None
    log: tuple[TimelineEntry, ...]


def glance(session: DeskSession, case_id: UUID, status: Status, words: Wording) -> Glance:
    """Read what the preview shows."""
    owed = owed_next(session, case_id, status)
    return Glance(status, case_moves(session, case_id), owed, tuple(timeline(session, case_id, words)))


class Preview(QFrame):
    """`put(row)` shows a row of the queue; None shows how to choose one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.setFixedWidth(theme.WIDTH["field"])
        self.setAccessibleName(self.tr("Preview"))
        self._page = page
        self._row: QueueRow | None = None
        self._nothing = Empty(self.tr("No case chosen"), self.tr("Choose a row with the arrows or J and K."))
        self.number = layout.text_label("", "lead", selectable=True)
        theme.tabular(self.number)
        self.customer = layout.text_label("", "strong")
        self.what = layout.text_label("", "label", wrap=True)
        self.due = Chip("")
        self.state = Chip("")
        self.next = shelf.Shelf()
        self.log = Timeline(_LINES, small=True)
        self.open = layout.button(self.tr("Open"), self._open, kind="primary", tip=self.tr("Enter"))
        self.take = layout.button(self.tr("Take"), self._take, tip=self.tr("T"))
        self.assign = layout.button(self.tr("Assign…"), self.ask_assign, tip=self.tr("A"))
        self.panel = AssignPanel(page)
        self._full = self._lay_out()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._full)
        self.put(None)

    def put(self, row: QueueRow | None) -> None:
        """Show a row and ask for the rest of it."""
        other = row is None or self._row is None or row.case_id != self._row.case_id
        self._row = row
        self._nothing.setVisible(row is None)
        self._full.setVisible(row is not None)
        if row is None:
            return
        if other:
            self.panel.setVisible(False)
        page, words = self._page, self._page.words
        today = texts.today_of(page)
        self.number.setText(row.no)
        self.customer.setText(texts.dotted(row.customer, texts.money_full(row.amount)))
        self.what.setText(
            texts.dotted(
                columns.cause_of(row, words),
                words.label("channel", row.channel.value),
                self.tr("card {0}").format(row.card_tail) if row.card_tail else "",
                self.tr("received {0}").format(row.received_on.isoformat()),
            )
        )
        look = columns.due_of(row, today, words)
        self.due.put(look.text, look.tone, look.icon or "clock")
        self.state.put(words.label("status", row.status.value))
        role = page.actor.role
        self.take.setVisible(row.owner_id is None and may(role, "cases.take"))
        self.assign.setVisible(may(role, "cases.assign"))
        case_id, status = row.case_id, row.status
        page.jobs.query(self, lambda s: glance(s, case_id, status, words), self._show, latest="glance")

    def ask_assign(self) -> None:
        """Open the line that gives the case to somebody, if that is this person's to do."""
        if self._row is not None and may(self._page.actor.role, "cases.assign"):
            self.panel.ask(self._row.case_id, self._row.no, self._row.owner_id)

    def take_it(self) -> None:
        """Take the case, if nobody has it and this person may."""
        if self._row is not None and not self.take.isHidden():
            self._take()

    def _show(self, seen: Glance) -> None:
        self.next.put((seen.status, seen.moves, seen.owed), lambda: self._next(seen))
        self.log.put([Line(entry.at, entry.actor, entry.sentence) for entry in seen.log])

    def _next(self, seen: Glance) -> list[QWidget]:
        if seen.owed is not None:
            return self._owed(seen.owed)
        step = next_step(seen.moves, seen.status)
        if step is None:
            return [layout.text_label(self.tr("No further step from here."), "muted", wrap=True)]
        said: list[QWidget] = [layout.text_label(ways.verb(seen.status, step.target), "accent")]
        if Missing.ROLE in step.missing:
            who = ways.who_may(self._page.words, seen.status, step.target)
            said.append(layout.text_label(self.tr("Done by: {0}").format(who), "muted", wrap=True))
        lacks = ways.lacking(step.missing)
        if lacks:
            named = texts.joined(self._page.words.label("missing", one.value) for one in lacks)
            said.append(layout.text_label(self.tr("Still missing: {0}").format(named), "soon", wrap=True))
        return said

    def _owed(self, row: ObligationRow) -> list[QWidget]:
        words = self._page.words
        late = row.days_left is not None and row.days_left < 0
        who = texts.dotted(words.label("party", row.debtor), when_of(row))
        return [
            layout.text_label(what_of(row, words), "accent", wrap=True),
            layout.text_label(("⚠ " if late else "") + begun(who), "danger" if late else "muted", wrap=True),
        ]

    def _open(self) -> None:
        if self._row is not None:
            self._page.navigator.open_case(self._row.case_id, self._row.no)

    def _take(self) -> None:
        if self._row is not None:
            give(self._page, self._row.case_id, self._row.no, self._page.actor.staff_id)

    def _lay_out(self) -> QWidget:
        inner = layout.column(
            self.number,
            self.customer,
            self.what,
            shelf.words_line(self.state, self.due),
            layout.rule(),
            layout.text_label(self.tr("Next step"), "label"),
            self.next,
            layout.row(self.open, self.take, self.assign, 1),
            self.panel,
            layout.rule(),
            layout.text_label(self.tr("Timeline"), "label"),
            self.log,
            1,
        )
        side = theme.space(3)
        inner.setContentsMargins(side, side, side, side)
        return shelf.scrolling(layout.holder(inner))
