"""Tests of the page of live events."""
