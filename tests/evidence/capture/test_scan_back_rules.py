"""Pages of a scan against printed pages: any order, any number of scans, any repetition give the same answer."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.scan_back import (
    KnownPaper,
    PageMatch,
    PageVerdict,
    SeenPage,
    covered,
    match,
    missing,
    page_ranges,
)
from app.sealing.page_code import PageCode
from tests.evidence.capture.scans import DIGEST, OTHER_DIGEST, seen

NO, OTHER_NO = "2026-0123-000045", "2026-0123-000046"
PAPER = KnownPaper(uuid4(), DIGEST, 3)
OTHER = KnownPaper(uuid4(), OTHER_DIGEST, 2)


@settings(max_examples=60)
@given(scans=st.lists(st.lists(st.integers(0, 6), max_size=8), max_size=4))
def test_what_is_back_does_not_depend_on_order_or_number_of_scans(scans: list[list[int]]) -> None:
    paper = KnownPaper(uuid4(), DIGEST, 6)
    back: dict[UUID, set[int]] = {}
    counted = []
    for pages in scans:
        found = match(seen(NO, *pages, count=6), NO, [OTHER, paper], back)
        rows = found.of(paper.id)
        assert [row[0] for row in rows] == list(range(1, len(pages) + 1))
        back.setdefault(paper.id, set()).update(covered(rows))
        counted += [one.page or 0 for one in found.pages if one.verdict is PageVerdict.MATCHED]
    wanted = {page for pages in scans for page in pages if page}
    assert back.get(paper.id, set()) == wanted
    assert sorted(counted) == sorted(wanted)  # each printed page is matched once; every other time it is a repetition
    assert missing(6, wanted) == [page for page in range(1, 7) if page not in wanted]


def test_each_page_has_its_verdict() -> None:
    pages = (
        *seen(NO, 3, 1),
        SeenPage(3, (PageCode(NO, "IVR", 2, 2, OTHER_DIGEST[:16]),)),
        SeenPage(4, (PageCode(OTHER_NO, "AGR", 2, 3, DIGEST[:16]),)),
        SeenPage(5, (PageCode(NO, "AGR", 2, 3, "0" * 16),)),
        SeenPage(6),
        SeenPage(7, (), blank=True),
        SeenPage(8, (PageCode(NO, "AGR", 3, 3, DIGEST[:16]),)),
    )
    found = match(pages, NO, [PAPER, OTHER])
    v = PageVerdict
    assert found.pages == (
        PageMatch(1, v.MATCHED, PAPER.id, 3),
        PageMatch(2, v.MATCHED, PAPER.id, 1),
        PageMatch(3, v.MATCHED, OTHER.id, 2),
        PageMatch(4, v.FOREIGN, case_no=OTHER_NO),
        PageMatch(5, v.OTHER_PAPER),
        PageMatch(6, v.UNREADABLE),
        PageMatch(7, v.BLANK),
        PageMatch(8, v.DUPLICATE, PAPER.id, 3),
    )
    assert found.papers == (PAPER.id, OTHER.id)
    assert found.of(OTHER.id)[:3] == [[1, None, "other_paper"], [2, None, "other_paper"], [3, 2, "matched"]]
    assert covered(found.of(PAPER.id)) == {1, 3}


def test_two_pages_on_one_sheet_of_the_scan_are_two_matches() -> None:
    codes = tuple(PageCode(NO, "AGR", page, 3, DIGEST[:16]) for page in (1, 2, 1))
    found = match((SeenPage(1, codes),), NO, [PAPER])
    assert [(one.number, one.page, one.verdict) for one in found.pages] == [
        (1, 1, PageVerdict.MATCHED),
        (1, 2, PageVerdict.MATCHED),
    ]


def test_of_two_papers_of_one_content_the_pages_and_then_the_rank_decide() -> None:
    large = KnownPaper(uuid4(), DIGEST, 5, rank=9)
    again = KnownPaper(uuid4(), DIGEST, 3, rank=1)
    assert match(seen(NO, 2), NO, [PAPER, large, again]).papers == (again.id,)
    assert match(seen(NO, 2, count=5), NO, [PAPER, large, again]).papers == (large.id,)


@pytest.mark.parametrize("page", [0, 4])
def test_a_page_beyond_the_paper_belongs_to_none(page: int) -> None:
    told = SeenPage(1, (PageCode(NO, "AGR", page, 3, DIGEST[:16]),))
    assert match((told,), NO, [PAPER]).pages == (PageMatch(1, PageVerdict.OTHER_PAPER),)


@pytest.mark.parametrize(
    ("digest", "verdict"),
    [
        (DIGEST[:16], PageVerdict.MATCHED),
        ("8" + DIGEST[1:15] + "8", PageVerdict.MATCHED),
        ("888" + DIGEST[3:16], PageVerdict.UNREADABLE),
        (DIGEST[:12], PageVerdict.UNREADABLE),
    ],
)
def test_a_footer_may_be_misread_by_two_digits(digest: str, verdict: PageVerdict) -> None:
    told = SeenPage(1, (PageCode("", "", 2, 3, digest),))
    assert match((told,), NO, [PAPER, OTHER]).pages[0].verdict is verdict


def test_a_misread_footer_that_fits_two_contents_fits_none() -> None:
    near = KnownPaper(uuid4(), "1" + DIGEST[1:], 3)
    told = SeenPage(1, (PageCode("", "", 2, 3, "8" + DIGEST[1:16]),))
    assert match((told,), NO, [PAPER, near]).pages[0].verdict is PageVerdict.UNREADABLE


@pytest.mark.parametrize(
    ("pages", "said"), [((), ""), ((2,), "2"), ((5, 1, 2, 3, 3), "1-3, 5"), ((1, 3, 5), "1, 3, 5"), ((7, 8), "7-8")]
)
def test_pages_are_written_as_people_do(pages: tuple[int, ...], said: str) -> None:
    assert page_ranges(pages) == said
