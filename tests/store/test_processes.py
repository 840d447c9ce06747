"""Several processes on one replica, one of them killed: every operation once, no gap, rows and search as committed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import func, select

from app.cases.model import CaseNote
from app.store.outbox import Device, Operation
from app.store.search import SearchIndex
from app.store.session import Surroundings
from app.store.store import Store
from tests.store.conftest import CLERK, KEY

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.cases.model import CaseNote
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.kernel.rulepack import RulePacks
from app.store.session import Surroundings
from app.store.store import Store
from tests.store.conftest import CLERK, KEY

clock = FixedClock(datetime(2026, 11, 24, 2, tzinfo=UTC))
around = Surroundings(clock, RulePacks([]), HolidayCalendar(), Events())
store = Store.open(Path(sys.argv[1]), KEY, around)
print("open", flush=True)
for number in range(int(sys.argv[3])):
    try:
        with store.action(CLERK, "test") as session:
            for part in ("a", "b"):
                session.add(CaseNote(case_id=new_id(), author_id=CLERK.staff_id, text=f"{sys.argv[2]}{part}{number}"))
                session.flush()
            if number % 5 == 4:
                raise RuntimeError("an action that fails now and then")
    except RuntimeError:
        pass
    print(number, flush=True)
store.close()
"""


def test_every_committed_action_is_in_the_outbox_once_and_without_gaps(tmp_path: Path, around: Surroundings) -> None:
    folder = tmp_path / "desk"
    root = str(Path(__file__).parents[2])
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), name, "40"], stdout=subprocess.PIPE, text=True, cwd=root
        )
        for name in ("x", "y", "z")
    ]
    killed = writers[0]
    assert killed.stdout is not None
    for line in killed.stdout:
        if line.strip() == "17":
            break
    os.kill(killed.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    for writer in writers:
        writer.communicate(timeout=120)
    assert [writer.returncode for writer in writers[1:]] == [0, 0]
    store = Store.open(folder, KEY, around)
    with store.read(CLERK) as session:
        sequence = list(session.scalars(select(Operation.device_seq).order_by(Operation.device_seq)))
        assert sequence == list(range(1, len(sequence) + 1))
        assert session.scalars(select(Device.last_seq)).all() == [len(sequence)]
        notes = {note.id: note.text for note in session.scalars(select(CaseNote))}
        told = {op.row_id: op.new_values["text"] for op in session.scalars(select(Operation))}
        assert told == notes
        per_action = session.scalars(select(func.count()).group_by(Operation.action_id).select_from(Operation)).all()
        assert set(per_action) == {2}, "an action is there whole or not at all"
        index = SearchIndex(session.connection())
        assert len(index.cases("xa", 500)) + len(index.cases("ya", 500)) + len(index.cases("za", 500)) == len(notes) / 2
        assert not index.cases("ya4 "), "what was rolled back is found nowhere"
    store.close()
