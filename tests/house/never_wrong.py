"""The modules that must never be wrong, by the tests that prove them: full branch coverage, checked by `dev.py check`.

Put a module here when a mistake in it costs a customer money or a record its standing. Whole folders were left aside:
a list that is written down is a decision, a pattern is an accident. The tests are a folder or files of one room,
separated by spaces: the fewer, the sooner the check is done.
"""

NEVER_WRONG: dict[str, list[str]] = {
    "tests/kernel/test_money.py tests/kernel/test_days.py": ["app/kernel/money.py", "app/kernel/days.py"],
    "tests/store": [
        "app/store/access.py",
        "app/store/capture.py",
        "app/store/keys.py",
        "app/store/keystore.py",
        "app/store/keystore_file.py",
        "app/store/numbers.py",
        "app/store/outbox.py",
    ],
    "tests/staff": ["app/staff/attempts.py", "app/staff/door.py", "app/staff/powers.py"],
    "tests/sealing": [
        "app/sealing/compare.py",
        "app/sealing/desk/deliveries.py",
        "app/sealing/desk/papers.py",
        "app/sealing/desk/seals.py",
        "app/sealing/desk/signatures.py",
        "app/sealing/desk/subject.py",
        "app/sealing/digest.py",
        "app/sealing/guard.py",
        "app/sealing/signers.py",
        "app/sealing/strokes.py",
        "app/sealing/verdict.py",
    ],
    "tests/cases/test_lifecycle.py tests/cases/test_deadlines.py": [
        "app/cases/deadlines.py",
        "app/cases/lifecycle.py",
    ],
    "tests/terms": [
        "app/terms/affordability.py",
        "app/terms/allocation.py",
        "app/terms/article70.py",
        "app/terms/authority.py",
        "app/terms/debt.py",
        "app/terms/interest.py",
        "app/terms/late_charge.py",
        "app/terms/plan.py",
        "app/terms/rate.py",
        "app/terms/schedule.py",
        "app/terms/waiver.py",
    ],
}
