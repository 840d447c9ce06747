"""Evidence bytes at rest: whole or not at all, nothing readable on the disk, every change found: blobs damaged."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import subprocess
import sys
import textwrap
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from app.evidence.blobs import Blobs, Damage, StoredFile
from app.evidence.blobs.format import MARK, Header
from app.evidence.blobs.store import PART, STALE_SECONDS
from app.kernel.errors import Cancelled, Fault, Refusal
from tests.evidence.blobbing import CHUNK, KEY, SECRET, Failing, files


def test_a_missing_content_is_told(store: Blobs) -> None:
    absent = "0" * 64
    assert store.verify(absent) == Damage("missing")
    with pytest.raises(Fault) as fault:
        store.open(absent)
    assert fault.value.code == "evidence.blob_missing"


def test_a_damaged_content_is_healed_when_its_file_is_added_again(store: Blobs) -> None:
    ref = store.put(SECRET)
    path = store.place(ref.sha256)
    path.write_bytes(path.read_bytes()[:-5] + b"torn!")
    again = store.put(SECRET)
    assert again.new
    assert store.verify(ref.sha256) is None


def test_the_reader_is_a_seekable_stream(store: Blobs) -> None:
    ref = store.put(SECRET)
    with store.open(ref.sha256) as reader:
        assert reader.readable()
        assert reader.seekable()
        assert reader.seek(-10, io.SEEK_END) == len(SECRET) - 10
        assert reader.read(100) == SECRET[-10:]
        assert reader.tell() == len(SECRET)
        assert reader.read(1) == b""
        assert reader.seek(5) == 5
        assert reader.seek(3, io.SEEK_CUR) == 8
        assert reader.readall() == SECRET[8:]
        reader.seek(0)
        assert reader.read(3) + reader.read(4) == SECRET[:7]
        assert reader.seek(10**6) == 10**6
        assert reader.readall() == b""
        with pytest.raises(ValueError):
            reader.seek(-1)
    assert reader.closed
    whole = io.BufferedReader(store.open(ref.sha256))
    assert whole.read() == SECRET
    whole.close()


def test_a_stored_file_stands_where_a_path_is_asked_for(store: Blobs) -> None:
    ref = store.put(SECRET)
    file = StoredFile(store, ref.sha256, "流水.CSV")
    path = file.as_path()
    assert (path.name, path.suffix, path.is_file(), path.stat().st_size) == ("流水.CSV", ".CSV", True, len(SECRET))
    assert path.read_bytes() == SECRET
    with path.open("rb") as stream:
        assert stream.read(7) == SECRET[:7]
    with pytest.raises(ValueError):
        file.open("wb")


@pytest.mark.parametrize("good", [0, 1, 4])
def test_a_source_that_goes_away_is_the_users_to_put_right(store: Blobs, tmp_path: Path, good: int) -> None:
    with pytest.raises(Refusal) as refusal:
        store.put(Failing(SECRET, good))
    assert refusal.value.code == "evidence.file_missing"
    assert refusal.value.params["name"] == "账单.csv"
    assert files(tmp_path) == []


def test_a_source_that_is_not_there(store: Blobs, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        store.put(tmp_path / "no.pdf")
    assert refusal.value.code == "evidence.file_missing"


@pytest.mark.parametrize("later", [b"short", b"x" * len(SECRET)])
def test_a_source_that_changes_between_the_two_readings_is_refused(store: Blobs, tmp_path: Path, later: bytes) -> None:
    class Changing(io.BytesIO):
        readings = 0

        def seek(self, at: int, whence: int = 0, /) -> int:
            self.readings += at == 0
            if self.readings == 2:
                super().seek(0)
                self.truncate()
                self.write(later)
            return super().seek(at, whence)

    with pytest.raises(Refusal) as refusal:
        store.put(Changing(SECRET))
    assert refusal.value.code == "evidence.file_changed"
    assert files(tmp_path) == []


def test_who_stops_the_work_leaves_nothing(store: Blobs, tmp_path: Path) -> None:
    told: list[int] = []

    def stop(done: int) -> None:
        told.append(done)
        raise Cancelled

    with pytest.raises(Cancelled):
        store.put(SECRET, step=stop)
    assert told == [len(SECRET)]
    assert files(tmp_path) == []


def test_verifying_tells_how_far_it_is(store: Blobs) -> None:
    ref = store.put(SECRET[: 2 * CHUNK + 1])
    told: list[int] = []
    assert store.verify(ref.sha256, step=told.append) is None
    assert told == [CHUNK, 2 * CHUNK, 2 * CHUNK + 1]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "store.disk_full"),
        (errno.EROFS, "store.read_only"),
        (errno.EIO, "store.disk_failed"),
    ],
)
def test_a_disk_that_refuses_is_a_fault_and_leaves_nothing(
    store: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault) as fault:
        store.put(SECRET)
    assert fault.value.code == code
    assert files(tmp_path) == []


def test_a_full_disk_in_the_middle_of_a_large_file(store: Blobs, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    script = textwrap.dedent(
        f"""
        import resource, signal, sys
        from pathlib import Path
        from app.evidence.blobs import Blobs
        from app.kernel.errors import Fault
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, {resource.RLIM_INFINITY}))
        try:
            Blobs(Path(sys.argv[1]), bytes(range(32))).put(bytes(5_000_000))
        except Fault as fault:
            sys.stdout.write(fault.code)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "blobs")], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("store.disk_full", "")
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_read(store: Blobs, monkeypatch: pytest.MonkeyPatch) -> None:
    ref = store.put(SECRET)

    def closed(*_args: Any, **_kwargs: Any) -> Any:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "open", closed)
    for call in (store.open, store.verify):
        with pytest.raises(Fault) as fault:
            call(ref.sha256)
        assert fault.value.code == "store.read_only"


def test_a_python_without_sm3_says_so(store: Blobs, monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str, *_args: Any) -> Any:
        raise ValueError(f"unsupported hash type {name}")

    monkeypatch.setattr(hashlib, "new", lacking)
    with pytest.raises(Fault) as fault:
        store.put(SECRET)
    assert fault.value.code == "sealing.no_sm3"


@pytest.mark.parametrize(("at", "visible"), [("evidence.blob_chunk:2", 0), ("evidence.blob_written", 0)])
def test_a_kill_in_the_middle_leaves_nothing_visible(tmp_path: Path, at: str, visible: int) -> None:
    folder = tmp_path / "blobs"
    script = (
        "import sys; from pathlib import Path; from app.evidence.blobs import Blobs;"
        "Blobs(Path(sys.argv[1]), bytes(range(32)), chunk=64).put(b'secret words ' * 99)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], env={**os.environ, "MEDIATION_DESK_KILL_AT": at}, check=False
    )
    assert done.returncode != 0
    content = b"secret words " * 99
    store = Blobs(folder, KEY, chunk=64)
    assert store.has(hashlib.sha256(content).hexdigest()) is bool(visible)
    parts = list(folder.glob(f"*{PART}"))
    assert len(parts) == 1
    assert b"secret" not in parts[0].read_bytes()
    # An hour later the rest is swept, and the same file goes in whole.
    old = time.time() - STALE_SECONDS - 5
    os.utime(parts[0], (old, old))
    ref = store.put(content)
    assert list(folder.glob(f"*{PART}")) == []
    assert store.verify(ref.sha256) is None


def test_the_sweep_leaves_the_work_of_others_alone(store: Blobs, tmp_path: Path) -> None:
    folder = tmp_path / "blobs"
    folder.mkdir()
    young, gone = folder / f"1-x{PART}", folder / f"2-x{PART}"
    young.write_bytes(b"")
    gone.symlink_to(folder / "nowhere")  # vanished between the listing and the look
    store.put(SECRET)
    assert young.exists()
    store.put(b"more")  # the second time nothing is looked for
    assert gone.is_symlink()


def test_windows_forces_no_folder_to_the_disk(store: Blobs, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.evidence.blobs import store as module

    calls: list[int] = []
    real = os.fsync

    def counted(number: int) -> None:
        calls.append(number)
        real(number)

    monkeypatch.setattr(os, "fsync", counted)
    store.put(b"on linux: file and folder")
    assert len(calls) == 2
    nowhere = Path("no such folder")
    with monkeypatch.context() as patch:
        patch.setattr("app.evidence.blobs.store.os.name", "nt")
        module._sync_folder(nowhere)
    assert len(calls) == 2


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    source = tmp_path / "large.wav"
    with source.open("wb") as file:
        for _ in range(48):
            file.write(os.urandom(1 << 20))
    store = Blobs(tmp_path / "blobs", KEY)
    tracemalloc.start()
    ref = store.put(source)
    assert store.verify(ref.sha256) is None
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert ref.size == 48 << 20
    assert most < 12 << 20


def test_a_header_that_asks_for_too_much_memory_is_none_of_ours() -> None:
    assert Header.parse(Header(1 << 27, 5, bytes(16)).packed()) is None
    assert Header.parse(Header(0, 5, bytes(16)).packed()) is None
    assert Header.parse(MARK) is None


def test_files_belong_to_their_owner_alone(store: Blobs) -> None:
    if os.name == "nt":
        pytest.skip("Windows keeps rights elsewhere")
    ref = store.put(SECRET)
    assert store.place(ref.sha256).stat().st_mode & 0o077 == 0
    assert store.place(ref.sha256).parent.stat().st_mode & 0o077 == 0
