"""A fake centre that lives in a file, so that a desk in another process can be killed while it speaks to it.

What the centre has committed is in the file before the desk hears the answer, as with a real one.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.sync.fake_centre import FakeCentre
from tests.sync.fake_transport import FakeTransport


def save(centre: FakeCentre, file: Path) -> None:
    """Write a centre down."""
    part = file.with_suffix(".part")
    part.write_bytes(pickle.dumps((centre.database, centre.generation, centre.schema, centre.data)))
    part.replace(file)


def load(file: Path) -> FakeCentre:
    """Read a centre that `save` wrote."""
    centre = FakeCentre()
    centre.database, centre.generation, centre.schema, centre.data = pickle.loads(file.read_bytes())  # noqa: S301 - our own
    return centre


class KeptTransport(FakeTransport):
    """A connection whose every change is in the file before it is answered."""

    def __init__(self, file: Path, staff_id: str) -> None:
        super().__init__(load(file), staff_id)
        self._file = file

    def _kept(self, ask: Callable[[Any], dict[str, Any]], question: dict[str, Any]) -> dict[str, Any]:
        answer = ask(question)
        save(self._centre, self._file)
        return answer

    def hello(self, request: dict[str, Any]) -> dict[str, Any]:
        return self._kept(super().hello, request)

    def push(self, batch: dict[str, Any]) -> dict[str, Any]:
        return self._kept(super().push, batch)
