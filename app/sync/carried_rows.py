"""The rows of a file carried by hand: what waits, word for word, and reading it again with every part checked.

The file was out of our hands between the two, and its seal only says that whoever wrote it knew the passphrase.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.kernel.errors import Refusal
from app.store.types import instant_text
from app.sync.carried_bytes import Content, listed
from app.sync.operation import Op, by_action, read_ops
from app.sync.sealed_file import SealedReader, UnsealedError
from app.sync.wire import id_text, known

FORMATS = (1, 2)
LARGEST = 256 << 20
"""Bytes of rows in one file."""
LENGTH = 8
"""Bytes that say how long the rows are."""
_NOT_SENT = "state IN ('waiting', 'parked', 'held')"


def rows_waiting(connection: Connection) -> tuple[list[list[dict[str, Any]]], list[dict[str, Any]]]:
    """What has not reached the centre: actions that wait, and those that it refused and nobody has settled."""
    actions = [[_told(op) for op in action] for action in by_action(read_ops(connection, _NOT_SENT))]
    kept = [
        {"state": row[0], "code": row[1], "params": json.loads(row[2]), "action": row[3], "actor": id_text(row[4]),
         "action_id": id_text(row[5]), "at": row[6], "ops": json.loads(row[7])}
        for row in connection.exec_driver_sql(
            "SELECT state, code, params, action, actor_id, id, desk_time, ops FROM sync_kept"
            " WHERE settled_at IS NULL AND state IN ('refused', 'quarantined') ORDER BY first_seq"
        )
    ]  # fmt: skip
    return actions, kept


def _told(op: Op) -> dict[str, Any]:
    return {**op.told(), "action_id": op.action_id, "action": op.action, "actor": op.actor_id, "at": op.at}


def read_kept(one: Mapping[str, Any]) -> list[Op]:
    """The operations of a kept action from the file, checked like all others; refused as `read_op`."""
    try:
        head = {"action_id": one["action_id"], "action": one["action"], "actor": one["actor"], "at": one["at"]}
        if not (isinstance(one["code"], str) and isinstance(one["params"], dict) and one["ops"]):
            raise ValueError("no kept action")
        return [read_op({**op, **head}) for op in one["ops"]]
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal("sync.work_unreadable", "file") from error


def read_op(told: Mapping[str, Any]) -> Op:
    """An operation from the file, every part checked. Refused: `sync.work_unreadable`."""
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


def document(source: SealedReader) -> tuple[bytes, dict[str, Any], list[Content]]:
    """The part of the file that is rows, every part of its shape checked."""
    if source.first_kind:
        text = source.rest()
    else:
        length = int.from_bytes(source.read(LENGTH), "big")
        if length > LARGEST:
            raise UnsealedError("no rows of ours")
        text = source.read(length)
    try:
        told: dict[str, Any] = json.loads(text)
        if told["format"] not in FORMATS or not isinstance(told["actions"], list) or not isinstance(told["kept"], list):
            raise ValueError("another format")
        _ = [told["whose"][name] for name in ("staff_id", "login", "name")], told["centre"]
        return text, told, listed(told.get("contents", []))
    except (ValueError, KeyError, TypeError) as error:
        raise UnsealedError("another format") from error
