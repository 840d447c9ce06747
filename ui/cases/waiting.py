"""Who is waiting (排队): number, how long, whether they go first; taking a number, calling somebody, noting who left.

Waiting is not receipt: no clock starts here. Whoever is called to the window goes on in New walk-in with their number.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.cases import desk
from app.cases.views import Waiting
from app.cases.views.today import Served
from app.staff.powers import may
from ui.cases import shelf, texts
from ui.cases.cards.base import Opening
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.field import Form
from ui.widgets.text_field import TextField

_LONG = 20
"""From how many minutes a wait is marked; a matter of courtesy, not of a rule."""


class WaitingPanel(QFrame):
    """`put(rows)` shows who waits; `take_number()` opens the form."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.setAccessibleName(self.tr("Waiting"))
        self._page = page
        self.count = layout.text_label("", "muted")
        self.number_button = layout.button(self.tr("Take a number…"), self.take_number, kind="quiet", icon="plus")
        layout.only_if(self.number_button, may(page.actor.role, "cases.register"))
        self.form = Form(page.words)
        self.queue_no = self.form.add("queue_no", self.tr("&Number"), TextField(), required=True)
        self.called = self.form.add("called", self.tr("Ca&ll as"), TextField(placeholder=self.tr("Mr Li")))
        self.needs = self.form.add("needs", self.tr("Needs"), ChipRow(page.words.labels("need")))
        self.topic = self.form.add("topic", self.tr("&About"), TextField())
        for row in self.form.rows.values():
            row.label.setFixedWidth(theme.WIDTH["label"] * 2 // 3)
        self.save = layout.button(self.tr("Take the number"), self._save, kind="primary")
        self.opening = Opening(self.form, self.save)
        self.shelf = shelf.Shelf(gap=2)
        self.nobody = layout.note(self.tr("Nobody is waiting. Take a number for whoever comes in."))
        inner = layout.holder(layout.column(self.nobody, self.shelf, 1))
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.space(2))
        column.addLayout(layout.row(layout.heading(self.tr("Waiting")), self.count, 1, self.number_button))
        self.next_button = layout.button(self.tr("Call the next one  N"), self.call_next, kind="primary", icon="bell")
        self.next_button.setVisible(False)
        column.addWidget(self.next_button)
        column.addWidget(self.opening)
        column.addWidget(shelf.scrolling(inner), 1)
        self.served = layout.text_label("", "small", wrap=True)
        self.served.setVisible(False)
        column.addWidget(self.served)

    def put(self, rows: Sequence[Waiting]) -> None:
        """Show who waits: those who go first, then by arrival."""
        self.count.setText(self.tr("%n person(s)", "", len(rows)) if rows else "")
        self.nobody.setVisible(not rows)
        self.next_button.setVisible(bool(rows) and may(self._page.actor.role, "cases.register"))
        self.shelf.put(tuple(rows), lambda: [self._row(one) for one in rows])

    def put_served(self, seen: Served) -> None:
        """Tell how many were served today, and who left without, at what time and after how long."""
        gone = [
            self.tr("{0} at {1} after {2} min").format(one.queue_no, texts.minute_of(one.left_at), one.minutes)
            for one in seen.left
        ]
        parts = [self.tr("%n served today", "", seen.served)] if seen.served or gone else []
        if gone:
            parts.append(self.tr("Left without being served: {0}").format(texts.joined(gone)))
        self.served.setText("\n".join(parts))
        self.served.setVisible(bool(parts))

    def call_next(self) -> None:
        """Call whoever is next to the window."""
        page = self._page
        if may(page.actor.role, "cases.register"):
            page.jobs.change(
                page,
                lambda s: desk.call_next(s).id,
                lambda visit_id: page.navigator.go("walk-in", visit_id=visit_id),
                verb="cases.serve",
                busy=self.next_button,
            )

    def take_number(self) -> None:
        """Open the form for a number."""
        if not self.number_button.isHidden():
            self.form.clear_errors()
            self.opening.open_at(self.queue_no)

    def _row(self, one: Waiting) -> QWidget:
        words = self._page.words
        number = layout.text_label(one.queue_no, "title")
        theme.tabular(number)
        minutes = layout.text_label(self.tr("%n min", "", one.minutes), "soon" if one.minutes >= _LONG else "label")
        top = layout.row(number, layout.text_label(one.called, "strong"), 1, minutes)
        made = layout.column(top, gap=1)
        chips = [Chip(self.tr("Goes first"), "accent", icon="flag")] if one.priority else []
        chips += [Chip(words.label("need", need)) for need in one.needs]
        if chips:
            made.addWidget(shelf.words_line(*chips))
        if one.topic:
            made.addWidget(layout.text_label(one.topic, "muted", wrap=True))
        if may(self._page.actor.role, "cases.register"):
            serve = layout.button(self.tr("Call to the window"), partial(self._serve, one), icon="chevron-right")
            serve.setAccessibleName(self.tr("Call {0} to the window").format(one.queue_no))
            left = layout.button(self.tr("Gone"), partial(self._gone, one), kind="quiet")
            left.setAccessibleName(self.tr("{0} is gone").format(one.queue_no))
            made.addLayout(layout.row(serve, left, 1))
        made.addWidget(layout.rule())
        return layout.holder(made)

    def _save(self) -> None:
        number, called = self.queue_no.text(), self.called.text()
        needs, topic = self.needs.chosen(), self.topic.text()
        self._page.jobs.change(
            self._page,
            lambda s: desk.arrive(s, number, called=called, needs=needs, topic=topic),
            lambda visit: self._taken(visit.queue_no),
            verb="cases.arrive",
            failed=self.form.refuse,
            busy=self.save,
        )

    def _taken(self, number: str) -> None:
        for field in (self.queue_no, self.called, self.topic):
            field.put("")
        self.needs.put([])
        self.opening.shut()
        self._page.notices.good(self.tr("{0} is waiting.").format(number))

    def _serve(self, one: Waiting) -> None:
        page = self._page
        page.jobs.change(
            page,
            lambda s: desk.serve(s, one.visit_id).id,
            lambda visit_id: page.navigator.go("walk-in", visit_id=visit_id),
            verb="cases.serve",
        )

    def _gone(self, one: Waiting) -> None:
        page = self._page
        page.jobs.change(
            page,
            lambda s: desk.gone(s, one.visit_id).id,
            lambda _id: page.notices.good(self.tr("Noted that {0} left.").format(one.queue_no)),
            verb="cases.gone",
        )
