"""An agent nobody knows is told nothing of the account, and what is missing is named where it is missed."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from app.evidence import desk as evidence
from app.evidence.blobs import Blobs
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import fill, now, pick, save
from ui.interviews.interview import InterviewTab
from ui.interviews.masked import MaskedField


@pytest.fixture
def told(tab: InterviewTab, sitting: Sitting, blobs: Blobs) -> InterviewTab:
    """The tab with a statement and a whole card number."""
    file = Path(str(resources.files("resources"))) / "sample" / "statement.csv"
    with sitting.store.action(sitting.actors.counter, "evidence.add") as session:
        item = evidence.add_files(session, sitting.case_id, [file], blobs).items[0]
        evidence.read_transactions(session, item.id, blobs)
    settle(tab)
    return tab


def test_the_statement_is_kept_back_until_the_agent_is_known(told: InterviewTab) -> None:
    picked = told.form.panels.table
    card = told.form.cards["identity"].entries["card"].control.widget
    assert isinstance(card, MaskedField)
    assert not picked.table.isHidden()
    pick(told, "agent", "present", "yes")
    assert picked.table.isHidden()
    assert picked.add.isHidden()
    assert "没有授权" in picked.kept_back.text()
    assert card.eye.isHidden()
    fill(told, "agent", name="陈律", relation="律师", id_number="320100198001010011")
    pick(told, "agent", "authority", "special")
    now(told, "agent", "original_seen")
    assert "未按预留电话回拨核实" in picked.kept_back.text()
    now(told, "agent", "called_back")
    assert picked.kept_back.isHidden()
    assert not picked.table.isHidden()
    assert not card.eye.isHidden()
    fill(told, "agent", expires_on="2020-01-01")
    assert "授权已到期" in picked.kept_back.text()
    pick(told, "agent", "present", "no")
    assert not picked.table.isHidden()


def test_what_was_ticked_before_is_not_lost_while_it_is_kept_back(told: InterviewTab, sitting: Sitting) -> None:
    picked = told.form.panels.table
    picked._tick(0)
    save(told)
    pick(told, "agent", "present", "yes")
    save(told)
    assert len(picked.ids()) == 1
    assert len(sitting.form().value("facts", "transactions")) == 1
