"""Looking at foreign files: what is drawn, what is refused, and a child that hangs or dies: preview jail."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

import pytest

from app.evidence import desk
from app.evidence.blobs import Blobs
from app.evidence.kinds import FileKind
from app.evidence.preview import jail
from app.evidence.preview.previewer import Previewer
from app.store.store import Store
from tests.evidence.conftest import pdf, picture
from tests.evidence.previewing import content, jailed, needs_linux, refused, script
from tests.helpers.house import Actors


@needs_linux
def test_inside_the_walls_there_is_no_network_no_program_and_no_writing(tmp_path: Path) -> None:
    done = jailed(
        f"""
        print(jail.close_in(1 << 30))
        for name, call in (
            ("socket", lambda: socket.socket()),
            ("unix socket", lambda: socket.socket(socket.AF_UNIX)),
            ("program", lambda: os.execv("/bin/true", ["true"])),
            ("child", lambda: subprocess.run(["/bin/true"])),
            ("new file", lambda: open({str(tmp_path / "new")!r}, "w")),
            ("old file", lambda: open({__file__!r}, "r+")),
            ("remove", lambda: os.unlink({str(tmp_path / "old")!r})),
            ("kill", lambda: os.kill(1, 0)),
        ):
            try:
                call()
                print(name, "open")
            except OSError as error:
                print(name, error.errno)
        print("reading", len(open({__file__!r}, "rb").read()) > 0)
        """
    )
    assert done.stderr == ""
    told = done.stdout.splitlines()
    assert told[0] == "True"
    assert told[1:-1] == [
        f"{name} 1" for name in ("socket", "unix socket", "program", "child", "new file", "old file", "remove", "kill")
    ]
    assert told[-1] == "reading True"


@needs_linux
def test_memory_and_time_are_bounded() -> None:
    done = jailed("jail.close_in(400 << 20)\ntry:\n    bytes(600 << 20)\nexcept MemoryError:\n    print('bounded')\n")
    assert done.stdout == "bounded\n"
    done = jailed("jail.close_in(1 << 30); jail.allow_seconds(0)\nwhile True: pass\n")
    assert done.returncode < 0


@needs_linux
def test_the_real_child_sits_behind_the_walls(previewer: Previewer) -> None:
    previewer.render(content(picture(), FileKind.PNG), 0, scale=1)
    child = previewer._child
    assert child is not None
    status = Path(f"/proc/{child.number}/status").read_text(encoding="utf-8")
    assert "Seccomp:\t2" in status
    limits = Path(f"/proc/{child.number}/limits").read_text(encoding="utf-8")
    assert "Max file size             0 " in limits
    environment = Path(f"/proc/{child.number}/environ").read_bytes()
    assert {part.split(b"=")[0] for part in environment.split(b"\0") if part} == {b"LANG", b"MALLOC_ARENA_MAX"}


def test_an_unknown_machine_or_kernel_leaves_the_other_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.evidence.preview.jail.platform.machine", lambda: "riscv64")
    assert jail._filter() is False

    class Kernel:
        def __init__(self, answers: list[int]) -> None:
            self.prctl = lambda *_args: answers.pop(0)

    monkeypatch.setattr("app.evidence.preview.jail.platform.machine", lambda: "x86_64")
    for answers, stands in (([1], False), ([0, 1], False), ([0, 0], True)):
        monkeypatch.setattr(
            "app.evidence.preview.jail.ctypes.CDLL", lambda *_args, answers=answers, **_more: Kernel(answers)
        )
        assert jail._filter() is stands


def test_where_there_are_no_limits_nothing_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert jail.close_in(1) is False
    jail.allow_seconds(1)


def test_a_hard_limit_of_the_machine_is_not_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    calls: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _what: (10, 100))
    monkeypatch.setattr(resource, "setrlimit", lambda _what, pair: calls.append(pair))
    jail._limit(0, 1000)
    jail._limit(0, 50)
    assert calls == [(100, 100), (50, 100)]


def test_pages_are_counted_and_the_text_is_found_by_search(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, previewer: Previewer, tmp_path: Path
) -> None:
    from app.store.search import SearchIndex

    path = tmp_path / "对账单.pdf"
    path.write_bytes(pdf(3, "Merchant Zephyr password: 991177"))
    with desk_store.action(actors.counter, "evidence.add") as session:
        item = desk.add_file(session, case_id, path, blobs, previewer=previewer)
    assert item.pages == 3
    assert "991177" not in item.text
    with desk_store.read(actors.counter) as session:
        assert SearchIndex(session.connection()).cases("zephyr") == [case_id]
    seen = desk.content_of(blobs, item.sha256, item.file_name, item.kind, item.size)
    assert previewer.render(seen, 2, scale=0.2).width == 112


def test_the_text_of_an_identity_document_is_not_searched(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, previewer: Previewer, tmp_path: Path
) -> None:
    path = tmp_path / "身份证.pdf"
    path.write_bytes(pdf(1, "Zephyr"))
    with desk_store.action(actors.counter, "evidence.add") as session:
        assert desk.add_file(session, case_id, path, blobs, previewer=previewer).text == ""


def test_a_pdf_that_is_none_is_refused_when_somebody_looks(blobs: Blobs, previewer: Previewer, tmp_path: Path) -> None:
    path = tmp_path / "假.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing at all\n%%EOF\n")
    found = refused(lambda: desk.take_in(path, blobs, previewer=previewer))
    assert (found.code, found.params["name"]) == ("evidence.pdf_damaged", "假.pdf")


def test_a_pdf_that_cannot_be_looked_at_in_time_is_evidence_all_the_same(blobs: Blobs, tmp_path: Path) -> None:
    path = tmp_path / "慢.pdf"
    path.write_bytes(pdf(2))
    slow = Previewer(seconds=0.2, program=script("import time; time.sleep(60)"))
    try:
        taken = desk.take_in(path, blobs, previewer=slow)
    finally:
        slow.close()
    assert (taken.pages, taken.text) == (None, "")


def test_no_file_of_the_preview_lies_on_the_disk(
    blobs: Blobs, previewer: Previewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    source = tmp_path / "a.pdf"
    source.write_bytes(pdf(1, "Plain words"))
    taken = desk.take_in(source, blobs, previewer=previewer)
    source.unlink()
    seen = desk.content_of(blobs, taken.ref.sha256, taken.name, taken.facts.kind, taken.ref.size)
    previewer.render(seen, 0, scale=1)
    found = [path for path in tmp_path.rglob("*") if path.is_file() and b"Plain words" in path.read_bytes()]
    assert found == []
    assert list((tmp_path / "temporary").iterdir()) == []
