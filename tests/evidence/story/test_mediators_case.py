"""A mediator prepares a case of forty files through the whole window: from the drop to the bundle that leaves.

One story, told in steps of which each stands on the one before; what is asserted is what is on screen or in a file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.evidence import views
from app.evidence.bundles import Recipient
from app.evidence.codes import CameBy, Category, LinkKind, MarkKind
from app.evidence.recognition.recogniser import available
from app.evidence.views.receipts import fitting, receipts
from app.mediation.views import IssueLine
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.evidence.conftest import SAMPLES
from tests.evidence.dossier import CARD, ID, MERCHANT, SAMPLED, dossier
from tests.evidence.page.pages import settle, shown
from tests.evidence.story.hands import (
    ENGINE_READS,
    ReadyReader,
    blob_of,
    darkness,
    let_go,
    named,
    outline,
    press,
    stroke,
    untick,
    words_in,
)
from tests.evidence.story.told import Story
from tests.mediation.liability.ui.test_page import let_go as let_go_at
from ui.cases.day.printing import PaperWindow
from ui.evidence.carried import Carried, packed
from ui.evidence.evidence import EvidenceTab
from ui.mediation.mediation import MediationTab
from ui.shell.frame import Frame

HERE = tuple(name for name in SAMPLED if (SAMPLES / name).is_file())
STATEMENT, SHOT, POLICE, IDENTITY = "信用卡流水.csv", "10月账单页.png", "报警回执.pdf", "身份证复印件.png"


@pytest.mark.filterwarnings("ignore:.*deprecated.*:DeprecationWarning")
def test_a_mediator_prepares_a_case_of_forty_files(
    frame: Frame, room: Room, cases: Cases, reader: ReadyReader, tmp_path: Path
) -> None:
    story = Story(frame, room, cases, tmp_path)
    page: EvidenceTab = story.tab("evidence", EvidenceTab)
    everything_comes_in(story, page, reader)
    a_statement_is_read_ticked_and_matched(story, page)
    a_receipt_is_confirmed_and_linked(story, page)
    mail_and_chat_are_read_in_their_own_ways(story, page)
    statement_and_screenshot_stand_beside_each_other(story, page)
    something_is_marked_taken_back_and_marked_again(story, page)
    a_copy_without_the_number_is_made(story, page)
    issues_are_judged_and_written_down(story)
    the_bill_is_checked(story)
    page = story.tab("evidence", EvidenceTab)
    the_list_is_sealed_and_everything_verified(story, page)
    the_organisation_gets_its_bundle(story, page)
    assert not [notice.text for notice in room.said if notice.tone == "error"]


def everything_comes_in(story: Story, page: EvidenceTab, reader: ReadyReader) -> None:
    """One drop; every page is read where it has words."""
    paths = dossier(story.folder)
    assert len(paths) == 28 + len(HERE)
    let_go(page, paths)
    settle(page)
    assert page.exhibits.list.items.rowCount() == len(paths)
    assert page.exhibits._count.text().startswith(f"{len(paths)} exhibit")
    assert not page.exhibits.refused.isVisible()
    assert [row.file_name for row in story.rows()] == [path.name for path in paths]
    assert story.room.said[-1].text.startswith(f"{len(paths)} file")
    # Read by itself, each page once: twelve pages of the contract, three of the scanned appeal.
    assert len(set(reader.read_pages)) == len(reader.read_pages)
    assert {"信用卡领用合约.pdf/12", "扫描申诉书.tif/3", f"{IDENTITY}/1"} <= set(reader.read_pages)
    story.look_at(page, "信用卡领用合约.pdf")
    viewer = page.stage.viewer
    assert (shown(page), viewer.count) == (viewer, 12)
    for name, category in ((IDENTITY, Category.IDENTITY), (POLICE, Category.POLICE), (STATEMENT, Category.STATEMENT)):
        row = story.look_at(page, name)
        page.side.described.emit(row.id, "category", category.value)
        settle(page)
        assert named(story.rows(), name).category == category.value


def a_statement_is_read_ticked_and_matched(story: Story, page: EvidenceTab) -> None:
    """Preview first, then the lines; three charges disputed, one of them refunded."""
    story.look_at(page, STATEMENT)
    panel = page.stage.statement
    assert shown(page) is panel
    assert "2026-08-05 – 2026-10-21" in panel._title.text()
    assert "5 transaction" in panel._about.text()
    panel.read.click()
    settle(page)
    assert named(story.rows(), STATEMENT).statement_lines == 5
    table = panel.table
    table.setFocus()
    table._go(0)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Space)
    settle(page)
    assert panel._sum.text() == "CNY 294.00"
    assert page.exhibits._sum.text() == "CNY 294.00"
    table._go(3)
    tie = panel.marks.open_of(panel.model.line_at(3).id)
    assert tie is not None
    assert tie.match.kind is LinkKind.REFUND
    assert "98.00" in panel.detail.told(tie)
    QTest.keyClick(table, Qt.Key.Key_Y)
    settle(page)
    assert "196.00" in panel._whole.text()
    net = story.cases.read(lambda s: views.transaction_links(s, story.case_id).net["CNY"].net)
    assert str(net) == "196.00"


def a_receipt_is_confirmed_and_linked(story: Story, page: EvidenceTab) -> None:
    """What was read on a slip is proposed; confirmed, it offers the charge it fits."""
    story.look_at(page, "柜面照片.jpg")
    card = page.capture.box.receipt
    assert card.isVisible()
    assert {name: field.text() for name, field in card.values.items()} == {
        "merchant": MERCHANT, "day": "2026-09-05", "total": "98.00",
    }  # fmt: skip
    card.confirm.click()
    settle(page)
    offered = [one for one in card.findChildren(QPushButton) if one.text() == "Link"]
    assert offered
    offered[0].click()
    settle(page)
    (receipt,) = story.cases.read(lambda s: receipts(s, story.case_id))
    assert [one.linked for one in story.cases.read(lambda s: fitting(s, story.case_id, receipt))].count(True) == 1
    if available() and f"receipts/{ENGINE_READS}" in HERE:
        story.look_at(page, ENGINE_READS)
        assert card.isVisible()
        truth = json.loads((SAMPLES / "receipts" / ENGINE_READS).with_suffix(".json").read_text("utf-8"))
        assert card.values["total"].text() == truth["total"]
        card.confirm.click()
        settle(page)
        assert len(story.cases.read(lambda s: receipts(s, story.case_id))) == 2


def mail_and_chat_are_read_in_their_own_ways(story: Story, page: EvidenceTab) -> None:
    """The merchant's letter with its enclosure, which becomes an exhibit; the chat as a conversation."""
    story.look_at(page, "商户回函.eml")
    letter: Any = page.stage.view("letter")
    assert shown(page) == letter
    assert letter.subject.text() == "关于扣款的回复"
    assert "已退回一笔" in letter.edit.toPlainText()
    before = len(story.rows())
    (take,) = [one for one in letter.findChildren(QPushButton) if one.text() == "Take as an exhibit"]
    take.click()
    settle(page)
    taken = story.rows()[-1]
    assert len(story.rows()) == before + 1
    assert (taken.file_name, taken.came_by) == ("退款凭证.txt", CameBy.MADE_HERE)
    assert page.exhibits.list.items.rowCount() == before + 1
    story.look_at(page, "与商户客服聊天.txt")
    chat: Any = page.stage.view("chat")
    assert shown(page) == chat
    talk = chat.list.model()
    spoken = [talk.index(row, 0).data() for row in range(talk.rowCount())]
    assert any("前两笔已超过退款期限" in line and "客服小星" in line for line in spoken)
    story.look_at(page, "还款计划草稿.xlsx")
    assert shown(page) in (page.stage.statement, page.stage.view("table"))


def statement_and_screenshot_stand_beside_each_other(story: Story, page: EvidenceTab) -> None:
    """Two panes: the lines at the left, the page of the bill at the right."""
    story.look_at(page, STATEMENT)
    page.panes.set_count(2)
    shot = named(story.rows(), SHOT)
    second = page.panes.panes[1]
    second.chooser._picked(second.chooser.findData(str(shot.id)))
    settle(page)
    assert [pane.row.file_name for pane in page.panes.panes if pane.row is not None] == [STATEMENT, SHOT]
    left, right = (pane.stage for pane in page.panes.panes)
    assert left._stack.currentWidget() is left.statement
    assert right._stack.currentWidget() is right.viewer
    assert left.isVisible()
    assert right.isVisible()
    page.panes.set_count(1)
    settle(page)


def something_is_marked_taken_back_and_marked_again(story: Story, page: EvidenceTab) -> None:
    """A box around the charge on the bill's page, with the mouse."""
    row = story.look_at(page, SHOT)
    marking = page.stage.marking

    def stored() -> list[views.MarkRow]:
        return story.cases.read(lambda s: views.marks_of(s, row.id), story.room.actor)

    press(page, "B")
    stroke(marking, (0.05, 0.3), (0.6, 0.55))
    (drawn,) = stored()
    assert drawn.kind is MarkKind.BOX
    assert drawn.shape == pytest.approx((500, 3000, 6000, 5500), abs=80)
    press(page, "Ctrl+Z")
    assert stored() == []
    assert marking.rows == []
    press(page, "Ctrl+Shift+Z")
    assert [one.shape for one in stored()] == [drawn.shape]
    assert [one.id for one in marking.rows] == [one.id for one in stored()]
    marking.tools.pick(None)


def a_copy_without_the_number_is_made(story: Story, page: EvidenceTab) -> None:
    """The police's receipt and the identity card: numbers proposed, accepted, burnt; nothing of them is left."""
    for name in (POLICE, IDENTITY):
        row = story.look_at(page, name)
        marking = page.stage.marking
        marking.covering.propose()
        box = marking.covering.box
        assert box.isVisible()
        proposed = [box.list.item(place).text() for place in range(box.list.count())]
        assert len(proposed) == 1
        assert ID not in proposed[0]
        box.confirm.click()
        settle(page)
        marking.covering.ask()
        box.confirm.click()
        settle(page)
        copy = story.cases.read(lambda s, item=row.id: views.redacted_copy_of(s, item), story.room.actor)  # type: ignore[misc]
        assert copy is not None
        assert story.room.said[-1].text == f"Exhibit {copy.seq} is the redacted copy"
        kept = next(one for one in story.rows() if one.seq == copy.seq)
        original, data = blob_of(page, row.sha256), blob_of(page, kept.sha256)
        assert ID not in kept.title + kept.file_name
        assert ID.encode() not in data
        if name == POLICE:  # words under the cover would come out of the file
            assert ID in "".join(words_in(original))
            assert words_in(data) == ["ID"]
        (mark,) = story.cases.read(lambda s, item=row.id: views.marks_of(s, item), story.room.actor)  # type: ignore[misc]
        assert darkness(data, mark.shape) > 0.75 > 0.5 > darkness(original, mark.shape)
        page.side.ask_hand_out()
        page.side.question.leave()


def issues_are_judged_and_written_down(story: Story) -> None:
    """An issue with evidence for and against, shares 70 to 30, the opinion as PDF."""
    page: MediationTab = story.tab("mediation", MediationTab, part="issues")
    section, room = page.issues, story.room
    press(page, "+")
    form = section.editing
    form.title.put("取消后的三笔扣款应否退还")
    form.claim.put("七月已取消，其后扣款无依据")
    form.answer.put("按代扣协议划付")
    form.claimed.setText("294.00")
    form.claimed.flush()
    form.element.put("own_use")
    form.element.chosen.emit("own_use")
    section._save()
    room.news()
    assert [row.title for row in section.lines.rows] == ["取消后的三笔扣款应否退还"]
    shot, contract, statement = (named(story.rows(), name) for name in (SHOT, "信用卡领用合约.pdf", STATEMENT))
    line = story.cases.read(lambda s: views.transactions(s, story.case_id))[0]
    section.lines.select(section.lines.rows[0].id)
    region = (500, 3000, 6000, 5500)
    for well, carried in (
        (section.detail.pro, Carried(story.case_id, shot.id, 1, region)),
        (section.detail.pro, Carried(story.case_id, statement.id, 0, (), line.id)),
        (section.detail.contra, Carried(story.case_id, contract.id, 3)),
    ):
        assert let_go_at(well, packed(carried, "证据"))
        room.news()
    row: IssueLine = section.lines.rows[0]
    assert [(one.pages, one.region, one.transaction_id) for one in row.evidence_for] == [
        ("1", region, None), ("", (), line.id),
    ]  # fmt: skip
    assert [one.pages for one in row.evidence_against] == ["3"]
    press(page, "M")
    editor = section.judging.shares
    section.judging.conclusion.put("银行未及时终止代扣，持卡人未保存取消凭证")
    bank, holder = editor.lines
    bank.percent.put("70")
    bank.reason.put("终止授权的通知到达后仍划付")
    holder.reason.put("未及时核对账单")
    editor.rest.click()
    assert editor.sum.text() == "✓ 100.00 %"
    section._judge()
    room.news()
    assert [str(share.amount) for share in section.lines.rows[0].shares] == ["205.80", "88.20"]
    assert "205.80" in "\n".join(texts_of(page))
    press(page, "O")
    window = page.findChildren(PaperWindow)[-1]
    target = story.folder / "责任意见书.pdf"
    window.save_to(target)
    window.close()
    told = "".join(words_in(target.read_bytes()))
    for words in ("取消后的三笔扣款应否退还", "205.80", "88.20", "70.00", "终止授权的通知到达后仍划付"):
        assert words in told, words


def the_bill_is_checked(story: Story) -> None:
    """The statement's interest stands against what the rules give."""
    page: MediationTab = story.tab("mediation", MediationTab, part="bill")
    bill = page.bill
    statement = named(story.rows(), STATEMENT)
    bill.statement.chosen.emit(str(statement.id))
    story.room.news()
    billed = [row for row in bill.lines.rows if row.component == "interest"]
    assert "12.60" in [str(row.billed) for row in billed]
    assert bill.outcome.text().startswith("Differences together")
    assert bill.view is not None
    assert bill.view.statement is not None
    assert bill.view.statement.item_id == statement.id


def the_list_is_sealed_and_everything_verified(story: Story, page: EvidenceTab) -> None:
    """The list of all exhibits under a seal; every byte is as received."""
    press(page, "U")
    panel = page.bundling.panel
    assert page.bundling.shown
    panel.sealed.why.put("移送调解组织前")
    panel.sealed.button.click()
    story.room.news()
    count = len(story.rows())
    assert story.room.said[-1].text.startswith(f"The list of {count} exhibit")
    press(page, "Esc")
    page.verify()
    settle(page)
    assert not page.exhibits.alarm.isVisible()
    assert all(row.intact is not False for row in story.rows())
    assert {row.seq for row in story.rows() if row.checked_at is None} == set()


def the_organisation_gets_its_bundle(story: Story, page: EvidenceTab) -> None:
    """For the mediation organisation: the copy for its original, the identity card stays behind."""
    press(page, "U")
    panel = page.bundling.panel
    panel.recipient.put(Recipient.ORGANISATION.value)
    panel.recipient.chosen.emit(Recipient.ORGANISATION.value)
    rows = {row.file_name: row for row in story.rows()}
    # The complaint tells the card's number: it is asked about, and stays here; the mandate's telephone may go.
    complaint, mandate = rows["客户投诉信.eml"], rows["授权委托书.pdf"]
    asked = panel.asked.text().splitlines()
    assert all(any(line.startswith(f"{one.seq} ") for line in asked) for one in (complaint, mandate))
    assert not panel.make.isEnabled()
    untick(panel.ticks, complaint.seq)
    assert complaint.seq not in panel.ticks.wanted()
    panel.confirm.setChecked(True)
    assert panel.make.isEnabled(), panel.asked.text()
    choice = panel.choice
    assert choice is not None
    entries = {one.item.file_name: one for one in choice.entries}
    assert IDENTITY not in entries
    assert entries[POLICE].redacted
    assert rows[IDENTITY].seq in {one.seq for one, _ in choice.left_out}
    target = story.folder / "证据册.pdf"
    page.bundling.make(target)
    settle(page)
    assert panel.errors.text() == ""
    assert panel.open.isVisible()
    data = target.read_bytes()
    pages = words_in(data)
    assert f"{len(pages)} page" in panel.done.text()
    whole = "".join(pages)
    for number in range(1, len(pages) + 1):
        assert f"{number}/{len(pages)}" in pages[number - 1], pages[number - 1][-200:]
    titles = outline(data)
    for one in choice.entries:
        assert any(title.startswith(str(one.item.seq)) or one.item.label in title for title in titles), titles
    assert ID not in whole
    assert ID.encode() not in data
    assert CARD not in whole
