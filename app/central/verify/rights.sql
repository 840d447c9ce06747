-- Rights of anybody but the owner that are not in the list: staff read tables of `desk` and call the listed functions
-- of `sync`, nothing else.
WITH object (what, acl, place, name) AS (
    SELECT 'table ' || c.oid::regclass::text, c.relacl, n.nspname::text, NULL::text
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    UNION ALL
    SELECT 'function ' || f.oid::regprocedure::text, coalesce(f.proacl, acldefault('f', f.proowner)), n.nspname::text,
           f.proname::text
    FROM pg_proc AS f JOIN pg_namespace AS n ON n.oid = f.pronamespace
)
SELECT o.what, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END AS who, a.privilege_type
FROM object AS o
CROSS JOIN LATERAL aclexplode(o.acl) AS a
WHERE o.place IN ('desk', 'sync', 'audit')
    AND (a.grantee = 0 OR pg_get_userbyid(a.grantee) <> %(owner)s)
    AND NOT (a.grantee <> 0 AND pg_get_userbyid(a.grantee)::text = ANY (%(staff)s) AND (
        (o.place = 'desk' AND o.name IS NULL AND a.privilege_type = 'SELECT')
        OR (o.place = 'sync' AND o.name = ANY (%(callable)s) AND a.privilege_type = 'EXECUTE')))
ORDER BY 1, 2, 3
