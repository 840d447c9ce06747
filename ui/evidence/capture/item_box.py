"""What the panel at the right says of the page in view: the receipt on it, numbers of people, the paper it is of."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.evidence.views import ItemRow
from app.evidence.views.receipts import Private, ReceiptPage
from ui.evidence.capture.receipt_card import ReceiptCard
from ui.evidence.capture.scan_back import may_match
from ui.shell.context import Context
from ui.widgets import layout, theme


class ItemBox(QWidget):
    """`put(row)` for the exhibit, `put_page(page, private)` for what is known of it.

    `match_asked(row)`: match it to a printed paper; `cover_asked(item id)`: go to the proposals of what to cover;
    `camera_asked()`: photograph more. `asking` is what whoever makes it puts where it is seen at once.
    """

    match_asked = Signal(object)
    cover_asked = Signal(object)
    camera_asked = Signal()

    def __init__(self, context: Context, *, may_change: bool) -> None:
        super().__init__()
        self._may_change = may_change
        self._row: ItemRow | None = None
        self.receipt = ReceiptCard(context, may_change=may_change)
        self.numbers = layout.text_label("", "small", wrap=True)
        self.cover = layout.button(self.tr("Propose what to cover"), self._cover, kind="quiet", icon="mark-cover")
        self.match = layout.button(self.tr("Match to a printed paper"), self._match, kind="quiet", icon="stamp")
        self._private = QFrame()
        theme.surface(self._private, "sunken")
        inner = layout.column(self.numbers, layout.row(self.cover, 1), gap=1)
        inner.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(1))
        self._private.setLayout(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(2))
        self.asking = (self.receipt, self._private)
        camera = layout.button(self.tr("Photograph papers"), self.camera_asked.emit, kind="quiet", icon="image")
        camera.setVisible(may_change)
        box.addLayout(layout.row(self.match, 1))
        box.addLayout(layout.row(camera, 1))
        self.put(None)

    def put(self, row: ItemRow | None) -> None:
        """Show another exhibit."""
        if row is None or self._row is None or row.id != self._row.id:
            self.receipt.put(None)
            self._private.setVisible(False)
        self._row = row
        self.match.setVisible(self._may_change and may_match(row))

    def put_page(self, item_id: UUID, page: ReceiptPage | None, private: Private) -> None:
        """Show what is known of the page in view and of the whole exhibit."""
        if self._row is None or self._row.id != item_id:
            return
        self.receipt.put(page)
        self._private.setVisible(private.all > 0)
        told = ((self.tr("identity document {0}"), private.identity), (self.tr("card {0}"), private.card),
                (self.tr("telephone {0}"), private.phone))  # fmt: skip
        parts = " · ".join(words.format(count) for words, count in told if count)
        self.numbers.setText(self.tr("Numbers of people on it: {0}").format(parts))

    def _match(self) -> None:
        if self._row is not None:
            self.match_asked.emit(self._row)

    def _cover(self) -> None:
        if self._row is not None:
            self.cover_asked.emit(self._row.id)
