"""What can happen to a file on its way, and what somebody can do to it: the same damage for the same seed, always."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from tests.evidence.hostile.good import NAMES, good

Damage = Callable[[random.Random, bytes], bytes]


def _stretch(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + chance.randrange(1, max(2, len(data) // 4)))


def _cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(1, len(data))]


def _headless(chance: random.Random, data: bytes) -> bytes:
    return data[chance.randrange(1, min(64, len(data))) :]


def _flipped(chance: random.Random, data: bytes) -> bytes:
    torn = bytearray(data)
    for _ in range(chance.randrange(1, 24)):
        torn[chance.randrange(len(torn))] ^= 1 << chance.randrange(8)
    return bytes(torn)


def _overwritten(chance: random.Random, data: bytes) -> bytes:
    start, end = _stretch(chance, data)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def _emptied(chance: random.Random, data: bytes) -> bytes:
    start, end = _stretch(chance, data)
    return data[:start] + bytes(end - start) + data[end:]


def _dropped(chance: random.Random, data: bytes) -> bytes:
    start, end = _stretch(chance, data)
    return data[:start] + data[end:]


def _repeated(chance: random.Random, data: bytes) -> bytes:
    start, end = _stretch(chance, data)
    return data[:end] + data[start:end] * chance.randrange(1, 40) + data[end:]


def _swapped(chance: random.Random, data: bytes) -> bytes:
    middle, end = sorted((chance.randrange(len(data)), chance.randrange(len(data))))
    return data[middle:end] + data[:middle] + data[end:]


_HUGE = (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x80\0\0\0")


def _huge_numbers(chance: random.Random, data: bytes) -> bytes:
    """Lengths and offsets are where the numbers of a file's head stand; make some of them enormous."""
    torn = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(min(len(torn), 512))
        torn[at : at + 4] = chance.choice(
            (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x80\0\0\0")
        )
    return bytes(torn)


def _huge_words(chance: random.Random, data: bytes) -> bytes:
    """The same for numbers written in digits."""
    torn = data
    for _ in range(chance.randrange(1, 6)):
        digit = chance.choice(b"0123456789")
        places = [at for at, byte in enumerate(torn) if byte == digit] or [0]
        at = chance.choice(places)
        torn = torn[:at] + chance.choice((b"99999999999", b"-1", b"0", b"1e308", b"NaN")) + torn[at + 1 :]
    return torn


def _of_another(chance: random.Random, data: bytes) -> bytes:
    """The head of one kind before the body of another."""
    other = good(chance.choice(NAMES))
    return other[: chance.randrange(4, min(len(other), 600))] + data[chance.randrange(len(data)) :]


def _with_tail(chance: random.Random, data: bytes) -> bytes:
    return data + chance.randbytes(chance.randrange(1, 9000))


DAMAGES: Mapping[str, Damage] = {
    "cut": _cut,
    "headless": _headless,
    "flipped": _flipped,
    "overwritten": _overwritten,
    "emptied": _emptied,
    "dropped": _dropped,
    "repeated": _repeated,
    "swapped": _swapped,
    "huge numbers": _huge_numbers,
    "huge words": _huge_words,
    "of another": _of_another,
    "with a tail": _with_tail,
}


def damaged(name: str, how: str, seed: int) -> bytes:
    """A good file after one kind of damage; the same bytes for the same seed."""
    return DAMAGES[how](random.Random(f"{name} {how} {seed}"), good(name))
