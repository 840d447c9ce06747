"""Decide which transactions (交易) belong together: a proposal confirmed, or ruled out, by a person.

The row's id follows from both lines and the kind, so two desks that decide about one pair decide about one row, and
meet in a conflict instead of in two opinions. Nothing of the lines themselves changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import FINAL
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.codes import LinkKind
from app.evidence.desk.words import known_key
from app.evidence.matching import Match
from app.evidence.model import AccountStatement, EvidenceItem, Transaction, TransactionLink
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.staff.powers import require
from app.store.session import DeskSession


def link_id(kind: LinkKind, one: UUID, other: UUID) -> UUID:
    """The id of the link of two lines, whichever way round it is told."""
    first, second = sorted((one, other))
    return derived_id("transaction_link", kind.value, first, second)


def decide_link(session: DeskSession, kind: str, from_id: UUID, to_id: UUID, stands: bool = True) -> TransactionLink:
    """Confirm that two lines belong together, or rule it out; deciding anew changes the decision.

    Refused: a line with itself or lines of two cases (`evidence.link_of_two`), a case that is over
    (`evidence.case_over`), a line of a withdrawn statement (`evidence.is_withdrawn`), a refund that more would be
    given back with than was paid (`evidence.refunded_over`).
    """
    require(session.actor, "evidence.mark")
    what = known_key(LinkKind, kind, "kind")
    ends = [_line(session, line) for line in (from_id, to_id)]
    if from_id == to_id or ends[0].case_id != ends[1].case_id:
        raise Refusal("evidence.link_of_two", "to_id")
    case: Case = session.found(Case, ends[0].case_id)
    if case.status in FINAL:
        raise Refusal("evidence.case_over", no=case.no, status=("status", case.status.value))
    row_id = link_id(what, from_id, to_id)
    row = session.get(TransactionLink, row_id)
    if stands and what is LinkKind.REFUND:
        _not_over(session, ends[0], ends[1], row_id)
    if row is None:
        row = TransactionLink(
            id=row_id, **case.keys(), from_id=from_id, to_id=to_id, kind=what, stands=stands,
            decided_by=session.actor.staff_id, decided_at=session.at,
        )  # fmt: skip
        session.add(row)
    elif row.stands != stands:
        row.stands = stands
        row.decided_by = session.actor.staff_id
        row.decided_at = session.at
    session.flush()
    return row


def decide_links(session: DeskSession, matches: Sequence[Match], stands: bool = True) -> int:
    """Decide several at once; returns how many. Refused as `decide_link` refuses, all or none."""
    for match in matches:
        decide_link(session, match.kind.value, match.from_id, match.to_id, stands)
    if matches:
        line: Transaction = session.found(Transaction, matches[0].from_id)
        case: Case = session.found(Case, line.case_id)
        log_event(session, case, "linked" if stands else "unlinked", count=len(matches))
    return len(matches)


def _line(session: DeskSession, line_id: UUID) -> Transaction:
    line: Transaction = session.found(Transaction, line_id)
    statement: AccountStatement = session.found(AccountStatement, line.statement_id)
    item: EvidenceItem = session.found(EvidenceItem, statement.item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    return line


def _not_over(session: DeskSession, back: Transaction, bought: Transaction, row_id: UUID) -> None:
    """Refuse a refund with which more would be given back than was paid."""
    if back.amount_fen >= 0 or bought.amount_fen <= 0 or back.currency != bought.currency:
        raise Refusal("evidence.link_of_two", "to_id")
    given = session.scalars(
        select(Transaction.amount_fen)
        .join(TransactionLink, TransactionLink.from_id == Transaction.id)
        .where(
            TransactionLink.to_id == bought.id,
            TransactionLink.kind == LinkKind.REFUND,
            TransactionLink.stands.is_(True),
            TransactionLink.id != row_id,
        )
    )
    if -back.amount_fen - sum(given) > bought.amount_fen:
        raise Refusal("evidence.refunded_over", "to_id", paid=bought.amount.grouped(), currency=bought.currency)
