"""Errors sorted by who must act.

A *refusal* is for the user, a *fault* is for whoever looks after the machine, *cancelled* is for nobody; anything else
that is raised is a bug and is caught once at the edge (window or command). The kind is a type, never a message:
sentences are looked up by code in `resources/wording`, so that one refusal reads right in Chinese and in English.
"""

from __future__ import annotations

from collections.abc import Mapping


class DeskError(Exception):
    """Carry a code that names the sentence to show, and the values that the sentence mentions."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, object] = params

    def __str__(self) -> str:
        if not self.params:
            return self.code
        told = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code} ({told})"


class Refusal(DeskError):  # noqa: N818 - it is no error of the program
    """Say that what was asked cannot be done, which field is meant, and what would help.

    `code` finds the sentence and the remedy in the wording tables; `field` is the name of the input that is at fault
    (or None). A refusal always rolls back the action it is raised in.
    """

    def __init__(self, code: str, field: str | None = None, **params: object) -> None:
        super().__init__(code, **params)
        self.field = field


class RefusedTogether(Refusal):
    """Several refusals at once, for a form or a row of a feed: every reason is told, not only the first."""

    def __init__(self, refusals: list[Refusal]) -> None:
        if not refusals:
            raise ValueError("RefusedTogether needs at least one refusal")
        first = refusals[0]
        super().__init__(first.code, first.field, **first.params)
        self.refusals = tuple(refusals)


class Fault(DeskError):  # noqa: N818 - nor is this
    """The surroundings failed: disk full, file locked or corrupt, key store gone, no network."""


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody asked for it
    """The user stopped a long piece of work; shown to nobody."""
