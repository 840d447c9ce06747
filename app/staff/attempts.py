"""Wrong passwords: how long the next attempt must wait, and where that is remembered.

Waiting grows 1, 2, 4, 8 seconds; from the fifth wrong password on the login is locked for 1, 2, 4 … minutes, an hour
at most. The count is kept per login in the profile, so that starting the program again does not reset it. Somebody
who can write the profile can reset it; guessing offline then still costs Argon2id and needs the key store. Logins
that do not exist wait the same, so that nothing is learnt.
"""

from __future__ import annotations

import json
import logging
import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.kernel.clock import Clock
from app.kernel.errors import Fault, Refusal
from app.kernel.files import write_whole

LONGEST = timedelta(hours=1)
KEPT = 200
_log = logging.getLogger(__name__)


def delay_after(failures: int, allowed: int) -> timedelta:
    """How long to wait after `failures` wrong passwords in a row, `allowed` being the number that locks."""
    if failures <= 0:
        return timedelta(0)
    if failures < allowed:
        # Never longer than the first lock, where many attempts are allowed.
        return min(timedelta(seconds=2 ** (failures - 1)), timedelta(minutes=1))
    return min(timedelta(minutes=2 ** min(failures - allowed, 10)), LONGEST)


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passwords of one login in a row, and when the last one was."""

    failures: int
    last_at: datetime

    def wait(self, at: datetime, allowed: int) -> timedelta:
        """What is left of the wait at `at`; a clock that was set back never makes it longer than it was."""
        delay = delay_after(self.failures, allowed)
        return max(timedelta(0), min(delay, self.last_at + delay - at))


class AttemptBook:
    """The attempts of a profile, in one small file. A file that cannot be read counts as empty.

    It holds back, it does not keep out.
    """

    def __init__(self, path: Path, clock: Clock, allowed: int) -> None:
        self._path = path
        self._clock = clock
        self._allowed = allowed

    def check(self, login: str) -> None:
        """Refuse an attempt that comes too early: `staff.locked` (minutes) or `staff.wait` (seconds)."""
        found = self._read().get(login)
        if found is None:
            return
        left = found.wait(self._clock.now(), self._allowed)
        if not left:
            return
        if found.failures >= self._allowed:
            raise Refusal(
                "staff.locked", "password", minutes=math.ceil(left / timedelta(minutes=1)), failures=found.failures
            )
        raise Refusal("staff.wait", "password", seconds=math.ceil(left / timedelta(seconds=1)))

    def failed(self, login: str) -> None:
        """Count a wrong password."""
        book = self._read()
        before = book.pop(login, None)
        book[login] = Attempts((before.failures if before else 0) + 1, self._clock.now())
        self._write(book)

    def succeeded(self, login: str) -> None:
        """Forget the wrong passwords of a login."""
        book = self._read()
        if book.pop(login, None) is None:
            return
        try:
            self._write(book)
        except Fault as fault:
            # The right password opens the desk on a full disk too; at worst a later mistake waits longer.
            _log.warning("sign-in delays could not be saved: %s", fault.code)

    def _read(self) -> dict[str, Attempts]:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            return {
                str(login): Attempts(int(entry["failures"]), datetime.fromisoformat(entry["last_at"]))
                for login, entry in data.items()
                if datetime.fromisoformat(entry["last_at"]).tzinfo is not None
            }
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}

    def _write(self, book: dict[str, Attempts]) -> None:
        # A flood of invented logins must neither make the file grow nor push out the login that is being guessed.
        worst = sorted(book.items(), key=lambda entry: (entry[1].failures, entry[1].last_at))[-KEPT:]
        data = {login: {"failures": entry.failures, "last_at": entry.last_at.isoformat()} for login, entry in worst}
        # A disk that takes nothing fails the attempt: nobody may guess faster because it is full.
        write_whole(self._path, json.dumps(data, ensure_ascii=False, indent=1).encode())
