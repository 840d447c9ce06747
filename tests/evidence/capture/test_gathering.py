"""Folders are looked through within bounds; links and specials are named, never opened."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.evidence import gathering, in_hand
from app.evidence.codes import CameBy
from app.evidence.gathering import is_litter, look_into
from tests.evidence.capture.keeping import Kept


def test_files_below_are_told_apart_and_litter_is_left(tmp_path: Path) -> None:
    for name in ("b.png", "a.pdf", ".hidden", "Thumbs.db", "~$x.docx", "half.crdownload", "in/c.png", "in/deep/d.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    found = look_into(tmp_path)
    assert [path.name for path in found.files] == ["a.pdf", "b.png"]
    assert [path.name for path in found.deeper] == ["c.png", "d.png"]
    assert (found.left, found.more, len(found.all)) == ((), False, 4)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")
def test_links_and_pipes_are_named_and_not_opened(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "link.png").symlink_to(tmp_path / "a.png")
    os.mkfifo(tmp_path / "pipe.png")
    found = look_into(tmp_path)
    assert [path.name for path in found.all] == ["a.png"]
    assert [path.name for path in found.left] == ["link.png", "loop", "pipe.png"]


def test_the_bounds_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        (tmp_path / f"{number}.png").write_bytes(b"x")
    assert (look_into(tmp_path, most=4).more, len(look_into(tmp_path, most=4).all)) == (True, 4)
    assert not look_into(tmp_path, most=6).more
    monkeypatch.setattr(gathering, "MOST_LOOKED_AT", 3)
    assert (look_into(tmp_path).more, len(look_into(tmp_path).all)) == (True, 3)
    monkeypatch.setattr(gathering, "DEEPEST", 1)
    monkeypatch.setattr(gathering, "MOST_LOOKED_AT", 100)
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/b/c.png").write_bytes(b"x")
    assert [path.name for path in look_into(tmp_path).left] == ["b"]


def test_a_folder_that_is_gone_is_left_and_the_walk_may_be_ended(tmp_path: Path) -> None:
    assert look_into(tmp_path / "nowhere").left == (tmp_path / "nowhere",)

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        look_into(tmp_path, step=stop)


@pytest.mark.parametrize(("name", "litter"), [("a.PDF", False), ("A.TMP", True), ("desktop.INI", True), ("..a", True)])
def test_litter(name: str, litter: bool) -> None:
    assert is_litter(name) is litter


def test_what_is_in_hand_is_named_in_its_order_until_it_is_let_go() -> None:
    from uuid import uuid4

    drafts, case, other = Kept(), uuid4(), uuid4()
    files = [(Path("/u/二.png"), CameBy.DROPPED), (Path("/u/一.png"), CameBy.CHOSEN)]
    in_hand.keep(drafts, case, files)
    in_hand.keep(drafts, other, files[:1])
    drafts.put(f"evidence.in_hand.{case}", "/u/broken", "?")
    assert in_hand.left(drafts, case) == files
    in_hand.let_go(drafts, case, [Path("/u/二.png")])
    assert in_hand.left(drafts, case) == files[1:]
    assert in_hand.left(drafts, other) == files[:1]
