"""Contrast of two colours, and the pairs of tokens that are really painted on each other.

The ratio is the one of WCAG 2.1 (relative luminance). The pairs are listed rather than every
combination tried: ink on the accent is never painted, and testing it would only force dull colours.
"""

from __future__ import annotations

TEXT_RATIO = 4.5
"""What text must reach on its ground (WCAG 1.4.3)."""
SHAPE_RATIO = 3.0
"""What borders and symbols must reach on their ground (WCAG 1.4.11)."""

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink_soft", "ink_faint") for ground in ("window", "surface", "sunken")),
    ("ink", "hover"),
    ("ink", "accent_soft"),
    ("ink", "danger_soft"),
    ("ink", "soon_soft"),
    ("ink", "good_soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "hover"),
    ("accent", "accent_soft"),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    ("danger", "surface"),
    ("danger", "window"),
    ("danger", "danger_soft"),
    ("danger_ink", "danger"),
    ("soon", "surface"),
    ("soon", "window"),
    ("soon", "soon_soft"),
    ("good", "surface"),
    ("good", "window"),
    ("good", "good_soft"),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_hover"),
    ("rail_active_ink", "rail_active"),
    ("select_ink", "select"),
    ("tooltip_ink", "tooltip"),
)
"""(text, ground) pairs that must reach 4.5."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    ("line_strong", "surface"),
    ("line_strong", "window"),
    ("accent", "surface"),
    ("accent", "window"),
    ("danger", "surface"),
)
"""(border or symbol, ground) pairs that must reach 3.0 (WCAG 1.4.11)."""


def luminance(colour: str) -> float:
    """Return the relative luminance of `#RRGGBB`, 0 (black) to 1 (white)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, whichever is lighter."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
