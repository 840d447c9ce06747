"""Safety nets for servers that tests start: who is left, and a guard that outlives a killed test run."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path


def left_running(place: Path) -> list[Path]:
    """Name the homes in a place on which a server runs."""
    homes = [file.parent.parent for file in place.glob("*/data/postmaster.pid")]
    if not homes:
        return []
    from app.central.embedded.postmaster import ours

    return [home for home in homes if ours(home / "data", home.name) is not None]


def kill(home: Path) -> None:
    from app.central.embedded.stopping import end

    end(home, home.name, "immediate")


class ShellGuard:
    """End the servers of a place even when this process is killed: a shell waits for it to go."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._shell: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> None:
        if sys.platform == "win32":
            return
        # The pipe ends with this process, however it ends.
        script = (
            'cat >/dev/null; for file in "$1"/*/data/postmaster.pid; do '
            '[ -f "$file" ] && kill -QUIT "$(head -n 1 "$file")" && sleep 1; done; rm -rf "$1"'
        )
        self._shell = subprocess.Popen(
            ["/bin/sh", "-c", script, "sh", str(self._place)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={"PATH": os.environ.get("PATH", os.defpath)},
        )

    def __exit__(self, *_: object) -> None:
        if self._shell is None or self._shell.stdin is None:
            return
        with suppress(OSError):
            self._shell.stdin.close()
        self._shell.wait(timeout=30)
