"""Signed papers that come back (签后回扫): scans are taken in, matched page by page to what was printed.

Files from a dialog or an exhibit that is there already go the same way. Nothing is concluded for anybody: when all
pages of a paper are there, one button (Enter) notes a signed copy as back; while some are missing it goes on waiting.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.evidence import desk
from app.evidence.blobs import Blobs
from app.evidence.codes import CameBy, Category
from app.evidence.desk import RefusedFile, Taken
from app.evidence.desk.scan_back import SCANS, KeptScan, PageReader, keep_scan, require_scan, say_page, seen_pages
from app.evidence.kinds import FileKind
from app.evidence.preview.previewer import Previewer
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.scan_back import Matched, PageVerdict, SeenPage, page_ranges
from app.evidence.views import ItemRow
from app.evidence.views.scan_backs import PaperBack, item_with, papers_back
from app.kernel.errors import Refusal
from app.sealing.desk import copy_awaited, copy_back
from app.store.session import DeskSession
from ui.evidence.capture.ask_card import Answer, AskCard
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble

MOST_SCANS = 100


@dataclass(frozen=True, slots=True)
class Back:
    """What became of scans: what each holds, and what was refused."""

    kept: tuple[KeptScan, ...]
    refused: tuple[RefusedFile, ...]


class ScanBack(QObject):
    """Runs the matching; its `card` says what came of it. `changed` fires when rows of the case are new."""

    make: Callable[[], PageReader] = Recogniser
    can_read: Callable[[], bool] = staticmethod(available)
    changed = Signal()

    def __init__(self, context: Context, parent: QObject, *, wide: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self.card = AskCard("stamp", "card", "accent", wide=wide)

    def files(self, case_id: UUID, paths: Sequence[Path], *, wanted: UUID | None = None) -> None:
        """Take scans in and match them."""
        if not paths or not self._ready():
            return
        blobs, make = self._blobs(), type(self).make
        chosen = list(paths)[:MOST_SCANS]

        def work(task: Task) -> Back:
            reader, previewer = make(), Previewer()
            try:
                return _match_files(task, case_id, chosen, blobs, previewer, reader, wanted)
            finally:
                previewer.close()
                _close(reader)

        self._start(case_id, work)

    def item(self, row: ItemRow) -> None:
        """Match an exhibit that is there already."""
        if not self._ready():
            return
        blobs, make = self._blobs(), type(self).make

        def work(task: Task) -> Back:
            reader = make()
            try:
                require_scan(row.kind, row.file_name)
                seen = _seen(task, reader, blobs, row.file_name, row.kind, row.sha256, row.size)
                return Back((task.change(partial(_keep, item_id=row.id, seen=seen), "evidence.scan_back"),), ())
            finally:
                _close(reader)

        self._start(row.case_id, work)

    # ------------------------------------------------------------------ inside

    def _ready(self) -> bool:
        if type(self).can_read():
            return True
        told = self._context.words.told(Refusal("evidence.scan_not_readable"))
        self._context.notices.warn(told.sentence, told.remedy)
        return False

    def _blobs(self) -> Blobs:
        seat: Any = self._context.seat
        found: Blobs = seat.blobs
        return found

    def _start(self, case_id: UUID, work: Callable[[Task], Back]) -> None:
        self.card.leave()
        title = self.tr("Matching signed papers")
        self._context.jobs.work(
            self, work, lambda back: self._show(case_id, back), title=title, failed=self._context.notices.trouble
        )

    def _show(self, case_id: UUID, back: Back) -> None:
        self.changed.emit()
        self._context.jobs.query(
            self,
            lambda session: papers_back(session, case_id),
            lambda now: self._tell(now.papers, back),
            latest="papers",
        )

    def _tell(self, now: Sequence[PaperBack], back: Back) -> None:
        words = self._context.words
        touched = {paper.id for kept in back.kept for paper in kept.papers}
        papers = [one for one in now if one.id in touched]
        lines = [self._paper_line(one) for one in papers]
        waiting = [one for one in now if one.awaited and one.id not in touched]
        lines += [line for kept in back.kept for line in self._page_lines(kept)]
        lines += [f"{one.name}: {words.told(one.refusal).line()}" for one in back.refused]
        answers = [self._back_answer(one) for one in papers if one.whole and one.awaited]
        answers += self._by_hand(papers or waiting, back)
        answers.append(Answer(self.tr("Done"), lambda: None, "" if not answers else "quiet"))
        whole = bool(papers) and all(one.whole for one in papers)
        if not papers:
            title = self.tr("No page belongs to a paper printed for this case")
        elif whole:
            title = self.tr("All pages are back")
        else:
            title = self.tr("Still waiting for paper")
        self.card.ask(title, lines, answers)
        self.card.buttons[0].setFocus()

    def _paper_line(self, paper: PaperBack) -> str:
        name = self._context.words.label("paper", paper.kind)
        if paper.whole:
            return self.tr("{0}: all {1} pages").format(name, paper.pages)
        told = self.tr("{0}: {1} of {2} pages, page {3} missing")
        return told.format(name, len(paper.back), paper.pages, page_ranges(paper.missing))

    def _page_lines(self, kept: KeptScan) -> list[str]:
        """The pages that are not simply matched, named; empty backs are not worth a line."""
        lines = []
        for one in kept.matched.pages:
            if one.verdict in {PageVerdict.MATCHED, PageVerdict.BLANK}:
                continue
            verdict = self._context.words.label("scan_page", one.verdict.value)
            said = self.tr("Exhibit {0}, page {1}: {2}").format(kept.seq, one.number, verdict)
            lines.append(f"{said} ({one.case_no})" if one.case_no else said)
        return lines

    def _back_answer(self, paper: PaperBack) -> Answer:
        name = self._context.words.label("paper", paper.kind)
        return Answer(
            self.tr("Signed copy is back: {0}").format(name), lambda: self._note_back(paper.awaited[0]), "primary"
        )

    def _by_hand(self, papers: Sequence[PaperBack], back: Back) -> list[Answer]:
        """One page without a code and one page missing: very likely the same, but a person says so."""
        unknown = [
            (kept, one.number) for kept in back.kept for one in kept.matched.pages
            if one.verdict is PageVerdict.UNREADABLE
        ]  # fmt: skip
        lacking = [(paper, page) for paper in papers for page in paper.missing]
        if len(unknown) != 1 or len(lacking) != 1:
            return []
        (kept, number), (paper, page) = unknown[0], lacking[0]
        told = self.tr("Exhibit {0}, page {1} is page {2} of {3}")
        name = self._context.words.label("paper", paper.kind)
        return [Answer(told.format(kept.seq, number, page, name), lambda: self._say(kept, number, paper, page))]

    def _say(self, kept: KeptScan, number: int, paper: PaperBack, page: int) -> None:
        def change(session: DeskSession) -> KeptScan:
            say_page(session, kept.item_id, number, paper.id, page)
            known = papers_back(session, paper_case(session, paper))
            return KeptScan(
                kept.item_id, kept.seq, Matched(()), tuple(one for one in known.papers if one.id == paper.id)
            )

        def done(now: KeptScan) -> None:
            self.changed.emit()
            self._tell(now.papers, Back((now,), ()))

        self._context.jobs.change(self, change, done, verb="evidence.say_page", failed=self._context.notices.trouble)

    def _note_back(self, copy_id: UUID) -> None:
        def undo() -> None:
            self._context.jobs.change(
                self, lambda session: _awaited(session, copy_id), lambda _none: self.changed.emit(),
                verb="sealing.copy_awaited",
            )  # fmt: skip

        def done(_none: object) -> None:
            self.changed.emit()
            self._context.notices.undoable(self.tr("The signed copy is back."), undo)

        def failed(trouble: Trouble) -> None:
            self._context.notices.trouble(trouble)

        self._context.jobs.change(
            self, lambda session: _returned(session, copy_id), done, verb="sealing.copy_back", failed=failed
        )


def may_match(row: ItemRow | None) -> bool:
    """Whether an exhibit can be a scan of a signed paper."""
    return row is not None and row.withdrawn_at is None and FileKind(row.kind) in SCANS


def paper_case(session: DeskSession, paper: PaperBack) -> UUID:
    """The case of a paper."""
    from app.sealing.model import Paper

    found: Paper = session.found(Paper, paper.id)
    return found.case_id


def _match_files(
    task: Task,
    case_id: UUID,
    paths: Sequence[Path],
    blobs: Blobs,
    previewer: Previewer,
    reader: PageReader,
    wanted: UUID | None,
) -> Back:
    kept: list[KeptScan] = []
    refused: list[RefusedFile] = []
    for number, path in enumerate(paths):
        task.progress(number, len(paths), path.name)
        try:
            taken = desk.take_in(path, blobs, previewer=previewer)
            require_scan(taken.facts.kind, taken.name)
            seen = _seen(task, reader, blobs, taken.name, taken.facts.kind, taken.ref.sha256, taken.ref.size)
            enter = partial(_enter, case_id=case_id, taken=taken, seen=seen, wanted=wanted)
            kept.append(task.change(enter, "evidence.scan_back"))
        except Refusal as refusal:
            refused.append(RefusedFile(path.name, refusal))
    task.progress(len(paths), len(paths))
    return Back(tuple(kept), tuple(refused))


def _seen(
    task: Task, reader: PageReader, blobs: Blobs, name: str, kind: FileKind | str, sha256: str, size: int
) -> tuple[SeenPage, ...]:
    def step(page: int, pages: int) -> None:
        task.progress(page, pages, name)

    return seen_pages(reader, desk.content_of(blobs, sha256, name, kind, size), step)


def _enter(
    session: DeskSession, case_id: UUID, taken: Taken, seen: tuple[SeenPage, ...], wanted: UUID | None
) -> KeptScan:
    item_id = item_with(session, case_id, taken.ref.sha256)
    if item_id is None:
        origin = desk.Origin(came_by=CameBy.CHOSEN)
        item_id = desk.register(session, case_id, taken, category=Category.SIGNED_PAPER, origin=origin).id
    return keep_scan(session, item_id, seen, wanted=wanted)


def _keep(session: DeskSession, item_id: UUID, seen: tuple[SeenPage, ...]) -> KeptScan:
    return keep_scan(session, item_id, seen)


def _returned(session: DeskSession, copy_id: UUID) -> None:
    copy_back(session, copy_id)


def _awaited(session: DeskSession, copy_id: UUID) -> None:
    copy_awaited(session, copy_id)


def _close(reader: PageReader) -> None:
    close: Any = getattr(reader, "close", None)
    if close is not None:
        close()
