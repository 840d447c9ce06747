"""`central staff …`, `central branch …`, `central give|take`: people of the centre and what they may see."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import typer

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from ui.commands.central_url import URL, connected_to
from ui.commands.common import as_json, ask_password, call_of, emit, help_text, words
from ui.commands.staff import NEW_PASSWORD_VARIABLE

if TYPE_CHECKING:
    from app.central.people import Member

staff = typer.Typer(rich_markup_mode=None, help=help_text("command.central.staff"))
branch = typer.Typer(rich_markup_mode=None, help=help_text("command.central.branch"))

LOGIN = typer.Argument(help=help_text("command.staff.login"))
CASE = typer.Option("", "--case", help=help_text("command.central.give.case"))
IN = typer.Option("", "--in", help=help_text("command.central.give.branch"))


@staff.command("add", help=help_text("command.central.staff.add"))
def add_person(
    ctx: typer.Context,
    login: str = LOGIN,
    name: str = typer.Option(..., help=help_text("command.staff.name")),
    role: Role = typer.Option(..., help=help_text("command.staff.role")),
    at: str = typer.Option(..., "--branch", help=help_text("command.staff.branch")),
    team: str = typer.Option("", help=help_text("command.staff.team")),
    phone: str = typer.Option("", help=help_text("command.staff.phone")),
    url: str = URL,
) -> None:
    """Add a person with a row and a database role."""
    from app.central import people

    password = _new_password(ctx, login)
    with connected_to(ctx, url) as connection:
        made = people.add(connection, login, name, role, at, password, team=team, phone=phone)
    text = words(ctx).text(
        "command.staff.added", login=made.login, name=made.name, role=_label(ctx, made), branch=made.branch
    )
    emit(_member(made), text, as_json(ctx))


@staff.command("list", help=help_text("command.central.staff.list"))
def list_people(
    ctx: typer.Context, at: str = typer.Option("", "--branch", help=help_text("command.staff.branch")), url: str = URL
) -> None:
    """List people by branch and login."""
    from app.central import people

    with connected_to(ctx, url) as connection:
        found = people.members(connection, branch=at or None)
    gone = words(ctx).text("command.staff.is_disabled")
    lines = [
        "\t".join([one.login, one.name, _label(ctx, one), one.branch, one.team] + ([gone] if one.disabled else []))
        for one in found
    ]
    emit({"total": len(found), "staff": [_member(one) for one in found]}, lines, as_json(ctx))


@staff.command("change", help=help_text("command.central.staff.change"))
def change_person(
    ctx: typer.Context,
    login: str = LOGIN,
    role: Role | None = typer.Option(None, help=help_text("command.staff.role")),
    at: str = typer.Option("", "--branch", help=help_text("command.staff.branch")),
    team: str | None = typer.Option(None, help=help_text("command.staff.team")),
    url: str = URL,
) -> None:
    """Give a person another role, branch or team."""
    from app.central import people

    with connected_to(ctx, url) as connection:
        found = people.change(connection, login, role=role, branch=at or None, team=team)
    text = words(ctx).text(
        "command.central.staff.changed", login=found.login, role=_label(ctx, found), branch=found.branch
    )
    emit(_member(found), text, as_json(ctx))


@staff.command("disable", help=help_text("command.central.staff.disable"))
def disable(ctx: typer.Context, login: str = LOGIN, url: str = URL) -> None:
    """Keep a person out, on open connections too."""
    from app.central import people

    with connected_to(ctx, url) as connection:
        found = people.disable(connection, login)
    emit(_member(found), words(ctx).text("command.staff.disabled", login=found.login), as_json(ctx))


@staff.command("reset-password", help=help_text("command.central.staff.reset"))
def reset_password(ctx: typer.Context, login: str = LOGIN, url: str = URL) -> None:
    """Set a person's password."""
    from app.central import people

    password = _new_password(ctx, login)
    with connected_to(ctx, url) as connection:
        found = people.reset_password(connection, login, password)
    answer = {"login": found.login, "reset": True}
    emit(answer, words(ctx).text("command.staff.was_reset", login=found.login), as_json(ctx))


@branch.command("add", help=help_text("command.branch.add"))
def add_branch(
    ctx: typer.Context,
    code: str = typer.Argument(help=help_text("command.branch.code")),
    name: str = typer.Option(..., help=help_text("command.branch.name")),
    bank_name: str = typer.Option(..., help=help_text("command.staff.bank_name")),
    region: str = typer.Option("", help=help_text("command.branch.region")),
    address: str = typer.Option("", help=help_text("command.branch.address")),
    phone: str = typer.Option("", help=help_text("command.staff.phone")),
    url: str = URL,
) -> None:
    """Add a branch."""
    from app.central import people

    with connected_to(ctx, url) as connection:
        made = people.add_branch(connection, code, name, bank_name, region=region, address=address, phone=phone)
    text = words(ctx).text("command.branch.added", branch=made.code, name=made.name)
    emit({"code": made.code, "name": made.name, "bank_name": made.bank_name}, text, as_json(ctx))


@branch.command("list", help=help_text("command.branch.list"))
def list_branches(ctx: typer.Context, url: str = URL) -> None:
    """List branches by code."""
    from app.central import people

    with connected_to(ctx, url) as connection:
        cards = people.branches(connection)
    answer = [{"code": card.code, "name": card.name, "bank_name": card.bank_name} for card in cards]
    lines = ["\t".join([card.code, card.name, card.bank_name]) for card in cards]
    emit({"total": len(cards), "branches": answer}, lines, as_json(ctx))


def give(ctx: typer.Context, login: str = LOGIN, case: str = CASE, at: str = IN, url: str = URL) -> None:
    """Let a person see one case, or work in a further branch."""
    _grant(ctx, url, login, case, at, giving=True)


def take(ctx: typer.Context, login: str = LOGIN, case: str = CASE, at: str = IN, url: str = URL) -> None:
    """Take a given case or branch back."""
    _grant(ctx, url, login, case, at, giving=False)


def _grant(ctx: typer.Context, url: str, login: str, case: str, at: str, *, giving: bool) -> None:
    from app.central import grants

    if bool(case) == bool(at):
        raise Refusal("central.give_what", "case")
    with connected_to(ctx, url) as connection:
        if case:
            done = (grants.give_case if giving else grants.take_case)(connection, login, case)
        else:
            done = (grants.give_branch if giving else grants.take_branch)(connection, login, at)
    code = ("given" if done else "given_already") if giving else ("taken" if done else "not_given")
    answer = {"login": login, "case": case or None, "branch": at or None, "changed": done}
    emit(answer, words(ctx).text(f"command.central.{code}", login=login, what=case or at), as_json(ctx))


def _new_password(ctx: typer.Context, login: str) -> str:
    given = os.environ.get(NEW_PASSWORD_VARIABLE)
    return given or ask_password(call_of(ctx), login, twice=True, code="commands.ask_new_password")


def _label(ctx: typer.Context, member: Member) -> str:
    return words(ctx).label("role", member.role)


def _member(member: Member) -> dict[str, object]:
    return {
        "login": member.login,
        "name": member.name,
        "role": member.role,
        "branch": member.branch,
        "team": member.team,
        "disabled": member.disabled,
    }
