"""Where the fields of the form live: one truth for every value.

The customer's phone is in the customer's row, the demands in the case's, the companion in a person's; the section
itself keeps only what has no other home. A value that its home cannot take yet (half a number, powers before the
authority) waits in the section under its own name and is shown from there until it can be taken, so that nothing typed
is lost. The sealed record holds a copy of everything, because what was signed must not follow later changes of a
customer's row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from app.cases import desk as cases
from app.cases.model import Case, Customer
from app.evidence.desk.disputes import mark_many
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.interviews.checks import unreadable
from app.interviews.codes import YesNo
from app.interviews.guests import LINK, Given, Guests, is_link, offer
from app.interviews.model import Interview
from app.interviews.sections import FieldSpec, Kind, SectionSpec
from app.interviews.together import several
from app.interviews.values import Value, day_of, normalise
from app.kernel.money import Money
from app.store.session import DeskSession

# A name or a story that was wiped out by mistake must not blank the customer's or the case's row.
_KEPT_WHEN_CLEARED = frozenset({"customer.name", "case.narrative", "case.currency", "customer.id_type"})


class Homes:
    """Reads and writes the homes of one interview's fields within one session."""

    def __init__(self, session: DeskSession, interview: Interview) -> None:
        self._session = session
        self.case: Case = session.found(Case, interview.case_id)
        self.customer: Customer = session.found(Customer, self.case.customer_id)
        self.guests = Guests(session, self.case)
        self._writers: dict[str, Callable[[Given], None]] = {
            "customer": self._to_customer,
            "case": self._to_case,
            "evidence": self._to_evidence,
        }

    def read(self, spec: SectionSpec, content: Mapping[str, Any]) -> dict[str, Value]:
        """All values of a section by field: what waits in it, else what the home holds."""
        found: dict[str, Value] = {}
        for one in spec.fields:
            held = content.get(one.key)
            value = normalise(one, self._at_home(one, content) if held is None or is_link(held) else held)
            if value is not None:
                found[one.key] = value
        if spec.key == "joint" and "present" not in found and several(self._session, self.case):
            found["present"] = YesNo.YES.value
        return found

    def write(self, spec: SectionSpec, content: Mapping[str, Any], changes: Mapping[str, Value]) -> dict[str, Any]:
        """Bring values home, those that waited too, and return what the section itself is to keep."""
        links = {key: value for key, value in content.items() if key == LINK or is_link(value)}
        whole = {key: value for key, value in content.items() if key not in links} | dict(changes)
        if spec.key == "joint" and changes.get("present") == YesNo.NO.value:
            whole["people"] = None
        kept: dict[str, Any] = dict(links)
        homeward: dict[str, Given] = {}
        for one in spec.fields:
            if one.key not in whole:
                continue
            value = whole[one.key]
            if one.room in ("", "somebody") or unreadable(one, value):
                kept[one.key] = value
            elif value is not None or one.home not in _KEPT_WHEN_CLEARED:
                homeward.setdefault(one.room, {})[one.name] = value
        if spec.person:
            given = homeward.pop("person", {})
            waiting, kept[LINK] = self.guests.place(spec.person, content.get(LINK), whole.get("present"), given)
            kept |= {one.key: given[one.name] for one in spec.fields if one.room == "person" and one.name in waiting}
        for room, given in homeward.items():
            refused = offer(self._writers[room], given)
            kept |= {one.key: given[one.name] for one in spec.fields if one.room == room and one.name in refused}
        for one in spec.fields:
            if one.kind is Kind.PERSON and one.key in whole:
                kept[one.key] = self.guests.place_somebody(one, content.get(one.key), whole[one.key])
        return {key: value for key, value in kept.items() if value is not None}

    def _at_home(self, one: FieldSpec, content: Mapping[str, Any]) -> Value:
        match one.room:
            case "customer":
                return _shown(getattr(self.customer, one.name))
            case "case":
                return self._case_value(one.name)
            case "person":
                return self.guests.values(content.get(LINK)).get(one.name)
            case "somebody":
                return self.guests.somebody(content.get(one.key))
            case "evidence":
                return [str(row.id) for row in self._transactions() if row.disputed]
            case _:
                return None

    def _case_value(self, name: str) -> Value:
        if name == "card":
            return self.case.card_number or self.case.card_tail
        if name == "people_count":
            return self.case.people_count if self.case.people_count > 1 else None
        return self.case.amount_fen if name == "amount" else _shown(getattr(self.case, name))

    def _to_customer(self, given: Given) -> None:
        row = self.customer
        data: dict[str, Any] = {
            "name": row.name,
            "phone": row.phone,
            "id_type": row.id_type,
            "id_number": row.id_number,
            "address": row.address,
            "birth_date": row.birth_date,
            "needs": list(row.needs),
        }
        data |= {name: value if value is not None else "" for name, value in given.items()}
        data["needs"] = data["needs"] or []
        if "birth_date" in given:
            data["birth_date"] = day_of(given["birth_date"])
        elif {"id_number", "id_type"} & given.keys():
            # The old birthday belonged to the old number; the room reads the new one from the new number.
            data["birth_date"] = None
        cases.update_customer(self._session, self.case.id, cases.CustomerData(**data))

    def _to_case(self, given: Given) -> None:
        facts: dict[str, Any] = {name: "" if value is None else value for name, value in given.items()}
        if "demands" in facts:
            facts["demands"] = facts["demands"] or []
        if "still_called" in facts:
            facts["still_called"] = facts["still_called"] is True
        if facts.get("people_count") == "":
            facts["people_count"] = 1
        if isinstance(facts.get("amount"), int):
            facts["amount"] = Money(facts["amount"], facts.get("currency") or self.case.currency)
        cases.update_facts(self._session, self.case.id, cases.Facts(**facts))

    def _to_evidence(self, given: Given) -> None:
        wanted = set(given["transactions"] or ())
        for tick in (True, False):
            ids = [row.id for row in self._transactions() if row.disputed != tick and (str(row.id) in wanted) is tick]
            mark_many(self._session, ids, tick)

    def _transactions(self) -> list[Transaction]:
        """The lines of the case's statements, those of withdrawn papers left out: nobody can tick them any more."""
        query = (
            select(Transaction)
            .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
            .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
            .where(Transaction.case_id == self.case.id, EvidenceItem.withdrawn_at.is_(None))
            .order_by(EvidenceItem.seq, Transaction.statement_id, Transaction.place)
        )
        return list(self._session.scalars(query))


def _shown(value: Any) -> Value:
    """A column's value as the form holds it."""
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, list) else value
