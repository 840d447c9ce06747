"""What the panels of a section show of the state of the form, section by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.interviews.form import FormState
from app.interviews.views import suggested_questions
from ui.interviews import people
from ui.interviews.masked import MaskedField
from ui.interviews.powers import account_facts, withheld
from ui.interviews.seen import Seen, text_of
from ui.shell.page import Page

if TYPE_CHECKING:
    from ui.interviews.panels import Panels


def draw(panels: Panels, key: str, seen: Seen, state: FormState, page: Page) -> None:
    """Draw the panels of a section that is furnished."""
    match key:
        case "first_things":
            panels.strip.put(
                seen.case_id,
                theft=state.value("first_things", "theft") == "yes",
                still_called=state.value("first_things", "still_called") is True,
                done=seen.done,
            )
        case "agent":
            panels.powers.setVisible(state.value("agent", "present") == "yes")
            panels.powers.put(state, seen.today, seen.special)
        case "joint":
            several = state.value("joint", "present") == "yes"
            panels.joint.put(seen.joint, several=several, edit=seen.may_conduct and not seen.over)
        case "identity":
            card = panels.cards["identity"].entries["card"].control.widget
            if isinstance(card, MaskedField):
                card.keep_back(bool(account_facts(state, seen)))
        case "facts":
            lacks = account_facts(state, seen)
            panels.table.withhold(withheld(lacks, page.words))
            panels.causes.put(text_of(state, "facts", "narrative"), text_of(state, "facts", "cause"))
        case "questions":
            asked = [one.question for one in seen.asked if not one.struck]
            offers = suggested_questions(state, asked, page.words.language)
            panels.questions.offer([one.text for one in offers])
        case "circumstances":
            panels.household.put(state, seen.living, checked=seen.living_checked, article=seen.living_article)
        case "signatures":
            panels.signers.put(
                people.signers(state, seen, page.actor.name, page.words),
                seen.record.signatures if seen.record is not None else (),
            )
