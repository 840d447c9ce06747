"""Make the cluster: `initdb` with passwords on every way in, then the database that the centre is provisioned in."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from app.central.embedded import configure
from app.central.embedded.account import Account
from app.central.embedded.binaries import Binaries
from app.central.embedded.run import run
from app.kernel.errors import Fault
from app.kernel.files import disk_fault, write_whole
from app.store.killpoints import kill_point

_INITDB = 120


def make_cluster(home: Path, password: str, binaries: Binaries, account: Account | None) -> None:
    """Make the data folder, under another name until it is whole, so that one that is there always is.

    Raises `Fault` (`central.embedded.not_made_by_initdb`, or what the disk refused).
    """
    part = home / f"{configure.DATA}.part"
    secret = home / "initdb.password"
    shutil.rmtree(part, ignore_errors=True)
    try:
        part.mkdir(mode=0o700)
        write_whole(secret, f"{password}\n".encode())
        if account is not None:
            os.chown(part, account.uid, account.gid)
            os.chown(secret, account.uid, account.gid)
        arguments = configure.initdb_arguments(part.name, secret.name)
        ended = run([binaries.program("initdb"), *arguments], home, account, _INITDB)
        if ended.status:
            raise Fault("central.embedded.not_made_by_initdb", line=configure.last_words(ended.said))
        kill_point("central.embedded.made")
        part.rename(home / configure.DATA)
    except OSError as error:
        raise disk_fault(error, part) from error
    finally:
        with suppress(OSError):  # the folder itself may have gone
            secret.unlink(missing_ok=True)


def make_database(url: str) -> None:
    """Make the centre's database if it is not there; `url` is the administrator's, of any other database."""
    import psycopg
    from psycopg import sql

    with psycopg.connect(url, autocommit=True, connect_timeout=10) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [configure.DATABASE]).fetchone()
        if known is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(configure.DATABASE)))
