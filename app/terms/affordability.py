"""Whether a customer can pay (还款能力): income less the basic living of the household less other instalments.

Three numbers are shown and compared, nothing is scored: a customer must be able to see why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.kernel.days import HolidayCalendar
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import Rule, RulesInForce
from app.terms.findings import refuse
from app.terms.plan import Plan, make_plan
from app.terms.request import PlanRequest


@dataclass(frozen=True, slots=True)
class Affordability:
    """The three numbers of a month, and the instalment they are measured against; `living_rule` gives the source."""

    income: Money
    living: Money
    other_instalments: Money
    instalment: Money
    living_rule: Rule

    @property
    def disposable(self) -> Money:
        """What is left for instalments: income − living − other instalments; negative when the month does not close."""
        return self.income - self.living - self.other_instalments

    @property
    def affordable(self) -> bool:
        """Whether what is left covers the instalment."""
        return self.disposable >= self.instalment

    @property
    def margin(self) -> Money:
        """What remains after the instalment, or is missing for it."""
        return self.disposable - self.instalment


def basic_living(region: str, rules: RulesInForce) -> Rule:
    """The basic living of one person a month by six-digit region code, else of its city or province, or the default.

    An unchecked parameter says so (`Rule.checked`), and whoever shows it says so too.
    """
    by_region = rules.under("affordability.basic_living")
    for code in (region, region[:4] + "00", region[:2] + "0000"):
        if code in by_region:
            return by_region[code]
    return rules["affordability.basic_living.default"]


def affordability(
    income: Money, dependants: int, other_instalments: Money, instalment: Money, living: Rule
) -> Affordability:
    """Measure an instalment, normally the highest of a plan, against the month of a household.

    `dependants` counts everyone who lives on the income, the customer included. Raises `Refusal` by name of the field
    for negative input.
    """
    refusals = []
    for name, amount in (("income", income), ("other_instalments", other_instalments), ("instalment", instalment)):
        if amount.fen < 0:
            refusals.append(Refusal("terms.affordability.negative", name, amount=amount))
    if dependants < 0:
        refusals.append(Refusal("terms.affordability.negative", "dependants", amount=dependants))
    refuse(refusals)
    cost = Money.of(living.decimal, income.currency).times(dependants)
    return Affordability(income, cost, other_instalments, instalment, living)


def shortest_plan(
    request: PlanRequest, disposable: Money, rules: RulesInForce, calendar: HolidayCalendar
) -> Plan | None:
    """The shortest plan like `request` whose highest instalment is affordable; None if the longest is too dear.

    The number of months in `request` is not looked at.
    """
    longest = rules["plan.max_months"].integer - request.grace_months
    for months in range(1, min(longest, request.financed.fen) + 1):
        plan = make_plan(replace(request, months=months), rules, calendar)
        if plan.highest <= disposable:
            return plan
    return None
