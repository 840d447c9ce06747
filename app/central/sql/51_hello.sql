-- The handshake: may this device sync, as whom, over which scopes, and what has become of its work so far.
--
-- A copied or restored replica shows itself in two ways. It may offer an incarnation that was replaced: every hello
-- hands out a new one, and the one before is accepted only while nobody has come back with the new one (an answer that
-- was lost). Or its last sequence number lies before what the centre has already seen. Both must enrol again; their
-- unsent work is kept at the desk for that.

CREATE OR REPLACE FUNCTION sync.hello(request jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    here sync.centre;
    known sync.devices;
    device uuid := (request ->> 'device')::uuid;
    offered uuid := (request ->> 'incarnation')::uuid;
    fresh uuid := gen_random_uuid();
    same_generation boolean;
    answer text := 'ok';
    why text := '';
    numbers jsonb := '[]';
BEGIN
    SELECT * INTO STRICT here FROM sync.centre;
    -- A centre that was restored from a backup does not know what it handed out since: its word about incarnations and
    -- sequence numbers counts again from the first hello after that.
    same_generation := (request ->> 'generation')::bigint IN (here.generation, 0);
    IF (request ->> 'protocol')::int NOT BETWEEN here.protocol - 1 AND here.protocol THEN
        answer := CASE WHEN (request ->> 'protocol')::int > here.protocol THEN 'read_only' ELSE 'upgrade_required' END;
        why := 'protocol';
    ELSIF (request ->> 'schema')::int < here.schema_version - 1 THEN
        answer := 'upgrade_required';
        why := 'schema';
    ELSIF (request ->> 'schema')::int > here.schema_version THEN
        -- The program is newer than the centre: it may read, and keeps its work until the centre was upgraded.
        answer := 'read_only';
        why := 'schema';
    END IF;

    SELECT * INTO known FROM sync.devices AS d WHERE d.device_id = device FOR UPDATE;
    IF known.device_id IS NULL THEN
        INSERT INTO sync.devices (device_id, staff_id, incarnation, incarnation_before, name, enrolled_at, last_seq,
            last_hello, share, extent_from)
        VALUES (device, me.staff_id, fresh, offered, left(request ->> 'name', 80), now(), 0, now(),
                sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), sync.recent_from())
        RETURNING * INTO known;
    ELSIF known.staff_id <> me.staff_id OR known.retired_at IS NOT NULL THEN
        RETURN jsonb_build_object('answer', 'enrol_again', 'why', 'device', 'me', sync.told(me));
    ELSIF same_generation AND offered IS DISTINCT FROM known.incarnation 
        AND offered IS DISTINCT FROM known.incarnation_before THEN
        RETURN jsonb_build_object('answer', 'enrol_again', 'why', 'copied', 'me', sync.told(me));
    ELSIF same_generation AND (request ->> 'last_seq')::bigint < known.last_seq THEN
        RETURN jsonb_build_object('answer', 'enrol_again', 'why', 'restored', 'me', sync.told(me));
    ELSE
        UPDATE sync.devices AS d
        SET incarnation = fresh,
            -- Coming back with the current one confirms it; the one before it is then worthless.
            incarnation_before = CASE WHEN offered = known.incarnation OR NOT same_generation
                THEN offered ELSE known.incarnation_before END,
            last_hello = now(),
            -- Where the bank wants more kept at desks, the desk is told here and builds its replica anew; the other way
            -- round the desk asks when it is ready (`move_extent`).
            extent_from = CASE WHEN d.extent_from > sync.recent_from() + 30 THEN sync.recent_from()
                               ELSE d.extent_from END
        WHERE d.device_id = device;
    END IF;

    IF answer = 'ok' THEN
        -- A desk that enrols does not know its branch yet; it will number the cases of the person's own.
        SELECT coalesce(jsonb_agg(sync.lease_block(device, wanted.of_branch, asked.year, 1000)), '[]') INTO numbers
        FROM jsonb_to_recordset(coalesce(request -> 'numbers', '[]')) AS asked (branch text, year int, "left" int)
        CROSS JOIN LATERAL (SELECT coalesce(nullif(asked.branch, ''), me.branch) AS of_branch) AS wanted
        WHERE asked."left" < 500 AND wanted.of_branch = ANY (sync.my_branches());
    END IF;

    RETURN jsonb_build_object(
        'answer', answer, 'why', why,
        'database', here.database_id, 'generation', here.generation,
        'protocol', here.protocol, 'schema', here.schema_version,
        'me', sync.told(me), 'scopes', to_jsonb(sync.my_scopes()),
        'wake', sync.wake_keys(), 'keep', sync.let_keep_line(),
        'acknowledged', known.last_seq, 'incarnation', fresh,
        'share', encode(known.share, 'base64'), 'recovery_key', here.recovery_key,
        'extent', sync.told_extent(me, device), 'numbers', numbers, 'time', sync.instant(clock_timestamp()));
END $$;

-- What a desk is told of its own person.
CREATE OR REPLACE FUNCTION sync.told(me sync.people) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object('staff_id', me.staff_id, 'login', s.login, 'name', s.name, 'role', me.role,
                              'branch', me.branch, 'team', me.team, 'epoch', me.epoch)
    FROM desk.staff AS s WHERE s.id = me.staff_id
$$;

-- Cut the next block of case numbers of a branch and year for one device; a number is never leased twice.
CREATE OR REPLACE FUNCTION sync.lease_block(device uuid, of_branch text, of_year int, size int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    from_no int;
    to_no int;
BEGIN
    -- One at a time per branch and year: the lock lives until the lease is committed.
    PERFORM pg_advisory_xact_lock(hashtextextended('number_blocks ' || of_branch || of_year, 0));
    SELECT coalesce(max(b.last), 0) + 1 INTO from_no FROM sync.number_blocks AS b
    WHERE b.branch = of_branch AND b.year = of_year;
    to_no := least(from_no + size - 1, 999999);
    IF from_no > 999999 THEN
        PERFORM sync.refuse('store.numbers_exhausted', jsonb_build_object('branch', of_branch, 'year', of_year));
    END IF;
    INSERT INTO sync.number_blocks (branch, year, first, last, device_id, leased_at)
    VALUES (of_branch, of_year, from_no, to_no, device, now());
    RETURN jsonb_build_object('branch', of_branch, 'year', of_year, 'first', from_no, 'last', to_no);
END $$;

-- Lease on demand, for an import that needs more numbers than the device holds (at most 100,000 at once).
CREATE OR REPLACE FUNCTION sync.lease(device uuid, of_branch text, of_year int, size int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
BEGIN
    PERFORM sync.calling_device(device, me.staff_id);
    IF NOT of_branch = ANY (sync.my_branches()) OR size NOT BETWEEN 1 AND 100000 THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', 'number_blocks'));
    END IF;
    RETURN sync.lease_block(device, of_branch, of_year, size);
END $$;

-- The share of a device's second key slot, for a person who proved themselves to the server with a changed password
-- while the replica on their desk still opens only with the old one.
CREATE OR REPLACE FUNCTION sync.share(device uuid) RETURNS bytea
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.devices := sync.calling_device(device, me.staff_id);
BEGIN
    RETURN known.share;
END $$;
