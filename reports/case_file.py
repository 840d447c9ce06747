"""The case file (卷宗): cover, index, every paper and exhibit in the order of the archive, and the back cover (备考表).

Papers of ours are made anew from what is stored; where the signed one came back, its scan is bound. What is missing
stands in the index and once more at the end, where whoever takes the file over looks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from app.casefile.binding import FileView
from app.casefile.bound_file import Missing, Piece, Section
from app.evidence.blobs import Blobs
from app.evidence.pagination import Pagination
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.binding.binder import Bound, Cover, Done, Own, Step, Thing, bind
from reports.binding.files import written
from reports.binding.front import Leaves, Stamp
from reports.binding.volume import Entry, covers
from reports.case_file_front import Titled, back_cover, cover, index, performance
from reports.document import Imprint, Printed
from reports.exhibit_things import thing_of
from reports.fingerprint import content_digest
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block

KIND = "CFL"
MakePaper = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    branch: BranchCard
    pieces: tuple[Piece, ...]
    missing: tuple[Missing, ...]
    exhibits: tuple[tuple[int, str], ...]


def make(
    view: FileView,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    papers: Mapping[tuple[str, int], MakePaper],
    blobs: Blobs,
    large_print: bool = False,
    printed_at: datetime,
    own_only: bool = False,
    step: Step | None = None,
) -> Printed:
    """Bind the case file into `out` (None: in memory); `papers` makes each paper of ours by kind and number.

    `own_only` binds a sheet in place of each exhibit, for whoever looks at it in the window. Raises what `bind` raises.
    """
    del large_print  # papers in it are as they are handed out; the file is the bank's own
    work = _CaseFile(view, wording, branch, papers, blobs, printed_at, own_only=own_only)
    told = step or (lambda done, of, name: None)
    if out is None:
        from io import BytesIO

        held: list[BytesIO] = []

        def sink(_part: int) -> BinaryIO:
            held.append(BytesIO())
            return held[-1]

        done = work.bind(sink, told)
        return Printed(held[-1].getvalue(), done.pages, done.sha256, work.digest)
    with written(out) as files:
        done = work.bind(files.sink, told)
        files.settle()
        files.keep()
    return Printed(b"", done.pages, done.sha256, work.digest, (), out)


class _CaseFile:
    """One case file while it is bound."""

    def __init__(
        self,
        view: FileView,
        wording: Wording,
        branch: BranchCard,
        papers: Mapping[tuple[str, int], MakePaper],
        blobs: Blobs,
        printed_at: datetime,
        *,
        own_only: bool,
    ) -> None:
        self._view = view
        self._wording = wording
        self._branch = branch
        self._papers = papers
        self._blobs = blobs
        self._printed_at = printed_at
        self._own_only = own_only
        held = tuple((one.seq, one.sha256) for one in view.exhibits.values())
        content = _Content(view.no, branch, view.file.pieces, view.file.missing, held)
        self.digest = content_digest("case_file", content)
        self._titled = self._all_titled()

    def bind(self, sink: Callable[[int], BinaryIO], step: Step) -> Done:
        """Bind everything into one file."""
        things = [self._thing(one) for one in self._titled]
        things.append(Thing(Own(self._back), lambda why: self._back(), self._sheet().say("case_file.back")))

        def fronts(bound: Sequence[Bound]) -> Sequence[Cover]:
            return covers(self._entries(bound), bound, self._front, self._imprint(), self._sheet)[0]

        _, done = bind(things, sink, fronts, step=step)
        return done[0]

    # ------------------------------------------------------------------ what is bound

    def _all_titled(self) -> list[Titled]:
        sheet = self._sheet()
        found = [Titled(one, *self._title(sheet, one)) for one in self._view.file.pieces]
        if self._view.obligations:
            # Not a paper that anybody hands out: what is owed and paid, as a sheet of the file itself.
            at = next((k for k, one in enumerate(found) if _after(one.piece.section, Section.PERFORMANCE)), len(found))
            found.insert(at, Titled(Piece(Section.PERFORMANCE), sheet.say("case_file.performance")))
        return found

    def _title(self, sheet: Sheet, piece: Piece) -> tuple[str, str]:
        say = sheet.say
        shown = piece.sheet or piece.scan_of
        title = sheet.wording.label("paper", shown.kind) if shown else ""
        if shown and shown.number:
            title = say("case_file.numbered", title=title, number=shown.number)
        if piece.exhibit is None:
            return title, say("case_file.draft") if shown and shown.draft else ""
        item = self._view.exhibits[piece.exhibit]
        name = f"{say('bundle.exhibit', seq=item.seq)} {item.label}"
        if piece.scan_of is not None:
            return title, say("case_file.scan", name=name)
        return name, ""

    def _thing(self, one: Titled) -> Thing:
        piece = one.piece
        if piece.exhibit is not None:
            item = self._view.exhibits[piece.exhibit]
            shown = replace(item, here=False) if self._own_only else item
            made = thing_of(item, shown, self._sheet, self._imprint, self._blobs)
            return replace(made, content=Own(lambda: made.instead("not_shown"))) if self._own_only else made
        if piece.sheet is None:
            return Thing(Own(self._performance), lambda why: self._performance(), one.title)
        make_paper = self._papers[piece.sheet.kind, piece.sheet.number]
        return Thing(Own(make_paper), lambda why: make_paper(), one.title, own=False)

    def _performance(self) -> bytes:
        sheet = self._sheet()
        return Leaves(sheet, self._imprint(), performance(sheet, self._view)).render()[0]

    def _back(self) -> bytes:
        sheet = self._sheet()
        return Leaves(sheet, self._imprint(), back_cover(sheet, self._view, self._branch)).render()[0]

    # ------------------------------------------------------------------ numbers and front sheets

    def _front(self, sheet: Sheet, pages: Pagination, bound: Sequence[Bound], part: int) -> Sequence[Block]:
        del part
        return [
            *cover(sheet, self._view, self._branch, pages, KIND, self.digest),
            *index(sheet, self._view, self._titled, pages, bound),
        ]

    def _entries(self, bound: Sequence[Bound]) -> list[Entry]:
        sheet = self._sheet()
        left = sheet.say("case_file.strip", no=self._view.no)
        entries: list[Entry] = []
        before: Section | None = None
        for one, found in zip(self._titled, bound, strict=False):
            section = sheet.wording.label("casefile_section", one.piece.section.value)
            marks = ((one.title, 1),) if one.piece.section is before else ((section, 0), (one.title, 1))
            before = one.piece.section
            name = f"{section} · {one.title}"
            entries.append(Entry(_stamper(sheet, left, name, found.pages), marks))
        back = sheet.say("case_file.back")
        entries.append(Entry(lambda number: Stamp(left=left, right=back), ((back, 0),)))
        return entries

    def _sheet(self) -> Sheet:
        return Sheet(style(), self._wording)

    def _imprint(self) -> Imprint:
        title = self._wording.label("paper", "case_file")
        return Imprint(KIND, title, self._view.no, self._branch.bank_name, self.digest, self._printed_at)


def _stamper(sheet: Sheet, left: str, name: str, pages: int) -> Callable[[int], Stamp]:
    def stamp(number: int) -> Stamp:
        return Stamp(left=left, right=sheet.say("bundle.stamp", name=name, page=number, pages=pages))

    return stamp


def _after(section: Section, other: Section) -> bool:
    order = list(Section)
    return order.index(section) > order.index(other)
