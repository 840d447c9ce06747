"""Signing and sealing a record: what is needed, what is bound, and that nothing moves afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select, text

from app.cases.codes import FirstActionKind
from app.cases.desk import CustomerData, log_first_action, update_customer
from app.cases.model import Case, CaseEvent, CasePerson, Customer
from app.interviews import desk, views
from app.interviews.compose import chinese
from app.interviews.desk import IssueData
from app.interviews.events import InterviewSealed
from app.interviews.model import Answer, Interview, InterviewSection, InterviewState, IssueRow
from app.kernel.errors import Refusal, RefusedTogether
from app.sealing.model import Seal, Signature
from app.store.capture import uncaptured
from app.store.session import DeskSession
from tests.interviews.conftest import CUSTOMER, STROKES, Sitting

AGENT = {
    "present": "yes",
    "name": "陈律",
    "relation": "律师",
    "id_number": "320100198001010011",
    "authority": "special",
    "powers": ["complain", "settle", "sign"],
    "original_seen": True,
}


def refused(verb: Callable[..., Any], *args: Any, **more: Any) -> Refusal:
    with pytest.raises(Refusal) as told:
        verb(*args, **more)
    return told.value


def reasons(told: Refusal) -> tuple[Refusal, ...]:
    assert isinstance(told, RefusedTogether)
    return told.refusals


def test_a_walk_in_s_interview_is_sealed(sitting: Sitting) -> None:
    heard: list[object] = []
    sitting.store.around.events.subscribe(InterviewSealed, lambda _session, event: heard.append(event))
    sitting.seal()
    record = sitting.record()
    assert heard == [InterviewSealed(sitting.case_id, sitting.id)]
    assert record.final
    assert record.state == "sealed"
    assert record.seal is not None
    assert record.seal.by == sitting.actors.counter.name
    assert record.seal.sha256 == record.sha256
    assert (len(record.seal.sha256), len(record.seal.sm3)) == (64, 64)
    assert [(one.role, one.current) for one in record.signatures] == [("customer", True), ("staff", True)]
    assert sitting.see(desk.verify).ok
    assert sitting.form().progress.sealed
    with sitting.store.read(sitting.actors.counter) as session:
        kinds = list(session.scalars(select(CaseEvent.kind).where(CaseEvent.case_id == sitting.case_id)))
    assert {"interview_started", "interview_sealed"} <= set(kinds)


def test_a_sealed_record_says_what_it_said_before(sitting: Sitting) -> None:
    sitting.ready()
    before = sitting.record()
    sitting.act(desk.seal)
    after = sitting.record()
    assert (after.body, after.sha256) == (before.body, before.sha256)


def test_everything_missing_is_named_at_once(sitting: Sitting) -> None:
    told = refused(sitting.act, desk.seal)
    fields = {one.field for one in reasons(told)}
    assert {"facts.amount", "rights.told_at", "questions", "read_back", "signatures"} <= fields
    sentence = chinese().told(told).sentence
    assert "事实经过 · 争议金额：需要填写" in sentence
    assert "问答：还没有问答" in sentence


def test_a_page_that_was_not_clear_keeps_the_record_open(sitting: Sitting) -> None:
    sitting.fill()
    sitting.read_all()
    page = sitting.see(views.read_back, chinese()).pages[0]
    sitting.act(desk.record_read_back, page, "unclear")
    assert sitting.form().progress.unclear
    problems = [one.params["problem"] for one in reasons(refused(sitting.act, desk.seal))]
    assert ("interview_problem", "unclear") in problems
    sitting.read_all()
    sitting.sign_all()
    sitting.act(desk.seal)


def test_a_change_after_reading_calls_for_reading_that_part_again(sitting: Sitting) -> None:
    sitting.fill()
    sitting.act(desk.ask, "卡在哪里？", "在家。")
    sitting.read_all()
    answer = sitting.record().body.spoken[1]
    assert answer.answer == "在家。"
    with sitting.store.read(sitting.actors.counter) as session:
        row_id = session.scalars(select(Answer.id).where(Answer.seq == 2)).one()
    sitting.do(desk.answer, row_id, "在身边。")
    progress = sitting.form().progress
    assert progress.to_read - progress.agreed == 1
    sitting.sign_all()
    assert {one.field for one in reasons(refused(sitting.act, desk.seal))} == {"read_back"}


def test_a_change_after_signing_calls_for_signing_again(sitting: Sitting) -> None:
    sitting.ready()
    ended = sitting.record().body.header.ended_at
    assert ended is not None
    sitting.act(desk.save_section, "read_back", {"remarks": "听清了"})
    record = sitting.record()
    assert record.body.header.ended_at is None
    assert [one.current for one in record.signatures] == [False, False]
    assert {one.field for one in reasons(refused(sitting.act, desk.seal))} == {"signatures"}
    sitting.sign_all()
    sitting.act(desk.seal)
    assert [one.current for one in sitting.record().signatures] == [False, False, True, True]
    assert sitting.see(desk.verify).ok


def test_the_same_change_undone_does_not_bring_a_signature_back_unasked(sitting: Sitting) -> None:
    sitting.ready()
    sitting.act(desk.save_section, "facts", {"narrative": "三笔境外交易不是我做的"})
    assert [one.current for one in sitting.record().signatures] == [True, True]


def test_reading_on_paper_counts_for_what_the_record_says_then(sitting: Sitting) -> None:
    sitting.fill(read_back={"how": "paper"})
    sitting.act(desk.record_paper_read)
    assert sitting.form().progress.agreed == sitting.form().progress.to_read
    sitting.act(desk.save_section, "wish", {"wish": "另外要书面答复"})
    assert sitting.form().progress.agreed < sitting.form().progress.to_read
    sitting.act(desk.record_paper_read)
    sitting.sign_all()
    sitting.act(desk.seal)
    assert [(one.page, one.outcome) for one in sitting.record().body.read_back] == [(0, "agreed"), (0, "agreed")]


@pytest.mark.parametrize("role", ["auditor", "admin"])
def test_not_everybody_seals(sitting: Sitting, role: str) -> None:
    sitting.ready()
    assert refused(sitting.act, desk.seal, by=role).code == "staff.not_allowed"
    assert refused(sitting.act, desk.save_section, "wish", {"wish": "x"}, by=role).code == "staff.not_allowed"


def test_somebody_the_record_does_not_know_cannot_sign(sitting: Sitting) -> None:
    sitting.fill()
    sign = desk.sign
    assert refused(sitting.act, sign, "customer", "王五", "on_paper").code == "interviews.signer_unknown"
    assert refused(sitting.act, sign, "companion", "王五", "on_paper").code == "interviews.signer_unknown"
    assert refused(sitting.act, sign, "payer", "王五", "on_paper").code == "interviews.signer_unknown"
    assert refused(sitting.act, sign, "staff", "王五", "on_paper").code == "sealing.not_your_name"


def test_a_companion_signs_as_companion_and_for_nobody(sitting: Sitting) -> None:
    sitting.fill(companion={"present": "yes", "name": "李梅", "relation": "女儿", "did_not_decide": True})
    sitting.read_all()
    sitting.act(desk.sign, "companion", "李梅", "drawn", STROKES)
    sitting.act(desk.sign, "staff", sitting.actors.counter.name, "on_paper")
    assert {one.field for one in reasons(refused(sitting.act, desk.seal))} == {"signatures"}
    sitting.act(desk.sign, "customer", CUSTOMER, "drawn", STROKES)
    sitting.act(desk.seal)
    assert [party.role for party in sitting.record().body.parties] == ["customer", "companion"]


def test_an_agent_with_the_power_to_sign_signs_for_the_customer(sitting: Sitting) -> None:
    sitting.fill(agent=AGENT)
    sitting.read_all()
    sitting.act(desk.sign, "agent", "陈律", "drawn", STROKES)
    sitting.act(desk.sign, "staff", sitting.actors.counter.name, "on_paper")
    sitting.act(desk.seal)
    assert sitting.record().final


@pytest.mark.parametrize(
    ("change", "lack"),
    [
        ({"powers": ["complain"]}, "power_not_named"),
        ({"original_seen": None}, "original_not_seen"),
        ({"expires_on": "2026-11-23"}, "expired"),
        ({"authority": "general"}, "power_not_named"),
    ],
)
def test_an_agent_without_the_power_is_refused_by_its_name(sitting: Sitting, change: Any, lack: str) -> None:
    sitting.fill(agent=AGENT | change)
    told = refused(sitting.act, desk.sign, "agent", "陈律", "drawn", STROKES)
    assert told.code == "cases.power_missing"
    assert told.params["act"] == ("agent_power", "sign")
    assert ("lack", lack) in told.params["lacks"]  # type: ignore[operator]


def test_an_agent_who_lost_the_power_after_signing_does_not_count(sitting: Sitting) -> None:
    sitting.fill(agent=AGENT)
    sitting.read_all()
    sitting.act(desk.sign, "agent", "陈律", "drawn", STROKES)
    sitting.act(desk.sign, "staff", sitting.actors.counter.name, "on_paper")
    with sitting.store.action(sitting.actors.counter, "cases.person_left") as session:
        session.scalars(select(CasePerson)).one().left_at = session.at
    assert refused(sitting.act, desk.seal).code == "cases.power_missing"


def test_an_agent_whom_nobody_registered_cannot_sign(sitting: Sitting) -> None:
    # A name too long for a person's row waits in the section.
    long = "陈" * 101
    sitting.fill(agent=AGENT | {"name": long})
    assert refused(sitting.act, desk.sign, "agent", long, "on_paper").code == "interviews.agent_unknown"


def test_who_cannot_write_needs_two_witnesses(sitting: Sitting) -> None:
    people = {
        "cannot_write": "yes",
        "scribe": {"name": "周文", "relation": "邻居"},
        "witness_1": {"name": "钱一"},
        "witness_2": {"name": "钱二", "phone": "13900002222"},
    }
    sitting.fill(signatures=people)
    sitting.read_all()
    sitting.act(desk.sign, "customer", CUSTOMER, "fingerprint")
    sitting.act(desk.sign, "scribe", "周文", "on_paper")
    sitting.act(desk.sign, "staff", sitting.actors.counter.name, "on_paper")
    told = refused(sitting.act, desk.seal)
    assert [(one.code, one.params["missing"]) for one in reasons(told)] == [("interviews.witnesses_missing", 2)]
    sitting.act(desk.sign, "witness", "钱一", "on_paper")
    assert refused(sitting.act, desk.seal).params["missing"] == 1
    sitting.act(desk.sign, "witness", "钱二", "drawn", STROKES)
    sitting.act(desk.seal)
    body = sitting.record().body
    assert [(one.role, one.name) for one in body.others] == [
        ("scribe", "周文"),
        ("witness", "钱一"),
        ("witness", "钱二"),
    ]


def test_nobody_signs_or_seals_in_a_pause(sitting: Sitting) -> None:
    sitting.ready()
    sitting.act(desk.pause, "break")
    assert refused(sitting.act, desk.seal).code == "interviews.paused"
    assert refused(sitting.act, desk.sign, "customer", CUSTOMER, "on_paper").code == "interviews.paused"
    page = sitting.see(views.read_back, chinese()).pages[0]
    assert refused(sitting.act, desk.record_read_back, page, "agreed").code == "interviews.paused"
    sitting.act(desk.resume)
    sitting.sign_all()
    sitting.act(desk.seal)
    assert sitting.record().body.pauses[0].reason == "break"


def _verbs(sitting: Sitting) -> list[tuple[Callable[..., Any], tuple[Any, ...]]]:
    with sitting.store.read(sitting.actors.counter) as session:
        answer = session.scalars(select(Answer.id)).first()
        issue = session.scalars(select(IssueRow.id)).first()
    page = views.pages(sitting.record(), chinese())[0]
    return [
        (desk.save_section, (sitting.id, "wish", {"wish": "改主意了"})),
        (desk.save_section, (sitting.id, "identity", {"phone": "13900009999"})),
        (desk.ask, (sitting.id, "还有吗？")),
        (desk.answer, (answer, "没有。")),
        (desk.strike, (answer,)),
        (desk.set_issue_row, (sitting.id, IssueData(title="新"))),
        (desk.remove_issue_row, (issue,)),
        (desk.pause, (sitting.id, "break")),
        (desk.resume, (sitting.id,)),
        (desk.move_place, (sitting.id, "二号窗口")),
        (desk.record_read_back, (sitting.id, page, "agreed")),
        (desk.record_paper_read, (sitting.id,)),
        (desk.sign, (sitting.id, "customer", CUSTOMER, "on_paper")),
        (desk.seal, (sitting.id,)),
    ]


def test_no_desk_function_changes_a_sealed_record(sitting: Sitting) -> None:
    sitting.act(desk.set_issue_row, IssueData(title="境外交易三笔", customer_claim="不是本人"))
    sitting.seal()
    sealed = sitting.record()
    for verb, args in _verbs(sitting):
        assert refused(sitting.do, verb, *args).code == "sealing.sealed", verb.__name__
    with pytest.raises(Refusal, match=r"sealing\.sealed"):
        with sitting.store.read(sitting.actors.counter) as session:
            answer = session.scalars(select(Answer.id)).first()
        sitting.do(desk.correct, answer, answer="是。")
    assert sitting.record() == sealed
    assert sitting.see(desk.verify).ok


def _orm_changes() -> list[Callable[[DeskSession, Sitting], None]]:
    def of(model: type[Any], **values: Any) -> Callable[[DeskSession, Sitting], None]:
        def change(session: DeskSession, _sitting: Sitting) -> None:
            row = session.scalars(select(model)).first()
            for name, value in values.items():
                setattr(row, name, value)

        return change

    def add(model: type[Any], **values: Any) -> Callable[[DeskSession, Sitting], None]:
        def change(session: DeskSession, sitting: Sitting) -> None:
            case = session.get_one(Case, sitting.case_id)
            session.add(
                model(**case.keys(), **({"interview_id": sitting.id} if model is not Signature else {}), **values)
            )

        return change

    return [
        of(Interview, place="别处"),
        of(Interview, state=InterviewState.OPEN),
        of(InterviewSection, content={}),
        of(Answer, answer="是。"),
        of(Answer, struck_at=None, question="别的？"),
        of(IssueRow, customer_claim="别的"),
        add(InterviewSection, key="health", content={"x": 1}),
        add(IssueRow, seq=9, title="新"),
        of(Signature, signer_name="王五"),
        of(Seal, sha256="0" * 64),
    ]


@pytest.mark.parametrize("place", range(len(_orm_changes())))
def test_no_direct_change_of_a_row_passes_either(sitting: Sitting, place: int) -> None:
    sitting.act(desk.set_issue_row, IssueData(title="境外交易三笔", customer_claim="不是本人"))
    sitting.seal()
    sealed = sitting.record()
    with pytest.raises(Refusal) as told, sitting.store.action(sitting.actors.lead, "test") as session:
        _orm_changes()[place](session, sitting)
    assert told.value.code in ("sealing.sealed", "sealing.frozen")
    assert sitting.record() == sealed


def test_a_new_row_cannot_be_slipped_under_a_sealed_record(sitting: Sitting) -> None:
    sitting.seal()
    with pytest.raises(Refusal) as told, sitting.store.action(sitting.actors.lead, "test") as session:
        case = session.get_one(Case, sitting.case_id)
        session.add(Answer(**case.keys(), interview_id=sitting.id, seq=9, question="q", asked_at=session.at))
    assert told.value.code == "sealing.sealed"


def test_what_is_not_part_of_the_record_moves_on(sitting: Sitting) -> None:
    sitting.seal()
    sealed = sitting.record()
    with sitting.store.action(sitting.actors.counter, "test") as session:
        data = CustomerData(name=CUSTOMER, phone="13900009999", id_number="11010519491231002X", address="北京市朝阳区")
        update_customer(session, sitting.case_id, data)
        log_first_action(session, sitting.case_id, FirstActionKind.POLICE_ADVICE)
    with sitting.store.action(sitting.actors.lead, "test") as session:
        for model in (Interview, Answer, InterviewSection, Case, Customer):
            for row in session.scalars(select(model)):
                row.branch_id = "0456"
    assert sitting.record() == sealed
    assert sitting.see(desk.verify).ok


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE answers SET answer = '是。'", "rows.answers.1.answer"),
        ("UPDATE answers SET speaker = 'companion'", "rows.answers.1.speaker"),
        ("UPDATE interviews SET place = '别处'", "rows.interview.place"),
        ("UPDATE interviews SET state = 'open'", "rows.interview.state"),
        (
            "UPDATE interview_sections SET content = replace(content, 'read_aloud', 'on_display')",
            "rows.sections.rights.told_how",
        ),
        ("UPDATE issue_rows SET amount_fen = 1", "rows.issues.1.amount_fen"),
        ("UPDATE issue_rows SET removed_at = '2026-11-24T02:00:00.000Z'", "rows.issues.1.removed_at"),
        ("DELETE FROM answers", "rows.answers.1"),
        ("UPDATE seals SET content = replace(content, '不是。', '是。')", "sha256"),
        ("UPDATE seals SET content = 'x'", "sha256"),
        ("UPDATE seals SET sm3 = sha256", "sm3"),
        ("UPDATE signatures SET signer_name = '王五' WHERE signer_role = 'customer'", "customer 王五"),
        ("UPDATE signatures SET strokes = '[]' WHERE signer_role = 'customer'", f"customer {CUSTOMER}"),
    ],
)
def test_tampering_with_the_replica_is_named(sitting: Sitting, statement: str, where: str) -> None:
    sitting.act(desk.set_issue_row, IssueData(title="境外交易三笔", amount="300"))
    sitting.seal()
    with sitting.store.action(sitting.actors.counter, "tamper") as session, uncaptured(session.connection()):
        session.execute(text(statement))
    check = sitting.see(desk.verify)
    assert not check.ok
    assert where in {one.where for one in check.findings}
    assert all(chinese().label("seal_finding", one.kind) != one.kind for one in check.findings)


def test_an_open_record_has_no_seal_to_verify(sitting: Sitting) -> None:
    assert refused(sitting.see, desk.verify).code == "sealing.not_sealed"
