"""The log that desks pull and the audit: contiguous, in commit order, nothing lost and nothing left behind."""

from __future__ import annotations

import random
import threading
from collections import defaultdict
from contextlib import suppress
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.kernel.ids import new_id
from tests.central.bank import HERE, THERE, Bank

pytestmark = pytest.mark.every_server

HERE_SCOPE, THERE_SCOPE = f"branch:{HERE}", f"branch:{THERE}"


def test_a_transaction_writes_one_entry_for_each_row_and_each_change_into_the_audit(bank: Bank) -> None:
    with bank.boss.transaction():
        case = bank.case()
        note = bank.insert("case_notes", case_id=case, text="甲")
        bank.update("case_notes", note, text="乙")
        bank.update("case_notes", note, text="丙")
        assert bank.log(HERE_SCOPE) == [], "nothing is numbered before the commit"
    log = bank.log(HERE_SCOPE)
    assert [seq for seq, *_ in log] == [1, 2, 3]
    assert [(kind, table) for _, kind, table, _ in log] == [
        ("row", "customers"),
        ("row", "cases"),
        ("row", "case_notes"),
    ]
    audit = bank.boss.execute(
        "SELECT kind, version, old, new FROM audit.entries WHERE row_id = %s ORDER BY seq", (note,)
    ).fetchall()
    assert [(kind, version) for kind, version, *_ in audit] == [("insert", 1), ("update", 2), ("update", 3)]
    assert audit[1][2:] == ({"text": "甲"}, {"text": "乙"})
    assert bank.one("SELECT count(*) FROM sync.pending") == 0


def test_a_rollback_leaves_nothing_and_no_gap(bank: Bank) -> None:
    case = bank.case()
    before = _everything(bank)
    with pytest.raises(ZeroDivisionError), bank.boss.transaction():
        bank.insert("case_notes", case_id=case)
        raise ZeroDivisionError
    assert _everything(bank) == before
    bank.insert("case_notes", case_id=case)
    assert [seq for seq, *_ in bank.log(HERE_SCOPE)] == [1, 2, 3]


def test_a_rolled_back_sub_transaction_leaves_nothing_even_when_it_came_first(bank: Bank) -> None:
    case = bank.case()
    with bank.boss.transaction():
        with pytest.raises(ZeroDivisionError), bank.boss.transaction():
            bank.insert("case_notes", case_id=case, text="失败")
            raise ZeroDivisionError
        with bank.boss.transaction():
            kept = bank.insert("case_notes", case_id=case, text="成功")
    assert bank.log(HERE_SCOPE)[2:] == [(3, "row", "case_notes", kept)]
    assert bank.one("SELECT count(*) FROM sync.pending") == 0


def test_a_change_under_replication_role_is_written_too(bank: Bank) -> None:
    case = bank.case()
    bank.boss.execute("SET session_replication_role = replica")
    bank.update("cases", case, risk=5)
    assert bank.log(HERE_SCOPE)[-1] == (3, "row", "cases", case)
    assert bank.one("SELECT role_name FROM audit.entries WHERE scope = %s AND seq = 3", HERE_SCOPE) == "postgres"


def test_a_later_change_after_constraints_were_made_immediate_is_written_too(bank: Bank) -> None:
    with bank.boss.transaction():
        bank.boss.execute("SET CONSTRAINTS ALL IMMEDIATE")
        case = bank.case()
        bank.insert("case_notes", case_id=case)
    assert [table for _, _, table, _ in bank.log(HERE_SCOPE)] == ["customers", "cases", "case_notes"]


EACH_SCOPE = """
SELECT s.scope, count(l.seq), coalesce(max(l.seq), 0), s.head
FROM sync.scopes AS s LEFT JOIN sync.change_log AS l ON l.scope = s.scope
GROUP BY s.scope, s.head
"""


def _write_at_random(connection: psycopg.Connection[Any], cases: dict[str, list[UUID]], dice: random.Random) -> None:
    """Write into both branches in one order or the other, and roll back every fifth time."""
    for _ in range(25):
        branches = [HERE, THERE]
        dice.shuffle(branches)
        with suppress(ZeroDivisionError), connection.transaction():
            for branch in branches:
                _note(connection, branch, dice.choice(cases[branch]), "并发")
            if dice.random() < 0.2:
                raise ZeroDivisionError


def test_concurrent_committers_leave_no_gap_and_never_wait_for_each_other_in_a_ring(bank: Bank) -> None:
    """Eight writers, each touching both branches and the reference data in an order of its own."""
    cases = {branch: [bank.case(home_branch=branch) for _ in range(4)] for branch in (HERE, THERE)}
    trouble: list[BaseException] = []
    holes: list[str] = []
    running = threading.Event()
    running.set()

    def write(seed: int) -> None:
        try:
            with bank.database.connect() as connection:
                _write_at_random(connection, cases, random.Random(seed))
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread
            trouble.append(error)

    def watch() -> None:
        with bank.database.connect() as connection:
            while running.is_set():
                for scope, many, last, head in connection.execute(EACH_SCOPE):
                    if not many == last == head:
                        holes.append(f"{scope}: {many} entries, last {last}, head {head}")

    watcher = threading.Thread(target=watch)
    watcher.start()
    writers = [threading.Thread(target=write, args=(seed,)) for seed in range(8)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    running.clear()
    watcher.join()
    assert trouble == []
    assert holes == []
    assert bank.one("SELECT count(*) FROM sync.pending") == 0
    assert bank.one("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == 0
    notes = bank.one("SELECT count(*) FROM desk.case_notes")
    assert bank.one("SELECT count(*) FROM sync.change_log WHERE table_name = 'case_notes'") == notes > 100


def test_the_order_of_the_log_is_the_order_of_commits(bank: Bank) -> None:
    """Who writes first and commits last has the later number: a cursor never passes somebody who still writes."""
    case = bank.case()
    with bank.database.connect() as slow:
        with slow.transaction():
            late = _note(slow, HERE, case, "先写")
            early = bank.insert("case_notes", case_id=case, text="后写")
        assert [row for *_, row in bank.log(HERE_SCOPE)][-2:] == [early, late]


def test_a_customer_s_change_reaches_every_branch_with_a_case_of_theirs(bank: Bank) -> None:
    customer = bank.insert("customers")
    bank.case(customer_id=customer)
    far = bank.case(customer_id=customer, home_branch=THERE)
    assert [(kind, table, row) for _, kind, table, row in bank.log(THERE_SCOPE)] == [
        ("row", "cases", far),
        ("row", "customers", customer),
    ]
    bank.update("customers", customer, phone="13800000000")
    assert bank.log(HERE_SCOPE)[-1][2:] == ("customers", customer)
    assert bank.log(THERE_SCOPE)[-1][2:] == ("customers", customer)


def test_a_case_that_moves_leaves_one_branch_and_enters_the_other_with_all_its_rows(bank: Bank) -> None:
    case = bank.case()
    note = bank.insert("case_notes", case_id=case)
    bank.update("cases", case, branch_id=THERE)
    assert bank.log(HERE_SCOPE)[-1][1:] == ("leave", "cases", case)
    assert bank.log(THERE_SCOPE) == [(1, "enter", "cases", case)]
    assert bank.one("SELECT branch_id FROM desk.case_notes WHERE id = %s", note) == THERE
    assert bank.one("SELECT home_branch FROM desk.case_notes WHERE id = %s", note) == HERE
    late = bank.insert("case_notes", case_id=case, home_branch=HERE)
    assert bank.one("SELECT branch_id FROM desk.case_notes WHERE id = %s", late) == THERE, (
        "an offline desk knew no better"
    )
    assert bank.log(THERE_SCOPE)[-1][1:] == ("row", "case_notes", late)


def test_team_and_owner_are_announced_in_the_branch_once(bank: Bank) -> None:
    case = bank.case()
    bank.update("cases", case, team="cards", owner_id=bank.staff["mediator"])
    assert [entry[1:] for entry in bank.log(HERE_SCOPE)][2:] == [("enter", "cases", case)]


def test_grants_and_investigators_follow_a_case_in_their_own_scope(bank: Bank) -> None:
    case, far, inspector = bank.case(), bank.staff["far.counter"], bank.staff["investigator"]
    bank.boss.execute("INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, %s)", (case, far))
    note = bank.insert("case_notes", case_id=case)
    bank.update("cases", case, owner_id=inspector)
    later = bank.insert("case_notes", case_id=case)
    bank.boss.execute("DELETE FROM sync.case_grants")
    after = bank.insert("case_notes", case_id=case)
    assert [entry[1:] for entry in bank.log(f"person:{far}")] == [
        ("enter", "cases", case),
        ("row", "case_notes", note),
        ("enter", "cases", case),
        ("row", "case_notes", later),
        ("leave", "cases", case),
    ]
    assert [entry[1:] for entry in bank.log(f"person:{inspector}")] == [
        ("enter", "cases", case),
        ("row", "case_notes", later),
        ("row", "case_notes", after),
    ]
    bank.update("cases", case, owner_id=None)
    assert bank.log(f"person:{inspector}")[-1][1:] == ("leave", "cases", case)
    kinds = bank.boss.execute(
        "SELECT kind FROM audit.entries WHERE kind IN ('grant', 'revoke') ORDER BY seq"
    ).fetchall()
    assert kinds == [("grant",), ("revoke",)]


def test_a_grant_waits_for_who_is_writing_into_the_case(bank: Bank) -> None:
    """Else the writer's row would be in neither the `enter` nor the log of the person it was granted to."""
    case = bank.case()
    with bank.database.connect() as writer, bank.database.connect() as granter:
        granter.execute("SET statement_timeout = 300")
        with writer.transaction():
            _note(writer, HERE, case, "还在写")
            with pytest.raises(psycopg.errors.QueryCanceled):
                granter.execute("INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, %s)", (case, new_id()))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, gen_random_uuid())",
        "UPDATE desk.cases SET branch_id = '0456' WHERE id = %s",
    ],
)
def test_new_followers_of_a_case_wait_for_who_is_changing_its_customer(bank: Bank, statement: str) -> None:
    case = bank.case()
    with bank.database.connect() as writer, bank.database.connect() as other:
        other.execute("SET statement_timeout = 300")
        with writer.transaction():
            writer.execute("UPDATE desk.customers SET phone = '139'")
            with pytest.raises(psycopg.errors.QueryCanceled):
                other.execute(statement.encode(), (case,))
        other.execute(statement.encode(), (case,))


def test_a_move_waits_for_who_is_writing_into_the_case(bank: Bank) -> None:
    case = bank.case()
    with bank.database.connect() as writer, bank.database.connect() as mover:
        mover.execute("SET statement_timeout = 300")
        with writer.transaction():
            _note(writer, HERE, case, "还在写")
            with pytest.raises(psycopg.errors.QueryCanceled):
                mover.execute("UPDATE desk.cases SET branch_id = %s WHERE id = %s", (THERE, case))
        mover.execute("UPDATE desk.cases SET branch_id = %s WHERE id = %s", (THERE, case))
    assert bank.boss.execute("SELECT DISTINCT branch_id FROM desk.case_notes").fetchall() == [(THERE,)]


def test_writers_into_one_case_do_not_wait_for_each_other(bank: Bank) -> None:
    case = bank.case()
    with bank.database.connect() as one, bank.database.connect() as two:
        two.execute("SET statement_timeout = 2000")
        with one.transaction():
            _note(one, HERE, case, "甲")
            with two.transaction():
                _note(two, HERE, case, "乙")


def test_who_wrote_is_not_the_writer_s_to_say(bank: Bank) -> None:
    """Settings that a caller sets after the call, or being disabled before the commit, change nothing in the audit."""
    case = bank.case()
    device = new_id()
    with bank.as_person("counter") as person:
        with person.connection.transaction():
            person.act("SELECT to_jsonb(set_config('sync.device', $1 ->> 'device', true))", device=device)
            note = person.insert("case_notes", case_id=case)
            person.connection.execute("SELECT set_config('sync.device', %s, true)", (str(new_id()),))
            person.connection.execute("SELECT set_config('sync.staff', %s, true)", (str(new_id()),))
            bank.update("staff", person.staff_id, disabled_at="2026-11-24T06:41:34.120Z")
        found = bank.boss.execute(
            "SELECT role_name, actor, device_id FROM audit.entries WHERE row_id = %s", (note,)
        ).fetchone()
    assert found == (f"{bank.prefix}_u_counter", bank.staff["counter"], device)


def test_an_access_entry_stays_with_its_person(bank: Bank) -> None:
    bank.insert("access_log", actor_id=bank.staff["counter"])
    assert bank.log(HERE_SCOPE) == []
    assert [entry[2] for entry in bank.log(f"person:{bank.staff['counter']}")] == ["access_log"]


def _note(connection: psycopg.Connection[Any], branch: str, case: UUID, text: str) -> UUID:
    row = new_id()
    connection.execute(
        "INSERT INTO desk.case_notes (id, home_branch, branch_id, version, created_at, case_id, author_id, text)"
        " VALUES (%s, %s, %s, 0, '2026-11-24T06:41:34.120Z', %s, %s, %s)",
        (row, branch, branch, case, new_id(), text),
    )
    return row


def _everything(bank: Bank) -> dict[str, list[tuple[object, ...]]]:
    found: dict[str, list[tuple[object, ...]]] = defaultdict(list)
    for table in ("sync.scopes", "sync.change_log", "audit.entries", "sync.pending", "desk.case_notes"):
        name = Identifier(*table.split("."))
        found[table] = bank.boss.execute(SQL("SELECT * FROM {} ORDER BY 1, 2").format(name)).fetchall()
    return found
