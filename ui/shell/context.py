"""Everything a page may use, handed to it when it is made. There is no global window to reach for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from app.kernel.clock import Clock, SystemClock
from app.kernel.wording import Wording
from ui.shell.changes import Changes
from ui.shell.customer import CustomerScreen
from ui.shell.jobs import Jobs
from ui.shell.memory import Memory
from ui.shell.notices import Notices
from ui.shell.seat import Seat

if TYPE_CHECKING:
    from ui.shell.syncer import Syncer


class Navigator(Protocol):
    """How a page moves the window on."""

    def go(self, name: str, **args: Any) -> None:
        """Show the page registered as `name`; `args` reach its `opened`."""
        ...

    def open_case(self, case_id: UUID, label: str = "", tab: str = "", *, live: bool = False, **args: Any) -> None:
        """Open (or bring up) the workspace of a case, optionally at a tab; `label` names it until it is read.

        `live`: the case is not on this desk and is read from the centre.
        """
        ...

    def close_case(self, case_id: UUID) -> None:
        """Close the workspace of a case."""
        ...

    def back(self) -> None:
        """Return to the page shown before."""
        ...


class Nowhere:
    """The navigator of a context that has no frame yet: going anywhere is a bug."""

    def go(self, name: str, **args: Any) -> None:
        """Refuse."""
        raise LookupError(f"no frame to show {name} {args}")

    def open_case(self, case_id: UUID, label: str = "", tab: str = "", *, live: bool = False, **args: Any) -> None:
        """Refuse."""
        raise LookupError(f"no frame to open case {case_id} {label} {tab} {live} {args}")

    def close_case(self, case_id: UUID) -> None:
        """Refuse."""
        raise LookupError(f"no frame to close case {case_id}")

    def back(self) -> None:
        """Refuse."""
        raise LookupError("no frame to go back in")


@dataclass(slots=True)
class Context:
    """What a page works with: `seat` (store and actor), `jobs`, `changes`, `notices`, `memory`, `words`, `go`.

    `customer` is the second window. `redress(language=…, look=…)` changes language or theme and builds the frame anew.
    `sync` is what syncs beside the window; a page that needs no centre leaves it alone.
    `desk` is the composition root's object for what has no protocol here (settings, files, back ends); pages take it
    from there instead of importing a back end.
    """

    seat: Seat
    jobs: Jobs
    changes: Changes
    notices: Notices
    memory: Memory
    words: Wording
    customer: CustomerScreen = field(default_factory=CustomerScreen)
    navigator: Navigator = field(default_factory=Nowhere)
    redress: Callable[..., None] | None = None
    clock: Clock = field(default_factory=SystemClock)
    desk: Any = None
    sync: Syncer | None = None
