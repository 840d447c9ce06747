"""The log of a case (日志): every line with who and when as a sentence; access records for those who may read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from app.cases.codes import EventKind
from app.cases.views import TimelineEntry, timeline
from app.cases.views.access import AccessLine, accesses
from app.kernel.wording import Wording
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.timeline import Line, Timeline
from ui.shell.changes import Change
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.empty import Empty

_MARKS = {
    EventKind.REGISTERED: ("walk-in", "accent"),
    EventKind.FEED_TAKEN: ("download", "accent"),
    EventKind.MOVED: ("chevron-right", "accent"),
    EventKind.ASSIGNED: ("user", ""),
    EventKind.NOTED: ("edit", ""),
    EventKind.FIRST_ACTION: ("shield", "good"),
    EventKind.MILESTONE: ("flag", "good"),
    EventKind.DUE_CHANGED: ("calendar", "soon"),
    EventKind.EXTENSION_REQUESTED: ("calendar", ""),
    EventKind.EXTENSION_APPROVED: ("calendar", ""),
    EventKind.EXTENSION_REFUSED: ("cross", ""),
    EventKind.EXTENSION_TOLD: ("calendar", "good"),
    EventKind.EXTENSION_WITHOUT_EFFECT: ("warning", "soon"),
}
_KINDS: dict[str, frozenset[str]] = {
    "moves": frozenset({"moved", "registered", "feed_taken", "route_changed", "track_changed", "assigned"}),
    "clock": frozenset(kind.value for kind in EventKind if kind.value.startswith(("extension", "suspension", "due")))
    | {"milestone"},
    "people": frozenset({"person_added", "person_changed", "person_left", "customer_changed"}),
    "notes": frozenset({"noted"}),
}
_LOOKS = "looks"


@dataclass(frozen=True, slots=True)
class Read:
    """What the tab shows: the log, and the access records (empty for those who may not read them)."""

    log: tuple[TimelineEntry, ...]
    looks: tuple[AccessLine, ...]


def read(session: DeskSession, case_id: UUID, words: Wording) -> Read:
    """Read the log of a case."""
    looks = accesses(session, case_id) if may(session.actor.role, "audit.read") else []
    return Read(tuple(timeline(session, case_id, words)), tuple(looks))


class LogTab(Page):
    """See the module. `opened(case_id=…)`."""

    tables = frozenset({"case_events", "case_notes", "access_log", "staff"})
    scrolls = True

    def build(self) -> None:
        """Make the filter and the timeline."""
        self._case_id: UUID | None = None
        self._read = Read((), ())
        kinds = {
            "moves": self.tr("Moves"),
            "clock": self.tr("Clock and milestones"),
            "people": self.tr("People"),
            "notes": self.tr("Notes"),
        }
        if may(self.actor.role, "audit.read"):
            kinds[_LOOKS] = self.tr("Who looked")
        self.filter = ChipRow(kinds)
        self.filter.changed.connect(lambda _keys: self._draw())
        self.count = layout.text_label("", "muted")
        top = layout.row(self.filter, self.count)
        top.setStretch(0, 1)
        self.body_add(layout.holder(top))
        self.timeline = Timeline()
        self.card = self.body_add(layout.card(self.timeline))
        self.empty = self.body_add(
            Empty(self.tr("Nothing of this kind"), self.tr("Switch the filter off to see every line."), icon="history")
        )
        self.body.addStretch(1)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_area.setAccessibleName(self.tr("Log of the case"))

    def opened(self, **args: Any) -> None:
        """Show the log of a case."""
        self._case_id = args["case_id"]
        self._load()

    def refresh(self, change: Change) -> None:
        """Show the log anew."""
        del change
        self._load()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("Everything that was done with this case, newest first, with who and when. Lines never change.")

    def take_focus(self) -> None:
        """Arrows scroll at once."""
        self.scroll_area.setFocus()

    def _load(self) -> None:
        case_id, words = self._case_id, self.words
        if case_id is not None:
            self.jobs.query(self, lambda s: read(s, case_id, words), self._show, latest="log")

    def _show(self, found: Read) -> None:
        self._read = found
        self._draw()

    def _draw(self) -> None:
        wanted = self.filter.chosen()
        kinds = frozenset[str]().union(*(_KINDS.get(key, frozenset()) for key in wanted))
        lines = [self._line(entry) for entry in self._read.log if not wanted or entry.kind in kinds]
        if not wanted or _LOOKS in wanted:
            lines = sorted([*lines, *map(self._look, self._read.looks)], key=lambda line: line.at)
        self.timeline.put(lines)
        self.card.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.count.setText(self.tr("%n line(s)", "", len(lines)))

    def _line(self, entry: TimelineEntry) -> Line:
        known = entry.kind in set(EventKind)
        icon, tone = _MARKS.get(EventKind(entry.kind), ("info", "")) if known else ("info", "")
        return Line(entry.at, entry.actor, entry.sentence, icon, tone if tone == "soon" else "")

    def _look(self, look: AccessLine) -> Line:
        what = self.words.label("access_kind", look.kind.value)
        which = self.words.label("case_field", look.field) if look.field else ""
        why = self.tr("reason: {0}").format(look.reason) if look.reason else ""
        return Line(look.at, look.actor, texts.dotted(what, which, why), "eye", "soon")
