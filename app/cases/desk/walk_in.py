"""A new walk-in (新来访): customer, case, number, receipt and log in one action.

The five-minute minimum is who, card, what, how much, phone. Who, what and phone are asked for; card and amount may
stay open, because there are complaints without either, and the bank holds them anyway (投诉管理办法 13). Everything
else may follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.cases import values
from app.cases.causes import propose
from app.cases.codes import Channel, Demand, EventKind, MilestoneKind, Route, Sensitivity, Status, Track
from app.cases.currencies import currency_code
from app.cases.deadlines import decide_by
from app.cases.desk.customers import CustomerData, find_or_create_customer, open_cases_of
from app.cases.desk.log import log_event
from app.cases.events import CaseRegistered
from app.cases.model import Case, Customer, Milestone, Visit
from app.cases.tables import BUSINESS, REASONS, causes
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money, parse_money
from app.staff.powers import require
from app.store.numbers import take_numbers
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """What the counter takes down. Text as typed; `customer_id` when somebody known was chosen, then name and phone
    may be empty.

    `amount` is text or money, None or empty when it cannot be said. `received_at` None means now. A cause that is not
    chosen is proposed from the narrative. `branch_id` is whose case it will be, by default the own branch's.
    """

    name: str = ""
    phone: str = ""
    card: str = ""
    narrative: str = ""
    amount: Money | str | None = None
    currency: str = "CNY"
    customer_id: UUID | None = None
    id_type: str = "resident_id"
    id_number: str = ""
    address: str = ""
    birth_date: date | None = None
    needs: Sequence[str] = ()
    cause: str = ""
    business: str = ""
    reason: str = ""
    demands: Sequence[str] = ()
    tags: Sequence[str] = ()
    wish: str = ""
    still_called: bool = False
    people_count: int = 1
    channel: Channel = Channel.BRANCH
    route: Route = Route.NEGOTIATION
    track: Track = Track.ORDINARY
    visit_id: UUID | None = None
    received_at: datetime | None = None
    branch_id: str = ""


@dataclass(frozen=True, slots=True)
class _Facts:
    card_number: str
    card_tail: str
    narrative: str
    wish: str
    amount: Money | None


def register_walk_in(session: DeskSession, walk_in: WalkIn) -> Case:
    """Register a walk-in and return its case with number and deadline; every fault is named at once
    (`RefusedTogether`).

    The log line says which other cases of the customer are open (`open_cases_of` tells it beforehand). Publishes
    `CaseRegistered`.
    """
    require(session.actor, "cases.register")
    facts = _checked(session, walk_in)
    customer = _customer(session, walk_in)
    others = open_cases_of(session, customer.id)
    received_at = walk_in.received_at or session.at
    received_on = legal_day(received_at)
    clock = decide_by(received_on, walk_in.track, session.calendar, session.rules_on(received_on))
    proposed = propose(facts.narrative, causes(), 1) if not walk_in.cause else []
    cause = proposed[0].cause if proposed else causes().get(walk_in.cause)
    number = take_numbers(session, session.actor.branch_id, session.today.year)[0]
    case = Case(
        home_branch=session.actor.branch_id,
        branch_id=walk_in.branch_id or session.actor.branch_id,
        no=str(number),
        customer_id=customer.id,
        card_number=facts.card_number,
        card_tail=facts.card_tail,
        channel=walk_in.channel,
        business=walk_in.business or (cause.business if cause else ""),
        reason=walk_in.reason or (cause.reason if cause else ""),
        cause=cause.key if cause else "",
        demands=list(walk_in.demands),
        tags=list(walk_in.tags),
        amount_fen=None if facts.amount is None else facts.amount.fen,
        currency=walk_in.currency if facts.amount is None else facts.amount.currency,
        still_called=walk_in.still_called,
        people_count=walk_in.people_count,
        narrative=facts.narrative,
        wish=facts.wish,
        route=walk_in.route,
        track=walk_in.track,
        status=Status.REGISTERED,
        received_at=received_at,
        received_on=received_on,
        due_on=clock.date,
        due_provisional=clock.provisional,
        team=session.actor.team,
        registered_by=session.actor.staff_id,
    )
    session.add(case)
    session.flush()
    session.add(Milestone(**case.keys(), kind=MilestoneKind.RECEIVED, at=received_at, actor_id=session.actor.staff_id))
    log_event(session, case, EventKind.REGISTERED, no=case.no, channel=walk_in.channel.value, open_cases=others)
    if walk_in.visit_id is not None:
        visit: Visit = session.found(Visit, walk_in.visit_id)
        visit.case_id = case.id
        visit.served_at = visit.served_at or session.at
        visit.served_by = visit.served_by or session.actor.staff_id
    session.publish(CaseRegistered(case.id))
    return case


def _checked(session: DeskSession, walk_in: WalkIn) -> _Facts:
    refusals: list[Refusal] = []
    if walk_in.customer_id is None:
        try:
            _data(walk_in).normalised()
        except RefusedTogether as several:
            refusals.extend(several.refusals)
        written = walk_in.address.strip() and walk_in.channel not in (Channel.BRANCH, Channel.HOTLINE)
        if not walk_in.phone.strip() and not written:
            refusals.append(Refusal("cases.phone_missing", "phone"))
    if not walk_in.narrative.strip():
        refusals.append(Refusal("cases.narrative_missing", "narrative"))
    number = tail = narrative = wish = ""
    amount: Money | None = None
    try:
        number, tail = values.card_and_tail(walk_in.card)
    except Refusal as refusal:
        refusals.append(refusal)
    for name in ("narrative", "wish"):
        try:
            text = values.plain_text(getattr(walk_in, name), name)
            narrative, wish = (text, wish) if name == "narrative" else (narrative, text)
        except Refusal as refusal:
            refusals.append(refusal)
    try:
        amount = amount_of(walk_in.amount, currency_code(walk_in.currency))
    except Refusal as refusal:
        refusals.append(refusal)
    refusals += unknown_keys(
        cause=walk_in.cause,
        business=walk_in.business,
        reason=walk_in.reason,
        demands=walk_in.demands,
        tags=walk_in.tags,
    )
    if walk_in.people_count < 1:
        refusals.append(Refusal("cases.people_count", "people_count", count=walk_in.people_count))
    if walk_in.received_at is not None and walk_in.received_at > session.at:
        refusals.append(Refusal("cases.received_later", "received_at"))
    if refusals:
        raise RefusedTogether(refusals)
    return _Facts(number, tail, narrative, wish, amount)


def amount_of(amount: Money | str | None, currency: str = "CNY") -> Money | None:
    """The amount in dispute from text or money; None and empty text are not known; a negative one is refused."""
    if isinstance(amount, Money):
        if amount.fen < 0:
            raise Refusal("money.negative", "amount", text=str(amount))
        return amount
    if amount is None or not amount.strip():
        return None
    return parse_money(amount, field="amount", currency=currency)


def unknown_keys(
    *, cause: str = "", business: str = "", reason: str = "", demands: Sequence[str] = (), tags: Sequence[str] = ()
) -> list[Refusal]:
    """Refusals (`cases.key_unknown`) for keys that the tables do not know."""
    wrong = [
        ("cause", [cause] if cause and cause not in causes() else []),
        ("business", [business] if business and business not in BUSINESS else []),
        ("reason", [reason] if reason and reason not in REASONS else []),
        ("demands", [key for key in demands if key not in set(Demand)]),
        ("tags", [key for key in tags if key not in set(Sensitivity)]),
    ]
    return [
        Refusal("cases.key_unknown", field, field_name=("case_field", field), keys=keys)
        for field, keys in wrong
        if keys
    ]


def _data(walk_in: WalkIn) -> CustomerData:
    return CustomerData(
        name=walk_in.name,
        phone=walk_in.phone,
        id_type=walk_in.id_type,
        id_number=walk_in.id_number,
        address=walk_in.address,
        birth_date=walk_in.birth_date,
        needs=walk_in.needs,
    )


def _customer(session: DeskSession, walk_in: WalkIn) -> Customer:
    if walk_in.customer_id is None:
        return find_or_create_customer(session, _data(walk_in))
    known: Customer = session.found(Customer, walk_in.customer_id)
    phone = values.phone_number(walk_in.phone)
    if phone and not known.phone:
        known.phone = phone
    return known
