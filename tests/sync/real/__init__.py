"""The same protocol against a real PostgreSQL, with faults of the line, of the desk and of the server.

Desks are those of `tests.sync.desks`, the assertions those of `tests.sync.invariants`; what only a real server can show
(audit, ledger, row security, digests) is asserted by `sound.py`.
"""
