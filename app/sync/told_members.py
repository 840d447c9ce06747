"""Members of a structured value in words: what they are called, what they hold, and their value masked as lists are.

The content of a section of an interview is told by the form, which knows each field's kind, labels and mask. Other
structures are lists of what happened; an element is told by its beginning and its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.interviews import sections as form
from app.interviews.sections import FieldSpec
from app.kernel.clock import local_minute
from app.kernel.masking import mask_numbers
from app.kernel.money import Money
from app.kernel.wording import Wording
from app.store.types import parse_instant
from app.sync.members import ABSENT, Member, Path
from app.sync.told import INSIDE, MASKS, Kind, words_joined

_KINDS = {
    form.Kind.MONEY: Kind.MONEY, form.Kind.DATE: Kind.DAY, form.Kind.INSTANT: Kind.INSTANT,
    form.Kind.CHOICE: Kind.CODE, form.Kind.CHOICES: Kind.PARTS, form.Kind.TRANSACTIONS: Kind.PARTS,
    form.Kind.PERSON: Kind.PARTS, form.Kind.BOOL: Kind.FLAG, form.Kind.INT: Kind.NUMBER,
}  # fmt: skip
_CODES = {
    "interviews.pauses": "pause_reason",
    "interviews.read_back": "read_back_outcome",
    "answers.corrections": "speaker",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a structured value stands: table, column, and the section of an interview whose content it is."""

    table: str
    column: str
    section: str = ""

    def spec(self, path: Path) -> FieldSpec | None:
        """The field of the form that a path leads to; None for what the form does not know."""
        section = form.BY_KEY.get(self.section)
        if section is None:
            return None
        return next((spec for spec in section.fields if spec.key == path[0]), None)


def ordered(place: Place, found: Sequence[Member]) -> list[Member]:
    """Members in the order of the form; those that it does not know come last, as they came."""
    section = form.BY_KEY.get(place.section)
    known = [spec.key for spec in section.fields] if section is not None else []
    return sorted(found, key=lambda one: known.index(str(one.path[0])) if one.path[0] in known else len(known))


def label(words: Wording, place: Place, path: Path) -> str:
    """What a member is called."""
    spec = place.spec(path)
    if spec is not None:
        parts = [words.label(*form.field_label(place.section, spec.key))]
        return " · ".join(parts + [words.label("case_field", str(name)) for name in path[1:]])
    first = path[0]
    if isinstance(first, int):
        return words.text("sync.place", number=first + 1)
    instant = _instant(first)
    return " · ".join([instant or words.label("case_field", first), *map(str, path[1:])])


def kind(place: Place, path: Path) -> Kind:
    """What a member holds, for the editor of a third value."""
    spec = place.spec(path)
    if spec is None:
        return Kind.TEXT if len(path) > 1 or place.section else Kind.PARTS
    if spec.kind is form.Kind.PERSON and len(path) > 1:
        return Kind.TEXT
    return _KINDS.get(spec.kind, Kind.TEXT)


def labels(place: Place, path: Path) -> str:
    """Where the labels of a member that holds a stored code are written."""
    spec = place.spec(path)
    return spec.labels if spec is not None else ""


def secret(place: Place, path: Path, value: Any) -> bool:
    """Whether a value may not stand open where it is masked beside it."""
    return value is not ABSENT and _masked(place, path, str(value or "")) != str(value or "")


def told(words: Wording, place: Place, path: Path, value: Any, *, masked: bool = True) -> str:
    """A member's value as people read it; an empty text for none."""
    if value is ABSENT or value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return words.label("yes_no", "yes" if value else "no")
    held = kind(place, path)
    if held is Kind.MONEY and isinstance(value, int):
        return Money(value).grouped()
    if held is Kind.CODE:
        return words.label(labels(place, path), str(value))
    if isinstance(value, Mapping):
        lines = [(name, told(words, place, (*path, name), one, masked=masked)) for name, one in value.items()]
        return "\n".join(f"{words.label('case_field', name)}: {line}" for name, line in lines if line)
    if isinstance(value, list):
        found = labels(place, path)
        return words_joined(words, [_element(words, place, path, found, one, masked) for one in value])
    instant = _instant(value)
    if instant:
        return instant
    return _masked(place, path, str(value)) if masked else str(value)


def whole(words: Wording, place: Place, value: Any, *, masked: bool = True) -> str:
    """A whole structured value, a line for each member."""
    if isinstance(value, Mapping):
        order = ordered(place, [Member((name,), one, one, one) for name, one in value.items()])
        lines = [(one.path, told(words, place, one.path, one.theirs, masked=masked)) for one in order]
        return "\n".join(f"{label(words, place, path)}: {line}" for path, line in lines if line)
    if isinstance(value, list):
        return "\n".join(told(words, place, (number,), one, masked=masked) for number, one in enumerate(value))
    return ""


def _element(words: Wording, place: Place, path: Path, found: str, value: Any, masked: bool) -> str:
    if found and isinstance(value, str):
        return words.label(found, value)
    codes = _CODES.get(f"{place.table}.{place.column}", "")
    if codes and isinstance(value, str) and (said := words.label(codes, value)) != value:
        return said
    return told(words, place, path, value, masked=masked)


def _masked(place: Place, path: Path, text: str) -> str:
    spec = place.spec(path)
    if spec is not None and spec.mask is not None:
        return MASKS[spec.mask](text)
    if len(path) > 1 and path[-1] in INSIDE:
        return INSIDE[str(path[-1])](text)
    return mask_numbers(text)


def _instant(value: Any) -> str:
    if not isinstance(value, str) or len(value) != 24 or not value.endswith("Z"):
        return ""
    try:
        return local_minute(parse_instant(value))
    except ValueError:
        return ""
