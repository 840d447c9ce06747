"""Work that has not reached the centre, carried by hand: an encrypted file under a passphrase told separately.

For a desk that stays without a line, and for a person whose PC must be given away. Everything that waits or was kept
is in it, word for word. The same person takes it in at another desk as it was, with the operations' own ids, so that
whichever of the two desks reaches the centre first, each change has its effect once. A lead takes in somebody else's
work to read and copy it: nobody's signature or decision is passed on under another name.

Evidence bytes are not in it; the rows of evidence say which files are missing.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.capture import insert_operations, take_sequence
from app.store.keys import Hardness
from app.store.store import Store
from app.store.types import canonical_json, instant_text
from app.sync.kept import keep
from app.sync.operation import Op, by_action, pending_of, read_ops
from app.sync.rows import RowWriter
from app.sync.shadow import base_of, show
from app.sync.state import device_of, read_state
from app.sync.wire import id_bytes, id_text, known

FORMAT = 1
SHORTEST = 12
LARGEST = 256 << 20
_MAGIC = b"MDWORK1\n"
_NOT_SENT = "state IN ('waiting', 'parked', 'held')"


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file holds or what was taken in: whose work, and how many actions of it were new here."""

    login: str
    name: str
    actions: int
    taken: int = 0


def export_work(store: Store, actor: Actor, passphrase: str, hardness: Hardness | None = None) -> tuple[bytes, Carried]:
    """Pack everything that has not reached the centre; the store stays as it is.

    Refused: `sync.passphrase_short` (fewer than 12 characters), `sync.nothing_waits`.
    """
    if len(passphrase) < SHORTEST:
        raise Refusal("sync.passphrase_short", "passphrase", shortest=SHORTEST)
    with store.look() as connection:
        actions = [[_told(op) for op in action] for action in by_action(read_ops(connection, _NOT_SENT))]
        kept = [
            {"state": row[0], "code": row[1], "params": json.loads(row[2]), "action": row[3], "actor": id_text(row[4]),
             "action_id": id_text(row[5]), "at": row[6], "ops": json.loads(row[7])}
            for row in connection.exec_driver_sql(
                "SELECT state, code, params, action, actor_id, id, desk_time, ops FROM sync_kept"
                " WHERE settled_at IS NULL AND state IN ('refused', 'quarantined') ORDER BY first_seq"
            )
        ]  # fmt: skip
        state, (device, _) = read_state(connection), device_of(connection)
    if not actions and not kept:
        raise Refusal("sync.nothing_waits")
    whose = {"staff_id": str(actor.staff_id), "login": actor.login, "name": actor.name, "branch": actor.branch_id}
    text = canonical_json(
        {"format": FORMAT, "centre": state.database, "device": device, "whose": whose, "actions": actions, "kept": kept}
    )
    return _seal(text.encode(), passphrase, hardness or Hardness()), Carried(
        actor.login, actor.name, len(actions) + len(kept)
    )


def take_work(store: Store, actor: Actor, data: bytes, passphrase: str, at: datetime) -> Carried:
    """Take in what `export_work` packed: one's own work to be sent from here, another's (by a lead) to be read.

    In one transaction; taking the same file twice changes nothing. Refused: `sync.work_unreadable` (no such file, or
    another passphrase), `sync.work_elsewhere` (of another centre), `staff.not_allowed` for somebody else's work.
    """
    told = _open(data, passphrase)
    whose = told["whose"]
    own = whose["staff_id"] == str(actor.staff_id)
    if not own:
        require(actor, "sync.take_others_work")
    with store.write_apart("sync.take_work") as connection:
        if told["centre"] != read_state(connection).database:
            raise Refusal("sync.work_elsewhere", "file", login=whose["login"])
        actions = [[_read(op) for op in action] for action in told["actions"]]
        refused = [[_read({**op, **_head(one)}) for op in one["ops"]] for one in told["kept"]]
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
                     {"name": whose["name"]}, at)  # fmt: skip
        changed = writer.flush()
    store.announce(changed)
    return Carried(whose["login"], whose["name"], len(actions) + len(refused), len(fresh) + len(again))


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


def _told(op: Op) -> dict[str, Any]:
    return {**op.told(), "action_id": op.action_id, "action": op.action, "actor": op.actor_id, "at": op.at}


def _head(one: Mapping[str, Any]) -> dict[str, Any]:
    return {"action_id": one["action_id"], "action": one["action"], "actor": one["actor"], "at": one["at"]}


def _read(told: Mapping[str, Any]) -> Op:
    """An operation from the file, every part checked: the file was out of our hands."""
    try:
        for name in ("op_id", "action_id", "actor", "row"):
            UUID(told[name])
        if told["kind"] not in ("insert", "update") or not known(told["table"]):
            raise ValueError(told["table"])
        return Op(
            int(told["seq"]), told["op_id"], told["action_id"], str(told["action"])[:80], told["actor"], told["table"],
            told["row"], str(told["branch"])[:4], told["kind"], int(told["base"]), dict(told["old"]),
            dict(told["new"]), int(told["schema"]), instant_text(datetime.fromisoformat(told["at"])),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal("sync.work_unreadable", "file") from error


def _seal(data: bytes, passphrase: str, hardness: Hardness) -> bytes:
    salt, nonce = os.urandom(16), os.urandom(12)
    head = json.dumps({"argon2id": asdict(hardness), "salt": base64.b64encode(salt).decode()}).encode() + b"\n"
    bound = _MAGIC + head
    return bound + nonce + AESGCM(_key(passphrase, salt, hardness)).encrypt(nonce, data, bound)


def _open(data: bytes, passphrase: str) -> dict[str, Any]:
    try:
        if not data.startswith(_MAGIC) or len(data) > LARGEST:
            raise ValueError("not a file of ours")
        end = data.index(b"\n", len(_MAGIC)) + 1
        head = json.loads(data[len(_MAGIC) : end])
        key = _key(passphrase, base64.b64decode(head["salt"], validate=True), Hardness(**head["argon2id"]))
        told = json.loads(AESGCM(key).decrypt(data[end : end + 12], data[end + 12 :], data[:end]))
        if told["format"] != FORMAT or not isinstance(told["actions"], list) or not isinstance(told["kept"], list):
            raise ValueError("another format")
        _ = [told["whose"][name] for name in ("staff_id", "login", "name")], told["centre"]
    except (InvalidTag, ValueError, KeyError, TypeError) as error:
        raise Refusal("sync.work_unreadable", "file") from error
    found: dict[str, Any] = told
    return found


def _key(passphrase: str, salt: bytes, hardness: Hardness) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, hardness.passes, hardness.memory_kib, hardness.lanes, 32, Type.ID)
