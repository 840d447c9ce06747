"""The house's own checks see the mistakes they are made for, and do not cry at what is right."""

from pathlib import Path
from typing import Any

import pytest

from installer.checks import files, never_wrong, translations, wording
from installer.checks.translations import Message


def _ts(path: Path, *messages: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    body = "".join(messages)
    path.write_text(f'<TS version="2.1"><context><name>Page</name>{body}</context></TS>', encoding="utf-8")


def _message(source: str, translation: str, state: str = "") -> str:
    kind = f' type="{state}"' if state else ""
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


@pytest.fixture
def faced_house(tmp_path: Path) -> Path:
    """Build a house with one page of two sentences, completely translated."""
    page = tmp_path / "ui" / "cases" / "page.py"
    page.parent.mkdir(parents=True)
    page.write_text(
        "from PySide6.QtWidgets import QWidget\n\n\nclass Page(QWidget):\n    def show_all(self) -> None:\n"
        '        self.tr("Case")\n        self.tr("Case {no}")\n',
        encoding="utf-8",
    )
    files = tmp_path / "resources" / "translations"
    _ts(files / "zh_CN" / "cases.ts", _message("Case", "案件"), _message("Case {no}", "案件 {no}"))
    _ts(files / "en" / "cases.ts", _message("Case", "Case"), _message("Case {no}", "Case {no}"))
    return tmp_path


def test_complete_translations_are_accepted(faced_house: Path) -> None:
    assert translations.problems(faced_house) == []


def test_a_new_sentence_and_a_stale_one_are_both_seen(faced_house: Path) -> None:
    chinese = faced_house / "resources" / "translations" / "zh_CN" / "cases.ts"
    _ts(chinese, _message("Case", "案件"), _message("Old", "旧"))
    assert translations.problems(faced_house) == [
        "zh_CN/cases.ts: lacks Page: 'Case {no}'",
        "zh_CN/cases.ts: keeps Page: 'Old', which is no longer said",
    ]


def test_a_sentence_that_lupdate_cannot_see_is_seen(faced_house: Path) -> None:
    page = faced_house / "ui" / "cases" / "page.py"
    text = page.read_text(encoding="utf-8") + "        print(f\"{self.tr('Hidden')}!\")\n"
    page.write_text(text, encoding="utf-8")
    assert translations.problems(faced_house) == ["cases/page.py:8: a sentence inside an f-string"]


def test_a_missing_file_and_a_file_of_no_room_are_both_seen(faced_house: Path) -> None:
    english = faced_house / "resources" / "translations" / "en"
    (english / "cases.ts").rename(english / "attic.ts")
    assert translations.problems(faced_house) == [
        "en/cases.ts: is missing; ui/cases says 2 sentences",
        "en/attic.ts: belongs to no room or language",
    ]


@pytest.mark.parametrize(
    ("source", "forms", "state", "language", "seen"),
    [
        ("Case", ("案件",), "", "zh_CN", None),
        ("Case", ("案件",), "unfinished", "zh_CN", "is unfinished"),
        ("Case", ("案件",), "vanished", "zh_CN", "is vanished"),
        ("Case", (" ",), "", "zh_CN", "is empty"),
        ("%n cases of %1", ("%1 的 %n 个案件",), "", "zh_CN", None),
        ("%n cases of %1", ("%n 个案件",), "", "zh_CN", "has other placeholders"),
        ("Case {no}", ("案件 {number}",), "", "zh_CN", "has other placeholders"),
        ("Case", ("The case",), "", "en", "reads differently in English"),
        ("%n case(s)", ("%n case", "%n cases"), "", "en", None),
    ],
)
def test_an_incomplete_translation_is_seen(
    source: str, forms: tuple[str, ...], state: str, language: str, seen: str | None
) -> None:
    found = translations.unfinished("f.ts", Message(("Page", source, ""), forms, state), language)
    assert len(found) == (0 if seen is None else 1)
    assert seen is None or seen in found[0]


COMPLETE: dict[str, Any] = {
    "refusal": {"cases.not_found": {"zh": "没有 {no}。", "en": "No {no}.", "remedy_zh": "查。", "remedy_en": "Look."}},
    "label": {"channel": {"branch": {"zh": "网点窗口", "en": "Branch window"}}},
    "text": {"receipt.title": {"zh": "回执", "en": "Receipt"}},
}


def test_complete_wording_is_accepted() -> None:
    assert wording.of_table("cases.toml", COMPLETE) == []


@pytest.mark.parametrize(
    ("table", "seen"),
    [
        ({"refusal": {"a.b": {"zh": "无"}}}, "lacks en"),
        ({"refusal": {"a.b": {"zh": "无", "en": " "}}}, "lacks en"),
        ({"refusal": {"a.b": {"zh": "{no} 无", "en": "None"}}}, "different places"),
        ({"refusal": {"a.b": {"zh": "{no", "en": "None"}}}, "cannot be filled in"),
        ({"refusal": {"a.b": {"zh": "无", "en": "None", "remedy_zh": "查"}}}, "lacks remedy_en"),
        ({"refusal": {"a": {"b": {"zh": "无", "en": "None"}}}}, "holds no sentence"),
        ({"label": {"channel": {"branch": "网点"}}}, "is not a table"),
        ({"text": {"title": {"en": "Title"}}}, "lacks zh"),
        ({"texts": {}}, "unknown part"),
    ],
)
def test_incomplete_wording_is_seen(table: dict[str, Any], seen: str) -> None:
    found = wording.of_table("a.toml", table)
    assert len(found) == 1
    assert seen in found[0]


def test_a_refusal_without_wording_is_seen(tmp_path: Path) -> None:
    (tmp_path / "app" / "cases").mkdir(parents=True)
    (tmp_path / "resources" / "wording").mkdir(parents=True)
    (tmp_path / "resources" / "wording" / "cases.toml").write_text(
        '[refusal."cases.not_found"]\nzh = "无"\nen = "None"\n', encoding="utf-8"
    )
    (tmp_path / "app" / "cases" / "desk.py").write_text(
        'raise Refusal("cases.not_found")\nraise errors.Fault(code="cases.gone", x=1)\nraise Refusal(code)\n',
        encoding="utf-8",
    )
    assert wording.problems(tmp_path) == ["app/cases/desk.py:2: refusal cases.gone has no wording"]


@pytest.mark.parametrize(
    ("call", "seen"),
    [
        ('Refusal("a.b", no=1)', []),
        ('Refusal("a.b", "field", no=1, more=2)', []),
        ('Refusal("a.b", **values)', []),
        ('Refusal("a.b", field="no")', ["a.py:1: refusal a.b does not fill no"]),
    ],
)
def test_a_refusal_that_leaves_a_place_empty_is_seen(call: str, seen: list[str]) -> None:
    entries = {"a.b": {"zh": "没有 {no}。", "en": "No {no}."}}
    found = [sentence for raised in wording.raised_in(call) for sentence in wording.unsaid("a.py", raised, entries)]
    assert found == seen


def test_wording_that_cannot_be_read_or_is_written_twice_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "wording"
    folder.mkdir(parents=True)
    entry = '[refusal."a.b"]\nzh = "无"\nen = "None"\n'
    for name, text in {"a.toml": entry, "b.toml": entry, "c.toml": "[refusal"}.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = wording.problems(tmp_path)
    assert found[0] == "b.toml: refusal a.b is also in another file"
    assert found[1].startswith("c.toml: cannot be read")


def test_lines_and_branches_without_proof_are_seen() -> None:
    report = {
        "files": {
            "app/a.py": {"missing_lines": [], "missing_branches": []},
            "app/b.py": {"missing_lines": [7], "missing_branches": [[7, 8], [9, 12]]},
        }
    }
    assert never_wrong.gaps(report, ["app/a.py", "app/b.py", "app/c.py"]) == [
        "app/b.py: not proved at 7, 9->12",
        "app/c.py: no test of its room runs it",
    ]


def test_a_module_is_measured_by_the_tests_of_its_own_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    for name, text in {
        "room/half.py": "def half(x):\n    if x:\n        return 1\n    return 2\n",
        "tests/room/test_half.py": "from room.half import half\n\n\ndef test_half():\n    assert half(1) == 1\n",
        "tests/other/test_rest.py": "from room.half import half\n\n\ndef test_rest():\n    assert half(0) == 2\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert never_wrong._measure(tmp_path, "tests/room", ["room/half.py"]) == ["room/half.py: not proved at 4"]
    assert never_wrong._measure(tmp_path, "tests", ["room/half.py"]) == []


def test_the_whole_house_is_searched_for_foreign_lines(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "a.py").write_text("# as in /ro" + "ot/a\n", encoding="utf-8")
    (tmp_path / "app" / "feed.csv").write_bytes("客户".encode("gb18030"))
    (tmp_path / "notes.txt").touch()
    found = files.problems(tmp_path)
    assert [sentence.split(": ", 1)[0] for sentence in found] == ["notes.txt", "app/a.py:1"]
