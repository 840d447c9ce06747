"""The layer of marks over the pages: draws them, and lets the mouse draw, choose, move and pull one's own.

It knows no store: what the mouse made is told (`Told`), and what is shown is put in. While a tool is in the hand the
mouse draws; without one a mark under the mouse is chosen and moved, and everything else is left to the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from app.evidence import marks
from app.evidence.codes import MarkKind
from app.evidence.recognition.page import Box, PageText
from app.evidence.views import MarkRow, Proposal
from ui.evidence.marks import paint as mark_paint
from ui.evidence.pages.layers import Place

_SLACK = 6.0
"""Pixels beside a mark that still hit it."""
_SIZES = {MarkKind.NOTE: mark_paint.NOTE_SIZE, MarkKind.STAMP: mark_paint.STAMP_SIZE}


@dataclass(frozen=True, slots=True)
class Told:
    """What the mouse did: `drew(page, kind, shape)`, `pulled(row, shape)`, `chose(row or None)`, `opened(row)`."""

    drew: Callable[[int, MarkKind, tuple[int, ...]], None]
    pulled: Callable[[MarkRow, tuple[int, ...]], None]
    chose: Callable[[MarkRow | None], None]
    opened: Callable[[MarkRow], None]


@dataclass(slots=True)
class _Hand:
    """What the mouse holds: a stroke of a tool, or a mark with one of its handles (none: the whole of it)."""

    page: int
    start: marks.Point
    kind: MarkKind
    row: MarkRow | None = None
    handle: str = ""
    shape: tuple[int, ...] | None = None
    moved: bool = False


@dataclass(slots=True)
class MarkLayer:
    """A `PageLayer`. `words(kind, words)` gives stored keys as they are read; `texts` are the pages that were read."""

    told: Told
    words: Callable[[MarkKind, str], str]
    texts: Mapping[int, PageText]
    rows: Sequence[MarkRow] = ()
    hidden: set[UUID] = field(default_factory=set)
    proposals: Sequence[tuple[Proposal, bool]] = ()
    tool: MarkKind | None = None
    may_draw: bool = False
    chosen: UUID | None = None
    ghost: tuple[int, MarkKind, tuple[int, ...], str] | None = None
    """A mark that is under way to the store: page, kind, shape, words."""
    tool_words: str = ""
    _hand: _Hand | None = None
    _scale: dict[int, tuple[float, float]] = field(default_factory=dict)

    # ------------------------------------------------------------------ what is there

    def put(self, rows: Sequence[MarkRow]) -> None:
        """Show other marks; one that is chosen stays so while it is there."""
        self.rows = rows
        self.ghost = None
        if self.chosen_row is None:
            self.chosen = None

    @property
    def chosen_row(self) -> MarkRow | None:
        """The mark that is chosen."""
        return next((row for row in self.rows if row.id == self.chosen and row.author_id not in self.hidden), None)

    def at(self, page: int, spot: QPointF) -> MarkRow | None:
        """The topmost mark at a place of a page."""
        slack = self._slack(page)
        place = _whole(spot)
        for row in reversed(self.rows):
            if row.page == page and row.author_id not in self.hidden and marks.hit(row.kind, row.shape, place, slack):
                return row
        return None

    # ------------------------------------------------------------------ the mouse

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        """Begin a stroke, take hold of a mark, or leave the mouse to the pages."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        place = _whole(at)
        if self.tool is not None:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._hand = _Hand(page, place, self.tool)
            return True
        chosen = self.chosen_row
        if chosen is not None and chosen.page == page and self._may_change(chosen):
            handle = self._handle(chosen, place)
            if handle:
                self._hand = _Hand(page, place, chosen.kind, chosen, handle)
                return True
        found = self.at(page, at)
        if (None if found is None else found.id) != self.chosen:
            self.chosen = None if found is None else found.id
            self.told.chose(found)
        if found is None:
            return False
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.told.opened(found)
        elif self._may_change(found):
            self._hand = _Hand(page, place, found.kind, found)
        return True

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Draw on, or move what is held."""
        del page, event
        hand = self._hand
        if hand is None:
            return
        place = _whole(at)
        slack = self._slack(hand.page)
        hand.moved = hand.moved or abs(place[0] - hand.start[0]) > slack[0] or abs(place[1] - hand.start[1]) > slack[1]
        if hand.moved:
            hand.shape = self._shape(hand, place)

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        """Tell what was drawn or moved; a click with a note or a stamp in the hand puts one there."""
        self.move(page, at, event)
        hand, self._hand = self._hand, None
        if hand is None:
            return
        if hand.row is not None:
            if hand.moved and hand.shape is not None and hand.shape != hand.row.shape:
                # It stands where it was put until the store says so.
                self.rows = [replace(row, shape=hand.shape) if row.id == hand.row.id else row for row in self.rows]
                self.told.pulled(hand.row, hand.shape)
            return
        shape = hand.shape
        if hand.kind in _SIZES and (shape is None or not hand.moved or hand.kind is MarkKind.STAMP):
            shape = marks.placed(_whole(at), *_SIZES[hand.kind])
        if shape is not None:
            self.ghost = (hand.page, hand.kind, shape, self.tool_words)
            self.told.drew(hand.page, hand.kind, shape)

    def drop(self) -> bool:
        """Let go of everything: a stroke, the tool, what is chosen; whether there was something."""
        there = self._hand is not None or self.tool is not None or self.chosen is not None
        self._hand = self.tool = self.chosen = self.ghost = None
        return there

    # ------------------------------------------------------------------ drawing

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        """Draw the marks of a page, what is proposed, and what the mouse holds."""
        whole = place(Box(0, 0, 1, 1))
        upright = place(Box(0, 0, 1, 0)).width() > 0
        self._scale[page] = (whole.width(), whole.height()) if upright else (whole.height(), whole.width())
        held = self._hand
        for row in self.rows:
            if row.page != page or row.author_id in self.hidden:
                continue
            mine = held is not None and held.row is not None and held.row.id == row.id
            shape = held.shape if mine and held is not None and held.shape is not None else row.shape
            words = self.words(row.kind, row.words)
            mark_paint.draw(painter, place, row.kind, shape, words, row.colour, "" if row.mine else row.author)
            if row.id == self.chosen:
                mark_paint.chosen(painter, place, row.kind, shape, held=self._may_change(row))
        for one, wanted in self.proposals:
            if one.page == page:
                mark_paint.proposed(painter, place, one.box, wanted=wanted)
        if held is not None and held.row is None and held.page == page and held.shape is not None:
            mark_paint.draw(painter, place, held.kind, held.shape, self.words(held.kind, self.tool_words))
        if self.ghost is not None and self.ghost[0] == page:
            _, kind, shape, words = self.ghost
            mark_paint.draw(painter, place, kind, shape, self.words(kind, words))

    # ------------------------------------------------------------------ inside

    def _may_change(self, row: MarkRow) -> bool:
        return row.mine and self.may_draw

    def _slack(self, page: int) -> marks.Point:
        wide, high = self._scale.get(page, (600.0, 800.0))
        return round(_SLACK * marks.UNITS / max(wide, 1.0)), round(_SLACK * marks.UNITS / max(high, 1.0))

    def _handle(self, row: MarkRow, place: marks.Point) -> str:
        slack = self._slack(row.page)
        for name, (x, y) in marks.handles(row.kind, row.shape).items():
            if abs(place[0] - x) <= slack[0] and abs(place[1] - y) <= slack[1]:
                return name
        return ""

    def _shape(self, hand: _Hand, place: marks.Point) -> tuple[int, ...] | None:
        if hand.row is not None:
            if hand.handle:
                return marks.resized(hand.kind, hand.row.shape, hand.handle, place)
            return marks.moved(hand.row.shape, (place[0] - hand.start[0], place[1] - hand.start[1]))
        if hand.kind is MarkKind.STAMP:
            return marks.placed(place, *_SIZES[hand.kind])
        if hand.kind is MarkKind.HIGHLIGHT and hand.page in self.texts:
            lines = marks.highlighted(self.texts[hand.page], hand.start, place)
            if lines is not None:
                return lines
        return marks.drawn(hand.kind, hand.start, place)


def _whole(at: QPointF) -> marks.Point:
    return round(at.x() * marks.UNITS), round(at.y() * marks.UNITS)
