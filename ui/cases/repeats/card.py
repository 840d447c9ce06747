"""Repeats of a case in its overview: what looks like it, what was merged into it with its source, what it follows.

Read by a question of its own: looking for the text must not keep the rest of the overview waiting. The card hides when
there is nothing to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from app.casefile.repeats import Material, material_of, repeats_of
from app.cases import desk
from app.cases.codes import FINAL
from app.cases.views import CaseOverview, Part, Repeat, Tie, Together, together
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.cases.repeats.lines import act, in_words, line
from ui.cases.repeats.merge_form import MergeForm, UndoForm
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip


@dataclass(frozen=True, slots=True)
class Read:
    """What the card shows of a case."""

    case_id: UUID
    found: tuple[Repeat, ...]
    tied: Together
    material: dict[UUID, Material]


def read(session: DeskSession, case_id: UUID) -> Read:
    """Read what looks like the case and what is tied to it."""
    tied = together(session, case_id)
    known = {part.tie.case_id for part in tied.parts} | ({tied.into.case_id} if tied.into else set())
    known |= {tie.case_id for ties in (tied.follows, tied.followed_by, tied.joint, tied.split_from) for tie in ties}
    found = tuple(one for one in repeats_of(session, case_id) if one.other.case_id not in known)
    return Read(case_id, found, tied, material_of(session, [part.tie.case_id for part in tied.parts]))


class RepeatsCard(Card):
    """See the module."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("Repeated complaints"))
        self.merge = MergeForm(self, self._again)
        self.undo = UndoForm(self, self._again)
        self.shelf = shelf.Shelf(gap=3)
        for item in (self.merge, self.undo, self.shelf):
            self.add(item)
        self.setVisible(False)

    def show_case(self, overview: CaseOverview) -> None:
        """Look for repeats of the case."""
        del overview
        self._again()

    def go(self) -> None:
        """Put the cursor on the first way that there is."""
        first = self.shelf.findChild(QPushButton)
        if first is not None:
            first.setFocus()

    def _again(self) -> None:
        case_id = self.case_id
        self.page.jobs.query(self.page, lambda s: read(s, case_id), self._show, latest="repeats")

    def _show(self, seen: Read) -> None:
        if seen.case_id != self.case_id:
            return
        self.setVisible(bool(seen.found) or not seen.tied.empty)
        self.shelf.put(seen, lambda: self._made(seen))

    def _made(self, seen: Read) -> list[QWidget]:
        made: list[QWidget] = []
        if seen.tied.into is not None:
            made.append(self._into(seen.tied.into))
        made += [self._part(part, seen.material.get(part.tie.case_id)) for part in seen.tied.parts]
        made += [self._found(one) for one in seen.found]
        for text, ties in (
            (self.tr("Follows case {0}"), seen.tied.follows),
            (self.tr("Followed by case {0}"), seen.tied.followed_by),
            (self.tr("Split off from case {0}"), seen.tied.split_from),
            (self.tr("Split off: case {0}"), seen.tied.joint),
        ):
            made += [self._tie(text, tie) for tie in ties]
        return made

    def _open(self, case_id: UUID, no: str) -> None:
        self.page.navigator.open_case(case_id, no)

    def _found(self, found: Repeat) -> QWidget:
        buttons = []
        over = self.seen is None or self.seen.overview.header.status in FINAL
        if self.may("cases.merge") and found.other.is_open and not over:
            buttons.append(
                act(
                    self.tr("Merge…"),
                    found.other.no,
                    partial(self.merge.ask, found.other.case_id, found.other.no),
                    "link",
                )
            )
        if self.may("cases.edit"):
            buttons.append(act(self.tr("Follow-up"), found.other.no, partial(self._follow, found), "history"))
        return line(self.page, found, *buttons)

    def _follow(self, found: Repeat) -> None:
        case_id, other = self.case_id, found.other
        mine = self.seen.overview.header.received_on if self.seen is not None else other.received_on
        later, earlier = (case_id, other.case_id) if other.received_on <= mine else (other.case_id, case_id)
        self.change(
            lambda s: desk.follow_up(s, later, earlier).id,
            "cases.follow_up",
            lambda _id: self._again(),
        )

    def _into(self, tie: Tie) -> QWidget:
        said = layout.text_label(
            self.tr("This complaint was merged into case {0} (received {1}) and goes on there.").format(
                tie.no, tie.received_on.isoformat()
            ),
            "strong",
            wrap=True,
        )
        why = texts.dotted(in_words(tie.reasons, self.page.words), tie.note, tie.by, texts.moment(tie.at))
        row = layout.row(act(self.tr("Open"), tie.no, partial(self._open, tie.case_id, tie.no), "chevron-right"), 1)
        self._may_undo(row.addWidget, tie)
        frame = shelf.panel(said, layout.text_label(why, "label", wrap=True), row)
        theme.surface(frame, "soon")
        return frame

    def _may_undo(self, put: object, tie: Tie) -> None:
        if self.may("cases.merge") and callable(put):
            put(act(self.tr("Take back…"), tie.no, partial(self.undo.ask, tie.link_id), "undo"))

    def _part(self, part: Part, material: Material | None) -> QWidget:
        words, tie = self.page.words, part.tie
        top = layout.row(
            Chip(self.tr("Merged"), "accent", icon="link"),
            shelf.link(tie.no, partial(self._open, tie.case_id, tie.no)),
            1,
        )
        self._may_undo(top.addWidget, tie)
        source = texts.dotted(tie.received_on.isoformat(), words.label("channel", part.channel.value), tie.customer)
        box = layout.column(top, layout.text_label(source, "label", wrap=True), gap=1)
        box.addWidget(shelf.LongText(part.narrative, self.tr("What was said then")))
        facts = {
            self.tr("Wish"): part.wish,
            self.tr("Also demanded"): texts.joined(words.label("demand", key) for key in part.brought),
            self.tr("Amount there"): texts.money_full(part.amount) if part.amount else "",
            self.tr("Card there"): part.card,
            self.tr("Came with"): texts.joined(
                f"{words.label('person_kind', kind.value)} {name}" for kind, name in part.people
            ),
            self.tr("Material there"): "" if material is None else self._material(material),
            self.tr("Merged because"): texts.dotted(in_words(tie.reasons, words), tie.note),
        }
        for name, value in facts.items():
            if value:
                box.addWidget(shelf.fact(name, value))
        return shelf.panel(box)

    def _material(self, material: Material) -> str:
        told = (
            (material.exhibits, self.tr("%n exhibit(s)", "", material.exhibits)),
            (material.disputed, self.tr("%n disputed transaction(s)", "", material.disputed)),
            (material.interviews, self.tr("%n sitting(s)", "", material.interviews)),
        )
        return texts.joined(text for count, text in told if count)

    def _tie(self, text: str, tie: Tie) -> QWidget:
        said = layout.text_label(texts.dotted(text.format(tie.no), tie.customer, tie.note), wrap=True)
        way = act(self.tr("Open"), tie.no, partial(self._open, tie.case_id, tie.no), "chevron-right")
        box = layout.row(said, way)
        box.setStretch(0, 1)
        return layout.holder(box)
