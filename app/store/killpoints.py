"""Kill points: named places where a test can have the process killed, to prove that nothing is lost there.

`MEDIATION_DESK_KILL_AT=name:n` kills the process with SIGKILL the n-th time (default first) it passes `name`. Without
the variable a kill point costs one dictionary look-up. Exceptions were decided against: they run clean-up code, a
power cut does not.
"""

from __future__ import annotations

import os
import signal
from collections import Counter

VARIABLE = "MEDIATION_DESK_KILL_AT"
_passed: Counter[str] = Counter()


def kill_point(name: str) -> None:
    """Die here if a test asked for it."""
    wanted = os.environ.get(VARIABLE)
    if not wanted:
        return
    target, _, nth = wanted.partition(":")
    if target != name:
        return
    _passed[name] += 1
    if _passed[name] == int(nth or 1):
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
