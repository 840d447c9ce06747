"""Building pages without pixels: rows, columns, cards, headings, buttons in the spacing of the theme.

Small functions that return the widget, so that a page reads top to bottom like what it shows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets import theme
from ui.widgets.mnemonics import bare


def _fill(box: QBoxLayout, items: tuple[QWidget | QBoxLayout | int, ...], gap: int) -> None:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(gap))
    for item in items:
        if isinstance(item, int):
            box.addStretch(item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)


def row(*items: QWidget | QBoxLayout | int, gap: int = 2) -> QHBoxLayout:
    """Put things beside each other; an int is a stretch of that weight, `gap` a spacing step."""
    box = QHBoxLayout()
    _fill(box, items, gap)
    return box


def column(*items: QWidget | QBoxLayout | int, gap: int = 2) -> QVBoxLayout:
    """Put things below each other; an int is a stretch of that weight, `gap` a spacing step."""
    box = QVBoxLayout()
    _fill(box, items, gap)
    return box


def holder(box: QBoxLayout) -> QWidget:
    """Wrap a layout in a plain widget."""
    widget = QWidget()
    widget.setLayout(box)
    return widget


def only_if(widget: QWidget, there: bool) -> None:
    """Leave a widget out that is still being put together; `setVisible(True)` would make it a window of its own for a
    moment, because it has no parent yet.
    """
    if not there:
        widget.hide()


def scrolled(inner: QWidget) -> QScrollArea:
    """Let a form scroll down when it has no room; it is never squeezed and never scrolls sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def card(*items: QWidget | QBoxLayout | int, title: str = "", surface: str = "card", gap: int = 2) -> QFrame:
    """Put things on a surface, with a heading if `title` is given."""
    frame = QFrame()
    theme.surface(frame, surface)
    box = column(*((heading(title),) if title else ()), *items, gap=gap)
    side = theme.space(3)
    box.setContentsMargins(theme.space(4), side, theme.space(4), side)
    frame.setLayout(box)
    return frame


def heading(text: str) -> QLabel:
    """A heading inside a page."""
    return text_label(text, "lead")


def text_label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label in a role of the theme; plain text, whatever it holds."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        theme.role(label, role)
    if role == "money":
        theme.tabular(label)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def note(text: str) -> QLabel:
    """A quiet explanation that may run over several lines."""
    return text_label(text, "muted", wrap=True)


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    theme.surface(line, "rule")
    return line


def post() -> QFrame:
    """A thin line down."""
    line = QFrame()
    theme.surface(line, "post")
    return line


class _Unplaced:
    """A button that is asked to show itself before it stands anywhere waits for the page it is put into.

    Qt would make it a window of its own for a moment: pages that leave a button out for some roles while they are
    being put together flickered with small windows.
    """

    def setVisible(self, visible: bool) -> None:
        """Show or hide it; without a parent, showing only takes an earlier hiding back."""
        if visible and isinstance(self, QWidget) and self.parentWidget() is None:
            for state in (Qt.WidgetAttribute.WA_WState_ExplicitShowHide, Qt.WidgetAttribute.WA_WState_Hidden):
                self.setAttribute(state, False)
            return
        super().setVisible(visible)  # type: ignore[misc]


class _Button(_Unplaced, QPushButton):
    pass


class _Tool(_Unplaced, QToolButton):
    pass


def button(
    text: str,
    pressed: Callable[[], None] | None = None,
    *,
    kind: str = "",
    icon: str = "",
    tip: str = "",
) -> QPushButton:
    """A button; `kind` is primary, danger, quiet, chip or large. Its accessible name is its text without mnemonic."""
    made = _Button(text)
    made.setAccessibleName(bare(text))
    made.setAutoDefault(False)
    if kind:
        theme.kind(made, kind)
    if icon:
        made.setIcon(theme.icon(icon, "accent_ink" if kind.endswith("primary") else "accent"))
    if tip:
        made.setToolTip(tip)
    if pressed is not None:
        # The lambda drops Qt's `checked` argument.
        made.clicked.connect(lambda: pressed())
    return made


def tool(icon: str, name: str, pressed: Callable[[], None] | None = None, *, small: bool = False) -> QToolButton:
    """A button of an icon only; `name` is its accessible name and tool tip."""
    made = _Tool()
    size = theme.WIDTH["icon_small" if small else "icon"]
    made.setIcon(theme.icon(icon, size=size))
    made.setIconSize(QSize(size, size))
    made.setAccessibleName(name)
    made.setToolTip(name)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made
