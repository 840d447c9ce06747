"""The table of moves: who, from where, and what must exist first."""

from dataclasses import fields, replace
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.cases.codes import FINAL, CloseReason, ReopenReason, Route, Status
from app.cases.lifecycle import STEPS, TRANSITIONS, CaseFacts, Missing, check, close_reasons, next_moves
from app.kernel.actor import Role
from app.staff.powers import POWERS

S, M = Status, Missing
_FLAGS = [field.name for field in fields(CaseFacts) if field.type == "bool"]


def _all_there(status: Status, **changes: object) -> CaseFacts:
    """Facts of a case for which nothing is missing, whatever the move."""
    facts = CaseFacts(status, **dict.fromkeys(_FLAGS, True))  # type: ignore[arg-type]
    reasons = sorted(close_reasons(status))
    return replace(facts, close_reason=reasons[0] if reasons else None, **changes)  # type: ignore[arg-type]


def test_every_fact_that_a_move_may_need_exists() -> None:
    computed = {M.STEP, M.ROLE, M.CLOSE_REASON_FITS}
    assert {need.value for need in Missing} - {need.value for need in computed} <= set(_FLAGS)


def test_every_move_names_a_power_that_exists() -> None:
    assert {move.power for move in TRANSITIONS.values()} <= POWERS.keys()


@pytest.mark.parametrize(("source", "target"), list(TRANSITIONS))
def test_a_move_is_allowed_when_everything_is_there(source: Status, target: Status) -> None:
    facts = _all_there(source, status_before=target if source is S.SUSPENDED else None)
    holders = POWERS[TRANSITIONS[source, target].power]
    for role in Role:
        assert check(facts, target, role) == ([] if role in holders else [M.ROLE])


@pytest.mark.parametrize(("source", "target"), list(TRANSITIONS))
@pytest.mark.parametrize("route", list(Route))
def test_a_refused_move_names_everything_that_is_missing(source: Status, target: Status, route: Route) -> None:
    facts = CaseFacts(source, route, status_before=target, reopen_reason=ReopenReason.BREACH)
    move = TRANSITIONS[source, target]
    needed = move.needs + (move.needs_third_party if route is Route.THIRD_PARTY else ())
    assert check(facts, target, Role.AUDITOR) == [M.ROLE, *needed]


def test_what_the_table_does_not_have_is_no_step() -> None:
    for source in Status:
        for target in Status:
            if (source, target) not in TRANSITIONS:
                assert check(_all_there(source), target, Role.LEAD) == [M.STEP]


def test_a_suspended_case_returns_only_to_where_it_stood() -> None:
    facts = _all_there(S.SUSPENDED, status_before=S.MEDIATING)
    assert check(facts, S.MEDIATING, Role.LEAD) == []
    assert check(facts, S.DRAFTING, Role.LEAD) == [M.STEP]
    assert check(facts, S.WITHDRAWN, Role.LEAD) == []


def test_each_requirement_can_be_the_only_one_missing() -> None:
    for (source, target), move in TRANSITIONS.items():
        for need in (*move.needs, *move.needs_third_party):
            facts = _all_there(source, route=Route.THIRD_PARTY, status_before=target, reopen_reason=ReopenReason.BREACH)
            if need is M.CLOSE_REASON_FITS:
                facts = replace(facts, close_reason=CloseReason.DECLINED)
            else:
                facts = replace(facts, **{need.value: False})  # type: ignore[arg-type]
            assert check(facts, target, _holder(move.power)) == [need], (source, target, need)


def test_new_facts_need_no_breach() -> None:
    facts = _all_there(S.CLOSED, breach_recorded=False, reopen_reason=ReopenReason.NEW_FACTS)
    assert check(facts, S.REOPENED, Role.LEAD) == []
    assert check(replace(facts, reopen_reason=ReopenReason.BREACH), S.REOPENED, Role.LEAD) == [M.BREACH_RECORDED]


def test_negotiation_needs_no_organisation() -> None:
    facts = _all_there(S.INVESTIGATING, organisation_accepted=False, consent_given=False)
    assert check(facts, S.MEDIATING, Role.MEDIATOR) == []
    assert check(replace(facts, route=Route.THIRD_PARTY), S.MEDIATING, Role.MEDIATOR) == [
        M.ORGANISATION_ACCEPTED,
        M.CONSENT_GIVEN,
    ]


def test_a_close_reason_fits_its_stage() -> None:
    facts = _all_there(S.PERFORMING)
    assert check(replace(facts, close_reason=CloseReason.PERFORMED), S.CLOSED, Role.LEAD) == []
    for reason in [None, *CloseReason]:
        if reason is not CloseReason.PERFORMED:
            found = check(replace(facts, close_reason=reason), S.CLOSED, Role.LEAD)
            assert found == [M.CLOSE_REASON_FITS]
    assert close_reasons(S.REGISTERED) == frozenset()


def test_no_case_is_closed_before_the_complaint_is_decided_and_the_customer_told() -> None:
    for source in Status:
        if (source, S.CLOSED) in TRANSITIONS:
            assert {M.DECIDED, M.TOLD} <= set(TRANSITIONS[source, S.CLOSED].needs)


def test_every_open_state_can_be_withdrawn_from_and_no_final_one() -> None:
    withdrawable = {source for source, target in TRANSITIONS if target is S.WITHDRAWN}
    assert withdrawable == set(Status) - FINAL


def test_next_moves_tells_what_each_move_lacks_and_hides_impossible_ones() -> None:
    moves = next_moves(CaseFacts(S.REGISTERED), Role.MEDIATOR)
    assert moves == {
        S.ACCEPTED: [M.CUSTOMER_KNOWN, M.COMPLAINT_STATED],
        S.DECLINED: [M.REASON_GIVEN],
        S.WITHDRAWN: [M.REASON_GIVEN],
    }
    still = next_moves(_all_there(S.SUSPENDED, status_before=S.DRAFTING), Role.MEDIATOR)
    assert set(still) == {S.DRAFTING, S.WITHDRAWN}


def test_the_straight_way_is_in_the_table() -> None:
    for source, target in pairwise(STEPS):
        assert (source, target) in TRANSITIONS


class AnyCase(RuleBasedStateMachine):
    """A case to which anything happens in any order, moved by anybody who may."""

    @initialize(route=st.sampled_from(Route))
    def begin(self, route: Route) -> None:
        self.facts = CaseFacts(S.REGISTERED, route)
        self.sealed_ever = self.signed_ever = False

    @rule(name=st.sampled_from(_FLAGS), value=st.booleans())
    def something_happens(self, name: str, value: bool) -> None:
        self.facts = replace(self.facts, **{name: value})  # type: ignore[arg-type]
        self.sealed_ever |= self.facts.interview_sealed
        self.signed_ever |= self.facts.agreement_signed

    @rule(reason=st.sampled_from([None, *CloseReason]), again=st.sampled_from([None, *ReopenReason]))
    def somebody_says_why(self, reason: CloseReason | None, again: ReopenReason | None) -> None:
        self.facts = replace(self.facts, close_reason=reason, reopen_reason=again)

    @rule(to=st.sampled_from(Status), role=st.sampled_from(Role))
    def somebody_moves(self, to: Status, role: Role) -> None:
        before = self.facts
        if check(before, to, role):
            return
        assert (before.status, to) in TRANSITIONS
        assert role in POWERS[TRANSITIONS[before.status, to].power]
        if before.status is S.SUSPENDED:
            assert to in (before.status_before, S.WITHDRAWN)
        if to is S.CLOSED:
            assert before.decided
            assert before.told
            assert before.close_reason in close_reasons(before.status)
        kept = before.status if to is S.SUSPENDED else None
        self.facts = replace(before, status=to, status_before=kept)

    @invariant()
    def nobody_mediates_without_a_sealed_record(self) -> None:
        behind = {S.MEDIATING, S.DRAFTING, S.PENDING_APPROVAL, S.PENDING_SIGNATURE, S.FAILED}
        if self.facts.status in behind:
            assert self.sealed_ever

    @invariant()
    def nobody_performs_what_was_not_signed(self) -> None:
        if self.facts.status is S.PERFORMING:
            assert self.signed_ever

    @invariant()
    def a_suspended_case_knows_where_it_stood(self) -> None:
        if self.facts.status is S.SUSPENDED:
            assert self.facts.status_before in {S.ACCEPTED, S.INVESTIGATING, S.MEDIATING, S.DRAFTING}


TestAnyCase = AnyCase.TestCase
TestAnyCase.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)


def _holder(power: str) -> Role:
    return sorted(POWERS[power])[0]
