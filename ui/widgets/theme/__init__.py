"""The look of the desk: one table of tokens, one generated style sheet, one door to both.

Pages never write a colour, a pixel or a style sheet. They say what a thing *is*:

    from ui.widgets import theme

    theme.role(label, "muted")          # display title lead strong label muted small accent danger soon good money key
    theme.kind(button, "primary")       # primary danger quiet chip large large-primary (none: plain)
    theme.surface(frame, "card")        # card flat sunken danger soon good accent
    theme.state(edit, "error")          # error, or "" for well
    layout.setSpacing(theme.space(2))   # 1..5 = 4 8 12 16 24
    button.setIcon(theme.icon("printer"))
    painter.setPen(theme.colour("accent"))
    painter.setFont(theme.font("small", bold=True, tabular=True))

Red (`danger`) is for overdue and destructive only, amber (`soon`) for soon, and neither ever stands
alone: an icon or a word goes with it. `apply(app, name)` may be called again while the program runs.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.theme import fonts
from ui.widgets.theme.assets import THEMES as FOLDER
from ui.widgets.theme.contrast import SHAPE_RATIO, TEXT_RATIO, ratio
from ui.widgets.theme.palette import palette
from ui.widgets.theme.sheet import sheet
from ui.widgets.theme.tokens import CUSTOMER_TYPE, HEIGHT, RADIUS, SPACE, THEMES, TYPE, WIDTH, Tokens, load

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

__all__ = [
    "CUSTOMER_TYPE", "HEIGHT", "RADIUS", "SHAPE_RATIO", "SPACE", "THEMES", "TYPE", "WIDTH",
    "apply", "colour", "current", "font", "icon", "kind", "on_paper", "on_selection", "picture", "role", "space",
    "state", "surface", "tabular",
]  # fmt: skip

tabular = fonts.tabular


class _Current:
    """What is applied now; replaced whole by `apply`."""

    tokens: Tokens | None = None
    font: QFont | None = None
    chinese: str | None = None


def apply(app: QApplication, name: str = "light", *, styled: bool = False) -> Tokens:
    """Dress the application in a theme: Fusion, palette, font, style sheet; return its tokens.

    `styled` says that the application was started with `-style Fusion`, which is cheaper than setting it here.
    """
    tokens = load(name, FOLDER)
    if _Current.font is None:
        if not styled:
            app.setStyle("Fusion")
        _Current.chinese = fonts.chinese_family()
        _Current.font = fonts.base_font(_Current.chinese)
    _Current.tokens = tokens
    app.setFont(_Current.font)
    app.setPalette(palette(tokens))
    app.setStyleSheet(sheet(tokens, FOLDER / name))
    return tokens


def current() -> Tokens:
    """Return the tokens in force; light when nothing was applied yet."""
    if _Current.tokens is None:
        _Current.tokens = load("light", FOLDER)
    return _Current.tokens


def chinese_family() -> str | None:
    """Return the family that Chinese is written in, or None when neither system nor program has one."""
    return _Current.chinese


def space(step: int) -> int:
    """Return spacing step 1 to 5 in pixels: 4, 8, 12, 16, 24."""
    return SPACE[step - 1]


def colour(token: str) -> QColor:
    """Return the colour of a token, for painting."""
    return QColor(getattr(current().colour, token))


def on_paper(token: str) -> QColor:
    """Return the colour of a token on a page that is looked at: pages are white in every theme."""
    return QColor(getattr(_light().colour, token))


@cache
def _light() -> Tokens:
    return load("light", FOLDER)


def font(size: str = "body", *, bold: bool = False, tabular: bool = False) -> QFont:
    """Return the font of a type role (small, body, lead, title, display), for painting."""
    return fonts.sized(size, _Current.font or QApplication.font(), bold=bold, tabular=tabular)


def on_selection(token: str, least: float = TEXT_RATIO) -> str:
    """Return the token itself if it can be read on a selected row, else the row's own ink; for painting."""
    shade = current().colour
    return token if ratio(getattr(shade, token), shade.select) >= least else "select_ink"


def icon(name: str, ink: str = "ink_soft", active: str = "accent", size: int = WIDTH["icon"]) -> QIcon:
    """Return the icon `resources/icons/<name>.svg` tinted with the tokens `ink` and, when checked, `active`.

    In a selected row it keeps its ink if that can be told from the selection, else it takes the row's.
    """
    from ui.widgets.theme import icons  # behind the first icon: the sign-in window has none

    shade = current().colour
    normal: str = getattr(shade, ink)
    selected = normal if ratio(normal, shade.select) >= SHAPE_RATIO else shade.select_ink
    return icons.tinted(name, normal, shade.line_strong, getattr(shade, active), size, selected=selected)


def picture(name: str, ink: str = "ink_soft", size: int = WIDTH["icon"], scale: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap, for labels and painting."""
    from ui.widgets.theme import icons  # as above

    return icons.pixmap(name, getattr(current().colour, ink), size, scale)


def _mark(widget: QWidget, name: str, value: str) -> None:
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # never shown yet: Qt looks at the property when it is
    # Qt looks at properties only when it polishes a widget.
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def role(widget: QWidget, name: str) -> None:
    """Say what a label is; see the list above."""
    _mark(widget, "role", name)


def kind(widget: QWidget, name: str) -> None:
    """Say what a button is; see the list above."""
    _mark(widget, "kind", name)


def surface(widget: QWidget, name: str) -> None:
    """Say what a frame is; see the list above."""
    _mark(widget, "surface", name)


def state(widget: QWidget, name: str) -> None:
    """Mark a field as `error`, or as well with an empty string."""
    _mark(widget, "state", name)
