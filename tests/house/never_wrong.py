"""The modules that must never be wrong, by the tests that prove them: full branch coverage, checked by `dev.py check`.

Put a module here when a mistake in it costs a customer money or a record its standing. Whole folders were left aside:
a list that is written down is a decision, a pattern is an accident.
"""

NEVER_WRONG: dict[str, list[str]] = {
    "tests/store": ["app/store/outbox.py"],
}
