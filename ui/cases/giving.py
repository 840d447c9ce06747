"""Giving many cases at once: a slice is one action, what was done can be taken back for ten seconds.

A case that went elsewhere meanwhile (closed, out of reach) is passed over and counted; the others go on. Cases that
nobody had go back to nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.cases import desk
from app.cases.model import Case
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from ui.shell.jobs import Task
from ui.shell.page import Page

SLICE = 25
Gift = tuple[UUID, UUID | None]
"""A case, and who is to have it (None: nobody)."""


@dataclass(slots=True)
class Given:
    """What came of it: who had each case before, and how many were passed over."""

    before: list[Gift] = field(default_factory=list)
    passed: int = 0


def give_all(page: Page, gifts: Sequence[Gift], done: Callable[[], None] | None = None, *, back: bool = False) -> None:
    """Give each case to its person, beside the window; `back` says that this takes something back."""

    def given(found: Given) -> None:
        count = len(found.before)
        if back:
            page.notices.good(QCoreApplication.translate("Giving", "%n case(s) given back", "", count))
        elif count:
            said = QCoreApplication.translate("Giving", "%n case(s) assigned", "", count)
            page.notices.undoable(said, lambda: give_all(page, found.before, done, back=True))
        if found.passed:
            page.notices.warn(QCoreApplication.translate("Giving", "%n case(s) passed over", "", found.passed))
        if done is not None:
            done()

    title = QCoreApplication.translate("Giving", "Assigning cases")
    page.jobs.work(page, lambda task: _work(task, gifts), given, title=title)


def _work(task: Task, gifts: Sequence[Gift]) -> Given:
    found = Given()
    for begin in range(0, len(gifts), SLICE):
        part = gifts[begin : begin + SLICE]
        before, passed = task.change(partial(_slice, part), "cases.assign")
        found.before += before
        found.passed += passed
        task.progress(min(begin + SLICE, len(gifts)), len(gifts))
    return found


def _slice(gifts: Sequence[Gift], session: DeskSession) -> tuple[list[Gift], int]:
    before: list[Gift] = []
    passed = 0
    for case_id, owner in gifts:
        try:
            had = session.found(Case, case_id).owner_id
            if owner is None:
                desk.release(session, case_id)
            else:
                desk.assign(session, case_id, owner)
        except Refusal:
            passed += 1  # refused before anything of it was changed
        else:
            before.append((case_id, had))
    return before, passed
