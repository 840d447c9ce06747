"""Take the README's picture: the real window on a demo profile, drawn offscreen by the program itself.

    python -m installer.screenshot PROFILE [LOGIN]

PROFILE is a folder that `dev.py demo --no-window --profile PROFILE` made.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from installer.places import ROOT

TARGET = ROOT / "resources" / "help" / "screenshot.png"
SIZE = (1366, 768)
PATIENCE_MS = 20_000


def take(profile_folder: Path, login: str, target: Path) -> None:
    """Open the window as `login`, wait until the first page has read its rows, and write the picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui.shell.first import show
    from ui.start import build

    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    window = show(application, profile_folder, lambda: build(profile_folder), login=login, remembered=True)
    window.resize(*SIZE)

    def shoot() -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(target))
        window.close()
        application.quit()

    QTimer.singleShot(PATIENCE_MS // 4, shoot)
    application.exec()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    take(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "lixue", TARGET)
