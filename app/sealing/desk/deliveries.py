"""Deliveries (送达): to whom a paper went, how, and the day that is proven.

A clock from delivery starts at the proven day and at nothing else: neither printing nor sending moves it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
from app.kernel.text import legible, one_line
from app.sealing.model import Delivery, Paper
from app.staff.powers import require
from app.store.session import DeskSession


class How(StrEnum):
    """How a paper reaches its receiver (label: delivery_how)."""

    HANDED_OVER = "handed_over"
    EMS = "ems"
    SMS = "sms"
    ELECTRONIC = "electronic"


def deliver(
    session: DeskSession,
    keys: dict[str, Any],
    paper_kind: str,
    receiver: str,
    how: How | str,
    *,
    paper_id: UUID | None = None,
    proven_on: date | None = None,
    note: str = "",
) -> Delivery:
    """Record that a paper went out; what is handed over at the window is proven today, everything else when proof
    comes.

    `keys` are the case's (`case.keys()`). Refused: no receiver (`sealing.receiver_missing`), an unknown way
    (`sealing.unknown_how`), a paper of another case or kind (`sealing.paper_of_another`), a proven day in the future
    (`sealing.proven_when`).
    """
    require(session.actor, "sealing.deliver")
    if not one_line(receiver):
        raise Refusal("sealing.receiver_missing", "receiver")
    if how not in set(How):
        raise Refusal("sealing.unknown_how", "how", how=str(how))
    if paper_id is not None:
        paper: Paper = session.found(Paper, paper_id)
        if paper.case_id != keys["case_id"] or paper.kind != paper_kind:
            raise Refusal("sealing.paper_of_another", "paper_id", paper=("paper", paper_kind))
    if proven_on is None and how == How.HANDED_OVER:
        proven_on = session.today
    if proven_on is not None and proven_on > session.today:
        raise Refusal("sealing.proven_when", "proven_on", day=proven_on)
    delivery = Delivery(
        **keys,
        paper_kind=paper_kind,
        paper_id=paper_id,
        receiver=one_line(receiver),
        how=How(how).value,
        sent_at=session.at,
        proven_on=proven_on,
        note=scrub_secrets(legible(note))[0].strip(),
    )
    session.add(delivery)
    session.flush()
    return delivery


def prove_delivery(session: DeskSession, delivery_id: UUID, on: date) -> Delivery:
    """Record the day on which the receiver provably had the paper: not before it was sent, not in the future.

    Refused: such a day (`sealing.proven_when`), a second proof with another day (`sealing.proven_already`), a paper
    that came back (`sealing.came_back`).
    """
    require(session.actor, "sealing.deliver")
    delivery: Delivery = session.found(Delivery, delivery_id)
    if delivery.returned_on is not None:
        raise Refusal("sealing.came_back", day=delivery.returned_on)
    if delivery.proven_on is not None and delivery.proven_on != on:
        raise Refusal("sealing.proven_already", "proven_on", day=delivery.proven_on)
    _possible(session, delivery, on)
    delivery.proven_on = on
    session.flush()
    return delivery


def record_return(session: DeskSession, delivery_id: UUID, on: date) -> Delivery:
    """Record that a letter came back undelivered on a day; a proven delivery cannot come back
    (`sealing.proven_already`).
    """
    require(session.actor, "sealing.deliver")
    delivery: Delivery = session.found(Delivery, delivery_id)
    if delivery.proven_on is not None:
        raise Refusal("sealing.proven_already", "returned_on", day=delivery.proven_on)
    _possible(session, delivery, on)
    delivery.returned_on = on
    session.flush()
    return delivery


def _possible(session: DeskSession, delivery: Delivery, on: date) -> None:
    if not legal_day(delivery.sent_at) <= on <= session.today:
        raise Refusal("sealing.proven_when", "proven_on", day=on)
