"""What is typed to find a customer by: only what is whole may be said to be unknown."""

from __future__ import annotations

import pytest

from ui.interviews.looking import Looked, looked_for


@pytest.mark.parametrize(
    ("typed", "as_what"),
    [
        ("", Looked.NOTHING),
        ("   ", Looked.NOTHING),
        ("1", Looked.TYPING),
        ("138123", Looked.TYPING),
        ("1381234567", Looked.TYPING),
        ("13812345678", Looked.PHONE),
        ("138 1234 5678", Looked.PHONE),
        ("１３８１２３４５６７８", Looked.PHONE),
        ("02112345678", Looked.PHONE),
        ("5588", Looked.TAIL),
        ("622202", Looked.TYPING),
        ("62220200123455", Looked.TYPING),
        ("6222020012345588", Looked.CARD),
        ("6222 0200 1234 5588 123", Looked.CARD),
        ("11010519491231002X", Looked.ID_NUMBER),
        ("11010519491231002x", Looked.ID_NUMBER),
        ("110105194912310021", Looked.ID_NUMBER),
        ("陈", Looked.TYPING),
        ("陈玉兰", Looked.NAME),
        ("Chen", Looked.NAME),
    ],
)
def test_what_is_typed_is_read_as(typed: str, as_what: Looked) -> None:
    assert looked_for(typed) is as_what


def test_a_new_customer_gets_it_in_the_field_where_it_belongs() -> None:
    assert {one: one.field for one in Looked if one.whole} == {
        Looked.PHONE: "phone",
        Looked.TAIL: "card",
        Looked.CARD: "card",
        Looked.ID_NUMBER: "id_number",
        Looked.NAME: "name",
    }
