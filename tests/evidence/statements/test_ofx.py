"""OFX as banks write it: SGML with open tags, XML, several accounts, turned signs, entities."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.kernel.errors import Refusal
from tests.evidence.statements.files import read_bytes, read_text

SGML = """OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252

<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>HSBC</FI></SONRS></SIGNONMSGSRSV1>
<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>HKD<CCACCTFROM><ACCTID>4000123412345678</CCACCTFROM>
<BANKTRANLIST><DTSTART>20250101000000<DTEND>20250131000000
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20250103120000.000[+8:HKT]<DTUSER>20250102<TRNAMT>-88.00<FITID>1<NAME>A&amp;B CAFE
<STMTTRN><TRNTYPE>PAYMENT<DTPOSTED>20250104<TRNAMT>500.00<FITID>2<NAME>THANK YOU
<STMTTRN><TRNTYPE>FEE<DTPOSTED>20250105<TRNAMT>-30.00<FITID>3<NAME>LATE CHARGE<MEMO>LATE CHARGE JAN
<STMTTRN><TRNTYPE>INT<DTPOSTED>20250106<TRNAMT>-1,5<FITID>4<MEMO>PURCHASES
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20250107<TRNAMT>-10.00<CURRENCY><CURRATE>7.8<CURSYM>USD</CURRENCY>
<NAME>INSTALMENT 3 OF 12
</BANKTRANLIST><LEDGERBAL><BALAMT>-1.00<DTASOF>20250131</LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
"""


def test_sgml_with_open_tags(tmp_path: Path) -> None:
    statement = read_text(tmp_path, SGML, name="card.ofx")
    assert (statement.profile, statement.issuer, statement.currency) == ("ofx", "hsbc", "HKD")
    assert (statement.period_from, statement.period_to) == (date(2025, 1, 1), date(2025, 1, 31))
    assert statement.account_hint == "400012******5678"
    assert [f"{line.amount.currency} {line.amount} {line.kind.value}" for line in statement.lines] == [
        "HKD 88.00 purchase",
        "HKD -500.00 repayment",
        "HKD 30.00 fee",
        "HKD 1.50 interest",
        "USD 10.00 purchase",
    ]
    first = statement.lines[0]
    assert (first.traded_on, first.posted_on, first.merchant) == (date(2025, 1, 2), date(2025, 1, 3), "A&B CAFE")
    assert first.line_no == 10
    assert (statement.lines[4].instalment_no, statement.lines[4].instalment_count) == (3, 12)


def test_an_impossible_day_is_told_and_the_rest_kept(tmp_path: Path) -> None:
    statement = read_text(tmp_path, SGML.replace("20250104", "20250230"), name="card.ofx")
    assert len(statement.lines) == 4
    assert [(fault.line_no, fault.reason) for fault in statement.faults] == [(11, "date_impossible")]


def test_signs_against_the_types_are_turned(tmp_path: Path) -> None:
    rows = "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20250103<TRNAMT>88.00<NAME>CAFE"
    rows += "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20250103<TRNAMT>-8.00<NAME>BACK"
    statement = read_text(tmp_path, f"<OFX><CCSTMTRS><CURDEF>CNY<BANKTRANLIST>{rows}</BANKTRANLIST></CCSTMTRS></OFX>")
    assert [str(line.amount) for line in statement.lines] == ["88.00", "-8.00"]
    assert statement.notes == ("sign_inferred",)


def test_latin_letters_when_the_file_says_so(tmp_path: Path) -> None:
    statement = read_bytes(tmp_path, SGML.replace("A&amp;B CAFE", "CAFÉ Ü").encode("cp1252"), name="card.ofx")
    assert statement.lines[0].merchant == "CAFÉ Ü"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<?xml version="1.0"?><!DOCTYPE OFX [<!ENTITY a "b">]><OFX></OFX>', "evidence.statement_unsafe_xml"),
        ("OFXHEADER:100\n\n", "evidence.statement_damaged"),
        ("<OFX><INVSTMTRS><STMTTRN></INVSTMTRS></OFX>", "evidence.statement_empty"),
        ("<OFX><CCSTMTRS></CCSTMTRS></OFX>", "evidence.statement_empty"),
        ("<OFX><CCSTMTRS><STMTTRN><TRNAMT>5</STMTTRN></CCSTMTRS></OFX>", "evidence.statement_nothing_read"),
    ],
)
def test_refusals(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(Refusal) as raised:
        read_text(tmp_path, text, name="card.ofx")
    assert raised.value.code == code
