-- Rights on the database itself: staff may connect, the owner role builds, and nobody else is there.
SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END AS who, a.privilege_type
FROM pg_database AS d
CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
WHERE d.datname = current_database()
    AND a.grantee <> d.datdba
    AND (a.grantee = 0 OR pg_get_userbyid(a.grantee) <> %(owner)s)
    AND NOT (a.privilege_type = 'CONNECT' AND a.grantee <> 0 AND pg_get_userbyid(a.grantee)::text = ANY (%(staff)s))
UNION ALL
-- And nobody makes objects in the schema that PostgreSQL brings along.
SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type || ' public'
FROM pg_namespace AS n
CROSS JOIN LATERAL aclexplode(n.nspacl) AS a
WHERE n.nspname = 'public' AND a.privilege_type = 'CREATE' AND a.grantee <> n.nspowner
ORDER BY 1, 2
