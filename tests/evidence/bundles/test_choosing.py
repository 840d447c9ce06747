"""What goes into a bundle, in which order, and what stands for it: pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.bundles import (
    MOST_ITEMS,
    Asked,
    Candidate,
    LeftOut,
    Recipient,
    choose,
    numbers_of,
    numbers_text,
)
from app.kernel.errors import Refusal

OUTSIDE = [one for one in Recipient if one is not Recipient.INTERNAL]


def item(seq: int, category: str = "other", **more: object) -> Candidate:
    made = Candidate(
        uuid4(), seq, f"item {seq}", category, "pdf", f"{seq}.pdf", 10, 1, "a" * 64, "b" * 64, "customer", "",
        datetime(2026, 11, 25, tzinfo=UTC),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def copy_of(one: Candidate, seq: int, **more: object) -> Candidate:
    return replace(item(seq, derived_from=one.id, derived_how="redacted"), **more)  # type: ignore[arg-type]


def test_all_standing_ones_by_number_without_what_may_not_go() -> None:
    plain, card = item(2), item(1, "identity")
    gone = item(3, withdrawn=True)
    found = choose([plain, card, gone], Recipient.COURT)
    assert [one.item.seq for one in found.entries] == [2]
    assert [(one.seq, why) for one, why in found.left_out] == [(1, LeftOut.IDENTITY), (3, LeftOut.WITHDRAWN)]
    assert found.asked == ()
    inside = choose([plain, card, gone], Recipient.INTERNAL)
    assert [one.item.seq for one in inside.entries] == [1, 2]


@pytest.mark.parametrize("recipient", OUTSIDE)
def test_a_redacted_copy_stands_for_its_original_outside(recipient: Recipient) -> None:
    original = item(1, private=3)
    older, newer = copy_of(original, 2), copy_of(original, 3)
    found = choose([original, older, newer], recipient)
    assert [(one.item.seq, one.shown.seq, one.redacted) for one in found.entries] == [(1, 3, True)]
    assert found.asked == ()
    inside = choose([original, older, newer], Recipient.INTERNAL)
    assert [(one.item.seq, one.shown.seq, one.redacted) for one in inside.entries] == [(1, 1, False)]
    named = choose([original, older, newer], recipient, [1, 3])
    assert [one.item.seq for one in named.entries] == [1]
    assert (newer, LeftOut.COPY) in named.left_out
    alone = choose([original, older, newer], recipient, [2])
    assert [(one.item.seq, one.redacted) for one in alone.entries] == [(2, True)]


def test_a_withdrawn_copy_stands_for_nothing_and_numbers_are_asked_about() -> None:
    original = item(1, private=2)
    gone = copy_of(original, 2, withdrawn=True)
    found = choose([original, gone], Recipient.CUSTOMER)
    assert [(one.item.seq, one.redacted) for one in found.entries] == [(1, False)]
    assert found.asked == ((original, Asked.NUMBERS),)
    assert choose([original, gone], Recipient.INTERNAL).asked == ()


def test_an_identity_document_that_is_chosen_is_asked_about_outside() -> None:
    card = item(1, "identity")
    assert choose([card], Recipient.ORGANISATION, [1]).asked == ((card, Asked.IDENTITY),)
    assert choose([card], Recipient.INTERNAL, [1]).asked == ()


def test_order_by_hand_or_by_number_and_each_once() -> None:
    rows = [item(seq) for seq in (1, 2, 3)]
    assert [one.item.seq for one in choose(rows, Recipient.COURT, [3, 1, 3]).entries] == [1, 3]
    by_hand = choose(rows, Recipient.COURT, [3, 1, 3], by_hand=True)
    assert [one.item.seq for one in by_hand.entries] == [3, 1]
    assert [(one.seq, why) for one, why in by_hand.left_out] == [(2, LeftOut.NOT_CHOSEN)]


@pytest.mark.parametrize(
    ("wanted", "code"),
    [([9], "evidence.bundle_unknown"), ([2], "evidence.bundle_empty"), ([], "evidence.bundle_empty")],
)
def test_what_cannot_be_a_bundle(wanted: list[int], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        choose([item(1), item(2, withdrawn=True)], Recipient.INTERNAL, wanted)
    assert refused.value.code == code


def test_an_attachment_is_an_exhibit_of_its_own() -> None:
    mail = item(1)
    attached = item(2, derived_from=mail.id, derived_how="attachment")
    assert [one.item.seq for one in choose([mail, attached], Recipient.COURT).entries] == [1, 2]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("1,3-5", [1, 3, 4, 5]), ("1，3–5、8", [1, 3, 4, 5, 8]), (" 5-3 ", [5, 4, 3]), ("2 2", [2])],
)
def test_numbers_as_they_are_typed(text: str, numbers: list[int]) -> None:
    assert numbers_of(text) == numbers


@pytest.mark.parametrize("text", ["", "a", "1-", "1-2-3", "-1", "99999", f"1-{MOST_ITEMS + 1}"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        numbers_of(text)
    assert refused.value.code == "evidence.bundle_items"


@settings(max_examples=50)
@given(st.sets(st.integers(1, 60), min_size=1))
def test_numbers_written_shortly_read_back(numbers: set[int]) -> None:
    assert numbers_of(numbers_text(numbers)) == sorted(numbers)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.booleans(), st.sampled_from(["identity", "other"]), st.integers(0, 2)), max_size=8),
    st.sampled_from(list(Recipient)),
)
def test_nothing_withdrawn_ever_goes_and_nothing_private_silently(
    rows: list[tuple[bool, str, int]], recipient: Recipient
) -> None:
    items = [
        item(seq, category, withdrawn=gone, private=private) for seq, (gone, category, private) in enumerate(rows, 1)
    ]
    try:
        found = choose(items, recipient, [one.seq for one in items])
    except Refusal:
        assert all(one.withdrawn for one in items)
        return
    asked: set[UUID] = {one.id for one, _ in found.asked}
    for entry in found.entries:
        assert not entry.item.withdrawn
        if recipient is not Recipient.INTERNAL and (entry.shown.private or entry.item.category == "identity"):
            assert entry.item.id in asked
    assert {one.item.seq for one in found.entries} | {one.seq for one, _ in found.left_out} == {
        one.seq for one in items
    }
