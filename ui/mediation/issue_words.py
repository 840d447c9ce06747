"""How disputed issues are written on the pages of this room: pure functions, no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.kernel.wording import Wording
from app.mediation.citing import Holds
from app.mediation.codes import Dispute
from app.mediation.lacking import lacking
from app.mediation.liability import percent
from app.mediation.views import CitedPlace, IssueLine, Liability
from app.mediation.views.liability import facts_of
from ui.cases.texts import Look, dotted

translate = QCoreApplication.translate
_DISPUTE = {
    Dispute.WHOLE: ("danger", "warning"),
    Dispute.PARTLY: ("soon", "warning"),
    Dispute.SETTLED: ("good", "check"),
}


def dispute_look(one: IssueLine, words: Wording) -> Look:
    """How much of an issue is in dispute."""
    tone, icon = _DISPUTE[one.dispute]
    return Look(words.label("dispute", one.dispute.value), tone, icon)


def left_said(one: IssueLine, words: Wording) -> str:
    """What is in dispute: the amount, or how it stands when there is none."""
    return words.label("dispute", one.dispute.value) if one.difference is None else one.difference.grouped()


def evidence_look(one: IssueLine) -> Look:
    """How much evidence there is on either side; what no longer stands is said first."""
    broken = sum(place.holds is not Holds.STANDS for place in one.evidence)
    if broken:
        return Look(translate("Issues", "%n exhibit(s) changed", "", broken), "danger", "warning")
    if not one.evidence:
        settled = one.dispute is Dispute.SETTLED
        return Look(translate("Issues", "none"), "" if settled else "soon", "minus" if settled else "warning")
    counts = (translate("Issues", "{0} for").format(len(one.evidence_for)),
              translate("Issues", "{0} against").format(len(one.evidence_against)))  # fmt: skip
    return Look("\n".join(counts), "", "link")


def liability_look(one: IssueLine, words: Wording) -> Look:
    """Who bears it, the largest share first; else what is to be done next."""
    if not one.shares_whole:
        return Look(words.label("liability_lack", "shares_broken"), "danger", "warning")
    if one.shares:
        first = sorted(one.shares, key=lambda share: -share.hundredths)
        told = "\n".join(
            f"{words.label('liable_party', share.party.value)} {percent(share.hundredths)}%" for share in first
        )
        return Look(told, "good", "check")
    if one.dispute is Dispute.SETTLED:
        return Look("—")
    if one.conclusion:
        return Look(translate("Issues", "concluded, not shared out"), "soon", "clock")
    return Look(translate("Issues", "not concluded"), "soon", "clock")


def admission_said(one: IssueLine, words: Wording) -> str:
    """Who admits how much."""
    if not one.admitted_by:
        return translate("Issues", "Nobody admits anything")
    return dotted(words.label("admitted_by", one.admitted_by), "" if one.admitted is None else one.admitted.grouped())


def amounts_said(one: IssueLine) -> str:
    """Claimed, admitted and what is left, in yuan."""
    if one.claimed is None or one.difference is None:
        return ""
    admitted = "0.00" if one.admitted is None else one.admitted.grouped()
    told = translate("Issues", "claimed {0} − admitted {1} = in dispute {2}")
    return told.format(one.claimed.grouped(), admitted, one.difference.grouped())


def burden_said(one: IssueLine, words: Wording) -> str:
    """Who has to show it, and by what."""
    return "" if one.burden is None else dotted(words.label("burden", one.burden.value), one.burden_why)


def place_said(one: CitedPlace) -> str:
    """A cited place as a link: exhibit 1 交易流水 · page 2 (a part) · note."""
    exhibit = translate("Issues", "Exhibit {0} {1}").format(one.item_no, one.title)
    page = translate("Issues", "page {0}").format(one.pages) if one.pages else ""
    if one.region:
        page = translate("Issues", "{0} (a part of it)").format(page)
    return dotted(exhibit, page, one.transaction, one.note)


def lacks_of(one: IssueLine, words: Wording) -> list[str]:
    """What one issue still lacks."""
    found = lacking([facts_of(one)], not_taken_up=0, uncovered=0, excess=0)
    return [words.label("liability_lack", each.lack.value) for each in found]


def sums_said(found: Liability, words: Wording) -> str:
    """What is claimed, admitted and in dispute, and what each party bears."""
    totals = found.totals
    told = translate("Issues", "Claimed {0}, admitted {1}, in dispute {2}").format(
        totals.claimed.grouped(), totals.admitted.grouped(), totals.difference.grouped()
    )
    parties = [f"{words.label('liable_party', one.party.value)} {one.amount.grouped()}" for one in found.parties]
    return dotted(told, *parties)
