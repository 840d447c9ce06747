"""What an item is called and filed under before anybody says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evidence.codes import Category
from app.evidence.kinds import FileKind
from app.evidence.naming import LONGEST_TITLE, clean_name, default_category, default_title


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("账单.pdf", "账单.pdf"),
        ("C:\\客户\\账单.pdf", "账单.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("行\n一\t.csv", "行一.csv"),
        ("坏\udcff名\x9b.pdf", "坏名.pdf"),  # bytes that are no text, as Linux hands them over
        ("", "?"),
        ("..", ".."),
    ],
)
def test_a_name_loses_folders_and_what_deceives_the_eye(name: str, clean: str) -> None:
    assert clean_name(name) == clean


@given(name=st.text(max_size=400))
def test_any_name_becomes_one_short_line(name: str) -> None:
    clean, title = clean_name(name), default_title(name)
    assert 1 <= len(clean) <= 200
    assert len(title) <= LONGEST_TITLE
    assert not set("\r\n\t\x00/\\\u202e") & set(clean + title)
    assert title == title.strip()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("10月_信用卡  账单.pdf", "10月 信用卡 账单"),
        ("IMG_20261001_1022.jpg", ""),
        ("微信图片_20261001.png", ""),
        ("Screenshot (3).png", ""),
        ("20261001.pdf", ""),
        ("scan of contract.pdf", "scan of contract"),
    ],
)
def test_names_of_cameras_are_no_titles(name: str, title: str) -> None:
    assert default_title(name) == title


@pytest.mark.parametrize(
    ("name", "kind", "category"),
    [
        ("10月账单.pdf", FileKind.PDF, Category.STATEMENT),
        ("Ｓtatement.pdf", FileKind.PDF, Category.STATEMENT),
        ("报案回执.jpg", FileKind.JPEG, Category.POLICE),
        ("授权委托书.pdf", FileKind.PDF, Category.AUTHORISATION),
        ("a.wav", FileKind.WAV, Category.RECORDING),
        ("a.png", FileKind.PNG, Category.PHOTO),
        ("a.csv", FileKind.CSV, Category.STATEMENT),
        ("a.txt", FileKind.TEXT, Category.OTHER),
        ("a.pdf", FileKind.PDF, Category.OTHER),
    ],
)
def test_words_in_the_name_count_before_the_kind(name: str, kind: FileKind, category: Category) -> None:
    assert default_category(name, kind) is category
