-- Entries that say they came from a desk's operation which the ledger does not have like that.
SELECT e.scope, e.seq
FROM audit.entries AS e
LEFT JOIN sync.ledger AS l ON l.op_id = e.op_id
WHERE e.op_id IS NOT NULL
    AND (l.op_id IS NULL OR l.staff_id IS DISTINCT FROM e.actor OR l.device_id IS DISTINCT FROM e.device_id)
ORDER BY e.scope, e.seq
LIMIT 100
