"""Which letters the window is written in.

The system's own Chinese sans is taken when it has a good one; else the font that the installer brought
(`pylopdf-fonts-zh-cn`, Noto Sans SC) is registered with Qt. The big fall-back fonts that Linux carries
for every script are not counted as good: they lack rare characters of names.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from ui.widgets.theme.tokens import TYPE

CHINESE_SANS = (
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
_TABULAR = QFont.Tag("tnum")


def chinese_family() -> str | None:
    """Return the Chinese family to write in, registering the shipped one if the system has none; None if both fail."""
    families = set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
    for name in CHINESE_SANS:
        if name in families:
            return name
    return _register_shipped()


def _register_shipped() -> str | None:
    found = find_spec("pylopdf_fonts_zh_cn")
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).with_name("NotoSansSC-Regular.otf")
    number = QFontDatabase.addApplicationFont(str(path)) if path.is_file() else -1
    names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return names[0] if names else None


def base_font(family: str | None) -> QFont:
    """Return the body font in `family`, 14 px, with the platform's own family as the next choice."""
    font = QFont()
    if family:
        font.setFamilies([family, *font.families()])
    font.setPixelSize(TYPE["body"])
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def sized(kind: str, base: QFont, *, bold: bool = False, tabular: bool = False) -> QFont:
    """Return `base` in the size of the type role `kind`, optionally bold or with tabular figures."""
    font = QFont(base)
    font.setPixelSize(TYPE[kind])
    if bold:
        font.setWeight(QFont.Weight.Bold)
    if tabular:
        font.setFeature(_TABULAR, 1)
    return font


def tabular(widget: QWidget) -> None:
    """Give `widget` figures of equal width, so that columns of money line up."""
    font = widget.font()
    font.setFeature(_TABULAR, 1)
    widget.setFont(font)
