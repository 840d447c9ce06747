"""The button that reads a document into a form: asked readers, typing readers, and what goes wrong in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.cases.identity.choose import ReaderKind, choose_reader
from app.cases.identity.document import IdDocument
from app.cases.identity.reader import IdReader
from app.cases.identity.simulator import SimulatedReader
from app.cases.identity.wedge import WedgeReader
from app.cases.model import CasePerson
from app.kernel.clock import FixedClock, legal_day
from app.kernel.errors import Fault, Refusal
from tests.cases.identity.test_shapes import CARD, PASSPORT, TODAY
from tests.cases.ui.conftest import Cases, Room
from tests.shell.accessible import nameless
from tests.shell.fakes import make_context
from ui.cases.id_reader import IdReaderButton
from ui.cases.overview import OverviewTab
from ui.shell.page import Page


def today() -> date:
    return TODAY


@dataclass
class Desk:
    """What the composition root hands to a page, as far as this button looks."""

    id_reader: IdReader | None


class Silent:
    """A reader that fails as it is told."""

    typing = False

    def __init__(self, error: Exception) -> None:
        self.error = error

    def read(self, typed: str = "") -> IdDocument:
        """Fail."""
        del typed
        raise self.error


class Locked:
    """A desk whose setting is refused."""

    clock: FixedClock

    def __init__(self, clock: FixedClock) -> None:
        self.clock = clock

    @property
    def id_reader(self) -> IdReader | None:
        """Refuse, as the composition root does."""
        return choose_reader(ReaderKind.SIMULATOR, "", self.clock, demo=False)


Made = tuple[IdReaderButton, list[IdDocument]]


@pytest.fixture
def button_for(qtbot: QtBot) -> Callable[[object], Made]:
    """Make a button on a page whose desk has such a reader."""

    def make(desk: object) -> Made:
        context = make_context()
        context.desk = desk
        page = Page(context)
        made = IdReaderButton(page)
        page.body_add(made)
        qtbot.addWidget(page)
        page.show()
        found: list[IdDocument] = []
        made.read.connect(found.append)
        return made, found

    return make


def test_without_a_reader_there_is_no_button(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(None))
    assert not made.isVisible()
    made.start()
    assert found == []
    assert not button_for(None)[0].isVisible()


def test_a_reader_that_is_asked_gives_the_document(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(SimulatedReader(today)))
    assert nameless(made) == []
    made.button.click()
    assert [one.name for one in found] == ["周桂兰"]
    assert not made.said.isVisible()
    assert not made.slot.isVisible()


def test_what_looks_odd_is_said_and_hinders_nothing(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(SimulatedReader(today)))
    made.button.click()
    made.button.click()
    assert [one.name for one in found] == ["周桂兰", "陈小舟"]
    assert "校验位不符" in made.said.text()
    assert made.button.isEnabled()


@pytest.mark.parametrize("error", [Refusal("cases.reader_no_card", "reader"), Fault("cases.reader_device")])
def test_what_went_wrong_stands_under_the_button(
    button_for: Callable[[object], Made], error: Exception, expected_logs: Callable[[str], None]
) -> None:
    if isinstance(error, Fault):
        expected_logs("reader_device")
    made, found = button_for(Desk(Silent(error)))
    made.button.click()
    assert found == []
    assert "证件" in made.said.text()
    assert made.button.isEnabled()


def test_a_simulated_reader_among_real_keys_is_refused_at_the_press(
    button_for: Callable[[object], Made], clock: FixedClock
) -> None:
    made, found = button_for(Locked(clock))
    assert made.isVisible()
    made.button.click()
    assert found == []
    assert "演示" in made.said.text()


def type_line(made: IdReaderButton, line: str) -> None:
    """Type as a device does; the test driver has no keys for Chinese characters, so those are inserted."""
    made.slot.insert(line)
    QTest.keyClick(made.slot, Qt.Key.Key_Return)


def test_a_typing_reader_types_unseen(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(WedgeReader(today)))
    made.button.click()
    assert made.slot.isVisible()
    assert made.window().focusWidget() is made.slot
    assert made.slot.echoMode() is QLineEdit.EchoMode.NoEcho
    assert not made.slot.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    type_line(made, CARD)
    assert [one.name for one in found] == ["周桂兰"]
    assert not made.slot.isVisible()
    assert made.slot.text() == ""


def test_a_passport_comes_in_two_lines(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(WedgeReader(today)))
    made.button.click()
    type_line(made, PASSPORT[0])
    assert found == []
    assert made.slot.isVisible()
    type_line(made, PASSPORT[1])
    assert [one.number for one in found] == ["L898902C3"]


def test_a_wrong_line_leaves_the_field_open_for_another_try(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(WedgeReader(today)))
    made.button.click()
    type_line(made, "320100195803070014")
    assert found == []
    assert "格式" in made.said.text()
    assert made.slot.isVisible()
    type_line(made, "")
    type_line(made, CARD)
    assert len(found) == 1
    assert not made.said.isVisible()


def test_escape_ends_the_waiting(button_for: Callable[[object], Made]) -> None:
    made, found = button_for(Desk(WedgeReader(today)))
    made.button.click()
    made.slot.insert("IDC|R|3201")
    QTest.keyClick(made.slot, Qt.Key.Key_Escape)
    assert not made.slot.isVisible()
    assert made.slot.text() == ""
    assert made.window().focusWidget() is made.button
    assert found == []


def test_a_read_card_fills_in_the_person_and_is_kept_whole(room: Room, cases: Cases, clock: FixedClock) -> None:
    room.context.desk = Desk(WedgeReader(lambda: legal_day(clock.now())))
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.people.go()
    form = page.people.form
    form.relation.setText("女儿")
    form.reader.button.click()
    type_line(form.reader, "IDC|H|810000198812250011|何家明|1|19881225")
    form.save.click()
    person = cases.read(lambda s: s.scalars(select(CasePerson).where(CasePerson.case_id == case_id)).one())
    assert (person.name, person.id_type, person.id_number, person.relation) == (
        "何家明", "hmt_residence", "810000198812250011", "女儿",
    )  # fmt: skip
