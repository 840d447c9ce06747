"""One sync of one desk in a process of its own, to be killed: `python -m tests.sync.killed FOLDER CENTRE LOGIN`."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from app.kernel.clock import FixedClock
from app.sync.cycle import Cycle
from installer.models import load_models
from tests.sync.desks import Desk, person
from tests.sync.kept_centre import KeptTransport, load


def main(folder: str, file: str, login: str) -> None:
    """Open the desk and run a cycle; the environment says where to die."""
    load_models()
    actor = person(login)
    desk = Desk(Path(folder), load(Path(file)), actor, FixedClock(datetime(2026, 11, 24, 2, tzinfo=UTC)))
    transport = KeptTransport(Path(file), str(actor.staff_id))
    Cycle(desk.store, transport, desk.clock, actor.branch_id, login).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
