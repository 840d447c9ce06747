"""Read OFX (Open Financial Exchange), both as SGML with tags left open and as XML.

Banks write it loosely, so tags are read one after another, and a value ends where the next tag begins. Document types
and entities are refused; the five plain character names are known and nothing else is looked up. Decided against an
XML parser: the older and the sloppier half of OFX files is no XML.
"""

from __future__ import annotations

import re
from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.evidence.statements.amounts import AmountTrouble, read_amount
from app.evidence.statements.dates import DateTrouble, DayReader
from app.evidence.statements.encoding import decode
from app.evidence.statements.instalments import find_instalment
from app.evidence.statements.lines import LineKind, SkippedRow, Statement, TransactionLine
from app.evidence.statements.profiles import Account, Common, Flow, Profile
from app.evidence.statements.sorting import merchant_from, sort_line
from app.evidence.statements.tables import Bounds, damaged
from app.evidence.statements.words import clean
from app.kernel.errors import Refusal
from app.kernel.masking import mask_card
from app.kernel.money import Money

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9._]{0,40})>([^<]*)")
_NAMES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}
_ENTITY = re.compile(r"&(?:#(\d{1,6})|([A-Za-z]{2,6}));")
# What the transaction type says beyond the sign of the amount.
_TYPES = {
    "INT": "interest",
    "FEE": "fee",
    "SRVCHG": "service charge",
    "ATM": "atm",
    "CASH": "cash",
    "DIV": "dividend",
    "PAYMENT": "payment",
}
_SPENDING, _COMING = (
    frozenset({"DEBIT", "POS", "ATM", "FEE", "SRVCHG", "CHECK"}),
    frozenset({"CREDIT", "DEP", "DIRECTDEP"}),
)
_DAY = DayReader("compact", None)


@dataclass(slots=True)
class _Account:
    currency: str = "CNY"
    number: str = ""
    kind: Account = "card"
    start: date | None = None
    end: date | None = None
    issuer: str = ""


@dataclass(slots=True)
class _Entry:
    line_no: int
    account: _Account
    values: dict[str, str] = field(default_factory=dict)


def read_ofx(data: bytes, name: str, bounds: Bounds, common: Common) -> Statement:
    """Read all statements of an OFX file as one.

    Raises `Refusal`: `evidence.statement_unsafe_xml`, `statement_damaged`, `statement_too_long`, `statement_empty`,
    `statement_nothing_read`, `text_encoding`.
    """
    text = _decode(data, name)
    upper = text[: 1 << 16].upper()
    if "<!DOCTYPE" in upper or "<!ENTITY" in text.upper():
        raise Refusal("evidence.statement_unsafe_xml", "file", name=name)
    text = text.replace("<![CDATA[", "").replace("]]>", "")
    accounts: list[_Account] = []
    entries = list(_entries(text, accounts))
    if not accounts:
        # Statements of investments, lists of accounts and error messages are OFX too.
        if "<OFX>" not in upper:
            raise damaged(name, "OFX")
        raise Refusal("evidence.statement_empty", "file", name=name)
    if len(entries) > bounds.rows:
        raise Refusal("evidence.statement_too_long", "file", name=name, limit=bounds.rows)
    return _assemble(entries, accounts, name, common)


def _assemble(entries: list[_Entry], accounts: list[_Account], name: str, common: Common) -> Statement:
    notes: set[str] = set()
    flipped = _signs_are_turned(entries, common)
    if flipped:
        notes.add("sign_inferred")
    lines: list[TransactionLine] = []
    skipped: list[SkippedRow] = []
    for entry in entries:
        try:
            lines.append(_line(entry, common, flipped))
        except (AmountTrouble, DateTrouble) as trouble:
            said = " | ".join(f"{tag}={value}" for tag, value in entry.values.items())[:300]
            skipped.append(SkippedRow(entry.line_no, trouble.reason, said))
    if not lines:
        if not skipped:
            raise Refusal("evidence.statement_empty", "file", name=name)
        first = skipped[0]
        reason = ("statement_skip", first.reason)
        raise Refusal(
            "evidence.statement_nothing_read", "file", name=name, rows=len(skipped), line=first.line_no, reason=reason
        )
    days = sorted(day for line in lines for day in (line.traded_on, line.posted_on) if day is not None)
    first_account = accounts[0]
    return Statement(
        profile="ofx",
        issuer=next((key for key, words in common.issuers.items() if first_account.issuer in words), ""),
        account_hint=mask_card(first_account.number),
        currency=Tally(line.amount.currency for line in lines).most_common(1)[0][0],
        period_from=first_account.start or days[0],
        period_to=first_account.end or days[-1],
        lines=tuple(lines),
        skipped=tuple(skipped),
        notes=tuple(sorted(notes)),
    )


def _decode(data: bytes, name: str) -> str:
    head = data[:1024].upper()
    try:
        return decode(data, name)[0]
    except Refusal:
        # The file names its encoding itself, so this is no guess.
        if b"CHARSET:1252" in head or b"WINDOWS-1252" in head or b"ISO-8859-1" in head:
            return data.decode("cp1252", errors="replace")
        raise


def _entries(text: str, accounts: list[_Account]) -> Iterator[_Entry]:
    entry: _Entry | None = None
    issuer, line_no, counted = "", 1, 0
    for found in _TAG.finditer(text):
        closing, tag, value = found[1], found[2].upper(), _plain(found[3])
        line_no, counted = line_no + text.count("\n", counted, found.start()), found.start()
        if tag == "ORG" and not closing:
            issuer = value
        elif tag in ("STMTRS", "CCSTMTRS") and not closing:
            accounts.append(_Account(kind="card" if tag == "CCSTMTRS" else "bank", issuer=issuer))
        elif tag == "STMTTRN" and accounts:
            if entry is not None:
                yield entry
            entry = None if closing else _Entry(line_no, accounts[-1])
        elif tag == "BANKTRANLIST" and closing:
            if entry is not None:
                yield entry
            entry = None
        elif not closing and accounts and (value or tag == "CURRENCY"):
            if entry is not None:
                entry.values.setdefault(tag, value)
            else:
                _describe(accounts[-1], tag, value)
    if entry is not None:
        yield entry


def _describe(account: _Account, tag: str, value: str) -> None:
    if tag == "CURDEF" and re.fullmatch(r"[A-Za-z]{3}", value):
        account.currency = value.upper()
    elif tag == "ACCTID":
        account.number = account.number or value
    elif tag in ("DTSTART", "DTEND"):
        try:
            day = _day(value)
        except DateTrouble:
            return  # the lines tell the period then
        if tag == "DTSTART":
            account.start = day
        else:
            account.end = day


def _signs_are_turned(entries: list[_Entry], common: Common) -> bool:
    """Whether every line whose type names a direction has the sign against it: some issuers write cards that way."""
    against = agreeing = 0
    for entry in entries:
        try:
            amount = read_amount(entry.values.get("TRNAMT", ""), common)
        except AmountTrouble:
            continue
        kind = entry.values.get("TRNTYPE", "").upper()
        if amount is None or not amount.fen or kind not in _SPENDING | _COMING:
            continue
        if (amount.fen < 0) == (kind in _SPENDING):
            agreeing += 1
        else:
            against += 1
    return against > 0 and agreeing == 0


def _line(entry: _Entry, common: Common, flipped: bool) -> TransactionLine:
    values = entry.values
    posted = _day(values["DTPOSTED"]) if values.get("DTPOSTED") else None
    traded = _day(values["DTUSER"]) if values.get("DTUSER") else posted
    if posted is None and traded is None:
        raise DateTrouble("date_missing")
    amount = read_amount(values.get("TRNAMT", ""), common)
    if amount is None:
        raise AmountTrouble("amount_missing")
    # OFX: negative leaves the account. Here: positive is spent.
    fen = amount.fen if flipped else -amount.fen
    flow: Flow = "in" if fen < 0 else "out"
    payee, memo = clean(values.get("NAME", "")), clean(values.get("MEMO", ""))
    description = memo if not payee or memo.startswith(payee) else f"{payee} {memo}".strip()
    kind_text = _TYPES.get(values.get("TRNTYPE", "").upper(), "")
    kind = sort_line(f"{kind_text} {description}", flow, Profile(name="ofx", account=entry.account.kind), common)
    currency = values.get("CURSYM", "").upper() if "CURRENCY" in values else ""
    pair = find_instalment(description)
    digits = re.sub(r"\D", "", entry.account.number)
    return TransactionLine(
        line_no=entry.line_no,
        traded_on=traded,
        posted_on=posted,
        description=description or kind_text or values.get("TRNTYPE", ""),
        merchant=(payee or merchant_from(description, common))
        if kind in (LineKind.PURCHASE, LineKind.REFUND)
        else payee,
        kind=kind,
        amount=Money(fen, currency or entry.account.currency),
        card_tail=digits[-4:] if len(digits) >= 4 else "",
        instalment_no=pair[0] if pair else None,
        instalment_count=pair[1] if pair else None,
        raw=tuple(f"{tag}={value}" for tag, value in values.items()),
    )


def _day(value: str) -> date:
    return _DAY.read(value[:8])


def _plain(value: str) -> str:
    def character(found: re.Match[str]) -> str:
        if found[1]:
            code = int(found[1])
            return chr(code) if 31 < code < 0xD800 or 0xE000 <= code < 0x110000 else " "
        return _NAMES.get(found[2].casefold(), found[0])

    return _ENTITY.sub(character, value).strip()[:500]
