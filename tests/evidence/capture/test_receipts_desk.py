"""Receipts confirmed, corrected, dismissed, and offered to the transactions that they fit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from app.casefile.show import case_lines
from app.casefile.views import whole_case
from app.cases.model import CaseEvent
from app.cases.views.searching import search_cases
from app.desktop import resource_folder
from app.evidence import desk
from app.evidence.blobs import Blobs
from app.evidence.desk.receipts import confirm_receipt, not_a_receipt
from app.evidence.recognition.page import PageText
from app.evidence.views.receipts import (
    Private,
    ReceiptPage,
    fitting,
    places,
    private_in,
    receipt_page,
    receipts,
)
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.store.store import Store
from tests.evidence.capture.scans import case_no_of
from tests.evidence.conftest import STATEMENT, picture
from tests.evidence.recognition.pages import page as lines
from tests.evidence.recognition.pages import slip
from tests.helpers.house import Actors

WORDS = Wording.load(resource_folder("wording"), Language.ZH)
TODAY = date(2026, 11, 25)
SLIP = slip(
    "利民超市有限公司", "中山路 12 号", ("日期", "2026-10-03 18:20"), ("苹果", "80.00"), ("合计", "1280.00"),
)  # fmt: skip


@pytest.fixture
def item_id(desk_store: Store, actors: Actors, case_id: UUID, blobs: Blobs) -> UUID:
    """Give a photographed slip that was read."""
    with desk_store.action(actors.counter, "evidence.add") as session:
        found = desk.add_file(session, case_id, picture(), blobs, name="小票.png").id
        desk.keep_page(session, found, SLIP)
        return found


@pytest.fixture
def show(desk_store: Store, actors: Actors, item_id: UUID) -> Callable[[], ReceiptPage | None]:
    """Give a function that reads what the panel shows of the slip."""

    def read() -> ReceiptPage | None:
        with desk_store.read(actors.counter) as session:
            return receipt_page(session, item_id, 1, TODAY)

    return read


def test_a_slip_is_proposed_confirmed_and_corrected(
    show: Callable[[], ReceiptPage | None], desk_store: Store, actors: Actors, item_id: UUID, case_id: UUID
) -> None:
    shown = show()
    assert shown is not None
    assert shown.proposed is not None
    assert [name for name, _ in places(shown.proposed)] == ["merchant", "day", "total"]
    assert (shown.confirmed, shown.dismissed) == (None, False)
    for total in ("1,280.00", "1,280.00", "￥1300"):
        with desk_store.action(actors.counter, "evidence.confirm_receipt") as session:
            confirm_receipt(session, item_id, 1, merchant="利民超市", day="2026年10月3日", total=total)
    with desk_store.read(actors.counter) as session:
        no = case_no_of(session, case_id)
        assert [hit.row.case_id for hit in search_cases(session, "利民超市", 5).hits] == [case_id]
        whole = whole_case(session, no)
        assert "小票（证据 1 第 1 页）：2026-10-03 利民超市 CNY 1,300.00" in case_lines(whole, (), WORDS)
        found = receipts(session, case_id)
        events = [one.params for one in session.scalars(select(CaseEvent).where(CaseEvent.kind == "receipt_confirmed"))]
    assert [(one.seq, one.page, one.merchant, one.day, str(one.total)) for one in found] == [
        (1, 1, "利民超市", date(2026, 10, 3), "1300.00")
    ]
    assert [one["total"] for one in events] == ["CNY 1,280.00", "CNY 1,300.00"]


def test_what_is_no_receipt_is_not_asked_about_again_but_may_be_confirmed_after_all(
    show: Callable[[], ReceiptPage | None], desk_store: Store, actors: Actors, item_id: UUID, case_id: UUID
) -> None:
    for _ in range(2):
        with desk_store.action(actors.counter, "evidence.not_a_receipt") as session:
            not_a_receipt(session, item_id, 1)
    shown = show()
    assert shown is not None
    assert (shown.dismissed, shown.confirmed) == (True, None)
    with desk_store.action(actors.counter, "evidence.confirm_receipt") as session:
        assert receipts(session, case_id) == []
        confirm_receipt(session, item_id, 1, merchant="利民超市")
        assert len(receipts(session, case_id)) == 1


@pytest.mark.parametrize(
    ("field", "given", "code"),
    [
        ("merchant", {}, "evidence.receipt_nothing"),
        ("day", {"day": "昨天"}, "evidence.receipt_day"),
        ("day", {"day": "2026-02-30"}, "evidence.receipt_day"),
        ("day", {"day": "2199-01-01"}, "evidence.receipt_day"),
        ("currency", {"total": "12", "currency": "元"}, "evidence.receipt_currency"),
        ("total", {"total": "十二"}, None),
        ("total", {"total": "-3"}, None),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    desk_store: Store, actors: Actors, item_id: UUID, field: str, given: dict[str, str], code: str | None
) -> None:
    with pytest.raises(Refusal) as told, desk_store.action(actors.counter, "evidence.confirm_receipt") as session:
        confirm_receipt(session, item_id, 1, **given)
    assert told.value.field == field
    assert code is None or told.value.code == code


@pytest.mark.parametrize("page", [0, 2])
def test_a_page_that_is_not_there_is_refused(desk_store: Store, actors: Actors, item_id: UUID, page: int) -> None:
    with pytest.raises(Refusal) as told, desk_store.action(actors.counter, "evidence.not_a_receipt") as session:
        not_a_receipt(session, item_id, page)
    assert told.value.code == "evidence.no_such_page"


def test_a_transaction_of_the_same_total_within_three_days_is_offered_and_linked_once(
    desk_store: Store, actors: Actors, item_id: UUID, case_id: UUID, blobs: Blobs
) -> None:
    with desk_store.action(actors.counter, "evidence.add") as session:
        statement = desk.add_file(session, case_id, STATEMENT.encode(), blobs, name="账单.csv").id
        desk.read_transactions(session, statement, blobs)
        confirm_receipt(session, item_id, 1, merchant="网上商城", day="2026-10-05", total="1280")
        receipt = receipts(session, case_id)[0]
        offered = fitting(session, case_id, receipt)
        assert [(one.apart, one.linked, one.statement_item) for one in offered] == [(2, False, statement)]
        desk.link_proof(session, offered[0].id, item_id, 1)
        assert fitting(session, case_id, receipt)[0].linked
        confirm_receipt(session, item_id, 1, day="2026-10-09", total="1280")
        assert fitting(session, case_id, receipts(session, case_id)[0]) == ()
        confirm_receipt(session, item_id, 1, merchant="网上商城")
        assert fitting(session, case_id, receipts(session, case_id)[0]) == ()


def test_a_withdrawn_slip_is_no_receipt(
    show: Callable[[], ReceiptPage | None], desk_store: Store, actors: Actors, item_id: UUID, case_id: UUID
) -> None:
    with desk_store.action(actors.mediator, "evidence.withdraw") as session:
        confirm_receipt(session, item_id, 1, merchant="利民超市")
        desk.withdraw(session, item_id, "重复")
        assert receipts(session, case_id) == []
    assert show() is None
    with pytest.raises(Refusal), desk_store.action(actors.counter, "evidence.confirm_receipt") as session:
        confirm_receipt(session, item_id, 1, merchant="利民超市")


def test_a_letter_with_an_amount_in_it_is_not_asked_about(
    desk_store: Store, actors: Actors, case_id: UUID, blobs: Blobs
) -> None:
    letter = lines("申请书", "本人于当日消费一笔，合计 12.50 元。", "请求退回。")
    with desk_store.action(actors.counter, "evidence.add") as session:
        found = desk.add_file(session, case_id, picture(61), blobs, name="照片.png").id
        desk.keep_page(session, found, letter)
        assert receipt_page(session, found, 1, TODAY) is None
        desk.describe(session, found, category="receipt")
        assert receipt_page(session, found, 1, TODAY) is not None
        assert receipt_page(session, found, 2, TODAY) is None


def test_numbers_of_people_are_counted_and_never_told(
    desk_store: Store, actors: Actors, case_id: UUID, blobs: Blobs
) -> None:
    page = lines("身份证号：11010519491231002X", "卡号 6222021234568123", "电话 13900001234 或 13900001235")
    with desk_store.action(actors.counter, "evidence.add") as session:
        found = desk.add_file(session, case_id, picture(62), blobs, name="证件.png").id
        desk.keep_page(session, found, PageText(1, "engine", page.lines))
        counted = private_in(session, found)
    assert counted == Private(identity=1, card=1, phone=2)
    assert counted.all == 4
