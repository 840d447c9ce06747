"""Signing, sealing, the sealed record, supplements, sittings and pauses, by clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from sqlalchemy import select

from app.interviews import desk
from app.interviews.model import InterviewState
from app.sealing.model import Seal
from app.store.access import AccessEntry
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import complete, control, fill, keep_typing, press, save, write
from tests.interviews.ui.sealing_hands import line, read_on_paper, seal_all, sign, state
from ui.interviews.interview import InterviewTab
from ui.widgets.signature import Point


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
    panel = tab.form.panels.signers
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
    panel = tab.form.panels.signers
    panel.ask(line(panel, "customer").person, "drawn", [[[100, 100, 0]]])
    settle(tab)
    assert panel.error.isVisible()
    assert sitting.record().signatures == ()


def test_a_word_changed_after_signing_calls_for_another_signature(tab: InterviewTab) -> None:
    complete(tab)
    sign(tab, tab.form.panels.signers, "customer")
    assert tab.keeper.state.progress.signed == {"customer"}
    assert line(tab.form.panels.signers, "customer").buttons["on_paper"].isHidden()
    fill(tab, "wish", wish="又想了想")
    save(tab)
    shown = line(tab.form.panels.signers, "customer")
    assert shown.state.accessibleName() == "Signed an earlier wording"
    assert not shown.buttons["on_paper"].isHidden()


def test_signing_saves_what_is_being_typed_first(tab: InterviewTab, sitting: Sitting) -> None:
    complete(tab)
    keep_typing(control(tab, "wish", "wish"), "签名前最后一句")
    sign(tab, tab.form.panels.signers, "customer")
    assert sitting.form().value("wish", "wish") == "签名前最后一句"
    assert sitting.record().signatures[0].current


def test_staff_are_offered_no_fingerprint(tab: InterviewTab) -> None:
    complete(tab)
    staff = line(tab.form.panels.signers, "staff")
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


def test_one_seal_in_the_store(tab: InterviewTab, sitting: Sitting) -> None:
    seal_all(tab)
    with sitting.store.read(sitting.actors.counter) as session:
        assert len(session.scalars(select(Seal).where(Seal.subject_id == sitting.id)).all()) == 1


def test_typing_that_missed_the_seal_is_offered_as_a_supplement(tab: InterviewTab, sitting: Sitting) -> None:
    complete(tab)
    read_on_paper(tab)
    sign(tab, tab.form.panels.signers, "customer")
    sign(tab, tab.form.panels.signers, "staff")
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
