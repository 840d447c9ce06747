"""The page that makes bundles: ticks, order, what is asked, all by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evidence.bundles import Recipient
from tests.evidence.bundles.test_choosing import item
from tests.reports.samples import words
from tests.shell.accessible import nameless
from ui.evidence.bundling.panel import BundlePanel
from ui.widgets import theme


@pytest.fixture
def panel(qtbot: QtBot) -> BundlePanel:
    """Give the page with three exhibits, the third an identity document, the second with a private number."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    made = BundlePanel(words(), may_bundle=True, may_seal=True)
    qtbot.addWidget(made)
    made.put([item(1), item(2, private=2), item(3, "identity")], [])
    made.show()
    return made


def test_what_usually_goes_is_ticked_and_shown(panel: BundlePanel) -> None:
    assert panel.ticks.wanted() == [1, 2]
    assert panel.make.isEnabled()
    assert nameless(panel) == []
    text = panel.index.toPlainText()
    assert text.index("item 1") < text.index("item 2")
    assert "item 3" not in text


def test_order_and_ticks_by_keyboard(panel: BundlePanel) -> None:
    QTest.keyClick(panel.ticks, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel.ticks.wanted() == [2, 1]
    assert panel.ticks.by_hand
    QTest.keyClick(panel.ticks, Qt.Key.Key_Space)
    assert panel.ticks.wanted() == [2]
    # News about the same exhibits keeps what was chosen.
    panel.put([item(1), item(2), item(3, "identity"), item(4)], [])
    assert panel.ticks.wanted() == [2]
    panel.ticks.tick_all(True)
    panel.ticks.sort_again()
    assert panel.ticks.wanted() == [1, 2, 4]


def test_outside_what_is_private_is_confirmed_first(panel: BundlePanel) -> None:
    panel.recipient.put(Recipient.COURT.value)
    panel.recipient.chosen.emit(Recipient.COURT.value)
    assert not panel.make.isEnabled()
    assert "2 item 2" in panel.asked.text()
    panel.confirm.setChecked(True)
    assert panel.make.isEnabled()


def test_nothing_chosen_makes_nothing(panel: BundlePanel) -> None:
    panel.ticks.tick_all(False)
    assert not panel.make.isEnabled()
    assert panel.index.toPlainText()
    panel.put([replace(item(1), withdrawn=True)], [])
    assert panel.ticks.wanted() == []


def test_sealing_asks_why(panel: BundlePanel, qtbot: QtBot) -> None:
    panel.sealed.why.put("移送前")
    with qtbot.waitSignal(panel.sealed.asked) as heard:
        panel.sealed.button.click()
    assert heard.args == ["移送前"]
