"""Parts: headers that repeat, amounts in line, boxes that stay whole, text that is only text."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from reports.document import Paper
from reports.fonts.faces import Face
from reports.parts.checks import checks
from reports.parts.code import PageCode, read_payload
from reports.parts.fields import Field, fields
from reports.parts.grid import Grid
from reports.parts.money import components, schedule
from reports.parts.signature import Signatures, Signer, signatures
from reports.parts.table import Column, Row, table
from reports.parts.text import Text, answer, callout, clause, heading, paragraph, question
from reports.style import LARGE, NORMAL
from reports.typesetting.blocks import Block
from reports.typesetting.pages import Page, PageError, fill_pages
from reports.typesetting.type import Span
from tests.reports.pretend import STROKES, agreement, debt, imprint, instalments, sheet, squeezed, texts

WIDTH, DEPTH = NORMAL.measure, NORMAL.depth


def printed(*parts: Block, large: bool = False) -> bytes:
    paper = Paper(sheet(large=large), imprint())
    paper.add(*parts)
    return paper.render()[0]


def bottoms(pages: list[Page], width: float = WIDTH) -> list[float]:
    return [placed.top + placed.block.height(width) for page in pages for placed in page.placed]


class Slab(Block):
    """Something of a given height."""

    def __init__(self, tall: float) -> None:
        self.tall = tall

    def height(self, width: float) -> float:
        return self.tall

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        canvas.rect(x, top - self.tall, width, self.tall)


def test_the_header_of_a_table_is_repeated_and_no_row_is_lost_or_doubled() -> None:
    pages = texts(agreement().render()[0])
    rows = [row.due.isoformat() for row in instalments(60)]
    assert [squeezed(pages).count(day) for day in rows] == [1] * 60
    with_rows = [page for page in pages if any(day in page for day in rows)]
    assert len(with_rows) >= 3
    assert all(page.count("剩余本金（元）") == 1 for page in with_rows)


@given(st.integers(1, 120), st.floats(0, 600))
@settings(max_examples=60)
def test_a_table_fills_pages_without_overflow_and_a_total_never_stands_alone(count: int, used: float) -> None:
    pages = fill_pages([Slab(used), schedule(sheet(), instalments(count))], WIDTH, DEPTH)
    assert max(bottoms(pages)) <= DEPTH + 0.1
    parts = [placed.block for page in pages for placed in page.placed if isinstance(placed.block, Grid)]
    shown = [len(part.layout(WIDTH).rows) for part in parts]
    assert sum(shown) == count + 1
    assert shown[-1] >= 2


def test_a_row_longer_than_a_page_goes_on_overleaf() -> None:
    text = "客户陈述当时卡片一直在身边。" * 400
    data = printed(table(sheet(), [Column("事项", share=1), Column("内容", share=4)], [["陈述", text], ["其他", "无"]]))
    pages = texts(data)
    assert len(pages) > 3
    assert squeezed(pages).count("客户陈述当时卡片一直在身边。") > 350
    assert all(page.count("事项") == 1 for page in pages)


def test_amounts_end_at_one_edge() -> None:
    data = printed(components(sheet(), debt()))
    with pypdfium2.PdfDocument(data) as document:
        page = document[0].get_textpage()
        edges = []
        for amount in ("36,000.00", "4,200.40", "913.00", "41,113.40"):
            found = page.search(amount).get_next()
            assert found is not None
            edges.append(page.get_charbox(found[0] + found[1] - 1)[2])
    # A glyph's ink ends a little before its width does.
    assert max(edges) - min(edges) < 1.0


def test_figures_have_one_width_each() -> None:
    from reports.fonts.faces import font

    assert NORMAL.figure.face is LARGE.figure.face is Face.SANS
    assert len({font(Face.SANS).widths[digit] for digit in "0123456789"}) == 1


def test_columns_of_nothing_but_zeros_are_left_out() -> None:
    def heads(interest: str, fee: str) -> str:
        return squeezed(texts(printed(schedule(sheet(), instalments(3, interest, fee)))))

    assert "利息（元）" in heads("1", "0")
    assert "费用（元）" not in heads("1", "0")
    assert "利息（元）" not in heads("0", "0")
    assert "费用（元）" in heads("0", "2.50")


def test_totals_of_the_tables_are_those_of_the_rows() -> None:
    text = squeezed(texts(printed(components(sheet(), debt()), schedule(sheet(), instalments(12)))))
    assert all(
        amount in text for amount in ("41,113.40", "3,913.40", "37,200.00", "36,000.00", "1,302.60", "37,302.60")
    )


def test_a_row_with_too_few_cells_is_a_bug() -> None:
    with pytest.raises(ValueError, match="row 2 has 1 cells for 2 columns"):
        table(sheet(), [Column("甲"), Column("乙")], [["1", "2"], Row(["1"])])


@given(st.floats(0, DEPTH), st.integers(1, 9), st.integers(1, 3))
@settings(max_examples=80)
def test_signature_boxes_are_never_divided(used: float, count: int, columns: int) -> None:
    signers = [Signer(f"签名人{n}", fingerprint=n % 2 == 0) for n in range(count)]
    page = sheet()
    blocks: list[Block] = [Slab(used), heading(page, "签署"), signatures(page, signers, columns=columns)]
    pages = fill_pages(blocks, WIDTH, DEPTH)
    assert max(bottoms(pages)) <= DEPTH + 0.1
    parts = [one.block for page in pages for one in page.placed if isinstance(one.block, Signatures)]
    assert [signer for part in parts for signer in part.signers] == signers
    assert all(len(part.signers) % columns == 0 for part in parts[:-1])
    # The heading stands above the first boxes, never alone at the end of a page.
    for one in pages:
        assert not (isinstance(one.placed[-1].block, Text) and one is not pages[-1])


def test_a_long_name_in_a_signature_box_is_whole() -> None:
    name = "阿卜杜热合曼·买买提依明江·" * 4
    assert name in squeezed(texts(printed(signatures(sheet(), [Signer("客户", name), Signer("银行")]))))


def test_strokes_are_drawn_inside_their_box() -> None:
    def dark(strokes: list[list[list[int]]]) -> int:
        with pypdfium2.PdfDocument(printed(signatures(sheet(), [Signer("客户", strokes=strokes)]))) as document:
            picture = document[0].render(scale=2).to_pil().convert("L")
        return sum(picture.histogram()[:90])

    empty = dark([])
    assert dark(STROKES) > empty + 200
    assert dark([[]]) == empty
    assert dark([[[5, 5, 0]]]) >= empty


@pytest.mark.parametrize("label", ["客户", "统一社会信用代码", "签订本协议时所在的营业网点名称"])
def test_fields_do_not_tear_a_card_number(label: str) -> None:
    items = [Field(label, "622200********1234"), Field(label, "2026-0123-000045"), Field("地址", "某市", wide=True)]
    for large in (False, True):
        pages = texts(printed(fields(sheet(large=large), items, columns=3), large=large))
        assert "622200********1234" in pages[0]
        assert "2026-0123-000045\n" in pages[0].replace("案号：2026-0123-000045", "")


def test_an_empty_field_shows_a_dash() -> None:
    assert "传真 —" in texts(printed(fields(sheet(), [Field("传真", "")])))[0].replace("\n", " ")


def test_text_from_users_is_only_text() -> None:
    evil = "<b>粗</b>&amp;<font color='red'>x</font> <img src='file:///etc/passwd'/> %d {0} \\ (未闭合"
    page = sheet()
    parts = [
        paragraph(page, evil),
        clause(page, "第一条", evil),
        question(page, evil),
        answer(page, evil, speaker=evil),
    ]
    parts += [fields(page, [Field(evil, evil)]), table(page, [Column(evil)], [[evil]]), callout(page, evil)]
    parts += [heading(page, evil), *checks(page, [(evil, True)])]
    text = squeezed(texts(printed(*parts))).replace(" ", "")
    assert text.count(evil.replace(" ", "")) >= 8


def test_a_paragraph_leaves_two_lines_on_either_side() -> None:
    for used in range(0, int(DEPTH), 7):
        pages = fill_pages([Slab(used), paragraph(sheet(), "双方确认以下事实。" * 20)], WIDTH, DEPTH)
        parts = [one.block for page in pages for one in page.placed if isinstance(one.block, Text)]
        lines = [round(part.height(WIDTH) / NORMAL.body.leading) for part in parts]
        assert sum(lines) == 5
        assert min(lines) >= 2


def test_a_block_that_no_page_holds_is_named() -> None:
    with pytest.raises(PageError, match="Slab is 5000 points high"):
        fill_pages([Slab(5000)], WIDTH, DEPTH)


def test_a_block_may_start_a_page() -> None:
    second = Slab(10)
    second.new_page = True
    assert [len(page.placed) for page in fill_pages([Slab(10), second, Slab(10)], WIDTH, DEPTH)] == [1, 2]


def test_what_is_stressed_and_underlined_is_still_found() -> None:
    words = [Span("乙方分 "), Span(" 60 ", underline=True), Span(" 期偿还，"), Span("年化利率13.17%", strong=True)]
    assert "期偿还，年化利率13.17%" in texts(printed(paragraph(sheet(), words)))[0]


def test_large_print_is_sixteen_points_or_more() -> None:
    data = agreement(large=True).render()[0]
    footer, header = LARGE.bottom, 841.89 - LARGE.top + 20
    sizes = set()
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for at in range(text.count_chars()):
                box = text.get_charbox(at)
                if footer < box[1] and box[3] < header:
                    sizes.add(round(pdfium.FPDFText_GetFontSize(text.raw, at), 2))
    # Line ends, which the reader adds, count one point.
    assert min(sizes - {1.0}) >= 16


def test_normal_body_is_twelve_points_serif() -> None:
    assert (NORMAL.body.size, NORMAL.body.face, NORMAL.title.face, NORMAL.title.bold) == (
        12,
        Face.SERIF,
        Face.SANS,
        True,
    )


@given(st.text(max_size=30), st.text("ABC", min_size=1, max_size=4), st.integers(1, 99), st.integers(1, 99))
def test_a_page_code_is_read_back(case_no: str, kind: str, page: int, pages: int) -> None:
    code = PageCode(case_no, kind, page, pages, "ab" * 32)
    read = read_payload(code.payload())
    assert read is not None
    assert (read.kind, read.page, read.pages, read.digest) == (kind, page, pages, "ab" * 8)
    assert set(code.payload()) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@pytest.mark.parametrize("text", ["", "https://example.org/a/b/c/d/e/f", "MD1/A/B/x/2/F", "MD2/A/B/1/2/F"])
def test_a_foreign_code_is_not_taken_for_ours(text: str) -> None:
    assert read_payload(text) is None


def test_charts_may_use_the_fonts_by_name() -> None:
    from reports.fonts.embed import embedded

    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, initialFontName=embedded(Face.SANS).fontName)  # type: ignore[arg-type]
    canvas.setFont(Face.SANS.value, 12)
    canvas.drawRightString(300, 500, "分行𫖯 100.00")
    canvas.save()
    assert "分行𫖯 100.00" in texts(buffer.getvalue())[0]
    assert embedded(Face.SANS).stringWidth("分行", 10) == 20


def long_form(count: int, large: bool, title: str = "事实与理由") -> bytes:
    """A form of so many rows that begins in the last quarter of a page."""
    page = sheet(large=large)
    items = [Field(f"栏目{n}", f"第 {n} 栏的内容", wide=True) for n in range(1, count + 1)]
    slab = Slab((page.style.depth) * 0.78)
    paper = Paper(page, imprint())
    paper.add(slab, fields(page, items, title=title))
    return paper.render()[0]


@pytest.mark.parametrize("large", [False, True])
def test_a_form_of_more_than_six_rows_breaks_and_says_again_what_it_is_about(large: bool) -> None:
    pages = texts(long_form(9, large))
    assert len(pages) == 2
    assert "第 1 栏" in pages[0]
    assert "（续）" not in pages[0]
    assert "事实与理由（续）" in pages[1]
    told = "".join(pages)
    assert [told.count(f"第 {n} 栏") for n in range(1, 10)] == [1] * 9


def test_a_form_that_takes_three_pages_says_it_on_each_further_one() -> None:
    pages = texts(long_form(90, False))
    assert [page.count("（续）") for page in pages] == [0] + [1] * (len(pages) - 1)
    assert len(pages) >= 3


def test_a_short_form_stays_together_and_one_without_a_title_says_nothing_again() -> None:
    short = texts(long_form(6, True))
    assert "第 1 栏" not in short[0]
    assert "（续）" not in short[1]
    assert "（续）" not in "".join(texts(long_form(9, True, title="")))


def test_a_word_of_letters_is_never_broken_by_a_narrow_column() -> None:
    columns = [Column("Case", share=0.3), Column("Customer", share=0.1), Column("Status", share=0.2), Column("Rule")]
    rows = [["2026-0123-000014", "云*朵", "Investigating", "银行业保险业消费投诉处理管理办法" * 3]]
    said = texts(printed(table(sheet(), columns, rows)))[0]
    for whole in ("2026-0123-000014", "Customer", "Investigating"):
        assert whole in said, whole


def test_three_who_sign_stand_in_one_row_and_in_large_print_in_two() -> None:
    three = [Signer("客户"), Signer("陪同人"), Signer("告知人")]
    one_row = signatures(sheet(), [Signer("客户")]).height(450)
    assert signatures(sheet(), three).height(450) == one_row
    big = sheet(large=True)
    assert signatures(big, three).height(450) > 1.5 * signatures(big, three[:1]).height(450)
