"""What people do about events: plan, sign up, moderate, answer, approve, open cases, close, follow up."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cases.model import Case
from app.cases.views import timeline
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.ids import new_id
from app.knowledge.library import library
from app.outreach import desk, views
from app.outreach.codes import EventStatus, QuestionState, Verdict
from app.outreach.model import Question, SignUp
from app.outreach.reading import read_people, read_questions
from app.outreach.rejected import write_rejects
from app.store.access import AccessEntry
from app.store.store import Store
from tests.helpers.house import Actors
from tests.outreach.conftest import Did, Planned, data
from tests.outreach.hands import WORDS, asked, opened, refused, row_of


def test_an_event_is_planned_with_all_its_faults_at_once(desk_store: Store, act: Did, actors: Actors) -> None:
    bad = desk.EventData(title=" ", starts_at=None, ends_at=None, capacity="zehn")
    with pytest.raises(RefusedTogether) as caught:
        act(actors.mediator, desk.plan_event, bad)
    assert {one.code for one in caught.value.refusals} == {
        "outreach.title_missing", "outreach.starts_missing", "outreach.ends_missing", "outreach.topics_missing",
        "outreach.capacity",
    }  # fmt: skip
    many = data(desk_store, topics=[str(n) for n in range(20)], title="x" * 200, capacity="0")
    refused("outreach.topics_many", act, actors.mediator, desk.plan_event, many)
    refused("staff.not_allowed", act, actors.counter, desk.plan_event, data(desk_store))


def test_an_event_moves_step_by_step_and_says_why_it_is_cancelled(
    act: Did, see: Did, actors: Actors, event: Planned
) -> None:
    refused("outreach.no_step", act, actors.mediator, desk.move_event, event.id, EventStatus.HELD)
    refused("outreach.no_step", act, actors.mediator, desk.close_event, event.id)
    refused("outreach.cancel_reason", act, actors.mediator, desk.move_event, event.id, EventStatus.CANCELLED, " ")
    before = see(views.appointment_of, event.id).revision
    act(actors.mediator, desk.move_event, event.id, EventStatus.CANCELLED, "专家生病")
    row = see(views.event_by_no, event.no.lower())
    assert (row.status, row.cancel_reason, row.steps) == (EventStatus.CANCELLED, "专家生病", ())
    one = see(views.appointment_of, event.id)
    assert (one.cancelled, one.revision) == (True, before + 1)
    refused("outreach.over", act, actors.counter, desk.sign_up, event.id, desk.SignUpData(name="李小华"))
    refused("outreach.over", act, actors.counter, desk.ask, event.id, asked())
    refused("outreach.over", act, actors.mediator, desk.set_speakers, event.id, {})
    refused("outreach.not_found", see, views.event_by_no, "L0")


def test_a_change_counts_for_calendars_only_when_something_changed(
    desk_store: Store, act: Did, see: Did, actors: Actors, event: Planned
) -> None:
    before = see(views.appointment_of, event.id).revision
    act(actors.mediator, desk.change_event, event.id, data(desk_store))
    assert see(views.appointment_of, event.id).revision == before
    act(actors.mediator, desk.change_event, event.id, data(desk_store, capacity=" 1 "))
    assert see(views.appointment_of, event.id).revision == before + 1
    assert see(views.event_of, event.id).capacity == 1
    assert see(views.event_of, new_id()) is None


def test_experts_are_entered_corrected_and_their_number_read_with_a_record(
    act: Did, see: Did, actors: Actors, away: Actors, event: Planned, desk_store: Store
) -> None:
    bad = desk.ExpertData(name="", expertise="magic", phone="x", knows="y" * 300)
    with pytest.raises(RefusedTogether) as caught:
        act(actors.mediator, desk.add_expert, bad)
    assert len(caught.value.refusals) == 4
    row = next(one for one in see(views.experts) if one.id == event.lawyer)
    assert (row.phone, row.events, row.own) == ("139****2222", 1, True)
    better = desk.ExpertData(name="方知远", expertise="law", organisation="远山律师事务所", active=False)
    act(actors.mediator, desk.update_expert, event.lawyer, better)
    assert act(actors.mediator, desk.expert_number, event.lawyer, "活动前联系") == "13900002222"
    with desk_store.read(actors.mediator) as session:
        assert session.scalars(select(AccessEntry.field_name)).all() == ["phone"]
    refused("outreach.expert_elsewhere", act, away.mediator, desk.update_expert, event.lawyer, better)
    other = act(actors.mediator, desk.plan_event, data(desk_store, title="下一场"))
    refused("outreach.expert_inactive", act, actors.mediator, desk.set_speakers, other.id, {event.lawyer: ""})


def test_speakers_come_go_and_come_again_and_clashes_are_said_over_branches(
    desk_store: Store, act: Did, see: Did, actors: Actors, away: Actors, event: Planned
) -> None:
    assert see(views.clashes_of, event.id) == []
    other = act(away.mediator, desk.plan_event, data(desk_store, title="另一网点的活动"))
    act(away.mediator, desk.set_speakers, other.id, {event.lawyer: ""})
    (clash,) = see(views.clashes_of, event.id)
    assert (clash.expert, clash.no, clash.branch) == ("方知远", other.no, "0456")
    act(actors.mediator, desk.set_speakers, event.id, {event.banker: "年费"})
    assert see(views.clashes_of, event.id) == []
    assert [(one.name, one.answers) for one in see(views.speakers_of, event.id)] == [("乔安宁", "年费")]
    act(actors.mediator, desk.set_speakers, event.id, {event.lawyer: "合同", event.banker: "年费"})
    assert len(see(views.speakers_of, event.id)) == 2
    act(away.mediator, desk.move_event, other.id, EventStatus.CANCELLED, "改期")
    assert see(views.clashes_of, event.id) == []
    assert see(views.clashes_of, other.id) == []
    refused("outreach.other_branch", act, away.mediator, desk.set_speakers, event.id, {})
    assert see(views.events, by=away.mediator)[0].own is False


def test_sign_ups_once_each_within_capacity(
    desk_store: Store, act: Did, see: Did, actors: Actors, event: Planned
) -> None:
    one = desk.SignUpData(name="李小华", phone="138 0000 1111", told_by="sms", consent_contact=True)
    made: SignUp = act(actors.counter, desk.sign_up, event.id, one)
    refused("outreach.signed_up", act, actors.counter, desk.sign_up, event.id, one)
    no_number = desk.SignUpData(name="张三", consent_contact=True)
    refused("outreach.contact_without_number", act, actors.counter, desk.sign_up, event.id, no_number)
    bad = desk.SignUpData(name="", phone="abc", told_by="dream")
    refused("outreach.told_by", act, actors.counter, desk.sign_up, event.id, bad)
    act(actors.mediator, desk.change_event, event.id, data(desk_store, capacity=1))
    refused("outreach.full", act, actors.counter, desk.sign_up, event.id, desk.SignUpData(name="王五"))
    act(actors.counter, desk.withdraw, made.id)
    assert see(views.event_of, event.id).coming == 0
    act(actors.counter, desk.sign_up, event.id, one)
    act(actors.counter, desk.attend, made.id)
    (row,) = see(views.sign_ups, event.id)
    assert (row.name, row.phone, row.attended, row.withdrawn) == ("李*华", "138****1111", True, False)
    act(actors.counter, desk.attend, made.id, False)
    assert see(views.sign_ups, event.id)[0].attended is False


PEOPLE = """姓名,手机号,得知渠道,同意联系,到场
李小华,13800001111,短信,是,是
王芳,13800001111,朋友,否,否
,13900001111,短信,是,否
赵六,打不通,短信,是,否
钱七,13700001111,做梦,也许,否
李小华,13800001111,短信,是,否
=cmd(),13700002222,app,是,否
孙八,13700003333
"""


def test_a_list_is_taken_row_by_row_with_a_reject_file(
    act: Did, see: Did, actors: Actors, event: Planned, tmp_path: Path, clock: FixedClock
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(PEOPLE, encoding="gb18030")
    read = read_people(file)
    done = act(actors.counter, desk.import_sign_ups, event.id, read)
    assert (done.read, done.taken, done.known) == (8, 3, 1)
    assert [(row.line, [one.code for one in row.reasons]) for row in done.bad] == [
        (4, ["cases.name_missing"]),
        (5, ["cases.phone_malformed"]),
        (6, ["outreach.told_by", "outreach.yes_or_no"]),
        (9, ["feed.width"]),
    ]
    again = act(actors.counter, desk.import_sign_ups, event.id, read)
    assert (again.taken, again.known) == (0, 4)
    rows = see(views.sign_ups, event.id)
    assert sorted(row.twice for row in rows) == [False, True, True]
    assert sum(row.attended for row in rows) == 1
    kept = write_rejects(tmp_path / "out", file, clock.now(), read.header, done.bad, lambda one: one.code)
    assert kept is not None
    lines = list(csv.reader(io.StringIO(kept.read_text(encoding="utf-8-sig"))))
    assert len(lines) == 5
    assert write_rejects(tmp_path / "out", file, clock.now(), read.header, [], lambda one: one.code) is None
    text = act(actors.counter, desk.sign_ups_for_platform, event.id)
    names = [row[0] for row in csv.reader(io.StringIO(text))]
    assert names == ["姓名", "'=cmd()", "李小华", "王芳"]  # safe to open in a spreadsheet


def test_files_that_are_no_lists_are_refused_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    refused("outreach.no_name_column", read_people, file)
    refused("outreach.no_question_column", read_questions, file)
    file.write_bytes(b"%PDF-1.7")
    refused("cases.feed_not_one", read_people, file)
    refused("cases.feed_missing", read_people, tmp_path / "none.csv")


QUESTIONS = """编号,问题,提问时间,主题,姓名,手机号,可公开解答,可保留,可转案件
1,我叫李小华，卡6222021000001234567的年费怎么退,2026-11-20 10:00,annual_fee,李小华,13800001111,是,是,是
2,,,,,,是,是,是
3,利息怎么算,昨天,,,,是,是,否
4,分期手续费怎么算,,,,,是,或许,否
,没有编号的问题,,,,,是,是,否
,没有编号的问题,,,,,是,是,否
9,未来的问题,2099-01-01 10:00,,,,是,是,否
"""


def test_questions_of_a_file_are_scrubbed_and_taken_once(
    act: Did, see: Did, actors: Actors, event: Planned, tmp_path: Path, desk_store: Store
) -> None:
    person = act(actors.counter, desk.sign_up, event.id, desk.SignUpData(name="李小华", phone="13800001111"))
    file = tmp_path / "q.csv"
    file.write_text(QUESTIONS, encoding="utf-8")
    done = act(actors.counter, desk.ask_all, event.id, read_questions(file))
    assert (done.read, done.taken, done.known) == (7, 2, 1)
    assert [(row.line, [one.code for one in row.reasons]) for row in done.bad] == [
        (3, ["outreach.question_missing"]),
        (4, ["outreach.no_time"]),
        (5, ["outreach.yes_or_no"]),
        (8, ["outreach.asked_later"]),
    ]
    rows = see(views.questions, event.id)
    assert rows[0].text == "我叫【姓名】，卡【卡号】的年费怎么退"
    assert rows[0].topic == "annual_fee"
    assert see(views.sign_ups, event.id)[0].questions == 1
    with desk_store.read(actors.mediator) as session:
        stored = session.scalars(select(Question).where(Question.sign_up_id == person.id)).one()
        assert "6222" not in repr(vars(stored))
    assert act(actors.counter, desk.ask_all, event.id, read_questions(file)).taken == 0


def test_until_it_is_shown_only_a_moderator_reads_a_question(
    act: Did, see: Did, actors: Actors, event: Planned
) -> None:
    question = act(actors.counter, desk.ask, event.id, asked("我是金华人，问年费"))
    assert row_of(see, event, question, by=actors.counter).text == ""
    assert row_of(see, event, question).text == "我是【姓名】，问年费"
    act(actors.mediator, desk.correct, question.id, "我是金华人，问年费，电话13800001111", topic="annual_fee")
    assert row_of(see, event, question).text == "我是金华人，问年费，电话【电话】"
    act(actors.mediator, desk.correct, question.id, "我是金华人，问年费，电话【电话】")
    assert row_of(see, event, question).topic == "annual_fee"
    refused("outreach.question_missing", act, actors.mediator, desk.correct, question.id, " ")
    refused("outreach.question_long", act, actors.mediator, desk.correct, question.id, "问" * 3000)
    refused("staff.not_allowed", act, actors.counter, desk.show, question.id)
    act(actors.mediator, desk.show, question.id)
    assert row_of(see, event, question, by=actors.counter).text == "我是金华人，问年费，电话【电话】"
    refused("outreach.moderated", act, actors.mediator, desk.refuse, question.id, "重复")
    refused("outreach.question_missing", act, actors.counter, desk.ask, event.id, asked(" "))
    refused("outreach.question_long", act, actors.counter, desk.ask, event.id, asked("问" * 3000))


def test_refusing_needs_a_reason_and_showing_consent(act: Did, see: Did, actors: Actors, event: Planned) -> None:
    private = act(actors.counter, desk.ask, event.id, asked(may_answer=False))
    refused("outreach.not_public", act, actors.mediator, desk.show, private.id)
    refused("outreach.reason_missing", act, actors.mediator, desk.refuse, private.id, " ")
    act(actors.mediator, desk.refuse, private.id, "与银行卡无关，请拨13800001111")
    row = row_of(see, event, private)
    assert (row.state, row.refuse_reason) == (QuestionState.REFUSED, "与银行卡无关，请拨【电话】")
    refused("outreach.refused_question", act, actors.mediator, desk.enter_answer, private.id, event.banker, "答")
    refused("outreach.refused_question", act, actors.mediator, desk.open_case, private.id, opened())


def test_an_answer_is_approved_by_somebody_else_and_becomes_a_draft(
    act: Did, see: Did, actors: Actors, event: Planned, desk_store: Store
) -> None:
    question = act(actors.counter, desk.ask, event.id, asked("年费能不能退", topic="annual_fee"))
    act(actors.mediator, desk.show, question.id)
    refused("outreach.no_speaker", act, actors.mediator, desk.enter_answer, question.id, new_id(), "可以")
    refused("outreach.answer_missing", act, actors.mediator, desk.enter_answer, question.id, event.banker, " ")
    refused("outreach.answer_long", act, actors.mediator, desk.enter_answer, question.id, event.banker, "答" * 6000)
    first = act(actors.lead, desk.enter_answer, question.id, event.banker, "可以，请拨13800001111。")
    refused("outreach.own_answer", act, actors.lead, desk.approve_answer, first.id)
    better = act(actors.mediator, desk.enter_answer, question.id, event.banker, "首年免年费的，扣了应退。")
    refused("outreach.not_approved", act, actors.mediator, desk.make_article, better.id)
    refused("staff.not_allowed", act, actors.mediator, desk.approve_answer, better.id)
    refused("outreach.reason_missing", act, actors.lead, desk.return_answer, better.id, "")
    act(actors.lead, desk.approve_answer, better.id, "口径一致")
    refused("outreach.decided", act, actors.lead, desk.return_answer, better.id, "再看")
    made = act(actors.mediator, desk.make_article, better.id)
    refused("outreach.reused", act, actors.mediator, desk.make_article, better.id)
    row = row_of(see, event, question)
    assert (row.state, row.verdict, row.article_key) == (
        QuestionState.ANSWERED, Verdict.APPROVED, made.article_key,
    )  # fmt: skip
    with desk_store.read(actors.lead) as session:
        (waiting,) = library(session).standings[made.article_key].waiting
        assert waiting.article.causes == ("annual_fee",)
        assert waiting.article.answer == "首年免年费的，扣了应退。"


def test_an_answer_is_reused_only_with_consent_and_may_be_sent_back(
    act: Did, see: Did, actors: Actors, event: Planned
) -> None:
    question = act(actors.counter, desk.ask, event.id, asked(may_keep=False))
    act(actors.mediator, desk.show, question.id)
    answer = act(actors.mediator, desk.enter_answer, question.id, event.banker, "可以。")
    act(actors.lead, desk.approve_answer, answer.id)
    refused("outreach.no_reuse", act, actors.mediator, desk.make_article, answer.id)
    other = act(actors.counter, desk.ask, event.id, asked("第二问"))
    act(actors.mediator, desk.show, other.id)
    first = act(actors.mediator, desk.enter_answer, other.id, event.banker, "不。")
    answer = act(actors.mediator, desk.enter_answer, other.id, event.banker, "不行。")
    refused("outreach.newer_answer", act, actors.lead, desk.approve_answer, first.id)
    act(actors.lead, desk.return_answer, answer.id, "依据不足")
    row = row_of(see, event, other)
    assert (row.verdict, row.verdict_note, row.own_answer) == (Verdict.RETURNED, "依据不足", True)


def test_a_question_becomes_a_case_whose_clock_began_when_it_was_asked(
    act: Did, see: Did, actors: Actors, event: Planned, desk_store: Store
) -> None:
    before = desk_store.around.clock.now() - timedelta(days=3)
    question = act(actors.counter, desk.ask, event.id, asked("年费扣错了", topic="annual_fee", asked_at=before))
    case: Case = act(actors.counter, desk.open_case, question.id, opened(card="6222021000001234567", amount="300"))
    assert (case.channel.value, case.received_at, case.cause) == ("live_event", before, "annual_fee")
    refused("outreach.case_there", act, actors.counter, desk.open_case, question.id, opened())
    assert row_of(see, event, question).case_no == case.no
    origin = see(views.came_from, case.id)
    assert (origin.no, origin.question_id) == (event.no, question.id)
    assert see(views.came_from, new_id()) is None
    with desk_store.read(actors.counter) as session:
        assert any(event.no in line.sentence for line in timeline(session, case.id, WORDS))
    second = act(actors.counter, desk.ask, event.id, asked("还有一件"))
    caught = refused("outreach.open_cases", act, actors.counter, desk.open_case, second.id, opened())
    assert caught.params["numbers"] == [case.no]
    other = act(actors.counter, desk.open_case, second.id, opened(anyway=True, words="另一张卡的利息算错"))
    assert other.narrative == "另一张卡的利息算错"


def test_without_consent_no_case_is_made(act: Did, actors: Actors, event: Planned, desk_store: Store) -> None:
    question = act(actors.counter, desk.ask, event.id, asked(may_open=False))
    refused("outreach.no_consent", act, actors.counter, desk.open_case, question.id, opened())
    with pytest.raises(Refusal):
        act(actors.counter, desk.open_case, question.id, opened(agreed=True, name="", phone=""))
    with desk_store.read(actors.counter) as session:
        assert session.scalars(select(Case.id)).all() == []
    act(actors.counter, desk.open_case, question.id, opened(agreed=True))
