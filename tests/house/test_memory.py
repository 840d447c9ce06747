"""Temporary files of a run lie in memory only where that is good for it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.helpers import memory


@pytest.fixture
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nobody had chosen a place."""
    monkeypatch.delenv(memory.VARIABLE, raising=False)
    monkeypatch.setattr(tempfile, "tempdir", tempfile.gettempdir())


@pytest.mark.usefixtures("unset")
def test_a_place_with_plenty_of_room_is_used_and_children_inherit_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "usable", lambda _place: True)
    memory.use(tmp_path)
    assert os.environ[memory.VARIABLE] == str(tmp_path)
    assert tempfile.gettempdir() == str(tmp_path)


@pytest.mark.usefixtures("unset")
def test_a_place_that_is_not_there_is_not_used(tmp_path: Path) -> None:
    memory.use(tmp_path / "nothing")
    assert memory.VARIABLE not in os.environ


def test_whoever_chose_a_place_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(memory.VARIABLE, "chosen")
    monkeypatch.setattr(memory, "usable", lambda _place: True)
    memory.use(tmp_path)
    assert os.environ[memory.VARIABLE] == "chosen"


def test_little_room_is_not_enough(tmp_path: Path) -> None:
    assert memory.usable(tmp_path, plenty=0)
    assert not memory.usable(tmp_path, plenty=1 << 62)


@pytest.mark.skipif(not hasattr(os, "ST_NOEXEC"), reason="only Linux tells how a place is mounted")
def test_a_place_that_lets_no_program_run_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "statvfs", lambda _place: SimpleNamespace(f_flag=os.ST_NOEXEC))
    assert not memory.usable(tmp_path, plenty=0)
