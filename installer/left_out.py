"""What lies in the Qt wheels and is not ours to use or to ship.

`PySide6-Addons` is one wheel for everything that Qt has besides its essentials. QtMultimedia and QtTextToSpeech in it
are LGPL and wanted; some others are GPL only. Those are never imported (a test of the house reads every import) and no
bundle may carry them, nor what nobody here needs: a browser engine is larger than all the rest. The bundle reads its
exclusions from here, so that the two can never differ.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

GPL_ONLY = frozenset(
    {
        "QtCharts",
        "QtDataVisualization",
        "QtGraphs",
        "QtGraphsWidgets",
        "QtHttpServer",
        "QtLabsStyleKit",
        "QtNetworkAuth",
        "QtQuick3D",
        "QtVirtualKeyboard",
        "QtCanvasPainter",
    }
)
"""Modules under the GPL or a commercial licence alone: some by Qt's own list, the rest to be on the safe side."""
NOT_NEEDED = frozenset(
    {
        "Qt3DAnimation", "Qt3DCore", "Qt3DExtras", "Qt3DInput", "Qt3DLogic", "Qt3DRender", "QtBluetooth", "QtDesigner",
        "QtHelp", "QtLocation", "QtMultimediaWidgets", "QtNfc", "QtPositioning", "QtQml", "QtQmlFeatures", "QtQuick",
        "QtQuickControls2", "QtQuickTest", "QtQuickWidgets", "QtRemoteObjects", "QtScxml", "QtSensors", "QtSerialBus",
        "QtSerialPort", "QtSpatialAudio", "QtSql", "QtStateMachine", "QtUiTools", "QtWebChannel", "QtWebEngineCore",
        "QtWebEngineQuick", "QtWebEngineWidgets", "QtWebSockets", "QtWebView",
    }
)  # fmt: skip
"""Modules that the program does not use; a bundle that carried them would be three times its size."""


def excluded_modules() -> list[str]:
    """Name the modules that a bundle leaves out, as PyInstaller's `excludes` wants them."""
    return sorted(f"PySide6.{name}" for name in GPL_ONLY | NOT_NEEDED)


def is_excluded_file(name: str) -> bool:
    """Say whether a library, plugin or binding of Qt belongs to a module that is left out."""
    stem = name.rpartition("/")[2].removeprefix("lib").split(".", 1)[0].replace("Qt6", "Qt", 1)
    return any(stem == module or stem.startswith(module) for module in GPL_ONLY | {"QtWebEngine"}) or stem in NOT_NEEDED


def forbidden_imports(file: Path) -> Iterator[tuple[int, str]]:
    """Yield line and module of every import of a module that is GPL only, also one that is named in a string."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{one.name}" for one in node.names] + [str(node.module)]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("PySide6."):
            names = [node.value]
        for name in names:
            parts = name.split(".")
            if parts[0] == "PySide6" and GPL_ONLY & set(parts[1:2]):
                yield getattr(node, "lineno", 0), name
