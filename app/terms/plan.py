"""The schedule of a plan (分期还款计划): four methods, exact to the cent.

Shares are cut down to the cent and the remainder goes to the last or the first instalment, so that the principal adds
up exactly; an annuity's last instalment clears the balance. Rounding each share half up was decided against: sixty
roundings do not add up to the debt, and a customer adds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.kernel.days import HolidayCalendar
from app.kernel.money import Money, total
from app.kernel.rulepack import RulesInForce
from app.terms.dates import Due, due_date
from app.terms.findings import Finding, Severity, found, refuse
from app.terms.rate import annual_rate, annuity, effective_annual_rate, monthly_interest, monthly_rate
from app.terms.reference import reference_lines
from app.terms.request import GraceInterest, Method, PlanRequest, Remainder, Roll, check_request
from app.terms.schedule import Instalment, Plan, plan_json

__all__ = ["Instalment", "Plan", "make_plan", "plan_json", "split"]


def make_plan(request: PlanRequest, rules: RulesInForce, calendar: HolidayCalendar) -> Plan:
    """Make the schedule; raises `Refusal` (or `RefusedTogether`) by name of the field when there can be none.

    Methods, remainder, grace and dates follow section 3.4 of the design; the longest duration is 商业银行信用卡业务监督
    管理办法 Article 70, from `rules`.
    """
    refuse(check_request(request, rules))
    grace, balance = _grace(request)
    added = balance - request.financed
    parts = [*grace, *_parts(request, balance)]
    dues = [due_date(request.first_due, month, request.roll, calendar) for month in range(len(parts))]
    rows: list[Instalment] = []
    left = balance
    for part, due in zip(parts, dues, strict=True):
        left = left - part.principal
        if part.total:
            # Nothing is due in a grace month without interest, and an instalment of 0.00 is no obligation.
            n = len(rows) + 1
            rows.append(Instalment(n, due.day, due.nominal, part.principal, part.interest, part.fee, left))
    monthly = monthly_rate(request.financed, [part.total for part in parts])
    nominal, effective = annual_rate(monthly), effective_annual_rate(monthly)
    charges = total([row.interest + row.fee for row in rows]) + added
    warnings = [*_warnings(request, added, dues, rules), *reference_lines(nominal, request.financed, charges, rules)]
    return Plan(request, tuple(rows), added, nominal, effective, tuple(warnings))


@dataclass(frozen=True, slots=True)
class _Part:
    principal: Money
    interest: Money
    fee: Money

    @property
    def total(self) -> Money:
        return self.principal + self.interest + self.fee


def _grace(request: PlanRequest) -> tuple[list[_Part], Money]:
    """What is paid in each grace month, and the balance after them."""
    balance, none = request.financed, Money(0, request.principal.currency)
    parts = []
    for _ in range(request.grace_months):
        interest = none if request.method is Method.FLAT_FEE else monthly_interest(balance, request.rate)
        if request.grace_interest is GraceInterest.ADDED:
            balance = balance + interest
            interest = none
        parts.append(_Part(none, interest, none))
    return parts, balance


def _parts(request: PlanRequest, balance: Money) -> Iterator[_Part]:
    if request.method is Method.ANNUITY and request.rate:
        yield from _annuity_parts(request, balance)
        return
    none = Money(0, balance.currency)
    fee = request.financed.times(request.rate) if request.method is Method.FLAT_FEE else none
    for share in split(balance, request.months, request.remainder):
        interest = monthly_interest(balance, request.rate) if request.method is Method.EQUAL_PRINCIPAL else none
        yield _Part(share, interest, fee)
        balance = balance - share


def _annuity_parts(request: PlanRequest, balance: Money) -> Iterator[_Part]:
    none = Money(0, balance.currency)
    payment = annuity(balance, request.rate, request.months)
    for later in range(request.months - 1, -1, -1):
        interest = monthly_interest(balance, request.rate)
        # A cent is kept for every later instalment: with a few yuan over years the rounded payment would clear too
        # soon.
        most = Money(balance.fen - later, balance.currency)
        principal = min(payment - interest, most, key=lambda amount: amount.fen) if later else balance
        yield _Part(principal, interest, none)
        balance = balance - principal


def split(amount: Money, parts: int, remainder: Remainder) -> list[Money]:
    """Cut an amount into equal parts rounded down to the cent; the remainder goes to the last or the first part."""
    base, rest = divmod(amount.fen, parts)
    shares = [Money(base, amount.currency)] * parts
    place = 0 if remainder is Remainder.FIRST else -1
    shares[place] = Money(base + rest, amount.currency)
    return shares


def _warnings(request: PlanRequest, added: Money, dues: list[Due], rules: RulesInForce) -> Iterator[Finding]:
    if request.method is Method.FLAT_FEE and request.rate:
        article = rules["plan.forbidden_cost_words"].article
        yield found("terms.plan.flat_fee_is_old", Severity.WARNING, "method", article)
    if added:
        yield found("terms.plan.grace_interest_added", Severity.WARNING, "grace_interest", amount=added.grouped())
    if request.roll is Roll.NEXT_WORKING_DAY:
        years = sorted({due.nominal.year for due in dues if due.left_to_clause})
        if years:
            told = "、".join(str(year) for year in years)
            yield found("terms.plan.days_off_unpublished", Severity.NOTE, "roll", "《民法典》第二百零三条", years=told)
