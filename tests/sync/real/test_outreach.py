"""Live events at a real centre: one desk moderates while another answers, both without a network; questions and
sign-ups stay in the branch, events and experts are read by the whole bank.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from app.kernel.errors import Refusal
from app.outreach import desk as events
from app.outreach import views
from app.outreach.codes import EventStatus, QuestionState, Verdict
from app.outreach.model import Expert, LiveEvent, Question, SignUp
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk

HOUR = timedelta(hours=1)


def an_event(desk: Desk) -> tuple[UUID, UUID]:
    """An event that is live, and its expert."""
    with desk.act("outreach.plan") as session:
        expert = events.add_expert(session, events.ExpertData(name="方知远", expertise="law"))
        data = events.EventData(
            title="年费怎么谈", starts_at=session.at + HOUR, ends_at=session.at + 3 * HOUR, topics=["annual_fee"]
        )
        event = events.plan_event(session, data)
        events.set_speakers(session, event.id, {expert.id: "格式条款"})
        for to in (EventStatus.ANNOUNCED, EventStatus.OPEN, EventStatus.LIVE):
            events.move_event(session, event.id, to)
        return event.id, expert.id


def asked(text: str) -> events.AskedNow:
    return events.AskedNow(text=text, may_answer=True, may_keep=True, may_open=True)


def row_of(desk: Desk, event: UUID, question: UUID) -> views.QuestionRow:
    with desk.store.read(desk.actor) as session:
        return next(row for row in views.questions(session, event) if row.id == question)


def test_one_desk_moderates_while_another_answers(branches: Branches, desk: OpenDesk) -> None:
    clerk, officer, lead, away = desk("wang.min"), desk("chen.lan"), desk("zhao.gang"), desk("he.jia")
    event, expert = an_event(officer)
    sound.synced(officer, clerk, lead, away)
    person = events.SignUpData(name="李小华", phone="13800001111", consent_contact=True)
    with clerk.act("day") as session:
        events.sign_up(session, event, person)
        first = events.ask(session, event, asked("我叫李小华，电话13800001111，年费能退吗")).id
        second = events.ask(session, event, asked("股票怎么买")).id
    with lead.act("day") as session:
        events.sign_up(session, event, person)  # the same person from another list
    sound.synced(clerk, lead, officer, clerk)
    with officer.act("moderate") as session:
        events.show(session, first)
    # Without a network: the lead moderates, the officer enters the answer and promises another.
    with lead.act("moderate") as session:
        events.refuse(session, second, "与银行卡无关")
    with officer.act("answer") as session:
        answer = events.enter_answer(session, first, expert, "首年免年费的，扣了应退。").id
        events.follow_up(session, event, "寄送章程", session.today + timedelta(days=2))
    sound.synced(lead, officer, clerk, lead, officer)
    for one in (clerk, officer, lead):
        assert row_of(one, event, first).state is QuestionState.ANSWERED
        assert row_of(one, event, second).refuse_reason == "与银行卡无关"
        with one.store.read(one.actor) as session:
            assert session.query(SignUp).count() == 1
    with lead.act("approve") as session:
        events.approve_answer(session, answer)
    sound.synced(lead, officer)
    with officer.act("article") as session:
        events.make_article(session, answer)
        events.close_event(session, event)
    sound.synced(officer, clerk, lead, away)
    found = row_of(clerk, event, first)
    assert (found.verdict, bool(found.article_key)) == (Verdict.APPROVED, True)
    with away.store.read(away.actor) as session:
        assert [row.status for row in views.events(session)] == [EventStatus.HELD]
        assert session.query(Expert).count() == 1
        assert session.query(Question).count() == session.query(SignUp).count() == 0
        (held,) = session.query(LiveEvent)
        assert held.branch_id == "0123"
    sound.quiet(branches, [clerk, officer, lead, away])


def test_of_two_desks_that_make_a_case_of_one_question_one_does(branches: Branches, desk: OpenDesk) -> None:
    clerk, officer = desk("wang.min"), desk("chen.lan")
    event, _ = an_event(officer)
    sound.synced(officer, clerk)
    with clerk.act("ask") as session:
        question = events.ask(session, event, asked("利息扣错了")).id
    sound.synced(clerk, officer)
    data = events.OpenCase(name="李小华", phone="13800001111")
    with officer.act("case") as session:
        no = events.open_case(session, question, data).no
    with clerk.act("case") as session:
        events.open_case(session, question, data)
    sound.synced(officer, clerk, officer)
    assert row_of(clerk, event, question).case_no == row_of(officer, event, question).case_no == no
    assert branches.ask("SELECT count(*) FROM desk.cases WHERE channel = 'live_event'")[0][0] == 1
    with pytest.raises(Refusal) as caught, clerk.act("case") as session:
        events.open_case(session, question, data)
    assert caught.value.code == "outreach.case_there"
