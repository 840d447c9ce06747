"""The heart of live reading: what a view shows from a replica that holds everything it shows live, for each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.cases.model import Case
from app.cases.views import QueueQuery, queue
from app.evidence.views.receipts import ReceiptRow
from app.kernel.actor import Actor
from app.kernel.ids import new_id
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from app.knowledge.shelf import shipped
from app.knowledge.suggest import Situation
from app.knowledge.views.finding import Search
from app.store.session import DeskSession
from app.store.store import Store
from app.sync.live import LiveReading
from tests.sync.live.bank import READERS, Bank, case_ids, whole_replica
from tests.sync.live.matrix import TYPED, ById, Known, answer, calls, functions, queries
from ui.commands.demo.walk_in import LEAD

WORDING = Wording.load(Path(__file__).parents[3] / "resources" / "wording", Language.ZH)
FUNCTIONS = functions()
AUDITOR = "zhou.ning"


@pytest.fixture(scope="module")
def known(bank: Bank) -> Known:
    """Everything there is to ask about, and something that is not there."""

    def ids(table: str) -> list[UUID]:
        return [UUID(str(one)) for (one,) in bank.branches.ask(f"SELECT id FROM desk.{table} ORDER BY id")]  # noqa: S608 - ours

    cases = case_ids(bank)
    articles = list(shipped().articles)
    return Known(
        {
            "case_id": [*cases, new_id()],
            "case_ids": [cases],
            "no": [*(no for (no,) in bank.branches.ask("SELECT no FROM desk.cases ORDER BY no")), "2026-0123-999999"],
            "item_id": ids("evidence_items"),
            "item_ids": [ids("evidence_items")],
            "agreement_id": ids("agreements"),
            "call_id": [*ids("calls"), new_id()],
            "interview_id": ids("interviews"),
            "customer_id": ids("customers"),
            "person_id": ids("case_people"),
            "people": [1, 30],
            "page": [1, 7],
            "words": ["年费", "没有的字"],
            "code": ["0123", "0456"],
            "login": ["wangmin", "nobody"],
            "typed": list(TYPED),
            "text": list(TYPED),
            "query": queries(),
            "wording": [WORDING],
            "version_id": ids("agreement_versions"),
            "reason": ["核对账单"],
            "day": [date(2026, 11, 24)],
            "today": [date(2026, 11, 24)],
            "sha256": ["0" * 64],
            "receipt": [ReceiptRow(new_id(), 1, 1, "超市", date(2026, 11, 20), Money.of("128.50"))],
            "told_on": [None, date(2026, 11, 20)],
            "since": [date(2026, 1, 1)],
            "branch": ["0123", "0456"],
            "key": [*articles[:3], "nothing-like-it"],
            "search": [Search(), Search("年费"), Search(cause="hardship")],
            "situation": [Situation("信用卡年费被扣"), Situation("催收电话打到单位", cause="collection")],
            "staff_id": ids("staff"),
            "warning_id": [*ids("warnings"), new_id()],
            "event_id": [*ids("live_events"), new_id()],
            "inquiry_id": ids("inquiries"),
            "request_id": [*ids("seal_requests"), new_id()],
            "from_on": [date(2026, 11, 1)],
            "to_on": [date(2027, 11, 1)],
            "template": ["", "general"],
            "case": [ById(Case, one) for one in cases],
        }
    )


def _same(here: Store, actor: Actor, live: LiveReading, known: Known, name: str) -> int:
    asked = 0
    for told, call in calls(name, FUNCTIONS[name], known):
        with here.read(actor) as session:
            expected = answer(call, session)
        with here.read(actor, live) as session:
            found = answer(call, session)
        assert found == expected, (actor.login, told)
        asked += 1
    return asked


WRITING = {name for name in FUNCTIONS if name.endswith("_in_full")}
"""These write an access record first, so they are asked in an action (`test_writing`)."""


@pytest.fixture(scope="module")
def whole(bank: Bank) -> Iterator[Store]:
    """The replica that an auditor would have if one could hold the bank."""
    store = whole_replica(bank, bank.desk(AUDITOR).actor)
    yield store
    store.close()


@pytest.mark.parametrize("name", sorted(FUNCTIONS.keys() - WRITING))
def test_a_view_shows_the_same(bank: Bank, known: Known, whole: Store, name: str) -> None:
    """As counter, mediator, lead, investigator, at another branch, and as an auditor, who always reads live."""
    for login in READERS:
        desk = bank.desk(login)
        assert _same(desk.store, desk.actor, desk.seat.live, known, name), login
    seat = bank.desk(AUDITOR).seat
    assert seat.reads_live
    assert _same(whole, seat.actor, seat.live, known, name)


def _pages(read: Callable[[QueueQuery], Any], query: QueueQuery) -> list[Any]:
    rows, after = [], None
    while True:
        page = read(QueueQuery(view=query.view, text=query.text, limit=1, after=after))
        rows += page.rows
        after = page.next
        if after is None:
            return rows


@pytest.mark.parametrize("query", [QueueQuery(), QueueQuery(text="信用卡"), *queries()[1:4]], ids=repr)
def test_page_after_page(bank: Bank, query: QueueQuery) -> None:
    desk = bank.desk(LEAD)

    def here(asked: QueueQuery) -> Any:
        with desk.store.read(desk.actor) as session:
            return queue(session, asked)

    def there(asked: QueueQuery) -> Any:
        with desk.store.read(desk.actor, desk.seat.live) as session:
            return queue(session, asked)

    assert _pages(there, query) == _pages(here, query)


def test_one_moment(bank: Bank) -> None:
    """A session sees one state of the centre, whatever is committed meanwhile."""
    desk = bank.desk(LEAD)
    case_id = case_ids(bank)[0]
    with desk.store.read(desk.actor, desk.seat.live) as session:
        before = _narrative(session, case_id)
        bank.branches.edit("cases", case_id, narrative="中途改动")
        session.expire_all()
        assert _narrative(session, case_id) == before
    bank.branches.edit("cases", case_id, narrative=before)


def _narrative(session: DeskSession, case_id: UUID) -> str:
    return str(session.found(Case, case_id).narrative)
