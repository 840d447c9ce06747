"""Hints at somebody who complains for several customers: same phone, address, near-same text; reasons, no blocks."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.model import Case, Customer
from app.insight.alike import LEAST, alike, plain, probes, runs
from app.insight.hints import Hint, HintKind, hints_of
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.cases.conftest import RESOURCES, Register
from tests.helpers.house import Actors

TEMPLATE = (
    "本人系贵行信用卡持卡人{name}，因收入下降导致无力偿还，现正式提出协商还款申请，要求停止计收利息和违约金，"
    "并停止第三方催收骚扰，否则将向监管部门投诉。欠款 {amount} 元，请于十五日内书面答复。"
)


def _letter(name: str, amount: int) -> str:
    return TEMPLATE.format(name=name, amount=amount)


def _hints(store: Store, actors: Actors, case: Case) -> dict[HintKind, Hint]:
    with store.read(actors.mediator) as session:
        return {one.kind: one for one in hints_of(session, case.id)}


def test_the_same_template_from_three_customers(desk_store: Store, actors: Actors, register: Register) -> None:
    cases = [
        register(name=f"张三{n}", phone=f"1390000{n:04d}", card="", narrative=_letter(f"张三{n}", 10_000 + n * 777))
        for n in range(2)
    ]
    assert _hints(desk_store, actors, cases[0]) == {}
    cases.append(register(name="赵六", phone="13900001119", card="", narrative=_letter("赵六", 9)))
    register(name="钱七", phone="13900001118", card="", narrative="年费扣错了，要求退还，客服让我来网点办理登记手续")
    hint = _hints(desk_store, actors, cases[0])[HintKind.TEXT]
    assert hint.customers == 3
    assert set(hint.numbers) == {case.no for case in cases[1:]}


def test_one_customer_who_says_it_again_is_no_agent(desk_store: Store, actors: Actors, register: Register) -> None:
    cases = [register(narrative=_letter("李小华", n)) for n in range(4)]
    assert len({case.customer_id for case in cases}) == 1
    assert _hints(desk_store, actors, cases[0]) == {}


def test_the_same_phone_and_address(desk_store: Store, actors: Actors, register: Register) -> None:
    cases = [
        register(name=f"张三{n}", phone=f"1390000{n:04d}", card="", narrative="不同的事情" * (n + 1)) for n in range(3)
    ]
    with desk_store.action(actors.counter, "test") as session:
        for case in cases:
            customer: Customer = session.found(Customer, case.customer_id)
            customer.phone, customer.address = "13911112222", "滨江路 8 号"
    found = _hints(desk_store, actors, cases[1])
    assert set(found) == {HintKind.PHONE, HintKind.ADDRESS}
    assert found[HintKind.PHONE].customers == 3
    assert set(found[HintKind.PHONE].numbers) == {cases[0].no, cases[2].no}


def test_a_case_that_is_unknown_has_no_hints(desk_store: Store, actors: Actors) -> None:
    with desk_store.read(actors.mediator) as session:
        assert hints_of(session, UUID(int=1)) == []


@pytest.mark.parametrize("kind", list(HintKind))
@pytest.mark.parametrize("language", list(Language))
def test_every_hint_has_words(kind: HintKind, language: Language) -> None:
    hint = Hint(kind, 3, tuple(f"2026-0123-{n:06d}" for n in range(9)))
    assert len(hint.shown) == 5
    told = Wording.load(RESOURCES / "wording", language).text(
        f"hint.{kind.value}", people=3, cases=9, numbers=list(hint.shown)
    )
    assert "2026-0123-000000" in told


def test_texts_are_compared_by_what_a_template_keeps() -> None:
    one, other = runs(plain(_letter("张三", 1))), runs(plain(_letter("欧阳小明", 98_765)))
    assert alike(one, other) >= 0.85
    assert alike(one, runs(plain("年费扣错了，要求退还，客服让我来网点办理登记手续，谢谢"))) < 0.2
    assert runs("短") == frozenset()
    assert alike(runs("短"), one) == 0.0
    assert alike(one, one | runs(plain("别的话" * 3 + "".join(map(chr, range(0x4E00, 0x4F00)))))) == 0.0
    assert plain("ＡＢ12， c 元") == "abc元"


def test_probes_are_pieces_of_the_text() -> None:
    text = _letter("张三", 5)
    found = probes(text)
    assert 1 <= len(found) <= 4
    assert all(len(one) == 6 and one in text for one in found)
    assert probes("太短，没有") == []


@given(st.text(max_size=80), st.text(max_size=80))
def test_likeness_is_the_same_from_both_sides(one: str, other: str) -> None:
    first, second = runs(plain(one)), runs(plain(other))
    assert alike(first, second) == alike(second, first)
    assert 0.0 <= alike(first, second) <= 1.0
    if len(plain(one)) >= LEAST:
        assert alike(first, first) == 1.0
