"""What the `central` commands share: which centre is meant, and a connection to it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.kernel.errors import Refusal
from app.kernel.profile import default_profile_folder
from ui.commands.common import call_of, help_text

if TYPE_CHECKING:
    from app.central.connecting import Line

URL_VARIABLE = "MEDIATION_DESK_CENTRAL_URL"
URL = typer.Option("", "--url", help=help_text("command.central.url"))


@contextmanager
def connected_to(ctx: typer.Context, url: str) -> Iterator[Line]:
    """Connect to the centre that is meant."""
    from app.central.connecting import connected

    with connected(url_of(ctx, url)) as connection:
        yield connection


def url_of(ctx: typer.Context, url: str) -> str:
    """The address: the option, the variable, or the centre that a demo profile brings along."""
    found = url or os.environ.get(URL_VARIABLE, "")
    if found:
        return found
    from app.central.embedded import ensure_running

    centre = ensure_running(profile_of(ctx))
    if centre is None:
        raise Refusal("central.url_missing", "url", variable=URL_VARIABLE)
    return centre.url()


def profile_of(ctx: typer.Context) -> Path:
    """The folder of the profile that this run is about."""
    return call_of(ctx).profile or default_profile_folder()
