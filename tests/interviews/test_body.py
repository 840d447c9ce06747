"""Sittings, the question-and-answer body and the issue table as staff write them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases.model import Case
from app.interviews import desk, views
from app.interviews.codes import AdmittedBy, PauseReason, Speaker
from app.interviews.compose import chinese
from app.interviews.desk import IssueData
from app.interviews.model import Answer, Interview, InterviewState, IssueRow
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.money import Money
from tests.interviews.conftest import Sitting, walk_in


def refused(sitting: Sitting, verb: Any, *args: Any, **more: Any) -> str:
    with pytest.raises(Refusal) as told:
        sitting.do(verb, *args, **more)
    assert chinese().told(told.value).sentence != str(told.value)
    return told.value.code


def ask(sitting: Sitting, *args: Any) -> UUID:
    row_id: UUID = sitting.act(desk.ask, *args).id
    return row_id


def row(sitting: Sitting, row_id: UUID) -> Answer:
    with sitting.store.read(sitting.actors.counter) as session:
        return session.get_one(Answer, row_id)


def test_a_sitting_begins_with_place_time_and_recorder(sitting: Sitting) -> None:
    head = sitting.record().body.header
    assert (head.seq, head.place, head.recorder) == (1, "一号窗口", "王敏")
    assert (head.bank, head.branch) == ("华东银行", "中山路支行")
    assert head.case_no.startswith("2026-0123-")
    assert head.ended_at is None


def test_the_place_is_the_branch_unless_told(sitting: Sitting) -> None:
    with sitting.store.action(sitting.actors.counter, "test") as session:
        assert desk.start(session, walk_in(session, name="赵大")).place == "中山路支行"


def test_a_second_sitting_waits_for_the_first_to_be_sealed(sitting: Sitting) -> None:
    assert refused(sitting, desk.start, sitting.case_id) == "interviews.still_open"
    assert sitting.do(views.open_interview, sitting.case_id) == sitting.id
    sitting.seal()
    assert sitting.do(views.open_interview, sitting.case_id) is None
    second = sitting.do(desk.start, sitting.case_id)
    assert second.seq == 2
    rows = sitting.do(views.interviews_of, sitting.case_id)
    assert [(one.seq, one.state, bool(one.sha256), one.recorder) for one in rows] == [
        (1, "sealed", True, "王敏"),
        (2, "open", False, "王敏"),
    ]
    # Nothing is typed twice: what the case and the customer's row know is there again.
    assert sitting.do(views.form, second.id).value("identity", "id_number") == "11010519491231002X"
    assert sitting.do(views.form, second.id).value("rights", "told_at") is None


def test_the_place_can_be_corrected(sitting: Sitting) -> None:
    sitting.act(desk.move_place, " 二号窗口 ")
    sitting.act(desk.move_place, "二号窗口")
    assert sitting.record().body.header.place == "二号窗口"
    assert refused(sitting, desk.move_place, sitting.id, " ") == "interviews.place_missing"


def test_a_pause_notes_minute_and_reason(sitting: Sitting, clock: FixedClock) -> None:
    sitting.act(desk.pause, PauseReason.UPSET, "请组长到场")
    sitting.act(desk.pause, "break")
    clock.move(timedelta(minutes=12))
    assert sitting.record().body.pauses[0].ended is None
    sitting.act(desk.save_section, "wish", {"wish": "最后一句"})
    sitting.act(desk.resume)
    (one,) = sitting.record().body.pauses
    assert one.ended is not None
    assert (one.reason, one.note, one.ended - one.begun) == ("upset", "请组长到场", timedelta(minutes=12))
    assert refused(sitting, desk.resume, sitting.id) == "interviews.not_paused"
    assert refused(sitting, desk.pause, sitting.id, "tea") == "interviews.pause_reason"
    with sitting.store.read(sitting.actors.counter) as session:
        assert session.get_one(Interview, sitting.id).state is InterviewState.OPEN


def test_after_a_pause_in_the_read_back_the_read_back_goes_on(sitting: Sitting) -> None:
    sitting.act(desk.record_paper_read)
    sitting.act(desk.pause, "break")
    sitting.act(desk.resume)
    assert sitting.record().state == "read_back"


def test_questions_stand_in_the_order_of_asking(sitting: Sitting) -> None:
    ask(sitting, "第一问？", "第一答", "companion")
    ask(sitting, " 第二问？ ")
    spoken = sitting.record().body.spoken
    assert [(one.seq, one.question, one.answer, one.speaker) for one in spoken] == [
        (1, "第一问？", "第一答", "companion"),
        (2, "第二问？", "", "customer"),
    ]
    progress = sitting.form().progress
    assert (progress.answers, progress.unanswered) == (2, 1)


def test_what_is_no_question_is_refused(sitting: Sitting) -> None:
    assert refused(sitting, desk.ask, sitting.id, " ") == "interviews.question_missing"
    assert refused(sitting, desk.ask, sitting.id, "问？", "答", "ghost") == "interviews.speaker"
    assert refused(sitting, desk.ask, sitting.id, "问" * 20_001) == "cases.text_long"
    sitting.act(desk.pause, "break")
    assert refused(sitting, desk.ask, sitting.id, "问？") == "interviews.paused"


def test_typing_over_an_answer_during_the_talk_is_no_correction(sitting: Sitting) -> None:
    one = ask(sitting, "卡在哪里？", "在家")
    sitting.do(desk.answer, one, "在身边", Speaker.COMPANION, question="卡当时在哪里？")
    (spoken,) = sitting.record().body.spoken
    assert (spoken.question, spoken.answer, spoken.speaker) == ("卡当时在哪里？", "在身边", "companion")
    assert spoken.before == ()


def test_what_was_read_back_is_corrected_and_what_is_new_is_typed(sitting: Sitting) -> None:
    one = ask(sitting, "卡在哪里？", "在家")
    sitting.act(desk.record_paper_read)
    sitting.do(desk.answer, one, "在身边")
    added = ask(sitting, "几点？", "九")
    sitting.do(desk.answer, added, "九点")
    first, second = sitting.record().body.spoken
    assert [(before.question, before.answer, before.speaker) for before in first.before] == [
        ("卡在哪里？", "在家", "customer")
    ]
    assert (second.answer, second.before) == ("九点", ())


def test_a_correction_keeps_every_earlier_wording(sitting: Sitting) -> None:
    one = ask(sitting, "卡在哪里？", "在家")
    sitting.do(desk.correct, one, answer="在身边")
    sitting.do(desk.correct, one, question="卡当时在哪里？", speaker="agent")
    sitting.do(desk.correct, one, speaker="agent")
    assert [entry[1:] for entry in row(sitting, one).corrections] == [
        ["卡在哪里？", "在家", "customer"],
        ["卡在哪里？", "在身边", "customer"],
    ]
    assert refused(sitting, desk.correct, one, question=" ") == "interviews.question_missing"


def test_a_struck_answer_stays_readable(sitting: Sitting) -> None:
    one = ask(sitting, "卡在哪里？", "在家")
    sitting.do(desk.strike, one)
    sitting.do(desk.strike, one)
    assert sitting.record().body.spoken[0].struck
    assert sitting.form().progress.answers == 0
    sitting.do(desk.strike, one, struck=False)
    assert not sitting.record().body.spoken[0].struck


def test_secrets_are_taken_out_of_questions_and_answers(sitting: Sitting) -> None:
    one = ask(sitting, "您说了验证码 8812 吗？", "说了，密码是123456")
    assert (row(sitting, one).question, row(sitting, one).answer) == ("您说了验证码 ■■■ 吗？", "说了，密码是■■■")
    sitting.do(desk.correct, one, answer="密码是654321")
    assert row(sitting, one).answer == "密码是■■■"


def test_the_issue_table_says_who_claims_and_admits(sitting: Sitting) -> None:
    data = IssueData(title=" 境外交易 ", customer_claim="不是本人", bank_position="密码交易", amount="３００")
    one = sitting.act(desk.set_issue_row, data)
    sitting.act(desk.set_issue_row, IssueData(title="催收"))
    sitting.act(desk.set_issue_row, IssueData(admitted_by=AdmittedBy.BANK), one.id)
    sitting.act(desk.set_issue_row, IssueData(amount=Money(500)), one.id)
    first, second = sitting.record().body.issues
    assert (first.seq, first.title, first.customer_claim, first.bank_position) == (
        1,
        "境外交易",
        "不是本人",
        "密码交易",
    )
    assert (first.admitted_by, first.amount_fen) == ("bank", 500)
    assert (second.seq, second.title, second.amount_fen) == (2, "催收", None)
    sitting.act(desk.set_issue_row, IssueData(amount=""), one.id)
    assert sitting.record().body.issues[0].amount_fen is None


def test_a_removed_issue_can_be_put_back(sitting: Sitting) -> None:
    one = sitting.act(desk.set_issue_row, IssueData(title="催收"))
    sitting.do(desk.remove_issue_row, one.id)
    sitting.do(desk.remove_issue_row, one.id)
    assert sitting.record().body.issues == ()
    sitting.do(desk.remove_issue_row, one.id, removed=False)
    assert len(sitting.record().body.issues) == 1


def test_what_is_no_issue_is_refused(sitting: Sitting) -> None:
    assert refused(sitting, desk.set_issue_row, sitting.id, IssueData()) == "interviews.issue_title_missing"
    bad = IssueData(title="催收", admitted_by="nobody")
    assert refused(sitting, desk.set_issue_row, sitting.id, bad) == "interviews.admitted_by"
    assert (
        refused(sitting, desk.set_issue_row, sitting.id, IssueData(title="催收", amount="很多")) == "money.not_a_number"
    )


def test_an_issue_of_the_case_alone_is_not_the_interview_s(sitting: Sitting) -> None:
    with sitting.store.action(sitting.actors.counter, "test") as session:
        loose = IssueRow(**session.get_one(Case, sitting.case_id).keys(), seq=1, title="别的")
        session.add(loose)
        session.flush()
        loose_id = loose.id
    assert refused(sitting, desk.set_issue_row, sitting.id, IssueData(title="x"), loose_id) == (
        "interviews.issue_of_another"
    )
    assert refused(sitting, desk.remove_issue_row, loose_id) == "interviews.issue_of_another"
    assert sitting.act(desk.set_issue_row, IssueData(title="催收")).seq == 2


@pytest.mark.parametrize("verb", ["auditor", "admin"])
def test_who_only_looks_conducts_no_interview(sitting: Sitting, verb: str) -> None:
    assert refused(sitting, desk.ask, sitting.id, "问？", by=verb) == "staff.not_allowed"
    assert refused(sitting, desk.start, sitting.case_id, by=verb) == "staff.not_allowed"


def test_a_sitting_knows_its_rows_in_the_store(sitting: Sitting) -> None:
    ask(sitting, "问？")
    with sitting.store.read(sitting.actors.counter) as session:
        assert session.scalars(select(Answer.case_id)).one() == sitting.case_id
