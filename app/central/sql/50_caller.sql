-- Who calls, and how a refusal is said. Every public function of `sync` begins here.
--
-- A refusal is SQLSTATE MD001: its message is the code that the wording tables know, its detail the parameters as
-- JSON. An error of the surroundings (no memory, deadlock, shutdown) keeps its own state, because the desk repeats
-- those, and shows these to a person.

CREATE OR REPLACE FUNCTION sync.refuse(code text, params jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'MD001', MESSAGE = code, DETAIL = params::text;
END $$;

-- The staff member behind the connection; `session_user`, which neither SET ROLE nor a definer function changes.
CREATE OR REPLACE FUNCTION sync.caller() RETURNS sync.people
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_one sync.people;
BEGIN
    SELECT * INTO found_one FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL;
    IF found_one.staff_id IS NULL THEN
        PERFORM sync.refuse('sync.not_staff');
    END IF;
    RETURN found_one;
END $$;

-- The device that speaks: known, not retired, and the caller's own. Locked, so that two connections of one device
-- (a retry beside a request that is still running) take turns.
CREATE OR REPLACE FUNCTION sync.calling_device(device uuid, staff uuid) RETURNS sync.devices
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found_one sync.devices;
BEGIN
    SELECT * INTO found_one FROM sync.devices AS d WHERE d.device_id = device FOR UPDATE;
    IF found_one.device_id IS NULL OR found_one.staff_id <> staff OR found_one.retired_at IS NOT NULL THEN
        PERFORM sync.refuse('sync.enrol_again', jsonb_build_object('why', 'device'));
    END IF;
    RETURN found_one;
END $$;

-- The centre's time in the one form that both sides store.
CREATE OR REPLACE FUNCTION sync.instant(at timestamptz) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
