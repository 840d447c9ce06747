"""Words out of pages and texts: nothing hidden is shown, nothing shown is markup, no input takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.texts.plain_html import Link, host_of, is_page, leads_elsewhere, reduce
from app.evidence.texts.plain_text import shown_lines, words_of
from app.kernel.errors import Refusal


def test_a_page_becomes_its_words() -> None:
    page = "<html><head><title>t</title><style>p{}</style></head><body><!-- hidden --><p>您好 &amp; 再见</p>"
    page += "<script>x()</script>"
    page += "<table><tr><td>金额</td><td>1.00</td></tr></table><p>a<br>b</p></body></html>"
    assert is_page(page)
    assert reduce(page).text == "您好 & 再见\n\n金额 1.00\n\na\nb"


def test_what_is_never_closed() -> None:
    assert reduce("<title>a<p>b").text == "a\nb"
    assert reduce("a<script>b").text == "a"
    assert reduce("a<!-- b").text == "a"
    assert reduce("1 < 2 > 1").text == "1 < 2 > 1"
    assert not is_page("1 < 2")


def test_links_and_pictures_from_elsewhere() -> None:
    found = reduce(
        "<a href='https://evil.example/?a=1'>www.<b>bank</b>.cn</a><a name=x>y</a><td background=//t.example/x>"
    )
    assert found.links == (Link("www.bank.cn", "https://evil.example/?a=1"),)
    assert found.remote
    assert not reduce("<img src='cid:1'>").remote


@pytest.mark.parametrize(
    ("said", "leads", "odd"),
    [
        ("www.bank.cn", "https://bank.cn/x", False),
        ("bank.cn", "https://login.bank.cn/x", False),
        ("bank.cn", "https://bank.cn.evil.example", True),
        ("https://bank.cn@evil.example/", "https://bank.cn", True),
        ("点击这里", "https://evil.example", False),
        ("bank.cn", "mailto:a@evil.example", False),
    ],
)
def test_links_that_say_one_host_and_lead_to_another(said: str, leads: str, odd: bool) -> None:
    assert leads_elsewhere(Link(said, leads)) is odd


def test_hosts() -> None:
    assert host_of("HTTPS://www.Bank.cn:443/a") == "bank.cn"
    assert host_of("账单") == ""


@pytest.mark.parametrize(
    "page",
    ["<" * 500_000, "<a href='" * 100_000, "<script" * 100_000, "<p>" * 200_000, "&" * 300_000, "<!--" * 200_000],
)
def test_hostile_pages_cost_no_time(page: str) -> None:
    began = time.process_time()
    reduce(page)
    assert time.process_time() - began < 3


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/!-=\"' apscript&;你\n", max_size=200))
def test_any_page_ends(page: str) -> None:
    assert isinstance(reduce(page).text, str)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-32"])
def test_texts_in_every_encoding_of_a_desk(encoding: str) -> None:
    assert words_of("情况说明，没有收到短信。".encode(encoding), "x")[0] == "情况说明，没有收到短信。"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\xd8", b"\xff\xfe\x00\x00\x00", b"\xff\xfea\x00\x00\x00", b"\x00\x01"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        words_of(data, "x")
    assert refused.value.code in {"evidence.text_encoding", "evidence.kind_unknown"}


def test_long_lines_and_many_are_cut_and_counted() -> None:
    assert shown_lines("a\r\nb\u202e", lines=5, width=5, most=50) == ("a\nb", 0)
    assert shown_lines("abcdef\nb", lines=5, width=3, most=50) == ("abc…\nb", 1)
    assert shown_lines("a\nb\nc", lines=2, width=3, most=50) == ("a\nb", 1)
    assert shown_lines("ab\n" * 10, lines=50, width=3, most=5)[1] > 0
