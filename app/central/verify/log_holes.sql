-- The log that desks pull: per scope the numbers 1..head, no more and no fewer. The first number that is wrong.
WITH seen AS (
    SELECT l.scope, l.seq, l.seq - lag(l.seq, 1, 0::bigint) OVER (PARTITION BY l.scope ORDER BY l.seq) AS step
    FROM sync.change_log AS l
),
last AS (
    SELECT l.scope, max(l.seq) AS seq FROM sync.change_log AS l GROUP BY l.scope
),
wrong AS (
    SELECT s.scope, s.seq - s.step + 1 AS seq FROM seen AS s WHERE s.step <> 1
    UNION ALL
    SELECT coalesce(c.scope, l.scope), least(coalesce(c.head, 0), coalesce(l.seq, 0)) + 1
    FROM sync.scopes AS c
    FULL JOIN last AS l ON l.scope = c.scope
    WHERE coalesce(c.head, 0) <> coalesce(l.seq, 0)
)
SELECT w.scope, min(w.seq) FROM wrong AS w GROUP BY w.scope ORDER BY w.scope
