"""The overview: first things, clocks, extensions, milestones, notes, facts; what each role may change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.casefile.desk import move
from app.cases import desk
from app.cases.codes import FirstActionKind, MilestoneKind, Status
from app.cases.model import Case
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.widgets.ime import commit, compose
from ui.cases.cards.telling import TellRow
from ui.cases.overview import OverviewTab
from ui.cases.shelf import LongText

S = Status


def test_a_card_block_without_reference_is_refused_beside_it(room_of: Callable[[str], Room], cases: Cases) -> None:
    clerk = room_of("wangmin")
    case_id = cases.new(narrative="境外盗刷三笔")
    page = clerk.page(OverviewTab, case_id=case_id)
    row = page.first_things.rows[FirstActionKind.CARD_BLOCK]
    row.done.click()
    assert row.error.isVisibleTo(page)
    row.reference.setText("CB-0117")
    row.done.click()
    clerk.news()
    assert not row.error.isVisibleTo(page)
    assert "CB-0117" in row.said.text()
    assert "2026-11-24 10:00" in row.said.text()


def test_a_reference_half_typed_survives_news(room: Room, cases: Cases) -> None:
    case_id = cases.new(narrative="境外盗刷三笔")
    page = room.page(OverviewTab, case_id=case_id)
    row = page.first_things.rows[FirstActionKind.CARD_BLOCK]
    row.reference.setText("CB-01")
    page.notes.text.setPlainText("写到一半")
    with room.seat.store.action(room.actor, "test") as session:
        desk.add_note(session, case_id, "别人的备注")
    room.news()
    assert row.reference.text() == "CB-01"
    assert page.notes.text.text() == "写到一半"
    assert "别人的备注" in texts_of(page.notes)


def test_first_things_are_not_there_when_nothing_calls_for_them(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new())
    assert page.first_things.isHidden()


def test_every_clock_has_its_reason_and_article(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new(days_ago=3))
    said = " ".join(texts_of(page.clocks))
    assert "Decision on the complaint" in said
    assert "from 2026-11-21" in said
    assert "15 day" in said
    assert "投诉处理管理办法" in said


def test_an_extension_goes_its_whole_way(room_of: Callable[[str], Room], cases: Cases) -> None:
    room, lead = room_of("lixue"), room_of("zhaogang")
    case_id = cases.new()
    due = cases.read(lambda s: s.found(Case, case_id).due_on)
    page = room.page(OverviewTab, case_id=case_id)
    page.clocks.go()
    page.clocks.extensions.send.click()
    assert page.clocks.extensions.form.rows["reason"].message.isVisibleTo(page)
    page.clocks.extensions.days.setValue(10)
    page.clocks.extensions.reason.put("等待收单行回复")
    page.clocks.extensions.send.click()
    room.news()
    assert "Your own request: another lead decides." in texts_of(page.clocks)
    theirs = lead.page(OverviewTab, case_id=case_id)
    buttons = {one.text(): one for one in theirs.clocks.extensions.findChildren(QPushButton)}
    buttons["Refuse"].click()
    assert any("needs a note" in text for text in texts_of(theirs.clocks))
    buttons["Approve"].click()
    lead.news()
    assert cases.read(lambda s: s.found(Case, case_id).due_on) == due
    tell = theirs.clocks.extensions.findChild(TellRow)
    assert isinstance(tell, TellRow)
    tell.button.click()
    assert not tell.error.isHidden()
    tell.how.put("phone")
    tell.button.click()
    assert cases.read(lambda s: s.found(Case, case_id).due_on) > due


def test_told_needs_a_decision_and_says_so_beside_the_field(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.milestones.go(MilestoneKind.TOLD)
    page.milestones.how.put("phone")
    page.milestones.save.click()
    assert any("no decision" in row.message.text() for row in page.milestones.form.rows.values())
    page.milestones.go(MilestoneKind.DECIDED)
    page.milestones.note.put("退还年费 300 元")
    page.milestones.save.click()
    room.news()
    assert "退还年费 300 元" in texts_of(page.milestones)


def test_an_empty_note_is_refused_beside_it_and_a_note_is_kept(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new())
    page.notes.go()
    page.notes.save.click()
    assert "empty" in page.notes.field.message.text()
    page.notes.text.put("客户听力不好")
    page.notes.save.click()
    room.news()
    assert "客户听力不好" in texts_of(page.notes)
    assert page.notes.text.text() == ""


def test_facts_are_corrected_in_place(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.facts.go()
    form = page.facts.form
    form.amount.setText("１２，８００")
    form.cause.put("card_theft")
    form.card_field.setText("12")
    form._save_it.click()
    assert form.form.rows["card"].message.text().startswith("⚠")
    form.card_field.setText("")
    form._save_it.click()
    room.news()
    assert "12,800.00 yuan" in texts_of(page.facts)
    assert form.isHidden()


def test_another_track_moves_the_deadline_and_can_be_taken_back(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    due = cases.read(lambda s: s.found(Case, case_id).due_on)
    page = room.page(OverviewTab, case_id=case_id)
    page.facts.go()
    page.facts.form.track.put("complex")
    page.facts.form._save_it.click()
    assert cases.read(lambda s: s.found(Case, case_id).due_on) > due
    undo = room.said[-1].undo
    assert undo is not None
    undo()
    assert cases.read(lambda s: s.found(Case, case_id).due_on) == due


@pytest.mark.parametrize(
    "spot", ["assign", "first_things", "customer", "facts", "decided", "told", "note", "extension"]
)
def test_the_page_can_be_opened_at_a_spot(room_of: Callable[[str], Room], cases: Cases, spot: str) -> None:
    page = room_of("zhaogang").page(OverviewTab, case_id=cases.new(narrative="境外盗刷"), spot=spot)
    opened = {
        "assign": page.moves.panel,
        "customer": page.customer.opening,
        "facts": page.facts.form,
        "decided": page.milestones.opening,
        "told": page.milestones.opening,
        "extension": page.clocks.extensions.opening,
    }
    if spot in opened:
        assert opened[spot].isVisibleTo(page)
    else:
        assert page.isAncestorOf(page.first_things.rows[FirstActionKind.CARD_BLOCK])


def test_an_auditor_can_change_nothing(room_of: Callable[[str], Room], cases: Cases) -> None:
    page = room_of("zhouning").page(OverviewTab, case_id=cases.new(narrative="境外盗刷"))
    assert page.moves.buttons == {}
    for part in (
        page.moves.take,
        page.moves.assign,
        page.facts.edit,
        page.people.new,
        page.notes.save,
        page.clocks.ask,
        page.milestones.record,
        page.customer.complete,
        page.first_things.rows[FirstActionKind.CARD_BLOCK].done,
    ):
        assert not part.isVisibleTo(page)
    offered = page.keys()
    for key in offered:
        key.call()
    assert not page.facts.form.isVisibleTo(page)
    assert not page.people.form.isVisibleTo(page)


def test_a_closed_case_takes_notes_only(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: move(s, case_id, S.WITHDRAWN, note="客户撤回"))
    page = room.page(OverviewTab, case_id=case_id)
    assert page.moves.buttons == {}
    assert not page.facts.edit.isVisibleTo(page)
    assert page.notes.save.isVisibleTo(page)
    assert any("客户撤回" in text for text in texts_of(page.facts))


def test_what_was_typed_and_not_sent_stands_there_again(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.notes.text.setPlainText("客户听力")
    page.milestones.go(MilestoneKind.DECIDED)
    page.milestones.note.setPlainText("退还年费")
    page.closed()
    again = room.page(OverviewTab, case_id=case_id)
    assert again.notes.text.text() == "客户听力"
    again.milestones.go(MilestoneKind.DECIDED)
    assert again.milestones.note.text() == "退还年费"
    again.notes.save.click()
    again.milestones.opening.leave()
    third = room.page(OverviewTab, case_id=case_id)
    third.milestones.go(MilestoneKind.DECIDED)
    assert (third.notes.text.text(), third.milestones.note.text()) == ("", "")


def test_escape_closes_a_form(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new())
    page.facts.go()
    QTest.keyClick(page.facts.form, Qt.Key.Key_Escape)
    assert page.facts.form.isHidden()


def test_escape_belongs_to_the_input_method_while_it_composes(
    room: Room, cases: Cases, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = room.page(OverviewTab, case_id=cases.new())
    page.facts.go()
    narrative = page.facts.form.narrative
    monkeypatch.setattr(QApplication, "focusWidget", lambda: narrative)
    compose(narrative, "tui")
    QTest.keyClick(page.facts.form, Qt.Key.Key_Escape)
    assert not page.facts.form.isHidden()
    commit(narrative, "退")
    QTest.keyClick(page.facts.form, Qt.Key.Key_Escape)
    assert page.facts.form.isHidden()


def test_a_long_narrative_is_folded_and_opens_at_a_press(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new(narrative="客户陈述。" * 200))
    told = next(one for one in page.findChildren(LongText) if one.more.isVisibleTo(page))
    assert len(told.said.text()) < 300
    told.more.click()
    assert told.said.text() == "客户陈述。" * 200


def test_a_short_narrative_is_whole(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new(narrative="境外盗刷三笔"))
    told = page.findChildren(LongText)[0]
    assert told.said.text() == "境外盗刷三笔"
    assert not told.more.isVisibleTo(page)


def test_only_the_newest_notes_stand_on_the_overview(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    for number in range(12):
        cases.do(partial(desk.add_note, case_id=case_id, text=f"第 {number} 条"))
    page = room.page(OverviewTab, case_id=case_id)
    shown = [text for text in texts_of(page) if text.startswith("第 ")]
    assert shown[0] == "第 11 条"
    assert len(shown) == 8
