"""An identity document as it was read: what a form takes from it, and what looks odd about it.

Pure. Whatever shape a reader speaks, its words come through `document`, which puts them into the form in which the
desk stores them and compares what is printed with what the number says. Personal data stay out of the `repr`, so that
no log and no error report shows them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from app.cases.identity.numbers import RESIDENT, Hint, Sex, facts_of
from app.cases.values import identity_number, person_name, plain_text

ADDRESS_LIMIT = 200


@dataclass(frozen=True, slots=True)
class IdDocument:
    """A document: kind (label: id_type), number, holder, and from when to when it holds (None: no end 长期).

    `name` is the Chinese name where there is one. `hints` say what to look at again; none of them forbids anything.
    """

    id_type: str
    number: str = field(repr=False)
    name: str = field(repr=False)
    sex: Sex | None = field(default=None, repr=False)
    birth_date: date | None = field(default=None, repr=False)
    address: str = field(default="", repr=False)
    valid_from: date | None = None
    valid_until: date | None = None
    hints: tuple[Hint, ...] = ()

    def answers(self) -> dict[str, str]:
        """What a form about a person takes over, by the keys of its fields; what the document does not say is left
        out.

        A number that tells its date of birth is not asked for it again, so the date is given for other kinds only.
        """
        birth = "" if self.id_type == RESIDENT or self.birth_date is None else self.birth_date.isoformat()
        found = {
            "name": self.name,
            "id_type": self.id_type,
            "id_number": self.number,
            "birth_date": birth,
            "address": self.address,
        }
        return {key: value for key, value in found.items() if value}


def document(
    id_type: str,
    number: str,
    name: str,
    today: date,
    *,
    sex: str = "",
    birth: date | None = None,
    address: str = "",
    valid_from: str = "",
    valid_until: str = "",
    odd: tuple[Hint, ...] = (),
) -> IdDocument:
    """Make a document of what a reader said; `odd` are hints the reader's own check digits gave.

    `sex` is a code of GB/T 2261.1 (1 male, 2 female), a letter or a word; days are YYYYMMDD, anything else (长期) is no
    end. Raises what `values` raises for a name or number that cannot be stored.
    """
    plain = identity_number(number)
    told = facts_of(id_type, plain, today)
    printed_sex = sex_of(sex)
    until = _day(valid_until)
    hints = [*odd, *told.hints]
    if birth and told.birth_date and birth != told.birth_date:
        hints.append(Hint.BIRTH)
    if printed_sex and told.sex and printed_sex is not told.sex:
        hints.append(Hint.SEX)
    if until is not None and until < today:
        hints.append(Hint.EXPIRED)
    return IdDocument(
        id_type,
        plain,
        person_name(name),
        printed_sex or told.sex,
        birth or told.birth_date,
        plain_text(address, "address", ADDRESS_LIMIT),
        _day(valid_from),
        until,
        tuple(dict.fromkeys(hints)),
    )


def sex_of(text: str) -> Sex | None:
    """Read how documents write a sex: 1/2, M/F, 男/女."""
    return {"1": Sex.MALE, "M": Sex.MALE, "男": Sex.MALE, "2": Sex.FEMALE, "F": Sex.FEMALE, "女": Sex.FEMALE}.get(
        text.strip().upper()
    )


def _day(text: str) -> date | None:
    digits = re.sub(r"[-./年月日]", "", text.strip())
    if not re.fullmatch(r"\d{8}", digits):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
