"""Sign: the parties under exactly the approved version, then the seal, the effective date and the event.

`sign_as` collects signatures one by one and each is saved at once; `conclude` needs both sides and makes the version
final. When the effective date starts follows the route: a settlement is in force when both parties have signed
(民法典 490).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.agreements.answers import Answers
from app.agreements.clarity import check_clarity
from app.agreements.clauses import ClauseLibrary
from app.agreements.desk.approval import granted_approval
from app.agreements.desk.drafting import build_now, current_version
from app.agreements.events import AgreementSigned
from app.agreements.facts import Facts
from app.agreements.model import Agreement, AgreementState, AgreementVersion
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.kernel.errors import Refusal
from app.sealing.desk import seal, sign, signatures_of
from app.sealing.model import Signature, SignatureMethod, SignerRole
from app.staff.powers import require
from app.store.killpoints import kill_point
from app.store.session import DeskSession
from app.terms.findings import blocks
from app.terms.findings import refuse as refuse_all


def sign_as(
    session: DeskSession,
    agreement_id: UUID,
    role: SignerRole,
    name: str,
    method: SignatureMethod,
    library: ClauseLibrary,
    strokes: Sequence[Any] = (),
) -> Signature:
    """Sign the approved version in a role; the clarity check runs before the first signature.

    Refused: a version that is not approved (`agreements.not_approved`), an agent without the power to settle and sign
    (`agreements.agent_without_power`), a customer's name that is not the party's (`agreements.not_the_party`),
    unclear obligations.
    """
    require(session.actor, "agreements.sign")
    agreement, version = _approved(session, agreement_id)
    facts = Facts.from_plain(version.facts)
    if role is SignerRole.AGENT:
        _check_agent(facts, name)
    elif role is SignerRole.CUSTOMER and name.strip() != facts.customer_name:
        raise Refusal("agreements.not_the_party", "name", name=name.strip(), party=facts.customer_name)
    if not signatures_of(session, version.id, version.sha256):
        built = build_now(session, agreement, Answers.from_plain(version.answers), library)
        refuse_all([finding.refusal() for finding in blocks(check_clarity(built.draft))])
    return sign(session, version, version.sha256, role, name, method, strokes)


def _check_agent(facts: Facts, name: str) -> None:
    agent = facts.agent
    if agent is None or agent.name != name.strip():
        raise Refusal("agreements.not_the_party", "name", name=name.strip(), party=facts.customer_name)
    if not (agent.may_settle and agent.may_sign):
        power = "sign" if agent.may_settle else "settle"
        told = {"name": agent.name, "power": ("agent_power", power)}
        raise Refusal("agreements.agent_without_power", "agent", article="民事诉讼法第六十二条", **told)


def conclude(session: DeskSession, agreement_id: UUID) -> Agreement:
    """Make the signed version final: seal it, set the effective date, tell later rooms.

    Refused: a signature of either side missing (`agreements.signature_missing`, naming the side), a fingerprint of
    the customer without two witnesses (`agreements.witnesses_missing`).
    """
    require(session.actor, "agreements.sign")
    agreement, version = _approved(session, agreement_id)
    marks = signatures_of(session, version.id, version.sha256)
    roles = {mark.signer_role for mark in marks}
    if not roles & {SignerRole.CUSTOMER, SignerRole.AGENT}:
        raise Refusal("agreements.signature_missing", "customer", role=("signer_role", SignerRole.CUSTOMER.value))
    if SignerRole.STAFF not in roles:
        raise Refusal("agreements.signature_missing", "staff", role=("signer_role", SignerRole.STAFF.value))
    _check_witnesses(session, agreement, marks)
    agreement.state = AgreementState.SIGNED
    agreement.signed_at = session.at
    agreement.effective_on = session.today
    session.flush()
    kill_point("agreements.before_seal")
    seal(session, version, version.content)
    case: Case = session.found(Case, agreement.case_id)
    log_event(session, case, "agreement_signed", seq=agreement.seq, version=version.seq)
    session.publish(AgreementSigned(case.id, agreement.id, version.id))
    return agreement


def _check_witnesses(session: DeskSession, agreement: Agreement, marks: Sequence[Signature]) -> None:
    by_thumb = any(
        mark.signer_role == SignerRole.CUSTOMER and mark.method is SignatureMethod.FINGERPRINT for mark in marks
    )
    if not by_thumb:
        return
    received = session.found(Case, agreement.case_id).received_on
    wanted = session.rules_on(received)["people.scribe_witnesses"].integer
    there = sum(mark.signer_role == SignerRole.WITNESS for mark in marks)
    if there < wanted:
        raise Refusal("agreements.witnesses_missing", "witness", wanted=wanted, there=there)


def _approved(session: DeskSession, agreement_id: UUID) -> tuple[Agreement, AgreementVersion]:
    agreement: Agreement = session.found(Agreement, agreement_id)
    version = current_version(session, agreement)
    if agreement.state is not AgreementState.APPROVED or version is None:
        raise Refusal("agreements.not_approved", state=("agreement_state", agreement.state.value))
    if granted_approval(session, agreement, version) is None:
        raise Refusal("agreements.not_approved", state=("agreement_state", agreement.state.value))
    return agreement, version
