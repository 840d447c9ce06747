"""Strategies that type into the form as people and drafts do: any field, any text, any order."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from app.interviews.sections import SECTIONS, Kind

PLACES = [(spec.key, one.key) for spec in SECTIONS for one in spec.fields]
KINDS = {(spec.key, one.key): one.kind for spec in SECTIONS for one in spec.fields}

_AMOUNTS = ["１２，８００。００", "¥300", "三百", "1.234", "-5", " "]
_TIMES = ["2026-11-24 14:05", "２０２６年１１月２４日 9点5分", "下午"]
_text = st.text(max_size=40)
_typed: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.MONEY: st.one_of(st.integers(-(10**6), 10**12), st.sampled_from(_AMOUNTS)),
    Kind.DATE: st.one_of(st.dates().map(str), st.sampled_from(["2026年11月24日", "20261124", "昨天", "2026-02-30"])),
    Kind.INSTANT: st.one_of(st.booleans(), st.sampled_from(_TIMES)),
    Kind.BOOL: st.one_of(st.booleans(), st.just("也许")),
    Kind.INT: st.one_of(st.integers(-5, 900), st.sampled_from(["３个月", "12", "许多"])),
    Kind.CHOICES: st.lists(st.sampled_from(["waiver", "reply", "illness", "sign", "什么"]), max_size=4),
    Kind.TRANSACTIONS: st.lists(st.uuids().map(str), max_size=3),
    Kind.PERSON: st.one_of(
        _text, st.fixed_dictionaries({}, optional={"name": _text, "phone": _text, "id_type": _text})
    ),
}


def raw(place: tuple[str, str]) -> st.SearchStrategy[Any]:
    """Something that could be typed into a field, understood or not, or nothing."""
    return st.one_of(st.none(), _text, _typed.get(KINDS[place], _text))


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[tuple[str, str], Any]]:
    """A run of edits, fields repeated at will."""
    places = draw(st.lists(st.sampled_from(PLACES), max_size=12))
    return [(place, draw(raw(place))) for place in places]
