"""What staff type about evidence, made fit to keep: trimmed, bounded, without secrets; keys checked."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
from app.kernel.text import one_line

Key = TypeVar("Key", bound=StrEnum)


def typed(text: str, longest: int) -> str:
    """A typed text as it is kept: one trimmed piece of at most `longest` characters, passwords and codes blackened."""
    return scrub_secrets(one_line(text))[0][:longest]


def known_key(kinds: type[Key], key: str, field: str) -> Key:
    """The member of a set of keys; `Refusal("evidence.unknown_key")` naming the field for anything else."""
    try:
        return kinds(key)
    except ValueError:
        raise Refusal("evidence.unknown_key", field, key=str(key)[:40], known=[kind.value for kind in kinds]) from None
