"""The checks that need no running program: each module finds one kind of problem and returns it as sentences.

A checker is a function from files to sentences, so that `tests/house` can hand it a planted mistake and see it found.
Ruff, mypy and import-linter do what they can; here is only what they cannot see.
"""
