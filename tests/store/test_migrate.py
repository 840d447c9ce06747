"""Schema steps: the chain gives the mapping, a failure gives the old file back, a newer file is refused."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from app.kernel.errors import Fault
from app.store.base import Base
from app.store.engine import connect
from app.store.migrate import backup_of, migrate, schema_version, statements, steps
from installer.schema import ddl, load_models
from tests.store.conftest import KEY


def shape(connection: Any) -> dict[str, tuple[str, str]]:
    rows = connection.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: (kind, " ".join(sql.split())) for name, kind, sql in rows}


def test_the_chain_of_steps_gives_the_mapping(tmp_path: Path) -> None:
    migrate(tmp_path / "chain.db", KEY)
    migrate(tmp_path / "mapping.db", KEY, known=[(1, ddl())])
    chain, mapping = connect(tmp_path / "chain.db", KEY), connect(tmp_path / "mapping.db", KEY)
    assert shape(chain) == shape(mapping)
    chain.close()
    mapping.close()


def test_the_mapping_makes_no_table_the_house_does_not_know() -> None:
    load_models()
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    engine.dispose()


def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    assert migrate(file, KEY) == migrate(file, KEY) == schema_version() == len(steps())
    assert not backup_of(file, schema_version()).exists()


ONE = (1, "CREATE TABLE note (text TEXT);\nINSERT INTO note VALUES ('kept; really');\n")


def notes(file: Path) -> list[str]:
    connection = connect(file, KEY)
    found = [row[0] for row in connection.execute("SELECT text FROM note")]
    connection.close()
    return found


def test_a_failing_step_gives_the_file_back_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    good = (2, "ALTER TABLE note ADD COLUMN author TEXT;\n")
    bad = (3, "UPDATE note SET text = 'lost';\nALTER TABLE nothing ADD COLUMN x TEXT;\n")
    with pytest.raises(Exception, match="nothing"):
        migrate(file, KEY, known=[ONE, good, bad])
    assert notes(file) == ["kept; really"]
    connection = connect(file, KEY)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert len(connection.execute("PRAGMA table_info(note)").fetchall()) == 1
    connection.close()


def test_a_backup_is_made_before_a_step_and_is_encrypted(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    migrate(file, KEY, known=[ONE, (2, "DELETE FROM note;\n")])
    assert notes(file) == []
    assert notes(backup_of(file, 1)) == ["kept; really"]
    assert b"kept; really" not in backup_of(file, 1).read_bytes()


def test_a_first_step_that_fails_leaves_no_half_made_file(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    with pytest.raises(Exception, match="syntax"):
        migrate(file, KEY, known=[(1, "CREATE TABLE note (text TEXT);\nNOT SQL;\n")])
    assert not file.exists()


def test_a_file_from_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE, (2, "SELECT 1;\n")])
    before = file.read_bytes()
    with pytest.raises(Fault, match=r"store.too_new.*found=2.*known=1"):
        migrate(file, KEY, known=[ONE])
    assert file.read_bytes() == before


def test_statements_are_split_at_line_ends_only() -> None:
    assert statements("-- a step\nSELECT 'a;b';\n\nSELECT 2;") == ["SELECT 'a;b'", "SELECT 2"]
