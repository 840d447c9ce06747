"""What the agent of a sitting may not do yet, act by act, so that a window can name the power that is missing.

The rules are the case room's (`app.cases.people`); here they are only asked for the agent of this interview.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.codes import PersonKind, Power
from app.cases.desk import standing_of
from app.cases.model import Case
from app.cases.people import Lack, Standing, may_hear_account_facts, powers_of, special_acts
from app.interviews.compose import contents
from app.interviews.guests import LINK, Guests
from app.interviews.model import Interview
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class AgentLimits:
    """Per act what is missing (nothing: allowed), and what is missing before account facts may be told (label:
    lack).
    """

    missing: Mapping[Power, tuple[Lack, ...]]
    account_facts: tuple[Lack, ...]

    def may(self, act: Power) -> bool:
        """Whether the agent may do the act today."""
        return not self.missing[act]


def agent_limits(session: DeskSession, interview_id: UUID) -> AgentLimits | None:
    """The limits of the sitting's agent today, or None when nobody acts for the customer.

    Somebody said to be an agent of whom no row could be made yet has no authority at all.
    """
    interview: Interview = session.found(Interview, interview_id)
    case: Case = session.found(Case, interview.case_id)
    content = contents(session, interview.id).get("agent", {})
    if content.get("present") != "yes":
        return None
    person = Guests(session, case).person(content.get(LINK))
    standing = Standing(PersonKind.AGENT, identified=False) if person is None else standing_of(person)
    special = special_acts(session.rules_on(case.received_on))
    missing = {act: tuple(lacks) for act, lacks in powers_of(standing, session.today, special).items()}
    return AgentLimits(missing, tuple(may_hear_account_facts(standing, session.today)))
