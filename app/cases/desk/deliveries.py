"""Deliveries of a case's papers (送达): sent, proven, come back; each leaves a line in the log of the case."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.cases.desk.log import log_event
from app.cases.model import Case, Customer
from app.sealing.desk import deliver, prove_delivery, record_return
from app.sealing.desk.deliveries import How
from app.sealing.model import Delivery
from app.store.session import DeskSession


def send_paper(
    session: DeskSession,
    case_id: UUID,
    paper_kind: str,
    how: How | str,
    *,
    receiver: str = "",
    note: str = "",
    again: UUID | None = None,
) -> Delivery:
    """Record that a paper of a case went out; an empty receiver is the customer, or whoever got the delivery `again`.

    `note` is the number of the letter. Refused as `sealing.deliver`.
    """
    case: Case = session.found(Case, case_id)
    if not receiver.strip():
        before: Delivery | None = None if again is None else session.found(Delivery, again)
        customer: Customer = session.found(Customer, case.customer_id)
        receiver = customer.name if before is None else before.receiver
    made = deliver(session, case.keys(), paper_kind, receiver, how, note=note)
    _log(session, made, "delivery_sent")
    return made


def note_proof(session: DeskSession, delivery_id: UUID, on: date) -> Delivery:
    """Record the day on which the receiver provably had a paper. Refused as `sealing.prove_delivery`."""
    made = prove_delivery(session, delivery_id, on)
    _log(session, made, "delivery_proven", day=on.isoformat())
    return made


def note_return(session: DeskSession, delivery_id: UUID, on: date) -> Delivery:
    """Record that a letter came back; it stands in Today until the paper is sent again. Refused as
    `sealing.record_return`.
    """
    made = record_return(session, delivery_id, on)
    _log(session, made, "delivery_returned", day=on.isoformat())
    return made


def _log(session: DeskSession, made: Delivery, kind: str, **more: str) -> None:
    log_event(
        session,
        session.found(Case, made.case_id),
        kind,
        paper={"label": "paper", "key": made.paper_kind},
        how={"label": "delivery_how", "key": made.how},
        **more,
    )
