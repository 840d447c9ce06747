"""What stands beside the open sitting: the panel with what the desk knows, and what it is told about the sitting.

Only values that are in the keeper already are read: nothing is looked up in the thread of the window.
"""

from __future__ import annotations

from typing import Any

from app.interviews.form import FormState
from app.knowledge.suggest import Situation
from app.staff.powers import may
from ui.interviews.form_face import FormFace
from ui.interviews.keeper import Keeper
from ui.interviews.seen import Seen
from ui.knowledge.panel import Ask, SuggestionPanel
from ui.shell.page import Page
from ui.widgets import theme

_WORDS = (
    ("facts", "narrative"),
    ("wish", "wish"),
    ("facts", "collection"),
    ("facts", "earlier_steps"),
    ("circumstances", "hardship_text"),
)
_ANSWERS = 6
_LONGEST = 3000


class Beside:
    """The panel of one page; `show(seen)` with every reading, `draw(on)` when the face changes."""

    def __init__(self, page: Page, keeper: Keeper, form: FormFace) -> None:
        self._page = page
        self._keeper = keeper
        self._form = form
        self._seen: Seen | None = None
        self._wanted = bool(page.recall("beside", True)) and may(page.actor.role, "knowledge.read")
        self._on = False
        self.panel = SuggestionPanel(page, self.ask, form.typing)
        self.panel.hide()
        keeper.changed.connect(self.panel.touch)
        form.left.connect(lambda _section: self.panel.touch())

    def show(self, seen: Seen) -> None:
        """Take over what was read."""
        self._seen = seen
        self.panel.touch()

    def draw(self, *, on: bool) -> None:
        """Show the panel beside the open sitting, if it is wanted."""
        self._on = on
        self.panel.setVisible(on and self._wanted)
        self.fit()

    def fit(self) -> None:
        """Give the form the columns that it has room for beside the panel."""
        self._form.narrow(self._on and self._wanted and self._page.width() < 2 * theme.WIDTH["form"])

    def toggle(self) -> None:
        """Show or hide the panel, and remember it."""
        if may(self._page.actor.role, "knowledge.read"):
            self._wanted = not self._wanted
            self._page.remember("beside", self._wanted)
            self.draw(on=self._on)

    def ask(self) -> Ask:
        """What is known of the sitting now."""
        seen = self._seen
        found = situation(self._keeper.state, self._form.section, seen)
        return Ask(found, seen.case_id if seen is not None else None)


def situation(state: FormState, section: str, seen: Seen | None) -> Situation:
    """What the form says, as the panel asks with it."""
    said = [str(state.value(*place) or "") for place in _WORDS]
    if seen is not None:
        said += [f"{one.question} {one.answer}" for one in seen.asked[-_ANSWERS:] if not one.struck]
    tags = set(_keys(state.value("identity", "needs")))
    if seen is not None and seen.elderly:
        tags.add("elderly")
    amount = state.value("facts", "amount")
    return Situation(
        text="\n".join(part for part in said if part)[:_LONGEST],
        cause=str(state.value("facts", "cause") or ""),
        tags=tuple(sorted(tags)),
        section=section,
        demands=tuple(_keys(state.value("wish", "demands"))),
        amount_fen=amount if isinstance(amount, int) and not isinstance(amount, bool) else None,
    )


def _keys(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []
