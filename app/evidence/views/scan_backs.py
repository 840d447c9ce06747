"""Printed papers of a case and what came back of each as scans (签后回扫): what is back, what is missing.

Everything follows from the rows of papers, copies and scans, so that another desk or another day sees the same. A scan
whose exhibit was withdrawn counts no longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case
from app.evidence.model import EvidenceItem, ScanBack
from app.evidence.scan_back import KnownPaper, covered, missing
from app.sealing.model import Paper, PaperCopy, PaperState
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A scan with pages of a paper: its row, its exhibit, and (page of the scan, of the paper, verdict) each."""

    id: UUID
    item_id: UUID
    seq: int
    label: str
    pages: tuple[tuple[int, int | None, str], ...]
    matched_at: datetime


@dataclass(frozen=True, slots=True)
class PaperBack:
    """A printed paper (label: paper) and what is back of it.

    `awaited` are the copies whose signed original is waited for, in the order in which they were printed; `back` are
    the printed pages that came as scans.
    """

    id: UUID
    kind: str
    sha256: str
    pages: int
    large_print: bool
    printed_at: datetime
    awaited: tuple[UUID, ...]
    back: frozenset[int]
    scans: tuple[ScanRow, ...]

    @property
    def missing(self) -> list[int]:
        """The printed pages that did not come back, in order."""
        return missing(self.pages, self.back)

    @property
    def whole(self) -> bool:
        """Whether every printed page is back."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class CasePapers:
    """The number of a case and its printed papers, the newest first."""

    case_no: str
    papers: tuple[PaperBack, ...]

    def known(self, wanted: UUID | None = None) -> list[KnownPaper]:
        """The papers as pages are matched to them; `wanted` before those waited for, those before the others."""
        count = len(self.papers)
        return [
            KnownPaper(
                one.id, one.sha256, one.pages, (one.id == wanted) * 4 * count + bool(one.awaited) * 2 * count - place
            )
            for place, one in enumerate(self.papers)
        ]

    @property
    def back(self) -> dict[UUID, frozenset[int]]:
        """The printed pages that are back, by paper."""
        return {one.id: one.back for one in self.papers}


def papers_back(session: DeskSession, case_id: UUID) -> CasePapers:
    """The printed papers of a case with what came back of each."""
    require(session.actor, "evidence.view")
    case: Case = session.found(Case, case_id)
    papers = session.scalars(
        select(Paper).where(Paper.case_id == case_id).order_by(Paper.printed_at.desc(), Paper.id)
    ).all()
    awaited: dict[UUID, list[UUID]] = {}
    copies = (
        select(PaperCopy.paper_id, PaperCopy.id)
        .where(PaperCopy.case_id == case_id, PaperCopy.state == PaperState.UNSIGNED)
        .order_by(PaperCopy.printed_at, PaperCopy.id)
    )
    for paper_id, copy_id in session.execute(copies):
        awaited.setdefault(paper_id, []).append(copy_id)
    scans = _scans(session, case_id)
    return CasePapers(
        case.no,
        tuple(
            PaperBack(
                one.id, one.kind, one.sha256, one.pages, one.large_print, one.printed_at,
                tuple(awaited.get(one.id, ())),
                covered(page for scan in scans.get(one.id, ()) for page in scan.pages),
                tuple(scans.get(one.id, ())),
            )
            for one in papers
        ),
    )  # fmt: skip


def item_with(session: DeskSession, case_id: UUID, sha256: str) -> UUID | None:
    """The exhibit of a case that holds a content; None when it has none, or it was withdrawn."""
    require(session.actor, "evidence.view")
    return session.scalar(
        select(EvidenceItem.id).where(
            EvidenceItem.case_id == case_id, EvidenceItem.sha256 == sha256, EvidenceItem.withdrawn_at.is_(None)
        )
    )


def _scans(session: DeskSession, case_id: UUID) -> dict[UUID, list[ScanRow]]:
    query = (
        select(ScanBack, EvidenceItem.seq, EvidenceItem.title, EvidenceItem.file_name)
        .join(EvidenceItem, EvidenceItem.id == ScanBack.item_id)
        .where(ScanBack.case_id == case_id, ScanBack.removed_at.is_(None), EvidenceItem.withdrawn_at.is_(None))
        .order_by(ScanBack.matched_at, EvidenceItem.seq, ScanBack.id)
    )
    found: dict[UUID, list[ScanRow]] = {}
    for row, seq, title, file_name in session.execute(query):
        pages = tuple((int(scan), page, str(verdict)) for scan, page, verdict in row.pages)
        told = ScanRow(row.id, row.item_id, seq, title or file_name, pages, row.matched_at)
        found.setdefault(row.paper_id, []).append(told)
    return found
