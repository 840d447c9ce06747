"""Currencies of an amount: a slip of the keyboard is no new currency, wherever it was typed."""

from collections.abc import Callable

import pytest

from app.cases.currencies import currency_code
from app.cases.desk import Facts, update_facts
from app.cases.model import Case
from app.kernel.errors import Refusal, RefusedTogether
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]


@pytest.mark.parametrize(("typed", "stored"), [("CNY", "CNY"), ("usd", "USD"), ("ＥＵＲ", "EUR"), (" jpy ", "JPY")])
def test_a_code_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert currency_code(typed) == stored


@pytest.mark.parametrize("typed", ["", "US", "USDD", "ABC", "XXX", "元", "XAU"])
def test_what_nobody_pays_in_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        currency_code(typed)
    assert (refused.value.code, refused.value.field) == ("cases.key_unknown", "currency")


@pytest.mark.parametrize("amount", [None, "12.50"])
def test_facts_keep_their_currency_when_the_new_one_is_unknown(
    desk_store: Store, actors: Actors, register: Register, amount: str | None
) -> None:
    case = register()
    with pytest.raises(RefusedTogether) as refused, desk_store.action(actors.counter, "cases.edit") as session:
        update_facts(session, case.id, Facts(currency="UDS", amount=amount))
    assert [one.field for one in refused.value.refusals] == ["currency"]
    with desk_store.action(actors.counter, "cases.edit") as session:
        changed = update_facts(session, case.id, Facts(currency="usd", amount=amount))
        assert changed.currency == "USD"
        assert changed.amount_fen == (1_280_000 if amount is None else 1250)


def test_a_walk_in_names_an_unknown_currency(register: Register) -> None:
    with pytest.raises(RefusedTogether) as refused:
        register(currency="RMB!")
    assert [one.field for one in refused.value.refusals] == ["currency"]
