"""Papers printed here, rasterised, turned and worn, read for real in the child behind its walls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.evidence.desk.scan_back import seen_pages
from app.evidence.kinds import FileKind
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.scan_back import KnownPaper, PageVerdict, match
from tests.evidence.capture.scans import DIGEST, OTHER_DIGEST, as_jpeg, as_pdf, blank, pictures, scanned
from tests.evidence.previewing import content

pytestmark = pytest.mark.skipif(not available(), reason="the extra 'recognition' is not installed")

NO, OTHER_NO = "2026-0123-000045", "2026-0123-000046"


@pytest.fixture(scope="module")
def reader() -> Iterator[Recogniser]:
    """Give one child to all tests of this file."""
    made = Recogniser()
    yield made
    made.close()


def test_a_scan_in_any_order_and_turn_is_matched_page_by_page(reader: Recogniser) -> None:
    from uuid import uuid4

    pages, foreign, older = pictures(NO), pictures(OTHER_NO), pictures(NO, OTHER_DIGEST)
    paper = KnownPaper(uuid4(), DIGEST, len(pages))
    scan = as_pdf(
        [
            scanned(pages[2], 180), scanned(pages[0], 90), blank(), scanned(foreign[1]), scanned(older[0]),
            scanned(pages[0], 2.5),
        ]
    )  # fmt: skip
    steps: list[tuple[int, int]] = []
    seen = seen_pages(reader, content(scan, FileKind.PDF), lambda done, of: steps.append((done, of)))
    found = match(seen, NO, [paper])
    assert [(one.verdict, one.page) for one in found.pages] == [
        (PageVerdict.MATCHED, 3),
        (PageVerdict.MATCHED, 1),
        (PageVerdict.BLANK, None),
        (PageVerdict.FOREIGN, None),
        (PageVerdict.OTHER_PAPER, None),
        (PageVerdict.DUPLICATE, 1),
    ]
    assert found.pages[3].case_no == OTHER_NO
    assert steps == [(place, 6) for place in range(6)]


def test_a_photograph_with_the_code_covered_is_known_by_its_footer(reader: Recogniser) -> None:
    from PIL import ImageDraw

    page = pictures(NO, dpi=200)[1].copy()
    wide, high = page.size
    ImageDraw.Draw(page).rectangle((wide * 0.82, high * 0.9, wide, high), fill=120)  # somebody stamped over it
    seen = seen_pages(reader, content(as_jpeg(page), FileKind.JPEG))
    assert [(code.page, code.pages, code.digest) for code in seen[0].codes] == [(2, len(pictures(NO)), DIGEST[:16])]


def test_a_page_of_somebody_else_has_no_code(reader: Recogniser) -> None:
    from tests.evidence.recognition.pages import drawn

    seen = seen_pages(reader, content(drawn(["信用卡争议处理申请书", "第 1 页"]), FileKind.PNG))
    assert (seen[0].codes, seen[0].blank) == ((), False)
