"""A file carried by hand whose seal is right and whose rows are not: one sentence, and nothing of it is taken in."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest

from app.kernel.errors import Refusal
from app.store.keys import Hardness
from app.sync import carried_rows
from app.sync.export import export_work, take_work
from app.sync.sealed_file import SealedReader, SealedWriter
from app.sync.views import kept
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk
from tests.sync.test_sealed_file import first_kind

PASSPHRASE = "brown kettle on the shelf"
FAST = Hardness(1, 8, 1)
NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
Forge = Callable[[dict[str, Any]], object]


def _rewritten(data: bytes, forge: Forge) -> bytes:
    """The same file with other rows under a right seal, as somebody who knows the passphrase can make it."""
    source = SealedReader(BytesIO(data), PASSPHRASE)
    told = json.loads(source.read(int.from_bytes(source.read(8), "big")))
    return _sealed(json.dumps(told if (made := forge(told)) is None else made).encode())


def _sealed(text: bytes, length: int | None = None) -> bytes:
    out = BytesIO()
    writer = SealedWriter(out, PASSPHRASE, FAST)
    writer.write((len(text) if length is None else length).to_bytes(8, "big") + text)
    writer.close()
    return out.getvalue()


def _with_kept(desk: Desk) -> bytes:
    """A file with one action that waits and one that the centre refused."""
    case = desk.new_case("有一项被拒绝")
    desk.sync()
    desk.note(case, "还没有发送的一句")
    data = export_work(desk.store, desk.actor, PASSPHRASE, FAST)[0]

    def refuse(told: dict[str, Any]) -> None:
        (action,) = told["actions"]
        head = {name: action[0][name] for name in ("action_id", "action", "actor", "at")}
        one = {**head, "action_id": head["action_id"][:-4] + "0000"}
        told["kept"] = [{**one, "state": "refused", "code": "sync.moved_on", "params": {}, "ops": action}]

    return _rewritten(data, refuse)


def _of_op(name: str, value: object) -> Forge:
    def forge(told: dict[str, Any]) -> None:
        told["actions"][0][0][name] = value

    return forge


def _of_kept(name: str, value: object) -> Forge:
    def forge(told: dict[str, Any]) -> None:
        told["kept"][0][name] = value

    return forge


def _of_file(name: str, value: object) -> Forge:
    def forge(told: dict[str, Any]) -> None:
        told[name] = value

    return forge


def _without(name: str) -> Forge:
    def forge(told: dict[str, Any]) -> None:
        del told[name]

    return forge


def test_what_was_refused_at_the_one_desk_is_kept_at_the_other(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    data = _with_kept(here)
    there = make_desk("chen.lan", at="elsewhere")
    for taken in (2, 0):
        assert take_work(there.store, there.actor, data, PASSPHRASE, NOW).taken == taken
    with there.store.read(there.actor) as session:
        assert [(row.state, row.code) for row in kept(session).rows] == [("refused", "sync.moved_on")]


@pytest.mark.parametrize(
    "forge",
    [
        _of_op("kind", "delete"), _of_op("table", "no_such_table"), _of_op("row", "not an id"), _of_op("seq", "x"),
        _of_op("at", "yesterday"), _of_op("old", 7), _of_op("op_id", None), _of_kept("ops", []), _of_kept("ops", [7]),
        _of_kept("code", None), _of_kept("params", "x"), _of_kept("action_id", "x"), _of_kept("at", None),
        _of_file("kept", [{}]), _of_file("actions", {}), _of_file("kept", None), _of_file("format", 9),
        _of_file("whose", {}), _without("centre"), _of_file("contents", [{"sha256": "zz", "size": 1}]),
        _of_file("contents", [{"sha256": "ab" * 32, "size": 0}]), _of_file("contents", [{"sha256": "ab", "size": 9}]),
        _of_file("contents", [{"sha256": "ab" * 32, "size": 1 << 40}]), _of_file("contents", 7), lambda _told: [],
    ],
)  # fmt: skip
def test_forged_rows_are_refused_and_change_nothing(make_desk: MakeDesk, forge: Forge) -> None:
    here = make_desk("chen.lan")
    there = make_desk("chen.lan", at="elsewhere")
    data = _rewritten(_with_kept(here), forge)
    with pytest.raises(Refusal, match=r"sync\.work_unreadable"):
        take_work(there.store, there.actor, data, PASSPHRASE, NOW)
    assert there.ask("SELECT (SELECT count(*) FROM sync_kept) + (SELECT count(*) FROM outbox)") == [(0,)]


def test_a_length_that_cannot_be_is_refused_before_anything_is_read(make_desk: MakeDesk) -> None:
    there = make_desk("chen.lan")
    for length in (carried_rows.LARGEST + 1, 1000):
        with pytest.raises(Refusal, match=r"sync\.work_unreadable"):
            take_work(there.store, there.actor, _sealed(b"{}", length), PASSPHRASE, NOW)


def test_work_of_another_centre_stays_out(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    data = _rewritten(_with_kept(here), _of_file("centre", "00000000-0000-7000-8000-000000000000"))
    with pytest.raises(Refusal, match=r"sync\.work_elsewhere"):
        take_work(here.store, here.actor, data, PASSPHRASE, NOW)


def test_a_file_of_the_first_kind_is_still_taken_in(make_desk: MakeDesk) -> None:
    here = make_desk("chen.lan")
    source = SealedReader(BytesIO(_with_kept(here)), PASSPHRASE)
    told = json.loads(source.read(int.from_bytes(source.read(8), "big")))
    old = {name: value for name, value in told.items() if name not in ("contents", "left")}
    data = first_kind(json.dumps({**old, "format": 1}).encode())
    there = make_desk("chen.lan", at="elsewhere")
    assert take_work(there.store, there.actor, data, PASSPHRASE, NOW).taken == 2
