"""What the embedded server is told: how to initialise, whom to let in, and every setting, as plain values.

Settings travel on the command line instead of in `postgresql.conf`: they are decided anew at each start, and root never
writes into a folder that belongs to the server's user. Unix sockets are off: their path may only be 107 bytes long,
which a profile's easily exceeds, and a second way in would have to be guarded too.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Mapping

SUPERUSER = "postgres"
DATABASE = "mediation"
"""The database that is made with the cluster, for the centre to be provisioned in."""

HOST = "127.0.0.1"
LOG = "server.log"
DATA = "data"
DOOR = "hba.conf"

WHO_MAY_ENTER = (
    "# Written by Mediation Desk: this machine only, each with a password that is never sent.\n"
    f"host all all {HOST}/32 scram-sha-256\n"
)

_SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    # A relative file is looked for where the server was started: in its home.
    "hba_file": DOOR,
    "password_encryption": "scram-sha-256",
    # Two hundred desks at nine o'clock, each with a connection, and room for whoever looks after them.
    "max_connections": "300",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    # Statements and key values speak of customers; the log must not.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "jit": "off",
}


def initdb_arguments(data: str, password_file: str) -> list[str]:
    """Arguments of `initdb`: SCRAM on every way in, UTF-8, byte order, checksums on every page."""
    return [
        *("--pgdata", data, "--username", SUPERUSER, "--pwfile", password_file),
        *("--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--data-checksums"),
    ]


def server_options(token: str, port: int, more: Mapping[str, str]) -> str:
    """Everything `pg_ctl start` passes on, quoted for the shell it starts the server with.

    The token goes by as the cluster's name, so that a process can be told from another program with its number.
    """
    words = ["-p", str(port)]
    for name, value in {**_SETTINGS, **more, "cluster_name": token}.items():
        words += ["-c", f"{name}={value}"]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def last_words(log: str) -> str:
    """The last line in which a server or its programs say why they ended, without its time; else the last line."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    grave = [line for line in lines if any(f"{word}: " in line for word in ("PANIC", "FATAL", "ERROR", "error"))]
    said = (grave or lines or [""])[-1]
    return said.split("] ", 1)[-1].strip()


def port_was_taken(log: str) -> bool:
    """Say whether the log tells of another program on the port."""
    return "could not create any TCP/IP sockets" in log or "could not bind" in log


def last_ones_still_leaving(log: str) -> bool:
    """Say whether processes of a server that was killed still hold its memory; they leave within moments."""
    return "pre-existing shared memory block" in log
