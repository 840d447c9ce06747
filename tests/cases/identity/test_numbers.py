"""What numbers tell, and that nothing about them is ever a block."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.identity.numbers import Hint, Sex, facts_of, short_day
from app.cases.tables import ID_TYPES
from app.cases.values import identity_checksum_holds
from app.kernel.wording import Wording
from ui.widgets.theme.assets import RESOURCES

TODAY = date(2026, 11, 24)
CHECK = "10X98765432"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def whole(body: str) -> str:
    """Complete 17 digits by their check sign."""
    return body + CHECK[sum(int(one) * weight for one, weight in zip(body, WEIGHTS, strict=True)) % 11]


@pytest.mark.parametrize(
    ("kind", "body", "born", "sex"),
    [
        ("resident_id", "32010019580307001", date(1958, 3, 7), Sex.MALE),
        ("resident_id", "32010019910715002", date(1991, 7, 15), Sex.FEMALE),
        ("hmt_residence", "81000019881225001", date(1988, 12, 25), Sex.MALE),
        ("hmt_residence", "83000019881225002", date(1988, 12, 25), Sex.FEMALE),
        ("residence_permit", "93284019810615002", date(1981, 6, 15), Sex.FEMALE),
    ],
)
def test_eighteen_signs_tell_birth_and_sex(kind: str, body: str, born: date, sex: Sex) -> None:
    found = facts_of(kind, whole(body), TODAY)
    assert (found.birth_date, found.sex, found.hints) == (born, sex, ())


def test_the_older_numbers_tell_what_they_can() -> None:
    old = facts_of("resident_id", "320100580307001", TODAY)
    assert (old.birth_date, old.sex, old.hints) == (date(1958, 3, 7), Sex.MALE, ())
    foreigner = facts_of("residence_permit", "USA110080061501", TODAY)
    assert (foreigner.birth_date, foreigner.sex, foreigner.hints) == (date(1980, 6, 15), None, ())


@pytest.mark.parametrize(
    ("kind", "number", "hint"),
    [
        ("resident_id", "320100199107150020", Hint.CHECKSUM),
        ("resident_id", whole("32010019910230002"), Hint.BIRTH),
        ("resident_id", whole("32010020270101002"), Hint.BIRTH),
        ("resident_id", whole("32010018200101002"), Hint.BIRTH),
        ("resident_id", "32010019910715", Hint.SHAPE),
        ("hmt_residence", whole("32010019881225001"), Hint.SHAPE),
        ("residence_permit", whole("32010019881225001"), Hint.SHAPE),
        ("hk_macao_permit", "C12345678", Hint.SHAPE),
        ("taiwan_permit", "1234", Hint.SHAPE),
        ("passport", "E1-2", Hint.SHAPE),
    ],
)
def test_what_looks_odd_is_a_hint(kind: str, number: str, hint: Hint) -> None:
    assert hint in facts_of(kind, number, TODAY).hints


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("hk_macao_permit", "H12345678"),
        ("hk_macao_permit", "M1234567801"),
        ("taiwan_permit", "12345678"),
        ("passport", "E12345678"),
        ("military_id", "1234"),
        ("other", "ABC"),
        ("resident_id", ""),
        ("resident_id", "320100********0019"),
    ],
)
def test_other_numbers_tell_nothing_and_are_well(kind: str, number: str) -> None:
    found = facts_of(kind, number, TODAY)
    assert (found.birth_date, found.sex, found.hints) == (None, None, ())


@given(st.sampled_from(ID_TYPES), st.text(alphabet="0123456789XHMEUSA*", max_size=20))
def test_no_number_is_ever_refused(kind: str, number: str) -> None:
    found = facts_of(kind, number, TODAY)
    assert found.birth_date is None or found.birth_date <= TODAY


@given(st.integers(0, 9), st.integers(0, 16), st.dates(date(1900, 1, 1), TODAY))
def test_one_wrong_digit_is_always_noticed(wrong: int, place: int, born: date) -> None:
    number = whole(f"320100{born:%Y%m%d}123")
    changed = number[:place] + str(wrong) + number[place + 1 :]
    assert identity_checksum_holds(changed) is (changed == number)


def test_two_digits_of_a_year_mean_the_last_one_that_has_come() -> None:
    assert short_day("261124", TODAY) == date(2026, 11, 24)
    assert short_day("261125", TODAY) == date(1926, 11, 25)
    assert short_day("000229", TODAY) == date(2000, 2, 29)
    assert short_day("991332", TODAY) is None


def test_every_word_about_documents_is_there() -> None:
    wording = Wording.load(RESOURCES / "wording")
    assert list(wording.labels("id_type")) == list(ID_TYPES)
    assert list(wording.labels("id_hint")) == list(Hint)
    assert list(wording.labels("sex")) == list(Sex)
