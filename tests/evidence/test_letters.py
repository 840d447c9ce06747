"""Mails: what real programs write is read, what somebody made to deceive is named, what is deep or broken ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.texts.letter_words import charset_of, decoded_header, decoded_text
from app.evidence.texts.letters import MOST_PARTS, attachment, read_letter, text_for_search, warnings_at
from tests.evidence.mails import inside, mail, part


def test_a_mail_says_who_when_what_and_what_is_attached() -> None:
    letter = read_letter(mail(part("application/pdf", "退款说明.pdf", b"%PDF"), inside("原始投诉", "我要投诉。")))
    assert (letter.sender, letter.address) == ("商城甲客服", "service@mall.example.cn")
    assert letter.to == ("李小华 <li@example.cn>",)
    assert letter.subject == "退款进度说明"
    assert letter.sent == datetime(2026, 3, 3, 2, 20, 30, tzinfo=UTC)
    assert letter.text == "您好，退款将在七个工作日内到账。"
    first = letter.attached[0]
    assert (first.name, first.size, first.letter) == ("退款说明.pdf", 4, False)
    assert letter.attached[1].name == "原始投诉.eml"
    assert letter.attached[1].letter
    assert letter.warnings == ()
    found = text_for_search(letter, 1000)
    assert "退款进度说明" in found
    assert "退款说明.pdf" in found
    assert len(text_for_search(letter, 5)) == 5


def test_an_attachment_comes_out_as_it_went_in() -> None:
    data = mail(part("image/png", "小票.png", bytes(range(256))), inside("原始投诉", "我要投诉。"))
    assert attachment(data, 0) == ("小票.png", bytes(range(256)))
    inner = attachment(data, 1)
    assert inner is not None
    assert read_letter(inner[1]).text == "我要投诉。"
    assert attachment(data, 2) is None
    assert attachment(data, -1) is None


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("../../etc/passwd", "passwd"),
        ("账单\u202efdp.exe", "账单fdp.exe"),
        ("C:\\x\\账单.pdf", "账单.pdf"),
        ("a\nb.pdf", "a b.pdf"),
    ],
)
def test_names_of_attachments_are_names(name: str, cleaned: str) -> None:
    assert read_letter(mail(part("application/pdf", name, b"x"))).attached[0].name == cleaned


def test_names_in_the_form_of_rfc_2231_and_without_any() -> None:
    raw = b"--B\r\nContent-Type: application/pdf\r\n"
    raw += b"Content-Disposition: attachment; filename*=utf-8''%E8%B4%A6%E5%8D%95.pdf\r\n\r\nx\r\n"
    bare = b"--B\r\nContent-Type: image/png\r\nContent-Disposition: attachment\r\n\r\nx\r\n"
    assert [one.name for one in read_letter(mail(raw, bare)).attached] == ["账单.pdf", "2.png"]


@pytest.mark.parametrize(
    ("data", "warning"),
    [
        (mail(sender='"service@bank.example.cn" <thief@evil.example>'), "name_poses"),
        (mail(sender="nobody"), "no_sender"),
        (mail(sender="a@x.cn, b@y.cn"), "several_senders"),
        (mail(more="Reply-To: thief@evil.example\r\n"), "reply_elsewhere"),
        (mail(date=""), "date_missing"),
        (mail(date="yesterday"), "date_unreadable"),
        (mail(text='<a href="https://evil.example/x">www.bank.example.cn</a>', kind="text/html"), "link_elsewhere"),
        (mail(text='<img src="https://evil.example/x.gif">', kind="text/html"), "remote_pictures"),
        (mail(part("application/pdf", "账单.pdf.exe", b"MZ")), "program_attached"),
    ],
)
def test_what_does_not_fit_together_is_named(data: bytes, warning: str) -> None:
    assert warning in read_letter(data).warnings


def test_an_honest_link_and_an_honest_name_are_no_warning() -> None:
    page = '<a href="https://www.bank.example.cn/a">bank.example.cn</a> <a href="https://x.example">更多</a>'
    letter = read_letter(
        mail(text=page, kind="text/html", sender='"a@x.cn" <A@x.cn>', more="Reply-To: b@mail.x.cn\r\n")
    )
    assert letter.warnings == ()
    assert letter.from_html
    assert letter.text == "bank.example.cn 更多"


def test_a_day_to_come_is_named_when_it_is_looked_at() -> None:
    letter = read_letter(mail())
    assert letter.sent is not None
    assert warnings_at(letter, letter.sent) == ()
    assert warnings_at(letter, letter.sent - timedelta(hours=1)) == ("date_future",)
    assert warnings_at(replace(letter, sent=None), letter.sent) == ()


def test_of_two_ways_to_say_the_same_the_plain_one_is_shown() -> None:
    def either(plain: str) -> bytes:
        head = b"From: a@b.cn\r\nTo: c@d.cn\r\nSubject: x\r\nDate: Tue, 3 Mar 2026 10:20:30 +0800\r\n"
        body = "Content-Type: multipart/alternative; boundary=C\r\n\r\n--C\r\n"
        body += "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        body += f"{plain}\r\n--C\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>page</p>\r\n--C--\r\n"
        return head + body.encode()

    assert read_letter(either("words")).text == "words"
    assert read_letter(either("")).text == "page"


def test_raw_letters_in_headers_and_a_wrong_character_set() -> None:
    raw = "From: 客服 <a@b.cn>\r\nTo: 李小华 <c@d.cn>\r\nSubject: 退款，说明\r\n"
    raw += "Content-Type: text/plain; charset=x-none\r\n\r\n您好。"
    for encoding, guessed in (("utf-8", False), ("gb18030", True)):
        letter = read_letter(raw.encode(encoding))
        assert (letter.sender, letter.subject, letter.text) == ("客服", "退款，说明", "您好。")
        assert ("charset_guessed" in letter.warnings) is guessed


def test_encoded_words_that_cut_a_character_in_two() -> None:
    data = "退款说明".encode()
    cut = [f"=?utf-8?Q?{''.join(f'={byte:02X}' for byte in piece)}?=" for piece in (data[:4], data[4:])]
    assert decoded_header(" ".join(cut)) == "退款说明"
    assert decoded_header("=?gb2312*zh?B?zcu/7g==?= plain =?broken") == "退款 plain =?broken"
    assert decoded_header("=?utf-8?B?!!!?=") == ""
    assert charset_of("GB2312") == charset_of("x-gbk") == "gb18030"
    assert charset_of("nothing") == charset_of(None) == ""
    assert decoded_text(b"eJw=", "zlib")[0] == "eJw="
    assert decoded_text(b"\xff\xfe\xfd", "")[1] is False


def test_more_parts_and_deeper_ones_than_anybody_sends_end() -> None:
    many = read_letter(mail(*[part("image/png", f"{number}.png", b"x") for number in range(MOST_PARTS + 20)]))
    assert len(many.attached) <= MOST_PARTS
    assert "parts_left_out" in many.warnings
    deep = b"From: a@b.cn\r\nSubject: deep\r\nDate: x\r\nTo: c@d.cn\r\n"
    for level in range(400):
        deep += f"Content-Type: multipart/mixed; boundary=B{level}\r\n\r\n--B{level}\r\n".encode()
    letter = read_letter(deep + b"\r\nend\r\n")
    assert letter.subject == "deep"
    assert "parts_left_out" in letter.warnings


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=400), at=st.integers(0, 900), size=st.integers(0, 60))
def test_whatever_is_in_it_a_mail_is_read(data: bytes, at: int, size: int) -> None:
    whole = mail(part("image/png", "小票.png", b"abc"), inside("原始", "投诉"))
    letter = read_letter(whole[:at] + data + whole[at + size :])
    assert all(one.name for one in letter.attached)
    assert letter.text == letter.text.replace("\r", "")
