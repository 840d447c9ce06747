"""Pictures of pages that were drawn, bounded in bytes: what was not looked at for longest goes first.

One cache serves all panes of a person, so that its bound holds however many are open, and two panes on the same
exhibit draw it once. Nothing of it is ever written to the disk.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QImage

from app.evidence.preview.content import PageSize, Region

MOST_BYTES = 160 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture that may be asked for: a page (from 0) of the content shown at a scale, turned, in a contrast.

    `region` is the tile in pixels of the whole page at that scale; None is all of it.
    """

    page: int
    scale: float
    turn: int = 0
    contrast: str = ""
    region: Region | None = None

    def same_look(self, other: Piece) -> bool:
        """Whether both lie on the page alike, whatever their scale."""
        return self.turn == other.turn and self.contrast == other.contrast


def whole_of(size: PageSize, scale: float, turn: int) -> tuple[int, int]:
    """Width and height in pixels of a whole page at a scale, turned."""
    turned = size.turned(turn)
    return max(1, round(turned.width * scale)), max(1, round(turned.height * scale))


class Tiles:
    """The cache. `key` names a content."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self.most = most
        self.held = 0
        self._kept: OrderedDict[tuple[str, Piece], QImage] = OrderedDict()
        self._of: dict[tuple[str, int], set[Piece]] = {}

    def put(self, key: str, piece: Piece, image: QImage) -> None:
        """Keep a picture."""
        self._drop((key, piece))
        self._kept[key, piece] = image
        self._of.setdefault((key, piece.page), set()).add(piece)
        self.held += image.sizeInBytes()
        while self.held > self.most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def has(self, key: str, piece: Piece) -> bool:
        """Whether a picture is there."""
        return (key, piece) in self._kept

    def get(self, key: str, piece: Piece) -> QImage | None:
        """A picture that is looked at now."""
        found = self._kept.get((key, piece))
        if found is not None:
            self._kept.move_to_end((key, piece))
        return found

    def of(self, key: str, page: int) -> frozenset[Piece] | set[Piece]:
        """What there is of a page."""
        return self._of.get((key, page), frozenset())

    def clear(self) -> None:
        """Let everything go."""
        self._kept.clear()
        self._of.clear()
        self.held = 0

    def _drop(self, at: tuple[str, Piece]) -> None:
        image = self._kept.pop(at, None)
        if image is None:
            return
        self.held -= image.sizeInBytes()
        left = self._of[at[0], at[1].page]
        left.discard(at[1])
        if not left:
            del self._of[at[0], at[1].page]
