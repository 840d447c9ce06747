-- Each person with their login: can they sign in, have they power over the server, of which roles are they members?
SELECT p.role_name::text, p.role, p.disabled_at IS NOT NULL,
       coalesce(r.rolcanlogin, false),
       coalesce(r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls OR r.rolreplication, false),
       ARRAY (SELECT pg_get_userbyid(m.roleid)::text FROM pg_auth_members AS m WHERE m.member = r.oid ORDER BY 1)
FROM sync.people AS p
LEFT JOIN pg_roles AS r ON r.rolname = p.role_name
ORDER BY 1
