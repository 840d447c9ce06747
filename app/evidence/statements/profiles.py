"""Layouts of statements as data: which headers name a layout, what its columns mean, which sign it uses.

`common.toml` holds what all share (synonyms of headers, currencies, words that sort lines) and serves by itself for
layouts nobody described. A profile states only where it differs. Files are checked as a whole when loaded: a
half-understood profile would read wrong sums, which is worse than none.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.evidence.statements.lines import LineKind
from app.evidence.statements.words import WordList, normal
from app.kernel.errors import Refusal

Role = Literal[
    "traded_on", "posted_on", "amount_in", "amount_out", "amount", "original_in", "original_out", "original_amount",
    "currency", "original_currency", "direction", "country", "card_tail", "payment_method", "status", "balance",
    "instalment_count", "instalment", "kind", "merchant", "description",
]  # fmt: skip
ROLES: tuple[Role, ...] = get_args(Role)
Account = Literal["card", "wallet", "bank"]
Flow = Literal["out", "in", "neutral"]
Sign = Literal["spent_positive", "spent_negative", "infer"]
DateOrder = Literal["ymd", "dmy", "mdy"]


_Shape = TypeVar("_Shape", bound=BaseModel)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class KindRule(_Strict):
    """A line is of `kind` when one of `words` and none of `unless` occurs, for these ways of the money."""

    kind: LineKind
    flow: tuple[Flow, ...] = ("out", "in", "neutral")
    words: tuple[str, ...] = Field(min_length=1)
    unless: tuple[str, ...] = ()
    account: tuple[Account, ...] = ()

    @cached_property
    def find(self) -> WordList:
        """The words, ready to search."""
        return WordList(self.words)

    @cached_property
    def find_unless(self) -> WordList:
        """The words that speak against, ready to search."""
        return WordList(self.unless)


class Detect(_Strict):
    """Headers that must all stand in one row, and words of which one must occur above it or in the file's name, if
    any are given.
    """

    headers: tuple[str, ...] = Field(min_length=2)
    words: tuple[str, ...] = ()


class Profile(_Strict):
    """One layout; everything but its name and how to recognise it may be left to `common.toml`."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{1,39}$")
    issuer: str = Field(default="", pattern=r"^[a-z0-9_]{0,20}$")
    account: Account = "card"
    detect: Detect | None = None
    columns: dict[Role, tuple[str, ...]] = {}
    sign: Sign = "infer"
    balance: Literal["owed_positive", "owed_negative"] | None = None
    date_order: DateOrder | None = None
    currency: str = Field(default="", pattern=r"^([A-Z]{3})?$")
    credit_default: LineKind | None = None
    country_suffix: bool = False
    kind: tuple[KindRule, ...] = ()
    # What somebody called it who mapped the columns; its currency goes before the one that titles name.
    title: str = Field(default="", max_length=60)
    # Columns by number from 0, for those whose header is empty or stands there twice.
    places: dict[Role, int] = {}

    @property
    def by_hand(self) -> bool:
        """Whether somebody described it by mapping columns."""
        return bool(self.title)


class _IsoCodes(_Strict):
    codes: tuple[str, ...]


class _Words(_Strict):
    summary: tuple[str, ...]
    channels: tuple[str, ...]


class Common(_Strict):
    """What all layouts share; see `resources/statement_profiles/common.toml`."""

    columns: dict[Role, tuple[str, ...]]
    currencies: dict[str, tuple[str, ...]]
    isocodes: _IsoCodes
    countries: dict[str, str]
    directions: dict[Flow, tuple[str, ...]]
    issuers: dict[str, tuple[str, ...]]
    words: _Words
    kind: tuple[KindRule, ...]
    defaults: dict[Account, dict[Literal["out", "in"], LineKind]]

    @cached_property
    def currency_words(self) -> dict[str, str]:
        """Currency by every word and code for it, normalised."""
        found = {normal(code): code for code in self.isocodes.codes}
        for code, words in self.currencies.items():
            found.update({normal(word) or word: code for word in words})
        return found

    @cached_property
    def channels(self) -> tuple[str, ...]:
        """Payment channels in lower case, longest first."""
        return tuple(sorted((channel.casefold() for channel in self.words.channels), key=len, reverse=True))

    @cached_property
    def known_headers(self) -> frozenset[str]:
        """All synonyms of headers, normalised."""
        return frozenset(normal(name) for names in self.columns.values() for name in names)

    @cached_property
    def direction_words(self) -> dict[str, Flow]:
        """Way of the money by every word for it."""
        return {word.casefold(): flow for flow, words in self.directions.items() for word in words}

    @cached_property
    def summary_words(self) -> tuple[str, ...]:
        """The words that a row of sums begins with, normalised, longest first."""
        return tuple(sorted({normal(word) for word in self.words.summary}, key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class StatementProfiles:
    """All layouts of an installation: `common`, and `profiles` with the most demanding first."""

    common: Common
    profiles: tuple[Profile, ...]

    @property
    def fallback(self) -> Profile:
        """The layout for tables nobody described: synonyms only."""
        return Profile(name="generic")


def load(*folders: Path) -> StatementProfiles:
    """Read `common.toml` and the other `*.toml`; a name met again in a later folder replaces the earlier."""
    common: Common | None = None
    profiles: dict[str, Profile] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.toml")):
            if file.name == "common.toml":
                common = _check(file, Common)
            else:
                profile = _check(file, Profile)
                if profile.detect is None:
                    raise _malformed(file, "detect: [detect] is missing")
                profiles[profile.name] = profile
    if common is None:
        raise Refusal("evidence.profile_malformed", "file", file="common.toml", reason="common.toml is missing")
    return StatementProfiles(common, in_order(profiles.values()))


def in_order(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    """Layouts in the order in which they are tried: what somebody described here first, then the most demanding."""
    return tuple(sorted(profiles, key=_demands, reverse=True))


def _demands(profile: Profile) -> tuple[bool, int, bool, str]:
    if profile.detect is None:
        return (profile.by_hand, 0, False, profile.name)
    return (profile.by_hand, len(profile.detect.headers), bool(profile.detect.words), profile.name)


def _check(file: Path, shape: type[_Shape]) -> _Shape:
    try:
        data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        return shape.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _malformed(file, f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _malformed(file, str(error)) from error


def _malformed(file: Path, reason: str) -> Refusal:
    return Refusal("evidence.profile_malformed", "file", file=file.name, reason=reason)
