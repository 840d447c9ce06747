"""Words in the queue: a hit counts inside the view and its filters, however many hits the word has elsewhere."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.cases.codes import Channel, Status
from app.cases.desk import add_note
from app.cases.model import Case, Customer
from app.cases.views import QueueQuery, Size, View, hunting, queue, queue_size, queue_total, sought
from app.kernel.actor import Actor
from app.kernel.ids import new_ids
from app.store.store import SLICE, Store, bulk_insert
from tests.helpers.house import Actors

COMMON, MOST_CLOSED, RARE = "信用卡", "年费", "盗刷"
CASES = 2_500
_DAY = date(2026, 11, 24)
Register = Callable[..., Case]


def _said(number: int) -> str:
    said = [f"我的{COMMON}有问题"]
    if number % 3 == 0:
        said.append(f"被扣了{MOST_CLOSED}")
    if number % 500 == 7:
        said.append(f"在境外被{RARE}")
    return "，".join(said)


def _fill(store: Store, actor: Actor) -> None:
    """Cases that nearly all say the same, the oldest of which, behind two thousand others, wait for a signature."""
    customer = {"name": "李小华", "phone": "13800001111", "needs": []}
    ids = new_ids(CASES)
    for start in range(0, CASES, SLICE):
        with store.action(actor, "cases.test") as session:
            if start == 0:
                bulk_insert(session, Customer, [customer])
            bulk_insert(
                session,
                Case,
                [
                    {
                        "id": ids[number],
                        "no": f"2025-0123-{number + 1:06d}",
                        "customer_id": customer["id"],
                        "channel": Channel.APP if number % 2 else Channel.LETTER,
                        "card_tail": f"{number % 100:04d}",
                        "narrative": _said(number),
                        "status": Status.PENDING_SIGNATURE if number < 40 else Status.CLOSED,
                        "received_at": session.at - timedelta(minutes=CASES - number),
                        "received_on": _DAY,
                        "due_on": _DAY + timedelta(days=number * 7 % 13),
                        "closed_on": None if number < 40 else _DAY,
                    }
                    for number in range(start, min(start + SLICE, CASES))
                ],
            )


@pytest.fixture
def full(desk_store: Store, actors: Actors) -> Store:
    """The store with its cases."""
    _fill(desk_store, actors.mediator)
    return desk_store


@pytest.fixture(params=["as shipped", "walked", "probed", "walked in steps"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Every way to the hits, also those that only a million cases take."""
    few, many, probed, walked = {
        "as shipped": (sought.FEW, sought.MANY, hunting.PROBED, hunting.WALKED),
        "walked": (3, 1_000_000, 10, 1_000_000),
        "probed": (2, 4, 1_000_000, 1_000_000),
        "walked in steps": (2, 4, 5, 30),
    }[request.param]
    for module in (sought, hunting):
        monkeypatch.setattr(module, "FEW", few)
        monkeypatch.setattr(module, "MANY", many)
    monkeypatch.setattr(hunting, "PROBED", probed)
    monkeypatch.setattr(hunting, "WALKED", walked)
    return str(request.param)


def _paged(store: Store, actor: Actor, limit: int, **asked: Any) -> list[str]:
    seen: list[str] = []
    token: str | None = None
    with store.read(actor) as session:
        while True:
            page = queue(session, QueueQuery(limit=limit, after=token, **asked))
            seen += [row.no for row in page.rows]
            token = page.next
            if token is None:
                return seen


def _in_order(view: View) -> list[tuple[int, str]]:
    """Every case in the order of a view, by its place in time and its number."""
    numbers = sorted(range(CASES), key=lambda n: -n if view is View.ALL else (n * 7 % 13) * CASES + n)
    return [(number, f"2025-0123-{number + 1:06d}") for number in numbers]


_FITS: dict[str, Callable[[int], bool]] = {
    COMMON: lambda n: True,
    MOST_CLOSED: lambda n: n % 3 == 0,
    "卡": lambda n: True,
    f"{COMMON} {MOST_CLOSED}": lambda n: n % 3 == 0,
    f"{MOST_CLOSED} 李小华": lambda n: n % 3 == 0,
    f"{COMMON} 0007": lambda n: n % 100 == 7,
    RARE: lambda n: n % 500 == 7,
}


@pytest.mark.usefixtures("way")
def test_a_narrow_view_has_its_hits_exactly_and_each_once(full: Store, actors: Actors) -> None:
    for text, fits in _FITS.items():
        asked: dict[str, Any] = {"view": View.TO_SIGN, "text": text}
        expected = [no for n, no in _in_order(View.TO_SIGN) if n < 40 and fits(n)]
        assert _paged(full, actors.lead, 7, **asked) == expected, text
        letters = [no for n, no in _in_order(View.TO_SIGN) if n < 40 and fits(n) and n % 2 == 0]
        assert _paged(full, actors.lead, 200, channel=Channel.LETTER, **asked) == letters, text
        with full.read(actors.lead) as session:
            assert queue_total(session, QueueQuery(**asked)) == len(expected), text
            assert queue_size(session, QueueQuery(**asked)) == Size(len(expected)), text
            assert queue_total(session, QueueQuery(channel=Channel.LETTER, **asked)) == len(letters), text


@pytest.mark.usefixtures("way")
def test_paging_through_everything_gives_each_hit_once(full: Store, actors: Actors) -> None:
    expected = [no for n, no in _in_order(View.ALL) if n % 3 == 0]
    assert _paged(full, actors.lead, 333, text=MOST_CLOSED) == expected
    with full.read(actors.lead) as session:
        assert queue_total(session, QueueQuery(text=MOST_CLOSED)) == len(expected)
        assert queue_total(session, QueueQuery(text=COMMON)) == CASES


def test_a_total_that_would_take_long_says_at_least(
    full: Store, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hunting, "FEW", 100)
    with full.read(actors.lead) as session:
        assert queue_size(session, QueueQuery(text=COMMON)) == Size(hunting.COUNTED, more=True)
        assert queue_size(session, QueueQuery(text=MOST_CLOSED)) == Size(834)
        assert queue_size(session, QueueQuery(text=COMMON, view=View.TO_SIGN)) == Size(40)
        assert queue_size(session, QueueQuery(view=View.ALL)) == Size(CASES)
        assert queue_size(session, QueueQuery(text="没有人说过")) == Size(0)


@pytest.mark.usefixtures("way")
def test_words_may_stand_in_different_places_of_a_case(full: Store, actors: Actors, register: Register) -> None:
    case = register(name="王大明", phone="13911112222", card="8888", narrative=f"{COMMON}被{RARE}")
    with full.action(actors.counter, "cases.note") as session:
        add_note(session, case.id, "客户来电致谢")
    with full.read(actors.lead) as session:
        for text in ("致谢 王大明", f"{COMMON} 致谢", f"{RARE} 8888", "139 1111 2222", f"{COMMON} 13911112222"):
            assert [row.case_id for row in queue(session, QueueQuery(text=text)).rows] == [case.id], text
        assert queue_total(session, QueueQuery(text=f"{MOST_CLOSED} 王大明")) == 0
