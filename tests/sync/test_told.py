"""A value of any field in words: every field that can be in conflict has a name, a kind and its mask."""

from __future__ import annotations

from typing import Any

import pytest

from app.kernel.wording import Language, Wording
from app.store.base import Merge, captured_tables
from app.sync.offset import Drift, drift
from app.sync.told import LABELS, Kind, kind_of, told
from app.sync.wire import plan_of
from installer.models import load_models

load_models()
from app.desktop.desktop import resource_folder  # noqa: E402 - models first

ZH = Wording.load(resource_folder("wording"), Language.ZH)
GUARDED = [
    (table, name)
    for table in sorted(captured_tables())
    for name, merge in plan_of(table).merge.items()
    if merge is Merge.GUARDED
]


@pytest.mark.parametrize(("table", "name"), GUARDED, ids=[".".join(pair) for pair in GUARDED])
def test_every_field_that_can_be_in_conflict_has_a_name(table: str, name: str) -> None:
    assert ZH.label("sync_field", f"{table}.{name}") != f"{table}.{name}"
    assert kind_of(table, name) in Kind


@pytest.mark.parametrize("name", sorted(LABELS))
def test_every_stored_code_has_labels(name: str) -> None:
    assert ZH.labels(LABELS[name]), "a list to choose from"
    table, _, column = name.partition(".")
    assert column in plan_of(table).names


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("cases.amount_fen", 1_280_050, "12,800.50"),
        ("cases.channel", "branch", "网点窗口"),
        ("cases.still_called", True, "是"),
        ("cases.card_number", "6222020200112233445", "622202*********3445"),
        ("cases.narrative", "卡号 6222020200112233445 被盗", "卡号 622202*********3445 被盗"),
        ("cases.received_on", "2026-11-24", "2026-11-24"),
        ("cases.received_at", "2026-11-24T02:00:00.000Z", "2026-11-24 10:00"),
        ("customers.name", "李小华", "李*华"),
        ("customers.phone", "13800001111", "138****1111"),
        ("customers.address", "上海市浦东新区世纪大道 1 号", "上海市浦东新区***"),
        ("cases.wish", None, ""),
        ("cases.nowhere", "x", "x"),
        ("interview_sections.content", {"name": "李小华", "asked": True, "people": [{"phone": "13800001111"}]}, None),
    ],
)
def test_values_in_words(name: str, value: Any, said: str | None) -> None:
    table, _, column = name.partition(".")
    found = told(ZH, table, column, value)
    if said is not None:
        assert found == said
    else:
        assert "李*华" in found
        assert "138****1111" in found
        assert "是" in found
        assert "13800001111" in told(ZH, table, column, value, masked=False)


def test_how_far_a_clock_may_be_off() -> None:
    assert [drift(ms) for ms in (0, 120_000, 120_001, -120_001, 86_400_000, -86_400_001)] == [
        Drift.WELL, Drift.WELL, Drift.WARNS, Drift.WARNS, Drift.WARNS, Drift.UNCERTAIN,
    ]  # fmt: skip
