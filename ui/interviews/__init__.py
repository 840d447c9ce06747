"""Faces of the interview room: the new walk-in, and the interview tab of a case."""
