"""Everything the interview tab shows, read by one query on a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import FINAL
from app.cases.deadlines import elderly_on
from app.cases.model import Case, Customer, FirstAction
from app.cases.people import special_acts
from app.cases.views import JointVisit, joint_visit
from app.evidence.views import TransactionRow, transactions
from app.interviews import compose, form
from app.interviews.form import FormState
from app.interviews.record import InterviewRecord
from app.interviews.values import Value
from app.interviews.views import InterviewRow, interviews_of, open_interview, record
from app.interviews.views import form as form_view
from app.kernel.money import Money
from app.staff.powers import may
from app.store.session import DeskSession
from app.terms.affordability import basic_living


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer, editable by its id."""

    id: UUID
    seq: int
    question: str
    answer: str
    speaker: str
    struck: bool
    corrections: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class IssueLine:
    """A row of the issue table, editable by its id."""

    id: UUID
    seq: int
    title: str
    customer_claim: str
    bank_position: str
    admitted_by: str
    amount: Money | None


@dataclass(frozen=True, slots=True)
class DoneNow:
    """A first thing that was done: when, by which reference."""

    kind: str
    at: datetime
    reference: str


@dataclass(frozen=True, slots=True)
class Seen:
    """The tab at one moment; without a sitting only the case's part is filled.

    `living` is the basic living of one person a month, `living_checked` whether that parameter was checked.
    """

    case_id: UUID
    case_no: str
    route: str
    over: bool
    may_conduct: bool
    elderly: bool
    today: date
    special: frozenset[str]
    living: Money
    living_checked: bool
    living_article: str
    review_days: int
    sittings: tuple[InterviewRow, ...]
    done: tuple[DoneNow, ...]
    state: FormState = field(default_factory=FormState)
    record: InterviewRecord | None = None
    asked: tuple[Asked, ...] = ()
    issues: tuple[IssueLine, ...] = ()
    transactions: tuple[TransactionRow, ...] = ()
    joint: JointVisit | None = None

    @property
    def sealed(self) -> bool:
        """Whether the sitting that is shown is sealed."""
        return self.record is not None and self.record.final

    @property
    def paused(self) -> bool:
        """Whether the sitting that is shown is paused."""
        return self.record is not None and self.record.state == "paused"


def read(
    session: DeskSession,
    case_id: UUID,
    wanted: UUID | None,
    load: Callable[[str], Mapping[str, Any]] | None,
) -> Seen:
    """Read the tab of a case: the sitting `wanted`, else the open one, else the last.

    `load` gives the drafts of a form; None when the window holds newer typing itself.
    """
    case: Case = session.found(Case, case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    rules = session.rules_on(case.received_on)
    living = basic_living("", rules)
    rows = tuple(interviews_of(session, case_id))
    done = session.scalars(select(FirstAction).where(FirstAction.case_id == case_id).order_by(FirstAction.done_at))
    seen = Seen(
        case_id=case.id,
        case_no=case.no,
        route=str(case.route),
        over=case.status in FINAL,
        may_conduct=may(session.actor.role, "interviews.conduct"),
        elderly=elderly_on(customer.birth_date, session.today, rules) or "elderly" in customer.needs,
        today=session.today,
        special=special_acts(rules),
        living=Money.of(living.decimal),
        living_checked=living.checked,
        living_article=living.article,
        review_days=rules["clock.review.apply_days"].integer,
        sittings=rows,
        done=tuple(DoneNow(str(row.kind), row.done_at, row.reference) for row in done),
    )
    known = {row.id for row in rows}
    chosen = wanted if wanted in known else open_interview(session, case_id) or (rows[-1].id if rows else None)
    return seen if chosen is None else _with_sitting(session, seen, chosen, load)


def _with_sitting(
    session: DeskSession, seen: Seen, interview_id: UUID, load: Callable[[str], Mapping[str, Any]] | None
) -> Seen:
    found = record(session, interview_id)
    if found.final:
        return replace(seen, record=found)
    drafts = load(form.draft_form(interview_id)) if load is not None else {}
    return replace(
        seen,
        record=found,
        state=form_view(session, interview_id, drafts),
        asked=tuple(_asked(session, interview_id)),
        issues=tuple(_issues(session, interview_id)),
        transactions=tuple(transactions(session, seen.case_id)),
        joint=joint_visit(session, seen.case_id),
    )


def _asked(session: DeskSession, interview_id: UUID) -> list[Asked]:
    return [
        Asked(
            row.id,
            row.seq,
            row.question,
            row.answer,
            row.speaker,
            row.struck_at is not None,
            tuple((str(at), str(question), str(said), str(who)) for at, question, said, who in row.corrections),
        )
        for row in compose.answers(session, interview_id)
    ]


def _issues(session: DeskSession, interview_id: UUID) -> list[IssueLine]:
    return [
        IssueLine(
            row.id,
            row.seq,
            row.title,
            row.customer_claim,
            row.bank_position,
            row.admitted_by,
            None if row.amount_fen is None else Money(row.amount_fen),
        )
        for row in compose.issues(session, interview_id)
    ]


def text_of(state: FormState, section: str, key: str) -> str:
    """What a field holds, as text."""
    value: Value = state.value(section, key)
    return "" if value is None else str(value)
