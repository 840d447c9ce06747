"""What the head of a case says: number, masked customer, where it stands, nearest clock, what comes next and whose.

One read for the shell, which draws it (`ui.shell.case_head`). States off the straight way are shown as a way of
their own, so that the stepper never points at a step the case is not in.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.casefile.views import NextMove, case_moves, next_step
from app.cases import desk
from app.cases.codes import FINAL, Route, Status, Track
from app.cases.deadlines import Clock, ClockKind, days_left, urgency
from app.cases.lifecycle import STEPS, TRANSITIONS
from app.cases.views import CaseHeader, case_header, promises_of
from app.insight.score import Score
from app.insight.views import score_of, told, warnings_of
from app.kernel.actor import Role
from app.kernel.wording import Wording
from app.staff.model import StaffMember
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import texts, ways
from ui.cases.clock_strip import Owed, promised, ticks, warned
from ui.cases.owed import owed_next, words_of
from ui.insight.words import level_look
from ui.shell.case_head import CaseHead, Mark

S = Status
_MARKS = 4


def read(session: DeskSession, case_id: UUID) -> CaseHead:
    """Read the head of a case, in the language of the window."""
    words = texts.words_now()
    header = case_header(session, case_id)
    moves = case_moves(session, case_id)
    owed = owed_next(session, case_id, header.status)
    stages, at, tone = way(header.status, moves)
    return CaseHead(
        number=header.no,
        customer=header.customer,
        stages=tuple(words.label("status", stage.value) for stage in stages),
        at=at,
        off_way=tone,
        clock=clock_mark(header, session.today, words),
        next_step=next_words(header, moves, words, _owner_role(session, header))
        if owed is None
        else words_of(owed, words),
        marks=marks_of(header, words),
        score=score_mark(score_of(session, case_id), words) if header.status not in FINAL else None,
        ticks=ticks(header, session.today, words, _owed(session, case_id, words)),
    )


def _owed(session: DeskSession, case_id: UUID, words: Wording) -> list[Owed]:
    """What other rooms expect by a day."""
    return [*promised(promises_of(session, case_id)), *warned(warnings_of(session, case_id), words)]


def score_mark(score: Score | None, words: Wording) -> Mark | None:
    """How much attention the case needs, with every reason; nothing while nothing stands out."""
    if score is None or not score.points:
        return None
    look = level_look(score.level, words, score.points)
    reasons = [f"+{one.points} {said}" for one, said in zip(score.factors, told(score.factors, words), strict=True)]
    return Mark(look.text, look.tone, look.icon, "\n".join(reasons))


def way(status: Status, moves: tuple[NextMove, ...]) -> tuple[tuple[Status, ...], int, str]:
    """The states to show, which of them is the present one, and the tone of a state off the straight way."""
    if status in STEPS:
        return STEPS, STEPS.index(status), ""
    if status is S.SUSPENDED:
        # Where it returns to stands among its moves; a withdrawal is the only other one.
        back = next((one.target for one in moves if one.target in STEPS), S.ACCEPTED)
        at = STEPS.index(back)
        return (*STEPS[:at], S.SUSPENDED, *STEPS[at + 1 :]), at, "soon"
    if status is S.FAILED:
        at = STEPS.index(S.MEDIATING) + 1
        return (*STEPS[:at], S.FAILED, S.CLOSED), at, "soon"
    if status is S.REOPENED:
        return (S.REOPENED, *STEPS[STEPS.index(S.INVESTIGATING) :]), 0, "soon"
    return (S.REGISTERED, status), 1, "soon"


def clock_mark(header: CaseHeader, today: date, words: Wording) -> Mark | None:
    """The nearest running clock by its name, date and distance; what stopped the own one when none runs."""
    if header.clocks:
        return _running(header.clocks[0], today, words)
    if header.answered_on is not None:
        return Mark(
            QCoreApplication.translate("CaseHead", "Answered {0}").format(header.answered_on.isoformat()),
            "good",
            "check-circle",
        )
    if header.status in FINAL:
        return None
    return Mark(words.label("urgency", "stopped"), "soon", "pause")


def _running(clock: Clock, today: date, words: Wording) -> Mark:
    left = days_left(clock.date, today)
    look = texts.deadline(clock.date, left, urgency(clock.date, today), words=words, provisional=clock.provisional)
    name = "" if clock.kind is ClockKind.DECIDE else words.label("clock", clock.kind.value)
    return Mark(texts.dotted(name, look.text), look.tone, look.icon or "clock")


def reveal_name(session: DeskSession, case_id: UUID, reason: str) -> str:
    """The customer's name in full; who looked and why is recorded."""
    return desk.reveal(session, case_id, "name", reason)


def next_words(header: CaseHeader, moves: tuple[NextMove, ...], words: Wording, owner_role: Role | None = None) -> str:
    """What comes next, whose it is and until when: 受理，专员、组长，11-26 前. The owner's, if the owner may do it."""
    step = next_step(moves, header.status)
    if step is None:
        return ""
    move = TRANSITIONS[header.status, step.target]
    theirs = owner_role is not None and may(owner_role, move.power)
    who = header.owner if theirs else ways.who_may(words, header.status, step.target)
    until = ""
    if not header.stopped:
        until = QCoreApplication.translate("CaseHead", "by {0}").format(header.due.strftime("%m-%d"))
    return texts.dotted(ways.verb(header.status, step.target), who, until)


def _owner_role(session: DeskSession, header: CaseHeader) -> Role | None:
    # The header has just read this person, so this asks the session and not the store.
    owner = session.get(StaffMember, header.owner_id) if header.owner_id is not None else None
    return None if owner is None else Role(owner.role)


def marks_of(header: CaseHeader, words: Wording) -> tuple[Mark, ...]:
    """Tags for staff eyes, the most pressing first, a few only."""
    marks: list[Mark] = []
    if header.major:
        marks.append(Mark(QCoreApplication.translate("CaseHead", "Major complaint"), "soon", "warning"))
    marks += [Mark(words.label("sensitivity", tag), "soon", "flag") for tag in header.tags]
    if header.elderly and "elderly" not in header.needs:
        marks.append(Mark(words.label("need", "elderly"), "accent", "user"))
    marks += [Mark(words.label("need", need), "accent", "user") for need in header.needs]
    if header.track is not Track.ORDINARY:
        marks.append(Mark(words.label("track", header.track.value)))
    if header.route is not Route.NEGOTIATION:
        marks.append(Mark(words.label("route", header.route.value)))
    if header.other_open:
        more = QCoreApplication.translate("CaseHead", "%n other open case(s)", "", len(header.other_open))
        marks.append(Mark(more, "", "cases"))
    return tuple(marks[:_MARKS])
