"""What the rooms declare, as plain rows for the centre: tables, columns, moves and their facts, limits, who writes.

Guards and policies are general functions; these rows tell them what each table is like. They are written into one SQL
file (`sql/05_declarations.sql`), so that an auditor reads the same rows that the database holds, and a test holds the
file against the mapping. Decided against: reading the mapping while upgrading. A centre must be upgraded from what was
released and looked at, not from what some Python happens to import.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, Table

from app.agreements.model import AgreementState
from app.cases.codes import Status
from app.cases.first_things import first_things
from app.cases.lifecycle import TRANSITIONS, Missing, close_reasons
from app.cases.tables import causes
from app.kernel.rules import RulePack
from app.sealing.guard import MOVABLE, SealedWith
from app.staff.powers import POWERS
from app.staff.standing_in import RANK, may_stand_in
from app.store.base import Merge, Row, Seen, captured_tables
from app.terms.debt import Component

ALWAYS_KEPT = ("id", "home_branch", "created_at")
"""Columns of every row that never change once written."""

# Refreshed by the centre itself while a conflict waits for a decision; no desk may.
_CENTRES_OWN = frozenset({("conflicts", "mine"), ("conflicts", "mine_at")})

DESK_ALONE: Mapping[Missing, str] = {
    Missing.OTHER_WAYS_TOLD: "said with the move by whoever makes it; no row of its own keeps it",
    Missing.ORGANISATION_ACCEPTED: "a referral has no rows yet that both sides know",
    Missing.CONSENT_GIVEN: "a referral has no rows yet that both sides know",
}
"""Requirements of a move that only the desk can know, with the reason. Every other one is `sync.fact_<requirement>`."""

LASTING = frozenset(
    {
        Missing.INTERVIEW_SEALED,
        Missing.AGREEMENT_SIGNED,
        Missing.OBLIGATIONS_CREATED,
        Missing.OBLIGATIONS_DONE,
        Missing.DECIDED,
        Missing.TOLD,
        Missing.REASON_GIVEN,
        Missing.NOTE_GIVEN,
        Missing.CLOSE_REASON_FITS,
    }
)
"""Requirements that go on holding once they held, so that `central check` can ask for them long after the move."""

_A = AgreementState
AGREEMENT_STEPS: Mapping[AgreementState, tuple[AgreementState, ...]] = {
    _A.DRAFT: (_A.PENDING_APPROVAL, _A.VOID),
    _A.PENDING_APPROVAL: (_A.APPROVED, _A.DRAFT, _A.VOID),
    _A.APPROVED: (_A.SIGNED, _A.DRAFT, _A.VOID),
}
"""How an agreement goes on. What is signed or void stays as it is."""


@dataclass(frozen=True, slots=True)
class RuleIs:
    """A rule of a pack as the centre keeps it; `place` is the pack's among all."""

    name: str
    place: int
    valid_from: date
    valid_to: date | None
    value: Any


@dataclass(frozen=True, slots=True)
class TableIs:
    """What the centre must know of a table: who sees its rows, and how its rows are sealed."""

    name: str
    seen: str
    sealed_by: str | None
    sealed_free: tuple[str, ...]
    frozen: bool


@dataclass(frozen=True, slots=True)
class ColumnIs:
    """How a column is merged and guarded."""

    table: str
    name: str
    merge: str
    kept: bool
    actor: bool
    numbered: bool


def tables() -> list[TableIs]:
    """All synced tables by name."""
    return [_table(name, kind) for name, kind in sorted(captured_tables().items())]


def columns() -> list[ColumnIs]:
    """All columns that a desk may write, with their merge class; and those that are never changed."""
    return [one for name, kind in sorted(captured_tables().items()) for one in _columns(name, kind)]


def transitions() -> list[tuple[str, str, tuple[str, ...]]]:
    """Every move of a case: from, to, and the roles that may make it."""
    return sorted(
        (move.source.value, move.target.value, tuple(sorted(role.value for role in POWERS[move.power])))
        for move in TRANSITIONS.values()
    )


def writers() -> list[tuple[str, tuple[str, ...]]]:
    """Which roles may write which table."""
    found = []
    for name, kind in sorted(captured_tables().items()):
        found.append((name, tuple(sorted({role.value for power in kind.__written_by__ for role in POWERS[power]}))))
    return found


def rules(packs: Iterable[RulePack]) -> list[RuleIs]:
    """The rules of all packs that guards ask for, dated: those about authority (levels, limits, how far back other
    agreements count), and how many may represent a joint visit.
    """
    return [
        RuleIs(rule.name, place, pack.valid_from, pack.valid_to, rule.value)
        for place, pack in enumerate(packs, start=1)
        for rule in sorted(pack.rules.values(), key=lambda rule: rule.name)
        if rule.name.startswith("authority.") or rule.name == "people.max_representatives"
    ]


def needs() -> list[tuple[str, str, str, bool, bool]]:
    """What must exist before a move, as far as the centre sees it: from, to, requirement, third party only, lasting."""
    return sorted(
        (move.source.value, move.target.value, need.value, third_party, need in LASTING)
        for move in TRANSITIONS.values()
        for third_party, these in ((False, (Missing.NOT_MERGED, *move.needs)), (True, move.needs_third_party))
        for need in these
        if need not in DESK_ALONE
    )


def lists() -> list[tuple[str, str, str]]:
    """Short lists that guards need: list, of what, key."""
    nothing_done = {"done": frozenset[Any]()}
    found = [("component", "", component.value) for component in Component]
    found += [("close_reason", source.value, reason.value) for source in Status for reason in close_reasons(source)]
    found += [("stands_in", away.value, one.value) for away in RANK for one in RANK if may_stand_in(one, away)]
    found += [("agreement_step", source.value, to.value) for source, steps in AGREEMENT_STEPS.items() for to in steps]
    found += [
        ("first_thing", cause.key, thing.kind.value)
        for cause in causes().values()
        for thing in first_things(theft=cause.theft, still_called=False, **nothing_done)
    ]
    found += [
        ("first_thing_called", "", thing.kind.value)
        for thing in first_things(theft=False, still_called=True, **nothing_done)
    ]
    return sorted(found)


def _table(name: str, kind: type[Row]) -> TableIs:
    how = getattr(kind, "__sealed_with__", None)
    sealed = how if isinstance(how, SealedWith) else None
    free = tuple(sorted(sealed.free | MOVABLE)) if sealed else ()
    return TableIs(name, _seen(name, kind), sealed.column if sealed else None, free, bool(sealed and sealed.frozen))


def _seen(name: str, kind: type[Row]) -> str:
    if kind.__seen__ in (Seen.CASE, Seen.CASE_OR_BRANCH):
        table = kind.__table__
        missing = not isinstance(table, Table) or "case_id" not in table.c
        if missing or table.c.case_id.nullable is (kind.__seen__ is Seen.CASE):
            raise ValueError(f"nobody has said who may see rows of {name}")
    return kind.__seen__.value


def _columns(name: str, kind: type[Row]) -> Iterator[ColumnIs]:
    for column in kind.__table__.columns:
        if isinstance(column, Column):
            yield _column(name, column)


def _column(table: str, column: Column[Any]) -> ColumnIs:
    info: Mapping[str, Any] = column.info
    merge = info.get("merge", Merge.APPEND)
    kept = column.name in ALWAYS_KEPT or (merge is Merge.APPEND and column.name != "version")
    if (table, column.name) in _CENTRES_OWN:
        kept = False
    return ColumnIs(table, column.name, merge.value, kept, bool(info.get("actor")), bool(info.get("numbered")))
