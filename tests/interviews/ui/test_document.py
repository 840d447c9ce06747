"""The reader of identity documents in the walk-in and in the interview: typed once, by the reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.cases.codes import PersonKind
from app.cases.identity.document import IdDocument
from app.cases.identity.simulator import CARDS, SimulatedReader
from app.cases.model import CasePerson, Customer
from app.desktop import Desktop
from app.kernel.actor import Actor
from app.kernel.clock import legal_day
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.conftest import walk_in as register
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import press
from tests.interviews.ui.walk_in_hands import control, fill
from tests.shell.accessible import nameless
from ui.cases.id_reader import IdReaderButton
from ui.interviews.interview import InterviewTab
from ui.interviews.kept import draft_of
from ui.interviews.masked import MaskedField
from ui.interviews.walk_in import WalkInPage
from ui.shell.context import Context
from ui.widgets.mnemonics import clashes

ELDER = "320100195803070022"
Pages = Callable[..., WalkInPage]
Contexts = Callable[[Actor], Context]


class Reads:
    """A reader with these documents on it, one after the other."""

    typing = False

    def __init__(self, today: date, *numbers: int) -> None:
        self._inner = SimulatedReader(lambda: today)
        self._left = [CARDS[number] for number in numbers]

    def read(self, typed: str = "") -> IdDocument:
        """Read the next."""
        return self._inner.read(typed or self._left.pop(0))


@pytest.fixture
def put_on(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put documents on the reader of the desk."""

    def put(*numbers: int) -> None:
        monkeypatch.setattr(desktop, "id_reader", Reads(legal_day(desktop.clock.now()), *numbers), raising=False)

    return put


def read(page: Any, within: QWidget | None = None) -> None:
    """Press the button that can be seen."""
    button = next(one for one in (within or page).findChildren(IdReaderButton) if one.isVisible())
    press(button.button)
    settle(page)


def test_a_desk_without_a_reader_shows_no_button(page: WalkInPage) -> None:
    assert not page.form.reader.isVisible()


def test_the_walk_in_takes_a_card_as_if_it_were_typed(
    put_on: Callable[..., None], actors: Actors, context_of: Contexts, make_page: Pages, desk_store: Store
) -> None:
    put_on(0)
    page = make_page(context_of(actors.counter))
    read(page)
    assert control(page, "name").text() == "周桂兰"
    assert control(page, "id_number").text() == ELDER
    assert page.form.also_read.address.startswith("江城市")
    assert page.form.also_read.isVisible()
    kept = desk_store.drafts.load(draft_of(actors.counter))
    assert (kept["name"], kept["id_number"], kept["id_type"]) == ("周桂兰", ELDER, "resident_id")
    assert nameless(page) == []
    assert clashes(page) == {}
    again = make_page(context_of(actors.counter))
    press(again.kept.take)
    fill(again, phone="13812345678", narrative="年费收错了")
    press(again.register_button)
    settle(again)
    with desk_store.read(actors.counter) as session:
        customer = session.scalars(select(Customer)).one()
        assert (customer.name, customer.id_number) == ("周桂兰", ELDER)
        assert (customer.address or "").startswith("江城市鼓楼区")


def test_a_card_finds_the_customer_the_bank_knows(
    put_on: Callable[..., None], actors: Actors, context_of: Contexts, make_page: Pages, desk_store: Store
) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session, name="周桂兰", id_number=ELDER)
    put_on(0)
    page = make_page(context_of(actors.counter))
    read(page)
    assert page.form.finder.isVisible()
    assert [hit.name for hit in page.form.finder.hits] == ["周*兰"]


def test_tab_comes_to_the_reader_after_the_field_beside_it(
    put_on: Callable[..., None], actors: Actors, context_of: Contexts, make_page: Pages
) -> None:
    put_on(0)
    page = make_page(context_of(actors.counter))
    page.form.search.setFocus()
    page.form.search.focusNextChild()
    assert page.form.reader.button.hasFocus()
    page.form.reader.button.focusNextChild()
    assert page.form.entries["name"].at_work()


def test_after_reading_the_cursor_waits_where_something_is_missing(
    put_on: Callable[..., None], actors: Actors, context_of: Contexts, make_page: Pages
) -> None:
    put_on(0)
    page = make_page(context_of(actors.counter))
    read(page)
    assert page.form.entries["phone"].at_work()


def test_another_number_takes_the_address_of_the_first_document_away(
    put_on: Callable[..., None], actors: Actors, context_of: Contexts, make_page: Pages
) -> None:
    put_on(0, 3)
    page = make_page(context_of(actors.counter))
    read(page)
    fill(page, id_number="110105194912310021")
    assert page.form.also_read.address == ""
    assert not page.form.also_read.isVisible()
    read(page)
    assert page.form.also_read.address == ""
    assert page.form.walk_in().birth_date == date(1980, 6, 15)
    press(page.clear_button)
    assert page.form.walk_in().birth_date is None


@pytest.mark.parametrize("section", ["identity", "companion", "agent"])
def test_the_interview_takes_a_card_into_its_section(
    section: str,
    put_on: Callable[..., None],
    sitting: Sitting,
    actors: Actors,
    context_of: Contexts,
    make_tab: Callable[..., InterviewTab],
) -> None:
    put_on(1)
    tab = make_tab(context_of(actors.counter), sitting.case_id)
    card = tab.form.cards[section]
    read(tab, card)
    state = tab.keeper.state
    assert state.value(section, "name") == "陈小舟"
    assert state.value(section, "id_number") == "320100199107150023"
    number = card.entries["id_number"]
    assert number.row.isVisibleTo(card)
    assert isinstance(number.control.widget, MaskedField)
    assert not number.control.widget.masked
    assert nameless(card) == []
    if section == "identity":
        assert str(state.value(section, "address")).startswith("江城市玄武区")
        return
    assert state.value(section, "present") == "yes"
    tab.save_everything(lambda: None)
    settle(tab)
    with sitting.store.read(actors.counter) as session:
        person = session.scalars(select(CasePerson)).one()
        assert (person.kind, person.name) == (PersonKind(section), "陈小舟")


def test_the_button_comes_before_the_fields_of_its_section(
    put_on: Callable[..., None],
    sitting: Sitting,
    actors: Actors,
    context_of: Contexts,
    make_tab: Callable[..., InterviewTab],
) -> None:
    put_on(1)
    tab = make_tab(context_of(actors.counter), sitting.case_id)
    card = tab.form.cards["identity"]
    button = card.findChild(IdReaderButton)
    assert button is not None
    tab.form.go("identity")
    button.button.setFocus()
    tab.focusNextChild()
    assert card.entries["name"].at_work()
