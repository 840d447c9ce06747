"""What is admitted, who has to show it, what was concluded, and who bears which share (责任意见).

Whoever works on a case notes admissions and the burden; concluding and judging shares is the back office's
(`mediation.judge`). Shares are written whole or not at all: half of them would be read as an opinion.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.cases import values
from app.cases.desk import log_event
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.mediation.codes import Burden, Dispute, LiableParty
from app.mediation.desk.common import LINE, WORDS, key_of
from app.mediation.desk.issues import fen_of, standing
from app.mediation.elements import elements
from app.mediation.liability import Share, check_admission, check_shares, dispute, hundredths_of
from app.mediation.model import DisputedIssue
from app.store.session import DeskSession

Typed = tuple[str, str, str]
"""A share as typed: party, percentage, reason."""


def admit(
    session: DeskSession, issue_id: UUID, by: str, admitted: str = "", *, claimed: str | None = None
) -> DisputedIssue:
    """Note who admits how much of what is claimed; `by` empty takes the admission back. With `claimed` the amount that
    is claimed changes together with it.

    Refused: what `app.mediation.liability.check_admission` refuses, `money.*`, `mediation.issue_gone`.
    """
    issue, case = standing(session, issue_id)
    fen = fen_of(admitted, "admitted")
    asked = issue.claimed_fen if claimed is None else fen_of(claimed, "claimed")
    check_admission(asked, fen, by)
    issue.claimed_fen = asked
    if (issue.admitted_by, issue.admitted_fen) != (by, fen):
        issue.admitted_by, issue.admitted_fen = by, fen
        amount = "" if fen is None else Money(fen).grouped()
        side = {"label": "admitted_by", "key": by}
        kind = "issue_admitted" if by else "issue_admission_taken_back"
        log_event(session, case, kind, number=issue.seq, **({"by": side, "amount": amount or "—"} if by else {}))
    session.flush()
    return issue


def set_burden(session: DeskSession, issue_id: UUID, burden: str, why: str = "", element: str = "") -> DisputedIssue:
    """Say who has to show it, and by what; an element of the checklist brings both unless they are given.

    Refused: `mediation.key_unknown`, `mediation.issue_gone`.
    """
    issue, case = standing(session, issue_id)
    known = elements().get(element)
    if element and known is None:
        raise Refusal("mediation.key_unknown", "element", key=element[:40])
    bearer = known.burden if known is not None and not burden else key_of(Burden, burden, "burden")
    source = values.plain_text(why, "burden_why", LINE) or ("" if known is None else known.article)
    if (issue.burden, issue.burden_why, issue.element) != (bearer, source, element):
        issue.burden, issue.burden_why, issue.element = bearer, source, element
        label = {"label": "burden", "key": bearer.value}
        log_event(session, case, "issue_burden", number=issue.seq, burden=label, why=source or "—")
        session.flush()
    return issue


def conclude(session: DeskSession, issue_id: UUID, conclusion: str) -> DisputedIssue:
    """Write what was concluded on an issue (认定); empty takes it back, unless shares rest on it
    (`mediation.conclusion_needed`).
    """
    issue, case = standing(session, issue_id, "mediation.judge")
    words = values.plain_text(conclusion, "conclusion", WORDS)
    if not words and issue.shares:
        raise Refusal("mediation.conclusion_needed", "conclusion")
    if words != issue.conclusion:
        issue.conclusion = words
        _by_me(session, issue)
        log_event(session, case, "issue_concluded" if words else "issue_conclusion_taken_back", number=issue.seq)
        session.flush()
    return issue


def judge(session: DeskSession, issue_id: UUID, shares: Sequence[Typed]) -> DisputedIssue:
    """Write who bears which share of an issue and why, all of it at once; none takes them back.

    Refused: `mediation.nothing_disputed` (what is admitted is not judged), `mediation.conclusion_needed` (shares
    without what was concluded), what `app.mediation.liability.check_shares` and `hundredths_of` refuse.
    """
    issue, case = standing(session, issue_id, "mediation.judge")
    made = [
        Share(key_of(LiableParty, party, "shares"), hundredths_of(text), values.plain_text(why, "shares", LINE))
        for party, text, why in shares
    ]
    if made:
        if dispute(issue.claimed_fen, issue.admitted_fen, issue.admitted_by) is Dispute.SETTLED:
            raise Refusal("mediation.nothing_disputed", "shares")
        check_shares(made)
        if not issue.conclusion:
            raise Refusal("mediation.conclusion_needed", "shares")
    issue.shares = [[one.party.value, one.hundredths, one.reason] for one in made]
    _by_me(session, issue)
    # No percentages in the log: it is read aloud and printed, and they are the bank's working paper.
    log_event(session, case, "issue_judged" if made else "issue_shares_taken_back", number=issue.seq)
    session.flush()
    return issue


def _by_me(session: DeskSession, issue: DisputedIssue) -> None:
    issue.judged_by, issue.judged_at = session.actor.staff_id, session.at
