"""One room per job of the desk, with the same name on every floor; nothing else on the top level."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from installer.checks import files
from tests.house.plan import ROOT, folders, rooms

# What a floor has besides the rooms of app.
BESIDES = {
    "app": set[str](),
    "ui": {"shell", "widgets", "commands"},
    "tests": {"shell", "widgets", "commands", "reports", "bench", "acceptance", "house", "helpers"},
}


@pytest.mark.parametrize("floor", sorted(BESIDES))
def test_every_folder_of_a_floor_is_a_room_or_one_of_the_floor_s_own(floor: str) -> None:
    assert folders(floor) - set(rooms()) - BESIDES[floor] == set()


def test_the_rooms_are_in_the_order_of_the_design() -> None:
    order = (
        "kernel store staff sealing cases evidence interviews terms mediation agreements fulfilment knowledge outreach "
        "training insight casefile central sync desktop"
    )
    assert list(reversed(rooms())) == order.split()


def test_the_top_level_holds_nothing_else() -> None:
    assert files.misplaced(files.tracked()) == []


def test_something_else_on_the_top_level_is_seen() -> None:
    assert files.misplaced([Path("setup.py"), Path("app/kernel/money.py"), Path(".gitignore")]) == [
        "setup.py: has no place on the top level"
    ]


def test_no_source_is_longer_than_the_house_allows() -> None:
    names = [name for name in files.tracked() if name.suffix == ".py"]
    assert [told for name in names for told in files.too_long(name, (ROOT / name).read_text(encoding="utf-8"))] == []


def test_a_source_that_is_too_long_is_seen() -> None:
    text = "x = 1\n" * (files.LONGEST + 1)
    assert files.too_long(Path("app/a.py"), text) != []
    assert files.too_long(Path("resources/a.ts"), text) == []


def _prints(tree: str) -> list[str]:
    found = []
    for path in sorted((ROOT / tree).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


@pytest.mark.parametrize("tree", ["app", "reports"])
def test_nothing_prints(tree: str) -> None:
    assert _prints(tree) == []


@pytest.mark.parametrize("module", ["ui.start", "ui.commands", "app.desktop"])
def test_the_entrance_and_the_commands_load_no_qt(module: str) -> None:
    qt = "[name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]"
    probe = f"import sys, {module}; print({qt})"
    answer = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


def test_lines_that_name_somebody_s_machine_are_seen() -> None:
    planted = ["see /ro" + "ot/notes", "in /hom" + "e/anna/desk", "C:\\Us" + "ers\\anna", "from py" + "pi.org"]
    innocent = ["ui/work/rooms", "a/home/b", "https://example.org/root/", "relative ../shared/samples"]
    assert len(files.of_a_machine(Path("a.md"), "\n".join(planted))) == len(planted)
    assert files.of_a_machine(Path("a.md"), "\n".join(innocent)) == []


def test_files_are_found_without_git_too(tmp_path: Path) -> None:
    for name in ["app/a.py", ".venv/b.py", "app/__pycache__/a.pyc", "README.md"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert files._walk(tmp_path) == [Path("README.md"), Path("app/a.py")]
