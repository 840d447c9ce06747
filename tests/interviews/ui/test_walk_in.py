"""The new walk-in: find or create the customer, five-minute minimum, drafts, registering, and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from app.cases.codes import FirstActionKind
from app.cases.desk import arrive
from app.cases.model import Customer, Visit
from app.kernel.actor import Actor
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.conftest import walk_in as register
from tests.interviews.ui.conftest import settle, wanderer
from tests.interviews.ui.hands import press, write
from tests.interviews.ui.walk_in_hands import MINIMUM, cases, control, fill, pick
from ui.interviews.kept import draft_of
from ui.interviews.walk_in import WalkInPage
from ui.shell.context import Context


def test_the_minimum_stands_on_one_page_without_scrolling(page: WalkInPage) -> None:
    assert page.minimumSizeHint().height() <= 600
    assert page.minimumSizeHint().width() <= 1234
    for key in MINIMUM:
        row = page.form.entries[key].row
        assert row.isVisible()
        assert page.rect().contains(row.mapTo(page, row.rect().bottomRight())), key


def test_registering_shows_number_and_deadline_and_leads_on(
    page: WalkInPage, desk_store: Store, actors: Actors
) -> None:
    fill(page, **MINIMUM)
    pick(page, "needs", "elderly")
    pick(page, "demands", "verify_cause", "compensation")
    press(page.register_button)
    settle(page)
    case = cases(desk_store, actors)[0]
    assert page.done.number.text() == case.no
    assert "2026-12-09" in page.done.due.text()
    assert (case.amount_fen, case.card_tail, case.cause) == (1280000, "5588", "card_theft")
    assert sorted(case.demands) == ["compensation", "verify_cause"]
    assert desk_store.drafts.load(draft_of(actors.counter)) == {}
    press(page.done.receipt)
    press(page.done.interview)
    assert wanderer(page).went[0] == ("print", {"case_id": case.id})
    name, args = wanderer(page).went[1]
    assert name == "case:interview"
    assert args["case_id"] == case.id
    assert args["start"] is True


def test_ctrl_enter_registers_and_then_leads_on(page: WalkInPage) -> None:
    fill(page, **MINIMUM)
    call = {key.sequence: key.call for key in WalkInPage.keys(page)}["Ctrl+Return"]
    call()
    settle(page)
    assert page.faces.currentIndex() == 1
    call()
    assert wanderer(page).went[0][0] == "case:interview"
    assert page.faces.currentIndex() == 0  # ready for the next customer
    assert page.form.values() == {"id_type": "resident_id"}


def test_what_is_missing_is_told_beside_the_fields_and_in_the_ribbon(
    page: WalkInPage, desk_store: Store, actors: Actors
) -> None:
    fill(page, name="陈玉兰")
    assert page.ribbon.isVisible()
    assert len(page.ribbon._items) == 4
    press(page.register_button)
    settle(page)
    assert page.form.entries["phone"].row.message.isVisible()
    assert page.form.entries["narrative"].row.message.isVisible()
    assert cases(desk_store, actors) == []
    assert control(page, "name").text() == "陈玉兰"
    page.ribbon.jump()
    assert control(page, "phone").hasFocus()


@pytest.mark.parametrize(
    ("key", "text"), [("card", "12"), ("amount", "很多"), ("amount", "12.345"), ("phone", "不知道")]
)
def test_a_wrong_value_is_refused_beside_its_field_and_kept(page: WalkInPage, key: str, text: str) -> None:
    fill(page, **{**MINIMUM, key: text})
    press(page.register_button)
    settle(page)
    assert page.faces.currentIndex() == 0
    assert page.form.entries[key].row.message.isVisible()
    assert control(page, "narrative").toPlainText() == MINIMUM["narrative"]


def test_card_and_amount_may_stay_open(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    fill(page, **{key: text for key, text in MINIMUM.items() if key not in ("card", "amount")})
    press(page.register_button)
    settle(page)
    assert cases(desk_store, actors)[0].amount_fen is None


@pytest.mark.parametrize("typed", ["13800001111", "138000", "李小华", "1234"])
def test_a_known_customer_is_found_while_typing(
    page: WalkInPage, desk_store: Store, actors: Actors, typed: str
) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
    write(page.form.search, typed)
    settle(page)
    hit = page.form.finder.hits[0]
    assert hit.name == "李*华"
    assert hit.open_cases
    said = [label.text() for label in page.form.finder.findChildren(QLabel)]
    assert not any("13800001111" in text or "李小华" in text for text in said)


def test_only_the_newest_search_counts(page: WalkInPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    query = page.jobs.query

    def note(*args: Any, **more: Any) -> Any:
        asked.append(str(more.get("latest")))
        return query(*args, **more)

    monkeypatch.setattr(page.jobs, "query", note)
    write(page.form.search, "138")
    write(page.form.search, "1380")
    assert asked == ["customers", "customers"]


def test_an_open_case_is_said_at_once_and_can_be_opened(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        case_id = register(session)
    write(page.form.search, "13800001111")
    settle(page)
    press(page.form.finder.buttons[0])
    settle(page)
    assert page.open_case.isVisible()
    press(page.open_case.open_it)
    assert wanderer(page).went[0][1]["case_id"] == case_id
    assert page.form.hit is None  # nothing of this customer stays in the form


def test_a_known_customer_is_not_made_twice(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
    write(page.form.search, "1234")
    settle(page)
    press(page.form.finder.buttons[0])
    assert control(page, "card").text() == "1234"  # the card from the search
    assert page.form.entries["name"].row.isHidden()
    press(page.open_case.go_on)
    fill(page, narrative="又有一笔不是我刷的")
    press(page.register_button)
    settle(page)
    with desk_store.read(actors.counter) as session:
        assert len(session.scalars(select(Customer)).all()) == 1
    assert len(cases(desk_store, actors)) == 2


def test_it_can_be_somebody_else_after_all(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
    write(page.form.search, "13800001111")
    settle(page)
    press(page.form.finder.buttons[0])
    press(page.form.not_this)
    assert page.form.hit is None
    assert page.form.entries["name"].row.isVisibleTo(page)
    assert not page.open_case.isVisible()


def test_the_list_of_customers_is_walked_by_arrows(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
    page.form.search.setFocus()
    write(page.form.search, "138000")
    settle(page)
    page.form.search.setFocus()
    QTest.keyClick(page.form.search, Qt.Key.Key_Down)
    assert page.form.finder.buttons[0].hasFocus()
    QTest.keyClick(page.form.finder.buttons[0], Qt.Key.Key_Space)
    settle(page)
    assert page.form.hit is not None


def test_a_cause_is_proposed_with_its_reasons_until_somebody_decides(page: WalkInPage) -> None:
    fill(page, narrative="三笔境外交易不是我刷的，是盗刷")
    assert page.form.values()["cause"] == "card_theft"
    assert "盗刷" in page.form.hints._buttons["card_theft"].text()
    fill(page, narrative="年费收错了，要求退年费")
    assert page.form.values()["cause"] == "annual_fee"
    box = cast(Any, control(page, "cause"))
    box._picked(box.findData("service"))
    fill(page, narrative="三笔境外交易不是我刷的，是盗刷")
    assert page.form.values()["cause"] == "service"
    page.form.hints.press("card_theft")
    assert page.form.values()["cause"] == "card_theft"


def test_theft_and_collection_give_things_to_do_now(page: WalkInPage) -> None:
    fill(page, **{**MINIMUM, "narrative": "卡丢了"})
    pick(page, "theft", "yes")
    control(page, "still_called").click()
    press(page.register_button)
    settle(page)
    strip = page.done.strip
    assert strip.isVisible()
    assert [kind for kind, line in strip.lines.items() if line.isVisible()] == list(FirstActionKind)
    line = strip.lines[FirstActionKind.CARD_BLOCK]
    write(line.reference, "CB-0031")
    press(line.done)
    settle(page)
    assert line.said.text().endswith("CB-0031")
    press(page.done.interview)
    assert wanderer(page).went[0][1]["theft"] == "yes"


def test_somebody_called_from_the_queue_brings_needs_and_number(
    desk_store: Store, actors: Actors, context_of: Callable[[Actor], Context], make_page: Callable[..., WalkInPage]
) -> None:
    with desk_store.action(actors.counter, "cases.arrive") as session:
        visit_id: UUID = arrive(session, "A012", needs=["elderly"]).id
    page = make_page(context_of(actors.counter), visit_id=visit_id)
    assert page.form.values()["needs"] == ["elderly"]
    fill(page, **MINIMUM)
    press(page.register_button)
    settle(page)
    case = cases(desk_store, actors)[0]
    with desk_store.read(actors.counter) as session:
        assert session.found(Visit, visit_id).case_id == case.id


def test_who_may_not_register_is_offered_no_button(
    actors: Actors, context_of: Callable[[Actor], Context], make_page: Callable[..., WalkInPage]
) -> None:
    page = make_page(context_of(actors.auditor))
    assert not page.register_button.isVisible()


def test_every_control_has_an_accessible_name(page: WalkInPage) -> None:
    nameless = []
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton):
        for widget in page.findChildren(kind):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            inner = isinstance(widget.parentWidget(), QComboBox)
            if widget.isVisibleTo(page) and not inner and not (widget.accessibleName() or text):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_tab_goes_down_the_form(page: WalkInPage) -> None:
    page.form.search.setFocus()
    seen = []
    for _ in range(10):
        focus = page.focusWidget()
        assert focus is not None
        focus.focusNextChild()
        seen.append(next((key for key, entry in page.form.entries.items() if entry.at_work()), "?"))
    assert seen == ["name", "phone", "id_type", "id_number", "needs", "people", "card", "amount", "narrative", "cause"]


def test_what_the_story_speaks_of_is_asked_first(page: WalkInPage) -> None:
    fill(page, narrative="三笔交易是盗刷，催收还天天打电话")
    theft, called = page.form.entries["theft"].row, page.form.entries["still_called"].row
    assert theft.message.isVisibleTo(page)
    assert called.message.isVisibleTo(page)
    pick(page, "theft", "yes")
    control(page, "still_called").click()
    assert not theft.message.isVisibleTo(page)
    assert not called.message.isVisibleTo(page)


def test_twenty_who_came_together_are_a_major_complaint_and_the_lead_is_named(page: WalkInPage) -> None:
    for key, text in (
        ("name", "孙德胜"),
        ("phone", "13900007701"),
        ("narrative", "二十三户被重复扣款"),
        ("people", "23 人"),
    ):
        write(page.form.entries[key].control.widget, text)
    page.register_button.click()
    banner = page.done.major
    assert not banner.isHidden()
    assert "23" in banner.text.text()
    assert page.context.words.label("role", "lead") in banner.text.text()


def test_a_number_of_people_that_is_none_is_refused_beside_it(page: WalkInPage) -> None:
    for key, text in (("name", "孙德胜"), ("phone", "13900007701"), ("narrative", "被重复扣款"), ("people", "一大群")):
        write(page.form.entries[key].control.widget, text)
    page.register_button.click()
    assert page.done.done is None
    assert page.form.entries["people"].row.message.text()
