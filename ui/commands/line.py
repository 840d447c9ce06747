"""The line to the centre around one command: a quick sync before it, and one after it when it changed something.

So a night job works on today's cases and its work does not lie about until a window is opened. It is bounded, and
nothing that happens to it costs the command its result: without the centre the command works on what is here, silently,
as a window would. What a person has to know (the centre says no, or did not take something) is one line on standard
error. Decided against: failing the command with the sync, because what it did is done and kept.
"""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from app.kernel.errors import Cancelled, DeskError
from ui.commands.common import Call, tell

if TYPE_CHECKING:
    from app.desktop import Seat
    from app.sync.cycle import Outcome

BEFORE_SECONDS = 10
AFTER_SECONDS = 30
TRY_AGAIN = timedelta(minutes=1)
"""How long a centre that did not answer is left alone by the commands that follow."""
QUIET = frozenset({"ok", "offline", "elsewhere", "cancelled"})
_log = logging.getLogger(__name__)


class Line:
    """The syncs around one command at one seat."""

    def __init__(self, call: Call, seat: Seat) -> None:
        self._call = call
        self._seat = seat
        self._open = seat.at_centre and not call.offline

    def before(self) -> None:
        """Bring what is new, unless the centre was out of reach a moment ago."""
        if self._open and self._left_alone():
            self._open = False
        if self._open:
            self._sync(BEFORE_SECONDS, bytes_for=0)

    def after(self) -> None:
        """Send what the command did."""
        if self._open and self._waiting():
            self._sync(AFTER_SECONDS, bytes_for=AFTER_SECONDS)

    def _sync(self, seconds: float, bytes_for: float) -> None:
        ends = time.monotonic() + seconds

        def watch(_step: str, _done: int, _of: int) -> None:
            if time.monotonic() > ends:
                raise Cancelled

        try:
            outcome = self._seat.sync(watch, bytes_for=bytes_for)
        except DeskError as error:
            self._open = False
            self._say(error)
        except Exception:  # noqa: BLE001 - logged with its traceback
            # A bug in the line is one for the log: the command itself is not to be lost by it.
            self._open = False
            _log.exception("the quick sync of a command failed")
        else:
            self._heed(outcome)

    def _heed(self, outcome: Outcome) -> None:
        if outcome.condition not in QUIET:
            self._say(outcome.fault)
        self._open = outcome.condition in {"ok", "elsewhere"}
        if outcome.conflicts or outcome.refused or outcome.parked:
            tell(
                self._call.wording.text(
                    "command.sync.look", conflicts=outcome.conflicts, refused=outcome.refused + outcome.parked
                )
            )

    def _say(self, error: DeskError | None) -> None:
        say = self._call.wording
        reason = say.text("command.sync.unsaid") if error is None else say.told(error).line()
        tell(say.text("command.sync.not_now", reason=reason))

    def _left_alone(self) -> bool:
        from app.sync.state import read_state

        centre = self._seat.desktop.centre
        if centre is None or centre.is_embedded:
            return False  # a server on this machine answers at once, or says no at once
        with self._seat.store.look() as connection:
            state = read_state(connection)
        if state.condition != "offline" or state.last_try is None:
            return False
        return timedelta(0) <= self._seat.desktop.clock.now() - state.last_try < TRY_AGAIN

    def _waiting(self) -> bool:
        from app.sync.state import waiting

        with self._seat.store.look() as connection:
            return waiting(connection) > 0
