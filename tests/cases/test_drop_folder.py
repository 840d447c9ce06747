"""A watched folder takes each file once, whatever happens: broken ones, two desks, a kill in the middle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.cases.drop_folder import DONE, REJECTED, TAKING, Taken, Watching, claimed, look, ready, take_ready
from app.cases.intake import Words, load_profiles
from app.cases.intake.recognised import recognised
from app.cases.model import Case, FeedFile
from app.kernel.errors import DeskError, Refusal
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.helpers.house import Actors

RESOURCES = Path(__file__).parents[2] / "resources"
SAY = Wording.load(RESOURCES / "wording", Language.ZH)
WORDS = Words.load(RESOURCES / "wording")
PROFILES = load_profiles([RESOURCES / "intake_profiles"], WORDS)
APP = "工单编号,提交时间,用户姓名,登录手机号,信用卡号,交易金额,问题类型,用户诉求,问题描述,归属网点\n"
ROW = "{0},2026-11-20 09:00:00,李小华,13800138000,1234,300.00,年费,退还年费,年费多收了,{1}\n"


class Folder:
    """A folder and a desk that watches it."""

    def __init__(self, store: Store, actors: Actors, path: Path) -> None:
        self.store, self.actors, self.path = store, actors, path

    def put(self, name: str, text: str, encoding: str = "utf-8") -> Path:
        """Drop a file."""
        self.path.mkdir(exist_ok=True)
        (self.path / name).write_bytes(text.encode(encoding))
        return self.path / name

    def watching(self, desk: str = "here", **more: Any) -> Watching:
        """How it is read."""

        def told(error: DeskError) -> str:
            return SAY.told(error).sentence

        return Watching(folder=self.path, desk=desk, profiles=PROFILES, words=WORDS, told=told, **more)

    def take(self, desk: str = "here", **more: Any) -> list[Taken]:
        """Take what stands still."""
        seen = look(self.path)
        return take_ready(self.store, self.actors.counter, self.watching(desk, **more), ready(seen, look(self.path)))

    def cases(self) -> int:
        """How many cases there are."""
        with self.store.read(self.actors.counter) as session:
            return session.scalar(select(func.count(Case.id))) or 0

    def names(self, part: str) -> list[str]:
        """What lies in a part of the folder."""
        return sorted(one.name for one in (self.path / part).iterdir()) if (self.path / part).is_dir() else []


@pytest.fixture
def folder(desk_store: Store, actors: Actors, tmp_path: Path) -> Folder:
    """An empty folder."""
    return Folder(desk_store, actors, tmp_path / "drop")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_file_is_taken_once(folder: Folder, encoding: str) -> None:
    """In either encoding; the same content under another name is put away unread."""
    text = APP + ROW.format("A1", "0123") + ROW.format("A2", "")
    folder.put("app-1124.csv", text, encoding)
    assert folder.take() == [Taken("app-1124.csv", "app", accepted=2)]
    assert (folder.cases(), folder.names(DONE), folder.take()) == (2, ["app-1124.csv"], [])
    folder.put("app-again.csv", text, encoding)
    assert folder.take() == [Taken("app-again.csv", "app", again=True)]
    folder.put("app-1124.csv", APP + ROW.format("A3", ""))
    assert folder.take()[0].accepted == 1
    assert len(folder.names(DONE)) == 3


def test_a_file_that_grows_waits() -> None:
    """Only what two looks found the same is ready."""
    before = {"a.csv": (10, 1), "b.csv": (10, 1)}
    assert ready(before, {"a.csv": (12, 2), "b.csv": (10, 1), "c.csv": (3, 1)}) == ["b.csv"]
    assert ready({}, {"a.csv": (1, 1)}) == []


def test_what_is_broken_says_so_and_stops_nothing(folder: Folder) -> None:
    """A file of no known layout lies in rejected with a sentence; rows that are wrong lie there too."""
    folder.put("a-unknown.csv", "x,y\n1,2\n")
    folder.put("app-bad-row.csv", APP + ROW.format("A1", "9999") + ROW.format("A2", ""))
    folder.put("b.json", "no json at all")
    found = {one.name: one for one in folder.take()}
    assert "表头" in found["a-unknown.csv"].fault
    assert found["b.json"].fault
    assert (found["app-bad-row.csv"].accepted, found["app-bad-row.csv"].rejected) == (1, 1)
    names = folder.names(REJECTED)
    assert {"a-unknown.csv", "a-unknown.csv.why.txt", "b.json", "b.json.why.txt"} <= set(names)
    assert any(name.startswith("app-bad-row-") and name.endswith("-rejected.csv") for name in names)
    assert folder.cases() == 1


def test_what_was_refused_may_come_again(folder: Folder) -> None:
    """Once the layout is known, the same content is read."""
    folder.put("a.csv", "x,y\n1,2\n")
    assert folder.take()[0].fault
    folder.put("a.csv", "x,y\n1,2\n")
    assert folder.take()[0].fault
    assert len(folder.names(REJECTED)) == 4


def test_two_desks_do_not_take_one_file_twice(folder: Folder) -> None:
    """Whoever renames first has it; the other finds nothing and says nothing."""
    folder.put("app-1.csv", APP + ROW.format("A1", ""))
    seen = look(folder.path)
    names = ready(seen, look(folder.path))
    first = take_ready(folder.store, folder.actors.counter, folder.watching("one"), names)
    second = take_ready(folder.store, folder.actors.counter, folder.watching("two"), names)
    assert ([one.accepted for one in first], second) == ([1], [])


@pytest.mark.parametrize("point", ["cases.drop_folder.claimed", "cases.intake.slice", "cases.drop_folder.noted"])
def test_a_kill_in_the_middle_loses_and_doubles_nothing(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    """The next run of the same desk ends it; another desk leaves it alone."""

    def die(name: str) -> None:
        if name == point:
            raise KeyboardInterrupt(name)

    monkeypatch.setattr("app.cases.drop_folder.kill_point", die)
    monkeypatch.setattr("app.cases.intake.run.kill_point", die)
    folder.put("app-1.csv", APP + ROW.format("A1", "") + ROW.format("A2", ""))
    with pytest.raises(KeyboardInterrupt):
        folder.take()
    monkeypatch.undo()
    assert folder.names(f"{TAKING}/here") == ["app-1.csv"]
    assert folder.take("other") == []
    folder.take()
    assert (folder.cases(), folder.names(DONE), folder.names(f"{TAKING}/here")) == (2, ["app-1.csv"], [])
    with folder.store.read(folder.actors.counter) as session:
        assert session.scalar(select(func.count()).select_from(FeedFile)) == 1


def test_rows_of_branches_that_are_not_ones_own_are_rejected_at_once(folder: Folder) -> None:
    """With the reason, instead of being refused by the centre later."""
    folder.put("app-1.csv", APP + ROW.format("A1", "0456") + ROW.format("A2", "0123") + ROW.format("A3", ""))
    found = folder.take(writable=frozenset({"0123"}))[0]
    assert (found.accepted, found.rejected) == (2, 1)
    told = next(one for one in folder.names(REJECTED))
    assert "不能登记案件的网点" in (folder.path / REJECTED / told).read_text(encoding="utf-8-sig")


def test_what_is_not_the_files_fault_leaves_it_claimed(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """No numbers left: it is told, and taken in once there are some."""

    def none_left(*_: object) -> None:
        raise Refusal("store.numbers_exhausted", branch="0123", year=2026)

    folder.put("app-1.csv", APP + ROW.format("A1", ""))
    with monkeypatch.context() as patched:
        patched.setattr("app.cases.drop_folder.take_in", none_left)
        assert folder.take()[0].fault
    assert (folder.names(DONE), folder.names(REJECTED), claimed(folder.path, "here")) == ([], [], ["app-1.csv"])
    assert [one.accepted for one in folder.take()] == [1]


def test_hidden_foreign_and_folders_are_left_alone(folder: Folder) -> None:
    """And a folder that is gone is one refusal."""
    folder.put(".app-1.csv", "x")
    folder.put("~app-1.csv", "x")
    folder.put("note.docx", "x")
    (folder.path / "sub.csv").mkdir()
    assert look(folder.path) == {}
    with pytest.raises(Refusal, match=r"feed\.folder_missing"):
        look(folder.path / "nowhere")


def test_who_may_not_take_feeds_in_claims_nothing(folder: Folder) -> None:
    """The file stays where it is."""
    folder.put("app-1.csv", APP)
    seen = look(folder.path)
    with pytest.raises(Refusal, match="not_allowed"):
        take_ready(folder.store, folder.actors.auditor, folder.watching(), ready(seen, seen))
    assert (folder.path / "app-1.csv").is_file()


@pytest.mark.parametrize(
    ("name", "header", "feed"),
    [
        ("app-1.csv", [], "app"),
        ("智能客服1124.csv", [], "chatbot"),
        ("x.csv", ["ticket id", "submitted at", "user name", "description", "login mobile"], "app"),
        ("x.csv", ["会话编号", "转人工时间", "对话摘要"], "chatbot"),
        ("x.csv", ["收到时间", "客户姓名", "陈述"], "desk"),
    ],
)
def test_a_layout_is_known_by_name_then_by_header(name: str, header: list[str], feed: str) -> None:
    """In both languages."""
    assert recognised(PROFILES, name, header).feed == feed


def test_what_fits_no_layout_is_refused() -> None:
    """Nothing is guessed."""
    with pytest.raises(Refusal, match=r"feed\.layout_unknown"):
        recognised(PROFILES, "x.csv", ["什么都不是"])


def test_a_tie_is_refused_rather_than_guessed() -> None:
    """Two layouts that know the same columns."""
    twins = {"one": PROFILES["app"], "two": PROFILES["app"].model_copy(update={"feed": "two", "files": ()})}
    header = ["ticket id", "submitted at", "user name", "description"]
    with pytest.raises(Refusal, match=r"feed\.layout_unclear"):
        recognised(twins, "x.csv", header)
