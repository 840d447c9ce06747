"""Feeds: what is rejected and why, what is no feed at all, and what a run that was stopped leaves."""

import csv
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cases.codes import Channel
from app.cases.intake import IntakeResult
from app.cases.intake.rejects import safe
from app.cases.model import Case, CaseEvent, Customer
from app.cases.views import QueueQuery, queue, queue_total
from app.kernel.errors import Cancelled, Refusal
from app.store.store import Store
from tests.cases.feeds import HEADER, Take, counts, csv_file, feed_row
from tests.helpers.house import Actors

SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "complaints" / "cfpb-credit-card.csv"


def test_a_bad_row_is_rejected_with_every_reason_and_the_rest_go_in(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    bad = feed_row(
        外部编号="x" * 101, 收到时间="2026-02-30", 渠道="烟雾信号", 客户姓名="", 证件类型="会员卡",
        证件号码="???", 联系电话="没有", 卡号="12", 金额="1.234", 币种="yuan", 业务="魔术", 原因="心情",
        要求="退还费用、月亮", 网点="9999",
    )  # fmt: skip
    file = csv_file(tmp_path / "a.csv", feed_row(), bad, feed_row(外部编号="T3"))
    result = take(file)
    assert counts(result) == (3, 2, 0, 1)
    (rejected,) = result.rejections
    assert rejected.line == 3
    assert len(rejected.reasons) == 13
    assert result.reject_file is not None
    with result.reject_file.open(encoding="utf-8-sig", newline="") as handle:
        header, row = csv.reader(handle)
    assert header == ["line", "reasons", *HEADER]
    assert row[0] == "3"
    assert row[2:] == bad
    assert "no date" in row[1]
    assert "unknown value: 心情" in row[1]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"收到时间": "2026-11-25"}, "lies in the future"),
        ({"收到时间": "1999-12-31"}, "too long ago"),
        ({"收到时间": ""}, "收到时间 is empty"),
        ({"投诉内容": "", "原因": ""}, "neither a narrative nor a reason"),
        ({"金额": "-5"}, "no amount"),
        ({"投诉内容": "长" * 20_001}, "more than 20000 characters"),
    ],
)
def test_reasons_are_told_in_words(take: Take, tmp_path: Path, changes: dict[str, str], reason: str) -> None:
    result = take(csv_file(tmp_path / "a.csv", feed_row(**changes)))
    assert result.rejected == 1
    assert reason in " ".join(result.rejections[0].reasons)


@pytest.mark.parametrize(
    "written",
    ["2026-11-20", "2026/11/20 9:30", "2026年11月20日 09:30", "20261120", "2026-11-20T01:30:00Z", "２０２６-11-20"],
)
def test_dates_as_people_write_them(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors, written: str
) -> None:
    assert take(csv_file(tmp_path / "a.csv", feed_row(收到时间=written))).accepted == 1
    with desk_store.read(actors.lead) as session:
        assert session.scalars(select(Case.received_on)).one() == date(2026, 11, 20)


def test_lines_that_are_no_rows(take: Take, tmp_path: Path) -> None:
    file = csv_file(
        tmp_path / "a.csv",
        feed_row(),
        [],
        ["short"],
        [*feed_row(外部编号="T2"), ""],
        [*feed_row(外部编号="T3"), "too much"],
    )
    with file.open("a", encoding="utf-8") as handle:
        handle.write('T9,"never closed' + "x" * 200_000 + "\n")
    result = take(file)
    assert counts(result) == (5, 2, 0, 3)
    assert [one.line for one in result.rejections] == [4, 6, 7]


def test_a_multi_line_cell_keeps_the_line_numbers_right(take: Take, tmp_path: Path) -> None:
    result = take(csv_file(tmp_path / "a.csv", feed_row(投诉内容="一\n二\n三"), feed_row(外部编号="T2", 金额="x")))
    assert [one.line for one in result.rejections] == [5]


def test_cells_that_a_spreadsheet_would_run_are_disarmed(take: Take, tmp_path: Path) -> None:
    result = take(csv_file(tmp_path / "a.csv", feed_row(客户姓名="=cmd|calc", 投诉内容="@SUM(A1)", 金额="x")))
    assert result.reject_file is not None
    with result.reject_file.open(encoding="utf-8-sig", newline="") as handle:
        row = list(csv.reader(handle))[1]
    assert {"'=cmd|calc", "'@SUM(A1)"} <= set(row)
    assert [safe(text) for text in ("+1", "-1", "\tx", "a=b", "")] == ["'+1", "'-1", "'\tx", "a=b", ""]


def test_the_row_names_the_channel_else_the_order(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    take(
        csv_file(tmp_path / "a.csv", feed_row(渠道=""), feed_row(外部编号="T2", 渠道="12345")), channel=Channel.HOTLINE
    )
    with desk_store.read(actors.lead) as session:
        found = {row[0]: row[1] for row in session.execute(select(Case.external_id, Case.channel))}
    assert found == {"T1": Channel.HOTLINE, "T2": Channel.CITY_HOTLINE}
    result = take(csv_file(tmp_path / "b.csv", feed_row(外部编号="T3", 渠道="")), channel=None)
    assert result.rejections[0].reasons == ("渠道 is empty",)


def test_columns_that_mean_nothing_are_kept(take: Take, tmp_path: Path, desk_store: Store, actors: Actors) -> None:
    take(csv_file(tmp_path / "a.csv", [*feed_row(), "南京", ""], header=[*HEADER, "城市", "备用"]))
    with desk_store.read(actors.lead) as session:
        assert session.scalars(select(CaseEvent.params)).one()["rest"] == {"城市": "南京"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "cases.feed_empty"),
        (b"\n\n \n", "cases.feed_empty"),
        (b",,,\n", "cases.feed_empty"),
        (b"%PDF-1.7 something", "cases.feed_not_one"),
        (b"\x89PNG\r\n", "cases.feed_not_one"),
        (b"PK\x03\x04 nothing", "cases.feed_unreadable"),
        (b"a,b\x00c\n", "cases.feed_not_one"),
        (b'[{"a": 1}]', "cases.feed_not_one"),
        (b"{broken\n{again\n", "cases.feed_not_one"),
        ("外部编号,收到时间".encode("utf-16"), "cases.feed_columns"),
        ("外部编号,收到时间".encode("utf-16")[:-1], "cases.feed_encoding"),
        (b"name,\xff\xff\xff\n", "cases.feed_encoding"),
        ("外部编号,收到时间\n".encode("big5", "replace"), "cases.feed_columns"),
        (b"a,b,c\n1,2,3\n", "cases.feed_columns"),
        (",".join(f"c{n}" for n in range(300)).encode(), "cases.feed_too_wide"),
        ("收到时间,客户姓名,投诉内容,姓名\n".encode(), "cases.feed_columns_twice"),
    ],
)
def test_a_file_that_is_no_feed_is_one_refusal(take: Take, tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "feed.csv"
    file.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        take(file)
    assert refused.value.code == code
    assert refused.value.params["file"] == "feed.csv"


def test_what_is_not_there_or_not_known_is_refused(take: Take, tmp_path: Path, actors: Actors) -> None:
    with pytest.raises(Refusal) as refused:
        take(tmp_path / "none.csv")
    assert refused.value.code == "cases.feed_missing"
    with pytest.raises(Refusal) as refused:
        take(tmp_path)
    assert refused.value.code == "cases.feed_unreadable"
    file = csv_file(tmp_path / "a.csv", feed_row())
    with pytest.raises(Refusal) as refused:
        take(file, "nonsense")
    assert refused.value.code == "cases.feed_unknown"
    without = [name for name in HEADER if name != "渠道"]
    with pytest.raises(Refusal) as refused:
        take(csv_file(tmp_path / "b.csv", header=without), channel=None)
    assert refused.value.code == "cases.feed_channel"
    with pytest.raises(Refusal) as refused:
        take(file, actor=actors.auditor)
    assert refused.value.code == "staff.not_allowed"


def test_a_spreadsheet_that_is_none_or_a_bomb(take: Take, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import zipfile

    import openpyxl

    from app.cases.intake import spreadsheet

    for name, parts in {"zip.xlsx": {"a.txt": "x"}, "hollow.xlsx": {"xl/workbook.xml": "<broken"}}.items():
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for part, text in parts.items():
                archive.writestr(part, text)
    for name, code in {"zip.xlsx": "cases.feed_not_one", "hollow.xlsx": "cases.feed_unreadable"}.items():
        with pytest.raises(Refusal) as refused:
            take(tmp_path / name)
        assert refused.value.code == code
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    with pytest.raises(Refusal) as refused:
        take(tmp_path / "empty.xlsx")
    assert refused.value.code == "cases.feed_empty"
    monkeypatch.setattr(spreadsheet, "MOST_BYTES", 100)
    with pytest.raises(Refusal) as refused:
        take(tmp_path / "empty.xlsx")
    assert refused.value.code == "cases.feed_unreadable"


def test_stopping_keeps_what_is_stored_and_a_second_run_brings_the_rest(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    file = csv_file(
        tmp_path / "a.csv", feed_row(外部编号="bad", 金额="x"), *(feed_row(外部编号=f"T{n}") for n in range(1200))
    )

    def stop(result: IntakeResult, share: float | None) -> None:
        assert share is not None
        if result.accepted >= 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        take(file, progress=stop)
    assert not list((tmp_path / "rejects").iterdir()), "a reject file appears only when it is complete"
    with desk_store.read(actors.lead) as session:
        assert queue_total(session, QueueQuery()) == 500
    told: list[int] = []
    result = take(file, progress=lambda so_far, _: told.append(so_far.read))
    assert counts(result) == (1201, 700, 500, 1)
    assert told == [500, 1000, 1201]
    with desk_store.read(actors.lead) as session:
        rows = queue(session, QueueQuery(limit=1000)).rows
        numbers = {row[0]: row[1] for row in session.execute(select(Case.external_id, Case.no))}
    assert len(rows) == 1000
    assert numbers["T0"] == "2026-0123-000001"
    assert numbers["T1199"] == "2026-0123-001200", "numbers are those of a run that was never stopped"


def test_the_agencys_export(take: Take, desk_store: Store, actors: Actors) -> None:
    if not SAMPLE.exists():
        pytest.skip("the sample complaints are not here")
    assert counts(take(SAMPLE, "cfpb")) == (131, 131, 0, 0)
    assert counts(take(SAMPLE, "cfpb")) == (131, 0, 131, 0)
    with desk_store.read(actors.lead) as session:
        for word in ("fraudulent", "hotel", "Synchrony", "7370330"):
            assert queue_total(session, QueueQuery(text=word)) >= 1, word
        cases = list(session.scalars(select(Case)))
        assert {case.channel for case in cases} == {Channel.APP}
        assert all(case.cause and case.narrative and case.currency == "USD" for case in cases)
        needs = list(session.scalars(select(Customer.needs)))
        assert sum("elderly" in one for one in needs) == 16
        rest = session.scalars(select(CaseEvent.params).where(CaseEvent.case_id == cases[0].id)).one()["rest"]
        assert rest["Company"] == "AMERICAN EXPRESS COMPANY"
