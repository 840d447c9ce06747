"""What the tests of `preview` share."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content, Pixels
from app.kernel.errors import Refusal

RED, BLUE = (200, 20, 20), (20, 20, 200)


def content(data: bytes, kind: FileKind, name: str = "文件", key: str = "") -> Content:
    return Content(key or str(hash(data)), name, kind, len(data), lambda: io.BytesIO(data))


def refused(call: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as found:
        call()
    return found.value


def colour(pixels: Pixels, x: int, y: int) -> tuple[int, int, int]:
    at = (y * pixels.width + x) * 4
    blue, green, red = pixels.data[at : at + 3]
    return red, green, blue


def near(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(one, other, strict=True))


def script(body: str) -> list[str]:
    """A child that speaks the language of the pipe and then misbehaves."""
    root = str(Path(__file__).parents[2])
    head = f"import sys; sys.path.insert(0, {root!r})\nfrom app.evidence.preview.frames import *\n"
    head += "out, inn = sys.stdout.buffer, sys.stdin.buffer\nwrite_frame(out, {'ready': True})\n"
    return [sys.executable, "-c", head + textwrap.dedent(body)]


SEEN = content(b"anything", FileKind.PDF, "可疑.pdf")


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="this wall is Linux's")


def jailed(body: str, **environment: str) -> subprocess.CompletedProcess[str]:
    code = "from app.evidence.preview import jail\nimport socket, subprocess, os, sys\n" + textwrap.dedent(body)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
