"""`intake --watch FOLDER [--once]`: a drop folder from the command line."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.commands.common import tell

if TYPE_CHECKING:
    from app.cases.codes import Channel
    from app.cases.drop_folder import Taken
    from app.cases.intake import IntakeResult
    from app.desktop import Seat
    from app.kernel.wording import Wording

SETTLE_SECONDS = 2.0
"""Between two looks: a file that stands still so long was written to its end."""


def watch(
    here: Seat,
    folder: Path,
    say: Wording,
    channel: Channel | None,
    *,
    once: bool,
    wait: Callable[[float], None] = time.sleep,
) -> list[Taken]:
    """Watch until interrupted, or with `once` take what is ready and end; each file is told as it is done."""
    from app.cases.drop_folder import look, take_ready
    from app.cases.drop_folder import ready as standing
    from app.desktop.feeding import stocked, watching

    order = watching(here, folder, say, channel)
    more = stocked(here)

    def step(name: str, result: IntakeResult, share: float | None) -> None:
        del name, result, share
        more()

    all_taken: list[Taken] = []
    before = look(folder)
    while True:
        wait(SETTLE_SECONDS)
        now = look(folder)
        for one in take_ready(here.store, here.actor, order, standing(before, now), step):
            all_taken.append(one)
            tell(line(one, say))
        before = now
        if once:
            return all_taken


def line(one: Taken, say: Wording) -> str:
    """A file in one line."""
    if one.fault:
        return say.text("command.intake.watch.fault", file=one.name, reason=one.fault)
    if one.again:
        return say.text("command.intake.watch.again", file=one.name)
    return say.text(
        "command.intake.watch.taken",
        file=one.name,
        accepted=one.accepted,
        duplicates=one.duplicates,
        rejected=one.rejected,
    )


def answer(found: list[Taken]) -> dict[str, Any]:
    """What `--json` says: the files and their sums."""
    return {
        "files": [
            {
                "file": one.name, "feed": one.feed or None, "accepted": one.accepted, "duplicates": one.duplicates,
                "rejected": one.rejected, "again": one.again, "fault": one.fault or None,
            }
            for one in found
        ],
        "accepted": sum(one.accepted for one in found),
        "duplicates": sum(one.duplicates for one in found),
        "rejected": sum(one.rejected for one in found),
    }  # fmt: skip
