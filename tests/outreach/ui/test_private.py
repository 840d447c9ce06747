"""Through the window: a question that is answered to its asker only, and the register beside its form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.outreach import desk, views
from app.outreach.codes import QuestionState
from tests.helpers.house import Actors
from tests.interviews.ui.conftest import settle
from tests.outreach.conftest import Did, Planned
from tests.outreach.ui.conftest import OpenPage
from tests.outreach.ui.test_page import pick, press, save, the


def test_an_answer_for_the_asker_only_says_so_and_is_hidden_from_others(
    open_page: OpenPage, actors: Actors, act: Did, see: Did, event: Planned
) -> None:
    question = act(actors.counter, desk.ask, event.id, desk.AskedNow(text="为什么降额", may_keep=True))
    page = open_page(actors.mediator, part="questions", event_id=event.id)
    part: Any = the(page, "questions")
    pick(part, question.id)
    assert part.answer_button.isHidden()  # it waits for the moderator
    assert part.show_button.isHidden()
    QTest.keyClick(part.list, Qt.Key.Key_T)
    settle(page)
    pick(part, question.id)
    assert part.panel.private.isVisible()
    QTest.keyClick(part.list, Qt.Key.Key_A)
    part.answer_form.expert.put(str(event.banker))
    part.answer_form.answer.setPlainText("因风险评估下调。")
    save(page, part.answering)
    row = see(views.questions, event.id)[0]
    assert (row.state, row.answer, row.private) == (QuestionState.ANSWERED, "因风险评估下调。", True)
    QTest.keyClick(part.list, Qt.Key.Key_F)
    assert part.follow_form.due.day() == see(views.promised_by)
    clerk = open_page(actors.counter, part="questions", event_id=event.id)
    shown: Any = the(clerk, "questions")
    pick(shown, question.id)
    assert shown.panel.private.isVisible()
    assert not shown.panel.answer.isVisible()
    assert "降额" not in shown.panel.text.text()


def test_the_register_stays_readable_beside_its_form(open_page: OpenPage, actors: Actors, event: Planned) -> None:
    page = open_page(actors.mediator, part="experts", event_id=event.id)
    part: Any = the(page, "experts")
    before = part.list.height()
    press(page, part.new)
    settle(page)
    assert part.entering.isVisible()
    assert part.list.height() == before
    assert part.list.width() > part.entering.width()
    assert page.minimumSizeHint().height() <= 610
