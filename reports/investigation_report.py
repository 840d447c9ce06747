"""The investigation report (调查报告): what is missing, plan, log of notice, requests, findings with their pages.

What is missing stands first: a report that looks whole is believed. It is a working paper of the bank; personal data
are masked, and it says nothing of shares of liability.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cases.deadlines import Urgency
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.mediation.citing import Holds
from app.mediation.views import CitationRow, FindingRow, Investigation, LogRow, RequestRow, TaskRow
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.masked import mask_numbers
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import clause, heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block

KIND = "INV"
_SHA = 16
Line = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    missing: Line
    tasks: tuple[Line, ...]
    log: tuple[Line, ...]
    requests: tuple[Line, ...]
    findings: tuple[Line, ...]
    escalations: Line
    as_of: datetime


def make(
    view: Investigation,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the report to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    content = _content(sheet, view)
    say = sheet.say
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("investigation.title"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=content_digest("investigation_report", content),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    paper.add(fields(sheet, _head(sheet, view)))
    paper.add(heading(sheet, say("investigation.missing")))
    if content.missing:
        paper.add(clause(sheet, f"{number}.", words) for number, words in enumerate(content.missing, 1))
    else:
        paper.add(paragraph(sheet, say("investigation.nothing_missing")))
    paper.add(_part(sheet, "plan", "no_plan", _TASKS, content.tasks))
    paper.add(_part(sheet, "log", "no_log", _LOG, content.log))
    paper.add(_part(sheet, "requests", "no_requests", _REQUESTS, content.requests))
    paper.add(heading(sheet, say("investigation.findings")))
    paper.add(_findings(sheet, content.findings))
    if content.escalations:
        paper.add(heading(sheet, say("investigation.escalations")))
        paper.add(paragraph(sheet, words) for words in content.escalations)
    paper.add(note(sheet, say("investigation.definition")))
    paper.add(signatures(sheet, [Signer(say("investigation.sign"))]))
    return paper.write(out)


_TASKS = (("number", True, 0.0), ("task", False, 2.4), ("burden", False, 1.6), ("who", False, 0.7),
          ("until", True, 0.0), ("stands", False, 1.7))  # fmt: skip
_LOG = (("time", True, 0.0), ("what", False, 0.8), ("channel", False, 0.8), ("took", False, 0.8), ("said", False, 2.4))
_REQUESTS = (("number", True, 0.0), ("whom", False, 1.0), ("asked", False, 1.8), ("sent", False, 1.1),
             ("answer", False, 1.8))  # fmt: skip


def _part(
    sheet: Sheet, name: str, nothing: str, columns: tuple[tuple[str, bool, float], ...], lines: tuple[Line, ...]
) -> Iterator[Block]:
    say = sheet.say
    yield heading(sheet, say(f"investigation.{name}"))
    if not lines:
        yield paragraph(sheet, say(f"investigation.{nothing}"))
        return
    made = [Column(say(f"investigation.{key}"), figures=figures, share=share) for key, figures, share in columns]
    yield table(sheet, made, lines)


def _head(sheet: Sheet, view: Investigation) -> list[Field]:
    say, label, head = sheet.say, sheet.wording.label, view.header
    names = "、".join(plan.name[sheet.wording.language.value] for plan in view.plans)
    amount = "" if head.amount is None else f"{head.amount.grouped()} {head.amount.currency}"
    return [
        Field(say("investigation.case_no"), head.no),
        Field(say("investigation.customer"), head.customer),
        Field(say("investigation.cause"), label("cause", head.cause) if head.cause else ""),
        Field(say("investigation.amount"), amount),
        Field(say("investigation.card"), head.card_tail),
        Field(say("investigation.track"), label("track", head.track.value)),
        Field(say("investigation.received"), head.received_on.isoformat()),
        Field(say("investigation.due"), head.due.isoformat()),
        Field(say("investigation.owner"), head.owner),
        Field(say("investigation.plan_name"), names),
    ]


def _content(sheet: Sheet, view: Investigation) -> _Content:
    return _Content(
        no=view.header.no,
        missing=tuple(lack_said(sheet.wording, one.lack.value, one.count) for one in view.missing),
        tasks=tuple(_task(sheet, number, row) for number, row in enumerate(_planned(view), 1)),
        log=tuple(_log(sheet, row) for row in view.log),
        requests=tuple(_request(sheet, row) for row in sorted(view.requests, key=lambda row: row.seq)),
        findings=tuple(_finding(sheet, row) for row in view.findings),
        escalations=tuple(
            sheet.say(
                "investigation.escalation",
                at=local_minute(row.asked_at),
                by=row.asked_by,
                to=row.to,
                reason=mask_numbers(row.reason),
                state=sheet.wording.label("escalation_state", row.state.value),
                why=mask_numbers(row.settled_why),
            )
            for row in reversed(view.escalations)
        ),
        as_of=view.as_of,
    )


def lack_said(wording: Wording, lack: str, count: int) -> str:
    """One thing that is missing, in words."""
    name = wording.label("investigation_lack", lack)
    return wording.text("investigation.count", name=name, count=count) if count else name


def _planned(view: Investigation) -> list[TaskRow]:
    return [row for row in view.tasks if not row.removed]


def _task(sheet: Sheet, number: int, row: TaskRow) -> Line:
    label, language = sheet.wording.label, sheet.wording.language.value
    state = label("task_state", row.state.value)
    if row.urgency is Urgency.OVERDUE:
        state = sheet.say("investigation.late", state=state)
    return (
        str(number),
        row.says[language],
        "\n".join(part for part in (label("burden", row.burden.value), row.article) if part),
        row.owner or (label("role", row.role) if row.role else ""),
        row.due.isoformat(),
        "\n".join(part for part in (state, mask_numbers(row.result)) if part),
    )


def _log(sheet: Sheet, row: LogRow) -> Line:
    label = sheet.wording.label
    what = label("first_action", row.action) if row.action else label("notice_kind", row.kind)
    own = row.kind in ("first_notice", "notice")
    channel = label("notice_channel" if own else "request_channel", row.channel) if row.channel else ""
    said = [row.said, *(sheet.say("investigation.corrected", text=text) for text in row.corrected)]
    return local_minute(row.at), what, channel, row.took, mask_numbers("\n".join(part for part in said if part))


def _request(sheet: Sheet, row: RequestRow) -> Line:
    label, say = sheet.wording.label, sheet.say
    sent = [local_minute(row.asked_at), row.answer_by.isoformat()]
    sent += [say("investigation.reminded", count=row.reminders)] if row.reminders else []
    state = label("request_state", row.state.value)
    if row.urgency is Urgency.OVERDUE:
        state = say("investigation.late", state=state)
    exhibit = say("investigation.exhibit", number=row.item_no) if row.item_no else ""
    return (
        str(row.seq),
        f"{row.whom}\n{label('request_channel', row.channel.value)}",
        mask_numbers(row.asked),
        "\n".join(sent),
        "\n".join(part for part in (state, mask_numbers(row.answer), exhibit) if part),
    )


def _finding(sheet: Sheet, row: FindingRow) -> Line:
    say = sheet.say
    standing = sheet.wording.label("finding_standing", row.standing.value)
    lines = [str(row.seq), say("investigation.finding", standing=standing, statement=mask_numbers(row.statement))]
    if row.reason:
        lines.append(say("investigation.reason", text=mask_numbers(row.reason)))
    if row.withdrawn_at is not None:
        lines.append(say("investigation.withdrawn", why=mask_numbers(row.withdrawn_why)))
    lines += [_citation(sheet, one) for one in row.citations]
    if not row.citations:
        lines.append(say("investigation.uncited"))
    return tuple(lines)


def _citation(sheet: Sheet, one: CitationRow) -> str:
    say, label = sheet.say, sheet.wording.label
    holds = "" if one.holds is Holds.STANDS else label("citation_holds", one.holds.value)
    words = say(
        "investigation.cited",
        side=label("citation_side", one.side.value),
        number=one.item_no,
        title=one.title,
        pages=say("investigation.pages", pages=one.pages) if one.pages else "",
        sha=f"{one.sha256[:_SHA]}…",
        holds=say("investigation.holds", holds=holds) if holds else "",
    )
    return f"{words} {one.note}".strip()


def _findings(sheet: Sheet, findings: tuple[Line, ...]) -> Iterator[Block]:
    if not findings:
        yield paragraph(sheet, sheet.say("investigation.no_findings"))
    for number, statement, *rest in findings:
        yield clause(sheet, f"{number}.", statement)
        for words in rest:
            yield clause(sheet, "·", words, level=2)
