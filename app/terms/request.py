"""What is asked of a plan (分期方案): every option, and whether the law and arithmetic allow it.

One frozen object carries all options, so that a version of an agreement can store exactly what its schedule was made
from. A request may be wrong: it is checked as a whole and every reason is told by the name of its field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.kernel.days import add_months
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce

# No law: a year outside is a slip of the finger, and far below the end of what dates can count.
YEARS = (2000, 2199)


class Method(StrEnum):
    """How a plan is repaid; the values are stored and are the command's choices."""

    INTEREST_FREE = "interest_free"  # 免息
    FLAT_FEE = "flat_fee"  # 按期固定费用, old contracts
    EQUAL_PRINCIPAL = "equal_principal"  # 等额本金
    ANNUITY = "annuity"  # 等额本息


class Remainder(StrEnum):
    """Which instalment takes the cents that do not divide; an annuity's last one clears the balance in any case."""

    LAST = "last"
    FIRST = "first"


class GraceInterest(StrEnum):
    """What happens with interest during the grace months 宽限期: paid month by month, or added to the balance."""

    PAID = "paid"
    ADDED = "added"


class Roll(StrEnum):
    """Whether a due date on a day off moves."""

    NONE = "none"
    NEXT_WORKING_DAY = "next_working_day"


RATE_OF = {Method.FLAT_FEE: "fee_rate", Method.EQUAL_PRINCIPAL: "annual_rate", Method.ANNUITY: "annual_rate"}


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """Everything a schedule depends on.

    `months` counts instalments; `grace_months` come before them, beginning with the month that ends on `first_due`, and
    count inside the legal maximum. `fee_rate` is per month and of the financed amount, `annual_rate` per year; both are
    shares (0.006 is 0.6 %). `start` is the day of the agreement, if known; the first period is a month in any case.
    """

    principal: Money
    months: int
    first_due: date
    method: Method = Method.INTEREST_FREE
    fee_rate: Decimal | None = None
    annual_rate: Decimal | None = None
    down_payment: Money | None = None
    remainder: Remainder = Remainder.LAST
    grace_months: int = 0
    grace_interest: GraceInterest = GraceInterest.PAID
    roll: Roll = Roll.NONE
    start: date | None = None

    @property
    def financed(self) -> Money:
        """What is repaid in instalments: principal less down payment."""
        return self.principal - self.down_payment if self.down_payment else self.principal

    @property
    def rate(self) -> Decimal:
        """The rate of the method; zero for interest-free."""
        rate = self.fee_rate if self.method is Method.FLAT_FEE else self.annual_rate
        return rate if rate is not None and self.method is not Method.INTEREST_FREE else Decimal(0)

    def to_plain(self) -> dict[str, str | int | None]:
        """Write as canonical text and whole numbers, ready for JSON."""
        return {
            "currency": self.principal.currency,
            "principal": str(self.principal),
            "months": self.months,
            "first_due": self.first_due.isoformat(),
            "method": self.method.value,
            "fee_rate": _plain_rate(self.fee_rate),
            "annual_rate": _plain_rate(self.annual_rate),
            "down_payment": str(self.down_payment) if self.down_payment else None,
            "remainder": self.remainder.value,
            "grace_months": self.grace_months,
            "grace_interest": self.grace_interest.value,
            "roll": self.roll.value,
            "start": self.start.isoformat() if self.start else None,
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, str | int | None]) -> PlanRequest:
        """Read what `to_plain` wrote; anything else is a bug and raises `KeyError` or `ValueError`."""
        text = {key: str(value) for key, value in plain.items() if value is not None}
        currency = text["currency"]
        return cls(
            principal=Money.of(text["principal"], currency),
            months=int(text["months"]),
            first_due=date.fromisoformat(text["first_due"]),
            method=Method(text["method"]),
            fee_rate=Decimal(text["fee_rate"]) if "fee_rate" in text else None,
            annual_rate=Decimal(text["annual_rate"]) if "annual_rate" in text else None,
            down_payment=Money.of(text["down_payment"], currency) if "down_payment" in text else None,
            remainder=Remainder(text["remainder"]),
            grace_months=int(text["grace_months"]),
            grace_interest=GraceInterest(text["grace_interest"]),
            roll=Roll(text["roll"]),
            start=date.fromisoformat(text["start"]) if "start" in text else None,
        )


def _plain_rate(rate: Decimal | None) -> str | None:
    return None if rate is None else f"{rate.normalize():f}"


def check_request(request: PlanRequest, rules: RulesInForce) -> list[Refusal]:
    """List every reason why no schedule can be made, each with the name of its field.

    The longest duration is a rule (`plan.max_months`, `plan.max_years`) and is told with its article.
    """
    length = _check_length(request, rules)
    dates = [] if length else _check_dates(request, rules)
    return [*_check_amounts(request), *length, *_check_rates(request), *dates]


def _check_amounts(request: PlanRequest) -> list[Refusal]:
    principal, down = request.principal, request.down_payment
    if principal.fen < 0:
        return [Refusal("terms.plan.negative", "principal", amount=principal)]
    if down is not None and down.currency != principal.currency:
        return [
            Refusal("terms.plan.currency_differs", "down_payment", down=down.currency, principal=principal.currency)
        ]
    if down is not None and down.fen < 0:
        return [Refusal("terms.plan.negative", "down_payment", amount=down)]
    if down and down >= principal:
        return [Refusal("terms.plan.down_payment_too_large", "down_payment", down=down, principal=principal)]
    if request.financed.fen < max(request.months, 1):
        return [Refusal("terms.plan.principal_too_small", "principal", amount=request.financed, months=request.months)]
    return []


def _check_length(request: PlanRequest, rules: RulesInForce) -> list[Refusal]:
    longest = rules["plan.max_months"]
    told = {"max": longest.integer, "years": rules["plan.max_years"].integer, "article": longest.article}
    refusals = []
    if request.months < 1:
        refusals.append(Refusal("terms.plan.months_too_few", "months", months=request.months))
    if request.grace_months < 0:
        refusals.append(Refusal("terms.plan.grace_negative", "grace_months", months=request.grace_months))
    if request.months > longest.integer:
        refusals.append(Refusal("terms.plan.too_long", "months", months=request.months, **told))
    elif not refusals and request.months + request.grace_months > longest.integer:
        parts = {"months": request.months, "grace": request.grace_months}
        refusals.append(Refusal("terms.plan.too_long_with_grace", "grace_months", **parts, **told))
    return refusals


def _check_rates(request: PlanRequest) -> list[Refusal]:
    refusals = []
    wanted = RATE_OF.get(request.method)
    for name, rate in (("fee_rate", request.fee_rate), ("annual_rate", request.annual_rate)):
        method = ("plan_method", request.method.value)
        if rate is None:
            if name == wanted:
                refusals.append(Refusal("terms.plan.rate_missing", name, method=method))
        elif not rate.is_finite():
            refusals.append(Refusal("terms.plan.not_a_rate", name, text=str(rate)))
        elif rate < 0:
            refusals.append(Refusal("terms.plan.rate_negative", name, rate=rate))
        elif rate >= 1:
            refusals.append(Refusal("terms.plan.rate_too_high", name, rate=rate))
        elif rate and name != wanted:
            refusals.append(Refusal("terms.plan.rate_not_used", name, method=method))
    return refusals


def _check_dates(request: PlanRequest, rules: RulesInForce) -> list[Refusal]:
    for name, day in (("first_due", request.first_due), ("start", request.start)):
        if day is not None and not YEARS[0] <= day.year <= YEARS[1]:
            return [Refusal("terms.plan.date_out_of_range", name, day=day.isoformat())]
    if request.start is None:
        return []
    if request.first_due <= request.start:
        return [Refusal("terms.plan.first_due_too_early", "first_due", due=request.first_due, start=request.start)]
    longest = rules["plan.max_years"]
    last = add_months(request.first_due, request.months + request.grace_months - 1)
    end = add_months(request.start, 12 * longest.integer)
    if last > end:
        told = {"last": last, "end": end, "years": longest.integer, "article": longest.article}
        return [Refusal("terms.plan.ends_too_late", "first_due", **told)]
    return []
