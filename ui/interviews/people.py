"""Who can sign a record, from the form: the customer or the agent, those who came along, who writes for whom, staff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.cases.codes import Power
from app.cases.people import lacks
from app.interviews.codes import Speaker, YesNo
from app.interviews.form import FormState
from app.kernel.wording import Wording
from app.sealing.model import SignerRole
from ui.interviews.powers import standing
from ui.interviews.seen import Seen, text_of
from ui.interviews.signers import Person

_YES = YesNo.YES.value


def signers(state: FormState, seen: Seen, staff: str, words: Wording) -> list[Person]:
    """Everybody who can sign, in the order of the paper; an agent without the power comes with what is missing."""
    return list(_signers(state, seen, staff, words))


def _signers(state: FormState, seen: Seen, staff: str, words: Wording) -> Iterator[Person]:
    agent = state.value("agent", "present") == _YES and text_of(state, "agent", "name")
    yield Person(SignerRole.CUSTOMER.value, text_of(state, "identity", "name"), needed=not agent)
    if agent:
        missing = lacks(standing(state), Power.SIGN, seen.today, seen.special)
        why = (
            ""
            if not missing
            else words.text("interviews.comma").join(words.label("lack", one.value) for one in missing)
        )
        yield Person(SignerRole.AGENT.value, agent, needed=True, why_not=why)
    if state.value("companion", "present") == _YES and text_of(state, "companion", "name"):
        yield Person(SignerRole.COMPANION.value, text_of(state, "companion", "name"))
    if seen.record is not None:
        joined = (one.name for one in seen.record.body.others if one.role == SignerRole.REPRESENTATIVE.value)
        for name in joined:
            yield Person(SignerRole.REPRESENTATIVE.value, name)
    if state.value("signatures", "cannot_write") == _YES:
        for field, role in (("scribe", SignerRole.SCRIBE), ("witness_1", SignerRole.WITNESS)):
            yield from _somebody(state, field, role)
        yield from _somebody(state, "witness_2", SignerRole.WITNESS)
    yield Person(SignerRole.STAFF.value, staff, needed=True)


def _somebody(state: FormState, field: str, role: SignerRole) -> Iterator[Person]:
    person = state.value("signatures", field)
    if isinstance(person, Mapping) and person.get("name"):
        yield Person(role.value, str(person["name"]), needed=True)


def speakers(state: FormState) -> list[str]:
    """Who can speak in this sitting: those who are there."""
    found = [Speaker.CUSTOMER, Speaker.STAFF]
    if state.value("companion", "present") == _YES:
        found.append(Speaker.COMPANION)
    if state.value("agent", "present") == _YES:
        found.append(Speaker.AGENT)
    if state.value("signatures", "cannot_write") == _YES:
        found.append(Speaker.WITNESS)
    return [one.value for one in found]
