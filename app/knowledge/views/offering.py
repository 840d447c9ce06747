"""What is offered while an interview is typed: articles, rule, script, and closed cases like this one, masked.

The candidates of the comparison are bounded: the newest cases that hold one of a few telling words, and the cases
closed last under the same cause. Comparing with every case was decided against: it would cost more each year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from app.cases.model import Case, Customer
from app.cases.tables import causes
from app.cases.views.excerpts import Excerpt, excerpt
from app.kernel.masking import mask_name
from app.kernel.money import Money
from app.knowledge.library import library
from app.knowledge.reasons import Reason
from app.knowledge.similar import Alike, Candidate, Likeness, most_alike
from app.knowledge.suggest import Offer, Situation, offer
from app.knowledge.terms import terms
from app.staff.powers import may, require
from app.store.search import normalise
from app.store.search_elsewhere import cases_holding
from app.store.session import DeskSession

WORDS, PER_WORD, PER_CAUSE, COMPARED = 4, 40, 60, 120
LOOKED_AT = 3000
"""Among so many cases closed last the same cause is looked for."""
_TEXT = 800
SHORTEST = 6
"""So many signs at least must be typed before cases are compared."""


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """A closed case like this one: what may be shown of it, and why it is offered."""

    case_id: UUID
    no: str
    customer: str
    cause: str
    amount: Money | None
    close_reason: str
    closed_on: date
    days: int
    excerpt: Excerpt | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """Everything the side panel shows."""

    offer: Offer
    similar: tuple[SimilarCase, ...]


def offered(session: DeskSession, situation: Situation, *, without: UUID | None = None) -> Offered:
    """What fits a situation; `without` is the case that is being worked on."""
    require(session.actor, "knowledge.read")
    found = offer(library(session).ranking, situation)
    if not may(session.actor.role, "cases.view") or len(situation.text.strip()) < SHORTEST:
        return Offered(found, ())
    return Offered(found, tuple(_similar(session, situation, without)))


def telling_words(text: str, most: int = WORDS) -> list[str]:
    """The few words of a text by which other cases are looked for: those of causes and terms, the longest first."""
    folded = normalise(text)
    said = {word for words in causes().said_in(text).values() for word, _ in words}
    said |= {name for _, name in terms().said(folded)}
    return sorted(said, key=lambda word: (-len(word), word))[:most]


def _similar(session: DeskSession, situation: Situation, without: UUID | None) -> list[SimilarCase]:
    like = Likeness(situation.text, situation.cause, frozenset(situation.demands), situation.amount_fen)
    candidates = _candidates(session, situation)
    alike = most_alike(like, [one for one in candidates if one.case_id != without])
    return _shown(session, alike)


def _candidates(session: DeskSession, situation: Situation) -> list[Candidate]:
    ids: dict[UUID, None] = {}
    if situation.cause:
        # Among those closed last only: a rare cause would else be looked for through ten years.
        newest = (
            select(Case.id, Case.cause, Case.closed_on)
            .where(Case.closed_on.is_not(None))
            .order_by(Case.closed_on.desc(), Case.id.desc())
            .limit(LOOKED_AT)
            .subquery()
        )
        same = select(newest.c.id).where(newest.c.cause == situation.cause)
        same = same.order_by(newest.c.closed_on.desc(), newest.c.id.desc()).limit(PER_CAUSE)
        ids.update(dict.fromkeys(session.scalars(same)))
    for word in telling_words(situation.text):
        ids.update(dict.fromkeys(cases_holding(session, word, PER_WORD)))
    columns = (
        Case.id, Case.closed_on, func.substr(Case.narrative, 1, _TEXT), Case.cause, Case.demands, Case.amount_fen,
    )  # fmt: skip
    chosen = list(ids)[:COMPARED]
    rows = session.execute(select(*columns).where(Case.id.in_(chosen), Case.closed_on.is_not(None)))
    return [
        Candidate(case_id, closed_on, Likeness(text, cause, frozenset(demands), amount))
        for case_id, closed_on, text, cause, demands, amount in rows
        if closed_on is not None
    ]


def _shown(session: DeskSession, alike: Sequence[Alike]) -> list[SimilarCase]:
    by_id = {one.case_id: one for one in alike}
    query = select(Case, Customer.name).outerjoin(Customer, Customer.id == Case.customer_id)
    found: dict[UUID, SimilarCase] = {}
    for case, name in session.execute(query.where(Case.id.in_(by_id))):
        one = by_id[case.id]
        if case.closed_on is None:
            continue
        text = case.narrative[:_TEXT]
        hidden = text.replace(name, mask_name(name)) if name else text
        words = " ".join(word for reason in one.reasons for word in reason.marked)
        found[case.id] = SimilarCase(
            case.id, case.no, mask_name(name or ""), case.cause, case.amount,
            case.close_reason.value if case.close_reason else "", case.closed_on,
            (case.closed_on - case.received_on).days, excerpt(hidden, words), one.reasons,
        )  # fmt: skip
    return [found[one.case_id] for one in alike if one.case_id in found]
