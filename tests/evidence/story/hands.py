"""What the story of a case needs besides the window: a reader of pages that is at hand, drops, the mouse on a page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content
from app.evidence.recognition.page import Box, Line, PageText
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.views import ItemRow
from tests.evidence.dossier import CUSTOMER, ID, MERCHANT
from tests.evidence.page.pages import drag, dropped, entered
from tests.evidence.recognition.pages import _face, line, slip
from tests.evidence.statements.printed import layer_of
from ui.evidence.bundling.choosing import Ticks
from ui.evidence.evidence import EvidenceTab
from ui.evidence.marks.marking import Marking

ENGINE_READS = "001.jpg"
"""The one receipt that the real engine reads, where it is installed and the sample is here."""
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def lines_of(texts: Sequence[str], *, size: int = 30, wide: int = 1240) -> tuple[Line, ...]:
    """The lines of a picture that `drawn` made of these texts, where they stand in it."""
    step, face = size * 2, _face(size)
    high = step * (len(texts) + 2)
    return tuple(
        line(text, 80 / wide, step * (row + 1) / high, width=face.getlength(text) / wide, height=size * 1.45 / high)
        for row, text in enumerate(texts)
    )


@cache
def _engine(data: bytes) -> PageText:
    """What the engine reads on a receipt; once for all runs of this process."""
    reader = Recogniser()
    try:
        return reader.read(Content("e" * 64, ENGINE_READS, FileKind.JPEG, len(data), lambda: io.BytesIO(data)), 0)
    finally:
        reader.close()


class ReadyReader:
    """Reads as the recogniser does, without its engine: PDFs by their own text, some pictures by what is on them."""

    pictures = {
        "身份证复印件.png": lines_of([f"姓名 {CUSTOMER}", "住址 上海市浦东新区世纪大道8号", f"公民身份号码 {ID}"]),
        "10月账单页.png": lines_of(["十月账单", "2026-10-05 星光影音会员 98.00", "循环利息 12.60"]),
        "柜面照片.jpg": slip(MERCHANT, ("日期", "2026-09-05 10:11"), ("会员月费", "98.00"), ("合计", "98.00")).lines,
    }

    def __init__(self) -> None:
        self.read_pages: list[str] = []

    def read(self, content: Content, page: int) -> PageText:
        """What stands on a page (from 0)."""
        self.read_pages.append(f"{content.name}/{page + 1}")
        if content.name.endswith(".pdf"):
            with content.open() as stream:
                return layer_of(stream.read())[page]
        if content.name == ENGINE_READS and available():
            with content.open() as stream:
                return _engine(stream.read())
        return PageText(page + 1, "engine", self.pictures.get(content.name, ()) if page == 0 else ())

    def close(self) -> None:
        """There is no child to end."""


def let_go(page: EvidenceTab, paths: list[Path]) -> None:
    """Drop files on the page, all at once."""
    data = drag(paths)
    QApplication.sendEvent(page, entered(data))
    assert page.drop.isVisible()
    QApplication.sendEvent(page, dropped(data))


def named(rows: Sequence[ItemRow], name: str) -> ItemRow:
    """The exhibit that came with a file name."""
    (found,) = [row for row in rows if row.file_name == name]
    return found


def stroke(marking: Marking, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw over page 1 with the left button, from one place to another (shares of the page)."""
    view = marking._viewer.view
    view.bring(1, Box(*start, *start))
    port = view.viewport()
    port.repaint()

    def spot(x: float, y: float) -> QPoint:
        place = view.place(1, Box(x, y, x, y))
        assert place is not None
        return place.topLeft().toPoint()

    at, to = spot(*start), spot(*end)
    for kind, where, button, buttons in (
        (QEvent.Type.MouseButtonPress, at, _LEFT, _LEFT),
        (QEvent.Type.MouseMove, (at + to) / 2, Qt.MouseButton.NoButton, _LEFT),
        (QEvent.Type.MouseMove, to, Qt.MouseButton.NoButton, _LEFT),
        (QEvent.Type.MouseButtonRelease, to, _LEFT, Qt.MouseButton.NoButton),
    ):
        global_at = QPointF(port.mapToGlobal(where))
        QApplication.sendEvent(port, QMouseEvent(kind, QPointF(where), global_at, button, buttons, _NONE))


def words_in(data: bytes) -> list[str]:
    """The text of each page of a PDF, without spaces."""
    return ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


def outline(data: bytes) -> list[str]:
    """The titles of a PDF's bookmarks, in order."""

    def walk(entries: list[Any]) -> list[str]:
        titles: list[str] = []
        for one in entries:
            titles += walk(one) if isinstance(one, list) else [str(one.title)]
        return titles

    return walk(PdfReader(io.BytesIO(data)).outline)


def press(page: Any, sequence: str) -> None:
    """Call a key that a page offers."""
    offered = list(page.keys())
    {key.sequence: key.call for key in offered}[sequence]()


def blob_of(page: EvidenceTab, sha256: str) -> bytes:
    """What is stored."""
    found: bytes = page.renderer.blobs.read(sha256)
    return found


def darkness(data: bytes, shape: Sequence[int]) -> float:
    """How dark a place (ten-thousandths) of the first page or of a picture is, from 0 (white) to 1."""
    import pypdfium2
    from PIL import Image, ImageStat

    if data.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(data)
        try:
            image = document[0].render(scale=2).to_pil()
        finally:
            document.close()
    else:
        image = Image.open(io.BytesIO(data))
    wide, high = image.size
    left, top, right, bottom = shape
    box = (left * wide // 10_000, top * high // 10_000, right * wide // 10_000, bottom * high // 10_000)
    return 1 - ImageStat.Stat(image.convert("L").crop(box)).mean[0] / 255


def untick(ticks: Ticks, seq: int) -> None:
    """Take an exhibit out of a bundle, by its number, with the space key."""
    for at in range(ticks.topLevelItemCount()):
        item = ticks.topLevelItem(at)
        if item is not None and item.text(0) == str(seq):
            ticks.setCurrentItem(item)
            QTest.keyClick(ticks, Qt.Key.Key_Space)
