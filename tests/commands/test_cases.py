"""`intake`, `queue`, `case show|accept|assign|move`: answers with the promised keys, refusals in one line."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.store.access import AccessEntry
from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD, _build

HEADER = ["外部编号", "收到时间", "客户姓名", "联系电话", "卡号", "金额", "投诉内容"]


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    return write(
        tmp_path / "feed.csv",
        *([f"T{n}", "2026-11-20", "李小华", "13800001111", "5678", "12.50", "年费扣错了"] for n in range(3)),
    )


def write(file: Path, *rows: list[str]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows([HEADER, *rows])
    return file


def test_intake_answers_with_counts_and_numbers(run: Run, feed: Path) -> None:
    first = run("intake", str(feed), "--channel", "app", "--json", user="lixue").json
    assert {key: first[key] for key in ("read", "accepted", "duplicates", "rejected", "reject_file")} == {
        "read": 3,
        "accepted": 3,
        "duplicates": 0,
        "rejected": 0,
        "reject_file": None,
    }
    assert (first["first_case"], first["last_case"]) == ("2026-0123-000001", "2026-0123-000003")
    second = run("intake", str(feed), "--channel", "app", "--json", user="lixue").json
    assert (second["accepted"], second["duplicates"], second["first_case"]) == (0, 3, None)


def test_intake_tells_line_and_reason_and_writes_the_reject_file(run: Run, profile: Path, tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.csv", ["T1", "gestern", "李", "13800001111", "5678", "-1", "年费"])
    answer = run("intake", str(bad), "--channel", "app", user="lixue")
    assert answer.status == 0
    assert "line 2: 收到时间 is no date: gestern; 金额 is no amount: -1" in answer.out
    (reject,) = (profile / "rejects").glob("bad-*-rejected.csv")
    assert str(reject) in answer.out
    assert run("intake", str(bad), "--channel", "app", "--json", user="lixue").json["rejections"][0]["line"] == 2


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("intake", "nowhere.csv", "--channel", "app"), "There is no file nowhere.csv."),
        (("intake", "FEED", "--feed", "nonsense", "--channel", "app"), "There is no feed “nonsense”"),
        (("intake", "FEED", "--channel", "pigeon"), "channel: there is no “pigeon”"),
        (("intake", "FEED"), "The channel is missing."),
        (("queue", "--view", "nope"), "view: there is no “nope”"),
        (("queue", "--limit", "0"), "A page has 1 to 1000 rows, not 0."),
        (("queue", "--after", "nonsense"), "page"),
        (("case", "show", "45"), "45"),
        (("case", "show", "2026-0123-000099"), "There is no case 2026-0123-000099."),
        (("case", "move", "2026-0123-000099", "--to", "gone"), "status: there is no “gone”"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_1(
    run: Run, feed: Path, words: tuple[str, ...], reason: str
) -> None:
    answer = run(*(str(feed) if word == "FEED" else word for word in words), user="lixue")
    assert answer.status == 1
    assert reason in answer.reason
    assert answer.out == ""


@pytest.mark.parametrize(
    "words", [("intake",), ("queue", "--limit", "many"), ("case",), ("case", "show"), ("case", "eat", "1")]
)
def test_wrong_usage_is_status_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words, user="lixue").status == 2


def test_the_queue_pages_with_its_token(run: Run, feed: Path) -> None:
    run("intake", str(feed), "--channel", "app", user="lixue")
    seen: list[str] = []
    after: list[str] = []
    while True:
        page = run("queue", "--view", "to_accept", "--limit", "2", "--json", *after, user="lixue").json
        assert page["total"] == 3
        seen += [row["no"] for row in page["rows"]]
        if page["next"] is None:
            break
        after = ["--after", page["next"]]
    assert seen == ["2026-0123-000001", "2026-0123-000002", "2026-0123-000003"]
    row: dict[str, Any] = run("queue", "--text", "年费", "--json", user="lixue").json["rows"][0]
    promised = {"no", "customer", "channel", "cause", "amount", "currency", "due", "status", "risk", "owner"}
    assert promised <= row.keys()
    assert (row["customer"], row["amount"], row["owner"], row["channel"]) == ("李*华", "12.50", None, "app")
    assert run("queue", "--text", "nothing", "--json", user="lixue").json == {"total": 0, "rows": [], "next": None}


def test_the_queue_as_text_has_a_line_a_case_and_the_next_page(run: Run, feed: Path) -> None:
    run("intake", str(feed), "--channel", "app", user="lixue")
    lines = run("queue", "--limit", "2", user="lixue").out.splitlines()
    assert lines[0].split("\t")[:3] == ["2026-0123-000003", "李*华", "Mobile app"]
    assert "13 days left" in lines[0]
    assert lines[2] == "2 shown, 3 in all."
    assert lines[3].startswith("next page: --after ")


def test_a_case_is_shown_masked_and_in_full_only_with_a_reason(run: Run, feed: Path, profile: Path, clock: Any) -> None:
    run("intake", str(feed), "--channel", "app", user="lixue")
    no = "2026-0123-000001"
    shown = run("case", "show", no, "--json", user="lixue")
    assert "李小华" not in shown.out
    assert shown.json["customer"]["phone"] == "138****1111"
    assert "李*华" in run("case", "show", no, user="lixue").out
    revealed = run("case", "show", no, "--reveal", "客户要求核对", "--json", user="lixue").json
    assert (revealed["customer"]["name"], revealed["masked"]) == ("李小华", False)
    with _build(profile, clock).sign_in("zhouning", PASSWORD) as seat, seat.store.read(seat.actor) as session:
        assert [one.reason for one in session.scalars(select(AccessEntry))] == ["客户要求核对"]


def test_a_case_is_accepted_assigned_and_moved(run: Run, feed: Path) -> None:
    run("intake", str(feed), "--channel", "app", user="lixue")
    no = "2026-0123-000001"
    assert run("case", "accept", no, "--json", user="lixue").json == {"no": no, "status": "accepted"}
    refused = run("case", "move", no, "--to", "investigating", user="lixue")
    assert (refused.status, "an owner" in refused.reason) == (1, True)
    assert run("case", "assign", no, "--to", "lixue", "--json", user="zhaogang").json["owner"] == "李雪"
    assert run("case", "assign", no, "--to", "nobody", user="zhaogang").status == 1
    assert run("case", "move", no, "--to", "investigating", "--json", user="lixue").json["status"] == "investigating"
    closed = run("case", "move", no, "--to", "closed", "--reason", "refunded", user="lixue")
    assert "a note, the decision on the complaint" in closed.reason
    declined = run("case", "move", "2026-0123-000002", "--to", "declined", "--reason", "duplicate", user="lixue")
    assert declined.out.strip() == "Case 2026-0123-000002: Declined"
