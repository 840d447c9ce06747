-- The extent of a replica: what one desk holds of what its person may see. Open cases and those closed since a date, in
-- the branches that are theirs (a lead's: the branches chosen); cases given to the person; and older cases brought to
-- the desk one by one until they are given back. An auditor's desk holds no case. What a desk does not hold its person
-- reads at the centre.
--
-- Calls of the protocol name their device, and row security does the rest (`held_by_…` in 45_policies.sql), so pull,
-- digest and first sync cannot disagree about it. The date is fixed until the desk asks to have it moved: if it followed
-- the calendar, cases would leave a replica at midnight and nobody would tell the desk. A desk of an older program names
-- no device and holds everything, as it always did.
--
-- Customers of the branch stay whatever became of their cases: whoever comes back is to be known at the counter, line or
-- no line.

-- Narrow everything that the running transaction still reads to what this device holds. It may be called while reading
-- only, so it takes no lock.
CREATE OR REPLACE FUNCTION sync.use_extent(device uuid) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF device IS NOT NULL THEN
        PERFORM 1 FROM sync.devices AS d
        WHERE d.device_id = device AND d.staff_id = sync.my_id() AND d.retired_at IS NULL;
        IF NOT FOUND THEN
            -- A desk must never take "not your device" for "nothing is there".
            PERFORM sync.refuse('sync.enrol_again', jsonb_build_object('why', 'device'));
        END IF;
        PERFORM set_config('sync.extent', device::text, true);
    END IF;
END $$;

-- From which day on a case that was closed is recent, today where the bank is.
CREATE OR REPLACE FUNCTION sync.recent_from() RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date - c.recent_days FROM sync.centre AS c
$$;

-- What a desk is told of its extent: {cases: does it hold any, from: date or null, branches: further ones a lead chose,
-- may: branches a lead can choose from, brought: {case: since when}}.
CREATE OR REPLACE FUNCTION sync.told_extent(me sync.people, device uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object(
        'cases', me.role NOT IN ('auditor', 'admin'),
        'from', CASE WHEN me.role NOT IN ('auditor', 'admin') THEN d.extent_from END,
        'branches', CASE WHEN me.role = 'lead' THEN (
            SELECT coalesce(jsonb_agg(b ORDER BY b), '[]') FROM unnest(d.extent_branches) AS b
            WHERE b = ANY (sync.my_branches()) AND b <> me.branch) ELSE '[]' END,
        'may', CASE WHEN me.role = 'lead' THEN (
            SELECT coalesce(jsonb_agg(b ORDER BY b), '[]') FROM unnest(sync.my_branches()) AS b
            WHERE b <> me.branch) ELSE '[]' END,
        'brought', (SELECT coalesce(jsonb_object_agg(b.case_id, sync.instant(b.at)), '{}') FROM sync.brought AS b
                    WHERE b.device_id = d.device_id AND me.role NOT IN ('auditor', 'admin')))
    FROM sync.devices AS d WHERE d.device_id = device
$$;

-- Bring an older case to a device: {case: all of it, extent}. One that the device holds anyway is answered and not
-- counted. The rows are read with the caller's rights.
CREATE OR REPLACE FUNCTION sync.bring_case(device uuid, of_case uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    extent jsonb;
BEGIN
    PERFORM sync.use_extent(device);
    extent := sync.note_brought(device, of_case, EXISTS (SELECT 1 FROM desk.cases AS c WHERE c.id = of_case));
    RETURN jsonb_build_object('case', sync.whole_case(of_case), 'extent', extent);
END $$;

-- Note that a case is brought, unless it is held; answers the extent. At most 200: who needs more reads at the centre.
CREATE OR REPLACE FUNCTION sync.note_brought(device uuid, of_case uuid, held boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.devices := sync.calling_device(device, me.staff_id);
    most int := 200;
BEGIN
    IF me.role IN ('auditor', 'admin') THEN
        PERFORM sync.refuse('sync.holds_no_case', jsonb_build_object('role', me.role));
    END IF;
    IF NOT sync.sees_case(of_case) THEN
        PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', 'cases'));
    END IF;
    IF NOT held THEN
        IF (SELECT count(*) FROM sync.brought AS b WHERE b.device_id = device) >= most THEN
            PERFORM sync.refuse('sync.brought_enough', jsonb_build_object('most', most));
        END IF;
        INSERT INTO sync.brought (device_id, case_id) VALUES (device, of_case) ON CONFLICT DO NOTHING;
    END IF;
    RETURN sync.told_extent(me, device);
END $$;

-- Give a brought case back; the desk then removes it. Giving back what was not brought changes nothing.
CREATE OR REPLACE FUNCTION sync.give_back(device uuid, of_case uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.devices := sync.calling_device(device, me.staff_id);
BEGIN
    DELETE FROM sync.brought AS b WHERE b.device_id = device AND b.case_id = of_case;
    RETURN sync.told_extent(me, device);
END $$;

-- Choose which of their branches a lead's device holds besides the own one. Cases in `keep` (work waits on them at the
-- desk) stay where they would leave.
CREATE OR REPLACE FUNCTION sync.hold_branches(device uuid, branches text[], keep uuid[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.devices := sync.calling_device(device, me.staff_id);
BEGIN
    IF me.role <> 'lead' OR NOT branches <@ sync.my_branches() THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', 'branches', 'role', me.role));
    END IF;
    UPDATE sync.devices AS d SET extent_branches = branches WHERE d.device_id = device;
    PERFORM sync.keep_here(device, keep);
    RETURN sync.told_extent(me, device);
END $$;

-- Move the date forward when that is worth the desk's while: a month at least. `keep` as above.
CREATE OR REPLACE FUNCTION sync.move_extent(device uuid, keep uuid[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.devices := sync.calling_device(device, me.staff_id);
BEGIN
    IF coalesce(known.extent_from, '-infinity') <= sync.recent_from() - 30 THEN
        UPDATE sync.devices AS d SET extent_from = sync.recent_from() WHERE d.device_id = device;
        PERFORM sync.keep_here(device, keep);
    END IF;
    RETURN sync.told_extent(me, device);
END $$;

-- Cases with work that waits do not leave: those that the device would lose are brought, whatever their number.
CREATE OR REPLACE FUNCTION sync.keep_here(device uuid, keep uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO sync.brought (device_id, case_id)
    SELECT device, c.id FROM desk.cases AS c JOIN sync.devices AS d ON d.device_id = device
    WHERE c.id = ANY (keep) AND sync.sees_case(c.id)
        AND (c.closed_on < d.extent_from
             OR (sync.my_role() = 'lead' AND c.branch_id <> sync.my_branch() AND c.branch_id <> ALL (d.extent_branches)))
    ON CONFLICT DO NOTHING
$$;

-- A case that is opened again comes whole to every desk that follows it: those which did not hold it have nothing of
-- it. One that is closed with a date of long ago leaves them. (A case closed in the ordinary way, today, stays.)
CREATE OR REPLACE FUNCTION sync.note_extent() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM sync.note('enter', TG_TABLE_NAME, NEW.id, NEW.version, 'cases', NEW.branch_id, NEW.id,
                      sync.scopes_of_case(NEW.id, NEW.branch_id, NEW.owner_id), NULL, NULL, NULL, NULL);
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER n1_extent AFTER UPDATE ON desk.cases FOR EACH ROW
    WHEN (OLD.closed_on IS DISTINCT FROM NEW.closed_on
          AND (OLD.closed_on IS NOT NULL OR NEW.closed_on < current_date - 30))
    EXECUTE FUNCTION sync.note_extent();
ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER n1_extent;
