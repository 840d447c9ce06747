"""What an agent may do, told while the authority is being taken down: the missing power and why it is missing."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.cases.codes import AuthorityKind, PersonKind, Power
from app.cases.people import Lack, Standing, may_hear_account_facts, powers_of
from app.interviews.codes import YesNo
from app.interviews.form import FormState
from app.interviews.values import day_of, instant_of
from app.kernel.wording import Wording
from ui.interviews.seen import Seen
from ui.widgets import layout, theme


def standing(state: FormState) -> Standing:
    """The agent as the rules see them, from what is typed so far."""
    authority = state.value("agent", "authority")
    powers = state.value("agent", "powers")
    return Standing(
        kind=PersonKind.AGENT,
        authority=AuthorityKind(authority) if authority in set(AuthorityKind) else None,
        powers=frozenset(powers if isinstance(powers, list) else ()),
        expires_on=day_of(state.value("agent", "expires_on")),
        original_seen=instant_of(state.value("agent", "original_seen")) is not None,
        called_back=instant_of(state.value("agent", "called_back")) is not None,
        identified=bool(state.value("agent", "id_number")),
    )


def account_facts(state: FormState, seen: Seen) -> list[Lack]:
    """What is missing before facts of the account may be told in this sitting; nothing where no agent acts."""
    if state.value("agent", "present") != YesNo.YES.value:
        return []
    return may_hear_account_facts(standing(state), seen.today)


def withheld(lacks: list[Lack], words: Wording) -> str:
    """Why the statement is not shown, in one sentence; empty where it is."""
    if not lacks:
        return ""
    why = words.text("interviews.comma").join(words.label("lack", one.value) for one in lacks)
    return words.text("interviews.account_facts_withheld", why=why)


class PowersPanel(QFrame):
    """A line per act that matters at the window: may, or may not and what is missing."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.surface(self, "sunken")
        self._words = words
        self.setAccessibleName(self.tr("What the agent may do"))
        self.lines: dict[str, QLabel] = {}
        self._pictures: dict[str, QLabel] = {}
        box = layout.column(layout.text_label(self.tr("What the agent may do"), "label"), gap=1)
        for key in ("facts", *(power.value for power in Power)):
            self.lines[key] = layout.text_label("", wrap=True)
            self._pictures[key] = QLabel()
            line = layout.row(self._pictures[key], self.lines[key], gap=2)
            line.setStretch(1, 1)
            box.addLayout(line)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)

    def put(self, state: FormState, today: date, special: frozenset[str]) -> None:
        """Show what the agent may do as the form stands."""
        who = standing(state)
        hears = may_hear_account_facts(who, today)
        self._line("facts", self.tr("be told facts of the account"), hears)
        for power, lacking in powers_of(who, today, special).items():
            self._line(power.value, self._words.label("agent_power", power.value), lacking)

    def _line(self, key: str, what: str, lacking: list[Lack]) -> None:
        mark, ink = ("check-circle", "good") if not lacking else ("minus", "soon")
        self._pictures[key].setPixmap(theme.picture(mark, ink, theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        why = self.tr(", ").join(self._words.label("lack", one.value) for one in lacking)
        said = self.tr("may {0}").format(what) if not lacking else self.tr("may not {0}: {1}").format(what, why)
        self.lines[key].setText(said)
        theme.role(self.lines[key], "" if not lacking else "label")
