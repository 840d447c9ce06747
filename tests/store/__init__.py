"""Proof of the replica: capture, search, paging, migrations, drafts, faults."""
