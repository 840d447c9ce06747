"""The state of the interview form: what was typed, what is not saved yet, and how far the rest has come.

Every change returns a new state. Edits of different fields commute, so the order of typing never matters, and what
cannot be understood is kept as it was typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.interviews.sections import BY_KEY, SECTIONS, section
from app.interviews.values import Value, empty, normalise

Content = Mapping[str, Value]
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Progress:
    """What the form shows beside its fields; counted by `views.form`.

    `first_due` are the first things not done yet; of `to_read` blocks `agreed` stand agreed as they are now and
    `unclear` were not clear; `signed` are the roles that signed the record as it is now.
    """

    answers: int = 0
    unanswered: int = 0
    issues: int = 0
    first_due: tuple[str, ...] = ()
    to_read: int = 0
    agreed: int = 0
    unclear: int = 0
    signed: frozenset[str] = frozenset()
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class FormState:
    """The form at one moment. `unsaved` are (section, field) pairs; `stray` keeps drafts of fields that no longer
    exist.
    """

    sections: Mapping[str, Content] = field(default_factory=dict)
    unsaved: frozenset[Place] = frozenset()
    progress: Progress = field(default_factory=Progress)
    stray: Mapping[str, Any] = field(default_factory=dict)

    def value(self, section_key: str, field_key: str) -> Value:
        """What a field holds, normalised; None when it holds nothing."""
        return self.sections.get(section_key, {}).get(field_key)


def stored(contents: Mapping[str, Mapping[str, Any]], progress: Progress | None = None) -> FormState:
    """The state of what is stored, nothing unsaved; keys that are no fields stay out."""
    sections = {}
    for spec in SECTIONS:
        given = contents.get(spec.key, {})
        kept = {one.key: normalise(one, given[one.key]) for one in spec.fields if one.key in given}
        sections[spec.key] = {key: value for key, value in kept.items() if value is not None}
    return FormState(sections, progress=progress or Progress())


def edit(state: FormState, section_key: str, field_key: str, raw: Any) -> FormState:
    """The state after a field was typed into; an unknown field is a bug and raises `KeyError`."""
    spec = section(section_key).field(field_key)
    value = normalise(spec, raw)
    content = {key: old for key, old in state.sections.get(section_key, {}).items() if key != field_key}
    if value is not None:
        content[field_key] = value
    sections = {**state.sections, section_key: content}
    return replace(state, sections=sections, unsaved=state.unsaved | {(section_key, field_key)})


def unsaved_of(state: FormState, section_key: str) -> dict[str, Value]:
    """The fields of a section that are to be saved: `desk.save_section` takes exactly this; None means cleared."""
    return {key: state.value(section_key, key) for of, key in sorted(state.unsaved) if of == section_key}


def saved(state: FormState, section_key: str, sent: Content, now: Content) -> FormState:
    """The state after `sent` (from `unsaved_of`) was saved; `now` is what the desk answered.

    What was typed while the desk was at work is newer than its answer: it stays, and stays unsaved.
    """
    newer = {
        key for of, key in state.unsaved if of == section_key and (key not in sent or state.value(of, key) != sent[key])
    }
    content = {key: value for key, value in now.items() if key not in newer}
    content |= {key: value for key, value in state.sections.get(section_key, {}).items() if key in newer}
    rest = frozenset(place for place in state.unsaved if place[0] != section_key or place[1] in newer)
    return replace(state, sections={**state.sections, section_key: content}, unsaved=rest)


def settled(state: FormState, section_key: str, sent: Content) -> list[str]:
    """The drafts (by name) that may be discarded once `saved` was called: those of `sent` that nobody typed over
    since.
    """
    return [draft_field(section_key, key) for key in sent if (section_key, key) not in state.unsaved]


def draft_form(interview_id: object) -> str:
    """The name under which `store.drafts` keeps this interview's keystrokes."""
    return f"interview:{interview_id}"


def draft_field(section_key: str, field_key: str) -> str:
    """The name of a field among the drafts."""
    return f"{section_key}.{field_key}"


def merge_drafts(state: FormState, drafts: Mapping[str, Any]) -> FormState:
    """Lay what was typed but not saved over the stored sections; drafts of unknown fields are kept as `stray`."""
    for name in sorted(drafts):
        section_key, _, field_key = name.partition(".")
        if section_key in BY_KEY and any(one.key == field_key for one in BY_KEY[section_key].fields):
            state = edit(state, section_key, field_key, drafts[name])
        else:
            state = replace(state, stray={**state.stray, name: drafts[name]})
    return state


def has_content(state: FormState, section_key: str) -> bool:
    """Whether anything was typed into a section."""
    return any(not empty(value) for value in state.sections.get(section_key, {}).values())
