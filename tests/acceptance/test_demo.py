"""`demo --no-window --json`: from the door to the signed agreement, and papers that a court could read."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pypdf.generic import IndirectObject

from tests.acceptance.conftest import Demo
from tests.acceptance.program import Desk

PAPERS = {"interview_record": "面谈笔录", "agreement": "个性化分期", "case_report": "案件报告"}
NAME = "钱𫖯"
ROLES = {"counter", "mediator", "lead", "investigator", "auditor", "admin"}


def test_it_prints_exactly_one_document_with_the_promised_keys(demo: Demo) -> None:
    assert demo.answer.status == 0, demo.answer.err
    document = demo.answer.json
    assert document.keys() >= {"profile", "central_url", "desks", "staff", "case", "files", "sync", "seconds"}
    assert document["central_url"].startswith("postgresql://postgres:")
    assert document["sync"].keys() >= {"pushed", "pulled", "conflicts", "refused", "waiting", "seconds"}
    assert [document["sync"][key] for key in ("conflicts", "refused", "waiting")] == [0, 0, 0]
    assert document["status"] == "performing"
    assert 0 < document["seconds"] < 120
    assert re.fullmatch(r"\d{4}-\d{4}-\d{6}", document["case"])


def test_desks_and_staff_are_as_promised(demo: Demo) -> None:
    document = demo.document
    first, second = document["desks"]
    assert all(one.keys() >= {"profile", "user", "branch"} for one in (first, second))
    assert first["profile"] == document["profile"] == str(demo.desk.profile)
    assert first["branch"] != second["branch"]
    assert all(one.keys() >= {"login", "password", "role", "branch"} for one in document["staff"])
    assert {one["role"] for one in document["staff"]} == ROLES
    assert len({one["branch"] for one in document["staff"]}) == 2
    for desk in (first, second):
        assert desk["user"] in {one["login"] for one in document["staff"] if one["branch"] == desk["branch"]}


def test_somebody_of_every_role_signs_in_with_the_printed_password(demo: Demo) -> None:
    for one in {one["role"]: one for one in demo.document["staff"]}.values():
        told = demo.desk.run("sign-in", "--json", user=one["login"], password=one["password"]).json
        assert (told["user"], told["role"], told["branch"]) == (one["login"], one["role"], one["branch"])


def test_progress_is_told_on_standard_error_in_chinese(demo: Demo) -> None:
    assert "示例网点" in demo.answer.err


@pytest.mark.parametrize(("name", "title"), PAPERS.items())
def test_the_papers_can_be_read_searched_and_found_again(demo: Demo, name: str, title: str) -> None:
    reader = pypdf.PdfReader(demo.document["files"][name])
    text = "".join(page.extract_text() for page in reader.pages).replace("\n", "").replace(" ", "")
    assert title in text
    assert demo.no in text
    # The report of a case is masked; record and agreement name the customer in full.
    assert (NAME in text) is (name != "case_report")
    assert reader.metadata is not None
    assert reader.metadata.title
    assert str(reader.root_object["/Lang"]).startswith("zh")
    assert reader.outline
    assert f"第1页共{len(reader.pages)}页" in text or f"1/{len(reader.pages)}" in text


@pytest.mark.parametrize("name", PAPERS)
def test_every_font_is_embedded(demo: Demo, name: str) -> None:
    reader = pypdf.PdfReader(demo.document["files"][name])
    fonts = {str(found["/BaseFont"]): found for page in reader.pages for found in _fonts(page["/Resources"])}
    assert fonts
    for font, found in fonts.items():
        inner = found["/DescendantFonts"][0].get_object() if "/DescendantFonts" in found else found
        described: Any = inner["/FontDescriptor"].get_object()
        assert any(described.get(key) for key in ("/FontFile", "/FontFile2", "/FontFile3")), font
        assert "/ToUnicode" in found, font


def _fonts(resources: Any) -> list[Any]:
    inner: Any = resources.get_object() if isinstance(resources, IndirectObject) else resources
    return [font.get_object() for font in inner.get("/Font", {}).values()]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not on this machine")
@pytest.mark.parametrize(("name", "title"), PAPERS.items())
def test_pdftotext_reads_chinese(demo: Demo, name: str, title: str) -> None:
    file = demo.document["files"][name]
    ran = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    text = re.sub(r"\s", "", ran.stdout.decode())
    assert title in text
    assert (NAME in text) is (name != "case_report")


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts (poppler-utils) is not on this machine")
@pytest.mark.parametrize("name", PAPERS)
def test_pdffonts_shows_every_font_as_embedded(demo: Demo, name: str) -> None:
    ran = subprocess.run(["pdffonts", demo.document["files"][name]], capture_output=True, text=True, check=True)
    # The last five words of a line are: embedded, subset, has a Unicode map, object number, generation.
    embedded = [line.split()[-5] for line in ran.stdout.splitlines()[2:]]
    assert embedded
    assert set(embedded) == {"yes"}, ran.stdout


def test_a_folder_that_is_no_demo_is_left_alone(demo: Demo, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "diary.txt").write_text("mine", encoding="utf-8")
    Desk(mine).run("demo", "--no-window", user=None).refused(str(mine))
    assert [path.name for path in mine.iterdir()] == ["diary.txt"]
