"""Complaints that an organisation passes on: sheet, clock, consent, what it is told; and a batch of them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.casefile.desk import move
from app.cases.codes import Channel, Status
from app.cases.deadlines import ClockKind
from app.cases.desk import ReferralData, WalkIn, add_referral, register_walk_in, tell_sender, update_referral
from app.cases.model import Case, Referral
from app.cases.views import case_header, deliveries_open, referrals_of
from app.kernel.clock import FixedClock, legal_day
from app.kernel.errors import Refusal, RefusedTogether
from app.store.store import Store
from tests.cases.feeds import Take, counts, csv_file
from tests.helpers.house import Actors

HEADER = [
    "转办编号", "转来日期", "转来机构", "机构联系人", "机构要求", "反馈期限", "随附材料", "客户同意转交信息",
    "客户姓名", "联系电话", "投诉内容", "金额",
]  # fmt: skip
GOOD = [
    "T-7", "2026-11-20", "静安银行业调解中心", "周老师 021-55556666", "七日内书面说明", "2026-11-27", "申请书、账单",
    "是", "李小华", "13800001111", "年费扣错了", "300",
]  # fmt: skip


def row(**changes: str) -> list[str]:
    """A good row with some cells changed."""
    return list({**dict(zip(HEADER, GOOD, strict=True)), **changes}.values())


def test_a_batch_brings_cases_with_their_sheets_and_clocks(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    file = csv_file(
        tmp_path / "消协转办.csv", GOOD, row(转办编号="T-8", 反馈期限="", 客户同意转交信息="", 随附材料=""),
        row(转来机构="另一家调解中心"), GOOD, header=HEADER,
    )  # fmt: skip
    result = take(file, "third_party", channel=None)
    assert counts(result) == (4, 3, 1, 0)
    with desk_store.read(actors.lead) as session:
        first, second, third = session.scalars(select(Case).order_by(Case.no)).all()
        (sheet,) = referrals_of(session, first.id)
        assert (sheet.sender, sheet.sheet_no, sheet.due_on) == ("静安银行业调解中心", "T-7", date(2026, 11, 27))
        assert (sheet.papers, sheet.data_agreed, sheet.reply_asked) == (("申请书", "账单"), True, True)
        assert sheet.asks == "七日内书面说明"
        clocks = [one for one in case_header(session, first.id).clocks if one.kind is ClockKind.REFERRAL]
        assert [(one.date, one.sheet) for one in clocks] == [(date(2026, 11, 27), "T-7")]
        (other,) = referrals_of(session, second.id)
        assert (other.due_on, other.data_agreed, other.papers) == (None, None, ())
        assert first.channel is third.channel is Channel.THIRD_PARTY
        assert first.external_id == "静安银行业调解中心:T-7"
    assert counts(take(file, "third_party", channel=None)) == (4, 0, 4, 0)


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"转来机构": ""}, 1),
        ({"转办编号": " "}, 1),
        ({"反馈期限": "下周"}, 1),
        ({"反馈期限": "2026-11-01"}, 1),
        ({"客户同意转交信息": "也许"}, 1),
        ({"投诉内容": "", "客户姓名": ""}, 2),
        ({"转来机构": "机" * 200}, 1),
        ({"转来日期": "2026-13-40", "反馈期限": "2026-11-01"}, 1),
        ({"机构要求": "=cmd()"}, 1),
    ],
)
def test_a_bad_row_costs_that_row_with_its_reasons(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors, changes: dict[str, str], reasons: int
) -> None:
    file = csv_file(tmp_path / "x.csv", row(**changes), row(转办编号="T-9"), header=HEADER)
    result = take(file, "third_party", channel=None)
    assert counts(result) == (2, 1, 0, 1)
    assert len(result.rejections[0].reasons) == reasons
    assert result.rejections[0].line == 2
    assert result.reject_file is not None
    with desk_store.read(actors.lead) as session:
        assert len(session.scalars(select(Referral.id)).all()) == 1


def a_case(store: Store, actors: Actors, clock: FixedClock, **more: object) -> tuple[UUID, UUID]:
    today = legal_day(clock.now())
    with store.action(actors.mediator, "test") as session:
        walk_in = WalkIn(name="赵明", phone="13800001111", narrative="年费没有退", channel=Channel.THIRD_PARTY)
        case = register_walk_in(session, walk_in)
        data = {"sender": "静安银行业调解中心", "received_on": today, "papers": ["申请书", " ", "申请书"], **more}
        return case.id, add_referral(session, case.id, ReferralData(**data)).id  # type: ignore[arg-type]


def test_the_organisation_is_told_once_after_acceptance_by_a_delivery(
    desk_store: Store, actors: Actors, clock: FixedClock
) -> None:
    case_id, referral_id = a_case(desk_store, actors, clock, data_agreed=True, contact="周老师", asks="书面说明")

    def tell(how: str = "ems") -> str:
        try:
            with desk_store.action(actors.mediator, "test") as session:
                tell_sender(session, referral_id, how, "EMS 1")
        except Refusal as refusal:
            return refusal.code
        return ""

    assert tell() == "referrals.not_accepted"
    with desk_store.action(actors.mediator, "test") as session:
        move(session, case_id, Status.ACCEPTED)
    assert tell("") == "referrals.told_how"
    assert tell() == ""
    assert tell() == "referrals.told"
    with desk_store.read(actors.mediator) as session:
        (sent,) = deliveries_open(session)
        assert sent.paper_kind == "acceptance_notice"
        (sheet,) = referrals_of(session, case_id)
        assert (sheet.told_on, sheet.papers) == (session.today, ("申请书",))


def test_without_the_customers_consent_nothing_goes_back(desk_store: Store, actors: Actors, clock: FixedClock) -> None:
    case_id, referral_id = a_case(desk_store, actors, clock, data_agreed=False)
    with desk_store.action(actors.mediator, "test") as session:
        move(session, case_id, Status.ACCEPTED)
    with pytest.raises(Refusal) as caught, desk_store.action(actors.mediator, "test") as session:
        tell_sender(session, referral_id, "ems")
    assert caught.value.code == "referrals.not_agreed"
    today = legal_day(clock.now())
    better = ReferralData(sender="静安银行业调解中心", received_on=today, data_agreed=True, due_on=today + timedelta(3))
    with desk_store.action(actors.mediator, "test") as session:
        update_referral(session, referral_id, better)
        tell_sender(session, referral_id, "ems")
    many = ReferralData(sender="x", received_on=today, papers=[str(n) for n in range(30)])
    with pytest.raises(RefusedTogether), desk_store.action(actors.mediator, "test") as session:
        add_referral(session, case_id, many)
