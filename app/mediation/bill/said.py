"""A bill check in words, the same ones on screen, paper and in the command."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from app.kernel.money import Money, half_up
from app.kernel.wording import Wording
from app.mediation.bill.compare import State
from app.mediation.bill.results import Allotted, Bill, Late
from app.mediation.bill.trails import Slice
from app.terms.debt import Component

if TYPE_CHECKING:
    from app.mediation.views.bill import BillRow, BillView, TermRow

_FOUR = 4


def percent(share: Decimal) -> str:
    """A rate in percent, as short as it is exact, at most four places: 0.05 %."""
    text = f"{share * 100:.4f}".rstrip("0").rstrip(".")
    return f"{text}%"


def why(row: BillRow, words: Wording) -> str:
    """The explanation of a line in one sentence; empty where nothing differs."""
    if row.state is State.UNCHECKED:
        return words.text("bill.no_terms")
    if not row.difference:
        return ""
    if not row.ways:
        return words.text("bill.not_explained", amount=signed(row.difference))
    return named(row.ways, words)


def named(ways: Iterable[str], words: Wording) -> str:
    """Ways that were taken together."""
    return words.text("bill.together").join(words.label("bill_way", way) for way in ways)


def also(row: BillRow, words: Wording) -> str:
    """Other ways that make the same figure; empty where there are none."""
    if not row.others:
        return ""
    ways = ("；" if words.language.value == "zh" else "; ").join(named(one, words) for one in row.others[:_FOUR])
    return words.text("bill.also", ways=ways)


def signed(amount: Money) -> str:
    """A difference with its sign: +9.50, −3.00, 0.00."""
    if not amount:
        return amount.grouped()
    return f"+{amount.grouped()}" if amount.fen > 0 else f"−{(-amount).grouped()}"


def plain(exact: Decimal) -> str:
    """An exact amount with as many places as it has, two at the least: 31.20, 20.5405."""
    return f"{half_up(exact) if half_up(exact) == exact else exact.normalize():f}"


def working(row: BillRow, bill: Bill, words: Wording) -> list[str]:
    """What makes up the computed figure of a line, one line each."""
    if row.computed is None:
        return [words.text("bill.no_terms")]
    if row.component == Component.INTEREST.value:
        lines = [slice_said(one, words) for one in bill.slices]
        if lines:
            lines.append(words.text("bill.sum", exact=plain(bill.exact), interest=bill.interest.grouped()))
    elif row.component == Component.LATE_CHARGE.value:
        lines = [late_said(bill.late, words)] if bill.late else []
    else:
        lines = [
            words.text("bill.cash_fee", amount=one.amount.grouped(), fee=one.fee.grouped()) for one in bill.cash_fees
        ]
    return lines or [words.text("bill.nothing_computed")]


def slice_said(one: Slice, words: Wording) -> str:
    """A slice with what it comes from: 12,000.00 × 0.05% × 18 天 = 108.00."""
    figures = words.text(
        "bill.slice",
        since=one.since.isoformat(),
        amount=one.amount.grouped(),
        rate=percent(one.accrual.rate),
        days=one.days,
        interest=plain(one.exact),
    )
    if one.component is not Component.PRINCIPAL:
        source = words.text("bill.charges", component=words.label("component", one.component.value))
    else:
        source = one.label or words.text("bill.opening")
    return words.text("bill.slice_of", words=source, slice=figures)


def late_said(late: Late, words: Wording) -> str:
    """How a late charge comes about."""
    least = late.base.times(late.share) != late.amount
    return words.text(
        "bill.late_least" if least else "bill.late",
        by_share=late.base.times(late.share).grouped(),
        bill=late.bill.isoformat(),
        base=late.base.grouped(),
        share=percent(late.share),
        months=late.months,
        amount=late.amount.grouped(),
    )


def cycle_said(bill: Bill, words: Wording) -> str:
    """Minimum, due day, what was paid in time and the days overdue of a cycle."""
    return words.text(
        "bill.cycle",
        day=bill.span.end.isoformat(),
        minimum=bill.minimum.grouped(),
        due=bill.span.due.isoformat(),
        paid=bill.paid.grouped(),
        overdue=bill.overdue_days,
    )


def allotted_said(one: Allotted, words: Wording) -> str:
    """Where a payment went."""
    parts = [
        words.text("bill.part", component=words.label("component", component.value), amount=paid.grouped())
        for component, paid in one.allocation.paid
        if paid
    ]
    if one.allocation.over:
        parts.append(words.text("bill.over", amount=one.allocation.over.grouped()))
    joined = ("、" if words.language.value == "zh" else ", ").join(parts)
    return words.text(
        "bill.allotted", day=one.day.isoformat(), amount=one.amount.grouped(), overdue=one.overdue_days, parts=joined
    )


def outcome(view: BillView, words: Wording) -> list[str]:
    """The sum of the differences and whom it favours, and what is owed at the end; empty before terms can be read."""
    checked = view.checked
    if checked is None:
        return []
    favour = words.label("bill_favour", view.favour)
    lines = [words.text("bill.total", amount=signed(checked.too_much), favour=favour)]
    if checked.owed_billed != checked.owed_right:
        owed = {"billed": checked.owed_billed.grouped(), "right": checked.owed_right.grouped()}
        lines.append(words.text("bill.owed", **owed))
    if view.left_out:
        lines.append(words.text("bill.left_out", count=view.left_out))
    return lines


def value_said(term: TermRow, words: Wording) -> str:
    """What a term is."""
    return words.label(term.choices, term.value) if term.choices and term.value else term.value


def rests_on(term: TermRow, words: Wording) -> str:
    """The article that fills a term, marked while its source was not read; empty where the contract's own stands."""
    if source_of(term) != "rule":
        return ""
    return term.article if term.checked else words.text("bill.to_check", article=term.article)


def source_of(term: TermRow) -> str:
    """Where a term comes from (label: bill_source)."""
    if term.typed:
        return "contract"
    if not term.filled:
        return "none"
    return "rule" if term.article else "statement"
