"""Who rings (来电人): how long already, on which number, who they are, and of whom they speak.

Somebody who is not the holder hears nothing of the account. So the moment that is said, what the desk knows of the
holder is no longer shown beside the telephone, the rule stands there in its place, and the number that the bank holds
is asked for: it is the one that will be called.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.cases.model import CallerIs
from app.cases.views.customers import CustomerHit
from app.kernel.clock import SHANGHAI
from app.kernel.wording import Wording
from ui.interviews.finder import Finder, known_by
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import PhoneField
from ui.widgets.text_field import TextField


class WhoRings(QFrame):
    """`show_customer(hit)` names the holder; `not_this_one` fires when it is somebody else after all."""

    not_this_one = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.hit: CustomerHit | None = None
        theme.surface(self, "card")
        self.timer = layout.text_label("00:00", "display")
        theme.tabular(self.timer)
        self.timer.setAccessibleName(self.tr("Length of the call"))
        self.since = layout.text_label("", "muted")
        who = Form(words)
        self.direction = who.add("direction", self.tr("Di&rection"), Choice(words.labels("call_direction")))
        self.caller_is = who.add("caller_is", self.tr("Who r&ings"), Choice(words.labels("caller_is")))
        self.number = who.add("number", self.tr("&Number"), PhoneField())
        self.caller = who.add("caller", self.tr("&Caller"), TextField())
        self._make_rule()
        who.add_widget(self.rule)
        self.holder = who.add("holder", self.tr("&Holder"), TextField(), required=True)
        self.finder = who.add_widget(Finder(words, self.number))
        self._make_known()
        who.add_widget(self.known)
        self.held_number = who.add("held_number", self.tr("Number the bank hol&ds"), PhoneField(), required=True)
        self.rows = dict(who.rows)
        box = layout.column(layout.row(layout.heading(self.tr("Call")), 1, self.timer, self.since), who, 1)
        side = theme.space(3)
        box.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(box)

    @property
    def other(self) -> bool:
        """Whether somebody else than the holder rings."""
        return self.caller_is.value_key() not in ("", CallerIs.HOLDER.value)

    def show_customer(self, hit: CustomerHit | None) -> None:
        """Name the holder as the bank knows them, None for nobody yet."""
        self.hit = hit
        self.fit()

    def show_time(self, started_at: datetime, now: datetime) -> None:
        """Show how long the call has lasted."""
        seconds = max(int((now - started_at).total_seconds()), 0)
        self.timer.setText(f"{seconds // 60:02d}:{seconds % 60:02d}")
        self.since.setText(self.tr("since {0}").format(started_at.astimezone(SHANGHAI).strftime("%H:%M:%S")))

    def fit(self) -> None:
        """Show what the caller and the holder ask for."""
        hit, other = self.hit, self.other
        self.known.setVisible(hit is not None)
        self.finder.setVisible(hit is None)
        self.rows["caller"].setVisible(hit is None or other)
        self.rows["holder"].setVisible(hit is None and other)
        self.rows["held_number"].setVisible(other and (hit is None or not hit.phone))
        self.rule.setVisible(other)
        heir = self.caller_is.value_key() == CallerIs.HEIR.value
        self.papers.setVisible(heir)
        if hit is not None:
            told = self.tr("Holder: {0}   To be called back at {1}").format(hit.name, hit.phone or "—")
            self.known_text.setText(told if other else known_by(hit, self._words))

    def _make_rule(self) -> None:
        self.rule = QFrame()
        theme.surface(self.rule, "soon")
        say = layout.text_label(
            self.tr("Not the holder: say nothing of card, balance or transactions, not even that there is an account."),
            "strong", wrap=True,
        )  # fmt: skip
        do = layout.text_label(
            self.tr("Take the complaint, then call back the number the bank holds, never one that the caller gives."),
            wrap=True,
        )  # fmt: skip
        self.papers = layout.text_label(
            self.tr("A death is taken down as reported; it is proved at a branch by certificate and proof of kinship."),
            wrap=True,
        )  # fmt: skip
        box = layout.column(say, do, self.papers, gap=1)
        box.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self.rule.setLayout(box)

    def _make_known(self) -> None:
        self.known_text = layout.text_label("", "strong", wrap=True)
        again = layout.button(self.tr("Not this one"), self.not_this_one.emit, kind="quiet", icon="undo")
        self.known = QFrame()
        theme.surface(self.known, "good")
        line = layout.row(self.known_text, 1, again)
        line.setContentsMargins(theme.space(2), 0, theme.space(1), 0)
        self.known.setLayout(line)
