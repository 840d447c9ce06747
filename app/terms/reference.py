"""Reference lines (参考线) beside a price: shown to whoever decides, and never a block.

Neither four times the one-year LPR nor 24 % binds a licensed bank, and interest above the principal is no offence; but
a mediator who offers more than these should know it.
"""

from __future__ import annotations

from decimal import Decimal

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.findings import Finding, Severity, found


def reference_lines(annual_rate: Decimal, principal: Money, charges: Money, rules: RulesInForce) -> list[Finding]:
    """Warn when a rate or the interest and fees altogether lie above a reference line of `rules` (`reference.*`)."""
    findings = []
    lpr, multiple, line = rules["reference.lpr_1y"], rules["reference.lpr_multiple"], rules["reference.annual_rate"]
    four_times = lpr.decimal * multiple.decimal
    rate = percent(annual_rate)
    if annual_rate > four_times:
        told = {"rate": rate, "line": percent(four_times), "times": str(multiple.value), "lpr": percent(lpr.decimal)}
        findings.append(found("terms.reference.above_lpr", Severity.WARNING, None, multiple.article, **told))
    if annual_rate > line.decimal:
        told = {"rate": rate, "line": percent(line.decimal)}
        findings.append(found("terms.reference.above_rate", Severity.WARNING, None, line.article, **told))
    if charges > principal.times(rules["reference.charges_to_principal"].decimal):
        told = {"charges": charges.grouped(), "principal": principal.grouped()}
        findings.append(found("terms.reference.charges_above_principal", Severity.WARNING, None, **told))
    return findings


def percent(share: Decimal) -> str:
    """Write a share in percent with two places: 0.1317 → 13.17%."""
    return f"{share * 100:.2f}%"
