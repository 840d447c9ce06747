"""The replica on this PC: an encrypted SQLite file that rooms use as if there were only a local database.

Rooms import `base` (mapping), `types`, `session` and `paging`; nothing but this package knows the outbox, the search
tables or the files exist.
"""
