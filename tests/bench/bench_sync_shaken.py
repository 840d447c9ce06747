"""The long run of the shaken desks: thousands of random steps, drawn anew each time; every one must be survived.

Not a speed but a proof, and here because it takes minutes: `tests/sync/real/shaking.py` says what a step is and what
must hold. A run that fails prints the steps that led there.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.bench.harness import Result, judge

STEPS = int(os.environ.get("SHAKE_STEPS", "5000"))
ROOT = Path(__file__).resolve().parents[2]


def bench() -> Result:
    """Shake, and say how many steps were survived."""
    words = ["-m", "pytest", "tests/sync/real/test_shaken.py", "-q", "-s", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env={**os.environ, "SHAKE_STEPS": str(STEPS)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    told = re.search(r"(\d+) steps in .*", done.stderr)
    if done.returncode != 0 or told is None:
        raise AssertionError(done.stdout[-20_000:])
    sys.stderr.write(told.group(0) + "\n")
    return judge("shaken steps survived", [float(told.group(1))], [float(STEPS)], 1.0, unit="steps", at_least=True)
