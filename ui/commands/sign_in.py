"""`sign-in`: prove that a person can sign in here, and let the key store remember them for unattended jobs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import typer

from ui.commands.common import (
    PASSWORD_VARIABLE,
    Call,
    as_json,
    ask_password,
    call_of,
    emit,
    help_text,
    login_of,
    open_seat,
    words,
)

if TYPE_CHECKING:
    from app.desktop import Seat

app = typer.Typer(rich_markup_mode=None)


@app.command("sign-in", help=help_text("command.sign-in"))
def sign_in(
    ctx: typer.Context,
    remember: bool = typer.Option(False, "--remember", help=help_text("command.sign-in.remember")),
    forget: bool = typer.Option(False, "--forget", help=help_text("command.sign-in.forget")),
) -> None:
    """Sign in once; with `--remember` the key store keeps what opens the person's slot, `--forget` removes it."""
    call = call_of(ctx)
    with _to_remember(call) if remember else open_seat(call) as seat:
        if forget:
            call.desktop.forget(seat.actor.login)
        role = words(ctx).label("role", seat.actor.role.value)
        answer = {
            "user": seat.actor.login,
            "name": seat.actor.name,
            "role": seat.actor.role.value,
            "branch": seat.actor.branch_id,
            "remembered": remember and not forget,
        }
        code = "command.sign-in.remembered" if answer["remembered"] else "command.sign-in.done"
        text = words(ctx).text(code, name=seat.actor.name, role=role, branch=seat.actor.branch_id)
    emit(answer, text, as_json(ctx))


def _to_remember(call: Call) -> Seat:
    """Sign in with the password itself: what is remembered already proves nothing new."""
    login = login_of(call)
    password = os.environ.get(PASSWORD_VARIABLE) or ask_password(call, login)
    return call.desktop.sign_in(login, password, remember=True)
