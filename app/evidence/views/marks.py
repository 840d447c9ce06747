"""Marks over the pages of an exhibit, by whom, and the places that a redacted copy should cover."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.evidence import marks as shapes
from app.evidence.codes import CoverReason, MarkKind
from app.evidence.model import Annotation, EvidenceItem, RecognisedPage, Redaction
from app.evidence.recognition.page import Line, PageText, unpacked
from app.evidence.recognition.private import masked, private_numbers
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

_AROUND = 0.25
"""How much of its height a place to cover reaches beyond the characters: engines cut the last figure short."""
_BLACKENED = "■"


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark: page from 1, shape in whole ten-thousandths; `mine`: the reader drew it and may change it."""

    id: UUID
    page: int
    kind: MarkKind
    shape: tuple[int, ...]
    words: str
    colour: str
    author_id: UUID
    author: str
    made_at: datetime
    mine: bool


@dataclass(frozen=True, slots=True)
class Layer:
    """What one person drew over an exhibit: how many marks, in all and on each page."""

    author_id: UUID
    author: str
    mine: bool
    count: int
    pages: dict[int, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A place that probably should be covered: page from 1, its box, why, and what stands there, masked."""

    page: int
    box: tuple[int, int, int, int]
    reason: CoverReason
    shown: str


@dataclass(frozen=True, slots=True)
class Proposals:
    """Places to cover that are not marked yet; `unread` pages were not looked at, so that nobody takes this for all."""

    places: tuple[Proposal, ...]
    unread: int


@dataclass(frozen=True, slots=True)
class RedactedCopy:
    """The redacted copy of an exhibit: its own id, number and title, how many places were covered, when it was made."""

    item_id: UUID
    seq: int
    title: str
    places: int
    made_at: datetime


def marks_of(session: DeskSession, item_id: UUID) -> list[MarkRow]:
    """The marks of an exhibit by page, from top to bottom; those taken away are left out."""
    require(session.actor, "evidence.view")
    query = (
        select(Annotation, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == Annotation.author_id)
        .where(Annotation.item_id == item_id, Annotation.removed_at.is_(None))
    )
    me = session.actor.staff_id
    rows = [
        MarkRow(
            mark.id, mark.page, MarkKind(mark.kind), tuple(mark.shape), mark.words, mark.colour, mark.author_id,
            name or "", mark.made_at, mark.author_id == me,
        )
        for mark, name in session.execute(query)
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row.page, shapes.around(row.shape)[1], row.made_at, row.id))


def layers_of(rows: Iterable[MarkRow]) -> list[Layer]:
    """The marks by person, one's own first, then by name."""
    by_author: dict[UUID, list[MarkRow]] = {}
    for row in rows:
        by_author.setdefault(row.author_id, []).append(row)
    found = [
        Layer(author, own[0].author, own[0].mine, len(own), dict(sorted(Counter(row.page for row in own).items())))
        for author, own in by_author.items()
    ]
    return sorted(found, key=lambda layer: (not layer.mine, layer.author, layer.author_id))


def proposals(session: DeskSession, item_id: UUID) -> Proposals:
    """Numbers of people and secrets on the pages of an exhibit that were read, where nothing covers them yet."""
    require(session.actor, "evidence.redact")
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    covered: dict[int, list[tuple[int, ...]]] = {}
    for row in marks_of(session, item_id):
        if row.kind is MarkKind.REDACT:
            covered.setdefault(row.page, []).append(row.shape)
    query = select(RecognisedPage).where(RecognisedPage.item_id == item_id).order_by(RecognisedPage.page)
    read, found = 0, []
    for kept in session.scalars(query):
        if kept.by == "nobody":
            continue
        read += 1
        page = unpacked({"number": kept.page, "by": kept.by, "lines": kept.lines})
        there = covered.get(kept.page, ())
        found += [one for one in _on(page) if not any(shapes.covers(shape, one.box) for shape in there)]
    return Proposals(tuple(found), max((item.pages or 1) - read, 0))


def redacted_copy_of(session: DeskSession, item_id: UUID) -> RedactedCopy | None:
    """The newest redacted copy of an exhibit that still stands and was made of the bytes it has; None without one."""
    require(session.actor, "evidence.view")
    return redacted_copies(session, [item_id]).get(item_id)


def redacted_copies(session: DeskSession, item_ids: Sequence[UUID]) -> dict[UUID, RedactedCopy]:
    """The same for several exhibits at once; those without a redacted copy are left out."""
    require(session.actor, "evidence.view")
    burnt = (
        select(Redaction.item_id, Redaction.sha256, Redaction.result_id, Redaction.boxes, Redaction.made_at)
        .where(Redaction.item_id.in_(item_ids))
        .order_by(Redaction.made_at, Redaction.id)
    )
    rows = session.execute(burnt).all()
    wanted = {row[2] for row in rows} | {row[0] for row in rows}
    items = {item.id: item for item in session.scalars(select(EvidenceItem).where(EvidenceItem.id.in_(wanted)))}
    found: dict[UUID, RedactedCopy] = {}
    for original_id, sha256, result_id, boxes, made_at in rows:
        original, result = items.get(original_id), items.get(result_id)
        if original is None or result is None or result.withdrawn_at is not None or original.sha256 != sha256:
            continue
        title = result.title or result.file_name
        found[original_id] = RedactedCopy(result_id, result.seq, title, len(boxes), made_at)
    return found


def _on(page: PageText) -> list[Proposal]:
    hidden = masked(page)
    found = [
        Proposal(
            page.number, shapes.in_units(one.box.wider(_AROUND)), CoverReason(one.kind.value),
            hidden.lines[one.line].text[one.start : one.end],
        )
        for one in private_numbers(page)
    ]  # fmt: skip
    # Secrets were taken out of what is kept; the picture of the page still shows them.
    for line in page.lines:
        found += [
            Proposal(page.number, shapes.in_units(line.part(start, end).wider(_AROUND)), CoverReason.SECRET, "■■■")
            for start, end in _blackened(line)
        ]
    return sorted(found, key=lambda one: (one.box[1], one.box[0]))


def _blackened(line: Line) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place, char in enumerate(line.text):
        if char == _BLACKENED:
            if runs and runs[-1][1] == place:
                runs[-1] = (runs[-1][0], place + 1)
            else:
                runs.append((place, place + 1))
    return runs
