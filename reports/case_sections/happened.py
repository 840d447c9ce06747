"""What happened: milestones, papers and deliveries, notes, and the log line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.cases.views import TimelineEntry
from app.kernel.clock import local_minute
from reports.case_sections.page import CasePage
from reports.parts.table import Column
from reports.typesetting.blocks import Block


def blocks(page: CasePage, timeline: Sequence[TimelineEntry]) -> Iterator[Block]:
    """Return milestones, papers, deliveries, notes and log, each if there is something in it."""
    yield from page.section("milestones", _milestones(page))
    yield from page.section("papers", _papers(page), _deliveries(page))
    yield from page.section("notes", _notes(page))
    yield from page.section("timeline", _log(page, timeline))


def _milestones(page: CasePage) -> list[Block]:
    say = page.say
    columns = [Column(say("at"), figures=True), Column(say("milestone")), Column(say("who")), Column(say("how")),
               Column(say("note"), share=1.6)]  # fmt: skip
    rows = [
        [
            local_minute(one.at),
            page.label("milestone", one.kind),
            one.actor,
            page.label("told_how", one.how) or "—",
            page.free(one.note) or "—",
        ]
        for one in page.view.overview.milestones
    ]
    return page.table(columns, rows)


def _papers(page: CasePage) -> list[Block]:
    say = page.say
    columns = [Column(say("at"), figures=True), Column(say("paper")), Column(say("paper.pages"), figures=True),
               Column(say("paper.copies"), figures=True), Column(say("paper.state")),
               Column(say("who"), share=0.8)]  # fmt: skip
    rows = [
        [
            local_minute(one.printed_at),
            page.label("paper", one.kind) + (say("paper.large") if one.large_print else ""),
            str(one.pages),
            str(one.copies),
            page.label("paper_state", one.state),
            one.printed_by,
        ]
        for one in page.view.papers
    ]
    return page.table(columns, rows)


def _deliveries(page: CasePage) -> list[Block]:
    say = page.say
    columns = [Column(say("at"), figures=True), Column(say("delivery.paper")), Column(say("delivery.receiver")),
               Column(say("how")), Column(say("delivery.proven"))]  # fmt: skip
    rows = []
    for one in page.view.deliveries:
        outcome = say("delivery.open")
        if one.returned_on:
            outcome = say("delivery.returned", day=one.returned_on.isoformat())
        elif one.proven_on:
            outcome = one.proven_on.isoformat()
        paper, how = page.label("paper", one.paper_kind), page.label("delivery_how", one.how)
        rows.append([local_minute(one.sent_at), paper, one.receiver, how, outcome])
    return page.table(columns, rows)


def _notes(page: CasePage) -> list[Block]:
    say = page.say
    columns = [Column(say("at"), figures=True), Column(say("who")), Column(say("note"), share=5)]
    rows = [[local_minute(one.at), one.author, page.free(one.text)] for one in page.view.overview.notes]
    return page.table(columns, rows)


def _log(page: CasePage, timeline: Sequence[TimelineEntry]) -> list[Block]:
    say = page.say
    columns = [Column(say("at"), figures=True), Column(say("who")), Column(say("event"), share=5)]
    rows = [[local_minute(one.at), one.actor, page.free(one.sentence)] for one in timeline]
    return page.table(columns, rows)
