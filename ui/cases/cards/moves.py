"""What comes next: the next step large, what it still lacks as links, the other moves beside it, and whose the case is.

A move that asks for something opens its form in place. What an opposite move takes back is offered for ten seconds;
only a withdrawal, which nothing takes back, is asked twice. Moves that follow from the agreement lead to it.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.casefile.desk import move
from app.casefile.views import NextMove, next_step
from app.cases.codes import FINAL, Status
from app.cases.lifecycle import Missing
from app.cases.views import CaseHeader, CaseOverview
from ui.cases import shelf, texts, ways
from ui.cases.assigning import AssignPanel, give
from ui.cases.cards.base import Card
from ui.cases.cards.move_form import MoveForm, has_form
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme

_DANGER = frozenset({Status.DECLINED, Status.WITHDRAWN, Status.FAILED})


class MovesCard(Card):
    """`wanted(Place)` fires when a missing thing was pressed: the page knows where it is mended."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("Next step"))
        self.owner = layout.text_label("", "strong")
        self.take = layout.button(self.tr("Take"), self._take, icon="user")
        self.assign = layout.button(self.tr("Assign…"), self.ask_assign, kind="quiet")
        self.add(layout.row(layout.text_label(self.tr("Owner"), "label"), self.owner, 1, self.take, self.assign))
        self.panel = AssignPanel(page)
        self.add(self.panel)
        self.step = shelf.Shelf(gap=2)
        self.add(self.step)
        self.error = layout.text_label("", "error", wrap=True)
        self.error.setVisible(False)
        self.add(self.error)
        self.form = MoveForm(self, self.missing_links, self.moved)
        self.add(self.form)
        self.others = shelf.Shelf()
        self.add(self.others)
        self.buttons: dict[Status, QPushButton] = {}
        self._key: object = None

    def show_case(self, overview: CaseOverview) -> None:
        """Show what comes next."""
        header = overview.header
        moves = self.seen.moves if self.seen is not None else ()
        over = header.status in FINAL
        self.owner.setText(header.owner or ("—" if over else self.tr("Nobody yet")))
        theme.role(self.owner, "strong" if header.owner or over else "soon")
        self.take.setVisible(header.owner_id is None and self.may("cases.take") and not over)
        self.assign.setVisible(self.may("cases.assign") and not over)
        step = next_step(moves, header.status)
        key = (header.status, moves, header.owner)
        if not self.form.isHidden() and not any(one.target is self.form.target for one in moves):
            self.form.shut()
        self.form.renew(moves)
        rest = [one for one in moves if step is None or one.target is not step.target]
        if key != self._key:
            self._key, self.buttons = key, {}
        self.step.put(key, lambda: self._step(header, step))
        self.others.put(key, lambda: self._others(header, rest))

    def ask_assign(self) -> None:
        """Open the line that gives the case to somebody."""
        if self.seen is None:
            return
        header = self.seen.overview.header
        if self.may("cases.assign"):
            self.panel.ask(header.case_id, header.no, header.owner_id)
        elif not self.take.isHidden():
            self.take.setFocus()

    def press(self) -> None:
        """Make the next step, as if its button were pressed."""
        if self.seen is not None:
            step = next_step(self.seen.moves, self.seen.overview.header.status)
            if step is not None and Missing.ROLE not in step.missing:
                self._begin(step)

    # ------------------------------------------------------------------ drawing

    def _step(self, header: CaseHeader, step: NextMove | None) -> list[QWidget]:
        if step is None:
            said = self._no_step(header)
            return [layout.text_label(said, "muted", wrap=True)]
        if Missing.ROLE in step.missing:
            who = ways.who_may(self.page.words, header.status, step.target)
            said = self.tr("{0}: done by {1}.").format(ways.verb(header.status, step.target), who)
            return [layout.text_label(said, "muted", wrap=True)]
        lacks = ways.lacking(step.missing)
        button = layout.button(
            ways.verb(header.status, step.target), lambda: self._begin(step), kind="primary", icon="chevron-right"
        )
        at_agreement = step.target in ways.AT_THE_AGREEMENT
        button.setEnabled(not lacks or at_agreement)
        self.buttons[step.target] = button
        made: list[QWidget] = [button]
        if lacks and not at_agreement:
            made.append(self.missing_links(lacks))
            button.setAccessibleDescription(self._named(lacks))
        return made

    def _others(self, header: CaseHeader, moves: list[NextMove]) -> list[QWidget]:
        buttons: list[QWidget] = []
        for one in moves:
            if Missing.ROLE in one.missing or Missing.NOT_MERGED in one.missing:
                continue
            text = ways.verb(header.status, one.target)
            button = layout.button(
                f"{text}…" if has_form(header.status, one.target) else text,
                partial(self._begin, one),
                kind="danger" if one.target in _DANGER else "",
            )
            self.buttons[one.target] = button
            buttons.append(button)
        return [shelf.words_line(*buttons)] if buttons else []

    def missing_links(self, lacks: list[Missing]) -> QWidget:
        """What is missing, each a link to where it is mended."""
        sign = shelf.picture("warning", "soon", self)
        sign.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        made: list[QWidget] = [shelf.tall(sign), shelf.tall(layout.text_label(self.tr("Still missing:"), "soon"))]
        for one in lacks:
            name = self.page.words.label("missing", one.value)
            place = ways.mended_at(one)
            if place is None:
                made.append(shelf.tall(layout.text_label(name, "soon")))
            else:
                made.append(shelf.link(name, partial(self.wanted.emit, place)))
        return shelf.words_line(*made)

    def _named(self, lacks: list[Missing]) -> str:
        return self.tr("Still missing: {0}").format(
            texts.joined(self.page.words.label("missing", one.value) for one in lacks)
        )

    def _no_step(self, header: CaseHeader) -> str:
        if header.status is Status.SUSPENDED:
            return self.tr("The case stands still. Resume it when the reason is gone.")
        if header.status is Status.FAILED:
            return self.tr("Mediation failed. Close the case, or choose the other route and mediate again.")
        if header.status in FINAL:
            return self.tr("The case is over. Notes can still be added.")
        return self.tr("No further step from here.")

    # ------------------------------------------------------------------ doing

    def _take(self) -> None:
        if self.seen is not None:
            header = self.seen.overview.header
            give(self.page, header.case_id, header.no, self.page.actor.staff_id)

    def _begin(self, one: NextMove) -> None:
        if self.seen is None:
            return
        header = self.seen.overview.header
        self.error.setVisible(False)
        if one.target in ways.AT_THE_AGREEMENT:
            self.wanted.emit(ways.Place(tab="agreement"))
        elif has_form(header.status, one.target) or ways.lacking(one.missing):
            self.form.ask(header, one)
        else:
            self._move(header, one.target)

    def _move(self, header: CaseHeader, target: Status) -> None:
        case_id, before = header.case_id, header.status
        self.change(
            lambda s: move(s, case_id, target),
            "casefile.move",
            lambda _case: self.moved(header, before, target),
            failed=self._refuse,
        )

    def moved(self, header: CaseHeader, before: Status, target: Status) -> None:
        """Say that a move was made, and offer the opposite where there is one."""
        said = self.tr("{0}: {1}").format(header.no, self.page.words.label("status", target.value))
        if (before, target) in ways.OPPOSITE or target is Status.SUSPENDED:
            self.page.notices.undoable(said, lambda: self._back(header, before))
        else:
            self.page.notices.good(said)

    def _back(self, header: CaseHeader, before: Status) -> None:
        case_id = header.case_id
        said = self.tr("{0}: {1}").format(header.no, self.page.words.label("status", before.value))
        self.change(lambda s: move(s, case_id, before), "casefile.move", lambda _case: self.page.notices.good(said))

    def _refuse(self, trouble: Trouble) -> None:
        self.error.setText("⚠ " + "  ".join(self.page.notices.tell(trouble)))
        self.error.setVisible(True)
