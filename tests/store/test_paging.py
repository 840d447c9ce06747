"""Keyset pages: together they are the whole order, also while rows arrive; foreign tokens are refused."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from app.cases.model import Case
from app.kernel.errors import Refusal
from app.store.paging import SortKey, after, order, token_for
from app.store.store import Store
from tests.store.conftest import CLERK


def walk(
    store: Store, keys: list[SortKey], size: int, between: Callable[[int], None] = lambda _page: None
) -> list[str]:
    seen: list[str] = []
    token: str | None = None
    for page in range(50):
        with store.read(CLERK) as session:
            query = select(Case.risk, Case.no).order_by(*order(keys)).limit(size)
            if token:
                query = query.where(after(keys, token))
            rows = session.execute(query).all()
        if not rows:
            return seen
        seen += [row.no for row in rows]
        token = token_for([rows[-1].risk, rows[-1].no])
        between(page)
    raise AssertionError("paging does not end")


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("size", [1, 3, 7, 40])
def test_pages_are_the_whole_order(store: Store, new_case: Callable[..., Case], descending: bool, size: int) -> None:
    with store.action(CLERK) as session:
        for n in range(20):
            new_case(session).risk = n % 4
    keys = [SortKey(Case.risk.expression, descending), SortKey(Case.no.expression)]
    with store.read(CLERK) as session:
        whole = list(session.scalars(select(Case.no).order_by(*order(keys))))
    assert walk(store, keys, size) == whole


def test_rows_that_arrive_meanwhile_neither_repeat_nor_hide_others(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        first = {new_case(session).no for _ in range(12)}

    def arrive(page: int) -> None:
        if page < 3:
            with store.action(CLERK) as session:
                new_case(session)

    seen = walk(store, [SortKey(Case.risk.expression), SortKey(Case.no.expression, descending=True)], 4, arrive)
    assert len(seen) == len(set(seen))
    assert first <= set(seen)


@pytest.mark.parametrize("token", ["", "x", "%%%", token_for([1]), "eyJhIjogMX0", "W10", token_for([1, 2, 3])])
def test_a_token_that_is_not_ours_is_refused(token: str) -> None:
    with pytest.raises(Refusal, match=r"page\.bad_token"):
        after([SortKey(Case.risk.expression), SortKey(Case.no.expression)], token)
