"""The customer finder: its sentence is right while typing, for nobody, for one, for several, for an open case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases.desk import WalkIn, register_walk_in
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.conftest import walk_in as register
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import keep_typing, press, write
from tests.interviews.ui.walk_in_hands import cases, control, fill
from ui.interviews.walk_in import WalkInPage


def said(page: WalkInPage) -> str:
    """The sentence of the finder."""
    return page.form.finder.said.text()


def test_a_beginning_is_never_said_to_be_unknown(page: WalkInPage) -> None:
    for typed in ("6", "62", "62220", "622202001234", "138123"):
        write(page.form.search, typed)
        settle(page)
        assert "No customer" not in said(page), typed
        assert page.form.finder.new.isHidden() or not page.form.finder.new.isVisible()


def test_a_whole_number_that_nobody_has_becomes_a_new_customer(page: WalkInPage) -> None:
    write(page.form.search, "138 1234 5678")
    settle(page)
    assert said(page) == "No customer with this phone yet."
    press(page.form.finder.new)
    assert control(page, "phone").text() == "138 1234 5678"
    assert page.form.search.text() == ""
    assert control(page, "name").hasFocus()


def test_the_button_is_reached_by_the_down_arrow(page: WalkInPage) -> None:
    write(page.form.search, "5588")
    settle(page)
    page.form.search.setFocus()
    QTest.keyClick(page.form.search, Qt.Key.Key_Down)
    assert page.form.finder.new.hasFocus()
    QTest.keyClick(page.form.finder.new, Qt.Key.Key_Return)
    assert control(page, "card").text() == "5588"


def test_what_was_said_of_another_text_goes_with_the_next_key(page: WalkInPage) -> None:
    write(page.form.search, "5588")
    settle(page)
    assert "card tail" in said(page)
    keep_typing(page.form.search, "55881")
    assert "card tail" not in said(page)


def test_a_card_typed_into_its_field_asks_for_nothing(page: WalkInPage) -> None:
    fill(page, card="62")
    settle(page)
    assert said(page) == "Known customers appear here while you type."
    fill(page, card="6222020012345588")
    settle(page)
    assert said(page) == "No customer with this card yet. Go on as a new customer."
    assert not page.form.finder.new.isVisible()


def test_one_with_an_open_case_is_asked_about(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
    write(page.form.search, "13800001111")
    settle(page)
    assert said(page) == "Found, with an open case: is it the same matter?"


def test_several_are_compared(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        for number in range(5):
            register_walk_in(session, WalkIn(name=f"周{number}明", phone=f"1370000000{number}", narrative="年费"))
    write(page.form.search, "1370000")
    settle(page)
    assert "5 customers fit" in said(page)
    assert len(page.form.finder.buttons) == 3


def test_the_receipt_counts_what_the_fields_show(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    fill(page, phone="13812345678", card="12")
    items = [label for label, _ in page.ribbon._items]
    assert len(items) == len(page.form.problems()) == 4  # name, card that cannot be, amount, narrative
    assert any(one == "姓名" for one in items)
    assert any(one.startswith("卡号或尾号（") for one in items)
    press(page.register_button)
    settle(page)
    shown = [key for key, entry in page.form.entries.items() if entry.row.message.isVisible()]
    assert sorted(shown) == sorted(one.field for one in page.form.problems())
    assert cases(desk_store, actors) == []


def test_a_known_customer_is_not_missing(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
    write(page.form.search, "13800001111")
    settle(page)
    press(page.form.finder.buttons[0])
    settle(page)
    assert {one.field for one in page.form.problems()} <= {"card", "amount", "narrative"}


def test_enter_leads_to_who_fits_or_to_the_first_field_and_never_to_the_reader(page: WalkInPage) -> None:
    write(page.form.search, "138 1234 5678")
    settle(page)
    page.form.search.setFocus()
    QTest.keyClick(page.form.search, Qt.Key.Key_Return)
    assert page.form.finder.new.hasFocus()
    page.form.search.clear()
    page.form.finder.put((), "")
    page.form.search.setFocus()
    QTest.keyClick(page.form.search, Qt.Key.Key_Return)
    assert control(page, "name").hasFocus()


def test_enter_before_the_answer_waits_for_it(page: WalkInPage) -> None:
    page.form.search.setFocus()
    keep_typing(page.form.search, "13812345678")
    QTest.keyClick(page.form.search, Qt.Key.Key_Return)
    settle(page)
    assert page.form.finder.new.hasFocus()
