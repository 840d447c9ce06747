"""An agreement of an invented customer, composed from the clause library that ships."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.agreements.answers import Answers, FreeClause
from app.agreements.clauses import load_library
from app.agreements.facts import AgentFacts, Facts
from app.agreements.model import Agreement, AgreementKind, AgreementState
from app.agreements.version import build
from app.agreements.views import AgreementPaper, SignatureMark, preview_paper
from app.kernel.days import HolidayCalendar
from app.kernel.money import Money
from app.terms.debt import Component, Debt
from app.terms.request import Method, PlanRequest
from tests.reports.samples import AT, BRANCH, CARD, DAY, ID_NUMBER, NAME, NO, PHONE, RESOURCES, rules

STROKES = ([[100, 100, 0], [300, 260, 40], [520, 90, 80]], [[200, 300, 120], [480, 310, 160]])
FACTS = Facts(
    case_no=NO,
    route="negotiation",
    made_on=DAY,
    bank_name=BRANCH.bank_name,
    branch_name=BRANCH.name,
    branch_address=BRANCH.address,
    branch_phone=BRANCH.phone,
    representative="李雪",
    customer_name=NAME,
    customer_id_type="resident_id",
    customer_id=ID_NUMBER,
    customer_phone=PHONE,
    customer_address="江城市鼓楼区梧桐里 3 号 2 单元 501 室",
    card=CARD[:6] + "******" + CARD[-4:],
    summary="2026 年 8 月起因住院未能按期还款，对利息和违约金的计收有异议。",
)
AGENT = AgentFacts("钱小喆", "320100198503070018", "特别授权", may_settle=True, may_sign=True)
FREE = FreeClause("探访安排", "乙方住院期间，甲方经办人可以到院办理手续，并提前一日电话联系。")


def instalment(months: int = 36, *, rate: str = "0.048", agent: bool = False, **other: object) -> AgreementPaper:
    """Make the personalised instalment agreement over 30,720.55; `other` replaces fields of the paper."""
    claimed = {"principal": "30000", "interest": "900", "late_charge": "300", "instalment_fee": "120.55"}
    waived = {"interest": "300", "late_charge": "300"}
    method = Method.ANNUITY if Decimal(rate) else Method.INTEREST_FREE
    plan = PlanRequest(
        Money.of("30720.55"),
        months,
        date(2026, 12, 15),
        method,
        annual_rate=Decimal(rate) if Decimal(rate) else None,
        start=DAY,
    )
    answers = Answers(
        AgreementKind.INSTALMENT,
        _debt(claimed),
        _debt(waived),
        plan,
        exceeds_ability=True,
        willing=True,
        texts={"account_name": NAME, "account": CARD, "court_place": "江城市"},
        dates={"as_of": DAY},
        free=(FREE,),
    )
    return _paper(answers, replace(FACTS, agent=AGENT) if agent else FACTS, other)


def settlement(**other: object) -> AgreementPaper:
    """Make a settlement that refunds 8,800.00: no debt, no schedule."""
    answers = Answers(
        AgreementKind.SETTLEMENT,
        Debt.of({}),
        Debt.of({}),
        None,
        refund=Money.of("8800"),
        texts={"refund_account_name": NAME, "refund_account": CARD, "court_place": "江城市"},
        dates={"as_of": DAY, "refund_due": date(2026, 12, 4)},
    )
    return _paper(answers, FACTS, other)


def signed(paper: AgreementPaper, *roles: str, method: str = "drawn") -> AgreementPaper:
    """Sign a paper in roles and put it in force."""
    names = {"customer": NAME, "staff": "王敏", "agent": AGENT.name}
    marks = tuple(
        SignatureMark(role, names.get(role, "见证人甲"), method, STROKES if method == "drawn" else (), AT)
        for role in roles
    )
    return replace(paper, signatures=marks, draft=False, state="signed", effective_on=DAY)


def _debt(amounts: dict[str, str]) -> Debt:
    return Debt.of({Component(key): Money.of(text) for key, text in amounts.items()})


def _paper(answers: Answers, facts: Facts, other: dict[str, object]) -> AgreementPaper:
    built = build(load_library(RESOURCES / "clauses"), facts, answers, rules(), HolidayCalendar())
    agreement = Agreement(
        case_id=UUID(int=1), seq=1, kind=answers.kind, current_version=0, state=AgreementState.DRAFT, effective_on=None
    )
    return replace(preview_paper(built, agreement), **other)  # type: ignore[arg-type] # a test names fields freely
