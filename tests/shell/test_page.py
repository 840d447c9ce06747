"""The contract between a page and the shell."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.shell.fakes import make_context
from tests.shell.sample_pages import First, Recording
from tests.widgets.ime import compose
from ui.shell.changes import Change

A, B = UUID(int=1), UUID(int=2)


def test_a_visible_page_hears_of_its_tables_and_a_hidden_one_when_shown(qtbot: QtBot) -> None:
    context = make_context()
    page = Recording(context)
    qtbot.addWidget(page)
    page.show()
    context.changes.tell({"cases": [A], "notes": [A]})
    context.changes.deliver()
    assert [name for name, _ in page.calls] == ["refresh"]
    page.hide()
    for row in (A, B):
        context.changes.tell({"cases": [row]})
        context.changes.deliver()
    assert len(page.calls) == 1
    page.show()
    assert len(page.calls) == 2
    change = page.calls[1][1]
    assert isinstance(change, Change)
    assert change.of("cases") == {A, B}
    context.changes.tell({"evidence": [A]})
    context.changes.deliver()
    assert len(page.calls) == 2


def test_letters_act_in_lists_and_never_in_text(qtbot: QtBot) -> None:
    page = First(make_context())
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus, timeout=1000)
    QTest.keyClick(page, Qt.Key.Key_J)
    assert page.calls == [("J", None)]
    page.name.setFocus()
    QTest.keyClick(page.name, Qt.Key.Key_J)
    assert page.calls == [("J", None)]
    assert page.name.text() == "j"
    compose(page.name, "ji")
    QTest.keyClick(page.name, Qt.Key.Key_J)
    assert page.calls == [("J", None)]


def test_what_a_page_remembers_is_its_own_and_outlives_it(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    context = make_context(memory=file)
    page = First(context)
    qtbot.addWidget(page)
    page.remember("filter", {"view": "mine"})
    context.memory.write()
    again = First(make_context(memory=file))
    other = Recording(make_context(memory=file))
    qtbot.addWidget(again)
    qtbot.addWidget(other)
    assert again.recall("filter") == {"view": "mine"}
    assert other.recall("filter") is None


def test_a_page_puts_the_cursor_where_work_begins(qtbot: QtBot) -> None:
    page = First(make_context())
    qtbot.addWidget(page)
    page.show()
    page.take_focus()
    assert page.focusWidget() is page.name
