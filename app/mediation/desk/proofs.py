"""Evidence for and against an issue: an exhibit, pages, a region of one page, or a line of a statement.

Cited as for a finding: pages an exhibit does not have are refused, and its hash is kept with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.kernel.errors import Refusal
from app.mediation.citing import pages_of
from app.mediation.codes import Side
from app.mediation.desk.common import LINE, key_of
from app.mediation.desk.issues import standing
from app.mediation.model import Citation
from app.mediation.places import region_of
from app.store.session import DeskSession


def cite_for_issue(
    session: DeskSession,
    issue_id: UUID,
    item_id: UUID,
    pages: str = "",
    side: str = Side.FOR,
    note: str = "",
    *,
    region: Sequence[int] = (),
    transaction_id: UUID | None = None,
) -> Citation:
    """Cite a place for or against the claim of an issue.

    A transaction is a place by itself and needs no page. Refused: `mediation.item_of_another`,
    `mediation.transaction_of_another`, `mediation.cited_already` (the same place on the same side),
    `mediation.issue_gone`, what `pages_of` and `region_of` refuse.
    """
    issue, case = standing(session, issue_id)
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.case_id != case.id or item.withdrawn_at is not None:
        raise Refusal("mediation.item_of_another", "item_id")
    if transaction_id is not None:
        statement = session.found(AccountStatement, session.found(Transaction, transaction_id).statement_id)
        if statement.item_id != item.id:
            raise Refusal("mediation.transaction_of_another", "item_id")
    cited = "" if transaction_id is not None and not pages.strip() else pages_of(pages, item.pages)
    place = region_of(region, cited)
    stands = key_of(Side, side, "side")
    same = select(Citation).where(
        Citation.issue_id == issue.id,
        Citation.item_id == item.id,
        Citation.removed_at.is_(None),
        Citation.pages == cited,
        Citation.side == stands,
    )
    if any(one.region == place and one.transaction_id == transaction_id for one in session.scalars(same)):
        raise Refusal("mediation.cited_already", "pages", number=issue.seq)
    citation = Citation(
        **case.keys(),
        issue_id=issue.id,
        item_id=item.id,
        sha256=item.sha256,
        pages=cited,
        region=place,
        transaction_id=transaction_id,
        side=stands,
        note=values.plain_text(note, "note", LINE),
        cited_by=session.actor.staff_id,
    )
    session.add(citation)
    session.flush()
    return citation
