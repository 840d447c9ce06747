"""Feeds: what is taken, what is there already, what is rejected and why, in every kind of file."""

import csv
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.cases.codes import Channel, MilestoneKind
from app.cases.intake import IntakeOrder, IntakeResult, Words, chosen, load_profiles, take_in
from app.cases.intake.rejects import safe
from app.cases.model import Case, CaseEvent, Customer, Milestone
from app.cases.views import QueueQuery, queue, queue_total
from app.kernel.actor import Actor
from app.kernel.errors import Cancelled, Refusal
from app.kernel.wording import Language, Wording
from app.store.outbox import Operation
from app.store.store import Store
from tests.cases.conftest import RESOURCES
from tests.helpers.house import Actors

SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "complaints" / "cfpb-credit-card.csv"
HEADER = [
    "外部编号", "收到时间", "渠道", "客户姓名", "证件类型", "证件号码", "联系电话", "卡号", "金额", "币种",
    "业务", "原因", "要求", "投诉内容", "网点",
]  # fmt: skip
GOOD = [
    "T1", "2026-11-20 09:30", "手机银行", "李小华", "居民身份证", "110101195803070019", "138 0000 1111",
    "6222020012345678", "1,280.50", "CNY", "信用卡", "定价收费", "退还费用、书面答复", "年费扣错了，要求退还", "0123",
]  # fmt: skip

Take = Callable[..., IntakeResult]


@pytest.fixture(scope="session")
def words() -> Words:
    return Words.load(RESOURCES / "wording")


@pytest.fixture
def take(desk_store: Store, actors: Actors, words: Words, tmp_path: Path) -> Take:
    """Take a file in; keywords change the order."""
    wording = Wording.load(RESOURCES / "wording", Language.EN)

    def run(
        file: Path, feed: str = "desk", actor: Actor | None = None, progress: Any = None, **more: Any
    ) -> IntakeResult:
        profiles = load_profiles([RESOURCES / "intake_profiles"], words)
        given: dict[str, Any] = {"channel": Channel.APP}
        given.update(more)
        order = IntakeOrder(
            file=file,
            profile=chosen(profiles, feed),
            words=words,
            rejects=tmp_path / "rejects",
            told=lambda refusal: wording.told(refusal).sentence,
            **given,
        )
        return take_in(desk_store, actor or actors.mediator, order, progress)

    return run


def _csv(file: Path, *rows: list[str], header: list[str] = HEADER, encoding: str = "utf-8") -> Path:
    with file.open("w", encoding=encoding, newline="") as handle:
        csv.writer(handle).writerows([header, *rows])
    return file


def _row(**changes: str) -> list[str]:
    named = dict(zip(HEADER, GOOD, strict=True))
    named.update(changes)
    return list(named.values())


def _counts(result: IntakeResult) -> tuple[int, int, int, int]:
    return result.read, result.accepted, result.duplicates, result.rejected


def test_a_row_becomes_customer_case_receipt_and_log(
    desk_store: Store, actors: Actors, take: Take, tmp_path: Path
) -> None:
    result = take(_csv(tmp_path / "a.csv", [*_row()], header=[*HEADER]))
    assert _counts(result) == (1, 1, 0, 0)
    assert (result.first_case, result.last_case) == ("2026-0123-000001", "2026-0123-000001")
    with desk_store.read(actors.lead) as session:
        case = session.scalars(select(Case)).one()
        customer: Customer = session.found(Customer, case.customer_id)
        assert (case.channel, case.feed, case.external_id) == (Channel.APP, "desk", "T1")
        assert (case.business, case.reason, case.cause) == ("credit_card_use", "pricing", "annual_fee")
        assert (case.demands, case.amount_fen, case.currency) == (["refund_fee", "reply"], 128050, "CNY")
        assert (case.card_number, case.card_tail) == ("6222020012345678", "5678")
        assert case.received_at == datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
        assert (case.received_on, case.due_on) == (date(2026, 11, 20), date(2026, 12, 7))
        assert (customer.name, customer.phone, customer.birth_date) == ("李小华", "13800001111", date(1958, 3, 7))
        milestone = session.scalars(select(Milestone)).one()
        assert (milestone.kind, milestone.at) == (MilestoneKind.RECEIVED, case.received_at)
        event = session.scalars(select(CaseEvent)).one()
        assert (event.kind, event.params["file"], event.params["line"]) == ("feed_taken", "a.csv", 2)
        operations = session.scalars(select(Operation).where(Operation.action == "cases.intake")).all()
        assert sorted(one.table_name for one in operations) == ["case_events", "cases", "customers", "milestones"]
        assert queue_total(session, QueueQuery(text="扣错")) == 1


@pytest.mark.parametrize("between", [";", "；", "、", ",", "，", "|", "/", " ; "])
def test_a_cell_with_several_demands_holds_several_demands(
    desk_store: Store, actors: Actors, take: Take, tmp_path: Path, between: str
) -> None:
    row = [between.join(("退还费用", "停止催收", "退款")) if title == "要求" else cell
           for title, cell in zip(HEADER, _row(), strict=True)]  # fmt: skip
    assert take(_csv(tmp_path / "a.csv", row)).accepted == 1
    with desk_store.read(actors.lead) as session:
        assert session.scalars(select(Case)).one().demands == ["refund_fee", "stop_harassment"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_text_in_either_encoding_and_any_delimiter(take: Take, tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "feed.txt"
    with file.open("w", encoding=encoding, newline="") as handle:
        csv.writer(handle, delimiter=delimiter).writerows([HEADER, _row(客户姓名="李𫖯", 投诉内容="多扣了\n两次")])
    assert _counts(take(file)) == (1, 1, 0, 0)


def test_json_lines_and_spreadsheets(desk_store: Store, actors: Actors, take: Take, tmp_path: Path) -> None:
    import openpyxl

    lines = tmp_path / "feed.jsonl"
    record = dict(zip(HEADER, _row(外部编号="J1"), strict=True)) | {"金额": 12.5, "要求": ["退还费用", "赔偿"]}
    lines.write_text(
        "\n".join([json.dumps(record, ensure_ascii=False), "", "not json", '{"外部编号": {"a": 1}}']), encoding="utf-8"
    )
    result = take(lines)
    assert _counts(result) == (3, 1, 0, 2)
    assert [one.line for one in result.rejections] == [3, 4]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(HEADER)
    at = datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 - a spreadsheet knows no zone
    sheet.append(["X1", at, *_row()[2:6], 13800001111, 5678, 12.5, *_row()[9:]])
    sheet.append(_row(外部编号="X2", 客户姓名="=HYPERLINK(1)"))
    sheet.append([*_row(外部编号="X3")[:5], 110101195803070019, *_row()[6:]])
    file = tmp_path / "feed.xlsx"
    book.save(file)
    result = take(file)
    assert _counts(result) == (3, 1, 0, 2)
    assert [(one.line, one.reasons) for one in result.rejections] == [
        (4, ("客户姓名 is a formula",)),
        (5, ("证件号码 was rounded by the spreadsheet and is no longer right: 110101195803070000",)),
    ]
    with desk_store.read(actors.lead) as session:
        found = {case.external_id: case for case in session.scalars(select(Case))}
    assert found["J1"].amount_fen == 1250
    assert found["J1"].demands == ["refund_fee", "compensation"]
    assert (found["X1"].amount_fen, found["X1"].card_tail) == (1250, "5678")


def test_the_same_file_twice_and_the_same_row_twice_are_duplicates(take: Take, tmp_path: Path) -> None:
    file = _csv(tmp_path / "a.csv", _row(), _row(外部编号="T2"), _row())
    assert _counts(take(file)) == (3, 2, 1, 0)
    assert _counts(take(file)) == (3, 0, 3, 0)


def test_a_row_without_a_number_is_known_by_its_content(take: Take, tmp_path: Path) -> None:
    file = _csv(tmp_path / "a.csv", _row(外部编号=""), _row(外部编号="", 金额="7"), _row(外部编号=""))
    assert _counts(take(file)) == (3, 2, 1, 0)
    assert _counts(take(_csv(tmp_path / "b.csv", _row(外部编号="")))) == (1, 0, 1, 0)


def test_customers_of_a_feed_are_found_again(desk_store: Store, actors: Actors, take: Take, tmp_path: Path) -> None:
    same_number = [_row(), _row(外部编号="T2", 联系电话="")]
    same_phone = [_row(外部编号="T3", 证件号码="", 客户姓名="王五"), _row(外部编号="T4", 证件号码="", 客户姓名="王五")]
    nobody = [_row(外部编号=f"T{n}", 证件号码="", 联系电话="", 客户姓名="钱七") for n in (5, 6)]
    take(_csv(tmp_path / "a.csv", *same_number, *same_phone, *nobody))
    take(_csv(tmp_path / "b.csv", _row(外部编号="T7")))
    with desk_store.read(actors.lead) as session:
        owners = {row[0]: row[1] for row in session.execute(select(Case.external_id, Case.customer_id))}
        assert session.scalar(select(func.count()).select_from(Customer)) == 4
    assert owners["T1"] == owners["T2"] == owners["T7"]
    assert owners["T3"] == owners["T4"]
    assert owners["T5"] != owners["T6"], "a name alone makes nobody the same person"


@pytest.mark.parametrize("title", ["诉求", "客户诉求", "要求", "demands"])
@pytest.mark.parametrize(
    ("said", "demands", "wish"),
    [
        ("查明原因;退还费用", ["verify_cause", "refund_fee"], ""),
        ("减免、登报道歉", ["waiver"], "登报道歉"),
        ("请行长来电，当面说清楚", [], "请行长来电，当面说清楚"),
        ("", [], ""),
    ],
)
def test_what_is_no_demand_we_know_is_the_wish(
    title: str,
    said: str,
    demands: list[str],
    wish: str,
    take: Take,
    tmp_path: Path,
    desk_store: Store,
    actors: Actors,
) -> None:
    header = [title if name == "要求" else name for name in HEADER]
    assert _counts(take(_csv(tmp_path / "a.csv", _row(要求=said), header=header)))[1] == 1
    with desk_store.read(actors.mediator) as session:
        case = session.scalars(select(Case)).one()
        assert (case.demands, case.wish or "") == (demands, wish)


def test_the_wish_of_its_own_column_comes_first_and_a_long_one_is_a_reason(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    header = [*HEADER, "诉求说明"]
    file = _csv(
        tmp_path / "a.csv",
        [*_row(要求="减免、登报道歉"), "本周内答复"],
        [*_row(外部编号="T2", 要求="很长，" * 9_000), "本周内答复"],
        header=header,
    )
    result = take(file)
    assert _counts(result)[1] == 1
    assert len(result.rejections[0].reasons) == 1
    assert "wish" in result.rejections[0].reasons[0] or "诉求说明" in result.rejections[0].reasons[0]
    with desk_store.read(actors.mediator) as session:
        assert session.scalars(select(Case)).one().wish == "本周内答复；登报道歉"


def test_a_bad_row_is_rejected_with_every_reason_and_the_rest_go_in(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    bad = _row(
        外部编号="x" * 101, 收到时间="2026-02-30", 渠道="烟雾信号", 客户姓名="", 证件类型="会员卡",
        证件号码="???", 联系电话="没有", 卡号="12", 金额="1.234", 币种="yuan", 业务="魔术", 原因="心情",
        要求="退还费用、月亮", 网点="9999",
    )  # fmt: skip
    file = _csv(tmp_path / "a.csv", _row(), bad, _row(外部编号="T3"))
    result = take(file)
    assert _counts(result) == (3, 2, 0, 1)
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
    result = take(_csv(tmp_path / "a.csv", _row(**changes)))
    assert result.rejected == 1
    assert reason in " ".join(result.rejections[0].reasons)


@pytest.mark.parametrize(
    "written",
    ["2026-11-20", "2026/11/20 9:30", "2026年11月20日 09:30", "20261120", "2026-11-20T01:30:00Z", "２０２６-11-20"],
)
def test_dates_as_people_write_them(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors, written: str
) -> None:
    assert take(_csv(tmp_path / "a.csv", _row(收到时间=written))).accepted == 1
    with desk_store.read(actors.lead) as session:
        assert session.scalars(select(Case.received_on)).one() == date(2026, 11, 20)


def test_lines_that_are_no_rows(take: Take, tmp_path: Path) -> None:
    file = _csv(
        tmp_path / "a.csv", _row(), [], ["short"], [*_row(外部编号="T2"), ""], [*_row(外部编号="T3"), "too much"]
    )
    with file.open("a", encoding="utf-8") as handle:
        handle.write('T9,"never closed' + "x" * 200_000 + "\n")
    result = take(file)
    assert _counts(result) == (5, 2, 0, 3)
    assert [one.line for one in result.rejections] == [4, 6, 7]


def test_a_multi_line_cell_keeps_the_line_numbers_right(take: Take, tmp_path: Path) -> None:
    result = take(_csv(tmp_path / "a.csv", _row(投诉内容="一\n二\n三"), _row(外部编号="T2", 金额="x")))
    assert [one.line for one in result.rejections] == [5]


def test_cells_that_a_spreadsheet_would_run_are_disarmed(take: Take, tmp_path: Path) -> None:
    result = take(_csv(tmp_path / "a.csv", _row(客户姓名="=cmd|calc", 投诉内容="@SUM(A1)", 金额="x")))
    assert result.reject_file is not None
    with result.reject_file.open(encoding="utf-8-sig", newline="") as handle:
        row = list(csv.reader(handle))[1]
    assert {"'=cmd|calc", "'@SUM(A1)"} <= set(row)
    assert [safe(text) for text in ("+1", "-1", "\tx", "a=b", "")] == ["'+1", "'-1", "'\tx", "a=b", ""]


def test_the_row_names_the_channel_else_the_order(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    take(_csv(tmp_path / "a.csv", _row(渠道=""), _row(外部编号="T2", 渠道="12345")), channel=Channel.HOTLINE)
    with desk_store.read(actors.lead) as session:
        found = {row[0]: row[1] for row in session.execute(select(Case.external_id, Case.channel))}
    assert found == {"T1": Channel.HOTLINE, "T2": Channel.CITY_HOTLINE}
    result = take(_csv(tmp_path / "b.csv", _row(外部编号="T3", 渠道="")), channel=None)
    assert result.rejections[0].reasons == ("渠道 is empty",)


def test_columns_that_mean_nothing_are_kept(take: Take, tmp_path: Path, desk_store: Store, actors: Actors) -> None:
    take(_csv(tmp_path / "a.csv", [*_row(), "南京", ""], header=[*HEADER, "城市", "备用"]))
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
        ("外部编号,收到时间".encode("utf-16"), "cases.feed_encoding"),
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
    file = _csv(tmp_path / "a.csv", _row())
    with pytest.raises(Refusal) as refused:
        take(file, "nonsense")
    assert refused.value.code == "cases.feed_unknown"
    without = [name for name in HEADER if name != "渠道"]
    with pytest.raises(Refusal) as refused:
        take(_csv(tmp_path / "b.csv", header=without), channel=None)
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
    file = _csv(tmp_path / "a.csv", _row(外部编号="bad", 金额="x"), *(_row(外部编号=f"T{n}") for n in range(1200)))

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
    assert _counts(result) == (1201, 700, 500, 1)
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
    assert _counts(take(SAMPLE, "cfpb")) == (131, 131, 0, 0)
    assert _counts(take(SAMPLE, "cfpb")) == (131, 0, 131, 0)
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
