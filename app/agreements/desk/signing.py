"""Sign: the parties under exactly the approved version, then the seal, the effective date and the event.

`sign_as` collects signatures one by one and each is saved at once; `conclude` needs both sides and makes the version
final. Nothing is composed anew: what is checked before the first signature is the stored text, whatever became of the
clause library since. What may have changed since the approval is looked at on every signature: who the parties are,
whether the agent still has the powers, and what else was signed with the customer. When the effective date starts
follows the route: a settlement is in force when both parties have signed (民法典 490); a mediation agreement when the
parties and the mediator have signed and the organisation has sealed it (人民调解法 29), so that it is signed and not in
force until that seal is registered.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.agreements.clarity import check_clarity
from app.agreements.desk.approval import check_still_within, granted_approval
from app.agreements.desk.drafting import current_version, facts_of
from app.agreements.events import AgreementSigned
from app.agreements.facts import Facts
from app.agreements.model import Agreement, AgreementKind, AgreementState, AgreementVersion
from app.agreements.version import passed_days, stored_draft, unaltered
from app.cases.codes import NoteKind, Route
from app.cases.desk.clock_notes import DateData, note_date
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.sealing.desk import seal, sign, signatures_of
from app.sealing.events import SealRegistered
from app.sealing.model import Signature, SignatureMethod, SignerRole
from app.staff.powers import require
from app.store.killpoints import kill_point
from app.store.session import DeskSession
from app.terms.findings import blocks
from app.terms.findings import refuse as refuse_all

_CUSTOMERS = frozenset({SignerRole.CUSTOMER, SignerRole.AGENT})
_BANKS = frozenset({SignerRole.STAFF})
_SIDES = _CUSTOMERS | _BANKS


def sign_as(
    session: DeskSession,
    agreement_id: UUID,
    role: SignerRole,
    name: str,
    method: SignatureMethod,
    strokes: Sequence[Any] = (),
) -> Signature:
    """Sign the approved version in a role; the clarity check runs before the first signature.

    Refused: a version that is not approved (`agreements.not_approved`) or no longer within the authority it was
    approved under (`agreements.overtaken`), a content that does not have its hash (`agreements.altered`), parties that
    are no longer who was approved (`agreements.not_as_approved`), an agent who has no power to settle and sign today
    (`agreements.agent_without_power`), a customer's name that is not the party's (`agreements.not_the_party`), a
    mediator under a settlement that the bank makes itself (`agreements.no_mediator`), unclear obligations, a date that
    has passed (`agreements.due_already`).
    """
    require(session.actor, "agreements.sign")
    agreement, version = _approved(session, agreement_id)
    facts = Facts.from_plain(version.content["parties"])
    now = facts_of(session, session.found(Case, agreement.case_id))
    if now.who() != facts.who():
        raise Refusal("agreements.not_as_approved", seq=version.seq)
    if role is SignerRole.AGENT:
        _check_agent(now, name)
    elif role is SignerRole.CUSTOMER and name.strip() != facts.customer_name:
        raise Refusal("agreements.not_the_party", "name", name=name.strip(), party=facts.customer_name)
    elif role is SignerRole.MEDIATOR and facts.route == Route.NEGOTIATION.value:
        raise Refusal("agreements.no_mediator", "role")
    if not signatures_of(session, version.id, version.sha256):
        _check_text(session, version)
    return sign(session, version, version.sha256, role, name, method, strokes)


def _check_text(session: DeskSession, version: AgreementVersion) -> None:
    draft = stored_draft(version.content)
    refusals = [finding.refusal() for finding in blocks(check_clarity(draft))]
    passed = passed_days(version.content, session.today)
    if passed:
        refusals.append(Refusal("agreements.due_already", seq=version.seq, due=passed[0]))
    refuse_all(refusals)


def _check_agent(facts: Facts, name: str) -> None:
    agent = facts.agent
    if agent is None or agent.name != name.strip():
        raise Refusal("agreements.not_the_party", "name", name=name.strip(), party=facts.customer_name)
    if not (agent.may_settle and agent.may_sign):
        held = {"settle": agent.may_settle, "sign": agent.may_sign}
        told = {"name": agent.name, "power": [("agent_power", power) for power, may in held.items() if not may]}
        raise Refusal("agreements.agent_without_power", "agent", article="民事诉讼法第六十二条", **told)


def conclude(session: DeskSession, agreement_id: UUID) -> Agreement:
    """Make the signed version final: seal it, set the effective date, tell later rooms.

    It is in force from the day of the last signature that it needed, also when it is concluded later because the paper
    came back later; one of an organisation waits for its seal (`take_effect`). Refused: a signature of either side
    missing (`agreements.signature_missing`, naming the side), a fingerprint of the customer without two witnesses
    (`agreements.witnesses_missing`).
    """
    require(session.actor, "agreements.sign")
    agreement, version = _approved(session, agreement_id)
    marks = signatures_of(session, version.id, version.sha256)
    roles = {mark.signer_role for mark in marks}
    if not roles & _CUSTOMERS:
        raise Refusal("agreements.signature_missing", "customer", role=("signer_role", SignerRole.CUSTOMER.value))
    if SignerRole.STAFF not in roles:
        raise Refusal("agreements.signature_missing", "staff", role=("signer_role", SignerRole.STAFF.value))
    _check_witnesses(session, agreement, marks)
    agreement.state = AgreementState.SIGNED
    agreement.signed_at = session.at
    if agreement.kind is not AgreementKind.MEDIATION:
        agreement.effective_on = legal_day(_agreed_at(marks))
    session.flush()
    kill_point("agreements.before_seal")
    seal(session, version, version.content)
    case: Case = session.found(Case, agreement.case_id)
    told = "agreement_signed" if agreement.effective_on is not None else "agreement_to_be_sealed"
    log_event(session, case, told, seq=agreement.seq, version=version.seq)
    session.publish(AgreementSigned(case.id, agreement.id, version.id))
    return agreement


def take_effect(session: DeskSession, event: SealRegistered) -> Agreement | None:
    """Put a signed mediation agreement in force when its organisation's seal is registered: the later of both days.

    Runs in the action that registers the seal; the day is noted for the clock of judicial confirmation. Any other paper
    changes nothing.
    """
    if not event.by_organisation or event.paper_kind != "agreement":
        return None
    row = session.execute(
        select(Agreement, AgreementVersion)
        .join(AgreementVersion, AgreementVersion.agreement_id == Agreement.id)
        .where(
            Agreement.case_id == event.case_id,
            Agreement.state == AgreementState.SIGNED,
            Agreement.effective_on.is_(None),
            AgreementVersion.seq == Agreement.current_version,
            AgreementVersion.sha256 == event.sha256,
        )
    ).first()
    if row is None:
        return None
    agreement, version = row[0], row[1]
    marks = signatures_of(session, version.id, version.sha256)
    mediators = [mark.signed_at for mark in marks if mark.signer_role == SignerRole.MEDIATOR]
    agreement.effective_on = legal_day(max(_agreed_at(marks), event.sealed_at, *mediators))
    session.flush()
    case: Case = session.found(Case, agreement.case_id)
    log_event(session, case, "agreement_in_force", seq=agreement.seq, day=agreement.effective_on.isoformat())
    note_date(session, case.id, NoteKind.IN_FORCE, DateData(on=agreement.effective_on, reference=version.sha256[:16]))
    return agreement


def _agreed_at(marks: Sequence[Signature]) -> datetime:
    """When both sides had signed: the later of each side's first signature."""
    return max(min(mark.signed_at for mark in marks if mark.signer_role in side) for side in (_CUSTOMERS, _BANKS))


def _check_witnesses(session: DeskSession, agreement: Agreement, marks: Sequence[Signature]) -> None:
    by_thumb = any(
        mark.signer_role == SignerRole.CUSTOMER and mark.method is SignatureMethod.FINGERPRINT for mark in marks
    )
    if not by_thumb:
        return
    received = session.found(Case, agreement.case_id).received_on
    wanted = session.rules_on(received)["people.scribe_witnesses"].integer
    parties = {mark.signer_name for mark in marks if mark.signer_role in _SIDES}
    there = sum(mark.signer_role == SignerRole.WITNESS and mark.signer_name not in parties for mark in marks)
    if there < wanted:
        raise Refusal("agreements.witnesses_missing", "witness", wanted=wanted, there=there)


def _approved(session: DeskSession, agreement_id: UUID) -> tuple[Agreement, AgreementVersion]:
    agreement: Agreement = session.found(Agreement, agreement_id)
    version = current_version(session, agreement)
    if agreement.state is not AgreementState.APPROVED or version is None:
        raise Refusal("agreements.not_approved", state=("agreement_state", agreement.state.value))
    approval = granted_approval(session, agreement, version)
    if approval is None:
        raise Refusal("agreements.not_approved", state=("agreement_state", agreement.state.value))
    if not unaltered(version.content, version.sha256):
        raise Refusal("agreements.altered", seq=version.seq)
    check_still_within(session, agreement, version, approval)
    return agreement, version
