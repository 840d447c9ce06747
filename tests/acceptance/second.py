"""What a child process does to open a second window: `python -m tests.acceptance.second PROFILE`.

It starts the real window and closes it as soon as the window knows whether it is alone.
"""

from __future__ import annotations

import sys


def main(profile: str) -> int:
    """Open the window on a profile, close it, and give back the status of the program."""
    from PySide6.QtCore import QTimer

    from ui import start
    from ui.shell.window import DeskWindow

    begun = DeskWindow.begin

    def begin(self: DeskWindow) -> None:
        begun(self)
        look = QTimer(self)
        look.timeout.connect(lambda: self.close() if self.second or self._desktop is not None else None)
        look.start(50)

    DeskWindow.begin = begin  # type: ignore[method-assign]
    return start.main(["--profile", profile])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
