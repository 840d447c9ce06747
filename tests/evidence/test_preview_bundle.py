"""The preview in a bundle: no interpreter to give code to, so the program's own door becomes the child."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from app.evidence.kinds import FileKind
from app.evidence.preview import child, job_object
from app.evidence.preview.previewer import MEMORY, SECONDS, Previewer
from tests.evidence.conftest import pdf
from tests.evidence.previewing import content
from ui import start


def test_a_bundle_starts_itself_with_the_hidden_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "-c" in child.command(MEMORY, SECONDS)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "mediation-desk.exe")
    assert child.command(MEMORY, SECONDS) == ["mediation-desk.exe", start.PREVIEW_CHILD, str(MEMORY), str(SECONDS)]


def test_the_programs_door_serves_as_the_child() -> None:
    through_the_door = [sys.executable, "-m", "ui.start", child.HIDDEN[child.PREVIEW], str(MEMORY), str(SECONDS)]
    previewer = Previewer(program=through_the_door)
    try:
        seen = content(pdf(3), FileKind.PDF)
        assert len(previewer.measure(seen).pages) == 3
        assert previewer.render(seen, 2, scale=0.2).data
    finally:
        previewer.close()


def test_the_child_behind_the_door_knows_nothing_of_the_program() -> None:
    # The pipe is closed at once, so the child ends by itself; what it loaded is told before.
    code = (
        "import sys; from ui import start\n"
        f"status = start.main([{child.HIDDEN[child.PREVIEW]!r}, {str(MEMORY)!r}, '15'])\n"
        "names = ('PySide6.QtCore', 'sqlalchemy', 'ui.commands', 'app.desktop')\n"
        "known = [name for name in names if name in sys.modules]\n"
        "sys.stderr.write(f'{status} {known}')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    assert done.stderr.decode() == "0 []"


def test_what_a_library_prints_does_not_reach_the_pipe() -> None:
    code = (
        "import os; from app.evidence.preview import worker\n"
        "def serve(requests, answers, seconds, desk):\n"
        "    os.write(1, b'noise'); answers.write(b'answer'); answers.flush()\n"
        "worker.serve = serve\n"
        "worker.main(1 << 31, 15)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == (b"answer", b"noise")


def test_the_walls_of_windows_are_laid_out_as_it_reads_them() -> None:
    asked = job_object.limits(MEMORY)
    if ctypes.sizeof(ctypes.c_void_p) == 8:
        assert ctypes.sizeof(asked) == 144
        assert type(asked).process_memory.offset == 112
    assert (asked.process_memory, asked.basic.processes) == (MEMORY, 1)
    if sys.platform != "win32":
        assert not job_object.enter(MEMORY)
