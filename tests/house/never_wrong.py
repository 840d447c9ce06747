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
    "tests/cases/test_daywork.py tests/cases/test_daywork_rules.py": [
        "app/cases/daywork.py",
        "app/cases/desk/slips.py",
        "app/cases/desk/taking_over.py",
    ],
    "tests/terms": [
        "app/terms/affordability.py",
        "app/terms/allocation.py",
        "app/terms/article70.py",
        "app/terms/authority.py",
        "app/terms/concession.py",
        "app/terms/debt.py",
        "app/terms/interest.py",
        "app/terms/late_charge.py",
        "app/terms/plan.py",
        "app/terms/rate.py",
        "app/terms/request.py",
        "app/terms/schedule.py",
        "app/terms/waiver.py",
    ],
    "tests/agreements/test_desk.py tests/agreements/test_between.py tests/agreements/test_authority.py "
    "tests/agreements/test_hostile.py tests/agreements/test_checks.py tests/agreements/test_conceded.py "
    "tests/agreements/test_compose.py": [
        "app/agreements/clarity.py",
        "app/agreements/conceded.py",
        "app/agreements/desk/approval.py",
        "app/agreements/desk/drafting.py",
        "app/agreements/desk/signing.py",
        "app/agreements/legality.py",
        "app/agreements/mandate.py",
        "app/agreements/obligations.py",
        "app/agreements/version.py",
    ],
    "tests/fulfilment/test_desk.py": ["app/fulfilment/desk.py"],
    "tests/sync/test_extent.py tests/sync/test_extent_moves.py": ["app/sync/extent.py", "app/sync/holding.py"],
    "tests/sync/test_head.py tests/sync/test_lines.py": ["app/sync/head.py", "app/sync/lines.py"],
    "tests/sync/test_sealed_file.py tests/sync/test_export.py tests/sync/test_export_forged.py": [
        "app/sync/carried_rows.py",
        "app/sync/sealed_file.py",
    ],
    "tests/sync/test_pure.py tests/sync/test_push_pull.py tests/sync/test_conflicts.py tests/sync/test_kept.py "
    "tests/sync/test_first.py tests/sync/test_reach.py tests/sync/test_faults.py tests/sync/test_long_offline.py "
    "tests/sync/test_corners.py tests/sync/test_small_parts.py tests/sync/test_upkeep.py tests/sync/test_whole_case.py "
    "tests/sync/test_large_apply.py tests/sync/test_pauses.py tests/sync/test_members.py": [
        "app/sync/apply.py",
        "app/sync/arrived.py",
        "app/sync/backoff.py",
        "app/sync/batch.py",
        "app/sync/blocked.py",
        "app/sync/coalesce.py",
        "app/sync/digest.py",
        "app/sync/first.py",
        "app/sync/kept.py",
        "app/sync/members.py",
        "app/sync/operation.py",
        "app/sync/pauses.py",
        "app/sync/pull.py",
        "app/sync/push.py",
        "app/sync/rebase.py",
        "app/sync/reissue.py",
        "app/sync/rows.py",
        "app/sync/settle.py",
        "app/sync/shadow.py",
        "app/sync/wire.py",
    ],
    "tests/knowledge/test_article.py tests/knowledge/test_standing.py tests/knowledge/test_parts.py "
    "tests/knowledge/test_desk.py": [
        "app/knowledge/article.py",
        "app/knowledge/desk/answers.py",
        "app/knowledge/desk/deciding.py",
        "app/knowledge/desk/writing.py",
        "app/knowledge/folding.py",
        "app/knowledge/package.py",
        "app/knowledge/standing.py",
    ],
}
