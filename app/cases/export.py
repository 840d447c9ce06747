"""The queue as a spreadsheet (导出 XLSX): every row of a question, written while it is read.

Pages are read one after the other in sessions of their own and written at once, so that neither memory nor the lock of
the store grows with the list. Every text is stored as text and marked so: a name that begins with `=`, `+`, `-`, `@`, a
tab or a line break must never become a formula in somebody's office program, also not after they edit the cell. What
the screen masks the file masks. A second sheet says what the list is, as of when, and what is not yet in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from app.cases.deadlines import days_left
from app.cases.views import Page, QueueQuery, QueueRow, queue, queue_total
from app.kernel.clock import local_minute
from app.kernel.files import disk_fault
from app.kernel.wording import Wording
from app.staff.powers import require
from app.store.session import DeskSession

T = TypeVar("T")
Read = Callable[[Callable[[DeskSession], T]], T]
PAGE = 1_000
MOST = 1_000_000
"""Rows on a sheet; a spreadsheet holds 1,048,576."""
COLUMNS = (
    "no", "customer", "channel", "cause", "amount", "currency", "due", "left", "risk", "owner", "status", "received",
    "branch",
)  # fmt: skip
_WIDTHS = (20, 12, 14, 18, 14, 8, 12, 10, 8, 12, 14, 12, 8)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the file, its rows, and how many the question has."""

    file: Path
    rows: int
    total: int


def export_queue(
    read: Read[Any],
    asked: QueueQuery,
    path: Path,
    words: Wording,
    *,
    notes: Sequence[str] = (),
    step: Callable[[int, int], None] = lambda _done, _total: None,
) -> Exported:
    """Write all rows of a question to `path`, replacing it only when the new one is whole.

    `read` runs a function in a read session; `notes` are further lines for the second sheet; `step(done, total)` is
    called after each page and may raise to stop. Raises `Refusal` as `queue` does, `Fault` when the disk refuses.
    """
    from openpyxl import Workbook

    def begin(session: DeskSession) -> tuple[int, datetime, date]:
        require(session.actor, "reports.print")
        return queue_total(session, asked), session.at, session.today

    total, as_of, today = read(begin)
    book = Workbook(write_only=True)
    try:
        done = _fill(book, read, asked, words, total, today, step)
        about = book.create_sheet(words.text("queues.about"))
        about.column_dimensions["A"].width, about.column_dimensions["B"].width = 18, 80
        for name, value in _about(asked, words, done, total, as_of, notes):
            about.append([_text(about, name, bold=True), _text(about, value)])
        _save(book, path)
    except BaseException:
        _let_go(book)
        raise
    return Exported(path, done, total)


def _fill(
    book: Any,
    read: Read[Any],
    asked: QueueQuery,
    words: Wording,
    total: int,
    today: date,
    step: Callable[[int, int], None],
) -> int:
    """Write the rows page by page and return how many there were."""
    sheet = book.create_sheet(words.text("queues.sheet"))
    _dress(sheet)
    sheet.append([_text(sheet, words.text(f"queues.column.{name}"), bold=True) for name in COLUMNS])
    done, after = 0, None
    step(0, total)
    while done < MOST:
        page = read(partial(_page, replace(asked, after=after, limit=PAGE)))
        for row in page.rows:
            sheet.append(_cells(sheet, row, today, words))
        done += len(page.rows)
        step(done, max(total, done))
        after = page.next
        if after is None:
            break
    return done


def _let_go(book: Any) -> None:
    """Close and remove the temporary files of a book that is not saved."""
    for sheet in book.worksheets:
        if not sheet.closed:
            sheet.close()
        with suppress(OSError):
            sheet._writer.cleanup()  # noqa: SLF001 - openpyxl has no other way


def _page(question: QueueQuery, session: DeskSession) -> Page[QueueRow]:
    return queue(session, question)


def told(asked: QueueQuery, words: Wording) -> list[tuple[str, str]]:
    """What is asked, as pairs of a name and a value in words: the view, each filter, the order."""
    found = [(words.text("queues.view"), words.label("view", asked.view.value))]
    for name, kind in (("channel", "channel"), ("cause", "cause"), ("status", "status")):
        value = getattr(asked, name)
        if value is not None:
            found.append((words.text(f"queues.column.{name}"), words.label(kind, str(value))))
    if asked.branch is not None:
        found.append((words.text("queues.column.branch"), asked.branch))
    if asked.mine:
        found.append((words.text("queues.mine"), words.text("queues.yes")))
    if asked.text.strip():
        found.append((words.text("queues.words"), asked.text.strip()))
    if asked.sort is not None:
        way = words.text("queues.down" if asked.descending else "queues.up")
        found.append((words.text("queues.order"), f"{words.label('sort', asked.sort.value)} {way}"))
    return found


def _about(
    asked: QueueQuery, words: Wording, done: int, total: int, as_of: datetime, notes: Sequence[str]
) -> list[tuple[str, str]]:
    rows = words.text("queues.rows", shown=done, total=max(total, done))
    lines = [*told(asked, words), (words.text("queues.count"), rows), (words.text("queues.as_of"), local_minute(as_of))]
    return [*lines, (words.text("queues.masked_name"), words.text("queues.masked")), *(("", one) for one in notes)]


def _cells(sheet: Any, row: QueueRow, today: date, words: Wording) -> list[Any]:
    label = words.label
    return [
        _text(sheet, row.no),
        _text(sheet, row.customer),
        _text(sheet, label("channel", row.channel.value)),
        _text(sheet, label("cause", row.cause) if row.cause else ""),
        None if row.amount_fen is None else row.amount_fen / 100,
        _text(sheet, row.currency if row.amount_fen is not None else ""),
        row.due,
        _text(sheet, label("urgency", "stopped")) if row.stopped else days_left(row.due, today),
        row.risk,
        _text(sheet, row.owner),
        _text(sheet, label("status", row.status.value)),
        row.received_on,
        _text(sheet, row.branch_id),
    ]


def _text(sheet: Any, value: str, *, bold: bool = False) -> Any:
    """A cell that is text whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"
    if value[:1] in ("=", "+", "-", "@", "\t", "\r", "\n"):
        cell.number_format, cell.quotePrefix = "@", True
    if bold:
        cell.font = Font(bold=True)
    return cell


def _dress(sheet: Any) -> None:
    for number, width in enumerate(_WIDTHS):
        sheet.column_dimensions["ABCDEFGHIJKLM"[number]].width = width
    sheet.freeze_panes = "A2"


def _save(book: Any, path: Path) -> None:
    part = path.with_name(f"{path.name}.part")
    try:
        book.save(part)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise disk_fault(error, path) from error
