"""Sign, seal and verify an interview record.

What people sign is the hash of the whole content as it stands; whoever changes a word afterwards makes it another
content, and everybody signs again. Sealing needs the sealing minimum of the form, every block read back and agreed to,
and the signatures of the customer (or of an agent with the power to sign) and of staff.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.cases import desk as cases
from app.cases.codes import Power
from app.cases.model import Case
from app.interviews import compose
from app.interviews.compose import contents, state_of
from app.interviews.desk.opened import opened, running
from app.interviews.events import InterviewSealed
from app.interviews.form import FormState, problems
from app.interviews.guests import LINK
from app.interviews.model import Interview, InterviewState
from app.interviews.together import parties
from app.interviews.views.form import form
from app.kernel.errors import Refusal, RefusedTogether
from app.sealing import desk as sealing
from app.sealing.digest import digest
from app.sealing.model import Seal, Signature, SignatureMethod, SignerRole
from app.staff.powers import require
from app.store.killpoints import kill_point
from app.store.session import DeskSession

WITNESSES = 2


def sign(
    session: DeskSession,
    interview_id: UUID,
    role: SignerRole | str,
    name: str,
    method: SignatureMethod | str,
    strokes: Sequence[Any] = (),
) -> Signature:
    """Sign the record as it stands now; the talk ends with the first signature.

    Refused: a name that the record does not have in this role (`interviews.signer_unknown`), an agent without the power
    to sign (`cases.power_missing`, naming what is missing), a pause, and what `sealing.sign` refuses.
    """
    interview = running(opened(session, interview_id))
    _expected(session, interview, str(role), name.strip())
    if interview.ended_at is None:
        interview.ended_at = session.at
    session.flush()
    sha256 = digest(compose.content(session, interview)).sha256
    return sealing.sign(session, interview, sha256, role, name, method, strokes)


def seal(session: DeskSession, interview_id: UUID) -> Seal:
    """Seal the record: afterwards nothing of it changes, and what is to be added is a supplement.

    Publishes `InterviewSealed`. Everything that is missing is named at once (`RefusedTogether` of
    `interviews.not_ready` with section, field and problem, and of `interviews.witnesses_missing`).
    """
    require(session.actor, "interviews.seal")
    interview = running(opened(session, interview_id))
    session.flush()
    content = compose.content(session, interview)
    _ready(session, interview, digest(content).sha256)
    kill_point("interviews.before_seal")
    interview.state = InterviewState.SEALED
    session.flush()
    made = sealing.seal(session, interview, content)
    case: Case = session.found(Case, interview.case_id)
    cases.log_event(session, case, "interview_sealed", seq=interview.seq, sha256=made.sha256)
    session.publish(InterviewSealed(case.id, interview.id))
    kill_point("interviews.after_seal")
    return made


def verify(session: DeskSession, interview_id: UUID) -> sealing.SealCheck:
    """Check a sealed record against its seal and name everything that differs, field by field.

    Only rows of the interview itself are compared: a customer who moved since is no damage. An unsealed one is refused
    (`sealing.not_sealed`).
    """
    interview: Interview = session.found(Interview, interview_id)
    made = sealing.seal_of(session, interview.id)
    if made is None:
        raise Refusal("sealing.not_sealed")
    return sealing.verify_seal(session, interview.id, {"rows": compose.rows(session, interview)})


def _expected(session: DeskSession, interview: Interview, role: str, name: str) -> None:
    """Refuse a signer whom the record does not know in this role, and an agent who may not sign."""
    if role == SignerRole.STAFF:
        return
    state = state_of(session, interview)
    joined = parties(session, interview.case_id) if role == SignerRole.REPRESENTATIVE else []
    if name not in _names(state, role) | {one.name for one in joined}:
        raise Refusal("interviews.signer_unknown", "name", name=name, role=("signer_role", role))
    if role == SignerRole.AGENT:
        _require_agent(session, interview)


def _names(state: FormState, role: str) -> set[str]:
    """Under which names somebody may sign in a role."""
    if role in ("companion", "agent"):
        present = state.value(role, "present") == "yes"
        return {str(state.value(role, "name"))} if present and state.value(role, "name") else set()
    if role == SignerRole.CUSTOMER:
        return {str(state.value("identity", "name"))} if state.value("identity", "name") else set()
    keys = (
        ("scribe",) if role == SignerRole.SCRIBE else ("witness_1", "witness_2") if role == SignerRole.WITNESS else ()
    )
    people = [state.value("signatures", key) for key in keys]
    return {str(person["name"]) for person in people if isinstance(person, dict) and person.get("name")}


def _require_agent(session: DeskSession, interview: Interview) -> None:
    link = contents(session, interview.id).get("agent", {}).get(LINK)
    if link is None:
        raise Refusal("interviews.agent_unknown")
    cases.require_power(session, UUID(str(link)), Power.SIGN)


def _ready(session: DeskSession, interview: Interview, sha256: str) -> None:
    refusals = [
        Refusal(
            "interviews.not_ready" if one.field else "interviews.not_ready_section",
            f"{one.section}.{one.field}" if one.field else one.section,
            section=("interview_section", one.section),
            field_name=("interview_field", f"{one.section}.{one.field}"),
            problem=("interview_problem", one.code),
        )
        for one in problems(form(session, interview.id))
        if one.blocks
    ]
    signatures = sealing.signatures_of(session, interview.id, sha256)
    roles = [one.signer_role for one in signatures]
    by_hand = [one for one in signatures if one.method is not SignatureMethod.FINGERPRINT]
    if SignerRole.CUSTOMER in roles and SignerRole.CUSTOMER not in {one.signer_role for one in by_hand}:
        # Who cannot write is protected by two people who saw that this was read out and understood.
        missing = WITNESSES - roles.count(SignerRole.WITNESS)
        if missing > 0:
            refusals.append(Refusal("interviews.witnesses_missing", "signatures", missing=missing))
    if refusals:
        raise RefusedTogether(refusals)
    if SignerRole.CUSTOMER not in roles:
        _require_agent(session, interview)
