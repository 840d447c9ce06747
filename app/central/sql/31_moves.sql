-- Cases that are handed on, and people who are given one. Whoever follows a scope is told `leave` when a case goes out
-- of it and `enter` when one comes in; `enter` brings the case whole, because its older entries lie behind the desk's
-- cursor. When only team or owner change, the branch's scope gets one `enter`: whoever still sees the case refreshes
-- it, whoever does not drops it.

-- The scopes in which a case is announced.
CREATE OR REPLACE FUNCTION sync.scopes_of_case(of_case uuid, of_branch text, owner_id uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY ['branch:' || of_branch] || ARRAY (SELECT f FROM sync.followers(of_case, owner_id) AS f)
$$;

-- BEFORE a case is handed on: wait for everybody who is writing into it, so that none of their rows is left behind, and
-- for whoever is changing its customer, whose change would not know of the new followers.
CREATE OR REPLACE FUNCTION sync.move_alone() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM 1 FROM desk.cases AS c WHERE c.id = OLD.id FOR UPDATE;
    PERFORM 1 FROM desk.customers AS c WHERE c.id = OLD.customer_id FOR SHARE;
    RETURN NEW;
END $$;

-- BEFORE a case is made for a customer, or given to another one: the customer's row stays as it is until the commit, or
-- a change of it that is under way would not know of this case's branch.
CREATE OR REPLACE FUNCTION sync.hold_customer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM 1 FROM desk.customers AS c WHERE c.id = NEW.customer_id FOR SHARE;
    IF NOT FOUND THEN
        PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', 'customers', 'of', TG_TABLE_NAME));
    END IF;
    RETURN NEW;
END $$;

-- AFTER a case is made or given to another customer: where the case is seen, so is its customer from now on.
CREATE OR REPLACE FUNCTION sync.note_customer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person desk.customers;
    elsewhere text[];
BEGIN
    SELECT * INTO person FROM desk.customers AS c WHERE c.id = NEW.customer_id;
    SELECT array_agg(s.scope) INTO elsewhere
    FROM unnest(sync.scopes_of_case(NEW.id, NEW.branch_id, NEW.owner_id)) AS s (scope)
    WHERE s.scope <> 'branch:' || person.branch_id;
    IF elsewhere IS NOT NULL THEN
        PERFORM sync.note('row', 'customers', person.id, person.version, 'customer', person.branch_id, NULL, elsewhere,
                          NULL, NULL, NULL, NULL);
    END IF;
    RETURN NULL;
END $$;

-- AFTER branch, team or owner of a case changed: its rows follow, and the scopes are told.
CREATE OR REPLACE FUNCTION sync.note_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    was text[] := sync.scopes_of_case(OLD.id, OLD.branch_id, OLD.owner_id);
    stands text[] := sync.scopes_of_case(NEW.id, NEW.branch_id, NEW.owner_id);
    gone text[] := ARRAY (SELECT s FROM unnest(was) AS s EXCEPT SELECT s FROM unnest(stands) AS s);
    child name;
BEGIN
    IF NEW.branch_id <> OLD.branch_id THEN
        FOR child IN
            SELECT t.table_name FROM sync.tables AS t WHERE t.seen IN ('case', 'conflict') ORDER BY t.table_name
        LOOP
            EXECUTE format('UPDATE desk.%I SET branch_id = $2 WHERE case_id = $1 AND branch_id <> $2', child)
            USING NEW.id, NEW.branch_id;
        END LOOP;
    END IF;
    IF gone <> '{}' THEN
        PERFORM sync.note('leave', TG_TABLE_NAME, NEW.id, NEW.version, 'cases', NEW.branch_id, NEW.id, gone,
                          NULL, NULL, NULL, NULL);
    END IF;
    PERFORM sync.note('enter', TG_TABLE_NAME, NEW.id, NEW.version, 'cases', NEW.branch_id, NEW.id, stands,
                      NULL, NULL, NULL, NULL);
    RETURN NULL;
END $$;

-- A case is given to a person, or taken back.
CREATE OR REPLACE FUNCTION sync.note_grant() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given sync.case_grants;
    of_case desk.cases;
    follows boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN given := NEW; ELSE given := OLD; END IF;
    SELECT * INTO of_case FROM desk.cases AS c WHERE c.id = given.case_id FOR UPDATE;
    IF of_case.id IS NULL THEN
        PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', 'cases', 'of', TG_TABLE_NAME));
    END IF;
    PERFORM 1 FROM desk.customers AS c WHERE c.id = of_case.customer_id FOR SHARE;
    -- An investigator who owns the case goes on following it.
    follows := TG_OP = 'INSERT'
        OR 'person:' || given.staff_id IN (SELECT f FROM sync.followers(given.case_id, of_case.owner_id) AS f);
    PERFORM sync.note(CASE WHEN follows THEN 'enter' ELSE 'leave' END, 'cases', of_case.id, of_case.version, 'cases',
                      of_case.branch_id, of_case.id, ARRAY ['person:' || given.staff_id], 'branch:' || of_case.branch_id,
                      CASE TG_OP WHEN 'INSERT' THEN 'grant' ELSE 'revoke' END, NULL,
                      jsonb_build_object('staff_id', given.staff_id));
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS note_grant ON sync.case_grants;
CREATE TRIGGER note_grant AFTER INSERT OR DELETE ON sync.case_grants FOR EACH ROW EXECUTE FUNCTION sync.note_grant();
ALTER TABLE sync.case_grants ENABLE ALWAYS TRIGGER note_grant;
DROP TRIGGER IF EXISTS no_update ON sync.case_grants;
CREATE TRIGGER no_update BEFORE UPDATE ON sync.case_grants FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();
ALTER TABLE sync.case_grants ENABLE ALWAYS TRIGGER no_update;
