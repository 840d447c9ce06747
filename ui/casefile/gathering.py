"""What a paper of a case is made from: all views read in one session, so that the paper can be made outside of it.

Commands and the print panel share this and so it is free of Qt: `gather` reads and leaves an access record, the job it
returns makes the paper as often as asked (normal, large print), and knows the kind and the subject under which the
paper is registered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.kernel.errors import Refusal
from app.store.access import AccessKind, record_access

if TYPE_CHECKING:
    from app.cases.model import Case
    from app.cases.views import CaseOverview
    from app.kernel.wording import Wording
    from app.staff.views import BranchCard
    from app.store.session import DeskSession
    from reports.document import Printed

Make = Callable[..., "Printed"]


@dataclass(frozen=True, slots=True)
class PaperJob:
    """A paper that can be made. `kind` is its key (label: paper), `subject_id` what is sealed with it, if anything.

    `large` says that the customer's age or sight asks for large print; papers for the bank itself are never `large`.
    """

    kind: str
    case_no: str
    subject_id: UUID | None
    large: bool
    _make: Make
    _view: Any
    _wording: Wording

    def make(self, *, large_print: bool | None = None, printed_at: datetime) -> Printed:
        """Make the paper in memory; `large_print` None means as the customer needs it.

        Touches no store, so any thread may. No file appears until somebody saves what comes back.
        """
        large = self.large if large_print is None else large_print
        return self._make(self._view, self._wording, None, large_print=large, printed_at=printed_at)

    def write(self, out: Path, *, large_print: bool | None = None, printed_at: datetime) -> Printed:
        """Make the paper and write it to the file somebody asked for, wholly or not at all."""
        return self.make(large_print=large_print, printed_at=printed_at).save(out)


def gather(
    session: DeskSession,
    kind: str,
    no: str,
    wording: Wording,
    *,
    reveal: str = "",
    sitting: int = 0,
    access: AccessKind = AccessKind.PRINT,
) -> PaperJob:
    """Read what a paper shows; runs in an action, because it writes an access record.

    `kind` is receipt, rights_notice, acceptance_notice, interview_record, agreement, originals_receipt,
    investigation_report, liability_opinion, liability_opinion_customer or case_report; `reveal` is the reason for
    showing personal data in full, which record and agreement always do. `sitting` chooses the interview or agreement
    by its number (0: the newest). Refused: `reports.no_interview`, `reports.not_accepted`, `reports.no_agreement`,
    `mediation.no_issues`, `mediation.not_concluded`, an unknown kind (`reports.unknown_kind`), and what the views
    refuse.
    """
    from app.cases.model import Case
    from app.cases.views import case_id_of
    from app.staff.powers import require

    require(session.actor, "reports.print")
    reader = _READERS.get(kind)
    if reader is None:
        raise Refusal("reports.unknown_kind", "kind", kind=kind)
    case: Case = session.found(Case, case_id_of(session, no))
    make, view, subject_id, large = reader(session, case, wording, reveal, sitting)
    record_access(session, access, "cases", case.id, case_id=case.id, field_name=f"paper.{kind}", reason=reveal)
    return PaperJob(kind, case.no, subject_id, large, make, view, wording)


Read = tuple[Make, Any, UUID | None, bool]


def _overview(session: DeskSession, case: Case, reveal: str) -> CaseOverview:
    from app.cases.views import case_overview
    from app.cases.views.masks import IN_FULL, MASKED
    from app.staff.powers import require

    if reveal:
        require(session.actor, "cases.reveal")
        record_access(session, AccessKind.REVEAL, "cases", case.id, case_id=case.id, field_name="paper", reason=reveal)
    return case_overview(session, case.id, IN_FULL if reveal else MASKED)


def _branch(session: DeskSession, case: Case) -> BranchCard:
    from app.staff.views import branch_card

    return branch_card(session, case.branch_id)


def _large(overview: CaseOverview) -> bool:
    return overview.header.elderly or "poor_sight" in overview.customer.needs


def _receipt(session: DeskSession, case: Case, _wording: Wording, reveal: str, _sitting: int) -> Read:
    from reports import receipt

    view = _overview(session, case, reveal)
    return partial(receipt.make, branch=_branch(session, case)), view, None, _large(view)


def _rights(session: DeskSession, case: Case, _wording: Wording, reveal: str, _sitting: int) -> Read:
    from reports import rights_notice

    view = _overview(session, case, reveal)
    make = partial(rights_notice.make, branch=_branch(session, case), review_days=_review_days(session, case))
    return make, view, None, _large(view)


def _acceptance(session: DeskSession, case: Case, _wording: Wording, reveal: str, _sitting: int) -> Read:
    from reports import acceptance_notice

    view = _overview(session, case, reveal)
    make = partial(
        acceptance_notice.make,
        branch=_branch(session, case),
        accepted_on=_accepted_on(session, case),
        review_days=_review_days(session, case),
    )
    return make, view, None, _large(view)


def _interview(session: DeskSession, case: Case, _wording: Wording, _reveal: str, sitting: int) -> Read:
    from app.interviews.views import interviews_of, record
    from app.staff.powers import require
    from reports import interview_record

    require(session.actor, "interviews.view")
    found = [one for one in interviews_of(session, case.id) if sitting in (0, one.seq)]
    if not found:
        code = "reports.no_sitting" if sitting else "reports.no_interview"
        raise Refusal(code, "sitting" if sitting else "no", no=case.no, sitting=sitting)
    return interview_record.make, record(session, found[-1].id), found[-1].id, _large(_overview(session, case, ""))


def _agreement(session: DeskSession, case: Case, _wording: Wording, _reveal: str, number: int) -> Read:
    from app.agreements.views import agreement_paper, agreements
    from app.staff.powers import require
    from reports import agreement

    require(session.actor, "agreements.view")
    known = [one for one in agreements(session, case.id) if one.state != "void" and one.version]
    found = [one for one in known if number in (0, one.seq)]
    if not found:
        raise Refusal("reports.no_agreement", "no", no=case.no)
    large = _large(_overview(session, case, ""))
    # No subject: a version is sealed when it is signed, under an id that the paper's view does not name.
    return agreement.make, agreement_paper(session, found[-1].id), None, large


def _case_report(session: DeskSession, case: Case, wording: Wording, reveal: str, _sitting: int) -> Read:
    from app.casefile.views import whole_case, whole_case_in_full
    from app.cases.views import timeline
    from app.evidence.views import transactions
    from reports import case_report

    view = whole_case_in_full(session, case.no, reveal) if reveal else whole_case(session, case.no)
    make = partial(
        case_report.make,
        branch=_branch(session, case),
        timeline=timeline(session, case.id, wording),
        transactions=transactions(session, case.id, disputed=True),
    )
    return make, view, None, False


def _originals(session: DeskSession, case: Case, _wording: Wording, reveal: str, _sitting: int) -> Read:
    from app.evidence.views import originals_of
    from reports import originals_receipt

    held = tuple(originals_of(session, case.id))
    if not held:
        raise Refusal("reports.no_originals", "originals", no=case.no)
    overview = _overview(session, case, reveal)
    view = originals_receipt.OriginalsSheet(overview.header, held, session.at)
    return partial(originals_receipt.make, branch=_branch(session, case)), view, None, _large(overview)


def _investigation(session: DeskSession, case: Case, _wording: Wording, _reveal: str, _sitting: int) -> Read:
    from app.mediation.views import investigation
    from reports import investigation_report

    view = investigation(session, case.id)
    return partial(investigation_report.make, branch=_branch(session, case)), view, None, False


def _liability(session: DeskSession, case: Case, _wording: Wording, reveal: str, _sitting: int, *, out: bool) -> Read:
    from dataclasses import replace

    from app.mediation.views import liability
    from reports import liability_opinion

    view = liability(session, case.id)
    if not view.begun:
        raise Refusal("mediation.no_issues", "no", no=case.no)
    if out and not view.concluded:
        raise Refusal("mediation.not_concluded", "no", no=case.no)
    make = partial(liability_opinion.make, branch=_branch(session, case), for_customer=out)
    if not out:
        return make, view, None, False
    overview = _overview(session, case, reveal)
    return make, replace(view, header=overview.header), None, _large(overview)


def _bill(session: DeskSession, case: Case, _wording: Wording, _reveal: str, exhibit: int) -> Read:
    from app.mediation.views import bill_view
    from reports import bill_check
    from ui.mediation.bill_exhibit import exhibit_of

    view = bill_view(session, case.id, exhibit_of(session, case.id, exhibit))
    if not view.begun:
        raise Refusal("mediation.bill.none", "no", no=case.no)
    return partial(bill_check.make, branch=_branch(session, case)), view, None, False


def _custody(session: DeskSession, case: Case, _wording: Wording, _reveal: str, _sitting: int) -> Read:
    from app.evidence.views.held import custody_sheet
    from reports import custody_sheet as paper

    return partial(paper.make, branch=_branch(session, case)), custody_sheet(session, case.id), None, False


_READERS: dict[str, Callable[[DeskSession, Case, Wording, str, int], Read]] = {
    "receipt": _receipt,
    "rights_notice": _rights,
    "acceptance_notice": _acceptance,
    "interview_record": _interview,
    "agreement": _agreement,
    "originals_receipt": _originals,
    "case_report": _case_report,
    "custody_sheet": _custody,
    "investigation_report": _investigation,
    "bill_check": _bill,
    "liability_opinion": partial(_liability, out=False),
    "liability_opinion_customer": partial(_liability, out=True),
}


def _review_days(session: DeskSession, case: Case) -> int:
    return session.rules_on(case.received_on)["clock.review.apply_days"].integer


def _accepted_on(session: DeskSession, case: Case) -> date:
    """The day on which the case was accepted, as its log has it."""
    from sqlalchemy import select

    from app.cases.codes import EventKind, Status
    from app.cases.model import CaseEvent
    from app.kernel.clock import legal_day

    query = select(CaseEvent.at, CaseEvent.params).where(
        CaseEvent.case_id == case.id, CaseEvent.kind == EventKind.MOVED.value
    )
    for at, params in session.execute(query.order_by(CaseEvent.at, CaseEvent.id)):
        if params.get("after") == Status.ACCEPTED.value:
            return legal_day(at)
    raise Refusal("reports.not_accepted", "no", no=case.no, status=("status", case.status.value))
