"""How Chinese characters are read: syllables without tones, and which characters share one.

For finding a name that somebody heard and typed another way (李晓华 for 李小华), or a rare character that no keyboard
offers (哲 for 喆). Tones are left out: who mistypes by sound mistypes them too. The table behind it (pypinyin) costs a
tenth of a second, so it is loaded when somebody first looks for a sound.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

LONGEST_SYLLABLE = 6  # zhuang, chuang, shuang
_FIRST, _LAST = 0x4E00, 0x9FFF
_DOTS = "\u0308"  # of ü, which keyboards write v
_MOST_WAYS = 8


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    from pypinyin.constants import PINYIN_DICT

    return {
        chr(code): tuple(dict.fromkeys(_toneless(one) for one in read.split(",")))
        for code, read in PINYIN_DICT.items()
        if _FIRST <= code <= _LAST
    }


def _toneless(syllable: str) -> str:
    plain = unicodedata.normalize("NFD", syllable).replace("u" + _DOTS, "v")
    return "".join(letter for letter in plain if letter.isascii() and letter.isalpha())


def syllables(char: str) -> frozenset[str]:
    """The readings of a character: 长 → chang, zhang; empty for a character without one."""
    return frozenset(_readings().get(char, ()))


@cache
def _by_syllable() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for char, readings in sorted(_readings().items(), key=lambda one: _rarity(one[0])):
        for syllable in readings:
            found.setdefault(syllable, []).append(char)
    return {syllable: "".join(chars) for syllable, chars in found.items()}


def _rarity(char: str) -> tuple[int, bytes]:
    # GB 2312 put the common characters first and the less common ones behind them.
    try:
        return 0, char.encode("gb2312")
    except UnicodeEncodeError:
        return 1, char.encode("utf-16-be")


def read_as(syllable: str) -> str:
    """The characters that may be read so, common ones first; empty for no syllable."""
    return _by_syllable().get(syllable, "")


def sounding_like(char: str) -> str:
    """The characters that share a reading with this one, itself first."""
    return "".join(dict.fromkeys(char + "".join(read_as(one) for one in sorted(syllables(char)))))


@cache
def beginning(letter: str) -> str:
    """The characters that have a reading with this first letter, common ones first."""
    found = (chars for syllable, chars in _by_syllable().items() if syllable.startswith(letter))
    return "".join(sorted(dict.fromkeys("".join(found)), key=_rarity))


def same_sound(one: str, other: str) -> bool:
    """Whether two texts of the same length can be read alike, character by character, and are not the same."""
    if len(one) != len(other) or one == other:
        return False
    return all(a == b or syllables(a) & syllables(b) for a, b in zip(one, other, strict=True))


def spelled(letters: str, most: int = 4) -> list[tuple[str, ...]]:
    """The ways to read lower-case letters as at most `most` syllables: xian → (xian,), (xi, an)."""
    ways: list[tuple[str, ...]] = []
    for way in _ways(letters, most):
        ways.append(way)
        if len(ways) == _MOST_WAYS:
            break
    return ways


def _ways(letters: str, most: int) -> Iterator[tuple[str, ...]]:
    if not letters:
        yield ()
        return
    for length in range(min(LONGEST_SYLLABLE, len(letters)), 0, -1) if most else ():
        if read_as(letters[:length]):
            for rest in _ways(letters[length:], most - 1):
                yield (letters[:length], *rest)
