"""Storing one slice of complaints in one action: duplicates left out, customers found again, numbers in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from app.cases.causes import propose
from app.cases.codes import Channel, EventKind, MilestoneKind, Track
from app.cases.deadlines import decide_by
from app.cases.events import CaseRegistered
from app.cases.intake.rows import Complaint
from app.cases.model import Case, CaseEvent, Customer, Milestone, Referral
from app.cases.tables import causes
from app.cases.values import birth_date_of
from app.kernel.clock import legal_day
from app.kernel.ids import new_id, new_ids
from app.store.numbers import take_numbers
from app.store.session import DeskSession
from app.store.store import SLICE, bulk_insert

_ASK = 400  # values in one IN (…)


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a slice: how many were taken, how many were there already, first and last number."""

    accepted: int
    duplicates: int
    first: str
    last: str


class Deadlines:
    """Last days by day of receipt, reckoned once each: a feed has few days and many rows."""

    def __init__(self) -> None:
        self._known: dict[date, tuple[date, bool]] = {}

    def of(self, session: DeskSession, received_on: date) -> tuple[date, bool]:
        """The last day of an ordinary case received on a day, and whether it is provisional."""
        known = self._known.get(received_on)
        if known is None:
            clock = decide_by(received_on, Track.ORDINARY, session.calendar, session.rules_on(received_on))
            known = self._known[received_on] = (clock.date, clock.provisional)
        return known


def store_slice(
    session: DeskSession, feed: str, file: str, complaints: Sequence[Complaint], deadlines: Deadlines
) -> Stored:
    """Store up to `SLICE` complaints; those whose external id the feed has brought before, or twice here, are
    duplicates.
    """
    if len(complaints) > SLICE:
        raise ValueError(f"a slice has at most {SLICE} complaints")
    fresh = _fresh(session, feed, complaints)
    if not fresh:
        return Stored(0, len(complaints), "", "")
    new_customers, owners = _customers(session, fresh)
    numbers = [str(number) for number in take_numbers(session, session.actor.branch_id, session.today.year, len(fresh))]
    cases = [
        _case(session, feed, one, customer, no, row_id, deadlines)
        for one, customer, no, row_id in zip(fresh, owners, numbers, new_ids(len(fresh)), strict=True)
    ]
    bulk_insert(session, Customer, new_customers)
    bulk_insert(session, Case, cases)
    bulk_insert(session, Milestone, [_milestone(session, case) for case in cases])
    bulk_insert(
        session, CaseEvent, [_event(session, feed, file, one, case) for one, case in zip(fresh, cases, strict=True)]
    )
    sheets = [_sheet(one, case) for one, case in zip(fresh, cases, strict=True) if one.sheet is not None]
    if sheets:
        bulk_insert(session, Referral, sheets)
    for case in cases:
        session.around.events.publish(session, CaseRegistered(case["id"], by_feed=True))
    return Stored(len(fresh), len(complaints) - len(fresh), numbers[0], numbers[-1])


def _fresh(session: DeskSession, feed: str, complaints: Sequence[Complaint]) -> list[Complaint]:
    by_id = {one.external_id: one for one in reversed(complaints)}
    ids = list(by_id)
    known: set[str | None] = set()
    for start in range(0, len(ids), _ASK):
        query = select(Case.external_id).where(Case.feed == feed, Case.external_id.in_(ids[start : start + _ASK]))
        known.update(session.scalars(query))
    return [one for one in complaints if by_id[one.external_id] is one and one.external_id not in known]


def _customers(session: DeskSession, fresh: Sequence[Complaint]) -> tuple[list[dict[str, Any]], list[UUID]]:
    """Rows of customers to be made, and for each complaint whose it is."""
    known = _known_customers(session, fresh)
    rows: list[dict[str, Any]] = []
    owners: list[UUID] = []
    for one in fresh:
        identity = _identity(one)
        found = known.get(identity) if identity is not None else None
        if found is None:
            found = new_id()
            rows.append(
                {
                    "id": found,
                    "home_branch": session.actor.branch_id,
                    "branch_id": one.branch or session.actor.branch_id,
                    "name": one.name,
                    "id_type": one.id_type,
                    "id_number": one.id_number,
                    "phone": one.phone,
                    "address": one.address,
                    "birth_date": birth_date_of(one.id_type, one.id_number),
                    "needs": one.needs,
                }
            )
            if identity is not None:
                known[identity] = found
        owners.append(found)
    return rows, owners


def _identity(one: Complaint) -> tuple[str, str, str] | None:
    """What makes two complaints one customer's: number and name, else phone and name; a name alone does not."""
    if one.id_number:
        return one.id_type, one.id_number, one.name
    return ("phone", one.phone, one.name) if one.phone else None


def _known_customers(session: DeskSession, fresh: Sequence[Complaint]) -> dict[tuple[str, str, str], UUID]:
    numbers = list({one.id_number for one in fresh if one.id_number})
    phones = list({one.phone for one in fresh if one.phone and not one.id_number})
    found: dict[tuple[str, str, str], UUID] = {}
    columns = select(Customer.id, Customer.name, Customer.id_type, Customer.id_number, Customer.phone)
    for start in range(0, max(len(numbers), len(phones)), _ASK):
        some, others = numbers[start : start + _ASK], phones[start : start + _ASK]
        query = columns.where(or_(Customer.id_number.in_(some), Customer.phone.in_(others))).order_by(Customer.id)
        for row_id, name, id_type, number, phone in session.execute(query):
            if number:
                found.setdefault((id_type, number, name), row_id)
            if phone:
                found.setdefault(("phone", phone, name), row_id)
    return found


def _case(
    session: DeskSession, feed: str, one: Complaint, customer: UUID, no: str, row_id: UUID, deadlines: Deadlines
) -> dict[str, Any]:
    received_on = legal_day(one.received_at)
    due_on, provisional = deadlines.of(session, received_on)
    key = one.cause
    if not key and one.narrative:
        proposed = propose(one.narrative, causes(), 1)
        key = proposed[0].cause.key if proposed else ""
    cause = causes().get(key)
    return {
        "id": row_id,
        "home_branch": session.actor.branch_id,
        "branch_id": one.branch or session.actor.branch_id,
        "no": no,
        "customer_id": customer,
        "card_number": one.card_number,
        "card_tail": one.card_tail,
        "channel": Channel(one.channel),
        "feed": feed,
        "external_id": one.external_id,
        "business": one.business or (cause.business if cause else ""),
        "reason": one.reason or (cause.reason if cause else ""),
        "cause": key,
        "demands": one.demands,
        "tags": one.tags,
        "amount_fen": one.amount_fen,
        "currency": one.currency,
        "narrative": one.narrative,
        "wish": one.wish,
        "received_at": one.received_at.astimezone(UTC),
        "received_on": received_on,
        "due_on": due_on,
        "due_provisional": provisional,
    }


def _milestone(session: DeskSession, case: dict[str, Any]) -> dict[str, Any]:
    return {
        "home_branch": case["home_branch"],
        "branch_id": case["branch_id"],
        "case_id": case["id"],
        "kind": MilestoneKind.RECEIVED,
        "at": case["received_at"],
        "actor_id": session.actor.staff_id,
    }


def _sheet(one: Complaint, case: dict[str, Any]) -> dict[str, Any]:
    sheet = one.sheet
    if sheet is None:
        raise ValueError("this complaint came without a sheet")
    return {
        "home_branch": case["home_branch"],
        "branch_id": case["branch_id"],
        "case_id": case["id"],
        "sheet_no": sheet.sheet_no,
        "sender": sheet.sender,
        "received_on": case["received_on"],
        "due_on": sheet.due_on,
        "reply_asked": True,
        "contact": sheet.contact,
        "asks": sheet.asks,
        "papers": list(sheet.papers),
        "data_agreed": sheet.data_agreed,
    }


def _event(session: DeskSession, feed: str, file: str, one: Complaint, case: dict[str, Any]) -> dict[str, Any]:
    params: dict[str, Any] = {"no": case["no"], "feed": feed, "channel": one.channel, "file": file, "line": one.line}
    if one.rest:
        params["rest"] = one.rest
    return {
        "home_branch": case["home_branch"],
        "branch_id": case["branch_id"],
        "case_id": case["id"],
        "at": session.at,
        "actor_id": session.actor.staff_id,
        "kind": EventKind.FEED_TAKEN.value,
        "params": params,
    }
