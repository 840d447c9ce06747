"""Files that people bring and numbers that they type: what is wrong is named, and nothing is half-done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acceptance import brought
from tests.acceptance.conftest import Demo
from tests.acceptance.look import CASES, as_it_was
from tests.acceptance.program import Desk

STATEMENT = "交易日期,交易说明,交易金额\n2026-02-30,年费,200.00\n2026-10-02,利息,12.00\n"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("账单.pdf", b"this is not a PDF at all", "PDF"),
        ("截断.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "PDF"),
        ("炸弹.png", brought.png(100_000, 100_000), "100000"),
        ("程序.exe", b"MZ\x90\x00" + bytes(2000), "程序.exe"),
        ("空.csv", b"", "空.csv"),
    ],
)
def test_a_file_that_is_not_what_it_says(
    desk: Desk, demo: Demo, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    line = desk.run("evidence", "add", demo.no, file).err
    answer = desk.run("evidence", "add", demo.no, file)
    assert answer.status == 1, answer
    assert said.replace(",", "") in line.replace(",", ""), line
    as_it_was(desk)


def test_an_impossible_date_costs_its_line_and_is_named(desk: Desk, demo: Demo, tmp_path: Path) -> None:
    file = tmp_path / "账单.csv"
    file.write_text(STATEMENT, encoding="utf-8")
    (added,) = desk.run("evidence", "add", demo.no, file, "--json").json["added"]
    assert added["statement"]["lines"] == 1
    (skipped,) = added["statement"]["skipped"]
    assert skipped["line"] == 2
    assert "2026-02-30" in skipped["text"]


def test_formulas_are_told_and_never_calculated(desk: Desk, demo: Demo, tmp_path: Path) -> None:
    file = tmp_path / "账单.xlsx"
    file.write_bytes(brought.formulas())
    (added,) = desk.run("evidence", "add", demo.no, file, "--json").json["added"]
    statement = added["statement"]
    assert statement["lines"] == 0
    assert "ormula" in statement["reason"] or {one["line"] for one in statement["skipped"]} == {2, 3}


def test_a_million_columns(desk: Desk, demo: Demo, tmp_path: Path) -> None:
    file = tmp_path / "宽.xlsx"
    file.write_bytes(brought.million_columns())
    desk.run("intake", file).refused("宽.xlsx")
    told = desk.run("evidence", "add", demo.no, file, "--json")
    if told.status == 0:  # kept as it is, but not read
        assert told.json["added"][0]["statement"]["lines"] == 0
        assert told.json["added"][0]["statement"]["reason"]
    wide = tmp_path / "宽.csv"
    wide.write_text(",".join(["x"] * 1_000_000) + "\n", encoding="utf-8")
    desk.run("intake", wide).refused("宽.csv")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "宽字.csv",
            "收到时间,客户姓名,投诉内容\n2026-10-01,顾晓,滞纳金算错了\n".encode("utf-16"),
            "--channel",
        ),  # Excel's Unicode text is a feed, but whose?
        ("坏.csv", "收到时间,客户姓名\n".encode() + b"\xff\xff\xfe,\x80\x80\n", "坏.csv"),
        ("图.csv", brought.png(10, 10), "图.csv"),
        ("空.csv", b"", "空.csv"),
        ("别的.csv", b"a,b,c\n1,2,3\n", "别的.csv"),
        ("坏.xlsx", b"PK\x03\x04" + bytes(100), "坏.xlsx"),
        ("坏.jsonl", b"{not json}\n{either}\n", "坏.jsonl"),
    ],
)
def test_a_file_that_is_no_feed(desk: Desk, demo: Demo, tmp_path: Path, name: str, content: bytes, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    desk.run("intake", file).refused(said)
    as_it_was(desk, CASES)


def test_feeds_channels_and_layouts_that_do_not_exist(demo: Demo, tmp_path: Path) -> None:
    demo.desk.run("intake", tmp_path / "nowhere.csv").refused("nowhere.csv")
    demo.desk.run("intake", tmp_path).refused()
    feed = tmp_path / "feed.csv"
    feed.write_text("收到时间,客户姓名,投诉内容\n2026-10-01,顾晓,滞纳金算错了\n", encoding="utf-8")
    demo.desk.run("intake", feed, "--feed", "unknown").refused("unknown")
    demo.desk.run("intake", feed, "--channel", "pigeon").refused("pigeon")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"--months": "61"}, "60"),
        ({"--months": "0"}, "0"),
        ({"--months": "some"}, "some"),
        ({"--principal": "-5"}, "-5"),
        ({"--principal": "0"}, ""),
        ({"--principal": "1e3"}, "1e3"),
        ({"--principal": "12.345"}, "12.345"),
        ({"--principal": "999999999999999999"}, "999999999999999999"),
        ({"--first-due": "2027-02-30"}, "2027-02-30"),
        ({"--annual-rate": "NaN"}, "NaN"),
        ({"--annual-rate": "-0.05"}, "-0.05"),
        ({"--method": "magic"}, "magic"),
        ({"--down-payment": "13000"}, ""),
    ],
)
def test_a_plan_that_cannot_be(demo: Demo, changed: dict[str, str], said: str) -> None:
    options = {"--principal": "12000", "--months": "12", "--first-due": "2027-01-31"} | changed
    demo.desk.run("plan", *(f"{name}={value}" for name, value in options.items())).refused(said)


def test_pages_of_the_queue_that_cannot_be(demo: Demo) -> None:
    demo.desk.run("queue", "--after", "nonsense").refused()
    demo.desk.run("queue", "--view", "nonsense").refused("nonsense")
    demo.desk.run("queue", "--limit", "0").refused()
    demo.desk.run("queue", "--limit", "100000").refused()


def test_an_agreement_is_not_drafted_half(desk: Desk, demo: Demo) -> None:
    other = desk.run("queue", "--view", "open", "--json").json["rows"][0]["no"]
    words = ("--months", "61", "--first-due", "2027-01-31", "--account", "6222020000001234")
    desk.run("agreement", "draft", other, *words, user="lixue").refused("60")
    desk.run("agreement", "pdf", other, "-o", desk.profile / "x.pdf", user="lixue").refused(other)
    desk.run("agreement", "sign", demo.no).refused()
    as_it_was(desk)
