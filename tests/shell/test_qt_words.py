"""Qt's own file dialog and buttons speak Chinese, every word of them, as they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.shell.language import speak
from ui.shell.qt_words import words
from ui.widgets.choosing import roomy

NOT_WORDS = frozenset({"QShortcut", "QMimeType", "QGuiApplication"})
"""Names of keys stand on keyboards in English; kinds of files come from the system; a direction is no word."""

Asked = set[tuple[str, str, str]]


class Ear(QTranslator):
    """Hears what Qt asks for and answers nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Asked = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del n
        self.asked.add((context, source, disambiguation or ""))
        return None  # type: ignore[return-value]


@pytest.fixture
def ear() -> Iterator[Ear]:
    speak("zh")
    made = Ear()
    QCoreApplication.installTranslator(made)
    yield made
    QCoreApplication.removeTranslator(made)
    speak("en")


def english(asked: Asked) -> Asked:
    said = QCoreApplication.translate
    return {
        entry
        for entry in asked
        if entry[0] not in NOT_WORDS and entry[1].strip() and said(*entry) == entry[1] and entry[1].isascii()
    }


def chooser(qtbot: QtBot, folder: Path, mode: QFileDialog.FileMode) -> QFileDialog:
    made = QFileDialog(None, "证据", str(folder))
    qtbot.addWidget(made)
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    made.setFileMode(mode)
    made.setViewMode(QFileDialog.ViewMode.Detail)
    return made


@pytest.mark.parametrize("saving", [False, True])
def test_the_file_dialog(qtbot: QtBot, tmp_path: Path, ear: Ear, saving: bool) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.unheard").write_bytes(b"\0\1")
    dialog = chooser(qtbot, tmp_path, QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFiles)
    if saving:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.show()
    tree = dialog.findChild(QTreeView, "treeView")
    assert tree is not None
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 2, timeout=5000)
    qtbot.wait(100)
    QCoreApplication.removeTranslator(ear)
    assert {context for context, _, _ in ear.asked} > {"QFileDialog", "QFileSystemModel"}
    assert english(ear.asked) == set()
    shown = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert "文件类型(&T)：" in shown
    assert "保存(&S)" in button_texts(dialog) if saving else "打开(&O)" in button_texts(dialog)


def button_texts(widget: QWidget) -> set[str]:
    from PySide6.QtWidgets import QPushButton

    return {button.text() for button in widget.findChildren(QPushButton)}


def test_standard_buttons_and_menus(qtbot: QtBot, ear: Ear) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Ok | kinds.Cancel | kinds.Yes | kinds.No | kinds.Save | kinds.Discard | kinds.Close)
    box.setDetailedText("x")
    for edit in (QLineEdit("x"), QPlainTextEdit("x")):
        qtbot.addWidget(edit)
        edit.createStandardContextMenu().deleteLater()
    QCoreApplication.removeTranslator(ear)
    assert ("QPlatformTheme", "Cancel", "") in ear.asked
    assert english(ear.asked) == set()


def test_what_the_shipped_file_lacks_is_said_by_us() -> None:
    before = words()
    speak("zh")
    try:
        assert all(new != old and not new.isascii() for old, new in zip(before, words(), strict=True))
    finally:
        speak("en")


def test_columns_of_the_dialog_hold_sizes_and_dates(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = roomy(chooser(qtbot, tmp_path, QFileDialog.FileMode.ExistingFiles))
    tree = dialog.findChild(QTreeView, "treeView")
    assert tree is not None
    room = tree.fontMetrics().horizontalAdvance("2026-12-28 23:59:59")
    assert tree.columnWidth(3) > room
    assert sum(tree.columnWidth(column) for column in range(4)) < dialog.width()
