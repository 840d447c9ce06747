"""Ticked papers made in memory, and what may then become of them: paper in a printer, or files in a folder.

Everything here runs beside the window. Nothing is written unless somebody chose a folder; a file appears there under
its name only when it is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from app.kernel.errors import Fault, Refusal
from app.store.access import AccessKind
from app.store.session import DeskSession
from reports.document import Printed
from ui.casefile.bound_job import KIND as FILE
from ui.casefile.bound_job import FileJob
from ui.casefile.gathering import PaperJob
from ui.casefile.offer_line import Wanted
from ui.casefile.press import Order, read, register
from ui.casefile.printing import LoadedPdf, send, send_bytes, takes_pdf
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Page


@dataclass(frozen=True, slots=True)
class Made:
    """A finished paper in memory."""

    order: Order
    wanted: Wanted
    printed: Printed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done before the end or before something failed, and what failed."""

    done: tuple[Made, ...]
    trouble: Fault | Refusal | None = None


def order_of(case_id: UUID, wanted: Wanted) -> Order:
    """What the press is asked for."""
    offer = wanted.offer
    return Order(offer.kind, case_id, offer.subject_id, offer.number, wanted.large_print)


def make(
    page: Page,
    case_id: UUID,
    papers: Sequence[Wanted],
    then: Callable[[list[Made]], None],
    failed: Callable[[Trouble], None],
    *,
    latest: str = "",
) -> None:
    """Read in an action (it leaves access records), then make the papers on a worker, then hand them over in memory.

    With `latest` it is for looking at: a case file then shows its own sheets, for no exhibit is drawn in the window.
    """
    orders = [(order_of(case_id, wanted), wanted) for wanted in papers]
    seat: Any = page.context.seat
    words, now = page.words, page.context.clock.now()
    blobs = seat.blobs if any(order.kind == FILE for order, _ in orders) else None

    def read_all(session: DeskSession) -> list[PaperJob | FileJob]:
        return [read(session, order, words, blobs) for order, _ in orders]

    def make_one(job: PaperJob | FileJob, order: Order) -> Printed:
        if latest and isinstance(job, FileJob):
            return job.look(printed_at=now)
        return job.make(large_print=order.large_print, printed_at=now)

    def make_all(jobs: list[PaperJob | FileJob]) -> list[Made]:
        return [Made(order, wanted, make_one(job, order)) for job, (order, wanted) in zip(jobs, orders, strict=True)]

    def was_read(jobs: list[PaperJob | FileJob]) -> None:
        page.jobs.query(page, lambda _session: make_all(jobs), then, failed=failed, latest=latest)

    page.jobs.change(page, read_all, was_read, verb="papers.read", failed=failed)


def print_all(task: Task, papers: Sequence[Made]) -> Outcome:
    """Send each paper to its printer and register its copies; what comes after one that failed is left alone."""

    def one(made: Made) -> None:
        if made.order.kind == FILE and not takes_pdf():
            raise Refusal("papers.file_unprinted")
        if made.order.kind == FILE:
            send_bytes(made.printed.data, made.wanted.printer, made.wanted.copies)
        else:
            send(LoadedPdf(made.printed.data), made.wanted.printer, made.wanted.copies)
        task.change(lambda s: register(s, made.order, made.printed, made.wanted.shares), "sealing.register_paper")

    return _each(task, papers, one)


def save_all(task: Task, papers: Sequence[Made], folder: Path, number: str) -> Outcome:
    """Write each paper into the folder somebody chose, under the case number, and register its copies."""

    def one(made: Made) -> None:
        made.printed.save(folder / file_name(made, number))
        task.change(
            lambda s: register(s, made.order, made.printed, made.wanted.shares, AccessKind.EXPORT),
            "sealing.register_paper",
        )

    return _each(task, papers, one)


def file_name(made: Made, number: str) -> str:
    """The name of a saved paper: case number, kind, and which sitting or agreement it is when there are several."""
    which = made.wanted.offer.number
    return f"{number}-{made.order.kind}{f'-{which}' if which > 1 else ''}.pdf"


def _each(task: Task, papers: Sequence[Made], one: Callable[[Made], None]) -> Outcome:
    done: list[Made] = []
    for made in papers:
        task.progress(len(done), len(papers))
        try:
            one(made)
        except (Fault, Refusal) as trouble:
            return Outcome(tuple(done), trouble)
        done.append(made)
    task.progress(len(done), len(papers))
    return Outcome(tuple(done))
