-- The three-way merge of one field: (base, theirs, mine) and the merge class that the mapping declares.
--
--   server has what I started from      → mine
--   server has what I want              → nothing to do
--   both changed, by class:
--     server_order  the later to arrive wins, which is mine
--     set           theirs, with what I added and without what I removed
--     append        never changes once written               → refused
--     command       a state moved meanwhile                  → the whole action is refused
--     guarded       never merged by itself                   → theirs stays, a conflict keeps both

-- A set as the desk writes it: a JSON list of texts in canonical form. Order: theirs first, then what I added.
CREATE OR REPLACE FUNCTION sync.merged_set(base text, theirs text, mine text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH was AS (SELECT e.value AS one FROM jsonb_array_elements(coalesce(base, '[]')::jsonb) AS e),
    there AS (SELECT e.value AS one, e.ordinality AS place FROM jsonb_array_elements(coalesce(theirs,
        '[]')::jsonb) WITH ORDINALITY AS e),
    wanted AS (SELECT e.value AS one, e.ordinality AS place FROM jsonb_array_elements(coalesce(mine,
        '[]')::jsonb) WITH ORDINALITY AS e),
    kept AS (
        SELECT t.one, 1 AS part, t.place FROM there AS t
        WHERE t.one IN (SELECT w.one FROM wanted AS w) OR t.one NOT IN (SELECT w.one FROM was AS w)
        UNION ALL
        SELECT w.one, 2, w.place FROM wanted AS w
        WHERE w.one NOT IN (SELECT b.one FROM was AS b) AND w.one NOT IN (SELECT t.one FROM there AS t))
    SELECT '[' || coalesce(string_agg(k.one::text, ',' ORDER BY k.part, k.place), '') || ']' FROM kept AS k
$$;

-- Keep both sides of a guarded field side by side. A further value of mine for a conflict that is still open takes
-- the place of the one before: the person changed their mind, and only the last word is worth a decision.
CREATE OR REPLACE FUNCTION sync.keep_conflict(
    of_table text, of_row jsonb, of_field text, base jsonb, theirs jsonb, mine jsonb, op uuid, mine_by uuid,
        mine_at text
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    kept uuid;
    last_change record;
BEGIN
    UPDATE desk.conflicts AS c
    SET mine = keep_conflict.mine::text, mine_at = keep_conflict.mine_at
    WHERE c.table_name = of_table AND c.row_id = (of_row ->> 'id')::uuid AND c.field_name = of_field
        AND c.mine_by = keep_conflict.mine_by AND c.resolved_at IS NULL
    RETURNING c.id INTO kept;
    IF kept IS NOT NULL THEN
        RETURN kept;
    END IF;
    -- Who wrote what stands there now: the newest entry of the audit that touched the field.
    SELECT a.actor, a.at INTO last_change FROM audit.entries AS a
    WHERE a.table_name = of_table AND a.row_id = (of_row ->> 'id')::uuid AND a.new ? of_field
    ORDER BY a.at DESC, a.seq DESC LIMIT 1;
    kept := gen_random_uuid();
    INSERT INTO desk.conflicts (
        id, home_branch, branch_id, version, created_at, case_id, table_name, row_id, field_name,
        base, theirs, mine, op_id, mine_by, mine_at, theirs_by, theirs_at)
    VALUES (
        kept, of_row ->> 'home_branch', of_row ->> 'branch_id', 0, sync.instant(clock_timestamp()),
        CASE WHEN of_table = 'cases' THEN (of_row ->> 'id')::uuid ELSE (of_row ->> 'case_id')::uuid END,
        of_table, (of_row ->> 'id')::uuid, of_field, base::text, theirs::text, mine::text, op, mine_by, mine_at,
        last_change.actor, coalesce(last_change.at, sync.instant(clock_timestamp())));
    RETURN kept;
END $$;

-- Merge one operation's fields into a row as it stands. Answers {set: {field: value}, conflicts: [id, …]}.
CREATE OR REPLACE FUNCTION sync.merged(
    of_table text, theirs jsonb, base jsonb, mine jsonb, classes jsonb, op uuid, staff uuid, desk_time text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_variable
DECLARE
    one text;
    wanted jsonb;
    there jsonb;
    was jsonb;
    changed jsonb := '{}';
    conflicts jsonb := '[]';
BEGIN
    FOR one, wanted IN SELECT e.key, e.value FROM jsonb_each(mine) AS e LOOP
        there := coalesce(theirs -> one, 'null');
        was := coalesce(base -> one, 'null');
        CONTINUE WHEN there = wanted;
        IF there = was THEN
            changed := changed || jsonb_build_object(one, wanted);
            CONTINUE;
        END IF;
        CASE classes ->> one
            WHEN 'server_order' THEN
                changed := changed || jsonb_build_object(one, wanted);
            WHEN 'set' THEN
                changed := changed || jsonb_build_object(one, sync.merged_set(was #>> '{}', there #>> '{}',
                    wanted #>> '{}'));
            WHEN 'guarded' THEN
                conflicts := conflicts || to_jsonb(
                    sync.keep_conflict(of_table, theirs, one, was, there, wanted, op, staff, desk_time));
            WHEN 'command' THEN
                PERFORM sync.refuse('sync.moved_on', jsonb_build_object(
                    'table', of_table, 'field', one, 'base', was, 'theirs', there, 'mine', wanted));
            ELSE
                PERFORM sync.refuse('sync.append_changed', jsonb_build_object('table', of_table, 'field', one));
        END CASE;
    END LOOP;
    RETURN jsonb_build_object('set', changed, 'conflicts', conflicts);
END $$;
