"""Feeds as other offices send them: Excel's Unicode text, semicolons, titles above the header, a stray zero byte."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.cases.intake import Words, load_profiles
from app.cases.intake.raw import TITLE_ROWS
from app.cases.intake.reading import open_feed
from app.cases.intake.recognised import fitting
from app.kernel.errors import Refusal

ROOT = Path(__file__).parents[2] / "resources"
APP = ["工单编号", "提交时间", "用户姓名", "手机号", "问题描述"]
DESK = ["外部编号", "收到时间", "客户姓名", "联系电话", "投诉内容"]
ROW = ["T1", "2026-11-23 10:00", "吴一", "13700000001", "重复扣款"]


def lines(sign: str, *rows: list[str]) -> str:
    return "\r\n".join(sign.join(row) for row in rows) + "\r\n"


def read(file: Path) -> tuple[list[str], list[list[str]]]:
    with open_feed(file) as feed:
        return feed.header, [row.cells for row in feed.rows() if row.fault is None]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_signs_and_encodings_are_told_by_the_file_itself(tmp_path: Path, sign: str, encoding: str) -> None:
    file = tmp_path / "any.txt"
    file.write_bytes(lines(sign, APP, ROW).encode(encoding))
    assert read(file) == (APP, [ROW])


@pytest.mark.parametrize("sign", [",", ";"])
def test_titles_above_the_header_are_passed_over(tmp_path: Path, sign: str) -> None:
    file = tmp_path / "any.csv"
    file.write_text("每日投诉清单\r\n\r\n" + lines(sign, APP, ROW), encoding="utf-8")
    assert read(file) == (APP, [ROW])


def test_a_file_of_titles_only_keeps_its_first_line_as_header(tmp_path: Path) -> None:
    file = tmp_path / "any.csv"
    file.write_text("每日\n" * (TITLE_ROWS * 3), encoding="utf-8")
    assert read(file)[0] == ["每日"]


def test_a_workbook_with_a_merged_title_is_read_below_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["每日投诉清单"])
    sheet.merge_cells("A1:E1")
    sheet.append([])
    sheet.append(APP)
    sheet.append(ROW)
    file = tmp_path / "any.xlsx"
    book.save(file)
    assert read(file) == (APP, [ROW])


def test_a_zero_byte_in_a_row_stops_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "any.csv"
    bad = [*ROW[:4], "有\0字"]
    file.write_text(lines(",", APP, ROW, bad, ROW), encoding="utf-8")
    assert [row[:4] for row in read(file)[1]].count(ROW[:4]) >= 2


@pytest.mark.parametrize(
    ("header", "channel", "feed"),
    [
        (DESK, "app", "desk"),
        (APP, "app", "app"),
        (APP, "", "app"),
        (["a", "b"], "app", "app"),
        (["a", "b"], "", "desk"),
    ],
)
def test_the_layout_follows_header_and_channel(header: list[str], channel: str, feed: str) -> None:
    profiles = load_profiles([ROOT / "intake_profiles"], Words.load(ROOT / "wording"))
    assert fitting(profiles, "daily.csv", header, channel).feed == feed


def test_without_the_usual_layout_a_header_that_fits_nothing_is_refused() -> None:
    profiles = load_profiles([ROOT / "intake_profiles"], Words.load(ROOT / "wording"))
    others = {feed: profile for feed, profile in profiles.items() if feed not in {"desk", "app"}}
    with pytest.raises(Refusal) as refused:
        fitting(others, "daily.csv", ["a", "b"], "app")
    assert refused.value.code == "feed.layout_unknown"
