"""A walk-in that was not registered when the program ended: offered again to whoever typed it, and never mixed with the
next customer's.

Filling the form with it unasked was decided against: the person at the window now may be somebody else, and would see
the other one's name. One place for everybody at the desk was decided against too: who signs in next does not see what
a colleague heard, and the colleague finds it again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from app.cases.views.customers import customer_hit
from app.interviews.values import instant_of
from app.kernel.actor import Actor
from app.kernel.clock import legal_day, local_minute
from app.kernel.masking import mask_name, mask_phone
from app.store.types import instant_text
from ui.shell.page import Page
from ui.widgets import layout, theme

DRAFT = "walk-in/{0}"
KEPT = "walk-in/{0}/kept/"
"""Under this name and a number an earlier walk-in waits once the next customer is being typed."""

_NOTHING: tuple[Any, ...] = ("", [], None, False)
BEGUN = "begun_at"
VISIT = "visit_id"
"""Under this key the draft remembers who was called from the queue, so that the number is not lost with the program."""

_DEFAULTS = frozenset({"id_type", "cause", BEGUN, VISIT})
_FEW = 12


def draft_of(actor: Actor) -> str:
    """Where the keystrokes of a person's walk-in are kept."""
    return DRAFT.format(actor.staff_id)


def kept_of(actor: Actor, number: int) -> str:
    """Where a person's walk-in waits for the next customer to be done."""
    return f"{KEPT.format(actor.staff_id)}{number}"


class KeptWalkIn(QFrame):
    """The banner; `taken(values)` fires when the clerk goes on with the kept one."""

    taken = Signal(dict)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.draft = draft_of(page.actor)
        self._values: dict[str, Any] = {}
        self._from = ""
        self._begun = False
        self.text = layout.text_label("", "strong")
        self.drop = layout.button(self.tr("Discard it"), self._drop, kind="quiet", icon="trash")
        self.take = layout.button(self.tr("Go on with it"), self._take, icon="history")
        theme.surface(self, "accent")
        self.setLayout(banner_line(self.text, self.drop, self.take))
        self.setVisible(False)

    def offer(self) -> None:
        """Offer what was kept, if anything was."""
        for name in (self.draft, *self._waiting()):
            found = {key: value for key, value in self._page.drafts.load(name).items() if value not in _NOTHING}
            if found.keys() - _DEFAULTS:
                self._values, self._from = found, name
                self._say(self._name(found))
                self.setVisible(True)
                self._ask_name(str(found.get("customer_id") or ""))
                return
        self._stop()

    def begin(self, visit: UUID | None = None) -> None:
        """Note when the walk-in that is being typed began, and who was called for it."""
        if visit is not None:
            self._page.drafts.put(self.draft, VISIT, str(visit))
        if not self._begun:
            self._begun = True
            self._page.drafts.put(self.draft, BEGUN, instant_text(self._page.context.clock.now()))

    def before_typing(self) -> None:
        """Make room for the next customer: the kept one waits under a name of its own."""
        if self._from == self.draft:
            self._from = self._set_aside(self._values)

    def put_aside(self) -> None:
        """Put what is being typed aside for somebody else who is at the window now, and offer it."""
        self._set_aside(self._page.drafts.load(self.draft))
        self.offer()

    def over(self) -> None:
        """Forget what was being typed: it was registered or given up."""
        self._begun = False
        self._page.drafts.discard(self.draft)

    def _ask_name(self, known: str) -> None:
        if known:
            self._page.jobs.query(
                self, lambda s: (known, customer_hit(s, UUID(known)).name), self._named, latest="kept customer"
            )

    def _named(self, told: tuple[str, str]) -> None:
        known, name = told
        if self._values.get("customer_id") == known:
            self._say(name)

    def _say(self, name: str) -> None:
        """Say all that tells this walk-in from others, masked: the next customer may be looking."""
        held = self._values
        parts = [name or self.tr("no name yet")]
        if held.get("phone"):
            parts.append(self.tr("phone {0}").format(mask_phone(str(held["phone"]))))
        if held.get("card"):
            parts.append(self.tr("card {0}").format(str(held["card"])[-4:]))
        if len(parts) == 1 and held.get("narrative"):
            told = " ".join(str(held["narrative"]).split())
            parts.append(told[:_FEW] + ("…" if len(told) > _FEW else ""))
        begun = instant_of(held.get(BEGUN))
        if begun is not None:
            today = legal_day(self._page.context.clock.now()) == legal_day(begun)
            at = local_minute(begun)
            parts.append(self.tr("begun {0}").format(at.rpartition(" ")[2] if today else at))
        self.text.setText(self.tr("A walk-in was not registered: {0}").format(self.tr(", ").join(parts)))

    @staticmethod
    def _name(found: dict[str, Any]) -> str:
        return mask_name(str(found.get("name") or "").strip())

    def _set_aside(self, values: dict[str, Any]) -> str:
        taken = self._waiting()
        name = next(
            name for number in range(1, len(taken) + 2) if (name := kept_of(self._page.actor, number)) not in taken
        )
        for key, value in values.items():
            self._page.drafts.put(name, key, value)
        self.over()
        return name

    def _waiting(self) -> list[str]:
        mine = KEPT.format(self._page.actor.staff_id)
        return [name for name in self._page.drafts.forms() if name.startswith(mine)]

    def _take(self) -> None:
        values, name = self._values, self._from
        self._stop()
        if name != self.draft:
            self._page.drafts.discard(self.draft)
            for key, value in values.items():
                self._page.drafts.put(self.draft, key, value)
            self._page.drafts.discard(name)
        self._begun = BEGUN in values
        self.taken.emit(values)

    def _drop(self) -> None:
        self._page.drafts.discard(self._from)
        self._stop()

    def _stop(self) -> None:
        self._values, self._from = {}, ""
        self.setVisible(False)


class OpenCaseBanner(QFrame):
    """Says at once that the customer has an open case: open that one, or go on all the same."""

    def __init__(self, open_it: Callable[[], None], go_on: Callable[[], None]) -> None:
        super().__init__()
        self.text = layout.text_label("", "strong")
        self.go_on = layout.button(self.tr("Register a new one all the same"), go_on, kind="quiet")
        self.open_it = layout.button(self.tr("Open that case"), open_it, kind="primary", icon="cases")
        theme.surface(self, "soon")
        self.setLayout(banner_line(self.text, self.go_on, self.open_it))
        self.setVisible(False)

    def put(self, name: str, numbers: tuple[str, ...]) -> None:
        """Show the open cases of a customer; none hides the banner."""
        self.text.setText(self.tr("{0} has an open case: {1}").format(name, self.tr(", ").join(numbers)))
        self.setVisible(bool(numbers))


def banner_line(text: QLabel, *buttons: QPushButton) -> QHBoxLayout:
    """A line of text with buttons at its right."""
    line = layout.row(text, 1, *buttons)
    line.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(1))
    return line
