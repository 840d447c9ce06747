"""Logins, branch codes, names and passwords as they may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Refusal
from app.staff.names import branch_code_of, check_password, login_of, name_of, plain_login


@pytest.mark.parametrize(
    ("text", "login"), [("WangMin", "wangmin"), (" ｗａｎｇ．１ ", "wang.1"), ("a-b_c.d9", "a-b_c.d9")]
)
def test_a_login_is_folded(text: str, login: str) -> None:
    assert login_of(text) == plain_login(text) == login


@pytest.mark.parametrize("text", ["", "a", "王敏", "-abc", "a b", "a" * 41, "a/b", "../x"])
def test_a_login_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        login_of(text)
    assert (caught.value.code, caught.value.field) == ("staff.login_malformed", "login")


@given(text=st.text(max_size=200))
def test_at_the_door_nothing_typed_is_an_error(text: str) -> None:
    assert len(plain_login(text)) <= 80


def test_a_branch_code_has_four_digits() -> None:
    assert branch_code_of(" ０１２３ ") == "0123"
    for text in ("123", "01234", "A123", ""):
        with pytest.raises(Refusal):
            branch_code_of(text)


def test_names_lose_outer_spaces_and_may_not_be_empty_or_endless() -> None:
    assert name_of("  阿依古丽·买买提  ") == "阿依古丽·买买提"
    for text, code in (("  ", "staff.name_missing"), ("长" * 101, "staff.name_long")):
        with pytest.raises(Refusal) as caught:
            name_of(text)
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "staff.password_short"), ("1234567", "staff.password_short"), ("12345678", "staff.password_common"),
        ("Password", "staff.password_common"), ("wangmin.01", "staff.password_common"),
        ("aabbaabb", "staff.password_common"), ("x" * 129, "staff.password_long"),
    ],
)  # fmt: skip
def test_a_weak_password_is_refused_with_its_reason(password: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        check_password(password, "wangmin.01")
    assert (caught.value.code, caught.value.field) == (code, "password")


@pytest.mark.parametrize("password", ["calm harbour 7", "静水流深又一程啊", "x7!" * 40])
def test_a_good_password_is_taken_as_it_is(password: str) -> None:
    assert check_password(password, "wangmin") == password
