"""The case file as a paper that can be made: every paper of ours is read here, the exhibits when it is bound.

Free of Qt, like everything that commands share. What stands in the archive names the customer in full, for which the
access records say why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.errors import Refusal
from app.store.access import AccessKind, record_access

if TYPE_CHECKING:
    from app.casefile.binding import FileView
    from app.casefile.bound_file import Sheet
    from app.cases.model import Case
    from app.evidence.blobs import Blobs
    from app.kernel.wording import Wording
    from app.staff.views import BranchCard
    from app.store.session import DeskSession
    from reports.binding.binder import Step
    from reports.document import Printed
    from ui.casefile.gathering import PaperJob

KIND = "case_file"


@dataclass(frozen=True, slots=True)
class FileJob:
    """A case file that can be made; answers to the same calls as any other paper's job.

    `look` makes it without the exhibits: what strangers made is drawn by the preview's child only, never in the window.
    """

    case_no: str
    view: FileView
    _branch: BranchCard
    _papers: dict[tuple[str, int], PaperJob]
    _blobs: Blobs
    _wording: Wording
    kind: str = KIND
    subject_id: None = None
    large: bool = False

    def make(self, *, large_print: bool | None = None, printed_at: datetime) -> Printed:
        """Make it in memory."""
        del large_print
        return self._made(None, printed_at)

    def look(self, *, large_print: bool | None = None, printed_at: datetime) -> Printed:
        """Make what is looked at in the window."""
        del large_print
        return self._made(None, printed_at, own_only=True)

    def write(
        self, out: Path, *, large_print: bool | None = None, printed_at: datetime, step: Step | None = None
    ) -> Printed:
        """Make it into a file, wholly or not at all."""
        del large_print
        return self._made(out, printed_at, step=step)

    def _made(
        self, out: Path | None, printed_at: datetime, *, own_only: bool = False, step: Step | None = None
    ) -> Printed:
        from reports import case_file

        def paper(job: PaperJob) -> bytes:
            return job.make(large_print=False, printed_at=printed_at).data

        return case_file.make(
            self.view,
            self._wording,
            out,
            branch=self._branch,
            papers={key: partial(paper, job) for key, job in self._papers.items()},
            blobs=self._blobs,
            printed_at=printed_at,
            own_only=own_only,
            step=step,
        )


def file_job(
    session: DeskSession, case: Case, wording: Wording, blobs: Blobs, access: AccessKind = AccessKind.PRINT
) -> FileJob:
    """Read a case file; runs in an action, because it writes access records.

    A paper that cannot be made from what is stored is left out and listed as missing. Refused:
    `casefile.nothing_to_bind`.
    """
    from app.casefile.binding import case_file
    from app.casefile.bound_file import without
    from app.casefile.offers import FOR_THE_BANK
    from app.staff.views import branch_card
    from ui.casefile.gathering import gather

    view = case_file(session, case.id)
    papers: dict[tuple[str, int], PaperJob] = {}
    refused: list[Sheet] = []
    reason = wording.text("papers.into_the_file")
    for piece in view.file.pieces:
        sheet = piece.sheet
        if sheet is None:
            continue
        reveal = "" if sheet.kind in FOR_THE_BANK else reason
        try:
            papers[sheet.kind, sheet.number] = gather(
                session, sheet.kind, case.no, wording, reveal=reveal, sitting=sheet.number, access=access
            )
        except Refusal:
            refused.append(sheet)
    record_access(session, access, "cases", case.id, case_id=case.id, field_name=f"paper.{KIND}", reason=reason)
    view = replace(view, file=without(view.file, refused))
    return FileJob(case.no, view, branch_card(session, case.branch_id), papers, blobs, wording)


def missing_lines(job: FileJob) -> list[str]:
    """What the case file lacks, a line each."""
    from reports.case_file_front import lack_words
    from reports.sheet import Sheet as PaperSheet
    from reports.style import style

    sheet = PaperSheet(style(), job._wording)  # noqa: SLF001 - of this module
    return [lack_words(one, sheet) for one in job.view.file.missing]
