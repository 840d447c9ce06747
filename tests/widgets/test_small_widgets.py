"""The smaller widgets: each does its one thing, by mouse and by key, and says so to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from tests.widgets.stage import shown
from ui.shell.jobs.trouble import sort
from ui.widgets import layout
from ui.widgets.affordability import AffordabilityBar
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.eye import EyeButton
from ui.widgets.field import Form
from ui.widgets.keybar import BarKey, KeyBar
from ui.widgets.mnemonics import clashes, letter_of
from ui.widgets.number_fields import MoneyField
from ui.widgets.ribbon import Ribbon
from ui.widgets.signature import SignaturePad
from ui.widgets.stepper import Stepper
from ui.widgets.steps import Step, StepList
from ui.widgets.text_field import TextField
from ui.widgets.undo import UndoStrip


def form_of_two() -> tuple[Form, TextField, MoneyField]:
    form = Form()
    return (
        form,
        form.add("name", "&Name", TextField(), required=True),
        form.add("amount", "&Amount", MoneyField(), required=True),
    )


def test_a_refusal_stands_beside_its_field(qtbot: QtBot) -> None:
    form, name, amount = form_of_two()
    shown(qtbot, form)
    form.refuse(sort(Refusal("money.negative", "amount"), "test"))
    row = form.rows["amount"]
    assert row.message.isVisible()
    assert "money.negative" in row.message.text()
    assert amount.property("state") == "error"
    assert amount.accessibleDescription()
    assert amount.hasFocus()
    assert name.property("state") in (None, "")
    amount.put("5")
    amount.leave()
    assert not row.message.isVisible()


def test_several_refusals_each_find_their_field(qtbot: QtBot) -> None:
    form, _, _ = form_of_two()
    shown(qtbot, form)
    form.refuse(sort(RefusedTogether([Refusal("a.one", "name"), Refusal("a.two", "amount")]), "test"))
    assert "a.one" in form.rows["name"].message.text()
    assert "a.two" in form.rows["amount"].message.text()
    form.clear_errors()
    assert not form.rows["name"].message.isVisible()


def test_the_form_knows_what_is_missing_and_the_ribbon_jumps_there(qtbot: QtBot) -> None:
    form, name, amount = form_of_two()
    ribbon = Ribbon()
    shown(qtbot, form, ribbon)
    ribbon.put([(row.name, row.go) for row in form.missing()])
    assert ribbon.isVisible()
    ribbon.jump()
    assert name.hasFocus()
    ribbon.jump()
    assert amount.hasFocus()
    ribbon.jump()
    assert name.hasFocus()
    name.put("李小华")
    amount.put("5")
    ribbon.put([(row.name, row.go) for row in form.missing()])
    assert not ribbon.isVisible()


def test_a_label_hands_its_letter_to_its_field(qtbot: QtBot) -> None:
    form, name, amount = form_of_two()
    shown(qtbot, form)
    assert form.rows["name"].label.buddy() is name
    assert amount.accessibleName() == "Amount"


def test_steps_keep_their_buttons_and_tell_the_press(qtbot: QtBot) -> None:
    steps = StepList()
    shown(qtbot, steps)
    steps.put([Step("id", "身份", "empty"), Step("wish", "诉求", "begun")])
    before = steps.findChildren(QPushButton)
    pressed: list[str] = []
    steps.chosen.connect(pressed.append)
    steps.put([Step("id", "身份", "done"), Step("wish", "诉求", "begun")])
    assert steps.findChildren(QPushButton) == before
    assert steps.statuses() == {"id": "done", "wish": "begun"}
    QTest.mouseClick(before[1], Qt.MouseButton.LeftButton)
    assert pressed == ["wish"]
    assert before[1].isChecked()
    assert before[0].accessibleName() == "身份: complete"


def test_stepper_says_where_the_case_stands(qtbot: QtBot) -> None:
    stepper = Stepper()
    shown(qtbot, stepper)
    stepper.put(["已登记", "已受理", "调解中"], 1)
    assert stepper.accessibleName() == "State 2 of 3: 已受理"
    assert stepper.sizeHint().height() > 20


def test_stepper_breaks_long_labels_instead_of_letting_them_touch(qtbot: QtBot) -> None:
    stepper = Stepper()
    shown(qtbot, stepper)
    stepper.put(["Pending approval", "Pending signature", "Performing"], 0)
    wide = stepper.sizeHint().width()
    assert stepper.heightForWidth(wide) == stepper.sizeHint().height()
    assert stepper.heightForWidth(wide // 2) > stepper.sizeHint().height()


def test_the_eye_shows_only_while_it_is_held(qtbot: QtBot) -> None:
    eye = EyeButton("证件")
    shown(qtbot, eye)
    told: list[bool] = []
    eye.revealed.connect(told.append)
    QTest.mousePress(eye, Qt.MouseButton.LeftButton)
    assert told == [True]
    QTest.mouseRelease(eye, Qt.MouseButton.LeftButton)
    assert told == [True, False]
    QTest.keyPress(eye, Qt.Key.Key_Space)
    eye.clearFocus()
    assert told == [True, False, True, False]
    assert not eye.open


def test_undo_runs_once_and_lapses_after_its_seconds(qtbot: QtBot) -> None:
    strip = UndoStrip()
    qtbot.addWidget(strip)
    undone: list[str] = []
    strip.offer("assigned", lambda: undone.append("a"))
    strip.take_back()
    strip.take_back()
    assert undone == ["a"]
    assert strip.isHidden()
    strip.offer("assigned", lambda: undone.append("b"), seconds=2)
    with qtbot.waitSignal(strip.lapsed, timeout=100):
        strip.tick()
        strip.tick()
    strip.take_back()
    assert undone == ["a"]


def test_chips_are_chosen_by_key(qtbot: QtBot) -> None:
    row = ChipRow({"elderly": "老人", "regulator": "监管转办"}, ["elderly"])
    shown(qtbot, row)
    told: list[list[str]] = []
    row.changed.connect(told.append)
    QTest.mouseClick(row.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert told == [["elderly", "regulator"]]
    assert row.value_key() == "elderly,regulator"
    chip = Chip("超期", "danger", icon="overdue")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "超期"
    wide = chip.sizeHint().width()
    chip.put("超期 12 天", "danger", "overdue")
    assert chip.sizeHint().width() > wide


def test_the_key_bar_presses_what_it_was_given_last(qtbot: QtBot) -> None:
    bar = KeyBar()
    qtbot.addWidget(bar)
    pressed: list[str] = []
    bar.put([BarKey("F4", "Pick", lambda: pressed.append("old")), BarKey("F6", "Attach")])
    buttons = bar.findChildren(QPushButton)
    bar.put([BarKey("F4", "Pick", lambda: pressed.append("new")), BarKey("F6", "Attach")])
    assert bar.findChildren(QPushButton) == buttons
    buttons[0].click()
    buttons[1].click()
    assert pressed == ["new"]
    assert not buttons[1].isEnabled()


@pytest.mark.parametrize(
    ("income", "fits", "says"),
    [("6200", True, "1,486.67"), ("4713.33", True, "0.00"), ("4713.32", False, "0.01")],
)
def test_affordability_says_in_words_what_it_draws(qtbot: QtBot, income: str, fits: bool, says: str) -> None:
    bar = AffordabilityBar()
    qtbot.addWidget(bar)
    bar.put(Money.of(income), Money.of("2800"), Money.of("900"), Money.of("1013.33"))
    assert bar.fits is fits
    assert says in bar.verdict()
    assert bar.verdict() in bar.accessibleName()
    assert not bar.grab().isNull()


def test_a_signature_is_strokes_with_time(qtbot: QtBot) -> None:
    pad = SignaturePad("李小华")
    pad.resize(400, 200)
    shown(qtbot, pad)
    told: list[bool] = []
    pad.changed.connect(lambda: told.append(pad.signed()))
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    for step in range(1, 20):
        QTest.mouseMove(pad, QPoint(20 + step * 5, 50 + step))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 70))
    strokes = pad.strokes()
    assert len(strokes) == 1
    assert told == [True]
    assert all(0 <= point.x <= 1 and point.at >= 0 for point in strokes[0])
    assert [point.at for point in strokes[0]] == sorted(point.at for point in strokes[0])
    pad.put(strokes)
    pad.undo()
    assert pad.strokes() == ()
    assert not pad.signed()
    pad.put(strokes)
    pad.clear()
    assert pad.strokes() == ()


def test_a_dot_is_no_signature(qtbot: QtBot) -> None:
    pad = SignaturePad("李小华")
    shown(qtbot, pad)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert len(pad.strokes()) == 1
    assert not pad.signed()


def test_two_fields_with_one_letter_are_found(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.add("name", "姓名(&N)", TextField())
    form.add("amount", "金额(&A)", MoneyField())
    assert clashes(form) == {}
    form.add("note", "备注(&n)", TextField())
    assert clashes(form) == {"N": ["姓名(&N)", "备注(&n)"]}
    assert letter_of("R&&D") == ""


def test_a_button_that_stands_nowhere_yet_never_becomes_a_window(qtbot: QtBot) -> None:
    made = [layout.button("A"), layout.button("B"), layout.button("C"), layout.tool("check", "D")]
    for one in made:
        one.setVisible(True)
        assert not one.isVisible()
        assert not one.isHidden(), "it will be seen with its page"
    made[1].setVisible(False)
    made[2].setVisible(False)
    made[2].setVisible(True)
    page = layout.holder(layout.row(*made))
    qtbot.addWidget(page)
    page.show()
    assert [one.isVisible() for one in made] == [True, False, True, True]
    made[1].setVisible(True)
    assert made[1].isVisible()


def test_what_is_left_out_while_a_page_is_made_stays_out(qtbot: QtBot) -> None:
    there, gone = layout.note("there"), layout.note("gone")
    layout.only_if(there, True)
    layout.only_if(gone, False)
    page = layout.holder(layout.row(there, gone))
    qtbot.addWidget(page)
    page.show()
    assert (there.isVisible(), gone.isVisible()) == (True, False)
