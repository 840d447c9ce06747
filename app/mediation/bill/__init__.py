"""A card bill recomputed (账单复核): pure rules, from a contract's terms and dated entries to explained differences.

    terms → cycles → trails → ledger → course        what the account must have looked like, day by day
    compare → ways → explain → law                   what the bill says instead, and which other rule makes its figure

Nothing here knows a session, a clock or a file. Every variant of a rule is a value of `BillTerms`, so that one engine
computes both what the contract says and what the bank may have done: a second engine for guesses would soon disagree.
"""
