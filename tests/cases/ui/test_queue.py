"""The queue page: one page of rows at a time, keys, filters, what it remembers, taking and assigning."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases import views
from app.cases.codes import Channel
from app.cases.desk import assign
from app.cases.model import Case
from app.cases.views import QueueQuery, QueueRow, View
from app.kernel.errors import Refusal
from app.store.paging import Page as Rows
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.columns import risk_of
from ui.cases.filters import Chosen
from ui.cases.queue import QueuePage

ENTER, J, K = Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_K


def shown(page: QueuePage, column: str) -> list[str]:
    place = [one.key for one in page.model.columns].index(column)
    return [str(page.model.index(row, place).data()) for row in range(page.model.rowCount())]


def test_a_near_deadline_is_date_distance_icon_and_word(room: Room, cases: Cases) -> None:
    cases.new("王一", days_ago=20)
    cases.new("李二", days_ago=13)
    cases.new("赵三")
    page = room.page(QueuePage, mine=False)
    late, soon, later = shown(page, "due")
    assert (late, soon) == ("2026-11-19  5 d late", "2026-11-26  2 d left")
    place = [one.key for one in page.model.columns].index("due")
    icons = [page.model.index(row, place).data(Qt.ItemDataRole.DecorationRole) for row in range(3)]
    assert [icon is not None for icon in icons] == [True, True, False]
    assert later.startswith("2026-12-09")


def test_names_are_masked(room: Room, cases: Cases) -> None:
    cases.new("李小华")
    page = room.page(QueuePage, mine=False)
    assert shown(page, "customer") == ["李*华"]


def test_never_more_than_one_page_is_asked_for(room: Room, cases: Cases, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(25):
        cases.new()
    asked: list[QueueQuery] = []
    real = views.queue

    def counted(session: DeskSession, query: QueueQuery) -> Rows[QueueRow]:
        asked.append(query)
        return real(session, query)

    monkeypatch.setattr("ui.cases.queue.queue", counted)
    page = room.page(QueuePage, mine=False)
    page.model.page_size = 10
    asked.clear()
    page.model.reload()
    assert [(query.after, query.limit) for query in asked] == [(None, 10)]
    assert page.model.rowCount() == 10
    page.model.fetchMore(page.model.index(-1, -1))
    assert [query.limit for query in asked] == [10, 10]
    assert page.model.rowCount() == 20


def test_the_total_is_said_beside_the_title(room: Room, cases: Cases) -> None:
    for _ in range(3):
        cases.new()
    page = room.page(QueuePage, mine=False)
    assert page.count.text().startswith("3 ")


def test_j_k_and_enter_move_and_open(room: Room, cases: Cases) -> None:
    first, second = cases.new("王一", days_ago=9), cases.new("李二", days_ago=2)
    page = room.page(QueuePage, mine=False)
    QTest.keyClick(page.table, J)
    QTest.keyClick(page.table, ENTER)
    QTest.keyClick(page.table, K)
    QTest.keyClick(page.table, ENTER)
    assert [one[0] for one in room.goings.opened] == [second, first]


def test_the_preview_says_what_the_case_waits_for(room: Room, cases: Cases) -> None:
    cases.new("王一", days_ago=9)
    page = room.page(QueuePage, mine=False)
    page.preview.put(page.table.current_row())
    said = texts_of(page.preview)
    assert "2026-0123-000001" in said
    assert "Accept" in said
    assert any("Registered case 2026-0123-000001" in text for text in said)


def test_words_filters_and_view_narrow_the_list(room: Room, cases: Cases) -> None:
    cases.new("王一", narrative="境外盗刷三笔", channel=Channel.APP)
    cases.new("李二", narrative="催收骚扰家人")
    page = room.page(QueuePage, mine=False)
    page.bar.text.setText("盗刷")
    page.bar.text.settled.emit("盗刷")
    assert shown(page, "customer") == ["王*"]
    page.bar.put(Chosen(channel="hotline"))
    page.bar.changed.emit()
    assert page.model.rowCount() == 0
    assert not page.empty.isHidden()
    assert page.bar.clear.isVisibleTo(page)
    page.bar.clear.click()
    assert page.model.rowCount() == 2


def test_the_filter_is_remembered_and_the_words_are_not(room: Room, cases: Cases) -> None:
    cases.new()
    page = room.page(QueuePage, mine=False)
    page.bar.put(Chosen(view=View.TO_ACCEPT.value, text="李小华", channel="branch"))
    page.bar.changed.emit()
    again = room.page(QueuePage, mine=False)
    assert again.bar.chosen == Chosen(view=View.TO_ACCEPT.value, channel="branch")
    assert "李小华" not in str(room.memory._values)


def test_a_memory_from_another_version_is_forgotten() -> None:
    default = Chosen()
    for kept in (None, "x", {"view": "gone"}, {"channel": "telegraph"}, {"status": 7}):
        assert Chosen.of(kept, default) == default


def test_my_cases_shows_mine_only_until_told_otherwise(room: Room, cases: Cases) -> None:
    mine = cases.new("王一")
    cases.new("李二")
    cases.do(lambda s: assign(s, mine, room.actor.staff_id), cases.actors.lead)
    page = room.page(QueuePage, mine=True)
    assert shown(page, "customer") == ["王*"]
    page.bar.mine.put([])
    page.bar.changed.emit()
    assert page.model.rowCount() == 2


def test_an_empty_list_of_mine_says_what_to_do(room: Room) -> None:
    page = room.page(QueuePage, mine=True)
    assert "F2" in page.empty.hint.text()


def test_a_new_case_appears_by_itself(room: Room, cases: Cases) -> None:
    case_id = cases.new("王一")
    page = room.page(QueuePage, mine=False)
    with room.seat.store.action(room.actor, "test") as session:
        session.found(Case, case_id).risk = 80
    room.news()
    page.model._ask_wanted()
    assert shown(page, "risk") == ["high 80"]


def test_widths_are_remembered(room: Room, cases: Cases) -> None:
    page = room.page(QueuePage, mine=False)
    page.table.setColumnWidth(0, 210)
    assert room.page(QueuePage, mine=False).table.columnWidth(0) == 210


def test_t_takes_a_case_that_nobody_has(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(QueuePage, mine=False)
    page.preview.put(page.table.current_row())
    room.press(page, "T")
    assert cases.read(lambda s: s.found(Case, case_id).owner_id) == room.actor.staff_id
    assert room.said[-1].tone == "good"


def test_a_lead_assigns_and_may_take_it_back(room_of: Callable[[str], Room], cases: Cases) -> None:
    lead = room_of("zhaogang")
    case_id = cases.new()
    mediator = cases.actors.mediator.staff_id
    cases.do(lambda s: assign(s, case_id, mediator), cases.actors.lead)
    page = lead.page(QueuePage, mine=False)
    page.preview.put(page.table.current_row())
    lead.press(page, "A")
    panel = page.preview.panel
    panel.owner.put(str(cases.actors.investigator.staff_id))
    panel._give()
    assert cases.read(lambda s: s.found(Case, case_id).owner_id) == cases.actors.investigator.staff_id
    undo = lead.said[-1].undo
    assert undo is not None
    assert panel.isHidden()
    undo()
    assert cases.read(lambda s: s.found(Case, case_id).owner_id) == mediator


def test_assigning_to_nobody_is_refused_beside_the_field(room_of: Callable[[str], Room], cases: Cases) -> None:
    lead = room_of("zhaogang")
    cases.new()
    page = lead.page(QueuePage, mine=False)
    page.preview.put(page.table.current_row())
    page.preview.ask_assign()
    page.preview.panel._give()
    assert page.preview.panel.form.rows["owner"].message.isVisibleTo(page)
    assert not lead.said


@pytest.mark.parametrize(("login", "keys"), [("zhouning", set[str]()), ("lixue", {"T"}), ("zhaogang", {"A", "T"})])
def test_what_may_be_done_follows_the_role(
    room_of: Callable[[str], Room], cases: Cases, login: str, keys: set[str]
) -> None:
    cases.new()
    page = room_of(login).page(QueuePage, mine=False)
    offered = page.keys()
    assert {key.sequence for key in offered} & {"A", "T"} == keys


def test_an_administrator_sees_a_sentence_instead(room_of: Callable[[str], Room]) -> None:
    admin = room_of("admin")
    page = admin.page(QueuePage, mine=False)
    assert "Your role sees no cases" in texts_of(page)
    assert not admin.said


def test_a_view_asked_for_by_a_count_is_everybody_s(room: Room, cases: Cases) -> None:
    cases.new()
    page = room.page(QueuePage, mine=False, view="to_accept")
    assert page.bar.chosen == Chosen(view="to_accept")


@pytest.mark.parametrize(("risk", "said"), [(0, "—"), (10, "calm 10"), (50, "watch 50"), (90, "high 90")])
def test_risk_is_a_word_with_its_number(risk: int, said: str) -> None:
    assert risk_of(risk) == said


def test_the_question_of_mine_uses_its_own_index() -> None:
    assert Chosen(mine=True).question() == QueueQuery(view=View.MINE)
    assert Chosen(view="unassigned", mine=True).question() == QueueQuery(view=View.UNASSIGNED)
    assert Chosen(view="overdue", mine=True).question() == QueueQuery(view=View.OVERDUE, mine=True)


def test_a_slow_answer_is_announced_and_the_old_rows_stay(room: Room, cases: Cases) -> None:
    cases.new()
    page = room.page(QueuePage, mine=False)
    page.model._fetch = lambda token, done: None
    page.bar.put(Chosen(channel="hotline"))
    page.bar.changed.emit()
    assert page.count.text() == "Looking…"
    assert page.model.rowCount() == 1


def test_a_refused_page_is_told_and_not_looked_for_for_ever(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(session: DeskSession, query: QueueQuery) -> Rows[QueueRow]:
        raise Refusal("page.bad_token", "after")

    monkeypatch.setattr("ui.cases.queue.queue", refuse)
    page = room.page(QueuePage, mine=False)
    assert page.count.text() == ""
    assert len(room.said) == 1
