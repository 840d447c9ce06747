"""What is offered while an interview is typed: closed cases like this one, masked, from a bounded set of candidates."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import event

from app.cases.codes import Channel, CloseReason, Status
from app.cases.model import Case, Customer
from app.knowledge import views
from app.knowledge.reasons import Why
from app.knowledge.suggest import Situation
from app.knowledge.views import offering
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors

THEFT = "三笔境外消费不是我刷的，卡一直在身上，发现后马上报警"


def case(session: DeskSession, number: int, text: str, **more: object) -> UUID:
    customer = Customer(name="欧阳小兰", phone="13800001234")
    session.add(customer)
    session.flush()
    plain: dict[str, object] = {
        "no": f"2026-0123-{number:06}", "customer_id": customer.id, "channel": Channel.BRANCH, "cause": "card_theft",
        "narrative": text, "amount_fen": 1_280_000, "received_at": session.at, "received_on": date(2026, 10, 1),
        "due_on": date(2026, 10, 16), "closed_on": date(2026, 10, 20), "status": Status.CLOSED,
        "close_reason": CloseReason.REFUNDED,
    }  # fmt: skip
    made = Case(**{**plain, **more})
    session.add(made)
    session.flush()
    return made.id


@pytest.fixture
def closed(desk_store: Store, actors: Actors) -> UUID:
    with desk_store.action(actors.counter, "test") as session:
        case(session, 900001, "欧阳小兰说境外消费不是她刷的，卡一直在身上，卡号 6222021234567890123")
        case(session, 900002, "年费要退", cause="annual_fee", closed_on=None, status=Status.ACCEPTED)
        case(session, 900003, "年费不合理，要求退还年费", cause="annual_fee", amount_fen=30_000)
        return case(session, 900004, THEFT, closed_on=None, status=Status.ACCEPTED)


def offered(store: Store, actors: Actors, situation: Situation, without: UUID | None = None) -> views.Offered:
    with store.read(actors.counter) as session:
        return views.offered(session, situation, without=without)


def test_a_closed_case_like_this_one_is_offered_masked_with_its_reasons(
    desk_store: Store, actors: Actors, closed: UUID
) -> None:
    found = offered(desk_store, actors, Situation(THEFT, cause="card_theft", amount_fen=1_000_000), closed)
    (one,) = found.similar
    assert (one.no, one.customer, one.close_reason, one.days) == ("2026-0123-900001", "欧*兰", "refunded", 19)
    assert {reason.why for reason in one.reasons} >= {Why.CAUSE, Why.WORDS, Why.AMOUNT}
    assert one.excerpt is not None
    shown = one.excerpt.text
    assert "欧阳小兰" not in shown
    assert "6222021234567890123" not in shown
    assert [shown[begin:end] for begin, end in one.excerpt.marks]


def test_the_case_itself_and_open_ones_are_never_offered(desk_store: Store, actors: Actors, closed: UUID) -> None:
    numbers = {one.no for one in offered(desk_store, actors, Situation(THEFT, cause="card_theft"), None).similar}
    assert numbers == {"2026-0123-900001"}


def test_too_few_words_compare_nothing(desk_store: Store, actors: Actors, closed: UUID) -> None:
    assert offered(desk_store, actors, Situation("盗刷", cause="card_theft")).similar == ()
    assert offered(desk_store, actors, Situation()).offer.articles == ()


def test_candidates_are_bounded_however_many_cases_there_are(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "test") as session:
        for number in range(offering.COMPARED + 150):
            case(session, 800_000 + number, THEFT)
    with desk_store.read(actors.counter) as session:
        read: list[int] = []
        event.listen(Case, "load", lambda *_args: read.append(1))
        found = views.offered(session, Situation(THEFT, cause="card_theft"))
        candidates = offering._candidates(session, Situation(THEFT, cause="card_theft"))
    assert len(found.similar) == 3
    assert len(candidates) <= offering.COMPARED
    assert len(read) <= 3


def test_the_words_that_cases_are_looked_for_by_are_few_and_telling() -> None:
    words = offering.telling_words("我的卡被盗刷了，境外消费，已经挂失报警，商家不退款，利息也在涨")
    assert 0 < len(words) <= offering.WORDS
    assert all(len(word) > 1 for word in words)
