"""One exhibit among several beside each other: a head that says which and chooses another, the exhibit below."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.evidence.views import ItemRow
from ui.evidence.pages.renderer import Renderer
from ui.evidence.stage import Stage
from ui.widgets import layout, theme
from ui.widgets.choice import Choice


class Pane(QFrame):
    """A stage with a head. `wanted(item id)` fires when another exhibit is chosen in it, `left` when it is closed."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, stage: Stage, renderer: Renderer) -> None:
        super().__init__()
        self.stage = stage
        self.renderer = renderer
        self.row: ItemRow | None = None
        self._names: dict[str, str] = {}
        self._listed: dict[str, str] = {}
        self.chooser = Choice(empty=self.tr("Choose an exhibit"))
        self.chooser.setAccessibleName(self.tr("Exhibit in this pane"))
        self.chooser.setMinimumWidth(0)
        self.chooser.chosen.connect(self._chosen)
        self.away = layout.tool("cross", self.tr("Close this pane"), self.left.emit, small=True)
        self._line = layout.row(self.chooser, 1, self.away, gap=1)
        self._line.setStretch(0, 4)
        self._line.setContentsMargins(theme.space(2), theme.space(1), theme.space(1), theme.space(1))
        self.head = QFrame()
        self.head.setLayout(self._line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(stage, 1)
        self.tell_active(False)

    def add_tools(self, tools: Sequence[QWidget]) -> None:
        """Put tools of all panes into this head."""
        for tool in tools:
            self._line.insertWidget(self._line.count() - 1, tool)

    def put(self, row: ItemRow | None) -> None:
        """Show an exhibit."""
        self.row = row
        self.stage.put(row)
        self.tell_chosen()

    def tell_rows(self, rows: Sequence[ItemRow]) -> None:
        """Take what is said of the exhibits now; one that is gone leaves the pane empty."""
        self._names = {str(row.id): f"{row.seq}  {row.label}" for row in rows}
        self.tell_chosen()
        if self.row is not None:
            here = self.row.id
            self.put(next((row for row in rows if row.id == here), None))

    def show_head(self, on: bool) -> None:
        """Show the head, or let the exhibit have its room."""
        self.head.setVisible(on)
        self.tell_chosen()

    def tell_chosen(self) -> None:
        """Say which exhibit stands here; hundreds of names are only listed where somebody sees them."""
        if self.head.isHidden():
            return
        if self._listed != self._names:
            self._listed = self._names
            self.chooser.set_items(self._names)
        self.chooser.put("" if self.row is None else str(self.row.id))

    def tell_active(self, on: bool) -> None:
        """Mark it as the one that keys act on."""
        theme.surface(self.head, "accent" if on else "top")

    def minimumSizeHint(self) -> QSize:
        """Four must fit beside each other on a small screen, with the side columns: no window grows beyond it."""
        return QSize(theme.WIDTH["number"] - theme.space(5), theme.space(5) * 5)

    def _chosen(self, key: str) -> None:
        if key:
            self.wanted.emit(UUID(key))
        elif self.row is not None:
            self.chooser.put(str(self.row.id))  # an emptied field chooses nothing else
