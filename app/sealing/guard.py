"""Sealed means unchangeable: a guard before every flush refuses changes to rows that belong to a sealed subject.

Each room declares it where its data is, beside the merge class and the scope:

    class Answer(Row):
        __sealed_with__: ClassVar[SealedWith] = SealedWith("interview_id")

The column names the subject (a row of any table); once that id has a seal, rows that carry it can be neither added,
changed nor deleted. The listener comes with this import, and a protected model cannot be mapped without it, so it
cannot be forgotten. Decided against: a list of tables here (sealing would have to know every room) and wiring in the
composition root (a test or a night command that builds its own store would run unguarded). The centre enforces the same
again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import String, column, event, inspect, select, table
from sqlalchemy.orm import Session, UOWTransaction

from app.kernel.errors import Refusal
from app.store.base import Row
from app.store.session import DeskSession
from app.store.types import Id

# The mapped class of seals is guarded itself and so stands below this module; two of its columns are all that is
# needed.
_SEALS = table("seals", column("subject_id", Id()), column("subject_table", String()))

# Which branch a row belongs to is no part of what was signed: a case may move after its record was sealed.
MOVABLE = frozenset({"branch_id", "version"})


@dataclass(frozen=True, slots=True)
class SealedWith:
    """Declare that a row is sealed with the subject whose id stands in `column`.

    `free` columns stay changeable afterwards; `frozen` rows cannot change from the moment they are written, seal or
    not.
    """

    column: str = "id"
    free: frozenset[str] = MOVABLE
    frozen: bool = False


def declared(row: object) -> SealedWith | None:
    """The declaration of a row's class, if it has one."""
    found = getattr(type(row), "__sealed_with__", None)
    return found if isinstance(found, SealedWith) else None


def sealed_tables(session: Session, subjects: Iterable[UUID]) -> dict[UUID, str]:
    """Which of these ids are sealed, with the subject's table."""
    query = select(_SEALS.c.subject_id, _SEALS.c.subject_table).where(_SEALS.c.subject_id.in_(list(subjects)))
    return {subject: str(table) for subject, table in session.execute(query)}


def require_unsealed(session: Session, subject: UUID) -> None:
    """Refuse with `sealing.sealed` when the subject has a seal."""
    for name in sealed_tables(session, [subject]).values():
        raise Refusal("sealing.sealed", subject=("sealed_subject", name))


def _touched(row: Row) -> dict[str, list[Any]]:
    """Changed columns of a persistent row with the values that they had before."""
    state = inspect(row)
    changed: dict[str, list[Any]] = {}
    for one in state.mapper.column_attrs:
        if one.key in state.dict:
            history = state.attrs[one.key].load_history()
            if history.has_changes():
                changed[one.key] = list(history.deleted or ())
    return changed


def _claims(session: Session) -> Iterator[tuple[UUID, Row]]:
    """Subjects that this flush would change, each with a row that would do it."""
    for row in session.new:
        how = declared(row)
        if how is not None and isinstance(row, Row) and (subject := getattr(row, how.column)) is not None:
            yield subject, row
    for row in [*session.dirty, *session.deleted]:
        how = declared(row)
        if how is None or not isinstance(row, Row):
            continue
        changed = _touched(row)
        if row not in session.deleted and not changed.keys() - how.free:
            continue
        if how.frozen:
            raise Refusal("sealing.frozen", subject=("sealed_subject", str(row.__tablename__)))
        yield from ((subject, row) for subject in [getattr(row, how.column), *changed.get(how.column, [])])


def _refuse_changes(session: Session, _context: UOWTransaction, _instances: Any) -> None:
    claims: defaultdict[UUID, list[Row]] = defaultdict(list)
    for subject, row in _claims(session):
        claims[subject].append(row)
    if not claims:
        return
    sealed = sealed_tables(session, claims)
    for subject, rows in claims.items():
        # A change that shares its flush with the seal would slip in beside what was hashed.
        if len(rows) > 1 and any(row.__tablename__ == _SEALS.name for row in rows):
            sealed.setdefault(subject, str(rows[0].__tablename__))
    for name in sealed.values():
        raise Refusal("sealing.sealed", subject=("sealed_subject", name))


# First of all listeners, so that a refused flush never opens the capture's gate.
event.listen(DeskSession, "before_flush", _refuse_changes, insert=True)
