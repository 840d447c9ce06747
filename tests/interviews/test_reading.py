"""Reading back: pages for the display, masks on it, blocks that are agreed to."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.codes import FirstActionKind
from app.cases.desk import log_first_action
from app.interviews import desk, views
from app.interviews.compose import chinese
from app.interviews.desk import IssueData
from app.interviews.reading import (
    CHARS,
    LINES,
    agreed_fragments,
    agreed_marks,
    blocks,
    marks,
    pages,
    unclear_marks,
    wrap,
)
from app.interviews.record import Body, from_plain, to_plain
from app.interviews.words import Words, text_lines
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from tests.interviews.conftest import CUSTOMER, Sitting

ENGLISH = Wording.load(Path(__file__).resolve().parents[2] / "resources" / "wording", Language.EN)
LONG = "那天我在家里，忽然收到短信，说卡在境外消费了。" * 30


def width(line: str) -> float:
    return sum(1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5 for char in line)


@pytest.fixture
def whole(sitting: Sitting) -> Sitting:
    """Give a sitting with something in every section."""
    sitting.fill(
        companion={
            "present": "yes",
            "name": "李梅",
            "relation": "女儿",
            "id_number": "110105198001010010",
            "phone": "13900003333",
            "did_not_decide": True,
        },
        agent={"present": "yes", "name": "陈律", "relation": "律师", "authority": "general", "powers": ["complain"]},
        facts={"narrative": LONG, "amount": "12,800", "noticed_on": "前几天", "police_reported": "yes"},
        circumstances={
            "income": "6,000",
            "dependants": "2",
            "hardship": ["illness", "less_income"],
            "health": "高血压",
        },
        materials={"brought": ["statement"], "originals_kept": "yes", "originals_text": "账单 1 份"},
        signatures={"cannot_write": "yes", "scribe": {"name": "周文", "id_number": "11010519491231002X"}},
    )
    sitting.act(desk.ask, "卡在哪里？", "在家。", "companion")
    sitting.act(desk.ask, "几点？")
    with sitting.store.action(sitting.actors.counter, "test") as session:
        log_first_action(session, sitting.case_id, FirstActionKind.CARD_BLOCK, "CB-7788")
    sitting.act(
        desk.set_issue_row,
        IssueData(
            title="境外交易", customer_claim="不是本人", bank_position="密码交易", admitted_by="bank", amount="300"
        ),
    )
    return sitting


def test_pages_are_short_enough_for_a_display(whole: Sitting) -> None:
    made = whole.see(views.read_back, chinese())
    assert made.next == 1
    assert [page.number for page in made.pages] == list(range(1, len(made.pages) + 1))
    assert {page.of for page in made.pages} == {len(made.pages)}
    for page in made.pages:
        assert 1 <= len(page.lines) <= LINES
        # A closing mark may hang over the edge.
        assert all(width(line) <= CHARS + 1 for line in page.lines)
        assert page.text.count("\n") == len(page.lines) - 1


def test_the_display_shows_nobody_s_whole_data(whole: Sitting) -> None:
    text = "\n".join(page.text for page in whole.see(views.read_back, chinese()).pages)
    for secret in ("李小华", "李梅", "陈律", "13800001111", "13900003333", "11010519491231002X", "1949", "世纪大道"):
        assert secret not in text, secret
    assert "高血压" not in text
    for shown in ("*华", "*梅", "上海市浦东新区***", "138****1111", "12,800.00 元", "前几天", "6,000.00 元", "CB-7788"):
        assert shown in text, shown


def test_the_words_of_the_paper_are_whole(whole: Sitting) -> None:
    text = "\n".join(text_lines(whole.record().body, Words(chinese())))
    for shown in (
        CUSTOMER,
        "11010519491231002X",
        "世纪大道 8 号",
        "高血压",
        "代书人：周文",
        "疾病、收入减少",
        "（未回答）",
    ):
        assert shown in text, shown


def test_an_amount_in_another_currency_says_so(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "facts", {"amount": "300", "currency": "USD"})
    body = sitting.record().body
    assert "争议金额：300.00 美元" in list(text_lines(body, Words(chinese())))
    assert "Amount in dispute: USD 300.00" in list(text_lines(body, Words(ENGLISH)))


def test_the_record_reads_in_english_too(whole: Sitting) -> None:
    whole.act(desk.pause, "break", "茶")
    text = "\n".join(text_lines(whole.record().body, Words(ENGLISH)))
    for shown in ("Q: 卡在哪里？", "A (Companion): 在家。", "Issue 1: 境外交易", "Paused from", "Illness, Less income"):
        assert shown in text, shown


def test_nothing_shows_a_bare_key(whole: Sitting) -> None:
    for wording in (chinese(), ENGLISH):
        words = Words(wording)
        for part in whole.record().body.parts:
            assert wording.label("interview_section", part.key) != part.key
            for line in part.lines:
                assert words.line(line)[0] != line.field


def test_corrections_and_struck_answers_are_shown(whole: Sitting) -> None:
    with whole.store.read(whole.actors.counter) as session:
        from sqlalchemy import select

        from app.interviews.model import Answer

        first, second, third = session.scalars(select(Answer.id).order_by(Answer.seq))
    whole.do(desk.correct, first, answer="是的。")
    whole.do(desk.correct, second, question="卡当时在哪里？")
    whole.do(desk.strike, third)
    text = "\n".join(text_lines(whole.record().body, Words(chinese())))
    assert "更正，原记录：不是。）" in text
    assert "更正，原记录：卡在哪里？，在家。）" in text
    assert "已删去" in text


def test_a_long_story_runs_over_pages_and_is_agreed_when_all_of_them_are(whole: Sitting) -> None:
    made = whole.see(views.read_back, chinese()).pages
    story = [page for page in made if any(not mark.endswith(":1/1") for mark in page.marks)]
    assert len(story) > 1
    mark = story[0].marks[0].partition(":")[0]
    whole.act(desk.record_read_back, story[0], "agreed")
    assert mark not in agreed_marks(_entries(whole))
    for page in story[1:]:
        whole.act(desk.record_read_back, page, "agreed")
    assert mark in agreed_marks(_entries(whole))
    whole.act(desk.record_read_back, story[1], "unclear")
    assert mark not in agreed_marks(_entries(whole))
    assert mark in unclear_marks(_entries(whole))


def test_agreement_does_not_depend_on_screen_or_language(whole: Sitting) -> None:
    whole.read_all()
    body = whole.record().body
    assert agreed_marks(_entries(whole)) >= set(marks(body))
    assert [block.mark for block in blocks(body, ENGLISH)] == marks(body)
    progress = whole.form().progress
    assert (progress.agreed, progress.unclear) == (progress.to_read, 0)


def test_a_page_asked_for_again_is_not_agreed_any_more(whole: Sitting) -> None:
    whole.read_all()
    page = whole.see(views.read_back, chinese()).pages[0]
    assert page.agreed
    whole.act(desk.record_read_back, page, "again")
    made = whole.see(views.read_back, chinese())
    assert (made.next, made.done) == (1, False)
    whole.act(desk.record_read_back, made.pages[0], "agreed")
    assert whole.see(views.read_back, chinese()).done


def test_a_page_of_yesterday_cannot_be_agreed_to(whole: Sitting) -> None:
    page = whole.see(views.read_back, chinese()).pages[0]
    whole.act(desk.move_place, "二号窗口")
    with pytest.raises(Refusal) as told:
        whole.act(desk.record_read_back, page, "agreed")
    assert told.value.code == "interviews.page_outdated"
    with pytest.raises(Refusal) as told:
        whole.act(desk.record_read_back, page, "maybe")
    assert told.value.code == "interviews.read_back_outcome"


def test_any_record_can_be_laid_on_pages(whole: Sitting) -> None:
    made = views.pages(whole.record(), chinese(), lines=6, chars=16)
    assert all(len(page.lines) <= 6 for page in made)
    assert not any(page.agreed for page in made)


def test_a_body_survives_the_seal_s_encoding(whole: Sitting) -> None:
    whole.read_all()
    body: Body = whole.record().body
    assert from_plain(to_plain(body)) == body


def _entries(sitting: Sitting) -> list[Any]:
    from app.interviews.model import Interview

    with sitting.store.read(sitting.actors.counter) as session:
        return list(session.get_one(Interview, sitting.id).read_back)


@given(st.text(alphabet="中文，。a1 ()\n", max_size=200), st.integers(4, 30))
def test_wrapping_loses_no_character_but_blanks(text: str, chars: int) -> None:
    lines = wrap(text, chars)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        over = width(line) - chars
        assert over <= 0 or (over <= 1 and line[-1] in "，。)")


def test_words_stay_whole_and_marks_hang() -> None:
    assert wrap("交易编号 ABC-12345678 在此", 8) == ["交易编号", "ABC-12345678 在", "此"]
    assert wrap("一二三四，五六", 4) == ["一二三四，", "五六"]
    assert wrap("一二三四。。。。五", 4) == ["一二三四。", "。。。五"]
    assert wrap("1234567890123456789012345", 6) == ["123456789012", "345678901234", "5"]
    assert wrap("", 4) == [""]
    assert wrap("e\u0301e\u0301e\u0301e\u0301", 1) == ["e\u0301e\u0301", "e\u0301e\u0301"]


def test_answers_to_pages_in_order() -> None:
    entries = [
        [1, "agreed", "t", ["a:1/1", "b:1/2"]],
        [2, "agreed", "t", ["b:2/2"]],
        [1, "unclear", "t", ["a:1/1", "b:1/2"]],
        [1, "agreed", "t", ["a:1/1"]],
    ]
    assert agreed_fragments(entries[:2]) == {"a:1/1", "b:1/2", "b:2/2"}
    assert agreed_marks(entries[:2]) == {"a", "b"}
    assert agreed_marks(entries) == {"a"}
    assert unclear_marks(entries) == {"b"}


def test_an_empty_record_has_a_head_to_read(sitting: Sitting) -> None:
    made = pages(sitting.record().body, chinese())
    assert made[0].lines[0] == "面谈笔录"
