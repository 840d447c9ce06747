"""What staff do in an investigation, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest

from app.cases.codes import Track
from app.cases.model import Case, CaseEvent
from app.evidence import desk as evidence
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.mediation import desk
from app.mediation.codes import EscalationState, NoticeKind, RequestState, TaskState
from app.mediation.desk import Chosen, Question
from app.mediation.model import NoticeEntry
from app.mediation.views import (
    escalations_waiting,
    investigation,
    overdue,
    proposal,
    request_letter,
    requests_waiting,
    tasks_waiting,
)
from app.sealing.model import Delivery
from app.store.session import DeskSession
from tests.mediation.conftest import Desk


def refused(hands: Desk, fn: Callable[[DeskSession], object], actor: object = None) -> tuple[str, str | None]:
    with pytest.raises(Refusal) as refusal:
        hands.do(fn, actor)  # type: ignore[arg-type]
    return refusal.value.code, refusal.value.field


def test_a_plan_is_made_of_what_was_ticked_and_taken_up_again_adds_what_is_missing(hands: Desk) -> None:
    case_id = hands.case()
    found = hands.read(lambda s: proposal(s, case_id))
    assert found.template == found.fitting == "card_theft"
    assert {row.step.key: row.ticked for row in found.rows}["card_organisation"] is False  # over 20,000 only
    first = hands.plan(case_id, "first_notice", "own_use")
    assert len(first) == 2
    assert hands.plan(case_id, "first_notice") == []
    again = hands.read(lambda s: proposal(s, case_id))
    assert [row.step.key for row in again.rows if row.there] == ["first_notice", "own_use"]
    assert len(hands.plan(case_id)) == len([row for row in again.rows if row.ticked])
    whole = hands.whole(case_id)
    assert [row.place for row in whole.tasks] == list(range(1, len(whole.tasks) + 1))
    assert whole.plans[0].name["en"] == "Card theft"
    own_use = next(row for row in whole.tasks if row.step == "card_theft.own_use")
    assert (own_use.burden, own_use.asks, "第四条" in own_use.article) == ("bank", "technology", True)
    habits = next(row for row in whole.tasks if row.step == "card_theft.habits")
    assert habits.owner_id == hands.actors.mediator.staff_id  # the role is the one of who made the plan
    assert own_use.owner_id is None


def test_what_cannot_be_planned_is_refused(hands: Desk) -> None:
    case_id = hands.case()
    none = Chosen("first_notice", owner_id=new_id())
    auditor = Chosen("first_notice", owner_id=hands.actors.auditor.staff_id)
    assert refused(hands, lambda s: desk.take_up(s, case_id, "nothing", [none]))[0] == "mediation.template_gone"
    assert refused(hands, lambda s: desk.take_up(s, case_id, "card_theft", []))[0] == "mediation.nothing_ticked"
    assert (
        refused(hands, lambda s: desk.take_up(s, case_id, "card_theft", [Chosen("x")]))[0] == "mediation.step_unknown"
    )
    for one in (none, auditor):
        take = partial(desk.take_up, case_id=case_id, template="card_theft", chosen=[one])
        assert refused(hands, take) == ("mediation.worker", "owner_id")
    past = Chosen("first_notice", due_on=hands.read(lambda s: s.today) - timedelta(days=1))
    assert refused(hands, lambda s: desk.take_up(s, case_id, "card_theft", [past]))[0] == "mediation.day_past"
    assert refused(hands, lambda s: proposal(s, case_id, "nothing"))[0] == "mediation.template_gone"
    nobody = hands.actors.auditor
    assert refused(hands, lambda s: desk.take_up(s, case_id, "card_theft", [none]), nobody)[0] == "staff.not_allowed"
    for text, burden, asks, code in (
        ("", "bank", "", "mediation.task_text"),
        ("问", "nobody", "", "mediation.key_unknown"),
        ("问", "bank", "nobody", "mediation.key_unknown"),
    ):
        add = partial(desk.add_task, case_id=case_id, text=text, burden=burden, due_on=None, asks=asks)
        assert refused(hands, add)[0] == code


def test_tasks_are_added_moved_taken_off_and_put_back(hands: Desk) -> None:
    case_id = hands.case()
    first, second = hands.plan(case_id, "first_notice", "own_use")
    me = hands.actors.mediator.staff_id
    own = hands.do(
        lambda s: desk.add_task(s, case_id, "走访商户", "bank", None, owner_id=me, wants="照片", asks="merchant").id
    )
    hands.do(lambda s: desk.move_task(s, own, -2))
    assert [row.id for row in hands.whole(case_id).tasks] == [own, first, second]
    hands.do(lambda s: desk.take_off(s, first))
    assert [row.removed for row in hands.whole(case_id).tasks] == [False, False, True]
    assert refused(hands, lambda s: desk.move_task(s, first, 1))[0] == "mediation.task_off"
    assert refused(hands, lambda s: desk.finish(s, first, "好"))[0] == "mediation.task_off"
    hands.do(lambda s: desk.put_back(s, first))
    hands.do(lambda s: desk.finish(s, first, "已核对"))
    assert refused(hands, lambda s: desk.take_off(s, first))[0] == "mediation.task_settled"


def test_a_task_goes_its_way_and_back(hands: Desk) -> None:
    case_id = hands.case()
    (task,) = hands.plan(case_id, "own_use")
    hands.do(lambda s: desk.take_in_hand(s, task))
    assert hands.task(task).owner_id == hands.actors.mediator.staff_id
    assert refused(hands, lambda s: desk.take_in_hand(s, task))[0] == "mediation.task_step"
    assert refused(hands, lambda s: desk.finish(s, task, " "))[0] == "mediation.task_result"
    assert refused(hands, lambda s: desk.set_aside(s, task, ""))[0] == "mediation.task_why"
    assert refused(hands, lambda s: desk.reopen(s, task, "再查"))[0] == "mediation.task_step"
    hands.do(lambda s: desk.finish(s, task, "芯片交易，密码正确"))
    assert hands.task(task).state == TaskState.DONE
    assert refused(hands, lambda s: desk.set_aside(s, task, "不用"))[0] == "mediation.task_step"
    hands.do(lambda s: desk.reopen(s, task, "新的流水"))
    done = hands.task(task)
    assert (done.state, done.result, done.settled_at) == (TaskState.OPEN, "", None)
    hands.do(lambda s: desk.set_aside(s, task, "客户撤回该笔"))
    assert hands.whole(case_id).tasks[0].over
    events = hands.read(lambda s: [row.kind for row in s.query(CaseEvent).filter_by(case_id=case_id)])
    assert {"task_done", "task_reopened", "task_not_needed"} <= set(events)


def test_a_task_is_given_on_and_its_day_moved(hands: Desk) -> None:
    case_id = hands.case()
    (task,) = hands.plan(case_id, "own_use")
    investigator, away = hands.actors.investigator.staff_id, new_id()
    for _ in range(2):
        hands.do(lambda s: desk.give(s, task, investigator))
    assert hands.task(task).owner_id == investigator
    hands.do(lambda s: desk.take_in_hand(s, task), hands.actors.investigator)
    assert hands.task(task).owner_id == investigator
    assert refused(hands, lambda s: desk.give(s, task, away))[0] == "mediation.worker"
    later = hands.read(lambda s: s.today) + timedelta(days=20)
    hands.do(lambda s: desk.put_due(s, task, later))
    assert hands.task(task).due_on == later


def test_requests_write_their_lines_and_a_letter_has_a_delivery(hands: Desk) -> None:
    case_id = hands.case()
    (task,) = hands.plan(case_id, "merchant_duty")
    asked = hands.ask(case_id, task_id=task)
    phone = hands.ask(case_id, channel="phone", party="technology", whom="科技部")
    assert [hands.inquiry(one).seq for one in (asked, phone)] == [1, 2]
    sent = hands.read(lambda s: [(row.paper_kind, row.receiver, row.note) for row in s.query(Delivery)])
    letter = hands.read(lambda s: request_letter(s, asked))
    assert sent == [("request_letter", "滨江商厦", letter.number)]
    assert letter.customer == "李*华"
    assert hands.do(lambda s: desk.remind(s, asked, "phone")) == 1
    assert hands.do(lambda s: desk.remind(s, asked, "phone", "店长不在")) == 2
    row = next(one for one in hands.whole(case_id).requests if one.id == asked)
    assert (row.reminders, row.mine) == (2, True)
    item = hands.item(case_id)
    hands.do(lambda s: desk.note_answer(s, asked, "附签购单一张", item_id=item))
    row = next(one for one in hands.whole(case_id).requests if one.id == asked)
    assert (row.state, row.item_no) == (RequestState.ANSWERED, 1)
    assert refused(hands, lambda s: desk.remind(s, asked, "phone"))[0] == "mediation.request_over"
    assert refused(hands, lambda s: desk.withdraw(s, asked, "不用了"))[0] == "mediation.request_over"
    hands.do(lambda s: desk.note_no_answer(s, phone, "两次催办无果"))
    hands.do(lambda s: desk.note_answer(s, phone, "不予提供", refused=True))
    kinds = [row.kind for row in hands.whole(case_id).log]
    assert kinds == ["request", "request", "reminder", "reminder", "answer", "no_answer", "refusal"]
    third = hands.ask(case_id, channel="internal", party="risk", whom="风险部")
    hands.do(lambda s: desk.withdraw(s, third, "重复"))
    assert hands.inquiry(third).state == RequestState.WITHDRAWN


def test_what_cannot_be_asked_or_answered_is_refused(hands: Desk) -> None:
    case_id, other = hands.case(), hands.case(name="王芳")
    asked = hands.ask(case_id)
    (foreign_task,) = hands.plan(other, "own_use")
    foreign = hands.item(other)
    today = hands.read(lambda s: s.today)
    given = {"party": "merchant", "whom": "店", "asked": "签购单", "channel": "phone"}
    for change, code in (
        ({"party": "x"}, "mediation.key_unknown"),
        ({"channel": "x"}, "mediation.key_unknown"),
        ({"whom": " "}, "mediation.request_whom"),
        ({"asked": ""}, "mediation.request_asked"),
        ({"answer_by": today - timedelta(days=1)}, "mediation.day_past"),
        ({"task_id": foreign_task}, "mediation.task_of_another"),
    ):
        question = Question(**{**given, **change})  # type: ignore[arg-type]
        assert refused(hands, partial(desk.ask, case_id=case_id, question=question))[0] == code
    assert refused(hands, lambda s: desk.note_answer(s, asked, ""))[0] == "mediation.request_answer"
    assert refused(hands, lambda s: desk.note_answer(s, asked, "有", item_id=foreign))[0] == "mediation.item_of_another"
    assert refused(hands, lambda s: desk.note_no_answer(s, asked, ""))[0] == "mediation.request_why"
    assert refused(hands, lambda s: desk.withdraw(s, asked, ""))[0] == "mediation.request_why"
    hands.do(lambda s: desk.change_answer_by(s, asked, today + timedelta(days=3)))
    assert hands.inquiry(asked).answer_by == today + timedelta(days=3)
    hands.do(lambda s: desk.withdraw(s, asked, "不用"))
    assert refused(hands, lambda s: desk.change_answer_by(s, asked, today))[0] == "mediation.request_over"


def test_the_first_notice_is_the_earliest_and_a_mistake_is_put_right_by_a_further_line(hands: Desk) -> None:
    case_id = hands.case()
    assert hands.whole(case_id).offer is not None
    later = hands.notice(case_id, hours_ago=2)
    hands.notice(case_id, hours_ago=1)
    hands.notice(case_id, hours_ago=5, channel="app")
    assert [row.kind for row in hands.whole(case_id).log] == ["first_notice", "first_notice", "notice"]
    hands.do(lambda s: desk.correct_notice(s, later, "接听人是 8021"))
    row = next(one for one in hands.whole(case_id).log if one.id == later)
    assert row.corrected == ("接听人是 8021",)
    correction = hands.read(lambda s: s.query(NoticeEntry).filter_by(kind=NoticeKind.CORRECTION).one().id)
    code = "mediation.correction_of_correction"
    assert refused(hands, lambda s: desk.correct_notice(s, correction, "再改"))[0] == code
    assert hands.whole(case_id).offer is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"hours_ago": -1}, "mediation.later"),
        ({"took": ""}, "mediation.notice_took"),
        ({"said": ""}, "mediation.notice_said"),
        ({"channel": "pigeon"}, "mediation.key_unknown"),
    ],
)
def test_a_notice_says_when_how_to_whom_and_what(hands: Desk, change: dict[str, object], code: str) -> None:
    case_id = hands.case()
    with pytest.raises(Refusal) as refusal:
        hands.notice(case_id, **change)  # type: ignore[arg-type]
    assert refusal.value.code == code


def test_a_finding_cites_pages_and_shows_when_the_exhibit_is_no_longer_what_it_was(hands: Desk) -> None:
    case_id = hands.case()
    item, picture = hands.item(case_id), hands.item(case_id, pages=None, seq=2, sha256="c" * 64)
    finding = hands.find(case_id)
    assert not hands.whole(case_id).findings[0].cited
    cited = hands.do(lambda s: desk.cite(s, finding, item, "第2页").id)
    hands.do(lambda s: desk.cite(s, finding, picture, "", "against", "照片模糊"))
    row = hands.whole(case_id).findings[0]
    assert [(one.pages, one.first_page, one.side) for one in row.citations] == [("2", 2, "for"), ("", 1, "against")]
    for pages, code in (("4", "page_beyond"), ("x", "pages_malformed"), ("", "pages_missing")):
        cite = partial(desk.cite, finding_id=finding, item_id=item, pages=pages)
        assert refused(hands, cite) == (f"mediation.{code}", "pages")
    hands.do(lambda s: evidence.withdraw(s, item, "上传错了"))
    assert [one.holds for one in hands.whole(case_id).findings[0].citations] == ["withdrawn", "stands"]
    assert refused(hands, lambda s: desk.cite(s, finding, item, "1"))[0] == "mediation.item_of_another"
    hands.do(lambda s: desk.drop_citation(s, cited))
    assert len(hands.whole(case_id).findings[0].citations) == 1


def test_a_finding_is_reworded_and_withdrawn_with_reasons(hands: Desk) -> None:
    case_id, other = hands.case(), hands.case(name="王芳")
    (foreign,) = hands.plan(other, "own_use")
    finding = hands.find(case_id)
    assert refused(hands, lambda s: desk.find_out(s, case_id, "", "established"))[0] == "mediation.finding_statement"
    assert refused(hands, lambda s: desk.find_out(s, case_id, "事", "maybe"))[0] == "mediation.key_unknown"
    assert refused(hands, lambda s: desk.find_out(s, case_id, "事", "disputed")) == (
        "mediation.finding_reason",
        "reason",
    )
    with_task = lambda s: desk.find_out(s, case_id, "事", "established", task_id=foreign)  # noqa: E731
    assert refused(hands, with_task)[0] == "mediation.task_of_another"
    hands.do(lambda s: desk.reword(s, finding, "签名存疑", "disputed", "双方说法不一"))
    assert hands.finding(finding).statement == "签名存疑"
    assert refused(hands, lambda s: desk.withdraw_finding(s, finding, ""))[0] == "mediation.finding_why"
    hands.do(lambda s: desk.withdraw_finding(s, finding, "写错案件"))
    assert refused(hands, lambda s: desk.reword(s, finding, "事", "established"))[0] == "mediation.finding_over"


def _case(hands: Desk, case_id: UUID) -> Case:
    found: Case = hands.read(lambda s: s.found(Case, case_id))
    return found


def test_handing_up_makes_the_case_complex_and_the_investigators(hands: Desk) -> None:
    case_id = hands.case()
    due = _case(hands, case_id).due_on
    investigator = hands.actors.investigator
    made = hands.do(lambda s: desk.escalate(s, case_id, investigator.staff_id, "跨境盗刷，金额大").id)
    case = _case(hands, case_id)
    assert (case.track, case.owner_id) == (Track.COMPLEX, investigator.staff_id)
    assert case.due_on > due
    again = lambda s: desk.escalate(s, case_id, investigator.staff_id, "再次")  # noqa: E731
    assert refused(hands, again) == ("mediation.escalated_already", "to_id")
    assert refused(hands, lambda s: desk.accept(s, made))[0] == "mediation.escalation_not_yours"
    assert [row.mine for row in hands.read(escalations_waiting, investigator)] == [True]
    hands.do(lambda s: desk.accept(s, made), investigator)
    over = lambda s: desk.withdraw_escalation(s, made)  # noqa: E731
    assert refused(hands, over, hands.actors.lead)[0] == "mediation.escalation_over"
    assert hands.read(escalations_waiting, investigator) == []
    assert refused(hands, lambda s: desk.give_back(s, made, ""), investigator)[0] == "mediation.escalation_why"
    hands.do(lambda s: desk.give_back(s, made, "普通盗刷，网点可办"), investigator)
    case = _case(hands, case_id)
    assert (case.owner_id, case.track) == (None, Track.COMPLEX)
    assert hands.whole(case_id).escalations[0].state is EscalationState.RETURNED


def test_handing_up_is_taken_back_and_everything_is_as_before(hands: Desk) -> None:
    case_id = hands.case()
    hands.do(lambda s: desk_assign(s, case_id, hands.actors.mediator.staff_id), hands.actors.lead)
    due = _case(hands, case_id).due_on
    made = hands.do(lambda s: desk.escalate(s, case_id, hands.actors.investigator.staff_id, "复杂").id)
    assert refused(hands, lambda s: desk.withdraw_escalation(s, made))[0] == "staff.not_allowed"
    hands.do(lambda s: desk.withdraw_escalation(s, made, "点错了"), hands.actors.lead)
    case = _case(hands, case_id)
    assert (case.owner_id, case.track, case.due_on) == (hands.actors.mediator.staff_id, Track.ORDINARY, due)


def desk_assign(session: DeskSession, case_id: UUID, owner: UUID) -> None:
    from app.cases.desk import assign

    assign(session, case_id, owner)


def test_who_cannot_be_handed_a_case(hands: Desk) -> None:
    case_id = hands.case()
    for who in (new_id(), hands.actors.lead.staff_id):
        hand_up = partial(desk.escalate, case_id=case_id, to_id=who, reason="复杂")
        assert refused(hands, hand_up)[0] == "mediation.no_investigator"
    investigator = hands.actors.investigator.staff_id
    assert refused(hands, lambda s: desk.escalate(s, case_id, investigator, " "))[0] == "mediation.escalation_reason"
    clerk = hands.actors.counter
    assert refused(hands, lambda s: desk.escalate(s, case_id, investigator, "复杂"), clerk)[0] == "staff.not_allowed"


def test_what_waits_across_cases_is_ones_own_and_for_a_lead_all(hands: Desk) -> None:
    case_id = hands.case()
    hands.plan(case_id, "habits", "own_use")
    hands.ask(case_id)
    lead, me = hands.actors.lead, hands.actors.mediator
    assert [row.step for row in hands.read(tasks_waiting, me)] == ["card_theft.habits"]
    assert len(hands.read(tasks_waiting, lead)) == 2
    assert len(hands.read(requests_waiting, me)) == len(hands.read(requests_waiting, lead)) == 1
    assert hands.read(requests_waiting, hands.actors.counter) == []
    assert hands.read(overdue, lead) == []
    hands.clock.move(timedelta(days=60))
    late = hands.read(overdue, lead)
    assert sorted(row.request for row in late) == [False, False, True]
    assert all(row.left < 0 for row in late)
    lacks = [one.lack.value for one in hands.read(lambda s: investigation(s, case_id)).missing]
    assert lacks == ["first_notice", "tasks_late", "requests_late", "findings"]


def test_a_case_that_is_over_is_investigated_no_further(hands: Desk) -> None:
    from app.casefile.desk import withdraw

    case_id = hands.case()
    hands.plan(case_id, "habits")
    hands.do(lambda s: withdraw(s, case_id, "客户撤回"))
    assert refused(hands, lambda s: desk.add_task(s, case_id, "问", "bank", None))[0] == "cases.over"
    assert hands.read(tasks_waiting) == []
