"""Repeated complaints as the whole case sees them: disputed lines of statements compare, agreements stand in the way.

`cases` knows neither evidence nor agreements; here both are added to what it finds and to what it asks before a merge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from app.agreements.model import Agreement, AgreementState
from app.cases import desk as cases
from app.cases.model import CaseLink
from app.cases.views.repeats import Repeat
from app.cases.views.repeats import repeats_of as found_by_case
from app.evidence.model import EvidenceItem, Transaction
from app.interviews.model import Interview
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Material:
    """What a case has of its own: exhibits, disputed lines of statements, sittings."""

    exhibits: int
    disputed: int
    interviews: int


def repeats_of(session: DeskSession, case_id: UUID) -> tuple[Repeat, ...]:
    """What looks like this complaint, disputed lines of statements included; likely ones first."""
    return found_by_case(session, case_id, lambda ids: _disputed_lines(session, ids))


def merge(session: DeskSession, case_id: UUID, other_id: UUID, *, confirmed: bool = False, note: str = "") -> CaseLink:
    """Merge two complaints with the reasons for which they were found; refused as `cases.merge` refuses."""
    require(session.actor, "cases.merge")
    query = select(Agreement.case_id).where(
        Agreement.case_id.in_((case_id, other_id)), Agreement.state != AgreementState.VOID
    )
    match = next((one for one in repeats_of(session, case_id) if one.other.case_id == other_id), None)
    return cases.merge(
        session,
        case_id,
        other_id,
        agreements=set(session.scalars(query)),
        reasons=() if match is None else match.reasons,
        confirmed=confirmed,
        note=note,
    )


def material_of(session: DeskSession, ids: Sequence[UUID]) -> dict[UUID, Material]:
    """What each of the cases has of its own, one count per kind."""
    require(session.actor, "cases.view")

    def count(column: object, *conditions: object) -> dict[UUID, int]:
        query = select(column, func.count()).where(column.in_(ids), *conditions).group_by(column)  # type: ignore[call-overload, attr-defined]
        return {row[0]: int(row[1]) for row in session.execute(query)}

    exhibits = count(EvidenceItem.case_id, EvidenceItem.withdrawn_at.is_(None))
    disputed = count(Transaction.case_id, Transaction.disputed.is_(True))
    sittings = count(Interview.case_id)
    return {one: Material(exhibits.get(one, 0), disputed.get(one, 0), sittings.get(one, 0)) for one in ids}


def _disputed_lines(session: DeskSession, ids: Sequence[UUID]) -> Mapping[UUID, frozenset[str]]:
    """A disputed line by what makes it one line of the bank's books: card, day, amount and merchant."""
    query = select(
        Transaction.case_id, Transaction.card_tail, Transaction.traded_on, Transaction.posted_on,
        Transaction.amount_fen, Transaction.currency, Transaction.merchant, Transaction.description,
    ).where(Transaction.case_id.in_(ids), Transaction.disputed.is_(True))  # fmt: skip
    found: dict[UUID, set[str]] = {}
    for case_id, tail, traded, posted, fen, currency, merchant, description in session.execute(query):
        if tail and (traded or posted):
            line = "|".join((tail, str(traded or posted), str(fen), currency, merchant or description))
            found.setdefault(case_id, set()).add(line)
    return {case_id: frozenset(lines) for case_id, lines in found.items()}
