"""Hands for the tests of the new walk-in."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import select

from app.cases.model import Case
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.ui.hands import write
from ui.interviews.picks import Picks
from ui.interviews.walk_in import WalkInPage

MINIMUM = {
    "name": "陈玉兰",
    "phone": "13812345678",
    "card": "5588",
    "amount": "１２，８００",
    "narrative": "三笔境外交易不是我刷的，是盗刷。",
}


def control(page: WalkInPage, key: str) -> Any:
    """The control of a field."""
    return page.form.entries[key].control.widget


def fill(page: WalkInPage, **texts: str) -> None:
    """Type into fields."""
    for key, text in texts.items():
        write(control(page, key), text)


def pick(page: WalkInPage, key: str, *words: str) -> None:
    """Press words of a field."""
    for word in words:
        cast(Picks, control(page, key)).button(word).click()


def cases(store: Store, actors: Actors) -> list[Case]:
    """All cases of the store."""
    with store.read(actors.counter) as session:
        found = list(session.scalars(select(Case).order_by(Case.no)))
        for case in found:
            session.expunge(case)
        return found
