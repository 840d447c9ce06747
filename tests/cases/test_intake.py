"""Feeds: what is taken and what is there already, in every kind of file."""

import csv
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.cases.codes import Channel, MilestoneKind
from app.cases.model import Case, CaseEvent, Customer, Milestone
from app.cases.views import QueueQuery, queue_total
from app.store.outbox import Operation
from app.store.store import Store
from tests.cases.feeds import HEADER, Take, counts, csv_file, feed_row
from tests.helpers.house import Actors


def test_a_row_becomes_customer_case_receipt_and_log(
    desk_store: Store, actors: Actors, take: Take, tmp_path: Path
) -> None:
    result = take(csv_file(tmp_path / "a.csv", [*feed_row()], header=[*HEADER]))
    assert counts(result) == (1, 1, 0, 0)
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
           for title, cell in zip(HEADER, feed_row(), strict=True)]  # fmt: skip
    assert take(csv_file(tmp_path / "a.csv", row)).accepted == 1
    with desk_store.read(actors.lead) as session:
        assert session.scalars(select(Case)).one().demands == ["refund_fee", "stop_harassment"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_text_in_either_encoding_and_any_delimiter(take: Take, tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "feed.txt"
    with file.open("w", encoding=encoding, newline="") as handle:
        csv.writer(handle, delimiter=delimiter).writerows([HEADER, feed_row(客户姓名="李𫖯", 投诉内容="多扣了\n两次")])
    assert counts(take(file)) == (1, 1, 0, 0)


def test_json_lines_and_spreadsheets(desk_store: Store, actors: Actors, take: Take, tmp_path: Path) -> None:
    import openpyxl

    lines = tmp_path / "feed.jsonl"
    record = dict(zip(HEADER, feed_row(外部编号="J1"), strict=True)) | {"金额": 12.5, "要求": ["退还费用", "赔偿"]}
    lines.write_text(
        "\n".join([json.dumps(record, ensure_ascii=False), "", "not json", '{"外部编号": {"a": 1}}']), encoding="utf-8"
    )
    result = take(lines)
    assert counts(result) == (3, 1, 0, 2)
    assert [one.line for one in result.rejections] == [3, 4]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(HEADER)
    at = datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 - a spreadsheet knows no zone
    sheet.append(["X1", at, *feed_row()[2:6], 13800001111, 5678, 12.5, *feed_row()[9:]])
    sheet.append(feed_row(外部编号="X2", 客户姓名="=HYPERLINK(1)"))
    sheet.append([*feed_row(外部编号="X3")[:5], 110101195803070019, *feed_row()[6:]])
    file = tmp_path / "feed.xlsx"
    book.save(file)
    result = take(file)
    assert counts(result) == (3, 1, 0, 2)
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
    file = csv_file(tmp_path / "a.csv", feed_row(), feed_row(外部编号="T2"), feed_row())
    assert counts(take(file)) == (3, 2, 1, 0)
    assert counts(take(file)) == (3, 0, 3, 0)


def test_a_row_without_a_number_is_known_by_its_content(take: Take, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "a.csv", feed_row(外部编号=""), feed_row(外部编号="", 金额="7"), feed_row(外部编号=""))
    assert counts(take(file)) == (3, 2, 1, 0)
    assert counts(take(csv_file(tmp_path / "b.csv", feed_row(外部编号="")))) == (1, 0, 1, 0)


def test_customers_of_a_feed_are_found_again(desk_store: Store, actors: Actors, take: Take, tmp_path: Path) -> None:
    same_number = [feed_row(), feed_row(外部编号="T2", 联系电话="")]
    same_phone = [
        feed_row(外部编号="T3", 证件号码="", 客户姓名="王五"),
        feed_row(外部编号="T4", 证件号码="", 客户姓名="王五"),
    ]
    nobody = [feed_row(外部编号=f"T{n}", 证件号码="", 联系电话="", 客户姓名="钱七") for n in (5, 6)]
    take(csv_file(tmp_path / "a.csv", *same_number, *same_phone, *nobody))
    take(csv_file(tmp_path / "b.csv", feed_row(外部编号="T7")))
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
    assert counts(take(csv_file(tmp_path / "a.csv", feed_row(要求=said), header=header)))[1] == 1
    with desk_store.read(actors.mediator) as session:
        case = session.scalars(select(Case)).one()
        assert (case.demands, case.wish or "") == (demands, wish)


def test_the_wish_of_its_own_column_comes_first_and_a_long_one_is_a_reason(
    take: Take, tmp_path: Path, desk_store: Store, actors: Actors
) -> None:
    header = [*HEADER, "诉求说明"]
    file = csv_file(
        tmp_path / "a.csv",
        [*feed_row(要求="减免、登报道歉"), "本周内答复"],
        [*feed_row(外部编号="T2", 要求="很长，" * 9_000), "本周内答复"],
        header=header,
    )
    result = take(file)
    assert counts(result)[1] == 1
    assert len(result.rejections[0].reasons) == 1
    assert "wish" in result.rejections[0].reasons[0] or "诉求说明" in result.rejections[0].reasons[0]
    with desk_store.read(actors.mediator) as session:
        assert session.scalars(select(Case)).one().wish == "本周内答复；登报道歉"
