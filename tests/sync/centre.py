"""What the tests ask of a centre beside the protocol; the fake one and a real server both offer it.

Everything that a bank can do to a centre while desks are away is a method here, so that a test says what happens and
not how one of the two kinds does it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple, Protocol

from app.kernel.actor import Actor, Role
from app.sync.transport import SyncTransport

Row = dict[str, Any]
Op = Mapping[str, Any]


class Change(NamedTuple):
    """What one operation changed in a row that was there: field by field what stood, and what stands since."""

    op_id: str
    table: str
    row_id: str
    old: Mapping[str, Any]
    new: Mapping[str, Any]


class Centre(Protocol):
    """A centre under test."""

    def transport(self, actor: Actor) -> SyncTransport:
        """Connect as a person."""
        ...

    def hire(self, actor: Actor) -> None:
        """Make a person known, with their branch."""
        ...

    def change_person(
        self, actor: Actor, *, role: Role | None = None, branch: str = "", disabled: bool = False
    ) -> None:
        """Give a person another role or branch, or none at all."""
        ...

    def row(self, table: str, row_id: object) -> Row | None:
        """A row as it stands."""
        ...

    def all_rows(self, table: str) -> dict[str, Row]:
        """Every row of a table by id."""
        ...

    def view(self, actor: Actor, device: str | None = None) -> dict[str, dict[str, Row]]:
        """Everything the person may see, or of it what a device of theirs holds: {table: {id: row}}."""
        ...

    def edit(self, table: str, row_id: object, **values: Any) -> None:
        """Change a row as an administrator with psql does; values in wire form."""
        ...

    def move(self, case_id: object, branch: str) -> None:
        """Hand a case to another branch."""
        ...

    def grant(self, case_id: object, actor: Actor) -> None:
        """Let a person outside the branch see a case."""
        ...

    def held_since(self, device: str | None) -> str:
        """From which day on a device holds closed cases, as the centre noted it."""
        ...

    def add_branch(self, actor: Actor, branch: str) -> None:
        """Let a lead see a further branch whole."""
        ...

    def revoke(self, case_id: object, actor: Actor) -> None:
        """Take that back."""
        ...

    def taken(self) -> list[str]:
        """Every operation that had an effect here, once for each effect."""
        ...

    def changes(self, ops: Collection[str]) -> list[Change]:
        """What these operations changed in rows that were there, as the centre remembers it."""
        ...

    def heads(self) -> dict[str, int]:
        """The head of each scope."""
        ...

    def logs(self) -> dict[str, list[int]]:
        """The numbers in each scope's log."""
        ...

    def refuse_when(self, rule: Callable[[Op], str | None]) -> None:
        """Refuse actions with an operation for which `rule` names a code."""
        ...

    def poison_when(self, rule: Callable[[Op], bool]) -> None:
        """Fail unforeseen on operations for which `rule` holds."""
        ...

    def backup(self) -> object:
        """Remember everything."""
        ...

    def restore(self, backup: object) -> None:
        """Go back to a backup, as a new generation."""
        ...

    def hole(self, scope: str) -> None:
        """Lose the newest entry but one of a log, as tampering would."""
        ...
