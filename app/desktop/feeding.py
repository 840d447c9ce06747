"""A drop folder as this desk watches it: its layouts, the branches, and the name that tells this desk from others."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable
from pathlib import Path

from app.cases.codes import Channel
from app.cases.drop_folder import Watching
from app.cases.intake import Words, load_profiles
from app.desktop.desktop import resource_folder
from app.desktop.numbers import top_up
from app.desktop.seat import Seat
from app.kernel.wording import Wording
from app.store.store import SLICE
from app.sync.works_in import writable_branches


def writable(seat: Seat) -> frozenset[str] | None:
    """The branches in which the person may make cases; None where no centre says so."""
    with seat.store.read(seat.actor) as session:
        return writable_branches(session)


def desk_name(seat: Seat) -> str:
    """What tells this desk from others that watch the same folder: this PC and this profile."""
    place = f"{platform.node()}|{seat.desktop.profile.folder.resolve()}"
    return hashlib.sha256(place.encode("utf-8", "replace")).hexdigest()[:12]


def stocked(seat: Seat) -> Callable[[], None]:
    """A step between two slices of a long feed: more case numbers while a centre gives them."""
    return (lambda: top_up(seat, 2 * SLICE)) if seat.at_centre else (lambda: None)


def watching(seat: Seat, folder: Path, say: Wording, channel: Channel | None = None) -> Watching:
    """A folder with the layouts of this desk."""
    own = seat.desktop.profile.folder
    known = Words.load(resource_folder("wording"))
    return Watching(
        folder=folder,
        desk=desk_name(seat),
        profiles=load_profiles([resource_folder("intake_profiles"), own / "intake_profiles"], known),
        words=known,
        told=lambda error: say.told(error).sentence,
        channel=channel,
        writable=writable(seat),
    )
