"""How sync stands: in a sentence, with what waits, how far it is, what went wrong and what to do, and what was done.

Everything is told by the syncer; the part asks the replica only whose it is. A diagram was decided against: one line
that says "offline, 3 changes wait, they go by themselves" is what people came for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from app.kernel.clock import SHANGHAI, local_minute
from app.kernel.wording import Wording
from app.sync.this_desk import ThisDesk, this_desk
from ui.shell.page import Key, Page
from ui.shell.sync_badge import Stand, SyncState, face, sentences, word
from ui.shell.syncing import Progress, Round, Verified, progress_words, span_words
from ui.sync import words
from ui.sync.facts import Facts, Said
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from ui.shell.syncer import Syncer

translate = QCoreApplication.translate
_TICK_MS = 1000


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[Round]
    next: str | None = None


def columns(wording: Wording) -> list[Column[Round]]:
    """The columns of what was done lately."""

    def figure(key: str, title: str, read: Callable[[Round], int]) -> Column[Round]:
        return Column(key, title, lambda r: str(read(r) or "–"), width=96, align="right", numeric=True)

    def note(row: Round) -> str:
        return words.line(*words.error_words(wording, row.error, row.number))

    return [
        Column(
            "at", translate("Syncing", "When"), lambda r: f"{r.at.astimezone(SHANGHAI):%m-%d %H:%M:%S}", width=128,
            numeric=True,
        ),
        Column(
            "how", translate("Syncing", "How it ended"), lambda r: words.outcome_words(wording, r), width=168,
            tone=lambda r: "" if r.well else "soon", icon=lambda r: "check-circle" if r.well else "warning",
        ),
        figure("sent", translate("Syncing", "Sent"), lambda r: r.outcome.pushed),
        figure("fetched", translate("Syncing", "Fetched"), lambda r: r.outcome.pulled),
        figure("conflicts", translate("Syncing", "Conflicts"), lambda r: r.outcome.conflicts),
        figure(
            "refused", translate("Syncing", "Not taken"),
            lambda r: r.outcome.refused + r.outcome.parked + r.outcome.held,
        ),
        Column(
            "took", translate("Syncing", "Took"),
            lambda r: translate("Syncing", "{0} s").format(f"{r.outcome.seconds:.1f}"), width=80, align="right",
            numeric=True,
        ),
        Column("note", translate("Syncing", "What happened"), note, tip=note),
    ]  # fmt: skip


class StatusPart(QWidget):
    """See the module."""

    def __init__(self, page: Page, sync: Syncer) -> None:
        super().__init__()
        self._page = page
        self._sync = sync
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._draw_facts)
        sync.stood.connect(self._draw)
        sync.progressed.connect(self._draw_progress)
        sync.ended.connect(self._ended)
        sync.verified.connect(self._draw_verified)

    def load(self) -> None:
        """Show how things stand now, and whose replica this is."""
        self._timer.start()
        self._draw(self._sync.state)
        self._draw_progress(self._sync.progress)
        self.model.reload()
        if self._sync.comparison is not None:
            self._draw_verified(self._sync.comparison)
        self._page.jobs.query(self, this_desk, self._draw_desk, latest="desk")

    def leave(self) -> None:
        """Stop the clock of this part."""
        self._timer.stop()

    def keys(self) -> list[Key]:
        """The keys of this part."""
        return [Key("Ctrl+D", self.tr("Compare with the centre"), self._sync.verify)]

    # ------------------------------------------------------------------ inside

    def _build(self) -> None:
        self._picture = QLabel()
        self.headline = layout.text_label("", "title")
        self.told = layout.text_label("", "", wrap=True, selectable=True)
        self.trouble = Said()
        self.clock = Said()
        self.facts = Facts()
        self.now = layout.button(self.tr("&Sync now"), self._sync.now, kind="primary", icon="sync")
        self.enrol = layout.button(self.tr("Enrol this desk again"), self._sync.enrol_again, icon="redo")
        self.step = layout.text_label("", "label")
        theme.tabular(self.step)
        self.gauge = QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setAccessibleName(self.tr("How far it is"))
        self.stop = layout.button(self.tr("Cancel"), self._sync.cancel)
        self._running = layout.holder(layout.column(self.step, layout.row(self.gauge, self.stop), gap=1))
        state = layout.card(
            layout.row(self._picture, self.headline, 1, self.enrol, self.now),
            self.told, self.trouble, self.clock, self._running, self.facts,
        )  # fmt: skip
        self.desk = Facts()
        self.verify = layout.button(self.tr("&Compare now"), self._sync.verify, icon="check")
        self.verdict = Said()
        about = layout.card(self.desk, title=self.tr("This desk"))
        compare = layout.card(
            layout.note(self.tr("Compares every row with the centre by digest, without sending any, and mends it.")),
            layout.row(self.verify, 1),
            self.verdict,
            title=self.tr("Compare with the centre"),
        )
        above = layout.row(layout.holder(layout.column(state, 1)), layout.holder(layout.column(about, compare, 1)))
        above.setStretch(0, 3)
        above.setStretch(1, 2)
        self.model: PagedModel[Round] = PagedModel(
            columns(self._page.words), lambda _token, done: done(_All(tuple(self._sync.rounds))), key=id, page=200
        )
        self.table = PagedTable(
            self.model,
            empty=Empty(
                self.tr("Nothing yet since the desk was opened"), self.tr("Press “Sync now” to begin."), icon="history"
            ),
        )
        self.table.setAccessibleName(self.tr("What was done lately"))
        self.table.horizontalHeader().setSectionsClickable(False)
        whole = layout.column(above, layout.heading(self.tr("Lately")), self.table, gap=2)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _draw(self, state: SyncState) -> None:
        now = self._page.context.clock.now()
        icon, tone = face(state)
        self._picture.setPixmap(theme.picture(icon, tone, theme.WIDTH["icon"], self.devicePixelRatioF()))
        self.headline.setText(word(state, now))
        self.told.setText("\n".join(sentences(state)[:-1] if state.last_sync else sentences(state)))
        known, last = self._sync.known, self._sync.last
        told = words.line(*words.trouble_words(self._page.words, known, last))
        self.trouble.put("danger" if state.state is Stand.ATTENTION else "soon", told)
        self.clock.put(*words.clock_words(known.offset_ms if known is not None else 0))
        condition = last.condition if last is not None else known.condition if known is not None else ""
        self.enrol.setVisible(condition == "enrol_again")
        busy = self._sync.running
        self.now.setEnabled(not busy)
        self.enrol.setEnabled(not busy)
        self.verify.setEnabled(not busy)
        self._draw_facts()

    def _draw_facts(self) -> None:
        known, last = self._sync.known, self._sync.last
        state = self._sync.state
        rows = [
            (self.tr("Waiting to be sent"), str(state.waiting)),
            (self.tr("Last sync"), local_minute(state.last_sync) if state.last_sync else self.tr("never yet")),
        ]
        if known is not None and known.last_try is not None:
            tried = max(known.last_try, last.at) if last is not None else known.last_try
            rows.append((self.tr("Last try"), local_minute(tried)))
        if last is not None and last.outcome.put_off:
            said = self.tr("{0} changes").format(f"{last.outcome.put_off:,}")
            rows.append((self.tr("Came, shown at the next pause"), said))
        if last is not None and last.files_left:
            rows.append((self.tr("Evidence files still to move"), f"{last.files_left:,}"))
        if self._sync.next_at is not None and not self._sync.running:
            left = self._sync.next_at - self._page.context.clock.now()
            rows.append((self.tr("Next try"), self.tr("in {0}").format(span_words(max(left, left * 0)))))
        if known is not None and known.unsearched:
            rows.append((self.tr("Search"), self.tr("is still being built; some things are not found yet")))
        self.facts.put(rows)

    def _draw_progress(self, progress: Progress | None) -> None:
        self._running.setVisible(progress is not None)
        if progress is not None:
            self.step.setText(progress_words(self._page.words, progress))
            self.gauge.setRange(0, progress.of)
            self.gauge.setValue(progress.done)

    def _ended(self, _ended: Round) -> None:
        # A method, not a lambda: those outlive the page in the syncer, which outlives every page.
        self.model.reload()

    def _draw_verified(self, found: Verified) -> None:
        self.verdict.put(*words.verified_words(self._page.words, found))

    def _draw_desk(self, desk: ThisDesk) -> None:
        actor, wording = self._page.actor, self._page.words
        role = wording.label("role", actor.role.value)
        rows = [
            (self.tr("Person"), f"{actor.name} ({actor.login}) · {role}"),
            (self.tr("Branch"), f"{desk.branch} ({actor.branch_id})"),
            (self.tr("Here since"), local_minute(desk.since) if desk.since else "–"),
            (self.tr("Cases at this desk"), f"{desk.cases:,}"),
            (self.tr("Case numbers left for offline work"), f"{desk.numbers_left:,}"),
        ]
        self.desk.put(rows)
