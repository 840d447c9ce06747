-- How much was looked at.
SELECT (SELECT count(*) FROM sync.tables),
       (SELECT count(*) FROM pg_policies WHERE schemaname = 'desk'),
       (SELECT count(*) FROM sync.people WHERE disabled_at IS NULL),
       (SELECT count(*) FROM sync.scopes),
       (SELECT count(*) FROM sync.change_log),
       (SELECT count(*) FROM audit.entries),
       (SELECT count(*) FROM sync.ledger)
