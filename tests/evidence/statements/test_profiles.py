"""Layouts are data: a file added makes a new layout readable, a file with a mistake is refused with the place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.evidence.statements import load_profiles, read_statement
from app.kernel.errors import Refusal
from tests.evidence.statements.files import PROFILES, ROOT

FOLDER = ROOT / "resources" / "statement_profiles"
OWN = """
name = "harbour_bank"
issuer = "harbour"
sign = "spent_negative"
currency = "HKD"
date_order = "mdy"
[detect]
headers = ["Wann", "Was", "Wieviel"]
[columns]
traded_on = ["Wann"]
description = ["Was"]
amount = ["Wieviel"]
[[kind]]
kind = "fee"
words = ["Gebühr"]
"""
STATEMENT = "Wann,Was,Wieviel\n01/02/2025,Kaffee,-5.00\n01/03/2025,Gebühr,-1.00\n01/04/2025,Ausgleich,6.00\n"


def test_a_profile_that_is_added_makes_a_layout_readable(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "harbour.toml").write_text(OWN, encoding="utf-8")
    file = tmp_path / "a.csv"
    file.write_text(STATEMENT, encoding="utf-8")
    with pytest.raises(Refusal) as raised:
        read_statement(file, PROFILES)
    assert raised.value.code == "evidence.statement_layout_unknown"
    statement = read_statement(file, load_profiles(FOLDER, tmp_path / "own"))
    assert (statement.profile, statement.issuer) == ("harbour_bank", "harbour")
    assert [f"{line.amount.currency} {line.amount} {line.kind.value}" for line in statement.lines] == [
        "HKD 5.00 purchase",
        "HKD 1.00 fee",
        "HKD -6.00 refund",
    ]


def test_words_can_tell_two_issuers_with_the_same_headers_apart(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "common.toml", tmp_path)
    (tmp_path / "a.toml").write_text(OWN.replace("[columns]", 'words = ["Hafenbank"]\n[columns]'), encoding="utf-8")
    profiles = load_profiles(tmp_path)
    file = tmp_path / "a.csv"
    file.write_text("Hafenbank\n" + STATEMENT, encoding="utf-8")
    assert read_statement(file, profiles).profile == "harbour_bank"
    file.write_text(STATEMENT, encoding="utf-8")
    with pytest.raises(Refusal):
        read_statement(file, profiles)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (OWN.replace('sign = "spent_negative"', 'sign = "upside_down"'), "sign"),
        (OWN.replace("traded_on", "traded_onn"), "columns.traded_onn"),
        (OWN.replace("[detect]", "[detekt]"), "detekt"),
        (OWN.replace('kind = "fee"', 'kind = "tax"'), "kind"),
        ('name = "harbour_bank"\n', "detect"),
        ("name = ", "Invalid value"),
        ('name = "Bad Name"\n[detect]\nheaders = ["a", "b"]', "name"),
    ],
)
def test_a_malformed_profile_is_refused_with_file_and_place(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Refusal) as raised:
        load_profiles(FOLDER, tmp_path)
    assert raised.value.code == "evidence.profile_malformed"
    assert raised.value.params["file"] == "own.toml"
    assert told in str(raised.value.params["reason"])


def test_common_words_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as raised:
        load_profiles(tmp_path)
    assert raised.value.code == "evidence.profile_malformed"


def test_reading_statements_costs_nothing_before_first_use() -> None:
    import subprocess
    import sys

    code = (
        "import sys; import app.evidence.kinds, app.evidence.statements; "
        "bad = {'openpyxl', 'xlrd', 'pydantic', 'PIL', 'python_calamine'} "
        "& set(sys.modules); sys.exit(str(bad) if bad else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
