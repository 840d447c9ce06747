"""Letters of fields: 姓名(&N) is reached by Alt+N. Two fields with one letter make Alt+N ambiguous, so they are found.

Chinese labels carry the letter in brackets behind the word, as Windows programs in China do; it stays the same in
both languages where the word allows, so that hands need not learn twice.
"""

from __future__ import annotations

import re
from collections import defaultdict

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_LETTER = re.compile(r"(?<!&)&([A-Za-z0-9])")


def letter_of(text: str) -> str:
    """Return the mnemonic of a text in capitals, or an empty string."""
    found = _LETTER.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def clashes(root: QWidget) -> dict[str, list[str]]:
    """Return letters that more than one label with a buddy or button below `root` claims, with their texts."""
    claimed: defaultdict[str, list[str]] = defaultdict(list)
    for label in root.findChildren(QLabel):
        if label.buddy() is not None:
            claimed[letter_of(label.text())].append(label.text())
    for button in root.findChildren(QAbstractButton):
        claimed[letter_of(button.text())].append(button.text())
    return {letter: texts for letter, texts in claimed.items() if letter and len(texts) > 1}
