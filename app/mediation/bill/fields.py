"""The fields of a contract's terms as an officer types them: what each holds, and by which rule it is filled if empty.

One table for reading, form, report and command: a field that one of them did not know would be a term that nobody sees.
Texts are kept as typed and read anew each time, so that nothing is lost while somebody is still typing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from app.kernel.errors import Refusal
from app.kernel.money import Money, parse_money
from app.kernel.rulepack import RulesInForce
from app.mediation.bill.terms import Base, BillTerms, CountedFrom, Opening, Rate, Refunds
from app.terms.debt import Component, Debt
from app.terms.late_charge import LateTerms
from app.terms.reading import read_day, read_rate, read_whole

T = TypeVar("T")
K = TypeVar("K", bound=StrEnum)
LIMIT = 400


class Kind(StrEnum):
    """What a field holds."""

    DAY = "day"
    WHOLE = "whole"
    RATE = "rate"
    RATES = "rates"
    MONEY = "money"
    CHOICE = "choice"


class Group(StrEnum):
    """Fields that belong together (label: bill_group)."""

    CYCLE = "cycle"
    INTEREST = "interest"
    LATE = "late"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `rule` names what it is filled by, `choices` the kind of labels of what may be chosen (label:
    bill_term for its own name).
    """

    name: str
    group: Group
    kind: Kind
    rule: str = ""
    choices: str = ""


_C, _I, _L, _O = Group
FIELDS = (
    Field("start", _C, Kind.DAY),
    Field("until", _C, Kind.DAY),
    Field("statement_day", _C, Kind.WHOLE),
    Field("due_days", _C, Kind.WHOLE, "bill.due_days"),
    Field("due_day", _C, Kind.WHOLE),
    Field("grace_days", _C, Kind.WHOLE, "bill.grace_days"),
    Field("tolerance", _C, Kind.MONEY, "bill.tolerance"),
    Field("daily_rate", _I, Kind.RATE, "bill.daily_rate"),
    Field("rate_changes", _I, Kind.RATES),
    Field("base", _I, Kind.CHOICE, "bill.interest_base", "bill_base"),
    Field("lenient_share", _I, Kind.RATE),
    Field("counted_from", _I, Kind.CHOICE, "bill.counted_from", "bill_counted_from"),
    Field("refunds", _I, Kind.CHOICE, "bill.refunds", "bill_refunds"),
    Field("compounding", _I, Kind.CHOICE, "interest.compounding_default", "bill_yes_no"),
    Field("minimum_share", _L, Kind.RATE, "bill.minimum_share"),
    Field("late_share", _L, Kind.RATE, "late_charge.share"),
    Field("late_share_repeated", _L, Kind.RATE, "late_charge.share_repeated"),
    Field("late_repeated_from", _L, Kind.WHOLE, "late_charge.repeated_from_month"),
    Field("late_minimum", _L, Kind.MONEY, "late_charge.minimum"),
    Field("cash_fee_share", _L, Kind.RATE),
    Field("cash_fee_minimum", _L, Kind.MONEY),
    Field("principal", _O, Kind.MONEY),
    Field("interest", _O, Kind.MONEY),
    Field("late_charge", _O, Kind.MONEY),
    Field("fees", _O, Kind.MONEY),
    Field("bearing", _O, Kind.CHOICE, "", "bill_yes_no"),
    Field("minimum", _O, Kind.MONEY),
    Field("overdue_since", _O, Kind.DAY),
    Field("missed", _O, Kind.WHOLE),
)
BY_NAME = {one.name: one for one in FIELDS}
YES, NO = "yes", "no"
_MOST_DAYS, _MOST_MONTH = 60, 31
_TENTHS = "零一二三四五六七八九"


def default_of(field: Field, rules: RulesInForce) -> str:
    """What a rule fills a field with, written as it would be typed; empty where no rule does."""
    if not field.rule:
        return ""
    value = rules[field.rule].value
    if isinstance(value, bool):
        return YES if value else NO
    if field.kind is Kind.RATE:
        return f"{(Decimal(value) * 100).normalize():f}%"
    return Money.of(value).grouped() if field.kind is Kind.MONEY else str(value)


def read_terms(
    texts: Mapping[str, str], rules: RulesInForce, currency: str = "CNY"
) -> tuple[BillTerms | None, date, tuple[Refusal, ...]]:
    """Read the terms from texts by field name, empty ones filled by the rules: terms, the last day to recompute, and
    what could not be read, all of it (then there are no terms).
    """
    form = _Form(texts, rules, currency)
    start, until = form.day("start"), form.day("until")
    if start and until and start > until:
        form.refuse(Refusal("mediation.bill.turned", "until"))
    statement_day = form.whole("statement_day", 1, _MOST_MONTH)
    rates = form.rates(start or date.min)
    late = LateTerms(
        form.rate("late_share") or Decimal(0),
        form.rate("late_share_repeated") or Decimal(0),
        form.whole("late_repeated_from", 1, 99) or 1,
        form.money("late_minimum"),
    )
    parts = {
        Component.PRINCIPAL: form.money("principal"),
        Component.INTEREST: form.money("interest"),
        Component.LATE_CHARGE: form.money("late_charge"),
        Component.ANNUAL_FEE: form.money("fees"),
    }
    opening = Opening(
        Debt.of(parts, currency),
        form.text("bearing") == YES,
        form.money("minimum") if form.text("minimum") else None,
        form.optional_day("overdue_since"),
        form.whole("missed", 0, 99) or 0,
    )
    terms = BillTerms(
        start=start or date.min,
        statement_day=statement_day or 1,
        rates=rates,
        opening=opening,
        late=late,
        due_days=form.whole("due_days", 1, _MOST_DAYS) or 1,
        due_day=form.whole("due_day", 1, _MOST_MONTH),
        grace_days=form.whole("grace_days", 0, _MOST_DAYS) or 0,
        tolerance=form.money("tolerance"),
        minimum_share=form.rate("minimum_share") or Decimal(0),
        base=form.key("base", Base),
        lenient_share=form.rate("lenient_share"),
        counted_from=form.key("counted_from", CountedFrom),
        refunds=form.key("refunds", Refunds),
        compounding=form.text("compounding") == YES,
        cash_fee_share=form.rate("cash_fee_share"),
        cash_fee_minimum=form.money("cash_fee_minimum"),
    )
    return (None if form.refusals else terms), until or date.min, tuple(form.refusals)


def read_changes(text: str, field: str) -> list[tuple[date, Decimal]]:
    """Read changes of the daily rate: "2026-05-01 0.045%; 2026-08-01 0.04%"."""
    found: list[tuple[date, Decimal]] = []
    plain = unicodedata.normalize("NFKC", text).replace("；", ";").replace("、", ";")
    for part in filter(None, (one.strip() for one in re.split(r"[;\n]", plain))):
        day, _, rate = part.partition(" ")
        found.append((read_day(day, field), read_daily(rate, field)))
    return sorted(found)


def read_daily(text: str, field: str) -> Decimal:
    """Read a rate as a share, in percent, or in ten-thousandths (万分之五, 5‱); `mediation.bill.rate_range`."""
    plain = unicodedata.normalize("NFKC", text).strip()
    tenths = re.fullmatch(r"万分之(.+)|(.+)‱", plain)
    if tenths:
        figure = tenths[1] or tenths[2]
        number = str(_TENTHS.index(figure)) if figure in _TENTHS else figure
        rate = read_rate(number, field).scaleb(-4)
    else:
        rate = read_rate(plain, field)
    if not 0 <= rate < 1:
        raise Refusal("mediation.bill.rate_range", field, text=plain[:40])
    return rate


class _Form:
    """Reads fields one by one and remembers every refusal; a stand-in takes the place of what cannot be read."""

    def __init__(self, texts: Mapping[str, str], rules: RulesInForce, currency: str) -> None:
        self._texts, self._rules, self._currency = texts, rules, currency
        self.refusals: list[Refusal] = []

    def refuse(self, refusal: Refusal) -> None:
        """Remember one."""
        self.refusals.append(refusal)

    def text(self, name: str) -> str:
        """What was typed, or what the rules fill in."""
        return self._texts.get(name, "").strip() or default_of(BY_NAME[name], self._rules)

    def day(self, name: str) -> date | None:
        """A day that must be there."""
        return self._read(name, read_day, None)

    def optional_day(self, name: str) -> date | None:
        """A day that may be left out."""
        return self.day(name) if self.text(name) else None

    def whole(self, name: str, least: int, most: int) -> int | None:
        """A whole number within bounds; None where it is left out, unless it must be there."""
        if not self.text(name) and name != "statement_day":
            return None
        number = self._read(name, read_whole, None)
        if number is not None and not least <= number <= most:
            self.refuse(Refusal("mediation.bill.whole_range", name, least=least, most=most))
        return number

    def rate(self, name: str) -> Decimal | None:
        """A share or rate; None where it is left out."""
        return self._read(name, read_daily, None) if self.text(name) else None

    def rates(self, start: date) -> tuple[Rate, ...]:
        """The daily rate and its changes."""
        first = self._read("daily_rate", read_daily, Decimal(0))
        none: list[tuple[date, Decimal]] = []
        changes = self._read("rate_changes", read_changes, none) if self.text("rate_changes") else none
        return Rate(start, first), *(Rate(day, rate) for day, rate in changes)

    def money(self, name: str) -> Money:
        """An amount; nothing where it is left out."""

        def read(text: str, field: str) -> Money:
            return parse_money(text, field=field, currency=self._currency)

        nothing = Money(0, self._currency)
        return self._read(name, read, nothing) if self.text(name) else nothing

    def key(self, name: str, kinds: type[K]) -> K:
        """One of a few keys."""

        def read(text: str, field: str) -> K:
            if text not in set(kinds):
                raise Refusal("mediation.key_unknown", field, key=text[:40])
            return kinds(text)

        return self._read(name, read, next(iter(kinds)))

    def _read(self, name: str, reader: Callable[[str, str], T], stand_in: T) -> T:
        try:
            return reader(self.text(name), name)
        except Refusal as refusal:
            self.refuse(refusal)
            return stand_in
