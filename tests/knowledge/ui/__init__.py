"""Tests of the pages of what the desk knows."""
