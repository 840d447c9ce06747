"""The line that says what the limits of authority look at: this version, and what else the customer was given.

It stands where the decision is made, so that nobody approves half of a sum.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.agreements.views import MandateView
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from ui.agreements.words import listed

translate = QCoreApplication.translate
_NAMED = 3


def limits_line(view: MandateView, words: Wording) -> str:
    """Say the sums, the other agreements that count with them, and which level may grant it all."""
    said = [translate("LimitsLine", "This agreement: {0}.").format(_sums(view.waived, view.paid))]
    if view.others:
        each = translate("LimitsLine", "{0} no. {1} ({2})")
        named = listed(
            (
                each.format(other.case_no, other.seq, words.label("agreement_state", other.state))
                for other in view.others[:_NAMED]
            ),
            words,
        )
        more = len(view.others) - _NAMED
        if more > 0:
            named = translate("LimitsLine", "{0} and {1} more").format(named, more)
        said.append(
            translate(
                "LimitsLine", "Counted together with what the same customer was given within {0} months, {1}: {2}."
            ).format(view.months, named, _sums(view.all_waived, view.all_paid))
        )
    else:
        said.append(
            translate("LimitsLine", "No other agreement with this customer within {0} months.").format(view.months)
        )
    if view.needs:
        said.append(
            translate("LimitsLine", "To be decided by: {0}.").format(words.label("authority_level", view.needs))
        )
    else:
        said.append(translate("LimitsLine", "No level may grant this."))
    return ("" if words.language is Language.ZH else " ").join(said)


def standing(view: MandateView, words: Wording) -> str:
    """Say why the reader may not decide; empty where nothing stands against it."""
    if view.own:
        return translate("LimitsLine", "You worked on this agreement: a colleague decides on it.")
    if view.beyond:
        about = listed((words.label("authority_limit", name) for name in view.beyond), words)
        return translate("LimitsLine", "Beyond your limit: {0}.").format(about)
    return ""


def passed(view: MandateView) -> str:
    """Say that a date of the version has passed: it is neither approved nor signed; empty while none has."""
    if view.passed is None:
        return ""
    said = translate("LimitsLine", "{0}, a date in it, has passed: give it up or send it back, and agree on new dates.")
    return said.format(view.passed.isoformat())


def _sums(waived: Money, paid: Money) -> str:
    return translate("LimitsLine", "waived {0}, paid out {1} yuan").format(waived.grouped(), paid.grouped())
