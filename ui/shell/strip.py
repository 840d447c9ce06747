"""The strip at the bottom: what is running (count, rate, Cancel), what was said, undo; away when there is nothing.

A danger stays until it is put away; everything else makes room after a while. One line, never a box.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QSizePolicy, QToolButton

from ui.shell.jobs import Job, Jobs
from ui.shell.notices import Notice, Notices
from ui.widgets import layout, theme
from ui.widgets.undo import UndoStrip

_STAYS_MS = 8000
_ICON = {"info": "info", "good": "check-circle", "soon": "warning", "danger": "overdue"}
_INK = {"info": "accent", "good": "good", "soon": "soon", "danger": "danger"}


class Strip(QFrame):
    """Listens to `Notices` and `Jobs`; pages never call it."""

    def __init__(self, notices: Notices, jobs: Jobs) -> None:
        super().__init__()
        theme.surface(self, "bottom")
        self._running: list[Job] = []
        self._picture = QLabel()
        self._said = layout.text_label("", "", selectable=True)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._away = QToolButton()
        self._away.setIcon(theme.icon("cross", size=theme.WIDTH["icon_small"]))
        self._away.setAccessibleName(self.tr("Put this message away"))
        self._away.clicked.connect(self.clear)
        self._job = layout.text_label("", "label")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.WIDTH["label"])
        self._cancel = layout.button(self.tr("Cancel"), self._cancel_job, kind="keybar")
        row = layout.row(self._picture, self._said, self._away, self._job, self._bar, self._cancel, gap=3)
        row.setStretch(1, 1)
        row.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        self._line = QFrame()
        self._line.setLayout(row)
        self._line.setFixedHeight(theme.HEIGHT["strip"])
        self.undo = UndoStrip()
        self.setLayout(layout.column(self.undo, self._line, gap=1))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self.clear)
        self.clear()
        self._draw_jobs()
        notices.said.connect(self.say)
        jobs.shown.connect(self.show_job)

    @property
    def text(self) -> str:
        """What the strip says now."""
        return self._said.text()

    def say(self, notice: Notice) -> None:
        """Show a notice."""
        if notice.undo is not None:
            self.undo.offer(notice.text, notice.undo)
            return
        self._picture.setPixmap(
            theme.picture(_ICON[notice.tone], _INK[notice.tone], theme.WIDTH["icon_small"], self.devicePixelRatioF())
        )
        theme.role(self._said, "" if notice.tone == "info" else notice.tone)
        self._said.setText(f"{notice.text}  {notice.remedy}".strip().replace("\n", "  "))
        self._said.setToolTip(f"{notice.text}\n{notice.remedy}".strip())
        self._away.setVisible(True)
        self._show_line()
        if notice.tone == "danger":
            self._timer.stop()
        else:
            self._timer.start()

    def clear(self) -> None:
        """Put the message away."""
        self._picture.clear()
        self._said.clear()
        self._away.setVisible(False)
        self._show_line()

    def show_job(self, job: Job) -> None:
        """Show a job that began, moved or ended."""
        if job.over:
            self._running = [held for held in self._running if held is not job]
        elif job not in self._running:
            self._running.append(job)
        self._draw_jobs()

    def _draw_jobs(self) -> None:
        busy = bool(self._running)
        for widget in (self._job, self._bar, self._cancel):
            widget.setVisible(busy)
        self._show_line()
        if not busy:
            return
        job = self._running[-1]
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.count)
        parts = [job.title, job.note]
        if job.count:
            of = f"{job.count:,} / {job.total:,}" if job.total else f"{job.count:,}"
            parts.append(of)
            parts.append(self.tr("{0} per second").format(f"{job.rate:,.0f}"))
        if len(self._running) > 1:
            parts.append(self.tr("and %n more", "", len(self._running) - 1))
        self._job.setText("  ".join(part for part in parts if part))

    def _show_line(self) -> None:
        # On 768 lines every line counts: the strip is there only when it has something to say.
        self._line.setVisible(bool(self._running or self._said.text()))

    def _cancel_job(self) -> None:
        if self._running:
            self._running[-1].cancel()
