"""What an event leaves behind: follow-ups, questions that nobody may keep, the summary."""

from __future__ import annotations

from datetime import timedelta

from app.kernel.ids import new_id
from app.outreach import desk, views
from app.outreach.codes import EventStatus
from app.outreach.desk.events import NOT_KEPT
from app.store.store import Store
from tests.helpers.house import Actors
from tests.outreach.conftest import Did, Planned, data
from tests.outreach.hands import asked, opened, refused, row_of


def test_closing_leaves_follow_ups_and_takes_out_what_may_not_be_kept(
    act: Did, see: Did, actors: Actors, event: Planned, desk_store: Store
) -> None:
    open_one = act(actors.counter, desk.ask, event.id, asked("没有答的问题"))
    gone = act(actors.counter, desk.ask, event.id, asked("不同意保留的问题", may_keep=False))
    refused_one = act(actors.counter, desk.ask, event.id, asked("重复的问题"))
    act(actors.mediator, desk.refuse, refused_one.id, "重复")
    promised = act(actors.counter, desk.ask, event.id, asked("答应另行答复的"))
    day = see(lambda session: session.today)
    own = act(actors.counter, desk.follow_up, event.id, "", day, question_id=promised.id)
    act(actors.mediator, desk.move_event, event.id, EventStatus.LIVE)
    act(actors.mediator, desk.move_event, event.id, EventStatus.HELD)
    rows = see(views.follow_ups)
    assert [(row.about, row.mine) for row in rows] == [("答应另行答复的", False), ("没有答的问题", True)]
    assert row_of(see, event, gone).text == NOT_KEPT
    assert row_of(see, event, open_one).followed
    assert [row.about for row in see(views.own_follow_ups, by=actors.counter)] == ["答应另行答复的"]
    refused("outreach.result_missing", act, actors.counter, desk.settle, own.id, " ")
    act(actors.counter, desk.settle, own.id, "已电话答复")
    refused("outreach.settled", act, actors.counter, desk.settle, own.id, "再来")
    assert see(views.own_follow_ups, by=actors.counter) == []
    refused("outreach.about_missing", act, actors.counter, desk.follow_up, event.id, " ", day)
    refused("outreach.due_missing", act, actors.counter, desk.follow_up, event.id, "x", None)
    refused("outreach.due_past", act, actors.counter, desk.follow_up, event.id, "x", day - timedelta(days=1))
    refused("outreach.over", act, actors.mediator, desk.change_event, event.id, data(desk_store))


def test_the_summary_counts_and_holds_nobodys_data(
    act: Did, see: Did, actors: Actors, away: Actors, event: Planned
) -> None:
    person = desk.SignUpData(name="李小华", phone="13800001111", told_by="sms", attended=True)
    act(actors.counter, desk.sign_up, event.id, person)
    left = act(actors.counter, desk.sign_up, event.id, desk.SignUpData(name="王芳"))
    act(actors.counter, desk.withdraw, left.id)
    told = act(actors.counter, desk.ask, event.id, asked("我叫李小华，问年费", topic="annual_fee"))
    act(actors.mediator, desk.show, told.id)
    answer = act(actors.mediator, desk.enter_answer, told.id, event.banker, "可以退。")
    act(actors.lead, desk.approve_answer, answer.id)
    act(actors.mediator, desk.make_article, answer.id)
    bad = act(actors.counter, desk.ask, event.id, asked("股票怎么买"))
    act(actors.mediator, desk.refuse, bad.id, "与银行卡无关")
    case = act(actors.counter, desk.ask, event.id, asked("扣错了", topic="annual_fee"))
    act(actors.counter, desk.open_case, case.id, opened())
    made = see(views.summary, event.id)
    assert (made.signed_up, made.withdrawn, made.attended, made.approved, made.articles) == (1, 1, 1, 1, 1)
    assert [(one.topic, one.asked, one.answered, one.refused, one.cases, one.open) for one in made.topics] == [
        ("annual_fee", 2, 1, 0, 1, 0),
        ("", 1, 0, 1, 0, 0),
    ]
    assert made.refused == (("与银行卡无关", 1),)
    assert len(made.cases) == 1
    assert "李小华" not in repr(made)
    assert "13800001111" not in repr(made)
    refused("outreach.other_branch", see, views.summary, event.id, by=away.mediator)
    refused("outreach.not_found", see, views.summary, new_id())
