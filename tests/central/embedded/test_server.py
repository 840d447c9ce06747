"""The embedded centre: guarded, found again, alone on its data, and back after every kind of end."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from app.central.embedded import place, postmaster
from app.central.embedded.account import account_for_server
from app.central.embedded.server import PASSWORD, EmbeddedCentre
from app.kernel.errors import Fault
from tests.helpers.postgres import Cluster, Database

ROOT = Path(__file__).parents[3]
START = "import sys; from pathlib import Path; from app.central.embedded import EmbeddedCentre as E; "
START += "print(E(Path(sys.argv[1])).start(), flush=True)"
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and owners of files are asked for")


def ask(url: str, question: str) -> object:
    with psycopg.connect(url, autocommit=True, connect_timeout=10) as connection:
        row = connection.execute(question.encode()).fetchone()
    return None if row is None else row[0]


def kill(centre: EmbeddedCentre) -> None:
    pid = centre.pid()
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while postmaster.command_of(pid):
        time.sleep(0.01)


@pytest.mark.every_server
def test_a_new_server_is_what_the_centre_needs(cluster: Cluster) -> None:
    url = cluster.centre.url(database="postgres")
    assert cluster.centre.ready()
    settings = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "password_encryption": "scram-sha-256",
        "data_checksums": "on",
        "server_encoding": "UTF8",
        "timezone": "UTC",
    }
    assert {name: ask(url, f"SHOW {name}") for name in settings} == settings
    assert int(str(ask(url, "SHOW max_connections"))) >= 300
    assert int(str(ask(url, "SHOW server_version_num"))) >= 150_000
    assert ask(url, "SELECT datcollate::text FROM pg_database WHERE datname = 'template1'") == "C"


@pytest.mark.every_server
def test_nobody_enters_without_a_password(cluster: Cluster) -> None:
    centre = cluster.centre
    url = centre.url(database="postgres")
    rules = "SELECT string_agg(concat_ws(' ', type, address, auth_method, error), '; ') FROM pg_hba_file_rules"
    assert ask(url, rules) == "host 127.0.0.1 scram-sha-256"
    for user, password in (("postgres", None), ("postgres", ""), ("postgres", "guess"), ("nobody", "guess")):
        with pytest.raises(psycopg.OperationalError, match=r"password"):
            ask(centre.url(user, password, "postgres"), "SELECT 1")
    assert ask(url, "SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = 'postgres'") is True


@posix
def test_only_the_owner_can_read_password_and_card(cluster: Cluster) -> None:
    centre = cluster.centre
    for name in (PASSWORD, place.CARD, "embedded.lock"):
        assert stat.S_IMODE((centre.folder / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(centre.data().stat().st_mode) == 0o700
    assert stat.S_IMODE(centre.log().stat().st_mode) == 0o600
    assert "demonstration only" in (centre.folder / PASSWORD).read_text(encoding="utf-8")
    assert not (centre.data().parent / "initdb.password").exists()


def test_the_url_names_whom_it_is_asked_for(cluster: Cluster) -> None:
    port = cluster.centre.port()
    assert cluster.centre.url("") == f"postgresql://127.0.0.1:{port}/mediation"
    assert cluster.centre.url("a b", "c/d@e", "x y") == f"postgresql://a%20b:c%2Fd%40e@127.0.0.1:{port}/x%20y"
    assert cluster.centre.url("a") == f"postgresql://a@127.0.0.1:{port}/mediation"


def test_the_log_repeats_no_statement_and_no_value(cluster: Cluster, databases: Callable[..., Database]) -> None:
    with databases("spoken_of").connect() as connection:
        connection.execute("CREATE TABLE person (name text PRIMARY KEY)")
        connection.execute("INSERT INTO person VALUES ('王小明')")
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO person VALUES ('王小明')")
    log = cluster.centre.log().read_text(encoding="utf-8")
    assert "ERROR" in log
    assert "王小明" not in log


def test_starting_again_finds_the_same_server(spare_cluster: EmbeddedCentre) -> None:
    url = spare_cluster.start()
    assert ask(url, "SELECT current_database()::text || current_setting('fsync')") == "mediationon"
    pid = spare_cluster.pid()
    other = EmbeddedCentre(spare_cluster.folder)
    assert (other.start(), other.pid()) == (url, pid)


def test_the_server_outlives_whoever_started_it(embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    try:
        with subprocess.Popen(
            [sys.executable, "-c", START + "; import time; time.sleep(60)", str(centre.folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as starter:
            assert starter.stdout is not None
            url = starter.stdout.readline().strip()
            if sys.platform == "win32":
                starter.kill()
            else:
                os.killpg(starter.pid, signal.SIGINT)  # Ctrl-C reaches the whole group
                time.sleep(0.2)
                os.killpg(starter.pid, signal.SIGKILL)
        assert ask(url, "SELECT 1") == 1
        assert centre.stop()
        assert not centre.running()
        assert not centre.stop()
    finally:
        centre.remove()


def test_of_many_that_start_at_once_one_does_and_all_get_the_server(embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    starters = [
        subprocess.Popen(
            [sys.executable, "-c", START, str(centre.folder)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(4)
    ]
    try:
        told = [starter.communicate(timeout=120) for starter in starters]
        assert {out for out, _ in told} == {f"{centre.url()}{os.linesep}".encode()}, told
        assert ask(centre.url(), "SELECT 1") == 1
    finally:
        centre.remove()


def test_stopping_ends_an_open_transaction_and_keeps_what_was_committed(spare_cluster: EmbeddedCentre) -> None:
    url = spare_cluster.start()
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1 AS n")
        connection.commit()
        connection.execute("INSERT INTO kept VALUES (2)")
        assert spare_cluster.stop()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    assert ask(spare_cluster.start(), "SELECT string_agg(n::text, ',') FROM kept") == "1"


@posix
@pytest.mark.every_server
def test_after_a_kill_everything_committed_is_there(spare_cluster: EmbeddedCentre) -> None:
    with psycopg.connect(spare_cluster.start(), autocommit=True) as connection:
        connection.execute("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n")
        kill(spare_cluster)
    assert not spare_cluster.running()
    assert (spare_cluster.data() / postmaster.PID_FILE).exists()
    assert ask(spare_cluster.start(), "SELECT count(*) FROM kept") == 1000


@posix
def test_after_a_kill_it_waits_for_the_last_that_still_works(spare_cluster: EmbeddedCentre) -> None:
    with psycopg.connect(spare_cluster.start(), autocommit=True) as connection:
        busy = connection.info.backend_pid
        os.kill(busy, signal.SIGSTOP)  # cannot notice that its server has gone
        kill(spare_cluster)
        with subprocess.Popen(["sh", "-c", f"sleep 1; kill -CONT {busy}"]):
            began = time.monotonic()
            assert ask(spare_cluster.start(), "SELECT 1") == 1
            assert time.monotonic() - began > 0.7


@posix
def test_a_number_that_another_program_has_now_does_not_hinder(spare_cluster: EmbeddedCentre) -> None:
    spare_cluster.start()
    kill(spare_cluster)
    account = account_for_server()
    with subprocess.Popen(["sleep", "60"], user=None if account is None else account.uid) as other:
        try:
            file = spare_cluster.data() / postmaster.PID_FILE
            rest = file.read_text(encoding="utf-8").partition("\n")[2]
            file.write_text(f"{other.pid}\n{rest}", encoding="utf-8")
            assert not spare_cluster.running()
            assert ask(spare_cluster.start(), "SELECT 1") == 1
            assert other.poll() is None
        finally:
            other.kill()


def test_a_port_is_kept_and_changed_only_when_taken(spare_cluster: EmbeddedCentre) -> None:
    first = spare_cluster.start()
    spare_cluster.stop()
    assert spare_cluster.start() == first
    port = spare_cluster.port()
    spare_cluster.stop()
    with socket.create_server(("127.0.0.1", port)):
        second = spare_cluster.start()
        assert spare_cluster.port() != port
        assert ask(second, "SELECT 1") == 1
    assert json.loads((spare_cluster.folder / place.CARD).read_text(encoding="utf-8"))["port"] == spare_cluster.port()


def test_a_port_taken_at_the_last_moment_is_left_to_the_other(
    spare_cluster: EmbeddedCentre, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare_cluster.start()
    port = spare_cluster.port()
    spare_cluster.stop()
    asked: list[int] = []

    def is_free(port: int) -> bool:
        asked.append(port)
        return len(asked) == 1 or port != asked[0]

    monkeypatch.setattr("app.central.embedded.starting.is_free", is_free)
    with socket.create_server(("127.0.0.1", port)):
        assert ask(spare_cluster.start(), "SELECT 1") == 1
    assert spare_cluster.port() != port
    assert len(asked) == 2


def test_a_server_that_does_not_come_up_says_why(spare_cluster: EmbeddedCentre) -> None:
    spare_cluster.start()
    spare_cluster.stop()
    broken = EmbeddedCentre(spare_cluster.folder, settings={"shared_buffers": "a great deal"})
    with pytest.raises(Fault) as told:
        broken.start()
    assert told.value.code == "central.embedded.not_started"
    assert "shared_buffers" in str(told.value.params["line"])
    assert ask(spare_cluster.start(), "SELECT 1") == 1


def test_data_that_was_destroyed_is_told_with_the_server_s_words(spare_cluster: EmbeddedCentre) -> None:
    spare_cluster.start()
    spare_cluster.stop()
    (spare_cluster.data() / "global" / "pg_control").write_bytes(b"")
    with pytest.raises(Fault) as told:
        spare_cluster.start()
    assert told.value.code == "central.embedded.not_started"
    assert "pg_control" in str(told.value.params["line"])


@pytest.mark.parametrize("point", ["central.embedded.made", "central.embedded.started"])
def test_a_start_that_was_killed_is_completed_by_the_next(point: str, embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    surroundings = {**os.environ, "MEDIATION_DESK_KILL_AT": point}
    ended = subprocess.run(
        [sys.executable, "-c", START, str(centre.folder)], cwd=ROOT, env=surroundings, capture_output=True, check=False
    )
    try:
        assert ended.returncode != 0
        assert ended.stdout == b""
        assert not centre.ready()
        assert ask(centre.start(), "SELECT current_database()::text") == "mediation"
        assert centre.ready()
    finally:
        centre.remove()


def test_removing_leaves_nothing(embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    centre.start()
    home = centre.data().parent
    centre.remove()
    assert not home.exists()
    assert sorted(file.name for file in centre.folder.iterdir()) == ["embedded.lock"]
    assert not centre.exists()
    centre.remove()


def test_before_the_first_start_there_is_nothing_to_connect_to(tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    assert (centre.exists(), centre.running(), centre.stop(), centre.pid()) == (False, False, False, None)
    with pytest.raises(Fault) as told:
        centre.url()
    assert told.value.code == "central.embedded.not_made"
    assert not centre.folder.exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"token": "", "home": "."}', '{"token": "desk-0123456789abcdef"}', '{"other": 1}']
)
def test_a_card_that_cannot_be_read_is_a_fault(text: str, tmp_path: Path) -> None:
    (tmp_path / place.CARD).write_text(text, encoding="utf-8")
    with pytest.raises(Fault) as told:
        EmbeddedCentre(tmp_path).running()
    assert told.value.code == "central.embedded.card"
