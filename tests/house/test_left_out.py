"""Nothing that is GPL only is imported anywhere or could get into a bundle."""

from pathlib import Path

import pytest

from installer.left_out import GPL_ONLY, excluded_modules, forbidden_imports, is_excluded_file
from tests.house.plan import ROOT


def test_no_file_imports_a_module_that_is_gpl_only() -> None:
    files = [file for floor in ("app", "ui", "reports", "installer", "tests") for file in (ROOT / floor).rglob("*.py")]
    assert len(files) > 300
    found = [f"{file.relative_to(ROOT)}:{line} {name}" for file in files for line, name in forbidden_imports(file)]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.{0} import QChart",
        "import PySide6.{0}",
        "from PySide6 import {0}",
        "import_module('PySide6.{0}')",
        "def late():\n    from PySide6.{0} import X as Y",
    ],
)
def test_such_an_import_would_be_found(tmp_path: Path, line: str) -> None:
    file = tmp_path / "one.py"
    file.write_text(line.format("QtCharts"), encoding="utf-8")
    assert {name.split(".")[1] for _, name in forbidden_imports(file)} == {"QtCharts"}
    file.write_text(line.format("QtMultimedia"), encoding="utf-8")
    assert list(forbidden_imports(file)) == []


def test_a_bundle_leaves_them_out_and_keeps_what_is_used() -> None:
    excluded = excluded_modules()
    assert {f"PySide6.{name}" for name in GPL_ONLY} <= set(excluded)
    assert "PySide6.QtWebEngineCore" in excluded
    used = ["PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "PySide6.QtWidgets", "PySide6.QtPdf", "PySide6.QtSvg"]
    assert not set(used) & set(excluded)


@pytest.mark.parametrize(
    ("file", "out"),
    [
        ("PySide6/QtCharts.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Charts.so.6", True),
        ("Qt6DataVisualization.dll", True),
        ("libQt6GraphsWidgets.so.6", True),
        ("libQt6WebEngineCore.so.6", True),
        ("libQt6QuickWidgets.so.6", True),
        ("libQt6Multimedia.so.6", False),
        ("libffmpegmediaplugin.so", False),
        ("QtTextToSpeech.abi3.so", False),
        ("libQt6Gui.so.6", False),
    ],
)
def test_files_are_told_apart_by_their_names(file: str, out: bool) -> None:
    assert is_excluded_file(file) is out
