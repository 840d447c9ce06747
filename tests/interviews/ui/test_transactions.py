"""The disputed transactions are picked from the statements of the case."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.evidence import desk as evidence
from app.evidence.blobs import Blobs
from app.evidence.views import transactions
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle, wanderer
from tests.interviews.ui.hands import press, save
from ui.interviews.interview import InterviewTab


@pytest.fixture
def with_statement(tab: InterviewTab, sitting: Sitting, blobs: Blobs) -> InterviewTab:
    """The tab after the sample statement was read into the case."""
    file = Path(str(resources.files("resources"))) / "sample" / "statement.csv"
    with sitting.store.action(sitting.actors.counter, "evidence.add") as session:
        item = evidence.add_files(session, sitting.case_id, [file], blobs).items[0]
        evidence.read_transactions(session, item.id, blobs)
    settle(tab)
    return tab


def disputed(sitting: Sitting) -> int:
    """How many lines are ticked in the store."""
    with sitting.store.read(sitting.actors.counter) as session:
        return len(transactions(session, sitting.case_id, disputed=True))


def test_without_a_statement_the_way_to_one_is_offered(tab: InterviewTab) -> None:
    assert not tab.form.panels.table.table.isVisibleTo(tab)
    press(tab.form.panels.table.add)
    assert wanderer(tab).went[0][0] == "case:evidence"


def test_f4_leads_to_the_table_and_space_ticks(with_statement: InterviewTab, sitting: Sitting) -> None:
    tab = with_statement
    {key.sequence: key.call for key in InterviewTab.keys(tab)}["F4"]()
    settle(tab)
    picked = tab.form.panels.table
    assert picked.table.hasFocus()
    assert picked.table.rowCount() > 5
    QTest.keyClick(picked.table, Qt.Key.Key_Space)
    QTest.keyClick(picked.table, Qt.Key.Key_Down)
    QTest.keyClick(picked.table, Qt.Key.Key_Space)
    assert len(picked.ids()) == 2
    save(tab)
    assert disputed(sitting) == 2
    QTest.keyClick(picked.table, Qt.Key.Key_Space)
    save(tab)
    assert disputed(sitting) == 1


def test_the_sum_becomes_the_amount_in_dispute_by_a_press(with_statement: InterviewTab, sitting: Sitting) -> None:
    picked = with_statement.form.panels.table
    picked._tick(0)
    picked._tick(1)
    total = next(iter(picked.total().values()))
    assert total.grouped() in picked.sum.text()
    press(picked.take)
    save(with_statement)
    assert sitting.form().value("facts", "amount") == total.fen


def test_ticks_made_elsewhere_show_here(with_statement: InterviewTab, sitting: Sitting) -> None:
    with sitting.store.read(sitting.actors.counter) as session:
        first = transactions(session, sitting.case_id)[0].id
    with sitting.store.action(sitting.actors.mediator, "evidence.mark") as session:
        evidence.mark_disputed(session, first)
    settle(with_statement)
    assert with_statement.form.panels.table.ids() == [str(first)]
