"""Hands on the keyboard: letters of fields, Enter and Ctrl+Enter in long texts, Tab from top to bottom."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.interviews.sections import SECTIONS
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.walk_in_hands import MINIMUM, cases, fill
from tests.interviews.ui.walk_in_hands import control as field
from tests.widgets.ime import commit, compose
from ui.interviews.interview import InterviewTab
from ui.interviews.letters import LETTERS
from ui.interviews.walk_in import WalkInPage
from ui.shell.cover import Cover
from ui.widgets.mnemonics import bare, clashes, lettered, letters

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_no_letter_is_there_twice_and_every_one_belongs_to_a_field() -> None:
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert set(LETTERS) <= {f"{spec.key}.{one.key}" for spec in SECTIONS for one in spec.fields}


def test_letters_are_unique_on_a_page(page: WalkInPage, tab: InterviewTab) -> None:
    assert clashes(page) == {}
    assert clashes(tab.form) == {}
    told = dict(letters(page))
    assert told["N"] == "姓名"
    assert told["W"] == "事情经过"
    assert len(told) >= 12
    assert len(letters(tab)) >= 18


@pytest.mark.parametrize(("letter", "key"), [("N", "name"), ("C", "card"), ("W", "narrative")])
def test_alt_and_the_letter_go_to_the_field(page: WalkInPage, letter: str, key: str) -> None:
    page.activateWindow()
    page.form.search.setFocus()
    QTest.keyClick(page.form.search, getattr(Qt.Key, f"Key_{letter}"), ALT)
    assert field(page, key).hasFocus()


def test_alt_and_the_letter_reach_words_and_masked_fields_too(tab: InterviewTab) -> None:
    tab.activateWindow()
    for letter, key in (("D", "wish.demands"), ("P", "identity.phone"), ("G", "agent.present")):
        tab.setFocus()
        QTest.keyClick(tab, getattr(Qt.Key, f"Key_{letter}"), ALT)
        section, _, name = key.partition(".")
        row = tab.form.cards[section].entries[name].row
        focus = QApplication.focusWidget()
        assert focus is not None
        assert row.isAncestorOf(focus), key


def test_a_letter_leaves_a_composition_alone(page: WalkInPage) -> None:
    area = field(page, "narrative")
    area.setFocus()
    compose(area, "dao")
    QTest.keyClick(area, Qt.Key.Key_N, ALT)
    assert area.hasFocus()
    commit(area, "盗刷")
    assert area.toPlainText() == "盗刷"


def test_ctrl_enter_leaves_a_long_text_and_does_not_register(
    page: WalkInPage, desk_store: Store, actors: Actors
) -> None:
    fill(page, **MINIMUM)
    area = field(page, "narrative")
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Return, CTRL)
    settle(page)
    assert not area.hasFocus()
    assert cases(desk_store, actors) == []
    field(page, "name").setFocus()
    QTest.keyClick(field(page, "name"), Qt.Key.Key_Return, CTRL)
    settle(page)
    assert len(cases(desk_store, actors)) == 1


def test_enter_makes_a_line_and_tab_leaves(page: WalkInPage) -> None:
    area = cast(QPlainTextEdit, field(page, "narrative"))
    area.setFocus()
    QTest.keyClicks(area, "a")
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClicks(area, "b")
    assert area.toPlainText() == "a\nb"
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert not area.hasFocus()
    assert area.toPlainText() == "a\nb"


def test_ctrl_enter_belongs_to_the_input_method_while_it_composes(page: WalkInPage) -> None:
    area = field(page, "narrative")
    area.setFocus()
    compose(area, "dao")
    QTest.keyClick(area, Qt.Key.Key_Return, CTRL)
    assert area.hasFocus()


def test_the_hint_is_said_once(tab: InterviewTab, page: WalkInPage) -> None:
    for whole in (tab, page):
        told = [area for area in whole.findChildren(QPlainTextEdit) if "Ctrl+Enter" in area.placeholderText()]
        assert len(told) == 1


def test_tab_walks_the_sections_from_top_to_bottom(tab: InterviewTab) -> None:
    order: list[str] = []
    widget: QWidget | None = tab.form.cards["first_things"]
    for _ in range(3000):
        widget = widget.nextInFocusChain() if widget is not None else None
        if widget is None or widget is tab.form.cards["first_things"]:
            break
        section = tab.form._section_of(widget)
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and section and (not order or order[-1] != section):
            order.append(section)
    assert order == list(tab.form.cards)


def test_a_letter_stands_in_the_word_or_behind_it() -> None:
    assert lettered("Name", "N") == "&Name"
    assert lettered("Document number", "N") == "Document &number"
    assert lettered("姓名", "N") == "姓名(&N)"
    assert bare("姓名(&N)") == "姓名"
    assert bare("Wis&h") == "Wish"
    assert bare("R&&D") == "R&D"


def test_no_key_acts_under_the_black_sheet(page: WalkInPage) -> None:
    page.activateWindow()
    page.form.search.setFocus()
    cover = Cover(page)
    cover.drop()
    QTest.keyClick(cover, Qt.Key.Key_N, ALT)
    assert not field(page, "name").hasFocus()
    assert not cover.isVisible()  # any key lifts it, and does nothing else
    cover.drop()
    QTest.keyClick(cover, Qt.Key.Key_F12)
    assert not cover.isVisible()
    assert page.form.search.hasFocus()
