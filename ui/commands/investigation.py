"""`investigation show | plan | waiting | letter | templates`: what a case's investigation holds, and what waits."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from app.kernel.errors import Refusal
from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.kernel.wording import Wording
    from app.mediation.views import Investigation, RequestRow, TaskRow

app = typer.Typer(rich_markup_mode=None)
group = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.investigation"))
app.add_typer(group, name="investigation")
_NO = typer.Argument(..., help=help_text("command.case_no"))


@group.command("show", help=help_text("command.investigation.show"))
def show(ctx: typer.Context, no: str = _NO) -> None:
    """Show the investigation of a case."""
    from app.cases.views import case_id_of
    from app.mediation.views import investigation

    with seat(ctx) as here, here.store.read(here.actor, here.live if here.reads_live else None) as session:
        found = investigation(session, case_id_of(session, no))
    emit(_whole(found), list(_lines(found, words(ctx))), as_json(ctx))


@group.command("plan", help=help_text("command.investigation.plan"))
def plan(
    ctx: typer.Context,
    no: str = _NO,
    template: str = typer.Option("", "--template", help=help_text("command.investigation.template")),
    take_up: bool = typer.Option(False, "--take-up", help=help_text("command.investigation.take_up")),
) -> None:
    """Show what a template proposes, or take it up."""
    from app.cases.views import case_id_of
    from app.mediation import desk
    from app.mediation.views import proposal

    say = words(ctx)
    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            case_id = case_id_of(session, no)
            found = proposal(session, case_id, template)
        ticked = [desk.Chosen(row.step.key, row.owner_id) for row in found.rows if row.ticked]
        made = 0
        if take_up and ticked:
            with here.store.action(here.actor, "mediation.take_up") as session:
                made = len(desk.take_up(session, case_id, found.template, ticked))
    language = say.language.value
    lines = [
        f"{'✓' if row.there else '☑' if row.ticked else '☐'} {row.step.says[language]}  "
        f"{say.label('burden', row.step.burden.value)}  {row.step.article}"
        for row in found.rows
    ]
    lines = [found.name[language], *lines] if not take_up else [say.text("command.investigation.made", count=made)]
    answer = {
        "template": found.template,
        "made": made,
        "steps": [
            {
                "key": row.step.key,
                "says": row.step.says[language],
                "burden": row.step.burden.value,
                "article": row.step.article,
                "days": row.step.days,
                "ticked": row.ticked,
                "there": row.there,
            }
            for row in found.rows
        ],
    }
    emit(answer, lines, as_json(ctx))


@group.command("waiting", help=help_text("command.investigation.waiting"))
def waiting(ctx: typer.Context) -> None:
    """List what waits for whoever asks."""
    from app.mediation.views import escalations_waiting, requests_waiting, tasks_waiting

    say = words(ctx)
    with seat(ctx) as here, here.store.read(here.actor) as session:
        tasks, requests = tasks_waiting(session), requests_waiting(session)
        handed = escalations_waiting(session)
    lines = [
        *(f"{row.no}  {_task_line(row, say)}" for row in tasks),
        *(f"{row.no}  {_request_line(row, say)}" for row in requests),
        *(f"{row.no}  {say.label('escalation_state', row.state.value)}  {row.reason}" for row in handed),
    ]
    answer = {
        "tasks": [_plain(asdict(row)) for row in tasks],
        "requests": [_plain(asdict(row)) for row in requests],
        "escalations": [_plain(asdict(row)) for row in handed],
    }
    emit(answer, lines or [say.text("command.investigation.nothing")], as_json(ctx))


@group.command("letter", help=help_text("command.investigation.letter"))
def letter(
    ctx: typer.Context,
    no: str = _NO,
    number: int = typer.Argument(..., min=1, help=help_text("command.investigation.number")),
    output: Path = typer.Option(..., "-o", "--output", help=help_text("command.output")),
) -> None:
    """Write a letter of request."""
    from app.cases.views import case_id_of
    from app.mediation.views import requests_of
    from ui.mediation.papers import letter_job

    with seat(ctx) as here:
        with here.store.action(here.actor, "reports.print") as session:
            rows = requests_of(session, case_id_of(session, no))
            meant = [row.id for row in rows if row.seq == number]
            if not meant:
                raise Refusal("mediation.no_request", "number", no=no, number=number)
            make = letter_job(session, words(ctx), meant[0])
        printed = make().save(output)
    answer = {"file": str(printed.file), "pages": printed.pages, "content_sha256": printed.digest}
    emit(answer, words(ctx).text("command.written", file=printed.file, pages=printed.pages), as_json(ctx))


@group.command("templates", help=help_text("command.investigation.templates"))
def templates_(ctx: typer.Context) -> None:
    """List templates and files that are none."""
    from app.mediation.views import templates

    say = words(ctx)
    language = say.language.value
    with seat(ctx) as here, here.store.read(here.actor) as session:
        found = templates(session)
    faults = [
        {"file": one.file, "line": one.line, "key": one.key, "why": say.told(one.why).line()} for one in found.faults
    ]
    answer = {
        "templates": [
            {"key": one.key, "name": one.name[language], "edition": one.edition, "causes": list(one.causes),
             "steps": len(one.steps)}
            for one in found.templates.values()
        ],
        "faults": faults,
    }  # fmt: skip
    lines = [f"{one.key}  {one.name[language]}  {len(one.steps)}" for one in found.templates.values()]
    emit(answer, [*lines, *(say.text("command.investigation.fault", **one) for one in faults)], as_json(ctx))


def _lines(found: Investigation, say: Wording) -> list[str]:
    from app.kernel.clock import local_minute
    from reports.investigation_report import lack_said
    from reports.parts.masked import mask_numbers

    def part(name: str, rows: list[str]) -> list[str]:
        return [say.text(f"reports.investigation.{name}"), *(f"  {row}" for row in rows)]

    return [
        f"{found.header.no}  {found.header.customer}",
        *part("missing", [lack_said(say, one.lack.value, one.count) for one in found.missing]),
        *part("plan", [_task_line(row, say) for row in found.tasks if not row.removed]),
        *part(
            "log",
            [
                f"{local_minute(row.at)}  "
                f"{say.label('first_action', row.action) if row.action else say.label('notice_kind', row.kind)}  "
                f"{row.took}  {mask_numbers(row.said)}"
                for row in found.log
            ],
        ),
        *part("requests", [_request_line(row, say) for row in found.requests]),
        *part(
            "findings",
            [
                f"{row.seq}. {say.label('finding_standing', row.standing.value)}  {mask_numbers(row.statement)}  "
                + "; ".join(f"{one.item_no}: {one.pages}" for one in row.citations)
                for row in found.findings
            ],
        ),
    ]


def _task_line(row: TaskRow, say: Wording) -> str:
    state, says = say.label("task_state", row.state.value), row.says[say.language.value]
    return f"{row.due.isoformat()}  {state}  {says}  {row.owner}"


def _request_line(row: RequestRow, say: Wording) -> str:
    return f"{row.number}  {row.answer_by.isoformat()}  {say.label('request_state', row.state.value)}  {row.whom}"


def _whole(found: Investigation) -> dict[str, Any]:
    return {
        "case": found.header.no,
        "as_of": found.as_of,
        "missing": [{"lack": one.lack.value, "count": one.count} for one in found.missing],
        "plans": [_plain(asdict(row)) for row in found.plans],
        "tasks": [_plain(asdict(row)) for row in found.tasks],
        "log": [_plain(asdict(row)) for row in found.log],
        "requests": [_plain(asdict(row)) for row in found.requests],
        "findings": [_plain(asdict(row)) for row in found.findings],
        "escalations": [_plain(asdict(row)) for row in found.escalations],
    }


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: str(value) if key == "id" or key.endswith("_id") else value for key, value in row.items()}
