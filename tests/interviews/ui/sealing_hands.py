"""Hands for the tests that bring a sitting to its seal by clicks."""

from __future__ import annotations

from typing import cast

from app.interviews.model import Interview, InterviewState
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import complete, press
from ui.interviews.interview import InterviewTab
from ui.interviews.signers import SignerLine, SignersPanel


def sign(tab: InterviewTab, panel: SignersPanel, role: str, method: str = "on_paper") -> None:
    """Press how somebody signs."""
    press(line(panel, role).buttons[method])
    settle(tab)


def line(panel: SignersPanel, role: str) -> SignerLine:
    """The line of a role."""
    return next(one for one in panel.lines if one.person.role == role)


def read_on_paper(tab: InterviewTab) -> None:
    """The customer reads the paper and agrees."""
    press(tab.form.panels.reading.paper)
    settle(tab)


def seal_all(tab: InterviewTab) -> None:
    """From the complete form to the sealed record, by clicks."""
    complete(tab)
    read_on_paper(tab)
    sign(tab, tab.form.panels.signers, "customer")
    sign(tab, tab.form.panels.signers, "staff")
    press(tab.form.finish.seal)
    settle(tab)


def state(sitting: Sitting) -> InterviewState:
    """How the sitting stands in the store."""
    with sitting.store.read(sitting.actors.counter) as session:
        return cast(Interview, session.found(Interview, sitting.id)).state
