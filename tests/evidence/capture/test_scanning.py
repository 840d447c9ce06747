"""The scan folder: what is waited for, what is offered, what is never taken twice."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.evidence.scanning import (
    DELETED,
    TAKEN,
    Scan,
    ScanFolder,
    Wait,
    fingerprint,
    is_whole,
    note_taken,
    put_away,
)
from app.kernel.errors import Refusal
from tests.evidence.conftest import pdf, picture

NOW = datetime.now(UTC)  # the list of what was taken names it; ages are measured from the moment of the test


def waits(scans: list[Scan]) -> dict[str, str]:
    return {one.name: one.wait.value for one in scans}


def twice(folder: ScanFolder, now: datetime = NOW) -> dict[str, str]:
    folder.look(now)
    return waits(folder.look(now))


def test_a_file_is_offered_when_it_stands_still_and_has_its_end(tmp_path: Path) -> None:
    folder = ScanFolder(tmp_path)
    whole = pdf(2)
    file = tmp_path / "001.pdf"
    file.write_bytes(whole[: len(whole) // 2])
    assert waits(folder.look(NOW)) == {"001.pdf": "writing"}
    assert waits(folder.look(NOW)) == {"001.pdf": "writing"}  # it stands still and has no end
    file.write_bytes(whole)
    assert waits(folder.look(NOW)) == {"001.pdf": "writing"}
    found = folder.look(NOW)
    assert (found[0].wait, found[0].sha256) == (Wait.READY, fingerprint(file)[0])
    assert waits(folder.look(NOW)) == {"001.pdf": "ready"}


def test_one_that_never_gets_an_end_is_offered_after_a_minute_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "坏.jpg").write_bytes(picture(form="JPEG")[:-20])
    now = datetime.now(UTC)
    assert twice(ScanFolder(tmp_path), now) == {"坏.jpg": "writing"}
    assert twice(ScanFolder(tmp_path), now + timedelta(minutes=2)) == {"坏.jpg": "unfinished"}


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")
def test_links_specials_and_other_kinds_are_named_and_never_opened(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    (tmp_path / "link.png").symlink_to(tmp_path / "a.png")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "note.docx").write_bytes(b"x")
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / ".hidden.png").write_bytes(picture())
    (tmp_path / "half.tmp").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    assert twice(ScanFolder(tmp_path)) == {
        "a.png": "ready", "link.png": "link", "pipe.png": "special", "note.docx": "other_kind", "empty.pdf": "empty",
    }  # fmt: skip
    with pytest.raises(OSError):
        fingerprint(tmp_path / "link.png")
    with pytest.raises(OSError):
        fingerprint(tmp_path / "pipe.png")


def test_one_that_is_locked_waits_and_one_that_vanishes_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    folder = ScanFolder(tmp_path)
    folder.look(NOW)

    def locked(_file: Path) -> tuple[str, int]:
        raise PermissionError

    monkeypatch.setattr("app.evidence.scanning.fingerprint", locked)
    assert waits(folder.look(NOW)) == {"a.png": "locked"}

    def vanished(_file: Path) -> tuple[str, int]:
        raise FileNotFoundError

    monkeypatch.setattr("app.evidence.scanning.fingerprint", vanished)
    assert waits(folder.look(NOW)) == {"a.png": "writing"}
    monkeypatch.setattr("app.evidence.scanning.fingerprint", lambda _file: ("0" * 64, 1))
    assert waits(folder.look(NOW)) == {"a.png": "writing"}  # it grew while it was read
    (tmp_path / "a.png").unlink()
    assert folder.look(NOW) == []


def test_what_was_taken_is_never_offered_again_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "001.png").write_bytes(picture())
    folder = ScanFolder(tmp_path)
    folder.look(NOW)
    scan = folder.look(NOW)[0]
    note_taken(tmp_path, [(scan.name, scan.sha256)], NOW)
    # A kill between the two: the file is still there and known.
    assert waits(folder.look(NOW)) == {"001.png": "again"}
    moved = put_away(tmp_path, scan.name, NOW)
    assert moved == tmp_path / TAKEN / "001.png"
    assert folder.look(NOW) == []
    (tmp_path / "再来.png").write_bytes(picture())
    again = ScanFolder(tmp_path)  # after a restart
    assert twice(again) == {"再来.png": "again"}
    assert again.look(NOW)[0].taken_at
    (tmp_path / TAKEN / "收取记录.csv").write_bytes(b"\xff\xfe\x00broken")
    assert twice(ScanFolder(tmp_path)) == {"再来.png": "ready"}


def test_what_the_replica_knows_is_not_offered_either(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    (tmp_path / "b.png").write_bytes(picture(61))
    known = fingerprint(tmp_path / "a.png")[0]
    folder = ScanFolder(tmp_path)

    def ask(hashes: Collection[str]) -> Mapping[str, str]:
        return {one: "2026-11-24 10:00" for one in hashes if one == known}

    folder.look(NOW, ask)
    found = folder.look(NOW, ask)
    assert waits(found) == {"a.png": "again", "b.png": "ready"}
    assert found[0].taken_at == "2026-11-24 10:00"


def test_pages_of_one_document_keep_their_order_and_names_never_meet(tmp_path: Path) -> None:
    names = []
    for place, name in enumerate(("b.png", "a.png"), 1):
        (tmp_path / name).write_bytes(b"x")
        names.append(put_away(tmp_path, name, NOW, place=place).name)
    assert [name[-8:] for name in sorted(names)] == ["01-b.png", "02-a.png"]
    for content in (b"1", b"2", b"3"):
        (tmp_path / "c.png").write_bytes(content)
        put_away(tmp_path, "c.png", NOW, where=DELETED)
    assert len(list((tmp_path / DELETED).iterdir())) == 3


def test_what_cannot_be_opened_or_moved_says_so(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as told:
        ScanFolder(tmp_path / "nowhere").look(NOW)
    assert told.value.code == "evidence.scan_folder_missing"
    with pytest.raises(Refusal) as gone:
        put_away(tmp_path, "nowhere.png", NOW)
    assert gone.value.code == "evidence.scan_gone"
    (tmp_path / "a.png").write_bytes(b"x")
    (tmp_path / DELETED).write_bytes(b"a file in the way")
    with pytest.raises(Refusal) as stuck:
        put_away(tmp_path, "a.png", NOW, where=DELETED)
    assert stuck.value.code == "evidence.scan_stuck"
    (tmp_path / TAKEN).rmdir()
    (tmp_path / TAKEN).write_bytes(b"a file in the way")
    with pytest.raises(Refusal) as unwritten:
        note_taken(tmp_path, [("a.png", "0" * 64)], NOW)
    assert unwritten.value.code == "evidence.scan_stuck"


@pytest.mark.parametrize(
    ("content", "whole"),
    [(pdf(1), True), (pdf(1)[:200], False), (picture(), True), (picture()[:-8], False), (b"II*\x00", True)],
)
def test_an_end_is_looked_for(tmp_path: Path, content: bytes, whole: bool) -> None:
    (tmp_path / "x").write_bytes(content)
    assert is_whole(tmp_path / "x") is whole
    assert not is_whole(tmp_path / "nowhere")
