"""Exhibits that are no pages by themselves, set in our own type: texts, tables, and a sheet for what cannot be printed.

A sheet says what the electronic file is, so that whoever holds the bundle can tell the file that goes with it by its
fingerprints: a recording, or a document that could not be bound and why. What is too long is cut, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.evidence.bundles import Candidate
from app.kernel.clock import local_minute
from reports.binding.front import Leaves
from reports.document import Imprint
from reports.parts.fields import Field, fields
from reports.parts.table import Column, table
from reports.parts.text import Text, callout, heading, note, title
from reports.sheet import Sheet
from reports.typesetting.blocks import Block

MOST_LINES = 4_000
MOST_ROWS = 1_500
MOST_COLUMNS = 14
_LONGEST_LINE = 4_000
_LONGEST_CELL = 300


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of a file: its name (empty where there is only one) and its rows of text."""

    name: str
    rows: Sequence[Sequence[str]]


def electronic_sheet(
    sheet: Sheet, imprint: Imprint, item: Candidate, why: str = "", *, seconds: float | None = None
) -> bytes:
    """Return the sheet for an electronic file; `why` is the reason code of a file that could not be bound (label:
    binding_trouble).
    """
    return Leaves(sheet, imprint, list(_electronic(sheet, item, why, seconds))).render()[0]


def text_pages(sheet: Sheet, imprint: Imprint, item: Candidate, text: str) -> bytes:
    """Return a plain text as pages, line by line as it stands."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").split("\n")
    return Leaves(sheet, imprint, [*_head(sheet, item), *_running(sheet, lines)]).render()[0]


def table_pages(sheet: Sheet, imprint: Imprint, item: Candidate, grids: Sequence[Grid]) -> bytes:
    """Return tables as pages; what is beyond the bounds is counted at the end."""
    blocks = list(_head(sheet, item))
    for grid in grids:
        blocks += _grid(sheet, grid)
    return Leaves(sheet, imprint, blocks).render()[0]


def item_name(sheet: Sheet, item: Candidate) -> str:
    """Exhibit and number, as stamps and bookmarks say it."""
    return sheet.say("bundle.exhibit", seq=item.seq)


def brought(sheet: Sheet, item: Candidate) -> str:
    """Who brought an exhibit, with the name where it is known."""
    who = sheet.wording.label("brought_by", item.brought_by)
    return sheet.say("bundle.brought_name", who=who, name=item.brought_name) if item.brought_name else who


def size_words(size: int) -> str:
    """A size for people: 12.3 KB, 4.5 MB, with its bytes."""
    shown = f"{size / 1024:,.1f} KB" if size < 1 << 20 else f"{size / (1 << 20):,.1f} MB"
    return f"{shown} ({size:,} B)"


def _head(sheet: Sheet, item: Candidate) -> Iterator[Block]:
    yield Text(f"{item_name(sheet, item)}　{item.label}", sheet.style.heading[0], after=2)
    sheet.check("title", item.label)
    yield note(sheet, sheet.say("bundle.set_here", file=item.file_name, sha256=item.sha256))


def _running(sheet: Sheet, lines: Sequence[str]) -> Iterator[Block]:
    kind = sheet.style.cell
    for line in lines[:MOST_LINES]:
        shown = sheet.check("text", line[:_LONGEST_LINE])
        yield Text(shown or " ", kind)
    if len(lines) > MOST_LINES or any(len(line) > _LONGEST_LINE for line in lines[:MOST_LINES]):
        yield callout(sheet, sheet.say("bundle.cut_lines", shown=min(MOST_LINES, len(lines)), lines=len(lines)))


def _grid(sheet: Sheet, grid: Grid) -> Iterator[Block]:
    if grid.name:
        yield heading(sheet, grid.name, 2, outline=1)
    wide = max((len(row) for row in grid.rows), default=0)
    count = min(wide, MOST_COLUMNS)
    rows = [[_cell(row, at) for at in range(count)] for row in grid.rows if any(cell.strip() for cell in row)]
    if not rows:
        yield note(sheet, sheet.say("bundle.empty_table"))
        return
    head, *body = rows
    columns = [Column(head[at] or "—", share=_share(rows, at)) for at in range(count)]
    if body:
        yield table(sheet, columns, body[:MOST_ROWS])
    else:
        yield note(sheet, "　".join(head))
    if len(body) > MOST_ROWS or wide > MOST_COLUMNS:
        told = {"rows": len(body), "shown": min(len(body), MOST_ROWS), "columns": wide, "of": count}
        yield callout(sheet, sheet.say("bundle.cut_table", **told))


def _cell(row: Sequence[str], at: int) -> str:
    return " ".join(row[at].split())[:_LONGEST_CELL] if at < len(row) else ""


def _share(rows: Sequence[Sequence[str]], at: int) -> float:
    """A column gets room by how much stands in it, within reason."""
    longest = sorted(len(row[at]) for row in rows[:200])[-max(1, len(rows[:200]) // 10)]
    return float(min(max(longest, 4), 30))


def _electronic(sheet: Sheet, item: Candidate, why: str, seconds: float | None) -> Iterator[Block]:
    say, label = sheet.say, sheet.wording.label
    yield from title(sheet, f"{item_name(sheet, item)}　{item.label}", under=say("bundle.electronic"))
    found = [
        Field(say("bundle.file_name"), item.file_name, wide=True),
        Field(say("bundle.kind"), label("evidence_kind", item.kind)),
        Field(say("bundle.category"), label("evidence_category", item.category)),
        Field(say("bundle.size"), size_words(item.size), wide=True),
        Field(say("bundle.brought"), brought(sheet, item)),
        Field(say("bundle.received"), local_minute(item.received_at)),
    ]
    if seconds is not None:
        minutes, rest = divmod(round(seconds), 60)
        found.append(Field(say("bundle.length"), f"{minutes}:{rest:02d}", wide=True))
    found += [Field("SHA-256", item.sha256, wide=True), Field("SM3", item.sm3, wide=True)]
    yield fields(sheet, found)
    yield callout(sheet, label("binding_trouble", why) if why else say("bundle.goes_with"))
