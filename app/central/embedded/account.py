"""Whom the server runs as: PostgreSQL refuses to run as root, so for root it runs as an unprivileged user.

A user that is there already is taken; making one was decided against, a demo does not edit the machine's user list.
A user namespace was decided against too: containers forbid it, and the server would hold root's rights in truth.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from app.central.embedded.binaries import Binaries
from app.kernel.errors import Fault
from app.kernel.files import disk_fault

CANDIDATES = ("mediation-desk", "postgres", "_postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the machine: name and numbers."""

    name: str
    uid: int
    gid: int


def is_root() -> bool:
    """Say whether this process runs as root; on Windows `pg_ctl` gives up an administrator's rights by itself."""
    return sys.platform != "win32" and os.geteuid() == 0


def account_for_server(data: Path | None = None) -> Account | None:
    """Give the user that the server runs as when this process is root; None means as whoever runs this process.

    Data that is there already stays its owner's. Raises `Fault` (`central.embedded.no_account`) on a machine without
    any user that would do.
    """
    if sys.platform == "win32" or not is_root():
        return None
    import pwd

    if data is not None and data.is_dir() and data.stat().st_uid:
        told = data.stat()
        try:
            name = pwd.getpwuid(told.st_uid).pw_name
        except KeyError:  # data that came from another machine
            name = str(told.st_uid)
        return Account(name, told.st_uid, told.st_gid)
    for name in CANDIDATES:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return Account(name, entry.pw_uid, entry.pw_gid)
    raise Fault("central.embedded.no_account", names=list(CANDIDATES))


def reaches(account: Account, folder: Path) -> bool:
    """Say whether the account may pass every folder on the way to `folder` and enter it."""
    for step in [folder, *folder.parents]:
        told = step.stat()
        if told.st_uid == account.uid:
            needed = stat.S_IXUSR
        elif told.st_gid == account.gid:
            needed = stat.S_IXGRP
        else:
            needed = stat.S_IXOTH
        if not told.st_mode & needed:
            return False
    return True


def within_reach(binaries: Binaries, account: Account | None, shelf: Path) -> Binaries:
    """Give programs that the account can run: these, or a copy under `shelf` when they lie where only root may go.

    Opening root's folders to everybody was decided against.
    """
    if account is None or reaches(account, binaries.folder.resolve()):
        return binaries
    server = binaries.folder.resolve().parent
    package = server.parent
    libraries = package.with_name(f"{package.name}.libs")  # a wheel keeps them there, and finds them by relative path
    copy = shelf / f"server-{binaries.version}"
    if not copy.is_dir():
        part = shelf / f"server-{binaries.version}.{os.getpid()}.part"
        try:
            shutil.copytree(server, part / package.name / server.name, ignore=shutil.ignore_patterns("include"))
            if libraries.is_dir():
                shutil.copytree(libraries, part / libraries.name)
            _open_to_readers(part)
            part.rename(copy)
        except OSError as error:
            shutil.rmtree(part, ignore_errors=True)
            if not copy.is_dir():  # else somebody else made the same copy a moment earlier
                raise disk_fault(error, copy) from error
    return Binaries(copy / package.name / server.name / "bin", binaries.major, binaries.version, binaries.from_wheel)


def _open_to_readers(top: Path) -> None:
    for path in [top, *top.rglob("*")]:
        if not path.is_symlink():
            run = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(0o755 if run else 0o644)
