"""Repeats on screen: reasons in words, merging and taking back by keyboard, what was merged with its source."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.casefile.repeats import merge
from app.cases.codes import Status
from app.cases.model import Case
from app.store.store import Store
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.cases.overview import OverviewTab
from ui.cases.repeats.page import RepeatsPage
from ui.widgets.chips import Chip

TEXT = "信用卡被扣了年费二百元，当时客户经理说刷满六次就免，我刷了十几次还是扣了，要求退还年费并说明原因。"
ID = "110101199001011237"


@pytest.fixture
def pair(cases: Cases) -> tuple[UUID, UUID]:
    """The same complaint twice, the second three days later with one demand more."""
    first = cases.new(days_ago=3, narrative=TEXT, id_number=ID, demands=["refund_fee"], card="6222020012345678")
    second = cases.new(
        narrative=f"没有人回复我。{TEXT}", id_number=ID, demands=["refund_fee", "reply"], card="6222020012345678",
        amount="360",
    )  # fmt: skip
    return first, second


def button(root: QWidget, name: str) -> QPushButton:
    """The button with this accessible name that is shown."""
    texts_of(root)
    found = [one for one in root.findChildren(QPushButton) if one.accessibleName() == name and one.isVisibleTo(root)]
    assert len(found) == 1, (name, [one.accessibleName() for one in root.findChildren(QPushButton)])
    return found[0]


def _no(store: Store, actors: Actors, case_id: UUID) -> str:
    with store.read(actors.lead) as session:
        return str(session.found(Case, case_id).no)


def test_a_repeat_is_shown_with_every_reason(
    room: Room, pair: tuple[UUID, UUID], desk_store: Store, actors: Actors
) -> None:
    tab = room.page(OverviewTab, case_id=pair[1])
    said = " ".join(texts_of(tab.repeats))
    assert "same document number" in said
    assert "text 100 % alike" in said
    assert button(tab.repeats, _no(desk_store, actors, pair[0])).isVisible()
    assert nameless(tab.repeats) == []


def test_merge_and_take_back_by_keyboard(
    room: Room, pair: tuple[UUID, UUID], desk_store: Store, actors: Actors
) -> None:
    tab = room.page(OverviewTab, case_id=pair[1])
    first = _no(desk_store, actors, pair[0])
    button(tab.repeats, f"Merge… {first}").click()
    assert tab.repeats.merge.isVisible()
    tab.repeats.merge.note.put("同一笔年费")
    assert first in tab.repeats.merge.said.text()
    QTest.keyClick(tab.repeats.merge.save, Qt.Key.Key_Space)
    room.news()
    assert f"merged into case {first}" in " ".join(texts_of(tab.repeats))
    with desk_store.read(actors.lead) as session:
        assert session.found(Case, pair[1]).merged_into_id == pair[0]

    kept = room.page(OverviewTab, case_id=pair[0])
    said = " ".join(texts_of(kept.repeats))
    assert "没有人回复我" in said
    assert "Also demanded A reply" in [one.accessibleName() for one in kept.repeats.findChildren(QLabel)]
    assert "360.00 yuan" in said
    assert nameless(kept.repeats) == []
    second = _no(desk_store, actors, pair[1])
    button(kept.repeats, f"Take back… {second}").click()
    kept.repeats.undo.save.click()
    assert kept.repeats.undo.isVisible(), "without a reason it stays"
    assert kept.repeats.undo.form.rows["why"].message.text()
    kept.repeats.undo.why.put("另一张卡的年费")
    kept.repeats.undo.save.click()
    room.news()
    with desk_store.read(actors.lead) as session:
        assert session.found(Case, pair[1]).merged_into_id is None
    assert not kept.repeats.undo.isVisible()


def test_a_refused_merge_says_why_beside_the_field(
    room: Room, cases: Cases, pair: tuple[UUID, UUID], desk_store: Store, actors: Actors
) -> None:
    other = cases.new("钱大勇", phone="13900139000", narrative=TEXT)
    tab = room.page(OverviewTab, case_id=other)
    first = _no(desk_store, actors, pair[0])
    button(tab.repeats, f"Merge… {first}").click()
    tab.repeats.merge.save.click()
    assert "nobody confirmed" in tab.repeats.merge.form.rows["note"].message.text()
    tab.repeats.merge.sure.setChecked(True)
    tab.repeats.merge.save.click()
    assert not tab.repeats.merge.isVisible()


def test_a_follow_up_is_linked(room: Room, pair: tuple[UUID, UUID], desk_store: Store, actors: Actors) -> None:
    tab = room.page(OverviewTab, case_id=pair[1])
    first = _no(desk_store, actors, pair[0])
    button(tab.repeats, f"Follow-up {first}").click()
    room.news()
    assert f"Follows case {first}" in " ".join(texts_of(tab.repeats))


def test_nothing_alike_shows_nothing(room: Room, cases: Cases) -> None:
    tab = room.page(OverviewTab, case_id=cases.new())
    assert tab.repeats.isHidden()


def test_the_counter_sees_repeats_and_merges_none(
    room_of: Callable[[str], Room], pair: tuple[UUID, UUID], desk_store: Store, actors: Actors
) -> None:
    tab = room_of("wangmin").page(OverviewTab, case_id=pair[1])
    said = " ".join(texts_of(tab.repeats))
    assert "same document number" in said
    assert "Merge…" not in said


def test_the_lead_s_list(
    room_of: Callable[[str], Room], pair: tuple[UUID, UUID], desk_store: Store, actors: Actors
) -> None:
    room = room_of("zhaogang")
    page = room.page(RepeatsPage)
    said = " ".join(texts_of(page))
    assert "1 pair" in said
    assert "Likely a repeat" in [chip.accessibleName() for chip in page.findChildren(Chip)]
    assert nameless(page) == []
    button(page, f"later {_no(desk_store, actors, pair[1])}").click()
    assert room.goings.opened[-1][0] == pair[1]
    with desk_store.action(actors.lead, "cases.merge") as session:
        merge(session, *pair)
    page.opened()
    assert page.nothing.isVisible()


def test_a_merged_case_offers_no_move(room: Room, pair: tuple[UUID, UUID], desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.lead, "cases.merge") as session:
        merge(session, *pair)
    tab = room.page(OverviewTab, case_id=pair[1])
    step = tab.moves.buttons[Status.ACCEPTED]
    assert not step.isEnabled()
