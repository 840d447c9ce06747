"""Who may speak, settle and sign for whom."""

from dataclasses import replace
from datetime import date

import pytest

from app.cases.codes import AuthorityKind, PersonKind, Power
from app.cases.people import (
    Lack,
    Standing,
    is_major,
    lacks,
    may_hear_account_facts,
    powers_of,
    representatives_left,
    special_acts,
    witnesses_short,
)
from app.kernel.rulepack import RulesInForce

K, A, P = PersonKind, AuthorityKind, Power
TODAY = date(2026, 11, 24)
SPECIAL = frozenset({"admit", "waive", "change", "settle", "sign"})
FULL = Standing(
    K.AGENT,
    A.SPECIAL,
    frozenset(power.value for power in Power),
    date(2026, 12, 31),
    original_seen=True,
    called_back=True,
)


def test_settling_waiving_and_signing_need_a_special_authority(rules: RulesInForce) -> None:
    assert special_acts(rules) == SPECIAL
    for act in Power:
        assert lacks(FULL, act, TODAY, SPECIAL) == []
        general = replace(FULL, authority=A.GENERAL)
        assert lacks(general, act, TODAY, SPECIAL) == ([] if act is P.COMPLAIN else [Lack.POWER_NOT_NAMED])


def test_an_agent_shows_a_document_of_their_own() -> None:
    nameless = replace(FULL, identified=False)
    assert lacks(nameless, P.COMPLAIN, TODAY, SPECIAL) == []
    assert lacks(nameless, P.SIGN, TODAY, SPECIAL) == [Lack.NOT_IDENTIFIED]
    assert may_hear_account_facts(nameless, TODAY) == [Lack.NOT_IDENTIFIED]


def test_the_special_authority_must_name_the_act() -> None:
    agent = replace(FULL, powers=frozenset({"settle"}))
    assert lacks(agent, P.SETTLE, TODAY, SPECIAL) == []
    assert lacks(agent, P.WAIVE, TODAY, SPECIAL) == [Lack.POWER_NOT_NAMED]


def test_an_act_that_is_not_special_may_be_in_a_general_authority() -> None:
    agent = replace(FULL, authority=A.GENERAL, powers=frozenset({"admit"}))
    assert lacks(agent, P.ADMIT, TODAY, frozenset({"settle"})) == []


@pytest.mark.parametrize("authority", [A.LEGAL_AGENT, A.GUARDIAN, A.HEIR])
def test_who_acts_by_law_needs_no_list_of_acts(authority: AuthorityKind) -> None:
    assert lacks(replace(FULL, authority=authority, powers=frozenset()), P.SIGN, TODAY, SPECIAL) == []


def test_everything_that_is_missing_is_named() -> None:
    agent = Standing(K.AGENT, A.GENERAL, expires_on=date(2026, 11, 23))
    assert lacks(agent, P.SIGN, TODAY, SPECIAL) == [Lack.EXPIRED, Lack.ORIGINAL_NOT_SEEN, Lack.POWER_NOT_NAMED]
    assert lacks(agent, P.COMPLAIN, TODAY, SPECIAL) == [], "handing in the complaint is never refused"
    assert lacks(Standing(K.AGENT), P.SIGN, TODAY, SPECIAL) == [Lack.NO_AUTHORITY]


def test_an_authority_holds_on_its_last_day() -> None:
    assert lacks(replace(FULL, expires_on=TODAY), P.SETTLE, TODAY, SPECIAL) == []
    assert lacks(replace(FULL, expires_on=None), P.SETTLE, TODAY, SPECIAL) == []


@pytest.mark.parametrize("kind", [K.COMPANION, K.WITNESS, K.SCRIBE])
def test_companions_witnesses_and_scribes_speak_for_nobody(kind: PersonKind) -> None:
    assert set(map(tuple, powers_of(replace(FULL, kind=kind), TODAY, SPECIAL).values())) == {(Lack.SPEAKS_FOR_NOBODY,)}
    assert may_hear_account_facts(replace(FULL, kind=kind), TODAY) == [Lack.SPEAKS_FOR_NOBODY]


def test_a_representative_hands_in_and_decides_only_their_own() -> None:
    powers = powers_of(replace(FULL, kind=K.REPRESENTATIVE), TODAY, SPECIAL)
    assert powers[P.COMPLAIN] == []
    assert powers[P.SETTLE] == [Lack.OWN_MATTER_ONLY]


def test_who_has_left_does_nothing() -> None:
    gone = replace(FULL, left=True)
    assert lacks(gone, P.COMPLAIN, TODAY, SPECIAL) == [Lack.LEFT]
    assert may_hear_account_facts(gone, TODAY) == [Lack.LEFT]


def test_an_unknown_agent_hears_no_account_facts() -> None:
    assert may_hear_account_facts(FULL, TODAY) == []
    assert may_hear_account_facts(replace(FULL, expires_on=None), TODAY) == []
    assert may_hear_account_facts(Standing(K.AGENT, expires_on=date(2026, 1, 1)), TODAY) == [
        Lack.NO_AUTHORITY,
        Lack.EXPIRED,
        Lack.ORIGINAL_NOT_SEEN,
        Lack.NOT_CALLED_BACK,
    ]


def test_five_representatives_twenty_people_two_witnesses(rules: RulesInForce) -> None:
    assert [representatives_left(present, rules) for present in (0, 4, 5, 9)] == [5, 1, 0, 0]
    assert [is_major(people, rules) for people in (1, 19, 20, 21)] == [False, False, True, True]
    assert witnesses_short([K.COMPANION], rules) == 0
    assert witnesses_short([K.SCRIBE], rules) == 2
    assert witnesses_short([K.SCRIBE, K.WITNESS], rules) == 1
    assert witnesses_short([K.SCRIBE, K.WITNESS, K.WITNESS, K.WITNESS], rules) == 0
