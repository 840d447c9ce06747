"""The ways of showing an exhibit, in the stage, with a real child that takes foreign files apart."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import Seat
from app.evidence.kinds import FileKind
from app.evidence.model import EvidenceItem
from app.evidence.preview.previewer import Previewer
from app.evidence.views.sounds import SoundMark
from tests.evidence.conftest import STATEMENT, pdf, picture, sound
from tests.evidence.mails import inside, mail, part
from tests.evidence.page.pages import Add, Rows, choose, settle, shown
from tests.evidence.statements.files import xlsx
from tests.evidence.test_chats import HEADS
from tests.shell.accessible import nameless
from ui.evidence.evidence import EvidenceTab
from ui.evidence.pages import renderer
from ui.evidence.shown import sound as sounding
from ui.evidence.shown.bubbles import DAY
from ui.evidence.shown.chat import ChatView
from ui.evidence.shown.letter import LetterView, size_text
from ui.evidence.shown.sound import SoundView
from ui.evidence.shown.table import TableView
from ui.evidence.shown.text import TextView
from ui.evidence.shown.ways import WAYS
from ui.shell.notices import Notice

CARD = "6222021234568123"
MAIL = mail(
    part("application/pdf", "退款说明.pdf", pdf(2)),
    part("image/png", "小票.png", picture()),
    part("application/x-msdownload", "查看.pdf.exe", b"MZ" + bytes(2000)),
    inside("原始投诉", "我要投诉。"),
    text=f"您好，退款将退回卡号 {CARD}。",
    sender='"service@bank.example.cn" <thief@evil.example>',
)


class Kept:
    """The one child of this file: what a page ends is only its use."""

    started = 0

    def __init__(self, previewer: Previewer) -> None:
        self._previewer = previewer

    def close(self) -> None:
        """Leave it to the next test."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._previewer, name)


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch, previewer: Previewer) -> Kept:
    """Give the real child instead of plain paper."""
    found = Kept(previewer)
    monkeypatch.setattr(renderer._Shared, "make", lambda: found)
    return found


def view(page: EvidenceTab, way: str) -> Any:
    settle(page)
    found = page.stage.view(way)
    assert shown(page) is found
    return found


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_every_kind_has_a_way() -> None:
    assert set(WAYS) == set(FileKind)


def test_a_mail_is_shown_with_what_is_odd_about_it(add: Add, page: EvidenceTab) -> None:
    add("退款说明.eml", MAIL)
    letter: LetterView = view(page, "letter")
    assert letter.subject.text() == "退款进度说明"
    assert "thief@evil.example" in letter._lines["from"][1].text()
    assert letter._lines["copied"][1].isHidden()
    assert "冒充" in letter.odd.text()
    assert "程序" in letter.odd.text()
    assert CARD in letter.edit.toPlainText()
    assert nameless(letter) == []
    assert nameless(page.stage.bar) == []
    letter.edit.selectAll()
    letter.edit.copy()
    assert CARD not in clipboard()
    assert "622202******8123" in clipboard()
    page.stage.turn_way("text")
    text: TextView = view(page, "text")
    assert text.edit.toPlainText().startswith("From: ")
    assert page.stage.bar.chips["text"].isChecked()
    page.stage.turn_way("letter")
    assert shown(page) is letter


def test_words_are_found_in_a_mail(add: Add, page: EvidenceTab) -> None:
    add("退款说明.eml", mail(text="退款\n" * 3 + "別的"))
    letter: LetterView = view(page, "letter")
    (key,) = letter.keys()
    key.call()
    letter.finder._ask("退款")
    assert letter.finder.bar.count.text().startswith("1")
    letter.finder._step(-1)
    assert letter.finder.bar.count.text().startswith("3")
    letter.finder._ask("别的")
    assert len(letter.edit.extraSelections()) == 1
    letter.finder.bar.leave()
    assert letter.edit.extraSelections() == []


def test_an_attachment_is_looked_at_and_taken_as_an_exhibit(
    add: Add, page: EvidenceTab, rows: Rows, seat: Seat, said: list[Notice]
) -> None:
    mail_id = add("退款说明.eml", MAIL)
    letter: LetterView = view(page, "letter")
    assert letter.letter is not None
    first, _, program, inner = letter.letter.attached
    letter._fetch(first, letter.opened.emit)
    assert shown(page) is page.stage.viewer
    assert page.stage.viewer.count == 2
    assert page.stage.bar.name.text() == "退款说明.pdf"
    page.stage.bar.keep.click()
    settle(page)
    assert [row.file_name for row in rows()] == ["退款说明.eml", "退款说明.pdf"]
    with seat.store.read(seat.actor) as session:
        taken = session.get(EvidenceItem, rows()[1].id)
        assert taken is not None
        assert (taken.derived_from, taken.derived_how, taken.came_by) == (mail_id, "attachment", "made_here")
        assert taken.title == "退款说明 (attached to exhibit 1)"
    page.stage.bar.keep.click()
    assert "已有" in said[-1].text
    page.stage.bar.leave.click()
    assert shown(page) is letter
    letter._fetch(inner, letter.opened.emit)
    assert letter.edit.toPlainText() == "我要投诉。"
    page.stage.bar.leave.click()
    letter._fetch(program, letter.opened.emit)
    assert "程序" in said[-1].text
    assert shown(page) is letter


def test_a_chat_is_a_conversation(add: Add, page: EvidenceTab) -> None:
    add("聊天.txt", (HEADS + f"\n我的卡号 {CARD}").encode())
    chat: ChatView = view(page, "chat")
    assert [row.side for row in chat.list.chat.rows] == [DAY, "left", "right", DAY, "left"]
    assert "李小华" in chat.note.text()
    assert chat.list.grab().width() > 0
    chat.list.selectAll()
    QTest.keyClick(chat.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert CARD not in clipboard()
    assert "客服小王: 在的" in clipboard()
    chat.finder._ask("退款")
    assert chat.list.currentIndex().row() == 4
    page.stage.turn_way("text")
    assert isinstance(shown(page), TextView)


def test_a_table_is_a_grid_and_a_statement_is_one_click_away(add: Add, page: EvidenceTab) -> None:
    add("流水.xlsx", xlsx(("流水", [["日期", "金额"], ["2026-10-02", CARD]]), ("说明", [["李小华"], ["乙"]])))
    settle(page)
    assert shown(page) is page.stage.statement
    page.stage.bar.chips["table"].click()
    table: TableView = view(page, "table")
    assert [table.tabs.tabText(place) for place in range(table.tabs.count())] == ["流水", "说明"]
    table.table.selectAll()
    QTest.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "日期\t金额\n2026-10-02\t622202******8123"
    table.tabs.setCurrentIndex(1)
    assert table.table.grid.text(1, 0) == "乙"
    table.finder._ask("李")
    assert table.finder.bar.count.text().startswith("1")
    page.stage.bar.chips["statement"].click()
    assert shown(page) is page.stage.statement
    assert page.stage.keys() == []


def test_the_way_is_kept_for_the_kind(add: Add, page: EvidenceTab) -> None:
    add("账单.csv", STATEMENT.encode())
    add("另一份.csv", (STATEMENT + "\n").encode())
    settle(page)
    page.stage.turn_way("table")
    choose(page, 2)
    assert isinstance(shown(page), TableView)
    page.stage.turn_way("film")
    assert isinstance(shown(page), TableView)


def test_a_damaged_table_says_so_and_the_next_is_shown(add: Add, page: EvidenceTab) -> None:
    add("账单.csv", b"a,b,c\n" + b"x," * 60_000 + b"\n" + b"1,2,3\n")
    settle(page)
    page.stage.turn_way("table")
    assert shown(page) is page.stage.sorry
    page.stage.turn_way("text")
    assert isinstance(shown(page), TextView)


def test_a_recording_is_played_with_its_marks(add: Add, page: EvidenceTab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounding, "sound_marks", lambda _session, item_id: [SoundMark(40, "说到金额")])
    monkeypatch.setattr(sounding, "can_decode", lambda: False)
    add("客服通话.wav", sound())
    player: SoundView = view(page, "sound")
    assert player.transport.length == 100
    assert "multimedia" in player.said.text()
    player._go_to(40)()
    assert player.transport.line.at == 40
    assert nameless(player) == []


def test_a_recording_that_is_cut_short_says_where(add: Add, page: EvidenceTab) -> None:
    add("客服通话.wav", sound()[:400])
    player: SoundView = view(page, "sound")
    assert "客服通话.wav" in player.said.text()


def test_without_the_add_on_a_film_is_a_sentence(add: Add, page: EvidenceTab, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.evidence.films import avi
    from ui.evidence.shown import film

    monkeypatch.setattr(film, "can_show", lambda: False)
    add("监控.avi", avi([(200, 20, 20)]))
    assert "multimedia" in view(page, "film").said.text()


def test_long_texts_number_their_lines(add: Add, page: EvidenceTab, qtbot: QtBot) -> None:
    add("说明.txt", ("一行\n" * 200 + "x" * 9000).encode("utf-16"))
    text: TextView = view(page, "text")
    text.numbers.click()
    text.wrap.click()
    assert text.edit.viewport().geometry().left() > 0
    assert text.grab().width() > 0
    assert "UTF-16" in text._about.text()
    assert text.edit.toPlainText().endswith("…")
    text.take_focus()
    assert text.edit.hasFocus()


def test_sizes_for_people() -> None:
    assert [size_text(size) for size in (5, 2048, 3 << 20)] == ["5 B", "2 KB", "3.0 MB"]


def test_what_is_left_answers_no_more(add: Add, page: EvidenceTab) -> None:
    add("退款说明.eml", MAIL)
    letter: LetterView = view(page, "letter")
    add("小票.png", picture())
    settle(page)
    choose(page, 2)
    assert letter.content is None
    assert letter.edit.toPlainText() == ""
    page.stage.put(None)
    assert page.stage.bar.isHidden()
