"""Whatever somebody calls a feed: it is taken, rejected line by line, or refused in one sentence. Never a traceback."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cases.codes import Channel
from app.cases.intake import Profile, Words, load_profiles
from app.cases.intake.layout import lay
from app.cases.intake.reading import open_feed
from app.cases.intake.rejects import RejectFile, safe
from app.cases.intake.rows import Complaint, read_row
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from tests.cases.conftest import RESOURCES

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
HEADER = [
    "外部编号", "收到时间", "渠道", "客户姓名", "证件类型", "证件号码", "联系电话", "卡号", "金额", "币种",
    "业务", "原因", "要求", "投诉内容", "网点",
]  # fmt: skip
_ODD = st.one_of(
    st.text(max_size=25),
    st.sampled_from(
        ["", " ", "=1+1", "~12", "NaN", "Infinity", "1e400", "9" * 400, "2026-02-30", "0000-00-00", "2026-11-20",
         "1,2,3", "10000-01-01", "0001-01-01T00:00:00+23:59", "身份证", "\x00", "\ufeff", "\ud83d\ude00", "-0",
         "１２３", "\u202eabc", "a" * 5000]
    ),
)  # fmt: skip
_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), _ODD),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_ODD, inner, max_size=3)),
    max_leaves=8,
)
_FUZZ = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])

Try = Callable[[bytes], int]


@pytest.fixture(scope="module")
def known() -> tuple[dict[str, Profile], Words, Wording]:
    words = Words.load(RESOURCES / "wording")
    return load_profiles([RESOURCES / "intake_profiles"], words), words, Wording.load(RESOURCES / "wording")


@pytest.fixture
def attempt(tmp_path: Path, known: tuple[dict[str, Profile], Words, Wording]) -> Try:
    """Read a file of these bytes as a feed, writing rejects; returns its rows, -1 when refused as a whole."""
    profiles, words, wording = known
    file = tmp_path / "feed"

    def run(content: bytes, feed: str = "desk") -> int:
        file.write_bytes(content)
        count = 0
        try:
            with open_feed(file) as opened:
                layout = lay(
                    profiles[feed],
                    words,
                    opened.header,
                    "feed",
                    channel=Channel.APP,
                    now=NOW,
                    branches=frozenset({"0123"}),
                )
                rejects = RejectFile(
                    tmp_path / "rejects", file, NOW, opened.header, lambda one: wording.told(one).sentence
                )
                for row in opened.rows():
                    count += 1
                    found = [row.fault] if row.fault is not None else read_row(layout, row.line, row.cells)
                    if not isinstance(found, Complaint):
                        told = rejects.add(row.line, row.cells, found)
                        assert told
                        assert all("{" not in reason or "{" in content.decode("utf-8", "ignore") for reason in told)
                    else:
                        assert found.external_id
                        assert found.name
                        assert found.received_at <= NOW
                rejects.close()
        except Refusal as refusal:
            if wording.told(refusal).sentence == str(refusal):
                raise LookupError(f"{refusal.code} has no sentence") from refusal
            return -1
        return count

    return run


@_FUZZ
@given(content=st.binary(max_size=300))
def test_any_bytes(attempt: Try, content: bytes) -> None:
    attempt(content)


@_FUZZ
@given(rows=st.lists(st.lists(_ODD, max_size=17), max_size=4), encoding=st.sampled_from(["utf-8", "gb18030", "utf-16"]))
def test_any_cells_under_a_good_header(attempt: Try, rows: list[list[str]], encoding: str) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, *rows])
    attempt(text.getvalue().encode(encoding, "replace"))


@_FUZZ
@given(cells=st.fixed_dictionaries(dict.fromkeys(HEADER, _ODD)))
def test_any_json_line(attempt: Try, cells: dict[str, Any]) -> None:
    attempt(json.dumps(cells).encode("utf-8"))


@_FUZZ
@given(value=_JSON, name=st.sampled_from(HEADER))
def test_any_json_value(attempt: Try, value: Any, name: str) -> None:
    good = dict.fromkeys(HEADER, "") | {
        "收到时间": "2026-11-20",
        "客户姓名": "李",
        "投诉内容": "费用不对",
        "外部编号": "1",
    }
    lines = [json.dumps(good), json.dumps(good | {name: value})]
    assert attempt("\n".join(lines).encode("utf-8", "surrogatepass")) in (2, -1)


@_FUZZ
@given(header=st.lists(_ODD, max_size=20))
def test_any_header(attempt: Try, header: list[str]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([header, ["1"] * len(header)])
    attempt(text.getvalue().encode("utf-8", "replace"))


@_FUZZ
@given(garbage=st.binary(max_size=60), place=st.integers(0, 400))
def test_a_damaged_feed(attempt: Try, garbage: bytes, place: int) -> None:
    good = ["T1", "2026-11-20", "", "李小华", "", "", "", "", "", "", "", "", "", "费用不对", ""]
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, *([good] * 3)])
    content = text.getvalue().encode("utf-8")
    attempt(content[:place] + garbage + content[place:])


@given(text=_ODD)
def test_no_cell_of_the_reject_file_is_a_formula(text: str) -> None:
    assert not safe(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_whole_good_file_still_counts(attempt: Try) -> None:
    good = ["T1", "2026-11-20", "", "李小华", "", "", "", "", "", "", "", "", "", "费用不对", ""]
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, good, good])
    assert attempt(text.getvalue().encode("utf-8")) == 2
