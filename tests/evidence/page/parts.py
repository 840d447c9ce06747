"""What the tests of `parts` share."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.desktop import resource_folder
from app.evidence.preview.content import Region
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from ui.evidence.line import Line
from ui.evidence.line_table import LineTable
from ui.evidence.page_view import PageView

sizes = st.floats(1, 20_000)


edges = st.integers(0, 30_000)


spans = st.integers(1, 3_000)


class Asked:
    """Notes what a view asks for."""

    def __init__(self) -> None:
        self.calls: list[tuple[float, int, Region | None]] = []

    def __call__(self, scale: float, turn: int, region: Region | None) -> None:
        self.calls.append((scale, turn, region))


def calls(view: PageView) -> list[tuple[float, int, Region | None]]:
    asked = view._ask
    assert isinstance(asked, Asked)
    return asked.calls


def white(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


WORDS = Wording.load(resource_folder("wording"), Language.EN)


def line(place: int, fen: int, currency: str = "CNY", **more: Any) -> Line:
    known: dict[str, Any] = {
        "id": uuid4(), "place": place, "line_no": place, "traded_on": date(2026, 10, 1 + place % 28), "posted_on": None,
        "kind": "purchase", "description": f"shop {place}", "merchant": "", "amount": Money(fen, currency),
        "original": None, "card_tail": "8123", "instalment": "", "neutral": False, "status": "",
    }  # fmt: skip
    return Line(**(known | more))


amounts = st.lists(
    st.tuples(st.integers(-(10**9), 10**9), st.sampled_from(["CNY", "USD", "JPY"]), st.booleans()), max_size=60
)


def order(table: LineTable) -> list[int]:
    return [table.lines.line_at(row).place for row in range(table.lines.rowCount())]
