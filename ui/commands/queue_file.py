"""`queue --export FILE.xlsx`: all cases of a question as a spreadsheet, told every ten thousand rows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, emit, seat, tell, words

if TYPE_CHECKING:
    from app.cases.views import QueueQuery

_TOLD_EVERY = 10_000


def write(ctx: typer.Context, asked: QueueQuery, file: Path) -> None:
    """Write the file and say how many rows it has."""
    from app.cases.export import export_queue
    from ui.cases.lists import sync_note

    say = words(ctx)

    def step(done: int, total: int) -> None:
        if done and done % _TOLD_EVERY == 0:
            tell(say.text("queues.progress", done=done, total=total))

    with seat(ctx) as here:

        def read(fn: Any) -> Any:
            with here.store.read(here.actor) as session:
                return fn(session)

        note = read(lambda session: sync_note(session, say))
        found = export_queue(read, asked, file, say, notes=[note], step=step)
    answer = {"file": str(found.file), "rows": found.rows, "total": found.total}
    emit(answer, say.text("queues.exported", rows=found.rows, file=found.file), as_json(ctx))
