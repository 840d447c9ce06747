"""The head of the case report: where the case stands, its facts, its clocks with their reasons, what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.cases.codes import Status
from app.cases.first_things import still_due
from app.cases.lifecycle import STEPS
from app.fulfilment.model import ObligationState
from app.kernel.clock import local_minute
from app.staff.views import BranchCard
from reports.case_sections.page import CasePage
from reports.parts.case import amount_words, clock_reason, joined, told
from reports.parts.fields import Field, fields
from reports.parts.stepper import Step, stepper
from reports.parts.table import Column
from reports.parts.text import callout, note
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align


def blocks(page: CasePage, branch: BranchCard | None) -> Iterator[Block]:
    """Return stepper, facts, what was told and asked, deadlines, first actions."""
    view, sheet = page.view, page.sheet
    header = view.overview.header
    yield stepper(sheet, list(_steps(page)), large=page.large)
    yield fields(sheet, list(_facts(page, branch)), title=page.say("title"))
    if header.major:
        yield callout(sheet, sheet.wording.text("cases.major", count=view.overview.people_count))
    if header.other_open:
        yield note(sheet, sheet.wording.text("cases.other_open", numbers=header.other_open))
    yield from page.section("told", list(_told(page)))
    yield from page.section("deadlines", _next(page), _clocks(page), _extensions(page), _suspensions(page))
    yield from page.section("first_actions", _first_actions(page))


def _told(page: CasePage) -> Iterator[Block]:
    overview = page.view.overview
    for code, text in (("wish", overview.wish), ("narrative", overview.narrative)):
        if text.strip():
            yield from told(page.sheet, page.say(code), page.free(text))


def _steps(page: CasePage) -> Iterator[Step]:
    status = page.view.overview.header.status
    place = STEPS.index(status) if status in STEPS else -1
    for number, step in enumerate(STEPS):
        yield Step(page.label("status", step), number < place, number == place)
    if place < 0:
        # Off the straight way (declined, failed, suspended, …): said as a step of its own at the end.
        yield Step(page.label("status", status), passed=False, present=True)


def _facts(page: CasePage, branch: BranchCard | None) -> Iterator[Field]:
    say, label, overview = page.say, page.label, page.view.overview
    header, customer = overview.header, overview.customer
    yield Field(say("no"), header.no)
    yield Field(say("status"), label("status", header.status))
    yield Field(say("customer"), customer.name)
    yield Field(label("id_type", customer.id_type), customer.id_number)
    yield Field(say("phone"), customer.phone)
    yield Field(say("card"), overview.card)
    if customer.address:
        yield Field(say("address"), customer.address, wide=True)
    yield Field(say("channel"), label("channel", header.channel))
    yield Field(say("received"), header.received_on.isoformat())
    yield Field(say("route"), label("route", header.route))
    yield Field(say("track"), label("track", header.track))
    yield Field(say("business"), label("business", overview.business))
    yield Field(say("reason"), label("reason", overview.reason))
    yield Field(say("cause"), label("cause", header.cause))
    yield Field(say("owner"), header.owner)
    if branch is not None:
        yield Field(say("branch"), f"{branch.code} {branch.name}")
    if customer.needs:
        yield Field(say("needs"), joined(page.sheet, "need", customer.needs))
    if header.tags:
        yield Field(say("tags"), joined(page.sheet, "sensitivity", header.tags))
    if overview.demands:
        yield Field(say("demands"), joined(page.sheet, "demand", overview.demands), wide=True)
    if header.amount is not None:
        yield Field(say("amount"), amount_words(page.sheet, header.amount), wide=True)
    yield from _closing(page)


def _closing(page: CasePage) -> Iterator[Field]:
    say, label, overview = page.say, page.label, page.view.overview
    if overview.closed_on is not None:
        yield Field(say("closed"), overview.closed_on.isoformat())
        yield Field(say("close_reason"), label("close_reason", overview.close_reason))
    if overview.decline_reason:
        yield Field(say("decline_reason"), label("decline_reason", overview.decline_reason), wide=True)
    if overview.close_note:
        yield Field(say("close_note"), page.free(overview.close_note), wide=True)


def _next(page: CasePage) -> list[Block]:
    move = page.view.next_step
    if move is None or page.view.overview.header.status is Status.CLOSED:
        return []
    target = page.label("status", move.target)
    owed = _owed(page)
    if owed:
        line = note(page.sheet, owed)
    elif not move.missing:
        line = note(page.sheet, page.say("next.ready", target=target))
    else:
        missing = [("missing", str(one)) for one in move.missing]
        line = note(page.sheet, page.say("next.missing", target=target, missing=missing))
    line.keep_next = True
    return [line]


def _owed(page: CasePage) -> str:
    """What a performing case waits for: the obligation that is due first, one without a day before all others."""
    view = page.view
    still = [one for one in view.obligations if one.state == ObligationState.OPEN.value]
    if view.overview.header.status is not Status.PERFORMING or not still:
        return ""
    first = min(still, key=lambda one: (one.due_on or date.min, one.seq))
    what = page.label("obligation_kind", first.kind)
    return page.say(
        "next.owed",
        what=f"{what} {amount_words(page.sheet, first.amount)}" if first.amount is not None else what,
        who=page.label("party", first.debtor),
        due=page.say("next.due", day=first.due_on.isoformat()) if first.due_on else page.say("next.at_once"),
    )


def _clocks(page: CasePage) -> list[Block]:
    say, sheet, header = page.say, page.sheet, page.view.overview.header
    columns = [Column(say("clock")), Column(say("clock.last"), figures=True), Column(say("clock.why"), share=3)]
    running = header.clocks if header.clock in header.clocks else (header.clock, *header.clocks)
    rows = []
    for clock in running:
        day = clock.date.isoformat()
        if clock is header.clock or clock == header.clock:
            day = f"{day}\n{_left(page)}"
        reason = sheet.say("case_report.clock.reason", reason=clock_reason(sheet, clock), articles=clock.articles)
        rows.append([page.label("clock", clock.kind), day, reason])
    return page.table(columns, rows)


def _left(page: CasePage) -> str:
    header, words = page.view.overview.header, page.sheet.wording
    if header.answered_on is not None:
        return page.say("clock.answered", day=header.answered_on.isoformat())
    if header.stopped:
        return words.label("urgency", "stopped")
    if header.left == 0:
        return words.text("cases.due_today")
    code = "cases.overdue" if header.left < 0 else "cases.left"
    return words.text(code, days=abs(header.left))


def _extensions(page: CasePage) -> list[Block]:
    say = page.say
    heads = ("extension.days", "extension.why", "extension.decision", "extension.told")
    columns = [Column(say("extension.days"), figures=True), *(Column(say(code)) for code in heads[1:])]
    rows = []
    for one in page.view.overview.extensions:
        if one.approved_at:
            decision = say("extension.approved", who=one.approver, at=local_minute(one.approved_at))
        elif one.refused_at:
            decision = say("extension.refused", who=one.approver, at=local_minute(one.refused_at))
        else:
            decision = say("extension.open")
        how = page.label("told_how", one.told_how)
        told_words = f"{local_minute(one.told_at)} {how}".strip() if one.told_at else say("extension.untold")
        rows.append([str(one.days), page.free(one.reason), decision, told_words])
    return page.table(columns, rows)


def _suspensions(page: CasePage) -> list[Block]:
    say = page.say
    columns = [
        Column(say("suspension.from"), figures=True),
        Column(say("suspension.to"), figures=True),
        Column(say("suspension.why")),
        Column(say("suspension.told")),
    ]
    rows = [
        [
            one.from_on.isoformat(),
            one.to_on.isoformat() if one.to_on else "—",
            page.label("suspension_reason", one.reason),
            one.told_on.isoformat() if one.told_on else say("extension.untold"),
        ]
        for one in page.view.overview.suspensions
    ]
    return page.table(columns, rows)


def _first_actions(page: CasePage) -> list[Block]:
    say = page.say
    columns = [
        Column(say("at"), figures=True, align=Align.LEFT),
        Column(say("first_action")),
        Column(say("reference"), share=1.5),
        Column(say("who"), share=0.6),
        Column(say("note"), share=1.4),
    ]
    rows = [
        [
            local_minute(one.done_at),
            page.label("first_action", one.kind),
            one.reference or "—",
            one.operator,
            page.free(one.note) or "—",
        ]
        for one in page.view.overview.first_actions
    ]
    for kind in still_due(page.view.overview.first_things):
        rows.append([say("not_done"), page.label("first_action", kind), "—", "—", "—"])
    return page.table(columns, rows)
