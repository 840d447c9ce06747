"""What live reading may and may not do: nothing is written at the centre, entries go the ordinary way, trouble is one
sentence, and nobody holds a connection who stopped looking."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from uuid import UUID

import pytest
from sqlalchemy import insert, text, update
from sqlalchemy.exc import DBAPIError

from app.casefile.views import whole_case_in_full
from app.cases import desk as cases
from app.cases.desk import reveal
from app.cases.model import Case, CaseEvent, CaseNote
from app.cases.views import QueueQuery, queue
from app.evidence.views import items
from app.kernel.errors import Refusal
from app.store.base import captured_tables
from app.store.store import bulk_insert
from app.sync.live import LiveReading, entries
from app.sync.live.trouble import sorted_trouble
from app.sync.transport import Offline, Rejected
from app.sync.views import badge
from tests.helpers.proxy import CuttingProxy
from tests.sync.live.bank import Bank, case_ids
from tests.sync.real.branches import PASSWORD
from tests.sync.real.seats import SeatDesk
from ui.commands.demo.walk_in import CLERK, LEAD

AUDITOR = "zhou.ning"


@pytest.fixture
def auditor(bank: Bank) -> SeatDesk:
    """The auditor's desk."""
    return bank.desk(AUDITOR)


# ------------------------------------------------------------------------------------------------------------- writing


@pytest.mark.parametrize(
    "statement",
    [
        update(Case).values(narrative="改了"),
        text("UPDATE desk.cases SET narrative = 'x'"),
        text("DELETE FROM desk.cases"),
        text("CREATE TABLE desk.mine (id int)"),
        text("CREATE TEMP TABLE mine (id int)"),
    ],
    ids=str,
)
def test_the_server_refuses_whatever_is_written(auditor: SeatDesk, statement: object) -> None:
    with pytest.raises((Refusal, Rejected)) as refused, auditor.store.read(auditor.actor) as session:
        session.execute(statement)  # type: ignore[call-overload]
    assert refused.value.code in ("live.read_only", "sync.not_staff")


def test_read_only_is_the_transaction_and_not_only_missing_rights(bank: Bank, auditor: SeatDesk) -> None:
    """Even a right that somebody gave by mistake is not used."""
    bank.branches.boss.execute("GRANT INSERT ON desk.case_notes TO branches_auditor")
    try:
        with pytest.raises(Refusal) as refused, auditor.store.read(auditor.actor) as session:
            session.execute(insert(CaseNote), [{"id": case_ids(bank)[0]}])
        assert refused.value.code == "live.read_only"
    finally:
        bank.branches.boss.execute("REVOKE INSERT ON desk.case_notes FROM branches_auditor")


def test_what_changes_a_case_is_refused_before_anything_is_written(bank: Bank, auditor: SeatDesk) -> None:
    clerk, case_id = bank.desk(CLERK), case_ids(bank)[0]
    before = clerk.ask("SELECT count(*) FROM outbox")
    with (
        pytest.raises(Refusal, match=r"live\.read_only"),
        clerk.store.action(clerk.actor, "cases.note", clerk.seat.live) as session,
    ):
        cases.add_note(session, case_id, "看过了")
    with (
        pytest.raises(Refusal, match=r"live\.read_only"),
        clerk.store.action(clerk.actor, "cases.edit", clerk.seat.live) as session,
    ):
        session.found(Case, case_id).narrative = "另一种说法"
    with pytest.raises(Refusal, match=r"live\.read_only"), auditor.store.action(auditor.actor, "cases.bulk") as session:
        bulk_insert(session, CaseNote, [{"case_id": case_id, "author_id": clerk.actor.staff_id, "text": "x"}])
    with (
        pytest.raises(Refusal, match=r"live\.read_only"),
        auditor.store.action(auditor.actor, "cases.delete") as session,
    ):
        session.delete(session.found(Case, case_id))
    assert clerk.ask("SELECT count(*) FROM outbox") == before


def test_an_entry_of_somebody_else_cannot_be_changed(bank: Bank, auditor: SeatDesk) -> None:
    event_id = UUID(str(bank.branches.ask("SELECT id FROM desk.case_events ORDER BY id LIMIT 1")[0][0]))
    with (
        pytest.raises(Refusal, match=r"live\.read_only"),
        auditor.store.action(auditor.actor, "cases.change_log") as session,
    ):
        session.found(CaseEvent, event_id).kind = "closed"


def test_entries_are_what_the_centre_takes_from_an_auditor() -> None:
    assert entries() == {"access_log", "case_events", "custody_entries", "paper_copies", "papers"}
    assert entries() < captured_tables().keys()


@pytest.mark.parametrize("login", [AUDITOR, LEAD])
def test_a_reveal_leaves_an_access_record_that_syncs(bank: Bank, login: str) -> None:
    desk, case_id = bank.desk(login), case_ids(bank)[0]
    live = desk.seat.live
    with desk.store.action(desk.actor, "cases.reveal", live) as session:
        assert reveal(session, case_id, "phone", "核对回访电话") == "13900000068"
    with desk.store.action(desk.actor, "cases.reveal", live) as session:
        assert whole_case_in_full(session, bank.no, "审计抽查").overview.customer.name == "钱𫖯"
    assert desk.seat.sync().condition == "ok"
    found = bank.branches.ask(
        "SELECT field_name, reason FROM desk.access_log WHERE actor_id = %s AND kind = 'reveal' ORDER BY field_name",
        desk.actor.staff_id,
    )
    assert found == [("phone", "核对回访电话"), ("whole_case", "审计抽查")]
    assert desk.ask("SELECT count(*) FROM outbox WHERE state = 'waiting'") == [(0,)]


def test_without_a_reason_nothing_is_shown(auditor: SeatDesk, bank: Bank) -> None:
    with (
        pytest.raises(Refusal, match=r"access\.reason_missing"),
        auditor.store.action(auditor.actor, "cases.reveal") as session,
    ):
        reveal(session, case_ids(bank)[0], "phone", "")


# ------------------------------------------------------------------------------------------ what is only this replica's


def test_what_is_about_the_replica_is_read_there(bank: Bank, auditor: SeatDesk) -> None:
    with auditor.store.read(auditor.actor) as session:
        assert badge(session).condition == "ok"
        found = items(session, case_ids(bank)[0], auditor.seat.blobs, at_centre=True)
    assert [one.bytes_at.place for one in found if one.bytes_at is not None] == ["at_centre", "at_centre"]


def test_evidence_comes_when_it_is_opened(bank: Bank, auditor: SeatDesk) -> None:
    bank.desk(CLERK).seat.sync(bytes_for=None)
    with auditor.store.read(auditor.actor) as session:
        one = items(session, case_ids(bank)[0])[0]
    auditor.seat.bring(one.sha256, one.size)
    assert auditor.seat.blobs.has(one.sha256)


# ------------------------------------------------------------------------------------------------------ the line breaks


@pytest.fixture
def on_bad_line(bank: Bank, line: CuttingProxy) -> Iterator[SeatDesk]:
    """A further desk of the auditor, on a line that can be cut."""
    desk = bank.another(AUDITOR, "bad-line", line)
    yield desk
    desk.close()


def _look(desk: SeatDesk) -> int:
    with desk.store.read(desk.actor) as session:
        return len(queue(session, QueueQuery()).rows)


def test_a_cut_line_is_one_sentence_and_the_next_page_comes(on_bad_line: SeatDesk, line: CuttingProxy) -> None:
    everything = _look(on_bad_line)
    with pytest.raises(Offline) as told, on_bad_line.store.read(on_bad_line.actor) as session:
        session.execute(text("SELECT 1"))
        line.cut()
        queue(session, QueueQuery())
    assert told.value.code == "live.no_line"
    words = on_bad_line.seat.desktop.wording.told(told.value)
    assert words.sentence.startswith("实时读取中断")
    assert "重新读取" in words.remedy
    # Connections that died between two pages are found out before they are used.
    assert _look(on_bad_line) == everything
    line.cut()
    assert _look(on_bad_line) == everything


def test_nobody_there(on_bad_line: SeatDesk, line: CuttingProxy) -> None:
    on_bad_line.seat.live.rest()
    line.stop()
    with pytest.raises(Offline) as told:
        _look(on_bad_line)
    assert told.value.code == "live.no_line"


def test_whoever_closes_the_window_does_not_wait(auditor: SeatDesk) -> None:
    """A page that takes long ends at once when its line is cut from the window's thread."""
    cut = threading.Timer(0.3, auditor.seat.stop_reading)
    cut.start()
    began = time.monotonic()
    with pytest.raises(Offline), auditor.store.read(auditor.actor) as session:
        session.execute(text("SELECT pg_sleep(15)"))
    assert time.monotonic() - began < 5
    cut.join()
    assert _look(auditor)


def test_a_question_that_takes_too_long(auditor: SeatDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sync.live.reading.STATEMENT_SECONDS", 1)
    auditor.seat.live.rest()
    with pytest.raises(Offline) as told, auditor.store.read(auditor.actor) as session:
        session.execute(text("SELECT pg_sleep(15)"))
    assert told.value.code == "live.too_slow"
    assert "20 秒" in auditor.seat.desktop.wording.told(told.value).sentence
    auditor.seat.live.rest()


def test_a_password_that_was_changed_elsewhere(bank: Bank, auditor: SeatDesk) -> None:
    centre = auditor.seat.desktop.centre
    assert centre is not None
    wrong = LiveReading(lambda: centre.dialled(AUDITOR, PASSWORD + "x"), entries)
    with pytest.raises(Rejected, match=r"sync\.password"), auditor.store.read(auditor.actor, wrong) as session:
        queue(session, QueueQuery())
    wrong.close()


def test_a_mistake_of_ours_stays_one(auditor: SeatDesk) -> None:
    with pytest.raises(DBAPIError), auditor.store.read(auditor.actor) as session:
        session.execute(text("SELECT 1 / 0"))
    import psycopg

    with pytest.raises(psycopg.DataError), sorted_trouble():
        raise psycopg.DataError("made up")
    with pytest.raises(Offline), sorted_trouble():
        raise psycopg.OperationalError("connection refused")


# ---------------------------------------------------------------------------------------------------------- connections


def test_connections_are_closed_when_nobody_looks(bank: Bank) -> None:
    desk = bank.desk(LEAD)
    live = LiveReading(desk.seat._dial, entries, idle=0.3)
    with desk.store.read(desk.actor, live) as session:
        queue(session, QueueQuery())
        assert live.open_connections == 1
        time.sleep(0.8)  # longer than idle: whoever reads is not cut off
        queue(session, QueueQuery())
    until = time.monotonic() + 10
    while live.open_connections and time.monotonic() < until:
        time.sleep(0.05)
    assert live.open_connections == 0
    with desk.store.read(desk.actor, live) as session:
        assert queue(session, QueueQuery()).rows
    live.close()
    assert live.open_connections == 0
    with desk.store.read(desk.actor, live) as session:
        assert queue(session, QueueQuery()).rows, (
            "a closed one can still be read by who comes late, and waits for nobody"
        )
    live.close()


def test_pages_share_connections(auditor: SeatDesk) -> None:
    for _ in range(5):
        _look(auditor)
    assert auditor.seat.live.open_connections == 1


def test_only_auditors_read_everything_live(bank: Bank) -> None:
    assert [login for login in (CLERK, LEAD, AUDITOR) if bank.desk(login).seat.reads_live] == [AUDITOR]
    assert bank.desk(CLERK).store.elsewhere is None
