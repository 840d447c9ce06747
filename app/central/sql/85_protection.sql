-- What protects this centre, object by object, as short hashes: policies, triggers, functions, flags and rights. Every
-- upgrade that changes something writes the list into the audit's chain; `central check` compares what stands now with
-- what was written last. Whoever loosens a policy by hand would have to write that into the audit themselves.

CREATE OR REPLACE FUNCTION sync.protection() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH ours AS (
        SELECT c.oid, n.nspname, c.relname, c.relkind, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.relacl,
               n.nspname || '.' || c.relname AS place
        FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('desk', 'sync', 'audit') AND c.relkind IN ('r', 'p', 'v', 'm')),
    object (name, says) AS (
        SELECT 'policy ' || p.polname::text || ' on ' || o.place,
               concat_ws('|', p.polcmd, p.polpermissive, (SELECT string_agg(pg_get_userbyid(r), ',' ORDER BY pg_get_userbyid(r)) FROM unnest(p.polroles) AS r),
                         pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
        FROM pg_policy AS p JOIN ours AS o ON o.oid = p.polrelid
        UNION ALL
        SELECT 'trigger ' || t.tgname::text || ' on ' || o.place, t.tgenabled::text || pg_get_triggerdef(t.oid)
        FROM pg_trigger AS t JOIN ours AS o ON o.oid = t.tgrelid WHERE NOT t.tgisinternal
        UNION ALL
        SELECT 'table ' || o.place, concat_ws('|', pg_get_userbyid(o.relowner), o.relrowsecurity, o.relforcerowsecurity,
                                              (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(o.relacl) AS a))
        FROM ours AS o
        UNION ALL
        SELECT 'function ' || f.oid::regprocedure::text, concat_ws('|', pg_get_userbyid(f.proowner),
               CASE WHEN f.prokind <> 'a' THEN pg_get_functiondef(f.oid) END, (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(f.proacl) AS a))
        FROM pg_proc AS f JOIN pg_namespace AS n ON n.oid = f.pronamespace WHERE n.nspname IN ('desk', 'sync', 'audit')
        UNION ALL
        SELECT 'schema ' || n.nspname, concat_ws('|', pg_get_userbyid(n.nspowner), (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(n.nspacl) AS a))
        FROM pg_namespace AS n WHERE n.nspname IN ('desk', 'sync', 'audit')
        UNION ALL
        SELECT 'moves', string_agg(t.from_status || '>' || t.to_status || ':' || t.roles::text, ',' ORDER BY t.from_status, t.to_status) FROM sync.transitions AS t
        UNION ALL
        SELECT 'writers', string_agg(w.table_name || ':' || w.roles::text, ',' ORDER BY w.table_name) FROM sync.writers AS w
        UNION ALL
        SELECT 'columns', string_agg(concat_ws(':', c.table_name, c.column_name, c.merge, c.kept, c.actor, c.numbered), ',' ORDER BY c.table_name, c.column_name) FROM sync.columns AS c
        UNION ALL
        SELECT 'levels', string_agg(l.level || ':' || l.rank, ',' ORDER BY l.rank) FROM sync.levels AS l
    )
    SELECT jsonb_object_agg(b.name, left(encode(sha256(convert_to(coalesce(b.says, ''), 'UTF8')), 'hex'), 16)) FROM object AS b
$$;

-- The list as the audit holds it last; null before the first upgrade.
CREATE OR REPLACE FUNCTION sync.protection_audited() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT e.new FROM audit.entries AS e WHERE e.scope = 'reference' AND e.kind = 'upgrade' ORDER BY e.seq DESC LIMIT 1
$$;

-- Write the list into the audit when it is not what stands there.
CREATE OR REPLACE FUNCTION sync.audit_protection() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    stands jsonb := sync.protection();
    here sync.centre;
BEGIN
    SELECT * INTO STRICT here FROM sync.centre;
    IF stands IS DISTINCT FROM sync.protection_audited() THEN
        PERFORM sync.note('none', 'centre', here.database_id, here.schema_version, 'everybody', '', NULL, NULL, 'reference', 'upgrade', NULL, stands);
    END IF;
END $$;
