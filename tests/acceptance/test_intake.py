"""Feeds by command: every layout and encoding, the same file twice, a kill in the middle, and rows that are wrong."""

from __future__ import annotations

import csv
import json
import time
from pathlib import Path

import openpyxl
import pytest

from tests.acceptance.program import SAMPLES, Desk

CFPB = SAMPLES / "complaints" / "cfpb-credit-card.csv"
HEADER = [
    "外部编号",
    "收到时间",
    "渠道",
    "客户姓名",
    "证件类型",
    "证件号码",
    "联系电话",
    "卡号",
    "金额",
    "币种",
    "业务",
    "原因",
    "要求",
    "投诉内容",
    "网点",
]
KEYS = {"read", "accepted", "duplicates", "rejected", "reject_file", "first_case", "last_case"}


def _row(number: int, **changed: str) -> list[str]:
    values = {
        "外部编号": f"A{number:05d}",
        "收到时间": "2026-10-12 09:30",
        "渠道": "手机银行",
        "客户姓名": f"顾{'晓文静雅明'[number % 5]}𬍛",
        "证件类型": "",
        "证件号码": "",
        "联系电话": f"139{number:08d}",
        "卡号": "4321",
        "金额": "1,234.56",
        "币种": "CNY",
        "业务": "信用卡",
        "原因": "",
        "要求": "退还费用",
        "投诉内容": f"第{number}位客户说滞纳金算错了，要求复核。",
        "网点": "0123",
    }
    return [changed.get(name, value) for name, value in values.items()]


def _write(file: Path, rows: list[list[str]], encoding: str = "utf-8") -> Path:
    with file.open("w", encoding=encoding, newline="") as handle:
        csv.writer(handle).writerows([HEADER, *rows])
    return file


@pytest.mark.skipif(not CFPB.is_file(), reason="the shared sample files are not beside this checkout")
def test_the_agencys_complaints_go_in_once_and_can_be_found(alone: Desk) -> None:
    before = alone.run("queue", "--json", "--limit", "1").json["total"]
    first = alone.run("intake", CFPB, "--feed", "cfpb", "--channel", "app", "--json").json
    assert first.keys() >= KEYS
    assert (first["read"], first["accepted"], first["duplicates"], first["rejected"]) == (131, 131, 0, 0)
    assert first["reject_file"] is None
    again = alone.run("intake", CFPB, "--feed", "cfpb", "--channel", "app", "--json").json
    assert (again["read"], again["accepted"], again["duplicates"], again["rejected"]) == (131, 0, 131, 0)
    assert (again["first_case"], again["last_case"]) == (None, None)
    assert alone.run("queue", "--json", "--limit", "1").json["total"] == before + 131
    with CFPB.open(encoding="utf-8", newline="") as handle:
        told = [row for row in csv.DictReader(handle) if row["Consumer complaint narrative"]]
    assert told
    for row in told[:2]:
        words = [word for word in row["Consumer complaint narrative"].split() if word.isalpha() and len(word) > 6]
        found = alone.run("queue", "--json", "--text", " ".join(words[:3]), "--limit", "200").json
        assert found["total"] >= 1
        shown = [alone.run("case", "show", one["no"], "--json").json["narrative"] for one in found["rows"][:3]]
        assert any(all(word in narrative for word in words[:3]) for narrative in shown)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_the_desks_own_layout_in_every_encoding(alone: Desk, tmp_path: Path, encoding: str) -> None:
    feed = _write(tmp_path / "feed.csv", [_row(number) for number in range(1, 8)], encoding)
    told = alone.run("intake", feed, "--json").json
    assert (told["accepted"], told["rejected"]) == (7, 0)
    found = alone.run("queue", "--text", "滞纳金", "--json").json
    assert found["total"] == 7
    assert {(row["amount"], row["channel"]) for row in found["rows"]} == {("1234.56", "app")}
    shown = alone.run("case", "show", told["first_case"], "--json", "--reveal", "核对").json
    assert shown["customer"]["name"] == "顾文𬍛"


def test_json_lines_and_workbooks_bring_the_same_cases(alone: Desk, tmp_path: Path) -> None:
    rows = [_row(number) for number in range(1, 6)]
    lines = tmp_path / "feed.jsonl"
    text = "\n".join(json.dumps(dict(zip(HEADER, row, strict=True)), ensure_ascii=False) for row in rows)
    lines.write_text(text + "\n", encoding="utf-8")
    told = alone.run("intake", lines, "--json").json
    assert (told["accepted"], told["rejected"]) == (5, 0)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [HEADER, *rows, _row(9)]:
        sheet.append(row)
    book.save(tmp_path / "feed.xlsx")
    told = alone.run("intake", tmp_path / "feed.xlsx", "--json").json
    assert (told["accepted"], told["duplicates"], told["rejected"]) == (1, 5, 0)


def test_wrong_rows_are_told_with_line_and_every_reason_and_the_rest_goes_in(alone: Desk, tmp_path: Path) -> None:
    rows = [
        _row(1),
        _row(2, 收到时间="2026-02-30 10:00", 金额="十二元", 客户姓名=""),
        _row(3),
        _row(4, 金额="-5"),
        _row(5, 证件类型="火星护照", 金额="1e3"),
        _row(6, 渠道="飞鸽传书"),
    ]
    feed = _write(tmp_path / "feed.csv", rows)
    answer = alone.run("intake", feed, "--json")
    told = answer.json
    assert (told["read"], told["accepted"], told["duplicates"], told["rejected"]) == (6, 2, 0, 4)
    reasons = {one["line"]: one["reasons"] for one in told["rejections"]}
    assert {line: len(found) for line, found in reasons.items()} == {3: 3, 5: 1, 6: 2, 7: 1}
    with Path(told["reject_file"]).open(encoding="utf-8-sig", newline="") as handle:
        rejected = list(csv.reader(handle))
    assert [row[0] for row in rejected[1:]] == ["3", "5", "6", "7"]
    assert "十二元" in rejected[1]
    people = alone.run("intake", feed)
    assert people.status == 0
    assert "line 3" in people.out
    assert alone.run("queue", "--text", "滞纳金", "--json").json["total"] == 2


def test_killed_in_the_middle_and_run_again_the_cases_are_those_of_one_run(
    founded: Desk, alone: Desk, tmp_path: Path
) -> None:
    feed = _write(tmp_path / "feed.csv", [_row(number) for number in range(1, 1301)])
    other = founded.twin(tmp_path / "other")
    whole = other.run("intake", feed, "--json").json
    assert (whole["accepted"], whole["rejected"]) == (1300, 0)
    alone.killed("cases.intake.slice:2", "intake", feed, "--json")
    assert alone.run("queue", "--text", "滞纳金", "--json", "--limit", "1").json["total"] == 500
    rest = alone.run("intake", feed, "--json").json
    assert (rest["accepted"], rest["duplicates"], rest["rejected"]) == (800, 500, 0)
    assert rest["last_case"] == whole["last_case"]
    assert _numbers(alone) == _numbers(other)
    assert not list((alone.profile / "rejects").glob("*.part"))


def test_a_kill_at_any_moment_leaves_whole_slices(alone: Desk, tmp_path: Path) -> None:
    feed = _write(tmp_path / "feed.csv", [_row(number) for number in range(1, 4001)])
    before = alone.run("queue", "--json", "--limit", "1").json["total"]
    process = alone.start("intake", feed, "--json")
    time.sleep(0.8)
    process.kill()
    process.communicate()
    stored = alone.run("queue", "--json", "--limit", "1").json["total"] - before
    assert stored % 500 == 0
    rest = alone.run("intake", feed, "--json").json
    assert (rest["accepted"], rest["duplicates"]) == (4000 - stored, stored)
    store = next(one for one in alone.run("doctor", "--json").json["checks"] if one["name"] == "store")
    assert store["ok"] is True


def _numbers(alone: Desk) -> dict[str, str]:
    """Case number by what the case is about."""
    found: dict[str, str] = {}
    token: str | None = None
    while True:
        words = ["queue", "--text", "滞纳金", "--json", "--limit", "1000", *(["--after", token] if token else [])]
        page = alone.run(*words).json
        found |= {row["no"]: f"{row['due']} {row['customer']} {row['amount']}" for row in page["rows"]}
        token = page["next"]
        if token is None:
            return found
