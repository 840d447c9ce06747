"""What somebody may try, or hit by accident: backdating, others' people, unseen signs, secrets in reasons."""

import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.casefile.desk import move
from app.cases.codes import EventKind, MilestoneKind, PersonKind, Status
from app.cases.desk import PersonData, add_note, add_person, record_milestone, reveal
from app.cases.intake.rejects import RejectFile, safe
from app.cases.model import Case, CaseEvent, Customer
from app.cases.views import QueueQuery, excerpts, find_customers, queue
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.access import AccessEntry, AccessKind, record_access
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]


def test_nobody_was_told_before_it_was_decided(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    """A day before the decision would stop an overdue clock backwards."""
    case = register()
    clock.move(timedelta(days=40))
    with desk_store.action(actors.mediator) as session:
        record_milestone(session, case.id, MilestoneKind.DECIDED, note="退还年费")
    with pytest.raises(Refusal, match="milestone_when"), desk_store.action(actors.mediator) as session:
        record_milestone(session, case.id, MilestoneKind.TOLD, how="phone", at=session.at - timedelta(days=30))
    clock.move(timedelta(hours=1))
    with desk_store.action(actors.mediator) as session:
        record_milestone(session, case.id, MilestoneKind.TOLD, how="phone", at=session.at - timedelta(minutes=30))
        assert session.found(Case, case.id).answered_on == session.today


def test_a_person_is_revealed_on_their_own_case_only(desk_store: Store, actors: Actors, register: Register) -> None:
    one, other = register(), register(name="李二", phone="13800138002")
    with desk_store.action(actors.counter) as session:
        companion = add_person(session, one.id, PersonData(kind=PersonKind.COMPANION, name="钱兰", phone="13900000009"))
    with pytest.raises(Refusal, match="field_unknown"), desk_store.action(actors.counter) as session:
        reveal(session, other.id, "phone", "回拨核实", companion.id)
    with desk_store.action(actors.counter) as session:
        assert reveal(session, one.id, "phone", "回拨核实", companion.id) == "13900000009"


def test_names_and_words_lose_what_is_not_seen(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register(name="李\u202e华\ud83d", narrative="盗\u200b刷\x1b[2J了\u2066 密\u200b码:abc123")
    with desk_store.action(actors.counter) as session:
        add_note(session, case.id, "备注\u202e反")
    with desk_store.read(actors.counter) as session:
        stored = session.found(Case, case.id)
        assert session.found(Customer, stored.customer_id).name == "李华"
        assert stored.narrative == "盗刷[2J了 密码:■■■"


def test_a_reason_keeps_no_password(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.mediator) as session:
        move(session, case.id, Status.WITHDRAWN, reason="客户说网银密码是abc123，不再投诉")
        record_access(session, AccessKind.REVEAL, "cases", case.id, reason="客户报验证码 482913 核对\u202e")
    with desk_store.read(actors.mediator) as session:
        events = session.scalars(select(CaseEvent).where(CaseEvent.kind == EventKind.MOVED))
        kept = [str(event.params) for event in events] + [session.found(Case, case.id).close_note]
        kept += list(session.scalars(select(AccessEntry.reason)))
    assert len(kept) == 3
    assert not any("abc123" in text or "482913" in text or "\u202e" in text for text in kept), kept


def test_a_list_of_hits_shows_no_whole_number(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register(narrative="我的卡6222021234567894昨晚被盗刷，打13912345678找我")
    with desk_store.read(actors.counter) as session:
        cut = excerpts.excerpts(session, [case.id], "盗刷")[case.id]
    assert cut.text == "我的卡622202******7894昨晚被盗刷，打139****5678找我"
    assert [cut.text[begin:end] for begin, end in cut.marks] == ["盗刷"]


@pytest.mark.parametrize(
    "typed", ['"', "*", "NEAR(a b)", "a OR", "\x00", "\ud83d", "(", "²²²", "٠١٢٣٤٥٦٧٨٩٠١٢", "9" * 400, "_", "a" * 5000]
)
def test_whatever_is_searched_for_is_a_question_and_no_query(
    desk_store: Store, actors: Actors, register: Register, typed: str
) -> None:
    register()
    with desk_store.read(actors.counter) as session:
        assert len(queue(session, QueueQuery(text=typed)).rows) <= 1
        assert len(find_customers(session, typed)) <= 1


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"])
def test_a_rejected_cell_runs_in_no_spreadsheet(cell: str) -> None:
    assert safe(cell) == "'" + cell


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder's rights")
def test_only_the_owner_can_read_what_was_rejected(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = tmp_path / "rejects"
        file = RejectFile(folder, Path("feed.csv"), datetime(2026, 11, 24, tzinfo=UTC), ["name"], lambda one: one.code)
        file.add(2, ["李小华"], [Refusal("cases.name_missing")])
        made = file.close()
    finally:
        os.umask(before)
    assert made is not None
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
