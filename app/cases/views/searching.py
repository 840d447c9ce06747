"""Searching everything (Ctrl+K): exact hits in groups, then what nearly fits, each with why and where it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.found_by import Group, Keys, digits_of, group_of
from app.cases.model import Case, CasePerson, Customer
from app.cases.near import Near
from app.cases.views.asked import QueueQuery, View
from app.cases.views.excerpts import Excerpt, excerpt, excerpts
from app.cases.views.nearly import nearly
from app.cases.views.newest import chinese_word, chinese_words, newest, newest_of_all, rows_of
from app.cases.views.queue import queue
from app.cases.views.row import QueueRow
from app.staff.powers import require
from app.store.folding import fold
from app.store.session import DeskSession

FEW = 10
"""Exact hits from which on nobody is offered what only nearly fits."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A case that was found; `near` says how it differs from what was typed, None where it does not."""

    row: QueueRow
    group: Group
    near: Near | None = None
    excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class Searched:
    """What was found: exact hits by group, near ones behind them, and whether there are more exact ones."""

    hits: tuple[SearchHit, ...]
    more: bool = False


def search_cases(session: DeskSession, typed: str, most: int = 60, *, tolerant: bool = False) -> Searched:
    """Everything that fits, at most `most` (1 to 1000); if `tolerant` also what nearly fits where fewer than `FEW` do.

    A number that is found whole is no slip of another one.
    """
    require(session.actor, "cases.view")
    if not typed.strip():
        return Searched(())
    if digits_of(typed):
        typed = fold(typed)  # a number may be written out: 一三八…
    rows, more = found_rows(session, typed, most)
    cut = excerpts(session, [row.case_id for row, _ in rows], typed)
    hits = [SearchHit(row, group, None, cut.get(row.case_id)) for row, group in rows]
    whole = any(hit.group in (Group.NUMBER, Group.CARD) for hit in hits)
    if tolerant and len(hits) < min(FEW, most) and not whole:
        hits += _near(session, typed, {row.case_id for row, _ in rows}, most - len(hits))
    return Searched(tuple(hits), more)


def found_rows(session: DeskSession, typed: str, most: int = 60) -> tuple[list[tuple[QueueRow, Group]], bool]:
    """The rows that fit exactly, by group, the newest of each first; and whether there are more."""
    word = "" if session.live else chinese_word(typed)
    if word:
        return newest(session, word, most)
    together = [] if session.live else chinese_words(typed)
    if together:
        # A screen full of texts that hold all of them is enough; where words may stand apart all must be looked at.
        held = newest_of_all(session, together, most)
        if len(held) > most:
            return [(row, Group.TEXT) for row in held[:most]], True
    page = queue(session, QueueQuery(view=View.ALL, text=typed, limit=most))
    groups = _groups(session, typed, [row.case_id for row in page.rows])
    order = list(Group)
    rows = [(row, groups.get(row.case_id, Group.TEXT)) for row in page.rows]
    return sorted(rows, key=lambda one: order.index(one[1])), page.next is not None


def _groups(session: DeskSession, typed: str, case_ids: Sequence[UUID]) -> dict[UUID, Group]:
    query = (
        select(
            Case.id, Case.no, Case.external_id, Case.card_tail, Case.card_number, Customer.phone, Customer.id_number,
            Customer.name,
        )
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .where(Case.id.in_(case_ids))
    )  # fmt: skip
    around: dict[UUID, list[str]] = {}
    for case_id, name in session.execute(
        select(CasePerson.case_id, CasePerson.name).where(CasePerson.case_id.in_(case_ids))
    ):
        around.setdefault(case_id, []).append(name)
    own = f"{session.today.year}-{session.actor.branch_id}-"
    found: dict[UUID, Group] = {}
    for case_id, no, external, tail, card, phone, document, name in session.execute(query):
        people = (name or "", *around.get(case_id, ()))
        keys = Keys(no, external or "", tail, card, phone or "", document or "", people)
        found[case_id] = group_of(typed, keys, own)
    return found


def _near(session: DeskSession, typed: str, known: set[UUID], most: int) -> list[SearchHit]:
    found = {one.case_id: one for one in nearly(session, typed) if one.case_id not in known}
    ids = list(found)[:most]
    rows = {row.case_id: row for row in _rows(session, ids)}
    return [
        SearchHit(rows[one], found[one].group, found[one].near, _piece(found[one].text, found[one].said))
        for one in ids
        if one in rows
    ]


def _piece(text: str, said: str) -> Excerpt | None:
    return excerpt(text, said) if said else None


def _rows(session: DeskSession, ids: Sequence[UUID]) -> list[QueueRow]:
    if not session.live:
        return rows_of(session, ids)
    numbers = session.scalars(select(Case.no).where(Case.id.in_(ids))).all()
    return [row for no in numbers for row in queue(session, QueueQuery(text=no, limit=1)).rows]
