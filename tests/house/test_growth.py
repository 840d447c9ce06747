"""The next schema step writes itself from what the mapping gained; what is not growth is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, MetaData, String, Table, text
from sqlalchemy.dialects import postgresql

from app.kernel.ids import new_id
from app.store.migrate import statements
from app.store.types import Id, Instant, Json
from installer import growth as module
from installer.growth import growth, sqlite, text_of

POSTGRES = postgresql.dialect()  # type: ignore[no-untyped-call]
RELEASED = """
CREATE TABLE note (
    id BLOB NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_note_text ON note (text);

CREATE INDEX ix_note_old ON note (id, text);
"""
MORE = "ALTER TABLE note ADD COLUMN kept INTEGER;\n"


class Colour(StrEnum):
    """Something to choose from."""

    RED = "red"


def id_column() -> Column[Any]:
    return Column("id", Id(), primary_key=True)


def text_column() -> Column[Any]:
    return Column("text", String, nullable=False)


Mapped = Callable[..., MetaData]


@pytest.fixture
def mapped(monkeypatch: pytest.MonkeyPatch) -> Mapped:
    """Put a small mapping, and a small chain of released steps, in the place of the house's."""
    monkeypatch.setattr(module, "load_models", lambda: None)
    monkeypatch.setattr(module, "steps", lambda: [(1, RELEASED), (2, MORE)])

    class Mapping:
        metadata = MetaData()

    monkeypatch.setattr(module, "Base", Mapping)

    def note(*columns: Column[Any] | Index, old: bool = True) -> MetaData:
        Mapping.metadata = MetaData()
        indexes = [Index("ix_note_text", "text"), Index("ix_note_old", "id", "text")] if old else []
        Table("note", Mapping.metadata, id_column(), text_column(), *indexes, *columns)
        return Mapping.metadata

    return note


def step(metadata: MetaData) -> str:
    """What the next step of the replica says."""
    return text_of(growth(1), sqlite(), metadata)


def step_of_the_centre(metadata: MetaData) -> str:
    """What the next step of the centre says; its tables lie in a schema."""
    there = MetaData()
    for table in metadata.sorted_tables:
        table.to_metadata(there, schema="desk")
    return text_of(growth(1), POSTGRES, there, "desk")


def upgraded(metadata: MetaData) -> Any:
    """A database of step 1 with a row in it, brought to the mapping."""
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    for statement in statements(RELEASED):
        connection.execute(statement)
    connection.execute("INSERT INTO note (id, text) VALUES (x'01', 'kept')")
    for statement in statements(step(metadata)):
        connection.execute(statement)
    return connection


def test_a_mapping_that_gained_nothing_needs_no_step(mapped: Mapped) -> None:
    metadata = mapped()
    assert step(metadata).strip() == ""
    assert step_of_the_centre(metadata).strip() == ""


def test_a_new_table_comes_whole_with_its_indexes_in_order_of_name(mapped: Mapped) -> None:
    metadata = mapped()
    Table(
        "word", metadata, id_column(), Column("no", Integer, nullable=False), Index("ix_b", "no"), Index("ix_a", "id")
    )
    told = step(metadata)
    assert statements(told)[0].startswith("CREATE TABLE word (")
    assert statements(told)[1:] == ["CREATE INDEX ix_a ON word (id)", "CREATE INDEX ix_b ON word (no)"]
    connection = upgraded(metadata)
    connection.execute("INSERT INTO word VALUES (x'01', 1)")
    assert connection.execute("SELECT text FROM note").fetchall() == [("kept",)]
    there = step_of_the_centre(metadata)
    assert "CREATE TABLE desk.word (" in there
    assert "CREATE INDEX ix_a ON desk.word (id)" in there


def test_tables_come_in_the_order_in_which_they_need_each_other(mapped: Mapped) -> None:
    from sqlalchemy import ForeignKey

    metadata = mapped()
    Table("a_leaf", metadata, id_column(), Column("tree", Id(), ForeignKey("tree.id"), nullable=False))
    Table("tree", metadata, id_column())
    told = step(metadata)
    assert told.index("CREATE TABLE tree") < told.index("CREATE TABLE a_leaf")


def test_a_column_that_may_be_empty_is_just_added(mapped: Mapped) -> None:
    metadata = mapped(Column("due", Date, nullable=True))
    assert statements(step(metadata)) == ["ALTER TABLE note ADD COLUMN due DATE"]
    assert statements(step_of_the_centre(metadata)) == ["ALTER TABLE desk.note ADD COLUMN due DATE"]
    assert upgraded(metadata).execute("SELECT due FROM note").fetchall() == [(None,)]


@pytest.mark.parametrize(
    ("column", "stored", "told_there"),
    [
        (Column("c", String, default="", nullable=False), "", "''"),
        (Column("c", String, default="it's", nullable=False), "it's", "'it''s'"),
        (Column("c", Integer, default=0, nullable=False), 0, "0"),
        (Column("c", BigInteger, default=-5, nullable=False), -5, "-5"),
        (Column("c", Boolean, default=False, nullable=False), 0, "false"),
        (Column("c", Boolean, default=True, nullable=False), 1, "true"),
        (Column("c", Json(), default=list, nullable=False), "[]", "'[]'"),
        (Column("c", Json(), default=dict, nullable=False), "{}", "'{}'"),
        (Column("c", Json(), default=lambda: ["甲'"], nullable=False), '["甲\'"]', """'["甲''"]'"""),
        (Column("c", String, default=lambda: "made", nullable=False), "made", "'made'"),
        (Column("c", String, default=Colour.RED, nullable=False), "red", "'red'"),
    ],
    ids=["empty", "quoted", "nought", "negative", "no", "yes", "list", "dict", "text in json", "called", "choice"],
)  # fmt: skip
def test_a_column_that_must_not_be_empty_fills_old_rows_with_the_mapping_s_default(
    mapped: Mapped, column: Column[Any], stored: object, told_there: str
) -> None:
    metadata = mapped(column._copy())
    connection = upgraded(metadata)
    assert connection.execute("SELECT c FROM note").fetchall() == [(stored,)]
    with pytest.raises(sqlcipher.IntegrityError):
        connection.execute("UPDATE note SET c = NULL")
    # And it stays: a desk of the step before names no such column in what it pushes.
    (added,) = statements(step_of_the_centre(metadata))
    assert added.startswith("ALTER TABLE desk.note ADD COLUMN c ")
    assert added.endswith(f"DEFAULT {told_there} NOT NULL")


def test_a_column_that_must_not_be_empty_needs_a_default(mapped: Mapped) -> None:
    metadata = mapped(Column("at", Instant(), nullable=False))
    with pytest.raises(ValueError, match=r"note\.at needs a default for the rows that are there"):
        step(metadata)


def test_columns_come_before_indexes_on_them(mapped: Mapped) -> None:
    metadata = mapped(Column("due", Date, nullable=True), Index("ix_note_due", "due"))
    assert statements(step(metadata)) == [
        "ALTER TABLE note ADD COLUMN due DATE",
        "CREATE INDEX ix_note_due ON note (due)",
    ]
    assert statements(step_of_the_centre(metadata))[-1] == "CREATE INDEX ix_note_due ON desk.note (due)"


def test_a_changed_index_is_dropped_and_made_anew(mapped: Mapped) -> None:
    metadata = mapped(Index("ix_note_text", "text", unique=True), Index("ix_note_old", "id", "text"), old=False)
    assert statements(step(metadata)) == ["DROP INDEX ix_note_text", "CREATE UNIQUE INDEX ix_note_text ON note (text)"]
    assert statements(step_of_the_centre(metadata))[0] == "DROP INDEX desk.ix_note_text"
    connection = upgraded(metadata)
    with pytest.raises(sqlcipher.IntegrityError):
        connection.execute("INSERT INTO note (id, text) VALUES (x'02', 'kept')")


def test_a_partial_index_is_told_apart_from_a_whole_one(mapped: Mapped) -> None:
    some = text("text <> ''")
    partial = Index("ix_note_text", "text", sqlite_where=some, postgresql_where=some)
    metadata = mapped(partial, Index("ix_note_old", "id", "text"), old=False)
    assert statements(step(metadata))[-1] == "CREATE INDEX ix_note_text ON note (text) WHERE text <> ''"


def test_an_index_that_the_mapping_no_longer_has_goes(mapped: Mapped) -> None:
    metadata = mapped(Index("ix_note_text", "text"), old=False)
    assert statements(step(metadata)) == ["DROP INDEX ix_note_old"]
    assert statements(step_of_the_centre(metadata)) == ["DROP INDEX desk.ix_note_old"]
    names = upgraded(metadata).execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    assert names.fetchall() == [("ix_note_text",)]


def test_a_column_that_is_gone_is_refused(mapped: Mapped) -> None:
    mapped()
    with pytest.raises(ValueError, match=r"note\.kept is gone: write by hand what becomes of its content"):
        growth(2)


def test_a_column_of_another_type_is_refused(mapped: Mapped, monkeypatch: pytest.MonkeyPatch) -> None:
    mapped(Column("kept", String, nullable=True))
    with pytest.raises(ValueError, match=r"note\.kept was INTEGER and is VARCHAR: write by hand how"):
        growth(2)


def test_later_steps_count_once_they_are_released(mapped: Mapped) -> None:
    metadata = mapped(Column("kept", Integer, nullable=True))
    assert statements(step(metadata)) == ["ALTER TABLE note ADD COLUMN kept INTEGER"]
    assert growth(2).columns == []


def test_what_lies_in_the_replica_only_is_no_part_of_the_centre(mapped: Mapped) -> None:
    metadata = mapped()
    Table("local", metadata, id_column(), Index("ix_local", "id"))
    there = MetaData()
    metadata.tables["note"].to_metadata(there, schema="desk")
    assert text_of(growth(1), POSTGRES, there, "desk").strip() == ""


def test_no_line_ends_in_blanks_and_no_tab_is_left(mapped: Mapped) -> None:
    metadata = mapped(Column("due", Date, nullable=True))
    Table("word", metadata, id_column())
    told = step(metadata)
    assert "\t" not in told
    assert [line for line in told.splitlines() if line != line.rstrip()] == []
    assert told.endswith(";\n")


@pytest.mark.parametrize(
    "column",
    [
        Column("made", Id(), default=new_id, nullable=False),
        Column("made", Instant(), default=lambda: datetime(2026, 11, 24, 2, tzinfo=UTC), nullable=False),
    ],
    ids=["id", "instant"],
)
def test_a_default_that_differs_from_row_to_row_is_refused(mapped: Mapped, column: Column[Any]) -> None:
    metadata = mapped(column._copy())
    with pytest.raises(ValueError, match=r"note\.made: write by hand what the rows that are there get"):
        step(metadata)


def test_a_day_as_a_default_is_written_as_it_is_stored(mapped: Mapped) -> None:
    metadata = mapped(Column("since", Date, default=date(2026, 1, 2), nullable=False))
    assert upgraded(metadata).execute("SELECT since FROM note").fetchall() == [("2026-01-02",)]
