"""`demo`: a sample branch on this machine, and with `--no-window` the whole walk-in by script.

A real PostgreSQL is the centre, started and kept under the profile, and two desks in two branches sync with it. The
profile is marked *demo only*: its keys lie open in it, so that nobody mistakes it for a bank's. Without `--profile` it
lives in a folder of its own beside the real one. A demo that is there already is used again: its centre is started,
what is missing is made, and the script performs a further walk-in.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, call_of, emit, help_text, tell, words

if TYPE_CHECKING:
    from pathlib import Path

    from ui.commands.demo.house import House

app = typer.Typer(rich_markup_mode=None)


@app.command("demo", help=help_text("command.demo"))
def demo(
    ctx: typer.Context,
    no_window: bool = typer.Option(False, "--no-window", help=help_text("command.demo.no_window")),
) -> None:
    """Make the sample branch; then perform the walk-in by script, or open the window on it."""
    from ui.commands.demo import branch, day, house, outreach
    from ui.commands.demo.people import FEEDS
    from ui.commands.demo.walk_in import CLERK, LEAD

    call = call_of(ctx)
    started = time.monotonic()
    call.profile = folder = branch.demo_folder(call.profile)
    branch.check_folder(folder)
    branch.clear_older(folder)
    call.desktop.profile.prepare()  # what is wrong with the folder comes before anything else
    tell(words(ctx).text("demo.loading", folder=folder))
    sample = house.build(folder, call.language)
    sample.enrol(*(login for login, _ in FEEDS))
    for (login, code), (desk, _) in zip(FEEDS, sample.desks, strict=True):
        branch.load_day(desk, login, code)
    sample.enrol(CLERK, LEAD)
    day.fill_day(sample.first)
    outreach.fill_events(sample.first)
    if not no_window:
        sample.enrol()
        _open_window(ctx, folder)
        return
    emit_walk_in(ctx, sample, folder, started)


def emit_walk_in(ctx: typer.Context, sample: House, folder: Path, started: float) -> None:
    """Perform the walk-in, sync everybody, and say what there is."""
    from ui.commands.demo.crew import Crew
    from ui.commands.demo.people import INVESTIGATOR
    from ui.commands.demo.settle import settle
    from ui.commands.demo.walk_in import perform

    tell(words(ctx).text("demo.walking"))
    with Crew(sample.first) as crew:
        done = perform(crew, folder / "papers")
    sample.give(INVESTIGATOR, done["case"])
    # Whoever took no part comes in last, and finds everything there.
    sample.enrol()
    tell(words(ctx).text("demo.settling"))
    last = settle(sample)
    answer = _answer(sample, done, last, time.monotonic() - started)
    emit(answer, _lines(ctx, answer), as_json(ctx))


def _open_window(ctx: typer.Context, folder: Path) -> None:
    from ui.commands.demo.people import FIRST

    call = call_of(ctx)
    if call.open_window is None:
        from app.kernel.errors import Fault

        raise Fault("commands.no_window")
    raise typer.Exit(call.open_window({"--profile": str(folder), "--user": FIRST, "--remembered": "yes"}))


def _answer(sample: House, done: dict[str, Any], last: dict[str, Any], seconds: float) -> dict[str, Any]:
    from ui.commands.demo.people import PASSWORD, PEOPLE

    return {
        "profile": str(sample.first.profile.folder),
        "central_url": sample.central_url,
        "desks": [
            {"profile": str(desk.profile.folder), "user": person.login, "branch": person.branch}
            for desk, person in sample.desks
        ],
        "staff": [
            {"login": person.login, "password": PASSWORD, "role": person.role.value, "branch": person.branch}
            for person in PEOPLE
        ],
        "case": done["case"],
        "status": done["status"],
        "files": {name: str(file) for name, file in done["files"].items()},
        "sync": last,
        "seconds": round(seconds, 1),
    }


def _lines(ctx: typer.Context, answer: dict[str, Any]) -> list[str]:
    say = words(ctx).text
    label = words(ctx).label
    return [
        say("demo.done", case=answer["case"], status=label("status", answer["status"]), seconds=answer["seconds"]),
        say("demo.profile", folder=answer["profile"]),
        *(f"  {label('demo_file', name)}: {file}" for name, file in answer["files"].items()),
        say("demo.desks"),
        *(f"  {one['branch']}  {one['user']:<12}{one['profile']}" for one in answer["desks"]),
        say("demo.centre", folder=answer["profile"]),
        say("demo.staff", password=answer["staff"][0]["password"]),
        *(f"  {one['login']:<12}{label('role', one['role'])}  {one['branch']}" for one in answer["staff"]),
    ]
