"""A template of an investigation (调查方案模板): what has to be found out about one kind of complaint, and by whom.

A template proposes, a person decides; so it holds words for people beside keys, in both languages. It is checked as a
whole: half a plan looks like a whole one, and what is missing from it nobody would ask for. Pure: files are read in
`shelf.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.mediation.codes import Burden, Party

_KEY = re.compile(r"[a-z][a-z0-9_]{1,39}")
_HEAD = frozenset({"key", "zh", "en", "edition", "causes"})
_STEP = frozenset(
    {
        "key", "zh", "en", "burden", "article", "role", "days", "wants_zh", "wants_en", "asks", "theft", "elderly",
        "amount_from",
    }
)  # fmt: skip
ROLES = (Role.COUNTER, Role.MEDIATOR, Role.LEAD, Role.INVESTIGATOR)
_LONGEST_DAYS = 60


@dataclass(frozen=True, slots=True)
class When:
    """Under which conditions a step is proposed; None asks nothing."""

    theft: bool | None = None
    elderly: bool | None = None
    amount_from: Decimal | None = None  # yuan


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to find out: who bears the burden, by which article, who does it within how many working days."""

    key: str
    says: Mapping[str, str]  # by language
    wants: Mapping[str, str]  # what evidence would satisfy it, by language
    burden: Burden
    article: str
    role: Role
    days: int
    asks: Party | None
    when: When


@dataclass(frozen=True, slots=True)
class Template:
    """A template; one without causes is the general one."""

    key: str
    name: Mapping[str, str]
    edition: str
    causes: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def general(self) -> bool:
        """Whether it serves every cause that has none of its own."""
        return not self.causes


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file a fault is: the number of the step (from 1; 0: the head) and the key."""

    step: int
    key: str


class NoTemplate(Exception):  # noqa: N818 - a finding about a file, told by whoever reads it
    """What is wrong and where; `why` is a refusal with its sentence."""

    def __init__(self, place: Place, why: Refusal) -> None:
        super().__init__(place, why)
        self.place = place
        self.why = why


def checked(data: Mapping[str, Any], causes: frozenset[str]) -> Template:
    """Check what a file holds, or raise `NoTemplate` for the first fault; `causes` are the known ones."""
    for part in data.keys() - {"template", "step"}:
        raise _fault(0, part, "mediation.template_unknown", key=part)
    head = data.get("template")
    if not isinstance(head, Mapping):
        raise _fault(0, "template", "mediation.template_missing", key="template")
    _known(head, _HEAD, 0)
    key = _key(head, 0)
    named = head.get("causes", [])
    if not isinstance(named, list) or any(not isinstance(one, str) or one not in causes for one in named):
        raise _fault(0, "causes", "mediation.template_causes", known=sorted(causes))
    steps = data.get("step")
    if not isinstance(steps, list) or not steps:
        raise _fault(0, "step", "mediation.template_missing", key="step")
    made: list[Step] = []
    for number, one in enumerate(steps, 1):
        step = _step(one, number)
        if any(step.key == other.key for other in made):
            raise _fault(number, "key", "mediation.template_twice", key=step.key)
        made.append(step)
    return Template(key, _both(head, 0, "zh", "en"), _text(head, 0, "edition"), tuple(named), tuple(made))


def _step(data: object, number: int) -> Step:
    if not isinstance(data, Mapping):
        raise _fault(number, "step", "mediation.template_missing", key="step")
    _known(data, _STEP, number)
    days = data.get("days")
    if isinstance(days, bool) or not isinstance(days, int) or not 1 <= days <= _LONGEST_DAYS:
        raise _fault(number, "days", "mediation.template_days", most=_LONGEST_DAYS)
    return Step(
        key=_key(data, number),
        says=_both(data, number, "zh", "en"),
        wants=_both(data, number, "wants_zh", "wants_en"),
        burden=Burden(_one_of(data, number, "burden", [one.value for one in Burden])),
        article=_text(data, number, "article"),
        role=Role(_one_of(data, number, "role", [one.value for one in ROLES])),
        days=days,
        asks=Party(_one_of(data, number, "asks", [one.value for one in Party])) if "asks" in data else None,
        when=When(_yes_no(data, number, "theft"), _yes_no(data, number, "elderly"), _amount(data, number)),
    )


def _known(data: Mapping[str, Any], keys: frozenset[str], number: int) -> None:
    for key in sorted(data.keys() - keys):
        raise _fault(number, key, "mediation.template_unknown", key=key)


def _key(data: Mapping[str, Any], number: int) -> str:
    key = data.get("key")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise _fault(number, "key", "mediation.template_key")
    return key


def _text(data: Mapping[str, Any], number: int, key: str) -> str:
    text = data.get(key)
    if not isinstance(text, str) or not text.strip():
        raise _fault(number, key, "mediation.template_missing", key=key)
    return text.strip()


def _both(data: Mapping[str, Any], number: int, zh: str, en: str) -> dict[str, str]:
    return {"zh": _text(data, number, zh), "en": _text(data, number, en)}


def _one_of(data: Mapping[str, Any], number: int, key: str, known: list[str]) -> str:
    value = data.get(key)
    if value not in known:
        raise _fault(number, key, "mediation.template_value", key=key, known=known)
    return str(value)


def _yes_no(data: Mapping[str, Any], number: int, key: str) -> bool | None:
    value = data.get(key)
    if value is not None and not isinstance(value, bool):
        raise _fault(number, key, "mediation.template_value", key=key, known=["true", "false"])
    return value


def _amount(data: Mapping[str, Any], number: int) -> Decimal | None:
    value = data.get("amount_from")
    if value is None:
        return None
    try:
        amount = Decimal(value) if isinstance(value, str) else Decimal("NaN")
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise _fault(number, "amount_from", "mediation.template_amount")
    return amount


def _fault(number: int, at: str, code: str, **told: object) -> NoTemplate:
    return NoTemplate(Place(number, at), Refusal(code, at, **told))
