"""A lead's morning with warnings: seen, noticed, answered, and counted, by keyboard."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases.model import Case
from app.insight import desk, views
from app.insight.model import Outcome, WarningKind
from app.insight.surge import WEEK, monday
from app.kernel.clock import FixedClock
from app.staff.desk import set_duty
from app.store.store import Store
from tests.cases.conftest import DAY, Register
from tests.helpers.house import Actors
from tests.insight.test_warnings import _make_high, _seed
from tests.insight.ui.conftest import OpenPage, settle
from tests.interviews.ui.conftest import wanderer
from tests.shell.accessible import nameless


@pytest.fixture
def warned(desk_store: Store, actors: Actors, register: Register) -> UUID:
    """A case with a warning to the officer on duty."""
    case = register(narrative="再不退我就找记者曝光，还要去上访")
    with desk_store.action(actors.lead, "warnings.raise") as session:
        set_duty(session, session.today, actors.mediator.staff_id, actors.counter.staff_id)
        _make_high(session, case.id)
        desk.score_case(session, case.id)
    return case.id


def test_a_leads_morning(
    open_page: OpenPage, desk_store: Store, actors: Actors, warned: UUID, clock: FixedClock
) -> None:
    clock.move(timedelta(hours=3, minutes=5))
    page = open_page(actors.lead)
    assert page.count.text()
    panel, table = page.panel, page.tables_of["waiting"]
    row = table.current_row()
    assert (row.case_id, row.mine) == (warned, True)
    assert panel.factors.lines[0].startswith("+")
    assert len(panel.factors.lines) == 4
    assert panel.notice.isVisible()
    assert nameless(page) == []

    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle(page)
    assert not panel.notice.isVisible()
    assert actors.lead.name in panel.turn.text()

    QTest.keyClick(table, Qt.Key.Key_Return)
    assert wanderer(page).went[-1][1]["case_id"] == warned

    QTest.keyClick(table, Qt.Key.Key_A)
    assert panel.opening.isVisible()
    QTest.mouseClick(panel.send, Qt.MouseButton.LeftButton)
    assert panel.form.rows["outcome"].message.text()
    panel.outcome.put(Outcome.REAL.value)
    QTest.mouseClick(panel.send, Qt.MouseButton.LeftButton)
    settle(page)
    assert panel.form.rows["answer"].message.text()
    panel.text.setPlainText("已约客户下午面谈，先行致歉")
    QTest.mouseClick(panel.send, Qt.MouseButton.LeftButton)
    settle(page)
    assert not panel.opening.isVisible()
    assert page.models["waiting"].rowCount() == 0

    page.bar.setCurrentIndex(1)
    settle(page)
    answered = page.tables_of["answered"].current_row()
    assert (answered.outcome, answered.answered_by) == (Outcome.REAL, actors.lead.name)
    assert "已约客户下午面谈" in panel.answered.text()
    page.bar.setCurrentIndex(2)
    settle(page)
    assert page.proof.kinds.itemAtPosition(1, 5).widget().text() == "100 %"  # type: ignore[union-attr]
    assert page.proof.reasons.isVisible()
    with desk_store.read(actors.lead) as session:
        assert views.own_warnings(session) == []


def test_what_was_typed_and_not_sent_is_there_again(open_page: OpenPage, actors: Actors, warned: UUID) -> None:
    page = open_page(actors.mediator)
    page.panel.ask()
    page.panel.text.setPlainText("还没写完")
    page.panel.text.flush()
    again = open_page(actors.mediator, warning_id=page.panel.row.id)  # type: ignore[union-attr]
    again.panel.ask()
    assert again.panel.text.text() == "还没写完"
    again.panel.opening.leave()
    again.panel.ask()
    assert again.panel.text.text() == ""


def test_somebody_else_answered_meanwhile(open_page: OpenPage, desk_store: Store, actors: Actors, warned: UUID) -> None:
    page = open_page(actors.mediator)
    row = page.panel.row
    assert row is not None
    page.panel.ask()
    page.panel.outcome.put(Outcome.UNCLEAR.value)
    page.panel.text.setPlainText("我来答复")
    with desk_store.action(actors.lead, "warnings.answer") as session:
        desk.answer(session, row.id, Outcome.REAL, "已处理")
    QTest.mouseClick(page.panel.send, Qt.MouseButton.LeftButton)
    settle(page)
    assert page.models["waiting"].rowCount() == 0


def test_an_auditor_reads_and_does_not_answer(open_page: OpenPage, actors: Actors, warned: UUID) -> None:
    page = open_page(actors.auditor)
    assert page.models["waiting"].rowCount() == 1
    assert not page.panel.notice.isVisible()
    assert not page.panel.reply.isVisible()
    QTest.keyClick(page.tables_of["waiting"], Qt.Key.Key_Space)
    settle(page)
    row = page.panel.row
    assert row is not None
    assert row.acknowledged_at is None


def test_a_surge_shows_its_weeks(open_page: OpenPage, desk_store: Store, actors: Actors, register: Register) -> None:
    case: Case = register(narrative="别的事情")
    week = monday(DAY)
    _seed(desk_store, actors, case, {week - WEEK * n: 1 + n % 2 for n in range(1, 27)} | {week: 9})
    with desk_store.action(actors.lead, "warnings.raise") as session:
        desk.watch_for_surges(session)
    page = open_page(actors.lead)
    row = page.panel.row
    assert row is not None
    assert row.kind is WarningKind.SURGE
    assert page.panel.chart.isVisible()
    assert "9" in page.panel.chart.told()
    assert page.panel.chart.accessibleDescription() == page.panel.chart.told()
    assert not page.panel.grab().isNull()
    assert not page.panel.case.isVisible()
    page.panel.open_case()
    assert wanderer(page).went == []
