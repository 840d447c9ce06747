"""What is bound into a case file (卷宗), in which order, and what is missing in it: pure rules over plain facts.

The order is that of 3.7: what opened the case, the rights notice, identity documents, the records, the agreement; then
what there is of authorisation, investigation, evidence, performance, follow-up, confirmation and notes. Where the
signed paper came back as a scan, the scan stands for what was printed; where only a part of it came back, both are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.cases.codes import Status
from app.cases.lifecycle import STEPS
from app.evidence.codes import Category


class Section(StrEnum):
    """The sections of a case file in their order (label: casefile_section)."""

    ACCEPTANCE = "acceptance"
    RIGHTS = "rights"
    IDENTITY = "identity"
    RECORD = "record"
    AGREEMENT = "agreement"
    AUTHORISATION = "authorisation"
    INVESTIGATION = "investigation"
    EVIDENCE = "evidence"
    PERFORMANCE = "performance"
    FOLLOW_UP = "follow_up"
    CONFIRMATION = "confirmation"
    NOTES = "notes"


class Lack(StrEnum):
    """What a case file lacks (label: casefile_lack)."""

    ACCEPTANCE = "acceptance"
    RIGHTS = "rights"
    IDENTITY = "identity"
    RECORD = "record"
    RECORD_UNSEALED = "record_unsealed"
    AGREEMENT = "agreement"
    AUTHORISATION = "authorisation"
    EVIDENCE = "evidence"
    FOLLOW_UP = "follow_up"
    UNSIGNED = "unsigned"  # the signed copy is waited for
    PAGES = "pages"  # of a scan that came back
    REFUSED = "refused"  # a paper that cannot be made from what is stored


OF_PAPER = {
    "receipt": Section.ACCEPTANCE,
    "application": Section.ACCEPTANCE,
    "acceptance_form": Section.ACCEPTANCE,
    "acceptance_notice": Section.ACCEPTANCE,
    "rights_notice": Section.RIGHTS,
    "interview_record": Section.RECORD,
    "supplement": Section.RECORD,
    "agreement": Section.AGREEMENT,
    "authorisation": Section.AUTHORISATION,
    "separate_consent": Section.AUTHORISATION,
    "address_confirmation": Section.AUTHORISATION,
    "investigation_report": Section.INVESTIGATION,
    "liability_opinion": Section.INVESTIGATION,
    "request_letter": Section.INVESTIGATION,
    "custody_sheet": Section.EVIDENCE,
    "performance_certificate": Section.PERFORMANCE,
    "stop_collection_notice": Section.PERFORMANCE,
    "reminder": Section.PERFORMANCE,
    "follow_up": Section.FOLLOW_UP,
    "confirmation_application": Section.CONFIRMATION,
    "originals_receipt": Section.NOTES,
    "reply": Section.NOTES,
    "closing_report": Section.NOTES,
    "case_report": Section.NOTES,
}
"""Where each kind of paper belongs; any other kind is a note."""
_OF_CATEGORY = {
    Category.IDENTITY.value: Section.IDENTITY,
    Category.AUTHORISATION.value: Section.AUTHORISATION,
}
_ORDER = {section: place for place, section in enumerate(Section)}
_PAPERS = {kind: place for place, kind in enumerate(OF_PAPER)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper of our own that can be made: its kind (label: paper), and which interview or agreement it shows."""

    kind: str
    number: int = 0
    sha256: str = ""
    draft: bool = False  # not final yet: a record that is not sealed, an agreement nobody signed


@dataclass(frozen=True, slots=True)
class Scan:
    """A printed paper with what came back of it: exhibits by number, and the printed pages that are missing."""

    kind: str
    sha256: str
    items: tuple[int, ...]
    missing: tuple[int, ...] = ()
    awaited: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A standing exhibit."""

    id: UUID
    seq: int
    category: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What decides how a case file is bound."""

    status: Status
    sheets: tuple[Sheet, ...]
    exhibits: tuple[Exhibit, ...]
    scans: tuple[Scan, ...] = ()
    agent: bool = False  # somebody acts for the customer


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that is bound: a paper of ours or an exhibit (one of the two), and the section it stands in.

    `scan_of` names the paper (kind and number) whose signed original an exhibit is.
    """

    section: Section
    sheet: Sheet | None = None
    exhibit: int | None = None
    scan_of: Sheet | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that a case file lacks; `kind` and `number` name the paper, `pages` those of it that did not come."""

    section: Section
    lack: Lack
    kind: str = ""
    number: int = 0
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BoundFile:
    """A case file: what is in it, in order, and what it lacks."""

    pieces: tuple[Piece, ...]
    missing: tuple[Missing, ...]


def bound_file(facts: Facts) -> BoundFile:
    """Put a case file in order, and list what it lacks at the stage the case is at."""
    pieces: list[Piece] = []
    used: set[int] = set()
    for sheet in facts.sheets:
        section = OF_PAPER.get(sheet.kind, Section.NOTES)
        scan = _scan_of(sheet, facts.scans)
        back = tuple(seq for seq in scan.items if any(one.seq == seq for one in facts.exhibits)) if scan else ()
        if scan is None or not back or scan.missing:
            pieces.append(Piece(section, sheet))
        # One scan may hold two papers: it is bound once, with the first.
        pieces += [Piece(section, exhibit=seq, scan_of=sheet) for seq in back if seq not in used]
        used.update(back)
    for one in facts.exhibits:
        if one.seq not in used:
            pieces.append(Piece(_OF_CATEGORY.get(one.category, Section.EVIDENCE), exhibit=one.seq))
    pieces.sort(key=_place)
    return BoundFile(tuple(pieces), tuple(_missing(facts, pieces)))


def without(found: BoundFile, refused: Iterable[Sheet]) -> BoundFile:
    """Leave out papers that cannot be made, and list them as missing."""
    away = set(refused)
    lost = [Missing(OF_PAPER.get(one.kind, Section.NOTES), Lack.REFUSED, one.kind, one.number) for one in away]
    lost.sort(key=lambda one: (_ORDER[one.section], one.kind, one.number))
    kept = tuple(piece for piece in found.pieces if piece.sheet is None or piece.sheet not in away)
    return BoundFile(kept, (*found.missing, *lost))


def reached(status: Status, step: Status) -> bool:
    """Whether a case has come as far as a step on the straight way; one that left it counts as far as it must."""
    if status in STEPS:
        return STEPS.index(status) >= STEPS.index(step)
    return status not in {Status.DECLINED, Status.WITHDRAWN} and step in {Status.ACCEPTED, Status.INVESTIGATING}


def _place(piece: Piece) -> tuple[int, int, int, int]:
    sheet = piece.sheet or piece.scan_of
    if sheet is not None:
        return _ORDER[piece.section], _PAPERS.get(sheet.kind, len(_PAPERS)), sheet.number, piece.exhibit or 0
    # Exhibits after papers of the same section, but before the sheet that tells how they were kept.
    return _ORDER[piece.section], _PAPERS["custody_sheet"] - 1, 0, piece.exhibit or 0


def _scan_of(sheet: Sheet, scans: Sequence[Scan]) -> Scan | None:
    """What came back of a paper: of exactly this content where the paper is sealed, else the newest of its kind."""
    fitting = [one for one in scans if one.kind == sheet.kind and one.items]
    if sheet.sha256:
        fitting = [one for one in fitting if one.sha256 == sheet.sha256]
    return fitting[0] if fitting else None


def _missing(facts: Facts, pieces: Sequence[Piece]) -> Iterable[Missing]:
    there = {piece.section for piece in pieces}
    kinds = {sheet.kind for sheet in facts.sheets}
    status = facts.status
    if reached(status, Status.ACCEPTED) and not kinds & {"application", "acceptance_form", "acceptance_notice"}:
        yield Missing(Section.ACCEPTANCE, Lack.ACCEPTANCE)
    if Section.RIGHTS not in there:
        yield Missing(Section.RIGHTS, Lack.RIGHTS)
    if Section.IDENTITY not in there:
        yield Missing(Section.IDENTITY, Lack.IDENTITY)
    if Section.RECORD not in there and reached(status, Status.INVESTIGATING):
        yield Missing(Section.RECORD, Lack.RECORD)
    for sheet in facts.sheets:
        if sheet.kind == "interview_record" and sheet.draft:
            yield Missing(Section.RECORD, Lack.RECORD_UNSEALED, sheet.kind, sheet.number)
    if Section.AGREEMENT not in there and reached(status, Status.PENDING_SIGNATURE):
        yield Missing(Section.AGREEMENT, Lack.AGREEMENT)
    if facts.agent and Section.AUTHORISATION not in there:
        yield Missing(Section.AUTHORISATION, Lack.AUTHORISATION)
    if Section.EVIDENCE not in there and reached(status, Status.INVESTIGATING):
        yield Missing(Section.EVIDENCE, Lack.EVIDENCE)
    if status is Status.CLOSED and Section.FOLLOW_UP not in there:
        yield Missing(Section.FOLLOW_UP, Lack.FOLLOW_UP)
    yield from _not_back(facts)


def _not_back(facts: Facts) -> Iterable[Missing]:
    """Signed copies that are waited for, and pages that did not come back with the others."""
    known = {(sheet.kind, sheet.sha256): sheet.number for sheet in facts.sheets}
    for scan in facts.scans:
        section = OF_PAPER.get(scan.kind, Section.NOTES)
        number = known.get((scan.kind, scan.sha256), 0)
        if scan.items and scan.missing:
            yield Missing(section, Lack.PAGES, scan.kind, number, scan.missing)
        elif scan.awaited and not scan.items:
            yield Missing(section, Lack.UNSIGNED, scan.kind, number)
