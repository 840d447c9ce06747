"""Lists are found by Pinyin initials, deaf to the wheel, and never choose something nobody chose."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.ime import compose
from tests.widgets.stage import shown
from ui.widgets.choice import Choice
from ui.widgets.pinyin import matches
from ui.widgets.quiet import QuietDouble, QuietSlider, QuietSpin
from ui.widgets.text_field import TextField
from ui.widgets.theme.assets import RESOURCES

CAUSES = {"theft": "盗刷争议", "annual_fee": "年费争议", "interest": "息费争议", "collection": "催收方式"}


def turn_wheel(widget: QWidget) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, nothing, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("typed", ["盗", "盗刷", "ds", "dszy", "daoshua", "DS"])
def test_a_label_is_found_by_character_initial_or_pinyin(typed: str) -> None:
    assert [key for key, label in CAUSES.items() if matches(label, typed)] == ["theft"]


def test_what_does_not_match_does_not() -> None:
    assert not any(matches(label, "qqq") for label in CAUSES.values())
    assert all(matches(label, " ") for label in CAUSES.values())


def test_typing_initials_and_leaving_chooses(qtbot: QtBot) -> None:
    choice = Choice(CAUSES)
    shown(qtbot, choice, TextField())
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    QTest.keyClicks(choice._edit, "nf")
    popup = choice._popup
    assert popup.isVisible()
    assert popup.model().rowCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert chosen == ["annual_fee"]
    assert not choice._edit.hasFocus()
    assert choice.value_key() == "annual_fee"
    assert choice.currentText() == "年费争议"


def test_what_matches_nothing_brings_the_old_choice_back(qtbot: QtBot) -> None:
    choice = Choice(CAUSES)
    choice.put("theft")
    shown(qtbot, choice, TextField())
    choice._edit.selectAll()
    QTest.keyClicks(choice._edit, "xyz")
    choice._edit.editingFinished.emit()
    assert choice.value_key() == "theft"
    assert choice.currentText() == "盗刷争议"


def test_an_emptied_field_chooses_nothing(qtbot: QtBot) -> None:
    choice = Choice(CAUSES)
    choice.put("theft")
    shown(qtbot, choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    choice._edit.clear()
    choice._edit.editingFinished.emit()
    assert chosen == [""]
    assert choice.value_key() == ""


def test_a_composition_neither_searches_nor_chooses(qtbot: QtBot) -> None:
    choice = Choice(CAUSES)
    choice.put("theft")
    shown(qtbot, choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    choice._edit.clear()
    compose(choice._edit, "nian")
    choice._edit.editingFinished.emit()
    assert chosen == []


def test_items_may_change_and_the_choice_stays_if_it_can(qtbot: QtBot) -> None:
    choice = Choice(CAUSES)
    qtbot.addWidget(choice)
    choice.put("interest")
    choice.set_items({"interest": "息费", "other": "其他"})
    assert choice.value_key() == "interest"
    choice.set_items({"other": "其他"})
    assert choice.value_key() == ""
    assert choice.currentText() == ""
    choice.put("gone")
    assert choice.value_key() == ""


def test_the_wheel_changes_nothing_that_is_closed(qtbot: QtBot) -> None:
    choice, whole, real, slider = Choice(CAUSES), QuietSpin(1, 60), QuietDouble(0, 1, places=4), QuietSlider(1, 60)
    choice.put("theft")
    whole.setValue(12)
    real.setValue(0.5)
    slider.setValue(36)
    shown(qtbot, choice, whole, real, slider)
    for widget in (choice, whole, real, slider):
        widget.setFocus()
        turn_wheel(widget)
    assert (choice.value_key(), whole.value(), real.value(), slider.value()) == ("theft", 12, 0.5, 36)


def test_no_page_uses_a_control_that_hears_the_wheel() -> None:
    ui = RESOURCES.parent / "ui"
    loud = re.compile(r"\b(QSlider|QSpinBox|QDoubleSpinBox|QComboBox|QDial|QDateEdit)\(")
    pages = [path for path in ui.rglob("*.py") if "widgets" not in path.relative_to(ui).parts]
    guilty = [path.relative_to(ui).as_posix() for path in pages if loud.search(path.read_text(encoding="utf-8"))]
    assert guilty == []


def test_alt_down_opens_the_list(qtbot: QtBot) -> None:
    choice = Choice(CAUSES)
    shown(qtbot, choice)
    QTest.keyClick(choice, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert choice.view().isVisible()
    choice.hidePopup()
