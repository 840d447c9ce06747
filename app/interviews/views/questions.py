"""Questions that fit what is known so far: data of `resources/interview/questions.toml`, offered and never forced.

A question is offered while its condition holds and its text was not asked yet. Choosing is plain conditions over the
form instead of a model, so that the bank can read and change it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from app.interviews.form import FormState
from app.kernel.wording import Language


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    zh: str
    en: str
    section: str = ""
    field: str = ""
    any_of: tuple[str, ...] = ()
    empty: bool = False


class _Bank(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    question: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the bank in the reader's language."""

    text: str


@cache
def bank() -> tuple[_Entry, ...]:
    """All questions in the order of the table."""
    text = (resources.files("resources") / "interview" / "questions.toml").read_text("utf-8")
    return _Bank.model_validate(tomllib.loads(text)).question


def suggested_questions(
    state: FormState, asked: Sequence[str], language: Language = Language.ZH, limit: int = 6
) -> list[Question]:
    """At most `limit` questions that fit the form and are not among the texts `asked` so far."""
    found = []
    for entry in bank():
        text = entry.zh if language is Language.ZH else entry.en
        if _fits(entry, state) and text not in asked:
            found.append(Question(text))
    return found[:limit]


def _fits(entry: _Entry, state: FormState) -> bool:
    if not entry.section:
        return True
    value = state.value(entry.section, entry.field)
    if entry.empty:
        return value is None
    given = set(value) if isinstance(value, list) else {value} if isinstance(value, str) else set()
    return bool(given & set(entry.any_of))
