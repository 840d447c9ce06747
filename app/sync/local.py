"""What a replica has that no centre can give back: its device, its outbox, its number blocks, its kept actions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table

from app.store.base import Base, Local
from app.sync.model import Cursor, Shadow, Staged

REMADE = (Cursor, Shadow, Staged)
"""Local too, but they speak of the centre's rows and are made anew with them."""
BLOCK = 2_000


def carried_tables() -> list[Table]:
    """The tables of this replica only, which move into a fresh one."""
    found = [mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Local)]
    return [Base.metadata.tables[kind.__tablename__] for kind in found if kind not in REMADE]


def carry(old: Connection, fresh: Any) -> None:
    """Copy those tables from the old replica to a driver connection on the fresh one, replacing what is there."""
    for table in carried_tables():
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        fresh.execute(f'DELETE FROM "{table.name}"')  # noqa: S608 - a mapped table
        found = old.exec_driver_sql(f'SELECT {names} FROM "{table.name}"')  # noqa: S608 - a mapped table
        while rows := found.fetchmany(BLOCK):
            fresh.executemany(
                f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})',  # noqa: S608 - a mapped table
                [tuple(row) for row in rows],
            )
