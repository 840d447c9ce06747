"""Words of Qt's own file dialog that the translation shipped with Qt leaves in English.

They are said here so that they are extracted and translated like our own, under the contexts in which Qt asks for
them; `language.speak` asks our file before Qt's. `tests/shell/test_qt_words.py` shows the dialog and finds what is
still missing after a new Qt. Our own dialog was decided against: where the platform has one, people know it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def words() -> list[str]:
    """Everything that is said here, in the language spoken."""
    return [
        QCoreApplication.translate("QFileDialog", "&Look in:"),
        QCoreApplication.translate("QFileDialog", "Files of &type:"),
        QCoreApplication.translate("QAbstractFileIconProvider", "Drive"),
        QCoreApplication.translate("QAbstractFileIconProvider", "File"),
        QCoreApplication.translate("QAbstractFileIconProvider", "%1 File"),
        QCoreApplication.translate("QAbstractFileIconProvider", "Unknown"),
        QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
        QCoreApplication.translate("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
        QCoreApplication.translate("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    ]
