"""Read statements (账单) that banks and wallets export into plain lines.

Taken are CSV, XLSX, XLS, OFX, and tables dressed up as `.xls`.

One small module per concern: files into rows of text (`tables`, `csv_rows`, `xlsx_rows`, `xls_rows`, `markup_rows`,
`encoding`), rows into columns with a meaning (`headers`, `layout`), cells into values (`amounts`, `dates`,
`instalments`), values into lines (`rowreader`, `sorting`, `titles`), and OFX by itself (`ofx`). Layouts are data
(`resources/statement_profiles`), so a bank's new layout needs no programme. Decided against: a class per bank, which
is what layouts as code grow into; and guessing silently, so that every row is either a line or told with its reason.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.evidence.statements.lines import LineKind, SkippedRow, Statement, TransactionLine

if TYPE_CHECKING:
    from app.evidence.statements.profiles import StatementProfiles

__all__ = ["LineKind", "SkippedRow", "Statement", "TransactionLine", "load_profiles", "read_statement"]


def load_profiles(*folders: Path) -> StatementProfiles:
    """Load `common.toml` and every profile of the folders; later folders win.

    Raises `Refusal("evidence.profile_malformed")` with file and reason.
    """
    from app.evidence.statements.profiles import load  # pydantic loads behind first use

    return load(*folders)


def read_statement(path: Path, profiles: StatementProfiles, *, name: str | None = None) -> Statement:
    """Read a statement file; `name` is what the customer called it, when `path` is a copy.

    Nothing of the file is run or looked up: formulas are reported, entities refused, sizes bounded. Raises `Refusal`
    (`evidence.statement_…`, `evidence.file_…`) with the file's name when it cannot be read at all; single rows that
    cannot be understood are in `Statement.skipped`.
    """
    from app.evidence.statements.reading import read  # readers load behind first use

    return read(path, profiles, name or path.name)
