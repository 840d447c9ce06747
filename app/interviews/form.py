"""The interview form as a Qt-free state machine: the window draws a state and asks for the next one.

Here is what a state means: problems, how each section stands, where to go next. Nothing blocks: problems only say what
is missing for the receipt or for sealing, in whatever order the sections are filled in. A wizard with pages that unlock
each other was decided against, because customers do not tell things in the order of a form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.values import birth_date_of
from app.interviews import checks
from app.interviews.checks import Level
from app.interviews.codes import YesNo
from app.interviews.sections import SECTIONS, FieldSpec, Need, SectionSpec
from app.interviews.state import (
    Content,
    FormState,
    Place,
    Progress,
    draft_field,
    draft_form,
    edit,
    has_content,
    merge_drafts,
    saved,
    settled,
    stored,
    unsaved_of,
)
from app.interviews.values import day_of, empty

__all__ = [
    "SECTIONS",
    "Ability",
    "Content",
    "Dot",
    "FormState",
    "Level",
    "Need",
    "Place",
    "Problem",
    "Progress",
    "SectionStatus",
    "ability",
    "asked",
    "birth_date",
    "blocking",
    "dot",
    "draft_field",
    "draft_form",
    "edit",
    "has_content",
    "merge_drafts",
    "next_section",
    "problems",
    "saved",
    "section_status",
    "settled",
    "stored",
    "unsaved_of",
]


class SectionStatus(StrEnum):
    """How a section stands (label: section_status)."""

    EMPTY = "empty"
    STARTED = "started"
    PROBLEMS = "problems"
    COMPLETE = "complete"


class Dot(StrEnum):
    """The mark of a section in the step list; always beside a word, never colour alone."""

    NONE = "none"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at: where, what (label: interview_problem), and whether it keeps the record from being
    sealed.
    """

    section: str
    field: str
    code: str
    level: Level = Level.MISSING

    @property
    def blocks(self) -> bool:
        """Whether it must be settled first; a hint never must."""
        return self.level is not Level.HINT


def asked(state: FormState, spec: SectionSpec) -> Iterator[FieldSpec]:
    """The fields of a section that are asked, given its other answers."""
    for one in spec.fields:
        if one.when is None or state.value(spec.key, one.when[0]) == one.when[1]:
            yield one


def problems(
    state: FormState, need: Need = Need.SEALING, today: date | None = None, *, elderly: bool = False
) -> list[Problem]:
    """All problems in the order of the form: what `need` lacks and what is unreadable, then (with `today`) hints.

    `elderly` says that the customer is of the age from which one confirming question may be asked alone.
    """
    counted = list(_of_progress(state.progress)) if need is Need.SEALING else []
    found = []
    for spec in SECTIONS:
        found += [*_of_section(state, spec, need), *(one for one in counted if one.section == spec.key)]
    return found if today is None else found + _hints(state, today, elderly)


def _of_section(state: FormState, spec: SectionSpec, need: Need) -> Iterator[Problem]:
    for one in asked(state, spec):
        value = state.value(spec.key, one.key)
        code = checks.unreadable(one, value)
        if code is not None:
            yield Problem(spec.key, one.key, code, Level.UNREADABLE)
        elif empty(value) and _needed(one, need):
            yield Problem(spec.key, one.key, "missing")


def _needed(spec: FieldSpec, need: Need) -> bool:
    return spec.needed_for is Need.RECEIPT or spec.needed_for is need is Need.SEALING


def _of_progress(progress: Progress) -> Iterator[Problem]:
    if progress.first_due:
        yield Problem("first_things", "", "first_things_due", Level.HINT)
    if not progress.answers:
        yield Problem("questions", "", "no_answers")
    elif progress.unanswered:
        yield Problem("questions", "", "unanswered")
    if progress.agreed < progress.to_read or not progress.to_read:
        yield Problem("read_back", "", "unclear" if progress.unclear else "to_read")
    if not progress.signed & {"customer", "agent"}:
        yield Problem("signatures", "", "customer_unsigned")
    if "staff" not in progress.signed:
        yield Problem("signatures", "", "staff_unsigned")


def _hints(state: FormState, today: date, elderly: bool) -> list[Problem]:
    found = []
    for spec in SECTIONS:
        id_type = str(state.value(spec.key, "id_type") or "resident_id")
        for one in asked(state, spec):
            value = state.value(spec.key, one.key)
            if checks.unreadable(one, value) is None and (code := checks.hint(one, value, today, id_type)):
                found.append(Problem(spec.key, one.key, code, Level.HINT))
    if has_content(state, "facts") and empty(state.value("rights", "told_at")):
        found.append(Problem("rights", "told_at", "rights_first", Level.HINT))
    accompanied = state.value("companion", "present") == YesNo.YES.value
    if elderly and accompanied and empty(state.value("companion", "asked_alone")):
        found.append(Problem("companion", "asked_alone", "ask_alone", Level.HINT))
    return found


def blocking(found: Iterable[Problem]) -> dict[str, int]:
    """How many problems keep the record from being sealed, by section: ribbon, steps and fields count these."""
    counted: dict[str, int] = {}
    for one in found:
        if one.blocks:
            counted[one.section] = counted.get(one.section, 0) + 1
    return counted


def section_status(state: FormState, section_key: str, all_found: Sequence[Problem] | None = None) -> SectionStatus:
    """How a section stands: empty, started, with problems (something unreadable or unclear), complete.

    `all_found` spares the look through the whole form when the caller has `problems(state)` already.
    """
    whole = problems(state) if all_found is None else all_found
    found = [one for one in whole if one.section == section_key and one.blocks]
    begun = has_content(state, section_key) or _begun(state.progress, section_key)
    if any(one.level is Level.UNREADABLE or one.code == "unclear" for one in found):
        return SectionStatus.PROBLEMS
    if not begun:
        return SectionStatus.EMPTY
    # First things that are due never keep a record from being sealed, but the section is not done without them.
    unfinished = found or (section_key == "first_things" and state.progress.first_due)
    return SectionStatus.STARTED if unfinished else SectionStatus.COMPLETE


def _begun(progress: Progress, section_key: str) -> bool:
    counts = {
        "questions": progress.answers,
        "issues": progress.issues,
        "read_back": progress.agreed + progress.unclear,
        "signatures": len(progress.signed),
    }
    return bool(counts.get(section_key, 0))


def dot(state: FormState, section_key: str, all_found: Sequence[Problem] | None = None) -> Dot:
    """The mark of a section: green done, amber on the way, red with problems or needed and empty, none if optional."""
    whole = problems(state) if all_found is None else all_found
    match section_status(state, section_key, whole):
        case SectionStatus.COMPLETE:
            return Dot.GREEN
        case SectionStatus.STARTED:
            return Dot.AMBER
        case SectionStatus.PROBLEMS:
            return Dot.RED
        case _:
            needed = any(one.section == section_key and one.blocks for one in whole)
            return Dot.RED if needed else Dot.NONE


# Most sittings have none of them; they are offered only once somebody said that there is one.
_ONLY_IF_PRESENT = frozenset({"companion", "agent", "joint"})
# Worth asking before the read-back although sealing does not need them.
_WORTH_ASKING = frozenset({"first_things", "issues", "circumstances", "materials"})


def next_section(state: FormState, after: str = "") -> str | None:
    """The section to go to next: the first in the suggested order (behind `after`, then from the top) that has work
    left.
    """
    keys = [spec.key for spec in SECTIONS]
    start = keys.index(after) + 1 if after else 0
    for key in [*keys[start:], *keys[:start]]:
        if key != after and _has_work(state, key):
            return key
    return None


def _has_work(state: FormState, key: str) -> bool:
    if key in _ONLY_IF_PRESENT and state.value(key, "present") != YesNo.YES.value:
        return False
    if section_status(state, key) is SectionStatus.EMPTY:
        return key in _WORTH_ASKING or dot(state, key) is Dot.RED
    return section_status(state, key) is not SectionStatus.COMPLETE


@dataclass(frozen=True, slots=True)
class Ability:
    """The numbers of affordability as the customer told them, in fen; what was not told is None."""

    income: int | None
    household_income: int | None
    dependants: int | None
    other_instalments: int | None
    proposed_monthly: int | None


def ability(state: FormState) -> Ability:
    """Read the numbers that `app.terms` weighs; unreadable ones count as not told."""

    def number(section_key: str, field_key: str) -> int | None:
        value = state.value(section_key, field_key)
        readable = isinstance(value, int) and not isinstance(value, bool)
        return value if readable else None

    return Ability(
        number("circumstances", "income"),
        number("circumstances", "household_income"),
        number("circumstances", "dependants"),
        number("circumstances", "other_instalments"),
        number("wish", "proposed_monthly"),
    )


def birth_date(state: FormState) -> date | None:
    """The customer's birthday: as typed, else as the identity number tells it."""
    typed = day_of(state.value("identity", "birth_date"))
    id_type = str(state.value("identity", "id_type") or "resident_id")
    return typed or birth_date_of(id_type, str(state.value("identity", "id_number") or ""))
