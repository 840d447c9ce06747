"""The extent as row security: what is narrowed, for whom, and that it costs nothing while no device is named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4

import pytest
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from tests.central.bank import HERE, STAFF, TABLES, THERE, Bank, refused
from tests.central.test_plans import SCANS, many

pytestmark = pytest.mark.every_server

__all__ = ["many"]
LONG_AGO = "2019-03-05"
ROLES = ("counter", "mediator", "lead", "investigator", "auditor")


def device_of(bank: Bank, login: str) -> UUID:
    """Enrol a device of a person as `hello` does."""
    device = uuid4()
    bank.boss.execute(
        "INSERT INTO sync.devices (device_id, staff_id, incarnation, share, extent_from)"
        " VALUES (%s, %s, gen_random_uuid(), '', '2025-10-20')",
        (device, bank.staff[login]),
    )
    return device


@contextmanager
def narrowed(bank: Bank, login: str, device: UUID | None = None) -> Iterator[Connection[Any]]:
    """A person's connection in a transaction that names a device of theirs."""
    device = device or device_of(bank, login)
    with bank.open(login) as connection, connection.transaction():
        connection.execute("SELECT sync.use_extent(%s)", (device,))
        yield connection


def ids(connection: Connection[Any], table: str) -> set[UUID]:
    return {row[0] for row in connection.execute(SQL("SELECT id FROM desk.{}").format(Identifier(table)))}


@pytest.fixture
def rows(bank: Bank) -> dict[str, dict[str, UUID]]:
    """Every table filled for an open, a recent, an old, a given and a far case."""
    mediator, investigator = bank.staff["mediator"], bank.staff["investigator"]
    cases = {
        "open": bank.case(owner_id=mediator),
        "recent": bank.case(owner_id=mediator, closed_on="2026-10-01"),
        "old": bank.case(owner_id=mediator, closed_on=LONG_AGO),
        "given": bank.case(home_branch=THERE, closed_on=LONG_AGO),
        "far": bank.case(home_branch=THERE),
        "complex": bank.case(owner_id=investigator),
        "complex, old": bank.case(owner_id=investigator, closed_on=LONG_AGO),
    }
    for login in ROLES:
        bank.boss.execute(
            "INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, %s)", (cases["given"], bank.staff[login])
        )
    found: dict[str, dict[str, UUID]] = {name: {"cases": case} for name, case in cases.items()}
    for name, case in cases.items():
        for table, described in TABLES.items():
            columns = described.columns
            if table != "cases" and "case_id" in columns and (not columns.case_id.nullable or table == "conflicts"):
                found[name][table] = bank.insert(table, case_id=case)
    return found


HELD = {
    "counter": {"open", "recent", "given", "complex"},
    "mediator": {"open", "recent", "given"},
    "lead": {"open", "recent", "given", "complex"},
    "investigator": {"complex", "given"},
    "auditor": set(),
    "admin": set(),
}  # fmt: skip


def test_each_role_holds_open_and_recent_cases_with_all_that_belongs_to_them(
    bank: Bank, rows: dict[str, dict[str, UUID]]
) -> None:
    for login, expected in HELD.items():
        with narrowed(bank, login) as connection:
            for table in rows["open"]:
                seen = ids(connection, table)
                assert {name for name, row in rows.items() if row[table] in seen} == expected, f"{login} {table}"


def test_a_device_only_ever_takes_away_and_only_for_its_transaction(
    bank: Bank, rows: dict[str, dict[str, UUID]]
) -> None:
    for login in HELD:
        device = device_of(bank, login)
        with bank.open(login) as connection:
            for table in TABLES:
                everything = ids(connection, table)
                with connection.transaction():
                    connection.execute("SELECT sync.use_extent(%s)", (device,))
                    assert ids(connection, table) <= everything, f"{login} {table}"
                assert ids(connection, table) == everything, "the next transaction of a pooled connection"


def test_every_table_of_a_case_is_narrowed_and_nothing_permits_more(bank: Bank) -> None:
    policies = bank.boss.execute(
        "SELECT tablename::text, policyname::text, permissive, cmd FROM pg_policies WHERE schemaname = 'desk'"
    ).fetchall()
    assert {permissive for _, name, permissive, _ in policies if name.startswith("held_by_")} == {"RESTRICTIVE"}
    assert {cmd for _, name, _, cmd in policies if name.startswith("held_by_")} == {"SELECT"}
    assert {name for _, name, permissive, _ in policies if permissive == "RESTRICTIVE"} == {
        f"held_by_{role}" for role in ROLES
    }
    seen = dict(bank.boss.execute("SELECT table_name::text, seen FROM sync.tables").fetchall())
    held = {role: {table for table, name, _, _ in policies if name == f"held_by_{role}"} for role in ROLES}
    of_a_case = {table for table, how in seen.items() if how in ("case", "conflict")}
    assert held["auditor"] == {table for table, how in seen.items() if how != "everybody"}
    assert held["counter"] == {*of_a_case, "cases", "visits"}
    assert held["lead"] == {table for table, how in seen.items() if how not in ("everybody", "own")}
    assert held["mediator"] == held["investigator"] == {"cases", "visits"}


def test_a_lead_holds_the_branches_that_were_chosen(bank: Bank) -> None:
    bank.boss.execute("INSERT INTO sync.branch_grants (staff_id, branch) VALUES (%s, %s)", (bank.staff["lead"], THERE))
    near, far = bank.case(), bank.case(home_branch=THERE)
    note, visit = bank.insert("case_notes", case_id=far), bank.insert("visits", home_branch=THERE)
    customer = bank.one("SELECT customer_id FROM desk.cases WHERE id = %s", far)
    conflict = bank.insert("conflicts", case_id=None, home_branch=THERE)
    device = device_of(bank, "lead")
    there = {"cases": far, "case_notes": note, "visits": visit, "customers": customer, "conflicts": conflict}
    with narrowed(bank, "lead", device) as connection:
        assert ids(connection, "cases") == {near}
        assert not any(row in ids(connection, table) for table, row in there.items())
    with bank.open("lead") as connection:
        told = connection.execute("SELECT sync.hold_branches(%s, %s, '{}')", (device, [THERE])).fetchone()
        assert told is not None
        assert (told[0]["branches"], told[0]["may"]) == ([THERE], [THERE])
    with narrowed(bank, "lead", device) as connection:
        assert all(row in ids(connection, table) for table, row in there.items())


def test_visits_of_long_ago_and_others_entries_are_not_held(bank: Bank) -> None:
    old = bank.insert("visits", arrived_at="2019-03-05T02:00:00.000Z")
    today = bank.insert("visits", arrived_at="2026-11-24T02:00:00.000Z")
    mine, theirs = (bank.insert("access_log", actor_id=bank.staff[login]) for login in ("auditor", "counter"))
    with narrowed(bank, "counter") as connection:
        assert ids(connection, "visits") == {today}
    with narrowed(bank, "auditor") as connection:
        assert ids(connection, "access_log") == {mine}
        assert ids(connection, "visits") == set()
    with bank.open("auditor") as connection:
        assert ids(connection, "access_log") == {mine, theirs}
        assert ids(connection, "visits") == {old, today}


def test_bringing_asks_whose_device_it_is_and_what_the_person_may_see(
    bank: Bank, rows: dict[str, dict[str, UUID]]
) -> None:
    old, far = rows["old"]["cases"], rows["far"]["cases"]
    mine, others = device_of(bank, "counter"), device_of(bank, "mediator")
    with bank.open("counter") as connection:
        for call in ("bring_case(%s, %s)", "give_back(%s, %s)"):
            with refused("sync.enrol_again"):
                connection.execute(f"SELECT sync.{call}".encode(), (others, old))
        with refused("sync.out_of_reach"):
            connection.execute("SELECT sync.bring_case(%s, %s)", (mine, far))
        told = connection.execute("SELECT sync.bring_case(%s, %s)", (mine, old)).fetchone()
        assert told is not None
        assert {row["id"] for row in told[0]["case"]["case_notes"]} == {str(rows["old"]["case_notes"])}
        assert list(told[0]["extent"]["brought"]) == [str(old)]
        assert "access_log" not in told[0]["case"], "other people's entries about it are theirs"
    with narrowed(bank, "counter", mine) as connection:
        assert old in ids(connection, "cases")
    for login in ("auditor", "admin"):
        with bank.open(login) as connection, refused("sync.holds_no_case"):
            connection.execute("SELECT sync.bring_case(%s, %s)", (device_of(bank, login), old))
    for login, role, *_ in STAFF:
        if role.value != "lead":
            with bank.open(login) as connection, refused("sync.not_allowed"):
                connection.execute("SELECT sync.hold_branches(%s, '{}', '{}')", (device_of(bank, login),))


def test_a_retired_device_is_told_and_not_emptied(bank: Bank) -> None:
    device = device_of(bank, "counter")
    bank.boss.execute("UPDATE sync.devices SET retired_at = now() WHERE device_id = %s", (device,))
    with bank.open("counter") as connection, refused("sync.enrol_again", why="device"):
        connection.execute("SELECT sync.pull('{}', 10, %s)", (device,))


def test_the_scopes_of_an_auditor_are_reference_and_own(bank: Bank) -> None:
    bank.case()
    with bank.open("auditor") as connection:
        row = connection.execute("SELECT sync.my_scopes()").fetchone()
    assert row == ([f"person:{bank.staff['auditor']}", "reference"],)


def test_only_what_reopens_or_was_closed_long_ago_is_announced_whole(bank: Bank) -> None:
    case = bank.case()
    before = len(bank.log(f"branch:{HERE}"))
    bank.boss.execute("UPDATE desk.cases SET closed_on = current_date WHERE id = %s", (case,))
    bank.update("cases", case, wish="y")
    assert [kind for _, kind, *_ in bank.log(f"branch:{HERE}")[before:]] == ["row", "row"]
    bank.update("cases", case, closed_on=None)
    bank.update("cases", case, closed_on=LONG_AGO)
    kinds = [kind for _, kind, *_ in bank.log(f"branch:{HERE}")[before + 2 :]]
    assert kinds.count("enter") == 2


def test_nothing_is_asked_row_by_row_with_or_without_a_device(many: Bank) -> None:
    for login in ("counter", "mediator", "lead", "teamlead", "investigator", "auditor"):
        device = device_of(many, login)
        with many.open(login) as connection:
            for scan in SCANS:
                for named in (False, True):
                    with connection.transaction():
                        if named:
                            connection.execute("SELECT sync.use_extent(%s)", (device,))
                        plan = "\n".join(row[0] for row in connection.execute(f"EXPLAIN (COSTS OFF) {scan}".encode()))
                    for line in plan.splitlines():
                        if "Filter:" in line or "Cond:" in line:
                            assert not any(word in line for word in ("my_", "extent_", "current_setting")), plan
    with narrowed(many, "counter") as connection:
        plan = "\n".join(row[0] for row in connection.execute("EXPLAIN (COSTS OFF) SELECT * FROM desk.case_notes"))
        assert "hashed SubPlan" in plan, "the set of held cases is made once"
        note = many.one("SELECT id FROM desk.case_notes LIMIT 1")
        one = connection.execute("EXPLAIN (COSTS OFF) SELECT * FROM desk.case_notes WHERE id = %s", (note,)).fetchall()
        assert "hashed SubPlan" not in "\n".join(row[0] for row in one)
