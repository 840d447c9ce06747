"""How investigations are written on the pages of this room: pure functions, no widget."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.cases.deadlines import Urgency
from app.kernel.wording import Wording
from app.mediation.codes import RequestState, Standing, TaskState
from app.mediation.gaps import Missing
from app.mediation.views import CitationRow, EscalationRow, LogRow, RequestRow, TaskRow
from ui.cases.texts import Look, deadline, dotted, moment

translate = QCoreApplication.translate
_SETTLED = {TaskState.DONE: ("good", "check"), TaskState.NOT_NEEDED: ("", "minus")}
_ANSWERED = {
    RequestState.ANSWERED: ("good", "check"),
    RequestState.REFUSED: ("danger", "cross"),
    RequestState.NO_ANSWER: ("soon", "warning"),
    RequestState.WITHDRAWN: ("", "undo"),
}
_STANDING = {
    Standing.ESTABLISHED: ("good", "check"),
    Standing.NOT_ESTABLISHED: ("soon", "minus"),
    Standing.DISPUTED: ("danger", "warning"),
}


def due_look(day: date, left: int, urgency: Urgency, words: Wording) -> Look:
    """A last day as date and distance; of what is settled the date only."""
    if urgency is Urgency.STOPPED:
        return Look(day.isoformat())
    return deadline(day, left, urgency, words=words)


def task_look(row: TaskRow, words: Wording) -> Look:
    """How a task stands."""
    tone, icon = _SETTLED.get(row.state, ("accent", "play") if row.state is TaskState.IN_HAND else ("", "clock"))
    return Look(words.label("task_state", row.state.value), tone, icon)


def request_look(row: RequestRow, words: Wording) -> Look:
    """How a request stands, with how often it was reminded."""
    tone, icon = _ANSWERED.get(row.state, ("", "clock"))
    state = words.label("request_state", row.state.value)
    if row.reminders and row.state is RequestState.WAITING:
        state = dotted(state, translate("Investigation", "reminded %n time(s)", "", row.reminders))
    return Look(state, tone, icon)


def standing_look(standing: Standing, words: Wording) -> Look:
    """How far a finding is established."""
    tone, icon = _STANDING[standing]
    return Look(words.label("finding_standing", standing.value), tone, icon)


def task_says(row: TaskRow, words: Wording) -> str:
    """What a task asks, in the reader's language."""
    return str(row.says[words.language.value])


def owner_said(row: TaskRow, words: Wording) -> str:
    """Whose a task is, or which role it waits for."""
    if row.owner:
        return row.owner
    role = words.label("role", row.role) if row.role else "—"
    return translate("Investigation", "nobody ({0})").format(role)


def task_details(row: TaskRow, words: Wording) -> str:
    """Article, wanted evidence and result of a task, one line each."""
    wants = str(row.wants.get(words.language.value, ""))
    lines = [
        dotted(words.label("burden", row.burden.value), row.article),
        translate("Investigation", "Evidence wanted: {0}").format(wants) if wants else "",
        dotted(translate("Investigation", "Result: {0}").format(row.result), row.settled_by) if row.result else "",
    ]
    return "\n".join(line for line in lines if line)


def missing_said(missing: tuple[Missing, ...], words: Wording) -> list[str]:
    """What is missing, in words."""
    return [
        words.text("investigation.count", name=words.label("investigation_lack", one.lack.value), count=one.count)
        if one.count
        else words.label("investigation_lack", one.lack.value)
        for one in missing
    ]


def log_what(row: LogRow, words: Wording) -> str:
    """What a line of the log is about, with the number of its request."""
    if row.action:
        return words.label("first_action", row.action)
    name = words.label("notice_kind", row.kind)
    return f"{name} {row.number}" if row.number else name


def log_channel(row: LogRow, words: Wording) -> str:
    """Through which channel."""
    if not row.channel:
        return "—"
    own = row.kind in ("first_notice", "notice")
    return words.label("notice_channel" if own else "request_channel", row.channel)


def log_said(row: LogRow) -> str:
    """What was said, with what was corrected since."""
    return " / ".join(
        (row.said, *(translate("Investigation", "Corrected: {0}").format(text) for text in row.corrected))
    )


def citation_said(one: CitationRow, words: Wording) -> str:
    """A citation as a link: for · exhibit 1 交易流水 · page 2."""
    exhibit = translate("Investigation", "Exhibit {0} {1}").format(one.item_no, one.title)
    page = translate("Investigation", "page {0}").format(one.pages) if one.pages else ""
    return dotted(words.label("citation_side", one.side.value), exhibit, page, one.note)


def escalation_said(row: EscalationRow, words: Wording) -> str:
    """A handing up in one sentence."""
    state = words.label("escalation_state", row.state.value)
    head = translate("Investigation", "Special team: {0}").format(dotted(row.to, state))
    return dotted(head, row.asked_by, moment(row.asked_at), row.reason, row.settled_why)
