-- Cases that stand where they could not have come to: what their last move needs, and what goes on holding once it
-- held, is not there. A case that was loaded as it is by the owner and never moved is as it was; one whose status the
-- audit does not know is measured by every move that leads there.
WITH moved AS (
    SELECT DISTINCT ON (e.row_id) e.row_id, e.old ->> 'status' AS left_status, e.new ->> 'status' AS status,
           e.kind = 'insert' AND e.actor IS NULL AS loaded
    FROM audit.entries AS e
    WHERE e.table_name = 'cases' AND e.new ? 'status'
    ORDER BY e.row_id, e.version DESC
),
stands AS (
    SELECT c AS one, c.id, c.status, m.status IS NOT DISTINCT FROM c.status AS told,
           coalesce(m.left_status, 'registered') AS left_status, m.loaded
    FROM desk.cases AS c LEFT JOIN moved AS m ON m.row_id = c.id
    WHERE c.status <> 'registered'
),
way AS (
    SELECT s.id, s.status,
           CASE WHEN t.to_status IS NULL THEN ARRAY ['step']
                ELSE sync.missing_facts(s.one, t.from_status, s.status, true) END
               || CASE WHEN s.status = 'pending_signature' AND NOT EXISTS (
                            SELECT 1 FROM desk.agreements AS a WHERE a.case_id = s.id AND sync.approval_binds(a.id))
                       THEN ARRAY ['agreement_approved'] ELSE '{}' END AS missing
    FROM stands AS s
    LEFT JOIN sync.transitions AS t ON t.to_status = s.status AND (t.from_status = s.left_status OR NOT s.told)
    WHERE NOT (s.told AND s.loaded)
),
best AS (
    SELECT DISTINCT ON (w.id) w.id, w.status, w.missing FROM way AS w ORDER BY w.id, cardinality(w.missing)
)
SELECT b.id, b.status, b.missing FROM best AS b WHERE b.missing <> '{}' ORDER BY b.id LIMIT 100
