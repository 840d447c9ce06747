"""The customer's window: large type, few lines, three buttons, and nothing of ours on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets import theme
from ui.widgets.customer_display import Answer, CustomerDisplay, Miniature, split
from ui.widgets.customer_display.pages import MOST_LINES, wrap
from ui.widgets.customer_display.reader import Reader

CLAUSE = "一、银行同意将您名下信用卡（尾号 0045）欠款本金 30,000.00 元分 36 期偿还，每期 833.33 元，每月 15 日前存入。"


def ten_wide(text: str) -> float:
    return float(sum(1 if ord(char) < 128 else 2 for char in text))


@given(
    st.lists(st.text(alphabet="调解员，。（）abc 12.5元", max_size=80), max_size=12),
    st.integers(10, 60),
    st.integers(1, 20),
)
def test_pages_hold_every_character_and_never_too_many_lines(texts: list[str], width: int, lines: int) -> None:
    leaves = split(texts, width, ten_wide, lines)
    assert all(len(leaf.lines) <= min(lines, MOST_LINES) for leaf in leaves)
    kept = "".join(leaf.spoken for leaf in leaves).replace(" ", "")
    assert kept == "".join(texts).replace(" ", "")


def test_a_number_is_never_broken_and_a_comma_never_begins_a_line() -> None:
    for width in range(14, 60):
        lines = wrap(CLAUSE, width, ten_wide)
        assert any("30,000.00" in line for line in lines), width
        assert not any(line[0] in "，。）元" for line in lines), width


def test_a_paragraph_moves_on_whole_when_it_can() -> None:
    leaves = split(["一" * 20, "二" * 20], 20, ten_wide, 3)
    assert [leaf.lines for leaf in leaves] == [("一" * 10, "一" * 10), ("二" * 10, "二" * 10)]


@pytest.fixture
def display(qtbot: QtBot) -> Iterator[CustomerDisplay]:
    window = CustomerDisplay(Reader(lambda: None))
    window.resize(1024, 768)
    window.show()
    yield window
    # It does not close by itself, as the test below proves.
    shiboken6.delete(window)


def test_type_is_large_and_pages_are_counted(display: CustomerDisplay) -> None:
    display.present("协议条款", [CLAUSE] * 8)
    at, of = display.place
    assert (at, of > 1) == (0, True)
    assert 24 <= display.type_font().pointSizeF() <= 40
    assert all(len(display._leaves[number].lines) <= MOST_LINES for number in range(of))
    for _ in range(10):
        display.larger()
    assert display.type_font().pointSizeF() == theme.CUSTOMER_TYPE[-1]
    assert display.place[1] > of


def test_a_larger_type_stays_at_the_place_read(display: CustomerDisplay) -> None:
    display.present("协议条款", [f"第{number}条。{CLAUSE}" for number in range(1, 12)])
    while display.leaf and "第8条" not in display.leaf.spoken:
        display.turn(1)
    display.larger()
    display.larger()
    assert display.leaf
    assert any(part in display.leaf.spoken for part in ("第7条", "第8条"))


def test_answers_are_told_with_their_page(display: CustomerDisplay) -> None:
    display.present("协议条款", [CLAUSE] * 8)
    told: list[tuple[Answer, int]] = []
    display.answered.connect(lambda answer, page: told.append((answer, page)))
    buttons = {button.text(): button for button in display.findChildren(QPushButton)}
    buttons["I do not understand"].click()
    buttons["I agree"].click()
    buttons["Once more, please"].click()
    assert told == [(Answer.UNCLEAR, 0), (Answer.AGREE, 0), (Answer.AGAIN, 1)]
    assert display.place[0] == 1


def test_pages_turn_by_key_and_stay_within(display: CustomerDisplay) -> None:
    display.present("协议条款", [CLAUSE] * 8)
    QTest.keyClick(display, Qt.Key.Key_Left)
    assert display.place[0] == 0
    for _ in range(50):
        QTest.keyClick(display, Qt.Key.Key_Right)
    at, of = display.place
    assert at == of - 1


def test_a_signature_is_taken_only_when_there_is_one(display: CustomerDisplay) -> None:
    signed: list[object] = []
    display.signed.connect(signed.append)
    display.ask_signature("李小华", "以上内容已向我宣读，我确认无误。")
    done = next(button for button in display.findChildren(QPushButton) if button.text() == "Done")
    assert not done.isEnabled()
    QTest.mousePress(display.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 50))
    for step in range(20):
        QTest.mouseMove(display.pad, QPoint(40 + step * 6, 50 + step))
    QTest.mouseRelease(display.pad, Qt.MouseButton.LeftButton, pos=QPoint(170, 70))
    assert done.isEnabled()
    done.click()
    assert signed == [display.pad.strokes()]


def test_darkness_hides_and_gives_back(display: CustomerDisplay) -> None:
    display.present("协议条款", [CLAUSE])
    display.darken(True)
    middle = display.grab().toImage().pixelColor(500, 400)
    assert (middle.red(), middle.green(), middle.blue()) == (0, 0, 0)
    display.darken(False)
    assert display.leaf
    assert display.stack.currentIndex() == 0


def test_a_customer_cannot_close_the_window(display: CustomerDisplay) -> None:
    display.close()
    assert display.isVisible()
    display.hide()


def test_the_miniature_follows_and_turns(qtbot: QtBot, display: CustomerDisplay) -> None:
    small = Miniature(display)
    qtbot.addWidget(small)
    display.present("协议条款", [CLAUSE] * 8)
    small.resize(300, 260)
    assert not small.grab().isNull()
    display.turn(1)
    assert small._place.text() == f"2/{display.place[1]}"


def test_the_real_module_reads_to_the_end_or_is_silent(qtbot: QtBot) -> None:
    """With the add-on: Qt's own mock engine is a voice and ends; a machine without an engine has none, and no noise."""
    found = Reader()
    found.say("nobody is disturbed")
    found.stop()
    assert found.available in (True, False)
    speech = pytest.importorskip("PySide6.QtTextToSpeech", reason="PySide6-Addons is not installed")
    reader = Reader(lambda: speech.QTextToSpeech("mock"))
    assert reader.available
    with qtbot.waitSignal(reader.finished, timeout=15_000):
        reader.say("one two")
