"""Saving sections: everything typed is kept, in its one home, and nothing is refused for what it says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import func, select

from app.cases.codes import AuthorityKind, Channel, Status
from app.cases.model import Case, CaseEvent, CasePerson, Customer
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.interviews import desk, form
from app.interviews.model import Interview, InterviewSection, InterviewState
from app.interviews.sections import SECTIONS, Kind, section
from app.kernel.errors import Refusal
from app.store.outbox import Operation
from app.store.session import DeskSession
from tests.interviews.conftest import CUSTOMER, Sitting
from tests.interviews.typing_hands import edits


def content(sitting: Sitting, key: str) -> dict[str, Any]:
    with sitting.store.read(sitting.actors.counter) as session:
        row = session.scalars(
            select(InterviewSection).where(InterviewSection.interview_id == sitting.id, InterviewSection.key == key)
        ).one_or_none()
        return {} if row is None else dict(row.content)


def case_of(sitting: Sitting) -> tuple[Case, Customer]:
    with sitting.store.read(sitting.actors.counter) as session:
        case = session.get_one(Case, sitting.case_id)
        return case, session.get_one(Customer, case.customer_id)


def people(sitting: Sitting) -> list[CasePerson]:
    with sitting.store.read(sitting.actors.counter) as session:
        return list(session.scalars(select(CasePerson).order_by(CasePerson.id)))


def test_the_form_starts_with_what_the_window_took_down(sitting: Sitting) -> None:
    state = sitting.form()
    assert state.value("identity", "name") == CUSTOMER
    assert state.value("identity", "phone") == "13800001111"
    assert state.value("identity", "card") == "1234"
    assert state.value("facts", "narrative") == "交易不是我做的"
    assert state.value("facts", "currency") == "CNY"
    assert not state.unsaved


def test_values_with_a_home_are_kept_there_and_nowhere_else(sitting: Sitting) -> None:
    sitting.act(
        desk.save_section,
        "identity",
        {
            "name": "李小华",
            "phone": "139 0000 2222",
            "card": "4111 1111 1111 1111",
            "id_number": "11010519491231002x",
            "address": "上海市浦东新区世纪大道 8 号",
            "needs": ["elderly"],
        },
    )
    sitting.act(desk.save_section, "wish", {"demands": ["reply", "refund_fee"], "wish": "退款"})
    sitting.act(desk.save_section, "facts", {"amount": "１２，８００", "currency": "USD", "narrative": "三笔交易"})
    sitting.act(desk.save_section, "first_things", {"still_called": True})
    case, customer = case_of(sitting)
    assert (customer.phone, customer.id_number) == ("13900002222", "11010519491231002X")
    assert str(customer.birth_date) == "1949-12-31"
    assert customer.needs == ["elderly"]
    assert (case.card_number, case.card_tail) == ("4111111111111111", "1111")
    assert (case.amount_fen, case.currency, case.narrative) == (1_280_000, "USD", "三笔交易")
    assert case.demands == ["refund_fee", "reply"]
    assert case.still_called
    for key in ("identity", "wish", "facts", "first_things"):
        assert content(sitting, key) == {}
    state = sitting.form()
    assert state.value("identity", "birth_date") == "1949-12-31"
    assert state.value("facts", "amount") == 1_280_000
    assert state.value("wish", "demands") == ["refund_fee", "reply"]


def test_values_without_a_home_are_kept_in_the_section(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "facts", {"noticed_on": "2026年11月20日", "card_place": "with_me"})
    assert content(sitting, "facts") == {"noticed_on": "2026-11-20", "card_place": "with_me"}
    sitting.act(desk.save_section, "facts", {"card_place": None})
    assert content(sitting, "facts") == {"noticed_on": "2026-11-20"}


def test_what_cannot_be_understood_waits_and_is_shown_and_named(sitting: Sitting) -> None:
    kept = sitting.act(desk.save_section, "facts", {"amount": "大概一万二"})
    assert kept.values["amount"] == "大概一万二"
    assert [(one.field, one.code) for one in kept.problems] == [("amount", "not_a_number")]
    assert content(sitting, "facts") == {"amount": "大概一万二"}
    assert case_of(sitting)[0].amount_fen is None
    assert sitting.form().value("facts", "amount") == "大概一万二"
    kept = sitting.act(desk.save_section, "facts", {"amount": "12000"})
    assert content(sitting, "facts") == {}
    assert case_of(sitting)[0].amount_fen == 1_200_000


def test_a_cleared_amount_is_not_known_any_more(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "facts", {"amount": "12", "cause": "", "business": "loans"})
    sitting.act(desk.save_section, "facts", {"amount": None, "business": None})
    case, _ = case_of(sitting)
    assert (case.amount_fen, case.business) == (None, "")


def test_a_name_or_a_story_wiped_out_does_not_blank_the_row(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "identity", {"name": "", "needs": None})
    sitting.act(desk.save_section, "facts", {"narrative": ""})
    case, customer = case_of(sitting)
    assert customer.name == CUSTOMER
    assert case.narrative == "交易不是我做的"
    assert sitting.form().value("identity", "name") == CUSTOMER


def test_what_the_home_refuses_waits_in_the_section(sitting: Sitting) -> None:
    kept = sitting.act(desk.save_section, "identity", {"address": "很长" * 150, "phone": "13900002222"})
    assert case_of(sitting)[1].phone == "13900002222"
    assert kept.values["address"] == "很长" * 150
    assert content(sitting, "identity") == {"address": "很长" * 150}
    # Another save of the section offers it again, and it still waits.
    sitting.act(desk.save_section, "identity", {"original_seen": True})
    assert sitting.form().value("identity", "address") == "很长" * 150


def test_an_unknown_cause_waits_too(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "facts", {"cause": "no_such_cause", "reason": "pricing"})
    assert case_of(sitting)[0].reason == "pricing"
    assert content(sitting, "facts") == {"cause": "no_such_cause"}
    sitting.act(desk.save_section, "facts", {"cause": "no_such_cause_either"})
    assert content(sitting, "facts") == {"cause": "no_such_cause_either"}


def test_a_typed_birthday_wins_over_the_number_s(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "identity", {"birth_date": "1950-01-01", "id_number": "11010519491231002X"})
    assert str(case_of(sitting)[1].birth_date) == "1950-01-01"


def test_a_tick_remembers_its_minute(sitting: Sitting) -> None:
    kept = sitting.act(desk.save_section, "rights", {"told_at": True})
    assert kept.values["told_at"] == "2026-11-24T02:00:00.000Z"
    sitting.act(desk.save_section, "rights", {"told_at": "2026-11-24 09:58"})
    assert sitting.form().value("rights", "told_at") == "2026-11-24T01:58:00.000Z"
    sitting.act(desk.save_section, "rights", {"told_at": False})
    assert sitting.form().value("rights", "told_at") is None


def test_secrets_are_taken_out_and_counted(sitting: Sitting) -> None:
    kept = sitting.act(
        desk.save_section,
        "facts",
        {"narrative": "他问我，我说密码是123456，验证码 9981", "noticed_how": "密码：abc123", "amount": "密码是4455"},
    )
    assert kept.scrubbed == 4
    assert "123456" not in kept.values["narrative"]
    case, _ = case_of(sitting)
    assert case.narrative == "他问我，我说密码是■■■，验证码 ■■■"
    assert content(sitting, "facts") == {"noticed_how": "密码：■■■", "amount": "密码是■■■"}
    with sitting.store.read(sitting.actors.counter) as session:
        for operation in session.scalars(select(Operation)):
            assert "123456" not in str(operation.new_values)
    kept = sitting.act(desk.save_section, "signatures", {"scribe": {"name": "周文", "relation": "密码是8899"}})
    assert kept.scrubbed == 1


def test_saving_the_same_again_changes_nothing(sitting: Sitting) -> None:
    fields = {"narrative": "三笔交易", "amount": "12", "noticed_on": "2026-11-20"}
    sitting.act(desk.save_section, "facts", fields)
    sitting.act(desk.save_section, "companion", {"present": "yes", "name": "李梅", "relation": "女儿"})
    with sitting.store.read(sitting.actors.counter) as session:
        before = session.scalar(select(func.max(Operation.device_seq)))
    sitting.act(desk.save_section, "facts", fields)
    sitting.act(desk.save_section, "companion", {"present": "yes", "name": "李梅", "relation": "女儿"})
    sitting.act(desk.save_section, "facts", {})
    with sitting.store.read(sitting.actors.counter) as session:
        assert session.scalar(select(func.max(Operation.device_seq))) == before


def test_an_unknown_field_is_a_bug(sitting: Sitting) -> None:
    with pytest.raises(KeyError):
        sitting.act(desk.save_section, "facts", {"colour": "red"})
    with pytest.raises(KeyError):
        sitting.act(desk.save_section, "weather", {})


def test_a_companion_gets_a_row_once_there_is_a_name(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "companion", {"present": "yes", "relation": "女儿", "phone": "13900003333"})
    assert people(sitting) == []
    assert sitting.form().value("companion", "relation") == "女儿"
    sitting.act(desk.save_section, "companion", {"name": "李梅"})
    (row,) = people(sitting)
    assert (row.kind, row.name, row.relation, row.phone) == ("companion", "李梅", "女儿", "13900003333")
    assert content(sitting, "companion") == {"present": "yes", "person_id": str(row.id)}
    sitting.act(desk.save_section, "companion", {"name": "", "relation": "外甥女"})
    (row,) = people(sitting)
    assert (row.name, row.relation) == ("李梅", "外甥女")


def test_a_companion_who_leaves_and_comes_back_is_there_twice(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "companion", {"present": "yes", "name": "李梅", "relation": "女儿"})
    sitting.act(desk.save_section, "companion", {"present": "no"})
    sitting.act(desk.save_section, "companion", {"present": "no", "relation": "侄女"})
    (row,) = people(sitting)
    assert row.left_at is not None
    assert [one.role for one in sitting.record().body.parties] == ["customer"]
    sitting.act(desk.save_section, "companion", {"present": "yes"})
    first, second = people(sitting)
    assert first.left_at is not None
    assert second.left_at is None
    assert (second.name, second.relation) == ("李梅", "侄女")


def test_somebody_who_never_came_has_no_row(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "companion", {"present": "no", "name": "李梅"})
    assert people(sitting) == []
    assert sitting.form().value("companion", "name") == "李梅"


def test_powers_wait_until_it_is_said_where_they_come_from(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "agent", {"present": "yes", "name": "陈律", "powers": ["settle"]})
    (row,) = people(sitting)
    assert row.powers == []
    assert sitting.form().value("agent", "powers") == ["settle"]
    sitting.act(
        desk.save_section,
        "agent",
        {
            "authority": "special",
            "expires_on": "2027-01-31",
            "original_seen": True,
            "called_back": True,
            "scope": "本案",
        },
    )
    (row,) = people(sitting)
    assert (row.authority, row.powers, row.authority_scope) == (AuthorityKind.SPECIAL, ["settle"], "本案")
    assert str(row.authority_expires_on) == "2027-01-31"
    assert row.original_seen_at is not None
    assert row.called_back_at is not None
    state = sitting.form()
    assert state.value("agent", "powers") == ["settle"]
    assert state.value("agent", "expires_on") == "2027-01-31"
    assert state.value("agent", "original_seen") == "2026-11-24T02:00:00.000Z"
    assert set(content(sitting, "agent")) == {"present", "person_id"}


def test_an_unknown_power_waits(sitting: Sitting) -> None:
    sitting.act(
        desk.save_section, "agent", {"present": "yes", "name": "陈律", "authority": "general", "relation": "长" * 101}
    )
    assert content(sitting, "agent")["relation"] == "长" * 101
    assert people(sitting)[0].name == "陈律"


def test_scribe_and_witnesses_are_people_of_the_case(sitting: Sitting) -> None:
    sitting.act(
        desk.save_section, "signatures", {"cannot_write": "yes", "scribe": "周文", "witness_1": {"name": "钱一"}}
    )
    assert [(one.kind, one.name) for one in people(sitting)] == [("scribe", "周文"), ("witness", "钱一")]
    assert sitting.form().value("signatures", "scribe") == {"name": "周文", "id_type": "resident_id"}
    sitting.act(desk.save_section, "signatures", {"scribe": {"name": "周文", "phone": "13900004444"}})
    assert people(sitting)[0].phone == "13900004444"
    sitting.act(desk.save_section, "signatures", {"scribe": None, "witness_2": {"phone": "13900005555"}})
    assert people(sitting)[0].left_at is not None
    state = sitting.form()
    assert state.value("signatures", "scribe") is None
    assert state.value("signatures", "witness_2") == {"phone": "13900005555"}
    sitting.act(desk.save_section, "signatures", {"witness_2": {"name": "钱二", "relation": "长" * 101}})
    assert sitting.form().value("signatures", "witness_2") == {
        "name": "钱二",
        "relation": "长" * 101,
        "id_type": "resident_id",
    }
    sitting.act(desk.save_section, "signatures", {"witness_2": {"name": "钱二", "phone": "13900005555"}})
    sitting.act(desk.save_section, "signatures", {"witness_2": {"name": "钱二"}})
    assert sitting.form().value("signatures", "witness_2") == {"name": "钱二", "id_type": "resident_id"}
    assert [one.name for one in people(sitting)] == ["周文", "钱一", "钱二"]
    sitting.act(desk.save_section, "signatures", {"witness_2": None})
    assert sitting.form().value("signatures", "witness_2") is None


def test_a_name_too_long_for_a_row_waits_in_the_section(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "signatures", {"cannot_write": "yes", "scribe": {"name": "周" * 101}})
    assert sitting.form().value("signatures", "scribe") == {"name": "周" * 101}
    assert people(sitting) == []
    sitting.act(desk.save_section, "signatures", {"scribe": {"name": "周文"}})
    assert [one.name for one in people(sitting)] == ["周文"]


def _statement(session: DeskSession, case: Case) -> list[str]:
    item = EvidenceItem(
        **case.keys(), seq=1, title="账单", file_name="a.csv", kind="csv", media_type="text/csv", size=1,
        sha256="0" * 64, sm3="0" * 64, received_at=session.at,
    )  # fmt: skip
    session.add(item)
    session.flush()
    statement = AccountStatement(**case.keys(), item_id=item.id, profile="p", lines=2)
    session.add(statement)
    session.flush()
    rows = [
        Transaction(
            **case.keys(), statement_id=statement.id, place=number, line_no=number, traded_on=session.today,
            kind="purchase", description=f"境外商户 {number}", amount_fen=number * 10_000,
        )
        for number in (1, 2)
    ]  # fmt: skip
    session.add_all(rows)
    session.flush()
    return [str(row.id) for row in rows]


def test_ticked_transactions_are_ticked_in_the_evidence(sitting: Sitting) -> None:
    with sitting.store.action(sitting.actors.counter, "evidence.test") as session:
        first, second = _statement(session, session.get_one(Case, sitting.case_id))
    sitting.act(desk.save_section, "facts", {"transactions": [second]})
    assert sitting.form().value("facts", "transactions") == [second]
    part = sitting.record().body.part("facts")
    assert part is not None
    (line,) = [one for one in part.lines if one.kind is Kind.TRANSACTIONS]
    assert line.value == [{"on": "2026-11-24", "what": "境外商户 2", "fen": 20_000, "currency": "CNY"}]
    sitting.act(desk.save_section, "facts", {"transactions": [first]})
    with sitting.store.read(sitting.actors.counter) as session:
        marked = {str(row.id): row.disputed for row in session.scalars(select(Transaction))}
    assert marked == {first: True, second: False}
    sitting.act(desk.save_section, "facts", {"transactions": None})
    assert sitting.form().value("facts", "transactions") is None


def test_a_closed_case_takes_no_more_facts(sitting: Sitting) -> None:
    with sitting.store.action(sitting.actors.lead, "test") as session:
        session.get_one(Case, sitting.case_id).status = Status.CLOSED
    with pytest.raises(Refusal) as told:
        sitting.act(desk.save_section, "wish", {"wish": "太晚了"})
    assert told.value.code == "cases.over"


def test_the_log_says_which_fields_changed_and_never_their_values(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "identity", {"phone": "13900002222"})
    with sitting.store.read(sitting.actors.counter) as session:
        logged = [row.params for row in session.scalars(select(CaseEvent)) if row.kind == "customer_changed"]
    assert logged == [{"fields": ["phone"]}]


def test_the_walk_in_came_through_the_branch(sitting: Sitting) -> None:
    assert case_of(sitting)[0].channel is Channel.BRANCH


KEPT_WHEN_CLEARED = {("identity", "name"), ("facts", "narrative"), ("facts", "currency"), ("identity", "id_type")}


def _same(kind: Kind, value: Any, back: Any) -> bool:
    """Whether what came back is what was typed: secrets out, ticks dated, texts without their outer blanks."""
    if "■" in str(back):
        return True
    if value is True and kind is Kind.INSTANT:
        return isinstance(back, str)
    if isinstance(value, str) and kind in (Kind.TEXT, Kind.LONG_TEXT):
        return "".join(str(back or "").split()) == "".join(value.split())
    if isinstance(value, dict):
        return isinstance(back, dict) and all(back.get(key) == part for key, part in value.items() if key != "id_type")
    return bool(back == value)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits())
def test_whatever_is_typed_comes_back_from_the_store(sitting: Sitting, what: list[tuple[tuple[str, str], Any]]) -> None:
    with sitting.store.action(sitting.actors.counter, "test") as session:
        # The fixture is made once for all examples; each gets a sitting of its own.
        for other in session.scalars(select(Interview)):
            other.state = InterviewState.SEALED
        session.flush()
        fresh = Sitting(sitting.store, sitting.actors, sitting.case_id, desk.start(session, sitting.case_id).id)
    state = fresh.form()
    for (section_key, field_key), raw in what:
        state = form.edit(state, section_key, field_key, raw)
    typed = {place: state.value(*place) for place in state.unsaved}
    for spec in SECTIONS:
        sent = form.unsaved_of(state, spec.key)
        kept = fresh.act(desk.save_section, spec.key, sent)
        state = form.saved(state, spec.key, sent, kept.values)
    assert not state.unsaved
    loaded = fresh.form()
    for spec in SECTIONS:
        assert dict(loaded.sections[spec.key]) == dict(state.sections[spec.key])
    for place, value in typed.items():
        one = section(place[0]).field(place[1])
        # A transaction that does not exist cannot be ticked, and a wiped name is the old name.
        if one.kind is not Kind.TRANSACTIONS and not (value is None and place in KEPT_WHEN_CLEARED):
            assert _same(one.kind, value, loaded.value(*place)), (place, value, loaded.value(*place))
