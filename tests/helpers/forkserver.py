"""The process that others are forked from: `python -m tests.helpers.forkserver SOCKET`.

It has imported what commands and kill tests import and then only forks, so that a process of its own costs a test as
long as its work and not a second of importing. A request comes over a connection of its own with the three standard
descriptors; a minder answers with the number of the child and, once it ended, with its status.
"""

from __future__ import annotations

import array
import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import shutil
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

MODULES = (
    "app.agreements.desk", "app.agreements.views", "app.casefile.desk", "app.casefile.views", "app.cases.desk",
    "app.cases.views", "app.central.embedded", "app.desktop", "app.evidence.desk", "app.evidence.preview.previewer",
    "app.evidence.views", "app.fulfilment.desk", "app.interviews.desk", "app.interviews.views", "app.knowledge.views",
    "app.mediation.views", "app.outreach.views", "app.sync.cycle", "app.sync.sql", "app.terms.plan", "openpyxl",
    "psycopg", "reportlab.platypus", "sqlcipher3", "ui.commands.main", "tests.helpers.house", "tests.sync.desks",
)  # fmt: skip
LONGEST = 1 << 20


def main(place: str) -> None:
    """Get ready, say so on standard output, and fork until the other end of standard input closes."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(place)
    listener.listen(64)
    _prepare()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # minders are nobody's to wait for
    while sys.stdin not in select.select([listener, sys.stdin], [], [])[0]:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os._exit(_mind(connection))
        connection.close()
    shutil.rmtree(Path(place).parent)


def _prepare() -> None:
    for name in MODULES:
        importlib.import_module(name)
    commands = importlib.import_module("ui.commands")
    for found in pkgutil.iter_modules(commands.__path__):
        importlib.import_module(f"ui.commands.{found.name}")
    importlib.import_module("app.desktop").load_models()
    importlib.import_module("sqlalchemy.orm").configure_mappers()
    gc.collect()
    gc.freeze()


def _mind(connection: socket.socket) -> int:
    """Fork the child that was asked for, tell its number, wait for it, tell how it ended."""
    request, descriptors = _receive(connection)
    child = os.fork()
    if child == 0:
        connection.close()
        _become(request, descriptors)
    for descriptor in descriptors:
        os.close(descriptor)
    connection.sendall(b"%d\n" % child)
    _, status = os.waitpid(child, 0)
    connection.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    return 0


def _receive(connection: socket.socket) -> tuple[dict[str, Any], list[int]]:
    space = socket.CMSG_SPACE(3 * array.array("i").itemsize)
    data, control, _, _ = connection.recvmsg(LONGEST, space)
    descriptors = array.array("i")
    descriptors.frombytes(control[0][2])
    while not data.endswith(b"\n"):
        data += connection.recv(LONGEST)
    return json.loads(data), list(descriptors)


def _become(request: dict[str, Any], descriptors: list[int]) -> None:
    """Be `python -m MODULE WORDS…` from here on, with the surroundings that were asked for."""
    for place, descriptor in enumerate(descriptors):
        os.dup2(descriptor, place)
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(request["environment"])
    time.tzset()
    os.chdir(request["folder"])
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
    sys.argv = [request["module"], *request["words"]]
    status = 1
    try:
        runpy.run_module(request["module"], run_name="__main__", alter_sys=True)
        status = 0
    except SystemExit as ended:
        if ended.code is None or isinstance(ended.code, int):
            status = ended.code or 0
        else:
            sys.stderr.write(f"{ended.code}\n")
    except BaseException:  # noqa: BLE001 - told as the interpreter tells it, whatever it is
        sys.excepthook(*sys.exc_info())
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    main(*sys.argv[1:])
