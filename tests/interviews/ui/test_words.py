"""Every sentence of the room's pages is translated, in both languages, and nothing is left over."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import resources
import ui.interviews

SOURCES = Path(str(ui.interviews.__file__)).parent
TRANSLATIONS = Path(str(resources.__file__)).parent / "translations"


def spoken() -> set[str]:
    """All source texts in `self.tr(…)` of the room."""
    found = set()
    for file in SOURCES.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{file.name}:{node.lineno} translates something computed"
                found.add(str(text.value))
    return found


def translated(language: str) -> dict[str, list[str]]:
    """Source texts of a language's file with their translations."""
    root = ET.parse(TRANSLATIONS / language / "interviews.ts").getroot()  # noqa: S314 - a file of our own
    found: dict[str, list[str]] = {}
    for message in root.iter("message"):
        target = message.find("translation")
        assert target is not None
        assert target.get("type") is None, message.findtext("source")
        forms = [form.text or "" for form in target.findall("numerusform")]
        found[message.findtext("source") or ""] = forms or [target.text or ""]
    return found


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_sentence_is_translated_and_nothing_else(language: str) -> None:
    assert translated(language).keys() == spoken()


def test_chinese_is_chinese_and_keeps_its_places() -> None:
    for source, forms in translated("zh_CN").items():
        for text in forms:
            assert text.strip(), source
            assert re.search(r"[\u3000-\u9fff\uff00-\uffef]", text), source
            assert sorted(re.findall(r"\{\d\}|%n", text)) == sorted(re.findall(r"\{\d\}|%n", source)), source


def test_english_says_one_and_many() -> None:
    counted = {source: forms for source, forms in translated("en").items() if "%n" in source}
    assert counted
    assert all(len(forms) == 2 for forms in counted.values())
