"""Save a section of the form: one action when it is left or after it stood idle.

Whatever was typed is kept, readable or not; what is wrong comes back as problems, never as a refusal, because
a refusal would roll the typing back. Only secrets are taken out, and it is said how many.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases import values as stored
from app.interviews import form
from app.interviews.desk.opened import changed, keys, opened
from app.interviews.homes import Homes
from app.interviews.model import Interview, InterviewSection
from app.interviews.sections import FieldSpec, Kind, section
from app.interviews.values import Value, normalise
from app.kernel.ids import derived_id
from app.kernel.masking import scrub_secrets
from app.store.killpoints import kill_point
from app.store.session import DeskSession
from app.store.types import instant_text


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a section: its values as kept now, how many secrets were taken out, what is wrong in it."""

    values: Mapping[str, Value]
    scrubbed: int
    problems: tuple[form.Problem, ...]


def save_section(session: DeskSession, interview_id: UUID, key: str, content: Mapping[str, Any]) -> Saved:
    """Keep the given fields of a section (`form.unsaved_of`); None clears one, fields that are not given stay.

    Customer, case and people around it are written through. A tick that remembers its minute (True) becomes now.
    An unknown section or field is a bug and raises `KeyError`.
    """
    spec = section(key)
    interview = opened(session, interview_id)
    row = stored_section(session, interview, key)
    before = dict(row.content) if row is not None else {}
    scrubbed = 0
    changes: dict[str, Value] = {}
    for name, raw in content.items():
        one = spec.field(name)
        changes[name], found = _kept(session, one, normalise(one, raw))
        scrubbed += found
    homes = Homes(session, interview)
    shown = homes.read(spec, before)
    after = homes.write(spec, before, changes)
    if row is None and after:
        made = InterviewSection(**keys(session, interview), interview_id=interview.id, key=key, content=after)
        made.id = derived_id("interview_section", interview.id, key)
        session.add(made)
    elif row is not None and after != before:
        row.content = after
    session.flush()
    now = homes.read(spec, after)
    if now != shown:
        changed(interview)
    kill_point("interviews.section_saved")
    state = form.stored({key: now})
    problems = tuple(one for one in form.problems(state) if one.section == key and one.field)
    return Saved(now, scrubbed, problems)


def stored_section(session: DeskSession, interview: Interview, key: str) -> InterviewSection | None:
    """The stored row of a section, if there is one yet."""
    query = select(InterviewSection).where(InterviewSection.interview_id == interview.id, InterviewSection.key == key)
    return session.scalars(query).one_or_none()


def _kept(session: DeskSession, one: FieldSpec, value: Value) -> tuple[Value, int]:
    """A value as it may be stored: fresh ticks dated, secrets taken out of everything that was typed."""
    if one.kind is Kind.INSTANT and value is True:
        return instant_text(session.at), 0
    if isinstance(value, Mapping):
        parts = {name: _scrubbed(one, text) for name, text in value.items()}
        return {name: text for name, (text, _) in parts.items()}, sum(count for _, count in parts.values())
    return _scrubbed(one, value) if isinstance(value, str) else (value, 0)


def _scrubbed(one: FieldSpec, text: str) -> tuple[str, int]:
    clean, found = scrub_secrets(text)
    if one.kind in (Kind.TEXT, Kind.LONG_TEXT):
        # The same form that the case room stores, whatever its length: too long is a problem to show, not a loss.
        clean = stored.plain_text(clean, one.key, len(clean))
    return clean, found
