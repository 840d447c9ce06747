"""The matrix on screen: taken up, edited, cited by hand and by dragging, judged, removed and brought back, printed."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from app.mediation import desk
from app.mediation.views import IssueLine
from tests.cases.ui.conftest import Room, texts_of
from tests.mediation.liability.conftest import Matrix
from tests.shell.accessible import nameless
from ui.cases.day.printing import PaperWindow
from ui.evidence.carried import Carried, packed
from ui.mediation.evidence_well import EvidenceWell
from ui.mediation.mediation import MediationTab
from ui.mediation.wrapped_link import WrappedLink


def let_go(well: EvidenceWell, mime: QMimeData) -> bool:
    """Drag something over a widget and let it go; whether it was wanted."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDropEvent(QPointF(5, 5), copy, mime, left, none, QEvent.Type.DragEnter)
    well.dragEnterEvent(enter)  # type: ignore[arg-type] # Qt's own maker of it is deprecated
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(5, 5), copy, mime, left, none)
    well.dropEvent(drop)
    return drop.isAccepted()


@pytest.fixture
def theft(matrix: Matrix) -> UUID:
    case_id = matrix.case()
    matrix.row(case_id, "是否本人交易", 1280000)
    matrix.row(case_id, "年费", 30000, "bank", 2)
    return case_id


def opened(room: Room, case_id: UUID) -> MediationTab:
    page = room.page(MediationTab, case_id=case_id, part="issues")
    assert page.part is page.issues
    return page


def test_an_issue_goes_from_the_record_to_the_opinion(room: Room, matrix: Matrix, theft: UUID) -> None:
    item = matrix.item(theft)
    page = opened(room, theft)
    section = page.issues
    assert page.bar.changeCurrentOnDrag()
    assert page.bar.acceptDrops()  # Qt turns no tab under a drag without
    assert "No issue yet" in texts_of(page)
    room.press(page, "T")
    room.news()
    assert [row.title for row in section.lines.rows] == ["是否本人交易", "年费"]
    assert section.take.isHidden()
    assert page.bar.tabText(4) == "Issues and liability 2"

    room.press(page, "E")
    form = section.editing
    form.element.put("own_use")
    form.element.chosen.emit("own_use")
    assert form.burden.value_key() == "bank"
    form.by.put("bank")
    form.admitted.put("99,999")
    section._save()
    assert "More is admitted" in form.form.rows["admitted"].message.text()
    form.admitted.put("2,800")
    form.advice.put("夜间止付加派人手")
    section._save()
    room.news()
    (first, _) = section.lines.rows
    assert (str(first.difference), first.burden_why) == ("10000.00", "《银行卡民事纠纷规定》第四条")

    room.press(page, "P")
    section.citing.item.put(str(item))
    section.citing.pages.put("7")
    section._cite()
    assert "page 7" in section.citing.form.rows["pages"].message.text().lower()
    section.citing.pages.put("2")
    section._cite()
    room.news()

    room.press(page, "M")
    editor = section.judging.shares
    section.judging.conclusion.put("不能证明系本人交易")
    bank, holder = editor.lines
    bank.percent.put("62.5")
    assert "37.50 % missing" in editor.sum.text()
    bank.reason.put("未及时止付")
    section._judge()
    assert "37.50 % is missing" in section.judging.form.rows["shares"].message.text()
    holder.reason.put("密码保管有过错")
    editor.rest.click()
    assert editor.sum.text() == "✓ 100.00 %"
    section._judge()
    room.news()
    (first, _) = section.lines.rows
    assert [str(share.amount) for share in first.shares] == ["6250.00", "3750.00"]
    said = "\n".join(texts_of(page))
    assert "The bank 6,250.00" in said
    assert nameless(page) == []

    (link,) = page.issues.detail.findChildren(WrappedLink)
    link.linkActivated.emit("#")
    assert room.goings.opened[-1] == (
        theft, "evidence", {"item_id": item, "page": 2, "region": (), "transaction_id": None},
    )  # fmt: skip

    for key, name in (("O", "liability"), ("told", "customer")):
        room.press(page, key) if key == "O" else section.told.click()
        window = page.findChildren(PaperWindow)[-1]
        assert name in window.windowTitle() or window.isVisible()
        window.close()


def test_what_is_dragged_from_the_evidence_is_cited_where_it_is_let_go(room: Room, matrix: Matrix, theft: UUID) -> None:
    item, (statement, line) = matrix.item(theft), matrix.statement(theft)
    issue = matrix.issue(theft)
    section = opened(room, theft).issues
    well = section.detail.contra
    region = (100, 200, 5000, 4000)
    assert let_go(well, packed(Carried(theft, item, 2, region), "证据 1"))
    assert let_go(section.detail.pro, packed(Carried(theft, statement, 0, (), line), "交易"))
    room.news()
    row: IssueLine = section.lines.rows[-1]
    assert [(one.pages, one.region) for one in row.evidence_against] == [("2", region)]
    assert [one.transaction_id for one in row.evidence_for] == [line]
    # A whole exhibit of three pages lacks its page: it is asked for, with the rest filled in.
    assert let_go(well, packed(Carried(theft, item), "证据 1"))
    assert not section.citing.opening.isHidden()
    assert (section.citing.side.value_key(), section.citing.item.item()) == ("against", item)
    assert "page" in section.citing.form.rows["pages"].message.text()
    section.citing.opening.leave()
    # What belongs to another case, or is nothing of ours, is not taken.
    assert not let_go(well, packed(Carried(issue, item, 1), "x"))
    assert not let_go(well, QMimeData())
    # Let go over a row it asks for the side.
    at = section.lines.visualRect(section.lines.model().index(0, 1)).center()
    mime = packed(Carried(theft, item, 3), "x")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(at), copy, mime, left, none)
    assert section.eventFilter(section.lines.viewport(), drop)
    assert (section.citing.pages.text(), section.citing.opening.isHidden()) == ("3", False)


def test_removing_is_taken_back_and_drafts_stand_again(room: Room, matrix: Matrix, theft: UUID) -> None:
    issue = matrix.issue(theft)
    page = opened(room, theft)
    section = page.issues
    room.press(page, "Del")
    room.news()
    assert not list(section.lines.rows)
    undo = room.said[-1].undo
    assert undo is not None
    undo()
    room.news()
    assert [row.id for row in section.lines.rows] == [issue]
    room.press(page, "E")
    section.editing.claim.settled.emit("来电两次未接")
    again = opened(room, theft)
    room.press(again, "E")
    assert again.issues.editing.claim.text() == "来电两次未接"
    again.issues.editing.opening.leave()
    room.press(again, "E")
    assert again.issues.editing.claim.text() == ""


def test_a_reader_sees_it_and_changes_nothing(room_of: Callable[[str], Room], matrix: Matrix, theft: UUID) -> None:
    issue = matrix.issue(theft)
    matrix.judged(issue)
    item = matrix.item(theft)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, item, "1").id)
    page = opened(room_of("zhouning"), theft)
    section = page.issues
    assert [key.sequence for key in list(section.keys())] == ["O"]
    assert all(one.isHidden() for one in (section.edit, section.quote, section.judge, section.new, section.off))
    assert not let_go(section.detail.pro, packed(Carried(theft, item, 2), "x"))
    assert not any("Take this evidence away" in text for text in texts_of(page))
    assert nameless(page) == []


def test_a_clerk_notes_and_has_nothing_to_judge_with(
    room_of: Callable[[str], Room], matrix: Matrix, theft: UUID
) -> None:
    matrix.issue(theft)
    page = opened(room_of("wangmin"), theft)
    assert "M" not in [key.sequence for key in list(page.issues.keys())]
    assert page.issues.judge.isHidden()
    assert not page.issues.edit.isHidden()
