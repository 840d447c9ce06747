"""What staff do about obligations: they are created when an agreement is signed, and recorded as done.

Payments, reminders and breach come with the fulfilment issue; here is what a case needs to be *performing*.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.agreements.events import AgreementSigned
from app.agreements.model import Agreement, AgreementVersion
from app.agreements.obligations import ObligationDraft
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.fulfilment.model import Obligation, ObligationState
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def create_obligations(session: DeskSession, event: AgreementSigned) -> list[Obligation]:
    """Create the obligations of a signed version, in its order; runs in the action that signs.

    An obligation counted from the effect of the agreement is due after the working days that its clause names
    (`agreement.stop_collection_days`). A second call for the same agreement creates nothing.
    """
    known = session.scalars(select(Obligation).where(Obligation.agreement_id == event.agreement_id)).first()
    if known is not None:
        return []
    version: AgreementVersion = session.found(AgreementVersion, event.version_id)
    agreement: Agreement = session.found(Agreement, event.agreement_id)
    case: Case = session.found(Case, event.case_id)
    rules = session.rules_on(case.received_on)
    made: list[Obligation] = []
    for seq, plain in enumerate(version.content["obligations"], 1):
        draft = ObligationDraft.from_plain(plain)
        due = draft.due_on
        if due is None and draft.due_words:
            days = rules["agreement.stop_collection_days"].integer
            due = session.calendar.after_working_days(agreement.effective_on or session.today, days).date
        made.append(
            Obligation(
                **case.keys(),
                agreement_id=event.agreement_id,
                seq=seq,
                kind=draft.kind,
                debtor=draft.debtor,
                amount_fen=draft.amount.fen if draft.amount else None,
                currency=draft.amount.currency if draft.amount else "CNY",
                due_on=due,
            )
        )
    session.add_all(made)
    session.flush()
    log_event(session, case, "obligations_created", count=len(made))
    return made


def record_done(session: DeskSession, obligation_id: UUID) -> Obligation:
    """Record that an obligation was fulfilled today; refused when it is no longer open (`fulfilment.not_open`)."""
    require(session.actor, "fulfilment.record")
    obligation: Obligation = session.found(Obligation, obligation_id)
    if obligation.state is not ObligationState.OPEN:
        raise Refusal("fulfilment.not_open", state=("obligation_state", obligation.state.value))
    obligation.state = ObligationState.DONE
    obligation.done_at = session.at
    case: Case = session.found(Case, obligation.case_id)
    log_event(
        session,
        case,
        "obligation_done",
        seq=obligation.seq,
        obligation={"label": "obligation_kind", "key": obligation.kind},
    )
    session.flush()
    return obligation
