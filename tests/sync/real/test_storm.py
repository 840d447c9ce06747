"""Everything at the same moment: desks that type and sync in threads, while an administrator moves and grants cases.

What the other tests do one after the other happens here at once, on one server: pushes about the same cases, pulls in
the middle of commits, cases that leave and enter, rights that come and go. Nothing may deadlock, and in the end all are
equal.
"""

from __future__ import annotations

import json
import random
import threading
import time
from collections.abc import Callable
from uuid import UUID

import pytest

from app.cases.model import Case
from tests.sync.desks import BRANCH, OTHER, Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches

SECONDS = 2.0
LOGINS = ("chen.lan", "wu.di", "zhao.gang", "wang.min", "he.jia", "ma.qiang")


def works(desk: Desk, cases: list[UUID], until: float, told: list[str], seed: int) -> None:
    """Type and sync until the time is over."""
    chance = random.Random(seed)
    try:
        while time.monotonic() < until:
            shown = desk.rows("cases")
            for case in chance.sample(cases, len(cases)):
                if str(case) not in shown:
                    continue
                what = chance.choice(("note", "tags", "amount", "nothing"))
                if what == "note":
                    desk.note(case, f"{desk.actor.login} {chance.random()}")
                elif what == "tags":
                    desk.edit(Case, case, tags=[*json.loads(shown[str(case)]["tags"]), f"签{chance.randrange(10_000)}"])
                elif what == "amount":
                    desk.edit(Case, case, amount_fen=chance.randrange(1, 10_000_000))
            outcome = desk.sync()
            if outcome.condition != "ok":
                told.append(f"{desk.actor.login}: {outcome.condition} {outcome.fault}")
    except Exception as error:  # noqa: BLE001 - told to the test, which fails
        told.append(f"{desk.actor.login}: {error!r}")


def meddles(centre: Branches, cases: list[UUID], until: float, told: list[str]) -> None:
    """An administrator who moves cases to and fro, edits them, and gives them away and back."""
    chance = random.Random(7)
    boss = centre.database.connect()
    staff = [row[0] for row in boss.execute("SELECT id FROM desk.staff WHERE role = 'mediator'")]
    try:
        while time.monotonic() < until:
            case, person = chance.choice(cases), chance.choice(staff)
            branch = chance.choice((BRANCH, BRANCH, OTHER))
            give = b"INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, %s) ON CONFLICT DO NOTHING"
            for statement, values in (
                (b"UPDATE desk.cases SET branch_id = %s WHERE id = %s", (branch, case)),
                (b"UPDATE desk.cases SET risk = risk + 1 WHERE id = %s", (case,)),
                (give, (case, person)),
                (b"DELETE FROM sync.case_grants WHERE case_id = %s AND staff_id = %s", (chance.choice(cases), person)),
            ):
                boss.execute(statement, values)
                time.sleep(0.01)
    except Exception as error:  # noqa: BLE001 - told to the test, which fails
        told.append(f"administrator: {error!r}")
    finally:
        boss.close()


@pytest.mark.slow
def test_f7_f11_f16_a_storm(centre: Branches, make_desk: Callable[..., Desk]) -> None:
    desks = [make_desk(login) for login in LOGINS]
    cases = [desks[0].new_case(f"第{number}件", amount_fen=1) for number in range(6)]
    sound.synced(*desks)
    before = centre.ask("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    told: list[str] = []
    until = time.monotonic() + SECONDS
    threads = [
        threading.Thread(target=works, args=(desk, cases, until, told, number)) for number, desk in enumerate(desks)
    ]
    threads.append(threading.Thread(target=meddles, args=(centre, cases, until, told)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert told == []
    assert centre.ask("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == before
    for _ in range(3):
        sound.synced(*desks)
    assert centre.ask("SELECT count(*) > 10 FROM sync.ledger") == [(True,)]
    sound.quiet(centre, desks)
