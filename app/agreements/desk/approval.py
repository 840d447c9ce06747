"""Hand in and decide: four eyes, within authority, bound to exactly one hash.

Whoever worked on an agreement never decides on it, and who decides must have a limit (授权额度) that covers what the
bank waives and pays out. What other agreements gave the same customer counts with it, or a sum that is too big would be
split over two papers. The approval row keeps the hash; a later edit has another one, so the approval is void without
anybody having to cancel it. What was said when the version was handed in is looked at again when it is decided: the
mandate, the parties and the dates are those of that day.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.conceded import conceded
from app.agreements.desk.drafting import build_now, current_version, facts_of
from app.agreements.events import AgreementApproved, AgreementRefused, AgreementSubmitted
from app.agreements.facts import Facts
from app.agreements.mandate import DECIDED, HANDED_IN, beside, both_rules, hands, together
from app.agreements.model import Agreement, AgreementState, AgreementVersion, Approval
from app.agreements.version import passed_days, unaltered
from app.cases import values
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import POWERS, require
from app.staff.views import stands_in_for
from app.store.session import DeskSession
from app.terms.authority import Authority, check_authority, level_of
from app.terms.findings import blocks
from app.terms.findings import refuse as refuse_all

LONGEST_NOTE = 1000


def submit(session: DeskSession, agreement_id: UUID, library: ClauseLibrary, note: str = "") -> Approval:
    """Hand the current version in for approval; every blocking finding is told at once.

    Refused: no version (`agreements.no_version`), a version that no longer says what the case says
    (`agreements.outdated`), blocking findings of clarity and legality, more than any level may grant
    (`terms.authority.nobody`).
    """
    require(session.actor, "agreements.submit")
    agreement, version = _open(session, agreement_id, AgreementState.DRAFT)
    built = build_now(session, agreement, Answers.from_plain(version.answers), library)
    if _without_day(built.content()) != _without_day(version.content):
        raise Refusal("agreements.outdated", seq=version.seq)
    refuse_all([finding.refusal() for finding in blocks(built.findings)])
    needs = needed_level(session, agreement, version)
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


def needed_level(session: DeskSession, agreement: Agreement, version: AgreementVersion) -> str:
    """The lowest authority level that may grant a version, but at least one that may approve agreements at all.

    What waits elsewhere for the same customer counts as if it were granted: whoever decides second has to see both.
    """
    levels = both_rules(session, session.found(Case, agreement.case_id))[0]["authority.levels"].words
    lowest = next(level for level in levels if level in {role.value for role in POWERS["agreements.approve"]})
    authority = _authority(session, agreement, version, lowest, HANDED_IN)
    if authority.needs is None:
        raise authority.refusal()
    return authority.needs


def _authority(
    session: DeskSession,
    agreement: Agreement,
    version: AgreementVersion,
    level: str,
    states: frozenset[AgreementState],
) -> Authority:
    whole = together(conceded(version.content), beside(session, agreement, states))
    return check_authority(level, whole, *both_rules(session, session.found(Case, agreement.case_id)))


def approve(session: DeskSession, agreement_id: UUID, note: str = "") -> Approval:
    """Approve the version that was handed in, exactly as it stands.

    Refused: nothing to decide (`agreements.nothing_pending`), an agreement one worked on (`agreements.own_version`), a
    role that changed since signing in (`agreements.mandate_changed`), a version that is no longer the one handed in or
    whose parties changed (`agreements.outdated`), a content that does not have its hash (`agreements.altered`), a date
    that has passed (`agreements.due_already`), more than one's limit (`terms.authority.over`).
    """
    approval, agreement, version = _pending(session, agreement_id)
    _check_mandate(session)
    _check_as_handed_in(session, approval, agreement, version)
    level = level_of(Role(session.actor.role), session.rules_on(session.today))
    own = _authority(session, agreement, version, level, DECIDED)
    if not own.within:
        raise own.refusal()
    _decide(session, approval, values.plain_text(note, "note", LONGEST_NOTE), granted=True)
    agreement.state = AgreementState.APPROVED
    log_event(
        session, session.found(Case, agreement.case_id), "agreement_approved", seq=agreement.seq, version=version.seq
    )
    session.publish(AgreementApproved(agreement.case_id, agreement.id, version.id))
    return approval


def _check_mandate(session: DeskSession) -> None:
    """The seat may be older than the role: what counts is what the person is on the day of the decision."""
    member: StaffMember = session.found(StaffMember, session.actor.staff_id)
    if member.disabled_at is not None or member.role != session.actor.role:
        raise Refusal("agreements.mandate_changed", role=("role", session.actor.role.value))


def _check_as_handed_in(
    session: DeskSession, approval: Approval, agreement: Agreement, version: AgreementVersion
) -> None:
    if (approval.version_id, approval.sha256) != (version.id, version.sha256):
        raise Refusal("agreements.outdated", seq=version.seq)
    if not unaltered(version.content, version.sha256):
        raise Refusal("agreements.altered", seq=version.seq)
    now = facts_of(session, session.found(Case, agreement.case_id))
    if now.who() != Facts.from_plain(version.content["parties"]).who():
        raise Refusal("agreements.outdated", seq=version.seq)
    passed = passed_days(version.content, session.today)
    if passed:
        raise Refusal("agreements.due_already", seq=version.seq, due=passed[0])


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
    # Who stands in for somebody decides in that person's place.
    me = session.actor.staff_id
    in_whose_place = {me, *session.actor.deputy_for, *stands_in_for(session, me, session.today)}
    if hands(session, agreement, version) & in_whose_place:
        raise Refusal("agreements.own_version")
    return approval, agreement, version


def _decide(session: DeskSession, approval: Approval, note: str, *, granted: bool) -> None:
    approval.decided_by = session.actor.staff_id
    approval.decided_at = session.at
    approval.granted = granted
    approval.decision_note = note


def granted_approval(session: DeskSession, agreement: Agreement, version: AgreementVersion) -> Approval | None:
    """The last decision on an agreement, if it is an approval that binds exactly this version; None otherwise."""
    last = session.scalars(
        select(Approval)
        .where(Approval.agreement_id == agreement.id, Approval.decided_at.is_not(None))
        .order_by(Approval.decided_at.desc(), Approval.id.desc())
    ).first()
    if last is None or not last.granted or (last.version_id, last.sha256) != (version.id, version.sha256):
        return None
    return last


def check_still_within(
    session: DeskSession, agreement: Agreement, version: AgreementVersion, approval: Approval
) -> None:
    """Refuse to sign what other agreements, signed since, put above the level that approved it.

    Two desks that were not connected may each have approved within its limit (`agreements.overtaken`).
    """
    rules = session.rules_on(session.today)
    authority = _authority(session, agreement, version, approval.needs_role, frozenset({AgreementState.SIGNED}))
    levels = rules["authority.levels"].words
    role = session.scalars(select(StaffMember.role).where(StaffMember.id == approval.decided_by)).one()
    granted = max(approval.needs_role, level_of(Role(role), rules), key=levels.index)
    if authority.needs is None or levels.index(authority.needs) > levels.index(granted):
        raise Refusal("agreements.overtaken", seq=version.seq, level=("authority_level", granted))
