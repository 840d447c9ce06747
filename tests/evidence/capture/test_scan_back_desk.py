"""What came back is kept in rows: another day, another exhibit and a withdrawn one give what they should."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases.model import Case, CaseEvent
from app.evidence import desk
from app.evidence.blobs import Blobs
from app.evidence.desk.scan_back import KeptScan, keep_scan, say_page, unmatch
from app.evidence.scan_back import SeenPage
from app.evidence.views import custody
from app.evidence.views.scan_backs import CasePapers, papers_back
from app.kernel.errors import Refusal
from app.sealing.desk import copies_of, copy_back
from app.sealing.model import PaperState
from app.store.store import Store
from tests.evidence.capture.scans import OTHER_DIGEST, case_no_of, register, seen
from tests.evidence.conftest import pdf
from tests.helpers.house import Actors

Scan = Callable[..., KeptScan]


@pytest.fixture
def paper_id(desk_store: Store, actors: Actors, case_id: UUID) -> UUID:
    """Give a printed paper of three pages whose branch copy is waited for."""
    with desk_store.action(actors.counter, "sealing.register_paper") as session:
        case: Case = session.found(Case, case_id)
        return register(session, case.keys()).id


@pytest.fixture
def scan(desk_store: Store, actors: Actors, case_id: UUID, blobs: Blobs) -> Scan:
    """Give a function that brings a scan with these pages of the paper and matches it."""
    brought: list[int] = []

    def bring(*pages: int, item_id: UUID | None = None) -> KeptScan:
        with desk_store.action(actors.counter, "evidence.add") as session:
            if item_id is None:
                brought.append(len(brought))
                content = pdf(max(len(pages), 1), f"scan {len(brought)}")
                item_id = desk.add_file(session, case_id, content, blobs, name=f"扫描{len(brought)}.pdf").id
            return keep_scan(session, item_id, seen(case_no_of(session, case_id), *pages))

    return bring


@pytest.fixture
def stand(desk_store: Store, actors: Actors, case_id: UUID) -> Callable[[], CasePapers]:
    """Give a function that reads how the papers stand."""

    def read() -> CasePapers:
        with desk_store.read(actors.counter) as session:
            return papers_back(session, case_id)

    return read


def test_what_is_missing_today_may_come_tomorrow(
    paper_id: UUID, scan: Scan, stand: Callable[[], CasePapers], desk_store: Store, actors: Actors
) -> None:
    first = scan(3, 1)
    assert (first.papers[0].id, first.papers[0].missing, first.papers[0].whole) == (paper_id, [2], False)
    second = scan(2, 1)
    assert second.papers[0].whole
    assert second.matched.of(paper_id) == [[1, 2, "matched"], [2, 1, "duplicate"]]
    found = stand().papers[0]
    assert (found.back, len(found.awaited), [one.seq for one in found.scans]) == (frozenset({1, 2, 3}), 1, [1, 2])
    with desk_store.action(actors.counter, "sealing.copy_back") as session:
        copy_back(session, found.awaited[0])
        states = [copy.state for copy in copies_of(session, paper_id)]
    assert sorted(states) == [PaperState.BACK, PaperState.PRINTED]
    assert stand().papers[0].awaited == ()


def test_matching_again_changes_nothing_and_undoing_can_be_undone(
    paper_id: UUID, scan: Scan, stand: Callable[[], CasePapers], desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    kept = scan(1, 2, 3)
    again = scan(1, 2, 3, item_id=kept.item_id)
    assert again.matched == kept.matched
    row = stand().papers[0].scans[0]
    for _ in range(2):
        with desk_store.action(actors.counter, "evidence.unmatch") as session:
            unmatch(session, row.id)
    assert (stand().papers[0].back, stand().papers[0].scans) == (frozenset(), ())
    scan(1, 2, 3, item_id=kept.item_id)
    assert stand().papers[0].whole
    with desk_store.read(actors.counter) as session:
        acts = [(line.act, line.note) for line in custody(session, kept.item_id)]
        kinds = [event.kind for event in session.scalars(select(CaseEvent).where(CaseEvent.case_id == case_id))]
    assert acts == [("received", ""), ("matched", "1-3")]
    assert (kinds.count("scan_whole"), kinds.count("scan_unmatched")) == (2, 1)
    assert stand().papers[0].id == paper_id


def test_a_withdrawn_scan_counts_no_longer(
    paper_id: UUID, scan: Scan, stand: Callable[[], CasePapers], desk_store: Store, actors: Actors
) -> None:
    kept = scan(1, 2, 3)
    with desk_store.action(actors.mediator, "evidence.withdraw") as session:
        desk.withdraw(session, kept.item_id, "扫错了")
    found = stand().papers[0]
    assert (found.id, found.missing) == (paper_id, [1, 2, 3])
    with pytest.raises(Refusal) as told:
        scan(1, item_id=kept.item_id)
    assert told.value.code == "evidence.is_withdrawn"


def test_a_page_may_be_named_by_hand(
    paper_id: UUID, scan: Scan, stand: Callable[[], CasePapers], desk_store: Store, actors: Actors
) -> None:
    kept = scan(1, 0, 3)
    assert kept.papers[0].missing == [2]
    with desk_store.action(actors.counter, "evidence.say_page") as session:
        say_page(session, kept.item_id, 2, paper_id, 2)
        say_page(session, kept.item_id, 2, paper_id, 2)
    assert stand().papers[0].whole
    assert ((2, 2, "by_hand"),) in [one.pages for one in stand().papers[0].scans]


@pytest.mark.parametrize(
    ("number", "page", "code"),
    [(0, 1, "evidence.no_such_page"), (4, 1, "evidence.no_such_page"), (1, 4, "evidence.no_printed_page"),
     (1, 0, "evidence.no_printed_page")],
)  # fmt: skip
def test_a_page_that_is_not_there_cannot_be_named(
    paper_id: UUID, scan: Scan, desk_store: Store, actors: Actors, number: int, page: int, code: str
) -> None:
    kept = scan(1, 0, 3)
    with pytest.raises(Refusal) as told, desk_store.action(actors.counter, "evidence.say_page") as session:
        say_page(session, kept.item_id, number, paper_id, page)
    assert told.value.code == code


def test_a_scan_of_two_papers_has_a_row_for_each_and_foreign_pages_none(
    paper_id: UUID, scan: Scan, desk_store: Store, actors: Actors, case_id: UUID, blobs: Blobs
) -> None:
    with desk_store.action(actors.counter, "sealing.register_paper") as session:
        case: Case = session.found(Case, case_id)
        other_id = register(session, case.keys(), OTHER_DIGEST, 2).id
        pages = (*seen(case.no, 1, 2), *seen(case.no, 2, 1, digest=OTHER_DIGEST, count=2))
        numbered = tuple(SeenPage(place, page.codes) for place, page in enumerate(pages, 1))
        item_id = desk.add_file(session, case_id, pdf(4), blobs, name="一叠.pdf").id
        kept = keep_scan(session, item_id, numbered)
    assert {one.id: one.missing for one in kept.papers} == {paper_id: [3], other_id: []}
    assert kept.matched.papers == (paper_id, other_id)
    with desk_store.action(actors.counter, "evidence.add") as session:
        stray = desk.add_file(session, case_id, pdf(1, "stray"), blobs, name="他案.pdf").id
        assert keep_scan(session, stray, seen("2026-0123-999999", 1)).papers == ()


def test_a_paper_of_another_case_cannot_be_named(
    paper_id: UUID, desk_store: Store, actors: Actors, blobs: Blobs
) -> None:
    from app.cases.desk import WalkIn, register_walk_in

    with desk_store.action(actors.counter, "cases.register") as session:
        walk_in = WalkIn(name="周小红", phone="13900004321", card="6222021234568123", narrative="另一件。")
        other = register_walk_in(session, walk_in).id
        item_id = desk.add_file(session, other, pdf(1), blobs, name="他.pdf").id
    with pytest.raises(Refusal) as told, desk_store.action(actors.counter, "evidence.say_page") as session:
        say_page(session, item_id, 1, paper_id, 1)
    assert told.value.code == "evidence.paper_of_another_case"
