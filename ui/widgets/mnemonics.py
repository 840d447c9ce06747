"""Letters of fields: 姓名(&N) is reached by Alt+N. Two fields with one letter make Alt+N ambiguous, so they are found.

Chinese labels carry the letter in brackets behind the word, as Windows programs in China do; it stays the same in
both languages where the word allows, so that hands need not learn twice.
"""

from __future__ import annotations

import re
from collections import defaultdict

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_LETTER = re.compile(r"(?<!&)&([A-Za-z0-9])")
_BRACKETS = re.compile(r"\s*[（(]&[A-Za-z0-9][）)]")


def letter_of(text: str) -> str:
    """Return the mnemonic of a text in capitals, or an empty string."""
    found = _LETTER.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def bare(text: str) -> str:
    """Return a text without its mnemonic: 姓名(&N) is 姓名, &Name is Name; this is what is read out."""
    return _BRACKETS.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def lettered(text: str, letter: str) -> str:
    """Give a text a mnemonic: in the word where it has the letter, else in brackets behind it; "" gives none."""
    plain = text.replace("&", "&&")
    if not letter:
        return plain
    # The beginning of a word is found sooner than the middle of one.
    found = re.search(rf"\b{letter}", plain, re.IGNORECASE | re.ASCII) or re.search(letter, plain, re.IGNORECASE)
    return f"{plain[: found.start()]}&{plain[found.start() :]}" if found else f"{plain}(&{letter.upper()})"


def letters(root: QWidget) -> list[tuple[str, str]]:
    """Return the letters that work below `root` now, with what they lead to, in the order of the page."""
    found: dict[str, str] = {}
    for label in root.findChildren(QLabel):
        letter = letter_of(label.text()) if label.buddy() is not None and label.isVisible() else ""
        if letter:
            found.setdefault(letter, bare(label.text()))
    for button in root.findChildren(QAbstractButton):
        letter = letter_of(button.text()) if button.isVisible() else ""
        if letter:
            found.setdefault(letter, bare(button.text()))
    return list(found.items())


def clashes(root: QWidget) -> dict[str, list[str]]:
    """Return letters that more than one label with a buddy or button below `root` claims, with their texts."""
    claimed: defaultdict[str, list[str]] = defaultdict(list)
    for label in root.findChildren(QLabel):
        if label.buddy() is not None:
            claimed[letter_of(label.text())].append(label.text())
    for button in root.findChildren(QAbstractButton):
        claimed[letter_of(button.text())].append(button.text())
    return {letter: texts for letter, texts in claimed.items() if letter and len(texts) > 1}
