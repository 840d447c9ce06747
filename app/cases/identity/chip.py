"""The text on the chip of an identity card: 256 bytes of UTF-16LE in fixed places (GA/T 467 and its annexes).

Pure. Three layouts share the size; the letter at byte 248 says which: `I` permanent residence of foreigners
(外国人永久居留身份证, the layout of 2017), `J` residence permit of Hong Kong, Macao and Taiwan (港澳台居民居住证), a
blank for the resident identity card. The layout of 2023 for foreigners (`Y`) has no public description: such a card is
refused by name, so that it is typed and not misread. The ethnic group is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.cases.identity.document import IdDocument, document
from app.cases.identity.numbers import FOREIGNER, HMT, RESIDENT, day_of
from app.kernel.errors import Refusal

SIZE = 256
_KIND = slice(248, 250)
_RESIDENT = (("name", 30), ("sex", 2), ("", 4), ("birth", 16), ("address", 70), ("number", 36), ("", 30),
             ("since", 16), ("until", 16))  # fmt: skip
_FOREIGNER = (("latin", 120), ("sex", 2), ("number", 30), ("", 6), ("name", 30), ("since", 16), ("until", 16),
              ("birth", 16))  # fmt: skip
_LAYOUTS = {"": (RESIDENT, _RESIDENT), "I": (FOREIGNER, _FOREIGNER), "J": (HMT, _RESIDENT)}


def read_chip(data: bytes, today: date) -> IdDocument:
    """Read the text of a chip; `cases.id_chip` when it is no such text, `cases.id_chip_unknown` for another card."""
    if len(data) != SIZE:
        raise Refusal("cases.id_chip", "reader")
    try:
        kind = _text(data[_KIND])
        if kind not in _LAYOUTS:
            raise Refusal("cases.id_chip_unknown", "reader", kind=kind[:1])
        id_type, layout = _LAYOUTS[kind]
        said = dict(_fields(data, layout))
    except UnicodeDecodeError as error:
        raise Refusal("cases.id_chip", "reader") from error
    return document(
        id_type,
        said["number"],
        said["name"] or said.get("latin", ""),
        today,
        sex=said["sex"],
        birth=day_of(said["birth"], today),
        address=said.get("address", ""),
        valid_from=said["since"],
        valid_until=said["until"],
    )


def _fields(data: bytes, layout: tuple[tuple[str, int], ...]) -> Iterator[tuple[str, str]]:
    place = 0
    for name, size in layout:
        if name:
            yield name, _text(data[place : place + size])
        place += size


def _text(data: bytes) -> str:
    return data.decode("utf-16-le").strip(" \0\u3000")
