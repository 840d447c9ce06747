"""Finding a handful of cases or customers by whatever somebody types; the queue with its words is `hunting`."""

from __future__ import annotations

import re
from uuid import UUID

from sqlalchemy import Select, or_, select

from app.cases.model import Case, Customer
from app.cases.views.asked import QueueQuery
from app.cases.views.elsewhere import customers_named
from app.cases.views.queue import queue
from app.store.folding import as_asked
from app.store.search import SearchIndex
from app.store.session import DeskSession


def cases_found(session: DeskSession, typed: str, most: int = 200) -> list[UUID]:
    """Ids of cases that fit what was typed, newest first, at most `most` (1 to 1000)."""
    if not typed.strip():
        return []
    return [row.case_id for row in queue(session, QueueQuery(text=typed, limit=most)).rows]


def is_here(session: DeskSession, case_id: UUID) -> bool:
    """Whether this replica holds the case, wherever else the session reads."""
    return session.scalar(select(Case.id).where(Case.id == case_id), bind_arguments=session.here) is not None


def customers_found(session: DeskSession, typed: str, most: int = 50) -> list[UUID]:
    """Ids of customers by phone (whole or from its beginning), identity number, card tail or number, or name."""
    plain = as_asked(typed)
    digits = re.sub(r"[\s*-]", "", plain).upper()
    found: dict[UUID, None] = {}
    if digits.isdigit() or re.fullmatch(r"[0-9]{17}X", digits):
        found.update(dict.fromkeys(session.scalars(_customers_by_digits(digits).limit(most))))
        if len(digits) == 4 or len(digits) >= 12:
            by_card = select(Case.customer_id).where(Case.card_tail == digits[-4:])
            if len(digits) >= 12:
                by_card = by_card.where(Case.card_number == digits)
            found.update(dict.fromkeys(session.scalars(by_card.limit(most))))
    if session.live:
        hits = customers_named(session, plain, most)
    else:
        hits = SearchIndex(session.connection()).rows(plain, Customer.__tablename__, most)
    found.update(dict.fromkeys(hits))
    return list(found)[:most]


def _customers_by_digits(digits: str) -> Select[UUID]:
    # A range, not LIKE: SQLite's LIKE folds case and so leaves the index alone.
    starts = (
        (Customer.phone >= digits) & (Customer.phone < digits + ":") if len(digits) >= 3 else Customer.phone == digits
    )
    return select(Customer.id).where(or_(starts, Customer.id_number == digits))
