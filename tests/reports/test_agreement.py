"""The agreement on paper: cost first, tables before signatures, Chinese for everybody, a draft that says so."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.agreements.views import AgreementPaper, PaperClause
from app.kernel.money import Money
from app.kernel.wording import Language
from reports import agreement
from reports.document import Gap, Printed
from tests.reports.reading import bookmarks, by_pdftotext, by_pypdf, flat, holds, pages_of, text_of
from tests.reports.samples import AT, CARD, DAY, ID_NUMBER, NAME, NO, words
from tests.reports.samples.agreed import AGENT, FREE, instalment, settlement, signed

TITLE = "信用卡个性化分期还款协议"


def make(view: AgreementPaper, tmp_path: Path, **other: object) -> Printed:
    return agreement.make(view, words(), tmp_path / "agreement.pdf", printed_at=AT, **other)  # type: ignore[arg-type]


def test_every_clause_table_and_party_can_be_read_by_three_readers(tmp_path: Path) -> None:
    view = instalment(draft=False)
    printed = make(view, tmp_path)
    holds(printed, NO, TITLE)
    assert printed.digest == view.sha256
    for read in (text_of, by_pypdf, by_pdftotext):
        text = read(printed.file)
        assert flat(view.opening)[:24] in text
        for clause in view.clauses:
            assert flat(clause.title) in text
            assert flat(clause.text)[:24] in text
        for wanted in (NAME, ID_NUMBER, "华东银行中山路支行", "附表一欠款组成表", "附表二还款计划表"):
            assert wanted in text
        for row in view.schedule:
            assert row.due in text
            assert Money.of(row.total).grouped() in text


def test_the_cost_stands_on_the_first_page_in_figures_and_capitals(tmp_path: Path) -> None:
    for large in (False, True):
        first = flat(pages_of(make(instalment(60, agent=True), tmp_path, large_print=large).file)[0])
        assert "年化利率（单利）4.80%" in first
        assert "年化利率（复利）4.91%" in first
        assert "利息合计人民币3,894.93元（大写：叁仟捌佰玖拾肆元玖角叁分）" in first
        assert "约定偿还人民币30,720.55元（大写：叁万零柒佰贰拾元伍角伍分）" in first
        assert "60期，每月一期；首期2026年12月15日，末期2031年11月15日" in first


def test_a_plan_without_interest_says_so(tmp_path: Path) -> None:
    first = flat(pages_of(make(instalment(rate="0"), tmp_path).file)[0])
    assert "利息合计不计收利息" in first
    assert "年化利率（单利）0.00%" in first


def test_what_a_credit_costs_is_never_called_a_fee(tmp_path: Path) -> None:
    for language in Language:
        file = tmp_path / "one.pdf"
        agreement.make(instalment(), words(language), file, printed_at=AT)
        text = text_of(file)
        assert "手续费" not in text
        assert "分期利息120.550.00120.55" in text


@pytest.mark.parametrize("view", [instalment(), settlement()], ids=["instalment", "settlement"])
def test_an_agreement_negotiated_with_the_bank_does_not_pose_as_mediation(view: AgreementPaper, tmp_path: Path) -> None:
    text = text_of(make(view, tmp_path).file)
    assert not re.search(r"调解协议|调解员|主持调解|经调解|司法确认", text)


def test_the_paper_is_chinese_in_an_english_window(tmp_path: Path) -> None:
    chinese = make(instalment(), tmp_path)
    other = agreement.make(instalment(), words(Language.EN), tmp_path / "other.pdf", printed_at=AT)
    assert other.file.read_bytes() == chinese.file.read_bytes()


def test_the_tables_stand_before_the_signatures(tmp_path: Path) -> None:
    titles = bookmarks(make(instalment(), tmp_path).file)
    assert titles[-3:] == ["附表一　欠款组成表", "附表二　还款计划表", "签署"]
    assert titles[1] == "第一条　欠款余额、结构和币种"


def test_the_schedule_repeats_its_header_and_adds_up(tmp_path: Path) -> None:
    view = instalment(60)
    pages = [flat(page) for page in pages_of(make(view, tmp_path).file)]
    with_rows = [page for page in pages if re.search(r"\d{4}-\d\d-15[\d,]+\.\d\d", page)]
    assert len(with_rows) >= 2
    assert all("期数还款日本金（元）利息（元）应还（元）剩余本金（元）" in page for page in with_rows)
    interest = sum((Money.of(row.interest) for row in view.schedule), Money(0))
    assert f"合计30,720.55{interest.grouped()}" in with_rows[-1]


def test_free_clauses_are_marked(tmp_path: Path) -> None:
    titles = bookmarks(make(instalment(), tmp_path).file)
    assert [title for title in titles if "自拟条款" in title] == [f"第十三条　{FREE.title}（自拟条款）"]


def test_a_draft_says_so_and_an_approved_one_does_not(tmp_path: Path) -> None:
    assert all("草稿" in page for page in pages_of(make(instalment(), tmp_path).file))
    approved = pages_of(make(instalment(draft=False), tmp_path).file)
    assert not any("草稿" in page for page in approved)


def test_what_was_signed_is_dated_and_told(tmp_path: Path) -> None:
    text = text_of(make(signed(instalment(), "customer", "staff"), tmp_path).file)
    assert "本协议生效日期：2026年11月24日" in text
    assert "甲方（盖章）经办人：王敏" in text
    assert f"乙方（签名）：{NAME}" in text
    assert text.count("日期：2026年11月24日") >= 2
    assert f"客户{NAME}，2026年11月24日，屏幕手写。" in text
    assert DAY.isoformat() not in text.replace("2026-11-2414:03", "")


def test_an_unsigned_one_has_room_for_pen_fingerprint_and_seal(tmp_path: Path) -> None:
    text = text_of(make(instalment(draft=False), tmp_path).file)
    assert "日期：年月日" in text
    assert "捺印" in text
    assert "盖章" in text
    assert "本协议自双方签名或者盖章之日起生效" in text


def test_an_agent_signs_for_the_customer(tmp_path: Path) -> None:
    text = text_of(make(instalment(agent=True), tmp_path).file)
    assert f"乙方代理人（签名）：{AGENT.name}" in text
    assert "乙方（签名）：" not in text
    assert AGENT.id_number in text


def test_witnesses_have_boxes_beforehand_and_keep_those_they_signed(tmp_path: Path) -> None:
    assert text_of(make(instalment(), tmp_path, witnesses=2).file).count("见证人日期") == 2
    watched = signed(instalment(), "customer", "staff", "witness", method="fingerprint")
    text = text_of(make(watched, tmp_path, witnesses=2).file)
    assert text.count("见证人：见证人甲") == 1
    assert text.count("见证人日期") == 1
    assert "捺指印" in text


def test_a_settlement_has_neither_rate_nor_schedule(tmp_path: Path) -> None:
    printed = make(settlement(), tmp_path)
    holds(printed, NO, "和解协议书")
    text = text_of(printed.file)
    assert "8,800.00元（大写：捌仟捌佰元整）" in text
    for absent in ("年化利率", "附表二", "还款期数", "本协议及附表"):
        assert absent not in text


def test_a_reprint_keeps_its_hash_and_the_same_paper_its_bytes(tmp_path: Path) -> None:
    one = make(instalment(), tmp_path)
    data = one.file.read_bytes()
    assert make(instalment(), tmp_path).file.read_bytes() == data
    large = make(instalment(), tmp_path, large_print=True)
    assert (large.digest, large.pages > one.pages) == (one.digest, True)


def test_a_character_without_glyph_is_told_by_its_field(tmp_path: Path) -> None:
    view = instalment()
    parties = replace(view.parties, customer_name="张𠮷安")
    clauses = (*view.clauses, PaperClause(15, "free2", "其他", "☑ 已读", free=True))
    printed = make(replace(view, parties=parties, clauses=clauses), tmp_path)
    assert printed.gaps == (
        Gap("乙方（客户）", ("𠮷",)),
        Gap("第十五条", ("☑",)),
        Gap("乙方（签名）", ("𠮷",)),
    )
    assert make(view, tmp_path).gaps == ()


def test_sixty_instalments_in_large_print_keep_every_row(tmp_path: Path) -> None:
    view = instalment(60)
    text = text_of(make(view, tmp_path, large_print=True).file)
    assert all(row.due in text for row in view.schedule)
    assert CARD[:6] + "******" + CARD[-4:] in text
