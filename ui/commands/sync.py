"""`sync`: one push and one pull for one person, as the window does by itself.

Trouble of the line is a failure here, unlike around other commands, because syncing is all that was asked for. Its
sentence says what is kept. While another program of this desk is syncing, this one waits its turn.
"""

from __future__ import annotations

import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from app.kernel.errors import DeskError, Fault, Refusal
from ui.commands import carry
from ui.commands.common import as_json, call_of, emit, help_text, open_seat, tell, words

if TYPE_CHECKING:
    from app.desktop import Seat
    from app.kernel.wording import Wording
    from app.sync.cycle import Outcome

PATIENCE = 20.0
"""Seconds to wait for another program of this desk that is syncing."""
MANY = 2000
"""From so many rows on, progress is told."""

app = typer.Typer(rich_markup_mode=None)


@app.command("sync", help=help_text("command.sync.long"))
def sync(
    ctx: typer.Context,
    export: Path | None = typer.Option(None, "--export", metavar="FILE", help=help_text("command.sync.export")),
    take: Path | None = typer.Option(None, "--take", metavar="FILE", help=help_text("command.sync.take")),
    again: bool = typer.Option(False, "--enrol-again", help=help_text("command.sync.again")),
) -> None:
    """Push what waits, pull what is new, and say how much it was; or carry unsent work by hand."""
    call = call_of(ctx)
    if call.desktop.founded() and call.desktop.centre is None:
        raise Refusal("sync.no_centre")
    if export is not None:
        carry.export(call, export)
    elif take is not None:
        carry.take(call, take)
    elif call.offline:
        raise Refusal("commands.sync_offline")
    else:
        _sync(ctx, again=again)


def _sync(ctx: typer.Context, *, again: bool) -> None:
    call, say = call_of(ctx), words(ctx)
    with open_seat(call) as seat:
        try:
            outcome = seat.enrol_again() if again else _in_turn(seat, say)
        except DeskError as error:
            raise _not_synced(say, error, _waiting(seat)) from error
    if outcome.condition != "ok":
        fault = outcome.fault or Fault(f"sync.{outcome.condition}")
        raise _not_synced(say, fault, outcome.waiting) from fault
    emit(answer_of(outcome), lines_of(outcome, say), as_json(ctx))


def answer_of(outcome: Outcome) -> dict[str, Any]:
    """What a sync did, as `--json` answers it."""
    left_out = {"fault", "seconds", "moved", "wake"}  # the keys to listen by are nobody's to read
    answer = {name: value for name, value in asdict(outcome).items() if name not in left_out}
    moved = outcome.moved
    if moved is not None:
        waiting = {"left_up": moved.left_up, "left_down": moved.left_down, "troubled": moved.troubled}
        answer["evidence"] = {"sent": moved.sent, "fetched": moved.fetched, **waiting}
    return {**answer, "seconds": round(outcome.seconds, 2)}


def lines_of(outcome: Outcome, say: Wording) -> list[str]:
    """What a sync did, for people."""
    seconds = f"{outcome.seconds:.1f}"
    lines = [say.text("command.sync.done", pushed=outcome.pushed, pulled=outcome.pulled, seconds=seconds)]
    if outcome.conflicts or outcome.refused or outcome.parked:
        refused = outcome.refused + outcome.parked
        lines.append(say.text("command.sync.look", conflicts=outcome.conflicts, refused=refused))
    moved = outcome.moved
    if moved is not None and (moved.sent or moved.fetched or moved.left_up or moved.troubled):
        values = {"sent": moved.sent, "fetched": moved.fetched, "left": moved.left_up + moved.troubled}
        lines.append(say.text("command.sync.evidence", **values))
    if outcome.waiting:
        lines.append(say.text("command.sync.waiting", n=outcome.waiting))
    return lines


def _in_turn(seat: Seat, say: Wording) -> Outcome:
    def watch(step: str, done: int, of: int) -> None:
        if of >= MANY and done % MANY == 0:
            tell(say.text("command.sync.progress", step=("sync_step", step), done=done, of=of))

    ends = time.monotonic() + PATIENCE
    while True:
        outcome = seat.sync(watch, bytes_for=None)
        if outcome.condition != "elsewhere" or time.monotonic() > ends:
            return outcome
        time.sleep(0.2)


def _waiting(seat: Seat) -> int:
    from app.sync.state import waiting

    with seat.store.look() as connection:
        return waiting(connection)


def _not_synced(say: Wording, error: DeskError, waiting: int) -> Fault:
    told = say.told(error)
    return Fault("commands.not_synced", reason=told.sentence, remedy=told.remedy, waiting=waiting)
