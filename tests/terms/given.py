"""What the tests of the terms start from: the shipped rules on a day, the calendar, wording, and requests at random."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import strategies as st

from app.kernel.days import HolidayCalendar
from app.kernel.money import Money
from app.kernel.rulepack import RulePacks, RulesInForce
from app.kernel.wording import Language, Wording
from app.terms.debt import Component, Debt
from app.terms.request import GraceInterest, Method, PlanRequest, Remainder, Roll

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PACKS = RulePacks.load(RESOURCES / "rules")
RULES: RulesInForce = PACKS.on(date(2026, 11, 24))
CALENDAR = HolidayCalendar()
ZH = Wording.load(RESOURCES / "wording", Language.ZH)
EN = Wording.load(RESOURCES / "wording", Language.EN)


def yuan(text: str) -> Money:
    """Write money as short as tests need it."""
    return Money.of(text)


def debt(**amounts: str) -> Debt:
    """Make a debt from texts by component key."""
    return Debt.of({Component(key): Money.of(text) for key, text in amounts.items()})


RATES = st.decimals(min_value=0, max_value=Decimal("0.9999"), places=6)


@st.composite
def requests(draw: st.DrawFn) -> PlanRequest:
    """Draw any request that is allowed: every method and option, from a cent per instalment to ten million."""
    method = draw(st.sampled_from(Method))
    months = draw(st.integers(1, 60))
    grace = draw(st.integers(0, 60 - months))
    principal = draw(st.integers(months, 10**9) | st.integers(months, months * 60))
    down = draw(st.integers(0, principal - months))
    return PlanRequest(
        principal=Money(principal),
        months=months,
        first_due=draw(st.dates(date(2020, 1, 1), date(2035, 12, 31))),
        method=method,
        fee_rate=draw(RATES) if method is Method.FLAT_FEE else None,
        annual_rate=draw(RATES) if method in (Method.EQUAL_PRINCIPAL, Method.ANNUITY) else None,
        down_payment=Money(down) if down else None,
        remainder=draw(st.sampled_from(Remainder)),
        grace_months=grace,
        grace_interest=draw(st.sampled_from(GraceInterest)),
        roll=draw(st.sampled_from(Roll)),
    )
