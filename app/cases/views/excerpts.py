"""Where the words somebody searched for stand in a case: the piece of text around them, with the places to mark.

The index knows only that a case holds the words; the excerpt is cut from what is shown, so that a hit in the narrative,
the wish or a note can be read without opening the case. SQLite's own `snippet()` cannot serve: the index keeps no text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case, CaseNote
from app.kernel.masking import mask_numbers
from app.staff.powers import require
from app.store.folding import fold, folded_places
from app.store.paging import fetch
from app.store.session import DeskSession

AROUND = 24
"""How many characters stand on either side of the first hit."""
# In the driver's form: the way through the mapping costs more than finding sixty cases.
_TEXTS = "SELECT id, narrative, wish FROM cases WHERE id IN ({})"
_NOTES = "SELECT case_id, text FROM case_notes WHERE case_id IN ({}) ORDER BY id"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of text and the places (begin, end) in it that fit what was searched for."""

    text: str
    marks: tuple[tuple[int, int], ...]


def excerpts(session: DeskSession, case_ids: Sequence[UUID], typed: str) -> dict[UUID, Excerpt]:
    """For each case whose narrative, wish or notes hold a word of `typed`, the piece around the first hit."""
    require(session.actor, "cases.view")
    words = _words(typed)
    found: dict[UUID, Excerpt] = {}
    for case_id, text in _texts(session, case_ids):
        cut = None if case_id in found else _cut(text, words, AROUND)
        if cut is not None:
            found[case_id] = cut
    return found


def excerpt(text: str, typed: str, around: int = AROUND) -> Excerpt | None:
    """The piece of `text` around the first word of `typed` in it, every hit inside marked; None without a hit.

    What is folded for the search (`folding`) is folded here; the marks stand on the text as it is. Numbers of cards,
    people and telephones are masked place by place: a list of hits is no place to read them.
    """
    return _cut(text, _words(typed), around)


def _words(typed: str) -> list[str]:
    return [word for word in (fold(one) for one in typed.split()) if word.strip()]


def _cut(text: str, words: Sequence[str], around: int) -> Excerpt | None:
    flat = " ".join(text.split())
    # Looked for in the quick fold first: most texts hold nothing, and places cost ten times as much.
    quick = fold(flat)
    if not any(word in quick for word in words):
        return None
    folded, origin = folded_places(flat, quick)
    hits = sorted((origin[first], origin[last]) for word in words for first, last in _places(folded, word))
    if not hits:
        return None
    begin = max(hits[0][0] - around, 0)
    end = min(hits[0][1] + 2 * around, len(flat))
    head, tail = "…" if begin else "", "…" if end < len(flat) else ""
    shift = len(head) - begin
    marks: list[tuple[int, int]] = []
    for first, last in hits:
        if first >= begin and last <= end and (not marks or first + shift >= marks[-1][1]):
            marks.append((first + shift, last + shift))
    return Excerpt(f"{head}{mask_numbers(flat)[begin:end]}{tail}", tuple(marks))


def _texts(session: DeskSession, case_ids: Sequence[UUID]) -> Iterator[tuple[UUID, str]]:
    """The narrative, wish and notes of the cases, those of one case in this order; empty ones are left out."""
    if session.live:
        texts = select(Case.id, Case.narrative, Case.wish).where(Case.id.in_(case_ids))
        notes = select(CaseNote.case_id, CaseNote.text).where(CaseNote.case_id.in_(case_ids)).order_by(CaseNote.id)
        for case_id, narrative, wish in session.execute(texts):
            yield from ((case_id, text) for text in (narrative, wish) if text)
        yield from ((case_id, text) for case_id, text in session.execute(notes) if text)
        return
    ids, marks = {one.bytes: one for one in case_ids}, ",".join("?" * len(set(case_ids)))
    for sql in (_TEXTS, _NOTES):
        for row in fetch(session, sql.format(marks), list(ids)):
            yield from ((ids[row[0]], text) for text in row[1:] if text)


def _places(folded: str, word: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    place = folded.find(word)
    while place >= 0:
        found.append((place, place + len(word)))
        place = folded.find(word, place + len(word))
    return found
