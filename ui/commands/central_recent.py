"""`central recent-days [DAYS]`: for how long after closing a case is kept at desks."""

from __future__ import annotations

import typer

from ui.commands.central_url import URL, connected_to
from ui.commands.common import as_json, emit, help_text, words


def recent_days(
    ctx: typer.Context,
    days: int | None = typer.Argument(None, metavar="DAYS", help=help_text("command.central.days")),
    url: str = URL,
) -> None:
    """Show it, or change it."""
    from app.central import recent

    with connected_to(ctx, url) as connection:
        if days is not None:
            recent.set_recent_days(connection, days)
        now = recent.recent_days(connection)
    emit({"recent_days": now}, words(ctx).text("command.central.recent", days=now), as_json(ctx))
