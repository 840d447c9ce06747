"""What staff do with a case after it was registered."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases.codes import (
    AuthorityKind,
    EventKind,
    FirstActionKind,
    MilestoneKind,
    PersonKind,
    Power,
    Route,
    Status,
    ToldHow,
    Track,
)
from app.cases.desk import (
    CustomerData,
    Facts,
    PersonData,
    add_note,
    add_person,
    arrive,
    assign,
    choose_route,
    decide_extension,
    first_things_of,
    gone,
    log_first_action,
    person_left,
    record_milestone,
    request_extension,
    require_power,
    reveal,
    set_track,
    take,
    tell_extension,
    undecided_extensions,
    update_customer,
    update_facts,
    update_person,
)
from app.cases.first_things import still_due
from app.cases.model import Case, CaseEvent, Customer
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal, RefusedTogether
from app.store.access import AccessEntry
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]


class Desk:
    """Runs one verb in an action of its own."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __call__(self, actor: Actor, verb: Callable[..., Any], *args: Any, **more: Any) -> Any:
        with self.store.action(actor, "cases.test") as session:
            return verb(session, *args, **more)

    def refused(self, actor: Actor, verb: Callable[..., Any], *args: Any, **more: Any) -> Refusal:
        with pytest.raises(Refusal) as refused:
            self(actor, verb, *args, **more)
        return refused.value

    def case(self, actor: Actor, case_id: UUID) -> Case:
        with self.store.read(actor) as session:
            found: Case = session.found(Case, case_id)
            session.expunge(found)
            return found

    def log(self, actor: Actor, case_id: UUID, kind: EventKind) -> list[dict[str, Any]]:
        with self.store.read(actor) as session:
            query = select(CaseEvent.params).where(CaseEvent.case_id == case_id, CaseEvent.kind == kind.value)
            return list(session.scalars(query.order_by(CaseEvent.id)))


@pytest.fixture
def desk(desk_store: Store) -> Desk:
    return Desk(desk_store)


def test_facts_change_and_the_log_names_fields_never_values(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    desk(
        actors.counter,
        update_facts,
        case.id,
        Facts(
            amount="900", wish="退还年费", card="1234", demands=["refund_fee"], still_called=True, cause="annual_fee"
        ),
    )
    kept = desk.case(actors.counter, case.id)
    assert (kept.amount_fen, kept.card_number, kept.card_tail, kept.still_called) == (90000, "", "1234", True)
    (logged,) = desk.log(actors.counter, case.id, EventKind.FACTS_CHANGED)
    assert set(logged["fields"]) == {"amount_fen", "wish", "card_number", "card_tail", "demands", "still_called"}
    assert "退还" not in str(logged)
    desk(actors.counter, update_facts, case.id, Facts(amount=""))
    assert desk.case(actors.counter, case.id).amount is None
    desk(actors.counter, update_facts, case.id, Facts())
    assert len(desk.log(actors.counter, case.id, EventKind.FACTS_CHANGED)) == 2, "nothing changed, nothing is logged"


def test_wrong_facts_are_named_together(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    refusal = desk.refused(
        actors.counter,
        update_facts,
        case.id,
        Facts(narrative=" ", card="abc", amount="1.234", tags=["loud"], people_count=0, wish="x" * 30_000),
    )
    assert isinstance(refusal, RefusedTogether)
    assert {one.field for one in refusal.refusals} == {"narrative", "card", "amount", "tags", "people_count", "wish"}


def test_a_complex_track_has_the_longer_clock(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    desk(actors.mediator, set_track, case.id, Track.COMPLEX)
    kept = desk.case(actors.mediator, case.id)
    assert kept.due_on == date(2026, 12, 24)
    assert desk.log(actors.mediator, case.id, EventKind.DUE_CHANGED) == [
        {"before": "2026-12-09", "after": "2026-12-24"}
    ]


def test_a_theft_and_a_call_bring_first_things(desk: Desk, actors: Actors, register: Register) -> None:
    case = register(narrative="我的卡被盗刷了", still_called=True)
    with desk.store.read(actors.counter) as session:
        things = first_things_of(session, session.found(Case, case.id))
    assert still_due(things) == list(FirstActionKind)
    refusal = desk.refused(actors.counter, log_first_action, case.id, FirstActionKind.CARD_BLOCK)
    assert (refusal.code, refusal.field) == ("cases.reference_missing", "reference")
    for kind in FirstActionKind:
        desk(actors.counter, log_first_action, case.id, kind, "CORE-77")
    with desk.store.read(actors.counter) as session:
        assert still_due(first_things_of(session, session.found(Case, case.id))) == []
    logged = desk.log(actors.counter, case.id, EventKind.FIRST_ACTION)[0]
    assert (logged["action"], logged["reference"], logged["at"]) == ("card_block", "CORE-77", "2026-11-24 10:00")


def test_a_first_thing_is_not_done_tomorrow(desk: Desk, actors: Actors, register: Register, clock: FixedClock) -> None:
    case = register()
    refusal = desk.refused(
        actors.counter,
        log_first_action,
        case.id,
        FirstActionKind.KEEP_SLIPS,
        done_at=clock.now() + timedelta(minutes=1),
    )
    assert refusal.code == "cases.done_later"


def test_people_come_change_and_leave(desk: Desk, actors: Actors, register: Register, clock: FixedClock) -> None:
    case = register()
    agent = PersonData(
        kind=PersonKind.AGENT,
        name="周律",
        id_number="320100198001010011",
        authority=AuthorityKind.SPECIAL,
        powers=["settle", "sign"],
        authority_expires_on=date(2026, 12, 31),
    )
    person = desk(actors.counter, add_person, case.id, agent)
    refusal = desk.refused(actors.counter, require_power, person.id, Power.SIGN)
    assert (refusal.code, refusal.params["lacks"]) == ("cases.power_missing", [("lack", "original_not_seen")])
    seen = PersonData(**{**_as_dict(agent), "original_seen_at": clock.now(), "phone": "13612345678"})
    desk(actors.counter, update_person, person.id, seen)
    desk(actors.counter, require_power, person.id, Power.SIGN)
    assert desk.refused(actors.counter, require_power, person.id, Power.WAIVE).params["lacks"] == [
        ("lack", "power_not_named")
    ]
    assert (
        desk.refused(actors.counter, update_person, person.id, PersonData(kind=PersonKind.WITNESS, name="周律")).code
        == "cases.person_kind_fixed"
    )
    desk(actors.counter, person_left, person.id)
    assert desk.refused(actors.counter, require_power, person.id, Power.COMPLAIN).params["lacks"] == [("lack", "left")]
    assert desk.log(actors.counter, case.id, EventKind.PERSON_CHANGED)[0]["fields"] == ["original_seen_at", "phone"]


def test_powers_belong_to_agents_and_come_from_somewhere(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    wrong = PersonData(
        kind=PersonKind.COMPANION,
        name=" ",
        id_type="library card",
        phone="no",
        powers=["fly"],
        amount="x",
        authority=AuthorityKind.GENERAL,
    )
    refusal = desk.refused(actors.counter, add_person, case.id, wrong)
    assert isinstance(refusal, RefusedTogether)
    assert {one.code for one in refusal.refusals} == {
        "cases.name_missing",
        "cases.id_type_unknown",
        "cases.phone_malformed",
        "cases.key_unknown",
        "money.not_a_number",
        "cases.only_agents_have_powers",
    }
    nameless = PersonData(kind=PersonKind.AGENT, name="周律", powers=["sign"])
    assert desk.refused(actors.counter, add_person, case.id, nameless).code == "cases.authority_missing"


def test_a_sixth_representative_is_refused_with_the_article(desk: Desk, actors: Actors, register: Register) -> None:
    case = register(people_count=21)
    people = [
        desk(
            actors.counter, add_person, case.id, PersonData(kind=PersonKind.REPRESENTATIVE, name=f"代{n}", amount="100")
        )
        for n in "一二三四五"
    ]
    sixth = PersonData(kind=PersonKind.REPRESENTATIVE, name="代六")
    refusal = desk.refused(actors.counter, add_person, case.id, sixth)
    assert refusal.code == "cases.too_many_representatives"
    assert "第十二条" in str(refusal.params["article"])
    desk(actors.counter, person_left, people[0].id)
    desk(actors.counter, add_person, case.id, sixth)


def test_a_lead_assigns_an_officer_takes_what_nobody_has(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    assert desk.refused(actors.auditor, take, case.id).code == "staff.not_allowed"
    desk(actors.mediator, take, case.id)
    assert desk.case(actors.lead, case.id).owner_id == actors.mediator.staff_id
    assert desk.refused(actors.investigator, take, case.id).code == "staff.not_allowed", "it is somebody's already"
    desk(actors.lead, assign, case.id, actors.investigator.staff_id, "复杂")
    logged = desk.log(actors.lead, case.id, EventKind.ASSIGNED)
    assert [(one["name"], one["why"]) for one in logged] == [("李雪", ""), ("孙毅", "复杂")]
    for nobody in (actors.auditor.staff_id, actors.admin.staff_id, case.id):
        assert desk.refused(actors.lead, assign, case.id, nobody).code == "cases.owner_unfit"


def test_an_extension_moves_the_deadline_only_when_told(
    desk: Desk, actors: Actors, register: Register, clock: FixedClock
) -> None:
    case = register()
    before = case.due_on
    extension = desk(actors.mediator, request_extension, case.id, 20, "等待鉴定")
    assert desk.refused(actors.mediator, request_extension, case.id, 5, "再等").code == "cases.extension_undecided"
    assert desk.refused(actors.mediator, decide_extension, extension.id, True).code == "staff.not_allowed"
    assert desk.refused(actors.counter, tell_extension, extension.id, "phone").code == "cases.extension_not_approved"
    with desk.store.read(actors.lead) as session:
        assert [(one.id, of.no) for one, of in undecided_extensions(session)] == [(extension.id, case.no)]
    desk(actors.lead, decide_extension, extension.id, True, "同意")
    assert desk.refused(actors.lead, decide_extension, extension.id, False, "不").code == "cases.extension_decided"
    assert desk.case(actors.lead, case.id).due_on == before, "approved is not told"
    clock.move(timedelta(days=1))
    desk(actors.counter, tell_extension, extension.id, ToldHow.PHONE)
    assert desk.case(actors.lead, case.id).due_on == date(2026, 12, 29)
    assert desk.refused(actors.counter, tell_extension, extension.id, "sms").code == "cases.extension_told_already"
    refusal = desk.refused(actors.mediator, request_extension, case.id, 11, "再等")
    assert (refusal.code, refusal.params["most"]) == ("cases.extension_days", 10)


def test_nobody_decides_their_own_extension_and_a_refusal_says_why(
    desk: Desk, actors: Actors, register: Register
) -> None:
    case = register()
    own = desk(actors.lead, request_extension, case.id, 10, "等")
    assert desk.refused(actors.lead, decide_extension, own.id, True).code == "cases.extension_own"
    other = register(phone="13500000000", name="钱七")
    asked = desk(actors.mediator, request_extension, other.id, 10, "等")
    assert desk.refused(actors.lead, decide_extension, asked.id, False).code == "cases.extension_note"
    desk(actors.lead, decide_extension, asked.id, False, "材料已齐")
    desk(actors.mediator, request_extension, other.id, 10, "等")


def test_an_extension_told_too_late_is_recorded_and_changes_nothing(
    desk: Desk, actors: Actors, register: Register, clock: FixedClock
) -> None:
    case = register()
    extension = desk(actors.mediator, request_extension, case.id, 20, "等")
    desk(actors.lead, decide_extension, extension.id, True)
    early = clock.now() - timedelta(days=1)
    assert desk.refused(actors.counter, tell_extension, extension.id, "sms", told_at=early).code == "cases.told_when"
    clock.move(timedelta(days=16))
    desk(actors.counter, tell_extension, extension.id, "sms")
    assert desk.case(actors.lead, case.id).due_on == date(2026, 12, 9)
    assert len(desk.log(actors.lead, case.id, EventKind.EXTENSION_WITHOUT_EFFECT)) == 1
    assert desk.refused(actors.mediator, request_extension, case.id, 5, "等").code == "cases.extension_late"


def test_an_extension_needs_a_reason_and_an_open_clock(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    assert desk.refused(actors.mediator, request_extension, case.id, 5, " ").code == "cases.extension_reason"
    _answer(desk, actors, case)
    assert desk.refused(actors.mediator, request_extension, case.id, 5, "等").code == "cases.answered_already"


def test_milestones_come_in_order(desk: Desk, actors: Actors, register: Register, clock: FixedClock) -> None:
    case = register()

    def refused(kind: MilestoneKind, **more: Any) -> str:
        return desk.refused(actors.mediator, record_milestone, case.id, kind, **more).code

    assert refused(MilestoneKind.RECEIVED) == "cases.milestone_elsewhere"
    assert refused(MilestoneKind.DECIDED) == "cases.decision_missing"
    assert refused(MilestoneKind.TOLD, how="phone") == "cases.not_decided"
    assert refused(MilestoneKind.COMPLETED, at=clock.now() + timedelta(hours=1)) == "cases.milestone_when"
    assert refused(MilestoneKind.COMPLETED, at=clock.now() - timedelta(days=1)) == "cases.milestone_when"
    desk(actors.mediator, record_milestone, case.id, MilestoneKind.DECIDED, note="退还年费")
    assert desk.case(actors.lead, case.id).answered_on is None, "decided is not told"
    assert refused(MilestoneKind.TOLD) == "cases.told_how_missing"
    desk(actors.mediator, record_milestone, case.id, MilestoneKind.TOLD, how=ToldHow.LETTER)
    assert desk.case(actors.lead, case.id).answered_on == date(2026, 11, 24)


def test_the_route_may_change_but_not_under_an_agreement(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    desk(actors.mediator, choose_route, case.id, Route.THIRD_PARTY, "客户希望由调解组织主持")
    assert desk.case(actors.lead, case.id).route == Route.THIRD_PARTY
    desk(actors.mediator, choose_route, case.id, Route.THIRD_PARTY, "再说一次")
    assert len(desk.log(actors.lead, case.id, EventKind.ROUTE_CHANGED)) == 1
    with desk.store.action(actors.lead, "cases.test") as session:
        session.found(Case, case.id).status = Status.PERFORMING
    refusal = desk.refused(actors.mediator, choose_route, case.id, Route.NEGOTIATION, "回来")
    assert refusal.code == "cases.route_fixed"


def test_what_is_over_changes_only_by_notes(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    with desk.store.action(actors.lead, "cases.test") as session:
        session.found(Case, case.id).status = Status.CLOSED
    assert desk.refused(actors.counter, update_facts, case.id, Facts(wish="更多")).code == "cases.over"
    desk(actors.counter, add_note, case.id, "客户来电致谢")
    assert desk.refused(actors.counter, add_note, case.id, " \n").code == "cases.note_empty"


def test_a_customer_is_changed_by_name_of_field(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    desk(
        actors.counter,
        update_customer,
        case.id,
        CustomerData(name="李小华", phone="13800001111", id_number="11010119580307001x", needs=["elderly"]),
    )
    with desk.store.read(actors.counter) as session:
        customer: Customer = session.found(Customer, case.customer_id)
        assert (customer.id_number, customer.birth_date) == ("11010119580307001X", date(1958, 3, 7))
    assert desk.log(actors.counter, case.id, EventKind.CUSTOMER_CHANGED) == [
        {"fields": ["id_number", "birth_date", "needs"]}
    ]
    refusal = desk.refused(actors.counter, update_customer, case.id, CustomerData(name="李", id_type="club"))
    assert isinstance(refusal, RefusedTogether)


def test_a_reveal_needs_a_reason_and_leaves_a_record(desk: Desk, actors: Actors, register: Register) -> None:
    case = register()
    assert desk.refused(actors.counter, reveal, case.id, "phone", " ").code == "access.reason_missing"
    assert desk(actors.counter, reveal, case.id, "phone", "回拨核实") == "13800001111"
    assert desk(actors.counter, reveal, case.id, "card_number", "核对流水") == "6222020012345678"
    person = desk(actors.counter, add_person, case.id, PersonData(kind=PersonKind.WITNESS, name="证人甲"))
    assert desk(actors.counter, reveal, case.id, "name", "签字核对", person.id) == "证人甲"
    assert desk.refused(actors.counter, reveal, case.id, "narrative", "看看").code == "cases.field_unknown"
    with desk.store.read(actors.auditor) as session:
        entries = list(session.scalars(select(AccessEntry).order_by(AccessEntry.id)))
    assert [(one.field_name, one.reason) for one in entries] == [
        ("phone", "回拨核实"),
        ("card_number", "核对流水"),
        ("name", "签字核对"),
    ]


def test_somebody_who_waits_needs_a_number_and_may_leave(desk: Desk, actors: Actors) -> None:
    assert desk.refused(actors.counter, arrive, " ").code == "cases.queue_no_missing"
    assert desk.refused(actors.counter, arrive, "A1", needs=["hungry"]).code == "cases.key_unknown"
    visit = desk(actors.counter, arrive, "A1")
    first = desk(actors.counter, gone, visit.id).left_at
    assert desk(actors.counter, gone, visit.id).left_at == first


def _answer(desk: Desk, actors: Actors, case: Case) -> None:
    desk(actors.mediator, record_milestone, case.id, MilestoneKind.DECIDED, note="退还年费")
    desk(actors.mediator, record_milestone, case.id, MilestoneKind.TOLD, how="phone")


def _as_dict(data: PersonData) -> dict[str, Any]:
    return {name: getattr(data, name) for name in data.__dataclass_fields__}
