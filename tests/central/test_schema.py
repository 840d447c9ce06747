"""The chain of steps gives the mapping, what is declared is what the mapping declares, and the names fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import CheckConstraint, UniqueConstraint, create_engine, inspect
from sqlalchemy.dialects import postgresql

from app.central.migrations import versions
from app.central.names import LONGEST_PREFIX, group_of, prefix_of, role_of
from app.central.schema import room_tables
from app.central.steps import known_version, script
from app.central.upgrade import sql_files
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.store.migrate import schema_version
from installer import central_schema
from installer.growth import RELEASED, default_of, growth
from tests.central.bank import TABLES, Bank
from tests.helpers.postgres import Database

DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]
FROZEN = Path(versions.__path__[0])


@pytest.mark.every_server
def test_the_chain_of_steps_gives_the_mapping(database: Database) -> None:
    engine = create_engine(database.url.replace("postgresql://", "postgresql+psycopg://"))
    look = inspect(engine)
    try:
        assert set(look.get_table_names("desk")) == set(TABLES)
        added = {(one.table.name, one.name): default_of(one, DIALECT) for one in growth(RELEASED).columns}
        for name, table in TABLES.items():
            there = {column["name"]: column for column in look.get_columns(name, "desk")}
            assert set(there) == {column.name for column in table.columns}, name
            for column in table.columns:
                found = there[column.name]
                wanted = column.type.dialect_impl(DIALECT)
                assert found["nullable"] == column.nullable, f"{name}.{column.name}"
                assert _kind(found["type"]) == _kind(wanted), f"{name}.{column.name}"
                stated = (found["default"] or "").partition("::")[0] or None
                assert stated == added.get((name, column.name)), f"{name}.{column.name}: desks of the step before"
            uniques = {tuple(sorted(one["column_names"])) for one in look.get_unique_constraints(name, "desk")}
            assert uniques == {
                tuple(sorted(column.name for column in one.columns))
                for one in table.constraints
                if isinstance(one, UniqueConstraint)
            }, name
            assert look.get_pk_constraint(name, "desk")["constrained_columns"] == ["id"]
            assert {one["name"] for one in look.get_indexes(name, "desk") if not one.get("duplicates_constraint")} == {
                str(one.name) for one in table.indexes
            }, name
            assert not [one for one in table.constraints if isinstance(one, CheckConstraint)]
    finally:
        engine.dispose()


def _kind(found: Any) -> str:
    """A column's type in words: a domain by its name."""
    impl = getattr(found, "impl", found)
    if isinstance(impl, postgresql.DOMAIN) or isinstance(found, postgresql.DOMAIN):
        return f"domain {(impl if isinstance(impl, postgresql.DOMAIN) else found).name}"
    return str(impl.compile(dialect=DIALECT)).upper()


def test_the_last_step_is_what_the_mapping_gained() -> None:
    """Until it is released; a later change of the mapping is a step of its own."""
    assert (FROZEN / "v0002_rooms.sql").read_text(encoding="utf-8") == central_schema.tables()


def test_the_script_of_an_upgrade_can_be_read_before_it_runs(bank: Bank) -> None:
    assert script(bank.boss) == ""
    bank.boss.execute("ALTER TABLE sync.schema_steps RENAME TO aside")
    text = script(bank.boss)
    assert "CREATE TABLE desk.cases" in text
    assert "CREATE TABLE audit.entries" in text
    assert text.index("schema_steps") < text.index("CREATE TABLE desk.cases")


def test_the_declarations_are_the_mapping_s() -> None:
    assert dict(sql_files())["05_declarations.sql"] == central_schema.declarations()


def test_centre_and_replica_count_their_steps_alike() -> None:
    """One mapping, one number: a change of the mapping is a step in both chains."""
    assert known_version() == schema_version()


def test_the_files_are_applied_in_the_order_of_their_numbers() -> None:
    numbers = [int(name[:2]) for name, _ in sql_files()]
    assert numbers == sorted(numbers)
    assert len(numbers) > 12


def test_every_table_has_an_index_by_branch_and_by_case(bank: Bank) -> None:
    for name, table in room_tables().tables.items():
        leading = {next(iter(index.columns)).name for index in table.indexes}
        assert "branch_id" in leading, name
        if "case_id" in table.columns and name not in {"desk.visits"}:
            assert "case_id" in leading, name


def test_role_names_always_fit() -> None:
    longest = "b" * LONGEST_PREFIX
    assert prefix_of(longest) == longest
    assert len(group_of(longest, Role.INVESTIGATOR)) <= 63
    assert len(role_of(longest, "l" * 20)) == 63
    for name in ("b" * (LONGEST_PREFIX + 1), "Bank", "1bank", "bank-desk", ""):
        with pytest.raises(Refusal, match=r"central\.database_name"):
            prefix_of(name)
    with pytest.raises(Refusal, match=r"central\.login_long"):
        role_of(longest, "l" * 21)
