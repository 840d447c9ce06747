"""`agreement draft | submit | approve | refuse | sign | pdf`: what the workbench does, by command.

`draft` composes an instalment agreement from options and saves a version; without `--keep-draft` it also hands it in.
Each command acts as `--user`, so that four eyes and authority hold for commands exactly as for windows.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from uuid import UUID

    from app.agreements.model import Agreement
    from app.store.session import DeskSession

app = typer.Typer(rich_markup_mode=None)
agreement = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.agreement"))
app.add_typer(agreement, name="agreement")


@agreement.command("draft", help=help_text("command.agreement.draft"))
def draft(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.case_no")),
    months: str = typer.Option(..., help=help_text("command.plan.months")),
    first_due: str = typer.Option(..., "--first-due", help=help_text("command.plan.first_due")),
    account: str = typer.Option(..., help=help_text("command.agreement.account")),
    principal: str = typer.Option("", help=help_text("command.agreement.principal")),
    interest: str = typer.Option("", help=help_text("command.agreement.interest")),
    late_charge: str = typer.Option("", "--late-charge", help=help_text("command.agreement.late_charge")),
    waive_interest: str = typer.Option("", "--waive-interest", help=help_text("command.agreement.waive_interest")),
    waive_late_charge: str = typer.Option(
        "", "--waive-late-charge", help=help_text("command.agreement.waive_late_charge")
    ),
    annual_rate: str = typer.Option("", "--annual-rate", help=help_text("command.plan.annual_rate")),
    down_payment: str = typer.Option("", "--down-payment", help=help_text("command.plan.down_payment")),
    court: str = typer.Option("", help=help_text("command.agreement.court")),
    keep_draft: bool = typer.Option(False, "--keep-draft", help=help_text("command.agreement.keep_draft")),
) -> None:
    """Draft (or go on with) the instalment agreement of a case, save a version and hand it in."""
    from app.agreements import desk
    from app.agreements.model import AgreementKind
    from app.casefile.desk import move
    from app.cases.codes import Status
    from app.cases.model import Case
    from app.cases.views.header import case_id_of
    from ui.commands.agreement_options import AgreementOptions

    asked = AgreementOptions(
        months=months,
        first_due=first_due,
        annual_rate=annual_rate,
        down_payment=down_payment,
        claimed={"principal": principal, "interest": interest, "late_charge": late_charge},
        waived={"interest": waive_interest, "late_charge": waive_late_charge},
        account=account,
        court=court,
    )
    with seat(ctx) as here:
        library = here.desktop.clauses
        with here.store.action(here.actor, "agreements.draft") as session:
            case: Case = session.found(Case, case_id_of(session, no))
            if case.status is Status.MEDIATING:
                move(session, case.id, Status.DRAFTING)
            made = _open_agreement(session, case.id) or desk.draft(session, case.id, AgreementKind.INSTALMENT)
            answers = desk.readable_answers(session, made.id, asked.form(session, case.id))
            version = desk.save_version(session, made.id, answers, library)
            findings = desk.build_now(session, made, answers, library).findings
            answer = _answer(no, made.id, version.seq, version.sha256)
            if not keep_draft:
                # In the same action: what cannot be handed in leaves nothing behind.
                desk.submit(session, made.id, library)
    told = [words(ctx).told(one.refusal()).line() for one in findings]
    answer |= {"findings": told, "state": "draft" if keep_draft else "pending_approval"}
    code = "command.agreement.drafted" if keep_draft else "command.agreement.submitted"
    emit(answer, [words(ctx).text(code, no=no, version=version.seq), *told], as_json(ctx))


@agreement.command("approve", help=help_text("command.agreement.approve"))
def approve(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.case_no")),
    note: str = typer.Option("", help=help_text("command.agreement.note")),
) -> None:
    """Approve the version that was handed in."""
    from app.agreements import desk

    with seat(ctx) as here:
        with here.store.action(here.actor, "agreements.approve") as session:
            found = _newest(session, no)
            approval = desk.approve(session, found.id, note)
            answer = _answer(no, found.id, found.current_version, approval.sha256)
        answer["state"] = "approved"
    emit(answer, words(ctx).text("command.agreement.approved", no=no), as_json(ctx))


@agreement.command("refuse", help=help_text("command.agreement.refuse"))
def refuse(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.case_no")),
    note: str = typer.Option(..., help=help_text("command.agreement.note")),
) -> None:
    """Refuse the version that was handed in, with a reason."""
    from app.agreements import desk

    with seat(ctx) as here:
        with here.store.action(here.actor, "agreements.refuse") as session:
            found = _newest(session, no)
            approval = desk.refuse(session, found.id, note)
            answer = _answer(no, found.id, found.current_version, approval.sha256)
        answer["state"] = "draft"
    emit(answer, words(ctx).text("command.agreement.refused", no=no), as_json(ctx))


@agreement.command("sign", help=help_text("command.agreement.sign"))
def sign(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.case_no")),
    method: str = typer.Option("on_paper", help=help_text("command.agreement.method")),
) -> None:
    """Record that customer and staff signed the approved version on paper, and make it final."""
    from app.agreements import desk
    from app.agreements.views import agreement_paper
    from app.kernel.errors import Refusal
    from app.sealing.model import SignatureMethod, SignerRole

    if method not in (SignatureMethod.ON_PAPER.value, SignatureMethod.FINGERPRINT.value):
        raise Refusal("sealing.unknown_method", "method", method=method)
    with seat(ctx) as here:
        with here.store.action(here.actor, "agreements.sign") as session:
            found = _newest(session, no)
            paper = agreement_paper(session, found.id)
            agent = paper.parties.agent
            role = SignerRole.AGENT if agent else SignerRole.CUSTOMER
            name = agent.name if agent else paper.parties.customer_name
            desk.sign_as(session, found.id, role, name, SignatureMethod(method))
            desk.sign_as(session, found.id, SignerRole.STAFF, here.actor.name, SignatureMethod.ON_PAPER)
            desk.conclude(session, found.id)
            answer = _answer(no, found.id, paper.version, paper.sha256)
        answer["state"] = "signed"
    emit(answer, words(ctx).text("command.agreement.signed", no=no), as_json(ctx))


@agreement.command("pdf", help=help_text("command.agreement.pdf"))
def pdf(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.case_no")),
    output: Path = typer.Option(..., "-o", "--output", help=help_text("command.output")),
    large_print: bool | None = typer.Option(
        None, "--large-print/--normal-print", help=help_text("command.large_print")
    ),
) -> None:
    """Write the agreement of a case as a PDF; large print comes by itself for customers from sixty on."""
    from app.store.access import AccessKind
    from ui.casefile.gathering import gather

    with seat(ctx) as here:
        with here.store.action(here.actor, "agreements.pdf") as session:
            job = gather(session, "agreement", no, words(ctx), access=AccessKind.EXPORT)
        printed = job.write(output, large_print=large_print, printed_at=here.desktop.clock.now())
    answer = {"file": str(printed.file), "pages": printed.pages, "sha256": printed.sha256}
    emit(answer, words(ctx).text("command.written", file=printed.file, pages=printed.pages), as_json(ctx))


def _answer(no: str, agreement_id: UUID, version: int, sha256: str) -> dict[str, object]:
    return {"case": no, "agreement": str(agreement_id), "version": version, "sha256": sha256}


def _open_agreement(session: DeskSession, case_id: UUID) -> Agreement | None:
    from sqlalchemy import select

    from app.agreements.desk.drafting import OPEN_STATES
    from app.agreements.model import Agreement

    query = select(Agreement).where(Agreement.case_id == case_id, Agreement.state.in_(OPEN_STATES))
    return session.scalars(query).first()


def _newest(session: DeskSession, no: str) -> Agreement:
    """The agreement a command means: the newest of the case that is not void."""
    from sqlalchemy import select

    from app.agreements.model import Agreement, AgreementState
    from app.cases.views.header import case_id_of
    from app.kernel.errors import Refusal

    query = select(Agreement).where(
        Agreement.case_id == case_id_of(session, no), Agreement.state != AgreementState.VOID
    )
    found = session.scalars(query.order_by(Agreement.seq.desc())).first()
    if found is None:
        raise Refusal("agreements.none_of_case", "no", no=no)
    return found
