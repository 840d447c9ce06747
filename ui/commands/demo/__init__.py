"""`demo`: a sample branch on this machine, and with `--no-window` the whole walk-in by script.

The profile is marked *demo only*: its keys lie open in it, so that nobody mistakes it for a bank's. Without
`--profile` it lives in a folder of its own beside the real one; an existing demo is used again by the window and made
anew by the script.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, call_of, emit, help_text, tell, words

if TYPE_CHECKING:
    from pathlib import Path

    from app.desktop import Desktop

app = typer.Typer(rich_markup_mode=None)


@app.command("demo", help=help_text("command.demo"))
def demo(
    ctx: typer.Context,
    no_window: bool = typer.Option(False, "--no-window", help=help_text("command.demo.no_window")),
) -> None:
    """Make the sample branch; then perform the walk-in by script, or open the window on it."""
    from ui.commands.demo import branch

    call = call_of(ctx)
    started = time.monotonic()
    call.profile = folder = branch.demo_folder(call.profile)
    branch.check_folder(folder)
    if no_window:
        branch.clear(folder)
    desk = call.desktop
    if not desk.founded():
        tell(words(ctx).text("demo.loading", folder=folder))
        branch.furnish(desk)
    if not no_window:
        _open_window(ctx, folder)
        return
    from ui.commands.demo.walk_in import perform

    tell(words(ctx).text("demo.walking"))
    done = perform(desk, folder / "papers")
    answer = _answer(desk, folder, done, time.monotonic() - started)
    emit(answer, _lines(ctx, answer), as_json(ctx))


def _open_window(ctx: typer.Context, folder: Path) -> None:
    from ui.commands.demo.people import FIRST

    call = call_of(ctx)
    if call.open_window is None:
        from app.kernel.errors import Fault

        raise Fault("commands.no_window")
    raise typer.Exit(call.open_window({"--profile": str(folder), "--user": FIRST, "--remembered": "yes"}))


def _answer(desk: Desktop, folder: Path, done: dict[str, Any], seconds: float) -> dict[str, Any]:
    from ui.commands.demo.people import FIRST, PASSWORD, PEOPLE

    home = next(person.branch for person in PEOPLE if person.login == FIRST)
    return {
        "profile": str(folder),
        "central_url": None,
        "desks": [{"profile": str(folder), "user": FIRST, "branch": home}],
        "staff": [
            {"login": person.login, "password": PASSWORD, "role": person.role.value, "branch": person.branch}
            for person in PEOPLE
        ],
        "case": done["case"],
        "status": done["status"],
        "files": {name: str(file) for name, file in done["files"].items()},
        "sync": None,
        "seconds": round(seconds, 1),
    }


def _lines(ctx: typer.Context, answer: dict[str, Any]) -> list[str]:
    say = words(ctx).text
    label = words(ctx).label
    return [
        say("demo.done", case=answer["case"], status=label("status", answer["status"]), seconds=answer["seconds"]),
        say("demo.profile", folder=answer["profile"]),
        *(f"  {label('demo_file', name)}: {file}" for name, file in answer["files"].items()),
        say("demo.staff", password=answer["staff"][0]["password"]),
        *(f"  {one['login']:<12}{label('role', one['role'])}  {one['branch']}" for one in answer["staff"]),
    ]
