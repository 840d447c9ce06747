"""What an organisation states that passes complaints on, row by row: its own number, what it asks and until when.

A sheet is read only where the profile has a column for its sender; every other feed costs nothing for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from app.cases import values
from app.cases.intake.cells import Cells, read_instant
from app.cases.intake.layout import Layout
from app.cases.intake.profiles import folded
from app.kernel.clock import legal_day

LONGEST_SENDER = 120
LONGEST_NUMBER = 80
LONGEST_ASKS = 500
MOST_PAPERS = 20
_YES = frozenset(map(folded, ("是", "同意", "已同意", "yes", "y", "true", "1")))
_NO = frozenset(map(folded, ("否", "不同意", "未同意", "no", "n", "false", "0")))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet beside a complaint, ready to be stored; `data_agreed` None: it does not say."""

    sender: str
    sheet_no: str
    due_on: date | None
    contact: str
    asks: str
    papers: tuple[str, ...]
    data_agreed: bool | None


def read_sheet(layout: Layout, cells: Cells, received: datetime | None, outside: str) -> Sheet | None:
    """The sheet of a row; what is wrong with it is among the reasons of the row. None for feeds without senders.

    `outside` is the number of the complaint, which stands for that of a sheet without one.
    """
    if "sender" not in layout.profile.column:
        return None
    due = _day(layout, cells)
    if due is not None and received is not None and due < legal_day(received):
        cells.refuse("feed.due_before", "due_on", text=due.isoformat())
    papers = [part.strip() for part in re.split(r"[、,，;；|]", cells.text("papers")) if part.strip()]
    return Sheet(
        sender=cells.value("sender", lambda text, name: values.plain_text(text, name, LONGEST_SENDER), ""),
        sheet_no=cells.value("sheet_no", lambda text, name: values.plain_text(text, name, LONGEST_NUMBER), "")
        or outside[:LONGEST_NUMBER],
        due_on=due,
        contact=cells.value("contact", lambda text, name: values.plain_text(text, name, LONGEST_SENDER), ""),
        asks=cells.value("asks", lambda text, name: values.plain_text(text, name, LONGEST_ASKS), ""),
        papers=tuple(dict.fromkeys(values.plain_text(one[:LONGEST_SENDER], "papers") for one in papers[:MOST_PAPERS])),
        data_agreed=_agreed(cells),
    )


def _day(layout: Layout, cells: Cells) -> date | None:
    text = cells.text("due_on")
    if not text:
        return None
    found = read_instant(text, layout.profile.dates)
    if found is None:
        cells.refuse("feed.date", "due_on", text=text[:40])
        return None
    return legal_day(found)


def _agreed(cells: Cells) -> bool | None:
    text = cells.text("data_agreed")
    if not text:
        return None
    if folded(text) in _YES:
        return True
    if folded(text) not in _NO:
        cells.refuse("feed.value", "data_agreed", text=text[:40])
    return False
