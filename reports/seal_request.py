"""The seal request (用印申请): which seal on how many copies of what, why, who asked, who decided, who pressed it.

One form for the whole way: printed before it is decided it has empty lines to sign, printed afterwards it says what
happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cases.views import SealRow
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.text import heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "SRQ"


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    asked: tuple[tuple[str, str], ...]
    decided: tuple[tuple[str, str], ...]
    used: tuple[tuple[str, str], ...]


def make(
    view: SealRow,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the form to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    asked, decided, used = _asked(sheet, view), _decided(sheet, view), _used(sheet, view)
    content = _Content(
        view.no, *(tuple((one.label, str(one.value)) for one in part) for part in (asked, decided, used))
    )
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("seal_request.title"),
            case_no=view.no,
            bank=branch.bank_name,
            digest=content_digest("seal_request", content),
            printed_at=printed_at,
        ),
    )
    paper.add(fields(sheet, asked))
    paper.add(heading(sheet, say("seal_request.decision"), 2, outline=1))
    paper.add(fields(sheet, decided) if decided else paragraph(sheet, say("seal_request.not_decided")))
    paper.add(heading(sheet, say("seal_request.use"), 2, outline=1))
    paper.add(fields(sheet, used) if used else paragraph(sheet, say("seal_request.not_sealed")))
    paper.add(note(sheet, say("seal_request.rule")))
    use = view.use
    paper.add(
        signatures(
            sheet,
            [
                Signer(say("seal_request.sign.requester"), name=view.requester),
                Signer(say("seal_request.sign.decider"), name=view.decider),
                Signer(say("seal_request.sign.keeper"), name="" if use is None else use.keeper),
                Signer(say("seal_request.sign.second"), name="" if use is None else use.second),
            ],
        )
    )
    return paper.write(out)


def _asked(sheet: Sheet, view: SealRow) -> list[Field]:
    say, label = sheet.say, sheet.wording.label
    return [
        Field(say("seal_request.no"), view.no),
        Field(say("seal_request.customer"), view.customer),
        Field(say("seal_request.paper"), label("paper", view.paper_kind)),
        Field(say("seal_request.seal"), label("seal_kind", view.seal_kind.value)),
        Field(say("seal_request.copies"), say("seal_request.copies_said", count=view.copies)),
        Field(say("seal_request.state"), label("seal_state", view.state)),
        Field(say("seal_request.requester"), view.requester),
        Field(say("seal_request.requested"), local_minute(view.requested_at)),
        Field(say("seal_request.why"), view.why, wide=True),
        Field(say("seal_request.hash"), view.sha256, wide=True),
    ]


def _decided(sheet: Sheet, view: SealRow) -> list[Field]:
    say = sheet.say
    if view.decided_at is None:
        return []
    found = [
        Field(say("seal_request.decision"), say("seal_request.granted" if view.granted else "seal_request.refused")),
        Field(say("seal_request.decider"), view.decider),
        Field(say("seal_request.decided"), local_minute(view.decided_at)),
    ]
    return [*found, Field(say("seal_request.note"), view.decision_note, wide=True)] if view.decision_note else found


def _used(sheet: Sheet, view: SealRow) -> list[Field]:
    say, use = sheet.say, view.use
    if use is None:
        return []
    return [
        Field(say("seal_request.which"), use.seal_name),
        Field(say("seal_request.copies"), say("seal_request.copies_said", count=use.copies)),
        Field(say("seal_request.sealed"), local_minute(use.sealed_at)),
        Field(say("seal_request.keeper"), use.keeper),
        Field(say("seal_request.second"), use.second or "—"),
        Field(say("seal_request.use_note"), use.note or "—"),
    ]
