"""A live event through the window: planned, signed up for, moderated, answered, closed, summed up."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.knowledge.library import library
from app.outreach import desk, views
from app.outreach.codes import EventStatus, QuestionState
from app.outreach.words import when_said
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.ui.conftest import settle, wanderer
from tests.outreach import strict_calendar
from tests.outreach.conftest import Did, Planned
from tests.outreach.ui.conftest import OpenPage
from tests.shell.accessible import nameless
from ui.cases.day.errands import Errand, errands
from ui.cases.day.printing import PaperWindow
from ui.outreach.events import EventList
from ui.outreach.page import EventsPage

SIGN_UPS = "姓名,手机号,得知渠道,同意联系\n李小华,13800001111,短信,是\n王芳,13900001111,朋友,否\n,1,短信,是\n"


def the(page: EventsPage, name: str) -> Any:
    page.turn_to(name)
    settle(page)
    return page.parts[name]


def press(page: EventsPage, button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    button.click()
    settle(page)


def pick(part: Any, row_id: UUID) -> None:
    assert part.list.select(row_id)
    part.moved(part.row)


def save(page: EventsPage, opening: Any) -> None:
    """Press the last button of an opened form."""
    assert opening.isVisible()
    press(page, opening.findChildren(QPushButton)[-1])


def ask(page: EventsPage, text: str, *agreed: str) -> None:
    part: Any = the(page, "questions")
    press(page, part.new)
    part.ask_form.text.setPlainText(text)
    part.ask_form.agreed.put(agreed)
    save(page, part.asking)
    assert not part.asking.isVisible()


def test_an_event_from_the_plan_to_the_summary(
    open_page: OpenPage, actors: Actors, desk_store: Store, see: Did, tmp_path: Path
) -> None:
    page = open_page(actors.mediator)
    experts: Any = the(page, "experts")
    for name, field in (("方知远", "law"), ("乔安宁", "card_business")):
        press(page, experts.new)
        experts.name.put(name)
        experts.expertise.put(field)
        save(page, experts.entering)
    assert [row.name for row in experts.list.rows] == ["乔安宁", "方知远"]

    events: EventList = the(page, "events")
    assert events.list is not None
    press(page, events.new)
    press(page, events.form.save)
    assert events.form.form.rows["title"].message.text()  # every fault beside its field
    assert events.form.form.rows["topics"].message.text()
    form = events.form
    begins = desk_store.around.clock.now() + timedelta(days=1)
    form.title.put("年费怎么谈")
    form.topics.put("年费争议、分期还款")
    form.starts.put(begins)
    form.ends.put(begins + timedelta(hours=2))
    press(page, form.save)
    event = page.chosen_event
    assert event is not None
    assert (event.title, event.status) == ("年费怎么谈", EventStatus.PLANNED)
    for row in see(views.experts):
        events.panel.ask()
        events.panel.expert.put(str(row.id))
        events.panel.answers.put("年费")
        save(page, events.panel.opening)
    assert len(events.panel.speakers) == 2
    press(page, events.step)
    press(page, events.step)

    people: Any = the(page, "sign_ups")
    file = tmp_path / "list.csv"
    file.write_text(SIGN_UPS, encoding="utf-8")
    people.take(file)
    settle(page)
    assert len(people.list.rows) == 2
    assert list((Path(page.rejects())).glob("list-*-rejected.csv"))
    QTest.keyClick(people.list, Qt.Key.Key_V)
    settle(page)
    assert sum(row.attended for row in people.list.rows) == 1

    events = the(page, "events")
    press(page, events.step)  # live
    ask(page, "股票怎么买", "may_answer")
    ask(page, "我叫李小华，卡6222021000001234567，年费能退吗", "may_answer", "may_keep", "may_open")
    ask(page, "扣错了利息，想投诉", "may_keep", "may_open")
    questions: Any = the(page, "questions")
    stock, fee, wrong = (row.id for row in sorted(see(views.questions, event.id), key=lambda row: row.asked_at))

    pick(questions, stock)
    QTest.keyClick(questions.list, Qt.Key.Key_R)
    questions.refuse_form.reason.put("与银行卡无关")
    save(page, questions.refusing)

    pick(questions, fee)
    assert "【卡号】" in questions.panel.text.text()
    assert "6222" not in questions.panel.text.text()
    QTest.keyClick(questions.list, Qt.Key.Key_S)
    settle(page)
    pick(questions, fee)
    QTest.keyClick(questions.list, Qt.Key.Key_A)
    questions.answer_form.expert.put(str(events.panel.speakers[0].expert_id))
    questions.answer_form.answer.setPlainText("首年免年费的，扣了应当退还。")
    save(page, questions.answering)

    pick(questions, wrong)
    assert questions.show_button.isHidden()  # no consent to a public answer
    QTest.keyClick(questions.list, Qt.Key.Key_O)
    save(page, questions.opening_case)
    assert questions.case_form.rows["name"].message.text() or questions.case_form.rows["phone"].message.text()
    questions.case_form.name.put("王芳")
    questions.case_form.phone.put("13900001111")
    save(page, questions.opening_case)
    row = next(one for one in see(views.questions, event.id) if one.id == wrong)
    assert row.case_no
    pick(questions, wrong)
    questions._open(row)
    assert wanderer(page).went[-1][0].startswith("case:")

    lead = open_page(actors.lead, part="questions", event_id=event.id)
    deciding: Any = the(lead, "questions")
    pick(deciding, fee)
    QTest.keyClick(deciding.list, Qt.Key.Key_P)
    settle(lead)
    settle(page)
    pick(questions, fee)
    press(page, questions.article_button)
    row = next(one for one in see(views.questions, event.id) if one.id == fee)
    assert row.state is QuestionState.ANSWERED
    with desk_store.read(actors.lead) as session:
        assert library(session).standings[row.article_key].waiting

    ask(page, "征信怎么改", "may_answer", "may_keep")
    events = the(page, "events")
    press(page, events.step)  # held
    assert page.chosen_event is not None
    assert page.chosen_event.status is EventStatus.HELD
    follow: Any = the(page, "follow_ups")
    assert [one.about for one in follow.list.rows] == ["征信怎么改"]

    out = tmp_path / "event.ics"
    events.write_calendar(out)
    settle(page)
    assert strict_calendar.read(out.read_bytes())["SUMMARY"] == "年费怎么谈"
    events = the(page, "events")
    events.print_summary()
    settle(page)
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PaperWindow))
    window.save_to(tmp_path / "summary.pdf")
    settle(page)
    text = "".join(one.extract_text() for one in PdfReader(tmp_path / "summary.pdf").pages)
    assert "年费怎么谈" in text
    assert "首年免年费" in text
    assert "李小华" not in text
    assert "13900001111" not in text
    window.close()


def test_follow_ups_stand_in_today_of_their_owner_and_are_done(
    open_page: OpenPage, actors: Actors, act: Did, see: Did, event: Planned
) -> None:
    day = see(lambda session: session.today)
    act(actors.mediator, desk.follow_up, event.id, "给王女士回信", day)
    act(actors.mediator, desk.follow_up, event.id, "下月再说", day + timedelta(days=30))
    rows = [row for row in see(errands) if row.kind is Errand.EVENT]
    assert [row.about for row in rows] == ["给王女士回信"]
    page = open_page(actors.mediator, part="follow_ups", row_id=rows[0].id)
    part: Any = page.parts["follow_ups"]
    assert part.row.about == "给王女士回信"
    QTest.keyClick(part.list, Qt.Key.Key_D)
    save(page, part.settling)
    assert part.form.rows["note"].message.text()
    part.note.put("已寄出")
    save(page, part.settling)
    assert [row for row in see(errands) if row.kind is Errand.EVENT] == []


def test_a_clerk_signs_up_and_takes_questions_in_but_plans_and_reads_nothing_unmoderated(
    open_page: OpenPage, actors: Actors, act: Did, event: Planned, tmp_path: Path
) -> None:
    act(actors.counter, desk.ask, event.id, desk.AskedNow(text="年费", may_answer=True))
    page = open_page(actors.counter, event_id=event.id)
    events = page.parts["events"]
    assert isinstance(events, EventList)
    assert events.new.isHidden()
    assert events.edit.isHidden()
    questions: Any = the(page, "questions")
    assert questions.list.rows[0].text == ""
    for button in (questions.show_button, questions.answer_button, questions.approve_button):
        assert button.isHidden()
    people: Any = the(page, "sign_ups")
    QTest.keyClick(people.list, Qt.Key.Key_N)
    people.name.put("李小华")
    people.phone.put("13800001111")
    people.agreed.put(["yes"])
    save(page, people.signing)
    people.write_list(tmp_path / "out.csv")
    settle(page)
    assert "13800001111" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    press(page, people.off)
    assert people.list.rows[0].withdrawn


def test_words_put_right_and_answers_sent_back(
    open_page: OpenPage, actors: Actors, act: Did, see: Did, event: Planned
) -> None:
    question = act(actors.counter, desk.ask, event.id, desk.AskedNow(text="我是金华人，问年费", may_answer=True))
    page = open_page(actors.mediator, part="questions", event_id=event.id)
    part: Any = the(page, "questions")
    pick(part, question.id)
    QTest.keyClick(part.list, Qt.Key.Key_C)
    part.correct_form.text.setPlainText("我是金华人，问年费")
    save(page, part.correcting)
    assert see(views.questions, event.id)[0].text == "我是金华人，问年费"
    act(actors.mediator, desk.show, question.id)
    act(actors.mediator, desk.enter_answer, question.id, event.lawyer, "可以。")
    lead = open_page(actors.lead, part="questions", event_id=event.id)
    deciding: Any = the(lead, "questions")
    pick(deciding, question.id)
    press(lead, deciding.return_button)
    deciding.return_form.reason.put("写明依据")
    save(lead, deciding.returning)
    assert see(views.questions, event.id)[0].verdict_note == "写明依据"
    QTest.keyClick(deciding.list, Qt.Key.Key_F)
    save(lead, deciding.following)
    assert see(views.questions, event.id)[0].followed


def test_a_cancelled_event_says_why(open_page: OpenPage, actors: Actors, event: Planned, see: Did) -> None:
    page = open_page(actors.mediator, event_id=event.id)
    events = page.parts["events"]
    assert isinstance(events, EventList)
    press(page, events.cancel)
    save(page, events.cancelling)
    assert events.why.rows["reason"].message.text()
    events.reason.put("专家生病")
    save(page, events.cancelling)
    assert see(views.event_of, event.id).cancel_reason == "专家生病"
    assert events.step.isHidden()
    questions: Any = the(page, "questions")
    assert not questions.new.isEnabled()


def test_an_empty_register_says_what_to_do(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.auditor)
    assert page.chosen_event is None
    for name in page.parts:
        part = the(page, name)
        assert part.list.rows == ()
    assert page.help_text()


@pytest.mark.parametrize("name", ["events", "questions", "sign_ups", "experts", "follow_ups"])
def test_everything_has_a_name_and_fits_a_branch_pc(
    open_page: OpenPage, actors: Actors, event: Planned, name: str, act: Did
) -> None:
    act(actors.counter, desk.ask, event.id, desk.AskedNow(text="年费", may_answer=True))
    page = open_page(actors.mediator, part=name, event_id=event.id)
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 1234
    assert page.minimumSizeHint().height() <= 610
    assert when_said(page.chosen_event) if page.chosen_event is not None else False
