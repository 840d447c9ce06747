-- Logins that look like a person's and are nobody's.
SELECT r.rolname::text FROM pg_roles AS r
WHERE starts_with(r.rolname, %(start)s) AND r.rolcanlogin
    AND NOT EXISTS (SELECT 1 FROM sync.people AS p WHERE p.role_name = r.rolname)
ORDER BY 1
