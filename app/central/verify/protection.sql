-- What protects the centre, object by object, as short hashes: policies, triggers, functions, flags, rights, and the
-- tables that guards and policies read.
WITH ours AS (
    SELECT c.oid, n.nspname || '.' || c.relname AS place, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.relacl
    FROM pg_class AS c
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('desk', 'sync', 'audit') AND c.relkind IN ('r', 'p', 'v', 'm')
),
object (name, says) AS (
    SELECT 'policy ' || p.polname::text || ' on ' || o.place,
           concat_ws('|', p.polcmd, p.polpermissive,
                     (SELECT string_agg(pg_get_userbyid(r)::text, ',' ORDER BY pg_get_userbyid(r)::text)
                      FROM unnest(p.polroles) AS r),
                     pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    FROM pg_policy AS p JOIN ours AS o ON o.oid = p.polrelid
    UNION ALL
    SELECT 'trigger ' || t.tgname::text || ' on ' || o.place, t.tgenabled::text || pg_get_triggerdef(t.oid)
    FROM pg_trigger AS t JOIN ours AS o ON o.oid = t.tgrelid
    WHERE NOT t.tgisinternal
    UNION ALL
    SELECT 'table ' || o.place,
           concat_ws('|', pg_get_userbyid(o.relowner), o.relrowsecurity, o.relforcerowsecurity,
                     (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(o.relacl) AS a))
    FROM ours AS o
    UNION ALL
    SELECT 'function ' || f.oid::regprocedure::text,
           concat_ws('|', pg_get_userbyid(f.proowner), CASE WHEN f.prokind <> 'a' THEN pg_get_functiondef(f.oid) END,
                     (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(f.proacl) AS a))
    FROM pg_proc AS f JOIN pg_namespace AS n ON n.oid = f.pronamespace
    WHERE n.nspname IN ('desk', 'sync', 'audit')
    UNION ALL
    SELECT 'schema ' || n.nspname,
           concat_ws('|', pg_get_userbyid(n.nspowner),
                     (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(n.nspacl) AS a))
    FROM pg_namespace AS n
    WHERE n.nspname IN ('desk', 'sync', 'audit')
    UNION ALL
    SELECT 'declared tables', string_agg(to_jsonb(t)::text, ',' ORDER BY t.table_name) FROM sync.tables AS t
    UNION ALL
    SELECT 'declared columns', string_agg(to_jsonb(c)::text, ',' ORDER BY c.table_name, c.column_name)
    FROM sync.columns AS c
    UNION ALL
    SELECT 'declared moves', string_agg(to_jsonb(m)::text, ',' ORDER BY m.from_status, m.to_status)
    FROM sync.transitions AS m
    UNION ALL
    SELECT 'declared writers', string_agg(to_jsonb(w)::text, ',' ORDER BY w.table_name) FROM sync.writers AS w
    UNION ALL
    SELECT 'declared needs', string_agg(to_jsonb(n)::text, ',' ORDER BY n.from_status, n.to_status, n.requirement)
    FROM sync.needs AS n
    UNION ALL
    SELECT 'declared lists', string_agg(to_jsonb(l)::text, ',' ORDER BY l.list, l.of, l.key) FROM sync.lists AS l
    UNION ALL
    SELECT 'declared rules', string_agg(to_jsonb(r)::text, ',' ORDER BY r.name, r.shipped, r.place) FROM sync.rules AS r
)
SELECT jsonb_object_agg(o.name, left(encode(sha256(convert_to(coalesce(o.says, ''), 'UTF8')), 'hex'), 16)) FROM object AS o
