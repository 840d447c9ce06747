"""Autosave hears of typing that never pauses."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.settle import SETTLE_MS
from ui.widgets.text_field import TextField


def test_who_types_without_a_pause_is_reported_all_the_same(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.show()
    reported: list[str] = []
    field.settled.connect(reported.append)
    for _ in range(20):
        QTest.keyClick(field, Qt.Key.Key_A)
        qtbot.wait(SETTLE_MS // 5)
    assert len(reported) >= 2
    assert reported == sorted(reported, key=len)
    field.flush()
    assert reported[-1] == "a" * 20
