"""The whole paper: pages counted, the same bytes every time, a code on every page, written wholly or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
import segno

from app.kernel.errors import Fault
from app.kernel.money import Money
from app.kernel.wording import Language
from reports.document import Paper
from reports.fingerprint import content_digest
from reports.parts.code import PageCode
from reports.parts.fields import Field, fields
from reports.parts.money import Component
from reports.parts.text import heading, paragraph
from reports.style import A4, NORMAL
from tests.reports.pretend import DIGEST, PRINTED_AT, agreement, debt, imprint, sheet, squeezed, texts


def root(data: bytes) -> Any:
    return pypdf.PdfReader(BytesIO(data)).trailer["/Root"]


def test_every_page_says_which_it_is() -> None:
    data, count = agreement().render()
    pages = texts(data)
    assert len(pages) == count >= 3
    for number, page in enumerate(pages, 1):
        assert re.findall(r"第 \d+ 页 共 \d+ 页", page) == [f"第 {number} 页 共 {count} 页"]
        assert "案号：2026-0123-000045" in page
        assert "打印时间：2026-11-24 14:03" in page
        assert "示范银行信用卡中心" in page
        assert DIGEST[:16] in page


def test_the_same_in_english() -> None:
    data, count = agreement(language=Language.EN).render()
    assert f"Page 2 of {count}" in texts(data)[1]
    assert root(data)["/Lang"] == "en"


def test_title_author_language_and_time_are_set() -> None:
    data = agreement().render()[0]
    about = pypdf.PdfReader(BytesIO(data)).metadata
    assert about is not None
    assert about.title == "个性化分期还款协议 2026-0123-000045"
    assert about.author == "示范银行信用卡中心"
    assert about.creation_date == PRINTED_AT
    assert root(data)["/Lang"] == "zh-CN"
    assert root(data)["/ViewerPreferences"]["/DisplayDocTitle"]


def test_headings_are_bookmarks_on_their_pages() -> None:
    reader = pypdf.PdfReader(BytesIO(agreement().render()[0]))
    pages = [page.extract_text() for page in reader.pages]
    found: list[tuple[str, int]] = []

    def walk(entries: list[object]) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry)
            elif isinstance(entry, pypdf.generic.Destination):
                found.append((str(entry.title), reader.get_destination_page_number(entry) or 0))

    walk(list(reader.outline))
    assert [title for title, _ in found] == [
        "个性化分期还款协议",
        "一、债务情况",
        "二、还款安排",
        "三、双方权利义务",
        "签署",
    ]
    assert found[-1][1] > 0
    assert all(title in pages[page] for title, page in found)


def test_the_same_paper_is_the_same_bytes() -> None:
    assert agreement(draft=True).render() == agreement(draft=True).render()


def test_a_reprint_keeps_its_hash_though_the_footer_names_another_time(tmp_path: Path) -> None:
    first = agreement().write(tmp_path / "first.pdf")
    later = agreement(printed_at=PRINTED_AT + timedelta(days=30)).write(tmp_path / "later.pdf")
    assert first.sha256 != later.sha256
    for file in (first.file, later.file):
        assert all(f"内容校验码：{DIGEST[:16]}" in page for page in texts(file.read_bytes()))


def test_what_is_written_is_what_is_told(tmp_path: Path) -> None:
    told = agreement().write(tmp_path / "new folder" / "paper.pdf")
    data = told.file.read_bytes()
    assert told.sha256 == hashlib.sha256(data).hexdigest()
    assert told.pages == len(pypdf.PdfReader(BytesIO(data)).pages)
    assert list(told.file.parent.iterdir()) == [told.file]


def test_a_full_disk_leaves_the_old_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault) as caught:
        agreement().write(file)
    assert caught.value.code == "store.disk_full"
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_draft_says_so_on_every_page() -> None:
    assert all("草稿" in page for page in texts(agreement(draft=True).render()[0]))
    assert not any("草稿" in page for page in texts(agreement().render()[0]))


def test_a_record_has_a_place_for_a_signature_on_every_page() -> None:
    pages = texts(agreement(page_signature="被询问人").render()[0])
    assert all("被询问人签名（捺印）：" in page for page in pages)
    assert len(pages) >= len(texts(agreement().render()[0]))


def test_a_report_says_as_of_when() -> None:
    assert "数据截至 2026-11-24 14:03" in texts(agreement(as_of=PRINTED_AT).render()[0])[0]


def test_every_page_carries_its_own_readable_code() -> None:
    data, count = agreement().render()
    with pypdfium2.PdfDocument(data) as document:
        for number in range(1, count + 1):
            expected = PageCode("2026-0123-000045", "AGR", number, count, DIGEST).payload()
            assert _modules(document[number - 1]) == _meant(expected), number


def _meant(payload: str) -> list[list[bool]]:
    code = segno.make(payload, error="m", micro=False, mask=3, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]


def _modules(page: pypdfium2.PdfPage) -> list[list[bool]]:
    """Sample the middle of each module of the printed code."""
    scale, size = 8, 29
    picture = page.render(scale=scale).to_pil().convert("L")
    step = NORMAL.code / (size + 4)
    left = A4[0] - NORMAL.right - NORMAL.code
    top = A4[1] - (NORMAL.bottom - 14 + 2)

    def dark(row: int, column: int) -> bool:
        x, y = left + (column + 2.5) * step, top + (row + 2.5) * step
        return bool(picture.getpixel((round(x * scale), round(y * scale))) < 128)

    return [[dark(row, column) for column in range(size)] for row in range(size)]


def test_missing_characters_are_told_by_field_on_the_paper_and_to_the_caller() -> None:
    page = sheet()
    paper = Paper(page, imprint())
    paper.add(
        fields(page, [Field("客户姓名", "张𠮷安"), Field("经办人", "王敏")]), paragraph(page, "☑ 同意", field="意愿")
    )
    text = squeezed(texts(paper.render()[0]))
    assert page.gaps.by_field() == {"客户姓名": ("𠮷",), "意愿": ("☑",)}
    assert "“客户姓名”中的 U+20BB7；“意愿”中的 U+2611" in text
    assert "张𠮷安" in text
    assert "缺字" not in squeezed(texts(agreement().render()[0]))


def test_a_paper_without_parts_has_one_page() -> None:
    assert Paper(sheet(), imprint()).render()[1] == 1


def test_a_long_bank_name_is_set_smaller_and_whole() -> None:
    bank = "示范省农村商业银行股份有限公司" * 2
    assert bank in texts(agreement(bank=bank).render()[0])[0]


def test_a_heading_in_the_middle_of_two_pages_keeps_its_text() -> None:
    page = sheet()
    paper = Paper(page, imprint())
    for number in range(1, 60):
        paper.add(heading(page, f"第{number}节"), paragraph(page, f"第{number}节的正文，"))
    for text in texts(paper.render()[0]):
        shown = re.findall(r"^第(\d+)节(的正文)?", text, re.MULTILINE)
        assert shown[-1][1] == "的正文"


def test_the_hash_is_over_content() -> None:
    one, same = debt()[1], Component("利息", Money.of("4200.4"), Money.of(1200))
    assert content_digest("agreement", one) == content_digest("agreement", same)
    assert content_digest("agreement", one) != content_digest("receipt", one)
    assert content_digest("agreement", one) != content_digest("agreement", debt()[0])
    assert re.fullmatch(r"[0-9a-f]{64}", content_digest("agreement", one))
