"""What an item is called and filed under before anybody says so: pure rules over the file's name and kind."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from app.evidence.codes import Category
from app.evidence.kinds import IMAGES, LETTERS, SOUNDS, TABLES, TALKS, FileKind
from app.kernel.text import legible

LONGEST_TITLE = 120
_BREAKS = re.compile(r"[\t\n\u200c\u200d]")
# Names that phones and programs give tell nobody anything; such an item is called by its kind and number instead.
_MEANINGLESS = re.compile(
    r"(?i)(?:img|dsc|dcim|pxl|mmexport|wx_camera|screenshot|scan|image|photo|微信图片|截图|扫描|屏幕截图|新建)?[\d\s_().（）-]*"
)
_WORDS = (
    (Category.STATEMENT, ("账单", "对账", "流水", "明细", "statement", "bill")),
    (Category.RECEIPT, ("小票", "签购", "收据", "发票", "receipt", "invoice")),
    (Category.CONTRACT, ("合约", "合同", "章程", "领用", "协议", "contract", "agreement")),
    (Category.POLICE, ("报案", "立案", "受案", "police")),
    (Category.INCOME, ("收入", "工资", "薪", "低保", "失业", "payslip", "income")),
    (Category.MEDICAL, ("病历", "诊断", "住院", "出院", "medical")),
    (Category.IDENTITY, ("身份证", "户口", "护照", "passport")),
    (Category.AUTHORISATION, ("授权", "委托书", "authorisation", "authorization")),
    (Category.NOTICE, ("短信", "通知", "sms", "notice")),
    (Category.SCREENSHOT, ("截图", "截屏", "screenshot")),
)


def clean_name(name: str) -> str:
    """The file's name without folders, control characters and marks that turn the direction of writing."""
    plain = _BREAKS.sub("", legible(unicodedata.normalize("NFC", name))).replace("\\", "/")
    return PurePath(plain).name.strip()[:200] or "?"


def default_title(name: str) -> str:
    """A title from the file's name: its stem with plain spaces; empty when the name tells nothing (IMG_2041)."""
    stem = re.sub(r"[_\s]+", " ", PurePath(clean_name(name)).stem).strip()
    return "" if _MEANINGLESS.fullmatch(stem) else stem[:LONGEST_TITLE]


def default_category(name: str, kind: FileKind) -> Category:
    """Where an item is filed until somebody says otherwise, by words in its name, else by its kind."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    for category, words in _WORDS:
        if any(word in folded for word in words):
            return category
    if kind in SOUNDS:
        return Category.RECORDING
    if kind in IMAGES:
        return Category.PHOTO
    if kind in LETTERS or kind in TALKS:
        return Category.CORRESPONDENCE
    return Category.STATEMENT if kind in TABLES and kind is not FileKind.TEXT else Category.OTHER
