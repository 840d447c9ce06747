"""Whatever the bytes: a statement or a refusal, never anything else, and never for long."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.evidence.statements.lines import Statement
from app.kernel.errors import Refusal
from tests.evidence.statements.files import ROOT, Value, read_bytes, xls, xlsx
from tests.evidence.statements.test_ofx import SGML

HEAD = "交易日期,记账日期,交易摘要,卡号末四位,交易金额\n"
CSV = (HEAD + '2025-01-02,2025-01-03,"财付通-星光, 超市",0042,"1,000.00"\n' * 3).encode()
ROWS: list[list[Value]] = [["交易日期", "摘要", "金额"], ["2025-01-02", "超市", 1.5], ["2025-01-03", "还款", "-1.5"]]
SEEDS = {
    "csv": CSV,
    "gb18030": CSV.decode().encode("gb18030"),
    "xlsx": xlsx(("a", ROWS)),
    "xls": xls(ROWS),
    "ofx": SGML.encode(),
    "html": b"<table><tr><td>Date<td>Amount<tr><td>2025-01-02<td>1.00</table>",
}
SAMPLES = ROOT.parent / "shared" / "samples" / "statements"
SLOW_OK = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)


def attempt(folder: Path, data: bytes, name: str) -> Statement | None:
    """Read, and prove that the outcome is one of two."""
    refused: Refusal | None = None
    statement: Statement | None = None
    try:
        statement = read_bytes(folder, data, name=name)
    except Refusal as refusal:
        refused = refusal
    if statement is not None:
        assert statement.lines
    else:
        assert refused is not None
        assert refused.code.startswith("evidence.")
        assert refused.params["name"] == name
    return statement


@SLOW_OK
@given(data=st.binary(max_size=3000), start=st.sampled_from([b"", *(seed[:64] for seed in SEEDS.values())]))
def test_random_bytes(tmp_path: Path, data: bytes, start: bytes) -> None:
    attempt(tmp_path, start + data, "a.csv")


@SLOW_OK
@given(rest=st.text(max_size=600))
def test_random_text_below_a_header(tmp_path: Path, rest: str) -> None:
    attempt(tmp_path, (HEAD + rest).encode("utf-8", errors="replace"), "a.csv")


def mutated(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for at, length, new in changes:
        place = at % (len(data) + 1)
        data = data[:place] + new + data[place + length :]
    return data


CHANGES = st.lists(
    st.tuples(st.integers(0, 1 << 20), st.integers(0, 40), st.binary(max_size=20)), min_size=1, max_size=6
)


@pytest.mark.parametrize("kind", SEEDS)
@SLOW_OK
@given(changes=CHANGES)
def test_damaged_files(tmp_path: Path, kind: str, changes: list[tuple[int, int, bytes]]) -> None:
    attempt(tmp_path, mutated(SEEDS[kind], changes), f"a.{kind}")


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples lie beside the repository and are not here")
@settings(parent=SLOW_OK, max_examples=25)
@given(changes=CHANGES, name=st.sampled_from(sorted(file.name for file in SAMPLES.glob("*"))))
def test_damaged_samples(tmp_path: Path, name: str, changes: list[tuple[int, int, bytes]]) -> None:
    attempt(tmp_path, mutated((SAMPLES / name).read_bytes(), changes), name)


@pytest.mark.parametrize(
    "data",
    [
        HEAD.encode() + b"," * 1_000_000,
        HEAD.encode() + b'"2025-01-02,abc,1.00\n' * 5_000,
        (HEAD + "2025-01-02,,x,1," + "a" * 1900 + "!1\n").encode() * 20,
        (HEAD + "2025-01-02,," + "分期" * 900 + ",1,1\n").encode() * 50,
        ("共" * 1990 + "\n").encode() * 1_000,
        b"<OFX>" + b"<A><![CDATA[" * 100_000,
        b"<OFX>" + b"<" * 1_000_000,
        b"<table>" + b"<tr><td" * 50_000,
        b"<table><tr>" + b"<td>" * 300_000,
        b"<table><tr>" + b"<!--" * 300_000,
        b"<table><tr>" + b"<script>" * 100_000,
    ],
    ids=[
        "commas",
        "quotes",
        "words",
        "instalments",
        "titles",
        "cdata",
        "angles",
        "tags",
        "cells",
        "comments",
        "scripts",
    ],
)
def test_files_that_aim_at_the_clock(tmp_path: Path, data: bytes) -> None:
    started = time.perf_counter()
    attempt(tmp_path, data, "a.csv")
    assert time.perf_counter() - started < 20  # each takes well under a second on an idle machine
