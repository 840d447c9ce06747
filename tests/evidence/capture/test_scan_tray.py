"""Scans that wait: seen with their pictures, ticked, assigned, bound into one document, moved away after asking."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.desktop import Seat
from app.evidence.model import EvidenceItem
from app.evidence.scanning import DELETED, TAKEN
from app.kernel.settings import SCAN_FOLDER
from tests.evidence.conftest import pdf, picture
from tests.shell.accessible import nameless
from ui.evidence.capture.scan_tray import ScanTray
from ui.evidence.evidence import EvidenceTab
from ui.shell.context import Context

Came = Callable[[], list[tuple[str, str, int | None]]]


@pytest.fixture
def folder(context: Context, tmp_path: Path) -> Path:
    """Give a scan folder that the desk watches."""
    place = tmp_path / "扫描"
    place.mkdir()
    assert context.desk is not None
    context.desk.settings.set(SCAN_FOLDER, str(place))
    return place


@pytest.fixture
def tray(folder: Path, context: Context, case_id: UUID, qtbot: QtBot) -> Iterator[ScanTray]:
    """Give the tray of a page that is shown."""
    assert folder.is_dir()
    page = EvidenceTab(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.opened(case_id=case_id)
    yield page.capture.tray
    page.closed()


@pytest.fixture
def came(seat: Seat) -> Came:
    """Give a function that reads names, ways and pages of the exhibits."""

    def read() -> list[tuple[str, str, int | None]]:
        with seat.store.read(seat.actor) as session:
            query = select(EvidenceItem.file_name, EvidenceItem.came_by, EvidenceItem.pages)
            return [(name, way, pages) for name, way, pages in session.execute(query.order_by(EvidenceItem.seq))]

    return read


def fill(tray: ScanTray, folder: Path, **files: bytes) -> None:
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    tray.look()
    tray.look()


def tick(tray: ScanTray, *rows: int) -> None:
    for row in rows:
        tray.list.item(row).setCheckState(Qt.CheckState.Checked)


def test_without_a_folder_there_is_no_tray(page: EvidenceTab) -> None:
    assert page.capture.tray.work is None
    assert page.capture.tray.isHidden()
    offered = page.capture.keys()
    assert [key.sequence for key in offered if key.sequence == "W"] == []


def test_scans_are_never_taken_by_themselves_and_ticked_ones_are(tray: ScanTray, folder: Path, came: Came) -> None:
    fill(tray, folder, a_png=picture(), b_pdf=pdf(2), c_png=picture(33, 20))
    assert tray.isVisible()
    assert tray.title.text() == "3 scan(s) to be assigned"
    assert not tray.list.item(0).icon().isNull()
    assert came() == []
    assert not tray.assign.isEnabled()
    tick(tray, 0, 1)
    assert not tray.bind.isHidden()
    tray.assign.click()
    assert came() == [("a.png", "scan_folder", 1), ("b.pdf", "scan_folder", 3)]  # the preview of this test says three
    assert sorted(one.name for one in (folder / TAKEN).iterdir()) == ["a.png", "b.pdf", "收取记录.csv"]
    assert [one.name for one in folder.iterdir() if one.is_file()] == ["c.png"]
    assert tray.title.text() == "1 scan(s) to be assigned"
    assert nameless(tray) == []


def test_pages_become_one_document_in_the_order_of_the_list(
    tray: ScanTray, folder: Path, came: Came, seat: Seat
) -> None:
    first, second = picture(40, 30, "JPEG"), picture(41, 30, "JPEG")
    fill(tray, folder, a_jpg=first, b_jpg=second)
    tray.list.setCurrentRow(1)
    QTest.keyClick(tray.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    tray.look()
    assert [tray.list.item(row).toolTip() for row in range(2)] == ["b.jpg", "a.jpg"]
    tick(tray, 0, 1)
    tray.bind.click()
    assert came() == [("扫描件 2026-11-24 1000（2 页）.pdf", "scan_folder", 3)]
    with seat.store.read(seat.actor) as session:
        sha256 = session.scalar(select(EvidenceItem.sha256)) or ""
    pages = pypdf.PdfReader(io.BytesIO(seat.blobs.read(sha256))).pages
    held = [page["/Resources"]["/XObject"]["/P"].get_object() for page in pages]  # type: ignore[index]
    assert [one._data for one in held] == [second, first]
    kept = sorted(one.name[16:] for one in (folder / TAKEN).iterdir() if one.suffix == ".jpg")
    assert kept == ["01-b.jpg", "02-a.jpg"]


def test_one_that_cannot_be_bound_is_told_and_stays(tray: ScanTray, folder: Path, came: Came) -> None:
    fill(tray, folder, a_png=picture(), b_pdf=pdf(2))
    tick(tray, 0, 1)
    tray.bind.click()
    assert came() == []
    assert {one.name for one in folder.iterdir() if one.is_file()} == {"a.png", "b.pdf"}


def test_one_that_changed_between_the_look_and_the_taking_is_left(tray: ScanTray, folder: Path, came: Came) -> None:
    fill(tray, folder, a_png=picture(), b_png=picture(31, 20))
    tick(tray, 0, 1)
    (folder / "a.png").write_bytes(picture(99, 20))
    tray.assign.click()
    assert [name for name, _, _ in came()] == ["b.png"]
    assert (folder / "a.png").exists()


def test_deleting_asks_and_moves(tray: ScanTray, folder: Path, came: Came) -> None:
    fill(tray, folder, a_png=picture())
    tick(tray, 0)
    tray.away.click()
    assert tray.question.isVisible()
    assert (folder / "a.png").exists()
    tray.question.buttons[1].click()
    assert (folder / "a.png").exists()
    tray.away.click()
    tray.question.buttons[0].click()
    assert not (folder / "a.png").exists()
    assert (folder / DELETED / "a.png").exists()
    assert came() == []


def test_what_was_taken_before_can_only_go_away(tray: ScanTray, folder: Path, came: Came) -> None:
    fill(tray, folder, a_png=picture())
    tick(tray, 0)
    tray.assign.click()
    fill(tray, folder, again_png=picture())
    assert "已收取过" in tray.list.item(0).text()
    tick(tray, 0)
    assert not tray.assign.isEnabled()
    assert tray.away.isEnabled()
    assert len(came()) == 1


def test_a_folder_that_goes_away_says_so_and_comes_back(tray: ScanTray, folder: Path) -> None:
    elsewhere = folder.with_name("weg")
    folder.rename(elsewhere)
    tray.look()
    assert tray.trouble.isVisible()
    assert "扫描文件夹" in tray.trouble.text()
    elsewhere.rename(folder)
    fill(tray, folder, a_png=picture())
    assert tray.trouble.isHidden()
    assert tray.list.count() == 1
