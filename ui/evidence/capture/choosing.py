"""Let somebody choose files; the window goes on living while somebody looks for one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.choosing import roomy

Chosen = Callable[[list[Path], str], None]


def choose_files(owner: QWidget, title: str, folder: str, filters: list[str], done: Chosen) -> None:
    """Ask for files beginning in a folder; `done(paths, folder)` gets what was chosen and where."""
    chooser = QFileDialog(owner, title, folder)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chooser.setNameFilters(filters)

    def selected(names: list[str]) -> None:
        done([Path(name) for name in names], chooser.directory().absolutePath())

    chooser.filesSelected.connect(selected)
    roomy(chooser).open()
