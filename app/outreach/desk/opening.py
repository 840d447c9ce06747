"""A question becomes a case (转为案件): the customer's data is asked for now, with consent, and kept on the case only.

The complaint's clock starts when the question was received, not when somebody got round to it. The case's log says
from which event and question it came; the question shows its number.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.cases.codes import Channel
from app.cases.desk import WalkIn, find_or_create_customer, log_event, open_cases_of, register_walk_in
from app.cases.desk.customers import CustomerData
from app.cases.model import Case
from app.cases.tables import causes
from app.kernel.errors import Refusal
from app.outreach.codes import Moderation
from app.outreach.desk.events import own_branch
from app.outreach.model import LiveEvent, Question
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """What is asked of the customer. `agreed`: they agreed now that a case is made; `anyway`: a further case is meant
    although one of theirs is open. Empty `words` are those of the question.
    """

    name: str
    phone: str
    words: str = ""
    card: str = ""
    amount: str = ""
    agreed: bool = False
    anyway: bool = False


def open_case(session: DeskSession, question_id: UUID, data: OpenCase) -> Case:
    """Register a case from a question. `outreach.case_there`, `outreach.no_consent`, `outreach.refused_question`,
    `outreach.open_cases` (another complaint of the same customer is open, by number), and what registering refuses.
    """
    require(session.actor, "cases.register")
    question: Question = session.found(Question, question_id)
    event: LiveEvent = session.found(LiveEvent, question.event_id)
    own_branch(session, event)
    if question.opened_case_id is not None:
        raise Refusal("outreach.case_there", no=question.opened_case_no)
    if question.state is Moderation.REFUSED:
        raise Refusal("outreach.refused_question")
    if not (question.may_open or data.agreed):
        raise Refusal("outreach.no_consent", "agreed")
    walk_in = WalkIn(
        name=data.name,
        phone=data.phone,
        card=data.card,
        amount=data.amount,
        narrative=data.words.strip() or question.text,
        cause=question.topic if question.topic in causes() else "",
        channel=Channel.LIVE_EVENT,
        received_at=question.asked_at,
    )
    if not data.anyway and data.name.strip() and data.phone.strip():
        customer = find_or_create_customer(session, CustomerData(name=data.name, phone=data.phone))
        others = open_cases_of(session, customer.id)
        if others:
            raise Refusal("outreach.open_cases", "anyway", numbers=[str(one) for one in others])
    case = register_walk_in(session, walk_in)
    question.opened_case_id, question.opened_case_no = case.id, case.no
    log_event(session, case, "from_event", event=event.no, title=event.title)
    session.flush()
    return case
