"""At least five hundred random steps over four desks in two branches, in about a minute; see `shaking.py`.

`SHAKE_STEPS` asks for another number of steps, drawn anew each time; `dev.py bench sync_shaken` does so.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.helpers.postgres import Cluster, Database
from tests.sync.real.shaking import Shaken

STEPS = 500
A_RUN = 50
SECONDS = 75.0


@pytest.mark.slow
def test_shaken_desks_end_equal(
    branches_template: str, cluster: Cluster, databases: Callable[..., Database], embedded_place: Path
) -> None:
    steps = int(os.environ.get("SHAKE_STEPS", "0"))
    profile = settings(
        max_examples=(steps or STEPS) // A_RUN,
        stateful_step_count=A_RUN,
        derandomize=not steps,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    Shaken.cluster, Shaken.parent = cluster, embedded_place.parent
    Shaken.steps, Shaken.kinds = 0, {}
    started = time.monotonic()
    Shaken.until = started + (SECONDS if not steps else steps / STEPS * SECONDS)
    run_state_machine_as_test(Shaken, settings=profile, _min_steps=A_RUN)
    sys.stderr.write(f"{Shaken.steps} steps in {time.monotonic() - started:.0f} s: {Shaken.kinds}\n")
    assert Shaken.steps >= STEPS or time.monotonic() > Shaken.until, "fewer steps than promised"
    for name in ("(pushed)", "(pulled)", "(conflicts)", "(refused)", "(killed)", "cut"):
        assert Shaken.kinds.get(name, 0) > 0, f"no {name}: this shook nothing"
