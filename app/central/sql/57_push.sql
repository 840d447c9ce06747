-- Take a batch of a desk's actions: one transaction for the batch, one sub-transaction for each action, the ledger
-- first. A retry after a lost answer finds every operation in the ledger and gets the same answer again.
--
-- A business refusal is an answer: the queue moves on and the desk keeps the text. Trouble of the surroundings
-- (deadlock, lock timeout, disk, shutdown) fails the whole batch, which the desk repeats. Anything else is poison: the
-- action is parked, what depends on it is held, and unrelated cases go on.

CREATE OR REPLACE FUNCTION sync.push(batch jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    device sync.devices := sync.calling_device((batch ->> 'device')::uuid, me.staff_id);
    here sync.centre;
    action jsonb;
    answer jsonb;
    answers jsonb[] := '{}';
    known jsonb;
    broken text[] := '{}';
    classes jsonb := sync.merge_classes(me.role);
BEGIN
    SELECT * INTO STRICT here FROM sync.centre;
    IF (batch ->> 'schema')::int NOT BETWEEN here.schema_version - 1 AND here.schema_version THEN
        PERFORM sync.refuse('sync.other_schema', jsonb_build_object('ours', here.schema_version, 'yours',
            batch -> 'schema'));
    END IF;
    -- A caller who set constraints to immediate would have the counters bumped in the middle of the transaction.
    SET CONSTRAINTS ALL DEFERRED;
    PERFORM set_config('sync.staff', me.staff_id::text, true), set_config('sync.device', device.device_id::text, true);
    known := sync.answered(device.device_id, me.staff_id, batch -> 'actions');
    PERFORM sync.take_turns(batch -> 'actions');
    FOR action IN SELECT a.value FROM jsonb_array_elements(batch -> 'actions') WITH ORDINALITY AS a ORDER BY a.ordinality LOOP
        answer := known -> (action ->> 'action_id');
        IF answer IS NULL THEN
            IF broken <> '{}' AND EXISTS (SELECT 1 FROM jsonb_array_elements(action -> 'ops') AS o
                       WHERE o.value ->> 'row' = ANY (broken) OR o.value -> 'new' ->> 'case_id' = ANY (broken)) THEN
                answer := jsonb_build_object('result', 'held', 'code', 'sync.held', 'params', '{}'::jsonb, 'ops',
                    '[]'::jsonb, 'conflicts', '[]'::jsonb);
            ELSE
                answer := sync.push_action(me, device.device_id, action, classes);
            END IF;
            answer := answer || jsonb_build_object('action_id', action ->> 'action_id');
        END IF;
        IF answer ->> 'result' <> 'applied' THEN
            -- The rows as they stand here: a refused action goes back to them, a conflict may have bumped no version.
            answer := answer || jsonb_build_object('rows', sync.rows_now(action -> 'ops'));
        END IF;
        IF answer ->> 'result' IN ('parked', 'held') THEN
            broken := broken || ARRAY (SELECT o.value ->> 'row' FROM jsonb_array_elements(action -> 'ops') AS o);
        END IF;
        answers := answers || answer;
    END LOOP;
    PERFORM set_config('sync.op', '', true);  -- whatever the caller does next is no operation
    PERFORM sync.enter(me.staff_id, device.device_id, batch -> 'actions', answers, known);
    UPDATE sync.devices AS d SET last_seq = greatest(d.last_seq, coalesce((
        SELECT max((o.value ->> 'seq')::bigint)
        FROM jsonb_array_elements(batch -> 'actions') AS a, jsonb_array_elements(a.value -> 'ops') AS o), 0))
    WHERE d.device_id = device.device_id RETURNING d.last_seq INTO device.last_seq;
    RETURN jsonb_build_object('answers', to_jsonb(answers), 'last_seq', device.last_seq);
END $$;

-- What the ledger already holds of a batch: {action: answer}, whichever device of the person brought it: one that had
-- to enrol again offers its work anew. An operation of this device under a sequence number that another operation has
-- used shows a copied or restored replica; one that somebody else sent is not this person's to send. (The ledger is
-- large, and a plan made while it was small would read all of it.)
CREATE OR REPLACE FUNCTION sync.answered(device uuid, staff uuid, actions jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    stored jsonb;
    foreign_op boolean;
BEGIN
    WITH offered AS MATERIALIZED (
        SELECT (a.value ->> 'action_id')::uuid AS action_id, (o.value ->> 'op_id')::uuid AS op_id,
            (o.value ->> 'seq')::bigint AS seq
        FROM jsonb_array_elements(actions) AS a, jsonb_array_elements(a.value -> 'ops') AS o),
    known AS (
        SELECT f.action_id, l.answer, l.staff_id <> staff OR l.action_id <> f.action_id AS elsewhere
        FROM offered AS f JOIN sync.ledger AS l ON l.op_id = f.op_id
        UNION ALL
        SELECT f.action_id, NULL, l.op_id <> f.op_id
        FROM offered AS f JOIN sync.ledger AS l ON l.device_id = device AND l.device_seq = f.seq)
    SELECT jsonb_object_agg(k.action_id, k.answer) FILTER (WHERE k.answer IS NOT NULL), bool_or(k.elsewhere)
    INTO stored, foreign_op FROM known AS k;
    IF foreign_op THEN
        PERFORM sync.refuse('sync.enrol_again', jsonb_build_object('why', 'copied'));
    END IF;
    RETURN coalesce(stored, '{}');
END $$;

-- Lock whatever the batch will write about, in one order for everybody: cases, then customers, then rows that belong to
-- no case. Desks that push about the same cases take turns, and none waits for another that waits for it. Whoever
-- writes a row of a case holds its case, so such rows need no lock of their own. What is no id is left to the action
-- to refuse.
CREATE OR REPLACE FUNCTION sync.take_turns(actions jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    of_table name;
    seen text;
    row_ids uuid[];
    found_ids uuid[];
    case_ids uuid[] := '{}';
    customer_ids uuid[] := '{}';
    decides boolean := false;
    others jsonb := '{}';
BEGIN
    FOR of_table, seen, row_ids IN
        WITH op AS MATERIALIZED (
            SELECT o.value ->> 'table' AS name, o.value ->> 'row' AS id, o.value ->> 'kind' AS kind,
                   o.value -> 'new' ->> 'case_id' AS case_id, o.value -> 'new' ->> 'customer_id' AS customer_id
            FROM jsonb_array_elements(actions) AS a, jsonb_array_elements(a.value -> 'ops') AS o),
        named AS (
            SELECT 'cases' AS name, case_id AS id FROM op
            UNION
            SELECT 'customers', customer_id FROM op
            UNION
            SELECT name, id FROM op WHERE kind = 'update' OR name IN ('cases', 'customers'))
        SELECT t.table_name, t.seen, array_agg(n.id::uuid) FROM named AS n JOIN sync.tables AS t
            ON t.table_name = n.name
        WHERE n.id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' GROUP BY t.table_name, t.seen
    LOOP
        IF seen = 'cases' THEN
            case_ids := case_ids || row_ids;
        ELSIF seen = 'customer' THEN
            customer_ids := row_ids;
        ELSIF seen IN ('case', 'conflict') THEN
            EXECUTE format('SELECT array_agg(DISTINCT r.case_id) FROM desk.%I AS r WHERE r.id = ANY ($1)',
                of_table) INTO found_ids USING row_ids;
            case_ids := case_ids || coalesce(found_ids, '{}');
            decides := decides OR of_table IN ('agreements', 'approvals');
        ELSE
            others := others || jsonb_build_object(of_table, row_ids);
        END IF;
    END LOOP;
    PERFORM 1 FROM desk.cases AS c WHERE c.id = ANY (case_ids) ORDER BY c.id FOR NO KEY UPDATE;
    -- What a person decides or signs holds the customer, under every row they have (23_agreements.sql).
    IF decides THEN
        SELECT customer_ids || coalesce(array_agg(DISTINCT s.id), '{}') INTO customer_ids
        FROM unnest(case_ids) AS k (id) CROSS JOIN LATERAL unnest(sync.same_person(k.id)) AS s (id);
    END IF;
    IF customer_ids <> '{}' THEN
        PERFORM 1 FROM desk.customers AS c WHERE c.id = ANY (customer_ids) ORDER BY c.id FOR NO KEY UPDATE;
    END IF;
    -- jsonb keeps its keys in one order.
    FOR of_table, row_ids IN SELECT e.key, ARRAY (SELECT i.value::uuid FROM jsonb_array_elements_text(e.value) AS i)
        FROM jsonb_each(others) AS e LOOP
        EXECUTE format('SELECT count(*) FROM (SELECT 1 FROM desk.%I AS r WHERE r.id = ANY ($1) ORDER BY r.id FOR NO KEY UPDATE) AS held', of_table) USING row_ids;
    END LOOP;
END $$;

-- Apply one action whole or not at all.
CREATE OR REPLACE FUNCTION sync.push_action(me sync.people, device uuid, action jsonb, classes jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    op jsonb;
    done jsonb;
    told jsonb := '[]';
    conflicts jsonb := '[]';
    answer jsonb;
    code text;
    said text;
    state text;
    moves boolean := false;
BEGIN
    BEGIN
        IF action ->> 'actor' IS DISTINCT FROM me.staff_id::text THEN
            PERFORM sync.refuse('sync.forged_actor', jsonb_build_object('table', '', 'field', 'actor'));
        END IF;
        -- Expressions and no queries where it can be: this is hot.
        said := set_config('sync.action', left(action ->> 'action', 80), true);
        FOR place IN 0 .. jsonb_array_length(action -> 'ops') - 1 LOOP
            op := action -> 'ops' -> place;
            said := set_config('sync.op', op ->> 'op_id', true);
            done := sync.apply_operation(me, op, action ->> 'desk_time', classes -> (op ->> 'table'));
            told := told || jsonb_build_array(jsonb_build_object('op_id', op ->> 'op_id', 'version',
                done -> 'version'));
            conflicts := conflicts || (done -> 'conflicts');
            moves := moves OR CASE op ->> 'table'
                WHEN 'cases' THEN coalesce(op -> 'new' ->> 'status', 'registered') <> 'registered'
                WHEN 'agreements' THEN coalesce(op -> 'new' ->> 'state', 'draft') <> 'draft'
                ELSE op ->> 'table' = 'approvals' END;
        END LOOP;
        IF moves THEN
            -- The action is whole: now its facts can be asked for, and a refusal is this action's alone.
            SET CONSTRAINTS desk.facts_new, desk.facts IMMEDIATE;
            SET CONSTRAINTS desk.facts_new, desk.facts DEFERRED;
        END IF;
        answer := jsonb_build_object('result', CASE WHEN conflicts = '[]' THEN 'applied' ELSE 'conflict' END,
                                     'code', '', 'params', '{}'::jsonb, 'ops', told, 'conflicts', conflicts);
    EXCEPTION
        WHEN SQLSTATE 'MD001' THEN
            GET STACKED DIAGNOSTICS code = MESSAGE_TEXT, said = PG_EXCEPTION_DETAIL;
            answer := jsonb_build_object('result', 'refused', 'code', code, 'params', coalesce(nullif(said, ''),
                '{}')::jsonb);
        WHEN unique_violation THEN
            GET STACKED DIAGNOSTICS said = CONSTRAINT_NAME;
            answer := jsonb_build_object('result', 'refused', 'code', 'sync.taken', 'params',
                jsonb_build_object('what', said));
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, said = MESSAGE_TEXT;
            IF left(state, 2) IN ('40', '53', '55', '57', '58', 'XX') THEN
                RAISE;
            END IF;
            answer := jsonb_build_object('result', 'parked', 'code', 'sync.parked', 'params',
                jsonb_build_object('state', state, 'reason', said));
    END;
    RETURN '{"ops": [], "conflicts": []}'::jsonb || answer || jsonb_build_object('action_id', action ->> 'action_id');
END $$;

-- Enter what was settled in the ledger, the whole batch at once: every operation of each action, and with its first the
-- answer. What is parked or held is offered again, and what was known is there.
CREATE OR REPLACE FUNCTION sync.enter(staff uuid, device uuid, actions jsonb, answers jsonb[], known jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sync.ledger (op_id, action_id, device_id, device_seq, staff_id, action, table_name, row_id, desk_time,
                             at, answer)
    SELECT (o.value ->> 'op_id')::uuid, (a.value ->> 'action_id')::uuid, device, (o.value ->> 'seq')::bigint, staff,
           left(a.value ->> 'action', 80), o.value ->> 'table', (o.value ->> 'row')::uuid, a.value ->> 'desk_time',
           now(), CASE WHEN o.ordinality = 1 THEN w.answer - 'rows' END
    FROM jsonb_array_elements(actions) WITH ORDINALITY AS a
    JOIN unnest(answers) WITH ORDINALITY AS w (answer, place) ON w.place = a.ordinality
    CROSS JOIN LATERAL jsonb_array_elements(a.value -> 'ops') WITH ORDINALITY AS o
    WHERE NOT known ? (a.value ->> 'action_id') AND w.answer ->> 'result' NOT IN ('parked', 'held')
    ORDER BY a.ordinality, o.ordinality;
END $$;

-- The rows that an action meant, as they stand: [{table, id, row}], row null where there is none in the caller's reach.
CREATE OR REPLACE FUNCTION sync.rows_now(ops jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told jsonb := '[]';
    of_table text;
    of_row uuid;
    found_row jsonb;
BEGIN
    FOR of_table, of_row IN SELECT DISTINCT o.value ->> 'table', (o.value ->> 'row')::uuid
        FROM jsonb_array_elements(ops) AS o LOOP
        found_row := NULL;
        IF EXISTS (SELECT 1 FROM sync.columns AS c WHERE c.table_name = of_table) THEN
            EXECUTE format('SELECT to_jsonb(t) FROM desk.%I AS t WHERE t.id = $1',
                of_table) INTO found_row USING of_row;
            IF found_row IS NOT NULL AND NOT sync.sees_row(of_table, found_row) THEN
                found_row := NULL;
            END IF;
        END IF;
        told := told || jsonb_build_array(jsonb_build_object('table', of_table, 'id', of_row, 'row', found_row));
    END LOOP;
    RETURN told;
END $$;

-- May the caller see this row? The policies' answer, for definer functions.
CREATE OR REPLACE FUNCTION sync.sees_row(of_table text, target jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.require_in_reach(sync.caller(), of_table, target, false);
    RETURN true;
EXCEPTION WHEN SQLSTATE 'MD001' THEN
    RETURN false;
END $$;
