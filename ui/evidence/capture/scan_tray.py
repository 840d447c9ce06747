"""The scan folder on screen: what waits to be assigned, with a small picture each, a tick, and an order of its own.

The folder is looked at gently while the tab is open, beside the window. Ticked scans go into this case one by one or as
one document in the order of the list (drag, or Alt+↑ and Alt+↓); what goes away is moved, never destroyed, and asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from app.evidence.preview.content import Pixels
from app.evidence.scanning import OFFERED, Scan, Wait
from app.kernel.settings import SCAN_FOLDER
from ui.evidence.capture.ask_card import Answer, AskCard
from ui.evidence.capture.scan_work import Assigned, Looked, ScanWork
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble
from ui.widgets import layout, theme

EVERY_MS = 5_000
_SMALL = 56
_MOST_HEIGHT = 236
_NAME, _SCAN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ScanTray(QFrame):
    """`opened(case id)` and `closed()` say when to look; `assigned(Assigned)` fires when scans became exhibits."""

    assigned = Signal(object)

    def __init__(self, context: Context, renderer: Renderer, *, may_add: bool) -> None:
        super().__init__()
        self._context = context
        self._case_id: UUID | None = None
        self._busy = False
        self._told = ""
        desktop: Any = context.desk
        folder = "" if desktop is None else str(desktop.settings.get(SCAN_FOLDER)).strip()
        self.work = ScanWork(Path(folder).expanduser(), renderer) if folder and may_add else None
        theme.surface(self, "sunken")
        self.title = layout.text_label("", "strong", wrap=True)
        self.trouble = layout.text_label("", "error", wrap=True)
        self.list = ScanList()
        self.list.itemChanged.connect(lambda _item: self._count())
        self.assign = layout.button("", self.assign_ticked, kind="primary", icon="check")
        self.bind = layout.button("", self.bind_ticked, kind="quiet")
        self.all = layout.button(self.tr("Tick all"), self._tick_all, kind="quiet")
        self.away = layout.button(self.tr("Delete…"), self._ask_delete, kind="quiet", icon="trash")
        self.question = AskCard("trash", "sunken", "danger")
        box = layout.column(
            self.title, self.trouble, self.list, layout.row(self.assign, self.bind, 1, gap=1),
            layout.row(self.all, self.away, 1, gap=1), self.question, gap=1,
        )  # fmt: skip
        side = theme.space(2)
        box.setContentsMargins(theme.space(3), side, side, side)
        self.setLayout(box)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.trouble.setVisible(False)
        self.setVisible(False)

    def opened(self, case_id: UUID) -> None:
        """Begin to look, for this case."""
        self._case_id = case_id
        if self.work is not None:
            self._timer.start()
            self.look()

    def closed(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, unless a look is under way."""
        work = self.work
        if work is None or self._busy:
            return
        now = self._context.clock.now()
        self._run(lambda task: work.look(task, now), self._show, "", self._cannot_look)

    def turn(self) -> None:
        """Go to the list, or back out of it."""
        if self.list.count():
            self.list.setFocus()
        else:
            self.look()

    def ticked(self) -> list[Scan]:
        """The scans that are ticked, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_SCAN) for item in items if item.checkState() is Qt.CheckState.Checked]

    def assign_ticked(self) -> None:
        """Bring the ticked scans into this case, each as an exhibit."""
        self._bring(as_one=False)

    def bind_ticked(self) -> None:
        """Bring the ticked scans into this case as one document."""
        self._bring(as_one=True)

    # ------------------------------------------------------------------ inside

    def _bring(self, *, as_one: bool) -> None:
        work, case_id, scans = self.work, self._case_id, self.ticked()
        if work is None or case_id is None or not scans or self._busy:
            return
        words, now = self._context.words, self._context.clock.now()
        title = self.tr("Assigning %n scan(s)", "", len(scans))
        self._run(
            lambda task: work.bring(task, case_id, scans, words, now, as_one=as_one and len(scans) > 1),
            self._brought, title, self._context.notices.trouble,
        )  # fmt: skip

    def _brought(self, outcome: Assigned) -> None:
        self.assigned.emit(outcome)
        self.look()

    def _ask_delete(self) -> None:
        work, scans = self.work, self.ticked()
        if work is None or not scans:
            return
        now = self._context.clock.now()

        def delete() -> None:
            self._run(
                lambda task: work.delete(task, scans, now), self._brought, self.tr("Deleting scans"),
                self._context.notices.trouble,
            )  # fmt: skip

        told = self.tr("They move to the folder 已删除 in the scan folder.")
        yes = Answer(self.tr("Delete %n scan(s)", "", len(scans)), delete, "danger")
        self.question.ask(
            self.tr("Delete %n scan(s)?", "", len(scans)), [told], [yes, Answer(self.tr("Never mind"), lambda: None)]
        )

    def _run(
        self, work: Callable[[Task], Any], done: Callable[[Any], None], title: str, failed: Callable[[Trouble], None]
    ) -> None:
        def busy(on: bool) -> None:
            self._busy = on
            self._count()

        self._context.jobs.work(self, work, done, title=title, busy=busy, failed=failed)

    def _show(self, looked: Looked) -> None:
        self.trouble.setVisible(False)
        self._told = ""
        self.list.put(looked.scans, looked.pictures, self._line)
        waiting = sum(scan.wait in OFFERED for scan in looked.scans)
        self.title.setText(self.tr("%n scan(s) to be assigned", "", waiting))
        self.setVisible(bool(looked.scans))
        self._count()

    def _line(self, scan: Scan) -> str:
        state = self._context.words.label("scan_wait", scan.wait.value)
        if scan.wait is Wait.AGAIN and scan.taken_at:
            state = f"{state} {scan.taken_at}"
        return f"{scan.name}\n{state}"

    def _cannot_look(self, trouble: Trouble) -> None:
        told = "\n".join(self._context.words.told(refusal).line() for refusal in trouble.refusals)
        self.trouble.setText(told)
        self.trouble.setVisible(bool(told))
        self.title.setText(self.tr("Scan folder"))
        self.list.put((), {}, self._line)
        self.setVisible(True)
        self._count()

    def _tick_all(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(Qt.CheckState.Checked)

    def _count(self) -> None:
        scans = self.ticked()
        offered = [scan for scan in scans if scan.wait in OFFERED]
        free = bool(scans) and not self._busy
        self.assign.setText(self.tr("To this case ({0})").format(len(offered)))
        self.assign.setEnabled(free and len(offered) == len(scans))
        self.bind.setText(self.tr("As one PDF"))
        self.bind.setEnabled(free and len(offered) == len(scans) > 1)
        self.away.setEnabled(free)
        self.list.setVisible(self.list.count() > 0)


class ScanList(QListWidget):
    """Scans with pictures; ticks and order chosen by hand stay when the folder is looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Scans to be assigned"))
        self.setIconSize(QSize(_SMALL, _SMALL))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumHeight(_MOST_HEIGHT)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def put(self, scans: Sequence[Scan], pictures: dict[str, Pixels], line: Callable[[Scan], str]) -> None:
        """Show what waits now."""
        now = {scan.name: scan for scan in scans}
        shown = {self.item(row).data(_NAME): row for row in range(self.count())}
        if list(now) != [name for name in shown if name in now] or len(now) != len(shown):
            for name in [name for name in shown if name not in now]:
                row = next(row for row in range(self.count()) if self.item(row).data(_NAME) == name)
                self.takeItem(row)
            for name in now:
                if name not in shown:
                    item = QListWidgetItem(self)
                    item.setData(_NAME, name)
                    item.setCheckState(Qt.CheckState.Unchecked)
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            scan = now[item.data(_NAME)]
            changed = item.data(_SCAN) != scan
            item.setData(_SCAN, scan)
            item.setText(line(scan))
            item.setToolTip(scan.name)
            may = scan.wait in OFFERED or scan.wait is Wait.AGAIN
            wanted = Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(item.flags() | wanted if may else item.flags() & ~wanted)
            if not may:
                item.setCheckState(Qt.CheckState.Unchecked)
            if changed or item.icon().isNull():
                item.setIcon(_icon(pictures.get(scan.sha256)))
        self.blockSignals(False)
        self.setFixedHeight(min(_MOST_HEIGHT, self.count() * (_SMALL + theme.space(2)) + theme.space(2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the scan under the cursor; all else is the list's."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        row = self.currentRow()
        if step is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentItem(item)


def _icon(pixels: Pixels | None) -> QIcon:
    if pixels is None:
        return theme.icon("file")
    image = QImage(pixels.data, pixels.width, pixels.height, pixels.width * 4, QImage.Format.Format_RGB32).copy()
    return QIcon(QPixmap.fromImage(image))
