"""Photographs of papers with a camera that the test holds: page after page, straightened, one exhibit."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.desktop import Seat
from app.evidence.model import EvidenceItem
from app.evidence.paper_edges import WHOLE, in_order, is_sheet, propose, straight_size
from app.evidence.recognition.recogniser import available
from tests.shell.accessible import nameless
from ui.evidence.capture.camera import Camera, CameraWindow
from ui.evidence.capture.corners import CornersView, straightened
from ui.evidence.evidence import EvidenceTab
from ui.shell.notices import Notice

SHEET = ((0.2, 0.1), (0.85, 0.18), (0.8, 0.9), (0.15, 0.8))


def photograph(width: int = 400, height: int = 300) -> QImage:
    """A white sheet that lies askew on a dark table, its upper left corner red."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(40, 40, 40))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    corners = [QPointF(x * width, y * height) for x, y in SHEET]
    painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.GlobalColor.red)
    painter.drawEllipse(corners[0] + QPointF(width * 0.06, height * 0.07), width * 0.03, height * 0.03)
    painter.end()
    return image


class FakeCamera(QObject):
    """A camera behind the port."""

    live = Signal(QImage)
    still = Signal(QImage)
    failed = Signal(str)
    names = ("高拍仪", "前置")

    def __init__(self) -> None:
        super().__init__()
        self.started: list[tuple[int, tuple[int, int] | None]] = []
        self.stopped = 0

    def devices(self) -> list[str]:
        """Two, or what the test says."""
        return list(type(self).names)

    def sizes(self) -> list[tuple[int, int]]:
        """Two."""
        return [(1920, 1080), (640, 480)]

    def start(self, device: int = 0, size: tuple[int, int] | None = None) -> None:
        """Note it, and show something."""
        self.started.append((device, size))
        self.live.emit(photograph())

    def shoot(self) -> None:
        """The picture."""
        self.still.emit(photograph())

    def stop(self) -> None:
        """Note it."""
        self.stopped += 1


@pytest.fixture
def window(page: EvidenceTab, monkeypatch: pytest.MonkeyPatch) -> CameraWindow:
    """Give the window with a fake camera in it."""
    monkeypatch.setattr(Camera, "make", FakeCamera)
    monkeypatch.setattr(Camera, "installed", staticmethod(lambda: True))
    page.capture.camera.begin()
    found = page.capture.camera.window
    assert found is not None
    return found


def port(window: CameraWindow) -> FakeCamera:
    assert isinstance(window._port, FakeCamera)
    return window._port


def test_several_pages_become_one_exhibit(window: CameraWindow, seat: Seat, case_id: UUID) -> None:
    assert window.isVisible()
    assert nameless(window) == []
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Space)
        assert window.keep.isVisible()
        QTest.keyClick(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_Space)
    QTest.keyClick(window, Qt.Key.Key_Backspace)  # that one was blurred
    assert len(window.pages) == 2
    held = list(window.pages)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert port(window).stopped >= 1
    with seat.store.read(seat.actor) as session:
        item = session.scalars(select(EvidenceItem).where(EvidenceItem.case_id == case_id)).one()
        assert (item.came_by, item.kind) == ("camera", "pdf")
        pages = pypdf.PdfReader(io.BytesIO(seat.blobs.read(item.sha256))).pages
    kept = [page["/Resources"]["/XObject"]["/P"].get_object()._data for page in pages]  # type: ignore[index]
    assert kept == held


def test_one_page_is_a_photograph(window: CameraWindow, seat: Seat, case_id: UUID) -> None:
    window.shoot()
    window.finish()
    with seat.store.read(seat.actor) as session:
        item = session.scalars(select(EvidenceItem).where(EvidenceItem.case_id == case_id)).one()
    assert (item.came_by, item.kind, item.file_name) == ("camera", "jpeg", "拍摄 2026-11-24 1000.jpg")


@pytest.mark.skipif(not available(), reason="the corners are proposed with OpenCV, which the extra brings")
def test_the_sheet_is_found_and_straightened(window: CameraWindow) -> None:
    window.shoot()
    corners = window.view.corners
    assert corners is not None
    for found, wanted in zip(corners, SHEET, strict=True):
        assert abs(found[0] - wanted[0]) < 0.03
        assert abs(found[1] - wanted[1]) < 0.03
    window.keep_page()
    page: Any = Image.open(io.BytesIO(window.pages[0])).convert("RGB")
    edge = [page.getpixel((page.width - 6, page.height - 6)), page.getpixel((page.width // 2, 6))]
    assert all(min(one) > 180 for one in edge)  # paper up to its corners, no table
    red = page.getpixel((round(page.width * 0.08), round(page.height * 0.08)))
    assert red[0] > 150 > red[1]


def test_a_picture_is_turned_with_its_corners(window: CameraWindow) -> None:
    window.shoot()
    window._set_corners(SHEET)
    for _ in range(4):
        window.rotate()
        corners = window.view.corners
        assert corners is not None
        assert is_sheet(corners)
        assert corners == in_order(corners)
    for found, wanted in zip(window.view.corners or WHOLE, SHEET, strict=True):
        assert found == pytest.approx(wanted)


def test_device_and_resolution_are_chosen(window: CameraWindow) -> None:
    window.device.chosen.emit("1")
    window.device.put("1")
    window.begin()
    assert port(window).started[-1] == (1, None)
    window.size_choice.put("640x480")
    window.begin(keep_size=True)
    assert port(window).started[-1] == (1, (640, 480))
    port(window).failed.emit("unplugged")
    assert "unplugged" in window.trouble.text()


@pytest.mark.parametrize(("installed", "names"), [(False, ("高拍仪",)), (True, ())])
def test_without_a_camera_one_sentence_says_so(
    page: EvidenceTab, monkeypatch: pytest.MonkeyPatch, said: list[Notice], installed: bool, names: tuple[str, ...]
) -> None:
    monkeypatch.setattr(Camera, "make", FakeCamera)
    monkeypatch.setattr(FakeCamera, "names", names)
    monkeypatch.setattr(Camera, "installed", staticmethod(lambda: installed))
    page.capture.camera.begin()
    assert page.capture.camera.window is None
    assert len(said) == 1


def test_corners_are_dragged_within_the_picture(qtbot: QtBot) -> None:
    view = CornersView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_still(photograph(), WHOLE)
    start = view.point(0).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    view.move_corner(0, QPointF(-50, 90))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    assert view.corners is not None
    assert view.corners[0][0] == 0.0
    assert 0 < view.corners[0][1] < 1
    before = view.corners[2]
    QTest.keyClick(view, Qt.Key.Key_3)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.corners[2][0] < before[0]
    assert isinstance(view.place(), QRectF)


def test_corners_that_span_nothing_leave_the_picture_as_it_is() -> None:
    image = photograph()
    crossed = (SHEET[0], SHEET[2], SHEET[1], SHEET[3])
    assert not is_sheet(crossed)
    assert straightened(image, crossed).size() == image.size()
    assert straight_size(WHOLE, 100, 200) == (96, 192)
    with pytest.raises(ValueError, match="four corners"):
        in_order(SHEET[:3])


def test_a_picture_of_nothing_proposes_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    find: Callable[[str], None] = lambda _name: None  # noqa: E731 - the extra is not there
    assert propose(bytes(100 * 100 * 4), 100, 100) == WHOLE
    assert propose(b"", 0, 0) == WHOLE
    monkeypatch.setattr("app.evidence.paper_edges.find_spec", find)
    assert propose(bytes(100 * 100 * 4), 100, 100) == WHOLE
