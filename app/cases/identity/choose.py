"""Which reader of identity documents a desk has: the choice behind the setting `reader.kind`, made in one place."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.cases.identity.reader import IdReader
from app.kernel.clock import Clock, legal_day
from app.kernel.errors import Refusal


class ReaderKind(StrEnum):
    """What stands on the desk (label: id_reader)."""

    NONE = "none"
    WEDGE = "wedge"
    LIBRARY = "library"
    SIMULATOR = "simulator"


def choose_reader(kind: ReaderKind, file: str, clock: Clock, *, demo: bool) -> IdReader | None:
    """Make the reader; None for a desk without one. `file` is the maker's library.

    `Refusal("cases.reader_demo_only")` for a simulated one on a profile with real keys: nobody may meet invented
    people among customers.
    """

    def today() -> date:
        return legal_day(clock.now())

    if kind is ReaderKind.WEDGE:
        from app.cases.identity.wedge import WedgeReader

        return WedgeReader(today)
    if kind is ReaderKind.LIBRARY:
        from app.cases.identity.library import LibraryReader

        return LibraryReader(file, today)
    if kind is ReaderKind.SIMULATOR:
        from app.cases.identity.simulator import SimulatedReader

        if not demo:
            raise Refusal("cases.reader_demo_only", "reader")
        return SimulatedReader(today)
    return None
