"""An investigation at a real centre: two desks at one task, one plan, one finding; what is said stays; who sees it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import psycopg
import pytest

from app.cases import desk as cases
from app.cases.codes import Track
from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import Case
from app.mediation import desk as mediation
from app.mediation.codes import TaskState
from app.mediation.desk import Chosen, NoticeData, Question
from app.mediation.model import Finding, NoticeEntry, Task
from app.mediation.views import investigation, proposal
from app.sync.views import conflicts, kept
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk


def a_theft(desk: Desk) -> UUID:
    with desk.act("cases.register") as session:
        return register_walk_in(
            session, WalkIn(name="李小华", phone="13800001111", narrative="被盗刷", cause="card_theft")
        ).id


def plan(desk: Desk, case_id: UUID, *steps: str) -> list[UUID]:
    with desk.act("mediation.take_up") as session:
        found = proposal(session, case_id)
        return [task.id for task in mediation.take_up(session, case_id, found.template, [Chosen(one) for one in steps])]


def refused(desk: Desk) -> list[str]:
    with desk.store.read(desk.actor) as session:
        return [row.code for row in kept(session).rows]


def test_an_investigation_reaches_who_works_on_it_and_nobody_else(branches: Branches, desk: OpenDesk) -> None:
    clerk, lead, away = desk("wang.min"), desk("zhao.gang"), desk("he.jia")
    case_id = a_theft(clerk)
    plan(clerk, case_id, "first_notice", "habits")
    with clerk.act("day") as session:
        notice = NoticeData(at=session.at - timedelta(hours=1), channel="hotline", took="8012", said="不是我刷的")
        mediation.note_notice(session, case_id, notice)
        question = Question(party="merchant", whom="商户", asked="签购单", channel="letter")
        asked = mediation.ask(session, case_id, question).id
        mediation.find_out(session, case_id, "芯片未被读取", "established")
    sound.synced(clerk, lead, away)
    with lead.act("day") as session:
        mediation.remind(session, asked, "phone")
        mediation.note_answer(session, asked, "附签购单")
    sound.synced(lead, clerk)
    with clerk.store.read(clerk.actor) as session:
        whole = investigation(session, case_id)
        assert [row.kind for row in whole.log] == ["first_notice", "request", "reminder", "answer"]
        assert whole.requests[0].reminders == 1
    with away.store.read(away.actor) as session:
        assert session.query(Task).count() == session.query(NoticeEntry).count() == 0
    sound.quiet(branches, [clerk, lead, away])


def test_two_desks_take_up_one_plan_and_nothing_is_there_twice(branches: Branches, desk: OpenDesk) -> None:
    clerk, lead = desk("wang.min"), desk("zhao.gang")
    case_id = a_theft(clerk)
    sound.synced(clerk, lead)
    plan(clerk, case_id, "first_notice", "habits")
    plan(lead, case_id, "habits", "count")
    sound.synced(clerk, lead, clerk)
    assert refused(lead) == ["sync.append_changed"]
    again = plan(lead, case_id, "habits", "count")
    assert len(again) == 1
    sound.synced(lead, clerk)
    for one in (clerk, lead):
        with one.store.read(one.actor) as session:
            steps = [row.step for row in investigation(session, case_id).tasks]
            assert sorted(steps) == ["card_theft.count", "card_theft.first_notice", "card_theft.habits"]


def test_of_two_who_settle_one_task_the_later_is_told_and_what_was_judged_is_shown_to_a_person(
    branches: Branches, desk: OpenDesk
) -> None:
    clerk, lead = desk("wang.min"), desk("zhao.gang")
    case_id = a_theft(clerk)
    (task,) = plan(clerk, case_id, "habits")
    with clerk.act("day") as session:
        finding = mediation.find_out(session, case_id, "夜间从未消费", "established").id
    sound.synced(clerk, lead)
    with clerk.act("day") as session:
        mediation.finish(session, task, "习惯相符")
        mediation.reword(session, finding, "近一年夜间从未消费", "established")
    with lead.act("day") as session:
        mediation.set_aside(session, task, "不必再查")
    with lead.act("day") as session:
        mediation.reword(session, finding, "夜间消费有过两次", "disputed", "账单两笔")
    sound.synced(clerk, lead, clerk)
    assert refused(lead) == ["sync.moved_on"]
    for one in (clerk, lead):
        with one.store.read(one.actor) as session:
            row = session.found(Task, task)
            assert (row.state, row.result) == (TaskState.DONE, "习惯相符")
            assert session.found(Finding, finding).statement == "近一年夜间从未消费"
    with lead.store.read(lead.actor) as session:
        assert "findings.statement" in {row.field[1] for row in conflicts(session).rows}


def test_a_line_of_the_log_is_never_changed_even_by_hand(branches: Branches, desk: OpenDesk) -> None:
    clerk = desk("wang.min")
    case_id = a_theft(clerk)
    with clerk.act("day") as session:
        notice = NoticeData(at=session.at, channel="branch", took="王敏", said="原话")
        line = mediation.note_notice(session, case_id, notice).id
    sound.synced(clerk)
    with pytest.raises(psycopg.Error, match="append_changed"):
        branches.edit("notice_entries", line, said="改过")
    with clerk.store.action(clerk.actor, "test") as session:
        session.found(NoticeEntry, line).said = "改过"
    clerk.sync()
    assert refused(clerk) == ["sync.append_changed"]


def test_a_case_handed_up_goes_to_the_investigator_and_comes_back(branches: Branches, desk: OpenDesk) -> None:
    clerk, lead, officer, special = desk("wang.min"), desk("zhao.gang"), desk("chen.lan"), desk("sun.yi")
    case_id = a_theft(clerk)
    sound.synced(clerk, lead)
    with lead.act("day") as session:
        cases.assign(session, case_id, officer.actor.staff_id)
    sound.synced(lead, officer)
    with officer.act("day") as session:
        made = mediation.escalate(session, case_id, special.actor.staff_id, "跨境盗刷").id
    sound.synced(officer, special)
    assert refused(officer) == []
    with special.store.read(special.actor) as session:
        assert session.found(Case, case_id).track == Track.COMPLEX
        assert investigation(session, case_id).escalations[0].mine
    with special.act("day") as session:
        mediation.accept(session, made)
    plan(special, case_id, "own_use")
    sound.synced(special)
    with special.act("day") as session:
        mediation.give_back(session, made, "网点可办")
    sound.synced(special, officer)
    with officer.store.read(officer.actor) as session:
        assert session.found(Case, case_id).owner_id == officer.actor.staff_id
        assert [row.step for row in investigation(session, case_id).tasks] == ["card_theft.own_use"]
    for one in (officer, special):
        assert refused(one) == []


def test_nobody_hands_a_case_on_without_a_handing_up(branches: Branches, desk: OpenDesk) -> None:
    clerk, lead, officer, special = desk("wang.min"), desk("zhao.gang"), desk("chen.lan"), desk("sun.yi")
    case_id = a_theft(clerk)
    sound.synced(clerk, lead)
    with lead.act("day") as session:
        cases.assign(session, case_id, officer.actor.staff_id)
    sound.synced(lead, officer)
    with officer.act("day") as session:
        session.found(Case, case_id).owner_id = special.actor.staff_id
    officer.sync()
    assert refused(officer) == ["sync.not_allowed"]
