"""The checklist behind an opinion on liability (要件): what has to be gone into for a cause, who has to show it.

It is a table (`resources/liability/elements.toml`), which a lawyer reads and changes; an article nobody read in the
text of the law carries the mark 待核对 and is printed with it. An element is covered by an issue that turns on it, by a
task of the plan that was settled, or by a finding to such a task. Working out coverage from words somebody typed was
decided against: it would be believed and be wrong.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from app.mediation.codes import Burden


@dataclass(frozen=True, slots=True)
class Element:
    """One element; `causes` it belongs to (none: every case), `steps` of the plan that go into it."""

    key: str
    says: Mapping[str, str]
    burden: Burden
    article: str
    causes: frozenset[str]
    steps: frozenset[str]


@dataclass(frozen=True, slots=True)
class Coverage:
    """An element of a case, and the numbers of the issues that turn on it; `looked_into` by the plan or a finding."""

    element: Element
    numbers: tuple[int, ...]
    looked_into: bool

    @property
    def covered(self) -> bool:
        """Whether anybody went into it."""
        return bool(self.numbers) or self.looked_into


@cache
def elements() -> Mapping[str, Element]:
    """All elements by key, in the order of the table."""
    file = Path(str(resources.files("resources"))) / "liability" / "elements.toml"
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["element"]
    return {
        row["key"]: Element(
            key=row["key"],
            says={"zh": row["zh"], "en": row["en"]},
            burden=Burden(row["burden"]),
            article=row["article"],
            causes=frozenset(row["causes"]),
            steps=frozenset(row["steps"]),
        )
        for row in rows
    }


def of_cause(cause: str) -> list[Element]:
    """The elements of a cause, in their order."""
    return [one for one in elements().values() if not one.causes or cause in one.causes]


def coverage(cause: str, turned_on: Sequence[tuple[int, str]], settled_steps: Collection[str]) -> tuple[Coverage, ...]:
    """How the elements of a cause stand.

    `turned_on` holds number and element of each issue, `settled_steps` the steps (template.step) that were settled or
    that a standing finding is about.
    """
    done = frozenset(settled_steps)
    return tuple(
        Coverage(one, tuple(number for number, key in turned_on if key == one.key), bool(one.steps & done))
        for one in of_cause(cause)
    )
