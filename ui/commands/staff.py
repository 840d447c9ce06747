"""`staff` and `branch`: people and branches of a local store, for an administrator.

With a centre they live there and come to every desk by sync; here they can be listed only.

New passwords come from `MEDIATION_DESK_NEW_PASSWORD` or a prompt asked twice. The first administrator of an empty
profile is made by `staff add … --first` together with the first branch, because there is nobody yet who could be
signed in.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import typer

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.settings import KEY_STORE
from ui.commands.common import as_json, ask_password, call_of, desktop, emit, help_text, seat, words

if TYPE_CHECKING:
    from app.desktop import Seat

NEW_PASSWORD_VARIABLE = "MEDIATION_DESK_NEW_PASSWORD"  # noqa: S105 - a variable's name

app = typer.Typer(rich_markup_mode=None)
staff = typer.Typer(rich_markup_mode=None, help=help_text("command.staff"))
branch = typer.Typer(rich_markup_mode=None, help=help_text("command.branch"))
app.add_typer(staff, name="staff")
app.add_typer(branch, name="branch")


@staff.command("add", help=help_text("command.staff.add"))
def add(
    ctx: typer.Context,
    login: str = typer.Argument(help=help_text("command.staff.login")),
    name: str = typer.Option(..., help=help_text("command.staff.name")),
    role: Role = typer.Option(Role.COUNTER, help=help_text("command.staff.role")),
    at: str = typer.Option(..., "--branch", help=help_text("command.staff.branch")),
    team: str = typer.Option("", help=help_text("command.staff.team")),
    phone: str = typer.Option("", help=help_text("command.staff.phone")),
    first: bool = typer.Option(False, "--first", help=help_text("command.staff.first")),
    branch_name: str = typer.Option("", help=help_text("command.staff.branch_name")),
    bank_name: str = typer.Option("", help=help_text("command.staff.bank_name")),
    key_store: str = typer.Option("", help=help_text("command.staff.key_store")),
) -> None:
    """Add a person; with `--first` make the store, its first branch and its first administrator."""
    from app.staff.desk import NewBranch, NewStaff

    if first:
        desk = desktop(ctx)
        if desk.founded():
            raise Refusal("staff.founded_already")
        if role is not Role.ADMIN:
            raise Refusal("staff.first_is_admin", "role")
        if key_store:
            desk.profile.prepare()
            desk.settings.set(KEY_STORE, key_store)
        _ = desk.keystore  # a refusal comes before the password is asked for
        new = NewBranch(at, branch_name or at, bank_name or branch_name or at)
        with desk.found(new, login, name, _new_password(ctx, login)) as here:
            actor = here.actor
    else:
        with seat(ctx) as here:
            _must_be_kept_here(here, login)
            actor = here.accounts.add(NewStaff(login, name, role, at, team, phone), _new_password(ctx, login))
    label = words(ctx).label("role", actor.role.value)
    answer = {"login": actor.login, "name": actor.name, "role": actor.role.value, "branch": actor.branch_id}
    text = words(ctx).text(
        "command.staff.added", login=actor.login, name=actor.name, role=label, branch=actor.branch_id
    )
    emit(answer, text, as_json(ctx))


@staff.command("list", help=help_text("command.staff.list"))
def list_people(
    ctx: typer.Context,
    at: str = typer.Option("", "--branch", help=help_text("command.staff.branch")),
) -> None:
    """List people with role, branch and state."""
    from app.staff.views import staff_list

    with seat(ctx) as here, here.store.read(here.actor) as session:
        rows = staff_list(session, branch=at or None)
    say = words(ctx)
    answer = {
        "total": len(rows),
        "staff": [
            {
                "login": row.login,
                "name": row.name,
                "role": row.role.value,
                "branch": row.branch,
                "team": row.team,
                "disabled": row.disabled_at is not None,
            }
            for row in rows
        ],
    }
    lines = [
        "\t".join(
            [row.login, row.name, say.label("role", row.role.value), row.branch, row.branch_name]
            + ([say.text("command.staff.is_disabled")] if row.disabled_at else [])
        )
        for row in rows
    ]
    emit(answer, lines, as_json(ctx))


@staff.command("disable", help=help_text("command.staff.disable"))
def disable(ctx: typer.Context, login: str = typer.Argument(help=help_text("command.staff.login"))) -> None:
    """Keep a person from signing in."""
    with seat(ctx) as here:
        here.accounts.disable(login)
    emit({"login": login, "disabled": True}, words(ctx).text("command.staff.disabled", login=login), as_json(ctx))


@staff.command("reset-password", help=help_text("command.staff.reset"))
def reset_password(ctx: typer.Context, login: str = typer.Argument(help=help_text("command.staff.login"))) -> None:
    """Set another person's password."""
    with seat(ctx) as here:
        _must_be_kept_here(here, login)
        here.accounts.reset_password(login, _new_password(ctx, login))
    emit({"login": login, "reset": True}, words(ctx).text("command.staff.was_reset", login=login), as_json(ctx))


@branch.command("add", help=help_text("command.branch.add"))
def add_one(
    ctx: typer.Context,
    code: str = typer.Argument(help=help_text("command.branch.code")),
    name: str = typer.Option(..., help=help_text("command.branch.name")),
    bank_name: str = typer.Option(..., help=help_text("command.staff.bank_name")),
    region: str = typer.Option("", help=help_text("command.branch.region")),
    address: str = typer.Option("", help=help_text("command.branch.address")),
    phone: str = typer.Option("", help=help_text("command.staff.phone")),
) -> None:
    """Add a branch whose cases this store may number."""
    from app.staff.desk import NewBranch, add_branch

    with seat(ctx) as here:
        if here.at_centre:
            raise Refusal("sync.branches_at_centre", "branch", branch=code)
        with here.store.action(here.actor, "staff.add_branch") as session:
            made = add_branch(session, NewBranch(code, name, bank_name, region, address, phone))
            answer = {"code": made.code, "name": made.name, "bank_name": made.bank_name}
    emit(answer, words(ctx).text("command.branch.added", branch=answer["code"], name=answer["name"]), as_json(ctx))


@branch.command("list", help=help_text("command.branch.list"))
def list_branches(ctx: typer.Context) -> None:
    """List branches by code."""
    from app.staff.views import branches

    with seat(ctx) as here, here.store.read(here.actor) as session:
        cards = branches(session)
    answer = {
        "total": len(cards),
        "branches": [{"code": card.code, "name": card.name, "bank_name": card.bank_name} for card in cards],
    }
    emit(answer, ["\t".join([card.code, card.name, card.bank_name]) for card in cards], as_json(ctx))


def _must_be_kept_here(here: Seat, login: str) -> None:
    # Before anybody is asked for a password that would go nowhere.
    if here.at_centre:
        raise Refusal("sync.people_at_centre", login=login)


def _new_password(ctx: typer.Context, login: str) -> str:
    given = os.environ.get(NEW_PASSWORD_VARIABLE)
    return given or ask_password(call_of(ctx), login, twice=True, code="commands.ask_new_password")
