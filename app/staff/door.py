"""The door: from a login and a password to the data key.

Wrong login and wrong password are one refusal after the same work. For how many days a person of a centre may sign in
without it (`sign_in.offline_days`) is asked once the replica is open, because only it knows when the centre was met.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.kernel.errors import Refusal
from app.staff.attempts import AttemptBook
from app.staff.names import plain_login
from app.store.keys import DataKey, KeyFile, WrongKey


class Door:
    """Lets people in, and makes those who guess wait."""

    def __init__(self, keys: KeyFile, attempts: AttemptBook) -> None:
        self._keys = keys
        self._attempts = attempts

    def open(self, login: str, password: str, *, remember: bool = False) -> DataKey:
        """The data key for a login and its password; with `remember` the key store keeps what opens the slot.

        Raises `Refusal`: `staff.wait`, `staff.locked`, `staff.wrong_password`.
        """
        login = plain_login(login)
        with self.knock(login):
            key, wrapping = self._keys.unlock(login, password)
        if remember:
            self._keys.remember(login, wrapping)
        return key

    @contextmanager
    def knock(self, login: str) -> Iterator[None]:
        """Try a password in the block: `WrongKey` raised there counts as a wrong one, a good end clears the count.

        Raises `Refusal`: `staff.wait` and `staff.locked` before, `staff.wrong_password` after.
        """
        self._attempts.check(login)
        try:
            yield
        except WrongKey:
            self._attempts.failed(login)
            raise Refusal("staff.wrong_password", "password") from None
        self._attempts.succeeded(login)

    def open_remembered(self, login: str) -> DataKey:
        """The data key by what the key store remembers of a login; `Refusal("staff.not_remembered")` when it does not.

        Nothing is guessed here, so the waits after wrong passwords do not count: a night job goes on while the window
        is locked.
        """
        login = plain_login(login)
        try:
            return self._keys.unlock_remembered(login)
        except WrongKey:
            raise Refusal("staff.not_remembered", "login", login=login) from None
