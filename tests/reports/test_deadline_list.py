"""The deadline list: by day, late ones first, each with its clock and article, honest about what was cut."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.cases.codes import Status
from app.cases.deadlines import ClockKind
from app.cases.views.deadlines import DeadlineRow, Deadlines
from app.kernel.wording import Language
from reports import deadline_list
from reports.deadline_list import DeadlineSheet
from reports.document import Printed
from tests.reports.reading import by_pdftotext, by_pypdf, flat, pages_of, text_of
from tests.reports.samples import AT, BRANCH, DAY, words

ARTICLE = "《银行业保险业消费投诉处理管理办法》第十九条"


def row(number: int, day: date, kind: ClockKind = ClockKind.DECIDE) -> DeadlineRow:
    return DeadlineRow(
        day, kind, (ARTICLE,), number == 3, f"2026-0123-{number:06d}", "李*华", "annual_fee",
        Status.INVESTIGATING, "王敏",
    )  # fmt: skip


def make(
    tmp_path: Path, rows: list[DeadlineRow], *, cut: int = 0, large: bool = False, language: Language = Language.ZH
) -> Printed:
    view = DeadlineSheet(Deadlines(tuple(rows), cut), 14, DAY, AT)
    out = tmp_path / "deadlines.pdf"
    return deadline_list.make(view, words(language), out, branch=BRANCH, large_print=large, printed_at=AT)


def many() -> list[DeadlineRow]:
    return [row(n, DAY + timedelta(days=n // 4 - 2), list(ClockKind)[n % 5]) for n in range(60)]


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_every_deadline_stands_under_its_day(tmp_path: Path, large: bool) -> None:
    printed = make(tmp_path, many(), large=large)
    text = text_of(printed.file)
    assert all(f"2026-0123-{n:06d}" in text for n in range(60))
    assert text.index("超期2天") < text.index("超期1天") < text.index("今天到期") < text.index("剩1天")
    for page in (flat(page) for page in pages_of(printed.file)):
        assert ("期限种类" in page) == ("2026-0123-" in page)


def test_three_readers_find_clock_article_and_owner(tmp_path: Path) -> None:
    printed = make(tmp_path, many())
    for read in (text_of, by_pypdf, by_pdftotext):
        text = flat(read(printed.file))
        for wanted in ("投诉处理期限", "转办期限", "第十九条", "王敏", "李*华", "暂定", "其中超期"):
            assert wanted in text, wanted


def test_what_was_cut_is_said(tmp_path: Path) -> None:
    assert "只列出最近的" in flat(text_of(make(tmp_path, many(), cut=12).file))
    assert "只列出最近的" not in flat(text_of(make(tmp_path, many()).file))


def test_an_empty_list_says_so_in_both_languages(tmp_path: Path) -> None:
    assert "没有到期的期限" in flat(text_of(make(tmp_path, []).file))
    assert "Nodeadlineends" in flat(text_of(make(tmp_path, [], language=Language.EN).file))
