"""One child process and the pipe to it: started ahead, asked one thing at a time, ended when it takes too long."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

from app.evidence.preview import sheet
from app.evidence.preview.frames import read_frame, send_frame, write_frame
from app.evidence.preview.watch import Watch

PREVIEW = "app.evidence.preview.worker"
READING = "app.evidence.recognition.worker"
"""The two children: one draws pages, one reads what stands on them."""
BINDING = "reports.binding.worker"
"""A third one binds foreign pages into bundles; named here only, because a bundle starts all of them in one way."""
REDACTING = "app.evidence.redaction.worker"
"""A fourth one burns redacted copies."""
HIDDEN = {
    PREVIEW: "--preview-child", READING: "--reading-child", BINDING: "--binding-child", REDACTING: "--redacting-child"
}  # fmt: skip
"""The argument with which a bundle becomes a child; `memory` and `seconds` follow."""
_PIPE_BYTES = 1 << 20
_ROOT = Path(__file__).resolve().parents[3]


class Slow(Exception):  # noqa: N818 - an answer: the child was ended because it took too long
    """The child did not answer in time."""


class Gone(Exception):  # noqa: N818 - an answer: the child ended by itself
    """The child ended in the middle of its work."""


def command(memory: int, seconds: float, worker: str = PREVIEW) -> list[str]:
    """How a child is started: this interpreter, isolated from the user's own packages, writing nothing.

    A bundle has no interpreter to give code to: the program itself is started with an argument that `ui.start` takes
    before anything else.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN[worker], str(memory), str(seconds)]
    start = f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from {worker} import main; main({memory}, {seconds})"
    return [sys.executable, "-I", "-B", "-c", start]


def _environment() -> dict[str, str]:
    # Nothing of the window's surroundings; Windows cannot start a program without its own folder.
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "2"}


class Child:
    """A running child; use it from one thread at a time. With `shares` it has a sheet to draw on, where there are any.

    An answer that lies on the sheet says `sheet`: how many bytes; they are handed out as if they had come by the pipe.
    """

    def __init__(self, program: Sequence[str], *, shares: bool = False) -> None:
        self._sheet = sheet.made() if shares else None
        told = [] if self._sheet is None else [sheet.argument(self._sheet.file)]
        self._process = subprocess.Popen(
            [*program, *told],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            pass_fds=() if self._sheet is None else (self._sheet.file,),
            cwd=os.sep,
            # A Ctrl-C at the terminal is for the command that was typed there.
            start_new_session=os.name != "nt",
            # A page comes in a few large pieces instead of a hundred small ones, where the system allows it.
            pipesize=_PIPE_BYTES,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests = cast(BinaryIO, self._process.stdin)
        self._answers = cast(BinaryIO, self._process.stdout)
        self._ready = False
        self._late = False
        self._watch = Watch(self._end_late)

    @property
    def ended(self) -> bool:
        """Whether the process is over."""
        return self._process.poll() is not None

    @property
    def number(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(
        self, head: dict[str, Any], seconds: float, body: BinaryIO | None = None, length: int = 0
    ) -> tuple[dict[str, Any], bytes]:
        """Send a request and wait for its answer at most `seconds`; raises `Slow` or `Gone`, and the child is ended.

        What reading `body` raises passes through; the child is ended too, since it waits for the rest.
        """
        self._watch.begin(seconds)
        try:
            if not self._ready:
                self._read()
                self._ready = True
            try:
                if body is None:
                    write_frame(self._requests, head)
                else:
                    send_frame(self._requests, head, body, length)
            except (BrokenPipeError, EOFError, ValueError) as error:
                # ValueError: the pipe was closed under our hands, because the program ends.
                raise Gone from error
            return self._read()
        except Gone as gone:
            self.end()
            if self._late:
                raise Slow from gone
            raise
        except BaseException:
            self.end()
            raise
        finally:
            self._watch.rest()

    def end(self) -> None:
        """End the child and wait for it; more than once is harmless."""
        self._watch.end()
        self._process.kill()
        self._process.wait()
        for pipe in (self._requests, self._answers):
            try:
                pipe.close()
            except BrokenPipeError:
                continue  # what was still to be written has no reader any more
        drawn_on, self._sheet = self._sheet, None
        if drawn_on is not None:
            drawn_on.close()

    def _read(self) -> tuple[dict[str, Any], bytes]:
        try:
            frame = read_frame(self._answers)
        except (EOFError, ValueError, OSError) as error:
            raise Gone from error
        if frame is None:
            raise Gone
        drawn_on, length = self._sheet, frame[0].pop("sheet", None)
        if length is None:
            return frame
        if drawn_on is None or not isinstance(length, int):
            raise Gone  # it has no sheet: it babbles
        try:
            return frame[0], drawn_on.taken(length)
        except ValueError as error:
            raise Gone from error

    def _end_late(self) -> None:
        self._late = True
        self._process.kill()
