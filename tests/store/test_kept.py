"""Every released replica, kept with work in it, becomes a replica of this program and loses nothing on the way."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.kernel.actor import Actor, Role
from app.kernel.errors import Fault
from app.kernel.ids import new_id
from app.sealing.desk import verify_seal
from app.sealing.model import Seal
from app.store.base import captured_tables
from app.store.engine import REPLICA_FILE, connect
from app.store.migrate import backup_of, migrate, schema_version, steps
from app.store.search import SearchIndex
from app.store.session import Surroundings
from app.store.store import Store
from installer.growth import RELEASED
from installer.keep import REPLICAS
from installer.models import load_models
from tests.helpers.kept import OFFICER, OFFLINE_CASE, load_replica, steps_in
from tests.store.conftest import KEY
from tests.store.test_migrate import shape

load_models()

KEPT = steps_in(REPLICAS)
READER = Actor(new_id(), OFFICER, "李雪", Role.MEDIATOR, "0123")
Old = Callable[[int], Path]


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Old:
    """Read a copy in once."""
    known: dict[int, Path] = {}

    def get(step: int) -> Path:
        if step not in known:
            known[step] = tmp_path_factory.mktemp("kept") / REPLICA_FILE
            load_replica(known[step], KEY, step)
        return known[step]

    return get


@pytest.fixture
def old(loaded: Old, tmp_path: Path) -> Old:
    """Give a replica of a step to the test."""

    def get(step: int) -> Path:
        file = tmp_path / "desk" / REPLICA_FILE
        file.parent.mkdir()
        shutil.copyfile(loaded(step), file)
        return file

    return get


def content(file: Path, columns: dict[str, list[str]] | None = None) -> tuple[dict[str, list[str]], dict[str, Any]]:
    """Every row of every table, in the named columns or in those that there are."""
    connection = connect(file, KEY)
    found = {}
    wanted: dict[str, list[str]] = columns or {}
    if columns is None:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%'"
        ).fetchall():
            wanted[name] = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
    for name, listed in wanted.items():
        row = ", ".join(f'"{one}"' for one in listed)
        query = f'SELECT {row} FROM "{name}"'  # noqa: S608 - names of the schema
        found[name] = sorted(repr(one) for one in connection.execute(query))
    connection.close()
    return wanted, found


def version(file: Path) -> int:
    connection = connect(file, KEY)
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    return int(found)


def test_every_released_step_has_a_kept_copy() -> None:
    """When a step is released, `python -m installer.keep` keeps it."""
    assert set(range(1, RELEASED + 1)) <= set(KEPT)


@pytest.mark.parametrize("step", KEPT)
def test_the_copy_is_a_replica_of_its_step_with_work_of_every_kind(old: Old, step: int) -> None:
    file = old(step)
    assert version(file) == step
    connection = connect(file, KEY)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in (
        "cases", "customers", "interviews", "seals", "signatures", "agreements", "obligations", "conflicts", "outbox",
        "evidence_items", "transactions", "sync_cursor", "search_doc", "number_block", "staff",
    ):  # fmt: skip
        query = f"SELECT count(*) FROM {table}"  # noqa: S608 - named above
        assert connection.execute(query).fetchone() > (0,), table
    states = dict(connection.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall())
    assert states["waiting"] > 3
    assert states["acknowledged"] > 3
    connection.close()


@pytest.mark.parametrize("step", KEPT)
def test_a_released_step_made_anew_is_what_was_kept(old: Old, tmp_path: Path, step: int) -> None:
    """The text of a released step is frozen."""
    made = tmp_path / "made.db"
    migrate(made, KEY, known=steps()[:step])
    kept, anew = connect(old(step), KEY), connect(made, KEY)
    assert shape(kept) == shape(anew)
    kept.close()
    anew.close()


@pytest.mark.parametrize("step", KEPT)
def test_it_upgrades_to_now_and_keeps_every_row(old: Old, tmp_path: Path, step: int) -> None:
    file = old(step)
    columns, before = content(file)
    assert migrate(file, KEY) == schema_version()
    assert content(file, columns)[1] == before
    migrate(tmp_path / "new.db", KEY)
    upgraded, new = connect(file, KEY), connect(tmp_path / "new.db", KEY)
    assert shape(upgraded) == shape(new)
    assert upgraded.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert upgraded.execute("PRAGMA foreign_key_check").fetchall() == []
    upgraded.close()
    new.close()
    if step < schema_version():
        assert content(backup_of(file, step), columns)[1] == before


@pytest.mark.parametrize("step", KEPT)
def test_climbing_one_step_at_a_time_comes_to_the_same(old: Old, loaded: Old, tmp_path: Path, step: int) -> None:
    slowly = old(step)
    for reached in range(step, schema_version() + 1):
        migrate(slowly, KEY, known=steps()[:reached])
        assert version(slowly) == reached
    at_once = tmp_path / "at_once.db"
    shutil.copyfile(loaded(step), at_once)
    migrate(at_once, KEY)
    assert content(slowly) == content(at_once)


@pytest.mark.parametrize("step", KEPT)
def test_the_program_works_on_it_seals_verify_and_search_finds(old: Old, around: Surroundings, step: int) -> None:
    store = Store.open(old(step).parent, KEY, around)
    try:
        with store.read(READER) as session:
            for model in captured_tables().values():
                for row in session.query(model).all():
                    assert row.id is not None
            sealed = [seal.subject_id for seal in session.query(Seal).all()]
            assert len(sealed) == 2, "the interview and the agreement"
            assert [verify_seal(session, one).findings for one in sealed] == [(), ()]
            index = SearchIndex(session.connection())
            assert len(index.cases("年费")) == 1
            assert len(index.cases(OFFLINE_CASE[:4])) == 1
            assert index.cases("没有的词") == []
    finally:
        store.close()


@pytest.mark.parametrize("step", KEPT)
def test_a_next_step_that_fails_leaves_everything_as_it_was(old: Old, step: int) -> None:
    file = old(step)
    before = content(file)
    bad = (step + 1, "UPDATE cases SET narrative = 'lost';\nDROP TABLE outbox;\nALTER TABLE nothing ADD COLUMN x;\n")
    with pytest.raises(Exception, match="nothing"):
        migrate(file, KEY, known=[*steps()[:step], bad])
    assert content(file) == before
    assert version(file) == step
    assert migrate(file, KEY) == schema_version()


@pytest.mark.parametrize("step", KEPT)
def test_a_program_older_than_the_copy_leaves_it_alone(old: Old, step: int) -> None:
    file = old(step)
    before = file.read_bytes()
    with pytest.raises(Fault, match=r"store\.too_new"):
        migrate(file, KEY, known=steps()[: step - 1])
    assert file.read_bytes() == before
