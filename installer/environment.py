"""The virtual environment `.venv`: made once, reused while the lock file is unchanged.

The environment is filled from a lock with hashes, by pip as the machine has it configured: no index is named here.
There are two locks: what the program needs, and that plus the tools of the people who build it. A stamp inside the
environment says which one it was filled from. A `.pth` file of our own instead of an editable installation was left
aside: it would bring neither the `mediation-desk` command nor the version to be asked for.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from installer.places import DEV_LOCK, PYTHON, ROOT, RUN_LOCK, STAMP, VENV, SetupError, say, tool


def fingerprint(lock: Path) -> str:
    """Fingerprint what an environment was filled from: the lock, how the project is installed, the Python version.

    Of `pyproject.toml` only what installation reads counts; a changed lint rule must not cost anybody an installation.
    """
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = [table["build-system"], table["project"], table["tool"]["hatch"]]
    digest = hashlib.sha256(lock.read_bytes())
    digest.update(json.dumps(installed, sort_keys=True).encode())
    digest.update(f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform} {ROOT}".encode())
    return digest.hexdigest()


def is_ready(for_development: bool) -> bool:
    """Say whether the environment already holds what is needed; one made for development holds everything."""
    if not (PYTHON.exists() and STAMP.exists() and Path(tool("mediation-desk")).exists()):
        return False
    stamped = STAMP.read_text(encoding="utf-8").strip()
    accepted = [fingerprint(DEV_LOCK)] if for_development else [fingerprint(DEV_LOCK), fingerprint(RUN_LOCK)]
    return stamped in accepted


def make_ready(for_development: bool) -> None:
    """Make or refresh the environment.

    Raises `SetupError` with what to install when the machine's Python cannot make environments, or when pip fails.
    """
    if is_ready(for_development):
        return
    lock = DEV_LOCK if for_development or _was_for_development() else RUN_LOCK
    if not _python_works():
        _create()
    STAMP.unlink(missing_ok=True)
    say(f"Installing from {lock.relative_to(ROOT)}; the first time this takes a few minutes.")
    _pip("--require-hashes", "-r", str(lock))
    _pip("--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT))
    # Last of all: an environment that was left half-filled must never look finished.
    STAMP.write_text(fingerprint(lock) + "\n", encoding="utf-8")


def _was_for_development() -> bool:
    """Keep a developer's environment one: its tools would stay behind unlocked otherwise."""
    return Path(tool("pytest")).exists()


def _python_works() -> bool:
    if not PYTHON.exists():
        return False
    probe = "import sys, pip; raise SystemExit(sys.version_info < (3, 11))"
    return subprocess.run([str(PYTHON), "-c", probe], capture_output=True, check=False).returncode == 0


def _create() -> None:
    say("Making the environment .venv")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode == 0 and _python_works():
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if _may_install_packages() and install_packages([package]):
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode == 0 and _python_works():
            return
    raise SetupError(
        f"This Python cannot make an environment; install its venv module (on Debian: apt-get install {package}) "
        "and run the command again."
    )


def _pip(*arguments: str) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
    # pip writes to standard output; that belongs to the program, so it is sent to standard error.
    result = subprocess.run([*command, *arguments], stdout=sys.stderr, check=False)
    if result.returncode != 0:
        raise SetupError(
            "pip could not install the locked requirements (its own words are above); check the network or the "
            "package index that pip is configured for, and run the command again."
        )


def _may_install_packages() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(names: list[str]) -> bool:
    """Install Debian packages by name when this is Debian and we are root; say whether they were installed."""
    if not _may_install_packages():
        return False
    say("Installing system packages: " + " ".join(names))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *names]
    for command in (install, ["apt-get", "update", "-q"], install):
        result = subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL, env=environment, check=False)
        if command is install and result.returncode == 0:
            return True
    return False
