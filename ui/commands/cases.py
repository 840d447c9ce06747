"""`queue`, `case show|accept|assign|move|bring|give-back`: the queue, one case.

The work is done in `app.cases` and `app.casefile`; here are options, the answer's keys as the product promises
them, and lines for people. A queue's page is fetched with one query and never more than asked for.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands import held, queue_file
from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from datetime import date

    from app.cases.views import QueueRow
    from app.desktop import Seat
    from app.kernel.wording import Wording

app = typer.Typer(rich_markup_mode=None)
case = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.case"))
app.add_typer(case, name="case")
held.register(case)


@app.command("queue", help=help_text("command.queue"))
def queue(
    ctx: typer.Context,
    view: str = typer.Option("all", "--view", help=help_text("command.queue.view")),
    text: str = typer.Option("", "--text", help=help_text("command.queue.text")),
    after: str = typer.Option("", "--after", help=help_text("command.queue.after")),
    limit: int = typer.Option(50, "--limit", help=help_text("command.queue.limit")),
    channel: str = typer.Option("", "--channel", help=help_text("command.queue.channel")),
    branch: str = typer.Option("", "--branch", help=help_text("command.queue.branch")),
    sort: str = typer.Option("", "--sort", help=help_text("command.queue.sort")),
    export: Path | None = typer.Option(None, "--export", metavar="FILE", help=help_text("command.queue.export")),
) -> None:
    """List a page of a view of the queue, or write all of it to a spreadsheet."""
    from app.cases.codes import Channel
    from app.cases.views import QueueQuery, Sort, View, queue_total
    from app.cases.views import queue as read_queue

    say = words(ctx)
    asked = QueueQuery(
        view=_key(View, view, "view"),
        text=text,
        after=after or None,
        limit=limit,
        channel=_key(Channel, channel, "channel") if channel else None,
        branch=branch or None,
        sort=_key(Sort, sort.lstrip("-"), "sort") if sort else None,
        descending=sort.startswith("-"),
    )
    if export is not None:
        queue_file.write(ctx, replace(asked, after=None), export)
        return
    with seat(ctx) as here, here.store.read(here.actor) as session:
        page = read_queue(session, asked)
        total = queue_total(session, asked)
        today = session.today
    answer = {"total": total, "rows": [_queue_row(row) for row in page.rows], "next": page.next}
    lines = [_queue_line(row, today, say) for row in page.rows]
    lines.append(say.text("command.queue.total", shown=len(page.rows), total=total))
    if page.next:
        lines.append(say.text("command.queue.next", token=page.next))
    emit(answer, lines, as_json(ctx))


@case.command("show", help=help_text("command.case.show"))
def show(
    ctx: typer.Context,
    no: str = typer.Argument(..., metavar="NO", help=help_text("command.case.no")),
    reveal: str = typer.Option("", "--reveal", help=help_text("command.case.reveal")),
) -> None:
    """Show one case as staff may see it; personal data in full only with a reason, which is recorded."""
    from app.casefile.show import case_lines, case_record
    from app.casefile.views import whole_case, whole_case_in_full
    from app.cases.views import timeline

    say = words(ctx)
    with seat(ctx) as here:
        if reveal:
            with here.store.action(here.actor, "cases.reveal") as session:
                whole = whole_case_in_full(session, no, reveal)
                log = timeline(session, whole.overview.header.case_id, say)
        else:
            with here.store.read(here.actor) as session:
                whole = whole_case(session, no)
                log = timeline(session, whole.overview.header.case_id, say)
    emit(case_record(whole, log), case_lines(whole, log, say), as_json(ctx))


@case.command("accept", help=help_text("command.case.accept"))
def accept(ctx: typer.Context, no: str = typer.Argument(..., metavar="NO", help=help_text("command.case.no"))) -> None:
    """Accept a registered case."""
    from app.cases.codes import Status

    with seat(ctx) as here:
        answer = _moved(here, no, Status.ACCEPTED, {})
    _emit_state(ctx, answer)


@case.command("assign", help=help_text("command.case.assign"))
def assign(
    ctx: typer.Context,
    no: str = typer.Argument(..., metavar="NO", help=help_text("command.case.no")),
    to: str = typer.Option(..., "--to", help=help_text("command.case.to")),
    why: str = typer.Option("", "--why", help=help_text("command.case.why")),
) -> None:
    """Give a case to somebody by login."""
    from app.cases.desk import assign as give
    from app.cases.views import case_id_of
    from app.kernel.errors import Refusal
    from app.staff.views import actor_of

    with seat(ctx) as here, here.store.action(here.actor, "cases.assign") as session:
        found = actor_of(session, to)
        if found is None:
            raise Refusal("cases.owner_unfit", "owner", name=to)
        given = give(session, case_id_of(session, no), found[0].staff_id, why)
        answer = {"no": given.no, "owner": found[0].name, "status": given.status.value}
    emit(answer, words(ctx).text("command.case.assigned", no=answer["no"], name=answer["owner"]), as_json(ctx))


@case.command("move", help=help_text("command.case.move"))
def move(
    ctx: typer.Context,
    no: str = typer.Argument(..., metavar="NO", help=help_text("command.case.no")),
    to: str = typer.Option(..., "--to", help=help_text("command.case.to_state")),
    reason: str = typer.Option("", "--reason", help=help_text("command.case.reason")),
    note: str = typer.Option("", "--note", help=help_text("command.case.note")),
    other_ways_told: bool = typer.Option(False, "--other-ways-told", help=help_text("command.case.other_ways")),
) -> None:
    """Move a case to another state; a refusal names everything that is missing."""
    from app.cases.codes import CloseReason, Status

    target = _key(Status, to, "status")
    given: dict[str, Any] = {"note": note, "other_ways_told": other_ways_told}
    if target is Status.CLOSED:
        given["close_reason"] = _key(CloseReason, reason, "reason") if reason else None
    else:
        given["reason"] = reason
    with seat(ctx) as here:
        answer = _moved(here, no, target, given)
    _emit_state(ctx, answer)


def _moved(here: Seat, no: str, target: Any, given: dict[str, Any]) -> dict[str, str]:
    from app.casefile.desk import move as move_case
    from app.cases.views import case_id_of

    with here.store.action(here.actor, "cases.move") as session:
        found = move_case(session, case_id_of(session, no), target, **given)
        return {"no": found.no, "status": found.status.value}


def _emit_state(ctx: typer.Context, answer: dict[str, str]) -> None:
    say = words(ctx)
    line = say.text("command.case.moved", no=answer["no"], status=say.label("status", answer["status"]))
    emit(answer, line, as_json(ctx))


def _key(kind: Any, key: str, field: str) -> Any:
    """The member of an enumeration with this key; an unknown one is refused with those there are."""
    from app.kernel.errors import Refusal

    try:
        return kind(key.strip())
    except ValueError:
        known = [member.value for member in kind]
        raise Refusal("cases.no_such_key", field, text=key, field_name=("case_field", field), known=known) from None


def _queue_row(row: QueueRow) -> dict[str, Any]:
    amount = row.amount
    return {
        "no": row.no,
        "customer": row.customer,
        "channel": row.channel.value,
        "cause": row.cause,
        "amount": None if amount is None else str(amount),
        "currency": row.currency,
        "due": row.due.isoformat(),
        "status": row.status.value,
        "risk": row.risk,
        "owner": row.owner or None,
        "branch": row.branch_id,
        "received": row.received_on.isoformat(),
        "provisional": row.provisional,
    }


def _queue_line(row: QueueRow, today: date, say: Wording) -> str:
    from app.cases.deadlines import days_left

    left = days_left(row.due, today)
    if row.stopped:
        distance = say.label("urgency", "stopped")
    elif left < 0:
        distance = say.text("cases.overdue", days=-left)
    else:
        distance = say.text("cases.left", days=left) if left else say.text("cases.due_today")
    amount = "" if row.amount is None else f"{row.amount.grouped()} {row.currency}"
    cells = [
        row.no,
        row.customer,
        say.label("channel", row.channel.value),
        say.label("cause", row.cause) if row.cause else "",
        amount,
        f"{row.due.isoformat()} {distance}",
        say.label("status", row.status.value),
        row.owner,
    ]
    return "\t".join(cells)
