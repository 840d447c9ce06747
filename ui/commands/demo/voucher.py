"""Vouchers for the sample's evidence: a hospital slip and a journal, drawn here so that no picture lies in the
repository.
"""

from __future__ import annotations

from pathlib import Path

LINES = (
    "江城市第二人民医院",
    "住院预交款收据",
    "姓名：钱𫖯        住院号：20260812007",
    "日期：2026-08-12",
    "预交金额：￥18,000.00",
    "大写：壹万捌仟元整",
    "支付方式：信用卡 尾号 1234",
    "（示例凭证，仅供演示）",
)
JOURNAL = (
    ("交易流水（一）", "卡尾号 0420", "2026-11-22 21:14  POS 消费  滨海电器城  12,938.58"),
    ("授权日志（二）", "交易介质：磁条", "验证方式：签名", "终端编号：31020871"),
    ("交易流水（三）", "2026-11-22 21:18  POS 消费  滨海电器城  12,938.58", "2026-11-22 21:27  止付"),
)
"""Pages of a journal of transactions."""


def write_journal(file: Path) -> Path:
    """Draw the journal, three pages, and return its file."""
    from PIL import Image, ImageDraw, ImageFont
    from pylopdf_fonts_zh_cn import sans_path

    font = ImageFont.truetype(str(sans_path()), 30)
    pages = []
    for lines in JOURNAL:
        page = Image.new("RGB", (1240, 1754), "white")
        draw = ImageDraw.Draw(page)
        for place, line in enumerate((*lines, "（示例资料，仅供演示）")):
            draw.text((110, 130 + place * 80), line, font=font, fill="black")
        pages.append(page)
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=150)
    return file


def write_voucher(file: Path) -> Path:
    """Draw the slip and return its file."""
    from PIL import Image, ImageDraw, ImageFont
    from pylopdf_fonts_zh_cn import sans_path

    face = sans_path()
    picture = Image.new("RGB", (900, 620), "ivory")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((20, 20, 879, 599), outline="gray", width=3)
    for place, line in enumerate(LINES):
        size = 40 if place < 2 else 28
        draw.text((70, 50 + place * 66), line, font=ImageFont.truetype(str(face), size), fill="black")
    picture.save(file, "PNG")
    return file
