"""The sync page: what it says, and that everything on it can be decided by hand, by key and back again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.cases.model import Case, Customer
from app.kernel.actor import Role
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from app.sync.export import take_work
from app.sync.of_case import of_case
from tests.shell.accessible import nameless
from tests.shell.fakes import make_context
from tests.sync.centre import Centre
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk
from tests.sync.ui.conftest import OpenWindow
from tests.sync.ui.places import Window
from ui.shell.syncing import Progress
from ui.sync.page import SyncPage
from ui.widgets.number_fields import MoneyField
from ui.widgets.theme.assets import RESOURCES

NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
WORDS = Wording.load(RESOURCES / "wording", Language.EN)


def page_of(window: Window, qtbot: QtBot, part: str = "") -> SyncPage:
    window.sync.start()
    page = SyncPage(window.context)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.opened(part=part) if part else page.opened()
    return page


@pytest.fixture
def disputed(make_desk: MakeDesk) -> tuple[Desk, Desk, Any]:
    """Give two counters' desks and a case whose amount and customer's phone both changed; the second came later."""
    one, two = (make_desk(login, Role.COUNTER) for login in ("chen.lan", "wu.di"))
    case = one.new_case(amount_fen=100_00)
    one.sync()
    two.sync()
    with one.store.read(one.actor) as session:
        customer = session.found(Case, case).customer_id
    one.edit(Case, case, amount_fen=120_00)
    one.edit(Customer, customer, phone="13911114444")
    two.edit(Case, case, amount_fen=90_00)
    two.edit(Customer, customer, phone="13922225555")
    one.sync()
    two.sync()
    return one, two, case


def amount(desk: Desk, case: object) -> int:
    row = desk.row("cases", case)
    assert row is not None
    return int(row["amount_fen"])


def test_a_conflict_stands_side_by_side_and_the_page_opens_there(
    disputed: tuple[Desk, Desk, Any], open_window: OpenWindow, qtbot: QtBot
) -> None:
    _one, two, _case = disputed
    page = page_of(open_window(two), qtbot)
    assert page.part == "conflicts", "somebody has to decide"
    assert "(2)" in page.bar.tabText(1)
    sides = page.conflicts.sides
    assert [side.value.text() for side in (sides.base, sides.theirs, sides.mine)] == ["100.00", "120.00", "90.00"]
    assert two.actor.name in sides.mine.who.text()
    assert "(you)" in sides.mine.who.text()
    assert "Amount" in sides.title.text()
    assert not sides.looking.isVisibleTo(sides), "nothing is masked here"
    assert nameless(page) == []


def test_taking_the_later_value_can_be_undone_and_is_carried_out_after_its_time(
    disputed: tuple[Desk, Desk, Any], open_window: OpenWindow, qtbot: QtBot
) -> None:
    _one, two, case = disputed
    page = page_of(open_window(two), qtbot)
    part = page.conflicts
    first = part.sides.row
    assert first is not None
    part.table.setFocus()
    QTest.keyClick(part.table, Qt.Key.Key_2)
    assert part.undo.isVisibleTo(page)
    qtbot.waitUntil(lambda: part.model.rowCount() == 1)
    assert amount(two, case) == 120_00, "it leaves the list at once, but nothing is done yet"
    part.undo.take_back()
    qtbot.waitUntil(lambda: part.model.rowCount() == 2)
    assert part.sides.row is not None
    assert part.sides.row.id == first.id
    QTest.keyClick(part.table, Qt.Key.Key_2)
    for _ in range(10):
        part.undo.tick()
    assert amount(two, case) == 90_00
    qtbot.waitUntil(lambda: part.model.rowCount() == 1)


def test_a_third_value_is_written_in_the_kind_of_the_field(
    disputed: tuple[Desk, Desk, Any], open_window: OpenWindow, qtbot: QtBot
) -> None:
    one, two, case = disputed
    window = open_window(two)
    page = page_of(window, qtbot)
    sides = page.conflicts.sides
    QTest.keyClick(page.conflicts.table, Qt.Key.Key_3)
    assert sides._third is not None
    field = sides._third.widget
    assert isinstance(field, MoneyField)
    assert field.money() == Money(90_00)
    field.setText("no money")
    sides._use_third()
    assert sides.wrong.text()
    field.setText("105.5")
    sides._use_third()
    page.closed()
    assert amount(two, case) == 105_50, "leaving the page carries it out at once"
    window.sync.now()
    one.sync()
    assert amount(one, case) == 105_50


def test_masked_values_are_shown_to_who_says_why_and_it_is_recorded(
    disputed: tuple[Desk, Desk, Any], open_window: OpenWindow, qtbot: QtBot
) -> None:
    _one, two, _case = disputed
    page = page_of(open_window(two), qtbot)
    part = page.conflicts
    row = next(
        row for row in (part.model.row_at(n) for n in range(2)) if row is not None and row.table[1] == "customers"
    )
    part.table.select(row.id)
    part.sides.put(row)
    sides = part.sides
    assert sides.mine.value.text() == "139****5555"
    assert sides._third is not None
    assert "2222" not in sides._third.widget.text()  # type: ignore[attr-defined]
    sides.looking.eye._set(True)
    assert sides.mine.value.text() == "139****5555", "not without a reason"
    sides.looking.eye._set(False)
    sides.looking.reason.setText("calling back")
    sides.looking.eye._set(True)
    assert sides.mine.value.text() == "13922225555"
    sides.looking.eye._set(False)
    assert sides.mine.value.text() == "139****5555"
    found = two.ask("SELECT kind, table_name, field_name, reason FROM access_log")
    assert found == [("reveal", "customers", "phone", "calling back")]
    # A clerk may decide about a customer's telephone, which belongs to no case.
    sides.choose(sides_choice("theirs"))
    page.closed()
    assert two.ask("SELECT count(*) FROM conflicts WHERE resolved_at IS NOT NULL") == [(1,)]


def sides_choice(name: str) -> Any:
    from app.sync.model import Choice as Chosen

    return Chosen(name)


def test_a_decision_that_somebody_else_took_first_is_said_and_the_row_stays_away(
    disputed: tuple[Desk, Desk, Any], open_window: OpenWindow, qtbot: QtBot
) -> None:
    from app.sync import desk as verbs
    from app.sync.model import Choice as Chosen

    _one, two, _case = disputed
    window = open_window(two)
    page = page_of(window, qtbot)
    row = page.conflicts.sides.row
    assert row is not None
    page.conflicts.sides.choose(Chosen.MINE)
    with two.act("sync.resolve") as session:
        verbs.resolve(session, row.id, Chosen.THEIRS)
    page.conflicts.leave()
    assert any("resolved already" in notice.text for notice in window.said)
    qtbot.waitUntil(lambda: page.conflicts.model.row_of(row.id) < 0)


def refused_page(centre: Centre, desk: Desk, window: Window, qtbot: QtBot) -> SyncPage:
    case = desk.new_case(wish="原来")
    desk.sync()
    centre.refuse_when(lambda op: "sync.sealed" if "wish" in op["new"] and op["kind"] == "update" else None)
    desk.edit(Case, case, wish="请退还年费，卡号 6222020200112233445")
    desk.note(case, "依附在上面")
    return page_of(window, qtbot)


def test_refused_work_is_told_with_its_reason_and_every_word(
    centre: Centre, one: Desk, open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = refused_page(centre, one, open_window(one), qtbot)
    assert page.part == "kept"
    card = page.kept.card
    assert "sealed" in card.said.text
    assert card.remedy.text()
    assert card.text() == "Wish: 请退还年费，卡号 622202*********3445"
    card.copy_all()
    assert QApplication.clipboard().text() == card.text()
    card.looking.reason.setText("writing it down for the lead")
    card.looking.eye._set(True)
    assert "6222020200112233445" in card.text()
    card.looking.eye._set(False)
    assert "6222020200112233445" not in card.text()
    assert one.ask("SELECT count(*) FROM access_log") == [(1,)]
    assert nameless(page) == []


def test_trying_again_sends_it_and_the_list_grows_empty(
    centre: Centre, one: Desk, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(one)
    page = refused_page(centre, one, window, qtbot)
    centre.refuse_when(lambda _op: None)
    page.kept.table.setFocus()
    QTest.keyClick(page.kept.table, Qt.Key.Key_T)
    assert window.sync.state.refused == 0
    assert window.sync.state.waiting > 0
    assert window.wait <= 1.1, "and it goes soon"
    qtbot.waitUntil(lambda: page.kept.model.rowCount() == 0)
    assert page.kept.faces.currentIndex() == 0
    page.kept.settled.setChecked(True)
    assert page.kept.model.rowCount() == 1
    assert "Tried again" in page.kept.card.title.text()
    assert not page.kept.card._again.isVisibleTo(page)


def test_setting_aside_keeps_the_words_readable(
    centre: Centre, one: Desk, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(one)
    page = refused_page(centre, one, window, qtbot)
    page.kept.table.setFocus()
    QTest.keyClick(page.kept.table, Qt.Key.Key_A)
    assert window.sync.state.refused == 0
    page.kept.settled.setChecked(True)
    assert "请退还年费" in page.kept.card.text()


def test_unsent_work_goes_into_a_file_that_opens_with_its_passphrase(
    one: Desk, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(one)
    page = page_of(window, qtbot, "kept")
    carry = page.kept.carry
    carry.phrase.setText("short")
    carry._ask()
    assert "12" in carry.said.text()
    carry.phrase.setText("a long passphrase")
    carry.write(tmp_path / "nothing.mdwork")
    assert not (tmp_path / "nothing.mdwork").exists()
    assert carry.said.text(), "nothing waits, and it is said in place"
    one.line.down = True
    one.new_case("要带走的话")
    carry.write(tmp_path / "work.mdwork")
    assert "work.mdwork" in carry.said.text()
    assert carry.phrase.text() == ""
    told = take_work(one.store, one.actor, (tmp_path / "work.mdwork").read_bytes(), "a long passphrase", NOON)
    assert told.actions == 1
    carry.phrase.setText("another passphrase")
    carry.read(tmp_path / "work.mdwork")
    assert carry.said.text(), "a wrong passphrase is said in place"
    assert carry.phrase.text() == "another passphrase"
    carry.phrase.setText("a long passphrase")
    carry.read(tmp_path / "work.mdwork")
    assert "0 changes" in carry.said.text(), "the same work twice changes nothing"


def test_the_state_in_words_while_the_line_is_down(one: Desk, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(one)
    page = page_of(window, qtbot, "status")
    one.line.down = True
    one.new_case()
    window.changes.deliver()
    window.sync.now()
    status = page.status
    assert status.headline.text().startswith("Offline")
    assert "cannot be reached" in status.told.text()
    assert int(status.facts.texts()["Waiting to be sent"]) > 0
    assert status.facts.texts()["Next try"].startswith("in ")
    assert status.model.rowCount() == 2
    assert one.actor.name in status.desk.texts()["Person"]
    assert nameless(page) == []


def test_progress_shows_with_cancel_and_goes_away(one: Desk, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(one)
    page = page_of(window, qtbot, "status")
    status = page.status
    assert not status._running.isVisibleTo(page)
    window.sync.progressed.emit(Progress("first", 12_000, 600_000, 0.0, 4.0))
    assert status._running.isVisibleTo(page)
    assert status.step.text() == "first sync · 12,000 of 600,000 · 3,000 per second · about 3 minutes left"
    assert status.gauge.maximum() == 600_000
    window.sync.progressed.emit(None)
    assert not status._running.isVisibleTo(page)


def test_a_page_that_is_gone_hears_nothing_any_more(one: Desk, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(one)
    window.sync.start()
    page = SyncPage(window.context)
    page.opened(part="status")
    page.closed()
    page.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert not isValid(page)
    with qtbot.captureExceptions() as raised:
        window.sync.now()
        window.sync.verify()
        window.sync.progressed.emit(Progress("push", 1))
    assert raised == []


def test_a_desk_without_a_centre_is_told_so(qtbot: QtBot) -> None:
    page = SyncPage(make_context())
    qtbot.addWidget(page)
    page.opened()
    page.closed()
    assert page.keys() == []


def test_the_head_of_a_case_counts_what_waits_of_it(one: Desk, two: Desk) -> None:
    case, other = one.new_case(), one.new_case("别的案件")
    with one.store.read(one.actor) as session:
        assert of_case(session, case).waiting >= 2, "the case and its customer"
    one.sync()
    one.note(case, "一")
    one.note(other, "二")
    one.edit(Case, case, wish="尽快")
    with one.store.read(one.actor) as session:
        assert of_case(session, case).waiting == 2
        assert of_case(session, other).waiting == 1
    one.sync()
    two.sync()
    one.edit(Case, case, amount_fen=1)
    two.edit(Case, case, amount_fen=2)
    one.sync()
    two.sync()
    with two.store.read(two.actor) as session:
        found = of_case(session, case)
    assert (found.waiting, found.conflicts) == (0, 1)


def test_long_texts_scroll_beside_each_other(one: Desk, two: Desk, open_window: OpenWindow, qtbot: QtBot) -> None:
    case = one.new_case("原来的话")
    one.sync()
    two.sync()
    one.edit(Case, case, narrative="先改的话。" * 500)
    two.edit(Case, case, narrative="后改的话。" * 500)
    one.sync()
    page = page_of(open_window(two), qtbot)
    page.resize(1190, 620)
    sides = page.conflicts.sides
    assert sides.mine.long.isVisibleTo(page)
    assert sides.mine.long.text() == "后改的话。" * 500
    assert not sides.base.long.isVisibleTo(page)
    assert page.minimumSizeHint().height() <= 620, "three long narratives fit the smallest screen"
    assert nameless(page) == []


def test_who_may_only_look_has_nothing_to_press(make_desk: MakeDesk, open_window: OpenWindow, qtbot: QtBot) -> None:
    one, two = make_desk("chen.lan"), make_desk("wu.di")
    watching = make_desk("sun.yi")
    case = one.new_case(amount_fen=1)
    one.sync()
    two.sync()
    one.edit(Case, case, amount_fen=2)
    two.edit(Case, case, amount_fen=3)
    one.sync()
    two.sync()
    watching.sync()
    watching.actor = replace(watching.actor, role=Role.AUDITOR)
    page = page_of(open_window(watching), qtbot)
    sides = page.conflicts.sides
    assert sides.row is not None
    assert sides.mine.button is not None
    assert not sides.mine.button.isVisibleTo(page)
    sides.choose(sides_choice("mine"))
    assert not page.conflicts.undo.isVisibleTo(page)
