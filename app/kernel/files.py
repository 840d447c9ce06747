"""Small files that must be whole or as they were: written beside the old one, forced to the disk, then put in its
place.

Used for settings, key slots and sign-in delays. A failing disk is a `Fault` with the same codes as the replica's, so
that the user reads one sentence about a full disk wherever it was met.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from app.kernel.errors import Fault

_CODES = {
    errno.ENOSPC: "store.disk_full",
    errno.EDQUOT: "store.disk_full",
    errno.EFBIG: "store.disk_full",
    errno.EROFS: "store.read_only",
    errno.EACCES: "store.read_only",
    errno.EPERM: "store.read_only",
    errno.ENOTDIR: "store.no_place",
    errno.EEXIST: "store.no_place",
    errno.EISDIR: "store.no_place",
    errno.ENAMETOOLONG: "store.no_place",
}

_BINARY = getattr(os, "O_BINARY", 0)  # Windows would rewrite line ends


def disk_fault(error: OSError, path: Path) -> Fault:
    """Name what the disk refused: full, read-only, no place for a file of this name, or failing."""
    return Fault(_CODES.get(error.errno or 0, "store.disk_failed"), file=path.name)


def write_whole(path: Path, data: bytes) -> None:
    """Replace `path` by `data` in one step, readable by its owner only; on any failure the old file stays.

    Raises `Fault` (`store.disk_full`, `store.read_only`, `store.no_place`, `store.disk_failed`).
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):  # what could not be made cannot be taken away either
            part.unlink()
        raise disk_fault(error, path) from error


def _sync_folder(folder: Path) -> None:
    # Windows cannot open folders; there the rename itself is journalled.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
