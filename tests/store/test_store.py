"""The open store: one action one commit, the change signal, readers, and an environment that fails."""

import hashlib
import os
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.cases.desk import reveal
from app.cases.model import Case, CaseNote, Customer
from app.kernel.errors import Fault, Refusal
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.store.access import AccessEntry, AccessKind, record_access
from app.store.engine import connect
from app.store.keys import DataKey, KeyFile
from app.store.keystore import DemoFileStore
from app.store.numbers import take_numbers
from app.store.outbox import NumberBlock
from app.store.session import DeskSession, Surroundings
from app.store.store import Store
from tests.store.conftest import CLERK, KEY


def test_a_commit_tells_what_changed_once(store: Store, new_case: Callable[..., Case]) -> None:
    heard: list[dict[str, frozenset[object]]] = []
    stop = store.subscribe(lambda changes: heard.append(dict(changes)))
    with store.action(CLERK) as session:
        case = new_case(session)
        case.risk = 3
    assert heard == [{"customers": frozenset({case.customer_id}), "cases": frozenset({case.id})}]
    stop()
    with store.action(CLERK) as session:
        session.found(Case, case.id).risk = 4
    assert len(heard) == 1


def test_a_refusal_undoes_the_action_and_is_not_heard(store: Store, new_case: Callable[..., Case]) -> None:
    heard: list[object] = []
    store.subscribe(heard.append)
    with pytest.raises(Refusal), store.action(CLERK) as session:
        new_case(session)
        raise Refusal("test.no")
    assert heard == []
    with store.read(CLERK) as session:
        assert session.scalar(select(func.count(Case.id))) == 0


def test_a_listener_that_fails_is_logged_and_harms_nobody(
    store: Store, new_case: Callable[..., Case], expected_logs: Callable[[str], None]
) -> None:
    heard: list[object] = []

    def broken(_changes: object) -> None:
        raise RuntimeError("deaf")

    store.subscribe(broken)
    store.subscribe(heard.append)
    expected_logs("a change listener failed")
    with store.action(CLERK) as session:
        new_case(session)
    assert len(heard) == 1


def test_handlers_of_an_event_belong_to_the_action(tmp_path: Path, around: Surroundings) -> None:
    class Happened:
        pass

    events = Events()

    def handler(session: DeskSession, _event: Happened) -> None:
        session.add(Customer(name="随行"))
        session.flush()
        raise Refusal("later.room_refuses")

    events.subscribe(Happened, handler)
    store = Store.open(tmp_path / "desk", KEY, Surroundings(around.clock, around.packs, around.calendar, events))
    with pytest.raises(Refusal, match="later"), store.action(CLERK) as session:
        session.publish(Happened())
    with store.read(CLERK) as session:
        assert session.scalar(select(func.count(Customer.id))) == 0
    store.close()


def test_an_action_inside_an_action_is_told_at_once(store: Store, new_case: Callable[..., Case]) -> None:
    with pytest.raises(RuntimeError, match=r"'inner' was begun inside"), store.action(CLERK, "outer") as session:
        new_case(session)
        with store.action(CLERK, "inner"):
            pass
    with store.action(CLERK, "after") as session:
        new_case(session)


def test_a_listener_may_act(store: Store, new_case: Callable[..., Case]) -> None:
    def follow(changes: Mapping[str, object]) -> None:
        if "case_notes" not in changes:
            with store.action(CLERK, "follow") as session:
                session.add(CaseNote(case_id=new_id(), author_id=new_id(), text="随后"))

    store.subscribe(follow)
    with store.action(CLERK, "first") as session:
        new_case(session)
    with store.read(CLERK) as session:
        assert session.scalar(select(func.count(CaseNote.id))) == 1


def test_nothing_is_revealed_where_the_access_cannot_be_recorded(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
    shown: list[str] = []
    with pytest.raises(Fault), store.read(CLERK) as session:
        shown.append(reveal(session, case.id, "name", "回拨核实"))
    assert shown == []


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(Fault, match=r"store\.read_only"), store.read(CLERK) as session:
        session.add(CaseNote(case_id=new_id(), author_id=new_id(), text="不行"))
        session.flush()


def test_readers_are_not_kept_waiting_by_a_writer(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        new_case(session)
        with store.read(CLERK) as reader:
            assert reader.scalar(select(func.count(Case.id))) == 0


def test_numbers_are_in_order_never_twice_and_end(store: Store) -> None:
    given: list[str] = []

    def take() -> None:
        for _ in range(5):
            with store.action(CLERK) as session:
                given.extend(str(no) for no in take_numbers(session, "0123", 2026, 2))

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == [f"2026-0123-{n:06d}" for n in range(1, 41)]
    with store.action(CLERK) as session:
        session.get_one(NumberBlock, ("0123", 2026, 1)).last = 41
        session.add(NumberBlock(branch="0123", year=2026, first=500, last=500, next=500))
    with store.action(CLERK) as session:
        assert [str(no) for no in take_numbers(session, "0123", 2026, 2)] == ["2026-0123-000041", "2026-0123-000500"]
    with pytest.raises(Refusal, match="numbers_exhausted"), store.action(CLERK) as session:
        take_numbers(session, "0123", 2026)
    with pytest.raises(Refusal, match="numbers_exhausted"), store.action(CLERK) as session:
        take_numbers(session, "0456", 2026)


def test_a_reveal_needs_a_reason(store: Store) -> None:
    with pytest.raises(Refusal, match=r"access\.reason_missing"), store.action(CLERK) as session:
        record_access(session, AccessKind.REVEAL, "customers", new_id(), reason=" ")
    with store.action(CLERK) as session:
        record_access(session, AccessKind.REVEAL, "customers", new_id(), field_name="phone", reason="回拨核实")
    with store.read(CLERK) as session:
        entry = session.scalars(select(AccessEntry)).one()
    assert (entry.actor_id, entry.field_name, entry.created_at) == (
        CLERK.staff_id,
        "phone",
        datetime(2026, 11, 24, 2, tzinfo=UTC),
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps")
def test_an_open_store_leaves_no_core_dump(store: Store) -> None:
    import resource

    assert store.file.exists()
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_keys_are_in_no_representation_and_no_traceback(tmp_path: Path, around: Surroundings) -> None:
    wrong = hashlib.sha256(b"another key").digest()
    Store.open(tmp_path / "desk", KEY, around).close()
    with pytest.raises(Fault) as refused:
        Store.open(tmp_path / "desk", wrong, around)
    told = "".join(traceback.TracebackException.from_exception(refused.value).format(chain=True))
    assert wrong.hex() not in told
    assert repr(wrong) not in told
    assert KEY.hex() not in repr(DataKey(KEY)) + repr(KeyFile(tmp_path / "keys.json", DemoFileStore(tmp_path / "k")))


def test_no_plaintext_at_rest(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        new_case(session, "PLAINTEXT-NARRATIVE 盗刷", name="不可见")
    store.drafts.put("form", "field", "PLAINTEXT-DRAFT")
    assert store.drafts.flush()
    for file in store.folder.iterdir():
        content = file.read_bytes()
        assert b"PLAINTEXT" not in content, file.name
        assert "不可见".encode() not in content, file.name
        assert not content.startswith(b"SQLite format 3"), file.name


@pytest.mark.parametrize("damage", ["key", "header", "middle", "empty-key-file"])
def test_a_wrong_key_or_a_damaged_file_is_a_fault(tmp_path: Path, around: Surroundings, damage: str) -> None:
    folder = tmp_path / "desk"
    Store.open(folder, KEY, around).close()
    file = folder / "replica.db"
    key = bytes(32) if damage == "key" else KEY
    if damage == "header":
        file.write_bytes(b"x" * 4096 + file.read_bytes()[4096:])
    elif damage == "middle":
        content = bytearray(file.read_bytes())
        content[100:200] = bytes(100)
        file.write_bytes(content)
    elif damage == "empty-key-file":
        file.write_bytes(os.urandom(8192))
    with pytest.raises(Fault, match=r"store\.corrupt"):
        Store.open(folder, key, around)


def test_a_locked_store_is_a_fault_that_says_so(
    tmp_path: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.engine.BUSY_MS", 50)
    store = Store.open(tmp_path / "desk", KEY, around)
    other = connect(store.file, KEY)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Fault, match=r"store\.locked"), store.action(CLERK) as session:
        session.add(Customer(name="等不到"))
    other.execute("ROLLBACK")
    other.close()
    with store.action(CLERK) as session:
        session.add(Customer(name="等到了"))
    store.close()


FULL = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.store.conftest import CLERK, KEY
from app.cases.model import Customer
from app.kernel.clock import SystemClock
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Fault
from app.kernel.events import Events
from app.kernel.rulepack import RulePacks
from app.store.session import Surroundings
from app.store.store import Store
store = Store.open(Path(sys.argv[1]), KEY, Surroundings(SystemClock(), RulePacks([]), HolidayCalendar(), Events()))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
done = 0
try:
    for _ in range(400):
        with store.action(CLERK) as session:
            session.add(Customer(name="满" * 2000))
        done += 1
except Fault as fault:
    print(fault.code, done)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="file size limits are set with resource, which is POSIX")
def test_a_full_disk_is_a_fault_and_what_was_committed_stays(tmp_path: Path, around: Surroundings) -> None:
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "desk"), root], capture_output=True, text=True, check=True, cwd=root
    )
    code, count = done.stdout.split()
    assert code in {"store.disk_full", "store.disk_failed"}
    assert int(count) > 0
    store = Store.open(tmp_path / "desk", KEY, around)
    with store.read(CLERK) as session:
        assert session.scalar(select(func.count(Customer.id))) == int(count)
    store.close()


def test_foreign_commits_are_noticed(store: Store) -> None:
    before = store.data_version()
    other = Store.open(store.folder, KEY, store.around)
    with other.action(CLERK) as session:
        session.add(Customer(name="夜间"))
    other.close()
    assert store.data_version() != before
