"""Desks of two branches, shaken: random edits, cuts, kills, wrong clocks, changed roles and moved cases, in any order.

After every rule everything that holds at any moment is asserted; at the end the lines are up, all desks sync until
nothing moves, and then every replica equals the centre's view for its person (I5), by row and by digest, and every value
that was ever typed is accounted for (I4): it stands, it stood in the audit, it is in a conflict, or it is kept.

`MEDIATION_DESK_SHAKE_SECONDS` sets the time for one run (default in CI: about a minute together).
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from app.cases.codes import Status
from app.cases.model import Case, CaseNote, Customer
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.errors import Fault, Refusal
from app.sync.model import Kept
from tests.helpers.postgres import Cluster, Database
from tests.sync import invariants
from tests.sync.desks import BRANCH, OTHER, Desk
from tests.sync.real import sound
from tests.sync.real.branches import NAME, PEOPLE, Branches, actor_of
from tests.sync.real.seats import kill_plain, reopen
