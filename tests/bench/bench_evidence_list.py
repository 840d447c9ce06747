"""Opening the evidence of a case with 500 exhibits: how long the window's thread is busy in all, against 100 ms.

The tab is made, shown and opened as the window does it, with the program's own lanes and a real child; the thread's
processor time is taken from before the first widget is made until the list is painted, the first exhibit is on screen
and nothing is under way: all of it is judged. What runs on other lanes (the query, the child) is not the window's. One
tab is opened before, because modules are loaded once a day, not once a case. Told for comparison: a case with five
exhibits; and how much of the whole goes into making the tab's own widgets, which is the same for every case.
"""

from __future__ import annotations

import gc
import io
import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tests.bench.harness import Result, judge

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.shell.context import Context

LINE_MS = 100.0
ITEMS, FEW = 500, 5
RUNS = 9


def bench() -> list[Result]:
    """Measure opening."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.evidence import desk
    from app.kernel.clock import FixedClock
    from app.kernel.settings import RECOGNITION
    from tests.helpers.house import PASSWORD, _build, furnish
    from tests.interviews.conftest import walk_in

    with tempfile.TemporaryDirectory(prefix="desk-bench-") as name:
        folder, clock = Path(name) / "profile", FixedClock(datetime(2026, 11, 24, 3, 0, tzinfo=UTC))
        furnish(folder, clock)
        desktop = _build(folder, clock)
        desktop.settings.set(RECOGNITION, False)
        with desktop.sign_in("wangmin", PASSWORD) as seat:
            cases = []
            for count in (ITEMS, FEW):
                with seat.store.action(seat.actor, "bench") as session:
                    case_id = walk_in(session)
                    for number in range(count):
                        data = _picture(number)
                        desk.add_file(session, case_id, data, seat.blobs, name=f"消费小票 {number + 1}.png")
                cases.append(case_id)
            return _opened(desktop, seat, *cases)


def _opened(desktop: Any, seat: Any, many: UUID, few: UUID) -> list[Result]:
    from PySide6.QtWidgets import QApplication

    from app.desktop import resource_folder
    from app.kernel.wording import Language, Wording
    from ui.shell.changes import Changes
    from ui.shell.context import Context
    from ui.shell.jobs import Jobs, ThreadLanes
    from ui.shell.memory import Memory
    from ui.shell.notices import Notices
    from ui.widgets import theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    words = Wording.load(resource_folder("wording"), Language.ZH)
    notices = Notices(words)
    jobs = Jobs(seat, ThreadLanes())
    changes = Changes(0)
    context = Context(
        seat=seat, jobs=jobs, changes=changes, notices=notices, memory=Memory(None), words=words, clock=desktop.clock,
        desk=desktop,
    )  # fmt: skip
    try:
        making: list[float] = []
        busy: dict[UUID, list[float]] = {many: [], few: []}
        for turn in range(RUNS + 1):
            for case_id in (many, few):
                made, opened = _open(application, context, case_id)
                if turn:
                    making.append(made)
                    busy[case_id].append(made + opened)
        return [
            judge(f"evidence of {ITEMS} exhibits made and opened, window's thread", busy[many], [LINE_MS] * RUNS, 1.0),
            judge(f"evidence of {ITEMS} against {FEW}", busy[many], busy[few], 1.5),
            judge("of it: the tab itself made", making, [LINE_MS] * len(making), 1.0),
        ]
    finally:
        jobs.close()
        application.processEvents()


def _open(application: QApplication, context: Context, case_id: UUID) -> tuple[float, float]:
    """Make the tab, then show and open it; milliseconds of this thread for both."""
    from ui.evidence.evidence import EvidenceTab

    gc.collect()
    gc.disable()  # the window collects while nobody works (`ui.shell.garbage`)
    began = time.thread_time()
    tab = EvidenceTab(context)
    tab.resize(1246, 640)
    made = (time.thread_time() - began) * 1000
    tab.show()
    tab.opened(case_id=case_id)
    viewer = tab.stage.viewer
    seen: list[bool] = []
    viewer.seen.connect(lambda: seen.append(True))
    # Without a pause between the rounds: what a waiting loop costs would be counted as the window's.
    until, quiet = time.monotonic() + 20, 0
    while quiet < 3 and time.monotonic() < until:
        spent = time.thread_time()
        application.processEvents()
        quiet = quiet + 1 if seen and time.thread_time() - spent < 0.0005 else 0
        time.sleep(0.002)
    took = (time.thread_time() - began) * 1000
    gc.enable()
    if not seen:
        raise AssertionError("the first exhibit was not shown")
    tab.closed()
    tab.close()
    tab.deleteLater()
    application.processEvents()
    return made, took - made


def _picture(number: int) -> bytes:
    from PIL import Image

    target = io.BytesIO()
    Image.new("RGB", (40, 30), (number % 256, number // 256, 90)).save(target, "PNG")
    return target.getvalue()
