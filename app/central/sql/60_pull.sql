-- Pull that cannot skip a row. Per scope the log numbers 1..head without gaps, in commit order; a page holds pointers
-- after the desk's cursor, each with the row as it is now. Rows come through the caller's own row security: these
-- functions run with the caller's rights, and only the pointers are read by a definer.
--
-- STABLE matters: every query inside sees the one snapshot of the calling statement. Rows of a transaction that
-- commits while a page is made would otherwise be half there, and the head would not say so.

CREATE OR REPLACE FUNCTION sync.head() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(s.scope, s.head), '{}') FROM sync.scopes AS s
        WHERE s.scope = ANY ((SELECT sync.my_scopes())::text[])
$$;

-- Pointers of one of the caller's scopes after a cursor, and where the head is in the same snapshot.
CREATE OR REPLACE FUNCTION sync.log_page(of_scope text, after bigint, most int)
RETURNS TABLE (seq bigint, kind text, table_name text, row_id uuid, version int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT of_scope = ANY (sync.my_scopes()) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_scope));
    END IF;
    RETURN QUERY
        SELECT l.seq, l.kind::text, l.table_name::text, l.row_id, l.version::int FROM sync.change_log AS l
        WHERE l.scope = of_scope AND l.seq > after ORDER BY l.seq LIMIT most;
END $$;

-- Rows of one table by id, as the caller may see them, one by one.
CREATE OR REPLACE FUNCTION sync.each_row(of_table text, ids uuid[]) RETURNS TABLE (id uuid, told jsonb)
LANGUAGE plpgsql STABLE SECURITY INVOKER ROWS 200 SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE format('SELECT t.id, to_jsonb(t) FROM desk.%I AS t WHERE t.id = ANY ($1)', of_table) USING ids;
END $$;

-- The same at once: {id: row}. With a device, only what it holds.
CREATE OR REPLACE FUNCTION sync.rows_of(of_table text, ids uuid[], device uuid DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_rows jsonb;
BEGIN
    PERFORM sync.use_extent(device);
    EXECUTE format('SELECT coalesce(jsonb_object_agg(t.id, to_jsonb(t)), ''{}'') FROM desk.%I AS t WHERE t.id = ANY ($1)', of_table)
    INTO found_rows USING ids;
    RETURN found_rows;
END $$;

-- A case with everything that belongs to it, {table: [row, …]}; null when the caller may not see it.
CREATE OR REPLACE FUNCTION sync.whole_case(of_case uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    whole jsonb;
    part jsonb;
    one text;
BEGIN
    SELECT jsonb_build_object('cases', jsonb_agg(to_jsonb(c)), 'customers', (
               SELECT coalesce(jsonb_agg(to_jsonb(p)), '[]') FROM desk.customers AS p
                   WHERE p.id = (array_agg(c.customer_id))[1]))
    INTO whole FROM desk.cases AS c WHERE c.id = of_case HAVING count(*) > 0;
    IF whole IS NULL THEN
        RETURN NULL;
    END IF;
    FOREACH one IN ARRAY sync.tables_of_a_case() LOOP
        EXECUTE format('SELECT jsonb_agg(to_jsonb(t)) FROM desk.%I AS t WHERE t.case_id = $1',
            one) INTO part USING of_case;
        IF part IS NOT NULL THEN
            whole := whole || jsonb_build_object(one, part);
        END IF;
    END LOOP;
    RETURN whole;
END $$;

-- What a desk does about a case that left a scope: {row: the case if the caller still sees it, gone: [{table, id}, …]}.
CREATE OR REPLACE FUNCTION sync.left_case(of_case uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    customer uuid := sync.customer_of(of_case);
BEGIN
    RETURN jsonb_build_object(
        'row', sync.rows_of('cases', ARRAY [of_case]) -> of_case::text,
        'gone', CASE WHEN customer IS NULL OR sync.rows_of('customers', ARRAY [customer]) <> '{}' THEN '[]'
                     ELSE jsonb_build_array(jsonb_build_object('table', 'customers', 'id', customer)) END);
END $$;

-- Whose case it is, also for one who no longer sees the case: an id tells nothing of a person.
CREATE OR REPLACE FUNCTION sync.customer_of(of_case uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.customer_id FROM desk.cases AS c WHERE c.id = of_case
$$;

-- Tables whose rows belong to a case.
CREATE OR REPLACE FUNCTION sync.tables_of_a_case() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(c.table_name::text ORDER BY c.table_name), '{}') FROM sync.columns AS c
        WHERE c.column_name = 'case_id'
$$;

-- One page over all scopes that the desk names with its cursors, {scope: cursor}; at most `most` entries together.
-- What the device does not hold comes as hidden; without a device everything that the caller may see comes.
CREATE OR REPLACE FUNCTION sync.pull(cursors jsonb, most int, device uuid DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    heads jsonb := sync.head();
    pages jsonb := '{}';
    room int := least(greatest(most, 1), 5000);
    of_scope text;
    after bigint;
    entries jsonb;
    found_rows jsonb;
    got int;
BEGIN
    PERFORM sync.use_extent(device);
    FOR of_scope, after IN SELECT c.key, c.value::bigint FROM jsonb_each_text(cursors) AS c (key,
        value) ORDER BY c.key LOOP
        -- A page of pointers, then the rows of each table in one query.
        WITH pointers AS MATERIALIZED (SELECT * FROM sync.log_page(of_scope, after, room)),
        needed AS (
            SELECT p.table_name, array_agg(DISTINCT p.row_id) AS ids FROM pointers AS p
                WHERE p.kind = 'row' GROUP BY p.table_name),
        payload AS MATERIALIZED (
            SELECT n.table_name, r.id, r.told FROM needed AS n CROSS JOIN LATERAL sync.each_row(n.table_name,
                n.ids) AS r)
        SELECT coalesce(jsonb_agg(
                   jsonb_build_object('seq', p.seq, 'kind', p.kind, 'table', p.table_name, 'id', p.row_id)
                   || CASE p.kind WHEN 'row' THEN jsonb_build_object('row', y.told)
                                  WHEN 'leave' THEN sync.left_case(p.row_id)
                                  ELSE jsonb_build_object('case', sync.whole_case(p.row_id)) END
                   ORDER BY p.seq), '[]'), count(*)
        INTO entries, got
        FROM pointers AS p LEFT JOIN payload AS y ON y.table_name = p.table_name AND y.id = p.row_id AND p.kind = 'row';
        pages := pages || jsonb_build_object(of_scope, jsonb_build_object(
            'from', after, 'to', after + got, 'head', coalesce((heads ->> of_scope)::bigint, 0), 'entries', entries));
        room := room - got;
        EXIT WHEN room <= 0;
    END LOOP;
    RETURN jsonb_build_object('pages', pages);
END $$;
