"""Statements on paper, made here: as PDF with its own text, and as a scan."""

from __future__ import annotations

import io
from collections.abc import Sequence

from app.evidence.recognition.page import PageText

Row = Sequence[tuple[float, str, str]]
"""Pieces of a row: where it is anchored in points, its side (l, r or c), and what it says."""

# 招商 style: days without a year, two pages, title and page numbers on both, a description that goes on below.
CARD_TITLE = "招商银行信用卡对账单（2024年01月）"
CARD_HEAD: Row = (
    (40, "l", "交易日"), (90, "l", "记账日"), (140, "l", "交易摘要"), (395, "r", "人民币金额"),
    (410, "l", "卡号末四位"), (545, "r", "交易地金额"),
)  # fmt: skip


def _card(traded: str, posted: str, what: str, amount: str, abroad: str) -> Row:
    return (
        (40, "l", traded), (90, "l", posted), (140, "l", what), (395, "r", amount), (425, "l", "1234"),
        (545, "r", abroad),
    )  # fmt: skip


CARD_PAGES: list[list[Row]] = [
    [
        ((40, "l", CARD_TITLE),),
        ((40, "l", "账单日 2024年01月20日   本期应还 ¥ 8,056.78"),),
        CARD_HEAD,
        _card("", "12/29", "掌上生活还款", "-1.23", "-1.23"),
        _card("01/02", "01/03", "掌上生活影票-电影票", "56.78", "56.78(CN)"),
        _card("01/03", "01/04", "海外书店 分期付款购买参考书", "1,200.00", "166.67(US)"),
        ((140, "l", "（第二行说明：含运费）"),),
        ((140, "l", "本页小计"), (395, "r", "1,255.55")),
        ((270, "l", "第 1 页 共 2 页"),),
    ],
    [
        ((40, "l", CARD_TITLE),),
        CARD_HEAD,
        _card("01/03", "01/04", "手机银行饭票退款", "-3.90", "-3.90(CN)"),
        _card("01/05", "01/07", "中国移动", "8,000.00", "8,000.00(CN)"),
        ((140, "l", "合计"), (395, "r", "9,251.65")),
        ((40, "l", "温馨提示：请于到期还款日前足额还款，逾期将按日计收利息并收取违约金，敬请留意。"),),
        ((270, "l", "第 2 页 共 2 页"),),
    ],
]

# An account abroad: money out and in, a balance, headers in the middle of their columns.
BANK_HEAD: Row = (
    (60, "c", "Date"), (200, "c", "Description"), (360, "c", "Money out"), (440, "c", "Money in"),
    (525, "c", "Balance"),
)  # fmt: skip


def _bank(day: str, what: str, out: str, came: str, balance: str) -> Row:
    return (40, "l", day), (100, "l", what), (385, "r", out), (460, "r", came), (548, "r", balance)


BANK_PAGES: list[list[Row]] = [
    [
        ((40, "l", "Northern Counties Bank - current account statement"),),
        ((40, "l", "Period 01/09/2026 to 30/09/2026  Account number 12345678  GBP"),),
        BANK_HEAD,
        _bank("01/09/2026", "CORNER BOOKS LONDON", "24.50", "", "975.50"),
        _bank("14/09/2026", "SALARY ACME LTD", "", "2,000.00", "2,975.50"),
        ((100, "l", "REF PAYROLL SEPTEMBER"),),
        _bank("29/09/2026", "REFUND CORNER BOOKS", "", "24.50", "3,000.00"),
        ((100, "l", "Total"), (385, "r", "24.50"), (460, "r", "2,024.50")),
        ((270, "l", "Page 1 of 1"),),
    ]
]


def as_pdf(pages: Sequence[Sequence[Row]], *, latin: bool = False) -> bytes:
    """A PDF with its own text."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    font = "Helvetica" if latin else "STSong-Light"
    if not latin:
        pdfmetrics.registerFont(UnicodeCIDFont(font))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    for rows in pages:
        canvas.setFont(font, 9)
        for number, row in enumerate(rows):
            # The rest of a description stands closer to its line than the next line does.
            for at, side, text in row:
                height = 800 - 18 * number + (5 if "第二行" in text or text.startswith("REF ") else 0)
                draw = {"l": canvas.drawString, "r": canvas.drawRightString, "c": canvas.drawCentredString}[side]
                draw(at, height, text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def as_scan(rows: Sequence[Row]) -> bytes:
    """A picture of one page."""
    from PIL import Image, ImageDraw

    from tests.evidence.recognition.pages import _face

    image = Image.new("RGB", (1785, 120 + 70 * len(rows)), "white")
    pen = ImageDraw.Draw(image)
    for number, row in enumerate(rows):
        for at, side, text in row:
            anchor = {"l": "la", "r": "ra", "c": "ma"}[side]
            pen.text((3 * at, 60 + 70 * number), text, font=_face(28), fill=(20, 20, 20), anchor=anchor)
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def layer_of(data: bytes) -> list[PageText]:
    """The pages of a PDF by their own text."""
    import pypdfium2

    from app.evidence.recognition.layer import lines

    document = pypdfium2.PdfDocument(data)
    try:
        return [PageText(number + 1, "layer", lines(document[number])) for number in range(len(document))]
    finally:
        document.close()
