"""Looking at documents: the first page, and every step of scrolling.

First page: a content nobody looked at yet goes the viewer's own way (bytes through the pipe into the jailed child,
pages counted, first page drawn, pixels back, a picture of Qt), against pypdfium2 alone in this process: open, draw with
its own `render`, a picture of Qt over its buffer. Same file, same 150 dpi; once as a picture in memory, once painted in
a window, where the baseline's is a label. The child runs, as it does once the evidence of a case is open.

Scrolling: what one step keeps the window's thread busy, in processor time of that thread (scroll, answers that came
meanwhile, painting), against a frame of 16.7 ms, and for comparison a bare label in a scroll area with one ready pixmap
of a few pages. A document of 500 pages is gone through by a wheel's steps and by leaps; a photograph of 60 megapixels
is gone over at 100 %. Last what the cache of pictures held at most, against its bound.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING, Any

from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content
from tests.bench.harness import Result, compare, judge, percentile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QScrollArea

    from ui.evidence.pages.renderer import Renderer
    from ui.evidence.pages.viewer import Viewer

PARTS = ("first", "scroll")
FIRST_LIMIT = 1.3
FRAME_MS = 1000 / 60
LABEL_LIMIT = 20.0
"""How many times a bare label's step; what counts is the frame."""
DPI = 150
RUNS = 31
STEPS = 240
_numbers = itertools.count()


def bench(part: str = "") -> list[Result]:
    """Measure the first page and scrolling."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    results: list[Result] = []
    with _renderer() as (application, renderer):
        if part in {"", "first"}:
            results += _first(application, renderer)
        if part in {"", "scroll"}:
            results += _scrolled(application, renderer)
    return results


# ------------------------------------------------------------------------------------------------------- first page


def _first(application: QApplication, renderer: Renderer) -> list[Result]:
    import pypdfium2
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QImage, QPixmap
    from PySide6.QtWidgets import QLabel

    from ui.evidence.pages.renderer import _image
    from ui.evidence.pages.zoom import Zoom

    data = _pdf(50)
    previewer = renderer.previewer
    scale = DPI / 96

    def ours() -> None:
        seen = _content(data, FileKind.PDF)
        previewer.measure(seen)
        _image(previewer.render(seen, 0, scale=scale))

    def drawn() -> tuple[Any, QImage]:
        document = pypdfium2.PdfDocument(data)
        bitmap = document[0].render(scale=DPI / 72)
        form = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGB32
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form)
        document.close()
        return bitmap, image

    def alone() -> None:
        drawn()

    viewer = _viewer(renderer)
    viewer.resize(1400, 1900)  # the whole page is seen, so that the whole page is drawn
    viewer.view.set_zoom(Zoom(scale, fit=False))

    def shown() -> float:
        loop = QEventLoop()  # waits as the window does; going round in a loop of our own would keep the lanes waiting
        viewer.seen.connect(loop.quit)
        began = time.perf_counter()
        viewer.put(_content(data, FileKind.PDF))
        loop.exec()
        viewer.view.viewport().repaint()
        took = (time.perf_counter() - began) * 1000
        viewer.seen.disconnect(loop.quit)
        viewer.put(None)
        _settle(application, viewer)
        return took

    label = QLabel()
    label.resize(1400, 1900)
    label.show()

    def labelled() -> None:
        kept, image = drawn()
        label.setPixmap(QPixmap.fromImage(image))
        label.repaint()
        del kept

    results = [
        compare(f"first page of 50, {DPI} dpi, in memory", ours, alone, FIRST_LIMIT, runs=RUNS),
        compare(f"first page of 50, {DPI} dpi, on screen", shown, labelled, FIRST_LIMIT, runs=RUNS),
    ]
    viewer.close()
    label.close()
    return results


# -------------------------------------------------------------------------------------------------------- scrolling


def _scrolled(application: QApplication, renderer: Renderer) -> list[Result]:
    from ui.evidence.pages.zoom import Zoom

    plain = _plain_steps(application)
    results = []
    for name, content, zoom, leap in (
        ("500 pages, wheel", _content(_pdf(500), FileKind.PDF), Zoom(), 120),
        ("500 pages, leaps", _content(_pdf(500), FileKind.PDF), Zoom(), 7_001),
        ("60 megapixels at 100 %", _content(_photo(), FileKind.JPEG), Zoom(1.0, fit=False), 120),
    ):
        viewer = _viewer(renderer)
        viewer.view.set_zoom(zoom)
        viewer.put(content)
        _settle(application, viewer)
        busy, peak = _steps(application, viewer, leap)
        name = f"scroll step, {name}"
        results.append(judge(f"{name}, median", busy, [FRAME_MS] * len(busy), 0.5))
        results.append(judge(f"{name}, 99 %", busy, [FRAME_MS] * len(busy), 1.0, statistic=percentile(0.99)))
        if leap < 1_000:
            results.append(judge(f"{name}, against a bare label", busy, plain, LABEL_LIMIT))
        held = [peak / 1e6]
        results.append(judge(f"{name}, cache held at most", held, [viewer.view.tiles.most / 1e6], 1.0, unit="MB"))
        viewer.put(None)
        viewer.close()
    return results


def _steps(application: QApplication, viewer: Viewer, leap: int) -> tuple[list[float], int]:
    """Scroll down and up again; milliseconds of the window's thread for each step, and the most the cache held."""
    bar, tiles = viewer.view.verticalScrollBar(), viewer.view.tiles
    busy: list[float] = []
    peak, way = 0, 1
    for _ in range(STEPS):
        if not bar.minimum() <= bar.value() + way * leap <= bar.maximum():
            way = -way
        began = time.thread_time()
        bar.setValue(bar.value() + way * leap)
        application.processEvents()
        busy.append((time.thread_time() - began) * 1000)
        peak = max(peak, tiles.held)
        time.sleep(0.008)  # a hand's pace; the child draws meanwhile
    return busy, peak


def _plain_steps(application: QApplication) -> list[float]:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QLabel, QScrollArea

    pixmap = QPixmap(900, 8_000)
    pixmap.fill()
    label = QLabel()
    label.setPixmap(pixmap)
    area: QScrollArea = QScrollArea()
    area.setWidget(label)
    area.resize(1000, 640)
    area.show()
    application.processEvents()
    busy = []
    bar = area.verticalScrollBar()
    for step in range(STEPS):
        began = time.thread_time()
        bar.setValue(step * 120 % bar.maximum())
        application.processEvents()
        busy.append((time.thread_time() - began) * 1000)
    area.close()
    return [median(busy)] * STEPS


# ----------------------------------------------------------------------------------------------------- surroundings


@contextmanager
def _renderer() -> Iterator[tuple[QApplication, Renderer]]:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from tests.shell.fakes import make_context
    from ui.evidence.pages.renderer import Renderer
    from ui.shell.jobs import ThreadLanes
    from ui.widgets import theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    context = make_context(lanes=ThreadLanes())
    owner = QObject()
    renderer = Renderer(context, owner)
    renderer.begin()
    warm = _content(_pdf(1), FileKind.PDF)
    renderer.previewer.render(warm, 0, scale=1.0)
    try:
        yield application, renderer
    finally:
        renderer.end()
        context.jobs.close()
        application.processEvents()


def _viewer(renderer: Renderer) -> Viewer:
    from ui.evidence.pages.viewer import Viewer

    viewer = Viewer(renderer, renderer._context.notices)
    viewer.resize(1000, 640)
    viewer.show()
    return viewer


def _settle(application: QApplication, viewer: Viewer, most: float = 20.0) -> None:
    """Wait until everything that is wanted is there."""
    until = time.monotonic() + most
    quiet = 0
    while quiet < 5 and time.monotonic() < until:
        application.processEvents()
        time.sleep(0.004)
        idle = viewer.view._asked is None and viewer.list.pages._asked is None
        quiet = quiet + 1 if idle and (viewer.count or viewer._content is None) else 0


def _content(data: bytes, kind: FileKind) -> Content:
    key = hashlib.sha256(f"{next(_numbers)}".encode()).hexdigest()
    source: Callable[[], io.BytesIO] = lambda: io.BytesIO(data)  # noqa: E731
    return Content(key, "bench", kind, len(data), source)


def _pdf(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    for page in range(1, pages + 1):
        canvas.setFont("Helvetica-Bold", 16)
        canvas.drawString(60, 780, f"Card agreement, page {page}")
        canvas.setFont("Times-Roman", 10)
        for line in range(1, 46):
            words = f"{page}.{line} The holder keeps the card and its number safe; interest of 18.25 % a year is due"
            canvas.drawString(60, 755 - line * 15, f"{words} on {line * 137}.00 from day {line}.")
        canvas.rect(60, 40, 475, 20)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _photo() -> bytes:
    from PIL import Image

    target = io.BytesIO()
    small = Image.effect_noise((900, 670), 60).convert("RGB")
    small.resize((9_000, 6_700), Image.Resampling.BILINEAR).save(target, "JPEG", quality=85)
    return target.getvalue()
