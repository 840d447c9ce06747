"""From starting the process to the first painted, usable sign-in window, against a bare window with a table.

Both children tell the moment at which their first paint is done and their event loop turns; the parent took the time
before it started them. "Usable" means that the password field takes keys then; what is heavy loads behind it.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.harness import Result, compare

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 1.5
RUNS = 15

OURS = """
import os, sys, time
from ui import start
from ui.shell import window

def painted(self):
    field = self.sign_in.password
    assert field.isVisible() and field.isEnabled() and not field.isReadOnly()
    print(time.time(), flush=True)
    os._exit(0)

window.DeskWindow.begin = painted
start.main(["--profile", sys.argv[1]])
"""

BASELINE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    print(time.time(), flush=True)
    os._exit(0)

app = QApplication([])
window = QMainWindow()
table = Table()
table.setModel(QStandardItemModel(20, 9))
window.setCentralWidget(table)
window.resize(1366, 728)
window.show()
app.exec()
"""


def milliseconds(code: str, argument: str) -> float:
    """Start a child and return the milliseconds until it says that it has painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    began = time.time()
    child = subprocess.run(
        [sys.executable, "-c", code, argument], capture_output=True, text=True, env=environment, cwd=ROOT, check=True
    )
    return (float(child.stdout.split()[0]) - began) * 1000


def bench() -> Result:
    """Measure both in turns."""
    with tempfile.TemporaryDirectory(prefix="desk-bench-") as profile:
        return compare(
            "start",
            lambda: milliseconds(OURS, profile),
            lambda: milliseconds(BASELINE, profile),
            LIMIT,
            runs=RUNS,
        )
