"""Fields normalise when left, judge beside themselves, save in time, and leave the input method alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.widgets.ime import commit, compose, drop
from tests.widgets.stage import shown
from ui.widgets.composition import commit_composition, composing
from ui.widgets.number_fields import CardField, DateField, IdField, MoneyField, PhoneField
from ui.widgets.settle import SETTLE_MS
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField, Verdict

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "shows"),
    [
        ("12800", "12,800.00"),
        ("￥１２，８００。５０", "12,800.50"),
        ("12,800.5元", "12,800.50"),
        ("12800.505", "12800.505"),
        ("一千", "一千"),
        ("", ""),
    ],
)
def test_money_is_normalised_when_left(qtbot: QtBot, typed: str, shows: str) -> None:
    field = MoneyField()
    shown(qtbot, field, TextField())
    QTest.keyClicks(field, typed) if typed.isascii() else commit(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == shows


def test_money_tells_what_is_wrong_and_what_to_do(qtbot: QtBot) -> None:
    field = MoneyField()
    shown(qtbot, field)
    verdicts: list[Verdict] = []
    field.judged.connect(verdicts.append)
    for text, part in {"1.234": "decimals", "-5": "below zero", "abc": "not an amount", "9" * 20: "too large"}.items():
        field.put(text)
        field.leave()
        assert verdicts[-1].tone == "error"
        assert part in verdicts[-1].sentence
        assert verdicts[-1].remedy
    field.put("5")
    field.leave()
    assert verdicts[-1] == Verdict()
    money = field.money()
    assert money is not None
    assert money.amount == Decimal("5.00")


def test_day_phone_identity_and_card(qtbot: QtBot) -> None:
    day, phone, identity, card = DateField(today=TODAY), PhoneField(), IdField(), CardField()
    shown(qtbot, day, phone, identity, card)
    day.put("２０２６年１１月２０日")
    phone.put("138 0013 8000")
    identity.put("11010519491231002ｘ")
    card.put("4111 1111 1111 1111")
    for field in (day, phone, identity, card):
        field.leave()
    assert day.day() == date(2026, 11, 20)
    assert [day.text(), phone.text(), identity.text(), card.text()] == [
        "2026-11-20", "13800138000", "11010519491231002X", "4111111111111111",
    ]  # fmt: skip


def test_checksums_are_hints_and_never_errors(qtbot: QtBot) -> None:
    for field, text in ((IdField(), "110105194912310021"), (CardField(), "4111111111111112"), (PhoneField(), "123")):
        qtbot.addWidget(field)
        assert field.verdict(text).tone == "hint"
    assert IdField(resident=False).verdict("E12345678") == Verdict()
    assert CardField().verdict("0045") == Verdict()


def test_typing_is_reported_within_half_a_second_and_once(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field)
    reported: list[str] = []
    field.settled.connect(reported.append)
    with qtbot.waitSignal(field.settled, timeout=500):
        QTest.keyClicks(field, "abc")
    qtbot.wait(SETTLE_MS + 100)
    assert reported == ["abc"]


def test_leaving_reports_at_once_and_a_value_of_ours_is_not_reported(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field, TextField())
    reported: list[str] = []
    field.settled.connect(reported.append)
    QTest.keyClicks(field, " abc ")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert reported == ["abc"]
    field.put("from the store")
    qtbot.wait(SETTLE_MS + 100)
    assert reported == ["abc"]


# ------------------------------------------------------------------ under an input method


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_nothing_is_saved_while_composing(qtbot: QtBot, kind: type[TextField] | type[TextArea]) -> None:
    field = kind()
    shown(qtbot, field)
    reported: list[str] = []
    field.settled.connect(reported.append)
    QTest.keyClicks(field, "a")
    compose(field, "zhong")
    assert composing(field)
    qtbot.wait(SETTLE_MS + 150)
    assert reported == []
    commit(field, "中")
    with qtbot.waitSignal(field.settled, timeout=500):
        pass
    assert reported == ["a中"]
    assert not composing(field)


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_nothing_is_written_back_while_composing(qtbot: QtBot, kind: type[TextField] | type[TextArea]) -> None:
    field = kind("old")
    shown(qtbot, field)
    compose(field, "zhong")
    field.put("from another desk")
    assert field.text() == "old"
    drop(field)
    qtbot.waitUntil(lambda: field.text() == "from another desk", timeout=500)


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_what_was_typed_wins_over_what_waited(qtbot: QtBot, kind: type[TextField] | type[TextArea]) -> None:
    field = kind("old ")
    shown(qtbot, field)
    compose(field, "zhong")
    field.put("from another desk")
    commit(field, "中")
    qtbot.wait(SETTLE_MS + 150)
    assert "中" in field.text()
    assert "another desk" not in field.text()


def test_nothing_is_judged_or_normalised_while_composing(qtbot: QtBot) -> None:
    field = MoneyField()
    shown(qtbot, field)
    verdicts: list[Verdict] = []
    commit(field, "12a")
    field.judged.connect(verdicts.append)
    compose(field, "yi")
    field.leave()
    assert field.judge() == Verdict()
    assert verdicts == []
    assert field.text() == "12a"


def test_enter_belongs_to_the_input_method_and_otherwise_goes_on(qtbot: QtBot) -> None:
    first, second = TextField(), TextField()
    window = shown(qtbot, first, second)
    compose(first, "zhong")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert window.focusWidget() is first
    commit(first, "中")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert window.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is first


def test_a_long_text_keeps_enter_and_leaves_by_control_enter(qtbot: QtBot) -> None:
    area, after = TextArea(), TextField()
    window = shown(qtbot, area, after)
    QTest.keyClicks(area, "a")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "b")
    assert area.text() == "a\nb"
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is after


def test_composition_is_committed_before_a_tab_changes(qtbot: QtBot) -> None:
    field = TextField("名：")
    shown(qtbot, field)
    qtbot.waitUntil(field.hasFocus, timeout=1000)
    field.end(False)
    compose(field, "王敏")
    commit_composition()
    assert field.text() == "名：王敏"
    assert not field.composing


def test_a_stored_text_keeps_the_cursor_where_it_was(qtbot: QtBot) -> None:
    area = TextArea("一二三四五")
    qtbot.addWidget(area)
    cursor = area.textCursor()
    cursor.setPosition(3)
    area.setTextCursor(cursor)
    area.put("一二三四五六")
    assert area.textCursor().position() == 3
