"""Layouts of feeds as data: which header means what, how dates are written, which words are which stored keys.

A profile is a TOML file, checked as a whole when it is loaded; a half-understood layout would take complaints in
wrongly. The words people see on screen are understood by themselves (`labels`), so that a profile lists only what
an outside system says differently. Built-in profiles lie in `resources/intake_profiles`; a bank adds its own beside
its settings.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording

Role = Literal[
    "external_id", "received_at", "channel", "name", "id_type", "id_number", "phone", "address", "card", "amount",
    "currency", "business", "reason", "cause", "demands", "narrative", "wish", "branch", "needs", "tags",
    # What an organisation states that passes a complaint on (a sheet of its own beside the complaint).
    "sender", "sheet_no", "due_on", "contact", "asks", "papers", "data_agreed",
]  # fmt: skip
ROLES: tuple[Role, ...] = get_args(Role)
LISTS: frozenset[str] = frozenset({"demands", "needs", "tags"})
"""Roles whose cell holds several values."""
KEYED: Mapping[str, str] = {
    "channel": "channel",
    "id_type": "id_type",
    "business": "business",
    "reason": "reason",
    "cause": "cause",
    "demands": "demand",
    "needs": "need",
    "tags": "sensitivity",
}
"""Roles whose values are stored keys, with the label table that names them."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(_Strict):
    """One column: the headers that name it, and what happens where a cell says nothing we know."""

    headers: tuple[str, ...] = Field(min_length=1)
    required: bool = False  # the header must be there
    filled: bool = False  # every row must say something
    also: tuple[str, ...] = ()  # further columns to ask, in order, when this one says nothing known
    join: tuple[str, ...] = ()  # columns whose texts stand in, joined, when this one is empty
    values: Mapping[str, str | list[str]] = Field(default_factory=dict)  # words of the outside system → stored keys
    unknown: Literal["reject", "ignore", "wish"] = "reject"  # words that mean nothing; of demands, the wish takes them
    default: str = ""


class Profile(_Strict):
    """One layout. `feed` is what cases keep as their feed's name; together with the external id it is unique."""

    feed: str = Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")
    title: str = Field(min_length=1)
    dates: tuple[str, ...] = Field(min_length=1)  # formats of strptime, tried in order; ISO 8601 is always understood
    keep_rest: bool = True  # columns that mean nothing here are kept with the log line
    files: tuple[str, ...] = ()  # patterns of file names by which a drop folder knows the layout
    column: Mapping[Role, Column]


class Words:
    """The keys behind words: stored keys themselves, labels in both languages, and a profile's own words."""

    def __init__(self, labels: Mapping[str, Mapping[str, str]]) -> None:
        self._labels = labels

    @classmethod
    def load(cls, folder: Path) -> Words:
        """Read the label tables of `folder` (resources/wording) in both languages."""
        known: dict[str, dict[str, str]] = {}
        for language in Language:
            wording = Wording.load(folder, language)
            for kind in set(KEYED.values()):
                table = known.setdefault(kind, {})
                for key, label in wording.labels(kind).items():
                    table.setdefault(folded(key), key)
                    table.setdefault(folded(label), key)
        return cls(known)

    def of(self, role: str, column: Column) -> dict[str, tuple[str, ...]]:
        """What each folded word of a column means, as one or several keys."""
        table: dict[str, tuple[str, ...]] = {word: (key,) for word, key in self._labels.get(KEYED[role], {}).items()}
        for word, keys in column.values.items():
            table[folded(word)] = (keys,) if isinstance(keys, str) else tuple(keys)
        return table

    def keys(self, role: str) -> frozenset[str]:
        """All keys that a role may have."""
        return frozenset(self._labels.get(KEYED[role], {}).values())


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A header or word as it is compared: width and case folded, only letters and digits kept."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def load_profiles(folders: Iterable[Path], words: Words) -> dict[str, Profile]:
    """All profiles by feed name, later folders over earlier ones; `cases.feed_malformed` names file and reason."""
    found: dict[str, Profile] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.toml")) if folder.is_dir() else []:
            profile = read_profile(file, words)
            found[profile.feed] = profile
    return found


def chosen(profiles: Mapping[str, Profile], name: str) -> Profile:
    """The profile with this feed name; `cases.feed_unknown` names those there are."""
    try:
        return profiles[name]
    except KeyError:
        raise Refusal("cases.feed_unknown", "feed", name=name, known=sorted(profiles)) from None


def read_profile(file: Path, words: Words) -> Profile:
    """Read and check one profile file."""
    try:
        profile = Profile.model_validate(tomllib.loads(file.read_text(encoding="utf-8-sig")))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise _malformed(file, f"{place}: {first['msg']}") from error
    except (OSError, ValueError) as error:
        raise _malformed(file, str(error)) from error
    for role, column in profile.column.items():
        _check(file, role, column, words)
    for needed in ("received_at", "narrative"):
        if needed not in profile.column:
            raise _malformed(file, f"column.{needed} is missing")
    taken: dict[str, Any] = {}
    for role, column in profile.column.items():
        for header in column.headers:
            if taken.setdefault(folded(header), role) != role:
                raise _malformed(file, f"{header} is a header of two columns")
    return profile


def _check(file: Path, role: str, column: Column, words: Words) -> None:
    if column.unknown == "wish" and role != "demands":
        raise _malformed(file, f"column.{role}: only words of demands can go to the wish")
    if role not in KEYED:
        if column.values:
            raise _malformed(file, f"column.{role}.values: this column has no keys")
        return
    known = words.keys(role)
    given = [key for keys in column.values.values() for key in ([keys] if isinstance(keys, str) else keys)]
    for key in [*given, *([column.default] if column.default else [])]:
        if key not in known:
            raise _malformed(file, f"column.{role}: {key} is no key of {KEYED[role]}")


def _malformed(file: Path, reason: str) -> Refusal:
    return Refusal("cases.feed_malformed", "feed", file=file.name, reason=reason.splitlines()[0])
