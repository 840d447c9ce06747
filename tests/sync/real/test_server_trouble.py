"""F5, F11: the server waits, gives up, runs full, is restarted. The batch stays whole at the desk and goes next time.

Each trouble is made by another connection of the superuser's, or by a setting of the person's role, never by a mock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from uuid import UUID

import pytest

from app.cases.model import Case
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches


@pytest.fixture
def case(one: Desk, two: Desk) -> UUID:
    made = one.new_case(amount_fen=100)
    one.sync()
    two.sync()
    return made


@pytest.fixture
def raising(centre: Branches) -> Iterator[str]:
    """A word that makes the server fail with the SQLSTATE written behind it: `…40001`."""
    word = "故障"
    centre.boss.execute(
        "CREATE FUNCTION desk.failing() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION USING ERRCODE = right(NEW.text, 5), MESSAGE = 'made up'; END $$"
    )
    centre.boss.execute(
        "CREATE TRIGGER y_failing BEFORE INSERT ON desk.case_notes FOR EACH ROW"
        f" WHEN (NEW.text LIKE '{word}%') EXECUTE FUNCTION desk.failing()"
    )
    yield word
    _repair(centre)


def _repair(centre: Branches) -> None:
    centre.boss.execute("DROP TRIGGER IF EXISTS y_failing ON desk.case_notes")
    centre.boss.execute("DROP FUNCTION IF EXISTS desk.failing()")


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("40001", "sync.try_again"),
        ("40P01", "sync.try_again"),
        ("55P03", "sync.try_again"),
        ("53100", "sync.centre_full"),
        ("53200", "sync.centre_busy"),
        ("57014", "sync.too_slow"),
        ("58030", "sync.offline"),
    ],
)
def test_f5_f11_trouble_of_the_surroundings_fails_the_batch_and_parks_nothing(
    centre: Branches, one: Desk, two: Desk, case: UUID, raising: str, state: str, code: str
) -> None:
    one.edit(Case, case, wish="同一批的修改")
    one.note(case, f"{raising} {state}")
    outcome = one.sync()
    assert (outcome.condition, outcome.waiting, outcome.parked) == ("offline", 2, 0)
    assert outcome.fault is not None
    assert outcome.fault.code == code
    stands = centre.row("cases", case)
    assert stands is not None
    assert stands["wish"] == "", "one transaction for the batch"
    sound.moment(centre, [one, two])
    _repair(centre)
    sound.synced(one, two)
    assert len(centre.all_rows("case_notes")) == 1
    sound.quiet(centre, [one, two])


def test_f11_a_row_that_somebody_holds_for_long(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """Lock timeout: the desk gives up, says so, and comes again."""
    centre.set_for(one.actor, "lock_timeout", "150ms")
    one.line.close()
    one.edit(Case, case, wish="等锁")
    with centre.database.connect(autocommit=False) as holder:
        holder.execute("SELECT 1 FROM desk.cases WHERE id = %s FOR UPDATE", (str(case),))
        outcome = one.sync()
        assert (outcome.condition, outcome.waiting) == ("offline", 1)
        assert outcome.fault is not None
        assert outcome.fault.code == "sync.try_again"
        fresh = two.new_case("不相干的案件")
        assert two.sync().condition == "ok", "nobody else waits"
        assert centre.row("cases", fresh) is not None
        holder.rollback()
    sound.synced(one, two, one)
    sound.quiet(centre, [one, two])


def test_f11_a_deadlock_with_an_administrator(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """The server ends the desk's batch; offered again it goes through."""
    other = one.new_case("第二件")
    sound.synced(one, two)
    centre.set_for(one.actor, "deadlock_timeout", "50ms")
    one.line.close()
    one.edit(Case, case, wish="先一")
    one.edit(Case, other, wish="后二")
    outcomes = []
    with centre.database.connect(autocommit=False) as holder:
        holder.execute("SET deadlock_timeout = '20s'")
        holder.execute("UPDATE desk.cases SET risk = 7 WHERE id = %s", (str(other),))
        pushing = threading.Thread(target=lambda: outcomes.append(one.sync()))
        pushing.start()
        _wait_until_locked(centre)
        holder.execute("UPDATE desk.cases SET risk = 7 WHERE id = %s", (str(case),))
        holder.commit()
        pushing.join(20)
    assert [(outcome.condition, outcome.waiting) for outcome in outcomes] == [("offline", 2)]
    sound.moment(centre, [one, two])
    sound.synced(one, two)
    stands = [centre.row("cases", one_of) for one_of in (case, other)]
    assert [(row["wish"], row["risk"]) for row in stands if row] == [("先一", 7), ("后二", 7)]
    sound.quiet(centre, [one, two])


def _wait_until_locked(centre: Branches) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if centre.ask(
            "SELECT 1 FROM pg_stat_activity WHERE datname = %s AND wait_event_type = 'Lock'", centre.database.name
        ):
            return
        time.sleep(0.005)
    raise AssertionError("nobody waits")


def test_f11_a_transaction_that_commits_late_is_not_skipped(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """Somebody writes, and commits only after others wrote and desks pulled: their rows still come to every desk."""
    with centre.database.connect(autocommit=False) as slow:
        slow.execute("UPDATE desk.cases SET risk = 9 WHERE id = %s", (str(case),))
        fresh = two.new_case("快的一件")
        sound.synced(two, one)
        assert one.row("cases", fresh) is not None
        shown = one.row("cases", case)
        assert shown is not None
        assert shown["risk"] == 0
        slow.commit()
    sound.synced(one, two)
    for desk in (one, two):
        shown = desk.row("cases", case)
        assert shown is not None
        assert shown["risk"] == 9
    sound.quiet(centre, [one, two])


def test_f11_a_commit_under_way_is_waited_for_or_not_seen(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """Its numbers are given (the flush ran) and it has not committed: pull sees none of them, and no hole."""
    with centre.database.connect(autocommit=False) as slow:
        slow.execute("UPDATE desk.cases SET risk = 3 WHERE id = %s", (str(case),))
        slow.execute("SET CONSTRAINTS ALL IMMEDIATE")
        assert one.sync().condition == "ok"
        shown = one.row("cases", case)
        assert shown is not None
        assert shown["risk"] == 0
        slow.rollback()
    one.note(case, "随后的备注")
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


def test_f11_the_session_is_ended_in_the_middle_of_a_push(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    one.edit(Case, case, wish="被打断")
    outcomes = []
    with centre.database.connect(autocommit=False) as holder:
        holder.execute("SELECT 1 FROM desk.cases WHERE id = %s FOR UPDATE", (str(case),))
        pushing = threading.Thread(target=lambda: outcomes.append(one.sync()))
        pushing.start()
        _wait_until_locked(centre)
        centre.ask(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND wait_event_type = 'Lock'",
            centre.database.name,
        )
        pushing.join(20)
    assert [(outcome.condition, outcome.waiting) for outcome in outcomes] == [("offline", 1)]
    sound.moment(centre, [one, two])
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


def test_f11_no_connection_is_left(centre: Branches, one: Desk, case: UUID) -> None:
    """The role's connections are used up: the desk says that the centre is busy, and works on."""
    centre.connections_of(one.actor, 0)
    one.line.close()
    one.note(case, "占线")
    outcome = one.sync()
    assert (outcome.condition, outcome.waiting) == ("offline", 1)
    assert outcome.fault is not None
    assert outcome.fault.code == "sync.centre_busy"
    centre.connections_of(one.actor, -1)
    sound.synced(one)
    sound.quiet(centre, [one])
