"""What stands in Today before the legal clocks: promises to keep, slips to answer, a shift to take, letters that came
back, originals of cases that are over. From the views of the rooms to plain rows, for whoever reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.casefile.shift import handovers
from app.cases.daywork import Standing, standing
from app.cases.views import PromiseRow, deliveries_open, promises_waiting, slips_waiting
from app.evidence.views import originals_held
from app.insight.views import WarningRow, own_warnings
from app.kernel.wording import Wording
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


PART = {
    Errand.PROMISE: "promises",
    Errand.SLIP: "slips",
    Errand.SHIFT: "shift",
    Errand.RETURNED: "deliveries",
    Errand.ORIGINAL: "originals",
}


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
    if may(session.actor.role, "warnings.view"):
        found += [_warning(row, session.at) for row in own_warnings(session)]
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


def _warning(row: WarningRow, now: datetime) -> ErrandRow:
    stands = standing(row.due_at, now)
    return ErrandRow(
        row.id, Errand.WARNING, row.case_id, row.no, row.due_at, stands, row.customer, "", row.turn_name, warning=row
    )


def when_said(at: datetime, standing: Standing, words: Wording) -> str:
    """A time with the word for how it stands: 11-24 14:30 已过时; of today the minute only."""
    said = texts.minute_of(at) if standing is Standing.TODAY else texts.moment(at)[5:]
    return f"{said}  {words.label('standing', standing.value)}" if standing is Standing.LATE else said


def tried_said(row: PromiseRow, words: Wording) -> str:
    """How often it was tried, and what came of the last time."""
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
            lambda row: when_said(row.at, row.standing, words) if row.at is not None else "—",
            width=190,
            numeric=True,
            tone=lambda row: tone_of(row.standing) if row.at is not None else "",
            bold=lambda row: row.standing is Standing.LATE,
            icon=lambda row: "overdue" if row.standing is Standing.LATE else "clock",
        ),
        Column("what", translate("Errands", "To do"), lambda row: said(row, words), icon=lambda row: _ICONS[row.kind]),
        Column("no", translate("Errands", "Number"), lambda row: row.no or "—", width=142, numeric=True),
        Column("whose", translate("Errands", "Whose"), lambda row: row.whose or "—", width=64),
    ]


_ICONS = {
    Errand.PROMISE: "phone",
    Errand.SLIP: "bell",
    Errand.SHIFT: "users",
    Errand.RETURNED: "mail",
    Errand.ORIGINAL: "file",
    Errand.WARNING: "warning",
}


def said(row: ErrandRow, words: Wording) -> str:
    """What to do, in words."""
    if row.kind is Errand.PROMISE and row.promise is not None:
        way = words.label("promise_way", row.promise.way.value)
        return texts.dotted(f"{way} {row.whom}", row.about, tried_said(row.promise, words))
    if row.kind is Errand.WARNING and row.warning is not None:
        about = texts.dotted(row_look(row.warning, words).text, row.whom or subject(row.warning, words))
        return translate("Errands", "Answer the warning: {0}").format(about)
    if row.kind is Errand.SLIP:
        return translate("Errands", "Answer {0}: {1}").format(row.whom, row.about)
    if row.kind is Errand.SHIFT:
        return texts.dotted(translate("Errands", "Take the shift of {0}").format(row.whom), row.about)
    if row.kind is Errand.RETURNED:
        paper = words.label("paper", row.paper)
        return translate("Errands", "Send again to {0}: {1} came back").format(row.whom, paper)
    return translate("Errands", "Give back to {0}: {1}").format(row.whom, row.about)
