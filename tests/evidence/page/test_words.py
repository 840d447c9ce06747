"""The words of a page: read in the background, found with Ctrl+F, chosen with the mouse, copied with masks."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop import Seat
from app.evidence import desk, views
from app.evidence.model import EvidenceItem
from app.evidence.preview.content import Content
from app.evidence.recognition.page import Box, PageText
from app.kernel.errors import Fault, Refusal
from app.kernel.settings import RECOGNITION
from tests.evidence.conftest import pdf
from tests.evidence.page.pages import choose
from tests.evidence.recognition.pages import page as page_of
from ui.evidence.evidence import EvidenceTab
from ui.evidence.pages.text_layer import TextLayer, turned, upright
from ui.evidence.recognising import Recognising

LINES = ("某某商户 消费凭证", "卡号 6222021234568123", "合计 12,800.00 元")


class Reader:
    """Reads the same three lines on every page, or has trouble with one."""

    asked: ClassVar[list[tuple[str, int]]] = []
    trouble: ClassVar[dict[int, Exception]] = {}
    closed: ClassVar[int] = 0

    def read(self, content: Content, page: int) -> PageText:
        """Read a page."""
        Reader.asked.append((content.name, page))
        if page in self.trouble:
            raise self.trouble[page]
        told = page_of(*LINES)
        return PageText(page + 1, "engine", told.lines)

    def close(self) -> None:
        """Be done."""
        Reader.closed += 1


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch, seat: Seat) -> type[Reader]:
    """Switch reading on, with a reader that needs no engine. Ask for it before the page."""
    monkeypatch.setattr(Recognising, "make", Reader)
    monkeypatch.setattr("ui.evidence.recognising.available", lambda: True)
    Reader.asked, Reader.trouble, Reader.closed = [], {}, 0
    seat.desktop.settings.set(RECOGNITION, True)
    return Reader


def _press(page: EvidenceTab, sequence: str) -> None:
    offered = {key.sequence: key.call for key in list(page.keys())}
    offered[sequence]()


def _pages(seat: Seat, item: UUID) -> list[PageText | None]:
    with seat.store.read(seat.actor) as session:
        return [views.page_text(session, item, number) for number in (1, 2, 3)]


def test_pages_are_read_once_in_the_background(
    reading: type[Reader], full: list[UUID], page: EvidenceTab, seat: Seat
) -> None:
    choose(page, 1)
    with seat.store.read(seat.actor) as session:
        assert views.unread(session, page._case_id or full[0]) == []
    before = list(reading.asked)
    assert before
    assert reading.closed == 1
    page._reload()
    assert reading.asked == before


@pytest.mark.parametrize(
    ("trouble", "kept"),
    [
        (Refusal("evidence.preview_damaged", name="x"), True),
        (Refusal("evidence.preview_locked", name="x"), False),
        (Fault("evidence.blob_missing", sha256="0"), False),
    ],
)
def test_a_page_that_cannot_be_read_stops_no_other(
    reading: type[Reader], trouble: Exception, kept: bool, seat: Seat, full: list[UUID], page: EvidenceTab
) -> None:
    del full
    case_id = page._case_id
    assert case_id is not None
    with seat.store.action(seat.actor, "evidence.add") as session:
        item = desk.add_file(session, case_id, pdf(3) + b"\n%other", seat.blobs, name="三页.pdf").id
        session.found(EvidenceItem, item).pages = 3
    reading.trouble = {1: trouble}
    page._reload()
    found = _pages(seat, item)
    assert found[0] is not None
    assert found[2] is not None
    assert (found[1] is not None) is kept
    if found[1] is not None:
        assert (found[1].by, found[1].lines) == (desk.NOBODY, ())


def test_words_are_found_page_by_page(reading: type[Reader], full: list[UUID], page: EvidenceTab) -> None:
    del reading, full
    choose(page, 2)
    viewer = page.stage.viewer
    assert viewer.finder.isHidden()
    _press(page, "Ctrl+F")
    assert not viewer.finder.isHidden()
    viewer.finder.field.setText("憑證")
    viewer.finder.asked.emit("憑證")
    assert [hit.page for hit in viewer.view.layer.hits] == [1, 2, 3]
    assert viewer.finder.count.text() == f"1 of {viewer.count}"
    QTest.keyClick(viewer.finder.field, Qt.Key.Key_Return)
    assert viewer.page == 1
    QTest.keyClick(viewer.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.page == 0
    viewer.finder.asked.emit("没有的字")
    assert viewer.view.layer.hits == []
    QTest.keyClick(viewer.finder.field, Qt.Key.Key_Escape)
    assert viewer.finder.isHidden()


def test_text_is_chosen_with_the_mouse_and_copied_with_its_masks(
    reading: type[Reader], full: list[UUID], page: EvidenceTab
) -> None:
    del reading, full
    choose(page, 1)
    viewer = page.stage.viewer
    viewer.chooser.setChecked(True)
    view = viewer.view
    line = page_of(*LINES).lines[1]
    left = view.place(1, line.part(0, 1))
    right = view.place(1, line.part(len(line.text) - 1, len(line.text)))
    assert left is not None
    assert right is not None
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=left.center().toPoint() - QPoint(4, 0))
    QTest.mouseMove(view.viewport(), right.center().toPoint() + QPoint(40, 0))
    view.layer.reach(QPointF(0.99, line.box.middle))
    assert view.layer.chosen() == "卡号 622202******8123"
    _press(page, "Ctrl+C")
    assert QApplication.clipboard().text() == "卡号 622202******8123"
    viewer.chooser.setChecked(False)
    assert view.layer.chosen() == ""


def test_a_place_is_the_same_on_a_turned_page() -> None:
    box = Box(0.1, 0.2, 0.4, 0.25)
    for turn in (0, 90, 180, 270):
        shown = turned(box, turn)
        back = upright(shown.center(), turn)
        assert (back.x(), back.y()) == pytest.approx((0.25, 0.225))
    assert turned(box, 90).getRect() == pytest.approx((0.75, 0.1, 0.05, 0.3))


def test_choosing_over_lines_and_all() -> None:
    layer = TextLayer()
    layer.begin(QPointF(0.5, 0.5))
    assert layer.chosen() == ""
    layer.put(page_of("第一行文字", "第二行文字"))
    layer.begin(QPointF(0.12, 0.06))
    layer.reach(QPointF(0.13, 0.09))
    assert layer.chosen() == "行文字\n第二行"
    layer.choose_all()
    assert layer.chosen() == "第一行文字\n第二行文字"
    layer.drop()
    assert layer.chosen() == ""
