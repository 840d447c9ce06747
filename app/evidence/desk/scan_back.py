"""Keep what came back of printed papers (签后回扫): which pages a scan holds, and which a person says they are.

Rows only say what was seen; that a copy is back is said by a person with `sealing.copy_back`, because a photo of every
page is no proof that the paper itself lies in the branch. Reading the codes happens outside of any session
(`seen_pages`), in the child that reads foreign files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.codes import Act
from app.evidence.desk.custody import log_custody
from app.evidence.kinds import IMAGES, FileKind
from app.evidence.model import EvidenceItem, ScanBack
from app.evidence.preview.content import Content, Measured
from app.evidence.scan_back import Matched, PageVerdict, SeenPage, covered, match, missing, page_ranges
from app.evidence.views.scan_backs import PaperBack, papers_back
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.sealing.model import Paper
from app.sealing.page_code import read_footer, read_payload
from app.staff.powers import require
from app.store.session import DeskSession

SCANS = frozenset({FileKind.PDF, *IMAGES})
MOST_PAGES = 500
"""Pages of one scan that are looked at."""


class PageReader(Protocol):
    """Who reads pages: `app.evidence.recognition.recogniser.Recogniser`."""

    def measure(self, content: Content) -> Measured:
        """The pages of a content."""
        ...

    def codes(self, content: Content, page: int) -> tuple[tuple[str, ...], bool]:
        """The codes on a page (from 0), and whether it is empty."""
        ...

    def foot(self, content: Content, page: int) -> str:
        """The words at the foot of a page (from 0)."""
        ...


@dataclass(frozen=True, slots=True)
class KeptScan:
    """What a scan holds, and how the papers of the case stand now that belong to it."""

    item_id: UUID
    seq: int
    matched: Matched
    papers: tuple[PaperBack, ...]


def seen_pages(
    reader: PageReader, content: Content, step: Callable[[int, int], None] | None = None
) -> tuple[SeenPage, ...]:
    """Look for the code of every page; where none can be read the words of the footer are read. Needs no session.

    Raises what the reader raises; `evidence.scan_too_long` beyond 500 pages.
    """
    count = len(reader.measure(content).pages)
    if count > MOST_PAGES:
        raise Refusal("evidence.scan_too_long", "file", name=content.name, pages=count, most=MOST_PAGES)
    found: list[SeenPage] = []
    for page in range(count):
        if step is not None:
            step(page, count)
        texts, blank = reader.codes(content, page)
        codes = [code for code in map(read_payload, texts) if code is not None]
        if not codes and not blank:
            footer = read_footer(reader.foot(content, page))
            codes = [] if footer is None else [footer]
        found.append(SeenPage(page + 1, tuple(codes), blank))
    return tuple(found)


def require_scan(kind: FileKind | str, name: str) -> None:
    """Refuse what has no pages to look at (`evidence.preview_kind`)."""
    if FileKind(kind) not in SCANS:
        raise Refusal("evidence.preview_kind", "file", name=name, found=("evidence_found", FileKind(kind).value))


def keep_scan(
    session: DeskSession, item_id: UUID, seen: tuple[SeenPage, ...], *, wanted: UUID | None = None
) -> KeptScan:
    """Match the pages of an exhibit to the papers of its case and keep a row for each paper that it holds pages of.

    `wanted` is the paper that somebody waits for, if it was said. Matching the same exhibit again changes nothing, or
    takes back that it was taken away. Refused: a withdrawn exhibit (`evidence.is_withdrawn`).
    """
    require(session.actor, "evidence.add")
    item, case = _standing(session, item_id)
    known = papers_back(session, case.id)
    before = {
        one.id: covered(page for scan in one.scans if scan.item_id != item_id for page in scan.pages)
        for one in known.papers
    }
    matched = match(seen, case.no, known.known(wanted), before)
    new = [_keep(session, case, item, paper_id, matched.of(paper_id)) for paper_id in matched.papers]
    session.flush()
    after = papers_back(session, case.id)
    papers = tuple(one for one in after.papers if one.id in matched.papers)
    for one, fresh in zip(sorted(papers, key=lambda paper: matched.papers.index(paper.id)), new, strict=True):
        if fresh:
            _log(session, case, item, one)
    return KeptScan(item.id, item.seq, matched, papers)


def say_page(session: DeskSession, item_id: UUID, number: int, paper_id: UUID, page: int) -> ScanBack:
    """Say which printed page a page of a scan is that could not be read.

    Refused: a page that the exhibit or the paper does not have (`evidence.no_such_page`), a paper of another case
    (`evidence.paper_of_another_case`), a withdrawn exhibit.
    """
    require(session.actor, "evidence.add")
    item, case = _standing(session, item_id)
    paper: Paper = session.found(Paper, paper_id)
    if paper.case_id != case.id:
        raise Refusal("evidence.paper_of_another_case", "paper")
    if number < 1 or (item.pages is not None and number > item.pages):
        raise Refusal("evidence.no_such_page", "page", seq=item.seq, page=number, pages=item.pages or 0)
    if not 1 <= page <= paper.pages:
        raise Refusal("evidence.no_printed_page", "page", paper=("paper", paper.kind), page=page, pages=paper.pages)
    row_id = derived_id("scan_back", item_id, paper_id, number, page)
    _keep(session, case, item, paper_id, [[number, page, PageVerdict.BY_HAND.value]], row_id)
    session.flush()
    row: ScanBack = session.found(ScanBack, row_id)
    return row


def unmatch(session: DeskSession, scan_id: UUID) -> ScanBack:
    """Take back that a scan belongs to a paper; the exhibit stays what it is."""
    require(session.actor, "evidence.add")
    row: ScanBack = session.found(ScanBack, scan_id)
    if row.removed_at is None:
        row.removed_at = session.at
        item: EvidenceItem = session.found(EvidenceItem, row.item_id)
        paper: Paper = session.found(Paper, row.paper_id)
        case: Case = session.found(Case, row.case_id)
        log_event(session, case, "scan_unmatched", seq=item.seq, paper=_label(paper.kind))
    return row


def _keep(
    session: DeskSession,
    case: Case,
    item: EvidenceItem,
    paper_id: UUID,
    pages: list[list[int | str | None]],
    row_id: UUID | None = None,
) -> bool:
    """Write the row unless it is there; whether anything changed."""
    row_id = row_id or derived_id("scan_back", item.id, paper_id)
    row = session.get(ScanBack, row_id)
    if row is not None:
        changed = row.removed_at is not None
        row.removed_at = None
        return changed
    paper: Paper = session.found(Paper, paper_id)
    back = {known.id: known for known in papers_back(session, case.id).papers}[paper_id].back | covered(pages)
    session.add(
        ScanBack(
            id=row_id,
            **case.keys(),
            paper_id=paper_id,
            item_id=item.id,
            pages=pages,
            missing=missing(paper.pages, back),
            matched_by=session.actor.staff_id,
            matched_at=session.at,
        )
    )
    log_custody(session, item, Act.MATCHED, page_ranges(covered(pages)))
    return True


def _log(session: DeskSession, case: Case, item: EvidenceItem, paper: PaperBack) -> None:
    told = {"seq": item.seq, "paper": _label(paper.kind), "back": len(paper.back), "pages": paper.pages}
    if paper.whole:
        log_event(session, case, "scan_whole", **told)
    else:
        log_event(session, case, "scan_partly", missing=page_ranges(paper.missing), **told)


def _standing(session: DeskSession, item_id: UUID) -> tuple[EvidenceItem, Case]:
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    case: Case = session.found(Case, item.case_id)
    return item, case


def _label(kind: str) -> dict[str, str]:
    return {"label": "paper", "key": kind}
