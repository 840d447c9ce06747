"""A small bank for the tests of the centre: two branches, people of every role, and rows of any table.

What a person writes reaches a real centre through `sync.push`, which works with the owner's rights under the person's
own connection. `Bank.acting` gives just that without the protocol: a connection of the person, and one function that
runs a statement as the owner. It exists in test databases only.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier, Literal, Placeholder
from psycopg.types.json import Jsonb
from sqlalchemy import Boolean, Column, Date, Integer, Uuid

from app.central import people
from app.central.names import owner_of, role_of
from app.central.ownership import prefix_at
from app.central.provision import open_database
from app.central.schema import room_tables
from app.kernel.actor import Role
from app.kernel.ids import new_id
from installer.models import load_models
from tests.helpers.postgres import Database

load_models()
TABLES = {table.name: table for table in room_tables().sorted_tables}
PASSWORD = "correct horse 9"
HERE, THERE = "0123", "0456"
NOW = "2026-11-24T06:41:34.120Z"

STAFF = (
    # login, role, branch, team
    ("counter", Role.COUNTER, HERE, ""),
    ("mediator", Role.MEDIATOR, HERE, "cards"),
    ("mate", Role.MEDIATOR, HERE, "loans"),
    ("lead", Role.LEAD, HERE, ""),
    ("teamlead", Role.LEAD, HERE, "cards"),
    ("investigator", Role.INVESTIGATOR, HERE, ""),
    ("auditor", Role.AUDITOR, HERE, ""),
    ("admin", Role.ADMIN, HERE, ""),
    ("far.counter", Role.COUNTER, THERE, ""),
    ("far.lead", Role.LEAD, THERE, ""),
)

ACT = """
CREATE FUNCTION sync.act_for_test(statement text, given jsonb) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.my_id();  -- as every call of a desk begins
    RETURN QUERY EXECUTE statement USING given;
END $$;
GRANT EXECUTE ON FUNCTION sync.act_for_test(text, jsonb) TO PUBLIC
"""


def a_row(table: str, **given: Any) -> dict[str, Any]:
    """A complete row of a table: what is not given is the plainest value of its type."""
    row: dict[str, Any] = {}
    for column in TABLES[table].columns:
        if column.name in given:
            row[column.name] = given[column.name]
        elif not column.nullable:
            row[column.name] = _plainest(column)
    row["branch_id"] = given.get("branch_id", row["home_branch"])
    return row


def _plainest(column: Column[Any]) -> Any:
    kind = str(column.type)
    if isinstance(column.type, Uuid) or "UUID" in kind or column.type.__class__.__name__ == "Id":
        return new_id()
    if column.name in {"home_branch", "branch_id"}:
        return HERE
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, Integer):
        return 1
    if isinstance(column.type, Date):
        return "2026-11-24"
    name = column.type.__class__.__name__
    if name == "Instant":
        return NOW
    if name == "Json":
        return "[]"
    return {"currency": "CNY", "status": "registered", "team": ""}.get(column.name, "x")


@dataclass
class Person:
    """A connection of a person that may also act as `push` does."""

    connection: Connection[Any]
    staff_id: UUID

    def act(self, statement: str, **given: Any) -> list[Any]:
        """Run a statement as the owner, on this person's connection; `$1` is the given values."""
        plain = json.loads(json.dumps(given, default=str))
        return [row[0] for row in self.connection.execute(
            "SELECT * FROM sync.act_for_test(%s, %s)", (statement, Jsonb(plain)))]  # fmt: skip

    def insert(self, table: str, **given: Any) -> UUID:
        """Write a row as `push` would."""
        row = a_row(table, **given)
        columns = ", ".join(f'"{name}"' for name in row)
        self.act(
            f"WITH put AS (INSERT INTO desk.{table} ({columns}) SELECT {columns}"  # noqa: S608 - names of the mapping
            f" FROM jsonb_populate_record(NULL::desk.{table}, $1) RETURNING id) SELECT to_jsonb(put) FROM put",
            **row,
        )
        return UUID(str(row["id"]))

    def update(self, table: str, row_id: UUID, **given: Any) -> int:
        """Change a row as `push` would, and give its version."""
        setting = ", ".join(f'"{name}" = n."{name}"' for name in given)
        (version,) = self.act(
            f"WITH put AS (UPDATE desk.{table} AS t SET {setting}"  # noqa: S608 - names of the mapping
            f" FROM jsonb_populate_record(NULL::desk.{table}, $1) AS n WHERE t.id = n.id RETURNING t.version)"
            " SELECT to_jsonb(put.version) FROM put",
            id=row_id,
            **given,
        )
        return int(version)

    def count(self, table: str) -> int:
        """How many rows of a table the person sees."""
        return len(self.ids(table))

    def ids(self, table: str) -> set[UUID]:
        """Which rows of a table the person sees."""
        return {row[0] for row in self.connection.execute(SQL("SELECT id FROM desk.{}").format(Identifier(table)))}


@dataclass
class Bank:
    """A provisioned centre with its people."""

    database: Database
    boss: Connection[Any]  # the administrator, a superuser in these tests
    prefix: str
    staff: dict[str, UUID] = field(default_factory=dict)

    @contextmanager
    def as_person(self, login: str) -> Iterator[Person]:
        """Connect as a person."""
        with self.open(login) as connection:
            yield Person(connection, self.staff[login])

    def open(self, login: str, autocommit: bool = True) -> Connection[Any]:
        """A connection of a person, for the caller to close."""
        return self.database.connect(self.database.url_of(role_of(self.prefix, login), PASSWORD), autocommit)

    def insert(self, table: str, **given: Any) -> UUID:
        """Write a row as the administrator with psql does."""
        row = a_row(table, **given)
        statement = SQL("INSERT INTO desk.{} ({}) VALUES ({})").format(
            Identifier(table),
            SQL(", ").join(map(Identifier, row)),
            SQL(", ").join(Placeholder() for _ in row),
        )
        self.boss.execute(statement, list(row.values()))
        return UUID(str(row["id"]))

    def case(self, **given: Any) -> UUID:
        """Make a customer and a case of theirs."""
        branch = given.get("home_branch", HERE)
        if "customer_id" not in given:
            given["customer_id"] = self.insert("customers", home_branch=branch)
        return self.insert("cases", no=str(new_id())[-16:], **given)

    def update(self, table: str, row_id: UUID, **given: Any) -> None:
        """Change a row as the administrator with psql does."""
        setting = SQL(", ").join(
            SQL("{} = {}").format(Identifier(name), Literal(value)) for name, value in given.items()
        )
        self.boss.execute(
            SQL("UPDATE desk.{} SET {} WHERE id = {}").format(Identifier(table), setting, Literal(row_id))
        )

    def log(self, scope: str) -> list[tuple[int, str, str, UUID]]:
        """The log of a scope: seq, kind, table, row."""
        query = "SELECT seq, kind, table_name, row_id FROM sync.change_log WHERE scope = %s ORDER BY seq"
        return self.boss.execute(query, (scope,)).fetchall()

    def one(self, statement: str, *values: Any) -> Any:
        """The first value of a query of the administrator."""
        row = self.boss.execute(statement.encode(), values or None).fetchone()
        return None if row is None else row[0]


def found_bank(database: Database) -> None:
    """Found the bank: branches and people, as the administrator makes them."""
    with database.connect() as boss:
        for code in (HERE, THERE):
            people.add_branch(boss, code, f"网点{code}", "某银行")
        for login, role, branch, team in STAFF:
            people.add(boss, login, f"员工{login}", role, branch, PASSWORD, team=team)
        boss.execute(SQL("SET ROLE {}").format(Identifier(owner_of(prefix_at(boss)))))
        boss.execute(ACT)


def open_bank(database: Database) -> Bank:
    """Open a bank that was founded."""
    boss = database.connect()
    # What a copy does not take along.
    open_database(boss, prefix_at(boss), database.name)
    staff = {str(login): found for login, found in boss.execute("SELECT login, id FROM desk.staff")}
    return Bank(database, boss, prefix_at(boss), staff)


def code_of(error: psycopg.Error) -> tuple[str, dict[str, Any]]:
    """The code and the parameters of a refusal raised in the database."""
    if error.sqlstate != "MD001":
        raise AssertionError(f"{error.sqlstate}: {error}")
    return str(error.diag.message_primary), json.loads(error.diag.message_detail or "{}")


@contextmanager
def refused(code: str, **params: Any) -> Iterator[None]:
    """Expect a refusal of the database with this code and at least these parameters."""
    try:
        yield
    except psycopg.Error as error:
        found, told = code_of(error)
        assert found == code, f"{found} {told}"
        assert {name: told.get(name) for name in params} == params
        return
    raise AssertionError(f"{code} was not raised")
