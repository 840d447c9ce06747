"""The queue list: the rows of the screen, masked, with counts, and honest about what was cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.views import QueueRow, View
from app.kernel.wording import Language
from reports import queue_list
from reports.document import Printed
from reports.queue_list import QueueSheet
from tests.reports.reading import by_pdftotext, by_pypdf, flat, pages_of, text_of
from tests.reports.samples import AT, BRANCH, DAY, NAME, words


def row(n: int, **other: object) -> QueueRow:
    """Make a row over columns as the driver gives them."""
    read: dict[str, object] = {
        "id": UUID(int=n).bytes,
        "no": f"2026-0123-{n:06d}",
        "customer": NAME,
        "channel": "branch",
        "cause": "card_theft",
        "amount_fen": 1280000,
        "currency": "CNY",
        "due_on": (DAY + timedelta(days=n - 3)).isoformat(),
        "due_provisional": 0,
        "status": "investigating",
        "risk": 10,
        "owner_id": None,
        "owner": "王敏",
        "received_on": DAY.isoformat(),
        "answered_on": None,
        "card_tail": "1234",
        "route": "negotiation",
        "track": "ordinary",
        "branch_id": "0123",
    }
    return QueueRow(tuple({**read, **other}.values()))


def sheet(count: int = 80) -> QueueSheet:
    counts = {View.OPEN: 80, View.OVERDUE: 2, View.DUE_SOON: 4}
    return QueueSheet(View.OPEN, tuple(row(n) for n in range(1, count + 1)), count, counts, AT, DAY)


def make(view: QueueSheet, tmp_path: Path, language: Language = Language.ZH, *, large: bool = False) -> Printed:
    out = tmp_path / "queue.pdf"
    return queue_list.make(view, words(language), out, branch=BRANCH, large_print=large, printed_at=AT)


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_every_row_stands_under_a_repeated_header(tmp_path: Path, large: bool) -> None:
    printed = make(sheet(), tmp_path, large=large)
    pages = [flat(page) for page in pages_of(printed.file)]
    assert len(pages) >= 2
    for page in pages:
        assert ("案号" in page) == ("2026-0123-" in page)
    text = text_of(printed.file)
    assert all(f"2026-0123-{n:06d}" in text for n in range(1, 81))


def test_three_readers_find_state_and_days(tmp_path: Path) -> None:
    printed = make(sheet(3), tmp_path)
    for read in (text_of, by_pypdf, by_pdftotext):
        text = read(printed.file)
        for wanted in ("数据截至2026-11-2414:03", "超期2", "盗刷争议", "12,800.00", "2026-11-22-2", "调查核实", "王敏"):
            assert wanted in text
        assert NAME not in text


def test_a_stopped_clock_has_no_days_and_a_provisional_day_says_so(tmp_path: Path) -> None:
    rows = (row(1, answered_on=DAY.isoformat()), row(2, due_provisional=1, amount_fen=None, cause="", owner=None))
    text = text_of(make(replace(sheet(2), rows=rows), tmp_path).file)
    assert "不计时" in text
    assert "2026-11-23（暂定）-1" in text


def test_a_list_that_was_cut_says_so(tmp_path: Path) -> None:
    text = text_of(make(replace(sheet(5), total=1200), tmp_path).file)
    assert "只列出前5件，共1200件" in text
    assert "只列出前" not in text_of(make(sheet(5), tmp_path).file)


def test_an_empty_view_is_said_and_english_works(tmp_path: Path) -> None:
    printed = make(replace(sheet(0), total=0), tmp_path, Language.EN)
    assert "Thereisnocaseinthisview." in text_of(printed.file)


def test_the_same_list_is_the_same_paper_and_another_day_another(tmp_path: Path) -> None:
    one = make(sheet(3), tmp_path)
    data = one.file.read_bytes()
    assert make(sheet(3), tmp_path).file.read_bytes() == data
    assert make(replace(sheet(3), today=date(2026, 11, 25)), tmp_path).digest != one.digest
