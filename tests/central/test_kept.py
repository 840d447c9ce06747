"""Every released centre, kept with rows in it and its own functions and policies, becomes a centre of this program.

The replica that was kept at the same moment then comes back with the work that waited in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import psycopg
import pytest
from psycopg import Connection
from psycopg.sql import SQL, Identifier
from psycopg.types.json import Jsonb

from app.central import people
from app.central import upgrade as module
from app.central.check import Anchor, check
from app.central.names import role_of
from app.central.provision import open_database, provision
from app.central.steps import climb, known_version
from app.central.upgrade import protection, upgrade
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.errors import Fault, Refusal
from app.store.engine import REPLICA_FILE
from app.store.migrate import schema_version
from app.sync.digest import compare
from app.sync.sql import SqlTransport
from installer.growth import RELEASED
from installer.keep import CENTRES, REPLICAS, database_of
from tests.helpers.kept import OFFICER, OFFLINE_CASE, load_centre, load_replica, steps_in
from tests.helpers.postgres import Cluster, Database
from tests.sync.centre import Centre
from tests.sync.desks import KEY, Desk
from ui.commands.demo.people import PASSWORD, PEOPLE

KEPT = steps_in(CENTRES)
LATER = datetime(2026, 11, 25, 2, tzinfo=UTC)
_loaded: dict[tuple[int, int], str] = {}

pytestmark = pytest.mark.parametrize("step", KEPT)
both_servers = pytest.mark.every_server


class Kept:
    """A kept centre, back in life."""

    def __init__(self, database: Database, step: int) -> None:
        self.database = database
        self.step = step
        self.prefix = database_of(step)
        self.boss: Connection[Any] = database.connect()
        open_database(self.boss, self.prefix, database.name)

    def transport(self, actor: Actor) -> SqlTransport:
        """Connect as a person."""
        return SqlTransport(self.database.centre.url("", database=self.database.name), actor.login, PASSWORD)

    def open(self, login: str, password: str = PASSWORD) -> Connection[Any]:
        """The person's own psql."""
        return self.database.connect(self.database.url_of(role_of(self.prefix, login), password))

    def ask(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Look as the administrator."""
        return self.boss.execute(query.encode(), values or None).fetchall()

    def anchors(self) -> tuple[Anchor, ...]:
        """The last entry of every scope's audit, as whoever keeps them outside has them."""
        found = self.ask("SELECT scope, audit_head, encode(chain, 'hex') FROM sync.scopes WHERE audit_head > 0")
        return tuple(Anchor(*one) for one in found)

    def rows(self) -> dict[str, list[str]]:
        """Every row of the rooms, in the columns that the step has."""
        names = self.ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'desk' ORDER BY 1")
        return {
            name: [str(row) for (row,) in self.boss.execute(_rows(name)).fetchall()]
            for (name,) in names
        }  # fmt: skip


def _rows(table: str) -> Any:
    return SQL("SELECT to_jsonb(t) FROM desk.{} AS t ORDER BY t.id").format(Identifier(table))


@pytest.fixture
def kept_template(cluster: Cluster, step: int) -> str:
    """Read the copy in once for each server, before the test's own databases: its people's roles stay."""
    name = f"{database_of(step)}_template"
    if (id(cluster), step) not in _loaded:
        cluster.drop(name)
        with cluster.create(name).connect() as boss:
            load_centre(boss, step)
        _loaded[id(cluster), step] = name
    return name


@pytest.fixture
def kept(kept_template: str, step: int, databases: Callable[..., Database]) -> Iterator[Kept]:
    """Give the centre of a step as it was kept."""
    centre = Kept(databases(database_of(step), kept_template), step)
    yield centre
    centre.boss.close()


@pytest.fixture
def officer(kept: Kept, step: int, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Give a function that opens the replica which was kept at the same moment."""
    opened: list[Desk] = []

    def sit_down() -> Desk:
        folder = tmp_path / "desk"
        load_replica(folder / REPLICA_FILE, KEY, step)
        (staff_id,) = kept.ask("SELECT id FROM desk.staff WHERE login = %s", OFFICER)[0]
        actor = Actor(staff_id, OFFICER, "李雪", Role.MEDIATOR, "0123", team="mediation")
        opened.append(Desk(folder, cast("Centre", kept), actor, FixedClock(LATER)))
        return opened[-1]

    yield sit_down
    for desk in opened:
        desk.line.close()
        desk.close()


def findings(kept: Kept, **options: Any) -> list[tuple[str, dict[str, Any]]]:
    return [(one.code, dict(one.params)) for one in check(kept.boss, **options).findings]


def test_every_released_step_has_a_kept_copy(step: int) -> None:
    """When a step is released, `python -m installer.keep` keeps both sides of it."""
    assert set(range(1, RELEASED + 1)) <= set(KEPT)
    assert step in steps_in(REPLICAS)


def test_the_copy_is_the_centre_of_its_step(kept: Kept, step: int) -> None:
    assert kept.ask("SELECT schema_version FROM sync.centre") == [(step,)]
    assert kept.ask("SELECT version_num FROM sync.schema_steps") == [(f"{step:04d}",)]
    for table in ("desk.cases", "desk.seals", "desk.agreements", "desk.conflicts", "sync.ledger", "sync.chunks"):
        query = f"SELECT count(*) > 0 FROM {table}"  # noqa: S608 - named above
        assert kept.ask(query) == [(True,)], table
    assert kept.ask("SELECT count(*) > 20 FROM pg_policies WHERE schemaname = 'desk'") == [(True,)]
    with kept.open(OFFICER) as person:
        assert person.execute("SELECT sync.my_role()").fetchone() == ("mediator",)


@both_servers
def test_it_upgrades_to_now_and_the_check_finds_nothing(kept: Kept, step: int) -> None:
    anchors, before = kept.anchors(), kept.rows()
    assert len(anchors) >= 2
    done = upgrade(kept.boss)
    assert (done.before, done.now) == (step, known_version())
    assert findings(kept) == []
    assert findings(kept, anchors=anchors) == [], "the audit's chain goes on from where it was"
    after = kept.rows()
    for table, rows in before.items():
        assert len(after[table]) == len(rows), table
    again = upgrade(kept.boss)
    assert again.before == again.now == known_version()
    assert findings(kept, anchors=anchors) == []


def test_what_protects_it_is_what_protects_a_new_one(kept: Kept, cluster: Cluster) -> None:
    upgrade(kept.boss)
    name = kept.database.name
    upgraded = protection(kept.boss)
    kept.boss.close()
    cluster.drop(name)
    provision(cluster.centre.url(database=name))
    with kept.database.connect() as boss:
        new = protection(boss)
    assert {one: new.get(one) for one in upgraded} == upgraded
    assert new.keys() == upgraded.keys()


def test_everybody_signs_in_with_the_password_they_had(kept: Kept) -> None:
    upgrade(kept.boss)
    for person in PEOPLE:
        with kept.open(person.login) as connection:
            assert connection.execute("SELECT sync.my_role()").fetchone() == (person.role.value,)
            seen = connection.execute("SELECT count(*) FROM desk.cases").fetchone()
            assert seen is not None
            if person.branch != "0123" or person.role in (Role.ADMIN, Role.INVESTIGATOR):
                assert seen == (0,), person.login
            else:
                assert seen > (0,), person.login
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute("UPDATE desk.cases SET narrative = ''")
    with pytest.raises(psycopg.OperationalError):
        kept.open(OFFICER, "wrong")
    people.reset_password(kept.boss, OFFICER, "another harbour 8")
    try:
        with kept.open(OFFICER, "another harbour 8") as connection:
            assert connection.execute("SELECT sync.my_role()").fetchone() == ("mediator",)
    finally:
        people.reset_password(kept.boss, OFFICER, PASSWORD)  # roles are the whole server's
    people.add(kept.boss, "new.one", "新人", Role.COUNTER, "0123", "another harbour 8")
    assert findings(kept) == []


@both_servers
def test_the_replica_of_that_day_pushes_what_waited_and_ends_equal(kept: Kept, officer: Callable[[], Desk]) -> None:
    upgrade(kept.boss)
    desk = officer()
    waiting = desk.states()["waiting"]
    assert waiting > 3
    outcome = desk.sync()
    assert outcome.condition == "ok", outcome
    assert (outcome.pushed, outcome.waiting, outcome.refused, outcome.parked, outcome.held) == (waiting, 0, 0, 0, 0)
    assert desk.states().keys() == {"acknowledged"}
    assert compare(desk.store, desk.line) == []
    assert desk.ask("SELECT count(*) FROM conflicts WHERE resolved_at IS NULL") == [(1,)]
    assert kept.ask("SELECT narrative FROM desk.cases WHERE narrative = %s", OFFLINE_CASE) == [(OFFLINE_CASE,)]
    assert kept.ask("SELECT amount_fen FROM desk.cases WHERE wish = %s", "退还年费") == [(38_000,)]
    assert desk.ask("SELECT count(*) FROM case_notes") == [(2,)], "hers, and the clerk's of meanwhile"
    assert findings(kept) == []


def test_a_desk_of_the_version_before_goes_on_syncing(
    kept: Kept, officer: Callable[[], Desk], step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server supports N and N-1; whoever is older is told to upgrade, and keeps its work meanwhile."""
    upgrade(kept.boss)
    desk = officer()
    waiting = desk.states()["waiting"]
    monkeypatch.setattr("app.sync.hello.schema_version", lambda: step)
    outcome = desk.sync()
    if step < known_version() - 1:
        assert outcome.condition == "upgrade_required"
        assert desk.states()["waiting"] == waiting
        return
    assert outcome.condition == "ok", outcome
    assert (outcome.pushed, outcome.refused, outcome.parked) == (waiting, 0, 0)
    assert [one for (one,) in desk.ask("SELECT DISTINCT schema_version FROM outbox")] == [step]
    assert compare(desk.store, desk.line) == []
    assert findings(kept) == []


def test_the_first_program_s_own_words_are_understood(kept: Kept, step: int) -> None:
    """What a desk of the step says, written out: a question without anything that came later."""
    upgrade(kept.boss)
    device = kept.ask("SELECT d.device_id, d.incarnation FROM sync.devices AS d JOIN desk.staff AS s"
                      " ON s.id = d.staff_id WHERE s.login = %s", OFFICER)[0]  # fmt: skip
    with kept.open(OFFICER) as person:
        (here,) = kept.ask("SELECT generation FROM sync.centre")[0]
        request = {
            "protocol": 1, "schema": step, "device": str(device[0]), "incarnation": str(device[1]), "name": "counter-1",
            "cursors": {}, "generation": here, "last_seq": 10_000,
            "numbers": [{"branch": "0123", "year": 2026, "left": 900}],
        }  # fmt: skip
        row = person.execute("SELECT sync.hello(%s)", (Jsonb(request),)).fetchone()
    assert row is not None
    assert row[0]["answer"] == ("ok" if step >= known_version() - 1 else "upgrade_required")
    assert {"why", "database", "generation", "schema", "me", "scopes", "acknowledged", "incarnation"} <= row[0].keys()


@both_servers
def test_a_step_that_fails_leaves_the_centre_as_it_was(
    kept: Kept, step: int, officer: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, rows, anchors = _everything(kept), kept.rows(), kept.anchors()

    def half_way(connection: Connection[Any]) -> None:
        climb(connection)
        connection.execute("ALTER TABLE desk.cases ADD COLUMN half text")
        connection.execute("SELECT 1 / 0")

    with monkeypatch.context() as patch:
        patch.setattr(module, "climb", half_way)
        with pytest.raises(psycopg.errors.DivisionByZero):
            upgrade(kept.boss)
    bad = [*module.sql_files(), ("99_bad.sql", "DROP POLICY owner ON desk.cases; SELECT 1 / 0;")]
    with monkeypatch.context() as patch:
        patch.setattr(module, "sql_files", lambda: bad)
        with pytest.raises(psycopg.errors.DivisionByZero):
            upgrade(kept.boss)
    assert _everything(kept) == before
    assert kept.rows() == rows
    assert kept.anchors() == anchors
    if step < schema_version():
        # The new program at the old centre: it reads, and its work waits until the centre was upgraded.
        desk = officer()
        waiting = desk.states()["waiting"]
        outcome = desk.sync()
        assert outcome.condition == "read_only", outcome
        assert desk.states()["waiting"] == waiting
        assert upgrade(kept.boss).now == known_version()
        assert desk.sync().condition == "ok"
        assert desk.states().keys() == {"acknowledged"}


def _everything(kept: Kept) -> list[tuple[Any, ...]]:
    """Tables with their columns and rights, functions, triggers and policies, as the server itself writes them."""
    return kept.ask(
        "SELECT 'column', c.oid::regclass::text || '.' || a.attname, format_type(a.atttypid, a.atttypmod),"
        " coalesce(c.relacl::text, '') FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid"
        " JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname IN ('desk', 'sync', 'audit')"
        " UNION ALL SELECT 'function', p.oid::regprocedure::text, p.prosrc, coalesce(p.proacl::text, '') FROM pg_proc"
        " AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE n.nspname IN ('desk', 'sync', 'audit')"
        " UNION ALL SELECT 'trigger', t.tgrelid::regclass::text, pg_get_triggerdef(t.oid), t.tgenabled::text"
        " FROM pg_trigger AS t WHERE NOT t.tgisinternal UNION ALL SELECT 'policy', tablename::text, policyname::text,"
        " coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies"
        " UNION ALL SELECT 'version', schema_version::text, '', '' FROM sync.centre ORDER BY 1, 2, 3, 4"
    )


def test_only_whoever_owns_it_may_upgrade_and_nobody_downgrades(kept: Kept, step: int) -> None:
    with kept.open("admin") as admin, pytest.raises(Refusal, match=r"central\.not_owner"):
        upgrade(admin)
    assert kept.ask("SELECT schema_version FROM sync.centre") == [(step,)]
    kept.boss.execute("UPDATE sync.centre SET schema_version = %s", (known_version() + 1,))
    with pytest.raises(Fault, match=r"central\.too_new"):
        upgrade(kept.boss)
