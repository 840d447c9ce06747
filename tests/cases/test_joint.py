"""Joint visits: sums by what becomes of claims, five places, the election paper, consents, and cases split off."""

from collections.abc import Callable
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases.codes import EventKind, PersonKind
from app.cases.desk import PersonData, add_person, claim, consent, elect, leave, person_left, split_off
from app.cases.joint import JointConsent, LeftHow, Member, Sums, standing, sums
from app.cases.model import Case, CaseEvent, CasePerson, Customer
from app.cases.views import joint_visit, together
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]
BOTH = frozenset({"represented", "data"})
NAMES = ("赵一鸣", "钱二宝", "孙三好", "李四海", "周五福", "吴六顺")
PHONES = tuple(f"1380000220{place}" for place in range(6))


def test_claims_are_added_up_by_what_becomes_of_them() -> None:
    members = [
        Member("甲", 100),
        Member("乙", 200, left=LeftHow.STAYS),
        Member("丙", 400, left=LeftHow.WITHDRAWN),
        Member("丁", 800, left=LeftHow.OWN_CASE),
        Member("戊", None),
        Member("己", None, left=LeftHow.STAYS),
        Member("庚", None, left=LeftHow.WITHDRAWN),
    ]
    assert sums(members) == Sums(present_fen=100, stays_fen=200, gone_fen=1200, unknown=2)
    assert sums(members).claimed_fen == 300
    assert sums([]) == Sums(0, 0, 0, 0)


def test_how_a_visit_stands(rules: RulesInForce) -> None:
    members = [
        Member("甲", 1, BOTH, elected=True),
        Member("乙", 1, frozenset({"data"}), elected=True),
        Member("丙", 1, BOTH),
        Member("丁", 1, left=LeftHow.STAYS),
    ]
    found = standing(members, 20, rules)
    assert (found.present, found.free, found.major) == (3, 2, True)
    assert found.not_elected == ("丙",)
    assert found.not_agreed == ("乙",)
    assert not standing(members, 19, rules).major
    assert standing([Member("甲")] * 7, 7, rules).free == 0


@pytest.fixture
def group(desk_store: Store, actors: Actors, register: Register) -> tuple[UUID, list[UUID]]:
    """A joint visit with five representatives."""
    case = register(people_count=21, demands=["refund_fee"], cause="annual_fee")
    with desk_store.action(actors.counter, "cases.edit") as session:
        made = [
            add_person(
                session, case.id, PersonData(kind=PersonKind.REPRESENTATIVE, name=name, phone=phone, amount="100.00")
            ).id
            for name, phone in zip(NAMES[:5], PHONES, strict=False)
        ]
    return case.id, made


def test_a_sixth_is_refused_with_the_article_until_one_leaves(
    desk_store: Store, actors: Actors, group: tuple[UUID, list[UUID]]
) -> None:
    case_id, made = group
    sixth = PersonData(kind=PersonKind.REPRESENTATIVE, name=NAMES[5])
    with (
        pytest.raises(Refusal, match=r"cases\.too_many_representatives") as refused,
        desk_store.action(actors.counter, "p") as session,
    ):
        add_person(session, case_id, sixth)
    assert "第十二条" in str(refused.value.params["article"])
    with desk_store.action(actors.counter, "p") as session:
        leave(session, made[0], LeftHow.STAYS)
        add_person(session, case_id, sixth)
    with desk_store.read(actors.counter) as session:
        visit = joint_visit(session, case_id)
    assert (visit.standing.present, visit.standing.free, visit.standing.major) == (5, 0, True)
    assert visit.most == 5
    assert visit.standing.sums == Sums(40_000, 10_000, 0, 1)


def test_paper_consents_and_claim_are_each_one_s_own(
    desk_store: Store, actors: Actors, group: tuple[UUID, list[UUID]]
) -> None:
    case_id, made = group
    with desk_store.action(actors.counter, "p") as session:
        elect(session, made[0], " 证据 3 ")
        elect(session, made[0], "证据 3")
        consent(session, made[0], [JointConsent.REPRESENTED, JointConsent.DATA])
        consent(session, made[0], [JointConsent.DATA, JointConsent.REPRESENTED])
        claim(session, made[0], Money(25_000))
        claim(session, made[0], Money(25_000))
        claim(session, made[1], None)
    with desk_store.read(actors.counter) as session:
        visit = joint_visit(session, case_id)
        changed = session.scalars(select(CaseEvent).where(CaseEvent.kind == EventKind.PERSON_CHANGED)).all()
    assert [one.params["fields"] for one in changed] == [["election_ref"], ["consents"], ["amount"], ["amount"]]
    first, second = visit.rows[:2]
    assert (first.name, first.election_ref, str(first.amount)) == ("赵*鸣", "证据 3", "250.00")
    assert set(first.consents) == BOTH
    assert (second.amount, second.consents, second.election_ref) == (None, (), "")
    assert visit.standing.not_elected == tuple(row.name for row in visit.rows[1:])


def test_refusals(desk_store: Store, actors: Actors, group: tuple[UUID, list[UUID]]) -> None:
    case_id, made = group
    with desk_store.action(actors.counter, "p") as session:
        companion = add_person(session, case_id, PersonData(kind=PersonKind.COMPANION, name="王大山")).id
        nameless = add_person(session, case_id, PersonData(kind=PersonKind.COMPANION, name="郑七")).id
        leave(session, made[1], LeftHow.WITHDRAWN)
        row: CasePerson = session.found(CasePerson, made[2])
        row.phone = ""
    refused: list[tuple[str, Callable[..., object]]] = [
        ("cases.election_missing", lambda s: elect(s, made[0], "  ")),
        ("cases.key_unknown", lambda s: consent(s, made[0], ["everything"])),
        ("cases.not_representative", lambda s: elect(s, companion, "证据 3")),
        ("cases.not_representative", lambda s: leave(s, made[1], LeftHow.STAYS)),
        ("cases.not_representative", lambda s: claim(s, nameless, None)),
        ("cases.not_representative", lambda s: split_off(s, made[1], "见共同案件")),
        ("cases.split_identity", lambda s: split_off(s, made[2], "见共同案件")),
    ]
    for code, call in refused:
        with pytest.raises(Refusal) as found, desk_store.action(actors.counter, "p") as session:
            call(session)
        assert found.value.code == code
    with desk_store.read(actors.counter) as session:
        assert session.found(CasePerson, made[2]).left_at is None, "a refusal leaves nothing behind"


def test_a_case_of_one_s_own_refers_to_the_shared_facts(
    desk_store: Store, actors: Actors, group: tuple[UUID, list[UUID]]
) -> None:
    case_id, made = group
    with desk_store.action(actors.counter, "p") as session:
        own = split_off(session, made[0], "共同事实见对方案件。")
    with desk_store.read(actors.counter) as session:
        joint: Case = session.found(Case, case_id)
        visit = joint_visit(session, case_id)
        tied = together(session, own.id)
        assert [tie.no for tie in together(session, case_id).joint] == [own.no]
        assert session.found(Customer, own.customer_id).name == NAMES[0]
    assert (own.received_at, own.due_on) == (joint.received_at, joint.due_on), "the clock of the joint visit"
    assert (own.amount_fen, own.cause, own.demands) == (10_000, joint.cause, ["refund_fee"])
    assert own.narrative == "共同事实见对方案件。"
    assert [tie.no for tie in tied.split_from] == [joint.no]
    assert (visit.rows[0].own_case, visit.rows[0].left_how) == (own.no, LeftHow.OWN_CASE)
    assert visit.standing.sums.gone_fen == 10_000
    with pytest.raises(Refusal, match=r"cases\.split_twice"), desk_store.action(actors.counter, "p") as session:
        split_off(session, made[0], "再拆一次")


def test_who_left_before_it_was_asked_how_left_the_claim_here(
    desk_store: Store, actors: Actors, group: tuple[UUID, list[UUID]]
) -> None:
    case_id, made = group
    with desk_store.action(actors.counter, "p") as session:
        person_left(session, made[0])
    with desk_store.read(actors.counter) as session:
        assert joint_visit(session, case_id).standing.sums == Sums(40_000, 10_000, 0, 0)
