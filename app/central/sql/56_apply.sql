-- Apply one operation of a desk: is the person allowed to, is the row theirs to see, and then insert or merge.
--
-- `push` runs as the owner, whom row security lets through; so what a policy would say is asked for here by name.
-- What a guard says (sealed, transitions, append-only, authority) is said by the triggers, for everybody alike.

-- Is the row within what the person may see and work on? A case row may be new: then its branch must be theirs.
CREATE OR REPLACE FUNCTION sync.require_in_reach(me sync.people, of_table text, target jsonb, is_new boolean)
    RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    case_of uuid := CASE WHEN of_table = 'cases' AND NOT is_new THEN (target ->> 'id')::uuid
                         WHEN of_table <> 'visits' THEN (target ->> 'case_id')::uuid END;
BEGIN
    IF case_of IS NOT NULL THEN
        IF NOT sync.sees_case(case_of) THEN
            PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
        END IF;
    ELSIF of_table = 'customers' AND NOT is_new THEN
        IF NOT (target ->> 'branch_id' = ANY (sync.my_branches()) OR EXISTS (
                SELECT 1 FROM desk.cases AS c WHERE c.customer_id = (target ->> 'id')::uuid
                    AND sync.sees_case(c.id))) THEN
            PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
        END IF;
    ELSIF NOT target ->> 'branch_id' = ANY (sync.my_branches()) THEN
        PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
    END IF;
END $$;

-- A column that says who did it takes nobody but the person who pushes.
CREATE OR REPLACE FUNCTION sync.require_own_name(of_table text, staff uuid, given jsonb) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    forged text;
BEGIN
    SELECT c.column_name INTO forged FROM sync.columns AS c
    WHERE c.table_name = of_table AND c.actor AND jsonb_typeof(given -> c.column_name::text) = 'string'
        AND given ->> c.column_name::text <> staff::text
    LIMIT 1;
    IF forged IS NOT NULL THEN
        PERFORM sync.refuse('sync.forged_actor', jsonb_build_object('table', of_table, 'field', forged));
    END IF;
END $$;

-- The merge class of every column of the tables that a role may write, {table: {column: class}}; asked once for a batch.
CREATE OR REPLACE FUNCTION sync.merge_classes(of_role text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(t.table_name, t.classes), '{}') FROM (
        SELECT c.table_name, jsonb_object_agg(c.column_name, c.merge) AS classes
            FROM sync.columns AS c JOIN sync.writers AS w ON w.table_name = c.table_name AND of_role = ANY (w.roles)
            GROUP BY c.table_name) AS t
$$;

-- Apply one operation; answers {version, conflicts}. Refusals are raised. `classes`: those of the operation's table,
-- null when the person may not write it.
CREATE OR REPLACE FUNCTION sync.apply_operation(me sync.people, op jsonb, desk_time text, classes jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_table text := op ->> 'table';
    row_id uuid := (op ->> 'row')::uuid;
    mine jsonb := op -> 'new';
    base jsonb := coalesce(op -> 'old', '{}');
    theirs jsonb;
    outcome jsonb;
    columns text;
    now_version int;
BEGIN
    IF classes IS NULL THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_table, 'role', me.role));
    END IF;
    IF op ->> 'kind' = 'insert' THEN
        IF of_table = 'conflicts' THEN
            -- Only a merge makes a conflict; a person resolves it.
            PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_table, 'role', me.role));
        END IF;
        -- Keys and server-made columns are not the desk's to give.
        mine := mine || jsonb_build_object('id', row_id, 'version', 0);
        IF mine ->> 'case_id' IS NOT NULL AND of_table <> 'visits' THEN
            SELECT mine || jsonb_build_object('home_branch', c.home_branch, 'branch_id', c.branch_id) INTO mine
            FROM desk.cases AS c WHERE c.id = (mine ->> 'case_id')::uuid;
            IF mine IS NULL THEN
                PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', 'cases', 'of', of_table));
            END IF;
        ELSIF mine ->> 'home_branch' IS DISTINCT FROM mine ->> 'branch_id' THEN
            PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
        END IF;
        PERFORM sync.require_in_reach(me, of_table, mine, true);
        PERFORM sync.require_own_name(of_table, me.staff_id, mine);
        SELECT k.key INTO columns FROM jsonb_object_keys(mine) AS k (key) WHERE NOT classes ? k.key LIMIT 1;
        IF columns IS NOT NULL THEN
            -- A field that this centre does not have is a fault of the program: nothing of it may be lost.
            RAISE undefined_column USING MESSAGE = format('column "%s" of relation "%s" does not exist', columns, of_table);
        END IF;
        EXECUTE format('SELECT sync.%I($1)', 'put_' || of_table) INTO now_version USING mine;
        IF now_version IS NOT NULL THEN
            RETURN jsonb_build_object('version', now_version, 'conflicts', '[]'::jsonb);
        END IF;
        -- Another desk made the same row (its id follows from what it is): merge against an empty base. The keys and
        -- the moment of making differ by nature and are no change of anything.
        mine := mine - ARRAY ['id', 'version', 'home_branch', 'branch_id', 'created_at'];
        base := '{}';
    END IF;

    EXECUTE format('SELECT to_jsonb(t) FROM desk.%I AS t WHERE t.id = $1 FOR UPDATE',
        of_table) INTO theirs USING row_id;
    IF theirs IS NULL THEN
        PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', of_table));
    END IF;
    PERFORM sync.require_in_reach(me, of_table, theirs, false);
    PERFORM sync.require_own_name(of_table, me.staff_id, mine);
    IF mine ? 'branch_id' THEN
        PERFORM sync.require_may_move(me, of_table, mine ->> 'branch_id');
    END IF;
    SELECT string_agg(k.key, ', ') INTO columns FROM jsonb_object_keys(mine) AS k (key) WHERE NOT (classes ? k.key
        OR k.key = 'branch_id');
    IF columns IS NOT NULL THEN
        PERFORM sync.refuse('sync.unknown_field', jsonb_build_object('table', of_table, 'field', columns));
    END IF;
    outcome := sync.merged(of_table, theirs, base, mine, classes || '{"branch_id": "command"}', (op ->> 'op_id')::uuid,
        me.staff_id, desk_time);
    now_version := (theirs ->> 'version')::int;
    IF outcome -> 'set' <> '{}' THEN
        SELECT string_agg(format('%1$I = n.%1$I', k.key), ', ') INTO columns
            FROM jsonb_object_keys(outcome -> 'set') AS k (key);
        EXECUTE format(
            'UPDATE desk.%1$I AS t SET %2$s FROM jsonb_populate_record(NULL::desk.%1$I, $2) AS n WHERE t.id = $1
             RETURNING t.version', of_table, columns)
        INTO now_version USING row_id, outcome -> 'set';
    END IF;
    RETURN jsonb_build_object('version', now_version, 'conflicts', outcome -> 'conflicts');
END $$;

-- Only a case is handed to another branch, and to one that there is (what belongs to it follows by trigger). Whether this
-- person may hand on this case is asked where the row is written (`guard_assignment`).
CREATE OR REPLACE FUNCTION sync.require_may_move(me sync.people, of_table text, to_branch text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF of_table <> 'cases' OR NOT EXISTS (SELECT 1 FROM desk.branches AS b WHERE b.code = to_branch) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_table, 'role', me.role));
    END IF;
END $$;
