"""Letters of the fields (Alt+N for 姓名), the same in both languages and on both pages, so that hands learn them once.

One letter per field that work begins at or that is gone to most; the rest of a section is one Enter away. A letter for
every field was decided against: the interview has more fields than the alphabet has letters.
"""

from __future__ import annotations

from app.interviews.sections import field_label
from app.kernel.wording import Wording
from ui.widgets.mnemonics import lettered

LETTERS: dict[str, str] = {
    "first_things.theft": "H",
    "first_things.still_called": "L",
    "identity.name": "N",
    "identity.phone": "P",
    "identity.card": "C",
    "identity.id_type": "T",
    "identity.id_number": "I",
    "identity.address": "Z",
    "identity.needs": "E",
    "companion.present": "K",
    "agent.present": "G",
    "rights.told_at": "V",
    "wish.demands": "D",
    "wish.wish": "S",
    "facts.narrative": "W",
    "facts.amount": "A",
    "facts.cause": "U",
    "circumstances.income": "O",
    "materials.brought": "B",
    "read_back.remarks": "M",
}
"""Taken elsewhere on these pages: F find, Q question, R answer."""


def label_of(section: str, field: str, words: Wording) -> str:
    """The label of a field with its letter, if it has one."""
    return lettered(words.label(*field_label(section, field)), LETTERS.get(f"{section}.{field}", ""))
