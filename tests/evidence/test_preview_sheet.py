"""The shared sheet cannot be shortened under the window's hands, and the watch calls when it should and only then."""

from __future__ import annotations

import os
import threading

import pytest

from app.evidence.preview import sheet
from app.evidence.preview.previewer import Previewer
from app.evidence.preview.watch import Watch
from tests.evidence.previewing import SEEN, needs_linux, refused, script


@needs_linux
def test_nobody_changes_the_size_of_a_sheet() -> None:
    made = sheet.made()
    assert made is not None
    for size in (0, sheet.BYTES - 1, sheet.BYTES + 1):
        with pytest.raises(OSError, match="not permitted"):
            os.ftruncate(made.file, size)
    os.pwrite(made.file, b"pixels", 0)
    assert made.taken(6) == b"pixels"
    for length in (-1, sheet.BYTES + 1):
        with pytest.raises(ValueError, match="not that long"):
            made.taken(length)
    made.close()


@needs_linux
@pytest.mark.parametrize("claim", [-1, sheet.BYTES + 1, 10**12, "'much'", "[1]"])
def test_a_child_that_claims_more_than_the_sheet_holds_babbles(claim: object) -> None:
    body = f"while True:\n    read_frame(inn)\n    write_frame(out, {{'sheet': {claim}, 'sizes': [[10, 10]]}})"
    previewer = Previewer(program=script(body), seconds=20)
    assert refused(lambda: previewer.measure(SEEN)).code == "evidence.preview_crashed"
    previewer.close()


def test_a_number_that_was_not_handed_down_is_no_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    for last in ("", "sheet=", "sheet=x", "sheet=-1", "3"):
        monkeypatch.setattr("sys.argv", ["child", last])
        assert sheet.inherited() is None


def test_the_watch_calls_once_when_it_is_late() -> None:
    called, late = [], threading.Event()

    def call() -> None:
        called.append(1)
        late.set()

    watch = Watch(call)
    watch.begin(600)
    watch.begin(0.01)  # a shorter limit while a longer one runs
    assert late.wait(10)
    watch.end()
    assert called == [1]


def test_the_watch_lets_pass_what_was_done_in_time() -> None:
    late = threading.Event()
    watch = Watch(late.set)
    for _ in range(3):
        watch.begin(0.05)
        watch.rest()
    assert not late.wait(0.2)
    watch.begin(0.01)
    assert late.wait(10)
    watch.end()
    ended = Watch(late.clear)
    ended.end()
    ended.begin(0)
    assert late.is_set(), "nothing is called after the end"
