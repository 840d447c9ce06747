"""Reading a platform's list of sign-ups and a file of questions (报名表、问题表): CSV, JSON Lines or XLSX, row by row.

A row that says something impossible costs that row, with its line and every reason; the rest comes in. Columns are
known by the names that platforms give them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cases.intake.cells import read_instant, zoned
from app.cases.intake.profiles import folded
from app.cases.intake.raw import RawRow
from app.cases.intake.reading import open_feed
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.text import one_line
from app.outreach.codes import ToldBy
from app.outreach.people import SignUpData, checked

PEOPLE: Mapping[str, tuple[str, ...]] = {
    "name": ("姓名", "报名人", "用户姓名", "name", "attendee"),
    "phone": ("电话", "手机", "手机号", "联系电话", "phone", "mobile"),
    "told_by": ("得知渠道", "报名渠道", "来源", "source", "how told"),
    "consent_contact": ("同意联系", "是否同意联系", "consent", "may contact"),
    "attended": ("到场", "是否到场", "观看", "attended", "joined"),
}
QUESTIONS: Mapping[str, tuple[str, ...]] = {
    "text": ("问题", "提问", "提问内容", "留言", "question", "text", "message"),
    "external_id": ("编号", "问题编号", "id", "question id"),
    "asked_at": ("提问时间", "时间", "asked at", "time"),
    "topic": ("主题", "话题", "topic"),
    "name": ("姓名", "提问人", "昵称", "name"),
    "phone": ("电话", "手机", "手机号", "联系电话", "phone", "mobile"),
    "may_answer": ("可公开解答", "同意公开", "may be answered", "public"),
    "may_keep": ("可保留", "同意保留", "may be kept", "keep"),
    "may_open": ("可转案件", "同意转办", "may become a case", "case"),
}
DATES = ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y年%m月%d日 %H:%M", "%Y%m%d%H%M%S")
LONGEST_QUESTION = 2000
_YES = frozenset(map(folded, ("是", "同意", "有", "到", "已到", "yes", "y", "true", "1", "√", "✓", "on")))
_NO = frozenset(map(folded, ("", "否", "不同意", "无", "未到", "no", "n", "false", "0", "×", "off")))
_TOLD = {
    "短信": ToldBy.SMS, "app": ToldBy.APP, "手机银行": ToldBy.APP, "网点": ToldBy.BRANCH, "平台": ToldBy.PLATFORM,
    "亲友": ToldBy.FRIEND, "朋友": ToldBy.FRIEND, "其他": ToldBy.OTHER, "": ToldBy.OTHER,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken: its line, its cells as they stood, and every reason."""

    line: int
    cells: tuple[Any, ...]
    reasons: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class ReadPerson:
    """A sign-up of a list."""

    line: int
    cells: tuple[Any, ...]
    data: SignUpData


@dataclass(frozen=True, slots=True)
class ReadQuestion:
    """A question of a file, as it was asked: not scrubbed yet, so it goes nowhere but into `desk.ask_all`."""

    line: int
    cells: tuple[Any, ...]
    text: str
    external_id: str
    asked_at: datetime | None
    topic: str
    name: str
    phone: str
    may_answer: bool
    may_keep: bool
    may_open: bool


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file read whole: its name, its header, its rows. Events have hundreds of rows, not millions."""

    name: str
    header: tuple[str, ...]
    rows: tuple[ReadPerson | ReadQuestion | BadRow, ...]


def read_people(file: Path) -> ReadFile:
    """Read a list of sign-ups; one without a column of names is refused as a whole (`outreach.no_name_column`)."""
    with open_feed(file, titled=False) as feed:
        places = _places(feed.header, PEOPLE)
        if "name" not in places:
            raise Refusal("outreach.no_name_column", "file", file=file.name, names=list(PEOPLE["name"]))
        return ReadFile(file.name, tuple(feed.header), tuple(_people(feed.rows(), places)))


def read_questions(file: Path) -> ReadFile:
    """Read a file of questions; one without their column is refused as a whole (`outreach.no_question_column`)."""
    with open_feed(file, titled=False) as feed:
        places = _places(feed.header, QUESTIONS)
        if "text" not in places:
            raise Refusal("outreach.no_question_column", "file", file=file.name, names=list(QUESTIONS["text"]))
        return ReadFile(file.name, tuple(feed.header), tuple(_questions(feed.rows(), places)))


def _places(header: Sequence[str], names: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    there: dict[str, int] = {}
    for place, title in reversed(list(enumerate(header))):
        there[folded(title)] = place
    return {
        field: there[folded(known)]
        for field, titles in names.items()
        for known in reversed(titles)
        if folded(known) in there
    }


def _people(rows: Iterator[RawRow], places: Mapping[str, int]) -> Iterator[ReadPerson | BadRow]:
    for row in rows:
        if row.fault is not None:
            yield BadRow(row.line, tuple(row.cells), (row.fault,))
            continue
        cells = _Cells(row.cells, places)
        told = cells.text("told_by")
        by = _TOLD.get(folded(told)) if folded(told) in _TOLD else _by_key(told)
        if by is None:
            cells.reasons.append(Refusal("outreach.told_by", "told_by", value=told[:40]))
        data = SignUpData(
            name=cells.text("name"),
            phone=cells.text("phone"),
            told_by=(by or ToldBy.OTHER).value,
            consent_contact=cells.yes("consent_contact"),
            attended=cells.yes("attended"),
        )
        try:
            checked(data)
        except RefusedTogether as several:
            cells.reasons.extend(several.refusals)
        if cells.reasons:
            yield BadRow(row.line, tuple(row.cells), tuple(cells.reasons))
        else:
            yield ReadPerson(row.line, tuple(row.cells), data)


def _questions(rows: Iterator[RawRow], places: Mapping[str, int]) -> Iterator[ReadQuestion | BadRow]:
    for row in rows:
        if row.fault is not None:
            yield BadRow(row.line, tuple(row.cells), (row.fault,))
            continue
        cells = _Cells(row.cells, places)
        text = cells.text("text")
        if not text:
            cells.reasons.append(Refusal("outreach.question_missing", "text"))
        elif len(text) > LONGEST_QUESTION:
            cells.reasons.append(Refusal("outreach.question_long", "text", most=LONGEST_QUESTION))
        asked = cells.instant("asked_at")
        flags = {name: cells.yes(name) for name in ("may_answer", "may_keep", "may_open")}
        if cells.reasons:
            yield BadRow(row.line, tuple(row.cells), tuple(cells.reasons))
            continue
        yield ReadQuestion(
            row.line,
            tuple(row.cells),
            text,
            cells.text("external_id")[:80],
            asked,
            cells.text("topic")[:40],
            cells.text("name"),
            cells.text("phone"),
            **flags,
        )


class _Cells:
    def __init__(self, cells: Sequence[Any], places: Mapping[str, int]) -> None:
        self._cells = cells
        self._places = places
        self.reasons: list[Refusal] = []

    def raw(self, name: str) -> Any:
        place = self._places.get(name)
        return None if place is None or place >= len(self._cells) else self._cells[place]

    def text(self, name: str) -> str:
        cell = self.raw(name)
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)
        return "" if cell is None else one_line(str(cell))

    def yes(self, name: str) -> bool:
        """Whether the cell agrees; a word that is neither yes nor no is a fault, since it is about consent."""
        text = folded(self.text(name)) or self.text(name)
        if text in _YES or text in ("√", "✓"):
            return True
        if text not in _NO and text != "×":
            self.reasons.append(Refusal("outreach.yes_or_no", name, value=self.text(name)[:40]))
        return False

    def instant(self, name: str) -> datetime | None:
        cell = self.raw(name)
        if isinstance(cell, datetime):
            return zoned(cell)
        text = self.text(name)
        if not text:
            return None
        found = read_instant(text, DATES)
        if found is None:
            self.reasons.append(Refusal("outreach.no_time", name, value=text[:40]))
        return found


def _by_key(text: str) -> ToldBy | None:
    return ToldBy(text) if text in {one.value for one in ToldBy} else None
