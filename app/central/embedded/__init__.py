"""A real PostgreSQL server for the demo and the tests: found, made, started and stopped by us, on this machine only."""

from app.central.embedded.profiles import attach, centre_of, ensure_running, start_for, stop_for
from app.central.embedded.server import EmbeddedCentre

__all__ = ["EmbeddedCentre", "attach", "centre_of", "ensure_running", "start_for", "stop_for"]
