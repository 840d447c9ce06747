"""Compose a record from its rows: the body that is read back, signed and sealed, and the content that is hashed.

The content holds the body with everything that other rooms keep (names, numbers, demands as they were), the interview's
own rows as they are stored, by which a later change is found and named, and the words of the record in Chinese as they
were read, because labels may be reworded in a later year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import inspect, select

from app.cases.model import FirstAction
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.interviews import form
from app.interviews.homes import Homes
from app.interviews.model import Answer, Interview, InterviewSection, IssueRow
from app.interviews.record import (
    Before,
    Body,
    Done,
    Header,
    Issue,
    Line,
    PageRead,
    Part,
    Party,
    Pause,
    Spoken,
    to_plain,
)
from app.interviews.sections import SECTIONS, Kind
from app.interviews.together import members_line, parties
from app.interviews.values import Value, empty
from app.interviews.words import Words, text_lines
from app.kernel.wording import Language, Wording
from app.staff.model import Branch, StaffMember
from app.store.session import DeskSession
from app.store.types import parse_instant, plain

FORM = 1
"""The form of sealed contents; a later form gets the next number and old ones stay readable."""


@cache
def chinese() -> Wording:
    """The Chinese wording, in which records are taken down."""
    return Wording.load(Path(str(resources.files("resources"))) / "wording", Language.ZH)


def contents(session: DeskSession, interview_id: UUID) -> dict[str, dict[str, Any]]:
    """What the sections of an interview keep, by key."""
    query = select(InterviewSection).where(InterviewSection.interview_id == interview_id)
    return {row.key: row.content for row in session.scalars(query)}


def state_of(session: DeskSession, interview: Interview) -> form.FormState:
    """The form as it is stored, homes included, without progress."""
    kept = contents(session, interview.id)
    homes = Homes(session, interview)
    return form.stored({spec.key: homes.read(spec, kept.get(spec.key, {})) for spec in SECTIONS})


def body(session: DeskSession, interview: Interview) -> Body:
    """The record as it stands now."""
    homes = Homes(session, interview)
    state = state_of(session, interview)
    currency = str(state.value("facts", "currency") or "CNY")
    return Body(
        header=_header(session, interview, homes),
        parties=tuple(_parties(state)),
        others=(*parties(session, interview.case_id), *_others(state)),
        pauses=tuple(
            Pause(parse_instant(begun), parse_instant(ended) if ended else None, reason, note)
            for begun, ended, reason, note in interview.pauses
        ),
        parts=tuple(_parts(session, state, homes, currency)),
        first_done=tuple(_first_done(session, interview)),
        spoken=tuple(spoken(row) for row in answers(session, interview.id)),
        issues=tuple(
            Issue(row.seq, row.title, row.customer_claim, row.bank_position, row.admitted_by, row.amount_fen, currency)
            for row in issues(session, interview.id)
        ),
        read_back=tuple(
            PageRead(int(page), str(outcome), parse_instant(at)) for page, outcome, at, _ in interview.read_back
        ),
    )


def content(session: DeskSession, interview: Interview) -> dict[str, Any]:
    """Everything that is hashed, signed and sealed, as plain values."""
    made = body(session, interview)
    return {
        "form": FORM,
        "kind": "interview_record",
        "body": to_plain(made),
        "rows": rows(session, interview, sealed=True),
        "words": list(text_lines(made, Words(chinese()))),
    }


def rows(session: DeskSession, interview: Interview, *, sealed: bool = False) -> dict[str, Any]:
    """The interview's own rows as they are stored; `sealed` says the state that they will have once sealed."""
    own = _columns(interview)
    if sealed:
        own["state"] = "sealed"
    found: dict[str, Any] = plain(
        {
            "interview": own,
            "sections": contents(session, interview.id),
            "answers": {str(row.seq): _columns(row) for row in answers(session, interview.id)},
            "issues": {str(row.seq): _columns(row) for row in issues(session, interview.id, removed=True)},
        }
    )
    return found


def answers(session: DeskSession, interview_id: UUID) -> list[Answer]:
    """The body of an interview in the order of asking."""
    return list(
        session.scalars(select(Answer).where(Answer.interview_id == interview_id).order_by(Answer.seq, Answer.id))
    )


def issues(session: DeskSession, interview_id: UUID, *, removed: bool = False) -> list[IssueRow]:
    """The issue table of an interview in its order."""
    query = select(IssueRow).where(IssueRow.interview_id == interview_id).order_by(IssueRow.seq, IssueRow.id)
    return list(session.scalars(query if removed else query.where(IssueRow.removed_at.is_(None))))


def staff_name(session: DeskSession, staff_id: UUID) -> str:
    """What a member of staff is called; somebody this replica does not know is the one who acts, or nameless."""
    name = session.scalar(select(StaffMember.name).where(StaffMember.id == staff_id))
    return str(name) if name else session.actor.name if staff_id == session.actor.staff_id else ""


# Keys of distribution and the server's version are no part of what was said.
_NOT_SAID = frozenset({"branch_id", "version"})


def _columns(row: object) -> dict[str, Any]:
    mapper = inspect(type(row))
    return {one.key: getattr(row, one.key) for one in mapper.column_attrs if one.key not in _NOT_SAID}


def _header(session: DeskSession, interview: Interview, homes: Homes) -> Header:
    branch = session.scalars(select(Branch).where(Branch.code == interview.home_branch)).first()
    return Header(
        case_no=homes.case.no,
        seq=interview.seq,
        bank="" if branch is None else branch.bank_name,
        branch=interview.home_branch if branch is None else branch.name,
        place=interview.place,
        recorder=staff_name(session, interview.recorder_id),
        started_at=interview.started_at,
        ended_at=interview.ended_at,
    )


def _party(state: form.FormState, section: str, role: str) -> Party:
    def text(key: str) -> str:
        return str(state.value(section, key) or "")

    return Party(role, text("name"), text("relation"), text("id_type"), text("id_number"), text("phone"))


def _parties(state: form.FormState) -> Iterator[Party]:
    yield _party(state, "identity", "customer")
    for section in ("agent", "companion"):
        if state.value(section, "present") == "yes" and state.value(section, "name"):
            yield _party(state, section, section)


def _others(state: form.FormState) -> Iterator[Party]:
    if state.value("signatures", "cannot_write") != "yes":
        return
    for key in ("scribe", "witness_1", "witness_2"):
        person = state.value("signatures", key)
        if isinstance(person, Mapping):
            yield Party(key.partition("_")[0], **{name: str(text) for name, text in person.items()})


def _parts(session: DeskSession, state: form.FormState, homes: Homes, currency: str) -> Iterator[Part]:
    for spec in SECTIONS:
        lines = []
        for one in form.asked(state, spec):
            value = state.value(spec.key, one.key)
            if not empty(value):
                shown = _transactions(session, homes, value) if one.kind is Kind.TRANSACTIONS else value
                of = currency if spec.key == "facts" else "CNY"
                lines.append(Line(f"{spec.key}.{one.key}", one.kind, shown, one.labels, one.mask, of))
        if spec.key == "joint" and (members := members_line(session, homes.case)) is not None:
            lines.append(members)
        if lines:
            yield Part(spec.key, tuple(lines))


def _transactions(session: DeskSession, homes: Homes, ids: Value) -> list[dict[str, Any]]:
    query = (
        select(Transaction)
        .join(AccountStatement, AccountStatement.id == Transaction.statement_id)
        .join(EvidenceItem, EvidenceItem.id == AccountStatement.item_id)
        .where(Transaction.case_id == homes.case.id)
        .order_by(EvidenceItem.seq, Transaction.statement_id, Transaction.place)
    )
    return [
        {
            "on": day.isoformat() if (day := row.traded_on or row.posted_on) else "",
            "what": row.merchant or row.description,
            "fen": row.amount_fen,
            "currency": row.currency,
        }
        for row in session.scalars(query)
        if str(row.id) in ids
    ]


def _first_done(session: DeskSession, interview: Interview) -> Iterator[Done]:
    query = (
        select(FirstAction)
        .where(FirstAction.case_id == interview.case_id)
        .order_by(FirstAction.done_at, FirstAction.id)
    )
    for row in session.scalars(query):
        yield Done(str(row.kind), row.done_at, row.reference, row.note)


def spoken(row: Answer) -> Spoken:
    """A question with its answer, as the record shows it."""
    before = tuple(Before(parse_instant(at), question, said, who) for at, question, said, who in row.corrections)
    return Spoken(row.seq, row.question, row.answer, row.speaker, row.asked_at, row.struck_at is not None, before)
