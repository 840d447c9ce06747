"""The same search where there is no index of ours: conditions on the texts themselves, for a database of the centre.

What a query means is what `search` makes of it: every run of characters must stand in one row; Chinese characters
anywhere, other words from their beginning. What is folded there is asked for here in all its forms (發, 髮 and 发; a
letter in either width and case; a longer number also written out): folding the texts instead would cost ten times the
look. Only the commas inside a number are not looked through. An index of words at the centre was decided against for
now: under row security PostgreSQL may not use it before the policy has been asked about every row.
"""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union

from app.store.base import Row, captured_tables
from app.store.folding import forms, spoken_as
from app.store.search import SearchIndex, is_chinese, runs, searched_columns
from app.store.session import DeskSession

_WORD = "0-9A-Za-z０-９Ａ-Ｚａ-ｚÀ-ɏͰ-ϿЀ-ӿ"
_TO_FULL_WIDTH = 0xFEE0


def searched_tables() -> list[type[Row]]:
    """Models with text that search reads, by table."""
    return [model for _, model in sorted(captured_tables().items()) if searched_columns(model)]


def holding(model: type[Row], text: str) -> Select[UUID] | None:
    """Ids of the rows (of their cases, where they belong to one) that hold every run of `text`; None when it has none.

    A customer's row belongs to no case and is named by its own id.
    """
    wanted = runs(text)
    if not wanted:
        return None
    columns: list[Any] = [getattr(model, name) for name in searched_columns(model)]
    conditions = [or_(*(_holds(column, run) for column in columns)) for run in wanted]
    case_id: Any = getattr(model, "case_id", None)
    owner: Any = model.id if case_id is None else func.coalesce(case_id, model.id)
    return select(owner).where(and_(*conditions))


def cases_holding(session: DeskSession, text: str, limit: int) -> list[UUID]:
    """Ids of at most `limit` cases whose rows hold every run of `text`, the newest first: by the index, or elsewhere.

    As in the index a customer's row names the customer.
    """
    if not session.live:
        return SearchIndex(session.connection()).cases(text, limit)
    found = [query for model in searched_tables() if (query := holding(model, text)) is not None]
    if not found:
        return []
    ids = union(*found).subquery()
    return list(session.scalars(select(ids.c[0]).order_by(ids.c[0].desc()).limit(limit)))


def _holds(column: Any, run: str) -> ColumnElement[bool]:
    if is_chinese(run):
        in_forms = "".join(f"[{forms(char)}]" if len(forms(char)) > 1 else char for char in run)
        found: ColumnElement[bool] = column.like(f"%{run}%") if in_forms == run else column.regexp_match(in_forms)
        return found
    begins: ColumnElement[bool] = column.regexp_match(word_pattern(run))
    return begins


def word_pattern(run: str) -> str:
    """A regular expression for a word that begins with `run`, in either width and case."""
    parts = [part for part in re.split("_+", run) if part]
    spoken = len(run) >= 3 and run.isdigit()
    told = f"[^{_WORD}]+".join("".join(_letter(char, spoken) for char in part) for part in parts)
    return f"(^|[^{_WORD}]){told}"


def _letter(char: str, spoken: bool) -> str:
    cases = dict.fromkeys((char, char.upper()))
    wide = [chr(ord(form) + _TO_FULL_WIDTH) for form in cases if form.isascii() and form.isalnum()]
    said = [form for digit in spoken_as(char) for form in forms(digit)] if spoken else []
    whole = "".join(form for form in (*cases, *wide, *said) if len(form) == 1)
    return f"[{whole}]"
