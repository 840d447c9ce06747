"""What a page's code and footer say, read back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sealing.page_code import PageCode, read_footer, read_payload

DIGEST = "0f1e2d3c4b5a69788796a5b4c3d2e1f0" * 2


@settings(max_examples=60)
@given(page=st.integers(1, 400), pages=st.integers(1, 400), kind=st.sampled_from(["AGR", "IVR", "协议"]))
def test_what_is_written_is_read(page: int, pages: int, kind: str) -> None:
    read = read_payload(PageCode("2026-0123-000045", kind, page, pages, DIGEST).payload())
    assert read is not None
    assert read[2:] == (page, pages, DIGEST[:16])
    assert read.case_no == "2026-0123-000045"


@pytest.mark.parametrize(
    "text",
    [
        "", "MD1", "MD2/2026/AGR/1/3/ABC", "MD1/2026/AGR/-1/3/ABC", "MD1/2026/AGR/1/3/ABC/", "https://example.com/a",
        "MD1/2026/AGR/１/3/ABC", "MD1/2026/AGR/99999999999/3/ABC", "weixin://pay/1/2/3/4/5",
    ],
)  # fmt: skip
def test_what_is_not_ours_is_left(text: str) -> None:
    assert read_payload(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("案号：2026-0123-000045 · 第 2 页 共 3 页\n内容校验码：0f1e2d3c4b5a6978", (2, 3)),
        ("Case 2026-0123-000045 · Page 2 of 3\nContent check code Of1e2d3c4b5a6978", (2, 3)),
        ("第2页共3页 0F1E2D3C4B5A6978", (2, 3)),
        ("内容校验码：0f1e2d3c4b5a6978", None),
        ("第 2 页 共 3 页", None),
        ("第 2 页 共 3 页 第 3 页 共 3 页 0f1e2d3c4b5a6978", None),
    ],
)
def test_a_footer_is_read_when_it_says_one_page(text: str, said: tuple[int, int] | None) -> None:
    read = read_footer(text)
    assert (None if read is None else (read.page, read.pages)) == said
    if read is not None:
        assert read.digest == DIGEST[:16]
