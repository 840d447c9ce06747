"""First things first (先行处置): what must be done at once, each logged to the minute with its reference.

The strip stands on top and is there only while it means something: when a theft is reported or collectors still call,
or when something was done. Rows are kept per action, so that a reference half typed survives news from elsewhere.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.cases import desk
from app.cases.codes import FINAL, FirstActionKind
from app.cases.first_things import FirstThing
from app.cases.views import CaseOverview
from app.cases.views.overview import DoneAction
from ui.cases import texts
from ui.cases.cards.base import Card
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class FirstThingRow(QWidget):
    """One first thing: what and why; either when it was done, or a reference to type and the button that logs it."""

    def __init__(self, card: FirstThingsCard, kind: FirstActionKind) -> None:
        super().__init__()
        self._card = card
        self.kind = kind
        words = card.page.words
        self.picture = QLabel()
        self.what = layout.text_label(words.label("first_action", kind.value), "strong")
        self.what.setMinimumWidth(theme.WIDTH["label"])
        self.why = layout.text_label("", "muted")
        self.reference = TextField(placeholder=words.label("first_action_reference", kind.value))
        self.reference.setAccessibleName(self.tr("Reference: {0}").format(self.what.text()))
        self.reference.setMaximumWidth(theme.WIDTH["number"])
        self.done: QPushButton = layout.button(self.tr("Done now"), self._log, icon="check")
        self.done.setAccessibleName(self.tr("Done now: {0}").format(self.what.text()))
        self.said = layout.text_label("", "good", selectable=True)
        self.error = layout.text_label("", "error", wrap=True)
        self.error.setVisible(False)
        line: QHBoxLayout = layout.row(
            self.picture, self.what, self.why, 1, self.said, self.reference, self.done, gap=2
        )
        self.setLayout(layout.column(line, self.error, gap=1))

    def put(self, thing: FirstThing | None, done: DoneAction | None, open_case: bool) -> None:
        """Show how it stands."""
        words = self._card.page.words
        due = done is None
        icon, tone = ("warning", "soon") if due else ("check-circle", "good")
        self.picture.setPixmap(theme.picture(icon, tone, theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self.why.setText(words.label("why_first", thing.why.value) if thing is not None and due else "")
        may = open_case and self._card.may("cases.first_action")
        self.reference.setVisible(due and may)
        self.done.setVisible(due and may)
        self.said.setVisible(not due or not may)
        theme.role(self.said, "soon" if due else "good")
        if done is not None:
            self.said.setText(texts.dotted(texts.moment(done.done_at), done.operator, done.reference))
        else:
            self.said.setText(self.tr("Not done yet"))

    def _log(self) -> None:
        case_id, kind, reference = self._card.case_id, self.kind, self.reference.text()
        self.error.setVisible(False)
        theme.state(self.reference, "")
        self._card.change(
            lambda s: desk.log_first_action(s, case_id, kind, reference),
            "cases.first_action",
            lambda _row: self._logged(),
            failed=self._refuse,
            busy=self.done,
        )

    def _logged(self) -> None:
        self.reference.put("")
        self._card.page.notices.good(self.tr("Logged: {0}").format(self.what.text()))

    def _refuse(self, trouble: Trouble) -> None:
        self.error.setText("⚠ " + "  ".join(self._card.page.notices.tell(trouble)))
        self.error.setVisible(True)
        theme.state(self.reference, "error")
        self.reference.setFocus()


class FirstThingsCard(Card):
    """See the module."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.count = layout.text_label("", "muted")
        self.name(self.tr("First things first"), self.count)
        self.rows = {kind: FirstThingRow(self, kind) for kind in FirstActionKind}
        for row in self.rows.values():
            self.add(row)

    def show_case(self, overview: CaseOverview) -> None:
        """Show what is due and what was done; nothing of either hides the card."""
        things = {thing.kind: thing for thing in overview.first_things}
        done = {FirstActionKind(action.kind): action for action in overview.first_actions}
        open_case = overview.header.status not in FINAL
        for kind, row in self.rows.items():
            row.setVisible(kind in things or kind in done)
            if not row.isHidden():
                row.put(things.get(kind), done.get(kind), open_case)
        due = [kind for kind in things if kind not in done]
        self.setVisible(bool(things or done))
        theme.surface(self, "soon" if due and open_case else "card")
        self.count.setText(self.tr("%n to do now", "", len(due)) if due else self.tr("All done"))

    def go(self) -> None:
        """Put the cursor in the first one that is due."""
        for row in self.rows.values():
            if not row.isHidden() and not row.reference.isHidden():
                row.reference.setFocus()
                return
