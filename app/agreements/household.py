"""What the customer's household can carry, from the interview, for the bar beside the plan."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case
from app.interviews.model import Interview, InterviewSection
from app.kernel.money import Money
from app.store.session import DeskSession
from app.terms.affordability import basic_living


@dataclass(frozen=True, slots=True)
class Household:
    """A month of the household: all income, basic living of everybody who lives on it, other instalments.

    `living_checked` is False while the region's basic living is an unchecked parameter of the rules.
    """

    income: Money
    living: Money
    others: Money
    living_checked: bool


def household(session: DeskSession, case_id: UUID) -> Household | None:
    """The household as the newest interview tells it; None while nobody said what comes in.

    The customer counts as one of those who live on the income.
    """
    section = session.scalars(
        select(InterviewSection)
        .join(Interview, Interview.id == InterviewSection.interview_id)
        .where(InterviewSection.case_id == case_id, InterviewSection.key == "circumstances")
        .order_by(Interview.seq.desc())
    ).first()
    content = section.content if section is not None else {}
    incomes = [one for name in ("income", "household_income") if isinstance(one := content.get(name), int)]
    if not incomes:
        return None
    case: Case = session.found(Case, case_id)
    rule = basic_living("", session.rules_on(case.received_on))
    dependants, others = content.get("dependants"), content.get("other_instalments")
    heads = 1 + (dependants if isinstance(dependants, int) else 0)
    living = Money.of(rule.decimal).times(heads)
    return Household(Money(sum(incomes)), living, Money(others if isinstance(others, int) else 0), rule.checked)
