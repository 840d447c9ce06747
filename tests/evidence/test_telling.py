"""What the jailed child tells of mails, chats and tables, and what becomes of a child that lies."""

from __future__ import annotations

import json

import pytest

from app.evidence import kinds
from app.evidence.blobs import Blobs
from app.evidence.desk import take_in
from app.evidence.kinds import FileKind
from app.evidence.preview import telling
from app.evidence.preview.previewer import Previewer
from tests.evidence.mails import inside, mail, part
from tests.evidence.previewing import content, refused, script
from tests.evidence.statements.files import xlsx, xlsx_with_sheet_xml
from tests.evidence.test_chats import HEADS

MAIL = mail(part("image/png", "小票.png", b"abc"), inside("原始投诉", "我要投诉。"))


def test_the_child_tells_a_mail_and_gives_what_is_attached(previewer: Previewer) -> None:
    seen = content(MAIL, FileKind.EML)
    letter = telling.letter(previewer, seen)
    assert (letter.subject, letter.sender, len(letter.attached)) == ("退款进度说明", "商城甲客服", 2)
    assert letter.sent is not None
    assert telling.attachment(previewer, seen, 0) == ("小票.png", b"abc")
    assert refused(lambda: telling.attachment(previewer, seen, 9)).code == "evidence.preview_no_page"
    assert "我要投诉" not in previewer.text(seen, 1000)
    assert "退款进度说明" in previewer.text(seen, 1000)


def test_the_child_tells_chats_and_tables(previewer: Previewer) -> None:
    chat = telling.chat(previewer, content(HEADS.encode("gb18030"), FileKind.CHAT))
    assert [one.speaker for one in chat.messages] == ["李小华", "客服小王", "李小华"]
    table = content(xlsx(("流水", [["日期", "金额"], ["2026-10-02", 1.5]])), FileKind.XLSX)
    assert telling.grid(previewer, table).sheets[0].rows[1] == ("2026-10-02", "1.5")
    assert previewer.text(table, 5) == "日期 金额"


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"PK\x03\x04 nonsense", FileKind.XLSX, "evidence.preview_damaged"),
        (xlsx_with_sheet_xml("", before="<!DOCTYPE x []>"), FileKind.XLSX, "evidence.preview_unsafe"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 nonsense", FileKind.XLS, "evidence.preview_damaged"),
        (b"\x00\x01\x02", FileKind.CSV, "evidence.preview_damaged"),
        (b"no chat", FileKind.CHAT, "evidence.preview_damaged"),
    ],
)
def test_what_cannot_be_told_says_why(previewer: Previewer, data: bytes, kind: FileKind, code: str) -> None:
    ask = telling.chat if kind is FileKind.CHAT else telling.grid
    found = refused(lambda: ask(previewer, content(data, kind, "坏")))
    assert (found.code, found.params["name"]) == (code, "坏")


def test_words_have_no_pages(previewer: Previewer) -> None:
    assert refused(lambda: previewer.measure(content(MAIL, FileKind.EML))).code == "evidence.preview_kind"
    assert refused(lambda: previewer.tell(content(MAIL, FileKind.EML), "sing")).code == "evidence.preview_damaged"


def test_a_child_that_lies_is_a_damaged_file() -> None:
    lies = [{"sheets": [{"name": 5}], "more_sheets": 0}, [], {"messages": 3}, {"subject": None}]
    body = f"lies = {[json.dumps(one) for one in lies]!r}\n" + (
        "while (request := read_frame(inn)) is not None:\n"
        "    write_frame(out, {'name': '../../x'}, lies.pop(0).encode())\n"
    )
    liar = Previewer(program=script(body))
    seen = content(MAIL, FileKind.EML, "假的")
    try:
        for ask in (telling.grid, telling.letter, telling.chat):
            assert refused(lambda ask=ask: ask(liar, seen)).code == "evidence.preview_damaged"  # type: ignore[misc]
        assert telling.attachment(liar, seen, 0)[0] == "x"
    finally:
        liar.close()


def test_what_is_taken_in_is_found_by_its_words_without_secrets(previewer: Previewer, store: Blobs) -> None:
    taken = take_in(mail(text="验证码：123456，请勿告诉他人。"), store, name="通知.eml", previewer=previewer)
    assert taken.facts.kind is FileKind.EML
    assert "请勿告诉他人" in taken.text
    assert "123456" not in taken.text
    chat = take_in(HEADS.encode(), store, name="聊天.txt", previewer=previewer)
    assert (chat.facts.kind, "客服小王 在的" in chat.text) == (FileKind.CHAT, True)
    table = take_in(xlsx(("流水", [["网上商城甲"]])), store, name="a.xlsx", previewer=previewer)
    assert table.text == "网上商城甲"


def test_bytes_in_memory_are_recognised_like_files() -> None:
    assert kinds.recognise_bytes(MAIL, "a.eml").kind is FileKind.EML
    assert refused(lambda: kinds.recognise_bytes(b"", "leer.pdf")).code == "evidence.file_empty"
