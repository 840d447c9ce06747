"""Tests of the central database, against a real server."""
