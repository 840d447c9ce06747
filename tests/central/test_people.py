"""People of the centre: row and login together, passwords that the server never reads, and everything repeatable."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from app.central import grants, people
from app.central.check import check
from app.central.names import role_of
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from tests.central.bank import HERE, PASSWORD, THERE, Bank

NEW = "another horse 9"


def enters(bank: Bank, login: str, password: str) -> bool:
    try:
        with bank.database.connect(bank.database.url_of(role_of(bank.prefix, login), password)):
            return True
    except psycopg.OperationalError:
        return False


@pytest.mark.every_server
def test_a_person_signs_in_and_is_who_they_are(bank: Bank) -> None:
    made = people.add(bank.boss, " Zhao.Yi ", "赵一", Role.MEDIATOR, HERE, PASSWORD, team="cards", phone="1380")
    assert (made.login, made.role, made.branch, made.team) == ("zhao.yi", "mediator", HERE, "cards")
    with bank.database.connect(bank.database.url_of(role_of(bank.prefix, "zhao.yi"), PASSWORD)) as person:
        row = person.execute("SELECT sync.my_id(), sync.my_role(), sync.my_team()").fetchone()
        assert row == (made.id, "mediator", "cards")
        assert person.execute("SELECT name FROM desk.staff WHERE id = sync.my_id()").fetchone() == ("赵一",)


def test_adding_again_only_sets_the_password(bank: Bank) -> None:
    first = people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, HERE, PASSWORD)
    assert people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, HERE, NEW) == first
    assert enters(bank, "zhao.yi", NEW)
    assert not enters(bank, "zhao.yi", PASSWORD)
    with pytest.raises(Refusal, match=r"central\.login_exists"):
        people.add(bank.boss, "zhao.yi", "赵二", Role.COUNTER, HERE, PASSWORD)
    assert enters(bank, "zhao.yi", NEW), "what was refused changed nothing"


def test_a_branch_is_added_once(bank: Bank) -> None:
    made = people.add_branch(bank.boss, "0789", "城西支行", "某银行", region="东区")
    assert people.add_branch(bank.boss, "0789", "城西支行", "某银行", region="东区") == made
    assert [card.code for card in people.branches(bank.boss)] == [HERE, THERE, "0789"]
    with pytest.raises(Refusal, match=r"central\.branch_exists"):
        people.add_branch(bank.boss, "0789", "另一支行", "某银行")
    with pytest.raises(Refusal, match=r"central\.branch_unknown"):
        people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, "0999", PASSWORD)
    assert bank.one("SELECT count(*) FROM pg_roles WHERE rolname = %s", role_of(bank.prefix, "zhao.yi")) == 0


def test_a_disabled_person_is_out_at_once(bank: Bank) -> None:
    people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, HERE, PASSWORD)
    with bank.database.connect(bank.database.url_of(role_of(bank.prefix, "zhao.yi"), PASSWORD)) as person:
        assert people.disable(bank.boss, "zhao.yi").disabled
        people.disable(bank.boss, "zhao.yi")
        assert person.execute("SELECT count(*) FROM desk.staff").fetchone() == (0,)
    assert not enters(bank, "zhao.yi", PASSWORD)
    with pytest.raises(Refusal, match=r"central\.disabled"):
        people.reset_password(bank.boss, "zhao.yi", NEW)
    with pytest.raises(Refusal, match=r"central\.login_exists"):
        people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, HERE, PASSWORD)
    assert not enters(bank, "zhao.yi", PASSWORD)


@pytest.mark.every_server
def test_a_reset_password_is_audited_and_never_told_to_the_server(bank: Bank) -> None:
    people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, HERE, PASSWORD)
    log = bank.database.centre.log()
    bank.boss.execute("SET log_statement = 'all'")
    bank.boss.execute("SET log_min_messages = 'debug1'")
    people.reset_password(bank.boss, "zhao.yi", NEW)
    bank.boss.execute("SELECT 'the end of this test'")
    bank.boss.execute("RESET log_statement")
    assert enters(bank, "zhao.yi", NEW)
    written = log.read_text(encoding="utf-8", errors="replace")
    assert "the end of this test" in written
    assert "SCRAM-SHA-256$" in written
    assert NEW not in written
    assert PASSWORD not in written
    stored = bank.one("SELECT rolpassword FROM pg_authid WHERE rolname = %s", role_of(bank.prefix, "zhao.yi"))
    assert stored.startswith("SCRAM-SHA-256$4096:")
    assert bank.one("SELECT count(*) FROM audit.entries WHERE kind = 'password'") == 1


@pytest.mark.every_server
def test_a_changed_person_is_in_exactly_one_group(bank: Bank) -> None:
    people.add(bank.boss, "zhao.yi", "赵一", Role.COUNTER, HERE, PASSWORD)
    for role in Role:
        assert people.change(bank.boss, "zhao.yi", role=role).role == role.value
        groups = bank.boss.execute(
            "SELECT pg_get_userbyid(roleid) FROM pg_auth_members WHERE member = %s::regrole",
            (f'"{role_of(bank.prefix, "zhao.yi")}"',),
        ).fetchall()
        assert groups == [(f"{bank.prefix}_{role.value}",)]
    moved = people.change(bank.boss, "zhao.yi", branch=THERE, team="loans")
    assert (moved.branch, moved.team) == (THERE, "loans")
    with pytest.raises(Refusal, match=r"central\.branch_unknown"):
        people.change(bank.boss, "zhao.yi", branch="0999")
    with pytest.raises(Refusal, match=r"central\.login_unknown"):
        people.change(bank.boss, "nobody", branch=HERE)
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    assert check(bank.boss).findings == ()


@pytest.mark.parametrize(
    ("login", "password", "code"),
    [
        ("bad login", PASSWORD, "staff.login_malformed"),
        ("zhao.yi", "short", "staff.password_short"),
        ("l" * 40, PASSWORD, None),
    ],
)
def test_bad_input_is_refused_before_anything_is_made(bank: Bank, login: str, password: str, code: str | None) -> None:
    if code is None:
        assert people.add(bank.boss, login, "赵一", Role.COUNTER, HERE, password).login == login
        assert enters(bank, login, password)
        return
    with pytest.raises(Refusal, match=code):
        people.add(bank.boss, login, "赵一", Role.COUNTER, HERE, password)


def test_people_are_listed_by_branch(bank: Bank) -> None:
    assert [one.login for one in people.members(bank.boss, branch=THERE)] == ["far.counter", "far.lead"]
    assert len(people.members(bank.boss)) == 10


def test_cases_and_branches_are_given_and_taken(bank: Bank) -> None:
    no = "2026-0456-000001"
    case = bank.insert("cases", no=no, home_branch=THERE, customer_id=bank.insert("customers", home_branch=THERE))
    assert grants.give_case(bank.boss, "investigator", no) is True
    assert grants.give_case(bank.boss, "investigator", no) is False
    with bank.as_person("investigator") as person:
        assert person.ids("cases") == {case}
        assert grants.take_case(bank.boss, "investigator", no) is True
        assert grants.take_case(bank.boss, "investigator", no) is False
        assert person.ids("cases") == set()
    assert grants.give_branch(bank.boss, "counter", THERE) is True
    assert grants.give_branch(bank.boss, "counter", THERE) is False
    with bank.as_person("counter") as person:
        assert case in person.ids("cases")
    assert grants.take_branch(bank.boss, "counter", THERE) is True
    refusals: list[tuple[Callable[[], bool], str]] = [
        (lambda: grants.give_case(bank.boss, "admin", no), "central.role_unfit"),
        (lambda: grants.give_branch(bank.boss, "mediator", THERE), "central.role_unfit"),
        (lambda: grants.give_case(bank.boss, "counter", "2026-0456-000999"), "central.case_unknown"),
        (lambda: grants.give_branch(bank.boss, "counter", "0999"), "central.branch_unknown"),
        (lambda: grants.give_case(bank.boss, "nobody", no), "central.login_unknown"),
    ]
    for refused, code in refusals:
        with pytest.raises(Refusal, match=code):
            refused()
