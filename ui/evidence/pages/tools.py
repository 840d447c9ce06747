"""The line above a document: pages, scale, looks, what the mouse does. Narrow panes keep the rest in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QToolButton, QWidget

from ui.evidence.pages.contrast import CONTRASTS
from ui.widgets import layout, theme
from ui.widgets.normalise import plain


@dataclass(frozen=True, slots=True)
class Calls:
    """What the tools call."""

    step: Callable[[int], None]
    closer: Callable[[], None]
    farther: Callable[[], None]
    fit: Callable[[], None]
    rotate: Callable[[], None]
    find: Callable[[], None]
    again: Callable[[], None]


class ViewerTools(QFrame):
    """See the module. `went(page from 0)`, `text(on)`, `boxes(on)`, `glass(on)`, `single(on)` and `contrast(name)`
    fire when somebody asks for them.
    """

    went = Signal(int)
    text = Signal(bool)
    boxes = Signal(bool)
    glass = Signal(bool)
    single = Signal(bool)
    contrast = Signal(str)

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        theme.surface(self, "top")
        self._contrast = CONTRASTS[0]
        self._names = {
            "": self.tr("As it is"), "stronger": self.tr("Stronger contrast"), "inverted": self.tr("Inverted")
        }  # fmt: skip
        self.previous = layout.tool("chevron-left", self.tr("Previous page ([)"), lambda: calls.step(-1), small=True)
        self.next = layout.tool("chevron-right", self.tr("Next page (])"), lambda: calls.step(1), small=True)
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("Page number (G)"))
        self.number.setToolTip(self.tr("Page number (G)"))
        self.number.setFixedWidth(theme.space(5) * 2)
        theme.tabular(self.number)
        self.number.returnPressed.connect(self._go)
        self.number.editingFinished.connect(self._reset)
        self.count = layout.text_label("", "label")
        theme.tabular(self.count)
        self.percent = layout.text_label("", "label")
        theme.tabular(self.percent)
        self.chooser = self._switch("text-cursor", self.tr("Choose text with the mouse (T)"), self.text)
        self.boxer = self._switch("crop", self.tr("Choose a part to drag to an issue (P, or Alt and drag)"), self.boxes)
        self.magnifier = self._switch("loupe", self.tr("Magnifying glass (hold Z)"), self.glass)
        self.one = self._switch("one-page", self.tr("One page at a time (M)"), self.single)
        self.tone = layout.tool("contrast", self.tr("Contrast (C)"), self.turn_contrast, small=True)
        self.again = layout.tool("refresh", self.tr("Try again"), calls.again, small=True)
        self.again.hide()
        self.finding = layout.tool("search", self.tr("Find in this exhibit (Ctrl+F)"), calls.find, small=True)
        self.turn = layout.tool("rotate", self.tr("Turn (R)"), calls.rotate, small=True)
        self.fit = layout.tool("fit-width", self.tr("Fit the width, then the page (0)"), calls.fit, small=True)
        self.more = layout.tool("more", self.tr("More tools"), small=True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        less = layout.tool("zoom-out", self.tr("Smaller (-)"), calls.farther, small=True)
        larger = layout.tool("zoom-in", self.tr("Larger (+)"), calls.closer, small=True)
        self._extra = (self.one, self.tone, self.magnifier, self.boxer, self.chooser, self.turn)
        row = layout.row(
            self.previous, self.number, self.count, self.next, 1, self.again, less, self.percent, larger, self.fit,
            *self._extra[::-1], self.finding, self.more, gap=1,
        )  # fmt: skip
        row.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self._row = row
        self.setLayout(row)

    # ------------------------------------------------------------------ what the viewer tells

    def tell_page(self, page: int, count: int) -> None:
        """Say which page (from 0) of how many is in view; of none: nothing."""
        self._page = page
        self.number.setVisible(count > 1)
        self.count.setText(self.tr("of {0}").format(count) if count > 1 else "")
        self.previous.setVisible(count > 1)
        self.next.setVisible(count > 1)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)
        self._reset()

    def tell_scale(self, scale: float) -> None:
        """Say how large pages are shown."""
        self.percent.setText(f"{round(scale * 100)} %")

    def tell_contrast(self, name: str) -> None:
        """Say which contrast is shown."""
        self._contrast = name
        self.tone.setToolTip(self.tr("Contrast: {0} (C)").format(self._names[name]))
        self.tone.setIcon(theme.icon("contrast", "accent" if name else "ink_soft", size=theme.WIDTH["icon_small"]))

    def turn_contrast(self) -> None:
        """Go on to the next contrast."""
        self.contrast.emit(CONTRASTS[(CONTRASTS.index(self._contrast) + 1) % len(CONTRASTS)])

    def add(self, tool: QWidget) -> None:
        """Put another tool at the end."""
        self._row.addWidget(tool)

    def ask_page(self) -> None:
        """Put the cursor into the page's number."""
        if self.number.isVisible():
            self.number.setFocus()
            self.number.selectAll()

    # ------------------------------------------------------------------ inside

    _page = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put into the menu what has no room."""
        super().resizeEvent(event)
        roomy, cramped = (
            self.width() >= theme.WIDTH["form"] - 2 * theme.space(5),
            self.width() < theme.WIDTH["field"] * 1.5,
        )
        for tool in self._extra:
            tool.setVisible(roomy)
        for part in (self.percent, self.fit, self.finding):
            part.setVisible(not cramped)
        self.more.setVisible(not roomy)

    def minimumSizeHint(self) -> QSize:
        """A pane may be narrower than all tools beside each other."""
        return QSize(0, super().minimumSizeHint().height())

    def _switch(self, icon: str, name: str, told: SignalInstance) -> QToolButton:
        made = layout.tool(icon, name, small=True)
        made.setCheckable(True)
        made.toggled.connect(told)
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self)

        def fill() -> None:
            menu.clear()
            for tool in (
                self.finding,
                self.fit,
                self.turn,
                self.chooser,
                self.boxer,
                self.magnifier,
                self.tone,
                self.one,
            ):
                if tool.isVisible():
                    continue
                action = menu.addAction(tool.icon(), tool.toolTip())
                action.setCheckable(tool.isCheckable())
                action.setChecked(tool.isChecked())
                action.triggered.connect(lambda _on, tool=tool: tool.click())

        menu.aboutToShow.connect(fill)
        return menu

    def _go(self) -> None:
        typed = plain(self.number.text()).strip()
        if typed.isdecimal():
            self.went.emit(int(typed) - 1)
        self._reset()

    def _reset(self) -> None:
        self.number.setText(str(self._page + 1))
