"""Which papers a stage has, which are due, and how the press makes each of them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import select

from app.casefile.desk import accept
from app.casefile.papers import PrintedBefore, Stage, offers, papers_of
from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from app.store.access import AccessEntry, AccessKind
from app.store.store import Store
from reports.document import Printed
from tests.helpers.house import Actors
from ui.casefile.press import Order, read, register
from ui.widgets.theme.assets import RESOURCES

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
TALK, TEXT = uuid4(), uuid4()


def due(stage: Stage, *printed: PrintedBefore) -> list[str]:
    return [one.kind for one in offers(stage, printed) if one.due]


def before(kind: str, subject: UUID | None = None) -> PrintedBefore:
    return PrintedBefore(uuid4(), kind, subject, 1, False, "printed", NOW)


def test_a_new_walk_in_gets_receipt_and_rights_notice() -> None:
    assert due(Stage(Status.REGISTERED)) == ["receipt", "rights_notice"]


def test_an_accepted_case_gets_the_acceptance_notice() -> None:
    assert due(Stage(Status.ACCEPTED)) == ["receipt", "rights_notice", "acceptance_notice"]
    assert due(Stage(Status.DECLINED)) == ["receipt", "rights_notice"]


def test_a_sealed_record_is_due_and_an_open_one_is_offered() -> None:
    open_talk = Stage(Status.ACCEPTED, ((TALK, 1, "open"),))
    assert "interview_record" in [one.kind for one in offers(open_talk, [])]
    assert "interview_record" not in due(open_talk)
    assert due(Stage(Status.ACCEPTED, ((TALK, 1, "sealed"),))) == ["receipt", "acceptance_notice", "interview_record"]


@pytest.mark.parametrize(
    ("state", "expected"), [("draft", False), ("pending_approval", False), ("approved", True), ("signed", True)]
)
def test_an_agreement_is_due_once_it_is_approved(state: str, expected: bool) -> None:
    stage = Stage(Status.PENDING_SIGNATURE, ((TALK, 1, "sealed"),), ((TEXT, 1, state),))
    assert ("agreement" in due(stage)) is expected


def test_an_organisation_that_presides_gets_its_copy() -> None:
    sitting = ((TALK, 1, "sealed"),)
    ours = Stage(Status.PENDING_SIGNATURE, sitting, ((TEXT, 1, "approved"),))
    theirs = replace(ours, third_party=True)

    def shares(stage: Stage) -> dict[str, int]:
        return next(dict(one.receivers) for one in offers(stage, []) if one.kind == "agreement")

    assert shares(ours) == {"customer": 1, "branch": 2}
    assert shares(theirs) == {"customer": 1, "branch": 2, "organisation": 1}


def test_a_void_agreement_is_not_offered() -> None:
    assert "agreement" not in [one.kind for one in offers(Stage(Status.DRAFTING, (), ((TEXT, 1, "void"),)), [])]


def test_what_was_printed_is_no_longer_due_but_still_offered() -> None:
    stage = Stage(Status.REGISTERED)
    assert due(stage, before("receipt")) == ["rights_notice"]
    kept = [one for one in offers(stage, [before("receipt")]) if one.kind == "receipt"]
    assert len(kept[0].printed) == 1


def test_another_sitting_is_another_paper() -> None:
    other = uuid4()
    stage = Stage(Status.ACCEPTED, ((TALK, 1, "sealed"), (other, 2, "sealed")))
    found = [one for one in offers(stage, [before("interview_record", TALK)]) if one.kind == "interview_record"]
    assert [(one.number, one.due) for one in found] == [(1, False), (2, True)]


@given(st.sampled_from(Status), st.lists(st.sampled_from(["receipt", "rights_notice", "acceptance_notice"])))
def test_every_stage_offers_the_receipt_and_the_report(status: Status, printed: list[str]) -> None:
    kinds = [one.kind for one in offers(Stage(status), [before(kind) for kind in printed])]
    assert kinds[0] == "receipt"
    assert kinds[-1] == "case_report"
    assert not set(due(Stage(status), *[before(kind) for kind in printed])) & set(printed)


@pytest.fixture
def words() -> Wording:
    """The sentences."""
    return Wording.load(RESOURCES / "wording")


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """A registered case of an elderly customer."""
    with desk_store.action(actors.counter, "cases.register") as session:
        made = register_walk_in(
            session,
            WalkIn(
                name="钱𫖯",
                phone="13900000000",
                card="6222020000001234",
                narrative="年费争议。",
                amount="300",
                id_number="320100195803070019",
            ),
        )
    return made.id


def text_of(file: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(file).pages)


def made(store: Store, actors: Actors, order: Order, words: Wording, out: Path) -> Printed:
    with store.action(actors.counter, "papers.read") as session:
        job = read(session, order, words)
    return job.write(out, large_print=order.large_print, printed_at=NOW)


@pytest.mark.parametrize("kind", ["receipt", "rights_notice", "case_report"])
def test_the_press_makes_each_paper(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording, tmp_path: Path, kind: str
) -> None:
    printed = made(desk_store, actors, Order(kind, case_id, large_print=True), words, tmp_path / "p.pdf")
    with desk_store.read(actors.counter) as session:
        number = papers_of(session, case_id).no
    assert printed.pages == len(PdfReader(printed.file).pages)
    text = text_of(printed.file)
    assert number in text
    assert "6222020000001234" not in text
    assert ("钱𫖯" in text) is (kind != "case_report")


def test_an_acceptance_notice_needs_an_acceptance(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording, tmp_path: Path
) -> None:
    order = Order("acceptance_notice", case_id)
    with pytest.raises(Refusal, match="not_accepted"):
        made(desk_store, actors, order, words, tmp_path / "p.pdf")
    with desk_store.action(actors.counter, "cases.accept") as session:
        accept(session, case_id)
    assert "受理告知书" in text_of(made(desk_store, actors, order, words, tmp_path / "p.pdf").file)


def test_an_unknown_paper_is_refused(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording, tmp_path: Path
) -> None:
    with pytest.raises(Refusal, match="unknown_kind"):
        made(desk_store, actors, Order("ticket", case_id), words, tmp_path / "p.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_printed_copies_are_registered_with_an_access_record(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording, tmp_path: Path
) -> None:
    order = Order("rights_notice", case_id)
    printed = made(desk_store, actors, order, words, tmp_path / "p.pdf")
    for _ in range(2):
        with desk_store.action(actors.counter, "sealing.register_paper") as session:
            register(session, order, printed, 2, signed=True)
    with desk_store.read(actors.counter) as session:
        table = papers_of(session, case_id)
        kept = next(one for one in table.offers if one.kind == "rights_notice")
        assert [(one.copies, one.state) for one in kept.printed] == [(4, "unsigned")]
        assert not kept.due
        entries = session.scalars(select(AccessEntry)).all()
        assert [one.kind for one in entries].count(AccessKind.PRINT) == 2
        assert [one.kind for one in entries].count(AccessKind.VIEW) == 1
    assert table.elderly
    assert table.customer == "钱*"
