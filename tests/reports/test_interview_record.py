"""The record on paper: who spoke, what was corrected, every page to be signed, seal and supplements."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.interviews.record import InterviewRecord, PageRead
from app.kernel.wording import Language
from reports import interview_record
from reports.document import Gap, Printed
from reports.parts.masked import mask_numbers
from tests.reports.reading import bookmarks, by_pdftotext, by_pypdf, flat, holds, pages_of, text_of
from tests.reports.samples import AT, CARD, ID_NUMBER, NAME, NO, PHONE, words
from tests.reports.samples.told import SHA256, SM3, record


def make(view: InterviewRecord, tmp_path: Path, **other: object) -> Printed:
    return interview_record.make(view, words(), tmp_path / "record.pdf", printed_at=AT, **other)  # type: ignore[arg-type]


def test_three_readers_find_everything_that_was_said(tmp_path: Path) -> None:
    view = record()
    printed = make(view, tmp_path)
    holds(printed, NO, "面谈笔录")
    assert printed.digest == SHA256
    for read in (text_of, by_pypdf, by_pdftotext):
        text = read(printed.file)
        for wanted in (
            f"{NAME}，居民身份证{ID_NUMBER}，{PHONE}",
            "记录人王敏",
            "华东银行中山路支行面谈室2",
            "在场：陪同人",
            "答：（客户）当晚九点左右。",
            "答：（陪同人）早就退休在家。（已删去）",
            "（2026-11-2414:15更正，原记录：陪同人、问：当时卡在哪里？、在钱包里。）",
            "（未回答）",
            "挂失止付",
            "高血压",
            "大字版交付",
            "双方一致",
            "显示屏第2页不明白",
            "全文（纸面）同意",
            "面谈暂停：2026-11-2414:23至2026-11-2414:29（客户身体不适）",
        ):
            assert wanted in text, wanted


def test_what_was_corrected_or_taken_back_is_struck_through_and_kept(tmp_path: Path) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(make(record(), tmp_path).file) as document:
        text, page = next(
            (page.get_textpage(), page) for page in document if "早就退休在家" in page.get_textpage().get_text_range()
        )
        start = text.get_text_range().index("早就退休在家")
        left, bottom, right, top = text.get_charbox(start)
        scale = 4
        picture = page.render(scale=scale).to_pil().convert("L")
        # A line runs through the middle of the characters, also where they have no ink: between two of them.
        gap = round(text.get_charbox(start + 1)[0] * scale) - 1
        high = page.get_height()
        column = [picture.getpixel((gap, round((high - y) * scale))) for y in _steps(bottom, top)]
        assert min(column) < 128
        assert right > left


def _steps(low: float, high: float) -> list[float]:
    return [low + (high - low) * share / 40 for share in range(41)]


def test_transactions_are_added_up_per_currency(tmp_path: Path) -> None:
    text = text_of(make(record(), tmp_path).file)
    assert "合计2笔12,800.00" in text
    assert "合计1笔120.00美元" in text


def test_every_page_has_a_place_to_sign(tmp_path: Path) -> None:
    for large in (False, True):
        for page in pages_of(make(record(long=True), tmp_path, large_print=large).file):
            assert "被询问人签名（捺印）：" in flat(page)


def test_a_sealed_record_shows_both_hashes_and_signatures(tmp_path: Path) -> None:
    text = text_of(make(record(), tmp_path).file)
    assert f"SHA-256{SHA256}" in text
    assert f"SM3{SM3}" in text
    assert f"客户{NAME}，2026-11-2414:53，屏幕手写：签在更正之前的内容上，不再有效。" in text
    assert f"客户{NAME}，2026-11-2414:58，屏幕手写。" in text
    assert "陪同人：钱小喆" in text


def test_an_unsealed_record_says_so_and_leaves_room(tmp_path: Path) -> None:
    text = text_of(make(record(sealed=False), tmp_path).file)
    assert f"尚未封存。当前内容校验（SHA-256）：{SHA256}" in text
    assert "日期：年月日" in text
    assert "SM3" not in text


def test_supplements_follow_with_signatures_of_their_own(tmp_path: Path) -> None:
    printed = make(record(), tmp_path)
    assert bookmarks(printed.file)[-1].endswith("、补充笔录（1）")
    text = text_of(printed.file)
    assert "报警回执编号为A-2026-118。" in text
    assert "cd34" * 16 in text


def test_two_pages_of_narrative_lose_no_word(tmp_path: Path) -> None:
    printed = make(record(long=True), tmp_path)
    assert text_of(printed.file).count("没有告诉过任何人验证码") == 36 + 20
    assert printed.pages > 6


def test_the_paper_is_chinese_in_an_english_window(tmp_path: Path) -> None:
    chinese = make(record(), tmp_path).file.read_bytes()
    other = interview_record.make(record(), words(Language.EN), tmp_path / "other.pdf", printed_at=AT)
    assert other.file.read_bytes() == chinese


def test_a_rare_name_is_found_and_one_without_glyph_is_told_by_its_fields(tmp_path: Path) -> None:
    assert make(record(), tmp_path).gaps == ()
    printed = make(record(name="张𠮷安"), tmp_path)
    assert printed.gaps == tuple(Gap(field, ("𠮷",)) for field in ("客户", "姓名"))
    assert "张𠮷安" in text_of(printed.file)


NUMBERS = st.tuples(
    st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
    st.from_regex(r"62[0-9]{14}", fullmatch=True),
    st.from_regex(r"[1-9][0-9]{5}19[0-9]{9}[0-9X]", fullmatch=True),
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NUMBERS)
def test_a_masked_copy_leaks_no_number_wherever_it_was_typed(tmp_path: Path, numbers: tuple[str, str, str]) -> None:
    note = "，".join(("", *numbers)) + "。"
    text = text_of(make(record(note=note), tmp_path, masked=True).file)
    for number in (*numbers, PHONE, CARD, ID_NUMBER):
        assert number not in text
    assert NAME not in text
    assert "*𫖯" in text
    assert "高血压" not in text
    assert "健康情况（本件不载明）" in text
    whole = text_of(make(record(note=note), tmp_path).file)
    assert all(number in whole for number in numbers)


@given(st.text(max_size=200))
def test_text_without_numbers_stays_as_it_is(text: str) -> None:
    letters = "".join(char for char in text if not char.isdigit())
    assert mask_numbers(letters) == letters


def test_numbers_are_masked_in_every_spelling_and_case_numbers_are_none() -> None:
    assert mask_numbers("电话１３９００００１１１１") == "电话139****1111"
    assert mask_numbers("打 +86 139-0000-1111 给我") == "打 139****1111 给我"
    assert mask_numbers("卡 6222 0012 3456 1234，") == "卡 622200******1234，"
    assert mask_numbers("证 32010019580307001X") == "证 320100********001X"
    assert mask_numbers("案 2026-0123-000045，流水 CB20261124000981") == "案 2026-0123-000045，流水 CB20261124000981"


def test_pages_agreed_to_in_one_go_are_one_row(tmp_path: Path) -> None:
    at = datetime(2026, 11, 24, 6, 20, tzinfo=UTC)
    pages = tuple(PageRead(page, "agreed", at + timedelta(minutes=page)) for page in range(1, 31))
    unclear = PageRead(31, "unclear", at + timedelta(minutes=31))
    again = tuple(PageRead(page, "agreed", at + timedelta(minutes=40)) for page in (31, 32, 7))
    view = record()
    view = replace(view, body=replace(view.body, read_back=(*pages, unclear, *again)))
    text = text_of(make(view, tmp_path).file)
    assert "显示屏第1至30页同意2026-11-2414:21–14:50" in text
    assert "显示屏第31页不明白2026-11-2414:51" in text
    assert "显示屏第31至32页同意2026-11-2415:00" in text
    assert "显示屏第7页同意2026-11-2415:00" in text
    assert "显示屏第2页" not in text
