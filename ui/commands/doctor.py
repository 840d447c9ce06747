"""`doctor`: look at the installation and the profile, and say what to do.

Needs nobody signed in; with a login whose password is in the key store or in the environment it opens the store too
and reads every page of it. Exit status 1 when something is out of order, with the whole list on standard output all
the same.
"""

from __future__ import annotations

import os

import typer

from app.kernel.errors import DeskError, Refusal
from app.kernel.settings import USER
from ui.commands.common import PASSWORD_VARIABLE, as_json, call_of, desktop, emit, help_text, open_seat, words
from ui.commands.doctor_checks import Doctor

app = typer.Typer(rich_markup_mode=None)


@app.command("doctor", help=help_text("command.doctor.long"))
def doctor(ctx: typer.Context) -> None:
    """Check everything and list the findings."""
    call, say = call_of(ctx), words(ctx)
    sign_in = (lambda: open_seat(call)) if _unasked(ctx) else None
    checks = list(Doctor(say, lambda: desktop(ctx), sign_in, _login(ctx), offline=call.offline).checks())
    bad = [check for check in checks if not check.ok]
    lines = []
    for check in checks:
        mark = say.text("doctor.ok" if check.ok else "doctor.bad")
        lines.append(f"{mark}  {say.label('check', check.name)}: {check.detail}")
        if check.fix:
            lines.append(f"      → {check.fix}")
    emit({"ok": not bad, "checks": [check.as_dict() for check in checks]}, lines, as_json(ctx))
    if bad:
        raise Refusal("commands.doctor_found", names=[("check", check.name) for check in bad])


def _login(ctx: typer.Context) -> str:
    """Whose store is meant: `--user`, else the profile's own user; empty when nobody was named."""
    try:
        return call_of(ctx).user or desktop(ctx).settings.get(USER)
    except DeskError:
        return ""  # the settings are a finding of their own


def _unasked(ctx: typer.Context) -> bool:
    """Whether somebody can be signed in without a prompt."""
    try:
        desk = desktop(ctx)
        login = _login(ctx)
        if not login or not desk.founded():
            return False
        return bool(os.environ.get(PASSWORD_VARIABLE)) or desk.remembers(login)
    except DeskError:
        return False  # the checks themselves name what is wrong
