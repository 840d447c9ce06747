"""The walk-in receipt: one page, what was asked, what was done, the day and its reason, whom to ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.cases.views import CaseOverview
from app.kernel.wording import Language
from app.staff.views import BranchCard
from reports import receipt
from reports.document import Gap, Printed
from tests.reports.reading import by_pdftotext, by_pypdf, flat, holds, text_of
from tests.reports.samples import AT, BRANCH, CARD, ID_NUMBER, NAME, NO, PHONE, words
from tests.reports.samples.opened import NARRATIVE, WISH, agent, extended, header, overview

ESSENTIAL = (
    NO,
    "622200******1234",
    "壹万贰仟捌佰元整",
    "2026-11-2414:03",
    "挂失止付",
    "CB20261124000981",
    "保全单据与录像",
    "2026年12月9日（星期三）",
    "银行业保险业消费投诉处理管理办法",
    "15日",
    "025-5550-0123",
    "江城市中山路8号",
    "王敏",
    "下次来访请带",
    "查询进度",
)


def make(view: CaseOverview, tmp_path: Path, language: Language = Language.ZH, **other: object) -> Printed:
    given: dict[str, object] = {"branch": BRANCH, "printed_at": AT, **other}
    return receipt.make(view, words(language), tmp_path / "receipt.pdf", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("long", [False, True], ids=["short", "long"])
def test_everything_that_matters_stands_on_one_page(tmp_path: Path, large: bool, long: bool) -> None:
    printed = make(overview(long=long), tmp_path, large_print=large)
    assert printed.pages == 1
    holds(printed, NO, "来访登记回执")
    text = text_of(printed.file)
    assert not [wanted for wanted in ESSENTIAL if wanted not in text]


def test_three_readers_find_the_words(tmp_path: Path) -> None:
    file = make(overview(full=True), tmp_path).file
    for read in (text_of, by_pypdf, by_pdftotext):
        text = read(file)
        assert all(
            wanted in text for wanted in (NAME, "您的诉求：核实原因、退还费用、书面答复", flat(WISH), "报警提示")
        )


def test_a_long_story_is_shortened_and_says_where_it_is_whole(tmp_path: Path) -> None:
    text = text_of(make(overview(long=True), tmp_path).file)
    assert "（全文以面谈笔录为准）" in text
    assert flat(NARRATIVE[:40]) in text
    assert "全文以面谈笔录为准" not in text_of(make(overview(), tmp_path).file)


def test_what_to_bring_follows_the_matter(tmp_path: Path) -> None:
    theft = text_of(make(overview(), tmp_path).file)
    assert "报警回执" in theft
    hardship = overview(head=header(cause="hardship"), demands=("instalment_plan",), people=(agent(),), first_things=())
    text = text_of(make(hardship, tmp_path).file)
    assert "自愿提供" in text
    assert "授权委托书原件" in text
    assert "报警回执" not in text


def test_a_receipt_is_masked_unless_the_view_is_not_and_never_shows_a_whole_card(tmp_path: Path) -> None:
    masked = text_of(make(overview(), tmp_path).file)
    assert not [value for value in (NAME, PHONE, CARD, ID_NUMBER) if value in masked]
    full = text_of(make(overview(full=True), tmp_path).file)
    assert NAME in full
    assert CARD not in full


def test_tags_of_staff_never_reach_the_customer(tmp_path: Path) -> None:
    for large in (False, True):
        text = text_of(make(overview(), tmp_path, large_print=large).file)
        assert "情绪激动" not in text
        assert "已约定周四上午回电" not in text


def test_an_extension_is_told_with_its_reason(tmp_path: Path) -> None:
    text = text_of(make(overview(head=extended()), tmp_path).file)
    assert "经批准并告知延长30日" in text
    assert "2027年1月8日" in text


def test_an_answered_complaint_has_no_deadline_any_more(tmp_path: Path) -> None:
    text = text_of(make(overview(head=header(answered_on=date(2026, 12, 1))), tmp_path).file)
    assert "本行已于2026年12月1日（星期二）作出处理决定" in text
    assert "2026年12月9日" not in text


def test_a_case_that_is_barely_known_gets_its_receipt(tmp_path: Path) -> None:
    bare = overview(
        head=header(amount=None, cause="", owner="", clocks=()),
        demands=(),
        wish="",
        card="",
        first_things=(),
        first_actions=(),
        milestones=(),
    )
    unknown = BranchCard("0999", "0999", "", "", "", "")
    printed = make(bare, tmp_path, branch=unknown)
    text = text_of(printed.file)
    assert printed.pages == 1
    assert "2026-11-24" in text
    assert "办理网点0999" in text
    assert "地址" not in text


def test_in_english(tmp_path: Path) -> None:
    printed = make(overview(), tmp_path, Language.EN)
    holds(printed, NO, "Walk-in receipt")
    text = text_of(printed.file)
    assert printed.pages == 1
    assert "Thebankwilldecideby2026-12-09(Wednesday)" in text


def test_reprint_and_large_print_keep_the_hash(tmp_path: Path) -> None:
    one = make(overview(), tmp_path)
    data = one.file.read_bytes()
    assert make(overview(), tmp_path).file.read_bytes() == data
    assert make(overview(), tmp_path, large_print=True).digest == one.digest
    assert make(overview(wish="别的"), tmp_path).digest != one.digest


def test_a_character_without_glyph_is_told_by_its_field(tmp_path: Path) -> None:
    seen = overview(wish="退还☑")
    printed = make(replace(seen, customer=replace(seen.customer, name="张𠮷安")), tmp_path)
    assert printed.gaps == (Gap("客户姓名", ("𠮷",)), Gap("希望怎样解决", ("☑",)))


def test_a_text_is_shortened_between_words_and_not_for_the_sake_of_a_few_characters() -> None:
    assert receipt.beginning("The charges are not mine", 14) == "The charges"
    assert receipt.beginning("三笔境外交易不是我刷的，要求退还", 12) == "三笔境外交易不是我刷的"
    assert receipt.beginning("abcdefgh", 4) == "abcd"
