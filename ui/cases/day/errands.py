"""What stands in Today before the legal clocks: promises to keep, slips to answer, seals to decide and to press, a
shift to take, letters that came back, originals of cases that are over. From the views of the rooms to plain rows, for
whoever reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.casefile.shift import handovers
from app.cases.daywork import Standing, standing
from app.cases.deadlines import Urgency
from app.cases.model import CallerIs
from app.cases.views import (
    HandedHere,
    PromiseRow,
    deliveries_open,
    handed_here,
    promises_waiting,
    seals_waiting,
    slips_waiting,
)
from app.evidence.views import originals_held
from app.insight.views import WarningRow, own_warnings
from app.kernel.actor import Role
from app.kernel.clock import SHANGHAI
from app.kernel.wording import Wording
from app.mediation.views import escalations_waiting, requests_waiting, tasks_waiting
from app.outreach.views import FollowUpRow, due_follow_ups
from app.staff.powers import may
from app.staff.views import stands_in_for
from app.store.session import DeskSession
from ui.cases import texts
from ui.insight.words import row_look, subject
from ui.widgets.column import Column

translate = QCoreApplication.translate


class Errand(StrEnum):
    """Kinds of errands; each leads to a part of the day's work."""

    PROMISE = "promise"
    SLIP = "slip"
    SHIFT = "shift"
    RETURNED = "returned"
    ORIGINAL = "original"
    WARNING = "warning"
    TASK = "task"
    REQUEST = "request"
    HANDED_UP = "handed_up"
    EVENT = "event"
    CALL = "call"
    SEAL_ASKED = "seal_asked"
    SEAL_GRANTED = "seal_granted"


PART = {
    Errand.PROMISE: "promises",
    Errand.SLIP: "slips",
    Errand.SHIFT: "shift",
    Errand.RETURNED: "deliveries",
    Errand.ORIGINAL: "originals",
    Errand.SEAL_ASKED: "seals",
    Errand.SEAL_GRANTED: "seals",
}
_KEEPERS = frozenset({Role.COUNTER, Role.LEAD})
"""Who presses seals at a branch: granted requests stand in their Today, and in everybody's list."""


INVESTIGATION = frozenset({Errand.TASK, Errand.REQUEST, Errand.HANDED_UP})
"""Errands that lead to the investigation of their case."""


@dataclass(frozen=True, slots=True)
class ErrandRow:
    """One errand: until when (None: no time), about whom and what, whose; `paper` is the key of a paper's label."""

    id: UUID
    kind: Errand
    case_id: UUID | None
    no: str
    at: datetime | None
    standing: Standing
    whom: str
    about: str
    whose: str
    paper: str = ""
    promise: PromiseRow | None = None
    warning: WarningRow | None = None
    says: Mapping[str, str] | None = None  # of a task, by language
    day: date | None = None  # of what is due by a day


def errands(session: DeskSession) -> list[ErrandRow]:
    """What the reader has to do beside the cases: own things, and whose deputy they are; a lead sees the branch's."""
    lead = may(session.actor.role, "cases.supervise")
    me = session.actor.staff_id
    in_whose_place = {me, *stands_in_for(session, me, session.today)}
    found = [
        _promise(row)
        for row in promises_waiting(session)
        if row.standing is not Standing.LATER and (lead or row.keeper_id in in_whose_place)
    ]
    if may(session.actor.role, "mediation.view"):
        found += _investigations(session)
    if may(session.actor.role, "warnings.view"):
        found += [_warning(row, session.at) for row in own_warnings(session)]
    if may(session.actor.role, "outreach.view"):
        found += [_follow_up(row, session.at) for row in due_follow_ups(session)]
    if may(session.actor.role, "cases.accept"):
        found += [_handed(row, session.today) for row in handed_here(session)]
    for slip in slips_waiting(session):
        late = slip.standing is Standing.LATE
        if slip.mine or (lead and late):
            found.append(
                ErrandRow(
                    slip.id,
                    Errand.SLIP,
                    slip.case_id,
                    slip.no,
                    slip.answer_by,
                    slip.standing or Standing.LATER,
                    slip.giver,
                    slip.question,
                    slip.receiver,
                )
            )
    found += [
        ErrandRow(
            row.id,
            Errand.SEAL_ASKED if row.to_decide else Errand.SEAL_GRANTED,
            row.case_id,
            row.no,
            None,
            Standing.TODAY,
            row.requester,
            row.why,
            row.decider,
            row.paper_kind,
        )
        for row in seals_waiting(session)
        if row.to_decide or (row.to_press and session.actor.role in _KEEPERS)
    ]
    if may(session.actor.role, "cases.hand_over"):
        found += [
            ErrandRow(one.id, Errand.SHIFT, None, "", one.given_at, Standing.TODAY, one.giver, one.note, one.taker)
            for one in handovers(session)
            if one.taker_id == me and one.taken_at is None
        ]
    if may(session.actor.role, "sealing.deliver"):
        found += [
            ErrandRow(
                row.id,
                Errand.RETURNED,
                row.case_id,
                row.no,
                None,
                Standing.TODAY,
                row.receiver,
                "",
                "",
                row.paper_kind,
            )
            for row in deliveries_open(session)
            if row.to_send_again
        ]
    if may(session.actor.role, "evidence.originals"):
        found += [
            ErrandRow(
                row.id,
                Errand.ORIGINAL,
                row.case_id,
                row.no,
                None,
                Standing.TODAY,
                row.from_whom,
                row.what,
                row.received_by,
            )
            for row in originals_held(session)
            if row.overdue
        ]
    return found


def _investigations(session: DeskSession) -> list[ErrandRow]:
    """Own tasks and requests that are due, for a lead also the late ones of others, and what was handed up."""
    found = []
    for task in tasks_waiting(session):
        late = task.urgency is Urgency.OVERDUE
        if (task.mine and task.left <= 0) or (task.owner_id is not None and late):
            stands = Standing.LATE if late else Standing.TODAY
            found.append(
                ErrandRow(
                    task.id, Errand.TASK, task.case_id, task.no, None, stands, "", "", task.owner, says=task.says,
                    day=task.due,
                )
            )  # fmt: skip
    for asked in requests_waiting(session):
        if asked.left <= 0:
            stands = Standing.LATE if asked.left < 0 else Standing.TODAY
            found.append(
                ErrandRow(
                    asked.id, Errand.REQUEST, asked.case_id, asked.no, None, stands, asked.whom, asked.asked,
                    asked.asked_by, day=asked.answer_by,
                )
            )  # fmt: skip
    return found + [
        ErrandRow(
            row.id,
            Errand.HANDED_UP,
            row.case_id,
            row.no,
            row.asked_at,
            Standing.TODAY,
            row.asked_by,
            row.reason,
            row.to,
        )
        for row in escalations_waiting(session)
    ]


def _promise(row: PromiseRow) -> ErrandRow:
    return ErrandRow(
        row.id,
        Errand.PROMISE,
        row.case_id,
        row.no,
        row.due_at,
        row.standing,
        row.whom,
        row.about,
        row.keeper,
        promise=row,
    )


def _handed(row: HandedHere, today: date) -> ErrandRow:
    """A call that the hotline handed to this branch: it is to be accepted, like what comes through the door."""
    stands = Standing.LATE if row.due_on < today else Standing.TODAY
    about = texts.dotted(row.about, row.over.why, row.over.by)
    return ErrandRow(
        row.call_id, Errand.CALL, row.case_id, row.no, row.over.at, stands, row.over.from_branch, about, ""
    )


def _warning(row: WarningRow, now: datetime) -> ErrandRow:
    stands = standing(row.due_at, now)
    return ErrandRow(
        row.id, Errand.WARNING, row.case_id, row.no, row.due_at, stands, row.customer, "", row.turn_name, warning=row
    )


def _follow_up(row: FollowUpRow, now: datetime) -> ErrandRow:
    # A day without an hour is over when its offices close.
    due = datetime.combine(row.due_on, time(17), SHANGHAI).astimezone(UTC)
    return ErrandRow(row.id, Errand.EVENT, None, "", due, standing(due, now), row.event, row.about, row.owner)


def when_said(at: datetime, standing: Standing, words: Wording) -> str:
    """A time with the word for how it stands: 11-24 14:30 已过时; of today the minute only."""
    said = texts.minute_of(at) if standing is Standing.TODAY else texts.moment(at)[5:]
    return f"{said}  {words.label('standing', standing.value)}" if standing is Standing.LATE else said


def tried_said(row: PromiseRow, words: Wording) -> str:
    """How often it was tried, and what came of the last time; of a caller who was not the holder that first."""
    tried = _tries(row, words)
    if row.caller_is is CallerIs.HOLDER:
        return tried
    about = translate("Errands", "check by the bank's number: {0}").format(
        words.label("caller_is", row.caller_is.value)
    )
    return texts.dotted(about, tried)


def _tries(row: PromiseRow, words: Wording) -> str:
    if row.last is None or row.tried_at is None:
        return translate("Errands", "not tried yet")
    last = words.label("attempt_outcome", row.last.value)
    return translate("Errands", "tried %n time(s), {0} {1}", "", row.tried).format(texts.minute_of(row.tried_at), last)


def tone_of(standing: Standing | None) -> str:
    """Red when late, amber today."""
    return {Standing.LATE: "danger", Standing.TODAY: "soon"}.get(standing, "") if standing is not None else ""


def errand_columns(words: Wording) -> list[Column[ErrandRow]]:
    """The columns in order."""
    return [
        Column(
            "at",
            translate("Errands", "When"),
            lambda row: _when(row, words),
            width=190,
            numeric=True,
            tone=lambda row: tone_of(row.standing) if row.at is not None or row.day is not None else "",
            bold=lambda row: row.standing is Standing.LATE,
            icon=lambda row: "overdue" if row.standing is Standing.LATE else "clock",
        ),
        Column("what", translate("Errands", "To do"), lambda row: said(row, words), icon=lambda row: _ICONS[row.kind]),
        Column("no", translate("Errands", "Number"), lambda row: row.no or "—", width=142, numeric=True),
        Column("whose", translate("Errands", "Whose"), lambda row: row.whose or "—", width=64),
    ]


_ICONS = {
    Errand.PROMISE: "phone",
    Errand.CALL: "phone",
    Errand.SLIP: "bell",
    Errand.SHIFT: "users",
    Errand.RETURNED: "mail",
    Errand.ORIGINAL: "file",
    Errand.WARNING: "warning",
    Errand.TASK: "mediation",
    Errand.REQUEST: "mail",
    Errand.HANDED_UP: "users",
    Errand.SEAL_ASKED: "stamp",
    Errand.SEAL_GRANTED: "stamp",
}


def _when(row: ErrandRow, words: Wording) -> str:
    if row.at is not None:
        return when_said(row.at, row.standing, words)
    if row.day is None:
        return "—"
    late = row.standing is Standing.LATE
    return f"{row.day:%m-%d}  {words.label('standing', row.standing.value)}" if late else f"{row.day:%m-%d}"


def said(row: ErrandRow, words: Wording) -> str:
    """What to do, in words."""
    if row.says is not None:
        return translate("Errands", "Find out: {0}").format(row.says[words.language.value])
    if row.kind is Errand.REQUEST:
        return translate("Errands", "Remind {0}: {1}").format(row.whom, row.about.replace("\n", " "))
    if row.kind is Errand.HANDED_UP:
        return translate("Errands", "Accept or give back, from {0}: {1}").format(row.whom, row.about)
    if row.kind is Errand.PROMISE and row.promise is not None:
        way = words.label("promise_way", row.promise.way.value)
        return texts.dotted(f"{way} {row.whom}", row.about, tried_said(row.promise, words))
    if row.kind is Errand.WARNING and row.warning is not None:
        about = texts.dotted(row_look(row.warning, words).text, row.whom or subject(row.warning, words))
        return translate("Errands", "Answer the warning: {0}").format(about)
    if row.kind in (Errand.EVENT, Errand.CALL):
        call = row.kind is Errand.CALL
        over, follow = translate("Errands", "Handed over by the hotline ({0})"), translate("Errands", "Follow up {0}")
        begun = over if call else follow
        return texts.dotted(begun.format(row.whom), row.about)
    if row.kind is Errand.SLIP:
        return translate("Errands", "Answer {0}: {1}").format(row.whom, row.about)
    if row.kind is Errand.SHIFT:
        return texts.dotted(translate("Errands", "Take the shift of {0}").format(row.whom), row.about)
    if row.kind is Errand.SEAL_ASKED:
        asked = translate("Errands", "Decide on the seal: {0}, asked by {1}")
        return texts.dotted(asked.format(words.label("paper", row.paper), row.whom), row.about)
    if row.kind is Errand.SEAL_GRANTED:
        granted = translate("Errands", "Press and register the seal: {0}, asked by {1}")
        return granted.format(words.label("paper", row.paper), row.whom)
    if row.kind is Errand.RETURNED:
        paper = words.label("paper", row.paper)
        return translate("Errands", "Send again to {0}: {1} came back").format(row.whom, paper)
    return translate("Errands", "Give back to {0}: {1}").format(row.whom, row.about)
