"""Tests of the pages of warnings."""
