"""Filling lines: words and a measure in, lines of pieces out. Pure arithmetic over glyph widths, in points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from reports.fonts.faces import Face, font, runs, settable
from reports.typesetting.breaks import ATOM, HANGING, MORSEL, STRETCH, stretches
from reports.typesetting.type import Type, Words, spans

# A line is not stretched further than this much of an em at each place: readers of the file would see spaces there.
_LOOSEST = 0.075
_LONG_LINE = 12
_TOLERANCE = 0.01


class Look(NamedTuple):
    """How a piece is drawn; `face` is the one that has its characters."""

    type: Type
    face: Face
    underline: bool
    strike: bool = False


class Piece(NamedTuple):
    """Text of one look and its natural width."""

    look: Look
    text: str
    width: float


class Line(NamedTuple):
    """One line: its pieces, where it starts, and what is added at each place that stretches when it is justified."""

    pieces: tuple[Piece, ...]
    width: float
    indent: float
    stretch: float


class _Atom(NamedTuple):
    pieces: tuple[Piece, ...]
    width: float
    ink: float
    """The width that must fit: without spaces at the end and without the empty half of a closing mark."""


def natural_width(words: Words, base: Type) -> float:
    """Return the width of words on one line; of several lines the widest."""
    simple = _simple(words, base)
    if simple:
        return simple.width
    return max((sum(atom.width for atom in atoms) for atoms in _paragraphs(words, base)), default=0.0)


def widest_word(words: Words, base: Type) -> float:
    """Return the width of the widest part that may not be broken."""
    return max((atom.ink for atoms in _paragraphs(words, base) for atom in atoms), default=0.0)


def fill(words: Words, base: Type, measure: float, *, first_indent: float = 0.0) -> list[Line]:
    """Break words into lines of `measure`; a line feed starts a new line, empty words give one empty line."""
    simple = _simple(words, base)
    if simple and simple.width <= measure - first_indent:
        return [Line((simple,), simple.width, first_indent, 0.0)]
    lines: list[Line] = []
    for atoms in _paragraphs(words, base):
        lines.extend(_fill(atoms, measure, first_indent if not lines else 0.0))
    return lines


def _simple(words: Words, base: Type) -> Piece | None:
    """Return words as one piece when they are of one line and one face, as most cells of tables are."""
    if not isinstance(words, str) or not words or "\n" in words or words[-1] == " ":
        return None
    text = settable(words)
    return _piece(Look(base, base.face, False), text) if font(base.face).covers(text) else None


def fit_line(words: Words, base: Type, measure: float) -> tuple[list[Line], Type]:
    """Set words on one line, smaller if they must be; return the lines (several below half size) and the type used."""
    kind = base
    while (lines := fill(words, kind, measure)) and len(lines) > 1 and kind.size > base.size / 2:
        kind = kind.sized(kind.size - 0.5)
    return lines, kind


def _fill(atoms: Sequence[_Atom], measure: float, indent: float) -> Iterator[Line]:
    rows: list[list[_Atom]] = [[]]
    taken = indent
    for whole in atoms:
        for atom in (whole,) if whole.ink <= measure else _torn(whole):
            if rows[-1] and taken + atom.ink > measure + _TOLERANCE:
                rows.append([])
                taken = 0.0
            rows[-1].append(atom)
            taken += atom.width
    if len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) >= _LONG_LINE:
        # A single character looks lost on the last line; it gets company when the line above can spare it.
        spared = rows[-2][-1]
        if spared.width + rows[-1][0].ink <= measure:
            rows[-1].insert(0, rows[-2].pop())
    for number, row in enumerate(rows):
        yield _line(row, measure, 0.0 if number else indent, last=number == len(rows) - 1)


def _line(atoms: list[_Atom], measure: float, indent: float, *, last: bool) -> Line:
    pieces = [piece for atom in atoms for piece in atom.pieces]
    if not pieces:
        return Line((), 0.0, indent, 0.0)
    if pieces[-1].text.endswith(" "):
        pieces[-1] = _piece(pieces[-1].look, pieces[-1].text.rstrip(" "))
    merged = tuple(
        Piece(look, "".join([piece.text for piece in same]), sum([piece.width for piece in same]))
        for look, same in ((look, list(group)) for look, group in groupby(pieces, key=_look_of))
    )
    width = sum(piece.width for piece in merged)
    return Line(merged, width, indent, 0.0 if last else _stretch(merged, measure - indent - width))


def _stretch(pieces: Sequence[Piece], spare: float) -> float:
    if spare <= 0:
        return 0.0
    places = -1
    for piece in pieces:
        places += sum(len(part) for part in STRETCH.findall(piece.text) if stretches(part))
    each = spare / places if places > 0 else spare
    return each if each <= _LOOSEST * pieces[0].look.type.size else 0.0


def _look_of(piece: Piece) -> Look:
    return piece.look


def _piece(look: Look, text: str) -> Piece:
    return Piece(look, text, sum(map(font(look.face).widths.__getitem__, text)) * look.type.size / 1000)


def _torn(atom: _Atom) -> Iterator[_Atom]:
    """Cut what no line can hold nearly anywhere."""
    for piece in atom.pieces:
        for morsel in MORSEL.findall(piece.text):
            yield _atom((_piece(piece.look, morsel),), morsel)


def _paragraphs(words: Words, base: Type) -> Iterator[list[_Atom]]:
    """Cut words at line feeds, and each part into atoms."""
    stretches_of_text: list[list[tuple[Look, str]]] = [[]]
    for span in spans(words):
        kind = base.strong() if span.strong else base
        for number, text in enumerate(settable(span.text).split("\n")):
            if number:
                stretches_of_text.append([])
            stretches_of_text[-1].extend(
                (Look(kind, face, span.underline, span.strike), part) for face, part in runs(text, kind.face)
            )
    for looks in stretches_of_text:
        yield _atoms(looks)


def _atoms(looks: list[tuple[Look, str]]) -> list[_Atom]:
    if len(looks) == 1:
        look, text = looks[0]
        return [_atom((_piece(look, found),), found) for found in ATOM.findall(text)]
    atoms: list[_Atom] = []
    ends: list[tuple[int, Look]] = []
    at = 0
    for look, text in looks:
        at += len(text)
        ends.append((at, look))
    owner = start = 0
    for found in ATOM.findall("".join(text for _, text in looks)):
        end = start + len(found)
        pieces, begin = [], start
        while begin < end:
            while ends[owner][0] <= begin:
                owner += 1
            upto = min(end, ends[owner][0])
            pieces.append(_piece(ends[owner][1], found[begin - start : upto - start]))
            begin = upto
        atoms.append(_atom(tuple(pieces), found))
        start = end
    return atoms


def _atom(pieces: tuple[Piece, ...], text: str) -> _Atom:
    width = pieces[0].width if len(pieces) == 1 else sum(piece.width for piece in pieces)
    last = text[-1]
    look = pieces[-1].look
    if last in HANGING:
        return _Atom(pieces, width, width - look.type.size / 2)
    if last == " ":
        spaces = len(text) - len(text.rstrip(" "))
        return _Atom(pieces, width, max(0.0, width - _piece(look, " " * spaces).width))
    return _Atom(pieces, width, width)
