"""Supplements (补充笔录): the only way to change a sealed record, and sealed themselves.

A supplement carries the hash of the record that it belongs to, so that it cannot be laid under another one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.cases import desk as cases
from app.cases.codes import PersonKind, Power
from app.cases.model import Case, CasePerson, Customer
from app.interviews.desk.opened import typed
from app.interviews.events import SupplementSealed
from app.interviews.model import Interview, Supplement
from app.interviews.supplement import supplement_content
from app.kernel.errors import Refusal
from app.sealing import desk as sealing
from app.sealing.digest import digest
from app.sealing.guard import require_unsealed
from app.sealing.model import Seal, Signature, SignatureMethod, SignerRole
from app.staff.powers import require
from app.store.killpoints import kill_point
from app.store.session import DeskSession

# The name of whoever wrote it down may be corrected in the staff register later; everything else must not change.
_COMPARED = ("case_no", "interview", "of", "seq", "reason", "text", "at")


def add_supplement(session: DeskSession, interview_id: UUID, reason: str, text: str) -> Supplement:
    """Begin a supplement to a sealed record.

    Refused: a record that is not sealed (`interviews.not_sealed`: change it directly), no reason or no text
    (`interviews.supplement_reason`, `interviews.supplement_text`).
    """
    require(session.actor, "interviews.supplement")
    interview: Interview = session.found(Interview, interview_id)
    if sealing.seal_of(session, interview.id) is None:
        raise Refusal("interviews.not_sealed")
    case: Case = session.found(Case, interview.case_id)
    last = session.scalar(select(func.max(Supplement.seq)).where(Supplement.interview_id == interview.id)) or 0
    row = Supplement(
        **case.keys(),
        interview_id=interview.id,
        seq=last + 1,
        reason=typed(reason, "reason", needed="interviews.supplement_reason", longest=500)[0],
        text=typed(text, "text", needed="interviews.supplement_text")[0],
        recorder_id=session.actor.staff_id,
    )
    session.add(row)
    session.flush()
    return row


def change_supplement(
    session: DeskSession, supplement_id: UUID, *, reason: str | None = None, text: str | None = None
) -> Supplement:
    """Type on in a supplement that is not sealed yet; whoever signed it already has to sign again."""
    row = _open(session, supplement_id)
    if reason is not None:
        row.reason = typed(reason, "reason", needed="interviews.supplement_reason", longest=500)[0]
    if text is not None:
        row.text = typed(text, "text", needed="interviews.supplement_text")[0]
    session.flush()
    return row


def sign_supplement(
    session: DeskSession,
    supplement_id: UUID,
    role: SignerRole | str,
    name: str,
    method: SignatureMethod | str,
    strokes: Sequence[Any] = (),
) -> Signature:
    """Sign a supplement as it stands now.

    Refused: somebody the case does not know in this role (`interviews.signer_unknown`), an agent without the power to
    sign (`cases.power_missing`), and what `sealing.sign` refuses.
    """
    row = _open(session, supplement_id)
    _expected(session, row.case_id, str(role), name.strip())
    sha256 = digest(supplement_content(session, row)).sha256
    return sealing.sign(session, row, sha256, role, name, method, strokes)


def seal_supplement(session: DeskSession, supplement_id: UUID) -> Seal:
    """Seal a supplement that the customer (or an agent) and staff signed; publishes `SupplementSealed`.

    Refused while either has not signed it as it stands now (`interviews.supplement_unsigned`, naming who).
    """
    row = _open(session, supplement_id)
    session.flush()
    content = supplement_content(session, row)
    signed = {one.signer_role for one in sealing.signatures_of(session, row.id, digest(content).sha256)}
    missing = [
        role.value
        for role, enough in (
            (SignerRole.CUSTOMER, {SignerRole.CUSTOMER, SignerRole.AGENT}),
            (SignerRole.STAFF, {SignerRole.STAFF}),
        )
        if not signed & enough
    ]
    if missing:
        raise Refusal("interviews.supplement_unsigned", "signatures", roles=[("signer_role", role) for role in missing])
    row.sealed_at = session.at
    session.flush()
    made = sealing.seal(session, row, content)
    case: Case = session.found(Case, row.case_id)
    interview: Interview = session.found(Interview, row.interview_id)
    cases.log_event(session, case, "supplement_sealed", seq=interview.seq, supplement=row.seq, sha256=made.sha256)
    session.publish(SupplementSealed(row.case_id, row.interview_id, row.id))
    kill_point("interviews.supplement_sealed")
    return made


def verify_supplement(session: DeskSession, supplement_id: UUID) -> sealing.SealCheck:
    """Check a sealed supplement against its seal and name everything that differs; an unsealed one is refused."""
    row: Supplement = session.found(Supplement, supplement_id)
    content = supplement_content(session, row)
    return sealing.verify_seal(session, row.id, {key: content[key] for key in _COMPARED})


def _open(session: DeskSession, supplement_id: UUID) -> Supplement:
    require(session.actor, "interviews.supplement")
    row: Supplement = session.found(Supplement, supplement_id)
    require_unsealed(session, row.id)
    return row


def _expected(session: DeskSession, case_id: UUID, role: str, name: str) -> None:
    if role == SignerRole.STAFF:
        return
    if role == SignerRole.CUSTOMER:
        case: Case = session.found(Case, case_id)
        customer: Customer = session.found(Customer, case.customer_id)
        known = customer.name == name
    else:
        people = session.scalars(
            select(CasePerson).where(
                CasePerson.case_id == case_id, CasePerson.name == name, CasePerson.left_at.is_(None)
            )
        )
        found = [person for person in people if person.kind == role]
        known = bool(found)
        if found and found[0].kind is PersonKind.AGENT:
            cases.require_power(session, found[0].id, Power.SIGN)
    if not known:
        raise Refusal("interviews.signer_unknown", "name", name=name, role=("signer_role", role))
