"""How papers look: the tokens of one style sheet, in the normal size and in large print (大字版).

Every size of a paper stands here and nowhere else. Body text is serif at 12 pt; large print is for readers of sixty
and over and sets everything that is read at 16 pt or more. The left margin is the wider one: papers are bound
there. The text area is a whole number of body characters wide, so that full lines end at the edge without being
stretched.
"""

from __future__ import annotations

from dataclasses import dataclass

from reports.fonts.faces import Face
from reports.typesetting.type import Colour, Type

A4 = (595.28, 841.89)
INK: Colour = (0.0, 0.0, 0.0)
SOFT: Colour = (0.36, 0.36, 0.36)
RULE: Colour = (0.45, 0.45, 0.45)
TINT: Colour = (0.93, 0.94, 0.94)
WATERMARK: Colour = (0.88, 0.88, 0.88)


@dataclass(frozen=True, slots=True)
class Style:
    """The tokens of one size; lengths in points."""

    title: Type
    heading: tuple[Type, Type]
    body: Type
    label: Type
    cell: Type
    figure: Type
    """Amounts, dates and numbers in tables: the sans face has figures of one width."""
    small: Type
    furniture: Type
    """Header and footer."""
    left: float
    right: float
    top: float = 74.0
    bottom: float = 84.0
    gap: float = 6.0
    """Between paragraphs; headings and tables take multiples of it."""
    pad: float = 5.0
    """Inside the cells of tables."""
    hairline: float = 0.5
    signature: float = 74.0
    """Height of the place for a signature, without its label and date."""
    code: float = 48.0
    """Side of the verification code."""

    @property
    def measure(self) -> float:
        """The width of the text area."""
        return A4[0] - self.left - self.right

    @property
    def depth(self) -> float:
        """The height of the text area."""
        return A4[1] - self.top - self.bottom


NORMAL = Style(
    title=Type(Face.SANS, 20, 28, bold=True),
    heading=(Type(Face.SANS, 13.5, 21, bold=True), Type(Face.SANS, 12, 19, bold=True)),
    body=Type(Face.SERIF, 12, 20),
    label=Type(Face.SANS, 10.5, 16, colour=SOFT),
    cell=Type(Face.SERIF, 10.5, 15.5),
    figure=Type(Face.SANS, 10, 15.5),
    small=Type(Face.SANS, 9, 13.5, colour=SOFT),
    furniture=Type(Face.SANS, 8.5, 12, colour=SOFT),
    left=71.0,
    right=56.28,
)

LARGE = Style(
    title=Type(Face.SANS, 26, 36, bold=True),
    heading=(Type(Face.SANS, 19, 29, bold=True), Type(Face.SANS, 17, 27, bold=True)),
    body=Type(Face.SERIF, 16, 28),
    label=Type(Face.SANS, 16, 24, colour=SOFT),
    cell=Type(Face.SERIF, 16, 23),
    figure=Type(Face.SANS, 16, 23),
    small=Type(Face.SANS, 16, 23, colour=SOFT),
    furniture=Type(Face.SANS, 10.5, 14, colour=SOFT),
    left=62.0,
    right=53.28,
    gap=8.0,
    pad=4.0,
    signature=84.0,
)


def style(*, large: bool = False) -> Style:
    """Return the normal style sheet, or the one of large print."""
    return LARGE if large else NORMAL
