"""What a clerk does on the evidence page, from the first file to the last check: page ticks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.desktop import Seat
from app.evidence import desk, views
from app.kernel.errors import Fault, Refusal
from tests.evidence.conftest import STATEMENT, picture, register
from tests.evidence.page.conftest import Paper
from tests.evidence.page.pages import Add, Rows, choose, settle, shown, spoil
from tests.helpers.house import Actors
from ui.evidence.evidence import EvidenceTab
from ui.evidence.handing_out import ItemCopy
from ui.evidence.recent import EvidencePage
from ui.shell.context import Context
from ui.shell.notices import Notice


def test_a_tick_that_is_refused_is_taken_back(
    ready: EvidenceTab, seat: Seat, case_id: UUID, said: list[Notice]
) -> None:
    from app.cases.codes import Status
    from app.cases.model import Case

    with seat.store.action(seat.actor, "test") as session:
        session.found(Case, case_id).status = Status.WITHDRAWN
    panel = ready.stage.statement
    panel.model.tick([0])
    assert panel.model.totals() == {}
    assert "争议交易" in said[-1].text


def test_a_table_that_is_no_statement_says_why(add: Add, page: EvidenceTab) -> None:
    add("名单.csv", b"name,age,town\nLi,30,X\nWang,40,Y\n")
    settle(page)
    assert page.stage.statement.sorry.isVisible()
    assert "名单" in page.stage.statement.sorry.sentence.text()


def test_an_interrupted_reading_is_gone_on_with(full: list[UUID], page: EvidenceTab, seat: Seat, rows: Rows) -> None:
    with seat.store.action(seat.actor, "evidence.read") as session:
        statement = desk.look_at_statement(seat.blobs, rows()[2].sha256, "账单.csv")
        desk.keep_transactions(session, full[2], statement, most=1)
    settle(page)
    choose(page, 3)
    panel = page.stage.statement
    assert panel.read.isVisible()
    assert "2" in panel.read.text()
    panel.read.click()
    settle(page)
    assert not panel.read.isVisible()
    assert panel.model.rowCount() == 3


def test_there_is_no_statement_to_go_to(page: EvidenceTab, said: list[Notice]) -> None:
    page.to_lines.go()
    assert "F6" in said[-1].text


def test_a_withdrawn_statement_shows_no_lines(ready: EvidenceTab, full: list[UUID], seat: Seat) -> None:
    with seat.store.action(seat.actor, "evidence.withdraw") as session:
        desk.withdraw(session, full[2], "重复提交")
    settle(ready)
    assert shown(ready) is ready.stage.sorry


def test_what_is_typed_at_the_side_saves_itself(full: list[UUID], page: EvidenceTab, rows: Rows) -> None:
    saved: list[object] = []
    page.notices.saved_at.connect(saved.append)
    page.side.title.setFocus()
    page.side.title.selectAll()
    QTest.keyClicks(page.side.title, "lamp shop")
    page.side.title.leave()
    page.side.category.chosen.emit("contract")
    page.side.brought_by.chosen.emit("bank")
    page.side.note.setPlainText("客户当场交来")
    page.side.note.leave()
    row = rows()[0]
    assert (row.title, row.category, row.brought_by, row.note) == ("lamp shop", "contract", "bank", "客户当场交来")
    assert len(saved) == 4
    settle(page)
    assert page.side.custody.count() > 1
    page.side.title.selectAll()
    QTest.keyClick(page.side.title, Qt.Key.Key_Delete)
    page.side.title.leave()
    field = page.side.fields["title"]
    assert field.message.isVisible()
    assert rows()[0].title == "lamp shop"
    choose(page, 2)
    assert not field.message.isVisible()


def test_typing_is_kept_when_another_exhibit_is_chosen_or_the_page_closes(
    full: list[UUID], page: EvidenceTab, rows: Rows
) -> None:
    page.side.title.setFocus()
    QTest.keyClick(page.side.title, Qt.Key.Key_End)
    QTest.keyClicks(page.side.title, "X")
    choose(page, 2)
    assert rows()[0].title == "小票X"
    assert page.side.title.text() == "合约"
    QTest.keyClicks(page.side.title, "Y")
    page.side.flush()
    assert rows()[1].title == "合约Y"


def test_withdrawing_asks_why_and_can_be_undone(
    full: list[UUID], page: EvidenceTab, rows: Rows, said: list[Notice]
) -> None:
    page.exhibits.list.setFocus()
    QTest.keyClick(page.exhibits.list, Qt.Key.Key_Delete)
    assert page.side.question.isVisible()
    QTest.keyClick(page.side.question.answer, Qt.Key.Key_Return)
    assert page.side.question.field.message.isVisible()
    page.side.question.answer.setText("与本案无关")
    page.side.question.confirm.click()
    settle(page)
    assert rows()[0].withdrawn_why == "与本案无关"
    assert not page.side.question.isVisible()
    assert not page.side.title.isEnabled()
    assert page.side.restore.isVisible()
    undo = said[-1].undo
    assert undo is not None
    undo()
    settle(page)
    assert rows()[0].withdrawn_at is None
    page.side.ask_withdraw()
    page.side.question.never_mind.click()
    assert not page.side.question.isVisible()
    page.side.withdrawn.emit(full[1], "错误的文件")
    choose(page, 2)
    page.side.restore.click()
    assert rows()[1].withdrawn_at is None


def test_a_copy_is_handed_out_to_somebody_and_stands_in_the_custody(
    full: list[UUID], page: EvidenceTab, seat: Seat, tmp_path: Path, said: list[Notice]
) -> None:
    page.side.copy_out.click()
    question = page.side.question
    assert question.field.message.isVisible()
    QTest.keyClick(question.answer, Qt.Key.Key_Return)
    assert "副本" in question.field.message.text()
    assert page.findChildren(QFileDialog) == []
    question.answer.setText("交派出所")
    question.confirm.click()
    assert not question.isVisible()
    (chooser,) = page.findChildren(QFileDialog)
    assert exported(seat, full[0]) == []  # whoever leaves this window has handed out nothing
    chooser.fileSelected.emit(str(tmp_path / "副本.png"))
    chooser.close()
    assert (tmp_path / "副本.png").read_bytes() == picture()
    assert "副本.png" in said[-1].text
    assert exported(seat, full[0]) == ["交派出所"]


def test_leaving_the_window_that_asks_where_to_records_nothing(full: list[UUID], page: EvidenceTab, seat: Seat) -> None:
    page.side.copy_out.click()
    page.side.question.answer.setText("交派出所")
    page.side.question.confirm.click()
    (chooser,) = page.findChildren(QFileDialog)
    chooser.reject()
    settle(page)
    assert exported(seat, full[0]) == []


def test_a_copy_that_cannot_be_written_or_recorded_is_neither(
    full: list[UUID],
    page: EvidenceTab,
    seat: Seat,
    rows: Rows,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Callable[[str], None],
) -> None:
    copy = ItemCopy(full[0], "交派出所", rows()[0].sha256, "一.png", 10)
    expected_logs("Saving a copy failed: store.disk_failed")
    page.handing_out.save(copy, tmp_path / "没有这个文件夹" / "副本.png")
    assert exported(seat, full[0]) == []

    def refuse(*_: object) -> None:
        raise Refusal("evidence.receiver_missing", "why")

    monkeypatch.setattr(desk, "hand_out", refuse)
    page.handing_out.save(copy, tmp_path / "副本.png")
    assert list(tmp_path.glob("副本*")) == []


def exported(seat: Seat, item_id: UUID) -> list[str]:
    """To whom copies of an item went, as its custody says."""
    with seat.store.read(seat.actor) as session:
        return [line.note for line in views.custody(session, item_id) if line.act == "exported"]


def test_fingerprints_are_copied(full: list[UUID], page: EvidenceTab, rows: Rows) -> None:
    page.side.facts.copy.click()
    assert QApplication.clipboard().text() == f"SHA-256 {rows()[0].sha256}\nSM3 {rows()[0].sm3}"


def test_verifying_says_that_all_is_well(full: list[UUID], page: EvidenceTab, rows: Rows, said: list[Notice]) -> None:
    page.exhibits.list.setFocus()
    QTest.keyClick(page.exhibits.list, Qt.Key.Key_V)
    assert [row.intact for row in rows()] == [True, True, True]
    assert "3" in said[-1].text
    page.side.facts.verify.click()
    assert "1" in said[-1].text
    settle(page)
    assert page.side.custody.count() > 0


def test_a_tampered_exhibit_raises_an_alarm_that_stays(
    full: list[UUID], page: EvidenceTab, rows: Rows, seat: Seat
) -> None:
    spoil(seat, rows()[1])
    page.verify()
    alarm = page.exhibits.alarm
    assert alarm.isVisible()
    assert "2" in alarm.text.text()
    assert "字节" in alarm.text.text()
    settle(page)
    assert [row.intact for row in rows()] == [True, False, True]
    alarm.put(())
    assert not alarm.isVisible()


def test_who_meets_changed_bytes_by_looking_has_them_verified_once(
    full: list[UUID], page: EvidenceTab, rows: Rows, seat: Seat, said: list[Notice]
) -> None:
    spoil(seat, rows()[1])
    choose(page, 2)
    assert page.stage.viewer.sorry.isVisible()
    assert page.exhibits.alarm.isVisible()
    assert rows()[1].intact is False
    with seat.store.read(seat.actor) as session:
        before = len(views.custody(session, full[1]))
    page.stage.viewer._again()
    with seat.store.read(seat.actor) as session:
        assert len(views.custody(session, full[1])) == before
    assert [notice for notice in said if notice.tone == "danger"] == []


def test_a_statement_whose_bytes_are_gone_is_verified_too(
    full: list[UUID], page: EvidenceTab, rows: Rows, seat: Seat
) -> None:
    seat.blobs.place(rows()[2].sha256).unlink()
    choose(page, 3)
    assert page.stage.statement.sorry.isVisible()
    assert rows()[2].intact is False


def test_another_fault_is_told_in_the_strip(
    full: list[UUID], page: EvidenceTab, paper: Paper, said: list[Notice], expected_logs: Callable[[str], None]
) -> None:
    expected_logs("store.disk_failed")
    paper.trouble = Fault("store.disk_failed", file="x")
    choose(page, 2)
    assert said[-1].tone == "danger"
    assert page.stage.viewer.sorry.isVisible()


def test_a_reader_sees_everything_and_changes_nothing(
    full: list[UUID], seat: Seat, context: Context, actors: Actors, case_id: UUID, qtbot: QtBot
) -> None:
    seat.actor = actors.auditor
    page = EvidenceTab(context)
    qtbot.addWidget(page)
    page.show()
    page.opened(case_id=case_id)
    offered = page.keys()
    assert {key.sequence for key in offered} & {"F6", "Ctrl+V", "Del"} == set()
    assert not page.drop.allowed
    assert not page.side.title.isEnabled()
    assert not page.side.withdraw.isVisible()
    page.side._said("title", "x")
    page.exhibits.list.go(lambda row: row.seq == 3)
    settle(page)
    assert page.stage.statement.model.rowCount() == 3
    page.closed()


def test_two_cases_share_one_child_and_the_last_ends_it(
    page: EvidenceTab, context: Context, paper: Paper, seat: Seat, actors: Actors, qtbot: QtBot
) -> None:
    other = EvidenceTab(context)
    qtbot.addWidget(other)
    other.show()
    other.opened(case_id=register(seat.store, actors, "另一件事"))
    assert other.renderer.previewer is page.renderer.previewer
    other.closed()
    before = paper.closed
    page.closed()
    assert (before, paper.closed) == (False, True)
    with pytest.raises(RuntimeError):
        _ = page.renderer.previewer


def test_what_came_in_last_opens_its_case(
    full: list[UUID], context: Context, case_id: UUID, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[object, ...]] = []

    class Going:
        def open_case(self, case: UUID, label: str = "", tab: str = "", **args: object) -> None:
            opened.append((case, tab, args))

    monkeypatch.setattr(context, "navigator", Going())
    page = EvidencePage(context)
    qtbot.addWidget(page)
    page.show()
    page.opened()
    assert page.model.rowCount() == 3
    page.table.setFocus()
    page.take_focus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [(case_id, "evidence", {"item_id": full[2]})]
    assert page.keys() == []
    assert page.help_text()
    page.refresh(None)  # type: ignore[arg-type]


def test_refusals_know_their_sentence(context: Context) -> None:
    told = context.words.told(Refusal("evidence.already_here", "file", name="a", seq=2, title="b", at="c"))
    assert "证据 2" in told.sentence
    assert STATEMENT.count("\n") == 5
