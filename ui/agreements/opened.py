"""What the workbench shows when it opens: the newest agreement of the case with its form, paper and household."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.agreements import desk
from app.agreements.household import Household, household
from app.agreements.model import AgreementKind, AgreementState
from app.agreements.reading import DraftInput
from app.agreements.views import (
    AgreementPaper,
    AgreementRow,
    Around,
    MandateView,
    agreement_paper,
    agreements,
    around,
    mandate,
)
from app.cases.model import Case
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Opened:
    """`row`, `given` and `paper` are None while there is no agreement, `paper` also while there is no version.

    `kinds` are what the route allows to start, `longest` the most months that the rules of the case allow. `limits` is
    what the limits of authority say, told while an agreement is open. `given_up` counts the agreements of the case that
    were given up.
    """

    row: AgreementRow | None
    given: DraftInput | None
    paper: AgreementPaper | None
    home: Household | None
    kinds: tuple[AgreementKind, ...]
    longest: int
    limits: MandateView | None = None
    given_up: int = 0
    around: Around | None = None


def read_opened(session: DeskSession, case_id: UUID) -> Opened:
    """Read all of it in one session; agreements that were given up are passed over."""
    known = agreements(session, case_id)
    rows = [row for row in known if row.state != AgreementState.VOID.value]
    given_up = len(known) - len(rows)
    case: Case = session.found(Case, case_id)
    kinds = tuple(sorted(desk.kinds_of(case), key=list(AgreementKind).index))
    longest = session.rules_on(case.received_on)["plan.max_months"].integer
    home = household(session, case_id)
    if not rows:
        return Opened(None, None, None, home, kinds, longest, given_up=given_up, around=around(session, case_id))
    row = rows[-1]
    paper = agreement_paper(session, row.id) if row.version else None
    limits = mandate(session, row.id) if row.state in _UNSIGNED else None
    given = desk.opening_input(session, row.id)
    return Opened(row, given, paper, home, kinds, longest, limits, given_up, around(session, case_id))


_UNSIGNED = frozenset(
    {AgreementState.DRAFT.value, AgreementState.PENDING_APPROVAL.value, AgreementState.APPROVED.value}
)
