"""First things first (先行处置): the strip of what must be done at once, each logged to the minute.

Used by the walk-in right after registering and by the interview; it is there only while it means something, and it
never blocks: a card block cannot wait for a form to be complete.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.cases import desk
from app.cases.codes import FirstActionKind
from app.cases.first_things import first_things
from app.kernel.clock import local_minute
from ui.interviews.seen import DoneNow
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class FirstThingLine(QWidget):
    """One first thing: what and why, a reference to type and the button that logs it, or when it was done."""

    def __init__(
        self, page: Page, kind: FirstActionKind, log: Callable[[FirstActionKind, str, FirstThingLine], None]
    ) -> None:
        super().__init__()
        self.kind = kind
        name = page.words.label("first_action", kind.value)
        self.picture = QLabel()
        self.what = layout.text_label(name, "strong")
        self.why = layout.text_label("", "label")
        self.said = layout.text_label("", "good", selectable=True)
        self.reference = TextField(placeholder=page.words.label("first_action_reference", kind.value))
        self.reference.setAccessibleName(self.tr("Reference: {0}").format(name))
        self.reference.setFixedWidth(theme.WIDTH["number"])
        self.done = layout.button(self.tr("Done now"), lambda: log(kind, self.reference.text(), self), icon="check")
        self.done.setAccessibleName(self.tr("Done now: {0}").format(name))
        self.error = layout.text_label("", "error", wrap=True)
        self.error.setVisible(False)
        line = layout.row(self.picture, self.what, self.why, 1, self.said, self.reference, self.done)
        self.setLayout(layout.column(line, self.error, gap=1))

    def put(self, why: str, done: DoneNow | None) -> None:
        """Show how it stands."""
        due = done is None
        icon, ink = ("warning", "soon") if due else ("check-circle", "good")
        self.picture.setPixmap(theme.picture(icon, ink, theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self.why.setText(why)
        self.reference.setVisible(due)
        self.done.setVisible(due)
        self.said.setVisible(not due)
        if done is not None:
            self.error.setVisible(False)
            self.said.setText(" · ".join(part for part in (local_minute(done.at), done.reference) if part))

    def refuse(self, sentence: str) -> None:
        """Show beside the reference why it was not taken."""
        self.error.setText(f"⚠ {sentence}")
        self.error.setVisible(True)
        theme.state(self.reference, "error")
        self.reference.setFocus()


class FirstThingsStrip(QFrame):
    """`put(case, theft, still_called, done)` shows what is due; nothing due and nothing done hides it."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._case: UUID | None = None
        self.title = layout.text_label(self.tr("Do these now"), "strong")
        self.setAccessibleName(self.tr("First things first"))
        self.lines = {kind: FirstThingLine(page, kind, self._log) for kind in FirstActionKind}
        box = layout.column(self.title, *self.lines.values())
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)
        self.setVisible(False)

    def put(self, case_id: UUID, *, theft: bool, still_called: bool, done: Sequence[DoneNow]) -> None:
        """Show what is due and what was done."""
        self._case = case_id
        ready = {FirstActionKind(one.kind): one for one in done}
        things = {one.kind: one for one in first_things(theft=theft, still_called=still_called, done=ready)}
        for kind, line in self.lines.items():
            there = kind in things or kind in ready
            line.setVisible(there)
            if there:
                why = self._page.words.label("why_first", things[kind].why.value) if kind in things else ""
                line.put(why, ready.get(kind))
        due = [kind for kind in things if kind not in ready]
        theme.surface(self, "soon" if due else "good")
        self.title.setText(self.tr("Do these now") if due else self.tr("All first things are done"))
        self.setVisible(bool(things or ready))

    def go(self) -> None:
        """Put the cursor at the first one that is due."""
        for line in self.lines.values():
            if not line.isHidden() and not line.reference.isHidden():
                line.reference.setFocus()
                return

    def _log(self, kind: FirstActionKind, reference: str, line: FirstThingLine) -> None:
        case_id = self._case
        if case_id is None:
            return
        theme.state(line.reference, "")
        self._page.jobs.change(
            self,
            lambda s: DoneNow(kind.value, desk.log_first_action(s, case_id, kind, reference).done_at, reference),
            lambda done: self._logged(line, done),
            verb="cases.first_action",
            failed=lambda trouble: self._refused(line, trouble),
            busy=line.done,
        )

    def _logged(self, line: FirstThingLine, done: DoneNow) -> None:
        line.reference.put("")
        line.put("", done)
        self._page.notices.good(self.tr("Logged: {0}").format(line.what.text()))

    def _refused(self, line: FirstThingLine, trouble: Trouble) -> None:
        line.refuse("  ".join(part for part in self._page.notices.tell(trouble) if part))
