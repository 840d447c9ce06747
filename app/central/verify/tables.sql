-- Every table of the rooms: is it declared, is row security on and forced and the owner ours, and has it its five
-- general guards, firing always? Looked at anew, not remembered.
SELECT c.relname::text,
       EXISTS (SELECT 1 FROM sync.tables AS d WHERE d.table_name = c.relname),
       c.relrowsecurity AND c.relforcerowsecurity AND pg_get_userbyid(c.relowner) = %(owner)s
           AND (SELECT count(*) FROM pg_policy AS p WHERE p.polrelid = c.oid) > 1,
       (SELECT count(*) FROM pg_trigger AS t
        WHERE t.tgrelid = c.oid AND t.tgenabled = 'A'
            AND t.tgname IN ('b_no_delete', 'b_no_truncate', 'b_kept', 'z_stamp', 'n0_note')) = 5
FROM pg_class AS c
WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind IN ('r', 'p')
ORDER BY 1
