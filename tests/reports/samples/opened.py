"""Overview and whole case of an invented customer, masked or in full, short or long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from app.agreements.views import AgreementRow
from app.casefile.views import (
    DeliveryLine,
    EvidenceLine,
    InterviewLine,
    IssueLine,
    NextMove,
    PaperLine,
    WholeCase,
)
from app.cases.codes import (
    AuthorityKind,
    Channel,
    FirstActionKind,
    MilestoneKind,
    PersonKind,
    Power,
    Route,
    Status,
    Track,
)
from app.cases.deadlines import ExtensionFact, Urgency, decide_by
from app.cases.first_things import first_things
from app.cases.lifecycle import Missing
from app.cases.people import Lack
from app.cases.views import CaseHeader, CaseOverview, CustomerCard, PersonCard, TimelineEntry
from app.cases.views.masks import IN_FULL, MASKED
from app.cases.views.overview import DoneAction, ExtensionLine, MilestoneLine, NoteLine
from app.evidence.views import DisputedTotal, TransactionRow
from app.fulfilment.views import ObligationRow
from app.kernel.days import HolidayCalendar
from app.kernel.money import Money
from tests.reports.samples import AT, CARD, DAY, ID_NUMBER, NAME, NO, PHONE, rules

NARRATIVE = (
    "11 月 20 日晚上手机收到短信，提示在外地消费 12,800 元，本人当时在家，卡也在身边，没有告诉过任何人验证码。"
    "第二天一早拨打客服电话，客服说要到网点登记。"
)
WISH = "查清是怎么回事，退还被刷走的钱，更正征信。"


def header(**other: object) -> CaseHeader:
    """Make the head of a case that is being mediated; `other` replaces fields."""
    clock = decide_by(DAY, Track.ORDINARY, HolidayCalendar(), rules())
    made = CaseHeader(
        case_id=UUID(int=1),
        no=NO,
        customer=MASKED.name(NAME),
        status=Status.MEDIATING,
        route=Route.NEGOTIATION,
        track=Track.ORDINARY,
        channel=Channel.BRANCH,
        cause="card_theft",
        amount=Money.of(12800),
        card_tail=CARD[-4:],
        received_on=DAY,
        owner_id=UUID(int=2),
        owner="王敏",
        due=clock.date,
        provisional=clock.provisional,
        left=15,
        urgency=Urgency.LATER,
        stopped=False,
        answered_on=None,
        clock=clock,
        clocks=(clock,),
        tags=("agitated",),
        needs=("elderly",),
        elderly=True,
        major=False,
        other_open=("2026-0123-000031",),
        branch_id="0123",
    )
    return replace(made, **other)  # type: ignore[arg-type] # a test names fields freely


def extended() -> CaseHeader:
    """Make a head whose deadline was extended by 30 days, approved and told."""
    fact = ExtensionFact(30, approved_on=DAY + timedelta(days=5), told_on=DAY + timedelta(days=6))
    clock = decide_by(DAY, Track.ORDINARY, HolidayCalendar(), rules(), extensions=[fact])
    return header(clock=clock, clocks=(clock,), due=clock.date)


def overview(
    *, full: bool = False, long: bool = False, head: CaseHeader | None = None, **other: object
) -> CaseOverview:
    """Make the overview of a case; `full` shows personal data, `long` tells at length."""
    masks = IN_FULL if full else MASKED
    done = [FirstActionKind.CARD_BLOCK, FirstActionKind.POLICE_ADVICE]
    made = CaseOverview(
        header=head or header(),
        customer=CustomerCard(
            UUID(int=3),
            masks.name(NAME),
            "resident_id",
            masks.id_number(ID_NUMBER),
            masks.phone(PHONE),
            masks.address("江城市鼓楼区梧桐里 3 号 2 单元 501 室"),
            1958,
            ("elderly",),
        ),
        card=masks.card(CARD),
        business="credit_card_fraud",
        reason="fund_safety",
        demands=("verify_cause", "refund_fee", "reply"),
        narrative=NARRATIVE * (30 if long else 1),
        wish=WISH * (6 if long else 1),
        still_called=True,
        people_count=1,
        proposals=(),
        first_things=tuple(first_things(theft=True, still_called=True, done=done)),
        first_actions=(
            DoneAction("card_block", AT, "王敏", "CB20261124000981", ""),
            DoneAction("police_advice", AT + timedelta(minutes=4), "王敏", "", "已交付报警指引"),
        ),
        people=(),
        milestones=(MilestoneLine(MilestoneKind.RECEIVED, AT - timedelta(minutes=9), "王敏", "", ""),),
        extensions=(),
        suspensions=(),
        notes=(NoteLine(UUID(int=9), AT, "王敏", "已约定周四上午回电。"),),
        close_reason="",
        decline_reason="",
        close_note="",
        closed_on=None,
    )
    return replace(made, **other)  # type: ignore[arg-type] # a test names fields freely


def agent() -> PersonCard:
    """Make an agent who may complain and not settle."""
    return PersonCard(
        id=UUID(int=20),
        kind=PersonKind.AGENT,
        name="钱*喆",
        relation="儿子",
        id_type="resident_id",
        id_number="320100********0018",
        phone="138****5678",
        authority=AuthorityKind.GENERAL,
        authority_scope="代为投诉、查询",
        authority_expires_on=date(2027, 1, 31),
        original_seen_at=AT,
        called_back_at=None,
        amount=None,
        left_at=None,
        powers={Power.COMPLAIN: (), Power.SETTLE: (Lack.POWER_NOT_NAMED, Lack.NOT_CALLED_BACK)},
        account_facts=(),
    )


def whole(*, full: bool = False, long: bool = False, **other: object) -> WholeCase:
    """Make the whole case; `other` replaces fields of its overview."""
    extension = ExtensionLine(
        UUID(int=30), 30, "需向境外收单机构调单", UUID(int=2), AT, "王敏", "赵刚", AT, None, "同意", None, ""
    )
    told: dict[str, object] = {"people": (agent(),), "extensions": (extension,), **other}
    seen = overview(full=full, long=long, **told)  # type: ignore[arg-type] # a test names fields freely
    seq = range(1, 61 if long else 7)
    return WholeCase(
        as_of=AT,
        masked=not full,
        overview=seen,
        next_step=NextMove(Status.DRAFTING, (Missing.INTERVIEW_SEALED,)),
        moves=(),
        interviews=(
            InterviewLine(UUID(int=5), 1, "sealed", "面谈室 2", "王敏", AT, AT, 12, 1, "ab12" * 16),
            InterviewLine(UUID(int=6), 2, "open", "面谈室 2", "王敏", AT, None, 3, 0, ""),
        ),
        issues=(
            IssueLine(1, "交易是否本人所为", "不是本人消费，卡未离身", "交易经短信验证", "", Money.of(12800)),
            IssueLine(2, "挂失时间", "11 月 21 日 8:05", "系统记录 8:07", "both", None),
        ),
        evidence=tuple(
            EvidenceLine(
                UUID(int=40 + n),
                n,
                f"证据材料 {n}",
                "statement",
                "csv",
                "账单.csv",
                2,
                2000,
                f"{n:04x}" * 16,
                "customer",
                AT,
                AT if n == 2 else None,
            )
            for n in range(1, 20 if long else 4)
        ),
        statements=1,
        disputed=(DisputedTotal(2, Money.of(12800)),),
        agreements=(
            AgreementRow(
                UUID(int=60), 1, "instalment", "signed", 3, "77aa" * 16, "李雪", AT, "lead", "客户患病", "赵刚", AT,
                granted=True, decision_note="同意", effective_on=DAY,
            ),
        ),
        obligations=tuple(
            ObligationRow(
                UUID(int=100 + n),
                n,
                "instalment",
                "customer",
                Money.of("576.92"),
                date(2026 + (11 + n) // 12, (11 + n) % 12 + 1, 15),
                "open",
                20 + 30 * n,
            )
            for n in seq
        ),
        papers=(PaperLine(UUID(int=70), "receipt", 1, 2, True, "printed", "00ff" * 16, AT, "王敏"),),
        deliveries=(DeliveryLine("acceptance_notice", MASKED.name(NAME), "handed_over", AT, DAY, None),),
    )  # fmt: skip


def transactions() -> list[TransactionRow]:
    """Make three disputed transactions in two currencies, and one that is not disputed."""
    told = [("某某商城 跨省消费", "8800", "CNY"), ("手机充值", "4000", "CNY"), ("HOTEL BOOKING", "120", "USD")]
    rows = [_transaction(n, what, Money.of(amount, currency)) for n, (what, amount, currency) in enumerate(told, 1)]
    return [*rows, replace(_transaction(4, "日常消费", Money.of(35)), disputed=False, disputed_why="")]


def _transaction(n: int, what: str, amount: Money) -> TransactionRow:
    return TransactionRow(
        id=UUID(int=200 + n),
        item_id=UUID(int=41),
        exhibit=1,
        place=n,
        line_no=n,
        traded_on=date(2026, 11, 20),
        posted_on=None,
        kind="purchase",
        description=what,
        merchant="",
        amount=amount,
        original=None,
        card_tail="1234",
        instalment_no=None,
        instalment_count=None,
        neutral=False,
        status="",
        disputed=True,
        disputed_why="不是本人消费",
    )


def log(text: str = "备注：已联系客户。", count: int = 30) -> list[TimelineEntry]:
    """Make a log of so many lines."""
    return [TimelineEntry(AT + timedelta(minutes=7 * n), "王敏", "noted", text) for n in range(count)]
