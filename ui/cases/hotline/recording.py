"""A call's recording (通话录音): attach it, hear it, mark places on its time line by M, jump by click."""

from __future__ import annotations

from functools import partial
from io import BufferedReader
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.cases import desk
from app.cases.desk.calls import LONGEST_NOTE
from app.cases.views.calls import CallCard, MarkRow
from app.evidence.desk import Taken, take_in
from app.evidence.desk.recordings import attach_recording, examine_taken
from app.evidence.model import EvidenceItem
from app.evidence.recordings import SoundFacts, examine
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.hotline.player import MOST_BYTES, Player, can_play, make_player
from ui.cases.hotline.timeline import TimeLine, clock_text
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme


class RecordingPanel(QFrame):
    """`put(card)` shows a call's recording; the page reloads the call when something changed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._card: CallCard | None = None
        self._loaded: UUID | None = None
        self.player: Player | None = None
        self._may = may(page.actor.role, "cases.take_call")
        self._playing = False
        self.length = 0
        theme.surface(self, "card")
        self.said = layout.text_label("", "muted", wrap=True)
        self.attach = layout.button(self.tr("Attach a recording…"), self.choose, icon="attach")
        self.play = layout.button(self.tr("Play"), self.toggle, icon="play")
        self.mark = layout.button(self.tr("Mark here (M)"), self.mark_here, icon="flag")
        self.line = TimeLine()
        self.line.sought.connect(self._seek)
        self.place = layout.text_label("", "label")
        theme.tabular(self.place)
        self.marks = shelf.Shelf()
        self._bar: QHBoxLayout = layout.row(self.play, self.mark, self.place, 1)
        self.bar = layout.holder(layout.column(self._bar, self.line, gap=1))
        box = layout.column(
            layout.row(layout.heading(self.tr("Recording")), 1, self.attach), self.said, self.bar, self.marks, gap=2
        )
        side = theme.space(3)
        box.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(box)

    def put(self, card: CallCard) -> None:
        """Show the recording of a call and its marks, or what to do to have one."""
        other = self._card is None or self._card.row.id != card.row.id
        self._card = card
        if other:
            self.close_player()
            self.line.put(0, ())
            self.line.go(0)
            self._say("")
        item = card.row.recording_id
        self.attach.setVisible(item is None and card.row.case_id is not None and self._may)
        self.bar.setVisible(item is not None)
        self.mark.setVisible(self._may)
        self.play.setVisible(can_play())
        if item is None:
            without = self.tr("This call has no case; a recording is kept with a case.")
            self._say(self.tr("No recording yet.") if card.row.case_id is not None else without)
        elif self._loaded != item:
            self._load(item)
        self.line.put(self.length, [one.at_ms for one in card.marks])
        self._show_place(self.line.at)
        self.marks.put((card.marks, self._may), lambda: [self._mark_row(one) for one in card.marks])

    def choose(self) -> None:
        """Choose a file and attach it."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a recording"), "", "*.wav *.mp3")
        if name:
            self.attach_file(Path(name))

    def attach_file(self, path: Path) -> None:
        """Take a file in, look into it, keep it with the call's case; a broken one says what is wrong with it."""
        if self._card is None:
            return
        call_id, blobs = self._card.row.id, self._page.context.seat.blobs  # type: ignore[attr-defined] # as Renderer

        def work(task: Task) -> None:
            task.progress(0, 1, path.name)
            taken = take_in(path, blobs)
            examine_taken(taken, blobs)
            task.change(partial(_attach, call_id=call_id, taken=taken), "evidence.add")
            task.progress(1, 1)

        self._page.jobs.work(
            self, work, lambda _n: self._page.notices.good(self.tr("Recording attached.")),
            title=self.tr("Attaching a recording"), failed=self._refused, busy=self.attach,
        )  # fmt: skip

    def toggle(self) -> None:
        """Play, or stand still."""
        if self.player is not None:
            (self.player.pause if self._playing else self.player.play)()

    def mark_here(self) -> None:
        """Mark the place where it is now."""
        if self._card is None or self._card.row.recording_id is None or not self._may:
            return
        call_id, at = self._card.row.id, self.line.at
        self._page.jobs.change(
            self, lambda s: desk.mark_call(s, call_id, at).id, lambda _id: self._page.notices.good(
                self.tr("Marked at {0}").format(clock_text(at))), verb="cases.mark_call", failed=self._refused,
        )  # fmt: skip

    def close_player(self) -> None:
        """Let player and bytes go."""
        if self.player is not None:
            self.player.close()
        self.player, self._loaded, self.length, self._playing = None, None, 0, False

    # ------------------------------------------------------------------ inside

    def _load(self, item_id: UUID) -> None:
        self._loaded = item_id
        blobs = self._page.context.seat.blobs  # type: ignore[attr-defined] # as Renderer

        def read(session: DeskSession) -> tuple[SoundFacts, bytes]:
            item: EvidenceItem = session.found(EvidenceItem, item_id)
            with blobs.open(item.sha256) as reader:
                facts = examine(BufferedReader(reader), item.file_name)
            small = can_play() and item.size <= MOST_BYTES
            return facts, blobs.read(item.sha256) if small else b""

        self._page.jobs.query(self, read, self._ready, failed=self._refused, latest="recording")

    def _ready(self, found: tuple[SoundFacts, bytes]) -> None:
        facts, data = found
        self.length = facts.length_ms
        self.line.put(self.length, [] if self._card is None else [one.at_ms for one in self._card.marks])
        self._show_place(self.line.at)
        self.player = make_player(self, self._moved, self._stood, self._failed) if data else None
        if self.player is not None:
            self.player.load(data)
            self._say("")
        elif not can_play():
            self._say(
                self.tr("Playing needs the multimedia add-on, which is not installed; marks can be set all the same.")
            )
        else:
            self._say(self.tr("This recording is too large to be played here; save a copy under Evidence."))

    def _moved(self, ms: int) -> None:
        self.line.go(ms)
        self._show_place(ms)

    def _stood(self, playing: bool) -> None:
        self._playing = playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play.setAccessibleName(self.play.text())
        self.play.setIcon(theme.icon("pause" if playing else "play", "accent"))

    def _failed(self, why: str) -> None:
        self._say(self.tr("It cannot be played: {0}").format(why), "danger")

    def _seek(self, ms: int) -> None:
        if self.player is not None:
            self.player.seek(ms)
        self._show_place(ms)

    def _show_place(self, ms: int) -> None:
        self.place.setText(self.tr("{0} of {1}").format(clock_text(ms), clock_text(self.length)))

    def _say(self, text: str, role: str = "muted") -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        theme.role(self.said, role)

    def _refused(self, trouble: Trouble) -> None:
        sentence, remedy = self._page.notices.tell(trouble)
        self._say("  ".join(part for part in (sentence, remedy) if part), "danger")

    def _mark_row(self, mark: MarkRow) -> QWidget:
        there: QPushButton = layout.button(
            clock_text(mark.at_ms), lambda: self._jump(mark.at_ms), kind="quiet", icon="flag"
        )
        there.setAccessibleName(self.tr("Go to {0}").format(clock_text(mark.at_ms)))
        note = QLineEdit(mark.note)
        note.setMaxLength(LONGEST_NOTE)
        note.setPlaceholderText(self.tr("What is said here"))
        note.setAccessibleName(self.tr("Note at {0}").format(clock_text(mark.at_ms)))
        note.setReadOnly(not self._may)
        note.editingFinished.connect(lambda: self._word(mark, note.text()))
        away = layout.tool("trash", self.tr("Remove the mark"), lambda: self._remove(mark.id), small=True)
        away.setVisible(self._may)
        line = layout.row(there, note, layout.text_label(mark.by, "small"), away, gap=1)
        line.setStretch(1, 1)
        return layout.holder(line)

    def _jump(self, ms: int) -> None:
        self.line.go(ms)
        self._seek(ms)

    def _word(self, mark: MarkRow, text: str) -> None:
        if text.strip() != mark.note:
            self._page.jobs.change(
                self, lambda s: desk.word_mark(s, mark.id, text).id, verb="cases.mark_call", failed=self._refused
            )

    def _remove(self, mark_id: UUID) -> None:
        self._page.jobs.change(
            self, lambda s: desk.remove_mark(s, mark_id).id, verb="cases.mark_call", failed=self._refused
        )


def _attach(session: DeskSession, call_id: UUID, taken: Taken) -> UUID:
    return attach_recording(session, call_id, taken).id
