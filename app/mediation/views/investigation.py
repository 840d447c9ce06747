"""The whole investigation of a case: one object that the tab, the report and the command show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.cases.deadlines import Urgency
from app.cases.views import CaseHeader, case_header
from app.mediation.citing import Holds
from app.mediation.codes import NoticeKind, RequestState
from app.mediation.gaps import Facts, Missing, missing
from app.mediation.rows import EscalationRow, FindingRow, PlanRow, RequestRow, TaskRow, plans_of
from app.mediation.views.log import LogRow, NoticeOffer, notice_log, notice_offer
from app.mediation.views.proposal import own_shelf
from app.mediation.views.rows import escalations_of, findings_of, requests_of, tasks_of
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Investigation:
    """Everything of it as of an instant; personal data of the head are masked. `offer` is what a first notice may be
    taken over from.
    """

    as_of: datetime
    header: CaseHeader
    plans: tuple[PlanRow, ...]
    tasks: tuple[TaskRow, ...]
    log: tuple[LogRow, ...]
    requests: tuple[RequestRow, ...]
    findings: tuple[FindingRow, ...]
    escalations: tuple[EscalationRow, ...]
    missing: tuple[Missing, ...]
    offer: NoticeOffer | None

    @property
    def begun(self) -> bool:
        """Whether there is anything of it."""
        noted = any(row.kind != "first_action" for row in self.log)
        return bool(self.tasks or self.requests or self.findings or self.escalations or noted)


def investigation(session: DeskSession, case_id: UUID) -> Investigation:
    """The investigation of a case as it stands now."""
    require(session.actor, "mediation.view")
    names = {key: one.name for key, one in own_shelf(session).templates.items()}
    plans, tasks = plans_of(session, case_id, names), tasks_of(session, case_id)
    log, requests, findings = notice_log(session, case_id), requests_of(session, case_id), findings_of(session, case_id)
    return Investigation(
        as_of=session.at,
        header=case_header(session, case_id),
        plans=tuple(plans),
        tasks=tuple(tasks),
        log=tuple(log),
        requests=tuple(requests),
        findings=tuple(findings),
        escalations=tuple(escalations_of(session, case_id)),
        missing=missing(_facts(tasks, log, requests, findings)),
        offer=notice_offer(session, case_id),
    )


def _facts(tasks: list[TaskRow], log: list[LogRow], requests: list[RequestRow], findings: list[FindingRow]) -> Facts:
    open_tasks = [row for row in tasks if not row.over and not row.removed]
    waiting = [row for row in requests if row.state is RequestState.WAITING]
    standing = [row for row in findings if row.withdrawn_at is None]
    cited = [one for row in standing for one in row.citations]
    return Facts(
        planned=any(not row.removed for row in tasks),
        first_notices=sum(row.kind == NoticeKind.FIRST_NOTICE for row in log),
        tasks_open=len(open_tasks),
        tasks_late=sum(row.urgency is Urgency.OVERDUE for row in open_tasks),
        requests_open=len(waiting),
        requests_late=sum(row.urgency is Urgency.OVERDUE for row in waiting),
        requests_unanswered=sum(row.state is RequestState.NO_ANSWER for row in requests),
        findings=len(standing),
        findings_uncited=sum(not row.cited for row in standing),
        citations_broken=sum(one.holds is not Holds.STANDS for one in cited),
    )
