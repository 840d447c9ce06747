"""Chats: the ways in which messengers and people write them down, and what only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.texts.chats import MOST, Chat, clock_of, is_chat, read_chat, text_for_search

Told = list[tuple[str, str, str, str]]


def told(text: str) -> Told:
    chat = read(text)
    return [(one.day, one.clock, one.speaker, one.text) for one in chat.messages]


def read(text: str) -> Chat:
    assert is_chat(text)
    chat = read_chat(text)
    assert chat is not None
    return chat


HEADS = (
    "2026-03-04 10:21:33 李小华\n您好\n第二行\n\n2026-03-04 10:22:01 客服小王(12345678)\n在的\n"
    "2026/3/5 9:23 李小华\n退款呢"
)
WANTED: Told = [
    ("2026-03-04", "10:21:33", "李小华", "您好\n第二行"),
    ("2026-03-04", "10:22:01", "客服小王", "在的"),
    ("2026-03-05", "09:23", "李小华", "退款呢"),
]


def test_time_and_name_above_what_was_said() -> None:
    assert told("导出的聊天\n" + HEADS) == WANTED
    chat = read("导出的聊天\n" + HEADS)
    assert (chat.speakers, chat.before, chat.assumed, chat.cut) == (("李小华", "客服小王"), "导出的聊天", False, False)
    assert text_for_search(chat, 100) == "李小华 您好\n第二行\n客服小王 在的\n李小华 退款呢"


@pytest.mark.parametrize(
    "text",
    [
        "李小华 2026-03-04 10:21:33\n您好\n第二行\n客服小王 2026-03-04 10:22:01\n在的\n"
        "李小华 2026年3月5日 9:23\n退款呢",
        "2026-03-04 星期三 10:21:33 李小华：您好\n第二行\n2026-03-04 10:22:01 客服小王：在的\n"
        "2026-03-05 上午9:23 李小华：退款呢",
        "[2026/3/4 10:21:33] 李小华: 您好\n第二行\n[2026/3/4 10:22:01] 客服小王: 在的\n[2026/3/5 9:23] 李小华: 退款呢",
        '时间,发送者,内容\n2026-03-04 10:21:33,李小华,"您好\n第二行"\n2026-03-04 10:22:01,客服小王,在的\n'
        "2026/3/5 9:23,李小华,退款呢",
        "<html><body><div>李小华 2026-03-04 10:21:33</div><p>您好<br>第二行</p>"
        "<div>客服小王 2026-03-04 10:22:01</div><p>在的</p>"
        "<div>李小华 2026-03-05 9:23</div><p>退款呢</p></body></html>",
    ],
)
def test_other_ways_of_writing_the_same(text: str) -> None:
    assert told(text) == WANTED


def test_names_and_clocks_with_days_on_lines_of_their_own() -> None:
    text = (
        "3月4日 星期三\n李小华 10:21\n您好\n客服 下午 1:05\n在\n你撤回了一条消息\n2026年3月5日\n李小华 晚上8:00\n还没"
    )
    assert told(text) == [
        ("03-04", "10:21", "李小华", "您好"),
        ("03-04", "13:05", "客服", "在"),
        ("03-04", "13:05", "", "你撤回了一条消息"),
        ("2026-03-05", "20:00", "李小华", "还没"),
    ]


def test_what_the_messenger_says_has_no_speaker() -> None:
    text = "04/03/2026, 10:21 - Messages are end-to-end encrypted\n04/03/2026, 10:21 - Li: hello\n"
    text += "04/03/2026, 10:22 - Bank: yes: ok\n05/03/2026, 11:22 PM - Li: x"
    assert told(text) == [
        ("2026-03-04", "10:21", "", "Messages are end-to-end encrypted"),
        ("2026-03-04", "10:21", "Li", "hello"),
        ("2026-03-04", "10:22", "Bank", "yes: ok"),
        ("2026-03-05", "23:22", "Li", "x"),
    ]


@pytest.mark.parametrize(
    ("days", "wanted", "assumed"),
    [
        (("26/3/29", "26/3/30", "26/4/1"), ("2026-03-29", "2026-04-01"), False),
        (("29/03/26", "30/03/26", "01/04/26"), ("2026-03-29", "2026-04-01"), False),
        (("03/29/2026", "03/30/2026", "04/01/2026"), ("2026-03-29", "2026-04-01"), False),
        (("04/03/2026", "05/03/2026", "06/03/2026"), ("2026-03-04", "2026-03-06"), True),
        (("40/40/40", "41/41/41", "42/42/42"), ("40/40/40", "42/42/42"), True),
    ],
)
def test_days_of_two_digits(days: tuple[str, str, str], wanted: tuple[str, str], assumed: bool) -> None:
    chat = read("\n".join(f"[{day} 10:00] {name}: x" for day, name in zip(days, ("Li", "Bank", "Li"), strict=True)))
    assert (chat.messages[0].day, chat.messages[-1].day, chat.assumed) == (*wanted, assumed)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-10-02 客户来电说明情况。\n" * 20,
        "2026-03-04 10:21:33 INFO started: x\n" * 5,
        "2026-03-04 10:21:33 消费 100.00\n" * 5,
        "交易日期,金额,摘要\n2025-01-02 10:00:00,1.00,超市\n2025-01-02 10:00:00,1.00,超市\n",
        "时间,姓名,金额,备注,内容\n2025-01-02,李小华,1.00,a,b\n2025-01-02,李小华,1.00,a,b\n",
        "会议时间 10:21\n地点：三楼\n参加人：李小华\n",
        "\n".join(f"2026-03-04 10:21:33 {name}: x" for name in "甲乙丙丁戊己庚辛"),
        "李小华 10:21\n您好\n",
    ],
)
def test_what_only_looks_like_a_chat(text: str) -> None:
    assert not is_chat(text)
    assert read_chat(text) is None


def test_a_very_long_chat_is_cut_and_says_so() -> None:
    chat = read("".join(f"2026-03-04 10:21:33 {'李小华' if at % 2 else '客服'}\n{at}\n" for at in range(MOST + 5)))
    assert (len(chat.messages), chat.cut) == (MOST, True)
    rows = "".join(f"2026-03-04 10:21:33,客服,{at}\n" for at in range(MOST + 5))
    assert read("时间,发送者,内容\n" + rows).cut


@pytest.mark.parametrize(
    "text", ["2026-" * 300_000, "1:1 " * 300_000, "名 10:21" * 100_000, "<a " * 200_000, "10:21 名字\n" * 60_000]
)
def test_hostile_text_costs_no_time(text: str) -> None:
    began = time.process_time()
    is_chat(text)
    read_chat(text)
    assert time.process_time() - began < 3


def test_clocks() -> None:
    assert [clock_of("1:05", half) for half in ("", "下午", "凌晨", "PM", "中午")] == [
        "01:05",
        "13:05",
        "01:05",
        "13:05",
        "13:05",
    ]
    assert clock_of("12:00", "am") == "00:00"
    assert clock_of("12:00", "中午") == "12:00"
    assert clock_of("", "") == ""


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*HEADS.split("\n"), "3月4日", "a: b", "时间,发送者,内容", '"', "<p>", "10:21", "\u202e"]),
        max_size=30,
    )
)
def test_any_lines_are_read_or_not(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert (read_chat(text) is not None) == is_chat(text)
