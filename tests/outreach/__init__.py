"""Tests of live events: rules, desk, views, files, pages."""
