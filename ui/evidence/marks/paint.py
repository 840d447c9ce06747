"""How marks look over a page: in sizes of the page, so that they grow with it; nothing here is remembered."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPolygonF

from app.evidence import marks
from app.evidence.codes import MarkKind
from app.evidence.recognition.page import Box
from ui.evidence.pages.layers import Place
from ui.widgets import theme

COLOURS = {
    MarkKind.HIGHLIGHT: "soon", MarkKind.BOX: "accent", MarkKind.ARROW: "accent", MarkKind.NOTE: "accent",
    MarkKind.STAMP: "good", MarkKind.REDACT: "ink",
}  # fmt: skip
NOTE_SIZE = (2800, 620)
STAMP_SIZE = (2300, 420)
"""What a click makes, in ten-thousandths of the page."""
_LINE = 0.0028
"""The width of a line, in heights of the page."""
_WORDS = 0.0135
_FAINT, _HALF = 0.28, 0.55
HANDLE = 4.0


def point(place: Place, at: Sequence[int]) -> QPointF:
    """Where a place of the page stands in the view."""
    x, y = at[0] / marks.UNITS, at[1] / marks.UNITS
    return place(Box(x, y, x, y)).topLeft()


def room(place: Place, box: Sequence[int]) -> QRectF:
    """Where a box of the page stands in the view."""
    return place(marks.in_fractions(box))


def draw(
    painter: QPainter, place: Place, kind: MarkKind, shape: Sequence[int], words: str, colour: str = "", tag: str = ""
) -> None:
    """Draw a mark; `words` are as they are read, `tag` is the name of another person who drew it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = place(Box(0, 0, 1, 1))
    long = max(whole.width(), whole.height())
    ink = theme.on_paper(colour or COLOURS[kind])
    pen = QPen(ink, max(1.5, long * _LINE))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is MarkKind.ARROW:
        _arrow(painter, point(place, shape[:2]), point(place, shape[2:]), pen)
    elif kind is MarkKind.HIGHLIGHT:
        painter.setOpacity(_FAINT)
        for box in marks.boxes(shape):
            painter.fillRect(room(place, box), ink)
        painter.setOpacity(1.0)
    elif kind in {MarkKind.REDACT, MarkKind.NOTE, MarkKind.STAMP}:
        painter.save()
        target = _turned(painter, place, room(place, shape))
        if kind is MarkKind.REDACT:
            _cover(painter, target, words)
        elif kind is MarkKind.NOTE:
            _note(painter, target, words, long, pen)
        else:
            _stamp(painter, target, words, pen)
        painter.restore()
    else:
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(room(place, shape))
    if tag and kind is not MarkKind.HIGHLIGHT:
        _tag(painter, room(place, marks.around(shape)), tag)


def chosen(painter: QPainter, place: Place, kind: MarkKind, shape: Sequence[int], *, held: bool) -> None:
    """Draw around a mark that it is chosen, and its handles where it may be changed."""
    frame = room(place, marks.around(shape)).adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE)
    painter.setPen(QPen(theme.on_paper("accent"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)
    if not held:
        return
    painter.setPen(QPen(theme.on_paper("accent"), 1))
    painter.setBrush(QBrush(theme.on_paper("surface")))
    for at in marks.handles(kind, shape).values():
        spot = point(place, at)
        painter.drawRect(QRectF(spot.x() - HANDLE, spot.y() - HANDLE, 2 * HANDLE, 2 * HANDLE))


def proposed(painter: QPainter, place: Place, box: Sequence[int], *, wanted: bool) -> None:
    """Draw a place that may be covered: hatched while it is wanted."""
    target = room(place, box)
    painter.setPen(QPen(theme.on_paper("danger"), 1.5, Qt.PenStyle.SolidLine if wanted else Qt.PenStyle.DotLine))
    hatched = QBrush(theme.on_paper("danger"), Qt.BrushStyle.BDiagPattern)
    painter.setBrush(hatched if wanted else QBrush(Qt.BrushStyle.NoBrush))
    painter.drawRect(target)


def _turned(painter: QPainter, place: Place, target: QRectF) -> QRectF:
    """Turn the painter as the page is turned, so that words run along its lines; the box as it is called then."""
    origin, right = point(place, (0, 0)), point(place, (marks.UNITS, 0))
    turn = round(math.degrees(math.atan2(right.y() - origin.y(), right.x() - origin.x())) / 90) * 90
    middle = target.center()
    painter.translate(middle)
    painter.rotate(turn)
    wide, high = (target.height(), target.width()) if turn % 180 else (target.width(), target.height())
    return QRectF(-wide / 2, -high / 2, wide, high)


def _arrow(painter: QPainter, tail: QPointF, head: QPointF, pen: QPen) -> None:
    length = math.hypot(head.x() - tail.x(), head.y() - tail.y())
    if length < 1:
        return
    across, down = (head.x() - tail.x()) / length, (head.y() - tail.y()) / length
    size = min(max(5 * pen.widthF(), 8.0), length)
    neck = QPointF(head.x() - across * size, head.y() - down * size)
    side = QPointF(-down * size / 2, across * size / 2)
    painter.drawLine(tail, neck)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(pen.color()))
    painter.drawPolygon(QPolygonF([head, neck + side, neck - side]))


def _cover(painter: QPainter, target: QRectF, words: str) -> None:
    # Seen through until it is burnt: whoever checks has to see what will be covered.
    painter.setOpacity(_HALF)
    painter.fillRect(target, theme.on_paper("night"))
    painter.setOpacity(1.0)
    painter.setPen(QPen(theme.on_paper("night"), 1.5))
    painter.drawRect(target)
    _fitted(painter, target, words, "night_ink", most=0.62)


def _note(painter: QPainter, target: QRectF, words: str, long: float, pen: QPen) -> None:
    painter.setOpacity(0.94)
    painter.fillRect(target, theme.on_paper("soon_soft"))
    painter.setOpacity(1.0)
    painter.setPen(QPen(theme.on_paper("soon"), max(1.0, pen.widthF() / 2)))
    painter.drawRect(target)
    font = theme.font("small")
    font.setPixelSize(max(7, round(long * _WORDS)))
    painter.setFont(font)
    painter.setPen(theme.on_paper("ink"))
    side = long * _LINE * 2
    inner = target.adjusted(side, side, -side, -side)
    lines = max(1, int(inner.height() / QFontMetricsF(font).lineSpacing()))
    inner.setHeight(lines * QFontMetricsF(font).lineSpacing())
    flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value)
    painter.save()
    painter.setClipRect(inner)
    painter.drawText(inner, flags, words)
    painter.restore()
    if QFontMetricsF(font).boundingRect(inner, flags, words).height() > inner.height() + 1:
        # There is more than fits; the whole of it is said when the mouse rests on it.
        more = QRectF(inner.right() - long * _WORDS, inner.bottom() - long * _WORDS, long * _WORDS, long * _WORDS)
        painter.fillRect(more, theme.on_paper("soon_soft"))
        painter.drawText(more, Qt.AlignmentFlag.AlignCenter, "…")


def _stamp(painter: QPainter, target: QRectF, words: str, pen: QPen) -> None:
    painter.setOpacity(0.85)
    painter.fillRect(target, theme.on_paper("surface"))
    painter.setOpacity(1.0)
    pen.setWidthF(pen.widthF() * 1.3)
    painter.setPen(pen)
    painter.drawRoundedRect(target, target.height() / 6, target.height() / 6)
    _fitted(painter, target, words, pen.color().name(), most=0.6, bold=True)


def _fitted(painter: QPainter, target: QRectF, words: str, ink: str, *, most: float, bold: bool = False) -> None:
    """Words in one line as large as a box lets them be; in a box that is too small, none."""
    font = theme.font("small", bold=bold)
    size = target.height() * most
    font.setPixelSize(max(1, round(size)))
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > target.width() * 0.9:
        size *= target.width() * 0.9 / wide
        font.setPixelSize(max(1, round(size)))
    if not words or size < 6:
        return
    painter.setFont(font)
    painter.setPen(ink if ink.startswith("#") else theme.on_paper(ink))
    painter.drawText(target, Qt.AlignmentFlag.AlignCenter, words)


def _tag(painter: QPainter, target: QRectF, tag: str) -> None:
    font = theme.font("small")
    metrics = QFontMetricsF(font)
    wide, high = metrics.horizontalAdvance(tag) + theme.space(2), metrics.height()
    box = QRectF(target.left(), target.top() - high - HANDLE, wide, high)
    painter.setOpacity(0.9)
    painter.fillRect(box, theme.on_paper("accent_soft"))
    painter.setOpacity(1.0)
    painter.setPen(theme.on_paper("ink"))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
