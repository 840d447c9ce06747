"""Many cases chosen in the queue: how many, to whom (the load stands beside the name), or a balance proposal."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from app.cases.views import QueueRow
from app.cases.views.load import Load, loads
from app.staff.powers import may
from ui.cases import texts
from ui.cases.giving import give_all
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice

translate = QCoreApplication.translate


class BulkBar(QFrame):
    """`put(rows)` shows what is chosen; hidden below two."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "accent")
        self._page = page
        self._rows: Sequence[QueueRow] = ()
        self._loads: list[Load] = []
        self.count = layout.text_label("", "strong")
        self.owner = Choice(empty=self.tr("Assign to: name or Pinyin"))
        self.owner.setAccessibleName(self.tr("Assign the chosen cases to"))
        self.owner.setMinimumWidth(theme.WIDTH["field"])
        self.give = layout.button(self.tr("Assign"), self._give, kind="primary")
        self.balance = layout.button(self.tr("Balance…"), self._balance, icon="users")
        hint = layout.text_label(self.tr("Shift or Ctrl and arrows choose more, Ctrl+A the loaded rows"), "small")
        box = layout.row(self.count, self.owner, self.give, self.balance, 1, hint)
        side = theme.space(2)
        box.setContentsMargins(side, theme.space(1), side, theme.space(1))
        self.setLayout(box)
        self._may = may(page.actor.role, "cases.assign")
        self.setVisible(False)

    def put(self, rows: Sequence[QueueRow]) -> None:
        """Show how many are chosen; who could get them is read when the bar opens."""
        was = len(self._rows)
        self._rows = rows
        self.count.setText(self.tr("%n chosen", "", len(rows)))
        self.setVisible(self._may and len(rows) > 1)
        if self._may and len(rows) > 1 >= was:
            self._page.jobs.query(self, loads, self._fill, latest="loads")

    def take_focus(self) -> None:
        """Begin with the name."""
        if self.isVisible():
            self.owner.setFocus()

    def _fill(self, found: list[Load]) -> None:
        self._loads = found
        self.owner.set_items({str(one.staff_id): load_words(one) for one in found})

    def _give(self) -> None:
        key = self.owner.value_key()
        if not key:
            self.owner.setFocus()
            return
        gifts = [(row.case_id, UUID(key)) for row in self._rows if row.owner_id != UUID(key)]
        self._rows = ()
        give_all(self._page, gifts)

    def _balance(self) -> None:
        from ui.cases.balancing import BalanceWindow

        window = BalanceWindow(self._page, [row for row in self._rows if row.owner_id is None], self._loads)
        window.show()


def load_words(load: Load) -> str:
    """A person with their load: 王敏 · 12 件（量 27） · 临期 3 · 缺勤至 11-30."""
    return texts.dotted(
        load.person.name,
        translate("Bulk", "{0} open (weight {1})").format(load.open, load.work),
        translate("Bulk", "{0} due soon").format(load.near) if load.near else "",
        translate("Bulk", "away until {0}").format(load.away_until.strftime("%m-%d")) if load.away_until else "",
    )
