"""Head, overview, timeline and Today of a case."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.cases.codes import (
    Channel,
    EventKind,
    FirstActionKind,
    MilestoneKind,
    PersonKind,
    Status,
    SuspensionReason,
    ToldHow,
)
from app.cases.deadlines import ClockKind, Urgency
from app.cases.desk import (
    Facts,
    PersonData,
    add_note,
    add_person,
    arrive,
    assign,
    decide_extension,
    log_event,
    log_first_action,
    record_milestone,
    request_extension,
    tell_suspension,
    update_facts,
)
from app.cases.desk.suspensions import begin_suspension, end_suspension
from app.cases.model import Case
from app.cases.views import View, case_header, case_id_of, case_overview, customer_hit, timeline, today, waiting
from app.cases.views.timeline import sentence
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.cases.conftest import RESOURCES
from tests.helpers.house import Actors

Register = Callable[..., Case]


@pytest.fixture(scope="module")
def zh() -> Wording:
    return Wording.load(RESOURCES / "wording")


def test_the_head_says_number_clock_and_whose(desk_store: Store, actors: Actors, register: Register) -> None:
    first = register(id_number="110101195803070019")
    case = register(
        id_number="110101195803070019",
        channel=Channel.REGULATOR,
        demands=["credit_record_correction"],
        tags=["agitated"],
        people_count=20,
    )
    with desk_store.action(actors.lead, "cases.assign") as session:
        assign(session, case.id, actors.mediator.staff_id)
    with desk_store.read(actors.counter) as session:
        head = case_header(session, case.id)
        assert case_id_of(session, " ２０２６-0123-000002 ") == case.id
    assert (head.customer, head.owner, head.other_open) == ("李*华", "李雪", (first.no,))
    assert (head.due, head.left, head.urgency, head.stopped) == (date(2026, 12, 9), 15, Urgency.LATER, False)
    assert [clock.kind for clock in head.clocks] == [
        ClockKind.DECIDE,
        ClockKind.REFERRAL,
        ClockKind.CREDIT_OBJECTION,
    ]
    assert head.clock.articles[0].startswith("《银行业保险业消费投诉处理管理办法》")
    assert (head.elderly, head.major, head.tags) == (True, True, ("agitated",))


def test_an_answered_clock_stops_and_the_review_clock_starts(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    case = register()
    for kind, more in ((MilestoneKind.DECIDED, {"note": "退还"}), (MilestoneKind.TOLD, {"how": "letter"})):
        with desk_store.action(actors.mediator, "cases.milestone") as session:
            record_milestone(session, case.id, kind, **more)  # type: ignore[arg-type]
    clock.move(timedelta(days=40))
    with desk_store.read(actors.counter) as session:
        head = case_header(session, case.id)
    assert (head.stopped, head.urgency, head.answered_on) == (True, Urgency.STOPPED, date(2026, 11, 24))
    assert [(one.kind, one.date) for one in head.clocks] == [(ClockKind.REVIEW_APPLY, date(2026, 12, 24))]


def test_a_number_that_is_none_or_nobodys(desk_store: Store, actors: Actors) -> None:
    for typed, code in (("45", "case_number.malformed"), ("2026-0123-000045", "cases.not_found")):
        with pytest.raises(Refusal) as refused, desk_store.read(actors.counter) as session:
            case_id_of(session, typed)
        assert refused.value.code == code


def test_the_overview_masks_people_and_shows_what_is_due(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register(narrative="信用卡被盗刷", address="江城市鼓楼区梧桐里 3 号", id_number="110101195803070019")
    with desk_store.action(actors.counter, "cases.add_person") as session:
        add_person(
            session, case.id, PersonData(kind=PersonKind.COMPANION, name="李大明", relation="儿子", phone="13912345678")
        )
        log_first_action(session, case.id, FirstActionKind.CARD_BLOCK, "CORE-9")
        add_note(session, case.id, "客户情绪平稳")
    with desk_store.read(actors.lead) as session:
        view = case_overview(session, case.id)
        hit = customer_hit(session, case.customer_id)
    told = repr(view) + repr(hit)
    for secret in (
        "李小华",
        "13800001111",
        "110101195803070019",
        "6222020012345678",
        "梧桐里",
        "李大明",
        "13912345678",
    ):
        assert secret not in told
    assert (view.customer.phone, view.customer.address) == ("138****1111", "江城市鼓楼区***")
    assert view.card == "622202******5678"
    assert [(one.kind, one.done) for one in view.first_things][:2] == [
        (FirstActionKind.CARD_BLOCK, True),
        (FirstActionKind.POLICE_ADVICE, False),
    ]
    assert (view.first_actions[0].operator, view.first_actions[0].reference) == ("王敏", "CORE-9")
    assert view.people[0].relation == "儿子"
    assert all(view.people[0].powers.values())
    assert view.proposals[0].words == ("盗刷",) or set(view.proposals[0].words) == {"盗刷", "被盗"}
    assert view.notes[0].text == "客户情绪平稳"
    assert (hit.open_cases, hit.cases) == ((case.no,), 1)


def test_the_timeline_tells_everything_in_words(
    desk_store: Store, actors: Actors, register: Register, zh: Wording, clock: FixedClock
) -> None:
    case = register(channel=Channel.HOTLINE)
    with desk_store.action(actors.counter, "cases.edit") as session:
        update_facts(session, case.id, Facts(amount="5", wish="退费"))
        add_note(session, case.id, "已回电")
        log_event(session, session.found(Case, case.id), EventKind.MOVED, before="registered", after="accepted")
        log_event(
            session,
            session.found(Case, case.id),
            "evidence_seen_elsewhere",
            kind={"label": "route", "key": "negotiation"},
        )
    with desk_store.read(actors.lead) as session:
        lines = timeline(session, case.id, zh)
    assert [line.sentence for line in lines] == [
        "登记案件 2026-0123-000001，来源：客服热线。",
        "修改：希望怎样解决、金额。",
        "备注：已回电",
        "由“已登记”转为“已受理”。",
        "evidence_seen_elsewhere",
    ]
    assert {line.actor for line in lines} == {"王敏"}


def test_every_kind_of_event_has_a_sentence_in_both_languages() -> None:
    for language in Language:
        wording = Wording.load(RESOURCES / "wording", language)
        for kind in EventKind:
            told = sentence(kind.value, {}, wording)
            assert told
            assert kind.value not in told
            assert "{" not in told
            assert wording.label("case_event", kind.value) != kind.value


def test_stored_keys_are_shown_by_their_labels(zh: Wording) -> None:
    told = sentence("extension_told", {"days": 20, "how": "phone"}, zh)
    assert told == "已告知客户延长 20 天（电话）。"
    why = {"label": "close_reason", "key": "performed"}
    assert "履行完毕" in sentence("moved", {"before": "performing", "after": "closed", "why": why, "note": None}, zh)


def test_a_standstill_is_left_out_once_told(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    case = register()
    with desk_store.action(actors.mediator, "cases.suspend") as session:
        found: Case = session.found(Case, case.id)
        begin_suspension(session, found, SuspensionReason.APPRAISAL, "送交鉴定", None)
        found.status = Status.SUSPENDED
    clock.move(timedelta(days=2))
    with desk_store.action(actors.mediator, "cases.suspend") as session:
        tell_suspension(session, case.id, ToldHow.PHONE)
    clock.move(timedelta(days=2))
    with desk_store.read(actors.lead) as session:
        head = case_header(session, case.id)
        assert (head.stopped, head.clock.excluded) == (True, 4)
        assert case_overview(session, case.id).suspensions[0].told_how == "phone"
    with desk_store.action(actors.mediator, "cases.suspend") as session:
        found = session.found(Case, case.id)
        found.status = Status.INVESTIGATING
        end_suspension(session, found)
        assert found.due_on == date(2026, 12, 14), "nineteen days, moved off a Sunday"
    with pytest.raises(Refusal) as refused, desk_store.action(actors.mediator, "cases.suspend") as session:
        tell_suspension(session, case.id, ToldHow.PHONE)
    assert refused.value.code == "cases.suspension_told"


def test_today_is_what_is_due_who_waits_and_what_to_decide(
    desk_store: Store, actors: Actors, away: Actors, register: Register, clock: FixedClock
) -> None:
    mine, soon, other = (
        register(),
        register(name="王五", phone="13900000001"),
        register(name="钱七", phone="13900000002"),
    )
    with desk_store.action(actors.lead, "cases.assign") as session:
        for case in (mine, soon):
            assign(session, case.id, actors.mediator.staff_id)
        session.found(Case, mine.id).due_on = date(2026, 11, 20)
        session.found(Case, soon.id).due_on = date(2026, 11, 26)
        session.found(Case, other.id).due_on = date(2026, 11, 25)
    with desk_store.action(actors.mediator, "cases.extend") as session:
        extension = request_extension(session, soon.id, 5, "等材料")
    with desk_store.action(actors.counter, "cases.arrive") as session:
        arrive(session, "A1", called="张先生")
        arrive(session, "A2", needs=["elderly"])
    with desk_store.action(away.counter, "cases.arrive") as session:
        arrive(session, "B9")
    clock.move(timedelta(minutes=12))
    with desk_store.read(actors.mediator) as session:
        day = today(session)
    assert ([row.no for row in day.overdue], [row.no for row in day.due]) == ([mine.no], [soon.no])
    assert [(one.queue_no, one.minutes, one.priority) for one in day.waiting] == [("A2", 12, True), ("A1", 12, False)]
    assert day.waiting[1].called == "张先生", "who calls people to the window must be able to say it"
    with desk_store.read(actors.auditor) as session:
        assert [one.called for one in waiting(session)] == ["", "张*生"]
    assert (day.to_decide, day.to_tell) == ((), ())
    assert (day.counts[View.OVERDUE], day.counts[View.DUE_SOON], day.counts[View.OPEN]) == (1, 2, 3)
    with desk_store.read(actors.lead) as session:
        assert [(one.no, one.days, one.requester) for one in today(session).to_decide] == [(soon.no, 5, "李雪")]
    with desk_store.action(actors.lead, "cases.decide") as session:
        decide_extension(session, extension.id, True)
    with desk_store.read(actors.counter) as session:
        assert [one.no for one in today(session).to_tell] == [soon.no]
