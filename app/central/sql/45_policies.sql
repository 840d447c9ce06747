-- Who sees which rows: row security on every table of the rooms, FORCEd, so that the owner is held by it too. Staff only
-- ever read; whatever they write goes through `sync.push`. A role without a policy on a table sees none of its rows:
-- that is how administrators see people but no case.
--
-- `(SELECT f())` is computed once for a statement. Rows that belong to a case carry its branch (kept in step by trigger),
-- so whoever sees a branch whole is answered without looking at the case; for others EXISTS lets the planner choose:
-- a probe of one case for one row, a hashed set of visible cases for a scan.

DO $$
DECLARE
    prefix text := (SELECT c.prefix FROM sync.centre AS c);
    t record;
    role text;
    whole text := 'branch_id = ANY ((SELECT sync.my_whole_branches())::text[])';
    mine text := 'branch_id = ANY ((SELECT sync.my_branches())::text[])';
    given text := '%s = ANY ((SELECT sync.my_granted_cases())::uuid[])';
    below text := '(team = (SELECT sync.my_team()) OR starts_with(team, (SELECT sync.my_team()) || ''/''))';
    of_case text := 'EXISTS (SELECT 1 FROM desk.cases AS c WHERE c.id = case_id)';
    rule text;
    old record;
BEGIN
    FOR t IN SELECT d.table_name, d.seen FROM sync.tables AS d ORDER BY d.table_name LOOP
        EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t.table_name);
        EXECUTE format('ALTER TABLE desk.%I FORCE ROW LEVEL SECURITY', t.table_name);
        FOR old IN SELECT p.policyname FROM pg_policies AS p WHERE p.schemaname = 'desk' AND p.tablename = t.table_name LOOP
            EXECUTE format('DROP POLICY %I ON desk.%I', old.policyname, t.table_name);
        END LOOP;
        -- The owner's functions reach every row and check for themselves.
        EXECUTE format('CREATE POLICY owner ON desk.%I TO %I USING (true) WITH CHECK (true)', t.table_name, prefix || '_owner');

        FOREACH role IN ARRAY ARRAY ['counter', 'mediator', 'lead', 'investigator', 'auditor', 'admin'] LOOP
            rule := CASE
                WHEN t.seen = 'everybody' THEN '(SELECT sync.my_id()) IS NOT NULL'
                WHEN t.seen = 'own' AND role <> 'auditor' THEN 'actor_id = (SELECT sync.my_id())'
                WHEN role = 'admin' THEN NULL
                WHEN role = 'auditor' THEN '(SELECT sync.my_role()) = ''auditor'''
                WHEN t.seen = 'branch' THEN CASE WHEN role <> 'investigator' THEN mine END
                WHEN t.seen = 'cases' THEN CASE role
                    WHEN 'counter' THEN whole
                    WHEN 'lead' THEN whole || ' OR (branch_id = (SELECT sync.my_branch()) AND (team = '''' OR ' || below || '))'
                    WHEN 'mediator' THEN '(branch_id = (SELECT sync.my_branch()) AND (owner_id = (SELECT sync.my_id())'
                        || ' OR (owner_id IS NULL AND team = '''') OR ((SELECT sync.my_team()) <> '''' AND ' || below || ')))'
                    ELSE 'owner_id = (SELECT sync.my_id())' END || ' OR ' || format(given, 'id')
                WHEN t.seen = 'customer' THEN CASE WHEN role <> 'investigator' THEN mine || ' OR ' ELSE '' END
                    || format('EXISTS (SELECT 1 FROM desk.cases AS c WHERE c.customer_id = %I.id)', t.table_name)
                WHEN role = 'counter' THEN whole || ' OR ' || format(given, 'case_id')
                WHEN role = 'lead' THEN whole || ' OR ' || of_case
                ELSE of_case
            END;
            -- A conflict about something outside a case (a customer's row) is seen in its branch.
            IF t.seen = 'conflict' AND role IN ('counter', 'mediator', 'lead') THEN
                rule := format('(case_id IS NULL AND %s) OR (case_id IS NOT NULL AND (%s))', mine, rule);
            END IF;
            IF rule IS NOT NULL THEN
                EXECUTE format('CREATE POLICY seen_by_%s ON desk.%I FOR SELECT TO %I USING (%s)',
                               role, t.table_name, prefix || '_' || role, rule);
            END IF;
        END LOOP;
    END LOOP;
END $$;
