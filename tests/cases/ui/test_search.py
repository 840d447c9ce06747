"""Searching: the drop-down of the box in the bar, and the page with everything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases import desk
from tests.cases.ui.conftest import Cases, Room
from tests.shell.accessible import nameless
from ui.cases.found import Shown, _pieces
from ui.cases.search import SearchPage, enough, find


@pytest.mark.parametrize("typed", ["李小华", "13800138000", "5045", "2026-0123-000001", "盗刷", "短信", "盗"])
def test_find_knows_name_phone_tail_number_and_words(cases: Cases, typed: str) -> None:
    case_id = cases.new(card="6222021001116245045", narrative="凌晨三笔境外盗刷，收到短信。")
    cases.new("王一", phone="13700000000", narrative="年费争议")
    hits = cases.read(lambda s: find(s, typed, 12))
    assert [(hit.case_id, hit.label) for hit in hits] == [(case_id, "2026-0123-000001")]
    assert "李小华" not in hits[0].detail
    assert hits[0].detail.startswith("李*华 · Card theft · Registered")


def test_find_shows_the_place_in_the_text(cases: Cases) -> None:
    case_id = cases.new(narrative="办卡时说首年免费。")
    cases.do(lambda s: desk.add_note(s, case_id, "收单行说签购单正在调取"))
    assert "签购单" in cases.read(lambda s: find(s, "签购单", 12))[0].detail


def test_find_keeps_to_its_limit(cases: Cases) -> None:
    for _ in range(4):
        cases.new()
    assert len(cases.read(lambda s: find(s, "年费", 3))) == 3


def test_an_administrator_finds_no_cases(cases: Cases) -> None:
    cases.new()
    assert cases.read(lambda s: find(s, "年费", 12), cases.actors.admin) == []


@pytest.mark.parametrize(("typed", "answer"), [("", False), (" ", False), ("a", False), ("费", True), ("12", True)])
def test_what_is_enough_to_search_for(typed: str, answer: bool) -> None:
    assert enough(typed) is answer


def test_the_page_lists_cases_with_the_words_marked(room: Room, cases: Cases) -> None:
    cases.new(narrative="凌晨三笔境外盗刷，收到短信。")
    cases.new("王一", phone="13700000000", narrative="年费争议")
    page = room.page(SearchPage, text="盗刷")
    assert page.found.count() == 2, "a heading and a case"
    shown: Shown = page.found.item(1).data(Qt.ItemDataRole.UserRole + 1)
    assert [text for text, marked in _pieces(shown) if marked] == ["盗刷"]
    assert "".join(text for text, _ in _pieces(shown)) == shown.second
    assert page.count.text().startswith("1 ")


def test_enter_opens_what_was_found(room: Room, cases: Cases) -> None:
    cases.new(narrative="盗刷一")
    second = cases.new(narrative="盗刷二", days_ago=4)
    page = room.page(SearchPage, text="盗刷")
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    QTest.keyClick(page.found, Qt.Key.Key_J)
    QTest.keyClick(page.found, Qt.Key.Key_Return)
    assert room.goings.opened[0][0] == second


def test_enter_opens_the_only_one_at_once(room: Room, cases: Cases) -> None:
    case_id = cases.new(narrative="盗刷一")
    page = room.page(SearchPage, text="盗刷")
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    assert room.goings.opened[0][0] == case_id


def test_a_customer_leads_to_the_open_case(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(SearchPage, text="13800138000")
    assert page.customers.count() == 1
    QTest.keyClick(page.customers, Qt.Key.Key_Return)
    assert room.goings.opened[0][0] == case_id


def test_nothing_found_says_what_to_try(room: Room) -> None:
    page = room.page(SearchPage, text="不存在的字句")
    assert page.empty.isVisibleTo(page)
    assert "phone" in page.empty.hint.text()
    assert not page.lists.isVisibleTo(page)


def test_an_empty_field_asks_what_is_looked_for(room: Room) -> None:
    page = room.page(SearchPage)
    assert page.empty.isVisibleTo(page)
    assert page.count.text() == ""


def test_a_role_without_cases_searches_nothing(room_of: Callable[[str], Room], cases: Cases) -> None:
    cases.new()
    admin = room_of("admin")
    page = admin.page(SearchPage, text="年费")
    assert page.found.count() == 0
    assert admin.said == []


def test_what_nearly_fits_stands_behind_with_its_reason(room: Room, cases: Cases) -> None:
    cases.new("李晓华", narrative="凌晨三笔境外盗刷")
    exact = cases.new("李小华", phone="13700000000", narrative="年费争议")
    page = room.page(SearchPage, text="李小华")
    shown: list[Shown] = [page.found.item(row).data(Qt.ItemDataRole.UserRole + 1) for row in range(page.found.count())]
    assert [one.first for one in shown if one.heading] == ["By person", "Nearly the same"]
    assert shown[3].aside.startswith("same sound")
    assert page.count.text() == "1 case, 1 nearly the same"
    page.found.setFocus()
    QTest.keyClick(page.found, Qt.Key.Key_J)
    QTest.keyClick(page.found, Qt.Key.Key_J)
    QTest.keyClick(page.found, Qt.Key.Key_K)
    QTest.keyClick(page.found, Qt.Key.Key_Return)
    assert room.goings.opened[0][0] == exact, "headings are passed over"


def test_the_place_of_a_slip_is_marked(room: Room, cases: Cases) -> None:
    cases.new(narrative="客户说在境外被盜刷三筆")
    page = room.page(SearchPage, text="境外盗刷")
    shown: Shown = page.found.item(1).data(Qt.ItemDataRole.UserRole + 1)
    assert [text for text, marked in _pieces(shown) if marked] == ["境外被盜刷"]
    assert shown.aside.startswith("one character left out")


def test_a_search_is_kept_offered_asked_again_and_forgotten(room: Room, cases: Cases) -> None:
    cases.new(narrative="凌晨三笔境外盗刷")
    page = room.page(SearchPage, text="盗刷")
    page.keep.click()
    page.text.put("6222021001116245045")
    page._ask()
    page.keep.click()
    page.text.put("")
    page._ask()
    assert [page.asked.list.item(row).text() for row in range(page.asked.list.count())] == ["★ 盗刷"]
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    QTest.keyClick(page.asked.list, Qt.Key.Key_Return)
    assert page.text.text() == "盗刷"
    assert page.found.count() == 2
    page.text.put("")
    page._ask()
    page.asked.take_focus()
    QTest.keyClick(page.asked.list, Qt.Key.Key_Delete)
    assert not page.asked.isVisibleTo(page)


def test_every_control_has_a_name(room: Room, cases: Cases) -> None:
    cases.new(narrative="凌晨三笔境外盗刷")
    assert nameless(room.page(SearchPage, text="盗刷")) == []
