"""Match the pages of a scan that came back (签后回扫) to the pages that were printed. Pure.

A page is known by the code that was printed on it: which case, which content (hash), which page of how many. So order,
turn and the number of files do not count, pages of several papers may lie in one scan, and the rest may come tomorrow
from another desk: what is still missing follows from the rows alone. Nothing is guessed: a page without a readable code
is told as such, and a person may say which one it is.

Recognising the text and comparing it with the printed one was decided against: a signature over a line, a stamp or a
correction by hand would make every signed page another one, and those are the pages that matter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.sealing.page_code import HASH_DIGITS, PageCode, coded

_MISREAD = 2
"""Digits of a hash read from the words of a footer that may differ from the one printed page it can be."""


class PageVerdict(StrEnum):
    """What a page of a scan is (label: scan_page)."""

    MATCHED = "matched"
    DUPLICATE = "duplicate"  # the same printed page again
    OTHER_PAPER = "other_paper"  # of this case, another paper or another version of it
    FOREIGN = "foreign"  # of another case
    UNREADABLE = "unreadable"  # no code of ours could be read
    BLANK = "blank"
    BY_HAND = "by_hand"  # a person said which page it is


COUNTS = frozenset({PageVerdict.MATCHED, PageVerdict.DUPLICATE, PageVerdict.BY_HAND})
"""The verdicts by which a printed page is back."""


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page of a scan (from 1): what its codes or its footer say, and whether it is empty."""

    number: int
    codes: tuple[PageCode, ...] = ()
    blank: bool = False


@dataclass(frozen=True, slots=True)
class KnownPaper:
    """A paper that was printed for the case: its hash, its number of pages, and how gladly it is taken for a page.

    Two papers of one content differ in nothing but their pages (large print); of those that a page may belong to, the
    one with the greatest `rank` is taken.
    """

    id: UUID
    sha256: str
    pages: int
    rank: int = 0


@dataclass(frozen=True, slots=True)
class PageMatch:
    """A page of a scan: its verdict, the paper and the page of it, and the case that a foreign page names."""

    number: int
    verdict: PageVerdict
    paper_id: UUID | None = None
    page: int | None = None
    case_no: str = ""


@dataclass(frozen=True, slots=True)
class Matched:
    """What a scan holds, page by page in its order; a scan of two pages side by side has two matches of one number."""

    pages: tuple[PageMatch, ...]

    @property
    def papers(self) -> tuple[UUID, ...]:
        """The papers that pages of it belong to, in the order in which they come."""
        found = (one.paper_id for one in self.pages if one.paper_id is not None and one.verdict in COUNTS)
        return tuple(dict.fromkeys(found))

    def of(self, paper_id: UUID) -> list[list[int | str | None]]:
        """The pages as a row of that paper keeps them: [page of the scan, page of the paper or None, verdict] each."""
        kept: list[list[int | str | None]] = []
        for one in self.pages:
            if one.paper_id == paper_id:
                kept.append([one.number, one.page, one.verdict.value])
            elif one.paper_id is not None:
                kept.append([one.number, None, PageVerdict.OTHER_PAPER.value])
            else:
                kept.append([one.number, None, one.verdict.value])
        return kept


def match(
    seen: Sequence[SeenPage],
    case_no: str,
    papers: Sequence[KnownPaper],
    before: Mapping[UUID, Collection[int]] | None = None,
) -> Matched:
    """Match the pages of a scan to the papers of a case; `before` are the printed pages that are back already."""
    back = {paper: set(pages) for paper, pages in (before or {}).items()}
    own = coded(case_no)
    found: list[PageMatch] = []
    for page in seen:
        if page.blank and not page.codes:
            found.append(PageMatch(page.number, PageVerdict.BLANK))
        elif not page.codes:
            found.append(PageMatch(page.number, PageVerdict.UNREADABLE))
        else:
            told = [_of_code(page.number, code, own, papers, back) for code in dict.fromkeys(page.codes)]
            found.extend(dict.fromkeys(told))
    return Matched(tuple(found))


def covered(kept: Iterable[Sequence[object]]) -> frozenset[int]:
    """The printed pages that are back, by the pages of the rows of one paper."""
    counting = {verdict.value for verdict in COUNTS}
    return frozenset(page for _, page, verdict in kept if isinstance(page, int) and verdict in counting)


def missing(pages: int, back: Collection[int]) -> list[int]:
    """The printed pages that are not back, in order."""
    return [page for page in range(1, pages + 1) if page not in back]


def page_ranges(pages: Iterable[int]) -> str:
    """Pages as people write them: 2, 4-6; empty for none."""
    runs: list[tuple[int, int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def _of_code(
    number: int, code: PageCode, own: str, papers: Sequence[KnownPaper], back: dict[UUID, set[int]]
) -> PageMatch:
    if code.case_no and code.case_no != own:
        return PageMatch(number, PageVerdict.FOREIGN, case_no=code.case_no)
    paper = _paper_of(code, papers)
    if paper is None:
        # A footer that names no paper of this case proves nothing about whose it is.
        return PageMatch(number, PageVerdict.OTHER_PAPER if code.case_no else PageVerdict.UNREADABLE)
    here = back.setdefault(paper.id, set())
    verdict = PageVerdict.DUPLICATE if code.page in here else PageVerdict.MATCHED
    here.add(code.page)
    return PageMatch(number, verdict, paper.id, code.page)


def _paper_of(code: PageCode, papers: Sequence[KnownPaper]) -> KnownPaper | None:
    if not 1 <= code.page <= code.pages:
        return None
    fitting = [one for one in papers if one.pages == code.pages]
    same = [one for one in fitting if one.sha256[:HASH_DIGITS] == code.digest]
    if not same and not code.case_no:
        near = [one for one in fitting if _apart(one.sha256[:HASH_DIGITS], code.digest) <= _MISREAD]
        same = near if len({one.sha256 for one in near}) == 1 else []
    return max(same, key=lambda one: one.rank, default=None)


def _apart(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True)) if len(one) == len(other) else HASH_DIGITS
