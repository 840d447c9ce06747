"""What screens show of sync: the badge, the page of conflicts, the page of kept actions. Plain values, one query each.

Codes and field names are told as (label kind, key), so that the reader's language is chosen where it is drawn.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.staff.model import StaffMember
from app.store.session import DeskSession
from app.sync.model import Conflict, Kept
from app.sync.state import read_state
from app.sync.wire import known, plan_of

MOST = 200
LabelKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Badge:
    """How the desk stands with its centre: counts, and `condition` for the label `sync_condition`."""

    condition: str
    why: str
    waiting: int
    conflicts: int
    kept: int
    last_sync: datetime | None
    last_try: datetime | None
    offset_ms: int
    unsearched: bool

    @property
    def attention(self) -> bool:
        """Whether a person has something to do."""
        return bool(self.conflicts or self.kept) or self.condition not in ("ok", "offline", "never")


def badge(session: DeskSession) -> Badge:
    """The state of sync in five small reads; cheap whatever waits."""
    connection = session.connection()
    state = read_state(connection)
    waiting, conflicts, kept = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM outbox WHERE state = 'waiting'),"
        " (SELECT count(*) FROM conflicts WHERE resolved_at IS NULL),"
        " (SELECT count(*) FROM sync_kept WHERE settled_at IS NULL)"
    ).one()
    return Badge(
        state.condition, state.why, waiting, conflicts, kept, state.last_sync, state.last_try, state.offset_ms,
        state.unsearched,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Both sides of one field. Values are in canonical plain form (fen, dates and instants as text, lists, dicts)."""

    id: UUID
    case_id: UUID | None
    case_no: str
    table: LabelKey
    field: LabelKey
    base: Any
    theirs: Any
    mine: Any
    mine_by: str
    mine_at: datetime
    theirs_by: str
    theirs_at: datetime | None


def conflicts(session: DeskSession, most: int = MOST) -> list[ConflictRow]:
    """Open conflicts, the oldest first."""
    query = select(Conflict).where(Conflict.resolved_at.is_(None)).order_by(Conflict.mine_at, Conflict.id).limit(most)
    found = list(session.scalars(query))
    people = _names(session, {one.mine_by for one in found} | {one.theirs_by for one in found if one.theirs_by})
    numbers = _numbers(session, [one.case_id for one in found if one.case_id is not None])
    return [_conflict(one, people, numbers) for one in found if known(one.table_name)]


def _conflict(one: Conflict, people: Mapping[UUID, str], numbers: Mapping[UUID, str]) -> ConflictRow:
    plan, name = plan_of(one.table_name), one.field_name
    base, theirs, mine = (plan.reading({name: value})[name] for value in (one.base, one.theirs, one.mine))
    return ConflictRow(
        one.id, one.case_id, numbers.get(one.case_id, "") if one.case_id else "", ("sync_table", one.table_name),
        field_label(one.table_name, name), base, theirs, mine, people.get(one.mine_by, ""), one.mine_at,
        people.get(one.theirs_by, "") if one.theirs_by else "", one.theirs_at,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One field of a kept action with what was typed into it, in canonical plain form."""

    table: LabelKey
    field: LabelKey
    value: Any


@dataclass(frozen=True, slots=True)
class KeptRow:
    """An action that the centre did not take: what, whose, when, why, and every word of it.

    `code` and `params` make the sentence (a refusal of the wording tables); `settled` says how it ended, "" while open.
    """

    id: UUID
    state: str
    action: str
    code: str
    params: Mapping[str, object]
    who: str
    desk_time: datetime
    kept_at: datetime
    settled: str
    lines: tuple[KeptLine, ...]

    def text(self) -> str:
        """Everything that was typed, one field a line, to be copied elsewhere."""
        return "\n".join(f"{line.field[1]}: {_words(line.value)}" for line in self.lines)


def kept(session: DeskSession, *, settled: bool = False, most: int = MOST) -> list[KeptRow]:
    """Kept actions, the newest first: the open ones, or those that were settled."""
    condition = Kept.settled_at.is_not(None) if settled else Kept.settled_at.is_(None)
    found = list(session.scalars(select(Kept).where(condition).order_by(Kept.first_seq.desc()).limit(most)))
    people = _names(session, {one.actor_id for one in found})
    return [
        KeptRow(
            one.id, one.state, one.action, one.code, told_params(one.params), people.get(one.actor_id, ""),
            one.desk_time, one.kept_at, one.settled_how or "", tuple(_lines(one.ops)),
        )
        for one in found
    ]  # fmt: skip


_KEYS = frozenset({"id", "home_branch", "branch_id", "version", "created_at"})


def _lines(ops: list[Any]) -> list[KeptLine]:
    return [
        KeptLine(("sync_table", op["table"]), field_label(op["table"], name), value)
        for op in ops
        for name, value in op["new"].items()
        if value not in ("", None, [], {}) and name not in _KEYS and not _is_id(op["table"], name)
    ]


def _is_id(table: str, name: str) -> bool:
    return known(table) and name in plan_of(table).ids


def field_label(table: str, name: str) -> LabelKey:
    """Where the name of a field is written."""
    return "sync_field", f"{table}.{name}"


def told_params(params: Mapping[str, Any]) -> dict[str, object]:
    """Parameters of a centre's refusal as sentences take them: names of tables, fields and roles by their labels."""
    told: dict[str, object] = dict(params)
    if table := params.get("table"):
        told["table"] = ("sync_table", str(table))
        if name := params.get("field"):
            told["field"] = field_label(str(table), str(name))
    if role := params.get("role"):
        told["role"] = ("role", str(role))
    for name in ("from", "to"):
        if name in params:
            told[name] = ("status", str(params[name]))
    return told


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _names(session: DeskSession, ids: set[UUID]) -> dict[UUID, str]:
    query = select(StaffMember.id, StaffMember.name).where(StaffMember.id.in_(ids))
    return {staff_id: str(name) for staff_id, name in session.execute(query)} if ids else {}


def _numbers(session: DeskSession, ids: list[UUID]) -> dict[UUID, str]:
    if not ids:
        return {}
    cases = plan_of("cases").model.__table__
    query = select(cases.c.id, cases.c.no).where(cases.c.id.in_(ids))
    return {case_id: str(no) for case_id, no in session.execute(query)}
