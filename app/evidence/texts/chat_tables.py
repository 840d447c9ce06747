"""A chat exported as a table (聊天表格): columns for time, sender and words, told by their headers.

A table with a column of money is a statement and never a chat.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

_TIME = frozenset(
    {
        "时间",
        "发送时间",
        "消息时间",
        "日期时间",
        "日期",
        "time",
        "date",
        "datetime",
        "timestamp",
        "strtime",
        "createtime",
        "发送日期",
    }
)
_WHO = frozenset(
    {
        "发送者",
        "发送人",
        "发言人",
        "昵称",
        "用户",
        "用户名",
        "姓名",
        "sender",
        "from",
        "name",
        "user",
        "username",
        "nickname",
        "talker",
        "speaker",
        "发件人",
        "备注",
    }
)
_WORDS = frozenset(
    {
        "内容",
        "消息",
        "消息内容",
        "聊天内容",
        "发言内容",
        "正文",
        "文本",
        "content",
        "message",
        "text",
        "msg",
        "strcontent",
        "body",
    }
)
_MONEY = re.compile(r"金额|余额|收入|支出|币种|amount|balance|debit|credit", re.IGNORECASE)
_WHEN = re.compile(
    r"(?P<day>\d{2,4}\D{1,2}\d{1,2}\D{1,2}\d{1,4}日?)?[\sT]*(?P<half>凌晨|早上|上午|中午|下午|傍晚|晚上)?\s*"
    r"(?P<clock>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?P<after>\s?[AaPp][Mm])?"
)
_LONGEST_LINE = 20_000


@dataclass(frozen=True, slots=True)
class Row:
    """One message as it stands in the table."""

    day: str
    half: str
    clock: str
    speaker: str
    text: str


def said_in_table(text: str, most: int) -> tuple[list[Row], bool] | None:
    """The messages of a table and whether there were more than `most`; None when the text is no such table."""
    head = text[:4000].split("\n", 1)[0]
    for separator in (",", "\t", ";"):
        places = _places([cell.strip().strip('"').casefold() for cell in head.split(separator)])
        if places is not None:
            rows, cut = _rows(text, separator, places, most)
            return (rows, cut) if len(rows) >= 2 else None
    return None


def _places(headers: Sequence[str]) -> tuple[int, int, int] | None:
    if len(headers) < 3 or any(_MONEY.search(header) for header in headers):
        return None
    found = [next((at for at, header in enumerate(headers) if header in known), -1) for known in (_TIME, _WHO, _WORDS)]
    return None if min(found) < 0 else (found[0], found[1], found[2])


def _rows(text: str, separator: str, places: tuple[int, int, int], most: int) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    lines = (line + "\n" for line in text.split("\n")[1:] if len(line) <= _LONGEST_LINE)
    try:
        for cells in csv.reader(lines, delimiter=separator):
            if len(cells) <= max(places):
                continue
            if len(rows) >= most:
                return rows, True
            when = _WHEN.match(cells[places[0]].strip())
            told = when.groupdict() if when is not None else {}
            half = told.get("half") or told.get("after") or ""
            day, clock = told.get("day") or "", told.get("clock") or ""
            rows.append(Row(day, half, clock, cells[places[1]].strip()[:60], cells[places[2]].strip()))
    except csv.Error:
        # A quote that is never closed: what was read until then is what can be read.
        return rows, True
    return rows, False
