"""The door: from a login and a password to the data key.

Wrong login and wrong password are one refusal after the same work. Signing in offline is meant to be limited to a
number of days since the last online sign-in (`sign_in.offline_days`); before there is a centre there is no online
sign-in, so that limit is not enforced yet.
"""

from __future__ import annotations

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
        self._attempts.check(login)
        try:
            key, wrapping = self._keys.unlock(login, password)
        except WrongKey:
            self._attempts.failed(login)
            raise Refusal("staff.wrong_password", "password") from None
        self._attempts.succeeded(login)
        if remember:
            self._keys.remember(login, wrapping)
        return key

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
