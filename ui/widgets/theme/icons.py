"""Icons: our own line drawings in `resources/icons`, tinted with a token of the theme.

Each file is 24 x 24, drawn with `currentColor`, so one drawing serves every theme. QtSvg is imported
on the first icon, not with the theme: the sign-in window has to paint first.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.widgets.theme.assets import ICONS

_SCALES = (1, 2)


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Draw the icon `name` in `colour` (#RRGGBB), `size` logical pixels square; a missing file raises `OSError`."""
    from PySide6.QtSvg import QSvgRenderer

    data = QByteArray(_drawing(name).replace("currentColor", colour).encode("utf-8"))
    side = round(size * scale)
    result = QPixmap(QSize(side, side))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(data).render(painter, QRectF(0, 0, side, side))
    painter.end()
    result.setDevicePixelRatio(scale)
    return result


def tinted(name: str, normal: str, disabled: str, active: str, size: int, *, selected: str = "") -> QIcon:
    """Build an icon with its disabled, its checked and its selected form, sharp on screens of double density too."""
    icon = QIcon()
    for scale in _SCALES:
        icon.addPixmap(pixmap(name, normal, size, scale), QIcon.Mode.Normal, QIcon.State.Off)
        icon.addPixmap(pixmap(name, active, size, scale), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled, QIcon.State.Off)
        icon.addPixmap(pixmap(name, selected or normal, size, scale), QIcon.Mode.Selected, QIcon.State.Off)
    return icon
