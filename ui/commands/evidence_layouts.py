"""`evidence layouts`: which layouts of statements (账单版式) count at this desk, and which one is not used and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from app.desktop import Seat
    from app.evidence.statements.profiles import StatementProfiles
    from app.kernel.wording import Wording


def add_to(evidence: typer.Typer) -> None:
    """Give the group its command."""
    evidence.command("layouts", help=help_text("command.evidence.layouts"))(layouts)


def layouts(ctx: typer.Context) -> None:
    """List shipped layouts, those in the profile's folder, and those that colleagues kept."""
    from app.evidence import views

    say = words(ctx)
    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            kept = views.layouts(session)
        known = shipped(here)
    told: list[dict[str, Any]] = [
        {
            "name": profile.name,
            "title": say.label("statement_profile", profile.name),
            "headers": list(profile.detect.headers) if profile.detect is not None else [],
            "kept": False,
            "retired": False,
            "fault": "",
        }
        for profile in known.profiles
    ]
    told += [
        {
            "name": row.name,
            "title": row.title,
            "headers": list(row.headers),
            "kept": True,
            "retired": row.retired_at is not None,
            "fault": row.fault,
        }
        for row in kept
    ]
    emit({"layouts": told}, [_line(one, say) for one in told], as_json(ctx))


def shipped(here: Seat) -> StatementProfiles:
    """The layouts of the program and of the profile's folder."""
    from app.evidence import desk

    return desk.statement_profiles(here.desktop.profile.folder / "statement_profiles")


def profiles_at(here: Seat) -> StatementProfiles:
    """All layouts that count at this desk."""
    from app.evidence import views
    from app.evidence.statements.layouts import with_layouts

    with here.store.read(here.actor) as session:
        return with_layouts(shipped(here), views.layout_profiles(session))


def _line(one: dict[str, Any], say: Wording) -> str:
    if one["retired"]:
        return say.text("command.evidence.layout_retired", name=one["name"], title=one["title"])
    if one["fault"]:
        return say.text("command.evidence.layout_bad", name=one["name"], title=one["title"], reason=one["fault"])
    return say.text("command.evidence.layout", name=one["name"], title=one["title"], headers=one["headers"])
