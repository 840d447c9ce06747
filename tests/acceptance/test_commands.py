"""Every command against the profile that the demo left: nothing is asked, everything is there, and it all agrees."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from tests.acceptance.conftest import Demo
from tests.acceptance.program import Desk

ROW = {"no", "customer", "channel", "cause", "amount", "currency", "due", "status", "risk", "owner"}
FULL_NAME, ID_NUMBER, PHONE = "钱𫖯", "320100195803070019", "13900000068"


def test_nothing_is_asked_not_even_who_it_is(demo: Demo) -> None:
    assert demo.desk.run("sign-in", "--json", user=None).json["user"] == demo.document["desks"][0]["user"]
    assert demo.desk.run("queue", "--json", user=None).json["total"] > 10
    totals = {login: demo.desk.run("queue", "--json", user=login).json["total"] for login in ("maqiang", "zhouning")}
    own = demo.desk.run("queue", "--json").json["total"]
    assert 0 < totals["maqiang"] < own
    assert totals["zhouning"] == totals["maqiang"] + own


def test_the_queue_can_be_paged_without_a_gap_and_without_repeating(demo: Demo) -> None:
    seen: list[str] = []
    token: str | None = None
    total = None
    while True:
        page = demo.desk.run("queue", "--json", "--limit", "8", *(["--after", token] if token else [])).json
        assert page.keys() >= {"total", "rows", "next"}
        assert all(row.keys() >= ROW for row in page["rows"])
        assert len(page["rows"]) <= 8
        seen += [row["no"] for row in page["rows"]]
        total, token = page["total"], page["next"]
        if token is None:
            break
    assert len(seen) == len(set(seen)) == total
    assert demo.no in seen


def test_views_and_text_narrow_the_queue(demo: Demo) -> None:
    performing = demo.desk.run("queue", "--view", "performing", "--json").json
    assert [row["no"] for row in performing["rows"]] == [demo.no]
    assert (performing["total"], performing["next"]) == (1, None)
    found = demo.desk.run("queue", "--text", "住院", "--json").json
    assert demo.no in [row["no"] for row in found["rows"]]
    assert found["total"] == len(found["rows"])
    assert demo.desk.run("queue", "--text", "没有人写过这句话", "--json").json["rows"] == []
    told = demo.desk.run("queue", "--view", "performing")
    assert (told.status, demo.no in told.out) == (0, True)
    assert FULL_NAME not in told.out


def test_a_case_is_masked_until_a_reason_is_given_and_that_is_recorded(desk: Desk, demo: Demo) -> None:
    masked = desk.run("case", "show", demo.no, "--json")
    assert masked.json["status"] == "performing"
    for secret in (FULL_NAME, ID_NUMBER, PHONE):
        assert secret not in masked.out
    whole = desk.run("case", "show", demo.no, "--json", "--reveal", "核对身份证")
    assert whole.status == 0
    for secret in (FULL_NAME, ID_NUMBER, PHONE):
        assert secret in whole.out
    assert [one["reason"] for one in _accesses(desk) if one["kind"] == "reveal"] == ["核对身份证"]
    people = desk.run("case", "show", demo.no)
    assert (people.status, ID_NUMBER in people.out) == (0, False)


def _accesses(desk: Desk) -> list[dict[str, str]]:
    """The access log, read past the commands: no command shows it yet."""
    from sqlalchemy import select

    from app.desktop import Desktop
    from app.store.access import AccessEntry

    with Desktop.build(desk.profile).sign_in_remembered("wangmin") as seat, seat.store.read(seat.actor) as session:
        return [{"kind": str(row.kind), "reason": row.reason} for row in session.scalars(select(AccessEntry))]


def test_evidence_is_whole_until_a_byte_is_changed(desk: Desk, demo: Demo) -> None:
    whole = desk.run("evidence", "verify", "--json").json
    assert (whole["checked"], whole["bad"]) == (2, [])
    blob = max((desk.replica() / "blobs").rglob("*/*"), key=lambda path: path.stat().st_size)
    data = bytearray(blob.read_bytes())
    data[len(data) // 2] ^= 1
    blob.write_bytes(data)
    answer = desk.run("evidence", "verify", demo.no, "--json")
    assert answer.status == 1
    told = json.loads(answer.out)
    assert (told["checked"], len(told["bad"])) == (2, 1)
    assert told["bad"][0].keys() >= {"id", "reason"}


def test_evidence_added_by_command_is_told_as_promised(desk: Desk, demo: Demo, tmp_path: Path) -> None:
    file = tmp_path / "账单.csv"
    rows = ["交易日,交易说明,交易金额", "2026-10-01,年费,200.00", "2026-10-02,还款,-500.00"]
    file.write_text("\n".join(rows) + "\n", encoding="gb18030")
    told = desk.run("evidence", "add", demo.no, file, tmp_path / "nowhere.pdf", "--json").json
    (added,) = told["added"]
    assert added.keys() >= {"id", "file", "sha256", "kind", "pages"}
    assert added["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert added["statement"]["lines"] == 2
    assert [one.keys() >= {"file", "reason"} for one in told["refused"]] == [True]
    whole = desk.run("evidence", "verify", "--json").json
    assert (whole["checked"], whole["bad"]) == (3, [])


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (("agreement", "pdf"), "个性化分期"),
        (("report", "case"), "案件报告"),
        (("report", "interview"), "面谈笔录"),
        (("report", "receipt"), "登记回执"),
        (("report", "rights"), "权利"),
        (("report", "acceptance"), "受理告知书"),
    ],
)
def test_papers_are_written_as_pdf(demo: Demo, desk: Desk, tmp_path: Path, words: tuple[str, str], title: str) -> None:
    file = tmp_path / "纸 1.pdf"
    told = desk.run(*words, demo.no, "-o", file, "--json", language=None).json
    assert told.keys() >= {"file", "pages", "sha256"}
    assert told["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    reader = pypdf.PdfReader(file)
    assert len(reader.pages) == told["pages"]
    assert title in "".join(page.extract_text() for page in reader.pages).replace("\n", "")


def test_a_plan_needs_no_profile_and_adds_up_to_the_cent(tmp_path: Path) -> None:
    nobody = Desk(tmp_path / "nobody")
    words = ("--principal", "30612.40", "--months", "36", "--first-due", "2027-01-31", "--annual-rate", "0.048")
    told = nobody.run("plan", *words, "--json", user=None).json
    assert len(told["rows"]) == 36
    assert sum(Decimal(row["principal"]) for row in told["rows"]) == Decimal("30612.40")
    assert Decimal(told["rows"][-1]["balance"]) == 0
    assert told["rows"][1]["due"] == "2027-02-28"
    assert not nobody.profile.exists()


def test_doctor_finds_a_sound_profile_sound(demo: Demo) -> None:
    told = demo.desk.run("doctor", "--json").json
    assert told["ok"] is True
    assert all(check.keys() == {"name", "ok", "detail", "fix"} for check in told["checks"])
    store = next(check for check in told["checks"] if check["name"] == "store")
    assert "every page is whole" in store["detail"]


def test_help_is_there_for_every_command_in_both_languages(demo: Demo) -> None:
    for language, word in (("zh", "用法"), ("en", "Usage")):
        answer = demo.desk.run("--help", user=None, language=language)
        assert (answer.status, answer.err) == (0, "")
        assert word in answer.out
        for name in ("intake", "queue", "case", "evidence", "plan", "agreement", "report", "doctor", "sign-in", "demo"):
            assert name in answer.out


@pytest.mark.parametrize(
    "words",
    [
        ("quieu",),
        ("queue", "--nonsense"),
        ("case",),
        ("case", "show"),
        ("intake",),
        ("plan", "--months", "12"),
        ("agreement", "draft", "2026-0123-000001"),
        ("report", "case", "2026-0123-000001"),
        ("--language", "fr", "queue"),
        ("queue", "--limit", "many"),
    ],
)
def test_wrong_usage_is_status_two_and_says_what_is_wrong(demo: Demo, words: tuple[str, ...]) -> None:
    language = None if "--language" in words else "en"
    demo.desk.run(*words, language=language).wrong_usage()
