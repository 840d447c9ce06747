"""kill -9 in the middle: a record is sealed completely or not at all, and nothing typed is lost."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from sqlalchemy import select

from app.desktop import Desktop, Seat
from app.interviews import desk, views
from app.interviews.form import draft_form
from app.interviews.model import Interview, InterviewState
from app.sealing.model import Seal
from app.store.killpoints import VARIABLE
from tests.helpers import forks
from tests.helpers.house import PASSWORD, Actors
from tests.interviews.child import TYPED
from tests.interviews.conftest import Sitting, walk_in

KILLED = -9


@pytest.fixture
def child(desktop: Desktop, actors: Actors) -> Callable[[str, str, bool], tuple[int, Seat, Sitting]]:
    """Give a function that prepares a sitting, has a child process work on it until it is killed, and signs in."""

    def run(verb: str, kill_at: str, ready: bool) -> tuple[int, Seat, Sitting]:
        with desktop.sign_in("wangmin", PASSWORD) as seat:
            with seat.store.action(seat.actor, "cases.register") as session:
                case_id = walk_in(session)
                interview_id = desk.start(session, case_id).id
            if ready:
                Sitting(seat.store, actors, case_id, interview_id).ready()
        words = (str(desktop.profile.folder), verb, str(interview_id))
        ended = forks.run("tests.interviews.child", *words, environment={**os.environ, VARIABLE: kill_at})
        seat = desktop.sign_in("wangmin", PASSWORD)
        return ended.returncode, seat, Sitting(seat.store, actors, case_id, interview_id)

    return run


@pytest.mark.parametrize(
    ("kill_at", "sealed"),
    [
        ("interviews.before_seal", False),
        ("sealing.before_seal", False),
        ("sealing.after_seal", False),
        ("interviews.after_seal", False),
        ("store.before_commit", False),
        ("store.after_commit", True),
    ],
)
def test_a_kill_while_sealing_leaves_it_sealed_or_as_it_was(
    child: Callable[[str, str, bool], tuple[int, Seat, Sitting]], kill_at: str, sealed: bool
) -> None:
    status, seat, sitting = child("seal", kill_at, True)
    with seat:
        assert status == KILLED
        with seat.store.read(seat.actor) as session:
            seal = session.scalars(select(Seal).where(Seal.subject_id == sitting.id)).one_or_none()
            state = session.get_one(Interview, sitting.id).state
        assert (seal is not None, state is InterviewState.SEALED) == (sealed, sealed)
        record = sitting.record()
        assert [one.current for one in record.signatures] == [True, True]
        assert record.body.spoken[0].answer == "不是。"
        if not sealed:
            sitting.act(desk.seal)
        assert sitting.see(desk.verify).ok


@pytest.mark.parametrize("kill_at", ["interviews.section_saved", "store.before_commit", "store.after_commit"])
def test_a_kill_while_typing_loses_nothing(
    child: Callable[[str, str, bool], tuple[int, Seat, Sitting]], kill_at: str
) -> None:
    status, seat, sitting = child("type", kill_at, False)
    with seat:
        assert status == KILLED
        drafts = seat.store.drafts.load(draft_form(sitting.id))
        state = sitting.see(views.form, drafts)
        assert state.value("facts", "narrative") == TYPED["facts.narrative"]
        assert state.value("facts", "amount") == "１２，８"
        assert state.value("wish", "wish") == TYPED["wish.wish"]
