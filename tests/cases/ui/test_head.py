"""The head of a case: where it stands, the nearest clock, what comes next and whose."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from app.casefile.desk import move
from app.casefile.views import NextMove
from app.cases import desk
from app.cases.codes import MilestoneKind, Status, ToldHow, Track
from app.cases.lifecycle import STEPS
from app.cases.model import Case
from app.cases.views import case_header
from app.cases.views.access import accesses
from app.kernel.actor import Role
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases
from ui.cases.head import next_words, read, reveal_name, way
from ui.cases.texts import words_now
from ui.shell.case_head import CaseHead

S = Status


def head(cases: Cases, case_id: UUID) -> CaseHead:
    return cases.read(lambda s: read(s, case_id))


@pytest.mark.parametrize("status", STEPS)
def test_the_straight_way_is_shown_whole(status: Status) -> None:
    assert way(status, ()) == (STEPS, STEPS.index(status), "")


@pytest.mark.parametrize("status", sorted(set(Status) - set(STEPS)))
def test_a_state_off_the_way_is_the_marked_one(status: Status) -> None:
    stages, at, tone = way(status, (NextMove(S.MEDIATING, ()), NextMove(S.WITHDRAWN, ())))
    assert stages[at] is status
    assert tone in ("soon", "danger")


def test_a_suspended_case_stands_where_it_returns_to() -> None:
    stages, at, _ = way(S.SUSPENDED, (NextMove(S.WITHDRAWN, ()), NextMove(S.DRAFTING, ())))
    assert at == STEPS.index(S.DRAFTING)
    assert stages[at - 1] is S.MEDIATING


def test_a_new_case_says_who_accepts_it_until_when(cases: Cases) -> None:
    found = head(cases, cases.new())
    assert found.number == "2026-0123-000001"
    assert found.customer == "李*华"
    assert found.next_step.startswith("Accept · ")
    assert found.next_step.endswith("by 12-09")


def test_the_owner_is_named_once_there_is_one(cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: move(s, case_id, S.ACCEPTED))
    cases.do(lambda s: desk.assign(s, case_id, cases.actors.mediator.staff_id), cases.actors.lead)
    assert head(cases, case_id).next_step.startswith("Begin to investigate · 李雪")


def test_a_step_that_is_not_the_owners_names_who_may_make_it(cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.assign(s, case_id, cases.actors.mediator.staff_id), cases.actors.lead)

    def said(session: DeskSession, status: Status, target: Status) -> str:
        header = replace(case_header(session, case_id), status=status)
        return next_words(header, (NextMove(target, ()),), words_now(), Role.MEDIATOR)

    submit = cases.read(lambda s: said(s, S.DRAFTING, S.PENDING_APPROVAL))
    approve = cases.read(lambda s: said(s, S.PENDING_APPROVAL, S.PENDING_SIGNATURE))
    assert "李雪" in submit
    assert "李雪" not in approve
    assert "Team lead" in approve


def test_the_name_behind_the_eye_is_recorded(cases: Cases) -> None:
    case_id = cases.new()
    assert cases.do(lambda s: reveal_name(s, case_id, "核对签名")) == "李小华"
    looked = cases.read(lambda s: accesses(s, case_id), cases.actors.auditor)
    assert [(line.field, line.reason) for line in looked] == [("name", "核对签名")]


def test_the_nearest_clock_is_named_when_it_is_not_the_own(cases: Cases) -> None:
    case_id = cases.new(days_ago=3)
    cases.do(lambda s: desk.set_track(s, case_id, Track.COMPLEX))
    cases.do(lambda s: desk.update_facts(s, case_id, desk.Facts(demands=["credit_record_correction"])))
    clock = head(cases, case_id).clock
    assert clock is not None
    assert clock.text.startswith("Credit-record objection · ")


def test_an_overdue_clock_has_word_tone_and_icon(cases: Cases) -> None:
    clock = head(cases, cases.new(days_ago=20)).clock
    assert clock is not None
    assert (clock.tone, clock.icon) == ("danger", "overdue")
    assert "5" in clock.text


def test_an_answered_clock_says_when(cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.record_milestone(s, case_id, MilestoneKind.DECIDED, note="退还年费"))
    cases.do(lambda s: desk.record_milestone(s, case_id, MilestoneKind.TOLD, how=ToldHow.PHONE))
    clock = head(cases, case_id).clock
    assert clock is not None
    assert clock.text.startswith("Application for review")  # the customer's own clock runs from now on


def test_a_suspended_case_stands_still(cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: move(s, case_id, S.ACCEPTED))
    cases.do(lambda s: move(s, case_id, S.SUSPENDED, reason="appraisal"))
    found = head(cases, case_id)
    assert found.clock is not None
    assert found.clock.icon == "pause"
    assert found.next_step.startswith("Resume")


def test_a_closed_case_has_no_clock_and_no_next_step(cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: move(s, case_id, S.WITHDRAWN, note="客户撤回"))
    found = head(cases, case_id)
    assert found.clock is None
    assert found.stages[found.at] == "Withdrawn"


def test_marks_are_few_and_the_most_pressing_first(cases: Cases) -> None:
    case_id = cases.new(needs=["elderly", "hard_of_hearing"], tags=["agitated", "judicial", "petition"])
    cases.set(Case, case_id, people_count=25)
    marks = head(cases, case_id).marks
    assert len(marks) == 4
    assert marks[0].text == "Major complaint"
