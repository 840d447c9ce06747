"""Receipts and signed papers on the page: proposed, confirmed, jumped to, linked; matched, named by hand, back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.cases.model import Case
from app.desktop import Seat
from app.evidence import desk
from app.evidence.views.receipts import fitting, receipts
from app.evidence.views.scan_backs import papers_back
from app.sealing.page_code import PageCode
from tests.evidence.capture.scans import DIGEST, Reader, register
from tests.evidence.capture.test_receipts_desk import SLIP
from tests.evidence.conftest import STATEMENT, pdf, picture
from tests.evidence.page.pages import choose, settle
from tests.shell.accessible import nameless
from ui.evidence.capture.place_layer import InPane, PlaceLayer
from ui.evidence.capture.scan_back import ScanBack
from ui.evidence.evidence import EvidenceTab


@pytest.fixture
def slip(add: Callable[..., UUID], seat: Seat, page: EvidenceTab) -> UUID:
    """Give the page with a slip that was read."""
    found = add("小票.png", picture())
    with seat.store.action(seat.actor, "evidence.read_page") as session:
        desk.keep_page(session, found, SLIP)
    settle(page)
    return found


def test_a_slip_is_proposed_jumped_to_corrected_and_confirmed(
    slip: UUID, page: EvidenceTab, seat: Seat, case_id: UUID
) -> None:
    card = page.capture.box.receipt
    assert card.isVisible()
    assert {name: value.text() for name, value in card.values.items()} == {
        "merchant": "利民超市有限公司", "day": "2026-10-03", "total": "1280.00",
    }  # fmt: skip
    card._look("total")
    layer = page.capture.layer
    assert (layer.page, len(layer.boxes), layer.strong) == (1, 3, card._places["total"])
    card.values["day"].setText("昨天")
    card.confirm.click()
    assert card.fields["day"].message.isVisible()
    card.values["day"].setText("2026-10-02")
    card.confirm.click()
    settle(page)
    with seat.store.read(seat.actor) as session:
        assert [str(one.day) for one in receipts(session, case_id)] == ["2026-10-02"]
    assert card.confirm.text() == "Save"
    assert layer.boxes == []
    assert nameless(page.capture.box) == []


def test_a_confirmed_slip_offers_its_transaction(
    slip: UUID, page: EvidenceTab, seat: Seat, case_id: UUID, add: Callable[..., UUID]
) -> None:
    statement = add("账单.csv", STATEMENT.encode())
    with seat.store.action(seat.actor, "evidence.read") as session:
        desk.read_transactions(session, statement, seat.blobs)
    settle(page)
    card = page.capture.box.receipt
    card.confirm.click()
    settle(page)
    buttons = [one for one in card.findChildren(QPushButton) if one.text() == "Link"]
    assert len(buttons) == 1
    buttons[0].click()
    settle(page)
    with seat.store.read(seat.actor) as session:
        assert fitting(session, case_id, receipts(session, case_id)[0])[0].linked
    assert [one.text() for one in card.findChildren(QPushButton) if one.text() == "Link"] == []


def test_what_is_no_slip_goes_away(slip: UUID, page: EvidenceTab) -> None:
    card = page.capture.box.receipt
    card.dismiss.click()
    settle(page)
    assert card.isHidden()
    assert page.capture.layer.page == 0


def test_numbers_of_people_are_counted(add: Callable[..., UUID], seat: Seat, page: EvidenceTab) -> None:
    from tests.evidence.recognition.pages import page as lines

    found = add("证件.png", picture(30, 30))
    with seat.store.action(seat.actor, "evidence.read_page") as session:
        desk.keep_page(session, found, lines("身份证号：11010519491231002X", "电话 13900001234"))
    settle(page)
    text = page.capture.box.numbers.text()
    assert page.capture.box.numbers.isVisible()
    assert "identity document 1" in text
    assert "telephone 1" in text
    assert "1949" not in text


@pytest.fixture
def no(seat: Seat, case_id: UUID) -> str:
    """Give the number of the case, which has a printed paper of three pages."""
    with seat.store.action(seat.actor, "sealing.register_paper") as session:
        case: Case = session.found(Case, case_id)
        register(session, case.keys())
        return case.no


def code(no: str, page: int) -> str:
    return PageCode(no, "AGR", page, 3, DIGEST).payload()


def test_a_signed_paper_comes_back(
    no: str, page: EvidenceTab, seat: Seat, case_id: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Reader([[code(no, 3), code(no, 1)], [code("2026-0123-999999", 1), ""]])
    monkeypatch.setattr(ScanBack, "make", staticmethod(lambda: reader))
    monkeypatch.setattr(ScanBack, "can_read", staticmethod(lambda: True))
    for name, pages in (("一.pdf", 2), ("二.pdf", 2)):
        (tmp_path / name).write_bytes(pdf(pages, name[:1] and str(pages) + name))
    (tmp_path / "三.txt").write_text("没有页", encoding="utf-8")
    page.capture.scan_back.files(case_id, [tmp_path / name for name in ("一.pdf", "二.pdf", "三.txt")])
    settle(page)
    card = page.capture.scan_back.card
    assert card.isVisible()
    assert card.title.text() == "Still waiting for paper"
    told = card._lines.text().splitlines()
    assert told[0].endswith(": 2 of 3 pages, page 2 missing")
    assert told[1].startswith("Exhibit 2, page 1: ")
    assert "2026-0123-999999" in told[1]
    assert told[3].startswith("三.txt")
    assert reader.closed
    # The page without a code is the one that is missing, a person says.
    card.buttons[0].click()
    assert card.title.text() == "All pages are back"
    card.buttons[0].click()
    with seat.store.read(seat.actor) as session:
        assert papers_back(session, case_id).papers[0].awaited == ()


def test_an_exhibit_that_is_there_is_matched_and_an_engine_that_is_not_says_so(
    no: str, page: EvidenceTab, add: Callable[..., UUID], monkeypatch: pytest.MonkeyPatch, said: list[object]
) -> None:
    add("回扫.pdf", pdf(3))
    settle(page)
    choose(page, 1)
    monkeypatch.setattr(ScanBack, "can_read", staticmethod(lambda: False))
    page.capture.match()
    assert said
    monkeypatch.setattr(ScanBack, "can_read", staticmethod(lambda: True))
    monkeypatch.setattr(ScanBack, "make", staticmethod(lambda: Reader([[code(no, n) for n in (2, 1, 3)]])))
    assert page.capture.box.match.isVisible()
    page.capture.box.match.click()
    assert page.capture.scan_back.card.title.text() == "All pages are back"


def test_a_scan_of_nothing_printed_says_so(
    page: EvidenceTab, add: Callable[..., UUID], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    add("照片.png", picture())
    settle(page)
    monkeypatch.setattr(ScanBack, "can_read", staticmethod(lambda: True))
    monkeypatch.setattr(ScanBack, "make", staticmethod(lambda: Reader([[""]])))
    page.capture.match()
    card = page.capture.scan_back.card
    assert card.title.text() == "No page belongs to a paper printed for this case"
    card.buttons[-1].click()
    assert card.isHidden()


def test_places_are_marked_only_in_the_pane_they_belong_to(slip: UUID, page: EvidenceTab) -> None:
    page.panes.set_count(2)
    painted: list[int] = []

    class Seen(PlaceLayer):
        def paint(self, painter: QPainter, page: int, place: object) -> None:
            painted.append(page)

    canvas = QPixmap(8, 8)
    for number, pane in enumerate(page.panes.panes, 1):
        layer = next(one for one in pane.stage.viewer.view.layers if isinstance(one, InPane))
        layer._of = Seen()
        painter = QPainter(canvas)
        layer.paint(painter, number, lambda _box: QRectF())
        painter.end()
    assert painted == [1]
