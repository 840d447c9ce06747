"""The files that a bundle is written to: under other names until all of them are whole, then in their place.

Readable by their owner only. Somebody who thinks better of it, or a disk that is full, leaves nothing behind.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.kernel.files import disk_fault


class Files:
    """Parts of one bundle that are being written next to `target`."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._open: list[BinaryIO] = []

    def sink(self, part: int) -> BinaryIO:
        """Open a part anew, empty; raises `Fault` as the disk has it."""
        while len(self._open) > part:
            self._open.pop().close()
        path = self._part(part)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            self._open.append(os.fdopen(os.open(path, flags, 0o600), "wb"))
        except OSError as error:
            raise disk_fault(error, self._target) from error
        return self._open[-1]

    def names(self) -> list[Path]:
        """What the parts will be called: the target itself, or with `-1`, `-2`, … when there are several."""
        target, count = self._target, len(self._open)
        if count == 1:
            return [target]
        return [target.with_name(f"{target.stem}-{number}{target.suffix}") for number in range(1, count + 1)]

    def settle(self) -> None:
        """Force everything onto the disk."""
        for file in self._open:
            file.flush()
            os.fsync(file.fileno())
            file.close()

    def keep(self) -> list[Path]:
        """Give the parts their names, and return them."""
        names = self.names()
        for number, name in enumerate(names):
            self._part(number).replace(name)
        return names

    def drop(self) -> None:
        """Leave nothing."""
        for number, file in enumerate(self._open):
            file.close()
            self._part(number).unlink(missing_ok=True)

    def _part(self, number: int) -> Path:
        return self._target.with_name(f".{self._target.name}.{os.getpid()}.{number}.part")


@contextmanager
def written(target: Path) -> Iterator[Files]:
    """Write the parts of a bundle; what is raised inside leaves nothing, an error of the disk is a `Fault`."""
    files = Files(target)
    try:
        yield files
    except OSError as error:
        files.drop()
        raise disk_fault(error, target) from error
    except BaseException:
        files.drop()
        raise
