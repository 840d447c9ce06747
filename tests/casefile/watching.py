"""Watch which files this process opens for writing: Python's own audit events, so that no library can hide one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_watchers: list[list[Path]] = []


def _heard(event: str, args: tuple[Any, ...]) -> None:
    if event != "open" or not _watchers or isinstance(args[0], int):
        return
    name, _mode, flags = args
    if isinstance(flags, int) and flags & _WRITING:
        for found in _watchers:
            found.append(Path(os.fsdecode(name)))


# An audit hook stays for the life of the process; without a watcher it does nothing.
sys.addaudithook(_heard)


@contextmanager
def written_files() -> Iterator[list[Path]]:
    """Collect the files that are opened for writing meanwhile, by whatever code of this process."""
    found: list[Path] = []
    _watchers.append(found)
    try:
        yield found
    finally:
        # By identity: two empty lists are equal.
        _watchers[:] = [one for one in _watchers if one is not found]
