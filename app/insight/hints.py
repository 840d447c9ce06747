"""Hints that somebody complains for several customers (疑似代理投诉): the same phone, address or near-same text.

A hint is a reason to ask, nothing else: families share a phone, neighbours an address, and people copy good sentences.
So it carries no points, blocks nothing, and names the cases it rests on. What is read is bounded by indexes: equal
phones and addresses, and for texts a few pieces looked up in the search index, of which at most some dozens are
compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case, Customer
from app.insight.alike import alike, plain, probes, runs
from app.kernel.rules import RulesInForce
from app.staff.powers import require
from app.store.search_elsewhere import cases_holding
from app.store.session import DeskSession

SHOWN = 5
_READ = 60
"""How many rows are read for one hint at most; what a template has beyond that changes nothing."""


class HintKind(StrEnum):
    """What is the same (text `hint.<kind>`)."""

    PHONE = "phone"
    ADDRESS = "address"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Hint:
    """The same thing in the cases of `customers` customers, this one's included; `numbers` of the other cases."""

    kind: HintKind
    customers: int
    numbers: tuple[str, ...]

    @property
    def shown(self) -> tuple[str, ...]:
        """The first few numbers, for a sentence."""
        return self.numbers[:SHOWN]


@dataclass(frozen=True, slots=True)
class _Other:
    customer_id: UUID
    no: str
    text: str


def hints_of(session: DeskSession, case_id: UUID) -> list[Hint]:
    """What in a case is the same as in those of other customers; nothing for a case that is unknown here."""
    require(session.actor, "cases.view")
    row = session.execute(
        select(Case.customer_id, Case.narrative, Customer.phone, Customer.address)
        .join(Customer, Customer.id == Case.customer_id)
        .where(Case.id == case_id)
    ).first()
    if row is None:
        return []
    customer_id, narrative, phone, address = row
    rules = session.rules_on(session.today)
    found = (
        _hint(HintKind.PHONE, _same(session, customer_id, Customer.phone == phone) if phone else (), rules),
        _hint(HintKind.ADDRESS, _same(session, customer_id, Customer.address == address) if address else (), rules),
        _hint(HintKind.TEXT, _texts(session, case_id, customer_id, narrative, rules), rules),
    )
    return [one for one in found if one is not None]


def _hint(kind: HintKind, others: Iterable[_Other], rules: RulesInForce) -> Hint | None:
    told = list(others)
    customers = 1 + len({one.customer_id for one in told})
    if customers < rules[f"warning.hint.{kind.value}.cases"].integer:
        return None
    return Hint(kind, customers, tuple(dict.fromkeys(one.no for one in told)))


def _same(session: DeskSession, customer_id: UUID, condition: object) -> list[_Other]:
    # By customers first: the index that finds them is theirs.
    others = select(Customer.id).where(condition, Customer.id != customer_id).limit(_READ)  # type: ignore[arg-type]
    return _cases(session, select(Case.id).where(Case.customer_id.in_(list(session.scalars(others)))).limit(_READ))


def _texts(session: DeskSession, case_id: UUID, customer_id: UUID, narrative: str, rules: RulesInForce) -> list[_Other]:
    mine = runs(plain(narrative))
    if not mine:
        return []
    ids = {found for piece in probes(narrative) for found in cases_holding(session, piece, _READ)} - {case_id}
    share = float(rules["warning.hint.text.share"].decimal)
    near = _cases(session, select(Case.id).where(Case.id.in_(ids), Case.customer_id != customer_id))
    return [one for one in near if alike(mine, runs(plain(one.text))) >= share]


def _cases(session: DeskSession, ids: object) -> list[_Other]:
    rows = session.execute(
        select(Case.customer_id, Case.no, Case.narrative)
        .where(Case.id.in_(ids), Case.merged_into_id.is_(None))  # type: ignore[arg-type]
        .order_by(Case.received_at.desc(), Case.id)
    )
    return [_Other(*row) for row in rows]
