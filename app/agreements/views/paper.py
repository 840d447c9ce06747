"""The agreement as people read it: one presentation object for screen, paper and command.

The paper is made from the stored content of a version, never composed anew: what was signed is what is printed, also
in ten years with another clause library.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.agreements.conceded import conceded
from app.agreements.facts import Facts
from app.agreements.model import Agreement, AgreementState, AgreementVersion
from app.agreements.version import Built
from app.cases.model import Case
from app.sealing.desk import signatures_of
from app.store.session import DeskSession
from app.terms.request import PlanRequest


@dataclass(frozen=True, slots=True)
class PaperClause:
    """A numbered clause of the paper."""

    number: int
    key: str
    title: str
    text: str
    free: bool


@dataclass(frozen=True, slots=True)
class ComponentRow:
    """A row of the component table; amounts as text with two places; the last row is the component `total`."""

    component: str
    claimed: str
    waived: str
    agreed: str


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """A row of the schedule; amounts as text with two places, the date as ISO text."""

    n: int
    due: str
    principal: str
    interest: str
    fee: str
    total: str
    balance: str


@dataclass(frozen=True, slots=True)
class SignatureMark:
    """A signature under the paper; strokes are [[x, y, ms], …] lists in a 0-1000 square, empty when not drawn."""

    role: str
    name: str
    method: str
    strokes: tuple[Any, ...]
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """The whole agreement as people read it. `draft` is True until it was approved; `sha256` is the version's hash.

    `version_id` is what a signed version is sealed under, None for a preview; `currency` is that of every amount.

    `annual_rate` is text with four places, empty without a plan; `refund` is what the bank pays, empty for nothing.
    `seq` and `version` number agreement and version in the case.
    """

    case_no: str
    seq: int
    version: int
    version_id: UUID | None
    kind: str
    state: str
    currency: str
    draft: bool
    title: str
    opening: str
    parties: Facts
    clauses: tuple[PaperClause, ...]
    components: tuple[ComponentRow, ...]
    schedule: tuple[ScheduleRow, ...]
    plan: Mapping[str, Any] | None
    down_payment: str
    financed: str
    annual_rate: str
    effective_annual_rate: str
    signatures: tuple[SignatureMark, ...]
    effective_on: date | None
    sha256: str
    template: str
    refund: str = ""


def agreement_paper(session: DeskSession, agreement_id: UUID, version: int | None = None) -> AgreementPaper:
    """The paper of a version (the current one when none is named); raises `LookupError` for one that is not there."""
    agreement: Agreement = session.found(Agreement, agreement_id)
    case: Case = session.found(Case, agreement.case_id)
    wanted = agreement.current_version if version is None else version
    found = session.scalars(
        select(AgreementVersion).where(AgreementVersion.agreement_id == agreement_id, AgreementVersion.seq == wanted)
    ).one_or_none()
    if found is None:
        raise LookupError(f"agreement {agreement_id} has no version {wanted}")
    marks = tuple(
        SignatureMark(str(mark.signer_role), mark.signer_name, mark.method.value, tuple(mark.strokes), mark.signed_at)
        for mark in signatures_of(session, found.id, found.sha256)
    )
    final = agreement.state in (AgreementState.APPROVED, AgreementState.SIGNED) and wanted == agreement.current_version
    return _paper(found.content, case.no, agreement, wanted, found.sha256, marks, draft=not final, row=found.id)


def preview_paper(built: Built, agreement: Agreement, current: str = "") -> AgreementPaper:
    """The paper of what stands in the form; the current version's number while it has that one's hash (`current`)."""
    content, sha256 = built.content(), built.fingerprint.sha256
    number = agreement.current_version + (sha256 != current)
    return _paper(content, built.facts.case_no, agreement, number, sha256, (), draft=True)


def _paper(
    content: Mapping[str, Any],
    case_no: str,
    agreement: Agreement,
    version: int,
    sha256: str,
    marks: tuple[SignatureMark, ...],
    *,
    draft: bool,
    row: UUID | None = None,
) -> AgreementPaper:
    plan, request = content["plan"], content["request"]
    return AgreementPaper(
        case_no=case_no,
        seq=agreement.seq,
        version=version,
        version_id=row,
        kind=agreement.kind.value,
        state=agreement.state.value,
        currency=content["currency"],
        draft=draft,
        title=content["title"],
        opening=content["opening"],
        parties=Facts.from_plain(content["parties"]),
        clauses=tuple(
            PaperClause(one["number"], one["key"], one["title"], one["text"], one["free"]) for one in content["clauses"]
        ),
        components=tuple(ComponentRow(**row) for row in content["components"]),
        schedule=tuple(ScheduleRow(**row) for row in plan["rows"]) if plan else (),
        plan=plan,
        down_payment=(request["down_payment"] or "") if request else "",
        financed=_financed(request),
        annual_rate=plan["annual_rate"] if plan else "",
        effective_annual_rate=plan["effective_annual_rate"] if plan else "",
        signatures=marks,
        effective_on=agreement.effective_on,
        sha256=sha256,
        template=content["template"],
        refund=str(paid) if (paid := conceded(content).paid) else "",
    )


def _financed(request: Mapping[str, Any] | None) -> str:
    return str(PlanRequest.from_plain(request).financed) if request else ""
