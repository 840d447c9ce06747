"""What is missing from an opinion on liability, in words: screen, papers and command say it the same way."""

from __future__ import annotations

from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from app.mediation.lacking import Missing


def lack_said(wording: Wording, one: Missing) -> str:
    """One kind of lack with the numbers of its issues, how many, or the excess."""
    name = wording.label("liability_lack", one.lack.value)
    if one.numbers:
        return wording.text("liability.of_issues", name=name, numbers=numbers_said(wording, one.numbers))
    if one.fen:
        return wording.text("liability.excess", name=name, amount=Money(one.fen).grouped())
    return wording.text("liability.counted", name=name, count=one.count) if one.count else name


def numbers_said(wording: Wording, numbers: tuple[int, ...]) -> str:
    """Numbers of issues beside each other."""
    return ("、" if wording.language is Language.ZH else ", ").join(map(str, numbers))
