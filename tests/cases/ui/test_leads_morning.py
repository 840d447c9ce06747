"""A lead's morning through Today: what is late of others, a warning that waits, the sheet on one page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases import desk
from app.insight.model import EarlyWarning, WarningKind
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.shell.accessible import nameless
from ui.cases.day.printing import PaperWindow
from ui.cases.today import TodayPage

HOUR = timedelta(hours=1)


@pytest.fixture
def lead(room_of: Callable[[str], Room]) -> Room:
    """The room of the lead."""
    return room_of("zhaogang")


def test_what_others_promised_and_are_late_with_stands_there(lead: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.promise(s, "", s.at + HOUR, "说明进展", case_id=case_id), cases.actors.counter)
    assert [row.whose for row in lead.page(TodayPage).agenda.table.rows] == ["王敏"]
    cases.clock.move(2 * HOUR)
    page = lead.page(TodayPage)
    assert [(row.whose, row.standing.value) for row in page.agenda.table.rows] == [("王敏", "late")]
    assert nameless(page) == []


def test_a_warning_stands_before_the_clocks_and_opens_its_page(lead: Room, cases: Cases) -> None:
    case_id = cases.new("王一")

    def warn(session: DeskSession) -> None:
        session.add(
            EarlyWarning(
                home_branch=lead.actor.branch_id,
                branch_id=lead.actor.branch_id,
                case_id=case_id,
                kind=WarningKind.CASE,
                seq=1,
                points=72,
                found=[],
                raised_at=session.at,
                to_id=lead.actor.staff_id,
            )
        )

    cases.do(warn, cases.actors.lead)
    page = lead.page(TodayPage)
    (row,) = page.agenda.table.rows
    assert (row.kind.value, row.whom) == ("warning", "王*")
    assert "Answer the warning" in str(page.agenda.table.paged.index(0, 1).data())
    QTest.keyClick(page.agenda.table, Qt.Key.Key_Return)
    assert lead.goings.went == [("warnings", {"warning_id": row.id})]


def test_the_sheet_is_one_press_away(lead: Room, cases: Cases, tmp_path: Path) -> None:
    cases.new("王一", days_ago=20)
    page = lead.page(TodayPage)
    page.morning.click()
    window = page.findChild(PaperWindow)
    assert isinstance(window, PaperWindow)
    assert window.pdf.pages == 1
    window.save_to(tmp_path / "morning.pdf")
    assert (tmp_path / "morning.pdf").read_bytes().startswith(b"%PDF")
    assert nameless(window) == []
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_nobody_else_has_the_button(room_of: Callable[[str], Room]) -> None:
    for login in ("wangmin", "lixue", "zhouning"):
        assert "Morning sheet" not in texts_of(room_of(login).page(TodayPage))
