"""`intake FILE`, `intake --watch FOLDER`, `feed-out`: complaints in, and what changed out, for an app to show.

The work is done in `app.cases.intake`, `app.cases.drop_folder` and `app.cases.telling`.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands import feeding
from ui.commands.common import WrongUsage, as_json, call_of, emit, help_text, seat, tell, words

if TYPE_CHECKING:
    from app.cases.codes import Channel
    from app.cases.intake import IntakeResult
    from app.desktop import Seat
    from app.kernel.wording import Wording

app = typer.Typer(rich_markup_mode=None)


@app.command("intake", help=help_text("command.intake"))
def intake(
    ctx: typer.Context,
    file: Path | None = typer.Argument(None, metavar="FILE", help=help_text("command.intake.file")),
    channel: str = typer.Option("", "--channel", help=help_text("command.intake.channel")),
    feed: str = typer.Option("", "--feed", help=help_text("command.intake.feed")),
    watch: Path | None = typer.Option(None, "--watch", help=help_text("command.intake.watch")),
    once: bool = typer.Option(False, "--once", help=help_text("command.intake.once")),
) -> None:
    """Take a feed in; says what was accepted, what was there already and what was rejected and why."""
    from app.cases.intake import IntakeOrder, Words, chosen, load_profiles, take_in
    from app.cases.intake.reading import open_feed
    from app.cases.intake.recognised import fitting
    from app.desktop import resource_folder
    from app.desktop.feeding import writable

    say = words(ctx)
    came_by = _channel(channel) if channel else None
    if (file is None) == (watch is None):
        raise WrongUsage(say.text("command.intake.one_of"))
    if file is None:
        with seat(ctx) as here:
            taken = feeding.watch(here, watch or Path(), say, came_by, once=once)
        emit(feeding.answer(taken), say.text("command.intake.watch.files", files=len(taken)), as_json(ctx))
        return
    with seat(ctx) as here:
        profile_folder = here.desktop.profile.folder
        known = Words.load(resource_folder("wording"))
        profiles = load_profiles([resource_folder("intake_profiles"), profile_folder / "intake_profiles"], known)
        if feed:
            profile = chosen(profiles, feed)
        else:
            with open_feed(file) as opened:
                profile = fitting(profiles, file.name, opened.header, channel)
        order = IntakeOrder(
            file=file,
            profile=profile,
            words=known,
            rejects=profile_folder / "rejects",
            told=lambda refusal: say.told(refusal).sentence,
            channel=came_by,
            writable=writable(here),
        )
        numbered = here.at_centre and not call_of(ctx).offline
        result = take_in(here.store, here.actor, order, _progress(say, here if numbered else None))
    emit(_intake_answer(result), _intake_lines(result, say), as_json(ctx))


@app.command("feed-out", help=help_text("command.feed-out"))
def feed_out(
    ctx: typer.Context,
    channel: str = typer.Option(..., "--channel", help=help_text("command.feed-out.channel")),
    folder: Path = typer.Option(..., "--out", "-o", help=help_text("command.feed-out.folder")),
    since: datetime | None = typer.Option(
        None, "--since", formats=["%Y-%m-%d"], help=help_text("command.feed-out.since")
    ),
) -> None:
    """Write the status feed of a channel; nothing is written when nothing changed."""
    from app.cases.telling import write_feed

    say = words(ctx)
    chosen = _channel(channel)
    with seat(ctx) as here:
        done = write_feed(here.store, here.actor, chosen, folder, say, None if since is None else since.date())
    answer: dict[str, Any] = {
        "channel": chosen.value,
        "rows": done.rows,
        "number": done.number,
        "file": None if done.lines is None else str(done.lines),
        "table": None if done.table is None else str(done.table),
        "manifest": None if done.manifest is None else str(done.manifest),
        "sha256": done.sha256 or None,
    }
    line = say.text("command.feed-out.nothing")
    if done.lines is not None:
        line = say.text("command.feed-out.done", rows=done.rows, file=done.lines)
    emit(answer, line, as_json(ctx))


def _progress(say: Wording, numbered: Seat | None) -> Any:
    from app.desktop.numbers import top_up
    from app.store.store import SLICE

    def told(result: IntakeResult, share: float | None) -> None:
        if numbered is not None:
            top_up(numbered, 2 * SLICE)
        # Told every ten slices: a night job's log should not be longer than its feed.
        if result.read % (SLICE * 10) == 0:
            done = "" if share is None else f"{share:.0%}"
            tell(say.text("command.intake.progress", read=result.read, accepted=result.accepted, share=done))

    return told


def _intake_answer(result: IntakeResult) -> dict[str, Any]:
    return {
        "read": result.read,
        "accepted": result.accepted,
        "duplicates": result.duplicates,
        "rejected": result.rejected,
        "reject_file": None if result.reject_file is None else str(result.reject_file),
        "first_case": result.first_case,
        "last_case": result.last_case,
        "rejections": [{"line": one.line, "reasons": list(one.reasons)} for one in result.rejections],
    }


def _intake_lines(result: IntakeResult, say: Wording) -> list[str]:
    lines = [
        say.text(
            "command.intake.done",
            read=result.read,
            accepted=result.accepted,
            duplicates=result.duplicates,
            rejected=result.rejected,
        )
    ]
    if result.first_case:
        lines.append(say.text("command.intake.numbers", first=result.first_case, last=result.last_case))
    lines += [
        say.text("command.intake.rejected", line=one.line, reasons="; ".join(one.reasons)) for one in result.rejections
    ]
    if result.reject_file is not None:
        lines.append(say.text("command.intake.reject_file", file=result.reject_file))
    return lines


def _channel(key: str) -> Channel:
    from app.cases.codes import Channel
    from app.kernel.errors import Refusal

    try:
        return Channel(key.strip())
    except ValueError:
        known = [one.value for one in Channel]
        raise Refusal(
            "cases.no_such_key", "channel", text=key, field_name=("case_field", "channel"), known=known
        ) from None
