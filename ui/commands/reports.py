"""`report case | interview | receipt | rights | liability | … NO -o PDF`: papers of a case, as the print panel makes
them, and `report queue`: a view of the queue as a list.

Personal data are masked unless `--reveal REASON`; the record, which people sign, is always whole. Every paper leaves an
access record. Large print comes by itself for customers from sixty on; both ways can be asked for.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ui.commands.common import as_json, emit, help_text, seat, tell, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.kernel.wording import Wording
    from app.store.session import DeskSession
    from reports.document import Printed

app = typer.Typer(rich_markup_mode=None)
report = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.report"))
app.add_typer(report, name="report")


class Reader(StrEnum):
    """For whom a paper is that has two forms."""

    BANK = "bank"
    CUSTOMER = "customer"


_FORMS = {Reader.BANK: "", Reader.CUSTOMER: "_customer"}
_NO = typer.Argument(..., help=help_text("command.case_no"))
_OUTPUT = typer.Option(..., "-o", "--output", help=help_text("command.output"))
_LARGE = typer.Option(None, "--large-print/--normal-print", help=help_text("command.report.large_print"))
_REVEAL = typer.Option("", "--reveal", help=help_text("command.report.reveal"))


@report.command("case", help=help_text("command.report.case"))
def case(
    ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE, reveal: str = _REVEAL
) -> None:
    """Write the case report."""
    _write(ctx, "case_report", no, output, large_print, reveal)


@report.command("interview", help=help_text("command.report.interview"))
def interview(
    ctx: typer.Context,
    no: str = _NO,
    output: Path = _OUTPUT,
    large_print: bool | None = _LARGE,
    sitting: int = typer.Option(0, min=0, help=help_text("command.report.sitting")),
) -> None:
    """Write the record of the newest sitting, or of a certain one."""
    _write(ctx, "interview_record", no, output, large_print, sitting=sitting)


@report.command("receipt", help=help_text("command.report.receipt"))
def receipt(
    ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE, reveal: str = _REVEAL
) -> None:
    """Write the walk-in receipt."""
    _write(ctx, "receipt", no, output, large_print, reveal)


@report.command("rights", help=help_text("command.report.rights"))
def rights(
    ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE, reveal: str = _REVEAL
) -> None:
    """Write the rights notice."""
    _write(ctx, "rights_notice", no, output, large_print, reveal)


@report.command("acceptance", help=help_text("command.report.acceptance"))
def acceptance(
    ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE, reveal: str = _REVEAL
) -> None:
    """Write the acceptance notice."""
    _write(ctx, "acceptance_notice", no, output, large_print, reveal)


@report.command("investigation", help=help_text("command.report.investigation"))
def investigation(ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE) -> None:
    """Write the investigation report."""
    _write(ctx, "investigation_report", no, output, large_print)


@report.command("liability", help=help_text("command.report.liability"))
def liability(
    ctx: typer.Context,
    no: str = _NO,
    output: Path = _OUTPUT,
    for_: Reader = typer.Option(Reader.BANK, "--for", help=help_text("command.report.liability_for")),
    large_print: bool | None = _LARGE,
    reveal: str = _REVEAL,
) -> None:
    """Write the opinion on liability, for the bank or for the customer."""
    _write(ctx, f"liability_opinion{_FORMS[for_]}", no, output, large_print, reveal)


@report.command("bill", help=help_text("command.report.bill"))
def bill(
    ctx: typer.Context,
    no: str = _NO,
    output: Path = _OUTPUT,
    large_print: bool | None = _LARGE,
    statement: int = typer.Option(0, "--statement", min=0, help=help_text("command.bill.statement")),
) -> None:
    """Write the check of a bill."""
    _write(ctx, "bill_check", no, output, large_print, sitting=statement)


@report.command("queue", help=help_text("command.report.queue"))
def queue(
    ctx: typer.Context,
    output: Path = _OUTPUT,
    view: str = typer.Option("open", "--view", help=help_text("command.report.view")),
    large_print: bool = typer.Option(False, "--large-print", help=help_text("command.large_print")),
) -> None:
    """Write a view of the queue as a list."""
    from reports import queue_list
    from ui.casefile.queue_sheet import queue_sheet

    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            sheet, branch = queue_sheet(session, view)
        printed = queue_list.make(
            sheet, words(ctx), output, branch=branch, large_print=large_print, printed_at=here.desktop.clock.now()
        )
    _tell(ctx, printed)


@report.command("morning", help=help_text("command.report.morning"))
def morning(ctx: typer.Context, output: Path = _OUTPUT) -> None:
    """Write the lead's morning sheet."""
    from ui.cases.day.papers import morning_job

    _write_job(ctx, morning_job, output)


@report.command("deliveries", help=help_text("command.report.deliveries"))
def deliveries(ctx: typer.Context, output: Path = _OUTPUT) -> None:
    """Write the delivery list."""
    from ui.cases.day.papers import deliveries_job

    _write_job(ctx, deliveries_job, output)


@report.command("originals", help=help_text("command.report.originals"))
def originals(
    ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE, reveal: str = _REVEAL
) -> None:
    """Write the receipt for the originals of a case."""
    _write(ctx, "originals_receipt", no, output, large_print, reveal)


@report.command("custody", help=help_text("command.report.custody"))
def custody(ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT, large_print: bool | None = _LARGE) -> None:
    """Write the custody sheet: every exhibit with its fingerprints and who had it in hand."""
    _write(ctx, "custody_sheet", no, output, large_print)


@report.command("casefile", help=help_text("command.report.casefile"))
def casefile(ctx: typer.Context, no: str = _NO, output: Path = _OUTPUT) -> None:
    """Bind the case file, and say what it lacks."""
    from app.cases.model import Case
    from app.cases.views.header import case_id_of
    from app.store.access import AccessKind
    from ui.casefile.bound_job import file_job, missing_lines

    say = words(ctx)
    with seat(ctx) as here:
        with here.store.action(here.actor, "reports.print") as session:
            case = session.found(Case, case_id_of(session, no))
            job = file_job(session, case, say, here.blobs, AccessKind.EXPORT)
        printed = job.write(output, printed_at=here.desktop.clock.now())
    lacking = missing_lines(job)
    answer = {
        "file": str(printed.file),
        "pages": printed.pages,
        "sha256": printed.sha256,
        "content_sha256": printed.digest,
        "missing": lacking,
    }
    lines = [say.text("command.written", file=printed.file, pages=printed.pages)]
    if lacking:
        lines.append(say.text("papers.file_missing", count=len(lacking), items=lacking))
    emit(answer, lines, as_json(ctx))


def _write_job(ctx: typer.Context, read: Callable[[DeskSession, Wording], Callable[[], Printed]], output: Path) -> None:
    with seat(ctx) as here:
        with here.store.read(here.actor, here.live if here.reads_live else None) as session:
            make = read(session, words(ctx))
        printed = make().save(output)
    _tell(ctx, printed)


@report.command("deadlines", help=help_text("command.report.deadlines"))
def deadlines(
    ctx: typer.Context,
    output: Path = _OUTPUT,
    days: int = typer.Option(14, "--days", min=0, max=366, help=help_text("command.report.days")),
    branch: str = typer.Option("", "--branch", help=help_text("command.report.of_branch")),
    large_print: bool = typer.Option(False, "--large-print", help=help_text("command.large_print")),
) -> None:
    """Write every clock that ends within some days, by day."""
    from reports import deadline_list
    from ui.cases.lists import deadline_sheet

    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            sheet, card = deadline_sheet(session, days, branch or None)
        printed = deadline_list.make(
            sheet, words(ctx), output, branch=card, large_print=large_print, printed_at=here.desktop.clock.now()
        )
    _tell(ctx, printed)


def _write(
    ctx: typer.Context,
    kind: str,
    no: str,
    output: Path,
    large_print: bool | None,
    reveal: str = "",
    *,
    sitting: int = 0,
) -> None:
    from app.store.access import AccessKind
    from ui.casefile.gathering import gather

    with seat(ctx) as here:
        with here.store.action(here.actor, "reports.print") as session:
            job = gather(session, kind, no, words(ctx), reveal=reveal, sitting=sitting, access=AccessKind.EXPORT)
        printed = job.write(output, large_print=large_print, printed_at=here.desktop.clock.now())
    _tell(ctx, printed)


def _tell(ctx: typer.Context, printed: Printed) -> None:
    for gap in printed.gaps:
        tell(words(ctx).text("command.report.gap", field=gap.field, characters=gap.characters))
    answer = {
        "file": str(printed.file),
        "pages": printed.pages,
        "sha256": printed.sha256,
        "content_sha256": printed.digest,
        "gaps": [{"field": gap.field, "characters": list(gap.characters)} for gap in printed.gaps],
    }
    emit(answer, words(ctx).text("command.written", file=printed.file, pages=printed.pages), as_json(ctx))
