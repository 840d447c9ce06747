"""Write the two lock files anew: every version pinned, every file of it by hash, no host named.

    python3 installer/lock.py

The resolver is asked for an answer that holds on every platform and Python version we support, with markers where
they differ; a lock made by pip-compile was left aside because it only answers for the machine it ran on. The resolver
itself is installed into a temporary environment: nobody needs it between two releases.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.places import DEV_LOCK, ROOT, RUN_LOCK, say

RESOLVE = ["pip", "compile", "--no-config", "--universal", "--python-version", "3.11", "--generate-hashes"]
# Extras stay written: with hashes, pip takes "coverage[toml]" of a dependency for a package that a plain "coverage==…"
# does not pin, looks for the newest, and refuses it for want of a hash, on the day when a newer one appears.
BARE = ["--no-header", "--no-annotate", "--no-strip-extras", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]
# An option line or an address in a lock would send every machine to one place.
FOREIGN = re.compile(r"^\s*--(?!hash=)|://", re.MULTILINE)
HEADER = "# Made by installer/lock.py from pyproject.toml; do not edit.\n"


def write(resolver: Path, lock: Path, extras: list[str], within: Path | None) -> None:
    """Resolve the project with the extras into the lock, staying within another lock's versions if one is given."""
    options = [word for extra in extras for word in ("--extra", extra)]
    if within is not None:
        options += ["--constraint", str(within)]
    command = [str(resolver), *RESOLVE, *BARE, *options, str(ROOT / "pyproject.toml")]
    text = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    if FOREIGN.search(text):
        raise SystemExit(f"{lock.name}: the resolver wrote options or addresses; the lock was left as it was.")
    lock.write_text(HEADER + text, encoding="utf-8")
    say(f"{lock.relative_to(ROOT)}: {text.count('==')} packages")


def main() -> None:
    """Write the lock of the program first, then that of the developers around it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "resolver"
        venv.create(home, with_pip=True)
        bin_folder = home / ("Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([str(bin_folder / "python"), "-m", "pip", "install", "--quiet", "uv"], check=True)
        write(bin_folder / "uv", RUN_LOCK, ["build", "embedded", "media", "recognition"], None)
        write(bin_folder / "uv", DEV_LOCK, ["build", "embedded", "media", "recognition", "dev"], RUN_LOCK)


if __name__ == "__main__":
    main()
