"""Signing, sealing, the sealed record, supplements, sittings and pauses, by clicks."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from sqlalchemy import select

from app.interviews import desk
from app.interviews.model import Interview, InterviewState
from app.kernel.actor import Actor
from app.sealing.model import Seal
from app.store.access import AccessEntry
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle, wanderer
from tests.interviews.ui.hands import complete, control, fill, keep_typing, press, save, write
from ui.interviews.interview import InterviewTab
from ui.interviews.signers import SignerLine, SignersPanel
from ui.shell.context import Context
from ui.widgets.signature import Point


def sign(tab: InterviewTab, panel: SignersPanel, role: str, method: str = "on_paper") -> None:
    """Press how somebody signs."""
    press(line(panel, role).buttons[method])
    settle(tab)


def line(panel: SignersPanel, role: str) -> SignerLine:
    """The line of a role."""
    return next(one for one in panel.lines if one.person.role == role)


def read_on_paper(tab: InterviewTab) -> None:
    """The customer reads the paper and agrees."""
    press(tab.form.reading.paper)
    settle(tab)


def seal_all(tab: InterviewTab) -> None:
    """From the complete form to the sealed record, by clicks."""
    complete(tab)
    read_on_paper(tab)
    sign(tab, tab.form.signers, "customer")
    sign(tab, tab.form.signers, "staff")
    press(tab.form.finish.seal)
    settle(tab)


def state(sitting: Sitting) -> InterviewState:
    """How the sitting stands in the store."""
    with sitting.store.read(sitting.actors.counter) as session:
        return cast(Interview, session.found(Interview, sitting.id)).state


def test_from_the_empty_form_to_the_sealed_record_by_clicks(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    assert state(sitting) is InterviewState.SEALED
    assert tab.faces.currentWidget() is tab.sealed
    record = sitting.record()
    assert record.seal is not None
    assert record.seal.sha256[:8] in tab.sealed.sha.text()
    assert record.seal.sm3[:8] in tab.sealed.sm3.text()
    assert sitting.store.drafts.load(tab.keeper.draft) == {}


def test_sealing_lists_what_is_missing_as_links_that_lead_there(tab: InterviewTab, sitting: Sitting) -> None:
    QTest.keyClick(tab, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    keys = {key.sequence: key.call for key in InterviewTab.keys(tab)}
    keys["Ctrl+Return"]()
    settle(tab)
    links = [button for button in tab.form.finish.findChildren(QPushButton) if button is not tab.form.finish.seal]
    assert links[0].hasFocus()
    assert any("证件号码：需要填写" in link.text() for link in links)
    assert any("朗读核对" in link.text() for link in links)
    assert tab.form.cards["identity"].entries["id_number"].row.message.isVisibleTo(tab)
    press(next(link for link in links if "送达地址" in link.text()))
    settle(tab)
    assert control(tab, "identity", "address").hasFocus()
    assert state(sitting) is InterviewState.OPEN
    fill(tab, "identity", address="江城市鼓楼区梧桐里 3 号")
    control(tab, "wish", "wish").setFocus()
    settle(tab)
    links = [button for button in tab.form.finish.findChildren(QPushButton) if button.isVisibleTo(tab)]
    assert not any("送达地址" in link.text() for link in links)  # what is done leaves the list


def test_a_drawn_signature_is_kept_as_strokes(tab: InterviewTab, sitting: Sitting) -> None:
    complete(tab)
    panel = tab.form.signers
    press(line(panel, "customer").buttons["drawn"])
    settle(tab)
    assert panel.drawing.isVisible()
    assert not panel.take.isEnabled()
    panel.pad.put((tuple(Point(0.1 + 0.02 * step, 0.2, step * 12) for step in range(30)),))
    panel.pad.changed.emit()
    press(panel.take)
    settle(tab)
    mark = sitting.record().signatures[0]
    assert (mark.method, len(mark.strokes[0])) == ("drawn", 30)
    assert not panel.drawing.isVisible()


def test_a_dot_is_no_signature(tab: InterviewTab, sitting: Sitting) -> None:
    complete(tab)
    panel = tab.form.signers
    panel.ask(line(panel, "customer").person, "drawn", [[[100, 100, 0]]])
    settle(tab)
    assert panel.error.isVisible()
    assert sitting.record().signatures == ()


def test_a_word_changed_after_signing_calls_for_another_signature(tab: InterviewTab) -> None:
    complete(tab)
    sign(tab, tab.form.signers, "customer")
    assert tab.keeper.state.progress.signed == {"customer"}
    assert line(tab.form.signers, "customer").buttons["on_paper"].isHidden()
    fill(tab, "wish", wish="又想了想")
    save(tab)
    shown = line(tab.form.signers, "customer")
    assert shown.state.accessibleName() == "signed an earlier wording"
    assert not shown.buttons["on_paper"].isHidden()


def test_signing_saves_what_is_being_typed_first(tab: InterviewTab, sitting: Sitting) -> None:
    complete(tab)
    keep_typing(control(tab, "wish", "wish"), "签名前最后一句")
    sign(tab, tab.form.signers, "customer")
    assert sitting.form().value("wish", "wish") == "签名前最后一句"
    assert sitting.record().signatures[0].current


def test_staff_are_offered_no_fingerprint(tab: InterviewTab) -> None:
    complete(tab)
    staff = line(tab.form.signers, "staff")
    assert staff.buttons["fingerprint"].isHidden()
    assert staff.buttons["display"].isHidden()


def test_a_sealed_record_is_read_only_masked_and_verified(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    text = tab.sealed.sheet.toPlainText()
    assert "退还费用" in text
    assert "李小华" not in text
    assert tab.sealed.sheet.isReadOnly()
    press(tab.sealed.verify)
    assert tab.sealed.verdict.text().startswith("✓")
    assert not tab.sealed.sheet.findChildren(QLineEdit)


def test_holding_the_eye_shows_the_names_and_writes_an_access_record(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    QTest.mousePress(tab.sealed.eye, Qt.MouseButton.LeftButton)
    settle(tab)
    assert "李小华" in tab.sealed.sheet.toPlainText()
    QTest.mouseRelease(tab.sealed.eye, Qt.MouseButton.LeftButton)
    assert "李小华" not in tab.sealed.sheet.toPlainText()
    with sitting.store.read(sitting.actors.counter) as session:
        entries = session.scalars(select(AccessEntry).where(AccessEntry.row_id == sitting.id)).all()
    assert [(str(entry.kind), entry.field_name) for entry in entries] == [("reveal", "record")]


def test_a_supplement_is_written_signed_and_sealed(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    panel = tab.sealed.supplements
    press(panel.add)
    settle(tab)
    assert panel.form.rows["reason"].message.isVisible()
    write(panel.reason, "客户补充")
    write(panel.text, "第二笔的金额是 2,560.00 元。")
    assert sitting.store.drafts.load(panel._draft)["text"] == "第二笔的金额是 2,560.00 元。"
    press(panel.add)
    settle(tab)
    assert panel.text.text() == ""
    assert sitting.store.drafts.load(panel._draft) == {}
    card = panel.cards[0]
    press(card.seal)
    settle(tab)
    assert card.signers.error.isVisible()
    assert "客户" in card.signers.error.text()
    sign(tab, card.signers, "customer")
    sign(tab, card.signers, "staff")
    press(card.seal)
    settle(tab)
    supplement = sitting.record().supplements[0]
    assert supplement.seal is not None
    assert supplement.seal.sha256 in card.hash.text()
    assert not card.seal.isVisible()


def test_several_sittings_can_be_looked_at(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    press(tab.bar.new)
    settle(tab)
    assert tab.faces.currentWidget() is tab.form
    assert tab.bar.sittings.count() == 2
    assert not tab.bar.new.isVisible()  # one at a time
    fill(tab, "wish", wish="第二次面谈的意愿")
    tab.bar.chosen.emit(sitting.id)
    settle(tab)
    assert tab.faces.currentWidget() is tab.sealed
    second = next(row.id for row in tab._seen.sittings if row.seq == 2) if tab._seen else None
    tab.bar.chosen.emit(second)
    settle(tab)
    assert tab.faces.currentWidget() is tab.form
    assert cast(QPlainTextEdit, control(tab, "wish", "wish")).toPlainText() == "第二次面谈的意愿"


def test_a_pause_refuses_edits_and_notes_minute_and_reason(tab: InterviewTab, sitting: Sitting) -> None:
    fill(tab, "wish", wish="暂停前写的")
    tab._pause()
    assert tab.pause_bar.asking
    tab.pause_bar.reasons.put(["upset"])
    keep_typing(tab.pause_bar.note, "客户情绪激动，休息一刻钟")
    press(tab.pause_bar.begin)
    settle(tab)
    assert state(sitting) is InterviewState.PAUSED
    pause = sitting.record().body.pauses[0]
    assert (pause.reason, pause.note, pause.ended) == ("upset", "客户情绪激动，休息一刻钟", None)
    assert sitting.form().value("wish", "wish") == "暂停前写的"
    assert not any(card.isEnabled() for card in tab.form.cards.values())
    QTest.keyClicks(control(tab, "wish", "wish"), "x")
    assert tab.keeper.state.value("wish", "wish") == "暂停前写的"
    tab.form.questions.added.emit("还有吗？", "没有", "customer")  # even past the grey form the desk refuses
    settle(tab)
    assert sitting.record().body.spoken == ()
    press(tab.pause_bar.go_on)
    settle(tab)
    assert state(sitting) is InterviewState.OPEN
    assert all(card.isEnabled() for card in tab.form.cards.values())
    assert not tab.pause_bar.isVisible()


def test_f9_twice_is_no_pause(tab: InterviewTab, sitting: Sitting) -> None:
    tab._pause()
    tab._pause()
    assert not tab.pause_bar.isVisible()
    assert state(sitting) is InterviewState.OPEN


def test_an_interview_starts_by_one_press_and_only_once(
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> None:
    from tests.interviews.conftest import walk_in

    with sitting.store.action(actors.counter, "cases.register") as session:
        case_id = walk_in(session, name="赵远", phone="13700001111")
    tab = make_tab(context_of(actors.counter), case_id)
    assert tab.faces.currentWidget() is tab.start
    write(tab.start.place, "二号接待室")
    press(tab.start.start)
    settle(tab)
    assert tab.faces.currentWidget() is tab.form
    assert tab.bar.place.text() == "二号接待室"
    again = make_tab(context_of(actors.counter), case_id, start=True)
    assert again.faces.currentWidget() is again.form
    assert again.keeper.interview_id == tab.keeper.interview_id


def test_an_auditor_reads_and_changes_nothing(
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> None:
    tab = make_tab(context_of(actors.auditor), sitting.case_id)
    assert tab.faces.currentWidget() is tab.form
    assert not any(card.isEnabled() for card in tab.form.cards.values())
    assert not tab.bar.pause.isVisible()
    assert not tab.bar.new.isVisible()


def test_print_saves_first_and_leads_to_the_panel(tab: InterviewTab, sitting: Sitting) -> None:
    keep_typing(control(tab, "wish", "wish"), "打印前写的")
    press(tab.bar.paper)
    settle(tab)
    assert sitting.form().value("wish", "wish") == "打印前写的"
    assert wanderer(tab).went == [("print", {"case_id": sitting.case_id})]


def test_one_seal_in_the_store(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    with sitting.store.read(sitting.actors.counter) as session:
        assert len(session.scalars(select(Seal).where(Seal.subject_id == sitting.id)).all()) == 1


def test_the_place_is_corrected_once_it_is_left(tab: InterviewTab, sitting: Sitting) -> None:
    tab.bar.place.setFocus()
    keep_typing(tab.bar.place, "二号接待室")
    assert sitting.record().body.header.place == "一号窗口"
    control(tab, "wish", "wish").setFocus()
    settle(tab)
    assert sitting.record().body.header.place == "二号接待室"


def test_typing_that_missed_the_seal_is_offered_as_a_supplement(tab: InterviewTab, sitting: Sitting) -> None:
    complete(tab)
    read_on_paper(tab)
    sign(tab, tab.form.signers, "customer")
    sign(tab, tab.form.signers, "staff")
    fill(tab, "facts", earlier_steps="上周打过两次客服")  # a draft only, while somebody else seals
    with sitting.store.action(sitting.actors.mediator, "interviews.seal") as session:
        desk.seal(session, sitting.id)
    settle(tab)
    assert tab.faces.currentWidget() is tab.sealed
    panel = tab.sealed.supplements
    assert "上周打过两次客服" in panel.text.text()
    write(panel.reason, "封存时漏记")
    press(panel.add)
    settle(tab)
    assert "上周打过两次客服" in sitting.record().supplements[0].text
    assert sitting.store.drafts.load(tab.keeper.draft) == {}
