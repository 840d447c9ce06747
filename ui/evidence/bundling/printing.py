"""Print a bundle: the file goes to the spooler as it is.

Its pages come from strangers, so this program does not draw them: where there is no spooler that takes a PDF, the
system's own viewer prints it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from app.kernel.errors import Fault

_PATIENCE = 60.0


def print_file(path: Path) -> str:
    """Send a PDF to the default printer and return what it was sent to; `Fault("papers.printer_failed")`."""
    spooler = None if sys.platform == "win32" else shutil.which("lp")
    try:
        if spooler is not None:
            subprocess.run([spooler, "-o", "media=A4", str(path)], check=True, capture_output=True, timeout=_PATIENCE)
            return "lp"
        if sys.platform == "win32":
            import os

            os.startfile(path, "print")  # noqa: S606 - the file that somebody just made
            return path.name
    except (OSError, subprocess.SubprocessError) as error:
        raise Fault("papers.printer_failed", printer=path.name) from error
    raise Fault("papers.printer_failed", printer=path.name)
