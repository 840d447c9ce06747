"""Rounds beside the window, the card of a case with its hints, and the score in its head."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.casefile.views import case_moves
from app.cases.model import Case
from app.cases.views import case_overview
from app.desktop.rounds import Round
from app.insight import desk, views
from app.kernel.actor import Actor
from app.store.store import Store
from tests.cases.conftest import Register
from tests.helpers.house import Actors
from tests.insight.test_hints import _letter
from tests.insight.test_warnings import ANGRY, _make_high
from tests.shell.accessible import nameless
from ui.cases import head
from ui.cases.cards.base import Seen
from ui.insight import watch
from ui.insight.card import RiskCard
from ui.insight.watch import EVERY_MS, SOON_MS, Watch
from ui.shell.case_head import CaseHeadBar
from ui.shell.changes import Change
from ui.shell.context import Context
from ui.shell.page import Page

ContextOf = Callable[[Actor], Context]
COARSE = 1.1
"""Qt's coarse timers are a twentieth off."""


def _watch(context: Context) -> Watch:
    return Watch(context.seat, context.jobs, context.changes)


def test_a_round_comes_soon_after_a_change_and_then_by_the_clock(
    qtbot: QtBot, context_of: ContextOf, desk_store: Store, actors: Actors, register: Register
) -> None:
    context = context_of(actors.lead)
    made = _watch(context)
    made.start()
    assert 0 < made._timer.remainingTime() <= SOON_MS * COARSE
    case = register()
    with desk_store.action(actors.counter, "test") as session:
        _make_high(session, case.id)
    made.now()
    assert made.last == Round(looked=1, news=1, surges=0)
    with desk_store.read(actors.lead) as session:
        assert [row.case_id for row in views.waiting_warnings(session)] == [case.id]
    made._timer.start(EVERY_MS)
    context.changes.deliver()
    assert made._timer.remainingTime() <= made._soon() * COARSE < EVERY_MS
    made.stop()
    assert not made._timer.isActive()
    made.now()
    made.start()
    assert not made._timer.isActive()


def test_changes_during_a_round_bring_another_one(qtbot: QtBot, context_of: ContextOf, actors: Actors) -> None:
    made = _watch(context_of(actors.lead))
    made._running, made._began = True, time.monotonic()
    made._changed(Change({}, everything=True))
    made.now()
    assert made._again
    made._over(True)
    assert made._running
    made._over(False)
    assert made._timer.remainingTime() <= made._soon() * COARSE
    made._over(False)
    made.stop()


def test_a_long_round_is_shown_and_can_be_cancelled(
    qtbot: QtBot, context_of: ContextOf, actors: Actors, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LONG_S", 0.0)
    register()
    context = context_of(actors.lead)
    shown: list[str] = []

    class Strip(QObject):
        def show(self, job: object) -> None:
            shown.append(job.title)  # type: ignore[attr-defined]

    strip = Strip()
    context.jobs.shown.connect(strip.show)
    made = _watch(context)
    made.now()
    assert made.last is not None
    assert shown[-1] == "Scoring cases"
    made.stop()


def test_who_may_not_score_has_no_rounds(qtbot: QtBot, context_of: ContextOf, actors: Actors) -> None:
    made = _watch(context_of(actors.auditor))
    made.start()
    made.now()
    assert made.last is None
    assert not made._timer.isActive()


def test_the_card_tells_score_warnings_and_hints(
    qtbot: QtBot, context_of: ContextOf, desk_store: Store, actors: Actors, register: Register
) -> None:
    cases = [
        register(name=f"张三{n}", phone=f"1390000{n:04d}", card="", narrative=_letter(f"张三{n}", n)) for n in range(3)
    ]
    with desk_store.action(actors.counter, "test") as session:
        kept: Case = session.found(Case, cases[0].id)
        kept.tags, kept.people_count, kept.still_called = ["regulator", "petition"], 6, True
        kept.narrative += ANGRY
        session.flush()
        desk.score_case(session, kept.id)
    page = Page(context_of(actors.mediator))
    qtbot.addWidget(page)
    card = page.body_add(RiskCard(page))
    page.show()
    with desk_store.read(actors.mediator) as session:
        seen = Seen(case_overview(session, cases[0].id), case_moves(session, cases[0].id))
    card.put(seen)
    assert card.isVisible()
    assert len(card.factors.lines) >= 4
    told = [label.text() for label in card.hints.findChildren(type(card.nothing))]
    assert any(cases[1].no in text and cases[2].no in text for text in told)
    assert nameless(card) == []
    card.put_risk(None)
    assert not card.isVisible()


def test_the_head_shows_the_score_with_its_reasons(
    qtbot: QtBot, desk_store: Store, actors: Actors, register: Register
) -> None:
    calm, case = register(amount="1", narrative="查询"), register(phone="13900002222")
    with desk_store.action(actors.counter, "test") as session:
        _make_high(session, case.id)
        session.found(Case, calm.id).due_on = session.today + timedelta(days=30)
    with desk_store.read(actors.counter) as session:
        quiet, told = head.read(session, calm.id), head.read(session, case.id)
    assert quiet.score is None
    assert told.score is not None
    assert "78" in told.score.text
    assert told.score.tip.count("\n") == 3
    bar = CaseHeadBar()
    qtbot.addWidget(bar)
    bar.put(told)
    assert bar.score.toolTip() == bar.score.accessibleDescription() == told.score.tip
    bar.put(quiet)
    assert bar.score.isHidden()
