"""What the sync page says a desk holds, and that cases are given back and branches chosen from there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.kernel.actor import Role
from app.sync.extent import EVERYTHING
from app.sync.held import held
from app.sync.state import note
from tests.sync.centre import Centre
from tests.sync.desks import BRANCH, OTHER, Desk
from tests.sync.test_extent import MakeDesk, bring, extent_of
from tests.sync.test_extent import old as old
from tests.sync.ui.conftest import OpenWindow
from tests.sync.ui.places import Window
from ui.sync.held import HeldPart
from ui.sync.page import SyncPage


def part_of(window: Window, qtbot: QtBot) -> HeldPart:
    window.sync.start()
    page = SyncPage(window.context)
    qtbot.addWidget(page)
    page.show()
    page.opened(part="held")
    assert page.part == "held"
    return page.held


def nameless(part: QWidget) -> list[QWidget]:
    return [one for one in part.findChildren(QAbstractButton) if one.isVisible() and not (
        one.text() or one.accessibleName())]  # fmt: skip


def test_what_is_here_in_figures(centre: Centre, one: Desk, old: UUID, open_window: OpenWindow, qtbot: QtBot) -> None:
    recent = one.new_case()
    one.new_case()
    one.sync()
    centre.edit("cases", recent, closed_on="2026-10-01")
    one.sync()
    blobs = one.folder / "blobs"
    (blobs / "ab").mkdir(parents=True)
    (blobs / "ab" / "abcd").write_bytes(bytes(2_500_000))
    part = part_of(open_window(one), qtbot)
    told = part.facts.texts()
    assert (told["Open cases"], told["Closed since 2025-10-20"], told["Customers"]) == ("1", "1", "3")
    assert told["Exhibits kept here"] == "2.5 MB"
    assert told["Size on disk"] != "0.0 MB"
    assert "since 2025-10-20; older ones are read at the centre" in part.told.text()
    assert not part._branches.isVisibleTo(part)
    assert not part.give.isEnabled()
    assert nameless(part) == []


def test_a_brought_case_is_listed_and_given_back(
    centre: Centre, one: Desk, old: UUID, open_window: OpenWindow, qtbot: QtBot
) -> None:
    bring(one, old)
    part = part_of(open_window(one), qtbot)
    one.note(old, "还没发出")
    part.load()
    assert part.model.rowCount() == 1
    assert part.facts.texts()["Closed since 2025-10-20"] == "0", "those brought are listed"
    texts = [part.model.data(part.model.index(0, column)) for column in range(part.model.columnCount())]
    assert texts[1] == "李*华"
    assert texts[3] == "2019-03-05"
    assert texts[5] == "waits to be sent"
    part.table.setCurrentIndex(part.model.index(0, 0))
    assert part.give.isEnabled()
    part.give.click()
    assert "has not taken yet" in part.said.text
    assert one.row("cases", old) is not None
    one.sync()
    part.load()
    part.table.setCurrentIndex(part.model.index(0, 0))
    part.give.click()
    assert "was given back" in part.said.text
    assert one.row("cases", old) is None
    assert part.model.rowCount() == 0


def test_a_desk_that_holds_no_case_says_where_they_are(
    make_desk: MakeDesk, open_window: OpenWindow, qtbot: QtBot
) -> None:
    part = part_of(open_window(make_desk("zhou.ning", Role.AUDITOR)), qtbot)
    assert "read at the centre" in part.told.text()
    assert set(part.facts.texts()) == {"Size on disk", "Exhibits kept here"}
    assert not part.table.isVisibleTo(part)


def test_a_lead_ticks_branches(
    one: Desk, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(one)
    asked: list[Collection[str]] = []
    monkeypatch.setattr(window.seat, "hold_branches", asked.append)
    part = part_of(window, qtbot)
    with one.store.write_apart("test") as connection:
        for code in (OTHER, "0789"):
            connection.exec_driver_sql(
                "INSERT INTO branches (id, home_branch, branch_id, version, created_at, code, name, bank_name, region,"
                " address, phone) VALUES (?,?,?,1,'2026-11-24T02:00:00.000Z',?,?,'','','','')",
                (UUID(int=int(code)).bytes, code, code, code, f"网点{code}"),
            )
        extent = replace(extent_of(one), may=frozenset({OTHER, "0789"}), branches=frozenset({"0789"}))
        note(connection, extent=extent.text())
    part.load()
    assert part._branches.isVisibleTo(part)
    assert {code: tick.isChecked() for code, tick in part.ticks.items()} == {BRANCH: True, OTHER: False, "0789": True}
    assert not part.ticks[BRANCH].isEnabled()
    assert not part.choose.isEnabled()
    part.ticks[OTHER].click()
    assert part.choose.isEnabled()
    part.choose.click()
    assert asked == [{OTHER, "0789"}]
    assert "next sync" in part.said.text


def test_a_desk_whose_centre_knows_no_extent_holds_everything(one: Desk) -> None:
    with one.store.write_apart("test") as connection:
        note(connection, extent="")
    with one.store.read(one.actor) as session:
        found = held(session, one.folder, one.folder / "blobs")
    assert (found.cases, found.since, found.brought) == (EVERYTHING.cases, None, ())
