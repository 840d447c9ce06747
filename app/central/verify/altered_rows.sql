-- Rows of one table that are not what the audit says they became: changed, added or removed behind the triggers' back.
-- The last value of every column in the audit, laid together, must be the row. A column that a later schema step added
-- is in no entry of an older row: there it must be empty still. {table} is put in by `check`.
WITH told AS (
    SELECT DISTINCT ON (e.row_id, v.key) e.row_id, v.key, v.value
    FROM audit.entries AS e
    CROSS JOIN LATERAL jsonb_each(e.new) AS v
    WHERE e.table_name = {name} AND e.kind IN ('insert', 'update') AND v.key <> 'version'
    ORDER BY e.row_id, v.key, e.version DESC
),
became AS (
    SELECT t.row_id, jsonb_object_agg(t.key, t.value) AS row FROM told AS t GROUP BY t.row_id
),
reached AS (
    SELECT e.row_id, max(e.version) AS version FROM audit.entries AS e
    WHERE e.table_name = {name} AND e.kind IN ('insert', 'update')
    GROUP BY e.row_id
)
SELECT coalesce(t.id, b.row_id)
FROM {table} AS t
FULL JOIN (became AS b JOIN reached AS r ON r.row_id = b.row_id) ON b.row_id = t.id
WHERE to_jsonb(t) IS DISTINCT FROM b.row || jsonb_build_object('version', r.version)
    AND to_jsonb(t) IS DISTINCT FROM
        coalesce((SELECT jsonb_object_agg(v.key, v.value) FROM jsonb_each(to_jsonb(t)) AS v
                  WHERE NOT b.row ? v.key AND v.value IN ('null', '""', '"[]"', '"{{}}"', 'false', '0')), '{{}}')
        || b.row || jsonb_build_object('version', r.version)
ORDER BY 1
LIMIT 20
