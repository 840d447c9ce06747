"""What a clerk does on the evidence page, from the first file to the last check."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop import Seat
from app.evidence import views
from tests.evidence.conftest import pdf, picture
from tests.evidence.page.conftest import Paper, refuse
from tests.evidence.page.pages import Add, Rows, choose, drag, dropped, entered, settle, shown
from ui.evidence.carried import Carried, packed
from ui.evidence.evidence import EvidenceTab
from ui.evidence.shown.text import TextView
from ui.shell.context import Context
from ui.shell.notices import Notice


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
    bar = viewer.view.verticalScrollBar()
    QTest.keyClick(viewer.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    for key, expected in ((Qt.Key.Key_BracketRight, 1), (Qt.Key.Key_BracketRight, 2), (Qt.Key.Key_BracketLeft, 1)):
        viewer.go({1: 0, 2: 1}[expected] if key == Qt.Key.Key_BracketRight else 2)
        QTest.keyClick(viewer.view, key)
        assert viewer.page == expected
    QTest.keyClick(viewer.view, Qt.Key.Key_M)
    for key, expected in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1), (Qt.Key.Key_PageUp, 0)):
        bar.setValue(bar.maximum() if key == Qt.Key.Key_PageDown else 0)
        QTest.keyClick(viewer.view, key)
        assert viewer.page == expected
    QTest.keyClick(viewer.view, Qt.Key.Key_M)
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
    assert "rI0v" in page.side.title.text()
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
    assert shown(page) is page.stage.view("text")
    text = page.stage.view("text")
    assert isinstance(text, TextView)
    assert text.edit.toPlainText() == "一段文字\n第二行"
    page.stage.take_focus()
    assert text.edit.hasFocus()
    add("另一份.txt", "更多文字".encode())
    seat.blobs.place(rows()[1].sha256).unlink()
    settle(page)
    choose(page, 2)
    assert shown(page) is page.stage.sorry
    assert rows()[1].intact is False


def test_an_empty_case_says_what_to_do(page: EvidenceTab) -> None:
    assert shown(page) is page.stage.nothing
    assert page.stage.nothing.findChildren(QPushButton)
    page.stage.take_focus()
    page.side.ask_withdraw()
    assert not page.side._inner.isVisible()


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
    assert [(row.file_name, row.kind) for row in rows()] == [
        ("复制.png", "png"),
        ("粘贴的图片 2026-11-24 100000.png", "png"),
    ]
    clipboard.setText("  ")
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
    assert rows() == []
    page.arrivals.folder.buttons[0].click()  # a folder is asked about
    assert [row.file_name for row in rows()] == ["一.png"]
    own = packed(Carried(page._case_id or UUID(int=0), UUID(int=1)), "an exhibit")
    for refused in (entered(own), dropped(own)):
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


def test_a_statement_is_looked_at_before_it_is_read(full: list[UUID], page: EvidenceTab, rows: Rows) -> None:
    page.to_lines.go()
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
