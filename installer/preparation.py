"""What has to be right before the program runs: translations compiled, the fonts of the papers in order.

Compiled translations are derived, so they are not in the repository; they are compiled when a source is newer. The
fonts come as a package and are embedded as they are, so nothing is converted: set-up only asks whether papers can be
set.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from installer.places import PYTHON, ROOT, TRANSLATIONS, SetupError, tool


def languages() -> list[Path]:
    """List the folders of `resources/translations`, one per language."""
    if not TRANSLATIONS.is_dir():
        return []
    return sorted(folder for folder in TRANSLATIONS.iterdir() if folder.is_dir())


def is_stale(compiled: Path, sources: list[Path]) -> bool:
    """Say whether a compiled translation is missing or older than one of its sources or than their folder.

    The folder counts because a source that was removed leaves no newer file behind.
    """
    if not compiled.exists():
        return True
    made = compiled.stat().st_mtime_ns
    return any(path.stat().st_mtime_ns > made for path in [*sources, *{source.parent for source in sources}])


def compile_translations() -> None:
    """Compile `resources/translations/<language>/*.ts` to `resources/translations/<language>.qm` where stale."""
    for folder in languages():
        sources = sorted(folder.glob("*.ts"))
        compiled = folder.with_suffix(".qm")
        if not sources or not is_stale(compiled, sources):
            continue
        # A running window maps the old file; writing into it would pull the pages from under its feet.
        fresh = compiled.with_suffix(".part")
        command = [tool("pyside6-lrelease"), "-silent", *map(str, sources), "-qm", str(fresh)]
        result = subprocess.run(command, stdout=sys.stderr, check=False)
        if result.returncode == 0 and fresh.exists():
            fresh.replace(compiled)
        else:
            raise SetupError(f"The translations of {folder.name} could not be compiled; lrelease says why above.")


def prepare_fonts() -> None:
    """See that papers can be set; a damaged font package is better known now than with a customer waiting."""
    command = [str(PYTHON), "-m", "reports.fonts", "prepare"]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if result.returncode != 0:
        raise SetupError(result.stderr.strip() or "The fonts of the papers could not be opened.")
