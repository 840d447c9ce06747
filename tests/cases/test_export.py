"""The spreadsheet of the queue, read back: whole, masked, told what it is, and no cell of it a formula."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.cases.codes import Channel
from app.cases.export import COLUMNS, export_queue
from app.cases.model import Case
from app.cases.views import QueueQuery, Sort, View
from app.kernel.actor import Actor
from app.kernel.errors import Cancelled, Fault, Refusal
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.cases.conftest import RESOURCES
from tests.helpers.house import Actors

Register = Callable[..., Case]
WORDS = Wording.load(RESOURCES / "wording", Language.ZH)
EVIL = ('=HYPERLINK("x")', "+1+1", "-2", "@SUM(A1)", "\tx", "\rx")


def reader(store: Store, actor: Actor) -> Callable[[Any], Any]:
    def read(fn: Any) -> Any:
        with store.read(actor) as session:
            return fn(session)

    return read


def test_every_row_in_the_order_asked_for_and_what_the_list_is(
    desk_store: Store, actors: Actors, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cases.export.PAGE", 2)
    for number in range(5):
        register(name="王小明", phone=f"1380000000{number}", channel=Channel.LETTER)
    steps: list[tuple[int, int]] = []
    asked = QueueQuery(view=View.OPEN, channel=Channel.LETTER, sort=Sort.NO, descending=True)
    file = tmp_path / "清单.xlsx"
    found = export_queue(
        reader(desk_store, actors.lead), asked, file, WORDS, notes=["本机未同步"],
        step=lambda done, total: steps.append((done, total)),
    )  # fmt: skip
    assert (found.file, found.rows, found.total) == (file, 5, 5)
    assert steps == [(0, 5), (2, 5), (4, 5), (5, 5)]
    book = openpyxl.load_workbook(file)
    rows = list(book["案件"].values)
    assert len(rows[0]) == len(COLUMNS)
    assert [str(row[0])[-3:] for row in rows[1:]] == ["005", "004", "003", "002", "001"]
    assert rows[1][1] == "王*明"
    assert rows[1][4] == 12800
    about = {str(name): str(value) for name, value in book["说明"].values}
    assert about["视图"] == "在办"
    assert about["渠道"] == WORDS.label("channel", "letter")
    assert "降序" in about["排序"]
    assert about["截至"].startswith("2026-11-24")
    assert "本机未同步" in about.values()


@pytest.mark.parametrize("evil", EVIL)
def test_what_looks_like_a_formula_stays_text(
    desk_store: Store, actors: Actors, register: Register, tmp_path: Path, evil: str
) -> None:
    case = register()
    with desk_store.action(actors.lead, "cases.test") as session:
        session.found(Case, case.id).cause = evil
    file = tmp_path / "q.xlsx"
    asked = QueueQuery()
    export_queue(reader(desk_store, actors.lead), asked, file, WORDS, notes=[evil])
    with zipfile.ZipFile(file) as parts:
        for name in parts.namelist():
            assert b"<f>" not in parts.read(name), name
    book = openpyxl.load_workbook(file)
    cell = book["案件"]["D2"]
    assert cell.data_type in ("s", "inlineStr")
    assert cell.quotePrefix
    assert str(cell.value).strip() == evil.strip()


def test_characters_that_no_sheet_holds_are_left_out(
    desk_store: Store, actors: Actors, register: Register, tmp_path: Path
) -> None:
    case = register()
    with desk_store.action(actors.lead, "cases.test") as session:
        session.found(Case, case.id).cause = "a\x00b\x1fc"
    file = tmp_path / "q.xlsx"
    export_queue(reader(desk_store, actors.lead), QueueQuery(), file, WORDS)
    assert openpyxl.load_workbook(file)["案件"]["D2"].value == "abc"


def test_cancelled_leaves_the_old_file_and_nothing_beside_it(
    desk_store: Store, actors: Actors, register: Register, tmp_path: Path
) -> None:
    register()
    file = tmp_path / "q.xlsx"
    file.write_bytes(b"old")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_queue(reader(desk_store, actors.lead), QueueQuery(), file, WORDS, step=stop)
    assert file.read_bytes() == b"old"
    assert [one.name for one in tmp_path.glob("q.xlsx*")] == ["q.xlsx"]


def test_a_place_that_is_not_there_is_a_fault(
    desk_store: Store, actors: Actors, register: Register, tmp_path: Path
) -> None:
    register()
    with pytest.raises(Fault):
        export_queue(reader(desk_store, actors.lead), QueueQuery(), tmp_path / "no" / "q.xlsx", WORDS)


def test_an_administrator_exports_nothing(desk_store: Store, actors: Actors, tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        export_queue(reader(desk_store, actors.admin), QueueQuery(), tmp_path / "q.xlsx", WORDS)
