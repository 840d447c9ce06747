"""Which complaints look like one: grounds, strength, texts; and that different people are never one by text alone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.repeats import (
    Ground,
    Limits,
    Reason,
    Strength,
    Traces,
    are_two_people,
    compare,
    folded,
    probes,
    shingles,
    similarity,
)
from app.kernel.rulepack import RulesInForce

G = Ground
LIMITS = Limits(80, 20)
TEXT = "信用卡被扣了年费二百元，当时客户经理说刷满六次就免，我刷了十几次还是扣了，要求退还年费并说明原因。"
A = Traces(
    name="李小华",
    id_type="resident_id",
    id_number="110101199001011237",
    phone="13800001111",
    card_number="6222020012345678",
    card_tail="5678",
    amount_fen=20_000,
    received_on=date(2026, 11, 24),
    text=TEXT,
)
STRANGER = replace(A, name="钱大勇", id_number="320101198001010012", phone="13900002222", card_number="", card_tail="")


def _grounds(one: Traces, other: Traces) -> list[Ground]:
    match = compare(one, other, LIMITS)
    return [] if match is None else [reason.ground for reason in match.reasons]


def test_the_limits_are_rules(rules: RulesInForce) -> None:
    assert Limits.of(rules) == LIMITS


def test_every_ground_is_named_the_weightiest_first() -> None:
    again = replace(A, references=frozenset({"L1"}), cause="annual_fee")
    match = compare(again, replace(again, references=frozenset({"L1", "L2"})), LIMITS)
    assert match is not None
    assert match.strength is Strength.LIKELY
    assert match.reasons == (
        Reason(G.SAME_DOCUMENT),
        Reason(G.SAME_NAME_AND_PHONE),
        Reason(G.SAME_TRANSACTIONS),
        Reason(G.SAME_CARD_AMOUNT_DAY),
        Reason(G.SIMILAR_TEXT, 100),
        Reason(G.SAME_CAUSE),
    )


def test_a_template_of_two_people_is_possible_only() -> None:
    match = compare(A, STRANGER, LIMITS)
    assert match is not None
    assert (match.strength, match.reasons) == (Strength.POSSIBLE, (Reason(G.SIMILAR_TEXT, 100),))
    nameless = replace(STRANGER, id_number="")
    match = compare(A, nameless, LIMITS)
    assert match is not None
    assert match.strength is Strength.POSSIBLE


def test_two_documents_are_two_people_whatever_else_is_alike() -> None:
    twin = replace(A, id_number="110101199001011288", references=frozenset({"L1"}))
    match = compare(replace(A, references=frozenset({"L1"})), twin, LIMITS)
    assert match is not None
    assert match.strength is Strength.POSSIBLE
    passport = replace(twin, id_type="passport", id_number="E12345678")
    assert not are_two_people(A, passport), "a passport beside an identity card says nothing"
    match = compare(A, passport, LIMITS)
    assert match is not None
    assert match.strength is Strength.LIKELY


def test_the_same_person_with_another_matter_is_possible() -> None:
    other = replace(A, card_number="", card_tail="", amount_fen=None, text="")
    match = compare(A, other, LIMITS)
    assert match is not None
    assert match.strength is Strength.POSSIBLE
    assert not any(reason.ground.about_matter for reason in match.reasons)


def test_four_digits_and_a_common_fee_are_no_proof_but_the_whole_card_is() -> None:
    somebody = Traces("", card_tail="5678", amount_fen=20_000, received_on=A.received_on)
    match = compare(A, somebody, LIMITS)
    assert match is not None
    assert (match.strength, match.reasons) == (Strength.POSSIBLE, (Reason(G.SAME_CARD_AMOUNT_DAY),))
    match = compare(A, replace(somebody, card_number=A.card_number), LIMITS)
    assert match is not None
    assert match.strength is Strength.LIKELY


def test_another_day_is_said() -> None:
    later = replace(A, received_on=date(2026, 11, 25))
    assert G.SAME_CARD_AMOUNT in _grounds(A, later)
    assert G.SAME_CARD_AMOUNT in _grounds(replace(A, received_on=None), replace(A, received_on=None))
    assert G.SAME_CARD_AMOUNT_DAY in _grounds(A, A)


@pytest.mark.parametrize(
    "changed", [{"amount_fen": 20_001}, {"currency": "USD"}, {"amount_fen": None}, {"amount_fen": 0}]
)
def test_another_amount_is_another_transaction(changed: dict[str, object]) -> None:
    assert G.SAME_CARD_AMOUNT_DAY not in _grounds(A, replace(A, **changed))  # type: ignore[arg-type]


def test_a_cause_alone_is_nothing() -> None:
    assert compare(Traces("甲", cause="annual_fee"), Traces("乙", cause="annual_fee"), LIMITS) is None
    assert compare(Traces("", phone=""), Traces("", phone=""), LIMITS) is None


def test_texts_are_compared_as_people_read_them() -> None:
    assert folded("ＡＢ，c１ 年费！") == "abc1年费"
    assert shingles("年费二百") == {"年费二", "费二百"}
    assert similarity(TEXT, TEXT.replace("，", " "), 20) == 100
    longer = f"我上次来过。{TEXT}请尽快处理，谢谢。"
    assert similarity(TEXT, longer, 20) == 100, "the second telling only adds"
    assert 60 < similarity(TEXT, TEXT.replace("客户经理", "柜员小王"), 20) < 100
    assert similarity("年费", "年费", 20) == 0, "a few characters are everybody's"
    assert similarity("", "", 0) == 0
    assert similarity(TEXT, "手机银行转账到账慢，柜台排队两个小时没有人理会我，要求书面道歉。", 20) < 20


def test_probes_are_spread_over_the_text() -> None:
    run = "".join(chr(0x4E00 + place) for place in range(80))
    assert probes([run], 5) == [run[place : place + 8] for place in (0, 16, 32, 48, 72)]
    assert probes([run], 1) == [run[:8]]
    assert probes(["信用卡被扣年费"], 5) == ["信用卡被扣年费"]
    assert probes(["卡", "年费"], 5) == [], "short pieces fit everything"
    assert probes([], 5) == []


_texts = st.text(alphabet="信用卡年费扣款退还说明原因，a1", max_size=60)
_people = st.builds(
    Traces,
    name=st.sampled_from(["李小华", "钱大勇", ""]),
    id_type=st.sampled_from(["resident_id", "passport"]),
    id_number=st.sampled_from(["", "N1", "N2"]),
    phone=st.sampled_from(["", "13800001111", "13900002222"]),
    card_number=st.sampled_from(["", "6222020012345678"]),
    card_tail=st.sampled_from(["", "5678", "1234"]),
    amount_fen=st.sampled_from([None, 0, 100, 20_000]),
    received_on=st.sampled_from([None, date(2026, 11, 24), date(2026, 11, 25)]),
    cause=st.sampled_from(["", "annual_fee"]),
    text=_texts,
    references=st.frozensets(st.sampled_from(["L1", "L2"]), max_size=2),
)


@given(_people, _people)
def test_finding_is_symmetric(one: Traces, other: Traces) -> None:
    assert compare(one, other, LIMITS) == compare(other, one, LIMITS)


@given(_people, _people)
def test_different_people_are_never_likely_by_text_alone(one: Traces, other: Traces) -> None:
    match = compare(one, other, LIMITS)
    if match is None:
        return
    grounds = {reason.ground for reason in match.reasons}
    if match.strength is Strength.LIKELY:
        assert not are_two_people(one, other)
        assert grounds - {G.SIMILAR_TEXT, G.SAME_CAUSE}
    if not any(ground.about_matter for ground in grounds):
        assert match.strength is Strength.POSSIBLE


@given(_texts, _texts)
def test_similarity_is_a_percentage_alike_both_ways(one: str, other: str) -> None:
    found = similarity(one, other, 1)
    assert found == similarity(other, one, 1)
    assert 0 <= found <= 100
    assert similarity(one, one, 1) in (0, 100)
