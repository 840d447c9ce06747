"""What a performing case waits for: its next obligation, not its closing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from app.cases.codes import Status
from app.cases.model import Case
from app.cases.views import QueueQuery, queue
from app.fulfilment.model import Obligation, ObligationState
from app.kernel.clock import FixedClock, legal_day
from app.kernel.ids import new_id
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.head import read
from ui.cases.preview import Preview
from ui.shell.page import Page

OPEN, DONE = ObligationState.OPEN, ObligationState.DONE


def owe(cases: Cases, case_id: UUID, *rows: tuple[str, int | None, date | None, ObligationState]) -> None:
    """Give a case obligations: kind, amount, due day, state."""

    def make(session: DeskSession) -> None:
        case: Case = session.found(Case, case_id)
        case.status = Status.PERFORMING
        deal = new_id()
        for seq, (kind, fen, due, state) in enumerate(rows, 1):
            debtor = "bank" if fen is None else "customer"
            session.add(
                Obligation(
                    **case.keys(),
                    agreement_id=deal,
                    seq=seq,
                    kind=kind,
                    debtor=debtor,
                    amount_fen=fen,
                    due_on=due,
                    state=state,
                )
            )

    cases.do(make)


def next_step(cases: Cases, case_id: UUID) -> str:
    return cases.read(lambda s: read(s, case_id)).next_step


def test_the_head_names_the_instalment_that_is_due_next(cases: Cases, clock: FixedClock) -> None:
    today = legal_day(clock.now())
    case_id = cases.new()
    owe(
        cases,
        case_id,
        ("instalment", 101_333, today - timedelta(days=9), DONE),
        ("instalment", 101_334, today + timedelta(days=51), OPEN),
        ("instalment", 101_335, today + timedelta(days=21), OPEN),
    )
    said = next_step(cases, case_id)
    assert said.startswith("Instalment 1,013.35 yuan · Customer · by ")
    assert said.endswith((today + timedelta(days=21)).strftime("%m-%d"))
    assert "Close" not in said


def test_what_has_no_day_comes_first_and_what_is_late_says_so(cases: Cases, clock: FixedClock) -> None:
    today = legal_day(clock.now())
    case_id = cases.new()
    owe(
        cases,
        case_id,
        ("instalment", 5_000, today - timedelta(days=3), OPEN),
        ("stop_collection", None, None, OPEN),
    )
    assert next_step(cases, case_id).startswith("Stop collection")
    assert next_step(cases, case_id).endswith("at once")
    other = cases.new()
    owe(cases, other, ("instalment", 5_000, today - timedelta(days=3), OPEN))
    assert "3 d late" in next_step(cases, other)


def test_only_a_case_with_nothing_owed_is_to_be_closed(cases: Cases, clock: FixedClock) -> None:
    case_id = cases.new()
    owe(cases, case_id, ("instalment", 5_000, legal_day(clock.now()), DONE))
    assert next_step(cases, case_id).startswith("Close")


def test_the_preview_says_the_same(cases: Cases, clock: FixedClock, room_of: Callable[[str], Room]) -> None:
    today = legal_day(clock.now())
    case_id = cases.new()
    owe(cases, case_id, ("instalment", 5_000, today - timedelta(days=3), OPEN))
    room = room_of("lixue")
    page = Page(room.context)
    room.qtbot.addWidget(page)
    preview = Preview(page)
    page.body_add(preview)
    page.show()
    preview.put(cases.read(lambda s: queue(s, QueueQuery()).rows[0]))
    said = " ".join(texts_of(preview))
    assert "Instalment 50.00 yuan" in said
    assert "3 d late" in said
    assert "Close" not in said
