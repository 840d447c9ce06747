"""A recording (录音) in the stage: the player of the hotline, with the marks of the call it belongs to.

It is decoded in a child and played as plain samples, as there. Hearing it is what counts as looking at it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from io import BufferedReader, RawIOBase

from PySide6.QtWidgets import QVBoxLayout

from app.evidence.preview.content import Content
from app.evidence.recordings import SoundFacts, examine
from app.evidence.views.sounds import SoundMark, sound_marks
from app.kernel.errors import Refusal
from ui.cases.hotline.player import make_player
from ui.cases.hotline.sound_reader import MOST_BYTES, Sound, can_decode, read_sound
from ui.cases.hotline.timeline import clock_text
from ui.cases.hotline.transport import Transport
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.shell.context import Context
from ui.widgets import layout, theme


def read(content: Content) -> tuple[SoundFacts, Sound | str]:
    """How long a recording is, and what is played; instead of that `large`, or empty without the add-on."""
    with closing(content.open()) as stream:
        # The store's reader is a raw stream; the reader of headers asks for exactly so many bytes.
        whole = BufferedReader(stream) if isinstance(stream, RawIOBase) else stream
        facts = examine(whole, content.name)
    if not can_decode():
        return facts, ""
    if content.size > MOST_BYTES:
        return facts, "large"
    return facts, read_sound(content.open(), content.size, content.name, facts)


class SoundView(Shown):
    """See the module."""

    make = staticmethod(make_player)

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__(context, renderer)
        self.transport = Transport(lambda *tell: self.make(*tell))
        self.transport.listened.connect(self.looked)
        self.transport.failed.connect(self._failed)
        self.name = layout.text_label("", "lead", wrap=True)
        self.said = layout.text_label("", "muted", wrap=True)
        self._marks: list[SoundMark] = []
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        card = layout.card(self.name, self.said, self.transport, self._list)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(5), theme.space(5), theme.space(5), theme.space(5))
        box.addStretch(1)
        box.addWidget(card)
        box.addStretch(2)

    def clear(self) -> None:
        """Let player and bytes go."""
        self.transport.close_player()
        self.transport.put(0, ())
        self._marks = []
        self._show_marks()
        self._say("")

    def load(self, content: Content) -> None:
        """Decode the recording, and ask for its marks."""
        self.name.setText(content.name)
        self._say(self.tr("Reading the recording…"))
        item_id = self.item_id
        if item_id is not None:
            self.context.jobs.query(self, partial(sound_marks, item_id=item_id), self._know_marks, latest="marks")
        self.ask(lambda: _tolerant(content), lambda found: self._show(*found))

    def take_focus(self) -> None:
        """On the time line, where Space plays."""
        self.transport.line.setFocus()

    # ------------------------------------------------------------------ inside

    def _know_marks(self, marks: list[SoundMark]) -> None:
        if self.content is not None:
            self._marks = marks
            self.transport.put(self.transport.length, [one.at_ms for one in marks])
            self._show_marks()

    def _show(self, facts: SoundFacts, sound: Sound | str | Refusal) -> None:
        places = [one.at_ms for one in self._marks]
        if isinstance(sound, Sound):
            self.transport.take(sound)
            self.transport.put(sound.length_ms, places)
            silent = self.tr("This machine has no sound device: the place moves on, but nothing is heard.")
            self._say(silent if self.transport.silent else "")
            return
        self.transport.put(facts.length_ms, places)
        if isinstance(sound, Refusal):
            told = self.context.words.told(sound)
            self._say("  ".join(part for part in (told.sentence, told.remedy) if part), "danger")
            return
        absent = self.tr(
            "Playing needs the multimedia add-on, which is not installed. Hand out a copy to hear it elsewhere."
        )
        large = self.tr("This recording is too large to be played here. Hand out a copy to hear it elsewhere.")
        self._say(large if sound == "large" else absent)

    def _show_marks(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for mark in self._marks:
            there = layout.button(clock_text(mark.at_ms), self._go_to(mark.at_ms), kind="quiet", icon="flag")
            there.setAccessibleName(self.tr("Go to {0}").format(clock_text(mark.at_ms)))
            self._list.addWidget(layout.holder(layout.row(there, layout.text_label(mark.note, "", wrap=True), 1)))

    def _go_to(self, ms: int) -> Callable[[], None]:
        return lambda: self.transport.seek(ms)

    def _failed(self, why: str) -> None:
        self._say(self.tr("It cannot be played: {0}").format(why), "danger")

    def _say(self, text: str, role: str = "muted") -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        theme.role(self.said, role)


def _tolerant(content: Content) -> tuple[SoundFacts, Sound | str | Refusal]:
    """As `read`, but a recording that cannot be decoded still tells its length and says why."""
    try:
        return read(content)
    except Refusal as refusal:
        if refusal.code.startswith("recording."):
            return SoundFacts(0, 0, 0), refusal
        raise
