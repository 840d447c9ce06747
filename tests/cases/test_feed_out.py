"""What a customer is told, and files that carry only what changed and nothing that is the bank's."""

from __future__ import annotations

import csv
import hashlib
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.casefile.desk import move
from app.cases.codes import Channel, MilestoneKind, Status, ToldHow
from app.cases.desk import (
    WalkIn,
    add_note,
    decide_extension,
    record_milestone,
    register_walk_in,
    request_extension,
    tell_extension,
)
from app.cases.feed_out import CustomerState, Reached, Told, line_digest, told
from app.cases.model import Case
from app.cases.telling import FIELDS, Written, write_feed
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.helpers.house import Actors

WORDS = Wording.load(Path(__file__).parents[2] / "resources" / "wording", Language.ZH)
BEGAN, DUE = date(2026, 11, 2), date(2026, 11, 17)
S, C = Status, CustomerState


def day(number: int) -> date:
    """A day of November."""
    return date(2026, 11, number)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"status": S.REGISTERED}, (C.RECEIVED, BEGAN, DUE)),
        ({"status": S.ACCEPTED, "accepted_on": day(3)}, (C.ACCEPTED, day(3), DUE)),
        ({"status": S.MEDIATING, "accepted_on": day(3)}, (C.ACCEPTED, day(3), DUE)),
        ({"status": S.SUSPENDED}, (C.ACCEPTED, BEGAN, DUE)),
        ({"status": S.ACCEPTED, "asked_on": day(4)}, (C.TO_COMPLETE, day(4), DUE)),
        ({"status": S.REGISTERED, "asked_on": day(4)}, (C.TO_COMPLETE, day(4), DUE)),
        ({"status": S.ACCEPTED, "asked_on": day(4), "completed_on": day(3)}, (C.TO_COMPLETE, day(4), DUE)),
        ({"status": S.ACCEPTED, "asked_on": day(4), "completed_on": day(4)}, (C.ACCEPTED, BEGAN, DUE)),
        ({"status": S.INVESTIGATING, "extended_on": day(9)}, (C.EXTENDED, day(9), DUE)),
        ({"status": S.INVESTIGATING, "extended_on": day(9), "answered_on": day(10)}, (C.ANSWERED, day(10), None)),
        ({"status": S.PERFORMING, "answered_on": day(10)}, (C.ANSWERED, day(10), None)),
        ({"status": S.CLOSED, "answered_on": day(10), "over_on": day(12)}, (C.ANSWERED, day(10), None)),
        ({"status": S.CLOSED, "over_on": day(12)}, (C.CLOSED, day(12), None)),
        ({"status": S.DECLINED, "over_on": day(5)}, (C.DECLINED, day(5), None)),
        ({"status": S.WITHDRAWN}, (C.WITHDRAWN, BEGAN, None)),
    ],
)  # fmt: skip
def test_the_state_in_customer_words(facts: dict[str, Any], expected: tuple[CustomerState, date, date | None]) -> None:
    """An answer before everything, then the end, then what they are asked for, then an extension."""
    assert told(Reached(began_on=BEGAN, due_on=DUE, **facts)) == Told(*expected)


def test_every_state_of_the_desk_is_some_state_of_the_customers() -> None:
    """None is forgotten, and each has words in both languages."""
    for status in Status:
        assert told(Reached(status=status, began_on=BEGAN, due_on=DUE)).state in CustomerState
    for language in Language:
        words = Wording.load(Path(__file__).parents[2] / "resources" / "wording", language)
        assert set(words.labels("customer_state")) == {one.value for one in CustomerState}


def test_a_line_differs_when_anything_told_differs() -> None:
    """And only then."""
    one = Told(C.ACCEPTED, day(3), DUE)
    assert line_digest("A", "1", one) == line_digest("A", "1", Told(C.ACCEPTED, day(3), DUE))
    others = [Told(C.EXTENDED, day(3), DUE), Told(C.ACCEPTED, day(4), DUE), Told(C.ACCEPTED, day(3), None)]
    assert len({line_digest("A", "1", what) for what in (one, *others)} | {line_digest("B", "1", one)}) == 5


class Feeds:
    """A desk whose app cases are told."""

    def __init__(self, store: Store, actors: Actors, clock: FixedClock, folder: Path) -> None:
        self.store, self.actors, self.clock, self.folder = store, actors, clock, folder

    def case(self, external_id: str | None, channel: Channel = Channel.APP) -> UUID:
        """Register a case that an outside system knows by a number."""
        with self.store.action(self.actors.mediator, "test") as session:
            walk_in = WalkIn(
                name="李小华", phone="13800138000", narrative="机密叙述", tags=["agitated"], channel=channel
            )
            case = register_walk_in(session, walk_in)
            case.external_id = external_id
            add_note(session, case.id, "内部备注")
            return case.id

    def write(self, channel: Channel = Channel.APP, since: date | None = None) -> Written:
        """Write a feed."""
        return write_feed(self.store, self.actors.mediator, channel, self.folder, WORDS, since)

    def rows(self, written: Written) -> list[dict[str, Any]]:
        """What its lines say."""
        assert written.lines is not None
        return [json.loads(one) for one in written.lines.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def feeds(desk_store: Store, actors: Actors, clock: FixedClock, tmp_path: Path) -> Feeds:
    """A desk."""
    return Feeds(desk_store, actors, clock, tmp_path / "out")


def test_only_what_changed_is_told_again(feeds: Feeds) -> None:
    """First all, then nothing, then the one that was answered."""
    first, _ = feeds.case("APP-1"), feeds.case("APP-2")
    feeds.case(None), feeds.case("sha256:abc"), feeds.case("BOT-1", Channel.CHATBOT)
    written = feeds.write()
    assert [(row["external_id"], row["state"], row["state_text"]) for row in feeds.rows(written)] == [
        ("APP-1", "received", "已收到，等待受理"), ("APP-2", "received", "已收到，等待受理"),
    ]  # fmt: skip
    assert feeds.write() == Written(0, 1, None, None, None, "")
    with feeds.store.action(feeds.actors.mediator, "test") as session:
        record_milestone(session, first, MilestoneKind.ASKED, note="请补充对账单")
    again = feeds.write()
    assert (again.number, [row["state"] for row in feeds.rows(again)]) == (2, ["to_complete"])
    with feeds.store.action(feeds.actors.mediator, "test") as session:
        record_milestone(session, first, MilestoneKind.DECIDED, note="退还")
        record_milestone(session, first, MilestoneKind.TOLD, how=ToldHow.PHONE)
    last = feeds.rows(feeds.write())[0]
    assert (last["state"], last["deadline"]) == ("answered", None)
    assert feeds.rows(feeds.write(Channel.CHATBOT))[0]["external_id"] == "BOT-1"


def test_nothing_of_the_banks_leaves(feeds: Feeds) -> None:
    """No name, number, note, tag, narrative: six fields and no more."""
    feeds.case("APP-1")
    written = feeds.write()
    for file in feeds.folder.iterdir():
        text = file.read_text(encoding="utf-8")
        assert not any(word in text for word in ("李", "13800138000", "机密", "备注", "agitated"))
    assert set(feeds.rows(written)[0]) == set(FIELDS)


def test_the_manifest_proves_the_files(feeds: Feeds) -> None:
    """Its hashes are theirs; a number that a spreadsheet would run is made safe in the table only."""
    feeds.case("=1+1")
    written = feeds.write()
    assert written.manifest is not None
    assert written.table is not None
    manifest = json.loads(written.manifest.read_text(encoding="utf-8"))
    for one in manifest["files"]:
        data = (feeds.folder / one["name"]).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (one["bytes"], one["sha256"])
    table = list(csv.DictReader(written.table.read_text(encoding="utf-8-sig").splitlines()))
    assert table[0]["external_id"] == "'=1+1"
    assert feeds.rows(written)[0]["external_id"] == "=1+1"


def test_since_a_day_whatever_was_told(feeds: Feeds) -> None:
    """What became so before is left out."""
    feeds.case("APP-1")
    feeds.write()
    feeds.clock.move(timedelta(days=3))
    feeds.case("APP-2")
    today = feeds.clock.now().date()
    assert [row["external_id"] for row in feeds.rows(feeds.write(since=today))] == ["APP-2"]
    assert len(feeds.rows(feeds.write(since=today - timedelta(days=9)))) == 2


def test_more_than_a_slice(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cases of one outside number too, each once."""
    monkeypatch.setattr("app.cases.telling._SLICE", 2)
    ids = ["A", "B", "B", "B", "C"]
    for one in ids:
        feeds.case(one)
    assert [row["external_id"] for row in feeds.rows(feeds.write())] == ids
    assert feeds.write().rows == 0


def test_a_kill_after_writing_tells_the_same_again(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under the same number, with the same lines."""
    feeds.case("APP-1")

    def die(name: str) -> None:
        raise KeyboardInterrupt(name)

    monkeypatch.setattr("app.cases.telling.kill_point", die)
    with pytest.raises(KeyboardInterrupt):
        feeds.write()
    monkeypatch.undo()
    before = (feeds.folder / "status-app-000001.jsonl").read_bytes()
    again = feeds.write()
    assert again.number == 1
    assert (feeds.folder / "status-app-000001.jsonl").read_bytes() == before


def test_the_way_of_a_case_as_its_customer_reads_it(feeds: Feeds) -> None:
    """Accepted, extended until a day, and an extension told too late promises nothing."""
    case_id = feeds.case("APP-1")
    with feeds.store.action(feeds.actors.mediator, "test") as session:
        move(session, case_id, Status.ACCEPTED)
    row = feeds.rows(feeds.write())[0]
    assert (row["state"], row["date"]) == ("accepted", feeds.clock.now().date().isoformat())
    for days, expected in ((3, "extended"), (90, "accepted")):
        other = feeds.case(f"APP-{days}")
        with feeds.store.action(feeds.actors.mediator, "test") as session:
            move(session, other, Status.ACCEPTED)
            asked = request_extension(session, other, 10, "等待鉴定").id
        with feeds.store.action(feeds.actors.lead, "test") as session:
            decide_extension(session, asked, True, "")
        feeds.clock.move(timedelta(days=days))
        with feeds.store.action(feeds.actors.mediator, "test") as session:
            tell_extension(session, asked, ToldHow.PHONE)
            due = session.found(Case, other).due_on
        told_row = next(row for row in feeds.rows(feeds.write()) if row["external_id"] == f"APP-{days}")
        assert (told_row["state"], told_row["deadline"]) == (expected, due.isoformat())
        assert (due.isoformat() in told_row["state_text"]) is (expected == "extended")


def test_a_case_opened_again_is_told_by_its_new_clock(feeds: Feeds) -> None:
    """What was asked for before belongs to the clock that has ended."""
    case_id = feeds.case("APP-1")
    with feeds.store.action(feeds.actors.mediator, "test") as session:
        record_milestone(session, case_id, MilestoneKind.ASKED, note="对账单")
    feeds.clock.move(timedelta(days=4))
    with feeds.store.action(feeds.actors.mediator, "test") as session:
        session.found(Case, case_id).reopened_at = session.at
        session.found(Case, case_id).status = Status.REOPENED
    assert feeds.rows(feeds.write())[0]["state"] == "accepted"


def test_asking_says_for_what_and_a_reader_writes_no_feed(feeds: Feeds) -> None:
    """Both are refused."""
    case_id = feeds.case("APP-1")
    with pytest.raises(Refusal, match=r"cases\.asked_what"), feeds.store.action(feeds.actors.mediator, "t") as session:
        record_milestone(session, case_id, MilestoneKind.ASKED)
    with pytest.raises(Refusal, match="not_allowed"):
        write_feed(feeds.store, feeds.actors.auditor, Channel.APP, feeds.folder, WORDS)
