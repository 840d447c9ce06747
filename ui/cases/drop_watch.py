"""Watching the drop folder (投放文件夹) beside the window: a look now and then, silent while nothing is there.

Taking files in stands in the strip with count and Cancel. A folder that cannot be opened is told once, and again only
after it had been there in between: a share that is down all night must not fill the morning with notices.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.cases.drop_folder import Seen, Taken, claimed, look, ready, take_ready
from app.cases.intake import IntakeResult
from app.desktop import Seat
from app.desktop.feeding import desk_name, stocked, watching
from app.kernel.settings import DROP_FOLDER
from app.staff.powers import may
from ui.shell.jobs import Jobs, Task, Trouble
from ui.shell.notices import Notices

EVERY_MS = 15_000


class DropWatch(QObject):
    """See the module. Without the setting, or the power to take feeds in, it does nothing."""

    def __init__(self, seat: Seat, jobs: Jobs, notices: Notices) -> None:
        super().__init__()
        self._seat, self._jobs, self._notices = seat, jobs, notices
        folder = str(seat.desktop.settings.get(DROP_FOLDER)).strip()
        self.folder = Path(folder).expanduser() if folder and may(seat.actor.role, "cases.intake") else None
        self._before: Seen = {}
        self._told_missing = False
        self._told_files: set[tuple[str, str]] = set()
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.now)

    def start(self) -> None:
        """Begin to look."""
        if self.folder is not None:
            self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def now(self) -> None:
        """Look now, unless what was found last is still being taken in."""
        folder = self.folder
        if folder is not None and not self._running:
            self._running = True
            seat = self._seat

            def see(_task: Task) -> tuple[Seen, bool]:
                return look(folder), bool(claimed(folder, desk_name(seat)))

            self._jobs.work(self, see, self._looked, title="", failed=self._missing)

    def _looked(self, seen: tuple[Seen, bool]) -> None:
        found, left = seen
        before, self._before = self._before, found
        self._told_missing = False
        names = ready(before, found)
        folder = self.folder
        if not (names or left) or folder is None:
            self._running = False
            return
        seat = self._seat
        say, more = seat.desktop.wording, stocked(seat)

        def work(task: Task) -> list[Taken]:
            def step(name: str, result: IntakeResult, share: float | None) -> None:
                task.check()
                more()
                task.progress(result.read, round(result.read / share) if share else 0, name)

            return take_ready(seat.store, seat.actor, watching(seat, folder, say), names, step)

        self._jobs.work(
            self, work, self._taken, title=self.tr("Taking feed files in"), failed=self._failed, busy=self._busy
        )

    def _busy(self, on: bool) -> None:
        self._running = on

    def _taken(self, found: list[Taken]) -> None:
        broken = [one for one in found if one.fault]
        told, self._told_files = self._told_files, {(one.name, one.fault) for one in broken}
        for one in broken:
            if (one.name, one.fault) in told:
                continue  # it waits for something, and was told
            self._notices.warn(self.tr("{0} was not taken in: {1}").format(one.name, one.fault))
        accepted, rejected = sum(one.accepted for one in found), sum(one.rejected for one in found)
        if len(found) > len(broken):
            said = self.tr("Feed files: {0} cases taken in, {1} rows rejected").format(accepted, rejected)
            (self._notices.warn if rejected else self._notices.good)(said)

    def _missing(self, trouble: Trouble) -> None:
        self._running = False
        self._before = {}
        if not self._told_missing:
            self._told_missing = True
            self._notices.trouble(trouble)

    def _failed(self, trouble: Trouble) -> None:
        self._notices.trouble(trouble)
