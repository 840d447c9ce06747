"""What a keyboard-wedge reader (键盘口读卡器) types: one line of fields with a bar between them, ended by Enter.

The reader's own settings decide its output, so the desk names a layout that every such reader can be set to:

    IDC|kind|number|name|sex|birth|address|valid from|valid until

`kind` is R resident identity card, H residence permit of Hong Kong, Macao and Taiwan, F permanent residence of
foreigners, P passport, M Hong Kong and Macao permit, T Taiwan permit. `sex` is 1, 2, M, F, 男 or 女; days are YYYYMMDD
or YYYY-MM-DD, an end may be 长期. Fields at the end may be missing. Passport readers type the two machine-readable
lines instead, with or without a break. An input method in full width does no harm. Pure.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from app.cases.identity.document import IdDocument, document
from app.cases.identity.machine_lines import LENGTH, is_passport, read_passport
from app.cases.identity.numbers import FOREIGNER, HK_MACAO, HMT, PASSPORT, RESIDENT, TAIWAN, day_of
from app.kernel.errors import Refusal

MARK = "IDC"
KINDS = {"R": RESIDENT, "H": HMT, "F": FOREIGNER, "P": PASSPORT, "M": HK_MACAO, "T": TAIWAN}
_FEWEST, _FIELDS = 4, 9
LONGEST = 600
"""Signs; nothing that a reader types is longer."""


def wants_more(text: str) -> bool:
    """Whether what was typed is only the first line of a passport, so that the second is still to come."""
    return is_passport(_half(text)) and len("".join(text.split())) <= LENGTH


def read_line(text: str, today: date) -> IdDocument:
    """Read what a reader typed; `cases.id_line` when it is neither layout, `cases.id_lines` for a cut passport."""
    if is_passport(_half(text)):
        return read_passport(_half(text), today)
    fields = [part.strip() for part in text.strip().replace("｜", "|").split("|")]
    if len(text) > LONGEST or not _FEWEST <= len(fields) <= _FIELDS or _half(fields[0]) != MARK:
        raise Refusal("cases.id_line", "reader")
    kind = KINDS.get(_half(fields[1]))
    if kind is None or not fields[2]:
        raise Refusal("cases.id_line", "reader")
    # Name and address stay as they are: folding widths would also replace rare characters of names.
    number, name, sex, birth, address, since, until = (*fields[2:], *[""] * (_FIELDS - len(fields)))
    sex, birth, since, until = (_half(one) for one in (sex, birth, since, until))
    return document(
        kind,
        number,
        name,
        today,
        sex=sex,
        birth=day_of(birth.replace("-", ""), today),
        address=address,
        valid_from=since,
        valid_until=until,
    )


def _half(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().upper()
