"""Investigation (调查核实): the plan and its tasks, requests to others, the log of notice, findings, handing up.

What was said and done at a time is never changed (`APPEND`): the log of notice, what a request asked, what a finding
cites. How a task or a request stands is a command, so of two desks that settle the same one the later is told so and
loses nothing it typed. What somebody judged (the wording and standing of a finding, who does a task until when) is
guarded: two desks that judge differently are shown to a person.
"""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped

from app.mediation.codes import (
    Burden,
    EscalationState,
    NoticeKind,
    Party,
    RequestChannel,
    RequestState,
    Side,
    Standing,
    TaskState,
)
from app.store.base import Merge, Row, field

TASK_IS_OPEN = "state IN ('open', 'in_hand') AND removed_at IS NULL"
REQUEST_WAITS = "state = 'waiting'"


class InvestigationPlan(Row):
    """That a plan (调查方案) was taken up from a template. Its id is derived from case and template: of two desks that
    take up the same one, the later keeps nothing twice.
    """

    __tablename__ = "investigation_plans"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    template: Mapped[str] = field(Merge.APPEND)
    edition: Mapped[str] = field(Merge.APPEND)  # of the template
    made_at: Mapped[datetime] = field(Merge.APPEND)
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class Task(Row):
    """A task (调查事项). `says` and `wants` hold the words in both languages, as the template had them that day."""

    __tablename__ = "investigation_tasks"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    step: Mapped[str] = field(Merge.APPEND, default="")  # template.step, empty when written by hand
    says: Mapped[dict[str, Any]] = field(Merge.APPEND)
    wants: Mapped[dict[str, Any]] = field(Merge.APPEND, default=dict)  # what evidence would satisfy it
    burden: Mapped[Burden] = field(Merge.APPEND)
    article: Mapped[str] = field(Merge.APPEND, default="")
    role: Mapped[str] = field(Merge.APPEND, default="")  # whose task it is by default (label: role)
    asks: Mapped[Party | None] = field(Merge.APPEND)  # the request it proposes
    place: Mapped[int] = field(Merge.SERVER_ORDER)
    owner_id: Mapped[UUID | None] = field(Merge.GUARDED)
    due_on: Mapped[date] = field(Merge.GUARDED)
    state: Mapped[TaskState] = field(Merge.COMMAND, default=TaskState.OPEN)
    result: Mapped[str] = field(Merge.COMMAND, default="")  # of a done task; of one not needed, why
    settled_at: Mapped[datetime | None] = field(Merge.COMMAND)
    settled_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)  # taken off the plan

    __table_args__ = (
        Index(
            "ix_investigation_tasks_open",
            "due_on",
            "id",
            sqlite_where=text(TASK_IS_OPEN),
            postgresql_where=text(TASK_IS_OPEN),
        ),
    )


class Inquiry(Row):
    """A request (协查) to another department, a merchant, an acquirer, the police…: what was asked never changes."""

    __tablename__ = "inquiries"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND, numbered=True)
    task_id: Mapped[UUID | None] = field(Merge.APPEND)
    party: Mapped[Party] = field(Merge.APPEND)
    whom: Mapped[str] = field(Merge.APPEND)  # the department or firm by name
    asked: Mapped[str] = field(Merge.APPEND)
    channel: Mapped[RequestChannel] = field(Merge.APPEND)
    asked_at: Mapped[datetime] = field(Merge.APPEND)
    asked_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    answer_by: Mapped[date] = field(Merge.GUARDED)
    state: Mapped[RequestState] = field(Merge.COMMAND, default=RequestState.WAITING)
    answer: Mapped[str] = field(Merge.COMMAND, default="")  # or why there is none
    item_id: Mapped[UUID | None] = field(Merge.COMMAND)  # the exhibit that came with the answer
    settled_at: Mapped[datetime | None] = field(Merge.COMMAND)
    settled_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)

    __table_args__ = (
        Index(
            "ix_inquiries_waiting",
            "answer_by",
            "id",
            sqlite_where=text(REQUEST_WAITS),
            postgresql_where=text(REQUEST_WAITS),
        ),
    )


class NoticeEntry(Row):
    """One line of the log of notice and requests (首次通知与协查记录): nothing in it is ever changed.

    A bank that cannot show when it was told and what it asked for bears it (银行卡规定 5). A mistake is put right by a
    further line that names the one it corrects.
    """

    __tablename__ = "notice_entries"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.notice",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[NoticeKind] = field(Merge.APPEND)
    at: Mapped[datetime] = field(Merge.APPEND)  # when it happened, to the minute; `created_at` is when it was written
    channel: Mapped[str] = field(Merge.APPEND, default="")  # label: notice_channel or request_channel
    took: Mapped[str] = field(Merge.APPEND, default="")  # who took it, or who asked
    said: Mapped[str] = field(Merge.APPEND, default="")
    recorded_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    source: Mapped[str] = field(Merge.APPEND, default="typed")  # what it was taken from (label: notice_source)
    about_id: Mapped[UUID | None] = field(Merge.APPEND)  # the request, or the line that is corrected


class Finding(Row):
    """What was found out (查明事实), and how far it is established."""

    __tablename__ = "findings"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND, numbered=True)
    task_id: Mapped[UUID | None] = field(Merge.APPEND)
    statement: Mapped[str] = field(Merge.GUARDED)
    standing: Mapped[Standing] = field(Merge.GUARDED)
    reason: Mapped[str] = field(Merge.GUARDED, default="")
    found_at: Mapped[datetime] = field(Merge.APPEND)
    found_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    withdrawn_at: Mapped[datetime | None] = field(Merge.GUARDED)
    withdrawn_why: Mapped[str] = field(Merge.GUARDED, default="")


class Citation(Row):
    """A cited place: exhibit, pages, and the hash the exhibit had, so that a later replacement shows.

    It is cited for a finding or for a disputed issue, one of both. `region` narrows it to a part of one page, in
    ten-thousandths of the upright page [left, top, right, bottom]; `transaction_id` to one line of a statement.
    """

    __tablename__ = "citations"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    finding_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    issue_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    pages: Mapped[str] = field(Merge.APPEND)  # 2, 4-6; empty for an exhibit without pages
    region: Mapped[list[Any]] = field(Merge.APPEND, default=list)
    transaction_id: Mapped[UUID | None] = field(Merge.APPEND)
    side: Mapped[Side] = field(Merge.APPEND, default=Side.FOR)
    note: Mapped[str] = field(Merge.APPEND, default="")
    cited_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)


class Escalation(Row):
    """A case handed up to the special team (疑难复杂专班), and what its investigator said to it."""

    __tablename__ = "escalations"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.escalate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    reason: Mapped[str] = field(Merge.APPEND)
    to_id: Mapped[UUID] = field(Merge.APPEND)
    asked_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    asked_at: Mapped[datetime] = field(Merge.APPEND)
    owner_before: Mapped[UUID | None] = field(Merge.APPEND)
    track_before: Mapped[str] = field(Merge.APPEND)  # label: track
    state: Mapped[EscalationState] = field(Merge.COMMAND, default=EscalationState.WAITING)
    settled_at: Mapped[datetime | None] = field(Merge.COMMAND)
    settled_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    settled_why: Mapped[str] = field(Merge.COMMAND, default="")
