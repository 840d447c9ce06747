"""The port through which the desk reads identity documents (证件阅读器): one call gives one document.

Two kinds of devices hide behind it. One is asked and answers (a maker's library); `read("")` waits for a card and runs
beside the window. The other types its answer into whatever has the focus (a keyboard wedge): `typing` says so, the
window offers a field, and `read(line)` understands what was typed there.
"""

from __future__ import annotations

from typing import Protocol

from app.cases.identity.document import IdDocument


class IdReader(Protocol):
    """A reader of identity documents."""

    @property
    def typing(self) -> bool:
        """Whether the device types into a field instead of being asked."""
        ...

    def read(self, typed: str = "") -> IdDocument:
        """Read one document, waiting for it when the device is asked.

        Refused: no card in time (`cases.reader_no_card`), and what cannot be understood (`cases.id_…`). Raises `Fault`
        when the device or its library is not there (`cases.reader_…`).
        """
        ...
