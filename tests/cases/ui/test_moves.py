"""Moves of a case on its overview: what they lack, what they ask, what takes them back."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton

from app.casefile.desk import move
from app.cases import desk
from app.cases.codes import MilestoneKind, Status
from app.cases.model import Case
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.overview import OverviewTab

S = Status


def status(cases: Cases, case_id: UUID) -> Status:
    return Status(cases.read(lambda s: s.found(Case, case_id).status))


def at(cases: Cases, *steps: Status, owner: bool = True, narrative: str = "年费争议，要求退还。") -> UUID:
    case_id = cases.new(narrative=narrative)
    for step in steps:
        cases.do(partial(move, case_id=case_id, target=step))
        if owner and step is S.ACCEPTED:
            cases.do(lambda s: desk.assign(s, case_id, cases.actors.mediator.staff_id), cases.actors.lead)
    return case_id


def test_the_next_step_is_one_press(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.moves.buttons[S.ACCEPTED].click()
    assert status(cases, case_id) is S.ACCEPTED
    room.news()
    assert S.INVESTIGATING in page.moves.buttons
    assert room.said[-1].tone == "good"


def test_g_makes_the_next_step(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    room.press(page, "G")
    assert status(cases, case_id) is S.ACCEPTED


def test_what_is_missing_is_a_link_to_where_it_is_mended(room: Room, cases: Cases) -> None:
    case_id = at(cases, S.ACCEPTED, narrative="境外盗刷三笔", owner=False)
    page = room.page(OverviewTab, case_id=case_id)
    assert not page.moves.buttons[S.INVESTIGATING].isEnabled()
    links = [text for text in texts_of(page.moves.step) if text in ("an owner",) or text.startswith("the first things")]
    assert len(links) == 2


@pytest.mark.parametrize(
    ("missing", "tab"),
    [("a sealed interview record", "interview"), ("an agreement submitted for approval", "agreement")],
)
def test_a_missing_thing_of_another_tab_leads_there(room: Room, cases: Cases, missing: str, tab: str) -> None:
    case_id = at(cases, S.ACCEPTED, S.INVESTIGATING)
    if tab == "agreement":
        cases.set(Case, case_id, status=S.DRAFTING)
    page = room.page(OverviewTab, case_id=case_id)
    if tab == "agreement":
        page.moves.buttons[S.PENDING_APPROVAL].click()
    else:
        links = [one for one in page.moves.step.findChildren(QPushButton) if one.text() == missing]
        links[0].click()
    assert room.goings.opened == [(case_id, tab, {})]


def test_a_refused_decline_stands_beside_its_reason(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.moves.buttons[S.DECLINED].click()
    page.moves.form.go.click()
    assert page.moves.form.form.rows["reason"].message.isVisibleTo(page)
    assert status(cases, case_id) is S.REGISTERED
    page.moves.form.reason.put("duplicate")
    page.moves.form.go.click()
    assert status(cases, case_id) is S.DECLINED
    assert page.moves.form.isHidden()


def test_a_standstill_can_be_taken_back(room: Room, cases: Cases) -> None:
    case_id = at(cases, S.ACCEPTED)
    page = room.page(OverviewTab, case_id=case_id)
    page.moves.buttons[S.SUSPENDED].click()
    page.moves.form.reason.put("appraisal")
    page.moves.form.go.click()
    assert status(cases, case_id) is S.SUSPENDED
    undo = room.said[-1].undo
    assert undo is not None
    undo()
    assert status(cases, case_id) is S.ACCEPTED


def test_only_a_withdrawal_is_asked_twice(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.moves.buttons[S.WITHDRAWN].click()
    page.moves.form.note.put("客户自愿撤回")
    page.moves.form.go.click()
    assert status(cases, case_id) is S.REGISTERED
    box = page.moves.form.question
    next(one for one in box.buttons() if one.text() == "Withdraw").click()
    assert status(cases, case_id) is S.WITHDRAWN


def test_a_closing_offers_only_reasons_that_fit(room: Room, cases: Cases) -> None:
    case_id = at(cases, S.ACCEPTED, S.INVESTIGATING)
    page = room.page(OverviewTab, case_id=case_id)
    page.moves.buttons[S.CLOSED].click()
    reason = page.moves.form.reason
    assert {reason.itemData(place) for place in range(reason.count())} == {"settled_without_agreement", "refunded"}
    assert not page.moves.form.go.isEnabled()  # neither decided nor told yet
    with room.seat.store.action(room.actor, "test") as session:
        desk.record_milestone(session, case_id, MilestoneKind.DECIDED, note="退款")
        desk.record_milestone(session, case_id, MilestoneKind.TOLD, how="phone")
    page.moves.form.note.put("已退款")
    room.news()
    assert page.moves.form.go.isEnabled()
    assert page.moves.form.note.text() == "已退款"
    page.moves.form.reason.put("refunded")
    page.moves.form.go.click()
    assert status(cases, case_id) is S.CLOSED


def test_a_failure_needs_the_other_ways_told(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.set(Case, case_id, status=S.MEDIATING)
    page = room.page(OverviewTab, case_id=case_id)
    page.moves.buttons[S.FAILED].click()
    page.moves.form.go.click()
    assert status(cases, case_id) is S.MEDIATING
    page.moves.form.other_ways.setChecked(True)
    page.moves.form.how.put("in_person")
    page.moves.form.go.click()
    assert status(cases, case_id) is S.FAILED


def test_a_draft_belongs_to_its_case_and_its_move(room: Room, cases: Cases) -> None:
    one, other = cases.new(), cases.new("王一")
    page = room.page(OverviewTab, case_id=one)
    page.moves.buttons[S.WITHDRAWN].click()
    page.moves.form.note.setPlainText("客户自愿撤回")
    page.closed()
    page.moves.buttons[S.DECLINED].click()
    assert page.moves.form.note.text() == ""
    page.moves.buttons[S.WITHDRAWN].click()
    assert page.moves.form.note.text() == "客户自愿撤回"
    elsewhere = room.page(OverviewTab, case_id=other)
    elsewhere.moves.buttons[S.WITHDRAWN].click()
    assert elsewhere.moves.form.note.text() == ""
