"""Finding cases by whatever somebody types: number (ours or the feed's), name, phone, card tail, identity number,
words from any text.

Exact keys are asked first by their own indexes, then the full-text index; the answer is a bounded set of case ids
that the queue narrows and orders. Ranking was decided against: a clerk looks for one case, not for the most
relevant.
"""

from __future__ import annotations

import re
import unicodedata
from uuid import UUID

from sqlalchemy import Select, or_, select

from app.cases.model import Case, Customer
from app.kernel.ids import CaseNumber
from app.kernel.text import legible
from app.store.search import SearchIndex
from app.store.session import DeskSession

MOST = 1000
MOST_WORDS = 6
_NUMBER = re.compile(r"[0-9]{4}-[0-9]{4}-[0-9]{6}")


def cases_found(session: DeskSession, typed: str, most: int = MOST) -> list[UUID]:
    """Ids of cases that fit what was typed, at most `most`; exact hits on numbers come first.

    Several words may stand in different places of a case, a name here and a complaint there: then each must be found.
    """
    plain = unicodedata.normalize("NFKC", legible(typed)).strip()
    if _NUMBER.fullmatch(plain):
        return list(session.scalars(select(Case.id).where(Case.no == plain)))
    found = _fitting(session, plain, most)
    words = list(dict.fromkeys(plain.split()))[:MOST_WORDS]
    if len(words) > 1:
        parts = [_fitting(session, word, most) for word in words]
        rest = set(parts[1]).intersection(*parts[2:])
        found.update(dict.fromkeys(one for one in parts[0] if one in rest))
    return list(found)[:most]


def _fitting(session: DeskSession, plain: str, most: int) -> dict[UUID, None]:
    found: dict[UUID, None] = dict.fromkeys(
        session.scalars(select(Case.id).where(Case.external_id == plain).limit(most))
    )
    digits = re.sub(r"[\s*-]", "", plain)
    if digits.isdigit() or re.fullmatch(r"[0-9]{17}[Xx]", digits):
        found.update(dict.fromkeys(_by_digits(session, digits.upper(), most)))
    hits = SearchIndex(session.connection()).cases(plain, most)
    if hits:
        found.update(dict.fromkeys(_as_cases(session, hits, most)))
    return found


def customers_found(session: DeskSession, typed: str, most: int = 50) -> list[UUID]:
    """Ids of customers by phone (whole or from its beginning), identity number, card tail or number, or name."""
    plain = unicodedata.normalize("NFKC", legible(typed)).strip()
    digits = re.sub(r"[\s*-]", "", plain).upper()
    found: dict[UUID, None] = {}
    if digits.isdigit() or re.fullmatch(r"[0-9]{17}X", digits):
        found.update(dict.fromkeys(session.scalars(_customers_by_digits(digits).limit(most))))
        if len(digits) == 4 or len(digits) >= 12:
            by_card = select(Case.customer_id).where(Case.card_tail == digits[-4:])
            if len(digits) >= 12:
                by_card = by_card.where(Case.card_number == digits)
            found.update(dict.fromkeys(session.scalars(by_card.limit(most))))
    hits = SearchIndex(session.connection()).cases(plain, most * 4)
    for start in range(0, len(hits), 500):
        part = select(Customer.id).where(Customer.id.in_(hits[start : start + 500]))
        found.update(dict.fromkeys(session.scalars(part)))
    return list(found)[:most]


def _customers_by_digits(digits: str) -> Select[UUID]:
    # A range, not LIKE: SQLite's LIKE folds case and so leaves the index alone.
    starts = (
        (Customer.phone >= digits) & (Customer.phone < digits + ":") if len(digits) >= 3 else Customer.phone == digits
    )
    return select(Customer.id).where(or_(starts, Customer.id_number == digits))


def _by_digits(session: DeskSession, digits: str, most: int) -> list[UUID]:
    found: dict[UUID, None] = {}
    if len(digits) <= 6 and int(digits):
        number = str(CaseNumber(session.today.year, session.actor.branch_id, int(digits)))
        found.update(dict.fromkeys(session.scalars(select(Case.id).where(Case.no == number))))
    if len(digits) == 4:
        found.update(dict.fromkeys(session.scalars(select(Case.id).where(Case.card_tail == digits).limit(most))))
    if len(digits) >= 12:
        by_card = select(Case.id).where(Case.card_tail == digits[-4:], Case.card_number == digits)
        found.update(dict.fromkeys(session.scalars(by_card.limit(most))))
    if len(digits) >= 7:
        customers = list(session.scalars(_customers_by_digits(digits).limit(most)))
        found.update(dict.fromkeys(_of_customers(session, customers, most)))
    return list(found)


def _as_cases(session: DeskSession, hits: list[UUID], most: int) -> list[UUID]:
    """Turn hits into cases: a customer's own text is indexed under the customer, and stands for all its cases."""
    known: dict[UUID, None] = {}
    for start in range(0, len(hits), 500):
        part = hits[start : start + 500]
        known.update(dict.fromkeys(session.scalars(select(Case.id).where(Case.id.in_(part)))))
    rest = [hit for hit in hits if hit not in known]
    known.update(dict.fromkeys(_of_customers(session, rest, most)))
    return list(known)


def _of_customers(session: DeskSession, customers: list[UUID], most: int) -> list[UUID]:
    found: list[UUID] = []
    for start in range(0, len(customers), 500):
        query = select(Case.id).where(Case.customer_id.in_(customers[start : start + 500])).order_by(Case.id.desc())
        found += session.scalars(query.limit(most))
    return found[:most]
