"""Who sees what, and that nobody does more: every role, every table, every verb, every function, and the tricks."""

from __future__ import annotations

from uuid import UUID

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.central.names import HELPERS, PUBLIC_FUNCTIONS, groups_of
from tests.central.bank import HERE, STAFF, TABLES, THERE, Bank

pytestmark = pytest.mark.every_server

LOGINS = [login for login, *_ in STAFF]
REFERENCE = {"branches", "staff"}
LEADS = ["lead"]
BACK_OFFICE = ["investigator", "lead", "mediator"]
FEWER = {
    "duties": LEADS,
    "escalations": BACK_OFFICE,
    "event_answer_decisions": LEADS,
    "event_answers": BACK_OFFICE,
    "event_reuses": BACK_OFFICE,
    "event_speakers": BACK_OFFICE,
    "experts": BACK_OFFICE,
    "knowledge_decisions": LEADS,
    "knowledge_packages": LEADS,
    "knowledge_questions": BACK_OFFICE,
    "knowledge_settlements": BACK_OFFICE,
    "knowledge_versions": BACK_OFFICE,
    "live_events": BACK_OFFICE,
    "statement_layouts": BACK_OFFICE,
}
READ_AND_PRINTED = {"case_events", "custody_entries", "papers", "paper_copies"}
"""Whoever verifies evidence or prints leaves a line about that."""


@pytest.fixture
def full(bank: Bank) -> dict[str, dict[str, UUID]]:
    """Fill every table once for each of several cases: {case: {table: row}}."""
    who = bank.staff
    cases = {
        "unowned": bank.case(),
        "mediator's": bank.case(owner_id=who["mediator"], team="cards"),
        "team below": bank.case(owner_id=who["mate"], team="cards/east"),
        "team beside": bank.case(owner_id=who["mate"], team="cards-old"),
        "other team": bank.case(owner_id=who["mate"], team="loans"),
        "owned, no team": bank.case(owner_id=who["counter"]),
        "investigator's": bank.case(owner_id=who["investigator"], home_branch=THERE),
        "far": bank.case(home_branch=THERE),
        "given": bank.case(home_branch=THERE, team="far"),
    }
    for login in ("counter", "mediator", "teamlead", "investigator", "admin", "auditor"):
        bank.boss.execute(
            "INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, %s)", (cases["given"], who[login])
        )
    rows: dict[str, dict[str, UUID]] = {name: {"cases": case} for name, case in cases.items()}
    for name, case in cases.items():
        for table in sorted(TABLES):
            columns = TABLES[table].columns
            if table != "cases" and "case_id" in columns and (not columns.case_id.nullable or table == "conflicts"):
                rows[name][table] = bank.insert(table, case_id=case)
    return rows


SEEN = {
    "counter": {"unowned", "mediator's", "team below", "team beside", "other team", "owned, no team", "given"},
    "mediator": {"unowned", "mediator's", "team below", "given"},
    "mate": {"unowned", "team below", "team beside", "other team"},
    "lead": {"unowned", "mediator's", "team below", "team beside", "other team", "owned, no team"},
    "teamlead": {"unowned", "mediator's", "team below", "owned, no team", "given"},
    "investigator": {"investigator's", "given"},
    "auditor": {"unowned", "mediator's", "team below", "team beside", "other team", "owned, no team", "investigator's",
                "far", "given"},
    "admin": set(),
    "far.counter": {"investigator's", "far", "given"},
    "far.lead": {"investigator's", "far", "given"},
}  # fmt: skip


def test_each_role_sees_its_cases_and_everything_that_belongs_to_them(
    bank: Bank, full: dict[str, dict[str, UUID]]
) -> None:
    for login in LOGINS:
        with bank.as_person(login) as person:
            for table in full["far"]:
                seen = person.ids(table)
                assert {name for name, rows in full.items() if rows[table] in seen} == SEEN[login], f"{login} {table}"


def test_sees_case_says_what_the_policies_say(bank: Bank, full: dict[str, dict[str, UUID]]) -> None:
    for login in LOGINS:
        with bank.as_person(login) as person:
            told = {
                name
                for name, rows in full.items()
                if person.connection.execute("SELECT sync.sees_case(%s)", (rows["cases"],)).fetchone() == (True,)
            }
            assert told == SEEN[login], login


def test_customers_are_seen_in_their_branch_and_through_their_cases(bank: Bank) -> None:
    own, far = bank.insert("customers"), bank.insert("customers", home_branch=THERE)
    for login in ("counter", "mediator", "lead"):
        with bank.as_person(login) as person:
            assert person.ids("customers") == {own}
    bank.case(customer_id=far)
    with bank.as_person("counter") as counter, bank.as_person("investigator") as investigator:
        assert counter.ids("customers") == {own, far}
        assert investigator.ids("customers") == set()
    bank.case(customer_id=far, home_branch=THERE, owner_id=bank.staff["investigator"])
    with bank.as_person("investigator") as investigator, bank.as_person("admin") as admin:
        assert investigator.ids("customers") == {far}
        assert admin.ids("customers") == set()


def test_visits_access_log_and_conflicts_outside_a_case(bank: Bank) -> None:
    visit, away = bank.insert("visits"), bank.insert("visits", home_branch=THERE)
    mine, others = (bank.insert("access_log", actor_id=bank.staff[login]) for login in ("counter", "lead"))
    conflict = bank.insert("conflicts", case_id=None)
    with bank.as_person("counter") as counter, bank.as_person("auditor") as auditor, bank.as_person("admin") as admin:
        assert counter.ids("visits") == {visit}
        assert counter.ids("access_log") == {mine}
        assert counter.ids("conflicts") == {conflict}
        assert auditor.ids("visits") == {visit, away}
        assert auditor.ids("access_log") == {mine, others}
        assert admin.ids("visits") | admin.ids("access_log") | admin.ids("conflicts") == set()
    with bank.as_person("far.counter") as person:
        assert person.ids("conflicts") == set()


def test_a_granted_branch_is_seen_whole(bank: Bank, full: dict[str, dict[str, UUID]]) -> None:
    bank.boss.execute(
        "INSERT INTO sync.branch_grants (staff_id, branch) VALUES (%s, %s)", (bank.staff["teamlead"], THERE)
    )
    with bank.as_person("teamlead") as person:
        assert {full[name]["answers"] for name in ("far", "given", "investigator's")} <= person.ids("answers")
        scopes = person.connection.execute("SELECT unnest(sync.my_scopes())").fetchall()
        assert (f"branch:{THERE}",) in scopes
    assert bank.one("SELECT epoch FROM sync.people WHERE staff_id = %s", bank.staff["teamlead"]) == 2


def test_a_changed_or_disabled_person_is_so_at_once(bank: Bank, full: dict[str, dict[str, UUID]]) -> None:
    with bank.as_person("far.counter") as person:
        assert full["far"]["cases"] in person.ids("cases")
        bank.update("staff", person.staff_id, branch_id=HERE)
        assert full["far"]["cases"] not in person.ids("cases")
        assert full["unowned"]["cases"] in person.ids("cases")
        # A role that changed without its group sees nothing of either.
        bank.update("staff", person.staff_id, role="mediator")
        assert person.ids("cases") == set()
        bank.update("staff", person.staff_id, disabled_at="2026-11-24T06:41:34.120Z")
        assert person.count("staff") == person.count("branches") == 0
        assert person.connection.execute("SELECT sync.my_id(), sync.my_scopes()").fetchone() == (None, [])


# ------------------------------------------------------------------------------------------------- what nobody may do


def test_people_and_branches_are_nobody_s_to_push_and_an_administrator_writes_no_case(bank: Bank) -> None:
    writers = dict(bank.boss.execute("SELECT table_name::text, roles FROM sync.writers").fetchall())
    assert set(writers) == set(TABLES)
    assert writers["staff"] == writers["branches"] == []
    assert {table for table, roles in writers.items() if {"admin", "auditor"} & set(roles)} == {
        "access_log",
        *READ_AND_PRINTED,
    }
    desk = {"counter", "mediator", "lead", "investigator"}
    assert all(
        set(roles) == desk
        for table, roles in writers.items()
        if table not in {*REFERENCE, "access_log", *READ_AND_PRINTED, *FEWER}
    )
    assert {table: sorted(writers[table]) for table in FEWER} == FEWER


DENIED = (
    "INSERT INTO {} DEFAULT VALUES",
    "UPDATE {} SET version = 9",
    "DELETE FROM {}",
    "TRUNCATE {}",
    "SELECT * FROM {} FOR UPDATE",
    "ALTER TABLE {} DISABLE ROW LEVEL SECURITY",
    "CREATE POLICY mine ON {} USING (true)",
    "DROP TABLE {}",
    "COPY {} FROM STDIN",
)


def test_no_person_writes_any_table_directly(bank: Bank) -> None:
    """Role × table × verb: to read is allowed on every table of `desk`, everything else is refused."""
    for login in LOGINS:
        with bank.as_person(login) as person:
            for table in TABLES:
                name = Identifier("desk", table)
                person.connection.execute(SQL("SELECT * FROM {} LIMIT 1").format(name))
                for statement in DENIED:
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        person.connection.execute(SQL(statement).format(name))


def test_machinery_and_audit_are_closed(bank: Bank) -> None:
    hidden = bank.boss.execute(
        "SELECT n.nspname, c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname IN ('sync', 'audit') AND c.relkind = 'r'"
    ).fetchall()
    assert len(hidden) > 15
    for login in LOGINS:
        with bank.as_person(login) as person:
            for schema, table in hidden:
                for statement in ("SELECT * FROM {}", "INSERT INTO {} DEFAULT VALUES", "DELETE FROM {}"):
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        person.connection.execute(SQL(statement).format(Identifier(schema, table)))


def test_only_the_listed_functions_may_be_called(bank: Bank) -> None:
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    query = (
        "SELECT p.proname::text FROM pg_proc AS p WHERE p.pronamespace IN"
        " ('desk'::regnamespace, 'sync'::regnamespace, 'audit'::regnamespace)"
        " AND has_function_privilege(%s, p.oid, 'EXECUTE')"
    )
    for group in groups_of(bank.prefix).values():
        assert {name for (name,) in bank.boss.execute(query, (group,))} == {*PUBLIC_FUNCTIONS, *HELPERS}, group
        assert bank.one("SELECT has_schema_privilege(%s, 'audit', 'USAGE')", group) is False


def test_every_definer_function_pins_its_search_path(bank: Bank) -> None:
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    loose = bank.boss.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc AS p WHERE p.prokind = 'f' AND p.pronamespace IN"
        " ('desk'::regnamespace, 'sync'::regnamespace, 'audit'::regnamespace)"
        " AND NOT coalesce(p.proconfig @> ARRAY ['search_path=pg_catalog, pg_temp'], false)"
    ).fetchall()
    assert loose == []


def test_nobody_makes_objects_or_becomes_somebody_else(bank: Bank, full: dict[str, dict[str, UUID]]) -> None:
    prefix = bank.prefix
    with bank.as_person("counter") as person:
        for statement in (
            "CREATE TEMP TABLE people (role_name name, staff_id uuid, role text)",
            "CREATE TABLE public.people (a int)",
            "CREATE SCHEMA mine",
            "CREATE FUNCTION public.my_id() RETURNS uuid LANGUAGE sql AS 'SELECT gen_random_uuid()'",
            f"SET ROLE {prefix}_owner",
            f"SET ROLE {prefix}_auditor",
            f"SET ROLE {prefix}_u_lead",
            f"SET SESSION AUTHORIZATION {prefix}_u_lead",
            "SET session_replication_role = replica",
            f"ALTER ROLE {prefix}_u_counter SUPERUSER",
            f"GRANT {prefix}_auditor TO {prefix}_u_counter",
            "CREATE ROLE helper",
        ):
            with pytest.raises(psycopg.Error) as caught:
                person.connection.execute(statement.encode())
            assert caught.value.sqlstate in {"42501", "22023"}, statement
        before = person.ids("cases")
        try:
            # On 15 a member may always become its group; nothing is gained by it.
            person.connection.execute(f"SET ROLE {prefix}_counter".encode())
        except psycopg.errors.InsufficientPrivilege:
            assert bank.boss.info.server_version >= 160_000
        assert person.ids("cases") == before
        assert person.connection.execute("SELECT sync.my_id()").fetchone() == (person.staff_id,)
        person.connection.execute("RESET ROLE")
        person.connection.execute("SET row_security = off")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.ids("cases")


def test_a_search_path_of_one_s_own_changes_nothing(bank: Bank, full: dict[str, dict[str, UUID]]) -> None:
    """Objects that a person may make nowhere could be made by an administrator; even then nobody is fooled."""
    bank.boss.execute("CREATE SCHEMA trap")
    bank.boss.execute("CREATE FUNCTION trap.starts_with(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'")
    bank.boss.execute("CREATE FUNCTION trap.eq(varchar, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'")
    bank.boss.execute("CREATE OPERATOR trap.= (LEFTARG = varchar, RIGHTARG = text, PROCEDURE = trap.eq)")
    bank.boss.execute("GRANT USAGE ON SCHEMA trap TO PUBLIC")
    for login in ("counter", "mediator", "teamlead"):
        with bank.as_person(login) as person:
            before = person.ids("cases")
            person.connection.execute("SET search_path = trap, desk, sync, pg_catalog")
            assert person.ids("cases") == before
            assert person.connection.execute("SELECT sync.my_scopes()").fetchone() is not None


def test_people_of_another_database_and_strangers_are_nobody(bank: Bank) -> None:
    bank.boss.execute("CREATE ROLE other_u_counter LOGIN PASSWORD 'correct horse 9'")
    try:
        with pytest.raises(psycopg.OperationalError, match="CONNECT"):
            bank.database.connect(bank.database.url_of("other_u_counter", "correct horse 9"))
        bank.boss.execute(f"GRANT CONNECT ON DATABASE {bank.database.name} TO PUBLIC".encode())
        with (
            bank.database.connect(bank.database.url_of("other_u_counter", "correct horse 9")) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            connection.execute("SELECT count(*) FROM desk.staff")
    finally:
        bank.boss.execute("DROP ROLE other_u_counter")


def test_a_query_cannot_look_past_the_policy(bank: Bank, full: dict[str, dict[str, UUID]]) -> None:
    """A function that fails on what it sees would tell of hidden rows if it ran before the policy."""
    with bank.as_person("far.counter") as person:
        secret = full["mediator's"]["cases"]
        assert person.connection.execute(
            "SELECT count(*) FROM desk.cases WHERE 1 / (CASE WHEN id = %s THEN 0 ELSE 1 END) = 1", (secret,)
        ).fetchone() == (3,)
