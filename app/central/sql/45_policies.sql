-- Who sees which rows: row security on every table of the rooms, FORCEd, so that the owner is held by it too. Staff
-- only ever read; whatever they write goes through `sync.push`. A role without a policy on a table sees none of its
-- rows: that is how administrators see people but no case.
--
--   seen          counter             mediator                lead                  investigator       auditor  admin
--   everybody     all                 all                     all                   all                all      all
--   own           own                 own                     own                   own                all      own
--   branch        own branches        own branch              own branches          –                  all      –
--   cases         own branches        own, team, unowned      branch, team, below   owned              all      –
--   case          as its case         as its case             as its case           as its case        all      –
--   customer      branch or a case    branch or a case        branch or a case      of a case          all      –
--
-- and whoever was given a case sees it with everything that belongs to it (administrators are given none).
--
-- `(SELECT f())` is computed once for a statement. Rows that belong to a case carry its branch (kept in step by
-- trigger), so whoever sees a branch whole is answered without looking at the case. For others EXISTS lets the planner
-- choose: a probe of one case for one row, a hashed set of visible cases for a scan.
--
-- What a desk keeps is less than its person may see: where the transaction names a device in `sync.extent`, a second,
-- RESTRICTIVE policy leaves only the extent of that device's replica (62_extent.sql). It can only ever take away, so
-- whoever sets it to anything sees no more for it; while it is not set it costs one test of a parameter per row.
--
--   held          counter, mediator, investigator    lead                                  auditor
--   cases         open, recent, given, brought       the same, of the branches held        none
--   case          as its case                        as its case                           none
--   customer      as seen                            branches held, or of a case held      none
--   branch        as seen; visits: recent            of the branches held; visits: recent  none
--   own           as seen                            as seen                               own

DO $$
DECLARE
    prefix text := (SELECT c.prefix FROM sync.centre AS c);
    whole text := 'branch_id = ANY ((SELECT sync.my_whole_branches())::text[])';
    mine text := 'branch_id = ANY ((SELECT sync.my_branches())::text[])';
    here text := 'branch_id = (SELECT sync.my_branch())';
    owned text := 'owner_id = (SELECT sync.my_id())';
    team text := '(team = (SELECT sync.my_team()) OR starts_with(team, (SELECT sync.my_team()) || ''/''))';
    given text := '%s = ANY ((SELECT sync.my_granted_cases())::uuid[])';
    of_case text := 'EXISTS (SELECT 1 FROM desk.cases AS c WHERE c.id = case_id)';
    of_customer text := 'EXISTS (SELECT 1 FROM desk.cases AS c WHERE c.customer_id = customers.id)';
    everything text := format('(SELECT coalesce(current_setting(%L, true), %L) = %L)', 'sync.extent', '', '');
    recent text := '(closed_on IS NULL OR closed_on >= (SELECT sync.extent_from()))';
    brought text := 'id = ANY ((SELECT sync.extent_brought())::uuid[])';
    chosen text := 'branch_id = ANY ((SELECT sync.extent_branches())::text[])';
    of_late text := 'left(arrived_at, 10)::date >= (SELECT sync.extent_from())';
    t record;
    old record;
    role text;
    rule text;
    held text;
BEGIN
    FOR t IN SELECT d.table_name, d.seen FROM sync.tables AS d ORDER BY d.table_name LOOP
        EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t.table_name);
        EXECUTE format('ALTER TABLE desk.%I FORCE ROW LEVEL SECURITY', t.table_name);
        FOR old IN
            SELECT p.policyname FROM pg_policies AS p WHERE p.schemaname = 'desk' AND p.tablename = t.table_name
        LOOP
            EXECUTE format('DROP POLICY %I ON desk.%I', old.policyname, t.table_name);
        END LOOP;
        -- The owner's functions reach every row and check for themselves.
        EXECUTE format('CREATE POLICY owner ON desk.%I TO %I USING (true) WITH CHECK (true)',
                       t.table_name, prefix || '_owner');

        FOREACH role IN ARRAY ARRAY ['counter', 'mediator', 'lead', 'investigator', 'auditor', 'admin'] LOOP
            rule := CASE
                WHEN t.seen = 'everybody' THEN '(SELECT sync.my_id()) IS NOT NULL'
                WHEN t.seen = 'own' AND role <> 'auditor' THEN 'actor_id = (SELECT sync.my_id())'
                WHEN role = 'admin' THEN NULL
                WHEN role = 'auditor' THEN '(SELECT sync.my_role()) = ''auditor'''
                WHEN t.seen = 'branch' THEN CASE WHEN role <> 'investigator' THEN mine END
                WHEN t.seen = 'cases' THEN CASE role
                    WHEN 'counter' THEN whole
                    WHEN 'lead' THEN format('%s OR (%s AND (team = '''' OR %s))', whole, here, team)
                    WHEN 'mediator' THEN format(
                        '(%s AND (%s OR (owner_id IS NULL AND team = '''') OR ((SELECT sync.my_team()) <> '''' AND %s)))',
                        here, owned, team)
                    ELSE owned
                END || ' OR ' || format(given, 'id')
                WHEN t.seen = 'customer' THEN
                    CASE WHEN role <> 'investigator' THEN mine || ' OR ' ELSE '' END || of_customer
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

            held := CASE
                WHEN t.seen = 'everybody' OR role = 'admin' THEN NULL
                WHEN role = 'auditor' THEN CASE WHEN t.seen = 'own' THEN 'actor_id = (SELECT sync.my_id())'
                                                ELSE 'false' END
                WHEN t.seen = 'cases' THEN format('%s OR %s OR (%s%s)', format(given, 'id'), brought, recent,
                                                  CASE WHEN role = 'lead' THEN ' AND ' || chosen ELSE '' END)
                -- Who sees a row through its case is held by the policies of `cases` already.
                WHEN t.seen = 'case' AND role IN ('counter', 'lead') THEN of_case
                WHEN t.seen = 'conflict' AND role = 'counter' THEN 'case_id IS NULL OR ' || of_case
                WHEN t.seen = 'conflict' AND role = 'lead' THEN format('(case_id IS NULL AND %s) OR %s', chosen, of_case)
                WHEN t.seen = 'customer' AND role = 'lead' THEN chosen || ' OR ' || of_customer
                WHEN t.table_name = 'visits' THEN
                    CASE WHEN role = 'lead' THEN of_late || ' AND ' || chosen ELSE of_late END
                WHEN t.seen = 'branch' AND role = 'lead' THEN chosen
            END;
            IF held IS NOT NULL THEN
                EXECUTE format('CREATE POLICY held_by_%s ON desk.%I AS RESTRICTIVE FOR SELECT TO %I USING (%s OR (%s))',
                               role, t.table_name, prefix || '_' || role, everything, held);
            END IF;
        END LOOP;
    END LOOP;
END $$;
