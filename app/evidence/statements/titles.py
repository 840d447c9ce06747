"""What the rows above a table (and the file's name) tell: issuer, account, period, currency, announced number of
records.

Card numbers and addresses are masked here, before anything is kept: a hint must let staff recognise an account, no
more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.evidence.statements.dates import full_days, month_end
from app.evidence.statements.profiles import Common
from app.evidence.statements.words import WordList
from app.kernel.masking import mask_card

_PERIOD = re.compile(
    r"起始|截止|终止|结束|账单周期|周期|期间|范围|区间|起止|至|到|~|～|—|period|from|to\b|between|through",
    re.IGNORECASE,
)
_STATED = re.compile(r"账单日|结单日|对账单|账单|statement|as of", re.IGNORECASE)
_NOT_PERIOD = re.compile(
    r"导出时间|导出日期|下载时间|打印|查询时间|export|download|printed|due|到期|还款日", re.IGNORECASE
)
_NUMBER = re.compile(
    r"(?:卡号|卡片号码|账号|帐号|账户|帐户|信用卡|account(?:\s*(?:number|no\.?))?|card(?:\s*(?:number|no\.?))?)(?P<mark>[\s:：#|]*)"
    r"(?P<number>[\d*xX•●＊][\d*xX•●＊ -]{2,28}\d)(?![\d年/.])",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?P<first>[A-Za-z0-9])[A-Za-z0-9._%+*-]*@(?P<domain>[A-Za-z0-9*-]+(?:\.[A-Za-z0-9*-]+)+)")
_ANNOUNCED = re.compile(
    r"(?:共|合计|总计|total(?: of)?)\s*[:：]?\s*(\d{1,7})\s*(?:笔|条|records?|transactions?|items?)", re.IGNORECASE
)
_SPREAD = re.compile(r"(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])")
_SPLIT_RANGE = re.compile(r"(\d)\s*[-—–~～]\s*(20\d{2})")


@dataclass(frozen=True, slots=True)
class Titles:
    """Facts from the rows above.

    `until` is the last day from which missing years are told, `tail` of the account's card.
    """

    name: str = ""
    issuer: str = ""
    account_hint: str = ""
    tail: str = ""
    currency: str = ""
    period_from: date | None = None
    period_to: date | None = None
    until: date | None = None
    announced: int | None = None


def read_titles(rows: Sequence[str], name: str, common: Common) -> Titles:
    """Read the texts of the rows above a header; `name` is the file's name, which is believed last."""
    # 账　　号：words that are spread over a line for looks.
    rows = [_SPREAD.sub("", row) for row in rows]
    period = _period(rows)
    until = period[1] if period else _until([*rows, name])
    hint, tail = _account(rows)
    return Titles(
        name=name,
        issuer=_issuer([*rows, name], common),
        account_hint=hint,
        tail=tail,
        currency=_currency(rows, common),
        period_from=period[0] if period else None,
        period_to=period[1] if period else None,
        until=until,
        announced=next((int(found[1]) for row in rows if (found := _ANNOUNCED.search(row))), None),
    )


def section_currency(text: str, common: Common) -> str:
    """The currency of a section's title (美元账户交易明细), or empty."""
    return _currency([text], common)


def _period(rows: Sequence[str]) -> tuple[date, date] | None:
    start: date | None = None
    for row in rows:
        if _NOT_PERIOD.search(row):
            continue
        text = _SPLIT_RANGE.sub(r"\1 至 \2", row)
        days = full_days(text)
        if len(days) >= 2 and _PERIOD.search(text) and days[0] <= days[1]:
            return days[0], days[1]
        # Start and end may stand in two rows or cells: 起始日期 … / 截止日期 ….
        if len(days) == 1 and re.search(r"起始|开始|start|from", row, re.IGNORECASE):
            start = days[0]
        elif (
            len(days) == 1 and start and re.search(r"截止|终止|结束|end|to\b", row, re.IGNORECASE) and start <= days[0]
        ):
            return start, days[0]
    return None


def _until(texts: Sequence[str]) -> date | None:
    for text in texts:
        days = full_days(text)
        if len(days) == 1 and _STATED.search(text) and not _NOT_PERIOD.search(text):
            return days[0]
        if not days and (end := month_end(text)):
            return end
    return None


def _account(rows: Sequence[str]) -> tuple[str, str]:
    for row in rows:
        found = _NUMBER.search(row)
        number = re.sub(r"[ -]", "", found["number"]) if found else ""
        # Without a colon a short run of digits beside 账户 is rather a year than a number.
        if found and (len(number) >= 8 or (found["mark"].strip() and number[-4:].isdecimal())):
            tail = number[-4:] if number[-4:].isdecimal() and len(number) >= 8 else ""
            return (number if not number.isdecimal() else mask_card(number)), tail
    for row in rows:
        if found := _MAIL.search(row):
            return f"{found['first']}***@{found['domain']}", ""
    return "", ""


def _issuer(texts: Sequence[str], common: Common) -> str:
    for text in texts:
        for key, words in common.issuers.items():
            if WordList(words).occurs(text):
                return key
    return ""


def _currency(rows: Sequence[str], common: Common) -> str:
    for row in rows:
        for code, words in common.currencies.items():
            named = [word for word in words if len(word) > 1 and not word.isascii()]
            if any(word in row for word in named) or re.search(rf"(?<![A-Za-z]){code}(?![A-Za-z])", row):
                return code
    return ""
