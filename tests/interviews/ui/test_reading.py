"""The read-back: page by page on the customer's window, on this screen, by word of mouth, on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.codes import Sensitivity
from app.cases.model import Case
from app.interviews import desk
from app.kernel.actor import Actor
from app.sealing.model import SignatureMethod
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import complete, control, fill, pick, press, save
from ui.interviews import leaves
from ui.interviews.interview import InterviewTab
from ui.shell.context import Context
from ui.widgets.customer_display import CustomerDisplay
from ui.widgets.signature import Point


@pytest.fixture
def filled(tab: InterviewTab, sitting: Sitting) -> InterviewTab:
    """A record that has everything but the read-back."""
    tab.context.customer.display.reader._find = lambda: None  # no voice of this machine
    complete(tab)
    # That questions are written down by hand is proved elsewhere; here there only have to be pages of them.
    with sitting.store.action(sitting.actors.counter, "interviews.ask") as session:
        for place in range(6):
            question = f"第 {place + 1} 个问题，请您把经过再说一遍？"
            desk.ask(session, sitting.id, question, "那几天我一直在家，卡也一直在抽屉里，没有借给别人。")
    settle(tab)
    return tab


def begin(tab: InterviewTab) -> CustomerDisplay:
    """Show the record on this screen."""
    press(tab.form.panels.reading.here)
    settle(tab)
    display = tab.context.customer.display
    assert display.isVisible()
    return display


def shown(display: CustomerDisplay) -> str:
    """All pages of the window as one text."""
    texts = []
    at = display.place[0]
    display.turn(-100)
    for _ in range(display.place[1]):
        leaf = display.leaf
        assert leaf is not None
        texts.append(leaf.spoken)
        display.turn(1)
    display.turn(-100)
    display.turn(at)
    return "".join(texts)


def test_the_customer_agrees_page_by_page(filled: InterviewTab, sitting: Sitting) -> None:
    display = begin(filled)
    panel = filled.form.panels.reading
    pages = display.place[1]
    assert pages > 2
    assert panel.found is not None
    assert len(panel.found.pages) == pages  # "3/8" is the same page for customer, staff and record
    assert panel.miniature is not None
    assert panel.miniature.isVisible()
    for _ in range(pages):
        press(display._agree)
        settle(filled)
    record = sitting.record()
    assert [page.outcome for page in record.body.read_back] == ["agreed"] * pages
    assert [page.page for page in record.body.read_back] == list(range(1, pages + 1))
    assert not display.isVisible()  # it goes away by itself
    assert filled.keeper.state.progress.agreed == filled.keeper.state.progress.to_read
    assert filled.keeper.state.value("read_back", "how") == "display"


def test_again_and_not_clear_are_recorded(filled: InterviewTab, sitting: Sitting) -> None:
    display = begin(filled)
    press(display._again)
    settle(filled)
    press(display._unclear)
    settle(filled)
    assert [page.outcome for page in sitting.record().body.read_back] == ["again", "unclear"]
    assert filled.form.panels.reading.note.isVisible()
    assert filled.form.steps.statuses()["read_back"] == "empty"  # red
    press(display._agree)
    settle(filled)
    assert filled.keeper.state.progress.unclear == 0


def test_another_size_of_type_lays_the_pages_anew(filled: InterviewTab) -> None:
    display = begin(filled)
    before = display.place[1]
    display.larger()
    settle(filled)
    panel = filled.form.panels.reading
    assert panel.found is not None
    assert display.place[1] == len(panel.found.pages) > before
    assert leaves.fits(display, panel._filled)
    press(display._agree)
    settle(filled)
    assert panel.found.pages[0].agreed


def test_what_was_changed_is_read_again_and_nothing_else(filled: InterviewTab, sitting: Sitting) -> None:
    press(filled.form.panels.reading.paper)
    settle(filled)
    assert filled.form.panels.reading.found is not None
    assert filled.form.panels.reading.found.done
    fill(filled, "wish", wish="改了一句")
    save(filled)
    found = filled.form.panels.reading.found
    assert found is not None
    assert not found.done
    unread = [page for page in found.pages if not page.agreed]
    assert len(unread) == 1
    assert "改了一句" in unread[0].text
    assert sitting.record().body.read_back[0].page == 0


def test_staff_answer_for_a_customer_who_says_it_aloud(filled: InterviewTab, sitting: Sitting) -> None:
    panel = filled.form.panels.reading
    assert panel.found is not None
    count = len(panel.found.pages)
    for _ in range(count):
        press(panel.agree)
        settle(filled)
    assert panel.found.done
    assert len(sitting.record().body.read_back) == count


def test_staff_turn_pages_for_themselves(filled: InterviewTab) -> None:
    panel = filled.form.panels.reading
    first = panel.text.text()
    press(panel.on)
    assert panel.text.text() != first
    press(panel.back)
    assert panel.text.text() == first


def test_esc_gives_the_only_screen_back(filled: InterviewTab) -> None:
    display = begin(filled)
    QTest.keyClick(display, Qt.Key.Key_Escape)
    settle(filled)
    assert not display.isVisible()
    assert filled.form.panels.reading.here.isVisible()


def test_f9_on_the_customers_window_pauses(filled: InterviewTab) -> None:
    display = begin(filled)
    QTest.keyClick(display, Qt.Key.Key_F9)
    settle(filled)
    assert not display.isVisible()
    assert filled.pause_bar.asking


def test_without_a_second_screen_it_is_offered_here(filled: InterviewTab) -> None:
    panel = filled.form.panels.reading
    assert panel.on_display.isHidden()
    assert not panel.here.isHidden()


def test_the_customer_sees_masks_and_never_a_tag(filled: InterviewTab, sitting: Sitting) -> None:
    with sitting.store.action(sitting.actors.mediator, "cases.edit") as session:
        case: Case = session.found(Case, sitting.case_id)
        case.tags = [Sensitivity.AGITATED.value, Sensitivity.EXTREME_BEHAVIOUR.value]
    settle(filled)
    text = shown(begin(filled))
    words = filled.words
    assert not any(words.label("sensitivity", tag.value) in text for tag in Sensitivity)
    assert "李小华" not in text
    assert "*华" in text
    assert "11010519491231002X" not in text
    assert "13800001111" not in text


def test_pausing_and_closing_hide_the_window(filled: InterviewTab) -> None:
    display = begin(filled)
    filled._pause()
    settle(filled)
    assert not display.isVisible()
    filled.pause_bar.shut()
    begin(filled)
    filled.closed()
    assert not display.isVisible()


def test_two_cases_share_the_window_without_mixing(
    filled: InterviewTab,
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> None:
    from app.interviews import desk
    from tests.interviews.conftest import walk_in

    with sitting.store.action(actors.counter, "cases.register") as session:
        other_case = walk_in(session, name="赵远", phone="13700001111")
        other = desk.start(session, other_case)
        desk.save_section(session, other.id, "facts", {"narrative": "只属于另一个案件"})
    display = begin(filled)
    make_tab(filled.context, other_case)
    assert "只属于另一个案件" not in shown(display)
    press(display._agree)
    settle(filled)
    with sitting.store.read(actors.counter) as session:
        from app.interviews.model import Interview

        assert session.found(Interview, other.id).read_back == []
    assert len(sitting.record().body.read_back) == 1


def test_the_rights_notice_is_read_on_the_window(tab: InterviewTab) -> None:
    press(tab.form.panels.rights.show_button)
    settle(tab)
    display = tab.context.customer.display
    assert "本行是争议的一方" in shown(display)
    display.turn(-100)
    for _ in range(display.place[1]):
        press(display._agree)
        settle(tab)
    state = tab.keeper.state
    assert state.value("rights", "told_how") == "on_display"
    assert state.value("rights", "understood") is True
    assert state.value("rights", "told_at") == "2026-11-24T02:00:00.000Z"
    assert not display.isVisible()


def test_the_customer_signs_on_the_window(filled: InterviewTab, sitting: Sitting) -> None:
    line = filled.form.panels.signers.lines[0]
    press(line.buttons["display"])
    settle(filled)
    display = filled.context.customer.display
    assert display.isVisible()
    stroke = tuple(Point(0.1 + 0.02 * step, 0.1 + 0.01 * (step % 3), step * 12) for step in range(30))
    display.pad.put((stroke,))
    display.signed.emit(display.pad.strokes())
    settle(filled)
    mark = sitting.record().signatures[0]
    assert (mark.role, mark.method, mark.current) == ("customer", SignatureMethod.DRAWN.value, True)
    assert mark.strokes[0][0] == [100, 100, 0]
    assert not display.isVisible()


def test_reading_aloud_without_a_voice_says_so(qtbot: QtBot, filled: InterviewTab) -> None:
    said: list[str] = []
    filled.notices.said.connect(lambda notice: said.append(notice.text))
    press(filled.form.panels.reading.aloud)
    assert said == ["This PC has no voice."]
    assert filled.keeper.state.value("read_back", "how") == "read_aloud"


def test_a_fingerprint_needs_two_witnesses_by_name(filled: InterviewTab, sitting: Sitting) -> None:
    pick(filled, "signatures", "cannot_write", "yes")
    for field, name in (("scribe", "高云"), ("witness_1", "何平"), ("witness_2", "林静")):
        somebody = control(filled, "signatures", field)
        part = somebody.parts["name"]  # type: ignore[attr-defined] # a SomebodyField
        part.setText(name)
        part.textEdited.emit(name)
        part.leave()
    save(filled)
    roles = [line.person.role for line in filled.form.panels.signers.lines]
    assert roles == ["customer", "scribe", "witness", "witness", "staff"]
    press(filled.form.panels.signers.lines[0].buttons["fingerprint"])
    settle(filled)
    assert sitting.record().signatures[0].method == "fingerprint"
    QApplication.processEvents()
