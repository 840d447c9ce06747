"""The event summary (活动总结): what an event was, who came, what was asked and answered, what is left to do.

It is handed round, so nobody's data stand on it: people are counts, questions are as they were scrubbed.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.kernel.wording import Wording
from app.outreach.codes import OVER
from app.outreach.views import EventSummary
from app.outreach.words import topic_said, topics_said, when_said
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.table import Column, Row, table
from reports.parts.text import heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "EVT"


def make(
    view: EventSummary,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the summary to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    imprint = Imprint(
        kind=KIND,
        title=sheet.say("event.title"),
        case_no="",
        bank=branch.bank_name,
        digest=content_digest("event_summary", view),
        printed_at=printed_at,
        as_of=view.as_of,
        draft=view.event.status not in OVER,
    )
    paper = Paper(sheet, imprint)
    for part in (_event, _speakers, _attendance, _questions, _answers, _results, _follow_ups):
        part(sheet, view, paper)
    paper.add(note(sheet, sheet.say("event.definition")))
    return paper.write(out)


def _event(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say, event = sheet.say, view.event
    status = sheet.wording.label("event_status", event.status.value)
    items = [
        Field(say("event.name"), event.title, wide=True),
        Field(say("event.no"), event.no),
        Field(say("event.status"), f"{status} {event.cancel_reason}".strip()),
        Field(say("event.when"), when_said(event), wide=True),
        Field(say("event.where"), " ".join(part for part in (event.platform, event.place) if part), wide=True),
        Field(say("event.branch"), event.branch),
        Field(say("event.moderator"), event.moderator),
        Field(say("event.topics"), say("event.comma").join(topics_said(event, sheet.wording)), wide=True),
    ]
    paper.add(fields(sheet, items))


def _speakers(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say, label = sheet.say, sheet.wording.label
    paper.add(heading(sheet, say("event.speakers")))
    if not view.speakers:
        paper.add(paragraph(sheet, say("event.no_speakers")))
        return
    columns = [
        Column(say("event.speaker"), share=0.6),
        Column(say("event.organisation")),
        Column(say("event.expertise"), share=0.6),
        Column(say("event.answers"), share=1.2),
    ]
    rows = [
        (one.name, one.organisation or "—", label("expertise", one.expertise.value), one.answers or "—")
        for one in view.speakers
    ]
    paper.add(table(sheet, columns, rows))


def _attendance(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say, label = sheet.say, sheet.wording.label
    told = say("event.semicolon").join(
        f"{label('told_by', way.value)} {say('event.people', n=count)}" for way, count in view.told_by
    )
    items = [
        Field(say("event.signed_up"), say("event.people", n=view.signed_up)),
        Field(say("event.attended"), say("event.people", n=view.attended)),
        Field(say("event.withdrawn"), say("event.people", n=view.withdrawn)),
        Field(say("event.told_by"), told, wide=True),
    ]
    paper.add(heading(sheet, say("event.attendance")), fields(sheet, items))


def _questions(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say = sheet.say
    paper.add(heading(sheet, say("event.questions")))
    if not view.topics:
        paper.add(paragraph(sheet, say("event.no_questions")))
        return
    columns = [
        Column(say("event.topic"), share=1.6),
        *(Column(say(f"event.{name}"), figures=True) for name in ("asked", "answered", "refused", "cases", "still")),
    ]
    rows = [
        Row(
            (
                topic_said(one.topic, sheet.wording) or say("event.no_topic"),
                *map(str, (one.asked, one.answered, one.refused, one.cases, one.open)),
            )
        )
        for one in view.topics
    ]
    sums = [
        sum(getattr(one, name) for one in view.topics) for name in ("asked", "answered", "refused", "cases", "open")
    ]
    rows.append(Row((say("event.total"), *map(str, sums)), strong=True))
    paper.add(table(sheet, columns, rows))
    if view.refused:
        told = say("event.semicolon").join(f"{why} {count}" for why, count in view.refused)
        paper.add(note(sheet, f"{say('event.refused_why')} {told}"))


def _answers(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say, label = sheet.say, sheet.wording.label
    if view.private:
        paper.add(note(sheet, say("event.private", n=view.private)))
    if not view.answered:
        return
    columns = [
        Column(say("event.question"), share=1.2),
        Column(say("event.answer"), share=1.6),
        Column(say("event.expert"), share=0.5),
        Column(say("event.verdict"), share=0.5),
    ]
    rows = [
        (
            one.text,
            one.answer,
            one.expert or "—",
            say("event.undecided") if one.verdict is None else label("answer_verdict", one.verdict.value),
        )
        for one in view.answered
    ]
    paper.add(heading(sheet, say("event.answers_given")), table(sheet, columns, rows))


def _results(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say = sheet.say
    items = [
        Field(say("event.approved"), str(view.approved)),
        Field(say("event.articles"), str(view.articles)),
        Field(say("event.opened"), say("event.comma").join(view.cases) or say("event.none"), wide=True),
    ]
    paper.add(heading(sheet, say("event.results")), fields(sheet, items))


def _follow_ups(sheet: Sheet, view: EventSummary, paper: Paper) -> None:
    say = sheet.say
    paper.add(heading(sheet, say("event.follow_ups")))
    if not view.follow_ups:
        paper.add(paragraph(sheet, say("event.no_follow_ups")))
        return
    columns = [
        Column(say("event.about"), share=2.2),
        Column(say("event.owner"), share=0.6),
        Column(say("event.due"), figures=True),
    ]
    rows = [(one.about, one.owner or "—", one.due_on.isoformat()) for one in view.follow_ups]
    paper.add(table(sheet, columns, rows))
