"""Work that has not reached the centre, carried by hand: an encrypted file under a passphrase told separately.

For a desk that stays without a line, and for a person whose PC must be given away. Everything that waits or was kept
is in it, word for word. The same person takes it in at another desk as it was, with the operations' own ids, so that
whichever of the two desks reaches the centre first, each change has its effect once. A lead takes in somebody else's
work to read and copy it: nobody's signature or decision is passed on under another name.

Evidence bytes that the centre does not have follow the rows (`carried_bytes`), as far as they fit; what had to stay is
named. The desk that takes them in sends them where its person may: what lies outside a lead's reach is not taken.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection

from app.evidence.blobs import Blobs
from app.kernel.actor import Actor
from app.kernel.errors import Fault, Refusal
from app.kernel.files import disk_fault
from app.staff.powers import require
from app.store.capture import insert_operations, take_sequence
from app.store.keys import Hardness
from app.store.store import Store
from app.store.types import canonical_json
from app.sync import carried_bytes
from app.sync.carried_bytes import MOST, Content, Placed, Step
from app.sync.carried_rows import FORMATS, LENGTH, document, read_kept, read_op, rows_waiting
from app.sync.kept import keep
from app.sync.operation import Op, pending_of
from app.sync.rows import RowWriter
from app.sync.sealed_file import SealedReader, SealedWriter, UnsealedError
from app.sync.shadow import base_of, show
from app.sync.state import device_of, read_state
from app.sync.wire import id_bytes, id_text, known

SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file holds or what was taken in: whose work, and how many actions of it were new here.

    `files` are the contents of exhibits in it (taken in: those that are here now); `left` names the exhibits whose
    bytes had to stay at the desk that wrote it, `out_of_reach` counts those that are none of this desk's.
    """

    login: str
    name: str
    actions: int
    taken: int = 0
    files: int = 0
    left: tuple[str, ...] = ()
    out_of_reach: int = 0


def _no_step() -> None:
    """Stop nothing."""


def export_file(
    store: Store, actor: Actor, passphrase: str, path: Path, blobs: Blobs, *, most: int = MOST, step: Step = _no_step,
    hardness: Hardness | None = None,
) -> Carried:  # fmt: skip
    """Write everything that has not reached the centre to `path`, whole or not at all; the store stays as it is.

    At most `most` bytes of evidence; `step` is called between pieces and may raise to stop. Refused:
    `sync.passphrase_short` (fewer than 12 characters), `sync.nothing_waits`. Raises `Fault` (`store.…`, `evidence.…`).
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(part, flags, 0o600), "wb") as out:
            carried = _write(store, actor, passphrase, out, blobs, most, step, hardness)
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except BaseException as error:
        with suppress(OSError):  # what could not be made cannot be taken away either
            part.unlink()
        if isinstance(error, OSError):
            raise disk_fault(error, path) from error
        raise
    return carried


def export_work(store: Store, actor: Actor, passphrase: str, hardness: Hardness | None = None) -> tuple[bytes, Carried]:
    """Pack the rows alone, in memory; refused as `export_file`."""
    out = BytesIO()
    carried = _write(store, actor, passphrase, out, None, 0, _no_step, hardness)
    return out.getvalue(), carried


def take_file(store: Store, actor: Actor, path: Path, passphrase: str, at: datetime, blobs: Blobs) -> Carried:
    """Take in what `export_file` wrote: one's own work to be sent from here, another's (by a lead) to be read.

    Rows in one transaction, after the whole file was found to be as it was written; taking it twice changes nothing.
    Refused: `sync.work_unreadable` (no such file, not whole, or another passphrase), `sync.work_elsewhere` (of another
    centre), `staff.not_allowed` for somebody else's work. Raises `Fault` (`store.…`, `commands.file_unreadable`).
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise Fault("commands.file_unreadable", file=path, reason=error.strerror or str(error)) from error
    with file:
        return _take(store, actor, file, passphrase, at, blobs)


def take_work(store: Store, actor: Actor, data: bytes, passphrase: str, at: datetime) -> Carried:
    """Take in the rows alone of such a file; refused as `take_file`."""
    return _take(store, actor, BytesIO(data), passphrase, at, None)


def _write(
    store: Store, actor: Actor, passphrase: str, out: BinaryIO, blobs: Blobs | None, most: int, step: Step,
    hardness: Hardness | None,
) -> Carried:  # fmt: skip
    if len(passphrase) < SHORTEST:
        raise Refusal("sync.passphrase_short", "passphrase", shortest=SHORTEST)
    with store.look() as connection:
        actions, kept = rows_waiting(connection)
        contents, left = ([], []) if blobs is None else carried_bytes.choose(connection, blobs, most, step)
        state, (device, _) = read_state(connection), device_of(connection)
    if not (actions or kept or contents or left):
        raise Refusal("sync.nothing_waits")
    whose = {"staff_id": str(actor.staff_id), "login": actor.login, "name": actor.name, "branch": actor.branch_id}
    text = canonical_json(
        {"format": FORMATS[-1], "centre": state.database, "device": device, "whose": whose, "actions": actions,
         "kept": kept, "contents": carried_bytes.told(contents), "left": left}
    ).encode()  # fmt: skip
    sealed = SealedWriter(out, passphrase, hardness or Hardness())
    sealed.write(len(text).to_bytes(LENGTH, "big") + text)
    if blobs is not None:
        carried_bytes.write(sealed, contents, blobs, step)
    sealed.close()
    return Carried(actor.login, actor.name, len(actions) + len(kept), files=len(contents), left=tuple(left))


def _take(store: Store, actor: Actor, file: BinaryIO, passphrase: str, at: datetime, blobs: Blobs | None) -> Carried:
    try:
        source = SealedReader(file, passphrase)
        text, told, contents = document(source)
    except UnsealedError as error:
        raise Refusal("sync.work_unreadable", "file") from error
    whose = told["whose"]
    own = whose["staff_id"] == str(actor.staff_id)
    if not own:
        require(actor, "sync.take_others_work")
    with store.look() as connection:
        if told["centre"] != read_state(connection).database:
            raise Refusal("sync.work_elsewhere", "file", login=whose["login"])
        wanted = _wanted(connection, text, contents, own=own)
    actions = [[read_op(op) for op in action] for action in told["actions"]]
    refused = [read_kept(one) for one in told["kept"]]
    try:
        placed = carried_bytes.place(source, contents, blobs, wanted)
    except UnsealedError as error:
        raise Refusal("sync.work_unreadable", "file") from error
    try:
        taken = _take_rows(store, told, actions, refused, placed, at, own=own)
    except BaseException:
        placed.undo()
        raise
    return Carried(
        whose["login"], whose["name"], len(actions) + len(refused), taken, len(placed.here),
        tuple(str(name) for name in told.get("left", [])), 0 if blobs is None else len(contents) - len(placed.here),
    )  # fmt: skip


def _wanted(connection: Connection, text: bytes, contents: list[Content], *, own: bool) -> Callable[[str], bool]:
    """Which contents belong here: one's own, and others' where this desk has the exhibit or keeps what speaks of it."""
    here = {
        content.sha256
        for content in contents
        if own
        or connection.exec_driver_sql("SELECT 1 FROM evidence_items WHERE sha256 = ?", (content.sha256,)).first()
        # Once as what the file carries; once more where an action speaks of it.
        or text.count(content.sha256.encode()) > 1
    }
    return here.__contains__


def _take_rows(
    store: Store, told: Mapping[str, Any], actions: list[list[Op]], refused: list[list[Op]], placed: Placed,
    at: datetime, *, own: bool,
) -> int:  # fmt: skip
    with store.write_apart("sync.take_work") as connection:
        seen = {
            id_text(bytes(row[0]))
            for row in connection.exec_driver_sql("SELECT action_id FROM outbox UNION SELECT id FROM sync_kept")
        }
        fresh = [action for action in actions if action and action[0].action_id not in seen]
        again = [(one, ops) for one, ops in zip(told["kept"], refused, strict=True) if one["action_id"] not in seen]
        for one, ops in again:
            keep(connection, ops, "refused" if own else "carried", one["code"], one["params"], at)
        writer = RowWriter(connection)
        for action in fresh:
            if own and _can_stand(writer, action):
                _continue(connection, writer, action)
            else:
                keep(connection, action, "refused" if own else "carried", "sync.row_gone" if own else "sync.carried",
                     {"name": told["whose"]["name"]}, at)  # fmt: skip
        changed = writer.flush()
        placed.note(connection)
    store.announce(changed)
    return len(fresh) + len(again)


def _can_stand(writer: RowWriter, action: list[Op]) -> bool:
    """Whether every row that the action changes is here or made by it."""
    made = {op.key for op in action if op.kind == "insert"}
    return all(known(op.table) for op in action) and all(
        op.key in made or writer.read(op.key) is not None for op in action
    )


def _continue(connection: Any, writer: RowWriter, action: list[Op]) -> None:
    bases = {key: base_of(connection, writer, key, pending_of(connection, key)) for key in {op.key for op in action}}
    first = take_sequence(connection, len(action))
    insert_operations(connection, [_row(first + place, op) for place, op in enumerate(action)])
    for key, base in bases.items():
        show(connection, writer, key, base, pending_of(connection, key))
    writer.flush()


def _row(seq: int, op: Op) -> tuple[Any, ...]:
    return (
        seq, id_bytes(op.op_id), id_bytes(op.action_id), op.action, id_bytes(op.actor_id), op.table,
        id_bytes(op.row_id), op.branch, op.kind, op.base, canonical_json(dict(op.old)), canonical_json(dict(op.new)),
        op.schema, op.at,
    )  # fmt: skip
