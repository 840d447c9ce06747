"""The people of the sample at work: each on a replica of their own, and every hand-over goes through the centre.

Whoever begins pulls first what the others did, and pushes when something was done, as desks do by themselves in a
branch. Here nothing may be left open: a refusal or a conflict in the sample would be a mistake of the program and ends
it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from app.kernel.errors import Fault
from app.store.session import DeskSession

if TYPE_CHECKING:
    from app.desktop import Desktop, Seat
    from app.sync.cycle import Outcome

Result = TypeVar("Result")


class Crew:
    """People signed in at one desk, one after the other, each when they are first needed. A context manager."""

    def __init__(self, desk: Desktop) -> None:
        self.desk = desk
        self._seats: dict[str, Seat] = {}
        self._turn = ""

    def seat(self, login: str) -> Seat:
        """The seat of a person whose turn it is now; when it was somebody else's, they pull what happened."""
        if login not in self._seats:
            self._seats[login] = self.desk.sign_in_remembered(login)
        if self._turn != login:
            self._turn = login
            self.sync(login)
        return self._seats[login]

    def do(self, login: str, verb: str, part: Callable[[DeskSession], Result]) -> Result:
        """Run one action as a person, and push it; gives back what the action returned."""
        with self.acting(login, verb) as session:
            return part(session)

    @contextmanager
    def acting(self, login: str, verb: str) -> Iterator[DeskSession]:
        """Run the block as one action of a person, and push it."""
        seat = self.seat(login)
        with seat.store.action(seat.actor, verb) as session:
            yield session
        self.sync(login)

    @contextmanager
    def reading(self, login: str) -> Iterator[DeskSession]:
        """Read as a person."""
        seat = self.seat(login)
        with seat.store.read(seat.actor) as session:
            yield session

    def sync(self, login: str, bytes_for: float | None = 5.0) -> Outcome | None:
        """Push and pull for a person who was at work; raises a `Fault` when anything of it was not taken.

        `bytes_for` as in `Seat.sync`.

        At a desk without a centre everybody works in one store, and there is nothing to hand over.
        """
        seat = self._seats[login]
        if not seat.at_centre:
            return None
        outcome = seat.sync(bytes_for=bytes_for)
        if outcome.fault is not None:
            raise outcome.fault
        left = outcome.conflicts + outcome.refused + outcome.parked + outcome.held + outcome.waiting
        if left or outcome.condition != "ok":
            raise Fault("demo.not_taken", login=login, n=left, condition=("sync_condition", outcome.condition))
        return outcome

    def close(self) -> None:
        """Close every seat."""
        while self._seats:
            self._seats.popitem()[1].close()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
