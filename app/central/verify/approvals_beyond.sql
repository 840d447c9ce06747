-- Granted approvals that nobody could have granted so: the text is not the approved one, the decider had a hand in it
-- or no such office, or the money of the text, with what was decided about the same customer before, is beyond the
-- limit of the office that the decider held then (as the audit has it). Reckoned anew with the functions that the
-- protection list vouches for. A text whose amounts cannot be read is beyond everybody.
WITH granted AS (
    SELECT p.id, p.decided_at, p.decided_by, p.requested_by, v.id AS version_id, v.author_id, v AS version,
           coalesce((
               SELECT e.new ->> 'role' FROM audit.entries AS e
               WHERE e.table_name = 'staff' AND e.row_id = p.decided_by AND e.new ? 'role' AND e.at <= coalesce((
                   SELECT min(d.at) FROM audit.entries AS d
                   WHERE d.table_name = 'approvals' AND d.row_id = p.id AND (d.new -> 'granted') = 'true'), e.at)
               ORDER BY e.at DESC, e.version DESC LIMIT 1), '') AS office
    FROM desk.approvals AS p
    LEFT JOIN desk.agreement_versions AS v
        ON v.id = p.version_id AND v.agreement_id = p.agreement_id AND v.sha256 = p.sha256
    WHERE p.granted
)
SELECT g.id,
       CASE WHEN g.version_id IS NULL THEN 'version'
            WHEN NOT sync.unaltered(g.version) THEN 'altered'
            WHEN g.decided_by IS NULL OR g.decided_at IS NULL THEN 'incomplete'
            WHEN g.decided_by IN (g.requested_by, g.author_id) THEN 'own_work'
            ELSE 'level' END
FROM granted AS g
WHERE g.version_id IS NULL OR NOT sync.unaltered(g.version) OR g.decided_by IS NULL OR g.decided_at IS NULL
    OR g.decided_by IN (g.requested_by, g.author_id)
    OR sync.beyond(g.version, g.office, g.decided_at)
ORDER BY g.id
LIMIT 100
