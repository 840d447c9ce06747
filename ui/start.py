"""The door of the program: with a command word the commands run (no Qt at all), without one the window opens.

The window paints its sign-in page before anything heavy is imported: this file and what it imports first are the
start-up time of the desk, measured by `tests/bench/bench_start.py`.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desktop import Desktop

_WITH_VALUE = frozenset({"--profile", "--user"})
PREVIEW_CHILD = "--preview-child"
READING_CHILD = "--reading-child"
"""Not for people: in a bundle the preview and the reading of pages start their children with them
(`app.evidence.preview.child`).
"""
BINDING_CHILD = "--binding-child"
"""The same for the child that binds bundles (`reports.binding.worker`)."""
REDACTING_CHILD = "--redacting-child"
"""The same for the child that burns redacted copies (`app.evidence.redaction.worker`)."""
FILM_CHILD = "--film-child"
"""The same for the child that decodes videos (`ui.evidence.shown.film_reader`)."""
SOUND_CHILD = "--sound-child"
"""The same for the child that decodes recordings (`ui.cases.hotline.sound_reader`)."""
_FLAGS = frozenset({"--remembered", "--debug"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or open the window; return the exit status (0 done, 1 refused or failed, 2 wrong usage)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [PREVIEW_CHILD]:
        # Before anything else: the child that looks at foreign files is not to know the rest of the program.
        from app.evidence.preview.worker import main as preview

        preview(int(arguments[1]), float(arguments[2]))
        return 0
    if arguments[:1] == [READING_CHILD]:
        from app.evidence.recognition.worker import main as reading

        reading(int(arguments[1]), float(arguments[2]))
        return 0
    if arguments[:1] == [BINDING_CHILD]:
        from reports.binding.worker import main as binding

        binding(int(arguments[1]), float(arguments[2]))
        return 0
    if arguments[:1] == [REDACTING_CHILD]:
        from app.evidence.redaction.worker import main as redacting

        redacting(int(arguments[1]), float(arguments[2]))
        return 0
    if arguments[:1] == [FILM_CHILD]:
        from ui.evidence.shown.film_child import main as film

        film(int(arguments[1]), float(arguments[2]))
        return 0
    if arguments[:1] == [SOUND_CHILD]:
        from ui.cases.hotline.sound_child import main as sound

        sound(int(arguments[1]), float(arguments[2]))
        return 0
    if getattr(sys, "frozen", False):
        # A bundle has no other interpreter; processes for heavy work come in by this door too and end here.
        from multiprocessing import freeze_support

        freeze_support()
    # What importing makes stays for good: looking through it again and again is an eighth of a command's time.
    gc.set_threshold(50_000, 20, 20)
    options = window_options(arguments)
    if options is None:
        from ui.commands.main import main as command

        return command(arguments, open_window)
    return open_window(options)


def window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """Return the options of the window, or None when there is anything that only a command can mean.

    The window takes `--profile DIR`, `--user LOGIN`, `--remembered` (sign in
    with what the key store remembers) and `--debug`.
    """
    options: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        word, equals, value = rest.pop(0).partition("=")
        if word in _FLAGS and not equals:
            options[word] = "yes"
        elif word in _WITH_VALUE and (equals or rest):
            options[word] = value if equals else rest.pop(0)
        else:
            return None
    return options


def open_window(options: dict[str, str]) -> int:
    """Open the window of a profile and stay until it is closed."""
    if not _has_display():
        sys.stderr.write("调解工作台需要图形桌面；没有显示器时请使用命令（mediation-desk --help）。\n")
        sys.stderr.write(
            "The window needs a graphical desktop; without one use the commands (mediation-desk --help).\n"
        )
        return 1
    from PySide6.QtWidgets import QApplication  # commands load no Qt

    from ui.shell.first import show

    folder = profile_folder(options.get("--profile", ""))
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    window = show(
        application,
        folder,
        lambda: build(folder, debug="--debug" in options),
        login=options.get("--user", ""),
        remembered="--remembered" in options,
    )
    status = application.exec()
    return 1 if window.second else status


def profile_folder(named: str) -> Path:
    """Return the folder of the profile: the one named, else the platform's."""
    if named:
        return Path(named)
    from app.kernel.profile import default_profile_folder  # asks platformdirs

    return default_profile_folder()


def build(folder: Path, *, debug: bool = False) -> Desktop:
    """Build the composition root and load what signing in needs; runs on a worker while the person types."""
    from app.desktop import Desktop, load_models
    from app.store.redact import set_up_logging

    desktop = Desktop.build(folder)
    desktop.profile.prepare()
    set_up_logging(desktop.profile.logs, debug=debug)
    load_models()
    return desktop


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
