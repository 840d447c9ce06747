"""Read a statement (账单) out of an item into transactions, once.

Reading the file needs no session and may take seconds; writing goes in slices, and what was written before a power cut
is completed, never doubled: a line is known by its place in the statement. Rows that were not understood are kept with
the statement, because a transaction may hide in each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.blobs import Blobs, StoredFile
from app.evidence.codes import Act
from app.evidence.desk.custody import log_custody
from app.evidence.desk.words import typed
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.evidence.recognition.page import PageText
from app.evidence.statements import Statement, TransactionLine, load_profiles, read_statement
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.masking import scrub_secrets
from app.staff.powers import require
from app.store.session import DeskSession
from app.store.store import SLICE, bulk_insert

if TYPE_CHECKING:
    from app.evidence.statements.profiles import StatementProfiles

FAULTS_KEPT = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a statement's lines: `added` now, `missing` still to be written, and the statement as read."""

    statement_id: UUID
    added: int
    missing: int
    statement: Statement


@lru_cache(maxsize=4)
def statement_profiles(*more: Path) -> StatementProfiles:
    """The layouts of the program and those that an administrator added in further folders (absent ones are skipped)."""
    ours = Path(str(resources.files("resources"))) / "statement_profiles"
    return load_profiles(ours, *(folder for folder in more if folder.is_dir()))


def look_at_statement(blobs: Blobs, sha256: str, name: str, profiles: StatementProfiles | None = None) -> Statement:
    """Read a stored statement without writing anything: profile, lines, rows not understood. Needs no session.

    Raises what `statements.read_statement` and `Blobs.open` raise.
    """
    path = StoredFile(blobs, sha256, name).as_path()
    return read_statement(path, profiles or statement_profiles(), name=name)


def look_at_pages(pages: Sequence[PageText], name: str, profiles: StatementProfiles) -> Statement:
    """Read a statement off pages of words with places, by text layer or recognition, without writing anything.

    Raises what `statements.read_statement` raises; `evidence.statement_no_words` where nothing stands on the pages.
    """
    from app.evidence.statements.pdf_rows import sheet_of
    from app.evidence.statements.reading import find_and_read

    if not any(line.text.strip() for page in pages for line in page.lines):
        raise Refusal("evidence.statement_no_words", "file", name=name)
    return find_and_read([sheet_of(pages, profiles)], profiles, name)


def keep_transactions(session: DeskSession, item_id: UUID, statement: Statement, *, most: int = SLICE) -> Kept:
    """Write the next `most` lines of a statement that are not there yet; call again while `missing`.

    Refused: a withdrawn item (`evidence.is_withdrawn`).
    """
    require(session.actor, "evidence.add")
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    kept = session.scalars(select(AccountStatement).where(AccountStatement.item_id == item_id)).one_or_none()
    if kept is None:
        kept = _begin(session, item, statement)
    known = set(session.scalars(select(Transaction.place).where(Transaction.statement_id == kept.id)))
    wanted = [(place, line) for place, line in enumerate(statement.lines, 1) if place not in known]
    now = wanted[:most]
    for start in range(0, len(now), SLICE):
        bulk_insert(session, Transaction, [_row(kept, place, line) for place, line in now[start : start + SLICE]])
    return Kept(kept.id, len(now), len(wanted) - len(now), statement)


def read_transactions(
    session: DeskSession, item_id: UUID, blobs: Blobs, profiles: StatementProfiles | None = None
) -> Kept:
    """Read an item's statement and write all its lines in this action; the second time nothing is added."""
    require(session.actor, "evidence.add")
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    statement = look_at_statement(blobs, item.sha256, item.file_name, profiles)
    return keep_transactions(session, item_id, statement, most=len(statement.lines))


def _begin(session: DeskSession, item: EvidenceItem, statement: Statement) -> AccountStatement:
    case: Case = session.found(Case, item.case_id)
    kept = AccountStatement(
        id=derived_id("account_statement", item.id),
        **case.keys(),
        item_id=item.id,
        profile=statement.profile,
        issuer=statement.issuer,
        account_hint=statement.account_hint,
        currency=statement.currency,
        period_from=statement.period_from,
        period_to=statement.period_to,
        lines=len(statement.lines),
        skipped=len(statement.faults),
        notes=list(statement.notes),
        faults=_faults(statement),
    )
    session.add(kept)
    session.flush()
    log_custody(session, item, Act.READ, f"{len(statement.lines)}/{len(statement.faults)}")
    log_event(session, case, "statement_read", seq=item.seq, lines=kept.lines, faults=kept.skipped)
    return kept


def _faults(statement: Statement) -> list[list[Any]]:
    rows: Sequence[Any] = statement.faults[:FAULTS_KEPT]
    return [[row.line_no, row.sheet, row.place, row.reason, typed(row.text, 200)] for row in rows]


def _row(kept: AccountStatement, place: int, line: TransactionLine) -> dict[str, Any]:
    return {
        "id": derived_id("transaction", kept.id, place),
        "home_branch": kept.home_branch,
        "branch_id": kept.branch_id,
        "case_id": kept.case_id,
        "statement_id": kept.id,
        "place": place,
        "line_no": line.line_no,
        "sheet": line.sheet,
        "traded_on": line.traded_on,
        "posted_on": line.posted_on,
        "kind": line.kind.value,
        "description": scrub_secrets(line.description)[0],
        "merchant": scrub_secrets(line.merchant)[0],
        "amount_fen": line.amount.fen,
        "currency": line.amount.currency,
        "original_fen": None if line.original is None else line.original.fen,
        "original_currency": None if line.original is None else line.original.currency,
        "card_tail": line.card_tail,
        "instalment_no": line.instalment_no,
        "instalment_count": line.instalment_count,
        "neutral": line.neutral,
        "status": line.status,
        "disputed": False,
        "disputed_why": "",
    }
