"""What went wrong, sorted by who must act.

A refusal is the user's (beside the field), a fault is the machine's (strip, with the remedy), a bug is
ours (logged with an id, one line shown). `Cancelled` is nobody's and never becomes a `Trouble`. The kind
is decided by type in this one function; no screen looks at exception texts.
"""

from __future__ import annotations

import logging
import secrets
from dataclasses import dataclass
from enum import Enum

from app.kernel.errors import Cancelled, DeskError, Fault, Refusal, RefusedTogether

_log = logging.getLogger(__name__)


class Kind(Enum):
    """Who must act."""

    REFUSAL = "refusal"
    FAULT = "fault"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing to tell: its kind, the error itself, and for a bug the id under which it was logged."""

    kind: Kind
    error: BaseException
    number: str = ""

    @property
    def desk_error(self) -> DeskError | None:
        """The coded error, for `Wording.told`; None for a bug or a bare operating-system error."""
        return self.error if isinstance(self.error, DeskError) else None

    @property
    def field(self) -> str | None:
        """The name of the input that a refusal means, or None."""
        return self.error.field if isinstance(self.error, Refusal) else None

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Every single refusal in it, so that each can stand beside its own field."""
        if isinstance(self.error, RefusedTogether):
            return self.error.refusals
        return (self.error,) if isinstance(self.error, Refusal) else ()


def sort(error: BaseException, what: str) -> Trouble | None:
    """Sort an error raised in the work `what`; log faults and bugs; None when the user cancelled."""
    if isinstance(error, Cancelled):
        return None
    if isinstance(error, Refusal):
        return Trouble(Kind.REFUSAL, error)
    if isinstance(error, Fault | OSError):
        _log.warning("%s failed: %s", what, error)
        return Trouble(Kind.FAULT, error)
    number = secrets.token_hex(4)
    _log.error("bug %s in %s", number, what, exc_info=error)
    return Trouble(Kind.BUG, error, number)


def seconds_to_wait(error: BaseException) -> int:
    """How many seconds a refusal holds back the next attempt; 0 for everything else."""
    if not isinstance(error, Refusal):
        return 0
    for unit, factor in (("seconds", 1), ("minutes", 60)):
        value = error.params.get(unit)
        if isinstance(value, int):
            return value * factor
    return 0
