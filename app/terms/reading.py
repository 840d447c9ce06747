"""Reads the options of a plan as people type them, in the window and on the command line.

Every field that is wrong is told at once, not only the first. A method that is not named follows from the rate that
is: a fee rate means a flat fee, an annual rate an annuity, none interest-free.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from app.kernel.errors import Refusal
from app.kernel.money import Money, parse_money
from app.kernel.rulepack import RulesInForce
from app.terms.findings import refuse
from app.terms.request import GraceInterest, Method, PlanRequest, Remainder, Roll, check_request

T = TypeVar("T")
K = TypeVar("K", bound=StrEnum)

FIELDS = frozenset(PlanRequest.__dataclass_fields__)
# Stand in for a field that could not be read, so that the others are still checked; they cause no refusal themselves.
_ANY_PRINCIPAL, _ANY_MONTHS, _ANY_DAY = Money(10**15), 1, date(2026, 1, 1)


def read_request(texts: Mapping[str, str], rules: RulesInForce, currency: str = "CNY") -> PlanRequest:
    """Read and check a request from texts by field name (`FIELDS`); an absent or empty text means the default.

    Raises one `Refusal`, or `RefusedTogether` with all of them; an unknown field name is a bug (`ValueError`).
    """
    unknown = texts.keys() - FIELDS
    if unknown:
        raise ValueError(f"a plan has no {', '.join(sorted(unknown))}")
    form = _Form(texts)

    def money(text: str, name: str) -> Money:
        return parse_money(text, field=name, currency=currency)

    request = PlanRequest(
        principal=form.needed("principal", money, Money(_ANY_PRINCIPAL.fen, currency)),
        months=form.needed("months", read_whole, _ANY_MONTHS),
        first_due=form.needed("first_due", read_day, _ANY_DAY),
        method=form.choice("method", _implied(form)),
        fee_rate=form.optional("fee_rate", read_rate),
        annual_rate=form.optional("annual_rate", read_rate),
        down_payment=form.optional("down_payment", money),
        remainder=form.choice("remainder", Remainder.LAST),
        grace_months=form.optional("grace_months", read_whole) or 0,
        grace_interest=form.choice("grace_interest", GraceInterest.PAID),
        roll=form.choice("roll", Roll.NONE),
        start=form.optional("start", read_day),
    )
    told = {refusal.field for refusal in form.refusals}
    refuse(form.refusals + [refusal for refusal in check_request(request, rules) if refusal.field not in told])
    return request


def read_rate(text: str, field: str) -> Decimal:
    """Read a rate as a share (0.006) or in percent (0.6%); raises `Refusal` naming `field`."""
    plain = _needed(text, field)
    number = plain.removesuffix("%").strip()
    if not re.fullmatch(r"[+-]?(?:[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})", number):
        raise Refusal("terms.plan.not_a_rate", field, text=plain[:40])
    rate = Decimal(number)
    return rate.scaleb(-2) if plain.endswith("%") else rate


def read_whole(text: str, field: str) -> int:
    """Read a whole number; raises `Refusal` naming `field`."""
    plain = _needed(text, field)
    if not re.fullmatch(r"[+-]?[0-9]{1,9}", plain):
        raise Refusal("terms.plan.not_whole", field, text=plain[:40])
    return int(plain)


def read_day(text: str, field: str) -> date:
    """Read a day as 2026-12-15, 2026/12/15, 2026.12.15, 20261215 or 2026年12月15日; raises `Refusal` naming `field`."""
    plain = _needed(text, field)
    found = re.fullmatch(r"([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))", plain)
    if found:
        try:
            return date(int(found[1]), int(found[2] or found[4]), int(found[3] or found[5]))
        except ValueError:
            # A day such as 31 February is refused below like any other text that is no day.
            found = None
    raise Refusal("terms.plan.not_a_day", field, text=plain[:40])


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _needed(text: str, field: str) -> str:
    plain = _plain(text)
    if not plain:
        raise Refusal("terms.plan.empty", field)
    return plain


class _Form:
    """Texts by field; remembers every refusal and goes on with a stand-in."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = {name: _plain(text) for name, text in texts.items() if _plain(text)}
        self.refusals: list[Refusal] = []

    def given(self, name: str) -> bool:
        """Whether anything was typed."""
        return name in self._texts

    def needed(self, name: str, reader: Callable[[str, str], T], stand_in: T) -> T:
        """Read a field that has no default."""
        try:
            return reader(self._texts.get(name, ""), name)
        except Refusal as refusal:
            self.refusals.append(refusal)
            return stand_in

    def optional(self, name: str, reader: Callable[[str, str], T]) -> T | None:
        """Read a field that may be left out."""
        return self.needed(name, reader, None) if self.given(name) else None

    def choice(self, name: str, default: K) -> K:
        """Read one of a few keys."""

        def choose(text: str, field: str) -> K:
            kind = type(default)
            if text not in set(kind):
                raise Refusal("terms.plan.not_a_choice", field, text=text[:40], choices=[key.value for key in kind])
            return kind(text)

        return self.needed(name, choose, default) if self.given(name) else default


def _implied(form: _Form) -> Method:
    if form.given("fee_rate"):
        return Method.FLAT_FEE
    return Method.ANNUITY if form.given("annual_rate") else Method.INTEREST_FREE
