"""Type 2 charstrings: a glyph's outline program with every subroutine written out in place.

A font shares pieces of outlines between glyphs through tens of thousands of numbered subroutines. A subset that
carries the few hundred glyphs of one document is smallest and simplest without them, so each call is replaced by
what it calls. Nothing else of the program changes: the outline in the document is the designer's, point for point.
"""

from __future__ import annotations

from collections.abc import Callable

_CALL_LOCAL, _RETURN, _ESCAPE, _END, _SHORT, _CALL_GLOBAL = 10, 11, 12, 14, 28, 29
_STEMS = frozenset((1, 3, 18, 23))
_MASKS = frozenset((19, 20))
_FLEXES = frozenset((34, 35, 36, 37))
_DEEPEST = 10

Subroutines = Callable[[int], bytes]


class CharstringError(ValueError):
    """The outline program is damaged, or uses an operator that no font of ours uses."""


class _Flattener:
    """Walks one program. Stems are counted because the length of a hint mask depends on them."""

    def __init__(self, local: Subroutines, shared: Subroutines) -> None:
        self._local = local
        self._shared = shared
        self._stems = 0
        self._depth = 0
        self.out = bytearray()

    def walk(self, code: bytes, level: int = 0) -> bool:
        """Copy `code` with its calls written out; return whether the glyph is finished."""
        if level > _DEEPEST:
            raise CharstringError("subroutines call each other too deeply")
        at, kept, number_at, number, end = 0, 0, 0, 0, len(code)
        while at < end:
            op = code[at]
            if op >= 32 or op == _SHORT:
                number_at = at
                number, at = _number(code, at)
                self._depth += 1
            elif op in (_CALL_LOCAL, _CALL_GLOBAL):
                if number_at < kept or not self._depth:
                    raise CharstringError("the number of a subroutine stands outside the caller")
                self.out += code[kept:number_at]
                self._depth -= 1
                if self.walk((self._local if op == _CALL_LOCAL else self._shared)(number), level + 1):
                    return True
                at += 1
                kept = at
            elif op == _RETURN:
                self.out += code[kept:at]
                return False
            elif op == _END:
                self.out += code[kept : at + 1]
                return True
            else:
                at = self._operator(code, at, op)
        self.out += code[kept:]
        return False

    def _operator(self, code: bytes, at: int, op: int) -> int:
        """Take an operator that clears the stack; return where the next token starts."""
        length = 1
        if op in _STEMS:
            self._stems += self._depth // 2
        elif op in _MASKS:
            # A mask directly after numbers declares them as vertical stems.
            self._stems += self._depth // 2
            length += (self._stems + 7) // 8
        elif op == _ESCAPE:
            if code[at + 1] not in _FLEXES:
                raise CharstringError(f"operator 12 {code[at + 1]} is not used in outlines")
            length = 2
        self._depth = 0
        return at + length


def flatten(code: bytes, local: Subroutines, shared: Subroutines) -> bytes:
    """Write out all subroutine calls of a charstring; `local` and `shared` return a subroutine by its biased number."""
    walker = _Flattener(local, shared)
    if not walker.walk(code):
        walker.out.append(_END)
    return bytes(walker.out)


def _number(code: bytes, at: int) -> tuple[int, int]:
    """Read the number at `at`; return it (a fraction's whole part) and where the next token starts."""
    first = code[at]
    if first <= 246 and first != _SHORT:
        return first - 139, at + 1
    if first == _SHORT:
        return int.from_bytes(code[at + 1 : at + 3], signed=True), at + 3
    if first <= 250:
        return (first - 247) * 256 + code[at + 1] + 108, at + 2
    if first <= 254:
        return -(first - 251) * 256 - code[at + 1] - 108, at + 2
    return int.from_bytes(code[at + 1 : at + 3], signed=True), at + 5
