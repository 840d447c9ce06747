"""What of the people around a case bears on its agreement: the agent's powers, and who else gets one of their own.

An agreement has one party on the customer's side, and so have its approval, its limits of authority, its obligations
and its file. So each representative of a joint visit (共同来访代表人) gets one through a case of their own, which
refers to the shared facts. A second party on one agreement was decided against: what one of them breaches or withdraws
would then be a question about all of them, and limits that count per customer would count nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.agreements.model import Agreement, AgreementState
from app.agreements.party import acting_agent, joint_of
from app.cases.codes import AuthorityKind, Power
from app.cases.desk import standing_of
from app.cases.joint import LeftHow
from app.cases.model import Case
from app.cases.people import Lack, powers_of, special_acts
from app.cases.views import joint_visit
from app.kernel.masking import mask_name
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession

AT_AN_AGREEMENT = (Power.SETTLE, Power.WAIVE, Power.SIGN)
"""What an agent does when an agreement is made, in the order in which it is done."""


@dataclass(frozen=True, slots=True)
class AgentPowers:
    """The agent of a case (masked) today: the kind of authority, and per act what is missing (nothing: allowed)."""

    name: str
    authority: AuthorityKind | None
    missing: Mapping[Power, tuple[Lack, ...]]

    def lacks(self, *acts: Power) -> tuple[Lack, ...]:
        """Everything that is missing for these acts, once each."""
        return tuple(dict.fromkeys(lack for act in acts for lack in self.missing[act]))


@dataclass(frozen=True, slots=True)
class EachOne:
    """A representative: name (masked), own claim, the case made for them and how its agreement stands.

    `case_id` is None and `no` empty before that case is made; `state` is empty before there is an agreement.
    """

    person_id: UUID
    name: str
    amount: Money | None
    case_id: UUID | None
    no: str
    state: str


@dataclass(frozen=True, slots=True)
class Around:
    """See the module; `no` is the case's number, `joint_id` and `joint_no` those of the visit it was split off from."""

    no: str
    agent: AgentPowers | None
    each: tuple[EachOne, ...]
    joint_id: UUID | None
    joint_no: str


def around(session: DeskSession, case_id: UUID) -> Around:
    """The agent and the representatives of a case, and where it comes from."""
    require(session.actor, "cases.view")
    case: Case = session.found(Case, case_id)
    joint = joint_of(session, case)
    visit = joint_visit(session, case_id)
    rows = [one for one in visit.rows if one.left_at is None or one.left_how == LeftHow.OWN_CASE]
    states = _states(session, [one.own_case_id for one in rows if one.own_case_id is not None])
    each = tuple(
        EachOne(
            one.id,
            one.name,
            one.amount,
            one.own_case_id,
            one.own_case,
            "" if one.own_case_id is None else states.get(one.own_case_id, ""),
        )
        for one in rows
    )
    return Around(
        no=case.no,
        agent=_agent(session, case),
        each=each,
        joint_id=None if joint is None else joint.id,
        joint_no="" if joint is None else joint.no,
    )


def _agent(session: DeskSession, case: Case) -> AgentPowers | None:
    agent = acting_agent(session, case)
    if agent is None:
        return None
    standing = standing_of(agent)
    missing = powers_of(standing, session.today, special_acts(session.rules_on(case.received_on)))
    named = {act: tuple(missing[act]) for act in AT_AN_AGREEMENT}
    return AgentPowers(mask_name(agent.name), standing.authority, named)


def _states(session: DeskSession, cases: list[UUID]) -> dict[UUID, str]:
    query = (
        select(Agreement.case_id, Agreement.state)
        .where(Agreement.case_id.in_(cases), Agreement.state != AgreementState.VOID)
        .order_by(Agreement.case_id, Agreement.seq)
    )
    return {case_id: str(state) for case_id, state in session.execute(query)}
