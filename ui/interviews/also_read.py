"""What a reader read of a document and the walk-in has no field for (address, date of birth): shown, and registered.

They belong to the document that was read: another number is another document, and what came with the first goes.
Fields of their own were decided against: the five-minute minimum stands on one page without scrolling, and the
interview asks for both.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel

from app.cases.values import identity_number
from app.kernel.errors import DeskError
from ui.widgets import theme

KEYS = ("birth_date", "address")
OF = "read_number"
"""The draft that says which document they came with."""


class AlsoRead(QLabel):
    """A line below the fields; `held` is what it holds, by key."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[str, str] = {}
        self._number = ""
        theme.role(self, "small")
        self.setWordWrap(True)
        self.put({})

    def put(self, values: Mapping[str, Any]) -> None:
        """Hold and show what came with a document."""
        self.held = {key: str(values[key]) for key in KEYS if values.get(key)}
        self._number = str(values.get(OF) or "")
        said = {"birth_date": self.tr("Born {0}"), "address": self.tr("Address on the document: {0}")}
        told = [said[key].format(value) for key, value in self.held.items()]
        self.setText("    ".join(told))
        self.setVisible(bool(told))

    def belongs_to(self, number: str) -> bool:
        """Whether what is held came with the document of this number."""
        return not self.held or _plain(number) == _plain(self._number)

    @property
    def birth_date(self) -> date | None:
        """The date of birth of a document whose number does not tell it."""
        said = self.held.get("birth_date")
        return date.fromisoformat(said) if said else None

    @property
    def address(self) -> str:
        """The address."""
        return self.held.get("address", "")


def _plain(number: str) -> str:
    try:
        return identity_number(number)
    except DeskError:
        return number.strip()
