"""The cutting proxy cuts where it was told, neither earlier nor later."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest

from tests.helpers.answers import Answers
from tests.helpers.postgres import Database
from tests.helpers.proxy import CuttingProxy


@pytest.fixture
def echo() -> Iterator[int]:
    """A server that sends back what it gets."""
    listener = socket.create_server(("127.0.0.1", 0))
    open_ones: list[socket.socket] = []

    def talk(one: socket.socket) -> None:
        with one:
            try:
                while data := one.recv(65536):
                    one.sendall(data)
            except OSError:
                return  # it was cut, which is the point

    def serve() -> None:
        while True:
            try:
                one, _ = listener.accept()
            except OSError:
                return
            open_ones.append(one)
            threading.Thread(target=talk, args=(one,), daemon=True).start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.fixture
def proxy(echo: int) -> Iterator[CuttingProxy]:
    with CuttingProxy(echo, lifetime=30) as proxy:
        yield proxy


def connect(proxy: CuttingProxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", proxy.port), timeout=5)


def read_all(client: socket.socket) -> tuple[bytes, str]:
    """Read to the end, and say how it ended."""
    data = b""
    while True:
        try:
            piece = client.recv(65536)
        except ConnectionResetError:
            return data, "reset"
        if not piece:
            return data, "close"
        data += piece


def send_all(client: socket.socket, data: bytes) -> None:
    client.sendall(data)
    client.shutdown(socket.SHUT_WR)


def read_exactly(client: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        data += client.recv(count - len(data))
    return data


def test_everything_passes_in_both_directions(proxy: CuttingProxy) -> None:
    sent = bytes(range(256)) * 40_000
    with connect(proxy) as client:
        threading.Thread(target=send_all, args=(client, sent), daemon=True).start()
        assert read_all(client) == (sent, "close")
    assert proxy.passed == {"to_server": len(sent), "to_client": len(sent)}


@pytest.mark.parametrize("count", [1, 7, 4096])
@pytest.mark.parametrize("end", ["reset", "close"])
def test_exactly_so_many_bytes_reach_the_client(proxy: CuttingProxy, count: int, end: str) -> None:
    proxy.cut_after("to_client", count, end="reset" if end == "reset" else "close")
    with connect(proxy) as client:
        client.sendall(b"x" * 10_000)
        assert read_all(client) == (b"x" * count, end)
    assert proxy.wait_for_cut()
    assert proxy.passed["to_client"] == count


def test_exactly_so_many_bytes_reach_the_server(proxy: CuttingProxy) -> None:
    proxy.cut_after("to_server", 100)
    with connect(proxy) as client:
        client.sendall(b"x" * 10_000)
        data, _ = read_all(client)
    assert len(data) <= 100
    assert proxy.passed["to_server"] == 100


def test_counting_begins_where_the_client_says_something(proxy: CuttingProxy) -> None:
    proxy.cut_after("to_server", 10, after=b"now")
    with connect(proxy) as client:
        client.sendall(b"long before")
        assert read_exactly(client, 11) == b"long before"
        client.sendall(b"now and then")
        read_all(client)
    assert proxy.passed["to_server"] == 21


def test_a_cut_now_ends_every_connection_and_new_ones_work(proxy: CuttingProxy) -> None:
    with connect(proxy) as one, connect(proxy) as two:
        for client in (one, two):
            client.sendall(b"a")
            assert client.recv(1) == b"a"
        proxy.cut()
        assert [read_all(client)[1] for client in (one, two)] == ["reset", "reset"]
    with connect(proxy) as client:
        client.sendall(b"again")
        assert read_exactly(client, 5) == b"again"


def test_while_it_refuses_nobody_connects_and_afterwards_on_the_same_port(proxy: CuttingProxy) -> None:
    proxy.refuse()
    with pytest.raises(ConnectionRefusedError):
        connect(proxy)
    proxy.accept()
    with connect(proxy) as client:
        client.sendall(b"b")
        assert client.recv(1) == b"b"


def test_after_a_planned_cut_it_can_stay_down(proxy: CuttingProxy) -> None:
    proxy.cut_after("to_client", 1, stay_down=True)
    with connect(proxy) as client:
        client.sendall(b"abc")
        read_all(client)
    with pytest.raises(ConnectionRefusedError):
        connect(proxy)


def test_frozen_nothing_passes_and_nothing_is_lost(proxy: CuttingProxy) -> None:
    with connect(proxy) as client:
        proxy.freeze()
        client.sendall(b"held")
        client.settimeout(0.3)
        with pytest.raises(TimeoutError):
            client.recv(1)
        proxy.thaw()
        client.settimeout(5)
        assert read_exactly(client, 4) == b"held"


def test_a_delay_holds_for_both_ways(proxy: CuttingProxy) -> None:
    proxy.delay(0.15)
    with connect(proxy) as client:
        began = time.monotonic()
        client.sendall(b"slow")
        assert read_exactly(client, 4) == b"slow"
    assert time.monotonic() - began >= 0.3


def test_a_throttled_line_takes_its_time(proxy: CuttingProxy) -> None:
    proxy.throttle(50_000)
    with connect(proxy) as client:
        began = time.monotonic()
        client.sendall(b"x" * 20_000)
        assert len(read_exactly(client, 20_000)) == 20_000
    assert 0.3 < time.monotonic() - began < 5


def test_it_ends_by_itself(echo: int) -> None:
    with CuttingProxy(echo, lifetime=0.3) as proxy, connect(proxy) as client:
        assert read_all(client)[1] == "reset"
        proxy._thread.join(5)
        assert not proxy._thread.is_alive()


def message(kind: bytes, body: bytes = b"") -> bytes:
    return kind + (4 + len(body)).to_bytes(4, "big") + body


@pytest.mark.parametrize("piece", [1, 2, 5, 1000])
def test_answers_are_found_however_the_stream_is_cut(piece: int) -> None:
    greeting = b"N" + message(b"R", b"\0" * 4) + message(b"Z", b"I")
    first = message(b"D", b"Z\0\0\0\5I" * 3) + message(b"C", b"COMMIT\0") + message(b"Z", b"T")
    copying = message(b"G", b"\0")
    second = message(b"E") + message(b"Z", b"E")
    stream = greeting + first + copying + second
    answers = Answers()
    answers.single = 1
    found = []
    for start in range(0, len(stream), piece):
        found += [(start + at, state) for at, state in answers.feed(stream[start : start + piece])]
    at_first, at_copying = len(greeting + first), len(greeting + first + copying)
    assert found == [(at_first, b"T"), (at_copying, b""), (len(stream), b"E")]


# -------------------------------------------------------------------------------------------------- with a real server


@pytest.fixture
def line(databases: Callable[..., Database]) -> Iterator[tuple[Database, CuttingProxy]]:
    database = databases("behind_a_proxy")
    with database.connect() as connection:
        connection.execute("CREATE TABLE note (n int)")
    with CuttingProxy(database.centre.port(), lifetime=60) as proxy:
        yield database, proxy


def notes(database: Database) -> int:
    with database.connect() as connection:
        row = connection.execute("SELECT count(*) FROM note").fetchone()
    assert row is not None
    return int(row[0])


@pytest.mark.every_server
def test_the_server_committed_and_the_client_never_heard(line: tuple[Database, CuttingProxy]) -> None:
    database, proxy = line
    with database.connect(proxy.url(database.url), autocommit=False) as connection:
        proxy.lose_answer()
        connection.execute("INSERT INTO note VALUES (1)")  # inside a transaction: this answer still comes
        with pytest.raises(psycopg.OperationalError):
            connection.commit()
    assert proxy.wait_for_cut()
    assert notes(database) == 1


@pytest.mark.every_server
def test_a_cut_on_the_way_to_the_server_commits_nothing(line: tuple[Database, CuttingProxy]) -> None:
    database, proxy = line
    with database.connect(proxy.url(database.url)) as connection:
        proxy.cut_after("to_server", 20, after=b"INSERT")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("INSERT INTO note VALUES (1)")
    assert notes(database) == 0


def test_the_second_answer_after_a_word_is_lost(line: tuple[Database, CuttingProxy]) -> None:
    database, proxy = line
    with database.connect(proxy.url(database.url)) as connection:
        proxy.lose_answer(2, after=b"begin here")
        connection.execute("SELECT 1")
        connection.execute("INSERT INTO note VALUES (1) -- begin here")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("INSERT INTO note VALUES (2)")
    assert notes(database) == 2


def test_copying_in_goes_on_until_its_last_answer(line: tuple[Database, CuttingProxy]) -> None:
    database, proxy = line
    with database.connect(proxy.url(database.url)) as connection:
        proxy.lose_answer()
        with pytest.raises(psycopg.OperationalError), connection.cursor().copy("COPY note FROM STDIN") as copy:
            for number in range(10_000):
                copy.write_row([number])
    assert notes(database) == 10_000


def test_a_plan_that_was_called_off_loses_nothing(line: tuple[Database, CuttingProxy]) -> None:
    database, proxy = line
    with database.connect(proxy.url(database.url)) as connection:
        proxy.lose_answer(3)
        connection.execute("SELECT 1")
        proxy.heal()
        assert [connection.execute("SELECT %s::int", [n]).fetchone() for n in range(5)] == [(n,) for n in range(5)]
    assert proxy.cuts == 0


def test_much_in_both_directions_at_once_does_not_block(line: tuple[Database, CuttingProxy]) -> None:
    database, proxy = line
    with database.connect(proxy.url(database.url)) as connection, connection.pipeline():
        cursors = [connection.execute("SELECT repeat('x', 100000), %s", ["y" * 100_000]) for _ in range(50)]
        assert {len(row[0]) + len(row[1]) for cursor in cursors for row in cursor} == {200_000}
