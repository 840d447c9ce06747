-- The first entry per scope that does not have its hash (over the hash before it and its own text), is not linked to
-- the one before it, or follows a gap; and an end that is not the one the counter knows. The text is what
-- `audit.entry_text` writes, spelled out here so that the database is not asked to vouch for itself.
WITH seen AS (
    SELECT e.scope, e.seq, e.hash, e.prev,
           sha256(e.prev || convert_to(jsonb_build_array(
               e.scope, e.seq, e.at, e.role_name, e.actor, e.device_id, e.op_id, e.action, e.table_name, e.row_id,
               e.version, e.kind, e.old, e.new)::text, 'UTF8')) AS reckoned,
           lag(e.hash) OVER w AS hash_before, lag(e.seq) OVER w AS seq_before
    FROM audit.entries AS e
    WINDOW w AS (PARTITION BY e.scope ORDER BY e.seq)
),
last AS (
    SELECT e.scope, max(e.seq) AS seq FROM audit.entries AS e GROUP BY e.scope
),
wrong (scope, seq, why) AS (
    SELECT s.scope, s.seq,
           CASE WHEN s.seq <> coalesce(s.seq_before, 0) + 1 THEN 'gap'
                WHEN s.prev <> coalesce(s.hash_before, '\x') THEN 'link'
                WHEN s.hash <> s.reckoned THEN 'hash' END
    FROM seen AS s
    UNION ALL
    -- An entry cut off at the end.
    SELECT c.scope, c.audit_head, 'end'
    FROM sync.scopes AS c
    LEFT JOIN audit.entries AS e ON e.scope = c.scope AND e.seq = c.audit_head
    WHERE c.audit_head > 0 AND e.hash IS DISTINCT FROM c.chain
    UNION ALL
    -- An entry put on at the end.
    SELECT l.scope, l.seq, 'end'
    FROM last AS l
    LEFT JOIN sync.scopes AS c ON c.scope = l.scope
    WHERE l.seq > coalesce(c.audit_head, 0)
)
SELECT DISTINCT ON (w.scope) w.scope, w.seq, w.why FROM wrong AS w WHERE w.why IS NOT NULL ORDER BY w.scope, w.seq
