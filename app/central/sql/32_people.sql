-- `sync.people` follows `desk.staff`: a role, branch or team that changes takes effect with the person's next
-- statement, and the grown epoch tells their desk to look again at what it may hold.

CREATE OR REPLACE FUNCTION sync.follow_staff() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- A longer name would be cut without a word, and two cut names may be one.
    IF (SELECT octet_length(c.prefix || '_u_' || NEW.login) FROM sync.centre AS c) > 63 THEN
        PERFORM sync.refuse('central.login_long', jsonb_build_object('login', NEW.login, 'longest', (
            SELECT 60 - octet_length(c.prefix) FROM sync.centre AS c)));
    END IF;
    INSERT INTO sync.people AS p (role_name, staff_id, role, branch, team, disabled_at)
    SELECT c.prefix || '_u_' || NEW.login, NEW.id, NEW.role, NEW.branch_id, NEW.team, NEW.disabled_at
    FROM sync.centre AS c
    ON CONFLICT (staff_id) DO UPDATE
    SET role_name = excluded.role_name, role = excluded.role, branch = excluded.branch, team = excluded.team,
        disabled_at = excluded.disabled_at, epoch = p.epoch + 1
    WHERE (p.role_name, p.role, p.branch, p.team, p.disabled_at)
        IS DISTINCT FROM (excluded.role_name, excluded.role, excluded.branch, excluded.team, excluded.disabled_at);
    RETURN NULL;
END $$;

-- A branch that is granted or taken back: audited with the person, and their epoch grows.
CREATE OR REPLACE FUNCTION sync.note_branch_grant() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given sync.branch_grants;
BEGIN
    IF TG_OP = 'INSERT' THEN given := NEW; ELSE given := OLD; END IF;
    UPDATE sync.people AS p SET epoch = p.epoch + 1 WHERE p.staff_id = given.staff_id;
    PERFORM sync.note('none', 'staff', given.staff_id, 0, 'everybody', given.branch, NULL, NULL, 'reference',
                      CASE TG_OP WHEN 'INSERT' THEN 'grant' ELSE 'revoke' END, NULL,
                      jsonb_build_object('branch', given.branch));
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS note_branch_grant ON sync.branch_grants;
CREATE TRIGGER note_branch_grant AFTER INSERT OR DELETE ON sync.branch_grants
    FOR EACH ROW EXECUTE FUNCTION sync.note_branch_grant();
ALTER TABLE sync.branch_grants ENABLE ALWAYS TRIGGER note_branch_grant;
DROP TRIGGER IF EXISTS no_update ON sync.branch_grants;
CREATE TRIGGER no_update BEFORE UPDATE ON sync.branch_grants FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();
ALTER TABLE sync.branch_grants ENABLE ALWAYS TRIGGER no_update;

-- An act of administration that changes no row of the rooms (a password set anew) goes into the audit of the reference
-- data.
CREATE OR REPLACE FUNCTION sync.note_act(of_person uuid, did text, what jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT sync.note('none', 'staff', of_person, 0, 'everybody', '', NULL, NULL, 'reference', did, NULL, what)
$$;
