"""Unsent work carried by hand: exact, sealed, harmless to take in twice, and never under another name."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.cases.model import Case, CaseNote
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.store.keys import Hardness
from app.sync.export import Carried, export_work, take_work
from app.sync.views import kept
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk

PASSPHRASE = "brown kettle on the shelf"
FAST = Hardness(1, 8, 1)
NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


def _pack(desk: Desk) -> bytes:
    return export_work(desk.store, desk.actor, PASSPHRASE, FAST)[0]


def _take(desk: Desk, data: bytes, passphrase: str = PASSPHRASE) -> Carried:
    return take_work(desk.store, desk.actor, data, passphrase, NOW)


def _notes(desk: Desk, case: UUID) -> list[str]:
    with desk.store.read(desk.actor) as session:
        return sorted(note.text for note in session.query(CaseNote).where(CaseNote.case_id == case))


def test_one_s_own_work_goes_on_at_another_desk_and_arrives_once(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    case = here.new_case("客户说没有收到短信")
    here.sync()
    there = make_desk("chen.lan", at="elsewhere")
    here.note(case, "还没有同步的一句")
    here.edit(Case, case, amount_fen=12345)
    carried = _take(there, _pack(here))
    assert (carried.actions, carried.taken) == (2, 2)
    assert _notes(there, case) == ["还没有同步的一句"]
    assert there.sync().pushed == 2
    # The desk that made it offers it too when its line is back; the centre has it already.
    assert here.sync().condition == "ok"
    assert _notes(here, case) == _notes(there, case) == ["还没有同步的一句"]
    with here.store.read(here.actor) as session:
        assert session.get_one(Case, case).amount_fen == 12345


def test_taking_the_same_file_twice_changes_nothing(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    case = here.new_case("重复带来的文件")
    there = make_desk("chen.lan", at="elsewhere")
    data = _pack(here)
    assert _take(there, data).taken == 1
    assert _take(there, data).taken == 0
    there.sync()
    assert _take(there, data).taken == 0
    row = there.row("cases", case)
    assert row is not None
    assert row["narrative"] == "重复带来的文件"


def test_work_on_a_row_that_is_not_here_is_kept_to_read(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    there = make_desk("chen.lan", at="elsewhere")
    case = here.new_case("另一台还没有的案件")
    here.sync()
    here.edit(Case, case, wish="希望分期")
    _take(there, _pack(here))
    with there.store.read(there.actor) as session:
        (row,) = kept(session).rows
    assert (row.state, row.code) == ("refused", "sync.row_gone")
    assert "希望分期" in row.text()


def test_a_lead_reads_somebody_else_s_work_and_nothing_is_sent_under_another_name(make_desk: MakeDesk) -> None:
    clerk, lead = make_desk("chen.lan"), make_desk("lead.one", Role.LEAD)
    case = clerk.new_case("电脑坏了之前写的")
    clerk.note(case, "最后一句")
    carried = _take(lead, _pack(clerk))
    assert (carried.login, carried.taken) == ("chen.lan", 2)
    with lead.store.read(lead.actor) as session:
        rows = kept(session).rows
    assert {row.state for row in rows} == {"carried"}
    assert "最后一句" in "\n".join(row.text() for row in rows)
    assert lead.sync().pushed == 0


def test_only_a_lead_takes_somebody_else_s_work(make_desk: MakeDesk) -> None:
    clerk, other = make_desk("chen.lan"), make_desk("zhou.wei")
    clerk.new_case("别人的")
    with pytest.raises(Refusal, match=r"staff\.not_allowed"):
        _take(other, _pack(clerk))


@pytest.mark.parametrize("spoil", ["cut", "bit", "head", "passphrase", "nothing"])
def test_a_file_that_is_not_whole_or_not_ours_is_one_sentence_and_changes_nothing(
    make_desk: MakeDesk, spoil: str
) -> None:
    here = make_desk("chen.lan")
    here.new_case("会被破坏的文件")
    there = make_desk("chen.lan", at="elsewhere")
    data = bytearray(_pack(here))
    passphrase = PASSPHRASE
    match spoil:
        case "cut":
            data = data[:-5]
        case "bit":
            data[-30] ^= 1
        case "head":
            data[12] ^= 1
        case "passphrase":
            passphrase = "another kettle altogether"
        case _:
            data = bytearray(b"hello")
    with pytest.raises(Refusal, match=r"sync\.work_unreadable"):
        _take(there, bytes(data), passphrase)
    assert there.sync().pushed == 0


def test_nothing_of_it_can_be_read_without_the_passphrase(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    here.new_case("客户的私事")
    data = _pack(here)
    assert "客户的私事".encode() not in data
    assert b"chen.lan" not in data


def test_an_empty_desk_and_a_short_passphrase_are_refused(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    with pytest.raises(Refusal, match=r"sync\.nothing_waits"):
        _pack(here)
    here.new_case("有了")
    with pytest.raises(Refusal, match=r"sync\.passphrase_short"):
        export_work(here.store, here.actor, "short", FAST)
