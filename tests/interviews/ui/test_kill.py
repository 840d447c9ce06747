"""kill -9 while somebody types into the page: at most the last second is gone."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable

from app.desktop import Desktop
from app.interviews import desk, views
from app.interviews.form import draft_form
from app.kernel.actor import Actor
from tests.helpers.house import PASSWORD, Actors
from tests.interviews.conftest import walk_in
from ui.interviews.interview import InterviewTab
from ui.shell.context import Context

KILLED = -9
STEADY = 50
LAST_SECOND = 1.0


def test_at_most_the_last_second_is_lost(desktop: Desktop) -> None:
    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        case_id = walk_in(session)
        interview_id = desk.start(session, case_id).id
    command = [sys.executable, "-m", "tests.interviews.ui.typist", str(desktop.profile.folder), str(case_id)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    times: list[float] = []
    try:
        for line in child.stdout:
            if line.startswith("typed"):
                times.append(time.monotonic())
            if len(times) >= STEADY:
                break
    finally:
        killed_at = time.monotonic()
        child.kill()
    assert child.wait(timeout=30) == KILLED
    child.stdout.close()
    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.read(seat.actor) as session:
        drafts = seat.store.drafts.load(draft_form(interview_id))
        state = views.form(session, interview_id, drafts)
    kept = str(state.value("facts", "narrative"))
    due = sum(1 for at in times if at < killed_at - LAST_SECOND)
    assert set(kept) <= {"a"}, kept
    assert len(kept) >= due > 0


def test_the_tab_shows_it_again(
    tab: InterviewTab, actors: Actors, context_of: Callable[[Actor], Context], make_tab: Callable[..., InterviewTab]
) -> None:
    """The other half of the same promise: what is in the drafts is on the screen when the tab opens."""
    assert tab._case is not None
    tab.drafts.put(tab.keeper.draft, "facts.narrative", "aaa")
    tab.drafts.flush()
    again = make_tab(context_of(actors.counter), tab._case)
    assert again.keeper.state.value("facts", "narrative") == "aaa"
    assert ("facts", "narrative") in again.keeper.state.unsaved
