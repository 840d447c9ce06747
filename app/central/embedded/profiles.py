"""Which embedded centre belongs to a profile: what `central start|stop` and every command against a demo profile ask.

A demo's centre lies in `central/` of its first profile; the profile of another desk points to it there, by a relative
path, so that both can be moved together.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from app.central.embedded.server import EmbeddedCentre
from app.kernel.errors import Fault, Refusal
from app.kernel.files import write_whole

FOLDER = "central"
_POINTER = "elsewhere"


@dataclass(frozen=True, slots=True)
class Began:
    """A centre that runs: its administrator's URL, and whether it ran before."""

    url: str
    ran_already: bool


def centre_of(profile: Path) -> EmbeddedCentre | None:
    """Give the embedded centre of a profile; None where it has none (a bank's desk, or a demo before issue of one)."""
    folder = profile / FOLDER
    pointer = folder / _POINTER
    if pointer.is_file():
        try:
            folder = Path(os.path.normpath(folder / pointer.read_text(encoding="utf-8").strip()))
        except (OSError, ValueError) as error:
            raise Fault("central.embedded.card", file=pointer) from error
    centre = EmbeddedCentre(folder)
    return centre if centre.exists() else None


def attach(profile: Path, first: Path) -> None:
    """Let the desk of `profile` use the centre that lies in the `first` profile."""
    folder = profile / FOLDER
    try:
        way = os.path.relpath((first / FOLDER).resolve(), folder.resolve())
    except ValueError:  # another drive on Windows
        way = str((first / FOLDER).resolve())
    write_whole(folder / _POINTER, f"{way}\n".encode())


def start_for(profile: Path) -> Began:
    """Start the centre of a profile by hand, making one where there is none.

    Raises `Fault` (`central.embedded.*`).
    """
    centre = centre_of(profile) or EmbeddedCentre(profile / FOLDER)
    ran = centre.running()
    return Began(centre.start(), ran)


def stop_for(profile: Path) -> bool:
    """Stop the centre of a profile; say whether it ran.

    Raises `Refusal` (`central.embedded.none_here`) for a profile without one, `Fault` when it does not stop.
    """
    centre = centre_of(profile)
    if centre is None:
        raise Refusal("central.embedded.none_here", folder=profile)
    return centre.stop()


def ensure_running(profile: Path) -> EmbeddedCentre | None:
    """Start the centre of a demo profile when it does not run, and leave it running; None for any other profile.

    Costs a look at two small files when it runs already. Raises `Fault` (`central.embedded.*`).
    """
    centre = centre_of(profile)
    if centre is not None and not centre.ready():
        centre.start()
    return centre
