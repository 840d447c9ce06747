"""Members of a structured value in words: the form's names, kinds and masks, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.kernel.wording import Language, Wording
from app.sync.members import ABSENT, members
from app.sync.members import Path as Way
from app.sync.told import Kind
from app.sync.told_members import Place, kind, label, ordered, secret, told, whole

WORDING = Path(__file__).resolve().parents[2] / "resources" / "wording"
ZH = Wording.load(WORDING, Language.ZH)
EN = Wording.load(WORDING, Language.EN)
IDENTITY = Place("interview_sections", "content", "identity")
PAUSES = Place("interviews", "pauses")


@pytest.mark.parametrize(
    ("place", "path", "value", "masked", "whole_text"),
    [
        (IDENTITY, ("phone",), "13911112222", "139****2222", "13911112222"),
        (IDENTITY, ("name",), "李小华", "李*华", "李小华"),
        (IDENTITY, ("id_type",), "passport", "护照", "护照"),
        (IDENTITY, ("birth_date",), "1962-03-05", "***", "1962-03-05"),
        (IDENTITY, ("original_seen",), "2026-11-24T03:00:00.000Z", "2026-11-24 11:00", "2026-11-24 11:00"),
        (IDENTITY, ("later_version",), "卡 6222020200112233445", "卡 622202*********3445", "卡 6222020200112233445"),
        (IDENTITY, ("name",), ABSENT, "", ""),
        (IDENTITY, ("name",), None, "", ""),
        (IDENTITY, ("later_person", "phone"), "13911112222", "139****2222", "13911112222"),
        (PAUSES, ("2026-11-24T03:00:00.000Z",), ["2026-11-24T03:00:00.000Z", None, "customer_rest", ""],
         "2026-11-24 11:00", None),
    ],
)  # fmt: skip
def test_a_member_is_told_and_masked_as_its_field_is(
    place: Place, path: Way, value: Any, masked: str, whole_text: str | None
) -> None:
    assert told(ZH, place, path, value).startswith(masked)
    assert bool(told(ZH, place, path, value)) is bool(masked)
    if whole_text is not None:
        assert told(ZH, place, path, value, masked=False) == whole_text
        assert secret(place, path, value) is (masked != whole_text)


def test_members_bear_the_names_of_the_form_in_its_order() -> None:
    found = members({}, {"address": "a", "zzz": 1, "name": "b"}, {})
    assert found is not None
    names = [label(EN, IDENTITY, one.path) for one in ordered(IDENTITY, found)]
    assert names == ["Name", "Address for delivery", "zzz"]
    assert label(ZH, PAUSES, ("2026-11-24T03:00:00.000Z",)) == "2026-11-24 11:00"
    assert (label(ZH, PAUSES, (1,)), label(EN, PAUSES, (1,))) == ("第 2 项", "No. 2")


@pytest.mark.parametrize(
    ("place", "path", "held"),
    [
        (IDENTITY, ("id_type",), Kind.CODE), (IDENTITY, ("birth_date",), Kind.DAY), (IDENTITY, ("needs",), Kind.PARTS),
        (IDENTITY, ("phone",), Kind.TEXT), (IDENTITY, ("unknown",), Kind.TEXT), (PAUSES, ("x",), Kind.PARTS),
    ],
)  # fmt: skip
def test_what_a_member_holds_decides_its_editor(place: Place, path: Way, held: Kind) -> None:
    assert kind(place, path) is held


def test_a_whole_value_is_a_line_for_each_member_and_masked_as_they_are() -> None:
    content = {"phone": "13911112222", "id_type": "passport", "birth_date": "1962-03-05", "name": ""}
    assert whole(ZH, IDENTITY, content).splitlines() == [
        "电话: 139****2222",
        "证件类型: 护照",
        "出生日期: ***",
    ]
    assert "1962-03-05" in whole(ZH, IDENTITY, content, masked=False)
    assert whole(ZH, PAUSES, [["2026-11-24T03:00:00.000Z", None]]) == "2026-11-24 11:00"
    assert whole(ZH, PAUSES, None) == ""
