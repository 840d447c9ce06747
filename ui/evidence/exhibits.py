"""The left column: how many exhibits, the list, what was refused, what is not as received, and the sum in dispute."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.evidence.views import DisputedTotal, ItemRow
from app.kernel.wording import Wording
from ui.evidence.item_list import ItemList
from ui.evidence.refused import RefusedCard
from ui.widgets import layout, theme

WIDTH = 288
Card = TypeVar("Card", bound=QWidget)


class Alarm(QFrame):
    """What verification found changed; stays until it is put away."""

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "danger")
        picture = QLabel()
        picture.setPixmap(theme.picture("overdue", "danger", theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self.text = layout.text_label("", "", wrap=True, selectable=True)
        away = layout.tool("cross", self.tr("Put this away"), lambda: self.put(()), small=True)
        title = layout.text_label(self.tr("Not as received"), "strong")
        box = layout.column(layout.row(picture, title, 1, away), self.text, gap=1)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(2))
        self.setLayout(box)
        self.setVisible(False)

    def put(self, lines: Sequence[str]) -> None:
        """Show these lines, or nothing."""
        self.text.setText("\n".join(lines))
        self.setVisible(bool(lines))


class Exhibits(QFrame):
    """See the module. `add` is called by the button (None: this person may not); `verify_asked` fires for the case."""

    verify_asked = Signal()

    def __init__(
        self,
        words: Wording,
        add: Callable[[], None] | None,
        others: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.surface(self, "flat")
        self.setFixedWidth(WIDTH)
        self.list = ItemList(words)
        self.refused = RefusedCard(words)
        self.refused.wanted.connect(lambda seq: self.list.go(lambda row: row.seq == seq))
        self.alarm = Alarm()
        self._count = layout.text_label("", "strong")
        self._sum = layout.text_label("", "money", wrap=True)
        self._sum_title = layout.text_label("", "small")
        self._lay_out(add, others)

    def put(self, items: Sequence[ItemRow], totals: Sequence[DisputedTotal], wanted: UUID | None) -> None:
        """Show the items of a case and what is in dispute."""
        self.list.put(items, wanted)
        standing = sum(1 for row in items if row.withdrawn_at is None)
        self._count.setText(self.tr("%n exhibit(s)", "", standing))
        self._foot.setVisible(bool(totals))
        count = sum(total.count for total in totals)
        self._sum_title.setText(self.tr("In dispute in this case: %n transaction(s)", "", count))
        self._sum.setText("\n".join(f"{total.amount.currency} {total.amount.grouped()}" for total in totals))

    def add_above(self, card: Card) -> Card:
        """Put something above the list and hand it back."""
        self._box.insertWidget(1, card)
        return card

    def _lay_out(self, add: Callable[[], None] | None, others: Sequence[QWidget]) -> None:
        tools: list[QWidget] = [
            *others,
            layout.tool("shield", self.tr("Verify all exhibits (V)"), self.verify_asked.emit),
        ]
        if add is not None:
            tools.append(layout.button(self.tr("Add F6"), add, icon="plus"))
        head = layout.row(self._count, 1, *tools, gap=1)
        head.setContentsMargins(theme.space(3), theme.space(1), theme.space(2), theme.space(1))
        top = QFrame()
        theme.surface(top, "top")
        top.setLayout(head)
        foot = layout.column(self._sum_title, self._sum, gap=1)
        foot.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self._foot = QFrame()
        theme.surface(self._foot, "bottom")
        self._foot.setLayout(foot)
        self._foot.setVisible(False)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (top, self.alarm, self.refused):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addWidget(self._foot)
