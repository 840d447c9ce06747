"""A store that is damaged, locked, on a full disk or cannot be written: one sentence, status 1, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desktop import Desktop
from app.staff.desk import set_preference
from tests.acceptance import brought
from tests.acceptance.conftest import Demo
from tests.acceptance.look import CASES, as_it_was
from tests.acceptance.program import Desk

MOUNTS = sys.platform == "linux" and hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_corrupt_store_is_left_as_it_is(desk: Desk, demo: Demo, tmp_path: Path) -> None:
    replica = desk.replica() / "replica.db"
    whole = replica.read_bytes()
    feed = tmp_path / "feed.csv"
    feed.write_text("收到时间,客户姓名,投诉内容\n2026-10-01,顾晓,滞纳金算错了\n", encoding="utf-8")
    for spoilt in (os.urandom(4096) + whole[4096:], whole[: len(whole) // 3], b""):
        replica.write_bytes(spoilt)
        for words in (("queue",), ("case", "show", demo.no), ("intake", feed, "--channel", "app")):
            desk.run(*words).refused("replica.db")
        assert replica.read_bytes() == spoilt
    replica.write_bytes(whole)
    as_it_was(desk)


def test_a_locked_store_can_be_read_and_is_not_written(desk: Desk, demo: Demo, tmp_path: Path) -> None:
    feed = tmp_path / "feed.csv"
    feed.write_text("收到时间,客户姓名,投诉内容\n2026-10-01,顾晓,滞纳金算错了\n", encoding="utf-8")
    with Desktop.build(desk.profile).sign_in_remembered("wangmin") as seat:
        with seat.store.action(seat.actor, "test") as session:
            set_preference(session, "half", "way")
            assert desk.run("queue", "--json", "--limit", "1").json["total"] == CASES
            desk.run("intake", feed, "--channel", "app").refused("in use by another program")
        as_it_was(desk)
        # A second process goes on as soon as the first has let go, although both have the store open.
        assert desk.run("intake", feed, "--channel", "app", "--json").json["accepted"] == 1
    as_it_was(desk, CASES + 1)


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of 8 MB of the test's own; where the machine allows no mounting the test is skipped."""
    place = tmp_path / "disk"
    place.mkdir()
    if not MOUNTS:
        pytest.skip("mounting needs root on Linux")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("this machine mounts nothing")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk(demo: Demo, mounted: Path, tmp_path: Path) -> None:
    desk = demo.desk.copy(mounted / "desk", "wangmin")
    ballast = mounted / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    feed = tmp_path / "feed.csv"
    rows = "".join(f"2026-10-01,顾{number},{'投诉内容' * 40}\n" for number in range(600))
    feed.write_text("收到时间,客户姓名,投诉内容\n" + rows, encoding="utf-8")
    voucher = tmp_path / "voucher.png"
    voucher.write_bytes(brought.png(60, 40) + os.urandom(200_000))
    desk.run("intake", feed, "--channel", "app").refused("full")
    refused = desk.run("evidence", "add", demo.no, voucher)
    assert (refused.status, "full" in refused.err) == (1, True), refused
    desk.run("agreement", "pdf", demo.no, "-o", mounted / "x.pdf").refused("full")
    assert not (mounted / "x.pdf").exists()
    # Without room for its shared memory not even reading is possible, and that is said too.
    desk.run("queue").refused("full")
    ballast.unlink()
    as_it_was(desk)
    assert desk.run("intake", feed, "--channel", "app", "--json").json["accepted"] == 600


def test_a_profile_that_cannot_be_written(demo: Demo, mounted: Path, tmp_path: Path) -> None:
    desk = demo.desk.copy(mounted / "desk", "wangmin")
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    feed = tmp_path / "feed.csv"
    feed.write_text("收到时间,客户姓名,投诉内容\n2026-10-01,顾晓,滞纳金算错了\n", encoding="utf-8")
    desk.run("intake", feed, "--channel", "app").refused()
    desk.run("evidence", "add", demo.no, feed).refused()
    subprocess.run(["mount", "-o", "remount,rw", str(mounted)], check=True)
    as_it_was(desk)


def test_a_paper_that_cannot_be_written(demo: Demo, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for place in (tmp_path / "folder.pdf", tmp_path / "file" / "x.pdf"):
        for words in (("agreement", "pdf"), ("report", "case")):
            demo.desk.run(*words, demo.no, "-o", place).refused(place.name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.pdf"]
