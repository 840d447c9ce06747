"""Papers of the day's work: what stands on them, one page where one page is promised, nothing of a customer whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.casefile.morning import Morning, morning
from app.casefile.shift import hand_over, handover_sheet, take_shift
from app.cases import desk
from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import AttemptOutcome, Case, Promise
from app.cases.views import QueueQuery, case_header, deliveries_open, queue
from app.evidence import desk as evidence
from app.evidence.views import originals_of
from app.kernel.clock import FixedClock
from app.kernel.wording import Language
from app.sealing.copies import Share
from app.sealing.desk import register_paper
from app.sealing.model import Receiver
from app.staff.desk import enter_absence, set_duty
from app.store.store import Store
from reports import delivery_list, morning_sheet, originals_receipt
from reports import handover_sheet as shift_paper
from reports.document import Printed
from reports.originals_receipt import OriginalsSheet
from tests.helpers.house import Actors
from tests.reports.reading import by_pdftotext, by_pypdf, flat, text_of
from tests.reports.samples import AT, BRANCH, words

HOUR = timedelta(hours=1)
LANGUAGES = pytest.mark.parametrize("language", list(Language))


@pytest.fixture
def case_id(desk_store: Store, actors: Actors, clock: FixedClock) -> UUID:
    """A case with a promise, a returned letter and an original."""
    with desk_store.action(actors.counter, "test") as session:
        case = register_walk_in(session, WalkIn(name="李小华", phone="13800001111", narrative="年费争议"))
        desk.promise(session, "", session.at + HOUR, "说明年费能否退还", case_id=case.id)
        letter = desk.send_paper(session, case.id, "reply", "ems")
        desk.note_return(session, letter.id, session.today)
        evidence.take_original(session, case.id, "购房合同", 12, "李小华", "二号铁柜")
        made = case.id
    clock.move(2 * HOUR)
    return made


def all_readers(printed: Printed) -> Iterator[str]:
    yield text_of(printed.file)
    yield by_pypdf(printed.file)
    yield by_pdftotext(printed.file)


@LANGUAGES
def test_the_delivery_list_tells_what_came_back(
    desk_store: Store, actors: Actors, case_id: UUID, tmp_path: Path, language: Language
) -> None:
    with desk_store.read(actors.counter) as session:
        rows = deliveries_open(session)
    out = tmp_path / "list.pdf"
    printed = delivery_list.make(rows, words(language), out, branch=BRANCH, as_of=AT, printed_at=AT)
    for text in all_readers(printed):
        assert "李*华" in text
        assert "李小华" not in text
        assert ("退回，待重新送达" if language is Language.ZH else "Came") in text  # wrapped in English


def test_an_empty_delivery_list_says_so(tmp_path: Path) -> None:
    printed = delivery_list.make([], words(Language.ZH), tmp_path / "x.pdf", branch=BRANCH, as_of=AT, printed_at=AT)
    assert "没有在途或退回的文书" in text_of(printed.file)


@LANGUAGES
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_the_receipt_for_originals_tells_what_is_held_and_what_went_back(
    desk_store: Store, actors: Actors, case_id: UUID, tmp_path: Path, language: Language, large: bool
) -> None:
    with desk_store.action(actors.counter, "test") as session:
        back = evidence.take_original(session, case_id, "银行流水", 5, "李小华", "二号铁柜")
        evidence.return_original(session, back.id, "王大明", "fingerprint")
    with desk_store.read(actors.counter) as session:
        view = OriginalsSheet(case_header(session, case_id), tuple(originals_of(session, case_id)), session.at)
    said = words(language)
    printed = originals_receipt.make(
        view, said, tmp_path / "originals.pdf", branch=BRANCH, large_print=large, printed_at=AT
    )
    again = originals_receipt.make(view, said, None, branch=BRANCH, printed_at=AT + HOUR)
    assert printed.digest == again.digest
    for text in all_readers(printed):
        assert "购房合同" in text
        assert "二号铁柜" in text
        assert "王*明" in text
        assert flat(said.text("reports.originals.held")) in text
        assert flat(said.text("reports.originals.copy")) in text


def test_the_handover_sheet_names_both_and_is_the_same_later(
    desk_store: Store, actors: Actors, case_id: UUID, tmp_path: Path
) -> None:
    with desk_store.action(actors.counter, "test") as session:
        desk.arrive(session, "A007", topic="年费")
        made = hand_over(session, actors.mediator.staff_id, "钥匙在抽屉里").id
        first = handover_sheet(session, made)
    assert first.shift.total == 3
    with desk_store.action(actors.mediator, "test") as session:
        take_shift(session, made)
        taken = handover_sheet(session, made)
    assert taken.shift == first.shift
    printed = shift_paper.make(taken, words(Language.ZH), tmp_path / "shift.pdf", branch=BRANCH, printed_at=AT)
    for text in all_readers(printed):
        for said in (
            "王敏",
            "李雪",
            "说明年费能否退还",
            "A007",
            "购房合同",
            "钥匙在抽屉里",
            "承诺回访（1）",
            "督办单（0）",
        ):
            assert said in text
        assert "李小华" not in text
        assert "尚未确认接班" not in text


def seen(store: Store, actors: Actors) -> Morning:
    with store.read(actors.lead) as session:
        return morning(session)


@LANGUAGES
def test_the_morning_stands_on_one_page(
    desk_store: Store, actors: Actors, clock: FixedClock, case_id: UUID, tmp_path: Path, language: Language
) -> None:
    with desk_store.action(actors.lead, "test") as session:
        desk.give_slip(session, "何时答复客户？", session.at + HOUR, to_id=actors.mediator.staff_id)
        enter_absence(session, actors.mediator.staff_id, session.today, session.today, actors.counter.staff_id)
        set_duty(session, session.today, actors.counter.staff_id, actors.investigator.staff_id)
    view = seen(desk_store, actors)
    printed = morning_sheet.make(view, words(language), tmp_path / "m.pdf", branch=BRANCH, printed_at=AT)
    assert printed.pages == 1
    for text in all_readers(printed):
        for said in ("说明年费能否退还", "何时答复客户", "李雪", "王敏", "孙毅"):
            assert said in text
        assert "李小华" not in text


def test_however_much_there_is_it_stays_one_page_and_counts_what_it_left_out(
    desk_store: Store, actors: Actors, clock: FixedClock, tmp_path: Path
) -> None:
    clock.move(-timedelta(days=20))
    with desk_store.action(actors.counter, "test") as session:
        for number in range(30):
            case = register_walk_in(
                session, WalkIn(name="王大明", phone=f"138000{number:05d}", narrative=f"第{number}件年费争议")
            )
            made: Case = session.found(Case, case.id)
            desk.promise(session, "", session.at + HOUR, "说明处理进展和下一步安排" * 3, case_id=made.id)
            letter = desk.send_paper(session, made.id, "acceptance_notice", "ems")
            evidence.take_original(session, made.id, "合同", 2, "王大明", "柜")
            if number % 2:
                desk.note_return(session, letter.id, session.today)
    clock.move(timedelta(days=20))
    with desk_store.action(actors.counter, "test") as session:
        first = session.scalars(select(Promise.id).order_by(Promise.id)).first()
        assert first is not None
        desk.attempt(session, first, AttemptOutcome.BUSY)
    view = seen(desk_store, actors)
    assert view.overdue_total == 30
    printed = morning_sheet.make(view, words(Language.ZH), tmp_path / "m.pdf", branch=BRANCH, printed_at=AT)
    assert printed.pages == 1
    text = text_of(printed.file)
    assert "超期案件（30）" in text
    assert "今日承诺回访（30）" in text
    assert "项未列出" in text


@LANGUAGES
def test_sixty_of_each_stay_one_page(
    desk_store: Store, actors: Actors, clock: FixedClock, case_id: UUID, tmp_path: Path, language: Language
) -> None:
    """Every group the sheet has, sixty lines in each: one page, and each says how many it left out."""
    with desk_store.action(actors.counter, "test") as session:
        case: Case = session.found(Case, case_id)
        paper = register_paper(session, case.keys(), "reply", "a" * 64, (Share(Receiver.CUSTOMER),), pages=1)
        desk.ask_seal(session, paper.id, "business", 2, "寄送客户")
        desk.send_paper(session, case_id, "acceptance_notice", "ems")
    with desk_store.action(actors.lead, "test") as session:
        desk.give_slip(session, "何时答复客户？" * 9, session.at + HOUR, to_id=actors.mediator.staff_id)
        late = tuple(queue(session, QueueQuery(limit=1)).rows)
    view = seen(desk_store, actors)
    rows = {name: getattr(view, name)[:1] * 60 for name in ("promised", "deliveries", "seals", "slips")}
    full = replace(view, overdue=late * 60, overdue_total=60, due=late * 60, **rows)
    assert all(len(one) == 60 for one in (full.promised, full.deliveries, full.seals, full.slips, full.due))
    printed = morning_sheet.make(full, words(language), tmp_path / "m.pdf", branch=BRANCH, printed_at=AT)
    assert printed.pages == 1
    text = text_of(printed.file)
    left_out = "项未列出" if language is Language.ZH else "more"
    assert text.count("60") >= 6
    assert text.count(left_out) >= 6
