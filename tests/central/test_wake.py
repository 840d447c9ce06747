"""The idle poll: one row read by a key that nobody can guess, and nothing told to whoever holds one but a number."""

from __future__ import annotations

from collections import Counter
from typing import Any
from uuid import UUID, uuid4

import pytest
from psycopg.types.json import Jsonb

from tests.central.bank import HERE, NOW, THERE, Bank, Person

pytestmark = pytest.mark.every_server

HERE_SCOPE, THERE_SCOPE = f"branch:{HERE}", f"branch:{THERE}"
READ = (
    "SELECT relname::text, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0), coalesce(seq_scan, 0)"
    " FROM pg_stat_xact_user_tables"
)


def rows_of_a_poll(person: Person, key: UUID) -> tuple[Counter[str], Counter[str], int | None]:
    """Rows that the server reads for a poll and tables that it reads whole, both by table; and what it answers."""

    def counted() -> tuple[Counter[str], Counter[str]]:
        found = person.connection.execute(READ).fetchall()
        return Counter({name: int(rows) for name, rows, _ in found}), Counter({name: int(n) for name, _, n in found})

    with person.connection.transaction():
        rows, scans = counted()
        row = person.connection.execute("SELECT sync.wake(%s)", (key,)).fetchone()
        rows_after, scans_after = counted()
    assert row is not None
    return rows_after - rows, scans_after - scans, row[0]


def key_of(bank: Bank, scope: str) -> UUID:
    """The key of a scope."""
    return UUID(str(bank.one("SELECT wake FROM sync.scopes WHERE scope = %s", scope)))


def head_of(bank: Bank, scope: str) -> int:
    """How far the log of a scope has come."""
    return int(bank.one("SELECT head FROM sync.scopes WHERE scope = %s", scope))


def hello(person: Person) -> dict[str, Any]:
    """What a desk that enrols is told."""
    request = {
        "protocol": 1, "schema": 2, "device": str(uuid4()), "incarnation": None, "name": "x", "cursors": {},
        "generation": 0, "last_seq": 0, "numbers": [],
    }  # fmt: skip
    row = person.connection.execute("SELECT sync.hello(%s)", (Jsonb(request),)).fetchone()
    assert row is not None
    return dict(row[0])


def test_a_poll_reads_one_row_by_index_and_nothing_else(bank: Bank) -> None:
    for _ in range(3):
        bank.case()
    bank.boss.execute("INSERT INTO sync.scopes (scope) SELECT 'branch:' || i FROM generate_series(1000, 3000) AS i")
    key, head = key_of(bank, HERE_SCOPE), head_of(bank, HERE_SCOPE)
    with bank.as_person("mediator") as person:
        for _ in range(7):  # a plan made once and the general one that the server may choose later
            assert rows_of_a_poll(person, key) == ({"scopes": 1}, {}, head)


def test_a_small_bank_is_not_read_whole_either(bank: Bank) -> None:
    bank.case()
    with bank.as_person("mediator") as person:
        assert rows_of_a_poll(person, key_of(bank, HERE_SCOPE)) == ({"scopes": 1}, {}, 2)


def test_hello_hands_out_the_keys_of_the_caller_s_scopes_and_no_others(bank: Bank) -> None:
    bank.case()
    bank.case(home_branch=THERE)
    with bank.as_person("counter") as here, bank.as_person("far.counter") as there, bank.as_person("admin") as admin:
        assert hello(here)["wake"].keys() == {HERE_SCOPE, "reference"}
        assert hello(there)["wake"] == {
            THERE_SCOPE: str(key_of(bank, THERE_SCOPE)),
            "reference": str(key_of(bank, "reference")),
        }
        assert hello(admin)["wake"].keys() == {"reference"}


def test_keys_are_of_one_scope_each_and_stay_what_they_are(bank: Bank) -> None:
    bank.case()
    key = key_of(bank, HERE_SCOPE)
    bank.case()
    assert key_of(bank, HERE_SCOPE) == key
    assert bank.one("SELECT count(DISTINCT wake) = count(*) FROM sync.scopes")
    assert key.version == 4, "made by chance, not by a clock"


def test_a_wrong_key_opens_nothing(bank: Bank) -> None:
    with bank.as_person("counter") as person:
        assert person.connection.execute("SELECT sync.wake(%s)", (uuid4(),)).fetchone() == (None,)
        assert person.connection.execute("SELECT sync.wake(NULL)").fetchone() == (None,)


def test_whoever_was_sent_away_learns_a_number_and_no_more(bank: Bank) -> None:
    bank.case()
    key = key_of(bank, HERE_SCOPE)
    with bank.as_person("counter") as person:
        hello(person)
        bank.update("staff", bank.staff["counter"], disabled_at=NOW)
        bank.case()
        assert person.connection.execute("SELECT sync.wake(%s)", (key,)).fetchone() == (head_of(bank, HERE_SCOPE),)
        assert person.connection.execute("SELECT sync.head()").fetchone() == ({},)
        assert person.ids("cases") == set()
        with pytest.raises(Exception, match=r"sync\.not_allowed"):
            person.connection.execute("SELECT * FROM sync.log_page(%s, 0, 10)", (HERE_SCOPE,))
        with pytest.raises(Exception, match=r"sync\.not_staff"):
            hello(person)


def test_nobody_asks_for_keys_past_hello(bank: Bank) -> None:
    with bank.as_person("counter") as person:
        for statement in ("SELECT wake FROM sync.scopes", "SELECT sync.wake_keys()", "SELECT sync.let_keep_line()"):
            with pytest.raises(Exception, match="permission denied"):
                person.connection.execute(statement.encode())


def test_a_line_may_be_kept_while_there_is_room_and_the_server_ends_it_when_its_desk_sleeps(bank: Bank) -> None:
    with bank.as_person("counter") as person:
        assert hello(person)["keep"] == 120
        assert person.connection.execute("SHOW idle_session_timeout").fetchone() == ("15min",)
    # The function's own rule, with a server that is nearly full.
    text = bank.one("SELECT pg_get_functiondef('sync.let_keep_line()'::regprocedure)")
    full = text.replace("sync.let_keep_line", "sync.let_keep_line_when_full").replace(
        "current_setting('max_connections')", "'1'"
    )
    bank.boss.execute(full.encode())
    assert bank.one("SELECT sync.let_keep_line_when_full()") == 0
