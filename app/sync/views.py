"""What screens show of sync: the badge, pages of conflicts and of kept actions. Plain values, one query each.

Codes and field names are told as (label kind, key), so that the reader's language is chosen where it is drawn.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from app.cases.model import Case, Customer
from app.interviews.model import InterviewSection
from app.kernel.masking import mask_name
from app.staff.model import StaffMember
from app.store.base import captured_tables
from app.store.paging import Page, token_for, values_of
from app.store.session import DeskSession
from app.store.types import instant_text, parse_instant
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
    connection = session.replica()
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
    """Both sides of one field. Values are in canonical plain form (fen, dates and instants as text, lists, dicts).

    A field of a customer belongs to no case: `whose` is then their masked name, and the case their newest one here.
    `section` is the key of the section of an interview whose content it is (label: interview_section).
    """

    id: UUID
    row_id: UUID
    case_id: UUID | None
    case_no: str
    whose: str
    section: str
    table: LabelKey
    field: LabelKey
    base: Any
    theirs: Any
    mine: Any
    mine_by: str
    mine_at: datetime
    theirs_by: str
    theirs_at: datetime | None


def conflicts(
    session: DeskSession, *, after: str | None = None, without: Collection[UUID] = (), most: int = MOST
) -> Page[ConflictRow]:
    """A page of open conflicts, the oldest first; those in `without` are passed over."""
    query = select(Conflict).where(*_open_conflicts(without)).order_by(Conflict.mine_at, Conflict.id).limit(most + 1)
    if after is not None:
        at, row = values_of(after, 2)
        last, last_id = parse_instant(at), UUID(row)
        query = query.where(or_(Conflict.mine_at > last, and_(Conflict.mine_at == last, Conflict.id > last_id)))
    read = list(session.scalars(query, bind_arguments=session.here))
    found = read[:most]
    people = _names(session, {one.mine_by for one in found} | {one.theirs_by for one in found if one.theirs_by})
    cases = _numbers(session, [one.case_id for one in found if one.case_id is not None])
    owners = _customers(session, [one.row_id for one in found if one.table_name == "customers"])
    sections = _sections(session, [one.row_id for one in found if one.table_name == "interview_sections"])
    token = token_for([instant_text(found[-1].mine_at), str(found[-1].id)]) if len(read) > most else None
    return Page([_conflict(one, people, cases, owners, sections) for one in found], token)


def conflict_count(session: DeskSession, without: Collection[UUID] = ()) -> int:
    """How many conflicts are open, those in `without` left out."""
    query = select(func.count()).select_from(Conflict).where(*_open_conflicts(without))
    return session.scalar(query, bind_arguments=session.here) or 0


def _open_conflicts(without: Collection[UUID]) -> list[ColumnElement[bool]]:
    # A centre one version ahead may tell of a table that this program does not know.
    told: list[ColumnElement[bool]] = [
        Conflict.resolved_at.is_(None),
        Conflict.table_name.in_(sorted(captured_tables())),
    ]
    return [*told, Conflict.id.not_in(without)] if without else told


def _conflict(
    one: Conflict, people: Mapping[UUID, str], numbers: Mapping[UUID, str], owners: Mapping[UUID, _Owner],
    sections: Mapping[UUID, str],
) -> ConflictRow:  # fmt: skip
    plan, name = plan_of(one.table_name), one.field_name
    base, theirs, mine = (plan.reading({name: value})[name] for value in (one.base, one.theirs, one.mine))
    owner = owners.get(one.row_id, _NOBODY)
    case_id, case_no = one.case_id or owner.case_id, numbers.get(one.case_id, "") if one.case_id else owner.case_no
    return ConflictRow(
        one.id, one.row_id, case_id, case_no, owner.name, sections.get(one.row_id, ""), ("sync_table", one.table_name),
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


def kept(session: DeskSession, *, settled: bool = False, after: str | None = None, most: int = MOST) -> Page[KeptRow]:
    """A page of kept actions, the newest first: the open ones, or those that were settled."""
    query = select(Kept).where(_settled(settled)).order_by(Kept.first_seq.desc(), Kept.id).limit(most + 1)
    if after is not None:
        seq, row = values_of(after, 2)
        last_id = UUID(row)
        query = query.where(or_(Kept.first_seq < seq, and_(Kept.first_seq == seq, Kept.id > last_id)))
    read = list(session.scalars(query, bind_arguments=session.here))
    found = read[:most]
    people = _names(session, {one.actor_id for one in found})
    rows = [
        KeptRow(
            one.id, one.state, one.action, one.code, told_params(one.params), people.get(one.actor_id, ""),
            one.desk_time, one.kept_at, one.settled_how or "", tuple(_lines(one.ops)),
        )
        for one in found
    ]  # fmt: skip
    return Page(rows, token_for([found[-1].first_seq, str(found[-1].id)]) if len(read) > most else None)


def kept_count(session: DeskSession, *, settled: bool = False) -> int:
    """How many actions are kept: open ones, or those that were settled."""
    return session.scalar(select(func.count()).select_from(Kept).where(_settled(settled))) or 0


def _settled(settled: bool) -> ColumnElement[bool]:
    return Kept.settled_at.is_not(None) if settled else Kept.settled_at.is_(None)


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
    if why := params.get("why"):
        told["why"] = ("centre_why", str(why))
    if "missing" in params:
        told["missing"] = [("missing", str(one)) for one in params["missing"]]
    return told


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _names(session: DeskSession, ids: set[UUID]) -> dict[UUID, str]:
    query = select(StaffMember.id, StaffMember.name).where(StaffMember.id.in_(ids))
    return (
        {staff_id: str(name) for staff_id, name in session.execute(query, bind_arguments=session.here)} if ids else {}
    )


def _numbers(session: DeskSession, ids: list[UUID]) -> dict[UUID, str]:
    if not ids:
        return {}
    cases = plan_of("cases").model.__table__
    query = select(cases.c.id, cases.c.no).where(cases.c.id.in_(ids))
    return {case_id: str(no) for case_id, no in session.execute(query, bind_arguments=session.here)}


@dataclass(frozen=True, slots=True)
class _Owner:
    name: str = ""
    case_no: str = ""
    case_id: UUID | None = None


_NOBODY = _Owner()


def _customers(session: DeskSession, ids: list[UUID]) -> dict[UUID, _Owner]:
    """Masked name of each customer, and number and id of their newest case at this desk."""
    if not ids:
        return {}
    query = (
        select(Customer.id, Customer.name, Case.no, Case.id)
        .outerjoin(Case, Case.customer_id == Customer.id)
        .where(Customer.id.in_(ids))
        .order_by(Case.no)
    )
    return {
        customer: _Owner(mask_name(name), no or "", case_id)
        for customer, name, no, case_id in session.execute(query, bind_arguments=session.here)
    }


def _sections(session: DeskSession, ids: list[UUID]) -> dict[UUID, str]:
    if not ids:
        return {}
    query = select(InterviewSection.id, InterviewSection.key).where(InterviewSection.id.in_(ids))
    return {row_id: str(key) for row_id, key in session.execute(query, bind_arguments=session.here)}
