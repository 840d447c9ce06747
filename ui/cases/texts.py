"""How days, distances, amounts and people are written on the pages of this room: pure functions, no widget.

A deadline is always a date *and* a distance, and a near one has an icon and a word beside its colour. Labels of stored
keys come from `Wording`; only what is about the screen is said here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.cases.deadlines import Urgency
from app.kernel.clock import SHANGHAI, legal_day
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from ui.shell.language import spoken

if TYPE_CHECKING:
    from ui.shell.page import Page

YUAN = "CNY"


@dataclass(frozen=True, slots=True)
class Look:
    """How something urgent is shown: its words, a tone of the theme and an icon (both empty when nothing presses)."""

    text: str
    tone: str = ""
    icon: str = ""


_LOOKS = {
    Urgency.OVERDUE: ("danger", "overdue"),
    Urgency.TODAY: ("danger", "clock"),
    Urgency.SOON: ("soon", "clock"),
    Urgency.LATER: ("", ""),
    Urgency.STOPPED: ("", ""),
}


@lru_cache(maxsize=2)
def _wording(language: Language) -> Wording:
    from ui.shell.session import wording

    return wording(language)


def words_now() -> Wording:
    """The wording of the language spoken now; for functions that run in a read session and have no page."""
    return _wording(spoken())


def distance(left: int) -> str:
    """How far a last day is: 剩 2 天, 今天到期, 超期 3 天."""
    if left == 0:
        return QCoreApplication.translate("Deadline", "due today")
    if left < 0:
        return QCoreApplication.translate("Deadline", "%n d overdue", "", -left)
    return QCoreApplication.translate("Deadline", "%n d left", "", left)


def deadline(due: date, left: int, urgency: Urgency, *, words: Wording, provisional: bool = False) -> Look:
    """A last day as date and distance; a clock that stands still says so instead of a distance."""
    tone, icon = _LOOKS[urgency]
    said = words.label("urgency", urgency.value) if urgency is Urgency.STOPPED else distance(left)
    mark = "*" if provisional else ""
    return Look(f"{due.isoformat()}{mark}  {said}", tone, icon)


def money(amount: Money | None) -> str:
    """An amount for tables: 12,800.00, with its currency when that is not yuan; a dash when nobody stated one."""
    if amount is None:
        return "—"
    return amount.grouped() if amount.currency == YUAN else f"{amount.grouped()} {amount.currency}"


def money_full(amount: Money | None) -> str:
    """An amount in a sentence, with its unit: 12,800.00 元."""
    if amount is None:
        return QCoreApplication.translate("Amount", "not stated")
    if amount.currency == YUAN:
        return QCoreApplication.translate("Amount", "{0} yuan").format(amount.grouped())
    return f"{amount.grouped()} {amount.currency}"


def day_of(instant: datetime) -> str:
    """The day of an instant in Shanghai: 2026-11-24."""
    return instant.astimezone(SHANGHAI).strftime("%Y-%m-%d")


def minute_of(instant: datetime) -> str:
    """The minute of an instant in Shanghai: 14:05."""
    return instant.astimezone(SHANGHAI).strftime("%H:%M")


def moment(instant: datetime) -> str:
    """An instant as people read it: 2026-11-24 14:05."""
    return f"{day_of(instant)} {minute_of(instant)}"


def joined(parts: Iterable[str]) -> str:
    """Several words as one enumeration in the reader's language; empty ones are left out."""
    mark = "、" if spoken() is Language.ZH else ", "
    return mark.join(part for part in parts if part)


def dotted(*parts: str) -> str:
    """Short facts beside each other; empty ones are left out."""
    return " · ".join(part for part in parts if part)


def today_of(page: Page) -> date:
    """The legal day of the desk's clock, for a page that tells distances."""
    return legal_day(page.context.clock.now())
