"""Schema steps: the chain gives the mapping, a failure gives the old file back, a newer file is refused."""

import errno
import os
import re
import shutil
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from app.kernel.errors import Fault
from app.store.base import Base, captured_tables
from app.store.engine import connect
from app.store.killpoints import VARIABLE
from app.store.migrate import _restore as restore
from app.store.migrate import backup_of, migrate, schema_version, statements, steps
from installer.growth import RELEASED, default_of, growth, sqlite, text_of
from installer.models import load_models
from installer.schema import ddl
from tests.store.conftest import KEY


def shape(connection: Any) -> dict[str, object]:
    """What a file is made of. The order of columns does not count, nor a default that an added column was given."""
    rows = connection.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    made: dict[str, object] = {}
    for name, kind, sql in rows:
        if kind == "table" and not sql.upper().startswith("CREATE VIRTUAL"):
            columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            rules = re.findall(r"(?:CONSTRAINT \w+ )?(?:UNIQUE|CHECK|FOREIGN KEY)[^,]*", " ".join(sql.split()))
            made[name] = (sorted((c[1], c[2], c[3], c[5]) for c in columns), sorted(rules))
        else:
            made[name] = " ".join(sql.split())
    return made


def test_the_chain_of_steps_gives_the_mapping(tmp_path: Path) -> None:
    migrate(tmp_path / "chain.db", KEY)
    migrate(tmp_path / "mapping.db", KEY, known=[(1, ddl())])
    chain, mapping = connect(tmp_path / "chain.db", KEY), connect(tmp_path / "mapping.db", KEY)
    assert shape(chain) == shape(mapping)
    added = {(column.table.name, column.name): default_of(column, sqlite()) for column in growth(RELEASED).columns}
    for table in captured_tables():
        for column in chain.execute(f'PRAGMA table_info("{table}")').fetchall():
            assert column[4] == added.get((table, column[1])), f"{table}.{column[1]}: rows that were there got another"
    chain.close()
    mapping.close()


def test_the_last_step_is_what_the_mapping_gained() -> None:
    """Until it is released; a later change of the mapping is a step of its own."""
    assert steps()[-1][1] == text_of(growth(RELEASED), sqlite(), Base.metadata)


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


def test_what_lies_in_the_log_is_in_the_backup(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    copy = tmp_path / "copy"
    copy.mkdir()
    writer = connect(file, KEY)
    writer.execute("INSERT INTO note VALUES ('in the log')")
    for one in tmp_path.glob("replica.db*"):  # as a power cut would leave it: the log is not emptied
        shutil.copyfile(one, copy / one.name)
    writer.close()
    migrate(copy / file.name, KEY, known=[ONE, (2, "DELETE FROM note;\n")])
    assert notes(backup_of(copy / file.name, 1)) == ["kept; really", "in the log"]


def test_a_file_that_somebody_has_open_is_not_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.migrate.BUSY_MS", 100)
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    window = connect(file, KEY)
    window.execute("INSERT INTO note VALUES ('typed meanwhile')")
    with pytest.raises(Fault, match=r"store\.locked"):
        migrate(file, KEY, known=[ONE, (2, "DELETE FROM note;\n")])
    window.execute("INSERT INTO note VALUES ('and later')")
    window.close()
    assert notes(file) == ["kept; really", "typed meanwhile", "and later"]
    assert not backup_of(file, 1).exists()


def test_several_at_once_run_a_step_once(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    two = (2, "CREATE TABLE two (x TEXT);\nINSERT INTO note VALUES ('two');\n")
    with ThreadPoolExecutor(4) as pool:
        reached = list(pool.map(lambda _: migrate(file, KEY, known=[ONE, two]), range(4)))
    assert reached == [2, 2, 2, 2]
    assert notes(file) == ["kept; really", "two"]


def test_several_at_once_make_one_new_file(tmp_path: Path) -> None:
    file = tmp_path / "replica.db"
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda _: migrate(file, KEY, known=[ONE]), range(4))) == [1, 1, 1, 1]
    assert notes(file) == ["kept; really"]


def test_a_disk_that_takes_no_copy_back_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    backup = backup_of(file, 1)
    backup.write_bytes(file.read_bytes())

    def full(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(Fault, match=r"store\.disk_full"):
        restore(file, backup)
    assert notes(file) == ["kept; really"]


CLIMBER = """
import sys
from pathlib import Path
from app.store.migrate import migrate
from tests.store.conftest import KEY
from tests.store.test_migrate import ONE, TWO
migrate(Path(sys.argv[1]), KEY, known=[ONE, TWO])
"""
TWO = (2, "DELETE FROM note;\nCREATE TABLE two (x TEXT);\n")


@pytest.mark.parametrize("place", ["migrate.after_backup", "migrate.before_commit"])
def test_killed_while_migrating_the_next_start_goes_on(tmp_path: Path, place: str) -> None:
    file = tmp_path / "replica.db"
    migrate(file, KEY, known=[ONE])
    killed = subprocess.run(
        [sys.executable, "-c", CLIMBER, str(file)],
        env={**os.environ, VARIABLE: place},
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert killed.returncode == -9
    assert notes(file) == ["kept; really"]
    assert migrate(file, KEY, known=[ONE, TWO]) == 2
    assert notes(file) == []
    assert notes(backup_of(file, 1)) == ["kept; really"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder's rights")
def test_only_the_owner_can_read_what_is_made(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        file = tmp_path / "replica.db"
        migrate(file, KEY, known=[ONE])
        migrate(file, KEY, known=[ONE, TWO])
        window = connect(file, KEY)
        window.execute("INSERT INTO note VALUES ('x')")
        open_to = {one.name: stat.S_IMODE(one.stat().st_mode) & 0o077 for one in tmp_path.iterdir()}
        window.close()
    finally:
        os.umask(before)
    assert len(open_to) == 4
    assert not any(open_to.values()), open_to
