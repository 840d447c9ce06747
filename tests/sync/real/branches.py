"""The centre of these tests: a provisioned database with two branches and people of every role.

It answers the questions of `tests.sync.centre.Centre`, so that whatever the fake centre is asked can be asked here. The
database has a name, and so a role prefix, of its own: the people of other tests are none of its.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier, Literal

from app.central import logins, people
from app.central.names import role_of
from app.central.provision import open_database, provision
from app.central.restored import restored
from app.kernel.actor import Actor, Role
from app.store.base import captured_tables
from app.sync.sql import SqlTransport
from tests.helpers.postgres import Cluster, Database
from tests.helpers.proxy import CuttingProxy
from tests.sync.centre import Change, Op, Row
from tests.sync.desks import BRANCH, OTHER, person

NAME = "branches"
TEMPLATE = "branches_template"
PASSWORD = "calm harbour 7"

PEOPLE: dict[str, tuple[Role, str]] = {
    "chen.lan": (Role.MEDIATOR, BRANCH),
    "wu.di": (Role.MEDIATOR, BRANCH),
    "wang.min": (Role.COUNTER, BRANCH),
    "zhao.gang": (Role.LEAD, BRANCH),
    "sun.yi": (Role.INVESTIGATOR, BRANCH),
    "zhou.ning": (Role.AUDITOR, BRANCH),
    "guan.bo": (Role.ADMIN, BRANCH),
    "he.jia": (Role.MEDIATOR, OTHER),
    "xu.jing": (Role.COUNTER, OTHER),
    "ma.qiang": (Role.LEAD, OTHER),
}


def actor_of(login: str) -> Actor:
    """One of the people."""
    role, branch = PEOPLE[login]
    return person(login, role, branch)


def found(cluster: Cluster) -> None:
    """Make the template once for a server: a provisioned centre with its people."""
    cluster.drop(NAME)
    cluster.drop(TEMPLATE)
    # Provisioned under the name that tests use, for the roles carry the database's name; then renamed.
    cluster.execute(f"CREATE DATABASE {NAME} ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0")
    url = cluster.centre.url(database=NAME)
    provision(url)
    with psycopg.connect(url, autocommit=True) as boss:
        for code in (BRANCH, OTHER):
            people.add_branch(boss, code, f"网点{code}", "华东银行")
        for login, (role, branch) in PEOPLE.items():
            people.add(boss, login, f"员工{login}", role, branch, PASSWORD, staff_id=person(login).staff_id)
    cluster.execute(f"ALTER DATABASE {NAME} RENAME TO {TEMPLATE}")


class Branches:
    """See `tests.sync.centre.Centre`; `boss` is the superuser's psql."""

    def __init__(self, database: Database, cluster: Cluster) -> None:
        self.database = database
        self.cluster = cluster
        self._hired = set(PEOPLE)
        self._backups = 0
        self._changed: set[str] = set()
        self._boss: Connection[Any] | None = None
        open_database(self.boss, NAME, database.name)

    @property
    def boss(self) -> Connection[Any]:
        """The administrator's connection, each statement its own transaction."""
        if self._boss is None or self._boss.closed:
            self._boss = self.database.connect()
        return self._boss

    def set_for(self, actor: Actor, name: str, value: str) -> None:
        """Set a setting of the person's role; it holds from their next connection."""
        self._changed.add(actor.login)
        role = Identifier(role_of(NAME, actor.login))
        self.boss.execute(SQL("ALTER ROLE {} SET {} = {}").format(role, Identifier(name), Literal(value)))

    def connections_of(self, actor: Actor, most: int) -> None:
        """Limit the connections of a person."""
        self._changed.add(actor.login)
        role = Identifier(role_of(NAME, actor.login))
        self.boss.execute(SQL("ALTER ROLE {} CONNECTION LIMIT {}").format(role, Literal(most)))

    def make_good(self) -> None:
        """Roles are the whole server's: give those that were changed back as the template has them."""
        for login in self._changed & PEOPLE.keys():
            role = Identifier(role_of(NAME, login))
            logins.make_login(self.boss, NAME, login, PEOPLE[login][0], PASSWORD)
            self.boss.execute(SQL("ALTER ROLE {} CONNECTION LIMIT -1").format(role))
            self.boss.execute(SQL("ALTER ROLE {} RESET ALL").format(role))

    def close(self) -> None:
        """Let go of the database."""
        if self._boss is not None:
            self._boss.close()

    # -- people ------------------------------------------------------------------------------------------------------

    def url(self, through: CuttingProxy | None = None) -> str:
        """Where the centre is, without anybody's name."""
        url = self.database.centre.url("", database=self.database.name)
        return url if through is None else through.url(url)

    def transport(self, actor: Actor, through: CuttingProxy | None = None) -> SqlTransport:
        """Connect as a person, on a bad line if one is given."""
        return SqlTransport(self.url(through), actor.login, PASSWORD)

    def connect(self, actor: Actor) -> Connection[Any]:
        """The person's own psql."""
        return self.database.connect(self.database.url_of(role_of(NAME, actor.login), PASSWORD))

    def hire(self, actor: Actor) -> None:
        """Make a person known who is not one of the template's."""
        if actor.login not in self._hired:
            people.add(
                self.boss, actor.login, actor.name, actor.role, actor.branch_id, PASSWORD, staff_id=actor.staff_id
            )
            self._hired.add(actor.login)

    def change_person(
        self, actor: Actor, *, role: Role | None = None, branch: str = "", disabled: bool = False
    ) -> None:
        """Change a person as `central staff` does."""
        self._changed.add(actor.login)
        if role is not None or branch:
            people.change(self.boss, actor.login, role=role, branch=branch or None)
        if disabled:
            people.disable(self.boss, actor.login)

    # -- rows --------------------------------------------------------------------------------------------------------

    def row(self, table: str, row_id: object) -> Row | None:
        """A row as it stands."""
        query = SQL("SELECT to_jsonb(t) FROM desk.{} AS t WHERE t.id = %s").format(Identifier(table))
        row = self.boss.execute(query, (str(row_id),)).fetchone()
        return None if row is None else dict(row[0])

    def all_rows(self, table: str) -> dict[str, Row]:
        """Every row of a table."""
        return _rows(self.boss, table)

    def view(self, actor: Actor, device: str | None = None) -> dict[str, dict[str, Row]]:
        """What row security shows the person, narrowed to a device: read by themselves, table by table."""
        with self.connect(actor) as connection:
            connection.execute("SELECT set_config('sync.extent', %s, false)", (device or "",))
            return {table: rows for table in captured_tables() if (rows := _rows(connection, table))}

    def edit(self, table: str, row_id: object, **values: Any) -> None:
        """An administrator's psql."""
        setting = SQL(", ").join(
            SQL("{} = {}").format(Identifier(name), Literal(value)) for name, value in values.items()
        )
        self.boss.execute(
            SQL("UPDATE desk.{} SET {} WHERE id = {}").format(Identifier(table), setting, Literal(str(row_id)))
        )

    def held_since(self, device: str | None) -> str:
        """The server goes by its own clock: which day that is depends on when the test runs."""
        ((since,),) = self.ask("SELECT extent_from::text FROM sync.devices WHERE device_id = %s", device)
        return str(since)

    def add_branch(self, actor: Actor, branch: str) -> None:
        """Grant a branch to a person."""
        self.boss.execute("INSERT INTO sync.branch_grants (staff_id, branch) VALUES (%s, %s)", (actor.staff_id, branch))

    def move(self, case_id: object, branch: str) -> None:
        """Hand a case to another branch."""
        self.edit("cases", case_id, branch_id=branch)

    def grant(self, case_id: object, actor: Actor) -> None:
        """Give a person one case."""
        self.boss.execute(
            "INSERT INTO sync.case_grants (case_id, staff_id) VALUES (%s, %s)", (str(case_id), actor.staff_id)
        )

    def revoke(self, case_id: object, actor: Actor) -> None:
        """Take it back."""
        self.boss.execute(
            "DELETE FROM sync.case_grants WHERE case_id = %s AND staff_id = %s", (str(case_id), actor.staff_id)
        )

    # -- what tests look at ------------------------------------------------------------------------------------------

    def ask(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask as the superuser."""
        return self.boss.execute(query.encode(), values or None).fetchall()

    def taken(self) -> list[str]:
        """Operations that were taken, by the ledger; one whose effect the audit shows twice is named twice."""
        once = self.ask(
            "SELECT l.op_id::text FROM sync.ledger AS l JOIN sync.ledger AS f ON f.action_id = l.action_id"
            " AND f.device_id = l.device_id AND f.answer IS NOT NULL"
            " WHERE f.answer ->> 'result' IN ('applied', 'conflict')"
        )
        more = self.ask(
            "SELECT op_id::text FROM audit.entries WHERE op_id IS NOT NULL AND table_name <> 'conflicts'"
            " GROUP BY op_id, table_name, row_id HAVING count(*) > 1"
        )
        return [op for (op,) in [*once, *more]]

    def changes(self, ops: Collection[str]) -> list[Change]:
        """By the audit, which triggers write: it knows nothing of how a push merges."""
        found = self.ask(
            "SELECT op_id::text, table_name, row_id::text, old, new FROM audit.entries"
            " WHERE op_id = ANY (%s::uuid[]) AND old IS NOT NULL AND new IS NOT NULL AND table_name <> 'conflicts'",
            list(ops),
        )
        return [Change(*one) for one in found]

    def heads(self) -> dict[str, int]:
        """The head of each scope."""
        return {str(scope): int(head) for scope, head in self.ask("SELECT scope, head FROM sync.scopes WHERE head > 0")}

    def logs(self) -> dict[str, list[int]]:
        """The numbers in each scope's log."""
        found = self.ask("SELECT scope, array_agg(seq ORDER BY seq) FROM sync.change_log GROUP BY scope")
        return {str(scope): [int(seq) for seq in seqs] for scope, seqs in found}

    # -- what may happen to it ---------------------------------------------------------------------------------------

    def refuse_when(self, rule: Callable[[Op], str | None]) -> None:
        """The real centre refuses by its own rules; a test that makes one up belongs to the fake."""
        raise NotImplementedError

    def poison_when(self, rule: Callable[[Op], bool]) -> None:
        """As above."""
        raise NotImplementedError

    @contextmanager
    def poisoned(self, word: str) -> Any:
        """Let the centre fail unforeseen on every note that holds a word: a broken trigger of its own."""
        self.boss.execute(
            SQL(
                "CREATE FUNCTION desk.broken() RETURNS trigger LANGUAGE plpgsql AS"
                " $$ BEGIN PERFORM 1 / 0; RETURN NEW; END $$"
            )
        )
        self.boss.execute(
            SQL(
                "CREATE TRIGGER y_broken BEFORE INSERT ON desk.case_notes FOR EACH ROW"
                " WHEN (NEW.text LIKE {}) EXECUTE FUNCTION desk.broken()"
            ).format(Literal(f"%{word}%"))
        )
        try:
            yield
        finally:
            self.boss.execute("DROP TRIGGER y_broken ON desk.case_notes")
            self.boss.execute("DROP FUNCTION desk.broken()")

    def backup(self) -> str:
        """Copy the whole database."""
        self._backups += 1
        name = f"{NAME}_backup_{self._backups}"
        self._copy(self.database.name, name)
        return name

    def restore(self, backup: object) -> None:
        """Put a copy in the database's place, as a new generation."""
        self.close()
        self.cluster.drop(self.database.name)
        self._copy(str(backup), self.database.name)
        restored(self.boss)
        open_database(self.boss, NAME, self.database.name)

    def drop_backups(self) -> None:
        """Remove what `backup` made."""
        for number in range(1, self._backups + 1):
            self.cluster.drop(f"{NAME}_backup_{number}")

    def _copy(self, source: str, to: str) -> None:
        self.close()
        self.cluster.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()",
            source,
        )
        self.cluster.drop(to)
        self.cluster.create(to, source)

    def hole(self, scope: str) -> None:
        """Lose the newest entry but one of a log, as only a superuser can, who switches the guards off."""
        with self.boss.transaction():
            self.boss.execute("ALTER TABLE sync.change_log DISABLE TRIGGER USER")
            self.boss.execute(
                "DELETE FROM sync.change_log AS l USING sync.scopes AS s WHERE s.scope = %s AND l.scope = s.scope"
                " AND l.seq = s.head - 1",
                (scope,),
            )
            self.boss.execute("ALTER TABLE sync.change_log ENABLE ALWAYS TRIGGER b_append_only")
            self.boss.execute("ALTER TABLE sync.change_log ENABLE ALWAYS TRIGGER b_no_truncate")


def _rows(connection: Connection[Any], table: str) -> dict[str, Row]:
    found = connection.execute(SQL("SELECT id::text, to_jsonb(t) FROM desk.{} AS t").format(Identifier(table)))
    return {str(row_id): dict(row) for row_id, row in found}
