"""Pages as they were read: which are still to be read, what stands on one, and where in an item some words stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from app.evidence.kinds import FileKind
from app.evidence.model import EvidenceItem, RecognisedPage
from app.evidence.preview.content import PREVIEWED
from app.evidence.recognition.page import Box, PageText, unpacked
from app.evidence.recognition.private import masked
from app.staff.powers import require
from app.store.folding import folded_places
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Unread:
    """An item with pages that nobody has read: its file, and how many of its pages are known already."""

    id: UUID
    sha256: str
    file_name: str
    kind: FileKind
    size: int
    pages: int
    known: frozenset[int]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words stand: page and line (page from 1, line from 0), the characters, and the place on the page."""

    page: int
    line: int
    start: int
    end: int
    box: Box


def unread(session: DeskSession, case_id: UUID) -> list[Unread]:
    """Items of a case with pages to be read, by exhibit number; withdrawn ones and those of unknown length are left."""
    require(session.actor, "evidence.view")
    known: dict[UUID, set[int]] = {}
    query = select(RecognisedPage.item_id, RecognisedPage.page).where(RecognisedPage.case_id == case_id)
    for item_id, page in session.execute(query):
        known.setdefault(item_id, set()).add(page)
    kinds = [kind.value for kind in PREVIEWED]
    items = session.scalars(
        select(EvidenceItem)
        .where(
            EvidenceItem.case_id == case_id,
            EvidenceItem.kind.in_(kinds),
            EvidenceItem.withdrawn_at.is_(None),
            func.coalesce(EvidenceItem.pages, 0) > 0,
        )
        .order_by(EvidenceItem.seq, EvidenceItem.id)
    )
    found = [
        Unread(
            item.id, item.sha256, item.file_name, FileKind(item.kind), item.size, item.pages or 0,
            frozenset(known.get(item.id, ())),
        )
        for item in items
    ]  # fmt: skip
    return [one for one in found if len(one.known) < one.pages]


def pages_read(session: DeskSession, item_id: UUID) -> int:
    """How many pages of an item were read."""
    require(session.actor, "evidence.view")
    query = select(func.count()).select_from(RecognisedPage).where(RecognisedPage.item_id == item_id)
    return session.scalar(query) or 0


def stored_pages(session: DeskSession, item_id: UUID) -> list[PageText]:
    """The pages of an item that were read, in order; those that could not be read are left out."""
    require(session.actor, "evidence.view")
    query = (
        select(RecognisedPage.page, RecognisedPage.by, RecognisedPage.lines)
        .where(RecognisedPage.item_id == item_id, RecognisedPage.by != "nobody")
        .order_by(RecognisedPage.page)
    )
    return [unpacked({"number": page, "by": by, "lines": lines}) for page, by, lines in session.execute(query)]


def page_text(session: DeskSession, item_id: UUID, page: int) -> PageText | None:
    """What stands on a page (from 1) with people's numbers masked; None while nobody has read it."""
    require(session.actor, "evidence.view")
    query = select(RecognisedPage).where(RecognisedPage.item_id == item_id, RecognisedPage.page == page)
    row = session.scalars(query).one_or_none()
    return None if row is None else _page(row)


def find_in(session: DeskSession, item_id: UUID, words: str, most: int = 500) -> list[Hit]:
    """Where words stand in an item, page by page, at most `most` places.

    Width, case, traditional characters and blanks do not count, as in the search for cases; people's numbers are found
    by what their masks show.
    """
    require(session.actor, "evidence.view")
    wanted = "".join(folded_places(words)[0].split())
    if not wanted:
        return []
    query = select(RecognisedPage).where(RecognisedPage.item_id == item_id).order_by(RecognisedPage.page)
    hits: list[Hit] = []
    for row in session.scalars(query):
        page = _page(row)
        for place, line in enumerate(page.lines):
            hits += [
                Hit(page.number, place, start, end, line.part(start, end)) for start, end in _in_line(line.text, wanted)
            ]
            if len(hits) >= most:
                return hits[:most]
    return hits


def _page(row: RecognisedPage) -> PageText:
    return masked(unpacked({"number": row.page, "by": row.by, "lines": row.lines}))


def _in_line(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    folded, origin = _without_blanks(*folded_places(text))
    at = folded.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        yield origin[at], (origin[end] if end < len(origin) else len(text))
        at = folded.find(wanted, end)


def _without_blanks(folded: str, origin: Sequence[int]) -> tuple[str, list[int]]:
    kept = [(char, place) for char, place in zip(folded, origin, strict=False) if not char.isspace()]
    return "".join(char for char, _ in kept), [place for _, place in kept]
