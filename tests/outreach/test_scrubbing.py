"""What is taken out of questions: whatever is taken for a number, however it is written, and names that are said."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.outreach.scrubbing import MARK, Mark, corrected, pieces, scrub


@pytest.mark.parametrize(
    ("text", "kept", "marks"),
    [
        ("我叫李小华，电话13800001111。", "我叫【姓名】，电话【电话】。", {Mark.NAME, Mark.PHONE}),
        ("卡号 6222 0210 0000 1234 567 被盗刷", "卡号 【卡号】 被盗刷", {Mark.CARD}),
        ("卡是622202******4567", "卡是【卡号】", {Mark.CARD}),
        ("身份证310101196001011234", "身份证【证件号】", {Mark.ID_NUMBER}),
        ("身份证31010119600101123x", "身份证【证件号】", {Mark.ID_NUMBER}),
        ("CVN是123，密码：abc123", "CVN是【密码】，密码：【密码】", {Mark.SECRET}),
        ("打138-0000-1111或138.0000.1111", "打【电话】或【电话】", {Mark.PHONE}),
        ("打１３８００００１１１１", "打【电话】", {Mark.PHONE}),
        ("打①③⑧00001111", "打【电话】", {Mark.PHONE}),
        ("一三八零零零零一一一一，尽快回", "【电话】，尽快回", {Mark.PHONE}),
        ("座机021-55556666", "座机【电话】", {Mark.PHONE}),
        ("+86 13800001111", "【电话】", {Mark.PHONE}),
        ("工单号 2026112400", "工单号 【号码】", {Mark.NUMBER}),
        ("邮箱 li.hua@example.com", "邮箱 【邮箱】", {Mark.MAIL}),
        ("加我微信abc_1234谢谢", "加我微信【账号】谢谢", {Mark.ACCOUNT}),
        ("住上海市浦东新区世纪大道100号3室", "【住址】", {Mark.ADDRESS}),
        ("本人欧阳锋被扣费", "本人【姓名】被扣费", {Mark.NAME}),
        ("我是李明，问分期", "我是【姓名】，问分期", {Mark.NAME}),
        ("阿依古丽·买买提问利息", None, {Mark.NAME}),
        ("张先生代问", "【姓名】先生代问", {Mark.NAME}),
        ("my name is Li Hua and I ask", "my name is 【姓名】 and I ask", {Mark.NAME}),
        # What must stay readable.
        ("本人在2024年3月1日被扣年费300元", "本人在2024年3月1日被扣年费300元", set()),
        ("2026-11-24 10:30 扣了12,800.00元", "2026-11-24 10:30 扣了12,800.00元", set()),
        ("本人于昨天来电", "本人于昨天来电", set()),
        ("我是在校学生，年利率18.25%", "我是在校学生，年利率18.25%", set()),
        ("分36期，每期833.33元", "分36期，每期833.33元", set()),
    ],
)
def test_what_goes_and_what_stays(text: str, kept: str | None, marks: set[Mark]) -> None:
    found = scrub(text)
    assert set(found.marks) == marks
    if kept is not None:
        assert found.text == kept


_DIGITS = st.text("0123456789", min_size=13, max_size=19)
_CUTS = st.sampled_from(["", " ", "-", ".", "·", "，", "/"])


@given(_DIGITS, _CUTS, st.integers(1, 6), st.text("年费利息怎么算，。", max_size=8))
def test_no_long_number_survives_however_it_is_cut(number: str, cut: str, step: int, around: str) -> None:
    text = around + cut.join(number[place : place + step] for place in range(0, len(number), step)) + around
    left = scrub(text).text
    assert all(len(run) < 7 for run in re.findall(r"[0-9]+", left)), left
    assert sum(sign.isdigit() for sign in left) < 13


@given(st.text(max_size=120))
def test_scrubbing_twice_is_scrubbing_once(text: str) -> None:
    once = scrub(text)
    assert scrub(once.text).text == once.text


@given(st.text(max_size=80))
def test_pieces_make_the_text_again(text: str) -> None:
    kept = scrub(f"我叫李小华{text}电话13800001111").text
    assert "".join(part for part, _ in pieces(kept)) == kept
    assert all(bool(MARK.fullmatch(part)) == marked for part, marked in pieces(kept))


def test_a_moderator_may_keep_a_word_taken_for_a_name_but_no_number() -> None:
    assert corrected("我是成先生，卡6222021000001234567").text == "我是成先生，卡【卡号】"
    assert pieces("") == []
    assert pieces("【姓名】") == [("【姓名】", True)]
    assert pieces("好【姓名】问") == [("好", False), ("【姓名】", True), ("问", False)]
