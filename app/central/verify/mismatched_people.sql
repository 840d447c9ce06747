-- People as policies know them who are not what the staff table says.
SELECT coalesce(p.role_name::text, s.login)
FROM desk.staff AS s
FULL JOIN sync.people AS p ON p.staff_id = s.id
WHERE (p.role_name::text, p.role, p.branch, p.team, p.disabled_at)
    IS DISTINCT FROM (%(start)s || s.login, s.role::text, s.branch_id::text, s.team::text, s.disabled_at::text)
ORDER BY 1
