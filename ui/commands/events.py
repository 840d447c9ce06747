"""`event`: plan live events and move them on, take lists and questions in, write calendar file, list and summary."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import WrongUsage, as_json, call_of, emit, help_text, seat, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from app.kernel.wording import Wording
    from app.outreach.desk import Imported
    from app.outreach.reading import ReadFile
    from app.outreach.views import EventRow
    from app.store.session import DeskSession

app = typer.Typer(rich_markup_mode=None)
group = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.event"))
app.add_typer(group, name="event")

_NO = typer.Argument(..., metavar="NO", help=help_text("command.event.no"))
_EVENT = typer.Option(..., "--event", metavar="NO", help=help_text("command.event.no"))
_FILE = typer.Argument(..., metavar="FILE", help=help_text("command.event.file"))
_OUT = typer.Option(..., "-o", "--output", metavar="FILE", help=help_text("command.output"))


@group.command("list", help=help_text("command.event.list"))
def list_(ctx: typer.Context) -> None:
    """List events, those to come first."""
    from app.outreach import views

    say = words(ctx)
    with seat(ctx) as here, here.store.read(here.actor) as session:
        rows = views.events(session)
    lines = [_line(row, say) for row in rows] or [say.text("command.event.nothing")]
    emit({"events": [_row(row, say) for row in rows]}, lines, as_json(ctx))


@group.command("plan", help=help_text("command.event.plan"))
def plan(
    ctx: typer.Context,
    title: str = typer.Option(..., "--title", help=help_text("command.event.title")),
    starts: str = typer.Option(..., "--starts", help=help_text("command.event.starts")),
    ends: str = typer.Option(..., "--ends", help=help_text("command.event.ends")),
    topics: list[str] = typer.Option(..., "--topic", help=help_text("command.event.topic")),
    platform: str = typer.Option("", "--platform", help=help_text("command.event.platform")),
    place: str = typer.Option("", "--place", help=help_text("command.event.place")),
    capacity: str = typer.Option("", "--capacity", help=help_text("command.event.capacity")),
) -> None:
    """Plan an event."""
    from app.outreach import desk, views

    data = desk.EventData(
        title=title,
        starts_at=_instant(starts),
        ends_at=_instant(ends),
        topics=topics,
        platform=platform,
        place=place,
        capacity=capacity,
    )
    say = words(ctx)
    with seat(ctx) as here:
        with here.store.action(here.actor, "outreach.plan") as session:
            made = desk.plan_event(session, data).id
        with here.store.read(here.actor) as session:
            row = views.event_of(session, made)
    if row is not None:
        emit(_row(row, say), say.text("command.event.planned", no=row.no, title=row.title), as_json(ctx))


@group.command("move", help=help_text("command.event.move"))
def move(
    ctx: typer.Context,
    no: str = _NO,
    status: str = typer.Argument(..., metavar="STATUS", help=help_text("command.event.status")),
    reason: str = typer.Option("", "--reason", help=help_text("command.event.reason")),
) -> None:
    """Move an event on, with what clashes."""
    from app.outreach import desk, views
    from app.outreach.codes import EventStatus
    from app.outreach.words import when_said

    if status not in {one.value for one in EventStatus}:
        raise WrongUsage(help_text("command.event.status"))
    say = words(ctx)
    with seat(ctx) as here:
        with here.store.action(here.actor, "outreach.plan") as session:
            event = views.event_by_no(session, no)
            desk.move_event(session, event.id, EventStatus(status), reason)
        with here.store.read(here.actor) as session:
            row = views.event_by_no(session, no)
            clashes = views.clashes_of(session, row.id)
    lines = [say.text("command.event.moved", no=row.no, status=("event_status", row.status.value))]
    lines += [say.text("command.event.clash", expert=one.expert, no=one.no, when=when_said(row)) for one in clashes]
    emit(
        {**_row(row, say), "clashes": [{"expert": one.expert, "event": one.no} for one in clashes]}, lines, as_json(ctx)
    )


@group.command("sign-ups", help=help_text("command.event.sign_ups"))
def sign_ups(ctx: typer.Context, file: Path = _FILE, event: str = _EVENT) -> None:
    """Take a list of sign-ups in."""
    from app.outreach import desk
    from app.outreach.reading import read_people

    _take(ctx, read_people(file), file, event, desk.import_sign_ups)


@group.command("questions", help=help_text("command.event.questions"))
def questions(ctx: typer.Context, file: Path = _FILE, event: str = _EVENT) -> None:
    """Take a file of questions in; they are scrubbed before they are stored."""
    from app.outreach import desk
    from app.outreach.reading import read_questions

    _take(ctx, read_questions(file), file, event, desk.ask_all)


@group.command("export", help=help_text("command.event.export"))
def export(ctx: typer.Context, no: str = _NO, output: Path = _OUT) -> None:
    """Write the list of sign-ups for the platform; an access record says so."""
    from app.kernel.files import write_whole
    from app.outreach import desk, views

    with seat(ctx) as here, here.store.action(here.actor, "outreach.export") as session:
        event = views.event_by_no(session, no)
        text = desk.sign_ups_for_platform(session, event.id)
        write_whole(output, text.encode("utf-8-sig"))
    rows = len(text.splitlines()) - 1
    emit({"file": str(output), "rows": rows}, words(ctx).text("command.event.written", file=output), as_json(ctx))


@group.command("calendar", help=help_text("command.event.calendar"))
def calendar_(ctx: typer.Context, no: str = _NO, output: Path = _OUT) -> None:
    """Write the calendar file."""
    from app.kernel.files import write_whole
    from app.outreach import views
    from app.outreach.calendar import calendar
    from app.outreach.words import topics_said

    say = words(ctx)
    with seat(ctx) as here, here.store.read(here.actor) as session:
        event = views.event_by_no(session, no)
        one = views.appointment_of(session, event.id, topics_said(event, say))
    write_whole(output, calendar(one))
    answer = {"file": str(output), "uid": f"{one.id}@mediation-desk", "sequence": one.revision}
    emit(answer, say.text("command.event.written", file=output), as_json(ctx))


@group.command("summary", help=help_text("command.event.summary"))
def summary(ctx: typer.Context, no: str = _NO, output: Path = _OUT) -> None:
    """Write the event summary."""
    from app.outreach import views
    from ui.outreach.papers import summary_job

    say = words(ctx)
    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            make = summary_job(session, say, views.event_by_no(session, no).id)
        printed = make().save(output)
    answer = {"file": str(printed.file), "pages": printed.pages, "sha256": printed.sha256}
    emit(answer, say.text("command.event.written", file=printed.file), as_json(ctx))


def _take(
    ctx: typer.Context,
    read: ReadFile,
    file: Path,
    no: str,
    take: Callable[[DeskSession, UUID, ReadFile], Imported],
) -> None:
    from app.outreach import views
    from app.outreach.rejected import write_rejects

    say = words(ctx)
    with seat(ctx) as here:
        with here.store.action(here.actor, "outreach.import") as session:
            done = take(session, views.event_by_no(session, no).id, read)
        folder = call_of(ctx).desktop.profile.folder / "rejects"
        kept = write_rejects(
            folder, file, here.desktop.clock.now(), read.header, done.bad, lambda one: say.told(one).line()
        )
    bad = [{"line": row.line, "reasons": [say.told(one).sentence for one in row.reasons]} for row in done.bad]
    joint = "；" if say.language.value == "zh" else "; "
    counts: dict[str, Any] = {"read": done.read, "taken": done.taken, "known": done.known}
    lines = [say.text("command.event.taken", **counts, bad=len(bad))]
    lines += [
        say.text("command.event.bad", line=row.line, reasons=joint.join(say.told(one).sentence for one in row.reasons))
        for row in done.bad
    ]
    if kept is not None:
        lines.append(say.text("command.event.rejects", file=kept))
    emit({**counts, "rejected": bad, "reject_file": None if kept is None else str(kept)}, lines, as_json(ctx))


def _instant(text: str) -> datetime:
    from app.kernel.clock import SHANGHAI

    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise WrongUsage(help_text("command.event.bad_time", text=text[:40])) from None
    return (found if found.tzinfo is not None else found.replace(tzinfo=SHANGHAI)).astimezone(UTC)


def _line(row: EventRow, say: Wording) -> str:
    from app.outreach.words import when_said

    status = ("event_status", row.status.value)
    counts = {"coming": row.coming, "waiting": row.waiting}
    return say.text("command.event.row", no=row.no, when=when_said(row), status=status, title=row.title, **counts)


def _row(row: EventRow, say: Wording) -> dict[str, Any]:
    from app.outreach.words import topics_said

    topics: Sequence[str] = topics_said(row, say)
    return {
        "no": row.no, "title": row.title, "topics": list(topics), "status": row.status.value,
        "starts_at": row.starts_at.isoformat(), "ends_at": row.ends_at.isoformat(), "platform": row.platform,
        "place": row.place, "branch": row.branch, "moderator": row.moderator, "capacity": row.capacity,
        "experts": list(row.speakers), "sign_ups": row.coming, "questions_waiting": row.waiting,
    }  # fmt: skip
