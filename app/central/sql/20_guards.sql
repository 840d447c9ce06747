-- Guards: what nobody may do, whoever is connected. They are triggers, so they hold for `push`, for the owner and for
-- a superuser's psql alike, and 40_protect.sql makes them ALWAYS fire, under session_replication_role too.
--
-- Each trigger carries a WHEN clause that compares columns natively, so an ordinary change pays nothing: the functions
-- below are entered only when there is something to look at or to refuse. Refusals are SQLSTATE MD001 (`sync.refuse`).

-- Nothing is ever removed. A person is disabled, evidence withdrawn, a case closed; the row stays.
CREATE OR REPLACE FUNCTION sync.guard_no_delete() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.refuse('sync.no_delete', jsonb_build_object('table', TG_TABLE_NAME));
    RETURN NULL;
END $$;

-- Log, audit and ledger only grow.
CREATE OR REPLACE FUNCTION sync.guard_append_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.refuse('sync.append_only', jsonb_build_object('table', TG_TABLE_NAME));
    RETURN NULL;
END $$;

-- Columns that never change once written (merge class append, and the row's keys).
CREATE OR REPLACE FUNCTION sync.guard_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    before jsonb := to_jsonb(OLD);
    after jsonb := to_jsonb(NEW);
BEGIN
    PERFORM sync.refuse('sync.append_changed', jsonb_build_object('table', TG_TABLE_NAME, 'field', (
        SELECT c.column_name FROM sync.columns AS c
        WHERE c.table_name = TG_TABLE_NAME AND c.kept
            AND before -> c.column_name::text IS DISTINCT FROM after -> c.column_name::text
        ORDER BY c.column_name LIMIT 1)));
    RETURN NULL;
END $$;

-- A row belongs to its case and goes with it: to the branch that has the case now, whatever an offline desk believed.
-- The key-share lock on the case holds until commit. Whoever moves, grants or seals takes the case FOR UPDATE, so
-- either they wait for this row or this row waits for them; none of them can slip past the other unseen.
CREATE OR REPLACE FUNCTION sync.follow_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    its_branch text;
BEGIN
    IF NEW.case_id IS NULL THEN
        RETURN NEW;
    END IF;
    SELECT c.branch_id INTO its_branch FROM desk.cases AS c WHERE c.id = NEW.case_id FOR KEY SHARE;
    IF its_branch IS NULL THEN
        PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', 'cases', 'of', TG_TABLE_NAME));
    END IF;
    NEW.branch_id := its_branch;
    RETURN NEW;
END $$;

-- Sealed means unchangeable (app/sealing/guard.py says which rows belong to which subject). Argument: the column that
-- names the subject. `follow_case` has locked the case before, and a seal locks it exclusively, so a seal that another
-- transaction is just setting is waited for.
CREATE OR REPLACE FUNCTION sync.guard_sealed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    subjects uuid[] := ARRAY [(to_jsonb(NEW) ->> TG_ARGV[0])::uuid];
    sealed text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        subjects := subjects || (to_jsonb(OLD) ->> TG_ARGV[0])::uuid;
    END IF;
    SELECT s.subject_table INTO sealed FROM desk.seals AS s WHERE s.subject_id = ANY (subjects) LIMIT 1;
    IF sealed IS NOT NULL THEN
        PERFORM sync.refuse('sync.sealed', jsonb_build_object('table', TG_TABLE_NAME, 'subject', sealed));
    END IF;
    RETURN NEW;
END $$;

-- A version, a seal, a signature: closed from the moment it is written.
CREATE OR REPLACE FUNCTION sync.guard_frozen() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.refuse('sync.frozen', jsonb_build_object('table', TG_TABLE_NAME));
    RETURN NULL;
END $$;

-- A seal waits for everybody who is writing into its case, and whoever comes later waits for the seal.
CREATE OR REPLACE FUNCTION sync.seal_alone() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM 1 FROM desk.cases AS c WHERE c.id = NEW.case_id FOR UPDATE;
    RETURN NEW;
END $$;

-- A case moves only along the table of moves, and only by a person whose role may make that move. Nobody else moves a
-- case, an administrator's psql neither. What must exist first is asked when the action is whole (22_facts.sql).
CREATE OR REPLACE FUNCTION sync.guard_status() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    holders text[];
BEGIN
    SELECT t.roles INTO holders FROM sync.transitions AS t
    WHERE t.from_status = OLD.status AND t.to_status = NEW.status;
    IF holders IS NULL
       OR (OLD.status = 'suspended' AND NEW.status <> 'withdrawn'
           AND NEW.status IS DISTINCT FROM OLD.status_before) THEN
        PERFORM sync.refuse('sync.no_such_move', jsonb_build_object('from', OLD.status, 'to', NEW.status));
    END IF;
    IF mine IS NULL OR NOT mine = ANY (holders) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object(
            'table', TG_TABLE_NAME, 'role', coalesce(mine, ''), 'from', OLD.status, 'to', NEW.status));
    END IF;
    RETURN NEW;
END $$;

-- A new case is registered, or has gone one step from there in the same action. Only staff make cases one by one;
-- a load of old cases by the owner brings them as they are.
CREATE OR REPLACE FUNCTION sync.guard_new_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
BEGIN
    IF mine IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM sync.transitions AS t
        WHERE t.from_status = 'registered' AND t.to_status = NEW.status AND mine = ANY (t.roles)) THEN
        PERFORM sync.refuse('sync.no_such_move', jsonb_build_object('from', 'registered', 'to', NEW.status));
    END IF;
    RETURN NEW;
END $$;

-- A complaint is merged by who works on cases in the back office, into an earlier one that goes on itself, so that no
-- two desks can merge two complaints into each other. Taking it back needs nothing more.
CREATE OR REPLACE FUNCTION sync.guard_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    over text[] := ARRAY ['declined', 'withdrawn', 'closed'];
    goes_on boolean;
BEGIN
    IF mine IS NULL OR mine NOT IN ('mediator', 'lead', 'investigator') THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object(
            'table', TG_TABLE_NAME, 'role', coalesce(mine, ''), 'field', 'merged_into_id'));
    END IF;
    IF NEW.merged_into_id IS NULL THEN
        RETURN NEW;
    END IF;
    SELECT k.merged_into_id IS NULL AND k.status <> ALL (over) AND k.answered_on IS NULL
           AND (k.received_at, k.id) < (NEW.received_at, NEW.id) INTO goes_on
    FROM desk.cases AS k WHERE k.id = NEW.merged_into_id FOR SHARE;
    IF goes_on IS NOT TRUE OR OLD.merged_into_id IS NOT NULL OR NEW.status = ANY (over)
       OR EXISTS (SELECT 1 FROM desk.cases AS k WHERE k.merged_into_id = NEW.id) THEN
        PERFORM sync.refuse('sync.merge', jsonb_build_object('case', NEW.no));
    END IF;
    RETURN NEW;
END $$;

-- Was the case of a hotline call handed over by whoever took the call, to that branch, with a reason and the call's
-- text? Only its own registrar's, and only while nobody has begun to work on it.
CREATE OR REPLACE FUNCTION sync.handed_over(was desk.cases, to_branch text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT was.channel = 'hotline' AND was.status = 'registered' AND was.owner_id IS NULL
        AND was.registered_by = sync.my_id()
        AND EXISTS (
            SELECT 1 FROM desk.call_hand_overs AS h JOIN desk.calls AS k ON k.id = h.call_id AND k.case_id = h.case_id
            WHERE h.case_id = was.id AND h.from_branch = was.branch_id AND h.to_branch = $2
                AND h.by_id = sync.my_id() AND k.handled_by = sync.my_id() AND btrim(h.why) <> '' AND btrim(k.text) <> '')
        AND EXISTS (SELECT 1 FROM desk.branches AS b WHERE b.code = $2)
$$;

-- Does an owner change because the case is handed up to the special team, by whoever says so in this very moment, or
-- given back by the investigator it was handed up to? A row of the handing up must say it; the branch stays.
CREATE OR REPLACE FUNCTION sync.handed_up(was desk.cases, now desk.cases) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT was.branch_id = now.branch_id AND EXISTS (
        SELECT 1 FROM desk.escalations AS e JOIN sync.people AS p ON p.staff_id = e.to_id AND p.role = 'investigator'
        WHERE e.case_id = was.id AND btrim(e.reason) <> '' AND (
            (e.state = 'waiting' AND e.asked_by = sync.my_id() AND now.owner_id = e.to_id AND now.track = 'complex'
                AND was.owner_id IS NOT DISTINCT FROM e.owner_before)
            OR (e.state = 'returned' AND e.settled_by = sync.my_id() AND e.to_id = sync.my_id()
                AND btrim(e.settled_why) <> '' AND was.owner_id = e.to_id
                AND now.owner_id IS NOT DISTINCT FROM e.owner_before)))
$$;

-- Who hands a case on: a lead. Anybody of the desk takes a case that nobody has, for themselves. Handing it to another
-- branch is a lead's as well, but for a hotline call, which whoever took it hands to the branch that it concerns. The
-- back office hands a case up to an investigator, who may give it back.
-- (The owner's own maintenance is not a person and not held here; the audit shows it.)
CREATE OR REPLACE FUNCTION sync.guard_assignment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    takes boolean := OLD.owner_id IS NULL AND NEW.owner_id = sync.my_id() AND NEW.branch_id = OLD.branch_id;
BEGIN
    IF mine IS NULL OR mine = 'lead' OR coalesce(takes, false) THEN
        RETURN NEW;
    END IF;
    IF NEW.branch_id <> OLD.branch_id AND NEW.owner_id IS NULL AND NEW.team = ''
       AND sync.handed_over(OLD, NEW.branch_id) THEN
        RETURN NEW;
    END IF;
    IF sync.handed_up(OLD, NEW) THEN
        RETURN NEW;
    END IF;
    PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', TG_TABLE_NAME, 'role', mine, 'field',
        CASE WHEN OLD.branch_id IS DISTINCT FROM NEW.branch_id THEN 'branch_id'
             WHEN OLD.owner_id IS DISTINCT FROM NEW.owner_id THEN 'owner_id' ELSE 'team' END));
    RETURN NULL;
END $$;

-- An extension of a deadline is decided once, by a lead who neither asked for it nor stands in for who did.
CREATE OR REPLACE FUNCTION sync.guard_extension() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
BEGIN
    IF (TG_OP = 'UPDATE' AND coalesce(OLD.approved_at, OLD.refused_at) IS NOT NULL)
       OR mine IS DISTINCT FROM 'lead' OR NEW.approver_id IS DISTINCT FROM sync.my_id()
       OR NEW.approver_id = NEW.requested_by
       OR sync.stands_in(NEW.approver_id, NEW.requested_by, coalesce(NEW.approved_at, NEW.refused_at)) THEN
        PERFORM sync.refuse('sync.extension', jsonb_build_object('role', coalesce(mine, '')));
    END IF;
    RETURN NEW;
END $$;

-- The last word before a row is written: its version is the centre's to give. A change that changes nothing gets no
-- new version, and leaves no trace in the log.
CREATE OR REPLACE FUNCTION sync.stamp() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.version := 1;
        RETURN NEW;
    END IF;
    NEW.version := OLD.version;
    IF NEW IS NOT DISTINCT FROM OLD THEN
        RETURN OLD;
    END IF;
    NEW.version := OLD.version + 1;
    RETURN NEW;
END $$;
