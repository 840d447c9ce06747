"""People around the case as the form's sections describe them: one row per person, the section only links to it.

A row needs a name; until one is readable, what was typed waits in the section. Somebody said to be absent has left;
coming back makes a new row, because who was there when is part of the record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from app.cases import desk as cases
from app.cases.codes import AuthorityKind, PersonKind
from app.cases.model import Case, CasePerson
from app.interviews.checks import unreadable
from app.interviews.codes import YesNo
from app.interviews.sections import FieldSpec
from app.interviews.values import PERSON_FIELDS, Value, day_of, instant_of
from app.kernel.errors import Refusal, RefusedTogether
from app.store.session import DeskSession
from app.store.types import instant_text

Given = dict[str, Value]
"""Values by the name that they have where they are kept."""

LINK = "person_id"
_DATES = frozenset({"authority_expires_on"})
_INSTANTS = frozenset({"original_seen_at", "called_back_at"})
_AGENT_ONLY = ("authority", "powers", "authority_scope", *sorted(_DATES), *sorted(_INSTANTS))


def is_link(value: object) -> bool:
    """Whether a stored value is a link to a person's row."""
    return isinstance(value, Mapping) and LINK in value


class Guests:
    """Reads and writes the people of one case within one session."""

    def __init__(self, session: DeskSession, case: Case) -> None:
        self._session = session
        self._case = case

    def person(self, link: object) -> CasePerson | None:
        """The row that a link in a section means."""
        return None if link is None else self._session.get(CasePerson, UUID(str(link)))

    def values(self, link: object) -> Given:
        """What is known about a linked person, as the form holds it."""
        row = self.person(link)
        if row is None:
            return {}
        found: Given = {name: getattr(row, name) for name in (*PERSON_FIELDS, *_AGENT_ONLY)}
        for name in _DATES:
            found[name] = None if found[name] is None else found[name].isoformat()
        for name in _INSTANTS:
            found[name] = None if found[name] is None else instant_text(found[name])
        return {name: value for name, value in found.items() if value not in (None, "", [])}

    def somebody(self, held: object) -> Value:
        """What is known about the person that a field links to, parts that wait beside the link included."""
        if not isinstance(held, Mapping):
            return None
        known = self.values(held.get(LINK)) | {name: held[name] for name in PERSON_FIELDS if name in held}
        return {name: known[name] for name in PERSON_FIELDS if name in known} or None

    def place(self, kind: str, link: object, present: Value, given: Given) -> tuple[set[str], Any]:
        """Keep what a section says about its person; returns the names that must wait, and the link to keep."""
        row = self.person(link)
        if present != YesNo.YES.value:
            if row is not None and row.left_at is None:
                cases.person_left(self._session, row.id)
            return set(given), link
        whole = self.values(link) | {
            name: value for name, value in given.items() if name != "name" or value is not None
        }
        if not whole.get("name"):
            return set(given), link
        # Powers mean nothing before it is said where they come from.
        early = {"powers"} if whole.get("powers") and not whole.get("authority") else set()
        made: list[CasePerson] = []

        def write(known: Given) -> None:
            if known.get("name"):
                made.append(self._write(PersonKind(kind), row, known))

        refused = offer(write, {name: value for name, value in whole.items() if name not in early})
        return (refused | early) & given.keys(), str(made[-1].id) if made else link

    def place_somebody(self, spec: FieldSpec, held: object, value: Value) -> Any:
        """Keep somebody typed into one field; returns what the section holds: a link, or what waits, or nothing."""
        row = self.person(held.get(LINK)) if isinstance(held, Mapping) else None
        if value is None:
            if row is not None and row.left_at is None:
                cases.person_left(self._session, row.id)
            return None
        if unreadable(spec, value):
            return value
        # What was typed is the whole person: a part that is gone is cleared.
        given = {name: value.get(name) for name in PERSON_FIELDS}
        waiting, link = self.place(spec.name, None if row is None else row.id, YesNo.YES.value, given)
        return value if link is None else {LINK: str(link)} | {name: value[name] for name in waiting if name in value}

    def _write(self, kind: PersonKind, row: CasePerson | None, known: Given) -> CasePerson:
        data = cases.PersonData(
            kind=kind,
            name=str(known["name"]),
            relation=str(known.get("relation") or ""),
            id_type=str(known.get("id_type") or "resident_id"),
            id_number=str(known.get("id_number") or ""),
            phone=str(known.get("phone") or ""),
            authority=AuthorityKind(known["authority"]) if known.get("authority") else None,
            powers=list(known.get("powers") or ()),
            authority_scope=str(known.get("authority_scope") or ""),
            authority_expires_on=day_of(known.get("authority_expires_on")),
            original_seen_at=instant_of(known.get("original_seen_at")),
            called_back_at=instant_of(known.get("called_back_at")),
        )
        if row is None or row.left_at is not None:
            return cases.add_person(self._session, self._case.id, data)
        return cases.update_person(self._session, row.id, data)


def offer(write: Callable[[Given], None], given: Given) -> set[str]:
    """Let a home take what it can; the names of what it refuses stay with the section.

    A refusal that names none of the values is about the whole (the case is over, no authority) and is raised.
    """
    refused: set[str] = set()
    while given:
        try:
            write(given)
        except Refusal as refusal:
            reasons = refusal.refusals if isinstance(refusal, RefusedTogether) else (refusal,)
            named = {one.field for one in reasons if one.field is not None} & given.keys()
            if not named:
                raise
            refused |= named
            given = {name: value for name, value in given.items() if name not in named}
        else:
            break
    return refused
