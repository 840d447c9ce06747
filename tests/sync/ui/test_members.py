"""A structured value member by member on the page: preselected where one side changed it, asked where both did."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.interviews.model import Interview, InterviewSection, InterviewState
from app.sync import desk as verbs
from app.sync.members import Side
from app.sync.model import Choice
from app.sync.views import conflicts
from tests.shell.accessible import nameless
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk
from tests.sync.ui.conftest import OpenWindow
from tests.sync.ui.test_pages import page_of
from ui.sync.members import Members
from ui.widgets.text_field import TextField

BEFORE = {"name": "李小华", "phone": "13900000000", "address": "中山路1号"}
FIRST = {"name": "李小华", "phone": "13911111111", "address": "解放路2号"}
LATER = {"name": "李晓华", "phone": "13922222222", "address": "中山路1号", "id_type": "passport"}


@pytest.fixture
def section(one: Desk, two: Desk) -> UUID:
    """Give a section that two desks changed; two members differ on both sides, three on one."""
    case = one.new_case()
    with one.act("interviews.open") as session:
        keys = {"case_id": case, "home_branch": "0123", "branch_id": "0123"}
        interview = Interview(
            **keys, seq=1, state=InterviewState.OPEN, recorder_id=one.actor.staff_id, started_at=session.at
        )
        session.add(interview)
        session.flush()
        row = InterviewSection(**keys, interview_id=interview.id, key="identity", content=BEFORE)
        session.add(row)
        session.flush()
        made = row.id
    one.sync()
    two.sync()
    one.edit(InterviewSection, made, content=FIRST)
    two.edit(InterviewSection, made, content=LATER)
    one.sync()
    assert two.sync().conflicts == 1
    return made


def content(desk: Desk, section: UUID) -> Any:
    with desk.store.read(desk.actor) as session:
        return session.found(InterviewSection, section).content


def row_of(members: Members, name: str) -> Any:
    return next(row for row in members.rows if row.name == name)


def test_members_are_chosen_one_by_one_with_a_third_value(
    centre: Centre, one: Desk, two: Desk, section: UUID, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(two)
    page = page_of(window, qtbot, "conflicts")
    sides = page.conflicts.sides
    members = sides.members
    assert members.isVisibleTo(page)
    assert "Identity" in sides.title.text()
    assert [row.name for row in members.rows] == ["Name", "Phone", "ID type", "Address for delivery"]
    suggested = {row.name: row.pick() for row in members.rows}
    assert suggested == {"Name": Side.MINE, "Phone": None, "ID type": Side.MINE, "Address for delivery": Side.THEIRS}
    assert nameless(page) == []
    members.decide()
    assert "Phone" in members.wrong.text(), "nothing is guessed"
    assert not page.conflicts.undo.isVisibleTo(page)
    phone = row_of(members, "Phone")
    assert phone.words[Side.MINE].value.text() == "139****2222"
    assert phone.other is not None
    phone.other.click()
    editor = phone.third.widget
    assert isinstance(editor, TextField)
    assert editor.text() == "", "what is masked beside it does not stand open in the editor"
    editor.setText("13933333333")
    QTest.mouseClick(row_of(members, "Name").words[Side.THEIRS], Qt.MouseButton.LeftButton)
    members.decide()
    page.closed()
    wanted = {"name": "李小华", "phone": "13933333333", "address": "解放路2号", "id_type": "passport"}
    assert content(two, section) == wanted
    assert two.states()["waiting"] == 2, "one action: the row and its conflict"
    window.sync.now()
    one.sync()
    assert content(one, section) == wanted
    with one.store.read(one.actor) as session:
        assert conflicts(session).rows == []
    invariants.all_quiet(centre, [one, two])


def test_members_of_one_side_are_that_side_chosen(
    two: Desk, section: UUID, open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = page_of(open_window(two), qtbot, "conflicts")
    members = page.conflicts.sides.members
    for row in members.rows:
        row.buttons[Side.MINE].click()
    members.decide()
    page.closed()
    assert content(two, section) == LATER
    assert two.ask("SELECT choice FROM conflicts") == [("mine",)]


def test_the_whole_can_still_be_chosen_and_keys_lead_through(
    two: Desk, section: UUID, open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = page_of(open_window(two), qtbot, "conflicts")
    sides = page.conflicts.sides
    table = page.conflicts.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_3)
    assert row_of(sides.members, "Phone").buttons[Side.THEIRS].hasFocus(), "the first that nobody can choose for you"
    sides.how.setCurrentIndex(1)
    assert sides.theirs.isVisibleTo(page)
    assert not sides.no_third.isVisibleTo(page), "a third value is written member by member"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_2)
    page.closed()
    assert content(two, section) == LATER


def test_what_was_written_since_into_other_members_stays(one: Desk, two: Desk, section: UUID) -> None:
    with two.store.read(two.actor) as session:
        (row,) = conflicts(session).rows
        assert (row.section, row.row_id) == ("identity", section)
    now = {**FIRST, "original_seen": "2026-11-24T03:00:00.000Z", "phone": "13944444444"}
    two.edit(InterviewSection, section, content=now)
    with two.act("sync.resolve") as session:
        verbs.resolve(session, row.id, Choice.OTHER, {**FIRST, "name": "李晓华"})
    assert content(two, section) == {**now, "name": "李晓华"}


def test_masked_members_are_revealed_with_a_reason(
    two: Desk, section: UUID, open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = page_of(open_window(two), qtbot, "conflicts")
    sides = page.conflicts.sides
    shown = row_of(sides.members, "Phone").words[Side.THEIRS].value
    assert shown.text() == "139****1111"
    sides.looking.reason.setText("calling back")
    sides.looking.eye._set(True)
    assert shown.text() == "13911111111"
    sides.looking.eye._set(False)
    assert shown.text() == "139****1111"
    assert two.ask("SELECT count(*) FROM access_log") == [(1,)]
