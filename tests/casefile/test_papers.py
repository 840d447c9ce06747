"""Which papers a stage has, which are due, and how the press makes each of them."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import select

from app.casefile.desk import accept
from app.casefile.offers import Deed, Offer, PrintedCopy, Sitting, Stage, offers
from app.casefile.papers import papers_of
from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from app.sealing.copies import Share
from app.sealing.model import Receiver
from app.store.access import AccessEntry, AccessKind
from app.store.store import Store
from reports.document import Printed
from tests.casefile.watching import written_files
from tests.helpers.house import Actors
from ui.casefile.press import Order, read, register
from ui.widgets.theme.assets import RESOURCES

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
TALK, TEXT = uuid4(), uuid4()
BOTH = (Share(Receiver.CUSTOMER), Share(Receiver.BRANCH, 1, to_be_signed=True))


def due(stage: Stage, *printed: PrintedCopy) -> list[str]:
    return [one.kind for one in offers(stage, printed) if one.due]


def before(
    kind: str, receiver: str = "customer", subject: UUID | None = None, sha256: str = "", state: str = "printed"
) -> PrintedCopy:
    return PrintedCopy(uuid4(), kind, subject, sha256, False, Receiver(receiver), state, NOW)


def offered(stage: Stage, kind: str, *printed: PrintedCopy) -> Offer:
    return next(one for one in offers(stage, printed) if one.kind == kind)


def shares(stage: Stage, kind: str, *printed: PrintedCopy) -> dict[str, int]:
    return {share.receiver.value: share.copies for share in offered(stage, kind, *printed).shares}


def test_a_new_walk_in_gets_receipt_and_rights_notice() -> None:
    assert due(Stage(Status.REGISTERED)) == ["receipt", "rights_notice"]


def test_an_accepted_case_gets_the_acceptance_notice() -> None:
    assert due(Stage(Status.ACCEPTED)) == ["receipt", "rights_notice", "acceptance_notice"]
    assert due(Stage(Status.DECLINED)) == ["receipt", "rights_notice"]


def test_a_sealed_record_is_due_and_an_open_one_is_offered() -> None:
    open_talk = Stage(Status.ACCEPTED, (Sitting(TALK, 1, "open"),))
    assert "interview_record" in [one.kind for one in offers(open_talk, [])]
    assert "interview_record" not in due(open_talk)
    sealed = Stage(Status.ACCEPTED, (Sitting(TALK, 1, "sealed"),))
    assert due(sealed) == ["receipt", "acceptance_notice", "interview_record"]


@pytest.mark.parametrize(
    ("state", "expected"), [("draft", False), ("pending_approval", False), ("approved", True), ("signed", True)]
)
def test_an_agreement_is_due_once_it_is_approved(state: str, expected: bool) -> None:
    stage = Stage(Status.PENDING_SIGNATURE, (Sitting(TALK, 1, "sealed"),), (Deed(TEXT, 1, state),))
    assert ("agreement" in due(stage)) is expected


@pytest.mark.parametrize(
    ("third_party", "kind", "copies", "expected"),
    [
        (False, "instalment", 3, {"customer": 1, "branch": 2}),
        (False, "settlement", 2, {"customer": 1, "branch": 1}),
        (False, "instalment", 5, {"customer": 1, "branch": 4}),
        (False, "instalment", 1, {"customer": 1, "branch": 1}),
        (True, "mediation", 3, {"customer": 1, "branch": 1, "organisation": 1}),
        (True, "mediation", 4, {"customer": 1, "branch": 2, "organisation": 1}),
        (True, "instalment", 3, {"customer": 1, "branch": 2, "organisation": 1}),
    ],
)
def test_an_agreement_has_the_copies_of_which_its_own_text_speaks(
    third_party: bool, kind: str, copies: int, expected: dict[str, int]
) -> None:
    deed = Deed(TEXT, 1, "approved", kind, copies)
    assert shares(Stage(Status.PENDING_SIGNATURE, (), (deed,), third_party), "agreement") == expected


def test_an_organisation_that_presides_gets_the_record_too() -> None:
    ours = Stage(Status.MEDIATING, (Sitting(TALK, 1, "sealed"),))
    assert shares(ours, "interview_record") == {"customer": 1, "branch": 1}
    theirs = replace(ours, third_party=True)
    assert shares(theirs, "interview_record") == {"customer": 1, "branch": 1, "organisation": 1}
    assert shares(theirs, "receipt") == {"customer": 1}


def test_only_copies_that_come_back_signed_are_waited_for() -> None:
    stage = Stage(Status.PENDING_SIGNATURE, (Sitting(TALK, 1, "sealed"),), (Deed(TEXT, 1, "approved"),))
    signed = {
        one.kind: [share.receiver.value for share in one.shares if share.to_be_signed] for one in offers(stage, [])
    }
    assert signed == {
        "receipt": [],
        "rights_notice": ["branch"],
        "acceptance_notice": [],
        "interview_record": ["branch"],
        "agreement": ["customer", "branch"],
        "case_report": [],
        "case_file": [],
    }


def test_a_void_agreement_is_not_offered() -> None:
    assert "agreement" not in [one.kind for one in offers(Stage(Status.DRAFTING, (), (Deed(TEXT, 1, "void"),)), [])]


def test_what_was_printed_is_no_longer_due_but_still_offered_whole() -> None:
    stage = Stage(Status.REGISTERED)
    assert due(stage, before("receipt")) == ["rights_notice"]
    kept = offered(stage, "receipt", before("receipt"))
    assert len(kept.printed) == 1
    assert [share.copies for share in kept.shares] == [1]


def test_what_one_receiver_still_lacks_is_due_for_that_receiver_alone() -> None:
    stage = Stage(Status.REGISTERED)
    assert shares(stage, "rights_notice", before("rights_notice")) == {"customer": 0, "branch": 1}
    assert "rights_notice" in due(stage, before("rights_notice"))
    both = (before("rights_notice"), before("rights_notice", "branch", state="unsigned"))
    assert "rights_notice" not in due(stage, *both)
    assert shares(stage, "rights_notice", *both) == {"customer": 1, "branch": 1}


def test_copies_of_an_earlier_version_do_not_count() -> None:
    stage = Stage(Status.PENDING_SIGNATURE, (), (Deed(TEXT, 1, "approved", sha256="b" * 64),))
    old = [before("agreement", who, TEXT, "a" * 64) for who in ("customer", "branch", "branch")]
    assert "agreement" in due(stage, *old)
    assert len(offered(stage, "agreement", *old).printed) == 3
    new = [before("agreement", who, TEXT, "b" * 64) for who in ("customer", "branch", "branch")]
    assert "agreement" not in due(stage, *old, *new)


def test_another_sitting_is_another_paper() -> None:
    other = uuid4()
    stage = Stage(Status.ACCEPTED, (Sitting(TALK, 1, "sealed"), Sitting(other, 2, "sealed")))
    printed = [before("interview_record", who, TALK) for who in ("customer", "branch")]
    found = [one for one in offers(stage, printed) if one.kind == "interview_record"]
    assert [(one.number, one.due) for one in found] == [(1, False), (2, True)]
    assert len({one.key for one in found}) == 2


@given(st.sampled_from(Status), st.lists(st.sampled_from(["receipt", "rights_notice", "acceptance_notice"])))
def test_every_stage_offers_the_receipt_and_the_report(status: Status, printed: list[str]) -> None:
    copies = [before(kind, who) for kind in printed for who in ("customer", "branch")]
    kinds = [one.kind for one in offers(Stage(status), copies)]
    assert kinds[0] == "receipt"
    assert kinds[-2:] == ["case_report", "case_file"]
    assert not set(due(Stage(status), *copies)) & set(printed)


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


def text_of(printed: Printed) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(printed.data)).pages)


def made(store: Store, actors: Actors, order: Order, words: Wording) -> Printed:
    with store.action(actors.counter, "papers.read") as session:
        job = read(session, order, words)
    return job.make(large_print=order.large_print, printed_at=NOW)


@pytest.mark.parametrize("kind", ["receipt", "rights_notice", "case_report"])
def test_the_press_makes_each_paper(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording, kind: str
) -> None:
    printed = made(desk_store, actors, Order(kind, case_id, large_print=True), words)
    with desk_store.read(actors.counter) as session:
        number = papers_of(session, case_id).no
    assert printed.pages == len(PdfReader(BytesIO(printed.data)).pages)
    text = text_of(printed)
    assert number in text
    assert "6222020000001234" not in text
    assert ("钱𫖯" in text) is (kind != "case_report")


def test_an_acceptance_notice_needs_an_acceptance(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording
) -> None:
    order = Order("acceptance_notice", case_id)
    with pytest.raises(Refusal, match="not_accepted"):
        made(desk_store, actors, order, words)
    with desk_store.action(actors.counter, "cases.accept") as session:
        accept(session, case_id)
    assert "受理告知书" in text_of(made(desk_store, actors, order, words))


def test_an_unknown_paper_is_refused(desk_store: Store, actors: Actors, case_id: UUID, words: Wording) -> None:
    with pytest.raises(Refusal, match="unknown_kind"):
        made(desk_store, actors, Order("ticket", case_id), words)


def test_printed_copies_are_registered_with_an_access_record(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording
) -> None:
    order = Order("rights_notice", case_id)
    printed = made(desk_store, actors, order, words)
    for _ in range(2):
        with desk_store.action(actors.counter, "sealing.register_paper") as session:
            register(session, order, printed, BOTH)
    with desk_store.read(actors.counter) as session:
        table = papers_of(session, case_id)
        kept = next(one for one in table.offers if one.kind == "rights_notice")
        assert Counter((one.receiver.value, one.state) for one in kept.printed) == {
            ("customer", "printed"): 2,
            ("branch", "unsigned"): 2,
        }
        assert not kept.due
        entries = session.scalars(select(AccessEntry)).all()
        assert [one.kind for one in entries].count(AccessKind.PRINT) == 2
        assert [one.kind for one in entries].count(AccessKind.VIEW) == 1
    assert table.large_print
    assert table.customer == "钱*"


def test_poor_sight_asks_for_large_print_as_age_does(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        walk_in = WalkIn(name="周小川", phone="13900000001", narrative="年费。", needs=("poor_sight",))
        sees_little = register_walk_in(session, walk_in)
        walk_in = WalkIn(name="吴小天", phone="13900000002", narrative="年费。", id_number="320100199003070012")
        young = register_walk_in(session, walk_in)
    with desk_store.read(actors.counter) as session:
        assert papers_of(session, sees_little.id).large_print
        assert not papers_of(session, young.id).large_print


def test_sixty_is_counted_from_the_birthday_on(desk_store: Store, actors: Actors) -> None:
    large = []
    for born in ("19661124", "19661125"):
        with desk_store.action(actors.counter, "cases.register") as session:
            walk_in = WalkIn(name="郑小山", phone="13900000003", narrative="年费。", id_number=f"320100{born}0019")
            case = register_walk_in(session, walk_in)
        with desk_store.read(actors.counter) as session:
            large.append(papers_of(session, case.id).large_print)
    assert large == [True, False]


def test_making_a_paper_opens_no_file_for_writing(
    desk_store: Store, actors: Actors, case_id: UUID, words: Wording, tmp_path: Path
) -> None:
    with desk_store.action(actors.counter, "papers.read") as session:
        jobs = [read(session, Order(kind, case_id), words) for kind in ("receipt", "rights_notice", "case_report")]
    with written_files() as written:
        made = [job.make(printed_at=NOW) for job in jobs]
        assert all(one.data.startswith(b"%PDF") for one in made)
        assert written == []
        made[0].save(tmp_path / "asked for.pdf")
    assert {file.parent for file in written} == {tmp_path}
    assert [file.name for file in tmp_path.glob("*.p*")] == ["asked for.pdf"]
    with pytest.raises(LookupError):
        _ = made[1].file
