"""Proofs of sync: desks with real replicas against a centre, and everything that can go wrong between them."""

import pytest

pytest.register_assert_rewrite("tests.sync.invariants")
