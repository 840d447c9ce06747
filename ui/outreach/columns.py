"""The columns of the lists of live events."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.kernel.wording import Wording
from app.outreach.codes import EventStatus, QuestionState, Verdict
from app.outreach.views import EventRow, ExpertRow, FollowUpRow, QuestionRow, SignUpRow
from app.outreach.words import when_said
from ui.cases import texts
from ui.widgets.column import Column

translate = QCoreApplication.translate

_EVENT_TONE = {EventStatus.LIVE: "accent", EventStatus.OPEN: "good", EventStatus.CANCELLED: "danger"}
_QUESTION_TONE = {QuestionState.WAITING: "soon", QuestionState.ANSWERED: "good"}
_QUESTION_ICON = {
    QuestionState.WAITING: "clock",
    QuestionState.SHOWN: "eye",
    QuestionState.PRIVATE: "lock",
    QuestionState.REFUSED: "cross",
    QuestionState.ANSWERED: "check",
}


def yes(said: bool) -> str:
    """Yes or no in the language of the window."""
    return translate("Events", "yes") if said else translate("Events", "no")


def event_columns(words: Wording) -> list[Column[EventRow]]:
    """When, what, how it stands, who comes."""
    return [
        Column("when", translate("Events", "When"), when_said, width=212, numeric=True),
        Column("title", translate("Events", "Event"), lambda r: r.title, tip=lambda r: r.title),
        Column(
            "status",
            translate("Events", "State"),
            lambda r: words.label("event_status", r.status.value),
            width=92,
            tone=lambda r: _EVENT_TONE.get(r.status, ""),
            bold=lambda r: r.status is EventStatus.LIVE,
        ),
        Column("coming", translate("Events", "Sign-ups"), _coming, width=84, numeric=True, align="right"),
        Column(
            "waiting",
            translate("Events", "To moderate"),
            lambda r: str(r.waiting) if r.own else "—",
            width=100,
            numeric=True,
            align="right",
            tone=lambda r: "soon" if r.waiting else "",
        ),
    ]


def _coming(row: EventRow) -> str:
    if not row.own:
        return "—"
    return str(row.coming) if row.capacity is None else f"{row.coming}/{row.capacity}"


def question_columns(words: Wording) -> list[Column[QuestionRow]]:
    """How it stands, the words, when."""
    return [
        Column(
            "state",
            translate("Events", "State"),
            lambda r: words.label("question_state", r.state.value),
            width=112,
            tone=lambda r: _QUESTION_TONE.get(r.state, ""),
            icon=lambda r: _QUESTION_ICON[r.state],
        ),
        Column("text", translate("Events", "Question"), question_said, tip=question_said),
        Column("result", translate("Events", "Result"), lambda r: result_said(r, words), width=140),
    ]


def question_said(row: QuestionRow) -> str:
    """The words, or why they are not to be seen."""
    hidden = translate("Events", "Not moderated yet")
    if row.private and row.state is not QuestionState.WAITING:
        hidden = translate("Events", "For the asker only")
    return row.text or hidden


def result_said(row: QuestionRow, words: Wording) -> str:
    """What became of a question: its case, its article, the decision about its answer."""
    if row.case_no:
        return row.case_no
    if row.article_key:
        return translate("Events", "Draft article")
    if row.verdict is not None:
        return words.label("answer_verdict", row.verdict.value)
    if row.answer_id is not None:
        return translate("Events", "To approve")
    return translate("Events", "Followed up") if row.followed else ""


def tone_of_verdict(row: QuestionRow) -> str:
    """Green for approved, amber for sent back."""
    return {Verdict.APPROVED: "good", Verdict.RETURNED: "soon"}.get(row.verdict, "") if row.verdict else ""


def sign_up_columns(words: Wording) -> list[Column[SignUpRow]]:
    """Who, how told, what they agreed to, whether they came."""
    return [
        Column("name", translate("Events", "Name"), lambda r: r.name, width=110),
        Column("phone", translate("Events", "Phone"), lambda r: r.phone or "—", width=140, numeric=True),
        Column("told", translate("Events", "Told by"), lambda r: words.label("told_by", r.told_by.value), width=100),
        Column("consent", translate("Events", "May be contacted"), lambda r: yes(r.consent_contact), width=150),
        Column(
            "came",
            translate("Events", "Attended"),
            lambda r: translate("Events", "withdrew") if r.withdrawn else yes(r.attended),
            width=96,
            tone=lambda r: "good" if r.attended and not r.withdrawn else "",
        ),
        Column("questions", translate("Events", "Questions"), lambda r: str(r.questions), width=96, numeric=True),
        Column(
            "note",
            translate("Events", "Note"),
            lambda r: translate("Events", "The same number signed up twice") if r.twice else "",
            tone=lambda r: "soon" if r.twice else "",
        ),
    ]


def expert_columns(words: Wording) -> list[Column[ExpertRow]]:
    """Who, what for, how often."""
    return [
        Column("name", translate("Events", "Name"), lambda r: r.name, width=90),
        Column(
            "expertise", translate("Events", "Field"), lambda r: words.label("expertise", r.expertise.value), width=120
        ),
        Column("organisation", translate("Events", "Organisation"), lambda r: r.organisation or "—"),
        Column("knows", translate("Events", "Knows"), lambda r: r.knows or "—", tip=lambda r: r.knows),
        Column("phone", translate("Events", "Phone"), lambda r: r.phone or "—", width=120, numeric=True),
        Column(
            "accreditation",
            translate("Events", "Accreditation"),
            lambda r: r.accreditation or "—",
            width=180,
            tip=lambda r: r.accreditation,
        ),
        Column("events", translate("Events", "Events"), lambda r: str(r.events), width=72, numeric=True),
        Column(
            "active",
            translate("Events", "On the register"),
            lambda r: yes(r.active),
            width=120,
            tone=lambda r: "" if r.active else "soon",
        ),
    ]


def follow_up_columns(words: Wording) -> list[Column[FollowUpRow]]:
    """Until when, what, whose, of which event."""
    del words
    return [
        Column(
            "due",
            translate("Events", "Due"),
            lambda r: r.due_on.isoformat() if r.done else texts.dotted(r.due_on.isoformat(), texts.distance(r.days)),
            width=200,
            numeric=True,
            tone=lambda r: "" if r.done else "danger" if r.days < 0 else "soon" if r.days <= 1 else "",
            icon=lambda r: "check" if r.done else "overdue" if r.days < 0 else "clock",
        ),
        Column("about", translate("Events", "What"), lambda r: r.about, tip=lambda r: r.about),
        Column("owner", translate("Events", "Owner"), lambda r: r.owner or "—", width=90),
        Column("event", translate("Events", "Event"), lambda r: r.event, width=240, tip=lambda r: r.event_no),
        Column("result", translate("Events", "Result"), lambda r: r.result, width=180, tip=lambda r: r.result),
    ]
