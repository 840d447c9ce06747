"""What the tests of `parts` share."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.desktop import resource_folder
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from ui.evidence.pages.tiles import Piece, whole_of
from ui.evidence.pages.view import PageView
from ui.evidence.statement.line import Line
from ui.evidence.statement.line_table import LineTable

sizes = st.floats(1, 20_000)


edges = st.integers(0, 30_000)


spans = st.integers(1, 3_000)


class Asked:
    """Notes what a view asks for."""

    def __init__(self) -> None:
        self.calls: list[Piece] = []

    def __call__(self, piece: Piece) -> None:
        self.calls.append(piece)


def calls(view: PageView) -> list[Piece]:
    asked = view._ask
    assert isinstance(asked, Asked)
    return asked.calls


def answer(view: PageView, most: int = 50) -> list[Piece]:
    """Answer what a view asks for with white paper until it is content; what was asked."""
    view._want()
    begun = len(calls(view)) - (view._asked is not None)
    for _ in range(most):
        piece = view._asked
        if piece is None:
            break
        whole = whole_of(view._pages[piece.page], piece.scale, piece.turn)
        size = whole if piece.region is None else (piece.region.width, piece.region.height)
        view.put(piece, white(*size))
    return calls(view)[begun:]


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
