"""As root the server runs as somebody else, wherever the profile lies; else everything stays in the profile."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.central.embedded import account, binaries, place, stopping
from app.central.embedded.account import Account, account_for_server, reaches, within_reach
from app.central.embedded.server import EmbeddedCentre
from app.kernel.errors import Fault

if sys.platform == "win32":
    pytest.skip("there is no root on Windows", allow_module_level=True)

ROOT = Path(__file__).parents[3]
only_root = pytest.mark.skipif(os.geteuid() != 0, reason="asks what happens for root")


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody can pass; pytest's own are closed."""
    folder = Path(tempfile.mkdtemp(prefix="desk-open-", dir="/tmp"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@only_root
def test_the_server_runs_as_an_unprivileged_user_though_the_profile_is_closed(
    embedded_place: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    centre = EmbeddedCentre(closed / "central")
    centre.start()
    try:
        someone = account_for_server()
        assert someone is not None
        assert someone.uid != 0
        assert Path(f"/proc/{centre.pid()}").stat().st_uid == someone.uid
        assert centre.data().stat().st_uid == someone.uid
        assert centre.data().parent.stat().st_uid == 0, "what the server can write is its data and its log only"
        assert not reaches(someone, centre.folder)
    finally:
        centre.remove()


@only_root
def test_the_place_of_homes_is_the_first_that_the_server_can_reach(
    open_place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(place.VARIABLE)
    tmp_path.chmod(0o700)
    someone = account_for_server()
    monkeypatch.setattr(place, "_PLACES", (str(tmp_path / "absent"), str(tmp_path), str(open_place)))
    assert place.place_of_homes(someone) == open_place / "mediation-desk"
    monkeypatch.setattr(place, "_PLACES", (str(tmp_path),))
    with pytest.raises(Fault) as told:
        place.place_of_homes(someone)
    assert told.value.code == "central.embedded.no_place"


@only_root
def test_the_whole_life_of_a_centre_in_the_machine_s_place(
    open_place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(place.VARIABLE)
    monkeypatch.setattr(place, "_PLACES", (str(open_place),))
    centre = EmbeddedCentre(tmp_path / "c")
    try:
        with psycopg.connect(centre.start()) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert centre.data().parent.parent == open_place / "mediation-desk"
    finally:
        centre.remove()
    assert list((open_place / "mediation-desk").iterdir()) == []


@only_root
def test_programs_that_lie_where_only_root_may_go_are_copied(embedded_place: Path, tmp_path: Path) -> None:
    found = binaries.find()
    server = found.folder.resolve().parent
    closed = tmp_path / "closed"
    shutil.copytree(server, closed / "wheel" / "pg", symlinks=True)
    libraries = server.parent.with_name(f"{server.parent.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, closed / libraries.name)
        (closed / "wheel").rename(closed / server.parent.name)
    closed.chmod(0o700)
    (programs,) = closed.glob("*/pg/bin")
    hidden = binaries.look_into(programs)
    assert hidden is not None
    centre = EmbeddedCentre(tmp_path / "c", binaries=hidden)
    copy = embedded_place / f"server-{hidden.version}"
    try:
        centre.start()
        assert Path(f"/proc/{centre.pid()}/exe").readlink().is_relative_to(copy)
        before = copy.stat().st_ino
        within_reach(hidden, account_for_server(), embedded_place)
        assert copy.stat().st_ino == before, "one copy serves every centre"
    finally:
        centre.remove()
        shutil.rmtree(copy)


@only_root
def test_data_that_is_there_stays_its_owner_s(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    import pwd

    nobody = pwd.getpwnam("nobody")
    os.chown(data, nobody.pw_uid, nobody.pw_gid)
    assert account_for_server(data) == Account("nobody", nobody.pw_uid, nobody.pw_gid)
    os.chown(data, 54_321, 54_322)
    assert account_for_server(data) == Account("54321", 54_321, 54_322)


@only_root
def test_without_any_user_to_run_as_a_fault_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account, "CANDIDATES", ("not-a-user", "root"))
    with pytest.raises(Fault) as told:
        account_for_server()
    assert told.value.code == "central.embedded.no_account"


@only_root
def test_an_ordinary_user_keeps_everything_in_the_profile(open_place: Path) -> None:
    """The interpreter may lie where only root may go, so everything is imported before root's rights are given up."""
    script = textwrap.dedent("""
        import os, pwd, sys, encodings.ascii, encodings.idna, tempfile
        from pathlib import Path
        import psycopg
        from app.central.embedded import EmbeddedCentre
        from app.central.embedded.account import account_for_server
        somebody = pwd.getpwnam("nobody")
        os.setgroups([]), os.setgid(somebody.pw_gid), os.setuid(somebody.pw_uid)
        os.chdir("/")
        assert account_for_server() is None
        centre = EmbeddedCentre(Path(sys.argv[1]))
        for turn in range(2):
            with psycopg.connect(centre.start()) as connection:
                assert connection.execute("SELECT 1").fetchone() == (1,)
            assert Path(f"/proc/{centre.pid()}").stat().st_uid == somebody.pw_uid
            assert centre.data() == Path(sys.argv[1]).resolve() / "data"
            assert centre.stop()
        centre.remove()
        print(sorted(os.listdir(sys.argv[1])))
    """)
    import pwd

    nobody = pwd.getpwnam("nobody")
    # A name that a shell would take for its own must not reach one.
    profile = open_place / "a $(touch x) 'b' 调解"
    profile.mkdir()
    os.chown(profile, nobody.pw_uid, nobody.pw_gid)
    surroundings = {name: value for name, value in os.environ.items() if name != place.VARIABLE}
    ended = subprocess.run(
        [sys.executable, "-c", script, str(profile / "central")],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.stdout, ended.stderr) == ("['embedded.lock']\n", "")


@pytest.mark.parametrize(
    ("mode", "uid", "gid", "wanted"),
    [
        (0o701, 9, 9, True),
        (0o700, 9, 9, False),
        (0o710, 9, 0, True),
        (0o701, 9, 0, False),
        (0o100, 0, 9, True),
        (0o611, 0, 0, False),
    ],
)
def test_who_reaches_a_folder(mode: int, uid: int, gid: int, wanted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    told = os.stat_result([mode, 0, 0, 0, 0, 0, 0, 0, 0, 0])  # root's, whichever folder is asked
    monkeypatch.setattr(Path, "stat", lambda self: told)
    assert reaches(Account("someone", uid, gid), Path("asked")) is wanted


def test_a_home_without_a_card_is_ended_at_once_and_deleted_in_time(embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    centre.start()
    home, card = centre.data().parent, centre.folder / place.CARD
    kept = card.read_bytes()
    now = time.time()

    stopping.sweep(embedded_place, now)
    assert centre.running(), "a home with its card is left alone"

    card.unlink()
    assert place.ownerless(embedded_place) == {home: False}
    stopping.sweep(embedded_place, now)
    assert not (home / "data" / "postmaster.pid").exists()
    assert (home / "data").is_dir()

    card.write_bytes(kept)  # the profile was only elsewhere for a while
    centre.start()
    card.unlink()
    stopping.sweep(embedded_place, now + stopping.KEPT_UNCLAIMED + 60)
    assert home.is_dir(), "the week begins anew"
    stopping.sweep(embedded_place, now + 2 * stopping.KEPT_UNCLAIMED)
    assert not home.exists()


def test_a_home_whose_folder_was_made_anew_goes_within_hours(embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "c")
    centre.start()
    first = centre.data().parent
    shutil.rmtree(centre.folder)
    centre.start()
    now = time.time()
    try:
        assert place.ownerless(embedded_place) == {first: True}
        assert not (first / "data" / "postmaster.pid").exists(), "its server ended when the new one was started"
        stopping.sweep(embedded_place, now + stopping.KEPT_REPLACED / 2)
        assert first.is_dir()
        stopping.sweep(embedded_place, now + stopping.KEPT_REPLACED * 2)
        assert not first.exists()
        assert centre.ready()
    finally:
        centre.remove()
