"""How a page in view gets onto the screen: sharp where its pictures are there, else the best there is, stretched.

While the sharp pieces of a new scale are on their way, the whole page in any scale lies below and tiles of other scales
over it, so that a zoom or a scroll never shows an empty sheet for long.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.evidence.preview.content import PageSize, Region
from ui.evidence.pages import sharp
from ui.evidence.pages.tiles import Piece, Tiles, whole_of

_MOST_STALE = 48
"""How many tiles of other scales are drawn at most."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A page in view: where all of it lies, what part of that is seen (both in pixels of the view), and its look."""

    size: PageSize
    frame: QRectF
    seen: QRectF
    level: Piece

    def pieces(self) -> list[Piece]:
        """What has to be there to draw it sharp."""
        level = self.level
        whole = whole_of(self.size, level.scale, level.turn)
        if not sharp.in_tiles(whole):
            return [level]
        ratio = whole[0] / self.frame.width()
        left, top = (self.seen.x() - self.frame.x()) * ratio, (self.seen.y() - self.frame.y()) * ratio
        width, height = self.seen.width() * ratio, self.seen.height() * ratio
        seen = Region(int(left), int(top), max(1, int(width + 1)), max(1, int(height + 1)))
        return [replace(level, region=region) for region in sharp.pieces(seen, whole)]

    def rough(self) -> Piece | None:
        """A small picture of all of it, for a page in tiles."""
        if not sharp.in_tiles(whole_of(self.size, self.level.scale, self.level.turn)):
            return None
        return replace(self.level, scale=sharp.rough_scale((self.size.width, self.size.height)))


def within(frame: QRectF, part: QRectF) -> QRectF:
    """A part of a page (0 to 1) where the page lies."""
    return QRectF(
        frame.x() + part.x() * frame.width(), frame.y() + part.y() * frame.height(), part.width() * frame.width(),
        part.height() * frame.height(),
    )  # fmt: skip


def draw(painter: QPainter, tiles: Tiles, key: str, sight: Sight) -> None:
    """Draw a page, with what there is of it."""
    pieces = sight.pieces()
    found = [(piece, image) for piece in pieces if (image := tiles.get(key, piece)) is not None]
    if len(found) < len(pieces):
        _draw_stale(painter, tiles, key, sight)
    for piece, image in found:
        _draw_piece(painter, sight, piece, image)


def _draw_stale(painter: QPainter, tiles: Tiles, key: str, sight: Sight) -> None:
    level = sight.level
    here = tiles.of(key, level.page)

    def away(piece: Piece) -> float:
        return abs(log(piece.scale / level.scale))

    wholes = sorted((one for one in here if one.region is None), key=lambda one: (not one.same_look(level), away(one)))
    if wholes:
        # The one in another contrast only where there is no other: a flash of white hurts in the dark.
        best = next((one for one in wholes if one.contrast == level.contrast), wholes[0])
        _draw_known(painter, tiles, key, sight, best)
    parts = [one for one in here if one.region is not None and one.same_look(level) and one.scale != level.scale]
    for piece in sorted(parts, key=away)[:_MOST_STALE][::-1]:
        _draw_known(painter, tiles, key, sight, piece)


def _draw_known(painter: QPainter, tiles: Tiles, key: str, sight: Sight, piece: Piece) -> None:
    image = tiles.get(key, piece)
    if image is not None:
        _draw_piece(painter, sight, piece, image)


def _draw_piece(painter: QPainter, sight: Sight, piece: Piece, image: QImage) -> None:
    turn = (sight.level.turn - piece.turn) % 360
    if turn:
        _draw_turned(painter, sight.frame, image, turn)
        return
    whole = whole_of(sight.size, piece.scale, piece.turn)
    place = within(sight.frame, QRectF(*sharp.part_of(piece.region, whole)))
    if not place.intersects(sight.seen):
        return
    ratio = painter.device().devicePixelRatioF()
    exact = abs(place.width() * ratio - image.width()) < 1.0 and abs(place.height() * ratio - image.height()) < 1.0
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
    if exact and ratio == 1.0:
        painter.drawImage(place.topLeft().toPoint(), image)
    else:
        painter.drawImage(place, image)


def _draw_turned(painter: QPainter, frame: QRectF, image: QImage, turn: int) -> None:
    painter.save()
    painter.translate(frame.center())
    painter.rotate(turn)
    width, height = (frame.height(), frame.width()) if turn % 180 else (frame.width(), frame.height())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(-width / 2, -height / 2, width, height), image)
    painter.restore()
