"""Every section shows, takes typing in any order and becomes an action when it is left."""

from __future__ import annotations

from ui.interviews.interview import InterviewTab


def test_opens(tab: InterviewTab) -> None:
    assert tab.faces.currentWidget() is tab.form
    assert len(tab.form.cards) == 13
