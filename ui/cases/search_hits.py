"""What the search box and the search page show of a search: hits with their group and reason, in the window's words."""

from __future__ import annotations

from dataclasses import dataclass

from app.cases.found_by import Group
from app.cases.views import CustomerHit, find_customers
from app.cases.views.searching import SearchHit, search_cases
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.columns import cause_of
from ui.shell.search import Hit

MOST = 60


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: cases in groups, customers, and whether there are more."""

    typed: str
    cases: tuple[SearchHit, ...] = ()
    customers: tuple[CustomerHit, ...] = ()
    more: bool = False
    live: bool = False
    """Whether it was found at the centre, and not on this desk."""

    @property
    def exact(self) -> int:
        """How many cases fit exactly."""
        return sum(1 for hit in self.cases if hit.near is None)


def find(session: DeskSession, text: str, limit: int) -> list[Hit]:
    """What the drop-down of the search box lists: cases, masked, in the language of the window."""
    if not may(session.actor.role, "cases.view"):
        return []
    words = texts.words_now()
    hits: list[Hit] = []
    for one in search_cases(session, text, limit, tolerant=True).hits:
        row = one.row
        status = words.label("status", row.status.value)
        piece = one.excerpt.text if one.excerpt is not None else ""
        detail = texts.dotted(row.customer, cause_of(row, words), status, piece)
        person = one.group is Group.PERSON
        hits.append(Hit(row.case_id, row.no, detail, "", heading_of(one, words), why_of(one, words), person))
    return hits


def search(session: DeskSession, typed: str) -> Found:
    """Everything that fits, at most `MOST` cases, and what nearly fits behind it."""
    found = search_cases(session, typed, MOST, tolerant=True)
    return Found(typed, found.hits, tuple(find_customers(session, typed)), found.more)


def heading_of(hit: SearchHit, words: Wording) -> str:
    """The heading a hit stands under; what only nearly fits stands under one of its own."""
    return words.text("finding.near") if hit.near is not None else words.label("found_group", hit.group.value)


def why_of(hit: SearchHit, words: Wording) -> str:
    """How a hit differs from what was typed: 同音, 差一字 …; empty for an exact one."""
    return words.label("found_near", hit.near.value) if hit.near is not None else ""
