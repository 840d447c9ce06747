"""The child that decodes recordings: what it answers, what it refuses, and that its end costs but a sentence."""

from __future__ import annotations

import io
import sys
import wave
from pathlib import Path

import pytest

from app.evidence.recordings import SoundFacts, examine
from app.kernel.errors import Refusal
from tests.cases.ui.test_hotline import needs_add_on, sound
from ui.cases.hotline.sound_reader import read_sound


@needs_add_on
def test_the_child_decodes_and_tells_what_it_cannot(tmp_path: Path) -> None:
    """Length and picture of a sound; no sound, an end in the head, or more than was claimed is refused in words."""
    whole = sound(tmp_path / "a.wav", 3).read_bytes()
    facts = examine(io.BytesIO(whole), "a.wav")
    read = read_sound(io.BytesIO(whole), len(whole), "a.wav", facts)
    assert abs(read.length_ms - 3_000) < 50
    with wave.open(io.BytesIO(read.wav)) as made:
        assert (made.getnchannels(), made.getsampwidth(), made.getframerate()) == (1, 2, 16_000)
    assert len(read.peaks) == 600
    assert max(read.peaks[280:320]) > 3 * max(read.peaks[:10])
    for data, code in ((bytes(3_000), "undecodable"), (whole[:60], "undecodable")):
        with pytest.raises(Refusal, match=code):
            read_sound(io.BytesIO(data), len(data), "b.wav", facts)
    with pytest.raises(Refusal, match="too_long"):
        read_sound(io.BytesIO(whole), len(whole), "a.wav", SoundFacts(5 * 3_600_000, 8_000, 1))
    longer = sound(tmp_path / "long.wav", 12).read_bytes()
    with pytest.raises(Refusal, match="too_long"):
        read_sound(io.BytesIO(longer), len(longer), "a.wav", SoundFacts(1_000, 8_000, 1))


@pytest.mark.parametrize(
    ("code", "what"),
    [("import os; os._exit(7)", "crashed"), ("import time; time.sleep(60)", "slow")],
)
def test_a_child_that_dies_or_hangs_costs_a_sentence(code: str, what: str) -> None:
    """The window goes on, whatever a recording does to its decoder."""
    with pytest.raises(Refusal, match=f"recording.{what}"):
        read_sound(
            io.BytesIO(b"x"), 1, "a.wav", SoundFacts(1_000, 8_000, 1),
            program=[sys.executable, "-c", code], seconds=0.5 if what == "slow" else 20,
        )  # fmt: skip
