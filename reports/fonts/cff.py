"""The Compact Font Format of the shipped fonts: read in place, and written again with one document's glyphs only.

The design asked for TrueType outlines because reportlab's own font class needs them; converting both fonts takes a
minute and a cache that can be missing at the counter. PDF itself takes CFF outlines as they are, so we write those:
nothing is converted, nothing is cached, and the first paper is as quick as the second. Format: Adobe Technical Note
5176.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from struct import pack, unpack_from

from app.kernel.errors import Fault
from reports.fonts.charstring import CharstringError, flatten

_ROS, _CID_COUNT, _FD_ARRAY, _FD_SELECT = 0x0C1E, 0x0C22, 0x0C24, 0x0C25
_BOX, _CHARSET, _CHARSTRINGS, _PRIVATE, _SUBRS, _FD_NAME = 5, 15, 17, 18, 19, 0x0C26
_STANDARD_STRINGS = 391


class FontError(Fault):
    """A font that papers need is absent, damaged or of another kind."""

    def __init__(self, reason: str) -> None:
        super().__init__("reports.fonts", reason=reason)

    def __str__(self) -> str:
        """Say it in English, for the log and `doctor`."""
        return str(self.params["reason"])


class Index:
    """An INDEX structure: numbered byte strings, each cut out when asked for."""

    def __init__(self, data: memoryview, at: int) -> None:
        self._data = data
        self.count: int = unpack_from(">H", data, at)[0]
        self._size = data[at + 2] if self.count else 0
        self._offsets = at + 3
        self._base = self._offsets + self._size * (self.count + 1) - 1
        self.end = self._base + self._offset(self.count) if self.count else at + 2

    def _offset(self, k: int) -> int:
        at = self._offsets + k * self._size
        return int.from_bytes(self._data[at : at + self._size])

    def __getitem__(self, k: int) -> bytes:
        if not 0 <= k < self.count:
            raise CharstringError(f"entry {k} of {self.count} does not exist")
        return bytes(self._data[self._base + self._offset(k) : self._base + self._offset(k + 1)])

    def subroutine(self, number: int) -> bytes:
        """Return a subroutine by the number that charstrings use (biased by the size of the table)."""
        return self[number + (107 if self.count < 1240 else 1131 if self.count < 33900 else 32768)]


class _FontDict:
    """One group of glyphs with common hints: its private dictionary without the pointer to subroutines, and these."""

    def __init__(self, data: memoryview, entry: bytes) -> None:
        size, at = _numbers(_dictionary(entry)[_PRIVATE])
        private = _dictionary(bytes(data[at : at + size]))
        pointer = private.pop(_SUBRS, None)
        self.subroutines = Index(data, at + _numbers(pointer)[0]) if pointer else None
        self.private = b"".join(operands + _operator(op) for op, operands in private.items())

    def subroutine(self, number: int) -> bytes:
        if self.subroutines is None:
            raise CharstringError("a local subroutine is called where there are none")
        return self.subroutines.subroutine(number)


class CffProgram:
    """The outlines of a CID-keyed font."""

    def __init__(self, data: memoryview) -> None:
        names = Index(data, data[2])
        tops = Index(data, names.end)
        strings = Index(data, tops.end)
        self._shared = Index(data, strings.end)
        top = _dictionary(tops[0])
        if _ROS not in top:
            raise ValueError("the font is not CID-keyed")
        self.name = names[0].decode("ascii")
        self._box = top[_BOX]
        self._glyphs = Index(data, _numbers(top[_CHARSTRINGS])[0])
        array = Index(data, _numbers(top[_FD_ARRAY])[0])
        self._groups = [_FontDict(data, array[k]) for k in range(array.count)]
        self._read_groups(data, _numbers(top[_FD_SELECT])[0])
        self._flat: dict[int, bytes] = {}

    @property
    def count(self) -> int:
        """The number of glyphs."""
        return self._glyphs.count

    def _read_groups(self, data: memoryview, at: int) -> None:
        if data[at] != 3:
            raise ValueError("glyph groups are not given as ranges")
        (count,) = unpack_from(">H", data, at + 1)
        flat = [unpack_from(">HB", data, at + 3 + 3 * k) for k in range(count)]
        self._range_starts: list[int] = [first for first, _ in flat]
        self._range_groups: list[int] = [group for _, group in flat]

    def group(self, glyph: int) -> int:
        """Return the number of the group a glyph belongs to."""
        return self._range_groups[bisect_right(self._range_starts, glyph) - 1]

    def outline(self, glyph: int) -> bytes:
        """Return a glyph's charstring without subroutine calls; kept, because papers share most of their characters."""
        known = self._flat.get(glyph)
        if known is None:
            owner = self._groups[self.group(glyph)]
            known = flatten(self._glyphs[glyph], owner.subroutine, self._shared.subroutine)
            self._flat[glyph] = known
        return known

    def subset(self, glyphs: Sequence[int]) -> bytes:
        """Write a font of these glyphs, numbered from 0 in the order given; the first must be 0, the absent glyph."""
        used = sorted({self.group(glyph) for glyph in glyphs})
        place = {group: k for k, group in enumerate(used)}
        strings = _index([b"Adobe", b"Identity", *(f"{self.name}-{group}".encode("ascii") for group in used)])
        charset = pack(">BHH", 2, 1, len(glyphs) - 2) if len(glyphs) > 1 else b"\0"
        select = b"\0" + bytes(place[self.group(glyph)] for glyph in glyphs)
        outlines = _index([self.outline(glyph) for glyph in glyphs])
        names = _index([self.name.encode("ascii")])

        def top(charset_at: int, select_at: int, outlines_at: int, groups_at: int) -> bytes:
            ros = _integer(_STANDARD_STRINGS) + _integer(_STANDARD_STRINGS + 1) + _integer(0) + _operator(_ROS)
            rest = ((_CID_COUNT, len(glyphs)), (_CHARSET, charset_at), (_FD_SELECT, select_at),
                    (_CHARSTRINGS, outlines_at), (_FD_ARRAY, groups_at))  # fmt: skip
            return _index([ros + self._box + _operator(_BOX) + b"".join(_integer(v) + _operator(op) for op, v in rest)])

        def group_array(privates_at: int) -> bytes:
            entries = []
            for k, group in enumerate(used):
                size = len(self._groups[group].private)
                name = _integer(_STANDARD_STRINGS + 2 + k) + _operator(_FD_NAME)
                entries.append(name + _integer(size) + _integer(privates_at) + _operator(_PRIVATE))
                privates_at += size
            return _index(entries)

        # Integers are written in one fixed length, so sizes are known before positions are.
        front = b"\1\0\4\4" + names
        shared = b"\0\0"
        at = len(front) + len(top(0, 0, 0, 0)) + len(strings) + len(shared)
        select_at = at + len(charset)
        outlines_at = select_at + len(select)
        groups_at = outlines_at + len(outlines)
        groups = group_array(groups_at + len(group_array(0)))
        privates = b"".join(self._groups[group].private for group in used)
        head = front + top(at, select_at, outlines_at, groups_at) + strings + shared
        return head + charset + select + outlines + groups + privates


def _index(items: Sequence[bytes]) -> bytes:
    offsets, at = [1], 1
    for item in items:
        at += len(item)
        offsets.append(at)
    return pack(">HB", len(items), 4) + pack(f">{len(offsets)}L", *offsets) + b"".join(items)


def _operator(op: int) -> bytes:
    return op.to_bytes(2) if op > 255 else bytes((op,))


def _integer(value: int) -> bytes:
    return pack(">Bl", 29, value)


def _dictionary(data: bytes) -> dict[int, bytes]:
    """Split a DICT into operators and their operands as written."""
    found: dict[int, bytes] = {}
    at = start = 0
    while at < len(data):
        first = data[at]
        if first <= 21:
            length = 2 if first == 12 else 1
            found[int.from_bytes(data[at : at + length])] = data[start:at]
            at += length
            start = at
        else:
            at = _after_operand(data, at)
    return found


def _after_operand(data: bytes, at: int) -> int:
    first = data[at]
    if first == 30:
        # A real number ends with the half-byte 0xF.
        at += 1
        while data[at] & 0x0F != 0x0F and data[at] >> 4 != 0x0F:
            at += 1
        return at + 1
    return at + (3 if first == 28 else 5 if first == 29 else 1 if first <= 246 else 2)


def _numbers(operands: bytes) -> list[int]:
    values, at = [], 0
    while at < len(operands):
        first = operands[at]
        after = _after_operand(operands, at)
        rest = operands[at + 1 : after]
        if first in (28, 29):
            values.append(int.from_bytes(rest, signed=True))
        elif first <= 246:
            values.append(first - 139)
        elif first <= 250:
            values.append((first - 247) * 256 + rest[0] + 108)
        else:
            values.append(-(first - 251) * 256 - rest[0] - 108)
        at = after
    return values
