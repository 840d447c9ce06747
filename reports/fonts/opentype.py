"""An OpenType font file, read only as far as paper needs: which glyph a character has, and how wide it is.

The file is mapped, not loaded, and nothing is unpacked in advance: a glyph is looked up when a character is first
set, so opening a font of thirty thousand glyphs costs a few milliseconds. fontTools was left aside at run time
because it unpacks whole tables.
"""

from __future__ import annotations

import mmap
from array import array
from bisect import bisect_right
from pathlib import Path
from struct import Struct, error, unpack_from
from sys import byteorder

from reports.fonts.cff import CffProgram, FontError

_SEGMENT_TABLE = 12
_TABLE = Struct(">4s4xLL")


class _Widths(dict[str, int]):
    """Advance widths by character in thousandths of an em, filled on first use."""

    def __init__(self, font: OpenTypeFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, char: str) -> int:
        width = self._font.advance(self._font.glyph(char))
        self[char] = width
        return width


class OpenTypeFont:
    """One face with CFF outlines; raises `FontError` when the file is damaged or of another kind."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        try:
            self._open()
        except (error, KeyError, IndexError, ValueError) as reason:
            raise FontError(f"{path.name} is damaged or no OpenType font with CFF outlines") from reason
        self.widths = _Widths(self)
        self._covered: set[str] = set()

    def _open(self) -> None:
        data = self._data
        if data[:4] != b"OTTO":
            raise ValueError("no CFF outlines")
        (count,) = unpack_from(">H", data, 4)
        entries = (_TABLE.unpack_from(data, 12 + 16 * k) for k in range(count))
        tables = {tag: (offset, length) for tag, offset, length in entries}
        head, hhea, os2 = (tables[tag][0] for tag in (b"head", b"hhea", b"OS/2"))
        (self.units_per_em,) = unpack_from(">H", data, head + 18)
        if self.units_per_em != 1000:
            raise ValueError("widths are taken as thousandths of an em")
        self.box: tuple[int, int, int, int] = unpack_from(">4h", data, head + 36)
        self.ascent, self.descent = unpack_from(">2h", data, hhea + 4)
        (self._metrics,) = unpack_from(">H", data, hhea + 34)
        (self.cap_height,) = unpack_from(">h", data, os2 + 88)
        self._hmtx = tables[b"hmtx"][0]
        self._read_cmap(tables[b"cmap"][0])
        offset, length = tables[b"CFF "]
        self.program = CffProgram(memoryview(data)[offset : offset + length])

    def _read_cmap(self, cmap: int) -> None:
        """Keep the segments (start, end, first glyph) of the full-repertoire table, format 12."""
        data = self._data
        (count,) = unpack_from(">H", data, cmap + 2)
        for k in range(count):
            platform, encoding, offset = unpack_from(">HHL", data, cmap + 4 + 8 * k)
            if (platform, encoding) == (3, 10) and unpack_from(">H", data, cmap + offset)[0] == _SEGMENT_TABLE:
                break
        else:
            raise ValueError("no table of full Unicode")
        (groups,) = unpack_from(">L", data, cmap + offset + 12)
        flat = array("I", data[cmap + offset + 16 : cmap + offset + 16 + 12 * groups])
        if byteorder == "little":
            flat.byteswap()
        self._starts, self._ends, self._firsts = flat[0::3], flat[1::3], flat[2::3]

    def glyph(self, char: str) -> int:
        """Return the glyph of one character; 0 means the font has none."""
        code = ord(char)
        at = bisect_right(self._starts, code) - 1
        if at < 0 or code > self._ends[at]:
            return 0
        return self._firsts[at] + code - self._starts[at]

    def covers(self, text: str) -> bool:
        """Say whether the font has a glyph for every character; remembered, because papers ask for the same ones."""
        if self._covered.issuperset(text):
            return True
        new = set(text) - self._covered
        self._covered.update(char for char in new if self.glyph(char))
        return self._covered.issuperset(new)

    def advance(self, glyph: int) -> int:
        """Return how far the pen moves after a glyph, in thousandths of an em."""
        (width,) = unpack_from(">H", self._data, self._hmtx + 4 * min(glyph, self._metrics - 1))
        return int(width)
