"""Citing what is looked at for an issue, and coming back to the place an issue cites."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from app.desktop import Seat
from app.evidence import views
from app.evidence.recognition.page import Box
from app.mediation import desk as mediation
from app.mediation.views import IssueLine, liability
from tests.evidence.page.pages import choose, settle
from ui.evidence.evidence import EvidenceTab
from ui.shell.context import Context
from ui.shell.notices import Notice


def add_issue(seat: Seat, case_id: UUID, title: str = "是否本人交易") -> UUID:
    with seat.store.action(seat.actor, "test") as session:
        return mediation.add_issue(session, case_id, title).id


def issue(seat: Seat, case_id: UUID) -> IssueLine:
    with seat.store.read(seat.actor) as session:
        return liability(session, case_id).issues[0]


def ask(page: EvidenceTab) -> None:
    offered = page.keys()
    next(key for key in offered if key.sequence == "Q").call()


def test_a_page_a_part_of_it_and_a_transaction_are_cited_where_they_are_looked_at(
    ready: EvidenceTab, seat: Seat, case_id: UUID, said: list[Notice]
) -> None:
    quoting = ready.quoting
    ask(ready)
    assert quoting.opening.isHidden()  # there is no issue yet, and that is said
    assert said[-1].text
    add_issue(seat, case_id)

    # The statement stands under the cursor: its line is what is cited.
    ask(ready)
    assert not quoting.opening.isHidden()
    quoting.side.put("against")
    quoting._cite()
    assert quoting.opening.isHidden()

    choose(ready, 2)
    ready.stage.viewer.go(1)
    ask(ready)
    assert quoting.pages.text() == "2"
    quoting.side.put("for")
    quoting.pages.put("8")
    quoting._cite()
    assert not quoting.opening.isHidden()  # an exhibit of three pages has no eighth
    quoting.pages.put("2")
    quoting._cite()

    chosen = ready.stage.viewer.region
    chosen.page, chosen.box = 3, Box(0.1, 0.2, 0.5, 0.4)
    ask(ready)
    quoting._cite()
    # What can be cited can be dragged to the issue as well: without the flag Qt begins no drag.
    dragged = Qt.ItemFlag.ItemIsDragEnabled
    assert ready.exhibits.list.items.flags(ready.exhibits.list.items.index(0)) & dragged
    assert ready.stage.viewer.list.pages.flags(ready.stage.viewer.list.pages.index(0)) & dragged
    lines = ready.stage.statement.model
    assert lines.flags(lines.index(0, 2)) & dragged
    line = issue(seat, case_id)
    assert [(one.pages, one.region) for one in line.evidence_for] == [("2", ()), ("3", (1000, 2000, 5000, 4000))]
    assert [one.transaction_id is not None for one in line.evidence_against] == [True]

    # With several issues one has to be chosen; the one chosen last stays.
    add_issue(seat, case_id, "止付是否及时")
    quoting.issue.put("")
    ask(ready)
    quoting._cite()
    assert quoting.error.text()


def test_a_followed_place_is_framed_and_a_followed_transaction_gets_the_cursor(
    ready: EvidenceTab, seat: Seat, case_id: UUID, context: Context, full: list[UUID], qtbot: QtBot
) -> None:
    with seat.store.read(seat.actor) as session:
        wanted = views.transactions(session, case_id)[-1].id
    ready.opened(case_id=case_id, item_id=full[2], page=1, region=(), transaction_id=wanted)
    settle(ready)
    ready.quoting._show_wanted()
    current = ready.stage.statement.table.current()
    assert current is not None
    assert current.id == wanted
    assert not ready.quoting._look.isActive()

    region = (1000, 8000, 5000, 9500)
    ready.opened(case_id=case_id, item_id=full[1], page=3, region=region)
    settle(ready)
    viewer = ready.stage.viewer
    ready.quoting._show_wanted()
    assert viewer.page == 2
    layer = ready.quoting._layers[ready.stage]
    assert (layer.page, layer.item_id, layer.box) == (3, full[1], Box(0.1, 0.8, 0.5, 0.95))
    frame = viewer.view.place(3, Box(0.1, 0.8, 0.5, 0.95))
    assert frame is not None
    assert frame.intersects(viewer.view.viewport().rect().toRectF())
    viewer.view.grab()  # it is painted over a page
    assert not layer.press(3, QPointF(), None)  # type: ignore[arg-type] # it takes no mouse, whatever the event
    # What was asked for and never came is given up.
    ready.opened(case_id=case_id, item_id=full[0], page=9, region=region)
    for _ in range(200):
        ready.quoting._show_wanted()
    assert not ready.quoting._look.isActive()
