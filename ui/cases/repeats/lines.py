"""One line per complaint that looks like another: how sure, which, why in words, and a way there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.cases.repeats import Ground, Reason, Strength
from app.cases.views import Repeat, RepeatSide
from app.kernel.wording import Wording
from ui.cases import shelf, texts
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip


def in_words(reasons: tuple[Reason, ...], words: Wording) -> str:
    """Every reason: 同一证件号、同卡同额同日、正文相似 92%."""
    return texts.joined(
        words.text("repeats.text", percent=reason.percent)
        if reason.ground is Ground.SIMILAR_TEXT
        else words.label("repeat_ground", reason.ground.value)
        for reason in reasons
    )


def side_in_words(side: RepeatSide, words: Wording) -> str:
    """Who, since when, how it stands, how much."""
    state = words.label("status", side.status.value)
    if side.merged:
        state = QCoreApplication.translate("RepeatLines", "merged")
    return texts.dotted(
        side.customer, side.received_on.isoformat(), state, texts.money_full(side.amount) if side.amount else ""
    )


def strength_chip(strength: Strength, words: Wording) -> Chip:
    """How sure a match is, as a tag with an icon."""
    likely = strength is Strength.LIKELY
    return Chip(
        words.label("repeat_strength", strength.value), "soon" if likely else "", icon="warning" if likely else ""
    )


def line(page: Page, found: Repeat, *buttons: QPushButton) -> QWidget:
    """A line with the number as a way to the case; `buttons` stand at its right."""
    go = shelf.link(found.other.no, lambda: page.navigator.open_case(found.other.case_id, found.other.no))
    top = layout.row(strength_chip(found.strength, page.words), go, 1, *buttons)
    about = layout.text_label(side_in_words(found.other, page.words), "label", wrap=True)
    why = layout.text_label(in_words(found.reasons, page.words), wrap=True, selectable=True)
    return layout.holder(layout.column(top, about, why, gap=1))


def act(text: str, about: str, pressed: Callable[[], None], icon: str = "") -> QPushButton:
    """A quiet button whose accessible name says which complaint it is about."""
    button = layout.button(text, pressed, kind="quiet", icon=icon)
    button.setAccessibleName(f"{text} {about}")
    return button
