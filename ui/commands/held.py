"""`case bring NO`, `case give-back NO`: an older case comes from the centre to this desk, and goes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from app.kernel.errors import Refusal
from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from uuid import UUID

    from app.desktop import Seat


def register(case: typer.Typer) -> None:
    """Add the two to the commands of a case."""
    case.command("bring", help=help_text("command.case.bring"))(bring)
    case.command("give-back", help=help_text("command.case.give_back"))(give_back)


def bring(ctx: typer.Context, no: str = typer.Argument(..., metavar="NO", help=help_text("command.case.no"))) -> None:
    """Bring a case to this desk, whole, to stay until it is given back."""
    with seat(ctx) as here:
        here.bring_case(_at_the_centre(here, no))
    emit({"no": no, "here": True}, words(ctx).text("command.case.brought", no=no), as_json(ctx))


def give_back(
    ctx: typer.Context, no: str = typer.Argument(..., metavar="NO", help=help_text("command.case.no"))
) -> None:
    """Give a case back that was brought; it stays where it is, at the centre."""
    from app.cases.views import case_id_of

    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            case_id = case_id_of(session, no)
        here.give_back(case_id)
    emit({"no": no, "here": False}, words(ctx).text("command.case.given_back", no=no), as_json(ctx))


def _at_the_centre(here: Seat, no: str) -> UUID:
    from app.cases.views import case_id_of

    if not here.at_centre:
        raise Refusal("sync.no_centre")
    with here.store.read(here.actor, here.live) as session:
        return case_id_of(session, no)
