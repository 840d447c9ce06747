"""Who may sign in whose name, and with which hand."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.actor import Actor, Role
from app.kernel.errors import Refusal
from app.sealing.model import SignatureMethod, SignerRole
from app.sealing.signers import Signer, checked
from app.sealing.strokes import LONGEST_MS, MOST_POINTS, MOST_STROKES, SIDE, validated
from app.store.types import canonical_json

CLERK = Actor(uuid4(), "wang", "王敏", Role.COUNTER, "0123")
GOOD = [[[100, 100, 0], [400, 300, 120]], [[150, 500, 500], [800, 520, 700]]]
PATH = st.lists(st.tuples(st.integers(0, SIDE), st.integers(0, SIDE)), min_size=2, max_size=20)


@given(st.lists(PATH, min_size=1, max_size=6))
def test_a_hand_s_strokes_come_through_unchanged(paths: list[list[tuple[int, int]]]) -> None:
    clock = iter(range(0, LONGEST_MS, 10))
    strokes = [[[x, y, next(clock)] for x, y in path] for path in paths]
    # Whatever the hand did, a line from edge to edge makes it long enough to be a signature.
    strokes.append([[0, 0, next(clock)], [SIDE, SIDE, next(clock)]])
    assert validated(strokes) == strokes
    canonical_json(validated(strokes))


def test_fractions_of_a_screen_become_whole_numbers() -> None:
    assert validated([[[0.4, 0, 0.0], [499.6, 1000, 20.5]]]) == [[[0, 0, 0], [500, 1000, 20]]]


def test_lifted_pens_leave_nothing_behind() -> None:
    assert validated([[], *GOOD, []]) == GOOD


@pytest.mark.parametrize(
    ("strokes", "code"),
    [
        ([], "sealing.strokes_empty"),
        ([[]], "sealing.strokes_empty"),
        ([[[5, 5, 0]]], "sealing.strokes_empty"),
        ([[[5, 5, 0], [9, 5, 10]]], "sealing.strokes_empty"),
        ("scribble", "sealing.strokes_malformed"),
        ([5], "sealing.strokes_malformed"),
        ([[5]], "sealing.strokes_malformed"),
        ([[[1, 2]]], "sealing.strokes_malformed"),
        ([[[1, 2, "3"]]], "sealing.strokes_malformed"),
        ([[[True, 2, 3]]], "sealing.strokes_malformed"),
        ([[[float("nan"), 2, 3]]], "sealing.strokes_malformed"),
        ([[[-1, 2, 3]]], "sealing.strokes_malformed"),
        ([[[1, SIDE + 1, 3]]], "sealing.strokes_malformed"),
        ([[[1, 2, -3]]], "sealing.strokes_malformed"),
        ([[[0, 0, 50], [500, 500, 40]]], "sealing.strokes_malformed"),
        ([[[0, 0, 0], [500, 500, LONGEST_MS + 1]]], "sealing.strokes_too_many"),
        ([[[0, 0, 0]]] * (MOST_STROKES + 1), "sealing.strokes_too_many"),
        ([[[0, 0, 0]] * (MOST_POINTS + 1)], "sealing.strokes_too_many"),
    ],
)
def test_what_is_no_signature_is_refused(strokes: Any, code: str) -> None:
    with pytest.raises(Refusal) as told:
        validated(strokes)
    assert (told.value.code, told.value.field) == (code, "strokes")


def test_a_customer_signs_by_hand_on_paper_or_with_a_fingerprint() -> None:
    drawn = checked(Signer(SignerRole.CUSTOMER, " 李小华 ", SignatureMethod.DRAWN, GOOD), CLERK)
    assert (drawn.name, list(drawn.strokes)) == ("李小华", GOOD)
    for method in (SignatureMethod.ON_PAPER, SignatureMethod.FINGERPRINT):
        assert checked(Signer(SignerRole.CUSTOMER, "李小华", method), CLERK).strokes == ()


@pytest.mark.parametrize(
    ("signer", "code"),
    [
        (Signer(SignerRole.CUSTOMER, " ", SignatureMethod.ON_PAPER), "sealing.name_missing"),
        (Signer(SignerRole.CUSTOMER, "李" * 101, SignatureMethod.ON_PAPER), "sealing.name_too_long"),
        (Signer(SignerRole.CUSTOMER, "李小华", SignatureMethod.ON_PAPER, GOOD), "sealing.strokes_not_drawn"),
        (Signer(SignerRole.CUSTOMER, "李小华", SignatureMethod.DRAWN), "sealing.strokes_empty"),
        (Signer(SignerRole.STAFF, "李雪", SignatureMethod.ON_PAPER), "sealing.not_your_name"),
        (Signer(SignerRole.STAFF, "王敏", SignatureMethod.FINGERPRINT), "sealing.staff_no_fingerprint"),
    ],
)
def test_who_may_not_sign_is_told_why(signer: Signer, code: str) -> None:
    with pytest.raises(Refusal) as told:
        checked(signer, CLERK)
    assert told.value.code == code


def test_staff_sign_under_their_own_name() -> None:
    assert checked(Signer(SignerRole.STAFF, "王敏", SignatureMethod.DRAWN, GOOD), CLERK).name == "王敏"
