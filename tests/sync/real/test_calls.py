"""A hotline call handed to a branch where its agent may do nothing, at a real centre: with the line and without it."""

from __future__ import annotations

import io
import wave
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.cases import desk as cases
from app.cases import views
from app.cases.desk import CallData, Finished, finish_call, hand_call_over
from app.cases.model import AttemptOutcome, Call, CallerIs, CallHandOver, CallMark, CallOutcome, Case, Promise
from app.evidence.desk import take_in
from app.evidence.desk.recordings import attach_recording
from app.evidence.model import EvidenceItem
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from app.sync.views import kept
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk

HOUR = timedelta(hours=1)
TEXT = "客户说年费在开户网点收取，要求当面说明。"


def call(session: DeskSession, outcome: CallOutcome, **more: object) -> CallData:
    given: dict[str, object] = {
        "number": "13900139000", "caller": "赵明", "about": "年费没有退", "text": TEXT,
        "started_at": session.at - timedelta(minutes=3), "outcome": outcome,
    }  # fmt: skip
    return CallData(**{**given, **more})  # type: ignore[arg-type]


def sound_file(folder: Path) -> Path:
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        made.writeframes(bytes(range(256)) * 250)
    file = folder / "来电.wav"
    file.write_bytes(out.getvalue())
    return file


def gone_from(desk: SeatDesk, done: Finished) -> None:
    """Nothing is left of the call here but its number and where it went."""
    with desk.store.read(desk.actor) as session:
        for kind in (Case, Call, CallMark, CallHandOver, Promise, EvidenceItem):
            assert session.query(kind).count() == 0, kind
        rows = views.recent_calls(session)
        assert [(row.gone, row.no, row.to_branch, row.caller, row.about) for row in rows] == [
            (True, done.no, "0456", "", "")
        ]


def seen_at(desk: SeatDesk, done: Finished, why: str) -> None:
    """The branch has the call whole, and its list says where it came from."""
    with desk.store.read(desk.actor) as session:
        waits = views.handed_here(session)
        assert [(one.no, one.about, one.over.from_branch, one.over.why) for one in waits] == [
            (done.no, "年费没有退", "0123", why)
        ]
        card = views.call_card(session, done.call_id)
        assert (card.text, card.row.number, card.row.gone) == (TEXT, "139****9000", False)
        assert session.found(Case, waits[0].case_id).team == ""


def test_a_call_goes_to_any_branch_and_leaves_its_number(branches: Branches, desk: OpenDesk) -> None:
    """The call-back is the lead's there; kept, everybody who sees the call sees that it was."""
    agent, lead, clerk = desk("wang.min"), desk("ma.qiang"), desk("xu.jing")
    sound.synced(agent)
    with agent.act("cases.finish_call") as session:
        due = session.at + HOUR
        done = finish_call(session, call(session, CallOutcome.HANDED_OVER, branch="0456", why="开户网点", due_at=due))
    sound.synced(agent, lead, clerk)
    gone_from(agent, done)
    seen_at(lead, done, "开户网点")
    seen_at(clerk, done, "开户网点")
    with lead.act("day") as session:
        mine = [row for row in views.promises_waiting(session) if row.mine]
        assert [row.due_at for row in mine] == [due]
        cases.attempt(session, mine[0].id, AttemptOutcome.REACHED)
    sound.synced(lead, clerk, agent)
    with clerk.store.read(clerk.actor) as session:
        assert views.call_card(session, done.call_id).row.called_back_at is not None
    gone_from(agent, done)
    sound.quiet(branches, [agent, lead, clerk])


def test_made_and_handed_over_without_a_line_with_marks_and_recording(
    branches: Branches, desk: OpenDesk, tmp_path: Path
) -> None:
    """Everything waits here and arrives whole; the bytes, which only this desk has, go after their case."""
    agent, lead = desk("wang.min"), desk("ma.qiang")
    sound.synced(agent, lead)
    with agent.act("cases.finish_call") as session:
        done = finish_call(session, call(session, CallOutcome.REGISTERED))
    taken = take_in(sound_file(tmp_path), agent.seat.blobs)
    with agent.act("evidence.add") as session:
        item = attach_recording(session, done.call_id, taken).id
    with agent.act("cases.mark_call") as session:
        cases.mark_call(session, done.call_id, 2_000, "说到网点")
    with agent.act("cases.hand_call_over") as session:
        hand_call_over(session, done.call_id, "0456", "要求当面说明")
    with agent.store.read(agent.actor) as session:
        assert [row.gone for row in views.recent_calls(session)] == [True]  # theirs, though it still lies here
    assert agent.seat.sync().condition == "ok"
    sound.synced(lead)
    gone_from(agent, done)
    seen_at(lead, done, "要求当面说明")
    with lead.store.read(lead.actor) as session:
        card = views.call_card(session, done.call_id)
        assert [(one.at_ms, one.note) for one in card.marks] == [(2_000, "说到网点")]
        assert card.row.recording_id == item
        sha = session.found(EvidenceItem, item).sha256
    lead.seat.bring(sha, len(sound_file(tmp_path).read_bytes()))
    assert lead.seat.blobs.read(sha) == sound_file(tmp_path).read_bytes()
    sound.quiet(branches, [agent, lead])


@pytest.mark.parametrize("forged", ["no row", "other branch", "not my call", "begun", "no such branch"])
def test_the_centre_lets_nobody_else_move_a_case(branches: Branches, desk: OpenDesk, forged: str) -> None:
    """Whatever a desk's program says: the whole action is refused, and the case stays where it was."""
    agent, other = desk("wang.min"), desk("chen.lan")
    with agent.act("cases.finish_call") as session:
        done = finish_call(session, call(session, CallOutcome.REGISTERED))
    sound.synced(agent, other)
    assert done.case_id is not None
    who = other if forged == "not my call" else agent
    if forged == "begun":
        with other.act("cases.take") as session:
            cases.take(session, done.case_id)
        sound.synced(other)
    with who.act("forged") as session:
        case: Case = session.found(Case, done.case_id)
        to = "0999" if forged == "no such branch" else "0456"
        if forged != "no row":
            session.add(_row(session, case, done.call_id, "0789" if forged == "other branch" else to))
            session.flush()
        case.branch_id = to
    sound.synced(who)
    assert branches.ask("SELECT branch_id FROM desk.cases WHERE id = %s", done.case_id) == [("0123",)]
    assert branches.ask("SELECT count(*) FROM desk.call_hand_overs") == [(0,)]
    with who.store.read(who.actor) as session:
        assert [row.code for row in kept(session).rows] == ["sync.not_allowed"]


def _row(session: DeskSession, case: Case, call_id: UUID, to: str) -> CallHandOver:
    return CallHandOver(
        **case.keys(), call_id=call_id, from_branch=case.branch_id, to_branch=to, why="没有", at=session.at,
        by_id=session.actor.staff_id,
    )  # fmt: skip


def test_a_heirs_call_back_is_carried_to_the_branch(branches: Branches, desk: OpenDesk) -> None:
    """To the number the bank holds; reaching it there makes the heir one who was called back, once."""
    agent, lead = desk("wang.min"), desk("ma.qiang")
    sound.synced(agent)
    with agent.act("cases.finish_call") as session:
        heir = {"caller_is": CallerIs.HEIR, "holder": "李桂兰", "held_number": "13800001111"}
        data = call(session, CallOutcome.HANDED_OVER, branch="0456", why="开户网点", as_case=True, **heir)
        with pytest.raises(Refusal, match=r"calls\.due_missing"):
            finish_call(session, data)
    with agent.act("cases.finish_call") as session:
        data = call(
            session,
            CallOutcome.HANDED_OVER,
            branch="0456",
            why="开户网点",
            as_case=True,
            due_at=session.at + HOUR,
            **heir,
        )
        done = finish_call(session, data)
    sound.synced(agent, lead)
    with lead.act("day") as session:
        row = views.promises_waiting(session)[0]
        assert (row.whom, row.phone, row.caller_is) == ("李*兰", "138****1111", CallerIs.HEIR)
        cases.attempt(session, row.id, AttemptOutcome.REACHED)
    sound.synced(lead, agent)
    assert done.case_id is not None
    called = branches.ask("SELECT name, called_back_at IS NOT NULL FROM desk.case_people")
    assert called == [("赵明", True)]
    gone_from(agent, done)
    sound.quiet(branches, [agent, lead])
