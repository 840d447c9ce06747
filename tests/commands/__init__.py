"""Tests of the commands: what they print, with which status they end, and that they never show a traceback."""
