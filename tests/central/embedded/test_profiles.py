"""What `central start|stop` and commands against a demo profile do."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest

from app.central.embedded import attach, centre_of, ensure_running, profiles, start_for, stop_for
from app.kernel.errors import Fault, Refusal


def test_a_demo_of_two_desks_shares_one_centre(embedded_place: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "demo" / "first", tmp_path / "demo" / "second"
    began = start_for(first)
    attach(second, first)
    centre = centre_of(first)
    assert centre is not None
    try:
        assert not began.ran_already
        assert start_for(second) == profiles.Began(began.url, True)
        assert stop_for(second)
        assert not centre.running()
        assert not stop_for(first)
        found = ensure_running(second)
        assert found is not None
        assert centre.pid() == found.pid() is not None
        with psycopg.connect(found.url()) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        pid = found.pid()
        assert ensure_running(first) is not None
        assert centre.pid() == pid
    finally:
        centre.remove()


def test_both_profiles_can_be_moved_together(embedded_place: Path, tmp_path: Path) -> None:
    start_for(tmp_path / "demo" / "first")
    attach(tmp_path / "demo" / "second", tmp_path / "demo" / "first")
    stop_for(tmp_path / "demo" / "second")
    shutil.move(tmp_path / "demo", tmp_path / "elsewhere")
    centre = ensure_running(tmp_path / "elsewhere" / "second")
    assert centre is not None
    try:
        assert centre.ready()
        assert centre.folder == tmp_path / "elsewhere" / "first" / "central"
    finally:
        centre.remove()


def test_an_ordinary_profile_has_none(tmp_path: Path) -> None:
    assert centre_of(tmp_path) is None
    assert ensure_running(tmp_path) is None
    with pytest.raises(Refusal) as told:
        stop_for(tmp_path)
    assert told.value.code == "central.embedded.none_here"
    assert list(tmp_path.iterdir()) == []


def test_a_pointer_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "central").mkdir()
    (tmp_path / "central" / "elsewhere").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(Fault) as told:
        centre_of(tmp_path)
    assert told.value.code == "central.embedded.card"


def test_a_pointer_to_a_demo_that_is_gone_is_no_centre(tmp_path: Path) -> None:
    attach(tmp_path / "second", tmp_path / "first")
    assert centre_of(tmp_path / "second") is None
