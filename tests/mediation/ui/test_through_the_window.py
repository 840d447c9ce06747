"""An investigation through the window: plan, task, request and answer, finding with its page, special team, report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases.codes import Track
from app.cases.model import Case
from app.mediation import desk
from app.mediation.codes import RequestState, TaskState
from tests.cases.ui.conftest import Room, texts_of
from tests.mediation.conftest import Desk
from tests.shell.accessible import nameless
from ui.cases.day.printing import PaperWindow
from ui.cases.today import TodayPage
from ui.mediation.investigations import InvestigationsPage
from ui.mediation.mediation import MediationTab


def test_a_theft_is_investigated_from_plan_to_report(room: Room, hands: Desk, tmp_path: Path) -> None:
    case_id = hands.case()
    item = hands.item(case_id)
    page = room.page(MediationTab, case_id=case_id)
    assert "There is no plan yet" in texts_of(page)
    assert nameless(page) == []

    room.press(page, "T")
    form = page.plan.template
    assert form.template.value_key() == "card_theft"
    ticked = len(form.ticked())
    form.save.click()
    room.news()
    assert len(page.plan.lines.rows) == ticked > 10

    page.plan.lines.select(next(row.id for row in page.plan.lines.rows if row.step == "card_theft.habits"))
    room.press(page, "D")
    page.plan.end_save.click()
    assert not page.plan.ending.isHidden()  # a result is asked for, beside the field
    page.plan.result.put("十二个月内从未在夜间消费")
    page.plan.end_save.click()
    room.news()
    habits = next(row for row in page.plan.lines.rows if row.step == "card_theft.habits")
    assert (habits.state, habits.result) == (TaskState.DONE, "十二个月内从未在夜间消费")

    page.plan.lines.select(next(row.id for row in page.plan.lines.rows if row.step == "card_theft.slips_video"))
    room.press(page, "Q")
    assert page.part is page.requests
    assert page.requests.whom.text() == "Acquirer"
    page.requests.whom.put("银联商务")
    page.requests._send()
    room.news()
    (asked,) = page.requests.lines.rows
    assert (asked.whom, asked.state) == ("银联商务", RequestState.WAITING)
    room.press(page, "M")
    page.requests._remind()
    room.press(page, "E")
    page.requests.text.put("附签购单一份")
    page.requests.item.put(str(item))
    page.requests._answer()
    room.news()
    (asked,) = page.requests.lines.rows
    assert (asked.state, asked.item_no, asked.reminders) == (RequestState.ANSWERED, 1, 1)

    page.bar.setCurrentIndex(1)
    room.press(page, "A")
    page.log._take_over()
    page.log._save()
    room.news()
    kinds = [row.kind for row in page.log.lines.rows]
    assert sorted(kinds) == ["answer", "first_notice", "reminder", "request"]

    page.bar.setCurrentIndex(3)
    room.press(page, "A")
    page.findings.statement.put("签购单签名与本人不符")
    page.findings._save()
    room.news()
    assert "No page is cited yet; cite one with P." in "\n".join(texts_of(page))
    room.press(page, "P")
    page.findings.item.put(str(item))
    page.findings.pages.put("9")
    page.findings._cite()
    assert "page 9" in page.findings.cite_form.rows["pages"].message.text().lower()
    page.findings.pages.put("2")
    page.findings._cite()
    room.news()
    (finding,) = page.findings.lines.rows
    assert [one.pages for one in finding.citations] == ["2"]
    page.findings._to(finding.citations[0])()
    assert room.goings.opened[-1] == (case_id, "evidence", {"item_id": item, "page": 2})
    assert nameless(page) == []

    room.press(page, "F8")
    window = page.findChild(PaperWindow)
    assert isinstance(window, PaperWindow)
    window.save_to(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    window.close()

    room.press(page, "U")
    assert page.handing.to.value_key() == str(hands.actors.investigator.staff_id)
    page.handing.reason.put("跨境盗刷，涉及多名客户")
    page.handing.send.click()
    room.news()
    case = hands.read(lambda s: s.found(Case, case_id))
    assert (case.track, case.owner_id) == (Track.COMPLEX, hands.actors.investigator.staff_id)
    assert page.up.isHidden()


def test_the_investigator_accepts_or_gives_back(room_of: Callable[[str], Room], hands: Desk) -> None:
    case_id = hands.case()
    investigator = hands.actors.investigator
    hands.do(lambda s: desk.escalate(s, case_id, investigator.staff_id, "跨境"))
    special = room_of("sunyi")
    page = special.page(InvestigationsPage, part="handed")
    (row,) = page.part.lines.rows
    QTest.keyClick(page.part.lines, Qt.Key.Key_Return)
    assert special.goings.opened == [(case_id, "mediation", {"part": "plan", "row_id": row.id})]
    assert nameless(page) == []
    tab = special.page(MediationTab, case_id=case_id)
    tab.handing.accept.click()
    special.news()
    assert tab.handing.accept.isHidden()
    tab.handing.ask_return()
    tab.handing.why.put("网点可办")
    tab.handing._return()
    special.news()
    assert hands.read(lambda s: s.found(Case, case_id)).owner_id is None


def test_what_is_due_stands_in_today_and_on_the_page(room_of: Callable[[str], Room], hands: Desk) -> None:
    case_id = hands.case()
    hands.plan(case_id, "habits")
    hands.ask(case_id)
    hands.clock.move(timedelta(days=40))
    mine = room_of("lixue")
    today = mine.page(TodayPage)
    kinds = [row.kind.value for row in today.agenda.table.rows]
    assert {"task", "request"} <= set(kinds)
    row = next(one for one in today.agenda.table.rows if one.kind.value == "request")
    today.agenda.table.opened.emit(row)
    assert mine.goings.opened == [(case_id, "mediation", {"part": "requests", "row_id": row.id})]
    page = mine.page(InvestigationsPage)
    counts = []
    for place in range(page.bar.count()):
        page.bar.setCurrentIndex(place)
        counts.append(len(page.part.lines.rows))
    assert counts == [1, 1, 2, 0]
    assert "No case waits for your answer" in texts_of(page)


def test_every_section_says_what_to_do_when_it_is_empty_and_takes_its_keys(room: Room, hands: Desk) -> None:
    case_id = hands.case()
    page = room.page(MediationTab, case_id=case_id)
    said = []
    for place in range(page.bar.count()):
        page.bar.setCurrentIndex(place)
        said += texts_of(page.part)
        offered = page.part.keys()
        for key in offered:
            key.call()
        assert nameless(page) == []
    for title in ("There is no plan yet", "Nothing was asked yet", "Nothing is found out yet"):
        assert title in said


def test_tasks_are_added_given_moved_set_aside_and_put_back(room: Room, hands: Desk) -> None:
    case_id = hands.case()
    page = room.page(MediationTab, case_id=case_id)
    plan = page.plan
    room.press(page, "A")
    plan.text.put("走访商户")
    plan._add()
    room.press(page, "A")
    plan.text.put("核对流水")
    plan._add()
    room.news()
    first, second = (row.id for row in plan.lines.rows)
    plan.lines.select(first)
    plan.move_by(1)
    room.news()
    assert [row.id for row in plan.lines.rows] == [second, first]
    assert plan.row.id == first
    room.press(page, "G")
    plan.to.put(str(hands.actors.counter.staff_id))
    plan._give()
    room.news()
    assert plan.row.owner == "王敏"
    plan.lines.select(first)
    room.press(page, "N")
    plan.result.put("客户撤回该笔")
    plan._end()
    room.news()
    plan.lines.select(first)
    room.press(page, "O")
    plan.result.put("客户又提出")
    plan._end()
    room.news()
    plan.lines.select(first)
    plan.take_off()
    room.news()
    assert [row.id for row in plan.lines.rows] == [second]
    undo = room.said[-1].undo
    assert undo is not None
    undo()
    room.news()
    assert len(plan.lines.rows) == 2


def test_requests_without_an_answer_a_correction_and_a_withdrawn_finding(room: Room, hands: Desk) -> None:
    case_id = hands.case()
    for _ in range(2):
        hands.ask(case_id)
    hands.notice(case_id)
    finding = hands.find(case_id)
    cited = hands.item(case_id)
    hands.do(lambda s: desk.cite(s, finding, cited, "1"))
    page = room.page(MediationTab, case_id=case_id, part="requests")
    room.press(page, "N")
    page.requests.why.put("三次催办无果")
    page.requests._end()
    room.news()
    page.requests.lines.select(next(r.id for r in page.requests.lines.rows if r.state is RequestState.WAITING))
    room.press(page, "B")
    page.requests.why.put("重复")
    page.requests._end()
    room.news()
    assert {row.state.value for row in page.requests.lines.rows} == {"no_answer", "withdrawn"}
    room.press(page, "L")
    assert isinstance(page.findChild(PaperWindow), PaperWindow)
    page.bar.setCurrentIndex(1)
    line = next(row for row in page.log.lines.rows if row.kind == "first_notice")
    page.log.lines.select(line.id)
    room.press(page, "C")
    page.log.right.put("工号是 8021")
    page.log._correct()
    room.news()
    assert next(row for row in page.log.lines.rows if row.id == line.id).corrected == ("工号是 8021",)
    page.bar.setCurrentIndex(3)
    room.press(page, "E")
    page.findings.reason.put("另有证言")
    page.findings._save()
    page.findings._drop(page.findings.lines.rows[0].citations[0].id)()
    room.press(page, "W")
    page.findings.why.put("写错")
    page.findings._withdraw()
    room.news()
    (row,) = page.findings.lines.rows
    assert (row.withdrawn_why, row.citations, row.reason) == ("写错", (), "另有证言")


def test_whoever_only_reads_has_nothing_to_press(room_of: Callable[[str], Room], hands: Desk) -> None:
    case_id = hands.case()
    hands.plan(case_id, "habits")
    page = room_of("zhouning").page(MediationTab, case_id=case_id)
    offered = page.keys()
    assert [key.sequence for key in offered] == ["F8", "Alt+PgDown"]
    assert "Template…  T" not in texts_of(page)
