-- What `central check` asks. Read-only, for the owner; each function gives one row for each thing that is wrong.

-- The chain of the audit: an entry that does not have its hash, is not linked to the one before it, or is missing.
CREATE OR REPLACE FUNCTION audit.broken() RETURNS TABLE (scope text, seq bigint, why text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH seen AS (
        SELECT e.scope, e.seq, e.hash, e.prev, sha256(e.prev || convert_to(audit.entry_text(e), 'UTF8')) AS reckoned,
               lag(e.hash) OVER w AS before, lag(e.seq) OVER w AS seq_before
        FROM audit.entries AS e WINDOW w AS (PARTITION BY e.scope ORDER BY e.seq)),
    wrong AS (
        SELECT s.scope, s.seq, CASE
            WHEN s.seq <> coalesce(s.seq_before, 0) + 1 THEN 'gap'
            WHEN s.prev <> coalesce(s.before, '\x') THEN 'link'
            WHEN s.hash <> s.reckoned THEN 'hash' END AS why
        FROM seen AS s
        UNION ALL
        -- The end of the chain as the counter knows it: an entry cut off at the end shows here.
        SELECT c.scope, c.audit_head, 'end' FROM sync.scopes AS c
        LEFT JOIN audit.entries AS e ON e.scope = c.scope AND e.seq = c.audit_head
        WHERE c.audit_head > 0 AND e.hash IS DISTINCT FROM c.chain
        UNION ALL
        SELECT e.scope, max(e.seq), 'end' FROM audit.entries AS e LEFT JOIN sync.scopes AS c ON c.scope = e.scope
        GROUP BY e.scope, c.audit_head HAVING max(e.seq) > coalesce(c.audit_head, 0))
    SELECT DISTINCT ON (x.scope) x.scope, x.seq, x.why FROM wrong AS x WHERE x.why IS NOT NULL ORDER BY x.scope, x.seq
$$;

-- The log that desks pull: per scope the numbers 1..head, no more and no fewer.
CREATE OR REPLACE FUNCTION sync.holes() RETURNS TABLE (scope text, seq bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH seen AS (
        SELECT l.scope, l.seq, l.seq - lag(l.seq, 1, 0::bigint) OVER (PARTITION BY l.scope ORDER BY l.seq) AS step FROM sync.change_log AS l),
    wrong AS (
        SELECT s.scope, s.seq - s.step + 1 AS seq FROM seen AS s WHERE s.step <> 1
        UNION ALL
        SELECT coalesce(c.scope, l.scope), least(coalesce(c.head, 0), coalesce(l.last, 0)) + 1
        FROM sync.scopes AS c FULL JOIN (SELECT x.scope, max(x.seq) AS last FROM sync.change_log AS x GROUP BY x.scope) AS l ON l.scope = c.scope
        WHERE coalesce(c.head, 0) <> coalesce(l.last, 0))
    SELECT w.scope, min(w.seq) FROM wrong AS w GROUP BY w.scope ORDER BY w.scope
$$;

-- Entries of the audit that say they came from a desk's operation which the ledger does not have like that.
CREATE OR REPLACE FUNCTION audit.without_ledger() RETURNS TABLE (scope text, seq bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT e.scope, e.seq FROM audit.entries AS e LEFT JOIN sync.ledger AS l ON l.op_id = e.op_id
    WHERE e.op_id IS NOT NULL AND e.table_name <> 'conflicts'
        AND (l.op_id IS NULL OR l.staff_id IS DISTINCT FROM e.actor OR l.device_id IS DISTINCT FROM e.device_id)
    ORDER BY e.scope, e.seq LIMIT 100
$$;

-- Rows that are not what the audit says they became: changed behind the triggers' back.
CREATE OR REPLACE AGGREGATE audit.became(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');

CREATE OR REPLACE FUNCTION audit.altered_rows(of_table name) RETURNS TABLE (row_id uuid)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT coalesce(t.id, a.row_id) FROM desk.%1$I AS t
         FULL JOIN (SELECT e.row_id, audit.became(e.new ORDER BY e.version) || jsonb_build_object(''version'', max(e.version)) AS row
                    FROM audit.entries AS e WHERE e.table_name = %1$L AND e.kind IN (''insert'', ''update'') GROUP BY e.row_id) AS a
         ON a.row_id = t.id WHERE to_jsonb(t) IS DISTINCT FROM a.row ORDER BY 1 LIMIT 20', of_table);
END $$;

-- Evidence that no longer hashes to what it is called.
CREATE OR REPLACE FUNCTION sync.altered_blobs() RETURNS TABLE (sha256 text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT b.sha256 FROM sync.blobs AS b LEFT JOIN sync.chunks AS c ON c.sha256 = b.sha256
    WHERE b.state = 'complete' GROUP BY b.sha256
    HAVING encode(sha256(coalesce(string_agg(c.bytes, '' ORDER BY c.n), '')), 'hex') <> b.sha256
    UNION
    SELECT DISTINCT c.sha256 FROM sync.chunks AS c WHERE encode(sha256(c.bytes), 'hex') <> c.chunk_sha256
    ORDER BY 1 LIMIT 20
$$;
