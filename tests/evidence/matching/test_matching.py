"""What belongs together is found with its reasons, each line once, and what people decided counts."""

from __future__ import annotations

import random
import time
from decimal import Decimal

import pytest
from hypothesis import given, settings

from app.evidence.codes import LinkKind
from app.evidence.matching import Entry, Links, Match, implied_rate, net_disputed, proposals
from app.evidence.statements import read_statement
from app.kernel.money import Money
from tests.evidence.matching.lines import codes, entries_of, entry, papers, told
from tests.evidence.statements.files import PROFILES
from tests.evidence.statements.test_samples import EXPECTED, SAMPLES


def test_a_refund_finds_its_purchase_and_says_why() -> None:
    bought, other, back = entry(1, 128_00), entry(2, 128_00, "海外商户乙"), entry(3, -128_00, "网上商城甲退款", day=9)
    (match,) = proposals([bought, other, back])
    assert (match.kind, match.from_id, match.to_id) == (LinkKind.REFUND, back.id, bought.id)
    assert [(reason.code, reason.value) for reason in match.reasons] == [
        ("full_amount", "CNY 128.00"), ("same_merchant", "网上商城甲"), ("same_card", "8123"), ("days_after", "9"),
    ]  # fmt: skip


def test_part_refunds_never_give_back_more_than_was_paid() -> None:
    lines = [entry(1, 100_00), *(entry(number, -40_00, day=number) for number in (2, 3, 4))]
    found = proposals(lines)
    assert told(found, *lines) == [("refund", (1, 2), (1, 1)), ("refund", (1, 3), (1, 1))]
    assert [codes(match)[0] for match in found] == ["part_amount", "part_amount"]
    rest = entry(5, -20_00, day=9)
    found = proposals([*lines, rest], Links(confirmed=found))
    assert told(found, *lines, rest) == [("refund", (1, 5), (1, 1))]
    assert codes(found[0])[0] == "rest_amount"


def test_the_whole_amount_goes_before_a_nearer_part() -> None:
    lines = [entry(1, 50_00), entry(2, 90_00, day=3), entry(3, -50_00, day=5)]
    assert told(proposals(lines), *lines) == [("refund", (1, 3), (1, 1))]


@pytest.mark.parametrize(
    "back",
    [
        entry(2, -80_00, "别的商户", day=3),
        entry(2, -80_00, card_tail="0042", day=3),
        entry(2, -80_00, currency="USD", day=3),
        entry(2, -80_01, day=3),
        entry(2, -80_00, day=-1),
        entry(2, -80_00, day=400),
        entry(2, -80_00, day=3, kind="repayment"),
    ],
)
def test_what_speaks_against_a_refund(back: Entry) -> None:
    assert proposals([entry(1, 80_00), back]) == ()


def test_a_refund_that_names_nobody_needs_the_only_purchase_of_its_amount() -> None:
    one, back = entry(1, 80_00), entry(9, -80_00, "退款", day=2)
    assert codes(proposals([one, back])[0])[0] == "only_amount"
    assert proposals([one, entry(2, 80_00, "海外商户乙"), back]) == ()


def test_a_foreign_refund_at_another_rate_is_known_by_its_own_amount() -> None:
    usd = Money(20_00, "USD")
    lines = [entry(1, 144_00, "Corner Books", original=usd), entry(2, -142_80, "Corner Books", original=-usd, day=8)]
    (match,) = proposals(lines)
    assert codes(match)[0] == "same_original"
    assert implied_rate(lines[0].amount, usd) == Decimal("7.200000")
    assert implied_rate(lines[0].amount, None) is None
    assert implied_rate(lines[0].amount, Money(0, "USD")) is None


def test_a_line_of_two_statements_is_one_and_two_equal_lines_stay_two() -> None:
    card = [entry(1, 30_00, "财付通-网上商城甲"), entry(2, 30_00, "财付通-网上商城甲"), entry(3, 8_00, "公交", day=2)]
    wallet = [entry(n, 30_00, "网上商城甲", seq=2, card_tail="", day=n // 3) for n in (1, 2, 3)]
    found = [match for match in proposals([*card, *wallet]) if match.kind is LinkKind.REPETITION]
    assert told(tuple(found), *card, *wallet) == [
        ("repetition", (2, 1), (1, 1)), ("repetition", (2, 2), (1, 2)),
    ]  # fmt: skip
    assert codes(found[0]) == ["same_amount", "same_day", "same_merchant"]
    decided = Links(confirmed=[found[0]])
    left = [match for match in proposals([*card, *wallet], decided) if match.kind is LinkKind.REPETITION]
    assert told(tuple(left), *card, *wallet) == [("repetition", (2, 2), (1, 2))]
    other_card = entry(1, 30_00, "网上商城甲", seq=3, card_tail="0042")
    assert not [one for one in proposals([card[0], other_card]) if one.kind is LinkKind.REPETITION]
    ruled_out = Links(ruled_out=[found[0], Match(LinkKind.REFUND, card[2].id, card[0].id)])
    assert told(proposals([card[0], wallet[0]], ruled_out)) == []
    # A refund is no purchase of the same amount.
    assert proposals([card[0], entry(8, -30_00, "网上商城甲", seq=4, day=0, kind="other")]) == ()


def test_a_confirmed_refund_of_a_line_that_is_gone_takes_nothing() -> None:
    bought, shop, back = entry(1, 30_00), entry(2, 30_00, "网银信"), entry(3, -30_00, day=2)
    gone = [Match(LinkKind.REFUND, back.id, entry(99, 1).id), Match(LinkKind.TWICE, bought.id, shop.id)]
    assert proposals([bought, shop, back], Links(confirmed=gone)) == ()
    near = entry(4, -10_00, "网上书城", day=2)
    assert proposals([bought, near]) == ()


def test_words_that_differ_need_the_same_card_and_day() -> None:
    named, bare = entry(1, 66_00), entry(1, 66_00, "", seq=2)
    assert codes(proposals([named, bare])[0]) == ["same_amount", "same_day", "same_card"]
    assert proposals([named, entry(1, 66_00, "另一家店", seq=2)]) == ()
    assert proposals([named, entry(1, 66_00, "", seq=2, card_tail="")]) == ()


def test_charged_twice_on_one_day_is_asked_about() -> None:
    lines = [entry(1, 66_00), entry(2, 66_00), entry(3, 66_00, day=1), entry(4, 66_01)]
    assert told(proposals(lines), *lines) == [("twice", (1, 2), (1, 1))]
    ruled_out = Links(ruled_out=proposals(lines))
    assert proposals(lines, ruled_out) == ()


def test_instalments_point_to_the_purchase_or_the_first() -> None:
    part = [
        entry(
            number,
            fen,
            f"家电城 分期{number}/3",
            day=30 * number,
            instalment_no=number,
            instalment_count=3,
            merchant="家电城",
        )
        for number, fen in ((1, 333_34), (2, 333_33), (3, 333_33))
    ]
    assert told(proposals(part), *part) == [("instalment", (1, 2), (1, 1)), ("instalment", (1, 3), (1, 1))]
    bought = entry(9, 1000_00, "家电城", day=3)
    found = proposals([*part, bought])
    assert told(found, *part, bought) == [("instalment", (1, n), (1, 9)) for n in (1, 2, 3)]
    assert codes(found[0])[:2] == ["number_of", "count_times"]
    twice_as_dear = entry(10, 2000_00, "家电城", day=3)
    assert told(proposals([*part, twice_as_dear]), *part)[0][2] == (1, 1)
    late = entry(4, 333_33, "家电城 分期2/3", day=200, instalment_no=2, instalment_count=3, merchant="家电城")
    assert told(proposals([part[0], late]), part[0], late) == []


def test_a_foreign_fee_finds_the_purchase_of_which_it_is_a_round_share() -> None:
    near = entry(1, 1000_00, "Grand Hotel", original=Money(140_00, "USD"), day=2)
    meant = entry(2, 720_00, "Corner Books", original=Money(100_00, "USD"), day=1)
    fee = entry(3, 10_80, "境外交易手续费", kind="fee", day=2)
    (match,) = proposals([near, meant, fee])
    assert (match.kind, match.to_id) == (LinkKind.FOREIGN_FEE, meant.id)
    assert [(one.code, one.value) for one in match.reasons][:3] == [
        ("share", "1.5%"), ("of_purchase", "CNY 720.00"), ("rate", "7.200000"),
    ]  # fmt: skip
    assert proposals([near, meant, entry(3, 90_00, "境外交易手续费", kind="fee", day=2)]) == ()
    assert proposals([near, entry(3, 10_00, "年费", kind="fee", day=2)]) == ()


def test_issuers_that_name_only_the_channel_are_understood() -> None:
    bought = [
        entry(1, 468_32, "网银在线-拓路者京东商城", merchant="拓路者京东商城"),
        entry(2, 448_32, "网银在线-拓路者京东商城", merchant="拓路者京东商城"),
        entry(3, 131_77, "网银在线-京东商城业务", merchant="京东商城业务", day=4),
    ]
    back = [entry(place, fen, "网银在线") for place, fen in ((4, -70_48), (5, -397_84), (6, -70_48))]
    late = entry(7, -89_84, "网银在线", day=4)
    found = proposals([*bought, *back, late])
    assert told(found, *bought, *back, late) == [
        ("refund", (1, 4), (1, 1)), ("refund", (1, 5), (1, 1)), ("refund", (1, 6), (1, 2)), ("refund", (1, 7), (1, 3)),
    ]  # fmt: skip
    assert [codes(match)[:2] for match in found] == [
        ["together_amount", "same_channel"], ["together_amount", "same_channel"], ["part_amount", "same_channel"],
        ["part_amount", "same_channel"],
    ]  # fmt: skip
    # Ruled out for one of two, it is not said of the other either.
    rest = proposals([bought[0], *back[:2]], Links(ruled_out=[found[0]]))
    assert [codes(match)[0] for match in rest] == ["part_amount"]


def test_neighbours_that_are_something_else_are_passed_over() -> None:
    abroad = entry(1, 720_00, "Corner Books", original=Money(100_00, "USD"), card_tail="0042")
    other = entry(2, 720_00, "Grand Hotel", original=Money(100_00, "USD"))
    fees = [entry(place, 10_80, "境外交易手续费", kind="fee") for place in (3, 4)]
    found = [match for match in proposals([abroad, other, *fees]) if match.kind is LinkKind.FOREIGN_FEE]
    assert [(match.from_id, match.to_id) for match in found] == [(fees[0].id, other.id)]
    part = [
        entry(1, 50_00, "家电城", seq=seq, instalment_no=number, instalment_count=3) for seq, number in ((1, 1), (2, 2))
    ]
    assert [match for match in proposals(part) if match.kind is LinkKind.REPETITION] == []
    again = [entry(place, 50_00, "家电城", instalment_no=2, instalment_count=3, day=place) for place in (1, 2)]
    assert [match for match in proposals(again) if match.kind is LinkKind.INSTALMENT] == []
    old = entry(9, 150_00, "家电城", day=-300)
    assert [match for match in proposals([old, part[0]]) if match.kind is LinkKind.INSTALMENT] == []


@settings(max_examples=60, deadline=None)
@given(lines=papers())
def test_nothing_is_matched_twice_and_the_order_of_the_lines_does_not_matter(lines: list[Entry]) -> None:
    found = proposals(lines)
    froms = [(match.kind, match.from_id) for match in found]
    assert len(froms) == len(set(froms))
    assert all(match.from_id != match.to_id for match in found)
    by_id = {line.id: line for line in lines}
    back: dict[object, int] = {}
    for match in found:
        if match.kind is LinkKind.REFUND:
            back[match.to_id] = back.get(match.to_id, 0) - by_id[match.from_id].amount.fen
    assert all(given <= by_id[to].amount.fen for to, given in back.items())  # type: ignore[index]
    shuffled = random.Random(len(lines)).sample(lines, len(lines))
    assert proposals(shuffled) == found
    # What is decided is not asked again, whichever way round it was decided.
    turned = [Match(match.kind, match.to_id, match.from_id) for match in found]
    assert not {match.pair for match in proposals(lines, Links(ruled_out=turned))} & {match.pair for match in found}
    still = proposals(lines, Links(confirmed=found))
    assert not {(match.kind, match.from_id) for match in still} & set(froms)


@settings(max_examples=60, deadline=None)
@given(lines=papers())
def test_the_sum_in_dispute_always_adds_up(lines: list[Entry]) -> None:
    found = net_disputed(lines, proposals(lines))
    for code, net in found.items():
        ticked = [line.amount.fen for line in lines if line.disputed and line.amount.currency == code]
        assert (net.count, net.gross) == (len(ticked), Money(sum(ticked), code))
        assert net.net + net.repeated + net.refunded == net.gross
        assert net.refunded.fen >= 0
    assert list(found) == sorted(found, key=lambda code: (code != "CNY", code))
    # However the lines are split over papers, ticked sums are the same as long as nothing is linked.
    halves = [net_disputed(part, ()) for part in (lines[::2], lines[1::2])]
    whole = net_disputed(lines, ())
    for code, net in whole.items():
        assert sum(half[code].net.fen for half in halves if code in half) == net.net.fen


def test_a_refund_and_a_repetition_are_taken_off_once() -> None:
    bought, again = entry(1, 100_00, disputed=True), entry(1, 100_00, seq=2, disputed=True)
    back, back_again = entry(2, -30_00, day=4), entry(2, -30_00, seq=2, day=4)
    lines = [bought, again, back, back_again]
    links = [
        Match(LinkKind.REPETITION, again.id, bought.id),
        Match(LinkKind.REPETITION, back_again.id, back.id),
        Match(LinkKind.REFUND, back.id, bought.id),
        Match(LinkKind.REFUND, back_again.id, again.id),
    ]
    net = net_disputed(lines, links)["CNY"]
    assert [str(one.amount) for one in (net.gross, net.repeated, net.refunded, net.net)] == [
        "200.00", "100.00", "30.00", "70.00",
    ]  # fmt: skip
    ring = [*links, Match(LinkKind.REPETITION, bought.id, again.id)]
    assert net_disputed(lines, ring)["CNY"].net == Money(70_00)
    ticked = [bought, entry(2, -30_00, day=4, disputed=True)]
    assert net_disputed(ticked, [Match(LinkKind.REFUND, back.id, bought.id)])["CNY"].net == Money(70_00)


def test_ten_thousand_lines_take_seconds_not_minutes() -> None:
    lines = [
        entry(n, 10_00 if n % 3 else -10_00, f"商户{n % 7}号店铺", seq=1 + n % 2, day=n // 40) for n in range(10_000)
    ]
    start = time.process_time()
    assert proposals(lines)
    assert time.process_time() - start < 6


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples lie beside the repository and are not here")
def test_what_belongs_together_in_the_samples() -> None:
    read = [read_statement(SAMPLES / name, PROFILES) for name in EXPECTED]
    lines = [line for seq, statement in enumerate(read, 1) for line in entries_of(seq, statement)]
    names = dict(enumerate((name.split("-")[0].split(".")[0] for name in EXPECTED), 1))
    by_id = {line.id: line for line in lines}
    found = [
        (
            match.kind.value,
            names[by_id[match.from_id].seq],
            str(by_id[match.from_id].amount),
            str(by_id[match.to_id].amount),
        )
        for match in proposals(lines)
    ]
    assert found == SAMPLE_MATCHES


# Bank of China names only the channel on what came back: 70.48 + 397.84 = 468.32, another 70.48 of 448.32, and
# 89.84 of 131.77.
SAMPLE_MATCHES = [
    ("twice", "wechat", "12.00", "12.00"),
    ("refund", "alipay", "-50.00", "50.00"),
    ("refund", "boc", "-70.48", "468.32"),
    ("refund", "boc", "-397.84", "468.32"),
    ("refund", "boc", "-70.48", "448.32"),
    ("refund", "boc", "-89.84", "131.77"),
]
