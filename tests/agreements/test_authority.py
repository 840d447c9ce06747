"""Limits of authority: what the bank pays out counts, and no sum is split over agreements of one customer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.agreements import desk
from app.agreements.clauses import ClauseLibrary
from app.agreements.model import Agreement, AgreementState
from app.agreements.views import mandate, pending
from app.cases.model import Case, Customer
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import RulePacks, RulesInForce
from app.store.store import Store
from tests.agreements.given import ID_NUMBER, OTHER_CARD, approve, hand_in, new_case, saved, settlement, sign
from tests.helpers.house import Actors


@pytest.mark.parametrize(("refund", "needs"), [("50000", "lead"), ("50000.01", "head_office")])
def test_a_refund_is_limited_and_asked_upward(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, refund: str, needs: str
) -> None:
    agreement = saved(desk_store, case, settlement(refund=refund), library, actors.mediator)
    assert hand_in(desk_store, agreement, library, actors.mediator) == needs
    if needs == "lead":
        approve(desk_store, agreement, actors.lead)
        return
    with pytest.raises(Refusal) as refused:
        approve(desk_store, agreement, actors.lead)
    assert refused.value.code == "terms.authority.over"
    assert refused.value.params["about"] == [("authority_limit", "refund"), ("authority_limit", "together")]
    assert refused.value.params["needs"] == ("authority_level", "head_office")


def test_a_waiver_and_a_refund_are_one_sum(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    both = settlement(claimed="100000", waived="30000", refund="30000")
    agreement = saved(desk_store, case, both, library, actors.mediator)
    assert hand_in(desk_store, agreement, library, actors.mediator) == "head_office"


@pytest.mark.parametrize("way", ["waived", "refund", "one of each"])
@pytest.mark.parametrize("first_is", ["pending", "approved", "signed"])
def test_a_sum_split_over_two_cases_counts_as_one(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, way: str, first_is: str
) -> None:
    """Twice 30,000.00 is more than the lead's 50,000.00, wherever the first agreement stands."""
    give = {
        "waived": settlement(claimed="200000", waived="30000"),
        "refund": settlement(refund="30000"),
        "one of each": settlement(claimed="200000", waived="30000"),
    }[way]
    first = saved(desk_store, case, give, library, actors.mediator)
    assert hand_in(desk_store, first, library, actors.mediator) == "lead"
    if first_is != "pending":
        approve(desk_store, first, actors.lead)
    if first_is == "signed":
        sign(desk_store, first, actors.counter)
    other_case = new_case(desk_store, actors, card=OTHER_CARD)
    again = settlement(refund="30000") if way == "one of each" else give
    second = saved(desk_store, other_case, again, library, actors.mediator)
    assert hand_in(desk_store, second, library, actors.mediator) == "head_office"
    if first_is == "pending":
        approve(desk_store, second, actors.lead)  # nothing is granted yet: the second to be decided is stopped
        first, second = second, first
    with pytest.raises(Refusal, match=r"terms\.authority\.over"):
        approve(desk_store, second, actors.lead)


def test_the_same_person_under_two_rows_is_one_customer(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    first = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
    hand_in(desk_store, first, library, actors.mediator)
    approve(desk_store, first, actors.lead)
    other_case = new_case(desk_store, actors, card=OTHER_CARD, name="钱俯", number="")
    with desk_store.action(actors.counter) as session:
        row: Customer = session.found(Customer, other_case.customer_id)
        assert row.id != case.customer_id
        row.id_number = ID_NUMBER
    second = saved(desk_store, other_case, settlement(refund="30000"), library, actors.mediator)
    assert hand_in(desk_store, second, library, actors.mediator) == "head_office"


def test_customers_without_a_document_are_not_taken_for_one(
    desk_store: Store, actors: Actors, library: ClauseLibrary
) -> None:
    for name, card in (("吴芳", OTHER_CARD), ("周平", "6222020000004321")):
        case = new_case(desk_store, actors, name=name, card=card, number="")
        agreement = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
        assert hand_in(desk_store, agreement, library, actors.mediator) == "lead"
        approve(desk_store, agreement, actors.lead)


@pytest.mark.parametrize(("days", "needs"), [(360, "head_office"), (367, "lead")])
def test_what_was_signed_counts_for_the_period_of_the_rules(
    desk_store: Store,
    actors: Actors,
    case: Case,
    library: ClauseLibrary,
    clock: FixedClock,
    days: int,
    needs: str,
) -> None:
    first = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
    hand_in(desk_store, first, library, actors.mediator)
    approve(desk_store, first, actors.lead)
    sign(desk_store, first, actors.counter)
    clock.move(timedelta(days=days))
    other_case = new_case(desk_store, actors, card=OTHER_CARD)
    later = settlement(refund="30000")
    later = replace(later, dates={name: day + timedelta(days=days) for name, day in later.dates.items()})
    second = saved(desk_store, other_case, later, library, actors.mediator)
    assert hand_in(desk_store, second, library, actors.mediator) == needs


def test_what_was_given_up_or_sent_back_no_longer_counts(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    void = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
    with desk_store.action(actors.mediator) as session:
        desk.void(session, void.id, "客户撤回")
    back = saved(desk_store, new_case(desk_store, actors), settlement(refund="30000"), library, actors.mediator)
    hand_in(desk_store, back, library, actors.mediator)
    with desk_store.action(actors.lead) as session:
        desk.refuse(session, back.id, "请核对账户")
    third = saved(desk_store, new_case(desk_store, actors), settlement(refund="30000"), library, actors.mediator)
    assert hand_in(desk_store, third, library, actors.mediator) == "lead"


@pytest.mark.parametrize(("cards", "needs"), [("two", "lead"), ("one", "head_office"), ("unknown", "head_office")])
def test_the_share_of_two_cards_is_that_of_both_claims(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, cards: str, needs: str
) -> None:
    """Half of either card's charges is half; where a card is not known, it may be the same debt fed in twice."""
    first = saved(desk_store, case, settlement(claimed="1000", waived="500"), library, actors.mediator)
    hand_in(desk_store, first, library, actors.mediator)
    approve(desk_store, first, actors.lead)
    if cards == "unknown":
        with desk_store.action(actors.counter) as session:
            session.found(Case, case.id).card_number = ""
            session.found(Case, case.id).card_tail = ""
    other_case = new_case(desk_store, actors) if cards == "one" else new_case(desk_store, actors, card=OTHER_CARD)
    half = settlement(claimed="500", waived="250")
    second = saved(desk_store, other_case, half, library, actors.mediator)
    assert hand_in(desk_store, second, library, actors.mediator) == needs


def test_two_desks_that_did_not_see_each_other_do_not_both_sign(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    """Both approvals are within the limit by themselves; they met only afterwards."""
    first = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
    second = saved(desk_store, new_case(desk_store, actors), settlement(refund="30000"), library, actors.mediator)
    hand_in(desk_store, first, library, actors.mediator)
    approve(desk_store, first, actors.lead)
    with desk_store.action(actors.admin) as session:
        session.found(Agreement, first.id).state = AgreementState.DRAFT  # not there yet
    hand_in(desk_store, second, library, actors.mediator)
    approve(desk_store, second, actors.lead)
    with desk_store.action(actors.admin) as session:
        session.found(Agreement, first.id).state = AgreementState.APPROVED
    sign(desk_store, first, actors.counter)
    with pytest.raises(Refusal, match=r"agreements\.overtaken"):
        sign(desk_store, second, actors.counter)


@pytest.fixture
def lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the day after the tests' day on, a lead may pay out 1,000.00 instead of 50,000.00."""
    shipped = RulePacks.on

    def on(self: RulePacks, day: object) -> RulesInForce:
        rules = shipped(self, day)  # type: ignore[arg-type]
        if str(day) <= "2026-11-24":
            return rules
        rule = replace(rules["authority.lead.refund"], value=1000)
        return RulesInForce(rules.day, rules.rules | {rule.name: rule})

    monkeypatch.setattr(RulePacks, "on", on)


@pytest.mark.usefixtures("lowered")
def test_the_mandate_is_that_of_the_day_of_the_decision(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, clock: FixedClock
) -> None:
    agreement = saved(desk_store, case, settlement(refund="30000"), library, actors.mediator)
    assert hand_in(desk_store, agreement, library, actors.mediator) == "lead"
    clock.move(timedelta(days=1))
    with pytest.raises(Refusal, match=r"terms\.authority\.over"):
        approve(desk_store, agreement, actors.lead)


def test_more_than_any_level_may_give_is_not_handed_in(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = RulePacks.on

    def on(self: RulePacks, day: object) -> RulesInForce:
        rules = shipped(self, day)  # type: ignore[arg-type]
        top = replace(rules["authority.lead.refund"], name="authority.head_office.refund", value=100000)
        return RulesInForce(rules.day, rules.rules | {top.name: top})

    monkeypatch.setattr(RulePacks, "on", on)
    agreement = saved(desk_store, case, settlement(refund="100000.01"), library, actors.mediator)
    with pytest.raises(Refusal, match=r"terms\.authority\.nobody"):
        hand_in(desk_store, agreement, library, actors.mediator)
    with desk_store.read(actors.mediator) as session:
        view = mandate(session, agreement.id)
    assert view is not None
    assert view.needs == ""


def test_the_approval_screen_says_what_counts_together(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    first = saved(desk_store, case, settlement(claimed="100000", waived="20000"), library, actors.mediator)
    hand_in(desk_store, first, library, actors.mediator)
    approve(desk_store, first, actors.lead)
    second = saved(desk_store, new_case(desk_store, actors), settlement(refund="40000"), library, actors.mediator)
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, second.id, library)
    with desk_store.read(actors.lead) as session:
        [row] = pending(session)
        view = mandate(session, second.id)
    assert (row.agreement_id, row.waived, row.paid, row.others, row.needs_role, row.own) == (
        second.id,
        "0.00",
        "40000.00",
        1,
        "head_office",
        False,
    )
    assert view is not None
    assert (view.waived, view.paid, view.months, view.needs, view.own) == (
        Money(0),
        Money.of("40000"),
        12,
        "head_office",
        False,
    )
    assert (view.all_waived, view.all_paid, view.beyond) == (Money.of("20000"), Money.of("40000"), ("together",))
    [other] = view.others
    assert (other.case_no, other.seq, other.state, other.waived) == (case.no, 1, "approved", Money.of("20000"))
    assert view.article == "本行《调解减免授权管理规定》"


def test_nothing_is_said_of_limits_while_nothing_is_written(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    with desk_store.action(actors.mediator) as session:
        agreement = desk.draft(session, case.id, settlement().kind)
    with desk_store.read(actors.mediator) as session:
        assert mandate(session, agreement.id) is None
