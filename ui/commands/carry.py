"""`sync --export FILE` and `sync --take FILE`: unsent work carried by hand in an encrypted file.

The passphrase comes from `MEDIATION_DESK_PASSPHRASE` or a prompt, and is told to the receiver in another way than the
file.
"""

from __future__ import annotations

import errno
import getpass
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.errors import Fault, Refusal
from ui.commands.common import PASSPHRASE_VARIABLE, Call, emit, open_seat

if TYPE_CHECKING:
    from app.sync.export import Carried


def export(call: Call, file: Path) -> None:
    """Write everything that has not reached the centre to a file; it stays here too."""
    from app.sync.export import export_file

    if file.exists():
        raise Refusal("commands.file_there", "file", file=file)
    with open_seat(call) as seat:
        carried = export_file(seat.store, seat.actor, _passphrase(call, twice=True), file, seat.blobs)
    _say(call, "command.sync.exported", file, carried)


def take(call: Call, file: Path) -> None:
    """Take in a file that `export` wrote: one's own work to be sent from here, another's to be read."""
    from app.sync.export import take_file

    if not file.is_file():  # said before a passphrase is asked for
        raise Fault("commands.file_unreadable", file=file, reason=os.strerror(errno.ENOENT))
    with open_seat(call) as seat:
        carried = take_file(seat.store, seat.actor, file, _passphrase(call), seat.desktop.clock.now(), seat.blobs)
    _say(call, "command.sync.taken", file, carried)


def _say(call: Call, code: str, file: Path, carried: Carried) -> None:
    lines = [call.wording.text(code, file=file, name=carried.name, n=carried.actions, taken=carried.taken)]
    if carried.files:
        lines.append(call.wording.text("command.sync.files_carried", n=carried.files))
    if carried.left:
        lines.append(call.wording.text("command.sync.files_left", names=", ".join(carried.left)))
    if carried.out_of_reach:
        lines.append(call.wording.text("command.sync.files_out_of_reach", n=carried.out_of_reach))
    emit({"file": str(file), **asdict(carried)}, "\n".join(lines), call.as_json)


def _passphrase(call: Call, *, twice: bool = False) -> str:
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refusal("commands.passphrase_missing", "passphrase", variable=PASSPHRASE_VARIABLE)
    typed = getpass.getpass(call.wording.text("commands.ask_work_passphrase"))
    if twice and getpass.getpass(call.wording.text("commands.ask_again")) != typed:
        raise Refusal("commands.passwords_differ", "passphrase")
    return typed
