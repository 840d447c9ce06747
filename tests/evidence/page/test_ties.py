"""Around the lines of a statement: how it was read, columns mapped, links decided, exhibits linked, sums."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.desktop import Seat
from app.evidence import desk, views
from app.evidence.codes import LinkKind
from app.evidence.recognition.page import Box
from app.kernel.money import Money
from tests.evidence.conftest import pdf
from tests.evidence.page.pages import choose, drag, dropped, settle, shown
from tests.evidence.page.parts import WORDS, amounts, line
from tests.evidence.statements.printed import CARD_PAGES, as_pdf, layer_of
from tests.evidence.test_linking import CARD, ODD, WALLET
from tests.shell.accessible import nameless
from ui.evidence.carried import Carried, packed, unpacked
from ui.evidence.evidence import EvidenceTab
from ui.evidence.pages.place_layer import PlaceLayer
from ui.evidence.statement.line import Line, out_and_in, running_totals
from ui.evidence.statement.lines import MARK, RUNNING, LineModel
from ui.shell.notices import Notice

Add = Callable[[str, bytes], UUID]


@pytest.fixture
def read(add: Add, page: EvidenceTab, seat: Seat) -> EvidenceTab:
    """Give the page with two statements of one card read, and a PDF."""
    first, second = add("账单.csv", CARD.encode()), add("钱包.csv", WALLET.encode())
    add("签购单.pdf", pdf(2))
    with seat.store.action(seat.actor, "evidence.read") as session:
        for item in (first, second):
            desk.read_transactions(session, item, seat.blobs)
    settle(page)
    choose(page, 1)
    return page


def links(page: EvidenceTab, case_id: UUID) -> views.CaseLinks:
    with page.context.seat.store.read(page.context.seat.actor) as session:
        return views.transaction_links(session, case_id)


def test_how_it_would_be_read_is_said_before_and_after(page: EvidenceTab, add: Add) -> None:
    add("账单.csv", CARD.encode())
    settle(page)
    choose(page, 1)
    panel = page.stage.statement
    said = dict(panel.how.said)
    assert "交易说明" in said["Layout"]
    assert "交易日期 ← 交易日期" in said["Columns"]
    assert said["Sums"] == "CNY out 1,412.00, in 280.00, together 1,132.00"
    assert "没有专用格式说明" in said["Assumed"]
    assert not panel.how.isHidden()
    assert [panel.read.isHidden(), panel.map.isHidden(), panel.leave.isHidden()] == [False] * 3
    panel.read_asked.emit()
    settle(page)
    assert panel.how.isHidden()
    assert panel.map.isHidden()
    panel.how_button.click()
    assert not panel.how.isHidden()
    assert dict(panel.how.said)["Columns"] == said["Columns"]
    assert nameless(panel) == []


def test_a_statement_can_be_left(page: EvidenceTab, add: Add) -> None:
    add("账单.csv", CARD.encode())
    settle(page)
    choose(page, 1)
    page.stage.statement.leave.click()
    assert page.stage.statement.sorry.sentence.text() == "Left unread"
    assert not page.stage.statement.by_hand.isHidden()


def test_columns_are_mapped_by_hand_and_used_once(page: EvidenceTab, add: Add, said: list[Notice]) -> None:
    add("怪.csv", ODD.encode())
    settle(page)
    choose(page, 1)
    panel = page.stage.statement
    assert not panel.by_hand.isHidden()
    page.stage.reading.mapping._may_keep = False
    panel.by_hand.click()
    mapping = panel.mapping
    assert mapping.told.text().startswith("Still missing: 没有日期列")
    assert not mapping.use.isEnabled()
    for column, role in enumerate(("traded_on", "description", "amount")):
        mapping.grid.choices[column]._picked(mapping.grid.choices[column].findData(role))
    assert [line.amount for line in mapping.tried.lines.lines] == [Money(12_00)]
    mapping.sign._picked(mapping.sign.findData("spent_positive"))
    assert [line.amount for line in mapping.tried.lines.lines] == [Money(-12_00)]
    mapping.sign._picked(mapping.sign.findData("spent_negative"))
    mapping.order._picked(mapping.order.findData("dmy"))
    mapping.header.setValue(2)  # the only row would be the header: nothing can be read, and it says so
    assert not mapping.use.isEnabled()
    mapping.grid.header_chosen.emit(0)
    assert mapping.mapping.header == 0
    # A clerk may use it once and keeps no layout.
    assert mapping.keep.isHidden()
    assert nameless(mapping) == []
    mapping.use.click()
    (line,) = panel.model.lines
    assert (line.traded_on, line.amount) == (date(2026, 4, 3), Money(12_00))
    assert "手工对应" in dict(panel.how.said)["Layout"] or "Columns mapped" in dict(panel.how.said)["Layout"]
    panel.read_asked.emit()
    settle(page)
    assert len(panel.model.lines) == 1


def test_whoever_may_keeps_a_layout_and_retires_it(page: EvidenceTab, add: Add) -> None:
    add("怪.csv", ODD.encode())
    settle(page)
    choose(page, 1)
    panel = page.stage.statement
    panel.map_asked.emit()
    mapping = panel.mapping
    assert not mapping.keep.isHidden()
    for column, role in enumerate(("traded_on", "description", "amount")):
        mapping.grid.choices[column]._picked(mapping.grid.choices[column].findData(role))
    mapping.keep.click()
    assert "名称" in mapping.error.text()
    mapping.title.setText("某城商行流水")
    mapping.keep.click()
    # It is used at once.
    assert dict(panel.how.said)["Layout"].startswith("某城商行流水")
    assert panel._title.text().startswith("某城商行流水")
    panel.map_asked.emit()
    mapping.list.click()
    cell = mapping.layouts.item(0, 0)
    assert cell is not None
    assert (cell.text(), mapping.layouts.isHidden()) == ("某城商行流水", False)
    retire = mapping.layouts.cellWidget(0, 4)
    assert isinstance(retire, QPushButton)
    retire.click()
    assert mapping.layouts.cellWidget(0, 4) is None
    mapping.list.click()
    assert mapping.layouts.isHidden()
    mapping.back.click()
    assert not panel.by_hand.isHidden()


def test_links_are_shown_confirmed_and_count(read: EvidenceTab, case_id: UUID, said: list[Notice]) -> None:
    panel = read.stage.statement
    table = panel.table
    assert not table.isColumnHidden(MARK)
    assert table.lines.marks.waiting == 3
    assert "3 link(s)" in panel._adds_up.text() or "%n" not in panel._adds_up.text()
    table.lines.tick([0])
    settle(read)
    table._go(1)
    assert not panel.detail.isHidden()
    tie = panel.marks.open_of(table.current().id)  # type: ignore[union-attr]
    assert tie is not None
    assert tie.match.kind is LinkKind.REFUND
    assert "1,280.00" in panel.detail.told(tie)
    assert "7 天之后" in panel.detail.why(tie)
    QTest.keyClick(table, Qt.Key.Key_Y)
    settle(read)
    assert links(read, case_id).net["CNY"].net == Money(1000_00)
    assert "1,000.00" in panel._whole.text()
    assert panel.model.marks.icons(table.lines.line_at(1).id) == ("link",)
    table._go(3)
    QTest.keyClick(table, Qt.Key.Key_N)
    settle(read)
    assert {row.kind: row.stands for row in links(read, case_id).decided} == {
        LinkKind.REFUND: True, LinkKind.TWICE: False,
    }  # fmt: skip
    undo = said[-1].undo
    assert undo is not None
    undo()
    settle(read)
    assert all(row.stands for row in links(read, case_id).decided)


def test_an_exhibit_is_linked_by_number_or_dropped_and_leads_to_its_page(read: EvidenceTab, case_id: UUID) -> None:
    panel = read.stage.statement
    table = panel.table
    QTest.keyClick(table, Qt.Key.Key_P)
    panel.question.answer.setText("九")
    panel.question.confirm.click()
    assert panel.question.field.message.text()
    panel.question.answer.setText("8")
    panel.question.confirm.click()
    assert "8" in panel.question.field.message.text()
    panel.question.answer.setText("3/2")
    panel.question.confirm.click()
    settle(read)
    assert panel.model.marks.icons(table.lines.line_at(0).id)[0] == "attach"
    with read.context.seat.store.read(read.context.seat.actor) as session:
        (proof,) = views.proofs(session, case_id)
    assert (proof.exhibit, proof.page) == (3, 2)
    # An event owns no data: whoever drags holds it.
    page_one, elsewhere, files = (
        packed(Carried(case_id, proof.item_id, 1), "x"), packed(Carried(uuid4(), proof.item_id, 1), "x"), drag([]),
    )  # fmt: skip
    under = table.lines.line_at(table.indexAt(QPoint(50, 50)).row()).id
    assert under is not None
    table.dropEvent(dropped(page_one))
    settle(read)
    assert [one.page for one in panel.marks.proofs[under]][-1] in (1, 2)
    for data in (files, elsewhere):
        table.dropEvent(dropped(data))
    settle(read)
    with read.context.seat.store.read(read.context.seat.actor) as session:
        assert len(views.proofs(session, case_id)) == 2
    panel.detail.removed.emit(proof.id)
    settle(read)
    panel.detail.opened.emit(proof.item_id, 2)
    settle(read)
    current = read.exhibits.list.current()
    assert current is not None
    assert current.seq == 3
    assert shown(read) is read.stage.viewer


def test_a_line_is_carried_to_where_it_proves_something(
    read: EvidenceTab, monkeypatch: pytest.MonkeyPatch, case_id: UUID
) -> None:
    carried: list[Carried | None] = []
    from ui.evidence.statement import line_table

    class Drag(QDrag):
        def exec(self, *_actions: object) -> Qt.DropAction:
            carried.append(unpacked(self.mimeData()))
            return Qt.DropAction.CopyAction

    monkeypatch.setattr(line_table, "QDrag", Drag)
    table = read.stage.statement.table
    table.startDrag(Qt.DropAction.CopyAction)
    current = table.current()
    assert current is not None
    assert carried[0] is not None
    assert (carried[0].case_id, carried[0].transaction_id) == (case_id, current.id)


def test_a_statement_on_paper_is_read_and_a_line_leads_to_its_place(page: EvidenceTab, add: Add, seat: Seat) -> None:
    data = as_pdf(CARD_PAGES)
    item = add("对账单.pdf", data)
    with seat.store.action(seat.actor, "evidence.describe") as session:
        desk.describe(session, item, category="statement")
        from app.evidence.model import EvidenceItem

        session.found(EvidenceItem, item).pages = 2
        for one in layer_of(data):
            desk.keep_page(session, item, one)
    settle(page)
    choose(page, 1)
    assert shown(page) is page.stage.viewer
    page.to_lines.go()
    panel = page.stage.statement
    assert shown(page) is panel
    assert [str(line.amount) for line in panel.model.lines] == ["-1.23", "56.78", "1200.00", "-3.90", "8000.00"]
    panel.read_asked.emit()
    settle(page)
    page.to_lines.go()
    panel.table._go(3)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    settle(page)
    assert shown(page) is page.stage.viewer
    layer = page.stage.papers.layer
    assert layer.page == 2
    assert layer.box is not None
    assert 0 < layer.box.top < layer.box.bottom < 0.2
    page.stage.reading.leave()
    assert layer.box is None


def test_the_frame_of_a_place_is_drawn_on_its_page_only() -> None:
    from PySide6.QtCore import QRectF

    layer = PlaceLayer()
    layer.show(2, Box(0.1, 0.1, 0.9, 0.2))
    for number, marked in ((1, False), (2, True)):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        layer.paint(painter, number, lambda _box: QRectF(5, 5, 30, 20))
        painter.end()
        assert (image.pixelColor(20, 15) != image.pixelColor(39, 39)) is marked


@settings(max_examples=40, deadline=None)
@given(rows=amounts)
def test_running_totals_end_where_out_and_in_end(rows: list[tuple[int, str, bool]]) -> None:
    lines: list[Line] = [replace(line(place, fen, code), neutral=odd) for place, (fen, code, odd) in enumerate(rows, 1)]
    running = running_totals(lines)
    for code, (out, back) in out_and_in(lines).items():
        last = [one.place for one in lines if one.amount.currency == code][-1]
        assert running[last] == out - back


def test_the_running_total_has_a_column_of_its_own(qtbot: QtBot) -> None:
    model = LineModel(WORDS)
    model.put([line(1, 5_00), line(2, -2_00), line(3, 9_00, neutral=True)], may_tick=False)
    assert RUNNING not in model.differing()
    model.running = True
    assert RUNNING in model.differing()
    assert [model.index(row, RUNNING).data() for row in range(3)] == ["5.00", "3.00", ""]
    model.sort(RUNNING)
    assert model.line_at(0).place in (2, 3)
    assert qtbot is not None


def test_the_page_opens_at_a_line(read: EvidenceTab, case_id: UUID, add: Add) -> None:
    table = read.stage.statement.table
    wanted = table.lines.line_at(2).id
    current = read.exhibits.list.current()
    assert current is not None
    choose(read, 3)
    read.opened(case_id=case_id, item_id=current.id, transaction_id=wanted)
    settle(read)
    line = table.current()
    assert line is not None
    assert line.id == wanted
    assert add is not None
