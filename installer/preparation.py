"""What is made once from the sources before the program runs: compiled translations and converted fonts.

Both are derived, so neither is in the repository. Translations are compiled when a source is newer; the fonts are the
program's own affair (it keeps them in the user's cache), set-up only asks for them early so that nobody waits for
them in front of a customer.
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
        command = [tool("pyside6-lrelease"), "-silent", *map(str, sources), "-qm", str(compiled)]
        result = subprocess.run(command, stdout=sys.stderr, check=False)
        if result.returncode != 0 or not compiled.exists():
            raise SetupError(f"The translations of {folder.name} could not be compiled; lrelease says why above.")


def prepare_fonts() -> None:
    """Convert the Chinese fonts into the user's cache; does nothing when they are there."""
    result = subprocess.run([str(PYTHON), "-m", "reports.fonts", "prepare"], stdout=sys.stderr, cwd=ROOT, check=False)
    if result.returncode != 0:
        raise SetupError("The Chinese fonts could not be converted; the lines above say why.")
