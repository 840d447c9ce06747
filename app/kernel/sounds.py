"""How Chinese characters are read: syllables without tones, and which characters share one.

For finding a name that somebody heard and typed another way (李晓华 for 李小华). Tones are left out: who mistypes by
sound mistypes them too. The table behind it (pypinyin) costs a tenth of a second, so it is loaded when somebody first
looks for a sound; only characters of GB 2312 are offered as others of the same sound, because rarer ones would make
every question ten times as long for names that nearly nobody has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

LONGEST_SYLLABLE = 6  # zhuang, chuang, shuang
_MOST_WAYS = 8


@lru_cache(maxsize=16_384)
def syllables(char: str) -> frozenset[str]:
    """The readings of a character: 长 → chang, zhang; empty for a character without one."""
    from pypinyin import Style, pinyin

    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore", v_to_u=False)
    return frozenset(one for one in (found[0] if found else ()) if one.isascii() and one.isalpha())


@cache
def _by_syllable() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            char = bytes((row, cell)).decode("gb2312", "ignore")
            for syllable in sorted(syllables(char)) if char else ():
                found[syllable] = found.get(syllable, "") + char
    return found


def read_as(syllable: str) -> str:
    """The characters of GB 2312 that may be read so, common ones first; empty for no syllable."""
    return _by_syllable().get(syllable, "")


def sounding_like(char: str) -> str:
    """The characters that share a reading with this one, itself first."""
    return "".join(dict.fromkeys(char + "".join(read_as(one) for one in sorted(syllables(char)))))


@cache
def beginning(letter: str) -> str:
    """The characters that have a reading with this first letter, common ones first."""
    found = (chars for syllable, chars in sorted(_by_syllable().items()) if syllable.startswith(letter))
    return "".join(sorted(dict.fromkeys("".join(found)), key=lambda char: char.encode("gb2312")))


def same_sound(one: str, other: str) -> bool:
    """Whether two texts of the same length can be read alike, character by character, and are not the same."""
    if len(one) != len(other) or one == other:
        return False
    return all(a == b or syllables(a) & syllables(b) for a, b in zip(one, other, strict=True))


def spelled(letters: str, most: int = 4) -> list[tuple[str, ...]]:
    """The ways to read lower-case letters as at most `most` syllables: lixian → (li, xian), (li, xi, an)."""
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
