"""A voucher for the sample's evidence: a hospital slip drawn here, so that no picture lies in the repository."""

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
