"""The queue on paper: the rows of the screen, said to be cut when they are, shown before it is printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases.views import QueueQuery, View
from tests.cases.ui.conftest import Cases, Room
from ui.cases import list_print
from ui.cases.list_print import QueueWindow, sheet_of
from ui.cases.queue import QueuePage


def test_the_list_holds_what_the_screen_shows(room: Room, cases: Cases) -> None:
    cases.new("王一", days_ago=20)
    cases.new("李二")
    asked = QueueQuery(view=View.OVERDUE)
    seen, branch = cases.read(lambda s: sheet_of(s, asked))
    assert [row.customer for row in seen.rows] == ["王*"]
    assert (seen.total, seen.view, branch.name) == (1, View.OVERDUE, "中山路支行")


def test_a_list_that_is_cut_knows_its_whole_length(cases: Cases, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_print, "MOST", 2)
    for _ in range(3):
        cases.new()
    seen, _ = cases.read(lambda s: sheet_of(s, QueueQuery(view=View.OPEN)))
    assert (len(seen.rows), seen.total) == (2, 3)


def test_f8_shows_the_list_which_can_be_saved(room: Room, cases: Cases, tmp_path: Path) -> None:
    cases.new("李小华")
    page = room.page(QueuePage, mine=False)
    room.press(page, "F8")
    window = page.findChild(QueueWindow)
    assert isinstance(window, QueueWindow)
    assert window.pdf.pages == 1
    window.save_to(tmp_path / "queue.pdf")
    text = PdfReader(tmp_path / "queue.pdf").pages[0].extract_text()
    assert "2026-0123-000001" in text
    assert "李小华" not in text
    (tmp_path / "no").write_text("a file stands where the folder was")
    window.save_to(tmp_path / "no" / "queue.pdf")
    assert room.said[-1].tone == "danger"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
