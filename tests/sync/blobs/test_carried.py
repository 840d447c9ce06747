"""Evidence bytes carried by hand: those the centre lacks, exact, bounded, and sent from the desk that took them in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.kernel.errors import Fault, Refusal
from app.store.keys import Hardness
from app.sync.export import Carried, export_file, take_file
from tests.sync.blobs.carrier import CHUNK, Carrier, at_centre, paper, sha
from tests.sync.blobs.conftest import MakeCarrier
from tests.sync.real.branches import Branches

PHRASE = "brown kettle on the shelf"
FAST = Hardness(1, 8, 1)
NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


def carry(one: Carrier, file: Path, most: int = 1 << 30) -> Carried:
    return export_file(one.desk.store, one.desk.actor, PHRASE, file, one.blobs, most=most, hardness=FAST)


def take(one: Carrier, file: Path) -> Carried:
    return take_file(one.desk.store, one.desk.actor, file, PHRASE, NOW, one.blobs)


def test_one_s_own_work_arrives_with_its_bytes_from_another_desk(
    chen: Carrier, carrier: MakeCarrier, branches: Branches, tmp_path: Path
) -> None:
    there = carrier("chen.lan", at="elsewhere")
    sent, with_row, without = paper(1, "已发"), paper(2, "行已发"), paper(40, "都没有发")
    case = chen.desk.new_case()
    chen.add(case, sent)
    chen.sync()
    chen.add(case, with_row)
    chen.desk.sync()
    there.desk.sync()
    chen.add(case, without)
    carried = carry(chen, tmp_path / "work.mdwork")
    assert (carried.files, carried.left) == (2, ())
    size = (tmp_path / "work.mdwork").stat().st_size
    assert len(with_row) + len(without) < size < len(with_row) + len(without) + 50_000
    taken = take(there, tmp_path / "work.mdwork")
    assert (taken.taken, taken.files, taken.out_of_reach) == (1, 2, 0)
    assert [there.blobs.has(sha(data)) for data in (sent, with_row, without)] == [False, True, True]
    moved = there.sync().moved
    assert moved is not None
    assert moved.sent == 2
    assert at_centre(branches, with_row)
    assert at_centre(branches, without)
    # The desk that wrote the file finds that nothing is left to send.
    later = chen.sync().moved
    assert later is not None
    assert later.sent_chunks == 0
    assert chen.places(case)[0].why == ""


def test_bytes_alone_can_be_carried_and_taking_them_twice_changes_nothing(
    chen: Carrier, carrier: MakeCarrier, branches: Branches, tmp_path: Path
) -> None:
    there = carrier("chen.lan", at="elsewhere")
    data = paper(3)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.desk.sync()
    assert carry(chen, tmp_path / "w").actions == 0
    # The desk that takes it in has not even heard of the case.
    for _ in range(2):
        assert (take(there, tmp_path / "w").files, there.blobs.read(sha(data))) == (1, data)
    there.sync()
    assert at_centre(branches, data)
    chen.sync()
    with pytest.raises(Refusal, match=r"sync\.nothing_waits"):
        carry(chen, tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


def test_a_lead_s_desk_sends_what_the_lead_sees_and_takes_nothing_else(
    chen: Carrier, lead: Carrier, carrier: MakeCarrier, branches: Branches, tmp_path: Path
) -> None:
    seen, unsent, away = paper(2, "看得见"), paper(2, "没有行"), paper(2, "移走了")
    case, gone = chen.desk.new_case(), chen.desk.new_case()
    chen.add(case, seen)
    chen.add(gone, away)
    chen.desk.sync()
    branches.move(gone, "0456")
    chen.desk.sync()
    lead.desk.sync()
    chen.add(case, unsent)
    assert carry(chen, tmp_path / "w").files == 3
    taken = take(lead, tmp_path / "w")
    assert (taken.login, taken.files, taken.out_of_reach) == ("chen.lan", 2, 1)
    assert not lead.blobs.has(sha(away))
    moved = lead.sync().moved
    assert moved is not None
    assert moved.sent == 1
    assert at_centre(branches, seen)
    # The action is not sent under the lead's name, and its bytes stay with it to be looked at.
    assert not at_centre(branches, unsent)
    assert lead.blobs.read(sha(unsent)) == unsent


def test_what_does_not_fit_or_is_not_whole_is_named_and_the_rest_goes(
    chen: Carrier, carrier: MakeCarrier, tmp_path: Path
) -> None:
    case = chen.desk.new_case()
    small, large, bad, lost = paper(1, "小"), paper(9, "大"), paper(2, "坏"), paper(3, "丢")
    for data, name in ((small, "小.pdf"), (large, "大.pdf"), (bad, "坏.pdf"), (lost, "丢.pdf")):
        chen.add(case, data, name)
    stored = bytearray(chen.blobs.place(sha(bad)).read_bytes())
    stored[CHUNK + 9] ^= 1
    chen.blobs.place(sha(bad)).write_bytes(stored)
    chen.blobs.remove(sha(lost))
    carried = carry(chen, tmp_path / "w", most=5 * CHUNK)
    assert (carried.files, carried.left) == (1, ("坏.pdf", "丢.pdf", "大.pdf"))
    there = carrier("chen.lan", at="elsewhere")
    taken = take(there, tmp_path / "w")
    assert (taken.files, taken.left) == (1, carried.left)


@pytest.mark.parametrize("harm", ["cut", "cut at a frame", "bit", "late bit", "passphrase"])
def test_a_file_that_is_not_as_it_was_written_brings_nothing(
    chen: Carrier, carrier: MakeCarrier, tmp_path: Path, harm: str
) -> None:
    there = carrier("chen.lan", at="elsewhere")
    case = chen.desk.new_case()
    first, second = paper(2, "一"), paper(40, "二")
    chen.add(case, first)
    chen.add(case, second)
    file = tmp_path / "w"
    carry(chen, file)
    data = bytearray(file.read_bytes())
    match harm:
        case "cut":
            del data[-1]
        case "cut at a frame":
            del data[data.index(b"\n", 8) + 1 + 2 * ((1 << 20) + 16) :]
        case "bit":
            data[5000] ^= 1
        case "late bit":
            data[-5000] ^= 1
        case _:
            file = tmp_path / "other"
            export_file(chen.desk.store, chen.desk.actor, PHRASE + "!", file, chen.blobs, hardness=FAST)
            data = bytearray(file.read_bytes())
    file.write_bytes(data)
    with pytest.raises(Refusal, match=r"sync\.work_unreadable"):
        take(there, file)
    assert [one.name for one in there.files() if one.suffix != ".lock"] == []
    assert there.desk.ask("SELECT count(*) FROM outbox WHERE state = 'waiting'") == [(0,)]
    assert there.desk.ask("SELECT count(*) FROM evidence_bytes") == [(0,)]


def test_nothing_half_written_stays_and_no_file_is_one_sentence(chen: Carrier, tmp_path: Path) -> None:
    case = chen.desk.new_case()
    chen.add(case, paper(30))

    steps: list[int] = []

    def stop() -> None:
        steps.append(1)
        if len(steps) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_file(chen.desk.store, chen.desk.actor, PHRASE, tmp_path / "w", chen.blobs, step=stop, hardness=FAST)
    assert list(tmp_path.glob("w*")) == []
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Fault, match=r"store\.no_place"):
        carry(chen, tmp_path / "file" / "w")
    with pytest.raises(Fault, match=r"commands\.file_unreadable"):
        take(chen, tmp_path / "w")
