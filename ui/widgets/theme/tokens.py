"""The short table everything visible is generated from.

Sizes are the same in every theme and live here; colours differ per theme and live in
`resources/themes/<name>.toml`, so that a bank can adjust a theme without touching code and a test
can compute contrast over the very values that are painted. Decided against: colours in Python
(three copies of one table) and free-form style sheets per widget (nobody could check contrast).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

SPACE = (4, 8, 12, 16, 24)
"""Spacing in pixels; `space(1)` is 4, `space(5)` is 24."""

TYPE = {"small": 12, "body": 14, "lead": 16, "title": 20, "display": 28}
"""Type sizes in pixels by role."""

CUSTOMER_TYPE = (24, 28, 32, 36, 40)
"""Type sizes in points of the customer display, from the smallest to the largest step."""

RADIUS = {"small": 4, "card": 8, "pill": 11}
HEIGHT = {"control": 34, "row": 36, "bar": 44, "keybar": 30, "strip": 28, "dialog": 520}
WIDTH = {
    "rail": 132,
    "label": 112,
    "number": 180,
    "field": 280,
    "form": 720,
    "preview": 320,
    "dialog": 880,
    "icon": 20,
    "icon_small": 16,
    "bar": 6,
}

VEIL = 150
"""How opaque the veil behind a sheet is, 0 to 255."""

THEMES = ("light", "dark", "high_contrast")


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of one theme as `#RRGGBB`, named after what they mean, never after a hue."""

    window: str
    surface: str
    sunken: str
    hover: str
    line: str
    line_strong: str
    ink: str
    ink_soft: str
    ink_faint: str
    accent: str
    accent_hover: str
    accent_ink: str
    accent_soft: str
    danger: str
    danger_ink: str
    danger_soft: str
    soon: str
    soon_soft: str
    good: str
    good_soft: str
    rail: str
    rail_ink: str
    rail_hover: str
    rail_active: str
    rail_active_ink: str
    select: str
    select_ink: str
    tooltip: str
    tooltip_ink: str
    night: str
    night_ink: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: its key, its title in both languages, whether it is dark, its colours."""

    name: str
    title_zh: str
    title_en: str
    dark: bool
    colour: Colours


class BadThemeError(ValueError):
    """A theme file that lacks a colour or has one too many; says the file and the names."""


def load(name: str, folder: Path) -> Tokens:
    """Read the theme `name` from `folder`; raise `BadThemeError` naming what is missing or unknown."""
    path = folder / f"{name}.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    given = {str(key): str(value) for key, value in table["colour"].items()}
    wanted = {field.name for field in fields(Colours)}
    if wanted != set(given):
        odd = sorted(wanted.symmetric_difference(given))
        raise BadThemeError(f"{path.name}: {', '.join(odd)}")
    title = table["title"]
    return Tokens(name, str(title["zh"]), str(title["en"]), bool(table["dark"]), Colours(**given))
