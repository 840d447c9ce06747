"""The player's controls (播放): play and pause, five seconds back and on, speed, volume, where it is and what is left.

Space and the arrow keys work on the time line and on these buttons, never while somebody types a note. Without the
add-on, or of a recording that cannot be played, the time line alone stays: marks can be set by place all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.cases.hotline.player import RATES, Player
from ui.cases.hotline.sound_reader import Sound
from ui.cases.hotline.timeline import STEP_MS, TimeLine, clock_text
from ui.widgets import layout, theme
from ui.widgets.quiet import QuietSlider

MakePlayer = Callable[[QWidget, Callable[[int], None], Callable[[bool], None], Callable[[str], None]], Player]


class Transport(QWidget):
    """`take(sound)` makes it play; `listened` fires once for a recording when it is first played, `failed(why)` when
    the player says so.
    """

    listened = Signal()
    failed = Signal(str)

    def __init__(self, make: MakePlayer) -> None:
        super().__init__()
        self._make = make
        self._player: Player | None = None
        self._playing = self._heard = False
        self._rate = RATES.index(1.0)
        self.length = 0
        self.line = TimeLine()
        self.line.sought.connect(self.seek)
        self.line.toggled.connect(self.toggle)
        self.play = layout.button(self.tr("Play"), self.toggle, kind="primary", icon="play")
        self.back = layout.button(self.tr("− 5 s"), lambda: self.step(-STEP_MS), kind="quiet", tip=self.tr("Key ←"))
        self.back.setAccessibleName(self.tr("Five seconds back"))
        self.on = layout.button(self.tr("+ 5 s"), lambda: self.step(STEP_MS), kind="quiet", tip=self.tr("Key →"))
        self.on.setAccessibleName(self.tr("Five seconds on"))
        self.rate = layout.button("", self._faster, kind="quiet")
        self.volume = QuietSlider(0, 100)
        self.volume.setFixedWidth(theme.WIDTH["label"])
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setToolTip(self.volume.accessibleName())
        self.volume.setValue(100)
        self.volume.valueChanged.connect(self._louder)
        self.place = layout.text_label("", "strong")
        self.left = layout.text_label("", "muted")
        for label in (self.place, self.left):
            theme.tabular(label)
        self.controls = layout.holder(layout.row(self.back, self.on, self.rate, self.volume, gap=1))
        self.setLayout(
            layout.column(layout.row(self.play, self.controls, 1, self.place, self.left, gap=2), self.line, gap=1)
        )
        self._show_rate()
        self._fit()

    @property
    def player(self) -> Player | None:
        """What plays; None while nothing can."""
        return self._player

    @property
    def silent(self) -> bool:
        """Whether it would play without a sound device."""
        return self._player is not None and self._player.silent

    def put(self, length_ms: int, marks: Sequence[int]) -> None:
        """Show a recording of this length and its marks."""
        self.length = length_ms
        self.line.put(length_ms, marks)
        self._show()

    def take(self, sound: Sound) -> None:
        """Make a recording playable; it stands at its beginning."""
        self.close_player()
        self.line.show_sound(sound.peaks)
        self._player = self._make(self, self._moved, self._stood, self.failed.emit)
        self._player.load(sound.wav)
        self._player.rate(RATES[self._rate])
        self._player.volume(self.volume.value())
        self._heard = False
        self._fit()

    def toggle(self) -> None:
        """Play, or stand still."""
        if self._player is None:
            return
        if self._playing:
            self._player.pause()
            return
        if not self._heard:
            self._heard = True
            self.listened.emit()
        self._player.play()

    def seek(self, ms: int) -> None:
        """Go to a place."""
        self.line.go(ms)
        if self._player is not None:
            if self._playing and self.line.at >= self.length:
                self._player.pause()  # at its end it would wait for sound that does not come
            self._player.seek(self.line.at)
        self._show()

    def step(self, ms: int) -> None:
        """Go back or on by some time."""
        self.seek(self.line.at + ms)

    def close_player(self) -> None:
        """Let player and bytes go."""
        if self._player is not None:
            self._player.close()
        self._player = None
        self._playing = False
        self.line.show_sound(())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys on a button do what they do on the time line."""
        steps = {Qt.Key.Key_Left: -STEP_MS, Qt.Key.Key_Right: STEP_MS}
        if Qt.Key(event.key()) in steps:
            self.step(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ inside

    def _moved(self, ms: int) -> None:
        self.line.go(ms)
        self._show()

    def _stood(self, playing: bool) -> None:
        self._playing = playing
        self._fit()

    def _faster(self) -> None:
        self._rate = (self._rate + 1) % len(RATES)
        if self._player is not None:
            self._player.rate(RATES[self._rate])
        self._show_rate()

    def _louder(self, percent: int) -> None:
        if self._player is not None:
            self._player.volume(percent)

    def _show_rate(self) -> None:
        times = f"{RATES[self._rate]:g}×"
        self.rate.setText(times)
        self.rate.setAccessibleName(self.tr("Speed: {0}").format(times))
        self.rate.setToolTip(self.rate.accessibleName())

    def _fit(self) -> None:
        there = self._player is not None
        self.play.setVisible(there)
        self.controls.setVisible(there)
        self.play.setText(self.tr("Pause") if self._playing else self.tr("Play"))
        self.play.setAccessibleName(self.play.text())
        self.play.setIcon(theme.icon("pause" if self._playing else "play", "accent_ink"))
        self._show()

    def _show(self) -> None:
        self.place.setText(self.tr("{0} of {1}").format(clock_text(self.line.at), clock_text(self.length)))
        self.left.setText(self.tr("{0} left").format(clock_text(self.length - self.line.at)))
