"""Draft an agreement and save versions of it.

A version is never changed: another answer is another version with another hash, and an approval of the older one
falls away by itself. Saving the same content again is no version.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.facts import AgentFacts, Facts
from app.agreements.legality import KINDS_BY_ROUTE
from app.agreements.model import Agreement, AgreementKind, AgreementState, AgreementVersion
from app.agreements.party import acting_agent, facts_told
from app.agreements.version import Built, build
from app.cases import values
from app.cases.codes import FINAL, AuthorityKind, Power
from app.cases.desk import standing_of
from app.cases.desk.log import log_event
from app.cases.model import Case, Customer
from app.cases.people import lacks, special_acts
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.masking import mask_card
from app.staff.model import Branch
from app.staff.powers import require
from app.store.session import DeskSession

OPEN_STATES = (AgreementState.DRAFT, AgreementState.PENDING_APPROVAL, AgreementState.APPROVED)


def draft(session: DeskSession, case_id: UUID, kind: AgreementKind) -> Agreement:
    """Start an agreement of a case.

    Refused: a case that is over (`agreements.case_over`), a kind that the route does not allow
    (`agreements.kind_not_of_route`), another agreement that is still open (`agreements.already_open`).
    """
    require(session.actor, "agreements.draft")
    case: Case = session.found(Case, case_id)
    if case.status in FINAL:
        raise Refusal("agreements.case_over", no=case.no, status=("status", case.status.value))
    if kind not in KINDS_BY_ROUTE[case.route.value]:
        told = {"kind": ("agreement_kind", kind.value), "route": ("route", case.route.value)}
        raise Refusal("agreements.kind_not_of_route", "kind", article="人民调解法第二十九条", **told)
    known = session.scalars(
        select(Agreement).where(Agreement.case_id == case_id, Agreement.state.in_(OPEN_STATES))
    ).first()
    if known is not None:
        raise Refusal("agreements.already_open", seq=known.seq, kind=("agreement_kind", known.kind.value))
    count = session.scalar(select(func.count(Agreement.id)).where(Agreement.case_id == case_id)) or 0
    made = Agreement(**case.keys(), seq=count + 1, kind=kind)
    session.add(made)
    session.flush()
    log_event(session, case, "agreement_drafted", paper={"label": "agreement_kind", "key": kind.value}, seq=made.seq)
    return made


def facts_of(session: DeskSession, case: Case) -> Facts:
    """Gather what an agreement says of the parties and the case, as they stand now."""
    customer: Customer = session.found(Customer, case.customer_id)
    branch = session.scalars(select(Branch).where(Branch.code == case.branch_id)).one_or_none()
    return Facts(
        case_no=case.no,
        route=case.route.value,
        made_on=session.today,
        bank_name=branch.bank_name if branch else "",
        branch_name=branch.name if branch else "",
        branch_address=branch.address if branch else "",
        branch_phone=branch.phone if branch else "",
        representative=session.actor.name,
        customer_name=customer.name,
        customer_id_type=customer.id_type,
        customer_id=customer.id_number,
        customer_phone=customer.phone,
        customer_address=customer.address,
        card=mask_card(case.card_number) or _tail(case.card_tail),
        summary=facts_told(session, case),
        agent=_agent(session, case),
    )


def _tail(tail: str) -> str:
    return f"尾号 {tail}" if tail else ""


def _agent(session: DeskSession, case: Case) -> AgentFacts | None:
    agent = acting_agent(session, case)
    if agent is None:
        return None
    standing = standing_of(agent)
    special = special_acts(session.rules_on(case.received_on))
    may = {act: not lacks(standing, act, session.today, special) for act in (Power.SETTLE, Power.SIGN)}
    words = AUTHORITY_WORDS.get(standing.authority, "") if standing.authority else ""
    return AgentFacts(agent.name, agent.id_number, words, may[Power.SETTLE], may[Power.SIGN])


AUTHORITY_WORDS = {
    AuthorityKind.GENERAL: "一般授权",
    AuthorityKind.SPECIAL: "特别授权",
    AuthorityKind.LEGAL_AGENT: "法定代理",
    AuthorityKind.GUARDIAN: "监护",
    AuthorityKind.HEIR: "继承",
}


def build_now(session: DeskSession, agreement: Agreement, answers: Answers, library: ClauseLibrary) -> Built:
    """Compose and check what a version with these answers would be now, under the rules of the receipt date."""
    if answers.kind is not agreement.kind:
        raise Refusal("agreements.other_kind", "kind", kind=("agreement_kind", agreement.kind.value))
    case: Case = session.found(Case, agreement.case_id)
    return build(library, facts_of(session, case), answers, session.rules_on(case.received_on), session.calendar)


def save_version(
    session: DeskSession, agreement_id: UUID, answers: Answers, library: ClauseLibrary
) -> AgreementVersion:
    """Store the composed text as a new version and make it the current one; equal content gives the current version
    back.

    An agreement that was handed in or approved goes back to draft: its approval bound another hash. Refused: an
    agreement that is signed or void (`agreements.not_open`), plans and waivers that do not add up.
    """
    require(session.actor, "agreements.draft")
    agreement: Agreement = session.found(Agreement, agreement_id)
    if agreement.state not in OPEN_STATES:
        raise Refusal("agreements.not_open", state=("agreement_state", agreement.state.value))
    built = build_now(session, agreement, answers, library)
    current = current_version(session, agreement)
    if current is not None and current.sha256 == built.fingerprint.sha256:
        return current
    if agreement.state is not AgreementState.DRAFT:
        raise Refusal("agreements.handed_in", state=("agreement_state", agreement.state.value))
    made = AgreementVersion(
        id=derived_id("agreement_version", agreement.id, agreement.current_version + 1),
        home_branch=agreement.home_branch,
        branch_id=agreement.branch_id,
        case_id=agreement.case_id,
        agreement_id=agreement.id,
        seq=agreement.current_version + 1,
        author_id=session.actor.staff_id,
        facts=built.facts.to_plain(),
        answers=answers.to_plain(),
        content=built.content(),
        template=built.draft.template,
        sha256=built.fingerprint.sha256,
    )
    session.add(made)
    agreement.current_version = made.seq
    session.flush()
    return made


def current_version(session: DeskSession, agreement: Agreement) -> AgreementVersion | None:
    """The newest version of an agreement, or None while there is none."""
    return session.scalars(
        select(AgreementVersion).where(
            AgreementVersion.agreement_id == agreement.id, AgreementVersion.seq == agreement.current_version
        )
    ).one_or_none()


def void(session: DeskSession, agreement_id: UUID, reason: str) -> Agreement:
    """Give an unsigned agreement up; its versions stay to be read.

    A reason is required (`agreements.reason_missing`).
    """
    require(session.actor, "agreements.void")
    agreement: Agreement = session.found(Agreement, agreement_id)
    if agreement.state not in OPEN_STATES:
        raise Refusal("agreements.not_open", state=("agreement_state", agreement.state.value))
    why = values.plain_text(reason, "reason", 1000)
    if not why:
        raise Refusal("agreements.reason_missing", "reason")
    agreement.state = AgreementState.VOID
    session.flush()
    log_event(session, session.found(Case, agreement.case_id), "agreement_voided", seq=agreement.seq, reason=why)
    return agreement
