"""Feeds for the tests of intake: a header, a good row, and how a run is told."""

import csv
from collections.abc import Callable
from pathlib import Path

from app.cases.intake import IntakeResult

HEADER = [
    "外部编号", "收到时间", "渠道", "客户姓名", "证件类型", "证件号码", "联系电话", "卡号", "金额", "币种",
    "业务", "原因", "要求", "投诉内容", "网点",
]  # fmt: skip
GOOD = [
    "T1", "2026-11-20 09:30", "手机银行", "李小华", "居民身份证", "110101195803070019", "138 0000 1111",
    "6222020012345678", "1,280.50", "CNY", "信用卡", "定价收费", "退还费用、书面答复", "年费扣错了，要求退还", "0123",
]  # fmt: skip

Take = Callable[..., IntakeResult]


def csv_file(file: Path, *rows: list[str], header: list[str] = HEADER, encoding: str = "utf-8") -> Path:
    """Write rows under a header."""
    with file.open("w", encoding=encoding, newline="") as handle:
        csv.writer(handle).writerows([header, *rows])
    return file


def feed_row(**changes: str) -> list[str]:
    """A good row with some cells changed."""
    named = dict(zip(HEADER, GOOD, strict=True))
    named.update(changes)
    return list(named.values())


def counts(result: IntakeResult) -> tuple[int, int, int, int]:
    """Read, accepted, duplicates, rejected."""
    return result.read, result.accepted, result.duplicates, result.rejected
