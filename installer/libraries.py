"""The system libraries that the Qt wheel expects to find on a Linux machine.

A wheel cannot say what it needs from the distribution, and Qt's own message names one plugin and no package. So the
sonames that Qt's libraries ask for are listed here beside the Debian package that brings each, and are tried in a
child process: loading a library cannot be undone. Parsing `ldd` was left aside: small systems do not have it.
"""

from __future__ import annotations

import json
import subprocess
import sys

from installer.environment import install_packages
from installer.places import PYTHON, SetupError, say

# What QtCore, QtGui, QtWidgets, QtPdf and QtPrintSupport load on any platform, the offscreen one included.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
    "libX11.so.6": "libx11-6",
}
# What a window on an X screen needs besides.
WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What playing recordings needs besides; the program runs without them and says so, so their lack stops nobody.
MEDIA = {
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
    "libXext.so.6": "libxext6",
}
CHILD = """
import ctypes, json, sys
missing = []
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        missing.append(name)
print(json.dumps(missing))
"""


def missing(wanted: dict[str, str]) -> list[str]:
    """List the sonames that this machine cannot load, in the order of the table."""
    if not sys.platform.startswith("linux"):
        return []
    command = [str(PYTHON), "-c", CHILD, *wanted]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    return [str(name) for name in json.loads(answer.stdout)]


def packages_for(sonames: list[str], wanted: dict[str, str]) -> list[str]:
    """Name the Debian packages that bring the sonames, each once, in the order of the table."""
    return list(dict.fromkeys(wanted[name] for name in sonames))


def make_ready(for_window: bool) -> None:
    """See that Qt can start; install what is missing as root on Debian, else raise `SetupError` naming it."""
    wanted = {**ALWAYS, **WINDOW} if for_window else ALWAYS
    lacking = missing({**wanted, **MEDIA})
    without = [name for name in lacking if name not in wanted]
    if without and not install_packages(packages_for(without, MEDIA)):
        say(f"Recordings cannot be played here; on Debian: apt-get install {' '.join(packages_for(without, MEDIA))}.")
    lacking = [name for name in lacking if name in wanted]
    if not lacking:
        return
    packages = packages_for(lacking, wanted)
    if install_packages(packages) and not missing(wanted):
        return
    raise SetupError(
        f"The window needs system libraries that are not here ({', '.join(missing(wanted))}); "
        f"on Debian: apt-get install {' '.join(packages)}."
    )
