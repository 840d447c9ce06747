"""Read one file: recognise what it is, get its tables, read them, and put one statement together.

A workbook may hold several tables (one per currency) and all are read; a sheet that only repeats the rows of an
earlier one is told as such, so that nothing is counted twice.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.evidence.kinds import TABLES, FileKind, recognise
from app.evidence.statements.csv_rows import read_csv
from app.evidence.statements.encoding import decode
from app.evidence.statements.headers import is_known_header
from app.evidence.statements.how import how_read
from app.evidence.statements.layout import Table, find_table, guess_header
from app.evidence.statements.lines import SkippedRow, Statement, TransactionLine
from app.evidence.statements.markup_rows import is_markup, read_markup
from app.evidence.statements.ofx import read_ofx
from app.evidence.statements.profiles import Common, StatementProfiles
from app.evidence.statements.rowreader import Found, read_rows
from app.evidence.statements.tables import BOUNDS, Bounds, Sheet, place_name
from app.evidence.statements.titles import Titles, read_titles
from app.evidence.statements.xls_rows import read_xls
from app.evidence.statements.xlsx_rows import read_xlsx
from app.kernel.errors import Refusal


@dataclass(slots=True)
class _Read:
    sheet: Sheet
    table: Table
    titles: Titles
    found: Found


def read(path: Path, profiles: StatementProfiles, name: str, bounds: Bounds = BOUNDS) -> Statement:
    """Read a statement file; see `app.evidence.statements.read_statement`."""
    kind, data = _bytes_of(path, name, bounds)
    if kind is FileKind.OFX:
        return read_ofx(data, name, bounds, profiles.common)
    return find_and_read(_sheets(data, kind, name, bounds, profiles.common), profiles, name)


def sheets_of(path: Path, common: Common, name: str, bounds: Bounds = BOUNDS) -> list[Sheet]:
    """The tables of a file as rows of text; refuses what `read` refuses. OFX has no tables."""
    kind, data = _bytes_of(path, name, bounds)
    return [] if kind is FileKind.OFX else _sheets(data, kind, name, bounds, common)


def _bytes_of(path: Path, name: str, bounds: Bounds) -> tuple[FileKind, bytes]:
    facts = recognise(path, name=name)
    if facts.kind not in TABLES:
        raise Refusal("evidence.statement_not_a_table", "file", name=name, found=("evidence_found", facts.kind.value))
    if facts.size > bounds.size:
        megabyte = 1024 * 1024
        raise Refusal(
            "evidence.file_too_large", "file", name=name, size=facts.size // megabyte, limit=bounds.size // megabyte
        )
    try:
        return facts.kind, path.read_bytes()
    except OSError as error:
        raise Refusal("evidence.file_missing", "file", name=name) from error


def _sheets(data: bytes, kind: FileKind, name: str, bounds: Bounds, common: Common) -> list[Sheet]:
    if kind is FileKind.XLSX:
        return read_xlsx(data, name, bounds)
    if kind is FileKind.XLS:
        return read_xls(data, name, bounds)
    text, _ = decode(data, name)
    if is_markup(text):
        return read_markup(text, name, bounds)
    return [read_csv(text, name, bounds, lambda cell: is_known_header(cell, common))]


def find_and_read(sheets: Sequence[Sheet], profiles: StatementProfiles, name: str) -> Statement:
    """Find the table of each sheet and read them all; raises `Refusal` when there is none or nothing in them."""
    return put_together([(sheet, find_table(sheet, profiles, name)) for sheet in sheets], profiles, name)


def put_together(tables: Sequence[tuple[Sheet, Table | None]], profiles: StatementProfiles, name: str) -> Statement:
    """Read tables that were found, and put one statement together."""
    reads: list[_Read] = []
    skipped: list[SkippedRow] = []
    for sheet, table in tables:
        above = sheet.rows if table is None else sheet.rows[: table.at]
        reason = "no_table" if table is None else "title"
        skipped.extend(SkippedRow(row.line_no, reason, row.text, place_name(row, sheet)) for row in above if row.text)
        if table is not None:
            titles = read_titles([*(row.text for row in above), sheet.name], name, profiles.common)
            reads.append(_Read(sheet, table, titles, read_rows(sheet, table, titles, profiles.common)))
    if not reads:
        headers = guess_header([sheet for sheet, _ in tables]) or ["—"]
        raise Refusal("evidence.statement_layout_unknown", "file", name=name, headers=headers)
    notes = {note for one in reads for note in one.found.notes}
    lines = _without_repeats(reads, skipped, notes)
    skipped.extend(row for one in reads for row in one.found.skipped)
    if not lines:
        raise _nothing(skipped, name)
    return _statement(reads, lines, skipped, notes, name)


def _without_repeats(reads: Sequence[_Read], skipped: list[SkippedRow], notes: set[str]) -> list[TransactionLine]:
    """The lines of all sheets but those whose every line stands on an earlier sheet already."""
    lines: list[TransactionLine] = []
    seen: Tally[tuple[object, ...]] = Tally()
    for one in reads:
        amounts = {index for role, index in one.table.columns.by_role.items() if "amount" in role or role == "balance"}
        keys = Tally(_key(line, amounts) for line in one.found.lines)
        if lines and keys and keys <= seen:
            notes.add("sheet_repeated")
            skipped.extend(
                SkippedRow(line.line_no, "repeated_sheet", " | ".join(line.raw)[:300], line.sheet)
                for line in one.found.lines
            )
            continue
        lines.extend(one.found.lines)
        seen |= keys
    return lines


def _key(line: TransactionLine, amounts: set[int]) -> tuple[object, ...]:
    cells = tuple(cell.strip() for index, cell in enumerate(line.raw) if index not in amounts)
    return (line.traded_on, line.posted_on, line.amount, line.original, line.balance, cells)


def _statement(
    reads: Sequence[_Read], lines: list[TransactionLine], skipped: list[SkippedRow], notes: set[str], name: str
) -> Statement:
    days = sorted(day for line in lines for day in (line.traded_on, line.posted_on) if day is not None)
    profile = reads[0].table.profile
    tails = sorted({line.card_tail for line in lines if line.card_tail})
    first = next((one.titles for one in reads if one.titles.period_from), reads[0].titles)
    announced = next((one.titles.announced for one in reads if one.titles.announced is not None), None)
    if announced is not None and announced != len(lines):
        notes.add("count_differs")
    if profile.name == "generic":
        notes.add("layout_by_synonyms")
    hint = next((one.titles.account_hint for one in reads if one.titles.account_hint), "")
    return Statement(
        profile=profile.name,
        issuer=profile.issuer or next((one.titles.issuer for one in reads if one.titles.issuer), ""),
        account_hint=hint or "/".join(tails[:4]),
        currency=Tally(line.amount.currency for line in lines).most_common(1)[0][0],
        period_from=first.period_from or days[0],
        period_to=first.period_to or days[-1],
        lines=tuple(lines),
        skipped=tuple(skipped),
        announced=announced,
        notes=tuple(sorted(notes)),
        how=tuple(
            how_read(one.sheet, one.table, one.found.reading, name) for one in reads if one.found.reading is not None
        ),
        title=profile.title,
    )


def _nothing(skipped: Sequence[SkippedRow], name: str) -> Refusal:
    faults = [row for row in skipped if row.is_fault]
    if not faults:
        return Refusal("evidence.statement_empty", "file", name=name)
    first = faults[0]
    return Refusal(
        "evidence.statement_nothing_read",
        "file",
        name=name,
        rows=len(faults),
        line=first.place or first.line_no,
        reason=("statement_skip", first.reason),
    )
