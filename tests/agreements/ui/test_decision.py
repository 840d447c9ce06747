"""What whoever decides is told before a button is pressed, and what is seen when all is signed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.agreements.clauses import ClauseLibrary, load_library
from app.agreements.model import Agreement
from app.cases.model import Case
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.sealing.model import SignatureMethod, SignerRole
from app.store.store import Store
from tests.agreements.conftest import RESOURCES
from tests.agreements.given import approve, hand_in, new_case, saved, settlement, sign
from tests.agreements.ui.conftest import Wanderer
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.agreements.approvals import ApprovalsPage
from ui.agreements.workbench import WorkbenchTab
from ui.shell.context import Context

Open = Callable[[Case, Actor], WorkbenchTab]


@pytest.fixture(scope="module")
def library() -> ClauseLibrary:
    """The library that ships."""
    return load_library(RESOURCES / "clauses")


@pytest.fixture
def open_tab(qtbot: QtBot, context_of: Callable[[Actor], Context]) -> Open:
    """Open the tab of a case as somebody."""

    def opened(case: Case, actor: Actor) -> WorkbenchTab:
        page = WorkbenchTab(context_of(actor))
        qtbot.addWidget(page)
        page.resize(1200, 640)
        page.show()
        page.opened(case_id=case.id)
        return page

    return opened


@pytest.fixture
def handed_in(desk_store: Store, actors: Actors, library: ClauseLibrary) -> tuple[Case, Agreement]:
    """A refund of 30,000.00 that waits for the lead."""
    case = new_case(desk_store, actors)
    agreement = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    return case, agreement


def test_alone_it_is_told_as_it_is(open_tab: Open, actors: Actors, handed_in: tuple[Case, Agreement]) -> None:
    bar = open_tab(handed_in[0], actors.lead).bar
    assert bar.limits.isVisible()
    assert "paid out 30,000.00 yuan" in bar.limits.text()
    assert "No other agreement with this customer within 12 months." in bar.limits.text()
    assert not bar.standing.isVisible()
    assert bar.approve.isEnabled()


def test_together_beyond_the_limit_says_so_and_cannot_be_approved(
    open_tab: Open, desk_store: Store, actors: Actors, handed_in: tuple[Case, Agreement], library: ClauseLibrary
) -> None:
    approve(desk_store, handed_in[1], actors.lead)
    second = new_case(desk_store, actors)
    hand_in(
        desk_store,
        saved(desk_store, second, settlement(refund="30000"), library, actors.mediator),
        library,
        actors.mediator,
    )
    bar = open_tab(second, actors.lead).bar
    assert handed_in[0].no in bar.limits.text()
    assert "paid out 60,000.00 yuan" in bar.limits.text()
    assert "Beyond your limit" in bar.standing.text()
    assert bar.approve.isVisible()
    assert not bar.approve.isEnabled()
    assert bar.refuse_button.isEnabled()


def test_who_worked_on_it_is_offered_no_decision(
    open_tab: Open, desk_store: Store, actors: Actors, library: ClauseLibrary
) -> None:
    case = new_case(desk_store, actors)
    hand_in(
        desk_store, saved(desk_store, case, settlement(refund="10"), library, actors.lead), library, actors.mediator
    )
    bar = open_tab(case, actors.lead).bar
    assert "a colleague decides" in bar.standing.text()
    assert not bar.approve.isVisible()
    assert not bar.refuse_button.isVisible()


def test_a_date_that_has_passed_is_told_before_anybody_decides_or_signs(
    open_tab: Open, desk_store: Store, actors: Actors, handed_in: tuple[Case, Agreement], clock: FixedClock
) -> None:
    clock.move(timedelta(days=17))
    bar = open_tab(handed_in[0], actors.lead).bar
    assert "2026-12-10" in bar.standing.text()
    assert not bar.approve.isEnabled()
    clock.move(timedelta(days=-17))
    approve(desk_store, handed_in[1], actors.lead)
    clock.move(timedelta(days=17))
    bar = open_tab(handed_in[0], actors.counter).bar
    assert bar.standing.isVisible()
    assert "2026-12-10" in bar.standing.text()


def test_the_note_of_the_request_is_read_where_it_is_decided(
    open_tab: Open, desk_store: Store, actors: Actors, library: ClauseLibrary
) -> None:
    from app.agreements import desk

    case = new_case(desk_store, actors)
    agreement = saved(desk_store, case, settlement(refund="10"), library, actors.mediator)
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, agreement.id, library, "客户病重")
    assert "客户病重" in open_tab(case, actors.lead).bar.told.text()


def test_the_list_says_what_is_paid_and_counted_with_it(
    qtbot: QtBot,
    desk_store: Store,
    actors: Actors,
    handed_in: tuple[Case, Agreement],
    library: ClauseLibrary,
    context_of: Callable[[Actor], Context],
) -> None:
    second = new_case(desk_store, actors)
    hand_in(
        desk_store,
        saved(desk_store, second, settlement(refund="500"), library, actors.mediator),
        library,
        actors.mediator,
    )
    page = ApprovalsPage(context_of(actors.lead))
    qtbot.addWidget(page)
    page.show()
    page.opened()
    keys = [column.key for column in page.model.columns]
    rows = [
        {key: page.model.index(row, place).data() for place, key in enumerate(keys)}
        for row in range(page.model.rowCount())
    ]
    assert [(row["paid"], row["others"]) for row in rows] == [("30,000.00", "1 more"), ("500.00", "1 more")]


def test_the_signing_sheet_shows_whole_names_and_says_who_is_missing(
    open_tab: Open, desk_store: Store, actors: Actors, handed_in: tuple[Case, Agreement]
) -> None:
    from app.agreements import desk

    case, agreement = handed_in
    approve(desk_store, agreement, actors.lead)
    page = open_tab(case, actors.counter)
    assert page.signing.lacking.isVisible()
    assert "客户、" in page.signing.lacking.text()
    with desk_store.action(actors.counter) as session:
        desk.sign_as(session, agreement.id, SignerRole.CUSTOMER, "钱𫖯", SignatureMethod.ON_PAPER)
        desk.sign_as(session, agreement.id, SignerRole.STAFF, "王敏", SignatureMethod.ON_PAPER)
    page.opened(case_id=case.id)
    assert "钱𫖯" in page.signing.done_list.text()
    assert not page.signing.lacking.isVisible()
    assert page.signing.finish.isEnabled()


def test_what_is_signed_shows_its_end_and_masks_the_customer(
    open_tab: Open, desk_store: Store, actors: Actors, handed_in: tuple[Case, Agreement]
) -> None:
    case, agreement = handed_in
    approve(desk_store, agreement, actors.lead)
    sign(desk_store, agreement, actors.counter)
    page = open_tab(case, actors.counter)
    assert page.sealed.isVisible()
    assert "2026-11-24" in page.sealed.effective.text()
    assert "钱𫖯" not in page.sealed.signers.text()
    assert "钱*" in page.sealed.signers.text()
    assert "王敏" in page.sealed.signers.text()
    assert len(page.sealed.seal.toolTip()) == 64
    assert nameless(page) == []
    page.sealed.go_on.click()
    assert isinstance(page.navigator, Wanderer)
    assert page.navigator.went[-1] == ("case::fulfilment", {"case_id": case.id})


def test_after_giving_up_the_tab_says_so_and_offers_another(
    open_tab: Open, desk_store: Store, actors: Actors, handed_in: tuple[Case, Agreement]
) -> None:
    from app.agreements import desk

    with desk_store.action(actors.mediator) as session:
        desk.void(session, handed_in[1].id, "客户改为分期")
    page = open_tab(handed_in[0], actors.mediator)
    assert page.start.isVisible()
    assert "1 given up" in page.start._title.text()
    assert "log" in page.start._hint.text()


def test_an_unchanged_form_is_the_version_it_came_from(
    open_tab: Open, desk_store: Store, actors: Actors, library: ClauseLibrary
) -> None:
    case = new_case(desk_store, actors)
    saved(desk_store, case, settlement(refund="10"), library, actors.mediator)
    page = open_tab(case, actors.mediator)
    assert "version 1" in page.sheet.toPlainText()
    page.form._text("refund", "11")
    assert "version 2" in page.sheet.toPlainText()
