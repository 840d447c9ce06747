"""The case file of a case as it is bound (卷宗): its facts gathered from all rooms, put in order by `bound_file`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.casefile.bound_file import BoundFile, Exhibit, Facts, Scan, Sheet, bound_file
from app.casefile.papers import papers_of
from app.cases.codes import Route
from app.cases.model import Case
from app.cases.views import case_overview
from app.cases.views.masks import MASKED
from app.evidence.bundles import Candidate
from app.evidence.views.bundles import candidates
from app.evidence.views.scan_backs import papers_back
from app.fulfilment.views import ObligationRow, obligations
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

LEFT_OUT = frozenset({"case_file", "evidence_bundle", "liability_opinion_customer"})
"""Papers that are no part of a case file, or are in it otherwise."""


@dataclass(frozen=True, slots=True)
class FileView:
    """A case file as it is bound: cover, order, what is missing; `exhibits` by number. Names masked as on staff lists.

    `third_party`: an organisation's mediator presided, else a case officer of the bank dealt with it.
    """

    case_id: UUID
    no: str
    branch_id: str
    customer: str
    cause: str
    status: str
    close_reason: str
    officer: str
    third_party: bool
    received_on: date
    closed_on: date | None
    as_of: datetime
    file: BoundFile
    exhibits: dict[int, Candidate]
    obligations: tuple[ObligationRow, ...]


def case_file(session: DeskSession, case_id: UUID) -> FileView:
    """Read a case file; `casefile.nothing_to_bind` while there is nothing in it."""
    require(session.actor, "reports.print")
    case: Case = session.found(Case, case_id)
    overview = case_overview(session, case_id, MASKED)
    head = overview.header
    exhibits = {one.seq: one for one in candidates(session, case_id) if not one.withdrawn and not one.redacted}
    agent = any(person.kind == "agent" and person.left_at is None for person in overview.people)
    facts = Facts(
        status=head.status,
        sheets=tuple(_sheets(session, case_id, bool(exhibits))),
        exhibits=tuple(Exhibit(one.id, one.seq, one.category) for one in exhibits.values()),
        scans=tuple(_scans(session, case_id)),
        agent=agent,
    )
    found = bound_file(facts)
    if not found.pieces:
        raise Refusal("casefile.nothing_to_bind")
    return FileView(
        case_id=case_id,
        no=case.no,
        branch_id=case.branch_id,
        customer=head.customer,
        cause=head.cause or "",
        status=head.status.value,
        close_reason=str(overview.close_reason or ""),
        officer=head.owner,
        third_party=head.route is not Route.NEGOTIATION,
        received_on=head.received_on,
        closed_on=overview.closed_on,
        as_of=session.at,
        file=found,
        exhibits=exhibits,
        obligations=tuple(obligations(session, case_id)),
    )


def _sheets(session: DeskSession, case_id: UUID, evidence: bool) -> Iterable[Sheet]:
    table = papers_of(session, case_id)
    for offer in table.offers:
        if offer.kind not in LEFT_OUT and (offer.kind != "custody_sheet" or evidence):
            yield Sheet(offer.kind, offer.number, offer.sha256, not offer.final)


def _scans(session: DeskSession, case_id: UUID) -> Iterable[Scan]:
    """What came back of each paper, the newest first; a scan counts for the pages that are in it."""
    for paper in papers_back(session, case_id).papers:
        items = tuple(dict.fromkeys(scan.seq for scan in paper.scans))
        yield Scan(paper.kind, paper.sha256, items, tuple(paper.missing) if items else (), bool(paper.awaited))
