"""The words by which parts of a receipt are known, Chinese and English, apart from what is made of them."""

from __future__ import annotations

import re


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


DAY = _any(r"\bdate\b", "日期", "时间", "交易日")
TIME = re.compile(r"[0-2]?[0-9]:[0-5][0-9]")

TOTALS = (
    (
        _any(
            "应付", "实付", "实收金额", "消费金额", "交易金额", "合计金额", "grand total", "total rounded",
            "rounded total", "nett? total", "amount due", "total due",
        ),
        9,
    ),
    (_any("total.*incl", "incl.*gst", "总金额", "价税合计", "金额合计"), 7),
    (_any("total amount", "total amt", "合计", "总计", "小写"), 6),
    (_any(r"\btotal\b", "^total"), 5),
    (_any(r"\bamount\b", "金额", "visa", "master", "银联"), 3),
)  # fmt: skip
"""Words for what is to be paid with how sure they are."""

OTHER_SUM = _any(
    "qty", "quantity", "item", "discount", r"disc\b", "saving", "points?", "excl", "before", "sub ?-?total", r"tax\b",
    r"gst\s*(?:amount|[0-9]|sr|summary)", "change", "tender", r"round(?:ing|\s)*adj", "rounding", "件数", "数量",
    "折扣", "优惠", "税额", "找零", "收您", "积分", "余额", "小计",
)  # fmt: skip
"""A total of pieces, of tax, before tax or of what came back is another sum."""

HANDED = _any(r"\bcash\b", "received", "paid", "tender", "收款", "现金", "收您")
ROUNDING = _any(r"\bround", "舍入", "抹零")

NO_NAME = _any(
    "receipt", "invoice", r"bill\b", "tax", "welcome", "copy", "thank", "date", r"tel\b", "fax", "phone", "gst",
    "table", "cashier", "小票", "收据", "发票", "欢迎", "存根", "签购单", "电话", "地址", "日期", "流水",
)  # fmt: skip
"""A line with one of these is no shop's name."""

COMPANY = _any(
    r"sdn\.?\s*bhd", r"\bbhd\b", r"\bltd\b", r"\bllc\b", r"\binc\b", r"\bco\.", "enterprise", "trading", "restaurant",
    r"mart\b", "store", "shop", "cafe", "hardware", "pharmacy", "stationery", "公司", "商店", "超市", "酒店", "餐厅",
    "饭店", "药房", "店$", "中心", "商行", "集团", "医院",
)  # fmt: skip
STREET = _any(
    r"\bno\.?\s*[0-9]", "jalan", r"jln\b", r"lot\b", r"road\b", "street", "taman", r"[0-9]{5}\b", "路", "街", "号",
    "区", "市",
)  # fmt: skip

_DD, _MM = r"(3[01]|[12][0-9]|0?[1-9])", r"(1[0-2]|0?[1-9])"
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}
DAYS = (
    (re.compile(rf"(?<![0-9])(20[0-9]{{2}})\s*[-/.年]\s*{_MM}\s*[-/.月]\s*{_DD}(?![0-9])日?"), "ymd"),
    (re.compile(rf"(?<![0-9]){_DD}\s*[-/.]\s*{_DD}\s*[-/.]\s*(20[0-9]{{2}}|[0-9]{{2}})(?![0-9])"), "dmy"),
    (
        re.compile(rf"(?<![0-9]){_DD}[- ]?({'|'.join(_NAMES)})[a-z]*[-, ]*(20[0-9]{{2}}|[0-9]{{2}})(?![0-9])", re.I),
        "dMy",
    ),
)
"""Ways to write a day, with the order of their parts."""

AMOUNT = re.compile(
    r"(?<![0-9.,/:\-])(?:RM|CNY|USD|EUR|[¥￥$€])?\s*"
    r"(-?[0-9]{1,3}(?:[, ][0-9]{3})+[.,][0-9]{2}|-?[0-9]+[.,][0-9]{2})(?![0-9%])"
)
"""An amount with its two decimals."""
