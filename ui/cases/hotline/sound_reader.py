"""This side of the pipe: a recording goes to the child whole, plain samples and a picture of the sound come back.

One child per recording: reading one takes a moment, is seldom, and a child that has read one foreign file is not given
another. What it costs is told in the module of the child.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

from app.evidence.preview.child import Child, Gone, Slow
from app.evidence.sound_boxes import SoundFacts
from app.kernel.errors import Refusal

HIDDEN = "--sound-child"
"""The argument with which a bundle becomes the child; `memory` and `seconds` follow."""
MEMORY = 3 << 30
SECONDS = 90.0
MOST_BYTES = 300_000_000
"""The largest recording that is played, in bytes; larger ones are kept all the same."""
LONGEST_HOURS = 4
_FINE, _COARSE = 16_000, 8_000
_FINE_MS = 2 * 3_600_000
_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording as it is played: WAV of 16-bit samples, its length, how loud its equal parts are (0-100)."""

    wav: bytes
    length_ms: int
    peaks: tuple[int, ...]


def can_decode() -> bool:
    """Whether the add-on is installed; asked without loading it."""
    return find_spec("PySide6.QtMultimedia") is not None


def command(memory: int = MEMORY, seconds: float = SECONDS) -> list[str]:
    """How the child is started, as `app.evidence.preview.child.command` says."""
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN, str(memory), str(seconds)]
    start = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); "
        f"from ui.cases.hotline.sound_child import main; main({memory}, {seconds})"
    )
    return [sys.executable, "-I", "-B", "-c", start]


def read_sound(
    stream: BinaryIO, size: int, name: str, facts: SoundFacts, *, program: Sequence[str] = (), seconds: float = SECONDS
) -> Sound:
    """Decode a recording in a child. To be called from a worker, for it waits.

    Refused, with the file's name: `recording.too_long`, `recording.undecodable`, `recording.crashed`, `recording.slow`.
    """
    if facts.length_ms > LONGEST_HOURS * 3_600_000:
        raise Refusal("recording.too_long", "file", name=name, hours=LONGEST_HOURS)
    rate = _FINE if facts.length_ms <= _FINE_MS else _COARSE
    # A second more than the headers say, and a little: what does not end there lies about itself.
    most = (facts.length_ms + facts.length_ms // 50 + 5_000) * rate // 1000 * 2
    child = Child(program or command())
    try:
        with closing(stream):
            head, samples = child.ask({"rate": rate, "most": most}, seconds, stream, size)
    except Slow:
        raise Refusal("recording.slow", "file", name=name) from None
    except Gone:
        raise Refusal("recording.crashed", "file", name=name) from None
    finally:
        child.end()
    trouble = str(head.get("trouble") or "")
    if trouble == "too_long":
        raise Refusal("recording.too_long", "file", name=name, hours=LONGEST_HOURS)
    if trouble or not samples:
        raise Refusal("recording.undecodable", "file", name=name)
    peaks = tuple(min(max(int(one), 0), 100) for one in head.get("peaks", ())[:10_000])
    return Sound(_as_wav(samples, rate), len(samples) // 2 * 1000 // rate, peaks)


def _as_wav(samples: bytes, rate: int) -> bytes:
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    head = struct.pack("<4sI4s", b"RIFF", 36 + len(samples), b"WAVE")
    return head + form + struct.pack("<4sI", b"data", len(samples)) + samples
