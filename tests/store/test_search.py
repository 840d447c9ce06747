"""Search finds Chinese words of every length, and exactly the rows a plain look would find."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cases.model import Case, CaseNote
from app.store.search import SearchIndex, match_query, normalise, tokens
from app.store.store import Store
from tests.store.conftest import CLERK


def hits(store: Store, query: str) -> set[object]:
    with store.read(CLERK) as session:
        return set(SearchIndex(session.connection()).cases(query))


@pytest.mark.parametrize(
    "query", ["卡", "刷", "盗刷", "信用卡", "信用卡被盗刷", "三笔。", "ＡＴＭ", "atm", "𫖯", "华𫖯", "3000", "卡 ATM"]
)
def test_words_of_every_length_are_found(store: Store, new_case: Callable[..., Case], query: str) -> None:
    with store.action(CLERK) as session:
        case = new_case(session, "信用卡被盗刷了三笔，ATM 取现 3000 元，报案人华𫖯")
    assert hits(store, query) == {case.id}


@pytest.mark.parametrize(
    "query", ["刷卡", "用信", "三元", "取款", "", "，。", '"', "OR", "a*b NOT c", "NEAR(", "'; DROP"]
)
def test_what_is_not_there_is_not_found_and_nothing_breaks(
    store: Store, new_case: Callable[..., Case], query: str
) -> None:
    with store.action(CLERK) as session:
        new_case(session, "信用卡被盗刷了三笔")
    assert hits(store, query) == set()


def test_an_edit_replaces_what_was_indexed(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session, "年费争议")
    with store.action(CLERK) as session:
        session.found(Case, case.id).narrative = "催收投诉"
    assert hits(store, "年费") == set()
    assert hits(store, "催收") == {case.id}


def test_notes_lead_to_their_case_and_a_rollback_leaves_nothing(store: Store, new_case: Callable[..., Case]) -> None:
    with store.action(CLERK) as session:
        case = new_case(session)
        session.add(CaseNote(**case.keys(), author_id=CLERK.staff_id, text="客户情绪稳定"))
    assert hits(store, "情绪") == {case.id}
    with pytest.raises(RuntimeError), store.action(CLERK) as session:
        session.add(CaseNote(**case.keys(), author_id=CLERK.staff_id, text="临时备注"))
        session.flush()
        raise RuntimeError
    assert hits(store, "临时") == set()


alphabet = st.text(alphabet="卡信用年费盗刷𫖯ab1 ，。", max_size=14)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    narratives=st.lists(alphabet, min_size=1, max_size=5),
    query=st.text(alphabet="卡信用年费盗刷𫖯", min_size=1, max_size=4),
)
def test_chinese_queries_find_exactly_the_rows_that_contain_them(
    store: Store, new_case: Callable[..., Case], narratives: list[str], query: str
) -> None:
    with store.action(CLERK) as session:
        made = {new_case(session, narrative, name="").id: narrative for narrative in narratives}
    expected = {case for case, narrative in made.items() if normalise(query) in normalise(narrative)}
    assert hits(store, query) & made.keys() == expected


@given(st.text(max_size=80))
def test_any_text_can_be_indexed_and_asked_for(text: str) -> None:
    assert '"' not in tokens(text)
    assert match_query(text).count('"') % 2 == 0
