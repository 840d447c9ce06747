"""What the machine has: installed packages, Qt's plugins, the libraries that Qt's window needs.

Qt is looked at as files and in a child process: the probes must work, and say why, where importing Qt fails.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

DISTRIBUTION = "mediation-desk"


def declared_packages() -> list[str]:
    """The names of the packages that the installed program declares to need here; empty when it is not installed."""
    try:
        lines = importlib.metadata.requires(DISTRIBUTION) or []
    except importlib.metadata.PackageNotFoundError:
        return []
    names = []
    for line in lines:
        need, _, marker = line.partition(";")
        platform = re.search(r"sys_platform\s*==\s*['\"](\w+)['\"]", marker)
        if "extra" in marker or (platform and platform[1] != sys.platform):
            continue
        found = re.match(r"[A-Za-z0-9._-]+", need.strip())
        if found:
            names.append(found[0])
    return names


def missing_packages(names: list[str]) -> list[str]:
    """Those of the named packages that are not installed."""
    lacking = []
    for name in names:
        try:
            importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            lacking.append(name)
    return lacking


def qt_plugins() -> Path | None:
    """The plugin folder of the installed Qt, found without importing it; None when Qt is not installed."""
    spec = importlib.util.find_spec("PySide6")
    for place in (spec.submodule_search_locations or []) if spec else []:
        for folder in (Path(place) / "Qt" / "plugins", Path(place) / "plugins"):
            if folder.is_dir():
                return folder
    return None


def input_methods(plugins: Path) -> list[str]:
    """The input methods that Qt can speak to: ibus, fcitx, …; the compose key alone types no Chinese."""
    found = []
    for file in sorted((plugins / "platforminputcontexts").glob("*")):
        match = re.match(r"(?:lib)?(\w+?)platforminputcontextplugin", file.name)
        if match and match[1] != "compose":
            found.append("fcitx" if match[1].startswith("fcitx") else match[1])
    return list(dict.fromkeys(found))


def wanted_input_method(environment: os._Environ[str] | dict[str, str]) -> str:
    """The input method this session asks for, empty when it names none."""
    name = environment.get("QT_IM_MODULE", "").lower()
    if not name:
        name = environment.get("XMODIFIERS", "").lower().partition("@im=")[2]
    return "fcitx" if name.startswith("fcitx") else name if name in {"ibus"} else ""


def qt_problem(plugins: Path) -> str:
    """Why the window's platform plugin cannot be loaded (`library: reason`), empty when it can."""
    plugin = plugins / "platforms" / "libqxcb.so"
    if not sys.platform.startswith("linux") or not plugin.exists():
        return ""
    return loading_problem(plugin)


def sound_plugin(plugins: Path) -> Path | None:
    """What plays recordings, which comes with PySide6-Addons; None without it."""
    return next(iter(sorted((plugins / "multimedia").glob("*ffmpegmediaplugin.*"))), None)


def loading_problem(plugin: Path) -> str:
    """Why a plugin of Qt cannot be loaded on Linux (`library: reason`), empty when it can, and elsewhere."""
    if not sys.platform.startswith("linux"):
        return ""
    # In a child process: a library that was loaded cannot be unloaded, and a bad one may take the process with it.
    probe = "import ctypes, sys\ntry:\n    ctypes.CDLL(sys.argv[1])\nexcept OSError as error:\n    print(error)"
    answer = subprocess.run([sys.executable, "-c", probe, str(plugin)], capture_output=True, text=True, check=False)
    if answer.returncode:
        return f"{plugin.name}: {answer.returncode}"
    return answer.stdout.strip()


def debian_package(soname: str) -> str:
    """What Debian usually calls the package of a library: libxcb-cursor.so.0 → libxcb-cursor0."""
    found = re.fullmatch(r"(.+?)\.so(?:\.(\d+))?.*", soname)
    if not found:
        return soname
    stem = found[1].lower().replace("_", "-")
    joint = "-" if stem[-1:].isdigit() and found[2] else ""
    return f"{stem}{joint}{found[2] or ''}"
