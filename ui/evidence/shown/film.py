"""A film (视频) in the stage: pictures decoded by a child, sound by another, a time line, play and pause.

The picture follows the sound where there is one. Where the multimedia add-on is absent a sentence says so; the exhibit
is kept and handed out all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.evidence.preview.content import Content
from app.evidence.recordings import SoundFacts
from app.kernel.errors import DeskError, Refusal
from ui.cases.hotline.player import Player, make_player
from ui.cases.hotline.sound_reader import Sound, read_sound
from ui.cases.hotline.timeline import STEP_MS, TimeLine, clock_text
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.evidence.shown.film_reader import MOST_BYTES, Film, FilmFacts, can_show
from ui.shell.context import Context
from ui.shell.page import Key
from ui.widgets import layout, theme

_AT_END_MS = 60


class FilmPicture(QWidget):
    """The picture, as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "black")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.HEIGHT["bar"])
        self.setAccessibleName(self.tr("Picture of the video"))
        self.image = QImage()

    def put(self, image: QImage) -> None:
        """Show a picture."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        super().paintEvent(event)
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self.image)


class FilmView(Shown):
    """See the module."""

    make = staticmethod(make_player)

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__(context, renderer)
        self.picture = FilmPicture()
        self.line = TimeLine()
        self.line.sought.connect(self.seek)
        self.line.toggled.connect(self.toggle)
        self.play = layout.button(self.tr("Play"), self.toggle, kind="primary", icon="play")
        self.place = layout.text_label("", "strong")
        theme.tabular(self.place)
        self.said = layout.text_label("", "muted", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.film: Film | None = None
        self._player: Player | None = None
        self._playing = self._heard = False
        self.length = 0
        self._controls = layout.holder(layout.row(self.play, self.line, self.place, gap=2))
        foot = layout.column(self.said, self._controls, gap=1)
        foot.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.picture, 1)
        box.addLayout(foot)

    def clear(self) -> None:
        """Let film, player and pictures go."""
        if self.film is not None:
            self.film.close()
            self.film = None
        self._silence()
        self._playing = self._heard = False
        self.length = 0
        self.picture.put(QImage())
        self.line.put(0, ())
        self.line.go(0)
        self._controls.hide()
        self._say("")

    def load(self, content: Content) -> None:
        """Open the film in its child."""
        if not can_show():
            self._say(self.tr("Showing videos needs the multimedia add-on, which is not installed. Hand out a copy."))
            return
        if content.size > MOST_BYTES:
            self._say(self.tr("This video is too large to be shown here. Hand out a copy to see it elsewhere."))
            return
        self._say(self.tr("Opening the video…"))
        self.film = Film(content, self)
        self.film.opened.connect(self._opened)
        self.film.pictured.connect(self._pictured)
        self.film.ended.connect(self._ended)
        self.film.failed.connect(self._failed)

    def take_focus(self) -> None:
        """On the time line, where Space plays."""
        self.line.setFocus()

    def keys(self) -> list[Key]:
        """None of its own: the time line has them while it has the focus."""
        return []

    def toggle(self) -> None:
        """Play, or stand still."""
        if self.film is None or not self.length:
            return
        if self._playing:
            self._stand()
            return
        if self.line.at >= self.length - _AT_END_MS:
            self.line.go(0)
        self._playing = True
        if not self._heard:
            self._heard = True
            self.looked.emit()
        self.film.play(self.line.at)
        if self._player is not None:
            self._player.seek(self.line.at)
            self._player.play()
        self._show()

    def seek(self, ms: int) -> None:
        """Go to a place."""
        self.line.go(ms)
        if self.film is not None:
            self.film.seek(self.line.at)
        if self._player is not None:
            self._player.seek(self.line.at)
        self._show()

    def step(self, ms: int = STEP_MS) -> None:
        """Go on or back by some time."""
        self.seek(self.line.at + ms)

    # ------------------------------------------------------------------ inside

    def _opened(self, facts: FilmFacts) -> None:
        self.length = facts.length_ms
        self.line.put(facts.length_ms, ())
        self._controls.setVisible(facts.length_ms > 0)
        self._say("" if facts.sound else self.tr("This video has no sound."))
        self._show()
        content = self.content
        if facts.sound and content is not None:
            self._say(self.tr("Reading the sound…"))
            about = SoundFacts(facts.length_ms, 0, 0)
            self.ask(lambda: _sound(content, about), self._sounded)

    def _sounded(self, sound: Sound | Refusal) -> None:
        if isinstance(sound, Refusal):
            self._say(self.tr("Its sound cannot be read; the pictures are shown without it."))
            return
        self._player = self.make(self, self._moved, lambda _playing: None, lambda _why: None)
        self._player.load(sound.wav)
        silent = self.tr("This machine has no sound device: the place moves on, but nothing is heard.")
        self._say(silent if self._player.silent else "")
        self.line.show_sound(sound.peaks)
        if self._playing:
            self._player.seek(self.line.at)
            self._player.play()

    def _moved(self, ms: int) -> None:
        """The sound is somewhere: the picture goes there too."""
        if self._playing and self.film is not None:
            self.line.go(ms)
            self.film.play(ms)
            self._show()

    def _pictured(self, image: QImage, ms: int) -> None:
        self.picture.put(image)
        if self._playing and self._player is None:
            self.line.go(ms)
            self._show()

    def _ended(self) -> None:
        if self._playing:
            self.line.go(self.length)
            self._stand()

    def _stand(self) -> None:
        self._playing = False
        if self._player is not None:
            self._player.pause()
        if self.film is not None:
            self.film.pause(min(self.line.at, max(self.length - _AT_END_MS, 0)))
        self._show()

    def _failed(self, error: DeskError) -> None:
        self._silence()
        self._playing = False
        self._controls.hide()
        told = self.context.words.told(error)
        self._say("  ".join(part for part in (told.sentence, told.remedy) if part))

    def _silence(self) -> None:
        if self._player is not None:
            self._player.close()
            self._player = None
        self.line.show_sound(())

    def _show(self) -> None:
        self.play.setText(self.tr("Pause") if self._playing else self.tr("Play"))
        self.play.setAccessibleName(self.play.text())
        self.play.setIcon(theme.icon("pause" if self._playing else "play", "accent_ink"))
        self.place.setText(self.tr("{0} of {1}").format(clock_text(self.line.at), clock_text(self.length)))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))


def _sound(content: Content, facts: SoundFacts) -> Sound | Refusal:
    try:
        return read_sound(content.open(), content.size, content.name, facts)
    except Refusal as refusal:
        if refusal.code.startswith("recording."):
            return refusal
        raise
