"""Deliveries (送达) that are not proven: what is under way and for how long, and letters that came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, select

from app.cases.daywork import Sent, open_returns
from app.cases.model import Case
from app.kernel.clock import legal_day
from app.kernel.masking import mask_name
from app.sealing.model import Delivery
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A delivery; the receiver masked. `days` since it was sent; `to_send_again`: it came back and nothing followed."""

    id: UUID
    case_id: UUID
    no: str
    paper_kind: str
    receiver: str
    how: str
    sent_at: datetime
    days: int
    proven_on: date | None
    returned_on: date | None
    to_send_again: bool
    note: str


def deliveries_open(session: DeskSession) -> list[DeliveryRow]:
    """What is under way and what came back without a new delivery: the latter first, then by the day of sending."""
    require(session.actor, "cases.view")
    unproven = session.execute(_query().where(Delivery.proven_on.is_(None))).all()
    cases = {row.case_id for row, _ in unproven if row.returned_on is not None}
    # A proven delivery may follow a returned one, so all of such a case are looked at.
    followed = session.scalars(select(Delivery).where(Delivery.case_id.in_(cases))).all() if cases else []
    again = open_returns(map(_sent, followed))
    rows = [_row(row, no, row.id in again, session.today) for row, no in unproven]
    under_way = [row for row in rows if row.returned_on is None or row.to_send_again]
    return sorted(under_way, key=lambda row: (not row.to_send_again, row.sent_at, row.id))


def deliveries_of(session: DeskSession, case_id: UUID) -> list[DeliveryRow]:
    """All deliveries of a case, the newest first."""
    require(session.actor, "cases.view")
    found = session.execute(_query().where(Delivery.case_id == case_id)).all()
    again = open_returns(_sent(row) for row, _ in found)
    rows = [_row(row, no, row.id in again, session.today) for row, no in found]
    return sorted(rows, key=lambda row: (row.sent_at, row.id), reverse=True)


def _query() -> Select[Delivery, str]:
    return select(Delivery, Case.no).join(Case, Case.id == Delivery.case_id).order_by(Delivery.sent_at, Delivery.id)


def _sent(row: Delivery) -> Sent:
    return Sent(row.id, row.case_id, row.paper_kind, row.receiver, row.sent_at, row.returned_on)


def _row(row: Delivery, no: str, again: bool, day: date) -> DeliveryRow:
    return DeliveryRow(
        row.id,
        row.case_id,
        no,
        row.paper_kind,
        mask_name(row.receiver),
        row.how,
        row.sent_at,
        (day - legal_day(row.sent_at)).days,
        row.proven_on,
        row.returned_on,
        again,
        row.note,
    )
