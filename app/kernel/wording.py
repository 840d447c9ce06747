"""Sentences and labels for everything that is not a Qt widget: refusals, stored codes, paper, commands.

Codes are stored, sentences are looked up: `resources/wording/<room>.toml` keeps both languages side by side, so that a
translation can be read and checked in one place. Qt Linguist was not used here because commands and papers must not
load Qt.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.kernel.errors import DeskError, RefusedTogether
from app.kernel.money import Money

_FULL_STOPS = ("。", "！", "？")


class Language(StrEnum):
    """The languages of the interface; Simplified Chinese is the first."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Told:
    """What a user reads about an error: the sentence, what to do (may be empty), and the field meant (may be None)."""

    sentence: str
    remedy: str
    field: str | None

    def line(self) -> str:
        """Sentence and remedy in one line; after a Chinese full stop no space is written."""
        gap = "" if self.sentence.endswith(_FULL_STOPS) else " "
        return f"{self.sentence}{gap}{self.remedy}".strip()


class Wording:
    """The wording of one language, over all rooms."""

    def __init__(self, language: Language, tables: dict[str, Any]) -> None:
        self.language = language
        self._refusals: dict[str, dict[str, str]] = tables["refusal"]
        self._labels: dict[str, dict[str, dict[str, str]]] = tables["label"]
        self._text: dict[str, dict[str, str]] = tables["text"]

    @classmethod
    def load(cls, folder: Path, language: Language = Language.ZH) -> Wording:
        """Read every `*.toml` of `folder`; a code in two files or in one language only raises `ValueError`.

        A process reads them once: the files are as long as a book, and window, commands and papers all ask.
        """
        return cls(language, _tables(tuple(_stamped(file) for file in sorted(folder.glob("*.toml")))))

    def in_language(self, language: Language) -> Wording:
        """The same words in another language: an agreement is Chinese whatever the window speaks."""
        return Wording(language, {"refusal": self._refusals, "label": self._labels, "text": self._text})

    def told(self, error: DeskError) -> Told:
        """Turn a refusal or fault into what the user reads; several refusals become one text, one line each."""
        if isinstance(error, RefusedTogether):
            parts = [self.told(one) for one in error.refusals]
            return Told("\n".join(part.line() for part in parts), "", error.field)
        entry = self._refusals.get(error.code)
        field = getattr(error, "field", None)
        if entry is None:
            return Told(str(error), "", field)
        values = _Given((name, self._value(value)) for name, value in error.params.items())
        lang = self.language.value
        remedy = entry.get(f"remedy_{lang}", "")
        return Told(entry[lang].format_map(values), remedy.format_map(values), field)

    def label(self, kind: str, key: str) -> str:
        """The label of a stored key, for instance `label("channel", "branch")`; an unknown key shows itself."""
        entry = self._labels.get(kind, {}).get(key)
        return entry[self.language.value] if entry else key

    def labels(self, kind: str) -> dict[str, str]:
        """All keys of a kind with their labels, in the order of the table."""
        return {key: entry[self.language.value] for key, entry in self._labels.get(kind, {}).items()}

    def text(self, code: str, **values: object) -> str:
        """A fixed text of papers and commands with its values put in; an unknown code raises `KeyError`."""
        return self._text[code][self.language.value].format_map(
            {name: self._value(value) for name, value in values.items()}
        )

    def _value(self, value: object) -> str:
        if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, str) for part in value):
            # A stored key travels as (kind, key), so that the sentence shows its label in the reader's language.
            return self.label(value[0], value[1])
        if isinstance(value, list | tuple):
            return ("、" if self.language is Language.ZH else ", ").join(self._value(part) for part in value)
        return value.grouped() if isinstance(value, Money) else str(value)


_Stamped = tuple[Path, int, int]


def _stamped(file: Path) -> _Stamped:
    """A file with what changes when somebody writes it."""
    found = file.stat()
    return file, found.st_mtime_ns, found.st_size


@lru_cache(maxsize=4)
def _tables(files: tuple[_Stamped, ...]) -> dict[str, Any]:
    merged: dict[str, Any] = {"refusal": {}, "label": {}, "text": {}}
    for file, _, _ in files:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        for part, target in merged.items():
            for code, entry in data.get(part, {}).items():
                if code in target:
                    raise ValueError(f"{file.name}: {part} {code} is written twice")
                for key, words in entry.items() if part == "label" else [(code, entry)]:
                    if not {"zh", "en"} <= words.keys():
                        raise ValueError(f"{file.name}: {part} {key} is not written in both languages")
                target[code] = entry
    return merged


class _Given(dict[str, str]):
    """Values for a sentence; one that was not given shows its name, because a refusal must always be readable."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"
