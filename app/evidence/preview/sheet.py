"""A sheet of memory that both ends of the pipe see: pixels are drawn there instead of being copied through the pipe.

Linux only; elsewhere, and for pictures that are larger, the pipe carries them. The sheet's size is sealed before the
child gets it: a child that could shorten it would kill the window at its next look. What lies on it is only ever
taken as pixels, and copied once before the child is asked again, so a child that goes on scribbling changes nothing
that was shown. Handing out the sheet itself was decided against for that reason.
"""

from __future__ import annotations

import mmap
import os
import sys

BYTES = 40 << 20
"""Room for one picture; memory is taken from the system only as far as somebody draws."""
_NAME = "sheet="
"""How the child's last argument begins that tells it the number of its open file."""
_SHRINK, _GROW, _SEAL = 0x2, 0x4, 0x1


class Sheet:
    """This side's look at the memory; `file` is what a child inherits."""

    def __init__(self, file: int) -> None:
        self.file = file
        self._map = mmap.mmap(file, BYTES)

    def taken(self, length: int) -> bytes:
        """A copy of the first `length` bytes; raises `ValueError` for more than there are."""
        if not 0 <= length <= BYTES:
            raise ValueError("the sheet is not that long")
        return self._map[:length]

    def close(self) -> None:
        """Let the memory go."""
        self._map.close()
        os.close(self.file)


def made() -> Sheet | None:
    """Make a sheet whose size nobody changes any more, or None where the system has none."""
    if sys.platform != "linux":
        return None
    import fcntl

    try:
        file = os.memfd_create("preview", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    except OSError:
        return None  # the pipe serves too
    try:
        os.ftruncate(file, BYTES)
        fcntl.fcntl(file, fcntl.F_ADD_SEALS, _SHRINK | _GROW | _SEAL)
        return Sheet(file)
    except OSError:
        os.close(file)
        return None


def argument(file: int) -> str:
    """What a child is told on its command line, after everything else."""
    return f"{_NAME}{file}"


def inherited() -> mmap.mmap | None:
    """In the child: the sheet that was handed down, to be taken before the walls close; None without one."""
    last = sys.argv[-1] if sys.argv else ""
    number = last.removeprefix(_NAME)
    if number == last or not number.isdecimal():
        return None
    file = int(number)
    try:
        return mmap.mmap(file, BYTES)
    finally:
        os.close(file)
