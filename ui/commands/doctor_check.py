"""One finding of `doctor`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Check:
    """One finding.

    What was looked at (`name`), whether it is in order, what was found, what to do (empty when in order).
    """

    name: str
    ok: bool
    detail: str
    fix: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The finding as `--json` answers it."""
        return asdict(self)
