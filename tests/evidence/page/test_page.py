"""What a clerk does on the evidence page, from the first file to the last check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop import Seat
from app.evidence import desk, views
from app.evidence.views import ItemRow
from app.kernel.errors import Fault, Refusal
from tests.evidence.conftest import STATEMENT, pdf, picture, register, sound
from tests.evidence.page.conftest import Paper, refuse
from tests.helpers.house import Actors
from ui.evidence.evidence import EvidenceTab
from ui.evidence.recent import EvidencePage
from ui.evidence.taking import things_of
from ui.shell.context import Context
from ui.shell.notices import Notice

Rows = Callable[[], list[ItemRow]]
Add = Callable[..., UUID]


def settle(page: EvidenceTab) -> None:
    """Let the news of a commit reach the page, and what waits for a quiet moment begin."""
    page.context.changes.deliver()
    stage = page.stage
    if stage._rest.isActive():
        stage._rest.stop()
        stage._load()


def choose(page: EvidenceTab, seq: int) -> None:
    """Put the cursor on an exhibit."""
    page.exhibits.list.go(lambda row: row.seq == seq)
    settle(page)


def shown(page: EvidenceTab) -> object:
    """What stands in the middle."""
    return page.stage._stack.currentWidget()


# ---------------------------------------------------------------------------------------------------------- looking


def test_the_first_exhibit_is_shown_and_the_child_was_started(
    full: list[UUID], page: EvidenceTab, paper: Paper, rows: Rows
) -> None:
    assert page.exhibits.list.items.rowCount() == 3
    assert page.exhibits._count.text() == "3 exhibit(s)"
    assert page.side.title.text() == "小票"
    assert shown(page) is page.stage.viewer
    assert (paper.started, paper.asked[-1][0]) == (1, "小票.png")
    assert [row.id for row in rows()] == full


def test_an_exhibit_may_be_asked_for(full: list[UUID], context: Context, case_id: UUID, qtbot: QtBot) -> None:
    page = EvidenceTab(context)
    qtbot.addWidget(page)
    page.show()
    page.opened(case_id=case_id, item_id=full[2])
    current = page.exhibits.list.current()
    assert current is not None
    assert current.id == full[2]
    page.closed()


def test_pages_turn_by_keys_only_while_a_document_is_shown(full: list[UUID], page: EvidenceTab, paper: Paper) -> None:
    def keys() -> set[str]:
        offered = page.keys()
        return {key.sequence for key in offered}

    choose(page, 2)
    viewer = page.stage.viewer
    assert (viewer.count, viewer.page, viewer.list.isHidden()) == (3, 0, False)
    assert {"PgDown", "PgUp", "+", "-", "R", "0"} <= keys()
    page.stage.take_focus()
    assert viewer.view.hasFocus()
    for key, expected in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1)):
        bar = viewer.view.verticalScrollBar()
        bar.setValue(bar.maximum() if key == Qt.Key.Key_PageDown else 0)
        QTest.keyClick(viewer.view, key)
        assert viewer.page == expected
    QTest.keyClick(viewer.view, Qt.Key.Key_R)
    viewer.view._want()
    assert paper.asked[-1][3] == 90
    before = viewer.view.scale
    QTest.keyClick(viewer.view, Qt.Key.Key_Plus)
    assert viewer.view.scale > before
    QTest.keyClick(viewer.view, Qt.Key.Key_Minus)
    QTest.keyClick(viewer.view, Qt.Key.Key_0)
    assert viewer.view.zoom.fit
    choose(page, 3)
    assert "PgDown" not in keys()


def test_letters_typed_into_the_title_are_no_keys(full: list[UUID], page: EvidenceTab) -> None:
    page.side.title.setFocus()
    QTest.keyClicks(page.side.title, "rI0v")
    assert page.side.title.text().endswith("rI0v")
    assert not page.side.isHidden()
    page.exhibits.list.setFocus()
    QTest.keyClick(page.exhibits.list, Qt.Key.Key_I)
    assert page.side.isHidden()


def test_a_look_is_recorded_after_a_moment_and_a_glance_is_none(
    full: list[UUID], page: EvidenceTab, seat: Seat
) -> None:
    def acts(item: UUID) -> list[str]:
        with seat.store.read(seat.actor) as session:
            return [line.act for line in views.custody(session, item)]

    choose(page, 2)
    assert page.stage._viewed.isActive()
    choose(page, 3)
    page.stage._viewed.stop()
    page.stage._tell_seen()
    assert [acts(item)[-1] for item in full] == ["received", "received", "viewed"]


@pytest.mark.parametrize("code", ["evidence.preview_slow", "evidence.preview_crashed", "evidence.preview_locked"])
def test_what_cannot_be_shown_says_so_in_its_place(
    full: list[UUID], page: EvidenceTab, paper: Paper, said: list[Notice], code: str
) -> None:
    paper.trouble = refuse(code)
    choose(page, 2)
    sorry = page.stage.viewer.sorry
    assert sorry.isVisible()
    assert "可疑.pdf" in sorry.sentence.text()
    assert said == []
    # Trying again helps against time, not against a password.
    assert sorry._again.isVisible() is (code != "evidence.preview_locked")
    paper.trouble = None
    page.stage.viewer._again()
    assert not sorry.isVisible()


def test_a_text_is_shown_as_it_is(add: Add, page: EvidenceTab, seat: Seat, rows: Rows) -> None:
    add("说明.txt", "一段文字\n第二行".encode("gb18030"))
    settle(page)
    assert shown(page) is page.stage.text
    assert page.stage.text.toPlainText() == "一段文字\n第二行"
    page.stage.take_focus()
    assert page.stage.text.hasFocus()
    add("另一份.txt", "更多文字".encode())
    seat.blobs.place(rows()[1].sha256).unlink()
    settle(page)
    choose(page, 2)
    assert shown(page) is page.stage.sorry
    assert rows()[1].intact is False


def test_what_cannot_be_looked_at_is_named(add: Add, page: EvidenceTab) -> None:
    add("客服通话.wav", sound())
    settle(page)
    assert shown(page) is page.stage.sorry
    assert page.stage.sorry.sentence.text() == "客服通话"


def test_an_empty_case_says_what_to_do(page: EvidenceTab) -> None:
    assert shown(page) is page.stage.nothing
    assert page.stage.nothing.findChildren(QPushButton)
    page.stage.take_focus()
    page.side.ask_withdraw()
    assert not page.side._inner.isVisible()


# ---------------------------------------------------------------------------------------------------------- bringing


def test_files_go_in_and_what_is_refused_is_told_beside_the_list(
    page: EvidenceTab, tmp_path: Path, rows: Rows, said: list[Notice]
) -> None:
    for name, content in (("a.png", picture()), ("b.pdf", b"nothing"), ("c.png", picture()), ("d.pdf", pdf(2))):
        (tmp_path / name).write_bytes(content)
    page.add_paths([str(tmp_path / name) for name in ("a.png", "b.pdf", "c.png", "d.pdf")], str(tmp_path))
    settle(page)
    assert [row.file_name for row in rows()] == ["a.png", "d.pdf"]
    card = page.exhibits.refused
    assert card.isVisible()
    assert card.title.text() == "2 file(s) not taken"
    assert page.recall("folder") == str(tmp_path)
    assert said[-1].tone == "good"
    choose(page, 2)
    (show,) = [button for button in card.findChildren(QPushButton) if "1" in button.text()]
    show.click()
    current = page.exhibits.list.current()
    assert current is not None
    assert current.seq == 1
    card.put(())
    assert not card.isVisible()


def test_files_and_pictures_are_pasted(page: EvidenceTab, tmp_path: Path, rows: Rows, said: list[Notice]) -> None:
    clipboard = QApplication.clipboard()
    data = QMimeData()
    (tmp_path / "复制.png").write_bytes(picture())
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "复制.png")), QUrl("https://example.org/x.png")])
    clipboard.setMimeData(data)
    page._paste()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    clipboard.setImage(image)
    page.exhibits.list.setFocus()
    QTest.keyClick(page.exhibits.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(row.file_name, row.kind) for row in rows()] == [("复制.png", "png"), ("Pasted picture.png", "png")]
    clipboard.setText("only words")
    page._paste()
    assert "剪贴板" in said[-1].text
    assert len(rows()) == 2


def test_pasting_into_the_title_pastes_words(full: list[UUID], page: EvidenceTab, rows: Rows) -> None:
    QApplication.clipboard().setText("新名称")
    page.side.title.setFocus()
    page.side.title.selectAll()
    QTest.keyClick(page.side.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.side.title.leave()
    assert rows()[0].title == "新名称"


def drag(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def entered(data: QMimeData) -> QDragEnterEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)


def dropped(data: QMimeData) -> QDropEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)


@pytest.mark.filterwarnings("ignore:.*deprecated.*:DeprecationWarning")
def test_files_are_dropped_anywhere_on_the_page(page: EvidenceTab, tmp_path: Path, rows: Rows) -> None:
    folder = tmp_path / "袋子"
    folder.mkdir()
    (folder / "一.png").write_bytes(picture())
    (folder / ".hidden").write_bytes(b"x")
    data = drag([folder])
    event = entered(data)
    QApplication.sendEvent(page, event)
    assert event.isAccepted()
    assert page.drop.isVisible()
    assert page.drop.geometry() == page.rect()
    page.resize(1100, 500)
    assert page.drop.geometry() == page.rect()
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert not page.drop.isVisible()
    QApplication.sendEvent(page, entered(data))
    QApplication.sendEvent(page, dropped(data))
    assert not page.drop.isVisible()
    assert [row.file_name for row in rows()] == ["一.png"]
    words = QMimeData()
    words.setText("no file")
    for refused in (entered(words), dropped(words)):
        QApplication.sendEvent(page, refused)
        assert not refused.isAccepted()


def test_files_are_chosen_in_a_window_that_does_not_stop_the_page(
    page: EvidenceTab, tmp_path: Path, rows: Rows
) -> None:
    (tmp_path / "a.png").write_bytes(picture())
    page.choose_files()
    (chooser,) = page.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(tmp_path / "a.png")])
    chooser.close()
    assert [row.file_name for row in rows()] == ["a.png"]


def test_a_folder_of_thousands_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.evidence.taking.MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.png").write_bytes(b"x")
    assert [thing.name for thing in things_of([tmp_path])] == ["0.png", "1.png", "2.png"]


# ---------------------------------------------------------------------------------------------------------- statements


def test_a_statement_is_looked_at_before_it_is_read(full: list[UUID], page: EvidenceTab, rows: Rows) -> None:
    page._to_transactions()
    settle(page)
    panel = page.stage.statement
    assert shown(page) is panel
    assert "2026-10-02 – 2026-10-21" in panel._title.text()
    assert "3 transaction(s)" in panel._about.text()
    assert "USD 99.90" in panel._about.text()
    assert panel._notes.text()
    fault = panel.faults.item(0, 1)
    assert fault is not None
    assert (panel.faults.rowCount(), fault.text()) == (1, "日期不存在")
    assert panel.table.isColumnHidden(0)
    assert (panel.read.isVisible(), panel.only.isVisible()) == (True, False)
    assert rows()[2].statement_lines is None
    panel.take_focus()
    panel.read.click()
    settle(page)
    assert rows()[2].statement_lines == 3
    assert (panel.read.isVisible(), panel.table.isColumnHidden(0)) == (False, False)
    assert panel.more.isVisible()
    panel.more.click()
    assert panel.faults.isVisible()


@pytest.fixture
def ready(full: list[UUID], seat: Seat, page: EvidenceTab) -> EvidenceTab:
    """Give the page with the statement read and shown."""
    with seat.store.action(seat.actor, "evidence.read") as session:
        desk.read_transactions(session, full[2], seat.blobs)
    settle(page)
    choose(page, 3)
    return page


def test_space_ticks_adds_up_at_once_and_writes(ready: EvidenceTab, rows: Rows, said: list[Notice]) -> None:
    panel = ready.stage.statement
    table = panel.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert panel._sum.text() == "CNY 1,280.00"
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_J)
    QTest.keyClick(table, Qt.Key.Key_K)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert panel._sum.text() == "CNY 1,280.00    USD 99.90"
    settle(ready)
    assert rows()[2].disputed == 2
    assert "2" in ready.exhibits._sum_title.text()
    assert ready.exhibits._sum.text() == "CNY 1,280.00\nUSD 99.90"
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle(ready)
    assert rows()[2].disputed == 3
    assert said == []  # one line more needs no undo
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle(ready)
    assert rows()[2].disputed == 0
    undo = said[-1].undo
    assert undo is not None
    undo()
    settle(ready)
    assert (rows()[2].disputed, len(panel.model.totals())) == (3, 2)


def test_a_click_ticks_and_the_filter_narrows(ready: EvidenceTab, rows: Rows) -> None:
    panel = ready.stage.statement
    spot = panel.table.visualRect(panel.model.index(1, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert rows()[2].disputed == 1
    panel.only.click()
    assert panel.model.rowCount() == 1
    panel.only.click()
    panel.filter.setText("500")
    assert [panel.model.line_at(row).description for row in range(panel.model.rowCount())] == ["还款"]


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
    page._to_transactions()
    assert "F6" in said[-1].text


def test_a_withdrawn_statement_shows_no_lines(ready: EvidenceTab, full: list[UUID], seat: Seat) -> None:
    with seat.store.action(seat.actor, "evidence.withdraw") as session:
        desk.withdraw(session, full[2], "重复提交")
    settle(ready)
    assert shown(ready) is ready.stage.sorry


# ---------------------------------------------------------------------------------------------------------- the side


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
    chooser.fileSelected.emit(str(tmp_path / "副本.png"))
    chooser.close()
    assert (tmp_path / "副本.png").read_bytes() == picture()
    assert "副本.png" in said[-1].text
    with seat.store.read(seat.actor) as session:
        line = views.custody(session, full[0])[-1]
    assert (line.act, line.note) == ("exported", "交派出所")


def test_fingerprints_are_copied(full: list[UUID], page: EvidenceTab, rows: Rows) -> None:
    page.side.facts.copy.click()
    assert QApplication.clipboard().text() == f"SHA-256 {rows()[0].sha256}\nSM3 {rows()[0].sm3}"


# ---------------------------------------------------------------------------------------------------------- verifying


def spoil(seat: Seat, row: ItemRow) -> None:
    """Change one byte of what is stored."""
    place = seat.blobs.place(row.sha256)
    data = bytearray(place.read_bytes())
    data[-1] ^= 1
    place.write_bytes(data)


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


# -------------------------------------------------------------------------------------------------- who and where


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
