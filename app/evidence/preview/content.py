"""What goes to the preview and what comes back: plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from app.evidence.kinds import IMAGES, LETTERS, TALKS, FileKind

PREVIEWED = IMAGES | {FileKind.PDF}
"""The kinds that can be looked at."""
GRIDS = frozenset({FileKind.CSV, FileKind.XLS, FileKind.XLSX})
"""The kinds that can be shown as a table."""
TOLD = GRIDS | LETTERS | TALKS
"""The kinds whose words the child tells."""

POINTS_PER_PIXEL = 0.75
"""PDF measures in points of 1/72 inch, screens at 100 % in pixels of 1/96 inch."""


@dataclass(frozen=True, slots=True)
class Content:
    """A content to look at: `key` (its SHA-256) names it, `name` is for telling people, `open` gives its bytes anew.

    `open` is called only when the child does not hold the content (any more), and its stream is closed afterwards.
    """

    key: str
    name: str
    kind: FileKind
    size: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class PageSize:
    """How large a page is at 100 %, in pixels of the screen, upright as it is meant to be seen."""

    width: float
    height: float

    def turned(self, turn: int) -> PageSize:
        """The size after turning by `turn` degrees (a multiple of 90)."""
        return PageSize(self.height, self.width) if turn % 180 else self


@dataclass(frozen=True, slots=True)
class Measured:
    """The pages of a content."""

    pages: tuple[PageSize, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a page in pixels of the picture that is asked for."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: `width` × `height` pixels of four bytes, blue, green, red and one unused, row after row."""

    width: int
    height: int
    data: bytes
