"""Companions, agents, witnesses, scribes and representatives of a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from app.cases import values
from app.cases.codes import AuthorityKind, EventKind, PersonKind, Power
from app.cases.desk.facts import open_case
from app.cases.desk.log import log_event
from app.cases.desk.walk_in import amount_of
from app.cases.model import Case, CasePerson
from app.cases.people import Lack, Standing, lacks, representatives_left, special_acts
from app.cases.tables import ID_TYPES
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonData:
    """Somebody around a case as typed. Authority and powers are an agent's; `amount` is a representative's own
    claim.
    """

    kind: PersonKind
    name: str
    relation: str = ""
    id_type: str = "resident_id"
    id_number: str = ""
    phone: str = ""
    authority: AuthorityKind | None = None
    powers: Sequence[str] = ()
    authority_scope: str = ""
    authority_expires_on: date | None = None
    original_seen_at: datetime | None = None
    called_back_at: datetime | None = None
    amount: Money | str | None = None
    note: str = ""


def add_person(session: DeskSession, case_id: UUID, data: PersonData) -> CasePerson:
    """Add somebody to a case; all faults at once. A sixth representative is refused with the article
    (`cases.too_many`).
    """
    require(session.actor, "cases.edit")
    case = open_case(session, case_id)
    new = _checked(data)
    if data.kind is PersonKind.REPRESENTATIVE:
        _room_for_one_more(session, case)
    person = CasePerson(**case.keys(), kind=data.kind, **new)
    session.add(person)
    session.flush()
    log_event(session, case, EventKind.PERSON_ADDED, person=data.kind.value, person_id=str(person.id))
    return person


def update_person(session: DeskSession, person_id: UUID, data: PersonData) -> CasePerson:
    """Change somebody's data; what they are (companion, agent …) stays: that is another person row."""
    require(session.actor, "cases.edit")
    person: CasePerson = session.found(CasePerson, person_id)
    case = open_case(session, person.case_id)
    if data.kind != person.kind:
        raise Refusal("cases.person_kind_fixed", "kind", kind=("person_kind", str(person.kind)))
    changed = [name for name, value in _checked(data).items() if getattr(person, name) != value]
    for name in changed:
        setattr(person, name, _checked(data)[name])
    if changed:
        log_event(
            session, case, EventKind.PERSON_CHANGED, person=data.kind.value, person_id=str(person.id), fields=changed
        )
    return person


def person_left(session: DeskSession, person_id: UUID) -> CasePerson:
    """Note that somebody left, with the minute; what they did before stays."""
    require(session.actor, "cases.edit")
    person: CasePerson = session.found(CasePerson, person_id)
    case: Case = session.found(Case, person.case_id)
    if person.left_at is None:
        person.left_at = session.at
        log_event(session, case, EventKind.PERSON_LEFT, person=str(person.kind), person_id=str(person.id))
    return person


def standing_of(person: CasePerson) -> Standing:
    """The person as the rules of `app.cases.people` see them."""
    return Standing(
        kind=PersonKind(person.kind),
        authority=None if person.authority is None else AuthorityKind(person.authority),
        powers=frozenset(person.powers),
        expires_on=person.authority_expires_on,
        original_seen=person.original_seen_at is not None,
        called_back=person.called_back_at is not None,
        left=person.left_at is not None,
        identified=bool(person.id_number),
    )


def require_power(session: DeskSession, person_id: UUID, act: Power) -> None:
    """Refuse (`cases.power_missing`, naming what is missing) unless the person may do `act` today."""
    person: CasePerson = session.found(CasePerson, person_id)
    case: Case = session.found(Case, person.case_id)
    missing = lacks(standing_of(person), act, session.today, special_acts(session.rules_on(case.received_on)))
    if missing:
        raise Refusal(
            "cases.power_missing",
            "person",
            act=("agent_power", act.value),
            lacks=[("lack", lack.value) for lack in missing],
        )


def _room_for_one_more(session: DeskSession, case: Case) -> None:
    rules = session.rules_on(case.received_on)
    query = select(func.count()).where(
        CasePerson.case_id == case.id, CasePerson.kind == PersonKind.REPRESENTATIVE, CasePerson.left_at.is_(None)
    )
    if not representatives_left(session.scalar(query) or 0, rules):
        rule = rules["people.max_representatives"]
        raise Refusal("cases.too_many_representatives", "kind", most=rule.integer, article=rule.article)


def _checked(data: PersonData) -> dict[str, object]:
    refusals: list[Refusal] = []
    new: dict[str, object] = {
        "id_type": data.id_type,
        "authority": data.authority,
        "powers": [str(power) for power in data.powers],
        "authority_expires_on": data.authority_expires_on,
        "original_seen_at": data.original_seen_at,
        "called_back_at": data.called_back_at,
    }
    readers: dict[str, Callable[[], str]] = {
        "name": lambda: values.person_name(data.name),
        "relation": lambda: values.plain_text(data.relation, "relation", 100),
        "id_number": lambda: values.identity_number(data.id_number),
        "phone": lambda: values.phone_number(data.phone),
        "authority_scope": lambda: values.plain_text(data.authority_scope, "authority_scope", 1000),
        "note": lambda: values.plain_text(data.note, "note", 1000),
    }
    for name, read in readers.items():
        try:
            new[name] = read()
        except Refusal as refusal:
            refusals.append(refusal)
    try:
        amount = amount_of(data.amount)
        new["amount_fen"] = None if amount is None else amount.fen
    except Refusal as refusal:
        refusals.append(refusal)
    if data.id_type not in ID_TYPES:
        refusals.append(Refusal("cases.id_type_unknown", "id_type", text=data.id_type))
    unknown = [power for power in data.powers if power not in set(Power)]
    if unknown:
        refusals.append(Refusal("cases.key_unknown", "powers", field_name=("case_field", "powers"), keys=unknown))
    if data.kind is not PersonKind.AGENT and (data.authority is not None or data.powers):
        refusals.append(Refusal("cases.only_agents_have_powers", "authority", kind=("person_kind", data.kind.value)))
    if data.kind is PersonKind.AGENT and data.powers and data.authority is None:
        refusals.append(Refusal("cases.authority_missing", "authority", lack=("lack", Lack.NO_AUTHORITY.value)))
    if refusals:
        raise RefusedTogether(refusals)
    return new
