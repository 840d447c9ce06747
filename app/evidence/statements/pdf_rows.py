"""Rows of a table out of words with places: a statement (账单) that came as PDF or as scanned paper.

A row of print is what stands on one height. The header row gives the columns: a piece of text belongs to the header it
lies under, else to the one it is aligned with at the left, the right or the middle. A row without day and amount close
below a line goes on with that line's description. What stands around the table on every page is kept, but aside.
Everything else (what a column means, days, signs) is left to the same layouts that read files. Pure: the same page
always gives the same rows, so a line's place is found again from its page and row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.evidence.recognition.order import rows as rows_of_print
from app.evidence.recognition.page import Box, Line, PageText
from app.evidence.statements.headers import Columns, is_known_header, map_columns
from app.evidence.statements.layout import find_table
from app.evidence.statements.profiles import Common, Profile, StatementProfiles
from app.evidence.statements.tables import Row, Sheet
from app.evidence.statements.words import normal

_WIDE = 0.8
"""A gap of so many average characters parts two cells."""
_GOES_ON = 2.2
"""A continued description begins within so many heights of its row."""
_ACROSS = 3
"""A piece that lies under so many headers is a sentence, no cell."""
_FURNITURE = re.compile(r"^(?:第?\d+页?[/,，共]*(?:共?\d+页)?|page\d+(?:of\d+)?|\d+/\d+)$")
_DAY = re.compile(r"\d{1,4}[-/.年月]\s?\d|^\d{4,8}$|\d\s?[A-Za-z]{3}")
_AMOUNT = re.compile(r"\d[.,]\d{2}(?!\d)|^[-+]?\d+$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a row: what it says and where."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class _Printed:
    page: int
    number: int
    pieces: tuple[Piece, ...]

    @property
    def box(self) -> Box:
        box = self.pieces[0].box
        for piece in self.pieces[1:]:
            box = box.joined(piece.box)
        return box

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.pieces)


def place_of(page: PageText, row: int) -> Box | None:
    """Where row `row` (from 1) of a page stands; None when the page has no such row."""
    printed = _printed(page)
    return printed[row - 1].box if 1 <= row <= len(printed) else None


def sheet_of(pages: Sequence[PageText], profiles: StatementProfiles) -> Sheet:
    """All pages as one sheet; rows count anew on every page."""
    printed = [_printed(page) for page in pages]
    repeated = _repeated(printed)
    sheet = Sheet("")
    heads: tuple[Piece, ...] = ()
    for rows in printed:
        at, found = _header(rows, profiles, heads)
        started = bool(heads)
        again = found is not None and [one.text for one in found] == [one.text for one in heads]
        heads = found or heads
        before: tuple[Row, _Printed] | None = None
        for number, row in enumerate(rows):
            if found is not None and number == at:
                # The same columns on the next page are no new table: what was settled for all rows goes on.
                sheet.rows.append(Row(row.number, tuple(one.text for one in found), page=row.page, aside=again))
                continue
            around = _pattern(row.text) in repeated or bool(_FURNITURE.match(normal(row.text)))
            is_above = found is not None and number < at
            if is_above or around or not heads:
                # Above the first table stand the titles, above later ones what every page begins with.
                cells = tuple(piece.text for piece in row.pieces)
                aside = around or (is_above and started)
                sheet.rows.append(Row(row.number, cells, page=row.page, aside=aside))
                before = None
                continue
            cells, across = _cells(row, heads)
            if before is not None and _goes_on(cells, row, before):
                joined = tuple(" ".join(filter(None, pair)) for pair in zip(before[0].cells, cells, strict=True))
                sheet.rows[-1] = Row(before[0].line_no, joined, page=row.page)
                before = (sheet.rows[-1], row)
                continue
            sheet.rows.append(Row(row.number, cells, page=row.page, aside=across))
            dated = not across and any(_DAY.search(cell) for cell in cells)
            before = (sheet.rows[-1], row) if dated else None
    return sheet


def _printed(page: PageText) -> list[_Printed]:
    made: list[_Printed] = []
    for lines in rows_of_print([line for line in page.lines if line.text.strip()]):
        pieces = sorted((piece for line in lines for piece in _pieces(line)), key=lambda one: one.box.left)
        if pieces:
            made.append(_Printed(page.number, len(made) + 1, tuple(pieces)))
    return made


def _pieces(line: Line) -> list[Piece]:
    """A line, parted where a gap is wide or several blanks stand."""
    signs = [(place, pair) for place, pair in enumerate(line.edges) if line.text[place].strip()]
    if not signs:
        return []
    wide = sum(right - left for _, (left, right) in signs) / len(signs)
    found: list[Piece] = []
    start = before = signs[0][0]
    for place, (left, _) in signs[1:]:
        blanks = place - before - 1
        # A blank of print is narrower than a letter of Chinese and about as wide as a narrow Latin one.
        if left - line.edges[before][1] > _WIDE * max(wide, 0.001) or blanks > 1:
            found.append(Piece(line.text[start : before + 1], line.part(start, before + 1)))
            start = place
        before = place
    found.append(Piece(line.text[start : before + 1], line.part(start, before + 1)))
    return found


def _header(
    rows: Sequence[_Printed], profiles: StatementProfiles, before: tuple[Piece, ...]
) -> tuple[int, tuple[Piece, ...] | None]:
    """The header row of a page and its cells; (-1, None) when it has none and the earlier page's columns go on."""
    best: tuple[int, int, tuple[Piece, ...]] | None = None
    for at, row in enumerate(rows):
        for pieces in (row.pieces, tuple(token for piece in row.pieces for token in _tokens(piece))):
            score = _score(pieces, profiles)
            if score and (best is None or score > best[0]):
                best = (score, at, pieces)
    if best is not None:
        return best[1], best[2]
    if before or not rows:
        return -1, None
    # Nothing that is known as a header: the row with most pieces shows where columns are, and a person maps them.
    widest = max(range(len(rows)), key=lambda at: (len(rows[at].pieces), -at))
    return (widest, rows[widest].pieces) if len(rows[widest].pieces) > 2 else (-1, None)


def _score(pieces: Sequence[Piece], profiles: StatementProfiles) -> int:
    cells = [piece.text for piece in pieces]
    known = sum(is_known_header(cell, profiles.common) for cell in cells)
    if known >= 2 and _map(cells, profiles.common).complete:
        return known
    table = find_table(Sheet("", [Row(1, tuple(cells))]), profiles, "") if len(cells) > 1 else None
    return len(cells) if table is not None and table.profile.detect is not None else 0


def _map(cells: Sequence[str], common: Common) -> Columns:
    return map_columns(cells, Profile(name="generic"), common)


def _tokens(piece: Piece) -> list[Piece]:
    """A piece parted at its blanks; places by the share of characters, as one piece has them evenly enough."""
    parts = list(re.finditer(r"\S+", piece.text))
    if len(parts) < 2:
        return [piece]
    box, count = piece.box, len(piece.text)
    step = (box.right - box.left) / count
    return [
        Piece(one.group(), Box(box.left + one.start() * step, box.top, box.left + one.end() * step, box.bottom))
        for one in parts
    ]


def _cells(row: _Printed, heads: Sequence[Piece]) -> tuple[tuple[str, ...], bool]:
    """The cells of a row under the headers, and whether a sentence runs across it."""
    cells = [""] * len(heads)
    across = False
    for piece in row.pieces:
        under = [place for place, head in enumerate(heads) if _overlap(piece.box, head.box) > 0]
        if len(under) >= _ACROSS and len(_tokens(piece)) < _ACROSS:
            across = True
        for token, place in _parted(piece, under, heads):
            cells[place] = f"{cells[place]} {token}".strip()
    return tuple(cells), across


def _parted(piece: Piece, under: Sequence[int], heads: Sequence[Piece]) -> list[tuple[str, int]]:
    """A piece with its column; one that lies under several headers comes apart at its blanks, where it has some."""
    home = _nearest(piece, under or range(len(heads)), heads)
    if len(under) < 2:
        return [(piece.text, home)]
    found: list[tuple[str, int]] = []
    for token in _tokens(piece):
        mine = [place for place in under if _overlap(token.box, heads[place].box) > 0]
        place = _nearest(token, mine, heads) if mine else (found[-1][1] if found else home)
        if found and found[-1][1] == place:
            found[-1] = (f"{found[-1][0]} {token.text}", place)
        else:
            found.append((token.text, place))
    return found


def _nearest(piece: Piece, places: Sequence[int], heads: Sequence[Piece]) -> int:
    """The header that a piece is aligned with best."""

    def off(place: int) -> float:
        head, box = heads[place].box, piece.box
        middle = abs((head.left + head.right) / 2 - (box.left + box.right) / 2)
        return min(abs(head.left - box.left), abs(head.right - box.right), middle)

    return min(places, key=lambda place: (off(place), place))


def _overlap(one: Box, other: Box) -> float:
    return min(one.right, other.right) - max(one.left, other.left)


def _goes_on(cells: Sequence[str], row: _Printed, before: tuple[Row, _Printed]) -> bool:
    """Whether a row is only more words of the line above it."""
    filled = [cell for cell in cells if cell]
    above = before[1].box
    near = row.box.middle - above.middle <= _GOES_ON * max(above.height, row.box.height)
    words = all(not _AMOUNT.search(cell) and not _DAY.search(cell) for cell in filled)
    under = all(not cell or place >= len(before[0].cells) or before[0].cells[place] for place, cell in enumerate(cells))
    return bool(filled) and len(filled) <= 2 and near and words and under


def _repeated(printed: Sequence[Sequence[_Printed]]) -> frozenset[str]:
    """What the first or last rows of several pages say, numbers left out: what stands around the table."""
    if len(printed) < 2:
        return frozenset()
    tally: Counter[str] = Counter()
    for rows in printed:
        edge = [*rows[:4], *rows[-3:]]
        tally.update({_pattern(row.text) for row in edge if not _DAY.search(row.pieces[0].text)})
    return frozenset(text for text, count in tally.items() if count > 1 and text)


def _pattern(text: str) -> str:
    return re.sub(r"\d+", "#", normal(text))
