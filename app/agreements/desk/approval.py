"""Hand in and decide: four eyes, within authority, bound to exactly one hash.

Whoever composed or handed in a version never decides on it, and who decides must have a limit that covers the waiver
(授权额度). What earlier agreements of the case waived counts with it, or a waiver that is too big would be split over
two papers. The approval row keeps the hash; a later edit has another one, so the approval is void without anybody
having to cancel it.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.desk.drafting import build_now, current_version
from app.agreements.events import AgreementApproved, AgreementRefused, AgreementSubmitted
from app.agreements.model import Agreement, AgreementState, AgreementVersion, Approval
from app.cases import values
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.powers import POWERS, require
from app.store.session import DeskSession
from app.terms.authority import check_authority, level_of
from app.terms.findings import blocks
from app.terms.findings import refuse as refuse_all
from app.terms.waiver import Waiver

LONGEST_NOTE = 1000


def submit(session: DeskSession, agreement_id: UUID, library: ClauseLibrary, note: str = "") -> Approval:
    """Hand the current version in for approval; every blocking finding is told at once.

    Refused: no version (`agreements.no_version`), a version that no longer says what the case says
    (`agreements.outdated`), blocking findings of clarity and legality, a waiver that no level may grant.
    """
    require(session.actor, "agreements.submit")
    agreement, version = _open(session, agreement_id, AgreementState.DRAFT)
    built = build_now(session, agreement, Answers.from_plain(version.answers), library)
    if _without_day(built.content()) != _without_day(version.content):
        raise Refusal("agreements.outdated", seq=version.seq)
    refuse_all([finding.refusal() for finding in blocks(built.findings)])
    needs = needed_level(session, agreement, built.waiver)
    approval = Approval(
        home_branch=agreement.home_branch,
        branch_id=agreement.branch_id,
        case_id=agreement.case_id,
        agreement_id=agreement.id,
        version_id=version.id,
        sha256=version.sha256,
        requested_by=session.actor.staff_id,
        needs_role=needs,
        request_note=values.plain_text(note, "note", LONGEST_NOTE),
    )
    session.add(approval)
    agreement.state = AgreementState.PENDING_APPROVAL
    case: Case = session.found(Case, agreement.case_id)
    log_event(
        session,
        case,
        "agreement_submitted",
        seq=agreement.seq,
        version=version.seq,
        needs={"label": "authority_level", "key": needs},
    )
    session.publish(AgreementSubmitted(case.id, agreement.id))
    return approval


def _without_day(content: dict[str, object]) -> dict[str, object]:
    """The content without what may differ between drafting and handing in: the day, and who of the bank sits there."""
    parties = content["parties"]
    if not isinstance(parties, dict):
        raise TypeError("the parties of a version are a table")
    kept = {name: value for name, value in parties.items() if name not in ("made_on", "representative")}
    return {**content, "parties": kept}


def needed_level(session: DeskSession, agreement: Agreement, waiver: Waiver) -> str:
    """The lowest authority level that may grant the waiver, but at least one that may approve agreements at all."""
    case: Case = session.found(Case, agreement.case_id)
    rules = session.rules_on(case.received_on)
    levels = rules["authority.levels"].words
    lowest = next(level for level in levels if level in {role.value for role in POWERS["agreements.approve"]})
    authority = check_authority(lowest, _with_earlier(session, agreement, waiver), rules)
    if authority.needs is None:
        raise authority.refusal()
    return authority.needs


def _with_earlier(session: DeskSession, agreement: Agreement, waiver: Waiver) -> Waiver:
    """The waiver together with what signed agreements of the same case waived already, as one waiver of one claim."""
    claimed = waiver.claimed
    earlier = session.scalars(
        select(AgreementVersion)
        .join(Agreement, Agreement.id == AgreementVersion.agreement_id)
        .where(
            Agreement.case_id == agreement.case_id,
            Agreement.id != agreement.id,
            Agreement.state == AgreementState.SIGNED,
            AgreementVersion.seq == Agreement.current_version,
        )
    )
    for version in earlier:
        waived = Answers.from_plain(version.answers).waived
        if waived.currency == claimed.currency:
            claimed = claimed + waived
    return Waiver(claimed, waiver.agreed)


def approve(session: DeskSession, agreement_id: UUID, note: str = "") -> Approval:
    """Approve the version that was handed in, exactly as it stands.

    Refused: nothing to decide (`agreements.nothing_pending`), one's own version (`agreements.own_version`), a waiver
    above one's limit (`terms.authority.over`), a version that is no longer the current one (`agreements.outdated`).
    """
    approval, agreement, version = _pending(session, agreement_id)
    rules = session.rules_on(session.found(Case, agreement.case_id).received_on)
    answers = Answers.from_plain(version.answers)
    waiver = _with_earlier(session, agreement, Waiver(answers.claimed, answers.agreed))
    own = check_authority(level_of(Role(session.actor.role), rules), waiver, rules)
    if not own.within:
        raise own.refusal()
    _decide(session, approval, values.plain_text(note, "note", LONGEST_NOTE), granted=True)
    agreement.state = AgreementState.APPROVED
    log_event(
        session, session.found(Case, agreement.case_id), "agreement_approved", seq=agreement.seq, version=version.seq
    )
    session.publish(AgreementApproved(agreement.case_id, agreement.id, version.id))
    return approval


def refuse(session: DeskSession, agreement_id: UUID, note: str) -> Approval:
    """Refuse the version that was handed in, with a reason (`agreements.reason_missing`); it goes back to drafting."""
    why = values.plain_text(note, "note", LONGEST_NOTE)
    if not why:
        raise Refusal("agreements.reason_missing", "note")
    approval, agreement, version = _pending(session, agreement_id)
    _decide(session, approval, why, granted=False)
    agreement.state = AgreementState.DRAFT
    case: Case = session.found(Case, agreement.case_id)
    log_event(session, case, "agreement_refused", seq=agreement.seq, version=version.seq, reason=why)
    session.publish(AgreementRefused(agreement.case_id, agreement.id))
    return approval


def _open(session: DeskSession, agreement_id: UUID, state: AgreementState) -> tuple[Agreement, AgreementVersion]:
    agreement: Agreement = session.found(Agreement, agreement_id)
    if agreement.state is not state:
        raise Refusal("agreements.wrong_state", state=("agreement_state", agreement.state.value))
    version = current_version(session, agreement)
    if version is None:
        raise Refusal("agreements.no_version", seq=agreement.seq)
    return agreement, version


def _pending(session: DeskSession, agreement_id: UUID) -> tuple[Approval, Agreement, AgreementVersion]:
    require(session.actor, "agreements.approve")
    agreement: Agreement = session.found(Agreement, agreement_id)
    approval = session.scalars(
        select(Approval)
        .where(Approval.agreement_id == agreement_id, Approval.decided_at.is_(None))
        .order_by(Approval.created_at.desc(), Approval.id.desc())
    ).first()
    version = current_version(session, agreement)
    if agreement.state is not AgreementState.PENDING_APPROVAL or approval is None or version is None:
        raise Refusal("agreements.nothing_pending", seq=agreement.seq)
    if session.actor.staff_id in (approval.requested_by, version.author_id):
        raise Refusal("agreements.own_version")
    if approval.sha256 != version.sha256:
        raise Refusal("agreements.outdated", seq=version.seq)
    return approval, agreement, version


def _decide(session: DeskSession, approval: Approval, note: str, *, granted: bool) -> None:
    approval.decided_by = session.actor.staff_id
    approval.decided_at = session.at
    approval.granted = granted
    approval.decision_note = note


def granted_approval(session: DeskSession, agreement: Agreement, version: AgreementVersion) -> Approval | None:
    """The approval that binds exactly this version's hash, or None."""
    return session.scalars(
        select(Approval).where(
            Approval.agreement_id == agreement.id, Approval.sha256 == version.sha256, Approval.granted.is_(True)
        )
    ).first()
