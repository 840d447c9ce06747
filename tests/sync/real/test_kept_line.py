"""The line that a seat keeps to a real server: one connection for many visits, and a server that was started anew."""

from __future__ import annotations

import threading
import time

import psycopg
import pytest

from app.central.names import role_of
from app.kernel.settings import KEEP_LINE
from app.sync.head import Poll
from app.sync.transport import CentreTransport, Offline
from tests.helpers.proxy import CuttingProxy
from tests.sync.real.branches import NAME, PASSWORD, Branches
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk

SECONDS = 10.0


def sessions(branches: Branches, login: str = "chen.lan") -> list[int]:
    """The server's processes for a person, once those that were told good-bye have gone."""
    query = "SELECT pid FROM pg_stat_activity WHERE usename = %s ORDER BY pid"
    until = time.monotonic() + SECONDS
    found = seen = [pid for (pid,) in branches.boss.execute(query, (role_of(NAME, login),))]
    while time.monotonic() < until:
        time.sleep(0.1)
        seen, found = found, [pid for (pid,) in branches.boss.execute(query, (role_of(NAME, login),))]
        if seen == found:
            break
    return found


def settled(desk: SeatDesk) -> SeatDesk:
    """The desk after one visit of its seat; the tests' own line is closed."""
    desk.line.close()
    assert desk.seat.sync().condition == "ok"
    return desk


def poll(desk: SeatDesk) -> bool:
    """Ask all heads as the window does now and then."""
    with desk.seat.transport() as transport:
        return Poll().behind(desk.store, transport)


def test_one_connection_serves_visit_after_visit(desk: OpenDesk, branches: Branches) -> None:
    one = settled(desk("chen.lan"))
    (kept,) = sessions(branches)
    for _ in range(3):
        one.new_case()
        assert one.seat.sync().pushed
        assert not poll(one)
    assert sessions(branches) == [kept]


def test_the_setting_makes_every_visit_a_short_one(desk: OpenDesk, branches: Branches) -> None:
    one = desk("chen.lan")
    one.desktop.settings.set(KEEP_LINE, False)
    settled(one)
    assert sessions(branches) == []


@pytest.mark.parametrize("silent", [False, True])
def test_a_server_that_ended_the_line_is_met_again_in_the_same_visit(
    silent: bool, desk: OpenDesk, branches: Branches, proxy: CuttingProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`silent`: nothing arrives at the desk before it asks, as behind a firewall that forgot the line."""
    one = settled(desk("chen.lan", through=proxy))
    (kept,) = sessions(branches)
    case = one.new_case()
    if silent:
        monkeypatch.setattr("app.sync.sql.SILENCE", 0.0)
        monkeypatch.setattr("app.sync.sql.SqlTransport.may_be_kept", lambda _self: True)
    branches.boss.execute("SELECT pg_terminate_backend(%s)", (kept,))
    assert sessions(branches) == []
    outcome = one.seat.sync()
    assert (outcome.condition, outcome.fault) == ("ok", None)
    assert branches.row("cases", case) is not None
    assert one.states()["waiting"] == 0
    (fresh,) = sessions(branches)
    assert fresh != kept


def test_a_line_that_was_cut_in_a_silence_costs_no_round(
    desk: OpenDesk, proxy: CuttingProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sync.sql.SILENCE", 0.0)
    one = settled(desk("chen.lan", through=proxy))
    proxy.cut()
    assert not poll(one)
    assert one.seat.sync().condition == "ok"


def test_a_line_that_is_cut_while_somebody_speaks_is_offline_as_ever(desk: OpenDesk, proxy: CuttingProxy) -> None:
    one = settled(desk("chen.lan", through=proxy))
    with one.seat.transport() as transport:
        transport.head()
        proxy.cut()
        with pytest.raises(Offline):
            transport.head()
    proxy.refuse()
    with pytest.raises(Offline):
        poll(one)
    proxy.accept()
    assert not poll(one)


def test_nobody_there_is_offline_also_for_a_kept_line(desk: OpenDesk, proxy: CuttingProxy) -> None:
    one = settled(desk("chen.lan", through=proxy))
    proxy.refuse()
    proxy.cut()
    assert one.seat.sync().condition == "offline"
    proxy.accept()
    assert one.seat.sync().condition == "ok"


def test_locking_hanging_up_and_closing_end_the_line(desk: OpenDesk, branches: Branches) -> None:
    one = settled(desk("chen.lan"))
    assert len(sessions(branches)) == 1
    one.seat.lock()
    assert sessions(branches) == []
    assert one.seat.sync().condition == "ok", "syncing goes on behind the cover"
    assert sessions(branches) == []
    one.seat.unlock(PASSWORD)
    assert one.seat.sync().condition == "ok"
    assert len(sessions(branches)) == 1
    one.seat.hang_up()
    assert sessions(branches) == []
    assert one.seat.sync().condition == "ok"
    one.close()
    assert sessions(branches) == []


def test_a_changed_password_ends_the_line_and_is_the_one_to_sync_with(desk: OpenDesk, branches: Branches) -> None:
    one = settled(desk("chen.lan"))
    (kept,) = sessions(branches)
    branches._changed.add("chen.lan")  # given the old one again after the test
    one.seat.accounts.change_password(PASSWORD, "green window 3")
    assert sessions(branches) == []
    assert one.seat.sync().condition == "ok"
    assert sessions(branches) != [kept]


def test_a_desk_that_sleeps_is_hung_up_on_by_the_server(desk: OpenDesk, branches: Branches) -> None:
    one = settled(desk("chen.lan"))
    with one.seat.transport() as transport:
        _ask(transport, "SELECT set_config('idle_session_timeout', '200ms', false)")
    time.sleep(0.5)
    assert sessions(branches) == []
    assert one.seat.sync().condition == "ok"


def test_two_threads_of_a_seat_speak_at_once(desk: OpenDesk, branches: Branches) -> None:
    one = settled(desk("chen.lan"))
    answers: list[int] = []

    def slow() -> None:
        with one.seat.transport() as transport:
            _ask(transport, "SELECT to_jsonb(pg_sleep(0.5)::text)")
            answers.append(len(transport.head()))

    threads = [threading.Thread(target=slow) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SECONDS)
    assert len(answers) == 4
    assert len(set(answers)) == 1
    assert len(sessions(branches)) == 1


def test_a_person_who_was_sent_away_gets_nothing_over_a_kept_line(desk: OpenDesk, branches: Branches) -> None:
    one = settled(desk("chen.lan"))
    branches.change_person(one.actor, disabled=True)
    outcome = one.seat.sync()
    assert outcome.condition == "rejected"
    assert outcome.fault is not None
    assert outcome.fault.code == "sync.not_staff"
    assert sessions(branches) == []


def test_a_full_centre_lets_nobody_keep_a_line(desk: OpenDesk, branches: Branches) -> None:
    one = desk("chen.lan")
    one.line.close()
    text = branches.boss.execute("SELECT pg_get_functiondef('sync.let_keep_line()'::regprocedure)").fetchone()
    assert text is not None
    branches.boss.execute(str(text[0]).replace("current_setting('max_connections')", "'1'").encode())
    assert one.seat.sync().condition == "ok"
    assert sessions(branches) == []


def _ask(transport: CentreTransport, question: str) -> None:
    """Ask something that the protocol does not know."""
    try:
        transport._first(question)  # type: ignore[attr-defined]
    except psycopg.Error as error:
        raise AssertionError(question) from error
