"""A call's recording (通话录音): attach it, hear it, mark places on its time line by M, jump by click.

A file is decoded before it is kept, so that one that cannot be heard is known while its source is at hand. Hearing it
is written into its custody, as looking at any other exhibit is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QPushButton, QWidget

from app.cases import desk
from app.cases.desk.call_marks import LONGEST_NOTE
from app.cases.views.calls import CallCard, MarkRow
from app.evidence.desk import Taken, take_in
from app.evidence.desk.custody import record_view
from app.evidence.desk.recordings import attach_recording, examine_taken
from app.evidence.model import EvidenceItem
from app.evidence.recordings import SoundFacts, examine
from app.kernel.errors import Refusal
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.hotline.player import make_player
from ui.cases.hotline.sound_reader import MOST_BYTES, Sound, can_decode, read_sound
from ui.cases.hotline.timeline import clock_text
from ui.cases.hotline.transport import Transport
from ui.evidence.pages.renderer import told_in_place
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme

if TYPE_CHECKING:
    from app.evidence.blobs import Blobs

TAKEN = "*.wav *.mp3 *.m4a *.ogg *.oga *.opus"


class RecordingPanel(QFrame):
    """`put(card)` shows a call's recording; the page reloads the call when something changed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._card: CallCard | None = None
        self._loaded: UUID | None = None
        self._fresh: tuple[str, Sound] | None = None
        self._may = may(page.actor.role, "cases.take_call")
        theme.surface(self, "card")
        self.said = layout.text_label("", "muted", wrap=True)
        self.attach = layout.button(self.tr("Attach a recording…"), self.choose, icon="attach")
        self.mark = layout.button(self.tr("Mark here (M)"), self.mark_here, icon="flag")
        self.transport = Transport(lambda *tell: make_player(*tell))
        self.transport.listened.connect(self._listened)
        self.transport.failed.connect(self._failed)
        self.line = self.transport.line
        self.marks = shelf.Shelf()
        self.bar = layout.holder(layout.column(self.transport, layout.row(self.mark, 1), gap=1))
        box = layout.column(
            layout.row(layout.heading(self.tr("Recording")), 1, self.attach), self.said, self.bar, self.marks, gap=2
        )
        side = theme.space(3)
        box.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(box)

    @property
    def length(self) -> int:
        """How long the recording is, in milliseconds; 0 without one."""
        return self.transport.length

    def put(self, card: CallCard) -> None:
        """Show the recording of a call and its marks, or what to do to have one."""
        other = self._card is None or self._card.row.id != card.row.id
        self._card = card
        if other:
            self.close_player()
            self.line.go(0)
            self._say("")
        item = card.row.recording_id
        self.attach.setVisible(item is None and card.row.case_id is not None and self._may)
        self.bar.setVisible(item is not None)
        self.mark.setVisible(self._may)
        if item is None:
            without = self.tr("This call has no case; a recording is kept with a case.")
            self._say(self.tr("No recording yet.") if card.row.case_id is not None else without)
        elif self._loaded != item:
            self._load(item)
        self.transport.put(self.length, [one.at_ms for one in card.marks])
        self.marks.put((card.marks, self._may), lambda: [self._mark_row(one) for one in card.marks])

    def choose(self) -> None:
        """Choose a file and attach it."""
        chosen = self.tr("Recordings ({0})").format(TAKEN)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a recording"), "", chosen)
        if name:
            self.attach_file(Path(name))

    def attach_file(self, path: Path) -> None:
        """Take a file in, see that it can be heard, keep it with the call's case; else say what is wrong with it."""
        if self._card is None:
            return
        call_id, blobs = self._card.row.id, self._blobs

        def work(task: Task) -> tuple[str, Sound] | None:
            task.progress(0, 1, path.name)
            with told_in_place():
                taken = take_in(path, blobs)
                facts = examine_taken(taken, blobs)
                sound = _decoded(blobs, taken.ref.sha256, taken.facts.size, taken.name, facts)
            task.change(partial(_attach, call_id=call_id, taken=taken), "evidence.add")
            task.progress(1, 1)
            return None if isinstance(sound, str) else (taken.ref.sha256, sound)

        self._say(self.tr("Reading “{0}”…").format(path.name))
        self._page.jobs.work(
            self, work, self._attached, title=self.tr("Attaching a recording"), failed=self._refused, busy=self.attach,
        )  # fmt: skip

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
        self.transport.close_player()
        self._loaded = None
        self.transport.put(0, ())

    # ------------------------------------------------------------------ inside

    @property
    def _blobs(self) -> Blobs:
        seat: Any = self._page.context.seat
        return cast("Blobs", seat.blobs)

    def _attached(self, fresh: tuple[str, Sound] | None) -> None:
        self._fresh = fresh
        self._say("")
        self._page.notices.good(self.tr("Recording attached."))

    def _load(self, item_id: UUID) -> None:
        self._loaded = item_id
        self._say(self.tr("Reading the recording…"))
        self._page.jobs.query(
            self, partial(_item, item_id=item_id), self._fetch, failed=self._refused, latest="recording"
        )

    def _fetch(self, item: _Item) -> None:
        """Bring the bytes from the centre where the call was taken elsewhere, then read them."""
        if self._blobs.has(item.sha256):
            self._read(item)
            return
        seat: Any = self._page.context.seat

        def work(task: Task) -> None:
            with told_in_place():
                seat.bring(item.sha256, item.size, lambda _step, got, of: task.progress(got, of, item.name))

        self._page.jobs.work(
            self, work, lambda _none: self._read(item), title=self.tr("Fetching the recording"), failed=self._refused,
            network=True,
        )  # fmt: skip

    def _read(self, item: _Item) -> None:
        blobs, fresh = self._blobs, self._fresh
        self._fresh = None

        def work(task: Task) -> tuple[SoundFacts, Sound | str]:
            task.check()
            with told_in_place():
                with blobs.open(item.sha256) as reader:
                    facts = examine(BufferedReader(reader), item.name)
                if fresh is not None and fresh[0] == item.sha256:
                    return facts, fresh[1]
                try:
                    return facts, _decoded(blobs, item.sha256, item.size, item.name, facts)
                except Refusal as refusal:
                    # Its length is known all the same, and marks need no more.
                    return facts, _told(self._page, refusal)

        self._page.jobs.work(self, work, lambda found: self._ready(item.id, *found), title="", failed=self._refused)

    def _ready(self, item_id: UUID, facts: SoundFacts, sound: Sound | str) -> None:
        if self._loaded != item_id:
            return  # another call is shown by now
        marks = [] if self._card is None else [one.at_ms for one in self._card.marks]
        if isinstance(sound, Sound):
            self.transport.take(sound)
            self.transport.put(sound.length_ms, marks)
            silent = self.tr("This machine has no sound device: the place moves on, but nothing is heard.")
            self._say(silent if self.transport.silent else "")
            self.line.setFocus()
            return
        self.transport.put(facts.length_ms, marks)
        without = {
            "": self.tr("Playing needs the multimedia add-on, which is not installed; marks can be set all the same."),
            "large": self.tr("This recording is too large to be played here; save a copy under Evidence."),
        }
        self._say(without.get(sound, sound), "muted" if sound in without else "danger")

    def _listened(self) -> None:
        item = None if self._card is None else self._card.row.recording_id
        if item is not None:
            self._page.jobs.change(self, lambda s: record_view(s, item), verb="evidence.view", failed=self._refused)

    def _failed(self, why: str) -> None:
        self._say(self.tr("It cannot be played: {0}").format(why), "danger")

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
        self.transport.seek(ms)

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


@dataclass(frozen=True, slots=True)
class _Item:
    id: UUID
    name: str
    sha256: str
    size: int


def _item(session: DeskSession, item_id: UUID) -> _Item:
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    return _Item(item.id, item.file_name, item.sha256, item.size)


def _decoded(blobs: Blobs, sha: str, size: int, name: str, facts: SoundFacts) -> Sound | str:
    """The recording as it is played; why not: `large`, or empty without the add-on."""
    if not can_decode():
        return ""
    if size > MOST_BYTES:
        return "large"
    return read_sound(cast(BinaryIO, blobs.open(sha)), size, name, facts)


def _told(page: Page, refusal: Refusal) -> str:
    told = page.words.told(refusal)
    return "  ".join(part for part in (told.sentence, told.remedy) if part)
