"""The case report (案件报告): everything of one case on paper, for the review meeting, as of a minute.

It shows the same object as the workspace and `case show`: a number here can be found there. Masked unless the view was
revealed for a reason; numbers quoted in free text are masked with it. What the words mean stands at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.casefile.views import WholeCase
from app.cases.views import TimelineEntry
from app.evidence.views import TransactionRow
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.case_sections import happened, head, people
from reports.case_sections.found import agreed, disputed, evidence, interviews, issue_table
from reports.case_sections.page import CasePage
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.text import heading, note
from reports.sheet import Sheet
from reports.style import style

KIND = "CAS"
_DEFINITIONS = ("as_of", "clock", "disputed", "hash", "masked")


@dataclass(frozen=True, slots=True)
class _Content:
    whole: WholeCase
    timeline: tuple[TimelineEntry, ...]
    disputed: tuple[TransactionRow, ...]


def make(
    view: WholeCase,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard | None = None,
    timeline: Sequence[TimelineEntry] = (),
    transactions: Sequence[TransactionRow] = (),
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the report of a case to `out` (None: in memory), masked exactly when the view is.

    `timeline` is the case's log (its section is left out without it); of `transactions` only disputed ones are
    listed, with their sum per currency. Raises what `Paper.write` raises.
    """
    sheet = Sheet(style(large=large_print), wording)
    content = _Content(view, tuple(timeline), tuple(one for one in transactions if one.disputed))
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=sheet.say("case_report.title"),
            case_no=view.overview.header.no,
            bank=branch.bank_name if branch else sheet.say("case_report.desk"),
            digest=content_digest("case_report", content),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    page = CasePage(sheet, view, large=large_print)
    paper.add(head.blocks(page, branch), people.blocks(page))
    paper.add(issue_table(page), evidence(page), disputed(page, content.disputed))
    paper.add(interviews(page), agreed(page), happened.blocks(page, content.timeline))
    paper.add(heading(sheet, page.ordinal(sheet.say("case_report.definitions"))))
    for code in _DEFINITIONS if view.masked else _DEFINITIONS[:-1]:
        paper.add(note(sheet, sheet.say(f"case_report.definition.{code}")))
    return paper.write(out)
