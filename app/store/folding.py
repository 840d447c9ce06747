"""What makes two ways of writing one for a search, and which place of the text each folded character came from.

Width and case, traditional and simplified characters and other forms of one character, the private-use code points
that GB 18030 once had, compatibility forms and radicals (as text taken out of PDF files has them), the three signs
for zero, digits written in Chinese, and commas inside a number. The same fold is applied when a row is indexed and when
somebody asks, so neither side has to know what the other typed. A conversion library was decided against: it
translates words (软件 → 軟體) where a search only wants characters that mean the same, and a table can be read and
mended.

`FOLD` is the version of all that: an index made with another one is made anew (`app.sync.refolding`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources

from app.kernel.text import legible, modern

FOLD = 1
"""Raise it whenever `fold` or the tokens change: every replica then makes its index anew, in the background."""
_DIGITS = {**dict(zip("零一二三四五六七八九", "0123456789", strict=True)),
           **dict(zip("壹贰叁肆伍陆柒捌玖", "123456789", strict=True))}  # fmt: skip
_SPOKEN = "".join(_DIGITS)
# Two of them in a row are words (一一, 三四次, 陆伍); from three on they are a number that somebody wrote out.
_NUMBER = re.compile(f"[{_SPOKEN}]{{3,}}|(?<=[0-9])零+(?=[0-9])")
_AS_DIGITS = str.maketrans(_DIGITS)
_COMMA = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
# What is folded character by character, each to one: most texts hold nothing else.
_ONE_FOR_ONE = re.compile("[\\n -~\u2018-\u201d\u3000-\u3002\u3008-\u3011\u4e00-\u9fff\uff01-\uff5e]*")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@cache
def variants() -> dict[str, str]:
    """Each character of the table that is folded to another one."""
    text = (resources.files("resources") / "search" / "variants.txt").read_text("utf-8")
    groups = (group for line in text.splitlines() if not line.startswith("#") for group in line.split())
    return {other: group[0] for group in groups for other in group[1:]}


@cache
def _forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for other, kept in variants().items():
        found[kept] = found.get(kept, kept) + other
    return found


@cache
def _others() -> re.Pattern[str]:
    # Most texts have none of them, and looking for any of three thousand at once takes a tenth of `str.translate`.
    return re.compile(f"[{''.join(variants())}]")


def forms(char: str) -> str:
    """Every character that is folded to `char`, itself first: 发 → 发発發髮."""
    return _forms().get(char, char)


def spoken_as(digit: str) -> str:
    """The Chinese signs that are folded to a digit inside a number: 1 → 一壹."""
    return "".join(sign for sign, folded in _DIGITS.items() if folded == digit)


def as_asked(text: str) -> str:
    """What was typed to look for, made plain as the index is, with the case of letters kept.

    Keys are compared by it (`fold` is for texts): the bank's own numbers are told apart by capitals.
    """
    return unicodedata.normalize("NFKC", modern(legible(text))).strip()


def fold(text: str) -> str:
    """The text as it is indexed and asked for; see the module."""
    plain = _plain(text)
    return _COMMA.sub("", _spelled(plain))


def folded_places(text: str, known: str | None = None) -> tuple[str, list[int]]:
    """The folded text and, for each of its characters, the place in `text` it came from; ends with the text's length.

    A folded piece [a:b] stands in the text from places[a] to places[b]. `known` is `fold(text)`, where it is known.
    """
    if _ONE_FOR_ONE.fullmatch(text):
        quick = fold(text) if known is None else known
        if len(quick) == len(text):  # no comma of a number was dropped
            return quick, list(range(len(text) + 1))
    plain: list[str] = []
    places: list[int] = []
    for place, letter in _letters(text):
        folded = _plain(letter)
        plain.append(folded)
        places.extend([place] * len(folded))
    spelled = _spelled("".join(plain))
    dropped = {found.start() for found in _COMMA.finditer(spelled)}
    kept = [place for at, place in enumerate(places) if at not in dropped]
    return "".join(char for at, char in enumerate(spelled) if at not in dropped), [*kept, len(text)]


def _spelled(plain: str) -> str:
    return _NUMBER.sub(lambda found: found[0].translate(_AS_DIGITS), plain)


def _plain(text: str) -> str:
    # NFKC may be needed twice: lower case can leave what it still has a shorter form for.
    folded = unicodedata.normalize("NFKC", modern(text)).casefold()
    if folded.isascii():
        return folded
    if not unicodedata.is_normalized("NFKC", folded):
        folded = unicodedata.normalize("NFKC", folded)
    seen = _SELECTORS.sub("", folded)
    return _others().sub(lambda found: variants()[found[0]], seen)


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Letters with what belongs to them (accents, selectors), and where each begins."""
    begin = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.category(text[place]).startswith("M"):
            yield begin, text[begin:place]
            begin = place
