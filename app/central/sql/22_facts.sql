-- What must exist before a case moves (app/cases/lifecycle.py), as far as the centre can see it. `sync.needs` says
-- which move needs what; each requirement is one plain question here, `sync.fact_<requirement>(case, the status it
-- left)`. What only the desk can know stands in app/central/declared.py with the reason.
--
-- The questions are asked when the action is whole (57_push.sql), because the move may come before the rows it relies
-- on.

-- A complaint that was merged into an earlier one stays as it is; it goes on there.
CREATE OR REPLACE FUNCTION sync.fact_not_merged(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT c.merged_into_id IS NULL $$;

CREATE OR REPLACE FUNCTION sync.fact_customer_known(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.customers AS k
                   WHERE k.id = c.customer_id AND k.name <> '' AND (k.phone <> '' OR k.address <> ''))
$$;

CREATE OR REPLACE FUNCTION sync.fact_complaint_stated(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.narrative <> '' OR c.cause <> ''
$$;

CREATE OR REPLACE FUNCTION sync.fact_owner_assigned(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.owner_id IS NOT NULL
$$;

-- None of the first things is still due: those of the cause, and the hold of collection while collectors call.
CREATE OR REPLACE FUNCTION sync.fact_first_actions_done(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT NOT EXISTS (
        SELECT 1 FROM sync.lists AS l
        WHERE ((l.list = 'first_thing' AND l.of = c.cause) OR (l.list = 'first_thing_called' AND c.still_called))
            AND NOT EXISTS (SELECT 1 FROM desk.first_actions AS f WHERE f.case_id = c.id AND f.kind = l.key))
$$;

-- Sealed is what has a seal; a row that says so is not enough.
CREATE OR REPLACE FUNCTION sync.fact_interview_sealed(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.interviews AS i JOIN desk.seals AS s ON s.subject_id = i.id
                   WHERE i.case_id = c.id AND i.state = 'sealed')
$$;

-- After the last failure the route was chosen anew.
CREATE OR REPLACE FUNCTION sync.fact_other_route_chosen(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM desk.case_events AS e
        WHERE e.case_id = c.id AND e.kind = 'route_changed' AND NOT EXISTS (
            SELECT 1 FROM desk.case_events AS f
            WHERE f.case_id = c.id AND f.kind = 'moved' AND f.params::jsonb ->> 'after' = 'failed'
                AND (f.at, f.id) > (e.at, e.id)))
$$;

CREATE OR REPLACE FUNCTION sync.fact_agreement_submitted(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.agreements AS a WHERE a.case_id = c.id AND a.state = 'pending_approval')
$$;

-- Is the current version of an agreement granted, by its very hash?
CREATE OR REPLACE FUNCTION sync.approval_binds(of_agreement uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM desk.agreements AS a
        JOIN desk.agreement_versions AS v ON v.agreement_id = a.id AND v.seq = a.current_version
        JOIN desk.approvals AS p ON p.agreement_id = a.id AND p.version_id = v.id AND p.sha256 = v.sha256
        WHERE a.id = of_agreement AND p.granted)
$$;

CREATE OR REPLACE FUNCTION sync.fact_agreement_approved(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.agreements AS a
                   WHERE a.case_id = c.id AND a.state IN ('approved', 'signed') AND sync.approval_binds(a.id))
$$;

CREATE OR REPLACE FUNCTION sync.fact_agreement_signed(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM desk.agreements AS a
        JOIN desk.agreement_versions AS v ON v.agreement_id = a.id AND v.seq = a.current_version
        JOIN desk.seals AS s ON s.subject_id = v.id
        WHERE a.case_id = c.id AND a.state = 'signed')
$$;

CREATE OR REPLACE FUNCTION sync.fact_obligations_created(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.obligations AS o WHERE o.case_id = c.id)
$$;

CREATE OR REPLACE FUNCTION sync.fact_obligations_done(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT bool_and(o.state IN ('done', 'cancelled')) FROM desk.obligations AS o
                     WHERE o.case_id = c.id), false)
$$;

-- A milestone of the clock that runs: after a reopening for new facts only those since.
CREATE OR REPLACE FUNCTION sync.reached(c desk.cases, milestone text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.milestones AS m
                   WHERE m.case_id = c.id AND m.kind = milestone AND (c.reopened_at IS NULL OR m.at >= c.reopened_at))
$$;

CREATE OR REPLACE FUNCTION sync.fact_decided(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT sync.reached(c, 'decided') $$;

CREATE OR REPLACE FUNCTION sync.fact_told(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT sync.reached(c, 'told') $$;

-- The line that the last such move left in the case's log.
CREATE OR REPLACE FUNCTION sync.move_told(c desk.cases, left_status text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT e.params::jsonb FROM desk.case_events AS e
    WHERE e.case_id = c.id AND e.kind = 'moved' AND e.params::jsonb ->> 'before' = left_status
        AND e.params::jsonb ->> 'after' = c.status
    ORDER BY e.at DESC, e.id DESC LIMIT 1
$$;

-- A key of the list of reasons, or words.
CREATE OR REPLACE FUNCTION sync.fact_reason_given(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT btrim(coalesce(t.told -> 'why' ->> 'key', t.told ->> 'why', '')
                                  || coalesce(t.told ->> 'note', '')) <> ''
                     FROM (SELECT sync.move_told(c, left_status)) AS t (told)), false)
$$;

CREATE OR REPLACE FUNCTION sync.fact_note_given(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT btrim(c.close_note) <> ''
$$;

-- New facts need no breach; a reopening that says "breach" must have one on record.
CREATE OR REPLACE FUNCTION sync.fact_breach_recorded(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(sync.move_told(c, left_status) -> 'why' ->> 'key', '') <> 'breach' OR EXISTS (
        SELECT 1 FROM desk.obligations AS o WHERE o.case_id = c.id AND o.state = 'breached')
$$;

CREATE OR REPLACE FUNCTION sync.fact_close_reason_fits(c desk.cases, left_status text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM sync.lists AS l
                   WHERE l.list = 'close_reason' AND l.of = left_status AND l.key = c.close_reason)
$$;

-- What is missing for a move that was made, the requirements by name; `lasting`: only those that go on holding.
CREATE OR REPLACE FUNCTION sync.missing_facts(c desk.cases, left_status text, reached_status text, lasting_only boolean)
    RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    need text;
    holds boolean;
    missing text[] := '{}';
BEGIN
    c.status := reached_status;
    FOR need IN
        SELECT n.requirement FROM sync.needs AS n
        WHERE n.from_status = left_status AND n.to_status = reached_status
            AND (NOT n.third_party OR c.route = 'third_party') AND (n.lasting OR NOT lasting_only)
        ORDER BY n.requirement
    LOOP
        EXECUTE format('SELECT sync.%I($1, $2)', 'fact_' || need) INTO holds USING c, left_status;
        IF holds IS NOT TRUE THEN
            missing := missing || need;
        END IF;
    END LOOP;
    RETURN missing;
END $$;

-- DEFERRED, of cases: a person moved the case, or made one that has moved already. Each move of an action is asked for,
-- with the case as the action leaves it.
CREATE OR REPLACE FUNCTION sync.check_move() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c desk.cases;
    left_status text := 'registered';
    missing text[];
BEGIN
    IF TG_OP = 'UPDATE' THEN
        left_status := OLD.status;
    ELSIF sync.my_role() IS NULL THEN
        RETURN NULL;  -- a load of old cases by the owner brings them as they are
    END IF;
    SELECT * INTO STRICT c FROM desk.cases AS k WHERE k.id = NEW.id;
    missing := sync.missing_facts(c, left_status, NEW.status, false);
    IF missing <> '{}' THEN
        PERFORM sync.refuse('sync.facts_missing', jsonb_build_object(
            'from', left_status, 'to', NEW.status, 'missing', to_jsonb(missing)));
    END IF;
    RETURN NULL;
END $$;
