CREATE ROLE "kept_0001_admin" NOLOGIN;
CREATE ROLE "kept_0001_auditor" NOLOGIN;
CREATE ROLE "kept_0001_counter" NOLOGIN;
CREATE ROLE "kept_0001_investigator" NOLOGIN;
CREATE ROLE "kept_0001_lead" NOLOGIN;
CREATE ROLE "kept_0001_mediator" NOLOGIN;
CREATE ROLE "kept_0001_owner" NOLOGIN;
CREATE ROLE "kept_0001_u_admin" LOGIN PASSWORD 'SCRAM-SHA-256$4096:ed5e0SOxU3NPeNF1vsiaRQ==$KO3G7ngE9mCLGKt4Z6yeIgUN9abaxHMP4od1eMUFNAE=:NM3tkhodSASsKhLOB2OTBZJyR5YaIzpMKwfbMZBSnpY=';
CREATE ROLE "kept_0001_u_hejia" LOGIN PASSWORD 'SCRAM-SHA-256$4096:q9Kz6KUpFHsHavWTQJpg5g==$4y5y2RHmtCvD6pk2C5hRBAQh2S2EB+0qc9sCfa1dcgs=:ZIy2z4XGM0A3xm8rf1ie8a1ev0Ltkox1d0SjdF+s48w=';
CREATE ROLE "kept_0001_u_lixue" LOGIN PASSWORD 'SCRAM-SHA-256$4096:ToMR72UYTgGLSB7gLHhlwQ==$TYbMijLXVZOyP2luHiGwltIRNC7C0ufRaHmlrBMFrlw=:Dp+Wnjq1lG4qNc6np/LmyXWCqhHeMv8Ncj11ptzCCdU=';
CREATE ROLE "kept_0001_u_maqiang" LOGIN PASSWORD 'SCRAM-SHA-256$4096:WdhYzcoIzjlej2au3DQe6Q==$c7rLwKW4A9wkBhiMVV1faQDIqJYGcOZPMe/CJeDJC6c=:zUyVMdeCQED9cakzJhm1Cb0dyQ9fuyBYkKsSzSwcJrw=';
CREATE ROLE "kept_0001_u_sunyi" LOGIN PASSWORD 'SCRAM-SHA-256$4096:odc3HcgHmpvIexfS4w4tRQ==$vFS4rrm2oPY53zYjF90g7V8bXOIHgOD0dXAheo/YM0w=:60nvOziJKTQASjr0IlVS2ctYGjlmn1G7OV/VkTtvYcA=';
CREATE ROLE "kept_0001_u_wangmin" LOGIN PASSWORD 'SCRAM-SHA-256$4096:P3AHquS4OjEYpAIU935/qw==$80DxurOA4yDIL+WSi/TVmpUE5h3w7Exl6WETF/htf+Y=:sQusbFOYg/9PYoT8chZnW9kCUZ4s0yBUK1DLpQaq5cM=';
CREATE ROLE "kept_0001_u_xujing" LOGIN PASSWORD 'SCRAM-SHA-256$4096:NNcVj4Z1A1eyEK/bOGLmTw==$U01S2tATu/V3G2oEcVH5mNFjSrSbu2jGC75iPsknz3k=:9KqU5DGJylhLSgIQc48XdPS2P69TAp3CCmEC9on21G4=';
CREATE ROLE "kept_0001_u_zhaogang" LOGIN PASSWORD 'SCRAM-SHA-256$4096:OkRKYtyzuT1aRUA4he3cmw==$bEgLQD5j3988tgfDMbvpC6gWg19IKm+vpsQASzdEpPM=:kBCYf3DRqudQAE5GZJyN+EO0U5ko0HQ5OO7G0Px3xuU=';
CREATE ROLE "kept_0001_u_zhouning" LOGIN PASSWORD 'SCRAM-SHA-256$4096:SeQv2WTjrYRXjnorr/rv3g==$0CubVBuVXCUcEKCtPNIMEdt7xjqg7mNK18ePRcVrghs=:Jf4RzcqY7JsAaJ55xUqbJoD08hWkR5czy0jvkfGgxtI=';
GRANT "kept_0001_admin" TO "kept_0001_u_admin";
GRANT "kept_0001_auditor" TO "kept_0001_u_zhouning";
GRANT "kept_0001_counter" TO "kept_0001_u_hejia";
GRANT "kept_0001_counter" TO "kept_0001_u_wangmin";
GRANT "kept_0001_investigator" TO "kept_0001_u_sunyi";
GRANT "kept_0001_lead" TO "kept_0001_u_maqiang";
GRANT "kept_0001_lead" TO "kept_0001_u_zhaogang";
GRANT "kept_0001_mediator" TO "kept_0001_u_lixue";
GRANT "kept_0001_mediator" TO "kept_0001_u_xujing";
-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA audit;


ALTER SCHEMA audit OWNER TO kept_0001_owner;

CREATE SCHEMA desk;


ALTER SCHEMA desk OWNER TO kept_0001_owner;

CREATE SCHEMA sync;


ALTER SCHEMA sync OWNER TO kept_0001_owner;

CREATE DOMAIN desk.canonical AS text
	CONSTRAINT canonical_check CHECK (((VALUE IS NULL) OR ((VALUE)::jsonb IS NOT NULL)));


ALTER DOMAIN desk.canonical OWNER TO kept_0001_owner;

CREATE DOMAIN desk.instant AS text COLLATE pg_catalog."C"
	CONSTRAINT instant_check CHECK ((VALUE ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$'::text));


ALTER DOMAIN desk.instant OWNER TO kept_0001_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE audit.entries (
    scope text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    at desk.instant NOT NULL,
    role_name name NOT NULL,
    actor uuid,
    device_id uuid,
    op_id uuid,
    action text,
    table_name name NOT NULL,
    row_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    old jsonb,
    new jsonb,
    prev bytea NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE audit.entries OWNER TO kept_0001_owner;

CREATE FUNCTION audit.entry_text(e audit.entries) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN jsonb_build_array(e.scope, e.seq, e.at, e.role_name, e.actor, e.device_id, e.op_id, e.action, e.table_name,
                             e.row_id, e.version, e.kind, e.old, e.new)::text;
END $$;


ALTER FUNCTION audit.entry_text(e audit.entries) OWNER TO kept_0001_owner;

CREATE FUNCTION audit.link(so_far bytea, start bytea, entry text) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN sha256(coalesce(so_far, start) || convert_to(entry, 'UTF8'));
END $$;


ALTER FUNCTION audit.link(so_far bytea, start bytea, entry text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.answered(device uuid, staff uuid, actions jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    stored jsonb;
    foreign_op boolean;
BEGIN
    WITH offered AS MATERIALIZED (
        SELECT (a.value ->> 'action_id')::uuid AS action_id, (o.value ->> 'op_id')::uuid AS op_id,
            (o.value ->> 'seq')::bigint AS seq
        FROM jsonb_array_elements(actions) AS a, jsonb_array_elements(a.value -> 'ops') AS o),
    known AS (
        SELECT f.action_id, l.answer, l.staff_id <> staff OR l.action_id <> f.action_id AS elsewhere
        FROM offered AS f JOIN sync.ledger AS l ON l.op_id = f.op_id
        UNION ALL
        SELECT f.action_id, NULL, l.op_id <> f.op_id
        FROM offered AS f JOIN sync.ledger AS l ON l.device_id = device AND l.device_seq = f.seq)
    SELECT jsonb_object_agg(k.action_id, k.answer) FILTER (WHERE k.answer IS NOT NULL), bool_or(k.elsewhere)
    INTO stored, foreign_op FROM known AS k;
    IF foreign_op THEN
        PERFORM sync.refuse('sync.enrol_again', jsonb_build_object('why', 'copied'));
    END IF;
    RETURN coalesce(stored, '{}');
END $$;


ALTER FUNCTION sync.answered(device uuid, staff uuid, actions jsonb) OWNER TO kept_0001_owner;

CREATE TABLE sync.people (
    role_name name NOT NULL,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    branch text NOT NULL,
    team text DEFAULT ''::text NOT NULL,
    epoch bigint DEFAULT 1 NOT NULL,
    disabled_at text,
    CONSTRAINT people_role_check CHECK ((role = ANY (ARRAY['counter'::text, 'mediator'::text, 'lead'::text, 'investigator'::text, 'auditor'::text, 'admin'::text])))
);


ALTER TABLE sync.people OWNER TO kept_0001_owner;

CREATE FUNCTION sync.apply_operation(me sync.people, op jsonb, desk_time text, classes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    of_table text := op ->> 'table';
    row_id uuid := (op ->> 'row')::uuid;
    mine jsonb := op -> 'new';
    base jsonb := coalesce(op -> 'old', '{}');
    theirs jsonb;
    outcome jsonb;
    columns text;
    now_version int;
BEGIN
    PERFORM sync.require_writer(me, of_table);
    IF op ->> 'kind' = 'insert' THEN
        IF of_table = 'conflicts' THEN
            -- Only a merge makes a conflict; a person resolves it.
            PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_table, 'role', me.role));
        END IF;
        -- Keys and server-made columns are not the desk's to give.
        mine := mine || jsonb_build_object('id', row_id, 'version', 0);
        IF mine ->> 'case_id' IS NOT NULL AND of_table <> 'visits' THEN
            SELECT mine || jsonb_build_object('home_branch', c.home_branch, 'branch_id', c.branch_id) INTO mine
            FROM desk.cases AS c WHERE c.id = (mine ->> 'case_id')::uuid;
            IF mine IS NULL THEN
                PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', 'cases', 'of', of_table));
            END IF;
        ELSIF mine ->> 'home_branch' IS DISTINCT FROM mine ->> 'branch_id' THEN
            PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
        END IF;
        PERFORM sync.require_in_reach(me, of_table, mine, true);
        PERFORM sync.require_own_name(of_table, me.staff_id, mine);
        SELECT string_agg(quote_ident(k.key), ', ') INTO columns FROM jsonb_object_keys(mine) AS k (key);
        EXECUTE format(
            'INSERT INTO desk.%1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::desk.%1$I, $1)
             ON CONFLICT (id) DO NOTHING RETURNING version', of_table, columns)
        INTO now_version USING mine;
        IF now_version IS NOT NULL THEN
            RETURN jsonb_build_object('version', now_version, 'conflicts', '[]'::jsonb);
        END IF;
        -- Another desk made the same row (its id follows from what it is): merge against an empty base. The keys and
        -- the moment of making differ by nature and are no change of anything.
        mine := mine - ARRAY ['id', 'version', 'home_branch', 'branch_id', 'created_at'];
        base := '{}';
    END IF;

    EXECUTE format('SELECT to_jsonb(t) FROM desk.%I AS t WHERE t.id = $1 FOR UPDATE',
        of_table) INTO theirs USING row_id;
    IF theirs IS NULL THEN
        PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', of_table));
    END IF;
    PERFORM sync.require_in_reach(me, of_table, theirs, false);
    PERFORM sync.require_own_name(of_table, me.staff_id, mine);
    IF mine ? 'branch_id' THEN
        PERFORM sync.require_may_move(me, of_table, mine ->> 'branch_id');
    END IF;
    SELECT string_agg(k.key, ', ') INTO columns FROM jsonb_object_keys(mine) AS k (key) WHERE NOT (classes ? k.key
        OR k.key = 'branch_id');
    IF columns IS NOT NULL THEN
        PERFORM sync.refuse('sync.unknown_field', jsonb_build_object('table', of_table, 'field', columns));
    END IF;
    outcome := sync.merged(of_table, theirs, base, mine, classes || '{"branch_id": "command"}', (op ->> 'op_id')::uuid,
        me.staff_id, desk_time);
    now_version := (theirs ->> 'version')::int;
    IF outcome -> 'set' <> '{}' THEN
        SELECT string_agg(format('%1$I = n.%1$I', k.key), ', ') INTO columns
            FROM jsonb_object_keys(outcome -> 'set') AS k (key);
        EXECUTE format(
            'UPDATE desk.%1$I AS t SET %2$s FROM jsonb_populate_record(NULL::desk.%1$I, $2) AS n WHERE t.id = $1
             RETURNING t.version', of_table, columns)
        INTO now_version USING row_id, outcome -> 'set';
    END IF;
    RETURN jsonb_build_object('version', now_version, 'conflicts', outcome -> 'conflicts');
END $_$;


ALTER FUNCTION sync.apply_operation(me sync.people, op jsonb, desk_time text, classes jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.audit_protection(stands jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    here sync.centre;
    audited jsonb;
BEGIN
    SELECT * INTO STRICT here FROM sync.centre;
    SELECT e.new INTO audited FROM audit.entries AS e
    WHERE e.scope = 'reference' AND e.kind = 'upgrade' ORDER BY e.seq DESC LIMIT 1;
    IF stands IS DISTINCT FROM audited THEN
        PERFORM sync.note('none', 'centre', here.database_id, here.schema_version, 'everybody', '', NULL, NULL,
                          'reference', 'upgrade', NULL, stands);
    END IF;
END $$;


ALTER FUNCTION sync.audit_protection(stands jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.blob_cases_of(me sync.people, sha text) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT DISTINCT e.case_id FROM desk.evidence_items AS e
    WHERE e.sha256 = sha AND (sync.sees_case(e.case_id) OR EXISTS (
        SELECT 1 FROM desk.custody_entries AS k WHERE k.item_id = e.id AND k.case_id = e.case_id AND k.act = 'received'
            AND k.actor_id = me.staff_id))
$$;


ALTER FUNCTION sync.blob_cases_of(me sync.people, sha text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.blob_finish(sha text, proof text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    others jsonb;
BEGIN
    PERFORM sync.require_blob(me, sha, true);
    SELECT * INTO known FROM sync.blobs AS b WHERE b.sha256 = sha FOR UPDATE;
    IF known.sha256 IS NULL THEN
        RETURN jsonb_build_object('state', 'unknown');
    END IF;
    IF known.state <> 'complete' THEN
        IF (SELECT coalesce(sum(length(c.bytes)), 0) FROM sync.chunks AS c WHERE c.sha256 = sha) <> known.size THEN
            RETURN jsonb_build_object('state', 'uploading');
        END IF;
        IF (SELECT encode(sha256(string_agg(c.bytes, ''::bytea ORDER BY c.n)), 'hex') FROM sync.chunks AS c
            WHERE c.sha256 = sha) <> sha THEN
            DELETE FROM sync.chunks AS c WHERE c.sha256 = sha;
            RETURN jsonb_build_object('state', 'bad');
        END IF;
        UPDATE sync.blobs AS b SET state = 'complete', complete_at = now() WHERE b.sha256 = sha;
    END IF;
    SELECT jsonb_agg(c.n ORDER BY c.n) INTO others FROM sync.chunks AS c WHERE c.sha256 = sha
        AND c.sent_by <> me.staff_id;
    IF others IS NOT NULL THEN
        IF proof IS NULL THEN
            RETURN jsonb_build_object('state', 'prove', 'chunks', others);
        END IF;
        IF (SELECT encode(sha256(string_agg(sha256(uuid_send(me.staff_id) || c.bytes), ''::bytea ORDER BY c.n)), 'hex')
            FROM sync.chunks AS c WHERE c.sha256 = sha AND c.sent_by <> me.staff_id) <> proof THEN
            RETURN jsonb_build_object('state', 'unproved');
        END IF;
    END IF;
    INSERT INTO sync.blob_cases (sha256, case_id, staff_id, proved_at)
    SELECT sha, of_case, me.staff_id, now() FROM sync.blob_cases_of(me, sha) AS of_case
    ON CONFLICT DO NOTHING;
    RETURN jsonb_build_object('state', 'complete');
END $$;


ALTER FUNCTION sync.blob_finish(sha text, proof text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.blob_get(sha text, number integer) RETURNS TABLE(bytes bytea, chunk_sha256 text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
BEGIN
    PERFORM sync.require_blob(me, sha, false);
    RETURN QUERY SELECT c.bytes, c.chunk_sha256 FROM sync.chunks AS c JOIN sync.blobs AS b ON b.sha256 = c.sha256
    WHERE c.sha256 = sha AND c.n = number AND b.state = 'complete' AND EXISTS (
        SELECT 1 FROM desk.evidence_items AS e JOIN sync.blob_cases AS p ON p.sha256 = e.sha256
            AND p.case_id = e.case_id
        WHERE e.sha256 = sha AND sync.sees_case(e.case_id));
END $$;


ALTER FUNCTION sync.blob_get(sha text, number integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    missing jsonb;
BEGIN
    PERFORM sync.require_blob(me, sha, true);
    -- 512 MiB is the most that can be hashed as a whole in one value, and more than a desk takes in.
    IF of_size NOT BETWEEN 1 AND 536870912 OR of_chunk NOT BETWEEN 4096 AND 4194304 THEN
        PERFORM sync.refuse('sync.blob_size', jsonb_build_object('size', of_size, 'chunk', of_chunk));
    END IF;
    INSERT INTO sync.blobs (sha256, size, chunk_size, state, begun_at) VALUES (sha, of_size, of_chunk, 'uploading',
        now())
    ON CONFLICT (sha256) DO NOTHING;
    SELECT * INTO STRICT known FROM sync.blobs AS b WHERE b.sha256 = sha FOR UPDATE;
    IF known.size <> of_size THEN
        IF known.state = 'complete' THEN
            PERFORM sync.refuse('sync.blob_size', jsonb_build_object('size', of_size, 'known', known.size));
        END IF;
        -- One of the two is wrong, and only the whole file can say which: nobody may bar the way by a wrong claim.
        DELETE FROM sync.chunks AS c WHERE c.sha256 = sha;
        UPDATE sync.blobs AS b SET size = of_size, chunk_size = of_chunk WHERE b.sha256 = sha RETURNING * INTO known;
    END IF;
    IF known.state <> 'complete' AND me.staff_id <> ALL (known.senders) THEN
        UPDATE sync.blobs AS b SET senders = b.senders || me.staff_id WHERE b.sha256 = sha;
    END IF;
    SELECT coalesce(jsonb_agg(n ORDER BY n), '[]') INTO missing
    FROM generate_series(0, (known.size - 1) / known.chunk_size) AS n
    WHERE known.state <> 'complete' AND NOT EXISTS (SELECT 1 FROM sync.chunks AS c WHERE c.sha256 = sha AND c.n = n.n);
    RETURN jsonb_build_object('state', known.state, 'size', known.size, 'chunk', known.chunk_size, 'missing', missing);
END $$;


ALTER FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    expected bigint;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    SELECT * INTO known FROM sync.blobs AS b WHERE b.sha256 = sha FOR KEY SHARE;
    IF known.sha256 IS NULL OR me.staff_id <> ALL (known.senders) THEN
        PERFORM sync.require_blob(me, sha, true);
    END IF;
    expected := least(known.chunk_size, known.size - number::bigint * known.chunk_size);
    IF known.sha256 IS NULL OR number < 0 OR length(bytes) IS DISTINCT FROM expected OR encode(sha256(bytes),
        'hex') <> bytes_sha THEN
        PERFORM sync.refuse('sync.blob_damaged', jsonb_build_object('sha256', sha, 'chunk', number));
    END IF;
    IF known.state = 'complete' THEN
        RETURN 'complete';
    END IF;
    INSERT INTO sync.chunks (sha256, n, bytes, chunk_sha256, sent_by) VALUES (sha, number, bytes, bytes_sha,
        me.staff_id)
    ON CONFLICT DO NOTHING;
    RETURN CASE WHEN FOUND THEN 'taken' ELSE 'known' END;
END $$;


ALTER FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.blob_states(shas text[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
    told jsonb;
BEGIN
    SELECT coalesce(jsonb_object_agg(r.sha256, jsonb_build_object(
        'state', CASE WHEN b.sha256 IS NULL THEN 'none' WHEN b.state = 'complete' AND r.proved
            THEN 'complete' ELSE 'offered' END,
        'size', b.size, 'chunk', b.chunk_size)), '{}') INTO told
    FROM (WITH held AS MATERIALIZED (SELECT DISTINCT e.sha256, e.case_id
                FROM desk.evidence_items AS e WHERE e.sha256 = ANY (shas[:1000])),
              seen AS MATERIALIZED (SELECT c.case_id
                FROM (SELECT DISTINCT h.case_id FROM held AS h) AS c WHERE sync.sees_case(c.case_id))
          SELECT h.sha256, bool_or(p.sha256 IS NOT NULL) AS proved
          FROM held AS h JOIN seen AS s ON s.case_id = h.case_id
          LEFT JOIN sync.blob_cases AS p ON p.sha256 = h.sha256 AND p.case_id = h.case_id
          GROUP BY h.sha256) AS r
    LEFT JOIN sync.blobs AS b ON b.sha256 = r.sha256;
    RETURN told;
END $$;


ALTER FUNCTION sync.blob_states(shas text[]) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.caller() RETURNS sync.people
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    found_one sync.people;
BEGIN
    SELECT * INTO found_one FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL;
    IF found_one.staff_id IS NULL THEN
        PERFORM sync.refuse('sync.not_staff');
    END IF;
    RETURN found_one;
END $$;


ALTER FUNCTION sync.caller() OWNER TO kept_0001_owner;

CREATE TABLE sync.devices (
    device_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    incarnation uuid NOT NULL,
    incarnation_before uuid,
    name text DEFAULT ''::text NOT NULL,
    enrolled_at timestamp with time zone DEFAULT now() NOT NULL,
    last_seq bigint DEFAULT 0 NOT NULL,
    last_hello timestamp with time zone,
    share bytea NOT NULL,
    retired_at timestamp with time zone
);


ALTER TABLE sync.devices OWNER TO kept_0001_owner;

CREATE FUNCTION sync.calling_device(device uuid, staff uuid) RETURNS sync.devices
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    found_one sync.devices;
BEGIN
    SELECT * INTO found_one FROM sync.devices AS d WHERE d.device_id = device FOR UPDATE;
    IF found_one.device_id IS NULL OR found_one.staff_id <> staff OR found_one.retired_at IS NOT NULL THEN
        PERFORM sync.refuse('sync.enrol_again', jsonb_build_object('why', 'device'));
    END IF;
    RETURN found_one;
END $$;


ALTER FUNCTION sync.calling_device(device uuid, staff uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.customer_of(of_case uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT c.customer_id FROM desk.cases AS c WHERE c.id = of_case
$$;


ALTER FUNCTION sync.customer_of(of_case uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.differs(columns name[]) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT format('ROW (%s) IS DISTINCT FROM ROW (%s)',
                  string_agg(format('OLD.%I', c), ', '), string_agg(format('NEW.%I', c), ', '))
    FROM unnest(columns) AS c
$$;


ALTER FUNCTION sync.differs(columns name[]) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.digest(request jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    told jsonb := '{}';
    one text;
    counted bigint;
    added numeric;
BEGIN
    FOR one IN SELECT t.value FROM jsonb_array_elements_text(request -> 'tables') AS t LOOP
        EXECUTE format(
            'SELECT count(*), coalesce(sum(sync.row_digest($1, t.id, t.version)), 0) %% 72057594037927936 FROM desk.%I AS t
             WHERE $2 IS NULL OR get_byte(uuid_send(t.id), 15) = $2', one)
        INTO counted, added USING one, (request ->> 'bucket')::int;
        told := told || jsonb_build_object(one, jsonb_build_object('count', counted, 'digest', added::text));
    END LOOP;
    RETURN told;
END $_$;


ALTER FUNCTION sync.digest(request jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.each_row(of_table text, ids uuid[]) RETURNS TABLE(id uuid, told jsonb)
    LANGUAGE plpgsql STABLE ROWS 200
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
BEGIN
    RETURN QUERY EXECUTE format('SELECT t.id, to_jsonb(t) FROM desk.%I AS t WHERE t.id = ANY ($1)', of_table) USING ids;
END $_$;


ALTER FUNCTION sync.each_row(of_table text, ids uuid[]) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.flush() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    mine xid8 := pg_current_xact_id();
    target_n bigint[];
    target_scope text[];
    touched text[];
    -- Whoever is connected, also when they were disabled while they wrote.
    who uuid := (SELECT p.staff_id FROM sync.people AS p WHERE p.role_name = session_user);
BEGIN
    -- 1. Which entries go to which scopes.
    WITH row_of AS (SELECT * FROM sync.pending AS p WHERE p.xid = mine AND p.kind <> 'none'),
    of_cases AS (
        SELECT r.n, 'branch:' || r.branch AS scope FROM row_of AS r
        WHERE r.scopes IS NULL AND r.seen IN ('cases', 'case', 'conflict', 'customer')
        UNION
        SELECT r.n, 'person:' || g.staff_id FROM row_of AS r JOIN sync.case_grants AS g ON g.case_id = r.case_id
        WHERE r.scopes IS NULL
        UNION
        SELECT r.n, 'person:' || p.staff_id FROM row_of AS r JOIN desk.cases AS c ON c.id = r.case_id
        JOIN sync.people AS p ON p.staff_id = c.owner_id AND p.role = 'investigator'
        WHERE r.scopes IS NULL
        UNION
        -- A customer is seen wherever there is a case of theirs.
        SELECT r.n, s.scope FROM row_of AS r JOIN desk.cases AS c ON c.customer_id = r.row_id
        CROSS JOIN LATERAL (
            SELECT 'branch:' || c.branch_id UNION ALL SELECT f FROM sync.followers(c.id, c.owner_id) AS f) AS s (scope)
        WHERE r.scopes IS NULL AND r.seen = 'customer'
        UNION
        SELECT r.n, s.scope FROM row_of AS r CROSS JOIN LATERAL unnest(r.scopes) AS s (scope)
    )
    SELECT array_agg(o.n), array_agg(o.scope) INTO target_n, target_scope FROM of_cases AS o;

    -- 2. The counters of every touched scope, locked in sorted order.
    SELECT array_agg(DISTINCT s.scope COLLATE "C") INTO touched FROM (
        SELECT unnest(target_scope) AS scope
        UNION ALL
        SELECT p.home FROM sync.pending AS p WHERE p.xid = mine AND p.home IS NOT NULL) AS s;
    INSERT INTO sync.scopes (scope)
    SELECT t.scope FROM unnest(touched) AS t (scope)
    WHERE NOT EXISTS (SELECT 1 FROM sync.scopes AS s WHERE s.scope = t.scope)
    ORDER BY t.scope COLLATE "C" ON CONFLICT DO NOTHING;
    PERFORM 1 FROM sync.scopes AS s WHERE s.scope = ANY (touched) ORDER BY s.scope FOR NO KEY UPDATE;

    -- 3. The log: of several changes of a row the last one stands for all; an `enter` or `leave` always stands.
    WITH entry AS (
        SELECT DISTINCT ON (t.scope, p.kind, p.table_name, p.row_id)
            t.scope, p.n, p.kind, p.table_name, p.row_id, p.version
        FROM unnest(target_n, target_scope) AS t (n, scope) JOIN sync.pending AS p ON p.n = t.n AND p.xid = mine
        ORDER BY t.scope, p.kind, p.table_name, p.row_id, p.n DESC),
    numbered AS (
        SELECT e.*, row_number() OVER (PARTITION BY e.scope ORDER BY e.n) AS k FROM entry AS e),
    counted AS (
        SELECT x.scope, count(*) AS many FROM numbered AS x GROUP BY x.scope),
    bumped AS (
        UPDATE sync.scopes AS s SET head = s.head + c.many FROM counted AS c WHERE s.scope = c.scope
        RETURNING s.scope, s.head - c.many AS before)
    INSERT INTO sync.change_log (scope, seq, kind, table_name, row_id, version)
    SELECT x.scope, b.before + x.k, x.kind, x.table_name, x.row_id, x.version
    FROM numbered AS x JOIN bumped AS b ON b.scope = x.scope;

    -- 4. The audit, each change of its own, linked to the entry before it.
    WITH entry AS (
        SELECT p.n, ROW (p.home, s.audit_head + row_number() OVER (PARTITION BY p.home ORDER BY p.n),
                    sync.instant(clock_timestamp()), session_user, who, p.device_id::uuid, p.op_id::uuid, p.action,
                    p.table_name, p.row_id, p.version, p.did, p.old, p.new, '', '')::audit.entries AS e, s.chain AS start
        FROM sync.pending AS p JOIN sync.scopes AS s ON s.scope = p.home WHERE p.xid = mine),
    chained AS MATERIALIZED (
        SELECT x.n, x.e, x.start,
               audit.chain(x.start, audit.entry_text(x.e)) OVER (PARTITION BY (x.e).scope ORDER BY x.n) AS hash
        FROM entry AS x),
    linked AS (
        SELECT c.*, coalesce(lag(c.hash) OVER (PARTITION BY (c.e).scope ORDER BY c.n), c.start) AS prev
        FROM chained AS c),
    last_of AS (
        SELECT DISTINCT ON ((l.e).scope) (l.e).scope, (l.e).seq, l.hash FROM linked AS l
        ORDER BY (l.e).scope, l.n DESC),
    kept AS (
        UPDATE sync.scopes AS s SET audit_head = l.seq, chain = l.hash FROM last_of AS l
        WHERE s.scope = l.scope)
    INSERT INTO audit.entries (scope, seq, at, role_name, actor, device_id, op_id, action, table_name, row_id, version,
                               kind, old, new, prev, hash)
    SELECT (l.e).scope, (l.e).seq, (l.e).at, (l.e).role_name, (l.e).actor, (l.e).device_id, (l.e).op_id, (l.e).action,
           (l.e).table_name, (l.e).row_id, (l.e).version, (l.e).kind, (l.e).old, (l.e).new, l.prev, l.hash
    FROM linked AS l;

    DELETE FROM sync.pending AS p WHERE p.xid = mine;
    RETURN NULL;
END $$;


ALTER FUNCTION sync.flush() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.follow_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.follow_case() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.follow_staff() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.follow_staff() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.followers(of_case uuid, owner_id uuid) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT 'person:' || g.staff_id FROM sync.case_grants AS g WHERE g.case_id = of_case
    UNION
    SELECT 'person:' || p.staff_id FROM sync.people AS p WHERE p.staff_id = owner_id AND p.role = 'investigator'
$$;


ALTER FUNCTION sync.followers(of_case uuid, owner_id uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_append_only() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM sync.refuse('sync.append_only', jsonb_build_object('table', TG_TABLE_NAME));
    RETURN NULL;
END $$;


ALTER FUNCTION sync.guard_append_only() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_approval() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    mine text := sync.my_role();
    reason text;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.decided_at IS NOT NULL THEN
        reason := 'decided';
    ELSIF mine IS NULL OR NEW.decided_by IS DISTINCT FROM sync.my_id() THEN
        reason := 'decider';
    ELSIF NEW.granted IS NULL OR NEW.decided_at IS NULL THEN
        reason := 'incomplete';
    ELSIF NEW.decided_by = NEW.requested_by OR EXISTS (
        SELECT 1 FROM desk.agreement_versions AS v
        WHERE v.agreement_id = NEW.agreement_id AND v.author_id = NEW.decided_by) THEN
        reason := 'own_work';
    ELSIF NOT EXISTS (
        SELECT 1 FROM desk.agreement_versions AS v
        WHERE v.id = NEW.version_id AND v.agreement_id = NEW.agreement_id AND v.sha256 = NEW.sha256) THEN
        reason := 'version';
    ELSIF coalesce((SELECT l.rank FROM sync.levels AS l WHERE l.level = mine), 0)
        < (SELECT l.rank FROM sync.levels AS l WHERE l.level = NEW.needs_role) OR NOT EXISTS (
        SELECT 1 FROM sync.levels AS l WHERE l.level = NEW.needs_role) THEN
        reason := 'level';
    ELSIF NOT EXISTS (
        SELECT 1 FROM sync.transitions AS t
        WHERE t.from_status = 'pending_approval' AND t.to_status = 'pending_signature' AND mine = ANY (t.roles)) THEN
        reason := 'level';
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.approval', jsonb_build_object(
            'why', reason, 'needs', NEW.needs_role, 'role', coalesce(mine, '')));
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION sync.guard_approval() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_assignment() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    mine text := sync.my_role();
    takes boolean := OLD.owner_id IS NULL AND NEW.owner_id = sync.my_id() AND NEW.branch_id = OLD.branch_id;
BEGIN
    IF mine IS NOT NULL AND mine <> 'lead' AND NOT coalesce(takes, false) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', TG_TABLE_NAME, 'role', mine, 'field',
            CASE WHEN OLD.branch_id IS DISTINCT FROM NEW.branch_id THEN 'branch_id'
                 WHEN OLD.owner_id IS DISTINCT FROM NEW.owner_id THEN 'owner_id' ELSE 'team' END));
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION sync.guard_assignment() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_extension() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    mine text := sync.my_role();
BEGIN
    IF (TG_OP = 'UPDATE' AND coalesce(OLD.approved_at, OLD.refused_at) IS NOT NULL)
       OR mine IS DISTINCT FROM 'lead' OR NEW.approver_id IS DISTINCT FROM sync.my_id()
       OR NEW.approver_id = NEW.requested_by THEN
        PERFORM sync.refuse('sync.extension', jsonb_build_object('role', coalesce(mine, '')));
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION sync.guard_extension() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_frozen() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM sync.refuse('sync.frozen', jsonb_build_object('table', TG_TABLE_NAME));
    RETURN NULL;
END $$;


ALTER FUNCTION sync.guard_frozen() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.guard_kept() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_new_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.guard_new_case() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_no_delete() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM sync.refuse('sync.no_delete', jsonb_build_object('table', TG_TABLE_NAME));
    RETURN NULL;
END $$;


ALTER FUNCTION sync.guard_no_delete() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.guard_sealed() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.guard_status() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.guard_status() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.head() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(jsonb_object_agg(s.scope, s.head), '{}') FROM sync.scopes AS s
        WHERE s.scope = ANY (sync.my_scopes())
$$;


ALTER FUNCTION sync.head() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.hello(request jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
            last_hello, share)
        VALUES (device, me.staff_id, fresh, offered, left(request ->> 'name', 80), now(), 0, now(),
                sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
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
            last_hello = now()
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
        'acknowledged', known.last_seq, 'incarnation', fresh,
        'share', encode(known.share, 'base64'), 'recovery_key', here.recovery_key,
        'numbers', numbers, 'time', sync.instant(clock_timestamp()));
END $$;


ALTER FUNCTION sync.hello(request jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.hold_customer() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM desk.customers AS c WHERE c.id = NEW.customer_id FOR SHARE;
    IF NOT FOUND THEN
        PERFORM sync.refuse('sync.row_unknown', jsonb_build_object('table', 'customers', 'of', TG_TABLE_NAME));
    END IF;
    RETURN NEW;
END $$;


ALTER FUNCTION sync.hold_customer() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.instant(at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;


ALTER FUNCTION sync.instant(at timestamp with time zone) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.keep_conflict(of_table text, of_row jsonb, of_field text, base jsonb, theirs jsonb, mine jsonb, op uuid, mine_by uuid, mine_at text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.keep_conflict(of_table text, of_row jsonb, of_field text, base jsonb, theirs jsonb, mine jsonb, op uuid, mine_by uuid, mine_at text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
BEGIN
    PERFORM sync.calling_device(device, me.staff_id);
    IF NOT of_branch = ANY (sync.my_branches()) OR size NOT BETWEEN 1 AND 100000 THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', 'number_blocks'));
    END IF;
    RETURN sync.lease_block(device, of_branch, of_year, size);
END $$;


ALTER FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.lease_block(device uuid, of_branch text, of_year integer, size integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.lease_block(device uuid, of_branch text, of_year integer, size integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.left_case(of_case uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    customer uuid := sync.customer_of(of_case);
BEGIN
    RETURN jsonb_build_object(
        'row', sync.rows_of('cases', ARRAY [of_case]) -> of_case::text,
        'gone', CASE WHEN customer IS NULL OR sync.rows_of('customers', ARRAY [customer]) <> '{}' THEN '[]'
                     ELSE jsonb_build_array(jsonb_build_object('table', 'customers', 'id', customer)) END);
END $$;


ALTER FUNCTION sync.left_case(of_case uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.log_page(of_scope text, after bigint, most integer) RETURNS TABLE(seq bigint, kind text, table_name text, row_id uuid, version integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF NOT of_scope = ANY (sync.my_scopes()) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_scope));
    END IF;
    RETURN QUERY
        SELECT l.seq, l.kind::text, l.table_name::text, l.row_id, l.version::int FROM sync.change_log AS l
        WHERE l.scope = of_scope AND l.seq > after ORDER BY l.seq LIMIT most;
END $$;


ALTER FUNCTION sync.log_page(of_scope text, after bigint, most integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.merge_classes() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT jsonb_object_agg(t.table_name, t.classes) FROM (
        SELECT c.table_name, jsonb_object_agg(c.column_name, c.merge) AS classes
            FROM sync.columns AS c GROUP BY c.table_name) AS t
$$;


ALTER FUNCTION sync.merge_classes() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.merged(of_table text, theirs jsonb, base jsonb, mine jsonb, classes jsonb, op uuid, staff uuid, desk_time text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.merged(of_table text, theirs jsonb, base jsonb, mine jsonb, classes jsonb, op uuid, staff uuid, desk_time text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.merged_set(base text, theirs text, mine text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.merged_set(base text, theirs text, mine text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.move_alone() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM desk.cases AS c WHERE c.id = OLD.id FOR UPDATE;
    PERFORM 1 FROM desk.customers AS c WHERE c.id = OLD.customer_id FOR SHARE;
    RETURN NEW;
END $$;


ALTER FUNCTION sync.move_alone() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_branch() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT p.branch FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_branch() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_branches() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(b.branch ORDER BY b.branch), '{}')
    FROM sync.people AS p
    CROSS JOIN LATERAL (
        SELECT p.branch WHERE p.role IN ('counter', 'mediator', 'lead', 'investigator')
        UNION
        SELECT g.branch FROM sync.branch_grants AS g WHERE g.staff_id = p.staff_id AND p.role IN ('counter', 'lead')
        UNION
        SELECT d.code FROM desk.branches AS d WHERE p.role = 'admin'
    ) AS b (branch)
    WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_branches() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_granted_cases() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(g.case_id), '{}')
    FROM sync.people AS p JOIN sync.case_grants AS g ON g.staff_id = p.staff_id
    WHERE p.role_name = session_user AND p.disabled_at IS NULL AND p.role <> 'admin'
$$;


ALTER FUNCTION sync.my_granted_cases() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_id() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT p.staff_id FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_id() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_role() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT p.role FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_role() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_scopes() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(s.scope ORDER BY s.scope COLLATE "C"), '{}')
    FROM sync.people AS p
    CROSS JOIN LATERAL (
        SELECT 'reference'
        UNION
        SELECT 'person:' || p.staff_id
        UNION
        SELECT 'branch:' || b.branch FROM unnest(sync.my_branches()) AS b (branch)
        WHERE p.role IN ('counter', 'mediator', 'lead')
        UNION
        SELECT a.scope FROM sync.scopes AS a WHERE p.role = 'auditor'
    ) AS s (scope)
    WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_scopes() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_team() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT p.team FROM sync.people AS p WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_team() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.my_whole_branches() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(b.branch ORDER BY b.branch), '{}')
    FROM sync.people AS p
    CROSS JOIN LATERAL (
        SELECT p.branch WHERE p.role = 'counter' OR (p.role = 'lead' AND p.team = '')
        UNION
        SELECT g.branch FROM sync.branch_grants AS g WHERE g.staff_id = p.staff_id AND p.role IN ('counter', 'lead')
    ) AS b (branch)
    WHERE p.role_name = session_user AND p.disabled_at IS NULL
$$;


ALTER FUNCTION sync.my_whole_branches() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note(kind text, table_name name, row_id uuid, version integer, seen text, branch text, case_id uuid, scopes text[], home text, did text, old jsonb, new jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
BEGIN
    INSERT INTO sync.pending (opens, kind, table_name, row_id, version, seen, branch, case_id, scopes, home, did,
                              device_id, op_id, action, old, new)
    VALUES (NOT EXISTS (SELECT 1 FROM sync.pending AS p WHERE p.xid = pg_current_xact_id()),
            $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
            nullif(current_setting('sync.device', true), ''), nullif(current_setting('sync.op', true), ''),
            nullif(current_setting('sync.action', true), ''), $11, $12);
END $_$;


ALTER FUNCTION sync.note(kind text, table_name name, row_id uuid, version integer, seen text, branch text, case_id uuid, scopes text[], home text, did text, old jsonb, new jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_act(of_person uuid, did text, what jsonb) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT sync.note('none', 'staff', of_person, 0, 'everybody', '', NULL, NULL, 'reference', did, NULL, what)
$$;


ALTER FUNCTION sync.note_act(of_person uuid, did text, what jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_branch_grant() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.note_branch_grant() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
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
END $_$;


ALTER FUNCTION sync.note_case() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_centre() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM sync.note('none', 'centre', NEW.database_id, NEW.schema_version, 'everybody', '', NULL, NULL,
                      'reference', 'update',
                      jsonb_build_object('recovery_key', OLD.recovery_key, 'generation', OLD.generation),
                      jsonb_build_object('recovery_key', NEW.recovery_key, 'generation', NEW.generation));
    RETURN NULL;
END $$;


ALTER FUNCTION sync.note_centre() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_customer() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.note_customer() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_grant() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.note_grant() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.note_row() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    seen text := TG_ARGV[0];
    now_row jsonb := to_jsonb(NEW);
    before jsonb;
    after jsonb := now_row;
    case_of uuid := CASE seen WHEN 'cases' THEN NEW.id ELSE (now_row ->> 'case_id')::uuid END;
    owned_scope text := CASE seen WHEN 'everybody' THEN 'reference'
                                  WHEN 'own' THEN 'person:' || (now_row ->> 'actor_id')
                                  ELSE 'branch:' || NEW.branch_id END;
    kind text := 'row';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.version = OLD.version THEN
            RETURN NULL;  -- `stamp` saw that nothing changed
        END IF;
        SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, now_row -> o.key) INTO before, after
        FROM jsonb_each(to_jsonb(OLD)) AS o
        WHERE o.value IS DISTINCT FROM now_row -> o.key AND o.key <> 'version';
        -- A case that is handed on is announced whole, by `note_case`; rows that merely follow it go with it.
        IF (seen = 'cases' AND before ?| ARRAY ['branch_id', 'team', 'owner_id'])
           OR (seen IN ('case', 'conflict') AND before ? 'branch_id'
               AND (SELECT count(*) FROM jsonb_object_keys(before)) = 1) THEN
            kind := 'none';
        END IF;
    END IF;
    PERFORM sync.note(kind, TG_TABLE_NAME, NEW.id, NEW.version, seen, NEW.branch_id, case_of,
                      CASE WHEN seen IN ('everybody', 'own', 'branch') THEN ARRAY [owned_scope] END,
                      owned_scope, lower(TG_OP), before, after);
    RETURN NULL;
END $$;


ALTER FUNCTION sync.note_row() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.pull(cursors jsonb, most integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    heads jsonb := sync.head();
    pages jsonb := '{}';
    room int := least(greatest(most, 1), 5000);
    of_scope text;
    after bigint;
    entries jsonb;
    found_rows jsonb;
    got int;
BEGIN
    FOR of_scope, after IN SELECT c.key, c.value::bigint FROM jsonb_each_text(cursors) AS c (key,
        value) ORDER BY c.key LOOP
        -- A page of pointers, then the rows of each table in one query.
        WITH pointers AS MATERIALIZED (SELECT * FROM sync.log_page(of_scope, after, room)),
        needed AS (
            SELECT p.table_name, array_agg(DISTINCT p.row_id) AS ids FROM pointers AS p
                WHERE p.kind = 'row' GROUP BY p.table_name),
        payload AS MATERIALIZED (
            SELECT n.table_name, r.id, r.told FROM needed AS n CROSS JOIN LATERAL sync.each_row(n.table_name,
                n.ids) AS r)
        SELECT coalesce(jsonb_agg(
                   jsonb_build_object('seq', p.seq, 'kind', p.kind, 'table', p.table_name, 'id', p.row_id)
                   || CASE p.kind WHEN 'row' THEN jsonb_build_object('row', y.told)
                                  WHEN 'leave' THEN sync.left_case(p.row_id)
                                  ELSE jsonb_build_object('case', sync.whole_case(p.row_id)) END
                   ORDER BY p.seq), '[]'), count(*)
        INTO entries, got
        FROM pointers AS p LEFT JOIN payload AS y ON y.table_name = p.table_name AND y.id = p.row_id AND p.kind = 'row';
        pages := pages || jsonb_build_object(of_scope, jsonb_build_object(
            'from', after, 'to', after + got, 'head', coalesce((heads ->> of_scope)::bigint, 0), 'entries', entries));
        room := room - got;
        EXIT WHEN room <= 0;
    END LOOP;
    RETURN jsonb_build_object('pages', pages);
END $$;


ALTER FUNCTION sync.pull(cursors jsonb, most integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.push(batch jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
    device sync.devices := sync.calling_device((batch ->> 'device')::uuid, me.staff_id);
    here sync.centre;
    action jsonb;
    answer jsonb;
    answers jsonb[] := '{}';
    known jsonb;
    broken text[] := '{}';
    classes jsonb := sync.merge_classes();
BEGIN
    SELECT * INTO STRICT here FROM sync.centre;
    IF (batch ->> 'schema')::int NOT BETWEEN here.schema_version - 1 AND here.schema_version THEN
        PERFORM sync.refuse('sync.other_schema', jsonb_build_object('ours', here.schema_version, 'yours',
            batch -> 'schema'));
    END IF;
    -- A caller who set constraints to immediate would have the counters bumped in the middle of the transaction.
    SET CONSTRAINTS ALL DEFERRED;
    PERFORM set_config('sync.staff', me.staff_id::text, true), set_config('sync.device', device.device_id::text, true);
    known := sync.answered(device.device_id, me.staff_id, batch -> 'actions');
    PERFORM sync.take_turns(batch -> 'actions');
    FOR action IN SELECT a.value FROM jsonb_array_elements(batch -> 'actions') WITH ORDINALITY AS a ORDER BY a.ordinality LOOP
        answer := known -> (action ->> 'action_id');
        IF answer IS NULL THEN
            IF broken <> '{}' AND EXISTS (SELECT 1 FROM jsonb_array_elements(action -> 'ops') AS o
                       WHERE o.value ->> 'row' = ANY (broken) OR o.value -> 'new' ->> 'case_id' = ANY (broken)) THEN
                answer := jsonb_build_object('result', 'held', 'code', 'sync.held', 'params', '{}'::jsonb, 'ops',
                    '[]'::jsonb, 'conflicts', '[]'::jsonb);
            ELSE
                answer := sync.push_action(me, device.device_id, action, classes);
            END IF;
            answer := answer || jsonb_build_object('action_id', action ->> 'action_id');
        END IF;
        IF answer ->> 'result' <> 'applied' THEN
            -- The rows as they stand here: a refused action goes back to them, a conflict may have bumped no version.
            answer := answer || jsonb_build_object('rows', sync.rows_now(action -> 'ops'));
        END IF;
        IF answer ->> 'result' IN ('parked', 'held') THEN
            broken := broken || ARRAY (SELECT o.value ->> 'row' FROM jsonb_array_elements(action -> 'ops') AS o);
        END IF;
        answers := answers || answer;
    END LOOP;
    UPDATE sync.devices AS d SET last_seq = greatest(d.last_seq, coalesce((
        SELECT max((o.value ->> 'seq')::bigint)
        FROM jsonb_array_elements(batch -> 'actions') AS a, jsonb_array_elements(a.value -> 'ops') AS o), 0))
    WHERE d.device_id = device.device_id RETURNING d.last_seq INTO device.last_seq;
    RETURN jsonb_build_object('answers', to_jsonb(answers), 'last_seq', device.last_seq);
END $$;


ALTER FUNCTION sync.push(batch jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.push_action(me sync.people, device uuid, action jsonb, classes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    op jsonb;
    done jsonb;
    told jsonb := '[]';
    conflicts jsonb := '[]';
    answer jsonb;
    code text;
    said text;
    state text;
BEGIN
    BEGIN
        IF action ->> 'actor' IS DISTINCT FROM me.staff_id::text THEN
            PERFORM sync.refuse('sync.forged_actor', jsonb_build_object('table', '', 'field', 'actor'));
        END IF;
        PERFORM set_config('sync.action', left(action ->> 'action', 80), true);
        FOR op IN SELECT o.value FROM jsonb_array_elements(action -> 'ops') WITH ORDINALITY AS o ORDER BY o.ordinality LOOP
            PERFORM set_config('sync.op', op ->> 'op_id', true);
            done := sync.apply_operation(me, op, action ->> 'desk_time', classes -> (op ->> 'table'));
            told := told || jsonb_build_array(jsonb_build_object('op_id', op ->> 'op_id', 'version',
                done -> 'version'));
            conflicts := conflicts || (done -> 'conflicts');
        END LOOP;
        PERFORM set_config('sync.op', '', true);
        answer := jsonb_build_object('result', CASE WHEN conflicts = '[]' THEN 'applied' ELSE 'conflict' END,
                                     'code', '', 'params', '{}'::jsonb, 'ops', told, 'conflicts', conflicts);
    EXCEPTION
        WHEN SQLSTATE 'MD001' THEN
            GET STACKED DIAGNOSTICS code = MESSAGE_TEXT, said = PG_EXCEPTION_DETAIL;
            answer := jsonb_build_object('result', 'refused', 'code', code, 'params', coalesce(nullif(said, ''),
                '{}')::jsonb);
        WHEN unique_violation THEN
            GET STACKED DIAGNOSTICS said = CONSTRAINT_NAME;
            answer := jsonb_build_object('result', 'refused', 'code', 'sync.taken', 'params',
                jsonb_build_object('what', said));
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, said = MESSAGE_TEXT;
            IF left(state, 2) IN ('40', '53', '55', '57', '58', 'XX') THEN
                RAISE;
            END IF;
            answer := jsonb_build_object('result', 'parked', 'code', 'sync.parked', 'params',
                jsonb_build_object('state', state, 'reason', said));
    END;
    answer := '{"ops": [], "conflicts": []}'::jsonb || answer || jsonb_build_object('action_id',
        action ->> 'action_id');
    IF answer ->> 'result' <> 'parked' THEN
        INSERT INTO sync.ledger (op_id, action_id, device_id, device_seq, staff_id, action, table_name, row_id,
            desk_time, at, answer)
        SELECT (o.value ->> 'op_id')::uuid, (action ->> 'action_id')::uuid, device, (o.value ->> 'seq')::bigint,
            me.staff_id,
               left(action ->> 'action', 80), o.value ->> 'table', (o.value ->> 'row')::uuid, action ->> 'desk_time',
                   now(),
               CASE WHEN o.ordinality = 1 THEN answer END
        FROM jsonb_array_elements(action -> 'ops') WITH ORDINALITY AS o;
    END IF;
    RETURN answer;
END $$;


ALTER FUNCTION sync.push_action(me sync.people, device uuid, action jsonb, classes jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.put(of_table regclass, name text, moment text, condition text, call text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER %I %s ON %s FOR EACH %s %s EXECUTE FUNCTION %s',
                   name, moment, of_table, CASE WHEN moment LIKE '%TRUNCATE' THEN 'STATEMENT' ELSE 'ROW' END,
                   CASE WHEN condition <> '' THEN format('WHEN (%s)', condition) ELSE '' END, call);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', of_table, name);
END $$;


ALTER FUNCTION sync.put(of_table regclass, name text, moment text, condition text, call text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.refuse(code text, params jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'MD001', MESSAGE = code, DETAIL = params::text;
END $$;


ALTER FUNCTION sync.refuse(code text, params jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.require_blob(me sync.people, sha text, sending boolean) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM desk.evidence_items AS e WHERE e.sha256 = sha AND sync.sees_case(e.case_id))
       AND NOT (sending AND EXISTS (SELECT 1 FROM sync.blob_cases_of(me, sha))) THEN
        PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', 'evidence_items'));
    END IF;
    IF sending AND NOT EXISTS (SELECT 1 FROM sync.writers AS w WHERE w.table_name = 'evidence_items'
        AND me.role = ANY (w.roles)) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', 'evidence_items', 'role', me.role));
    END IF;
END $$;


ALTER FUNCTION sync.require_blob(me sync.people, sha text, sending boolean) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.require_in_reach(me sync.people, of_table text, target jsonb, is_new boolean) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    case_of uuid := CASE WHEN of_table = 'cases' AND NOT is_new THEN (target ->> 'id')::uuid
                         WHEN of_table <> 'visits' THEN (target ->> 'case_id')::uuid END;
BEGIN
    IF case_of IS NOT NULL THEN
        IF NOT sync.sees_case(case_of) THEN
            PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
        END IF;
    ELSIF of_table = 'customers' AND NOT is_new THEN
        IF NOT (target ->> 'branch_id' = ANY (sync.my_branches()) OR EXISTS (
                SELECT 1 FROM desk.cases AS c WHERE c.customer_id = (target ->> 'id')::uuid
                    AND sync.sees_case(c.id))) THEN
            PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
        END IF;
    ELSIF NOT target ->> 'branch_id' = ANY (sync.my_branches()) THEN
        PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', of_table));
    END IF;
END $$;


ALTER FUNCTION sync.require_in_reach(me sync.people, of_table text, target jsonb, is_new boolean) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.require_may_move(me sync.people, of_table text, to_branch text) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF of_table <> 'cases' OR me.role <> 'lead' OR NOT EXISTS (SELECT 1 FROM desk.branches AS b
        WHERE b.code = to_branch) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_table, 'role', me.role));
    END IF;
END $$;


ALTER FUNCTION sync.require_may_move(me sync.people, of_table text, to_branch text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.require_own_name(of_table text, staff uuid, given jsonb) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    forged text;
BEGIN
    SELECT c.column_name INTO forged FROM sync.columns AS c
    WHERE c.table_name = of_table AND c.actor AND jsonb_typeof(given -> c.column_name::text) = 'string'
        AND given ->> c.column_name::text <> staff::text
    LIMIT 1;
    IF forged IS NOT NULL THEN
        PERFORM sync.refuse('sync.forged_actor', jsonb_build_object('table', of_table, 'field', forged));
    END IF;
END $$;


ALTER FUNCTION sync.require_own_name(of_table text, staff uuid, given jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.require_writer(me sync.people, of_table text) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM sync.writers AS w WHERE w.table_name = of_table AND me.role = ANY (w.roles)) THEN
        PERFORM sync.refuse('sync.not_allowed', jsonb_build_object('table', of_table, 'role', me.role));
    END IF;
END $$;


ALTER FUNCTION sync.require_writer(me sync.people, of_table text) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.row_digest(of_table text, id uuid, version integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT ('x' || encode(substr(sha256(convert_to(of_table || '|' || id::text || '|' || version, 'UTF8')), 1, 7),
        'hex'))::bit(56)::bigint
$$;


ALTER FUNCTION sync.row_digest(of_table text, id uuid, version integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.rows_now(ops jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    told jsonb := '[]';
    of_table text;
    of_row uuid;
    found_row jsonb;
BEGIN
    FOR of_table, of_row IN SELECT DISTINCT o.value ->> 'table', (o.value ->> 'row')::uuid
        FROM jsonb_array_elements(ops) AS o LOOP
        found_row := NULL;
        IF EXISTS (SELECT 1 FROM sync.columns AS c WHERE c.table_name = of_table) THEN
            EXECUTE format('SELECT to_jsonb(t) FROM desk.%I AS t WHERE t.id = $1',
                of_table) INTO found_row USING of_row;
            IF found_row IS NOT NULL AND NOT sync.sees_row(of_table, found_row) THEN
                found_row := NULL;
            END IF;
        END IF;
        told := told || jsonb_build_array(jsonb_build_object('table', of_table, 'id', of_row, 'row', found_row));
    END LOOP;
    RETURN told;
END $_$;


ALTER FUNCTION sync.rows_now(ops jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.rows_of(of_table text, ids uuid[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    found_rows jsonb;
BEGIN
    EXECUTE format('SELECT coalesce(jsonb_object_agg(t.id, to_jsonb(t)), ''{}'') FROM desk.%I AS t WHERE t.id = ANY ($1)', of_table)
    INTO found_rows USING ids;
    RETURN found_rows;
END $_$;


ALTER FUNCTION sync.rows_of(of_table text, ids uuid[]) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.scopes_of_case(of_case uuid, of_branch text, owner_id uuid) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT ARRAY ['branch:' || of_branch] || ARRAY (SELECT f FROM sync.followers(of_case, owner_id) AS f)
$$;


ALTER FUNCTION sync.scopes_of_case(of_case uuid, of_branch text, owner_id uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.seal_alone() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM desk.cases AS c WHERE c.id = NEW.case_id FOR UPDATE;
    RETURN NEW;
END $$;


ALTER FUNCTION sync.seal_alone() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.sees_case(of_case uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce((
        SELECT CASE p.role
            WHEN 'auditor' THEN true
            WHEN 'counter' THEN c.branch_id = ANY (sync.my_whole_branches())
            WHEN 'lead' THEN c.branch_id = ANY (sync.my_whole_branches())
                OR (c.branch_id = p.branch
                    AND (c.team = '' OR c.team = p.team OR starts_with(c.team, p.team || '/')))
            WHEN 'mediator' THEN c.branch_id = p.branch
                AND (coalesce(c.owner_id = p.staff_id, false) OR (c.owner_id IS NULL AND c.team = '')
                     OR (p.team <> '' AND (c.team = p.team OR starts_with(c.team, p.team || '/'))))
            WHEN 'investigator' THEN coalesce(c.owner_id = p.staff_id, false)
            ELSE false
        END OR (p.role <> 'admin' AND EXISTS (
            SELECT 1 FROM sync.case_grants AS g WHERE g.case_id = c.id AND g.staff_id = p.staff_id))
        FROM sync.people AS p, desk.cases AS c
        WHERE p.role_name = session_user AND p.disabled_at IS NULL AND c.id = of_case
    ), false)
$$;


ALTER FUNCTION sync.sees_case(of_case uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.sees_row(of_table text, target jsonb) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM sync.require_in_reach(sync.caller(), of_table, target, false);
    RETURN true;
EXCEPTION WHEN SQLSTATE 'MD001' THEN
    RETURN false;
END $$;


ALTER FUNCTION sync.sees_row(of_table text, target jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.share(device uuid) RETURNS bytea
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.devices := sync.calling_device(device, me.staff_id);
BEGIN
    RETURN known.share;
END $$;


ALTER FUNCTION sync.share(device uuid) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.stamp() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION sync.stamp() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.tables_of_a_case() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(c.table_name::text ORDER BY c.table_name), '{}') FROM sync.columns AS c
        WHERE c.column_name = 'case_id'
$$;


ALTER FUNCTION sync.tables_of_a_case() OWNER TO kept_0001_owner;

CREATE FUNCTION sync.take_turns(actions jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
DECLARE
    of_table name;
    seen text;
    row_ids uuid[];
    found_ids uuid[];
    case_ids uuid[] := '{}';
    customer_ids uuid[] := '{}';
    others jsonb := '{}';
BEGIN
    FOR of_table, seen, row_ids IN
        WITH op AS MATERIALIZED (
            SELECT o.value ->> 'table' AS name, o.value ->> 'row' AS id, o.value ->> 'kind' AS kind,
                   o.value -> 'new' ->> 'case_id' AS case_id, o.value -> 'new' ->> 'customer_id' AS customer_id
            FROM jsonb_array_elements(actions) AS a, jsonb_array_elements(a.value -> 'ops') AS o),
        named AS (
            SELECT 'cases' AS name, case_id AS id FROM op
            UNION
            SELECT 'customers', customer_id FROM op
            UNION
            SELECT name, id FROM op WHERE kind = 'update' OR name IN ('cases', 'customers'))
        SELECT t.table_name, t.seen, array_agg(n.id::uuid) FROM named AS n JOIN sync.tables AS t
            ON t.table_name = n.name
        WHERE n.id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' GROUP BY t.table_name, t.seen
    LOOP
        IF seen = 'cases' THEN
            case_ids := case_ids || row_ids;
        ELSIF seen = 'customer' THEN
            customer_ids := row_ids;
        ELSIF seen IN ('case', 'conflict') THEN
            EXECUTE format('SELECT array_agg(DISTINCT r.case_id) FROM desk.%I AS r WHERE r.id = ANY ($1)',
                of_table) INTO found_ids USING row_ids;
            case_ids := case_ids || coalesce(found_ids, '{}');
        ELSE
            others := others || jsonb_build_object(of_table, row_ids);
        END IF;
    END LOOP;
    PERFORM 1 FROM desk.cases AS c WHERE c.id = ANY (case_ids) ORDER BY c.id FOR NO KEY UPDATE;
    IF customer_ids <> '{}' THEN
        PERFORM 1 FROM desk.customers AS c WHERE c.id = ANY (customer_ids) ORDER BY c.id FOR NO KEY UPDATE;
    END IF;
    -- jsonb keeps its keys in one order.
    FOR of_table, row_ids IN SELECT e.key, ARRAY (SELECT i.value::uuid FROM jsonb_array_elements_text(e.value) AS i)
        FROM jsonb_each(others) AS e LOOP
        EXECUTE format('SELECT count(*) FROM (SELECT 1 FROM desk.%I AS r WHERE r.id = ANY ($1) ORDER BY r.id FOR NO KEY UPDATE) AS held', of_table) USING row_ids;
    END LOOP;
END $_$;


ALTER FUNCTION sync.take_turns(actions jsonb) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.told(me sync.people) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT jsonb_build_object('staff_id', me.staff_id, 'login', s.login, 'name', s.name, 'role', me.role,
                              'branch', me.branch, 'team', me.team, 'epoch', me.epoch)
    FROM desk.staff AS s WHERE s.id = me.staff_id
$$;


ALTER FUNCTION sync.told(me sync.people) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.versions(of_table text, bucket integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    told jsonb;
BEGIN
    EXECUTE format('SELECT coalesce(jsonb_object_agg(t.id, t.version), ''{}'') FROM desk.%I AS t
                    WHERE get_byte(uuid_send(t.id), 15) = $1', of_table)
    INTO told USING bucket;
    RETURN told;
END $_$;


ALTER FUNCTION sync.versions(of_table text, bucket integer) OWNER TO kept_0001_owner;

CREATE FUNCTION sync.whole_case(of_case uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
DECLARE
    whole jsonb;
    part jsonb;
    one text;
BEGIN
    SELECT jsonb_build_object('cases', jsonb_agg(to_jsonb(c)), 'customers', (
               SELECT coalesce(jsonb_agg(to_jsonb(p)), '[]') FROM desk.customers AS p
                   WHERE p.id = (array_agg(c.customer_id))[1]))
    INTO whole FROM desk.cases AS c WHERE c.id = of_case HAVING count(*) > 0;
    IF whole IS NULL THEN
        RETURN NULL;
    END IF;
    FOREACH one IN ARRAY sync.tables_of_a_case() LOOP
        EXECUTE format('SELECT jsonb_agg(to_jsonb(t)) FROM desk.%I AS t WHERE t.case_id = $1',
            one) INTO part USING of_case;
        IF part IS NOT NULL THEN
            whole := whole || jsonb_build_object(one, part);
        END IF;
    END LOOP;
    RETURN whole;
END $_$;


ALTER FUNCTION sync.whole_case(of_case uuid) OWNER TO kept_0001_owner;

CREATE AGGREGATE audit.chain(start bytea, entry text) (
    SFUNC = audit.link,
    STYPE = bytea
);


ALTER AGGREGATE audit.chain(start bytea, entry text) OWNER TO kept_0001_owner;

CREATE TABLE desk.access_log (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    actor_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    table_name character varying NOT NULL,
    row_id uuid NOT NULL,
    case_id uuid,
    field_name character varying NOT NULL,
    reason character varying NOT NULL
);

ALTER TABLE ONLY desk.access_log FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.access_log OWNER TO kept_0001_owner;

CREATE TABLE desk.account_statements (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    item_id uuid NOT NULL,
    profile character varying NOT NULL,
    issuer character varying NOT NULL,
    account_hint character varying NOT NULL,
    currency character varying(3) NOT NULL,
    period_from date,
    period_to date,
    lines integer NOT NULL,
    skipped integer NOT NULL,
    notes desk.canonical NOT NULL,
    faults desk.canonical NOT NULL
);

ALTER TABLE ONLY desk.account_statements FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.account_statements OWNER TO kept_0001_owner;

CREATE TABLE desk.agreement_versions (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    seq integer NOT NULL,
    author_id uuid NOT NULL,
    facts desk.canonical NOT NULL,
    answers desk.canonical NOT NULL,
    content desk.canonical NOT NULL,
    template character varying NOT NULL,
    sha256 character varying(64) NOT NULL
);

ALTER TABLE ONLY desk.agreement_versions FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.agreement_versions OWNER TO kept_0001_owner;

CREATE TABLE desk.agreements (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    kind character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    current_version integer NOT NULL,
    signed_at desk.instant,
    effective_on date
);

ALTER TABLE ONLY desk.agreements FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.agreements OWNER TO kept_0001_owner;

CREATE TABLE desk.answers (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    interview_id uuid NOT NULL,
    seq integer NOT NULL,
    question character varying NOT NULL,
    answer character varying NOT NULL,
    speaker character varying NOT NULL,
    asked_at desk.instant NOT NULL,
    corrections desk.canonical NOT NULL,
    struck_at desk.instant
);

ALTER TABLE ONLY desk.answers FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.answers OWNER TO kept_0001_owner;

CREATE TABLE desk.approvals (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    version_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    requested_by uuid NOT NULL,
    needs_role character varying NOT NULL,
    request_note character varying NOT NULL,
    decided_by uuid,
    decided_at desk.instant,
    granted boolean,
    decision_note character varying NOT NULL
);

ALTER TABLE ONLY desk.approvals FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.approvals OWNER TO kept_0001_owner;

CREATE TABLE desk.branches (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    code character varying(4) NOT NULL,
    name character varying NOT NULL,
    bank_name character varying NOT NULL,
    region character varying NOT NULL,
    address character varying NOT NULL,
    phone character varying NOT NULL
);

ALTER TABLE ONLY desk.branches FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.branches OWNER TO kept_0001_owner;

CREATE TABLE desk.case_events (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    at desk.instant NOT NULL,
    actor_id uuid NOT NULL,
    kind character varying NOT NULL,
    params desk.canonical NOT NULL
);

ALTER TABLE ONLY desk.case_events FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.case_events OWNER TO kept_0001_owner;

CREATE TABLE desk.case_notes (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    author_id uuid NOT NULL,
    text character varying NOT NULL
);

ALTER TABLE ONLY desk.case_notes FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.case_notes OWNER TO kept_0001_owner;

CREATE TABLE desk.case_people (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying NOT NULL,
    relation character varying NOT NULL,
    id_type character varying NOT NULL,
    id_number character varying NOT NULL,
    phone character varying NOT NULL,
    authority character varying(40),
    powers desk.canonical NOT NULL,
    authority_scope character varying NOT NULL,
    authority_expires_on date,
    original_seen_at desk.instant,
    called_back_at desk.instant,
    amount_fen bigint,
    left_at desk.instant,
    note character varying NOT NULL
);

ALTER TABLE ONLY desk.case_people FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.case_people OWNER TO kept_0001_owner;

CREATE TABLE desk.cases (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    no character varying(16) NOT NULL,
    customer_id uuid NOT NULL,
    card_number character varying NOT NULL,
    card_tail character varying NOT NULL,
    channel character varying(40) NOT NULL,
    feed character varying NOT NULL,
    external_id character varying,
    business character varying NOT NULL,
    reason character varying NOT NULL,
    cause character varying NOT NULL,
    demands desk.canonical NOT NULL,
    tags desk.canonical NOT NULL,
    amount_fen bigint,
    currency character varying(3) NOT NULL,
    still_called boolean NOT NULL,
    people_count integer NOT NULL,
    narrative character varying NOT NULL,
    wish character varying NOT NULL,
    route character varying(40) NOT NULL,
    track character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    status_before character varying(40),
    received_at desk.instant NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    due_provisional boolean NOT NULL,
    answered_on date,
    reopened_at desk.instant,
    owner_id uuid,
    registered_by uuid,
    team character varying NOT NULL,
    risk integer NOT NULL,
    close_reason character varying(40),
    decline_reason character varying NOT NULL,
    close_note character varying NOT NULL,
    closed_on date
);

ALTER TABLE ONLY desk.cases FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.cases OWNER TO kept_0001_owner;

CREATE TABLE desk.conflicts (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid,
    table_name character varying(64) NOT NULL,
    row_id uuid NOT NULL,
    field_name character varying(64) NOT NULL,
    base desk.canonical,
    theirs desk.canonical,
    mine desk.canonical,
    op_id uuid NOT NULL,
    mine_by uuid NOT NULL,
    mine_at desk.instant NOT NULL,
    theirs_by uuid,
    theirs_at desk.instant,
    resolved_at desk.instant,
    resolved_by uuid,
    choice character varying(40),
    value desk.canonical
);

ALTER TABLE ONLY desk.conflicts FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.conflicts OWNER TO kept_0001_owner;

CREATE TABLE desk.custody_entries (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    item_id uuid NOT NULL,
    at desk.instant NOT NULL,
    actor_id uuid NOT NULL,
    act character varying NOT NULL,
    note character varying NOT NULL
);

ALTER TABLE ONLY desk.custody_entries FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.custody_entries OWNER TO kept_0001_owner;

CREATE TABLE desk.customers (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    name character varying NOT NULL,
    id_type character varying NOT NULL,
    id_number character varying NOT NULL,
    phone character varying NOT NULL,
    address character varying NOT NULL,
    birth_date date,
    needs desk.canonical NOT NULL
);

ALTER TABLE ONLY desk.customers FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.customers OWNER TO kept_0001_owner;

CREATE TABLE desk.deliveries (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    paper_kind character varying NOT NULL,
    paper_id uuid,
    receiver character varying NOT NULL,
    how character varying NOT NULL,
    sent_at desk.instant NOT NULL,
    proven_on date,
    returned_on date,
    note character varying NOT NULL
);

ALTER TABLE ONLY desk.deliveries FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.deliveries OWNER TO kept_0001_owner;

CREATE TABLE desk.evidence_items (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    title character varying NOT NULL,
    category character varying NOT NULL,
    file_name character varying NOT NULL,
    kind character varying NOT NULL,
    media_type character varying NOT NULL,
    size integer NOT NULL,
    pages integer,
    sha256 character varying(64) NOT NULL,
    sm3 character varying(64) NOT NULL,
    brought_by character varying NOT NULL,
    received_at desk.instant NOT NULL,
    note character varying NOT NULL,
    text character varying NOT NULL,
    withdrawn_at desk.instant,
    withdrawn_why character varying NOT NULL
);

ALTER TABLE ONLY desk.evidence_items FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.evidence_items OWNER TO kept_0001_owner;

CREATE TABLE desk.extensions (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    reason character varying NOT NULL,
    days integer NOT NULL,
    requested_by uuid NOT NULL,
    approver_id uuid,
    approved_at desk.instant,
    refused_at desk.instant,
    decision_note character varying NOT NULL,
    told_at desk.instant,
    told_how character varying NOT NULL
);

ALTER TABLE ONLY desk.extensions FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.extensions OWNER TO kept_0001_owner;

CREATE TABLE desk.first_actions (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    done_at desk.instant NOT NULL,
    operator_id uuid NOT NULL,
    reference character varying NOT NULL,
    note character varying NOT NULL
);

ALTER TABLE ONLY desk.first_actions FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.first_actions OWNER TO kept_0001_owner;

CREATE TABLE desk.interview_sections (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    interview_id uuid NOT NULL,
    key character varying NOT NULL,
    content desk.canonical NOT NULL
);

ALTER TABLE ONLY desk.interview_sections FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.interview_sections OWNER TO kept_0001_owner;

CREATE TABLE desk.interviews (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    state character varying(40) NOT NULL,
    place character varying NOT NULL,
    recorder_id uuid NOT NULL,
    started_at desk.instant NOT NULL,
    ended_at desk.instant,
    pauses desk.canonical NOT NULL,
    read_back desk.canonical NOT NULL
);

ALTER TABLE ONLY desk.interviews FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.interviews OWNER TO kept_0001_owner;

CREATE TABLE desk.issue_rows (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    interview_id uuid,
    seq integer NOT NULL,
    title character varying NOT NULL,
    customer_claim character varying NOT NULL,
    bank_position character varying NOT NULL,
    admitted_by character varying NOT NULL,
    amount_fen bigint,
    removed_at desk.instant
);

ALTER TABLE ONLY desk.issue_rows FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.issue_rows OWNER TO kept_0001_owner;

CREATE TABLE desk.milestones (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    at desk.instant NOT NULL,
    actor_id uuid NOT NULL,
    how character varying NOT NULL,
    note character varying NOT NULL
);

ALTER TABLE ONLY desk.milestones FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.milestones OWNER TO kept_0001_owner;

CREATE TABLE desk.obligations (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    seq integer NOT NULL,
    kind character varying NOT NULL,
    debtor character varying NOT NULL,
    amount_fen bigint,
    currency character varying(3) NOT NULL,
    due_on date,
    text character varying NOT NULL,
    state character varying(40) NOT NULL,
    done_at desk.instant
);

ALTER TABLE ONLY desk.obligations FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.obligations OWNER TO kept_0001_owner;

CREATE TABLE desk.paper_copies (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    paper_id uuid NOT NULL,
    receiver character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    printed_at desk.instant NOT NULL,
    printed_by uuid NOT NULL,
    back_at desk.instant,
    back_by uuid
);

ALTER TABLE ONLY desk.paper_copies FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.paper_copies OWNER TO kept_0001_owner;

CREATE TABLE desk.papers (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    kind character varying NOT NULL,
    subject_id uuid,
    sha256 character varying(64) NOT NULL,
    pages integer NOT NULL,
    large_print boolean NOT NULL,
    printed_at desk.instant NOT NULL,
    printed_by uuid NOT NULL
);

ALTER TABLE ONLY desk.papers FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.papers OWNER TO kept_0001_owner;

CREATE TABLE desk.seals (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    subject_table character varying NOT NULL,
    subject_id uuid NOT NULL,
    content character varying NOT NULL,
    sha256 character varying(64) NOT NULL,
    sm3 character varying(64) NOT NULL,
    signatures desk.canonical NOT NULL,
    sealed_at desk.instant NOT NULL,
    sealed_by uuid NOT NULL
);

ALTER TABLE ONLY desk.seals FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.seals OWNER TO kept_0001_owner;

CREATE TABLE desk.signatures (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    subject_table character varying NOT NULL,
    subject_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    signer_role character varying NOT NULL,
    signer_name character varying NOT NULL,
    method character varying(40) NOT NULL,
    strokes desk.canonical NOT NULL,
    signed_at desk.instant NOT NULL
);

ALTER TABLE ONLY desk.signatures FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.signatures OWNER TO kept_0001_owner;

CREATE TABLE desk.staff (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    login character varying(40) NOT NULL,
    name character varying NOT NULL,
    role character varying(40) NOT NULL,
    team character varying NOT NULL,
    phone character varying NOT NULL,
    disabled_at desk.instant
);

ALTER TABLE ONLY desk.staff FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.staff OWNER TO kept_0001_owner;

CREATE TABLE desk.supplements (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    interview_id uuid NOT NULL,
    seq integer NOT NULL,
    reason character varying NOT NULL,
    text character varying NOT NULL,
    recorder_id uuid NOT NULL,
    sealed_at desk.instant
);

ALTER TABLE ONLY desk.supplements FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.supplements OWNER TO kept_0001_owner;

CREATE TABLE desk.suspensions (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    reason character varying NOT NULL,
    from_on date NOT NULL,
    to_on date,
    told_on date,
    told_how character varying NOT NULL,
    note character varying NOT NULL
);

ALTER TABLE ONLY desk.suspensions FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.suspensions OWNER TO kept_0001_owner;

CREATE TABLE desk.transactions (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    case_id uuid NOT NULL,
    statement_id uuid NOT NULL,
    place integer NOT NULL,
    line_no integer NOT NULL,
    sheet character varying NOT NULL,
    traded_on date,
    posted_on date,
    kind character varying NOT NULL,
    description character varying NOT NULL,
    merchant character varying NOT NULL,
    amount_fen bigint NOT NULL,
    currency character varying(3) NOT NULL,
    original_fen bigint,
    original_currency character varying(3),
    card_tail character varying NOT NULL,
    instalment_no integer,
    instalment_count integer,
    neutral boolean NOT NULL,
    status character varying NOT NULL,
    disputed boolean NOT NULL,
    disputed_why character varying NOT NULL
);

ALTER TABLE ONLY desk.transactions FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.transactions OWNER TO kept_0001_owner;

CREATE TABLE desk.visits (
    id uuid NOT NULL,
    home_branch character varying(4) NOT NULL,
    branch_id character varying(4) NOT NULL,
    version integer NOT NULL,
    created_at desk.instant NOT NULL,
    queue_no character varying NOT NULL,
    arrived_at desk.instant NOT NULL,
    called character varying NOT NULL,
    needs desk.canonical NOT NULL,
    topic character varying NOT NULL,
    served_at desk.instant,
    served_by uuid,
    left_at desk.instant,
    case_id uuid
);

ALTER TABLE ONLY desk.visits FORCE ROW LEVEL SECURITY;


ALTER TABLE desk.visits OWNER TO kept_0001_owner;

CREATE TABLE sync.blob_cases (
    sha256 text NOT NULL,
    case_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    proved_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE sync.blob_cases OWNER TO kept_0001_owner;

CREATE TABLE sync.blobs (
    sha256 text NOT NULL,
    size bigint NOT NULL,
    chunk_size integer NOT NULL,
    state text NOT NULL,
    senders uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    begun_at timestamp with time zone DEFAULT now() NOT NULL,
    complete_at timestamp with time zone,
    CONSTRAINT blobs_chunk_size_check CHECK ((chunk_size > 0)),
    CONSTRAINT blobs_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT blobs_size_check CHECK ((size >= 0)),
    CONSTRAINT blobs_state_check CHECK ((state = ANY (ARRAY['uploading'::text, 'complete'::text, 'bad'::text])))
);


ALTER TABLE sync.blobs OWNER TO kept_0001_owner;

CREATE TABLE sync.branch_grants (
    staff_id uuid NOT NULL,
    branch text NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    granted_by name DEFAULT SESSION_USER NOT NULL
);


ALTER TABLE sync.branch_grants OWNER TO kept_0001_owner;

CREATE TABLE sync.case_grants (
    case_id uuid NOT NULL,
    staff_id uuid NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    granted_by name DEFAULT SESSION_USER NOT NULL
);


ALTER TABLE sync.case_grants OWNER TO kept_0001_owner;

CREATE TABLE sync.centre (
    only_one boolean DEFAULT true NOT NULL,
    prefix text NOT NULL,
    database_id uuid DEFAULT gen_random_uuid() NOT NULL,
    generation bigint DEFAULT 1 NOT NULL,
    schema_version integer DEFAULT 0 NOT NULL,
    protocol integer DEFAULT 1 NOT NULL,
    recovery_key text DEFAULT ''::text NOT NULL,
    provisioned_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT centre_only_one_check CHECK (only_one)
);


ALTER TABLE sync.centre OWNER TO kept_0001_owner;

CREATE TABLE sync.change_log (
    scope text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    kind text NOT NULL,
    table_name name NOT NULL,
    row_id uuid NOT NULL,
    version integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT change_log_kind_check CHECK ((kind = ANY (ARRAY['row'::text, 'enter'::text, 'leave'::text])))
);


ALTER TABLE sync.change_log OWNER TO kept_0001_owner;

CREATE TABLE sync.chunks (
    sha256 text NOT NULL,
    n integer NOT NULL,
    bytes bytea NOT NULL,
    chunk_sha256 text NOT NULL,
    sent_by uuid NOT NULL,
    CONSTRAINT chunks_n_check CHECK ((n >= 0))
);
ALTER TABLE ONLY sync.chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;


ALTER TABLE sync.chunks OWNER TO kept_0001_owner;

CREATE TABLE sync.columns (
    table_name name NOT NULL,
    column_name name NOT NULL,
    merge text NOT NULL,
    kept boolean NOT NULL,
    actor boolean NOT NULL,
    numbered boolean NOT NULL,
    CONSTRAINT columns_merge_check CHECK ((merge = ANY (ARRAY['server_order'::text, 'append'::text, 'set'::text, 'guarded'::text, 'command'::text])))
);


ALTER TABLE sync.columns OWNER TO kept_0001_owner;

CREATE TABLE sync.ledger (
    op_id uuid NOT NULL,
    action_id uuid NOT NULL,
    device_id uuid NOT NULL,
    device_seq bigint NOT NULL,
    staff_id uuid NOT NULL,
    action text NOT NULL,
    table_name name NOT NULL,
    row_id uuid NOT NULL,
    desk_time text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    answer jsonb
);


ALTER TABLE sync.ledger OWNER TO kept_0001_owner;

CREATE TABLE sync.levels (
    level text NOT NULL,
    rank integer NOT NULL
);


ALTER TABLE sync.levels OWNER TO kept_0001_owner;

CREATE TABLE sync.number_blocks (
    branch text NOT NULL,
    year integer NOT NULL,
    first integer NOT NULL,
    last integer NOT NULL,
    device_id uuid NOT NULL,
    leased_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT number_blocks_check CHECK (((last >= first) AND (last <= 999999))),
    CONSTRAINT number_blocks_first_check CHECK ((first >= 1))
);


ALTER TABLE sync.number_blocks OWNER TO kept_0001_owner;

CREATE UNLOGGED TABLE sync.pending (
    n bigint NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    opens boolean NOT NULL,
    kind text NOT NULL,
    table_name name NOT NULL,
    row_id uuid NOT NULL,
    version integer NOT NULL,
    seen text NOT NULL,
    branch text NOT NULL,
    case_id uuid,
    scopes text[],
    home text,
    did text,
    device_id text,
    op_id text,
    action text,
    old jsonb,
    new jsonb
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='2000', autovacuum_vacuum_cost_delay='0');


ALTER TABLE sync.pending OWNER TO kept_0001_owner;

ALTER TABLE sync.pending ALTER COLUMN n ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sync.pending_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE sync.schema_steps (
    version_num character varying(32) NOT NULL
);


ALTER TABLE sync.schema_steps OWNER TO kept_0001_owner;

CREATE TABLE sync.scopes (
    scope text NOT NULL COLLATE pg_catalog."C",
    head bigint DEFAULT 0 NOT NULL,
    audit_head bigint DEFAULT 0 NOT NULL,
    chain bytea DEFAULT '\x'::bytea NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE sync.scopes OWNER TO kept_0001_owner;

CREATE TABLE sync.tables (
    table_name name NOT NULL,
    seen text NOT NULL,
    sealed_by name,
    sealed_free name[] NOT NULL,
    frozen boolean NOT NULL,
    CONSTRAINT tables_seen_check CHECK ((seen = ANY (ARRAY['everybody'::text, 'cases'::text, 'case'::text, 'customer'::text, 'branch'::text, 'own'::text, 'conflict'::text])))
);


ALTER TABLE sync.tables OWNER TO kept_0001_owner;

CREATE TABLE sync.transitions (
    from_status text NOT NULL,
    to_status text NOT NULL,
    roles text[] NOT NULL
);


ALTER TABLE sync.transitions OWNER TO kept_0001_owner;

CREATE TABLE sync.writers (
    table_name name NOT NULL,
    roles text[] NOT NULL
);


ALTER TABLE sync.writers OWNER TO kept_0001_owner;

INSERT INTO audit.entries VALUES
	('reference', 1, '2026-11-24T13:13:03.859Z', 'postgres', NULL, NULL, NULL, NULL, 'centre', 'c57461dc-98a1-4553-ab8c-ada7b44f6caa', 1, 'upgrade', NULL, '{"schema desk": "3731320aa04fb9f1", "schema sync": "3731320aa04fb9f1", "schema audit": "8fc4f706274055c5", "declared moves": "b90d9818fbcf140c", "declared levels": "a1867231fff833a6", "declared tables": "8dd6d3ab7133cdaa", "declared columns": "3795dbc9b8197eeb", "declared writers": "a695dd14ac60d996", "table desk.cases": "2c46e788295ac842", "table desk.seals": "2c46e788295ac842", "table desk.staff": "2c46e788295ac842", "table sync.blobs": "ac1678a72ab84618", "table desk.papers": "2c46e788295ac842", "table desk.visits": "2c46e788295ac842", "table sync.centre": "ac1678a72ab84618", "table sync.chunks": "ac1678a72ab84618", "table sync.ledger": "ac1678a72ab84618", "table sync.levels": "ac1678a72ab84618", "table sync.people": "ac1678a72ab84618", "table sync.scopes": "ac1678a72ab84618", "table sync.tables": "ac1678a72ab84618", "table desk.answers": "2c46e788295ac842", "table sync.columns": "ac1678a72ab84618", "table sync.devices": "ac1678a72ab84618", "table sync.pending": "ac1678a72ab84618", "table sync.writers": "ac1678a72ab84618", "table audit.entries": "ac1678a72ab84618", "table desk.branches": "2c46e788295ac842", "function sync.head()": "91e3003bbb34f7fc", "table desk.approvals": "2c46e788295ac842", "table desk.conflicts": "2c46e788295ac842", "table desk.customers": "2c46e788295ac842", "function sync.flush()": "1d7702f5319ab5f2", "function sync.my_id()": "dd28738035c95721", "function sync.stamp()": "17bf57096205bb20", "table desk.access_log": "2c46e788295ac842", "table desk.agreements": "2c46e788295ac842", "table desk.case_notes": "2c46e788295ac842", "table desk.deliveries": "2c46e788295ac842", "table desk.extensions": "2c46e788295ac842", "table desk.interviews": "2c46e788295ac842", "table desk.issue_rows": "2c46e788295ac842", "table desk.milestones": "2c46e788295ac842", "table desk.signatures": "2c46e788295ac842", "table sync.blob_cases": "ac1678a72ab84618", "table sync.change_log": "ac1678a72ab84618", "function sync.caller()": "9f254331130b7cde", "table desk.case_events": "2c46e788295ac842", "table desk.case_people": "2c46e788295ac842", "table desk.obligations": "2c46e788295ac842", "table desk.supplements": "2c46e788295ac842", "table desk.suspensions": "2c46e788295ac842", "table sync.case_grants": "ac1678a72ab84618", "table sync.transitions": "ac1678a72ab84618", "function sync.my_role()": "d8b50a9e372dccb5", "function sync.my_team()": "4432757f16bb2ff0", "table desk.paper_copies": "2c46e788295ac842", "table desk.transactions": "2c46e788295ac842", "table sync.schema_steps": "ac1678a72ab84618", "function sync.note_row()": "04fd2a16b35e83cb", "table desk.first_actions": "2c46e788295ac842", "table sync.branch_grants": "ac1678a72ab84618", "table sync.number_blocks": "ac1678a72ab84618", "function sync.my_branch()": "dc585df5e71f7900", "function sync.my_scopes()": "7b5577bbaf032f92", "function sync.note_case()": "5894abfe79eb6f54", "function sync.push(jsonb)": "6a2c47656be44b66", "function sync.share(uuid)": "df8788478f894cbf", "table desk.evidence_items": "2c46e788295ac842", "function sync.guard_kept()": "1cfbb46b66ba1620", "function sync.hello(jsonb)": "1b3cda41b8a25509", "function sync.move_alone()": "4fe1783490f99462", "function sync.note_grant()": "120713b70fb5f671", "function sync.seal_alone()": "bef8ef944c392680", "policy owner on desk.cases": "ac5cff0e89db8bc6", "policy owner on desk.seals": "ac5cff0e89db8bc6", "policy owner on desk.staff": "ac5cff0e89db8bc6", "table desk.custody_entries": "2c46e788295ac842", "function sync.digest(jsonb)": "734242bdf357aaa1", "function sync.follow_case()": "554edf7ffb2f29c6", "function sync.my_branches()": "8b12b72aa7887737", "function sync.note_centre()": "3b0969376ef97b7a", "policy owner on desk.papers": "ac5cff0e89db8bc6", "policy owner on desk.visits": "ac5cff0e89db8bc6", "trigger b_new on desk.cases": "b15d19ac1693a528", "function sync.follow_staff()": "5f13a82c17c9eabc", "function sync.guard_frozen()": "900782f461c5d5d7", "function sync.guard_sealed()": "e11d857819ffc100", "function sync.guard_status()": "e9999f9c8cd92d95", "policy owner on desk.answers": "ac5cff0e89db8bc6", "trigger b_kept on desk.cases": "44146b9a79294f8c", "trigger b_kept on desk.seals": "24b59454fffb2521", "trigger b_kept on desk.staff": "dfd5de1fc7d42730", "function sync.differs(name[])": "462a0d79236cd455", "function sync.hold_customer()": "75c18efd3221e947", "function sync.left_case(uuid)": "0a038d7af7bf02b1", "function sync.merge_classes()": "8dde90f4fa3d029a", "function sync.note_customer()": "a96f9cece14e9a2a", "function sync.rows_now(jsonb)": "a511eedf7312b688", "function sync.sees_case(uuid)": "5819e139e1927a4f", "policy owner on desk.branches": "ac5cff0e89db8bc6", "table desk.account_statements": "2c46e788295ac842", "table desk.agreement_versions": "2c46e788295ac842", "table desk.interview_sections": "2c46e788295ac842", "trigger a0_move on desk.cases": "d359d7efb8384fa9", "trigger b_kept on desk.papers": "02227972fc94a9ef", "trigger b_kept on desk.visits": "5e91be31b5a83baa", "trigger flush on sync.pending": "6b48fbab6d01ff54", "trigger n0_note on desk.cases": "14d195c0fa8f0b54", "trigger n0_note on desk.seals": "75876c21fab98d9c", "trigger n0_note on desk.staff": "331ccd59f2730f9c", "trigger n1_case on desk.cases": "82ef5e788d02b282", "trigger z_stamp on desk.cases": "3509e4b2f3d83576", "trigger z_stamp on desk.seals": "8c98caecbc6a8628", "trigger z_stamp on desk.staff": "38c5c5a1f210f0d1", "function sync.guard_approval()": "d9d51372246becb0", "function sync.guard_new_case()": "2beb492945b4280a", "function sync.whole_case(uuid)": "b327ccd2879112c3", "policy owner on desk.approvals": "ac5cff0e89db8bc6", "policy owner on desk.conflicts": "ac5cff0e89db8bc6", "policy owner on desk.customers": "ac5cff0e89db8bc6", "trigger a0_alone on desk.seals": "28bbcda682369cf8", "trigger b_frozen on desk.seals": "2fa00fba74896efa", "trigger b_kept on desk.answers": "662a29ebd6943cc6", "trigger b_status on desk.cases": "d422eedfe2b33ab8", "trigger n0_note on desk.papers": "8cd60011e4d73636", "trigger n0_note on desk.visits": "3222001f9e9775bd", "trigger z_stamp on desk.papers": "588140dc1ecab89a", "trigger z_stamp on desk.visits": "32f8a2d3d2c614d3", "function sync.customer_of(uuid)": "bca6c29d8def4476", "function sync.guard_extension()": "0a06b4ba98acae15", "function sync.guard_no_delete()": "35e160856b7a0886", "function sync.take_turns(jsonb)": "3458892d0510cf3e", "function sync.told(sync.people)": "ffdc282c5ad21a16", "policy owner on desk.access_log": "ac5cff0e89db8bc6", "policy owner on desk.agreements": "ac5cff0e89db8bc6", "policy owner on desk.case_notes": "ac5cff0e89db8bc6", "policy owner on desk.deliveries": "ac5cff0e89db8bc6", "policy owner on desk.extensions": "ac5cff0e89db8bc6", "policy owner on desk.interviews": "ac5cff0e89db8bc6", "policy owner on desk.issue_rows": "ac5cff0e89db8bc6", "policy owner on desk.milestones": "ac5cff0e89db8bc6", "policy owner on desk.signatures": "ac5cff0e89db8bc6", "trigger b_kept on desk.branches": "54ddd1beca8c040d", "trigger n0_note on desk.answers": "e4f52d07bc713a10", "trigger n1_people on desk.staff": "5119400665bcf736", "trigger z_stamp on desk.answers": "acec89015597a7f1", "function audit.chain(bytea,text)": "b02c6d02d6b2adc0", "function sync.guard_assignment()": "26a45baa476877ed", "function sync.my_granted_cases()": "2eb01af4e1b25b8b", "function sync.refuse(text,jsonb)": "293428c326d8424e", "function sync.tables_of_a_case()": "fe18596d1ced213a", "policy owner on desk.case_events": "ac5cff0e89db8bc6", "policy owner on desk.case_people": "ac5cff0e89db8bc6", "policy owner on desk.obligations": "ac5cff0e89db8bc6", "policy owner on desk.supplements": "ac5cff0e89db8bc6", "policy owner on desk.suspensions": "ac5cff0e89db8bc6", "trigger b_kept on desk.approvals": "e3edea515a1717b3", "trigger b_kept on desk.conflicts": "ce7092c6ca1bc05c", "trigger b_kept on desk.customers": "dae47f75cf6e55de", "trigger b_sealed on desk.answers": "40e4646af053f594", "trigger n0_note on desk.branches": "bb4728d738eed5b6", "trigger z_stamp on desk.branches": "9aee99bc1b01c7a2", "function sync.blob_states(text[])": "28946abe1de002f6", "function sync.guard_append_only()": "6fbd666a2b6933b5", "function sync.my_whole_branches()": "ce17d35f03b881a1", "function sync.note_branch_grant()": "f58155a3bf1219bd", "function sync.pull(jsonb,integer)": "4ccfed1849943ff2", "policy owner on desk.paper_copies": "ac5cff0e89db8bc6", "policy owner on desk.transactions": "ac5cff0e89db8bc6", "policy seen_by_lead on desk.cases": "a4a0ceeafb7e0bda", "policy seen_by_lead on desk.seals": "6b2d2001cc9a7cab", "policy seen_by_lead on desk.staff": "bd1e43c53c28cead", "trigger a0_customer on desk.cases": "61bf6abe5a9501af", "trigger b_kept on desk.access_log": "283465cc9462e69a", "trigger b_kept on desk.agreements": "831dd79372a16915", "trigger b_kept on desk.case_notes": "7bf65726269bda11", "trigger b_kept on desk.deliveries": "8aa1959ee960ad29", "trigger b_kept on desk.extensions": "84f143d30685916c", "trigger b_kept on desk.interviews": "9cf8f32d6bf237ba", "trigger b_kept on desk.issue_rows": "3930b41d4bc76d6c", "trigger b_kept on desk.milestones": "00b99a8c861ba696", "trigger b_kept on desk.signatures": "51eba5c0a2e64614", "trigger b_no_delete on desk.cases": "7b5c7e8ffeb18a32", "trigger b_no_delete on desk.seals": "63fc274c467ce81e", "trigger b_no_delete on desk.staff": "a3672844683cbf4e", "trigger n0_note on desk.approvals": "06603b999ee7d58e", "trigger n0_note on desk.conflicts": "b82474ab5508ad36", "trigger n0_note on desk.customers": "bf7e138cfb4e5d9b", "trigger n1_customer on desk.cases": "ee16a36f43279922", "trigger z_stamp on desk.approvals": "9a872baf07bb6e53", "trigger z_stamp on desk.conflicts": "d83bd2502b87a3cf", "trigger z_stamp on desk.customers": "621a63f1fe0f82a2", "function sync.followers(uuid,uuid)": "e40513b63d8ab116", "function sync.rows_of(text,uuid[])": "89909fbb5b2af261", "function sync.sees_row(text,jsonb)": "6f2ebb3c03a6f5ac", "policy owner on desk.first_actions": "ac5cff0e89db8bc6", "policy seen_by_admin on desk.staff": "76b2660c4df199c2", "policy seen_by_lead on desk.papers": "d58ccf913a211458", "policy seen_by_lead on desk.visits": "00fc747570e6c42a", "trigger b_assignment on desk.cases": "f45f10734e9efe2c", "trigger b_kept on desk.case_events": "d57fc27c10a7a7a6", "trigger b_kept on desk.case_people": "f831a2fa0f3257a3", "trigger b_kept on desk.obligations": "574f6c29a9655cbe", "trigger b_kept on desk.supplements": "ade7c1f22b189a4f", "trigger b_kept on desk.suspensions": "a98ac2cfbabbb812", "trigger b_no_delete on desk.papers": "5cceb94585645520", "trigger b_no_delete on desk.visits": "09c1f8fe47ec930b", "trigger b_sealed_new on desk.seals": "477050ecadeea5c7", "trigger n0_note on desk.access_log": "237349c749b30a43", "trigger n0_note on desk.agreements": "aef9633218d54bc6", "trigger n0_note on desk.case_notes": "ad4b18846e3acc61", "trigger n0_note on desk.deliveries": "2eec402d67252fe2", "trigger n0_note on desk.extensions": "bb5e9a7775a898d3", "trigger n0_note on desk.interviews": "f8cff29ddb466aca", "trigger n0_note on desk.issue_rows": "5b811fcb5479b0f4", "trigger n0_note on desk.milestones": "4723f6bcdc68a828", "trigger n0_note on desk.signatures": "543111dd284e1e9b", "trigger note_centre on sync.centre": "9bd5985d3cd4d3c1", "trigger z_stamp on desk.access_log": "6adf7996b83b517a", "trigger z_stamp on desk.agreements": "1152a97eff42632c", "trigger z_stamp on desk.case_notes": "16fce4cb0cccbda6", "trigger z_stamp on desk.deliveries": "f17076fa7f042759", "trigger z_stamp on desk.extensions": "cae90dbacc64410b", "trigger z_stamp on desk.interviews": "c3a2b8a68cbb50a8", "trigger z_stamp on desk.issue_rows": "36f9e6233d81409c", "trigger z_stamp on desk.milestones": "e41380c68a1027b9", "trigger z_stamp on desk.signatures": "13bf37ed38730c3c", "function sync.each_row(text,uuid[])": "30301622d6f90b6f", "policy owner on desk.evidence_items": "ac5cff0e89db8bc6", "policy seen_by_lead on desk.answers": "3f1dec8c6f011f88", "trigger b_decided on desk.approvals": "cea4163023dfe5d9", "trigger b_frozen on desk.signatures": "fd1be9ad1f95a1d3", "trigger b_kept on desk.paper_copies": "678e554cd623a058", "trigger b_kept on desk.transactions": "16ebe07cc8a3fb44", "trigger b_no_delete on desk.answers": "b71a463992a32224", "trigger b_no_truncate on desk.cases": "88c6cddf7b631573", "trigger b_no_truncate on desk.seals": "b2374d32969b76de", "trigger b_no_truncate on desk.staff": "deda94951a966255", "trigger b_sealed on desk.interviews": "9a1a742d1c278112", "trigger b_sealed on desk.issue_rows": "46ef86b93dcb41b1", "trigger n0_note on desk.case_events": "dd9f1951f8abdd20", "trigger n0_note on desk.case_people": "ac758668e3f149f0", "trigger n0_note on desk.obligations": "ae9af622c284ab2c", "trigger n0_note on desk.supplements": "7ea77e429c3564ff", "trigger n0_note on desk.suspensions": "36a7d42be041652f", "trigger z_stamp on desk.case_events": "492fdeda6b6bb24b", "trigger z_stamp on desk.case_people": "da3b25f947e86aa1", "trigger z_stamp on desk.obligations": "e79965758d6768fa", "trigger z_stamp on desk.supplements": "e05cf8b13c93a5aa", "trigger z_stamp on desk.suspensions": "d3f19789625cef47", "function sync.blob_finish(text,text)": "ef6d339479e807c0", "function sync.blob_get(text,integer)": "16990ac8116b97fa", "function sync.versions(text,integer)": "a166e5a1c62f7010", "policy owner on desk.custody_entries": "ac5cff0e89db8bc6", "policy seen_by_auditor on desk.cases": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.seals": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.staff": "3afe30e80fb685ca", "policy seen_by_counter on desk.cases": "d72a2b05369dcf20", "policy seen_by_counter on desk.seals": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.staff": "d95dd93027ef96f4", "policy seen_by_lead on desk.branches": "bd1e43c53c28cead", "trigger a1_follow_case on desk.seals": "4eeec51c198ce98c", "trigger b_append_only on sync.ledger": "7a36df84c8c36511", "trigger b_decided on desk.extensions": "afb630002aecfdbc", "trigger b_kept on desk.first_actions": "d84f2fecf2042f5a", "trigger b_no_delete on desk.branches": "1ab50cf10b4f09bc", "trigger b_no_truncate on desk.papers": "3cf41e47fc79cb4d", "trigger b_no_truncate on desk.visits": "e93a848c9d67b6fa", "trigger b_no_truncate on sync.ledger": "d9af84f8f82e00fe", "trigger b_sealed on desk.supplements": "311c82475cc75835", "trigger b_sealed_new on desk.answers": "1d37f62757ba9540", "trigger n0_note on desk.paper_copies": "39a47b91bd7a86e3", "trigger n0_note on desk.transactions": "05202d0de21d90ca", "trigger z_stamp on desk.paper_copies": "c7e5c95cea812704", "trigger z_stamp on desk.transactions": "1b67d77198cc8f5a", "function audit.link(bytea,bytea,text)": "4a8e30fddf5afe14", "function sync.audit_protection(jsonb)": "dbb1053e695190a2", "policy seen_by_admin on desk.branches": "76b2660c4df199c2", "policy seen_by_auditor on desk.papers": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.visits": "5d2cd237d24bb40e", "policy seen_by_counter on desk.papers": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.visits": "db128267c0d2abeb", "policy seen_by_lead on desk.approvals": "58599cdc3c2f4e24", "policy seen_by_lead on desk.conflicts": "f8914bc908b9efe8", "policy seen_by_lead on desk.customers": "bee9facf8bbfabe5", "policy seen_by_mediator on desk.cases": "09db2d59018b7623", "policy seen_by_mediator on desk.seals": "a90e80aa3ba734a0", "policy seen_by_mediator on desk.staff": "0febefcbe402dde2", "trigger a1_follow_case on desk.papers": "ba01766689ac75f5", "trigger b_kept on desk.evidence_items": "20231c28ca4dab79", "trigger b_no_delete on desk.approvals": "5366fff9a22877a6", "trigger b_no_delete on desk.conflicts": "76ea004a690a6806", "trigger b_no_delete on desk.customers": "2b95cf860eff7690", "trigger b_no_truncate on desk.answers": "39151c9a126eea45", "trigger n0_note on desk.first_actions": "0915c33d3e6d1625", "trigger n1_customer_new on desk.cases": "930dce03ff1229fe", "trigger no_update on sync.case_grants": "27577100733adf95", "trigger z_stamp on desk.first_actions": "c0ee811a50fc43c5", "policy seen_by_auditor on desk.answers": "5d2cd237d24bb40e", "policy seen_by_counter on desk.answers": "0c1a6b81ed3d4443", "policy seen_by_lead on desk.access_log": "883448a1d9632f6b", "policy seen_by_lead on desk.agreements": "5c5dcad9dda3e2b7", "policy seen_by_lead on desk.case_notes": "d4f99ed4f0168093", "policy seen_by_lead on desk.deliveries": "6e57ef89aca73873", "policy seen_by_lead on desk.extensions": "1b37ea3a669ffd9c", "policy seen_by_lead on desk.interviews": "9b4756d460efd352", "policy seen_by_lead on desk.issue_rows": "5d02c2b44786f3b2", "policy seen_by_lead on desk.milestones": "4b8d24bda2248395", "policy seen_by_lead on desk.signatures": "9b8c907cc672ece1", "policy seen_by_mediator on desk.papers": "d2089d75366063cd", "policy seen_by_mediator on desk.visits": "7c753205f61449c8", "trigger a1_follow_case on desk.answers": "ed797c0cbc38bc85", "trigger b_append_only on audit.entries": "6ff576094da9976f", "trigger b_kept on desk.custody_entries": "2e53ced205bdb0da", "trigger b_no_delete on desk.access_log": "cd4020ac456d162e", "trigger b_no_delete on desk.agreements": "01a77fa60e7175ba", "trigger b_no_delete on desk.case_notes": "19f2ae99d1c9961d", "trigger b_no_delete on desk.deliveries": "c4bdb9ae8726c7e9", "trigger b_no_delete on desk.extensions": "7d52a2ddfd2663ac", "trigger b_no_delete on desk.interviews": "824e7e4e3d05c667", "trigger b_no_delete on desk.issue_rows": "af64ecf58dcd6203", "trigger b_no_delete on desk.milestones": "dd4f1ef5ad604c0e", "trigger b_no_delete on desk.signatures": "b51933adda21b27e", "trigger b_no_truncate on audit.entries": "ad51b4f0b16855b5", "trigger b_no_truncate on desk.branches": "49d34f3a50f92673", "trigger n0_note on desk.evidence_items": "fed95f430b683a2d", "trigger note_grant on sync.case_grants": "75083e3932eb4026", "trigger z_stamp on desk.evidence_items": "e5ed941ddb248ae7", "function sync.answered(uuid,uuid,jsonb)": "a48f297f6b2421cc", "function sync.calling_device(uuid,uuid)": "28be7ad1ee5c8084", "function sync.note_act(uuid,text,jsonb)": "28766172f0dd0d01", "policy owner on desk.account_statements": "ac5cff0e89db8bc6", "policy owner on desk.agreement_versions": "ac5cff0e89db8bc6", "policy owner on desk.interview_sections": "ac5cff0e89db8bc6", "policy seen_by_admin on desk.access_log": "14c2363e89fc7410", "policy seen_by_auditor on desk.branches": "3afe30e80fb685ca", "policy seen_by_counter on desk.branches": "d95dd93027ef96f4", "policy seen_by_lead on desk.case_events": "59fe3d44a177a8be", "policy seen_by_lead on desk.case_people": "53f5e73763ef82b1", "policy seen_by_lead on desk.obligations": "98edbced811306b5", "policy seen_by_lead on desk.supplements": "b9aa1ce35dbe2052", "policy seen_by_lead on desk.suspensions": "fb227aa788240be0", "policy seen_by_mediator on desk.answers": "be44fb06c13eff06", "trigger b_decided_new on desk.approvals": "3ecaef95aa7a6ddd", "trigger b_no_delete on desk.case_events": "9b0c4f98039abccd", "trigger b_no_delete on desk.case_people": "23c03d8337bbcc8f", "trigger b_no_delete on desk.obligations": "2d5b3743c2d447f7", "trigger b_no_delete on desk.supplements": "3cc3cf77204a1510", "trigger b_no_delete on desk.suspensions": "8b41a038f4005cff", "trigger b_no_truncate on desk.approvals": "753784dd435b8006", "trigger b_no_truncate on desk.conflicts": "5d42bac04e7f7a38", "trigger b_no_truncate on desk.customers": "be2d6c03274f8576", "trigger b_sealed_new on desk.interviews": "c0dc3df50784bf69", "trigger b_sealed_new on desk.issue_rows": "6c60f2d65b280308", "trigger b_sealed_new on desk.signatures": "4d5e45c86955a89b", "trigger n0_note on desk.custody_entries": "f1d077805321e8b7", "trigger no_update on sync.branch_grants": "f0e5f82e26ad0aa0", "trigger z_stamp on desk.custody_entries": "e80f1c0b17252a6d", "function audit.entry_text(audit.entries)": "965a2f9aabe2faaa", "function sync.merged_set(text,text,text)": "c550853972897ca4", "policy seen_by_auditor on desk.approvals": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.conflicts": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.customers": "5d2cd237d24bb40e", "policy seen_by_counter on desk.approvals": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.conflicts": "38ba16e243ca071b", "policy seen_by_counter on desk.customers": "29512cdcf226368a", "policy seen_by_lead on desk.paper_copies": "afcae9274007dcee", "policy seen_by_lead on desk.transactions": "0051416f7f8afdc1", "policy seen_by_mediator on desk.branches": "0febefcbe402dde2", "trigger a1_follow_case on desk.approvals": "1bf23c269737bf2f", "trigger a1_follow_case on desk.conflicts": "66e5e3b21e072d39", "trigger b_append_only on sync.change_log": "31bc3e2e8729e5e1", "trigger b_decided_new on desk.extensions": "72a04c1a4a6bda09", "trigger b_no_delete on desk.paper_copies": "903288cc5aaf83bf", "trigger b_no_delete on desk.transactions": "d93f7c7f55f89130", "trigger b_no_truncate on desk.access_log": "dbea679cd8afb317", "trigger b_no_truncate on desk.agreements": "e6b738fe24a173e8", "trigger b_no_truncate on desk.case_notes": "1fd6a685ca607577", "trigger b_no_truncate on desk.deliveries": "dcf63c55a6105836", "trigger b_no_truncate on desk.extensions": "ebb09673e5381dee", "trigger b_no_truncate on desk.interviews": "908a79eb7b0292b8", "trigger b_no_truncate on desk.issue_rows": "e116a60dde544a26", "trigger b_no_truncate on desk.milestones": "4b2c24bfe6b6e431", "trigger b_no_truncate on desk.signatures": "3055138ba360ff4a", "trigger b_no_truncate on sync.change_log": "d8eb7a18bc31ef98", "trigger b_sealed_new on desk.supplements": "4d5b7a35c71269f4", "policy seen_by_auditor on desk.access_log": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.agreements": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.case_notes": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.deliveries": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.extensions": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.interviews": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.issue_rows": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.milestones": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.signatures": "5d2cd237d24bb40e", "policy seen_by_counter on desk.access_log": "6541629b4dbdb0a7", "policy seen_by_counter on desk.agreements": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.case_notes": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.deliveries": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.extensions": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.interviews": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.issue_rows": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.milestones": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.signatures": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.cases": "fac6900924d8ca6e", "policy seen_by_investigator on desk.seals": "7ac843e601b8bacb", "policy seen_by_investigator on desk.staff": "5d9fc530c054a8f0", "policy seen_by_lead on desk.first_actions": "089498c9c2bb202e", "policy seen_by_mediator on desk.approvals": "f902310e20d4e8f1", "policy seen_by_mediator on desk.conflicts": "d1d0019a4a02ba06", "policy seen_by_mediator on desk.customers": "4b691c42c8c72c92", "trigger a1_follow_case on desk.agreements": "823a4715c68ab648", "trigger a1_follow_case on desk.case_notes": "11d495ccc19eb593", "trigger a1_follow_case on desk.deliveries": "c9ee2a41ed09ceeb", "trigger a1_follow_case on desk.extensions": "48d0812a5b07f2e6", "trigger a1_follow_case on desk.interviews": "1e34295b036c1f90", "trigger a1_follow_case on desk.issue_rows": "498ce732af96b1bc", "trigger a1_follow_case on desk.milestones": "edb9b13251bdabe4", "trigger a1_follow_case on desk.signatures": "36a69bcfe4545ac9", "trigger b_kept on desk.account_statements": "07868f56dc0ac785", "trigger b_kept on desk.agreement_versions": "d724066b8c7e5fb2", "trigger b_kept on desk.interview_sections": "9a5e05217c885269", "trigger b_no_delete on desk.first_actions": "f3472d1acee0120c", "trigger b_no_truncate on desk.case_events": "db1c0af53a934693", "trigger b_no_truncate on desk.case_people": "dea32fc6f92563d1", "trigger b_no_truncate on desk.obligations": "7d781075cedc1b78", "trigger b_no_truncate on desk.supplements": "c3b7e58e1e83a319", "trigger b_no_truncate on desk.suspensions": "ec75cf5ab1d21685", "policy seen_by_auditor on desk.case_events": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.case_people": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.obligations": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.supplements": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.suspensions": "5d2cd237d24bb40e", "policy seen_by_counter on desk.case_events": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.case_people": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.obligations": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.supplements": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.suspensions": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.papers": "2c885b986cea2248", "policy seen_by_lead on desk.evidence_items": "5375a7f6d8afc801", "policy seen_by_mediator on desk.access_log": "51dfdb93a74ac5e1", "policy seen_by_mediator on desk.agreements": "64655b297ab2dc02", "policy seen_by_mediator on desk.case_notes": "de6b594a0da2783c", "policy seen_by_mediator on desk.deliveries": "d004134d27429fb5", "policy seen_by_mediator on desk.extensions": "cc51255fb65e64c8", "policy seen_by_mediator on desk.interviews": "87d3d0f5f7467c66", "policy seen_by_mediator on desk.issue_rows": "dc889beaf5fcfd00", "policy seen_by_mediator on desk.milestones": "6041efcc3984dcf8", "policy seen_by_mediator on desk.signatures": "386c6574b3ab1544", "trigger a1_follow_case on desk.case_events": "72989ee4aa0e81c6", "trigger a1_follow_case on desk.case_people": "cd543a8543234f10", "trigger a1_follow_case on desk.obligations": "35db7759b63ca5ca", "trigger a1_follow_case on desk.supplements": "1668c73254481635", "trigger a1_follow_case on desk.suspensions": "b2ba3f349c764979", "trigger b_no_delete on desk.evidence_items": "7d0b0c0a94a5669a", "trigger b_no_truncate on desk.paper_copies": "0d0f4a4f8b8c00c5", "trigger b_no_truncate on desk.transactions": "643bed360dbabf94", "trigger n0_note on desk.account_statements": "84fce95aab7cdd22", "trigger n0_note on desk.agreement_versions": "0c32366b90524946", "trigger n0_note on desk.interview_sections": "65abd78798869038", "trigger z_stamp on desk.account_statements": "d9e0e2119d6844f6", "trigger z_stamp on desk.agreement_versions": "f3b39e624ffff253", "trigger z_stamp on desk.interview_sections": "8ee2e166b1230d0f", "function sync.log_page(text,bigint,integer)": "3814d2f57603ac6a", "function sync.row_digest(text,uuid,integer)": "b4afa61e586b7e74", "policy seen_by_auditor on desk.paper_copies": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.transactions": "5d2cd237d24bb40e", "policy seen_by_counter on desk.paper_copies": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.transactions": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.answers": "3ce855c607d626a6", "policy seen_by_lead on desk.custody_entries": "148d74c39fe2ae36", "policy seen_by_mediator on desk.case_events": "1c3d1dd3d359843d", "policy seen_by_mediator on desk.case_people": "b3b64acb5311bfa6", "policy seen_by_mediator on desk.obligations": "f050919582dbf01a", "policy seen_by_mediator on desk.supplements": "2d3e16644b20e988", "policy seen_by_mediator on desk.suspensions": "bc5a261fb2b62448", "trigger a1_follow_case on desk.paper_copies": "ac468afd2d045889", "trigger a1_follow_case on desk.transactions": "59f4507785ff0daa", "trigger b_append_only on sync.number_blocks": "292a06da9005e7ab", "trigger b_frozen on desk.agreement_versions": "683bad4311eabd19", "trigger b_no_delete on desk.custody_entries": "2512a7bb8422fd55", "trigger b_no_truncate on desk.first_actions": "1c34eddfcad3feea", "trigger b_no_truncate on sync.number_blocks": "649f437434ce1273", "trigger b_sealed on desk.interview_sections": "9319693a29feb085", "function sync.scopes_of_case(uuid,text,uuid)": "ff0adce54183d077", "policy seen_by_auditor on desk.first_actions": "5d2cd237d24bb40e", "policy seen_by_counter on desk.first_actions": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.branches": "5d9fc530c054a8f0", "policy seen_by_mediator on desk.paper_copies": "60e321fd9d040028", "policy seen_by_mediator on desk.transactions": "db067c365e62b449", "trigger a1_follow_case on desk.first_actions": "33763643201b4341", "trigger b_no_truncate on desk.evidence_items": "21e20b115ba3d9c0", "function sync.blob_cases_of(sync.people,text)": "a19ff47f64c2b57e", "policy seen_by_auditor on desk.evidence_items": "5d2cd237d24bb40e", "policy seen_by_counter on desk.evidence_items": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.approvals": "c66d681c13970c5e", "policy seen_by_investigator on desk.conflicts": "bbe196d84fb84970", "policy seen_by_investigator on desk.customers": "e5ad8e204dc5c7ff", "policy seen_by_mediator on desk.first_actions": "3ebc7021d0bcd6d2", "trigger a1_follow_case on desk.evidence_items": "30e99a01bb951e4f", "trigger b_no_truncate on desk.custody_entries": "b7abadafe511369c", "function sync.lease(uuid,text,integer,integer)": "74d2a98c136cc5d4", "function sync.require_writer(sync.people,text)": "d7b9381af8623fc7", "policy seen_by_auditor on desk.custody_entries": "5d2cd237d24bb40e", "policy seen_by_counter on desk.custody_entries": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.access_log": "b02ce95e8d921760", "policy seen_by_investigator on desk.agreements": "f9c557988bbe12e5", "policy seen_by_investigator on desk.case_notes": "d2088dc8ca4e4892", "policy seen_by_investigator on desk.deliveries": "82b6829c595c41c7", "policy seen_by_investigator on desk.extensions": "ee974ac326ee7a0a", "policy seen_by_investigator on desk.interviews": "fcbee9e242fcef5c", "policy seen_by_investigator on desk.issue_rows": "34b12be5fd50726d", "policy seen_by_investigator on desk.milestones": "7133f99447f4643c", "policy seen_by_investigator on desk.signatures": "359a5d87263154e7", "policy seen_by_lead on desk.account_statements": "a3992e61ec3f5b37", "policy seen_by_lead on desk.agreement_versions": "121b49a7524d3dbf", "policy seen_by_lead on desk.interview_sections": "015e7e3bde0ffbcc", "policy seen_by_mediator on desk.evidence_items": "7ec108d1e935f31f", "trigger a1_follow_case on desk.custody_entries": "4f22dcdf8a97b725", "trigger b_no_delete on desk.account_statements": "0bc7c1b1f7aec7ff", "trigger b_no_delete on desk.agreement_versions": "7c4f529fe7b552b7", "trigger b_no_delete on desk.interview_sections": "edeafa1574b7f425", "function sync.blob_missing(text,bigint,integer)": "054b357706b689c3", "function sync.blob_put(text,integer,bytea,text)": "0f378d90a6c5993c", "function sync.instant(timestamp with time zone)": "86301e94129c418f", "function sync.put(regclass,text,text,text,text)": "cadce01dcd90bee6", "function sync.require_own_name(text,uuid,jsonb)": "0200dcc4fb3043fc", "policy seen_by_investigator on desk.case_events": "d65fe7704978bc09", "policy seen_by_investigator on desk.case_people": "9629d702d4e53d77", "policy seen_by_investigator on desk.obligations": "8d792a6288068415", "policy seen_by_investigator on desk.supplements": "504c5af8f9226dfc", "policy seen_by_investigator on desk.suspensions": "5e4da7d63a15f257", "policy seen_by_mediator on desk.custody_entries": "11d3687692617191", "trigger b_sealed_new on desk.agreement_versions": "1e8e4177bf54454a", "trigger b_sealed_new on desk.interview_sections": "64b54d07a7ef70c4", "trigger note_branch_grant on sync.branch_grants": "402320133f23b911", "policy seen_by_investigator on desk.paper_copies": "7855df5614e6386c", "policy seen_by_investigator on desk.transactions": "2015855247aefacc", "trigger b_no_truncate on desk.account_statements": "00efa8c05d902517", "trigger b_no_truncate on desk.agreement_versions": "addc48f668053f34", "trigger b_no_truncate on desk.interview_sections": "21ddfb75c1dff048", "policy seen_by_auditor on desk.account_statements": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.agreement_versions": "5d2cd237d24bb40e", "policy seen_by_auditor on desk.interview_sections": "5d2cd237d24bb40e", "policy seen_by_counter on desk.account_statements": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.agreement_versions": "0c1a6b81ed3d4443", "policy seen_by_counter on desk.interview_sections": "0c1a6b81ed3d4443", "policy seen_by_investigator on desk.first_actions": "44e896974af53547", "trigger a1_follow_case on desk.account_statements": "b4a7a9287bcc595a", "trigger a1_follow_case on desk.agreement_versions": "546bacd8a7715e60", "trigger a1_follow_case on desk.interview_sections": "8e96516135be974c", "policy seen_by_investigator on desk.evidence_items": "36531d3db121a878", "policy seen_by_mediator on desk.account_statements": "7db1e77d012444b8", "policy seen_by_mediator on desk.agreement_versions": "19a0719aff526827", "policy seen_by_mediator on desk.interview_sections": "caaad5b9c9faa8d3", "policy seen_by_investigator on desk.custody_entries": "d12bee599a91f475", "function sync.lease_block(uuid,text,integer,integer)": "4225ecfba5d0fa58", "function sync.require_blob(sync.people,text,boolean)": "8011a2eb2112bb5f", "function sync.require_may_move(sync.people,text,text)": "4648df2010cf8213", "policy seen_by_investigator on desk.account_statements": "6b8cedc88c4e5323", "policy seen_by_investigator on desk.agreement_versions": "ae194d7c4cbe59f7", "policy seen_by_investigator on desk.interview_sections": "f04a12c3fe7427cf", "function sync.push_action(sync.people,uuid,jsonb,jsonb)": "cd41a1750f18cb25", "function sync.apply_operation(sync.people,jsonb,text,jsonb)": "567c97ba3dce1c63", "function sync.require_in_reach(sync.people,text,jsonb,boolean)": "768553a317496f23", "function sync.merged(text,jsonb,jsonb,jsonb,jsonb,uuid,uuid,text)": "4a30a7d16bdb29e2", "function sync.keep_conflict(text,jsonb,text,jsonb,jsonb,jsonb,uuid,uuid,text)": "a78f24ad080dec5b", "function sync.note(text,name,uuid,integer,text,text,uuid,text[],text,text,jsonb,jsonb)": "9a6994109e94fe5d"}', '\x', '\x080847a6ede7126228a4675637fdd13b405d0cb7ee00c48b3e00561eea3155fc'),
	('reference', 2, '2026-11-24T13:13:03.888Z', 'postgres', NULL, NULL, NULL, NULL, 'branches', '01a20db0-3e88-7f41-94a5-c1f082cadb92', 1, 'insert', NULL, '{"id": "01a20db0-3e88-7f41-94a5-c1f082cadb92", "code": "0123", "name": "中山路支行", "phone": "", "region": "江城市", "address": "", "version": 1, "bank_name": "华东银行", "branch_id": "0123", "created_at": "2026-11-24T13:13:03.880Z", "home_branch": "0123"}', '\x080847a6ede7126228a4675637fdd13b405d0cb7ee00c48b3e00561eea3155fc', '\xe3af52e65e08357fe0c79c4548a9185dc8fe66e21b80db3737ce5ee73c13b29a'),
	('reference', 3, '2026-11-24T13:13:03.892Z', 'postgres', NULL, NULL, NULL, NULL, 'branches', '01a20db0-3e92-7ce1-bb6d-0dddc1977340', 1, 'insert', NULL, '{"id": "01a20db0-3e92-7ce1-bb6d-0dddc1977340", "code": "0456", "name": "滨江支行", "phone": "", "region": "江城市", "address": "", "version": 1, "bank_name": "华东银行", "branch_id": "0456", "created_at": "2026-11-24T13:13:03.890Z", "home_branch": "0456"}', '\xe3af52e65e08357fe0c79c4548a9185dc8fe66e21b80db3737ce5ee73c13b29a', '\xab1fa05156f69d36621a1fea398e3736b405d27df0f346c3618b8fa83a8384bf'),
	('reference', 4, '2026-11-24T13:13:03.907Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3e9f-791f-8718-741d6292591c', 1, 'insert', NULL, '{"id": "01a20db0-3e9f-791f-8718-741d6292591c", "name": "王敏", "role": "counter", "team": "", "login": "wangmin", "phone": "", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:03.904Z", "disabled_at": null, "home_branch": "0123"}', '\xab1fa05156f69d36621a1fea398e3736b405d27df0f346c3618b8fa83a8384bf', '\x727a58ac786e73273292dc053717e92e4fcfee238e4bb3f5cf91f29b6a81b420'),
	('reference', 5, '2026-11-24T13:13:03.918Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3eab-7f08-8200-72305a124851', 1, 'insert', NULL, '{"id": "01a20db0-3eab-7f08-8200-72305a124851", "name": "李雪", "role": "mediator", "team": "mediation", "login": "lixue", "phone": "", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:03.916Z", "disabled_at": null, "home_branch": "0123"}', '\x727a58ac786e73273292dc053717e92e4fcfee238e4bb3f5cf91f29b6a81b420', '\x6b0cc4b59b4b4521887aa1a15d79dbd7075cee3f0ad75c8f7b83904e0d52f3f7'),
	('reference', 6, '2026-11-24T13:13:03.928Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3eb6-7f50-883b-48d91df53f9a', 1, 'insert', NULL, '{"id": "01a20db0-3eb6-7f50-883b-48d91df53f9a", "name": "赵刚", "role": "lead", "team": "mediation", "login": "zhaogang", "phone": "", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:03.927Z", "disabled_at": null, "home_branch": "0123"}', '\x6b0cc4b59b4b4521887aa1a15d79dbd7075cee3f0ad75c8f7b83904e0d52f3f7', '\xb69043167f49ab9a4bc4c9d462148c8292a868c6b131bc23766d0ac45cbbc2de'),
	('reference', 7, '2026-11-24T13:13:03.939Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3ec1-7278-b8f4-da8295e89dc2', 1, 'insert', NULL, '{"id": "01a20db0-3ec1-7278-b8f4-da8295e89dc2", "name": "孙毅", "role": "investigator", "team": "", "login": "sunyi", "phone": "", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:03.937Z", "disabled_at": null, "home_branch": "0123"}', '\xb69043167f49ab9a4bc4c9d462148c8292a868c6b131bc23766d0ac45cbbc2de', '\xd5fc3c7941e035d9bb6a0f592fb01d875d58e29d7be1d3db17ced3e8cf8b95ca'),
	('reference', 8, '2026-11-24T13:13:03.949Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3ecc-7bd8-adda-8318d7766fdc', 1, 'insert', NULL, '{"id": "01a20db0-3ecc-7bd8-adda-8318d7766fdc", "name": "周宁", "role": "auditor", "team": "", "login": "zhouning", "phone": "", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:03.948Z", "disabled_at": null, "home_branch": "0123"}', '\xd5fc3c7941e035d9bb6a0f592fb01d875d58e29d7be1d3db17ced3e8cf8b95ca', '\xd397db3a441a42f199a19a5fd1f9262c0564e91b8255539402ad8daaf8d480bc'),
	('reference', 9, '2026-11-24T13:13:03.959Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3ed6-7e6b-adf3-2a681e80c5de', 1, 'insert', NULL, '{"id": "01a20db0-3ed6-7e6b-adf3-2a681e80c5de", "name": "管文博", "role": "admin", "team": "", "login": "admin", "phone": "", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:03.958Z", "disabled_at": null, "home_branch": "0123"}', '\xd397db3a441a42f199a19a5fd1f9262c0564e91b8255539402ad8daaf8d480bc', '\x556e7eef9daf77c1e7a802afb5df2b5ac26616317ef7619d92ab90246251e2a3'),
	('reference', 10, '2026-11-24T13:13:03.969Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3edf-7e10-ae05-0eefdb6efe5c', 1, 'insert', NULL, '{"id": "01a20db0-3edf-7e10-ae05-0eefdb6efe5c", "name": "何佳", "role": "counter", "team": "", "login": "hejia", "phone": "", "version": 1, "branch_id": "0456", "created_at": "2026-11-24T13:13:03.968Z", "disabled_at": null, "home_branch": "0456"}', '\x556e7eef9daf77c1e7a802afb5df2b5ac26616317ef7619d92ab90246251e2a3', '\xdc25a54d7e893a8315524bb3c6ea25c4718a80d96afbf0d5218ec3642501422c'),
	('reference', 11, '2026-11-24T13:13:03.979Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3ee9-721a-a715-0ff0670b45b9', 1, 'insert', NULL, '{"id": "01a20db0-3ee9-721a-a715-0ff0670b45b9", "name": "徐静", "role": "mediator", "team": "mediation", "login": "xujing", "phone": "", "version": 1, "branch_id": "0456", "created_at": "2026-11-24T13:13:03.978Z", "disabled_at": null, "home_branch": "0456"}', '\xdc25a54d7e893a8315524bb3c6ea25c4718a80d96afbf0d5218ec3642501422c', '\xffc51a1a805bb68e90a5ba63d53f54499b8afe1d444ee35819b6095ebe3bf535'),
	('reference', 12, '2026-11-24T13:13:03.988Z', 'postgres', NULL, NULL, NULL, NULL, 'staff', '01a20db0-3ef3-7254-ae2c-b8edc0d42b6a', 1, 'insert', NULL, '{"id": "01a20db0-3ef3-7254-ae2c-b8edc0d42b6a", "name": "马强", "role": "lead", "team": "mediation", "login": "maqiang", "phone": "", "version": 1, "branch_id": "0456", "created_at": "2026-11-24T13:13:03.988Z", "disabled_at": null, "home_branch": "0456"}', '\xffc51a1a805bb68e90a5ba63d53f54499b8afe1d444ee35819b6095ebe3bf535', '\x65a3704843d6ed4613a7019bec9e8ac8cbce219342e9b8778eea2ec2c26eed97'),
	('branch:0123', 1, '2026-11-24T13:13:05.548Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-44c9-7bbd-bff4-6ce080636669', 'cases.register', 'customers', '01a20db0-44c7-705d-b7d8-9c5452b0bcf5', 1, 'insert', NULL, '{"id": "01a20db0-44c7-705d-b7d8-9c5452b0bcf5", "name": "钱𫖯", "needs": "[\"elderly\"]", "phone": "13900000068", "address": "江城市鼓楼区梧桐里 3 号 2 幢 501 室", "id_type": "resident_id", "version": 1, "branch_id": "0123", "id_number": "320100195803070019", "birth_date": "1958-03-07", "created_at": "2026-11-24T13:13:05.472Z", "home_branch": "0123"}', '\x', '\xc9e24d26ec98272da7abd3f23c4221498bb9dc99b35da82c1c23d440ad7b7f61'),
	('branch:0123', 2, '2026-11-24T13:13:05.548Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-44d8-7102-9a8e-eee1b960cc0d', 'cases.register', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 1, 'insert', NULL, '{"id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "no": "2026-0123-000001", "feed": "", "risk": 0, "tags": "[]", "team": "", "wish": "", "cause": "hardship", "route": "negotiation", "track": "ordinary", "due_on": "2026-12-09", "reason": "rules_process", "status": "registered", "channel": "branch", "demands": "[\"instalment_plan\",\"waiver\",\"stop_harassment\"]", "version": 1, "business": "credit_card_use", "currency": "CNY", "owner_id": null, "branch_id": "0123", "card_tail": "1234", "closed_on": null, "narrative": "2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。", "amount_fen": 3000000, "close_note": "", "created_at": "2026-11-24T13:13:05.472Z", "answered_on": null, "card_number": "6222020000001234", "customer_id": "01a20db0-44c7-705d-b7d8-9c5452b0bcf5", "external_id": null, "home_branch": "0123", "received_at": "2026-11-24T13:13:05.472Z", "received_on": "2026-11-24", "reopened_at": null, "close_reason": null, "people_count": 1, "still_called": true, "registered_by": "01a20db0-3e9f-791f-8718-741d6292591c", "status_before": null, "decline_reason": "", "due_provisional": false}', '\xc9e24d26ec98272da7abd3f23c4221498bb9dc99b35da82c1c23d440ad7b7f61', '\x36a97968351695d70b8d579c828a59ce9b03c96c76eeb105e607557e9f6c660d'),
	('branch:0123', 3, '2026-11-24T13:13:05.548Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-44dc-7ad7-9547-7886244bf63c', 'cases.register', 'milestones', '01a20db0-44d9-7f88-8db0-8c7dc622da87', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.472Z", "id": "01a20db0-44d9-7f88-8db0-8c7dc622da87", "how": "", "kind": "received", "note": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.472Z", "home_branch": "0123"}', '\x36a97968351695d70b8d579c828a59ce9b03c96c76eeb105e607557e9f6c660d', '\x3ceb3eb22e2d76192d73dad63ae1f48997c3b0e7bec43f129cd57ec001ee9ef6'),
	('branch:0123', 4, '2026-11-24T13:13:05.548Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-44dc-7ad7-9547-c6c444ab5855', 'cases.register', 'case_events', '01a20db0-44da-72b7-8c49-166c82ae79cd', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.472Z", "id": "01a20db0-44da-72b7-8c49-166c82ae79cd", "kind": "registered", "params": "{\"channel\":\"branch\",\"no\":\"2026-0123-000001\",\"open_cases\":[]}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.472Z", "home_branch": "0123"}', '\x3ceb3eb22e2d76192d73dad63ae1f48997c3b0e7bec43f129cd57ec001ee9ef6', '\x9f11b41b8c0554ef09a3c4d599713c13f47c18e572522819e88044862ce6386e'),
	('branch:0123', 5, '2026-11-24T13:13:05.548Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-44df-78b4-8e56-e024c3a8f73e', 'cases.register', 'first_actions', '01a20db0-44dd-71b8-b1cf-a78adbf443e2', 1, 'insert', NULL, '{"id": "01a20db0-44dd-71b8-b1cf-a78adbf443e2", "kind": "hold_collection", "note": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": "2026-11-24T13:13:05.472Z", "version": 1, "branch_id": "0123", "reference": "CS-20261124-0068", "created_at": "2026-11-24T13:13:05.472Z", "home_branch": "0123", "operator_id": "01a20db0-3e9f-791f-8718-741d6292591c"}', '\x9f11b41b8c0554ef09a3c4d599713c13f47c18e572522819e88044862ce6386e', '\x94f3c07e3dd32f6c1dda3a8b4989086d6c1524a0897d3f56aeeee1505beace22'),
	('branch:0123', 6, '2026-11-24T13:13:05.548Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-44df-78b4-8e57-6691c5731302', 'cases.register', 'case_events', '01a20db0-44dd-71e8-adad-2b9c09792666', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.472Z", "id": "01a20db0-44dd-71e8-adad-2b9c09792666", "kind": "first_action", "params": "{\"action\":\"hold_collection\",\"at\":\"2026-11-24 21:13\",\"note\":\"\",\"reference\":\"CS-20261124-0068\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.472Z", "home_branch": "0123"}', '\x94f3c07e3dd32f6c1dda3a8b4989086d6c1524a0897d3f56aeeee1505beace22', '\xbbc2a839e23496343efa2076866dec229cd20a3eeb170439876213367dea7ce1'),
	('branch:0123', 7, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-452c-7406-a696-94f41abf9c24', 'evidence.add', 'evidence_items', 'c4a0d7eb-c17b-8bdc-8578-00f97b645750', 1, 'insert', NULL, '{"id": "c4a0d7eb-c17b-8bdc-8578-00f97b645750", "seq": 1, "sm3": "79f8e4325bf9cd53047b71c809d1cc72384dcf6db07068cbb53af5a9916d0cdb", "kind": "csv", "note": "", "size": 915, "text": "", "pages": null, "title": "statement", "sha256": "58815e39644a1637e72db94cc5cbaa45b7073cd3717ec7629cbce70860360b59", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "category": "statement", "branch_id": "0123", "file_name": "statement.csv", "brought_by": "customer", "created_at": "2026-11-24T13:13:05.568Z", "media_type": "text/csv", "home_branch": "0123", "received_at": "2026-11-24T13:13:05.568Z", "withdrawn_at": null, "withdrawn_why": ""}', '\xbbc2a839e23496343efa2076866dec229cd20a3eeb170439876213367dea7ce1', '\xb103cc42111134bb2b7bdbc7627c9321d556cec361602c33c1a765b1d9091240'),
	('branch:0123', 8, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-456c-769a-86a6-75ebf31667a5', 'evidence.add', 'custody_entries', '01a20db0-4569-76d3-bb1e-c6816cdd789a', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.568Z", "id": "01a20db0-4569-76d3-bb1e-c6816cdd789a", "act": "received", "note": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "item_id": "c4a0d7eb-c17b-8bdc-8578-00f97b645750", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.568Z", "home_branch": "0123"}', '\xb103cc42111134bb2b7bdbc7627c9321d556cec361602c33c1a765b1d9091240', '\xb6f933a4150a527e20dda4af0da35cd39104c19f99f4e006f9312ee44956a467'),
	('branch:0123', 9, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-456c-7f1b-a5b9-2a055d5a22fc', 'evidence.add', 'case_events', '01a20db0-456a-7b2d-8442-0e4ade8f4f63', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.568Z", "id": "01a20db0-456a-7b2d-8442-0e4ade8f4f63", "kind": "evidence_added", "params": "{\"seq\":1,\"title\":\"statement\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.568Z", "home_branch": "0123"}', '\xb6f933a4150a527e20dda4af0da35cd39104c19f99f4e006f9312ee44956a467', '\x603e16de353e492dcf43f22d1add12be2570b22413b39e49e0a3db64146a9b83'),
	('branch:0123', 10, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4570-7ac0-8b16-a890062e8e0a', 'evidence.add', 'account_statements', '1153fdcb-3984-8276-823d-8984aeab3d08', 1, 'insert', NULL, '{"id": "1153fdcb-3984-8276-823d-8984aeab3d08", "lines": 10, "notes": "[\"layout_by_synonyms\",\"sign_inferred\"]", "faults": "[]", "issuer": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "item_id": "c4a0d7eb-c17b-8bdc-8578-00f97b645750", "profile": "generic", "skipped": 0, "version": 1, "currency": "CNY", "branch_id": "0123", "period_to": "2026-10-11", "created_at": "2026-11-24T13:13:05.568Z", "home_branch": "0123", "period_from": "2026-09-18", "account_hint": "1234"}', '\x603e16de353e492dcf43f22d1add12be2570b22413b39e49e0a3db64146a9b83', '\xff2c195a253d3bc64d7752531646765e6ca6cb65dcbb81ea0fcecba9ab7dda7c'),
	('branch:0123', 11, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4571-7ad4-80b5-397b0942cbd1', 'evidence.add', 'custody_entries', '01a20db0-4571-701a-b66b-50a4bf2c38b0', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.568Z", "id": "01a20db0-4571-701a-b66b-50a4bf2c38b0", "act": "read", "note": "10/0", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "item_id": "c4a0d7eb-c17b-8bdc-8578-00f97b645750", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.568Z", "home_branch": "0123"}', '\xff2c195a253d3bc64d7752531646765e6ca6cb65dcbb81ea0fcecba9ab7dda7c', '\x86325d909add1edc6361f330158e0c8a59fcd7c2dfea20ffcd4e8ecfc52b1eb0'),
	('branch:0123', 12, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4571-7ea4-9b25-5e4cf899eb6b', 'evidence.add', 'case_events', '01a20db0-4571-7ad4-80b4-9df38d8d1bdf', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.568Z", "id": "01a20db0-4571-7ad4-80b4-9df38d8d1bdf", "kind": "statement_read", "params": "{\"faults\":0,\"lines\":10,\"seq\":1}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.568Z", "home_branch": "0123"}', '\x86325d909add1edc6361f330158e0c8a59fcd7c2dfea20ffcd4e8ecfc52b1eb0', '\x05ba306385b1f4743c5133cf63e2f70c4fb0bcf1c48f0ddafa53680e55e56a95'),
	('branch:0123', 13, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95bd-1a4d2f20f187', 'evidence.add', 'transactions', '7cb4368b-042b-8165-ac26-f0e2df647501', 1, 'insert', NULL, '{"id": "7cb4368b-042b-8165-ac26-f0e2df647501", "kind": "purchase", "place": 1, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 3, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "江城市人民医院门诊", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-09-19", "traded_on": "2026-09-18", "amount_fen": 36800, "created_at": "2026-11-24T13:13:05.568Z", "description": "消费", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x05ba306385b1f4743c5133cf63e2f70c4fb0bcf1c48f0ddafa53680e55e56a95', '\x4ac287036343783769e28bac1a6f3d5e2afc0241a082c0809387c342b38126aa'),
	('branch:0123', 14, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95bd-bc833bad6813', 'evidence.add', 'transactions', 'cb7a78f4-2614-8659-ac11-30dda53d289e', 1, 'insert', NULL, '{"id": "cb7a78f4-2614-8659-ac11-30dda53d289e", "kind": "purchase", "place": 2, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 4, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "梧桐里便民超市", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-09-21", "traded_on": "2026-09-20", "amount_fen": 8650, "created_at": "2026-11-24T13:13:05.568Z", "description": "消费", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x4ac287036343783769e28bac1a6f3d5e2afc0241a082c0809387c342b38126aa', '\x67cdb8592104ffc168ceaa0112304e5211b3bee71ab088891dd904802038dd2c'),
	('branch:0123', 15, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95be-2cb83d8a9dcd', 'evidence.add', 'transactions', '3849c62d-5afc-8fd6-8050-183d485c6e07', 1, 'insert', NULL, '{"id": "3849c62d-5afc-8fd6-8050-183d485c6e07", "kind": "purchase", "place": 3, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 5, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "境外网络商户 GLOBALPLAY", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-09-23", "traded_on": "2026-09-22", "amount_fen": 128000, "created_at": "2026-11-24T13:13:05.568Z", "description": "消费", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x67cdb8592104ffc168ceaa0112304e5211b3bee71ab088891dd904802038dd2c', '\x04e11662ab8b7768e4902d7605d5118802b566e9bf0160329c9f1e9ec5fd7ec7'),
	('branch:0123', 16, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95bf-1280c3c39cce', 'evidence.add', 'transactions', 'd8159afe-d34a-842d-8912-f0e69b460ad3', 1, 'insert', NULL, '{"id": "d8159afe-d34a-842d-8912-f0e69b460ad3", "kind": "purchase", "place": 4, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 6, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "境外网络商户 GLOBALPLAY", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-09-23", "traded_on": "2026-09-22", "amount_fen": 256000, "created_at": "2026-11-24T13:13:05.568Z", "description": "消费", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x04e11662ab8b7768e4902d7605d5118802b566e9bf0160329c9f1e9ec5fd7ec7', '\x7565040f25cbccf40139961bf5610763f07bc2dffe7b9f93119eba5d74fbcf12'),
	('branch:0123', 17, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95bf-cbc96fd09141', 'evidence.add', 'transactions', '5c3784f1-6432-820f-8a0b-f8944aad0bf0', 1, 'insert', NULL, '{"id": "5c3784f1-6432-820f-8a0b-f8944aad0bf0", "kind": "repayment", "place": 5, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 7, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "手机银行还款", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-09-25", "traded_on": "2026-09-25", "amount_fen": -50000, "created_at": "2026-11-24T13:13:05.568Z", "description": "还款", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x7565040f25cbccf40139961bf5610763f07bc2dffe7b9f93119eba5d74fbcf12', '\x0a6c35f8600e159f40cd078e373d3c3251ef66181a25f47be2a0dccd865df5b4'),
	('branch:0123', 18, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95c0-5fb8cb752391', 'evidence.add', 'transactions', 'd6e16012-6268-8e3f-8709-d3669c15c729', 1, 'insert', NULL, '{"id": "d6e16012-6268-8e3f-8709-d3669c15c729", "kind": "purchase", "place": 6, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 8, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "住院费分期 第3期/共12期", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-09-29", "traded_on": "2026-09-28", "amount_fen": 165000, "created_at": "2026-11-24T13:13:05.568Z", "description": "分期", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x0a6c35f8600e159f40cd078e373d3c3251ef66181a25f47be2a0dccd865df5b4', '\x67c9ec00b96d8551be35ad1f5e460a7fa5f7a8ccae749e516e49cbb1006afcc5'),
	('branch:0123', 19, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95c0-8b29359bd48f', 'evidence.add', 'transactions', '96889cd1-3ac6-81db-b8d6-fbf75fa1381c', 1, 'insert', NULL, '{"id": "96889cd1-3ac6-81db-b8d6-fbf75fa1381c", "kind": "purchase", "place": 7, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 9, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "江城燃气", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-10-03", "traded_on": "2026-10-02", "amount_fen": 7530, "created_at": "2026-11-24T13:13:05.568Z", "description": "消费", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x67c9ec00b96d8551be35ad1f5e460a7fa5f7a8ccae749e516e49cbb1006afcc5', '\x0c2fa7e3e8350c324d14d91f54337a4d78ccd0e9a9645ca41595c0d2ed803f10'),
	('branch:0123', 20, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95c1-7230a9f3a17b', 'evidence.add', 'transactions', '88985c86-0b79-867d-be4c-c1df7ffa737d', 1, 'insert', NULL, '{"id": "88985c86-0b79-867d-be4c-c1df7ffa737d", "kind": "interest", "place": 8, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 10, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "透支利息", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-10-08", "traded_on": "2026-10-08", "amount_fen": 61240, "created_at": "2026-11-24T13:13:05.568Z", "description": "利息", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x0c2fa7e3e8350c324d14d91f54337a4d78ccd0e9a9645ca41595c0d2ed803f10', '\x65b26e3d55dc996a4d0c552803afdbd5b1659c5e1f9c809faf5d5fc55a3b27c1'),
	('branch:0123', 21, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95c1-ea135b09eef7', 'evidence.add', 'transactions', '0ca404da-3fd2-8dc5-ade2-73e8918b16c0', 1, 'insert', NULL, '{"id": "0ca404da-3fd2-8dc5-ade2-73e8918b16c0", "kind": "fee", "place": 9, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 11, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "违约金", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-10-08", "traded_on": "2026-10-08", "amount_fen": 30000, "created_at": "2026-11-24T13:13:05.568Z", "description": "违约金", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\x65b26e3d55dc996a4d0c552803afdbd5b1659c5e1f9c809faf5d5fc55a3b27c1', '\xd68ba71759926617c6bea481b108a31795619a0bf0bc39cdbb6da5a871948a87'),
	('branch:0123', 22, '2026-11-24T13:13:05.700Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4573-7f1f-95c2-486c239040ce', 'evidence.add', 'transactions', '5a702e68-4fb3-85f9-9dd1-2feb20e3e986', 1, 'insert', NULL, '{"id": "5a702e68-4fb3-85f9-9dd1-2feb20e3e986", "kind": "refund", "place": 10, "sheet": "", "status": "", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "line_no": 12, "neutral": false, "version": 1, "currency": "CNY", "disputed": false, "merchant": "梧桐里便民超市退款", "branch_id": "0123", "card_tail": "1234", "posted_on": "2026-10-11", "traded_on": "2026-10-10", "amount_fen": -2650, "created_at": "2026-11-24T13:13:05.568Z", "description": "退款", "home_branch": "0123", "disputed_why": "", "original_fen": null, "statement_id": "1153fdcb-3984-8276-823d-8984aeab3d08", "instalment_no": null, "instalment_count": null, "original_currency": null}', '\xd68ba71759926617c6bea481b108a31795619a0bf0bc39cdbb6da5a871948a87', '\xe2ba3fed77e48c7171759b5c97ad37b22b5153e33ab49e9f6ca5c18109a0c3dd'),
	('branch:0123', 23, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45c8-7f77-9219-0c12d29e3797', 'interviews.hold', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 1, 'insert', NULL, '{"id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "seq": 1, "place": "中山路支行 2 号接待室", "state": "open", "pauses": "[]", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "ended_at": null, "branch_id": "0123", "read_back": "[]", "created_at": "2026-11-24T13:13:05.732Z", "started_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "recorder_id": "01a20db0-3e9f-791f-8718-741d6292591c"}', '\xe2ba3fed77e48c7171759b5c97ad37b22b5153e33ab49e9f6ca5c18109a0c3dd', '\x69eaf77b91ea60e4438f10979b145c135287a56b0c2dee93bc1a3b4f07f088fd'),
	('branch:0123', 24, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45cd-7e97-a1a1-40dedd2994ff', 'interviews.hold', 'case_events', '01a20db0-45cc-76af-a2d7-68083bfb57fc', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.732Z", "id": "01a20db0-45cc-76af-a2d7-68083bfb57fc", "kind": "interview_started", "params": "{\"seq\":1}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123"}', '\x69eaf77b91ea60e4438f10979b145c135287a56b0c2dee93bc1a3b4f07f088fd', '\xa8f17c98455ca5f6df205ed55eed941f18f79670d301688142270bf10b3ea924'),
	('branch:0123', 25, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45d4-787f-80f1-566b56f511e9', 'interviews.hold', 'interview_sections', '2b363428-86b5-8340-a877-c34f36e7e511', 1, 'insert', NULL, '{"id": "2b363428-86b5-8340-a877-c34f36e7e511", "key": "first_things", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"theft\":\"no\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\xa8f17c98455ca5f6df205ed55eed941f18f79670d301688142270bf10b3ea924', '\x0a3810d3a3b1d0174cf85947fe50edb579cf7d0ba5060d51b3e29af5e25b2430'),
	('branch:0123', 26, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45d8-76f8-8e83-0faf2e567e7e', 'interviews.hold', 'interview_sections', '8cd46b66-a3a0-8563-b5a7-d7e2b71eeedd', 1, 'insert', NULL, '{"id": "8cd46b66-a3a0-8563-b5a7-d7e2b71eeedd", "key": "identity", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"original_seen\":\"2026-11-24T13:13:05.732Z\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x0a3810d3a3b1d0174cf85947fe50edb579cf7d0ba5060d51b3e29af5e25b2430', '\x1729dcca24d0e5992e35804465863fba3bea3ded2cab1de190db89cecd80c49f'),
	('branch:0123', 27, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45db-7d74-ac16-aaf102a701f7', 'interviews.hold', 'case_people', '01a20db0-45d9-75ff-a359-9b23f8ad3852', 1, 'insert', NULL, '{"id": "01a20db0-45d9-75ff-a359-9b23f8ad3852", "kind": "companion", "name": "钱兰", "note": "", "phone": "13900000085", "powers": "[]", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "id_type": "resident_id", "left_at": null, "version": 1, "relation": "女儿", "authority": null, "branch_id": "0123", "id_number": "320100198506150028", "amount_fen": null, "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "called_back_at": null, "authority_scope": "", "original_seen_at": null, "authority_expires_on": null}', '\x1729dcca24d0e5992e35804465863fba3bea3ded2cab1de190db89cecd80c49f', '\x31c34904a5d96c56bd06b9e607bac35249888e8aaedfea1261903ef87e5f8a3f'),
	('branch:0123', 28, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45dc-7fce-9fe3-49535f91e1d7', 'interviews.hold', 'case_events', '01a20db0-45dc-7fce-9fe2-8e474dbb97a9', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.732Z", "id": "01a20db0-45dc-7fce-9fe2-8e474dbb97a9", "kind": "person_added", "params": "{\"person\":\"companion\",\"person_id\":\"01a20db0-45d9-75ff-a359-9b23f8ad3852\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123"}', '\x31c34904a5d96c56bd06b9e607bac35249888e8aaedfea1261903ef87e5f8a3f', '\xfc42c555805805ff73f61b75fda33d0754e8ab7bd4a857f6cd210d13dac1559d'),
	('branch:0123', 29, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45dc-7fce-9fe3-6b7dab379c6f', 'interviews.hold', 'interview_sections', '9224722b-5cf0-86a3-b6bd-d697147cd30d', 1, 'insert', NULL, '{"id": "9224722b-5cf0-86a3-b6bd-d697147cd30d", "key": "companion", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"did_not_decide\":true,\"person_id\":\"01a20db0-45d9-75ff-a359-9b23f8ad3852\",\"present\":\"yes\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\xfc42c555805805ff73f61b75fda33d0754e8ab7bd4a857f6cd210d13dac1559d', '\x6327854a6156acc818772f23f3071c3bbd7f25e45e1eb0de516aa5cf6d0d1efa'),
	('branch:0123', 30, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45e1-7057-a44d-08125f097fbe', 'interviews.hold', 'interview_sections', '563d1e35-1fff-8398-be48-311eee6a9fb8', 1, 'insert', NULL, '{"id": "563d1e35-1fff-8398-be48-311eee6a9fb8", "key": "agent", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"present\":\"no\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x6327854a6156acc818772f23f3071c3bbd7f25e45e1eb0de516aa5cf6d0d1efa', '\xf5891939b73f663e0a1663525175cdbcb21eae27494ee9eb0dac2ce210bcefa2'),
	('branch:0123', 31, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45e3-7856-b5e5-1f791715085b', 'interviews.hold', 'interview_sections', 'd1328f58-1db8-8035-8ca5-d112e2ec994e', 1, 'insert', NULL, '{"id": "d1328f58-1db8-8035-8ca5-d112e2ec994e", "key": "rights", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"consent_processing\":\"given\",\"consent_recording\":\"refused\",\"consent_sensitive\":\"given\",\"told_at\":\"2026-11-24T13:13:05.732Z\",\"told_how\":\"large_print\",\"understood\":true}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\xf5891939b73f663e0a1663525175cdbcb21eae27494ee9eb0dac2ce210bcefa2', '\x6cbca8286494d4628124ca629edfd461020d5bf71dbb505eeefea0afdc3e0463'),
	('branch:0123', 32, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45e6-730a-8766-5517cbec0a84', 'interviews.hold', 'case_events', '01a20db0-45e5-79eb-b00b-59b05ad42508', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.732Z", "id": "01a20db0-45e5-79eb-b00b-59b05ad42508", "kind": "facts_changed", "params": "{\"fields\":[\"wish\"]}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123"}', '\x6cbca8286494d4628124ca629edfd461020d5bf71dbb505eeefea0afdc3e0463', '\xa6e2b4638b5984aa81cd2158944343153db2c9d93fc80c82c29d4c8df543f0e9'),
	('branch:0123', 33, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45e6-79b2-b26b-2d6a321f8618', 'interviews.hold', 'interview_sections', '1d2182d1-6b25-8521-b3bb-d71cccb49f84', 1, 'insert', NULL, '{"id": "1d2182d1-6b25-8521-b3bb-d71cccb49f84", "key": "wish", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"proposed_first_on\":\"2026-12-24\",\"proposed_monthly\":90000,\"proposed_months\":36}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\xa6e2b4638b5984aa81cd2158944343153db2c9d93fc80c82c29d4c8df543f0e9', '\x579b89f2eca71f672ce2304c2c8acecba911566a0e631ca486f4209a33d2a226'),
	('branch:0123', 34, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45e6-79b2-b26b-6ce8b82f9328', 'interviews.hold', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 2, 'update', '{"wish": ""}', '{"wish": "减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。"}', '\x579b89f2eca71f672ce2304c2c8acecba911566a0e631ca486f4209a33d2a226', '\x92a4d6e14e2895670281f74335953259e36139f8bbac39ced174579c854a43a2'),
	('branch:0123', 35, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45eb-7732-95f4-06929ded7a0b', 'interviews.hold', 'interview_sections', 'b500684e-7d1d-81a4-8d2c-79240ec34bd5', 1, 'insert', NULL, '{"id": "b500684e-7d1d-81a4-8d2c-79240ec34bd5", "key": "facts", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"collection\":\"外部机构一天内多次致电客户女儿的单位，没有说明工号。\",\"noticed_on\":\"2026-11-24\",\"police_reported\":\"no\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x92a4d6e14e2895670281f74335953259e36139f8bbac39ced174579c854a43a2', '\x4012e00259a969a9103a09030b4ea7182268d4a284011d1c426ecae382f9da51'),
	('branch:0123', 36, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45ee-78c7-8dcc-809956dabdf9', 'interviews.hold', 'interview_sections', '647e9148-3533-8d32-aef6-43958b5c0006', 1, 'insert', NULL, '{"id": "647e9148-3533-8d32-aef6-43958b5c0006", "key": "circumstances", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"dependants\":1,\"employment\":\"retired\",\"hardship\":[\"illness\",\"less_income\"],\"hardship_text\":\"2026 年 8 月手术住院，自费部分较多。\",\"income\":430000,\"other_instalments\":0}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x4012e00259a969a9103a09030b4ea7182268d4a284011d1c426ecae382f9da51', '\x32c226eff4a050378d021edf8bf22ee3772fa909f730410e00b7663fb92714c9'),
	('branch:0123', 37, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45f0-774f-b6ab-0cfaed6661a1', 'interviews.hold', 'interview_sections', '9fe1169d-7a59-8230-a555-439514b941fa', 1, 'insert', NULL, '{"id": "9fe1169d-7a59-8230-a555-439514b941fa", "key": "materials", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"brought\":[\"id_document\",\"card\",\"statement\",\"medical\"],\"originals_kept\":\"no\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x32c226eff4a050378d021edf8bf22ee3772fa909f730410e00b7663fb92714c9', '\x5185d9205e91c1612974f6e677f8ee2dea80ecead38bfa535206d520d6bc5e2f'),
	('branch:0123', 38, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45f1-71cf-a2db-29d744e47ad4', 'interviews.hold', 'interview_sections', 'c829a992-5587-8376-9a9b-cfa163a8522c', 1, 'insert', NULL, '{"id": "c829a992-5587-8376-9a9b-cfa163a8522c", "key": "read_back", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"how\":\"display\"}", "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x5185d9205e91c1612974f6e677f8ee2dea80ecead38bfa535206d520d6bc5e2f', '\x1985bacf9c13172582178e66feee24ed9f21f490eb5edd23ca023baf302b67e2'),
	('branch:0123', 39, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45f5-7816-beb5-11e4f8bc6d15', 'interviews.hold', 'answers', '01a20db0-45f3-7f5f-aa54-69b791863247', 1, 'insert', NULL, '{"id": "01a20db0-45f3-7f5f-aa54-69b791863247", "seq": 1, "answer": "八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "speaker": "customer", "version": 1, "asked_at": "2026-11-24T13:13:05.732Z", "question": "请您说一下欠款是怎么发生的。", "branch_id": "0123", "struck_at": null, "created_at": "2026-11-24T13:13:05.732Z", "corrections": "[]", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x1985bacf9c13172582178e66feee24ed9f21f490eb5edd23ca023baf302b67e2', '\xc1c05e1f625b39273c711f1640c320e9f2d91283f06063af6fdadbc870791f61'),
	('branch:0123', 40, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45f6-7d10-910c-34d1996a5488', 'interviews.hold', 'answers', '01a20db0-45f6-7d10-910b-bf0879dd837b', 1, 'insert', NULL, '{"id": "01a20db0-45f6-7d10-910b-bf0879dd837b", "seq": 2, "answer": "退休金四千三，老伴没有收入，吃药一个月要七八百。", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "speaker": "customer", "version": 1, "asked_at": "2026-11-24T13:13:05.732Z", "question": "现在每个月有多少收入，要负担哪些开支？", "branch_id": "0123", "struck_at": null, "created_at": "2026-11-24T13:13:05.732Z", "corrections": "[]", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\xc1c05e1f625b39273c711f1640c320e9f2d91283f06063af6fdadbc870791f61', '\x651a860de5d6ccffce29c6c6cb20e7d01c14e911da23c5b85917d35a05023e18'),
	('branch:0123', 41, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45f8-79b5-b062-9a0d67ba5559', 'interviews.hold', 'answers', '01a20db0-45f8-79b5-b062-3c018d44e3e4', 1, 'insert', NULL, '{"id": "01a20db0-45f8-79b5-b062-3c018d44e3e4", "seq": 3, "answer": "本金我都认，就是利息和违约金觉得太高了。", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "speaker": "customer", "version": 1, "asked_at": "2026-11-24T13:13:05.732Z", "question": "对账单上的哪些金额您有不同意见？", "branch_id": "0123", "struck_at": null, "created_at": "2026-11-24T13:13:05.732Z", "corrections": "[]", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x651a860de5d6ccffce29c6c6cb20e7d01c14e911da23c5b85917d35a05023e18', '\x37e7d8713075e57c41260a66364653a61877b99c8959a2f142537323d6061272'),
	('branch:0123', 42, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45fa-768e-8466-93c5b60420e2', 'interviews.hold', 'answers', '01a20db0-45f9-7b42-9770-c2151063e8c5', 1, 'insert', NULL, '{"id": "01a20db0-45f9-7b42-9770-c2151063e8c5", "seq": 4, "answer": "他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "speaker": "customer", "version": 1, "asked_at": "2026-11-24T13:13:05.732Z", "question": "催收的电话是怎么回事？", "branch_id": "0123", "struck_at": null, "created_at": "2026-11-24T13:13:05.732Z", "corrections": "[]", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x37e7d8713075e57c41260a66364653a61877b99c8959a2f142537323d6061272', '\x3184dc71cf83c693df2fd3c58175a2562785bd3b1e6852b1321a7271af95c27b'),
	('branch:0123', 43, '2026-11-24T13:13:06.256Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45fc-7ff2-9fb2-cdae8830fc26', 'interviews.hold', 'answers', '01a20db0-45fb-7aab-937b-7aac3d65f26c', 1, 'insert', NULL, '{"id": "01a20db0-45fb-7aab-937b-7aac3d65f26c", "seq": 5, "answer": "电话是我接的，对方没有报工号。", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "speaker": "companion", "version": 1, "asked_at": "2026-11-24T13:13:05.732Z", "question": "您当时在场吗？", "branch_id": "0123", "struck_at": null, "created_at": "2026-11-24T13:13:05.732Z", "corrections": "[]", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x3184dc71cf83c693df2fd3c58175a2562785bd3b1e6852b1321a7271af95c27b', '\x8e4c82bb7f59940acdb820cc69e85ba6de9d532c282a9d1e3de2f954e588c2d2'),
	('branch:0123', 44, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-45fd-7810-b137-4d4d1c8c7c06', 'interviews.hold', 'answers', '01a20db0-45fd-7810-b136-dc59a07c145d', 1, 'insert', NULL, '{"id": "01a20db0-45fd-7810-b136-dc59a07c145d", "seq": 6, "answer": "利息少一点，剩下的分三年还，每个月八九百我还得起。", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "speaker": "customer", "version": 1, "asked_at": "2026-11-24T13:13:05.732Z", "question": "您希望怎样解决？", "branch_id": "0123", "struck_at": null, "created_at": "2026-11-24T13:13:05.732Z", "corrections": "[]", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33"}', '\x8e4c82bb7f59940acdb820cc69e85ba6de9d532c282a9d1e3de2f954e588c2d2', '\x88a2a5360b1427633e3bf0449dacb6fbad26df4bd2504e5bbf79937cf192a47b'),
	('branch:0123', 45, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4601-7baa-901f-7d811e20a235', 'interviews.hold', 'issue_rows', '01a20db0-45ff-7381-beea-1342e790c943', 1, 'insert', NULL, '{"id": "01a20db0-45ff-7381-beea-1342e790c943", "seq": 1, "title": "欠款本金", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "branch_id": "0123", "amount_fen": 3000000, "created_at": "2026-11-24T13:13:05.732Z", "removed_at": null, "admitted_by": "both", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "bank_position": "本金三万元", "customer_claim": "认可本金三万元"}', '\x88a2a5360b1427633e3bf0449dacb6fbad26df4bd2504e5bbf79937cf192a47b', '\x16ec8f0292095732dbdd4374b9c0b52ae206eba2658118ac1cc1125e012a1401'),
	('branch:0123', 46, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4603-7352-8391-7c69569e9e81', 'interviews.hold', 'issue_rows', '01a20db0-4602-7c78-a373-c5ddc47f89f9', 1, 'insert', NULL, '{"id": "01a20db0-4602-7c78-a373-c5ddc47f89f9", "seq": 2, "title": "利息和违约金", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "branch_id": "0123", "amount_fen": 91240, "created_at": "2026-11-24T13:13:05.732Z", "removed_at": null, "admitted_by": "", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "bank_position": "按合同计收，可以在权限内减免", "customer_claim": "住院期间的利息和违约金应当减免"}', '\x16ec8f0292095732dbdd4374b9c0b52ae206eba2658118ac1cc1125e012a1401', '\x0a0da7a85dd2f68a3c4ffe79d981e964b582f5e7dd8fed8e4c8d09e87b06458c'),
	('branch:0123', 47, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4605-760f-8c88-535cea0862c2', 'interviews.hold', 'issue_rows', '01a20db0-4604-7380-b583-d81914099d97', 1, 'insert', NULL, '{"id": "01a20db0-4604-7380-b583-d81914099d97", "seq": 3, "title": "催收方式", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "branch_id": "0123", "amount_fen": null, "created_at": "2026-11-24T13:13:05.732Z", "removed_at": null, "admitted_by": "", "home_branch": "0123", "interview_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "bank_position": "核查录音，已暂停催收", "customer_claim": "外部机构致电其女儿单位"}', '\x0a0da7a85dd2f68a3c4ffe79d981e964b582f5e7dd8fed8e4c8d09e87b06458c', '\x2c8137a8c8bd7ad572ac85547c16097ac688232e8d2f475fd75ae50719b34d11'),
	('branch:0123', 48, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-461a-7786-b66a-982cd7db7587', 'interviews.hold', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 2, 'update', '{"state": "open", "ended_at": null, "read_back": "[]"}', '{"state": "read_back", "ended_at": "2026-11-24T13:13:05.732Z", "read_back": "[[1,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"4e229ef9280589be833c:1/1\",\"97ffa25f375501bfc2f4:1/1\"]],[2,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"894b628e1174f87d83ea:1/1\"]],[3,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"28cb410226b47c5265fe:1/1\"]],[4,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"4c10ea3f698d1876cfee:1/1\",\"0918738dab3016361167:1/1\"]],[5,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"91206d364fa7c7eb512a:1/1\"]],[6,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"2a1e26ea0eb3ed72abda:1/1\"]],[7,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"03971a66769686585744:1/2\"]],[8,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"03971a66769686585744:2/2\",\"2e59fdb5ffd92f7ee0ef:1/1\",\"e326b5674ae67d540462:1/1\"]],[9,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"585ac431ea5f68c1d075:1/1\",\"e015320e8eeb24dbc52c:1/1\",\"a4b25abe7a149bff72d9:1/1\",\"53f9c4497a82d2616e52:1/1\"]],[10,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"ed0bb6935fd5277fe7f2:1/1\",\"03ddee6b7865ded3029c:1/1\",\"ad28f24c83ca879312fe:1/1\"]],[11,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"977711acea33e793dc15:1/1\",\"669725e7d6f26907e938:1/1\"]]]"}', '\x2c8137a8c8bd7ad572ac85547c16097ac688232e8d2f475fd75ae50719b34d11', '\x838b6a0d0625adaa664235d47983003b7a38d9b4309f070f5bb0a7116fa542d3'),
	('branch:0123', 49, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4750-7ceb-acd7-677d64195c77', 'interviews.hold', 'signatures', '01a20db0-474e-741b-a6ed-97dacf591366', 1, 'insert', NULL, '{"id": "01a20db0-474e-741b-a6ed-97dacf591366", "method": "drawn", "sha256": "baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "strokes": "[[[120,563,0],[140,459,14],[160,360,28],[180,319,42],[200,356,56],[221,453,70],[241,559,84],[261,618,98],[281,600,112],[301,514,126],[321,405,140],[341,330,154],[361,328,168],[382,400,182],[402,508,196],[422,597,210],[442,619,224],[462,563,238]],[[120,440,372],[140,466,386],[160,512,400],[180,562,414],[200,603,428],[221,622,442],[241,614,456],[261,580,470],[281,531,484],[301,482,498],[321,447,512],[341,437,526],[361,455,540],[382,495,554],[402,546,568],[422,592,582],[442,619,596],[462,620,610]],[[500,392,744],[520,445,758],[540,501,772],[560,553,786],[580,594,800],[601,618,814],[621,622,828],[641,605,842],[661,571,856],[681,522,870],[701,467,884],[721,412,898],[741,365,912],[762,332,926],[782,317,940],[802,324,954],[822,350,968],[842,392,982]],[[500,685,1116],[520,629,1130],[540,544,1144],[560,454,1158],[580,387,1172],[601,363,1186],[621,389,1200],[641,457,1214],[661,547,1228],[681,632,1242],[701,686,1256],[721,694,1270],[741,652,1284],[762,574,1298],[782,483,1312],[802,406,1326],[822,366,1340],[842,375,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]", "version": 1, "branch_id": "0123", "signed_at": "2026-11-24T13:13:05.732Z", "created_at": "2026-11-24T13:13:05.732Z", "subject_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "home_branch": "0123", "signer_name": "钱𫖯", "signer_role": "customer", "subject_table": "interviews"}', '\x838b6a0d0625adaa664235d47983003b7a38d9b4309f070f5bb0a7116fa542d3', '\xeb88971e980ef31e9f3b4f6a39df27a078f1aa8d33bff99c80910e46e81b218a'),
	('branch:0123', 50, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-475e-7e41-886a-2f6fb7b3ff70', 'interviews.hold', 'signatures', '01a20db0-475d-771e-b9d4-866149c2f789', 1, 'insert', NULL, '{"id": "01a20db0-475d-771e-b9d4-866149c2f789", "method": "drawn", "sha256": "baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "strokes": "[[[120,563,0],[140,459,14],[160,360,28],[180,319,42],[200,356,56],[221,453,70],[241,559,84],[261,618,98],[281,600,112],[301,514,126],[321,405,140],[341,330,154],[361,328,168],[382,400,182],[402,508,196],[422,597,210],[442,619,224],[462,563,238]],[[120,440,372],[140,466,386],[160,512,400],[180,562,414],[200,603,428],[221,622,442],[241,614,456],[261,580,470],[281,531,484],[301,482,498],[321,447,512],[341,437,526],[361,455,540],[382,495,554],[402,546,568],[422,592,582],[442,619,596],[462,620,610]],[[500,473,744],[520,550,758],[540,586,772],[560,561,786],[580,488,800],[601,406,814],[621,358,828],[641,367,842],[661,431,856],[681,515,870],[701,575,884],[721,581,898],[741,529,912],[762,446,926],[782,376,940],[802,355,954],[822,394,968],[842,473,982]],[[500,508,1116],[520,460,1130],[540,422,1144],[560,398,1158],[580,392,1172],[601,405,1186],[621,434,1200],[641,477,1214],[661,526,1228],[681,576,1242],[701,620,1256],[721,652,1270],[741,667,1284],[762,664,1298],[782,642,1312],[802,606,1326],[822,559,1340],[842,508,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]", "version": 1, "branch_id": "0123", "signed_at": "2026-11-24T13:13:05.732Z", "created_at": "2026-11-24T13:13:05.732Z", "subject_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "home_branch": "0123", "signer_name": "钱兰", "signer_role": "companion", "subject_table": "interviews"}', '\xeb88971e980ef31e9f3b4f6a39df27a078f1aa8d33bff99c80910e46e81b218a', '\xb7a92bc0c4a8fa342167287496b4f4e778496b8dcfa7b392512bb7cb1bd79ff8'),
	('branch:0123', 51, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4769-77df-8015-18af58a87e98', 'interviews.hold', 'signatures', '01a20db0-4769-77df-8015-125114acc20c', 1, 'insert', NULL, '{"id": "01a20db0-4769-77df-8015-125114acc20c", "method": "drawn", "sha256": "baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "strokes": "[[[120,401,0],[140,384,14],[160,379,28],[180,386,42],[200,404,56],[221,432,70],[241,464,84],[261,497,98],[281,527,112],[301,549,126],[321,560,140],[341,559,154],[361,546,168],[382,523,182],[402,493,196],[422,459,210],[442,427,224],[462,401,238]],[[120,478,372],[140,513,386],[160,551,400],[180,586,414],[200,613,428],[221,630,442],[241,632,456],[261,621,470],[281,598,484],[301,565,498],[321,528,512],[341,491,526],[361,459,540],[382,437,554],[402,427,568],[422,432,582],[442,449,596],[462,478,610]],[[500,560,744],[520,612,758],[540,622,772],[560,586,786],[580,515,800],[601,431,814],[621,358,828],[641,319,842],[661,325,856],[681,375,870],[701,452,884],[721,536,898],[741,599,912],[762,624,926],[782,603,940],[802,542,954],[822,459,968],[842,380,982]],[[500,493,1116],[520,398,1130],[540,372,1144],[560,428,1158],[580,538,1172],[601,643,1186],[621,690,1200],[641,653,1214],[661,552,1228],[681,439,1242],[701,374,1256],[721,390,1270],[741,480,1284],[762,595,1298],[782,677,1312],[802,682,1326],[822,608,1340],[842,493,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]", "version": 1, "branch_id": "0123", "signed_at": "2026-11-24T13:13:05.732Z", "created_at": "2026-11-24T13:13:05.732Z", "subject_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "home_branch": "0123", "signer_name": "王敏", "signer_role": "staff", "subject_table": "interviews"}', '\xb7a92bc0c4a8fa342167287496b4f4e778496b8dcfa7b392512bb7cb1bd79ff8', '\x79db6dc4c6ec36eb67e5595f2f852f0b6247db3cf54dc953b4d41c773e13f53c'),
	('branch:0123', 52, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4787-7788-b78b-d186f513246c', 'interviews.hold', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 3, 'update', '{"state": "read_back"}', '{"state": "sealed"}', '\x79db6dc4c6ec36eb67e5595f2f852f0b6247db3cf54dc953b4d41c773e13f53c', '\x46d54f55dfd0b32724b093897075c6fdcbe9d41a14451b20f17ba9965b748e1e'),
	('branch:0123', 53, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-478b-7a18-a41c-753742a344db', 'interviews.hold', 'seals', '94021939-7318-8f22-953f-4879b621c274', 1, 'insert', NULL, '{"id": "94021939-7318-8f22-953f-4879b621c274", "sm3": "0367ff502d710d302c20f2dce3b2d5ee89246521a8c720bb2164a1e97b0d4c95", "sha256": "baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"body\":{\"first_done\":[{\"at\":\"2026-11-24T13:13:05.472Z\",\"kind\":\"hold_collection\",\"note\":\"\",\"reference\":\"CS-20261124-0068\"}],\"header\":{\"bank\":\"华东银行\",\"branch\":\"中山路支行\",\"case_no\":\"2026-0123-000001\",\"ended_at\":\"2026-11-24T13:13:05.732Z\",\"place\":\"中山路支行 2 号接待室\",\"recorder\":\"王敏\",\"seq\":1,\"started_at\":\"2026-11-24T13:13:05.732Z\"},\"issues\":[{\"admitted_by\":\"both\",\"amount_fen\":3000000,\"bank_position\":\"本金三万元\",\"currency\":\"CNY\",\"customer_claim\":\"认可本金三万元\",\"seq\":1,\"title\":\"欠款本金\"},{\"admitted_by\":\"\",\"amount_fen\":91240,\"bank_position\":\"按合同计收，可以在权限内减免\",\"currency\":\"CNY\",\"customer_claim\":\"住院期间的利息和违约金应当减免\",\"seq\":2,\"title\":\"利息和违约金\"},{\"admitted_by\":\"\",\"amount_fen\":null,\"bank_position\":\"核查录音，已暂停催收\",\"currency\":\"CNY\",\"customer_claim\":\"外部机构致电其女儿单位\",\"seq\":3,\"title\":\"催收方式\"}],\"others\":[],\"parties\":[{\"id_number\":\"320100195803070019\",\"id_type\":\"resident_id\",\"name\":\"钱𫖯\",\"phone\":\"13900000068\",\"relation\":\"\",\"role\":\"customer\"},{\"id_number\":\"320100198506150028\",\"id_type\":\"resident_id\",\"name\":\"钱兰\",\"phone\":\"13900000085\",\"relation\":\"女儿\",\"role\":\"companion\"}],\"parts\":[{\"key\":\"first_things\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"first_things.theft\",\"kind\":\"choice\",\"labels\":\"yes_no\",\"mask\":null,\"value\":\"no\"},{\"currency\":\"CNY\",\"field\":\"first_things.still_called\",\"kind\":\"bool\",\"labels\":\"\",\"mask\":null,\"value\":true}]},{\"key\":\"identity\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"identity.name\",\"kind\":\"text\",\"labels\":\"\",\"mask\":\"name\",\"value\":\"钱𫖯\"},{\"currency\":\"CNY\",\"field\":\"identity.phone\",\"kind\":\"phone\",\"labels\":\"\",\"mask\":\"phone\",\"value\":\"13900000068\"},{\"currency\":\"CNY\",\"field\":\"identity.card\",\"kind\":\"card\",\"labels\":\"\",\"mask\":\"card\",\"value\":\"6222020000001234\"},{\"currency\":\"CNY\",\"field\":\"identity.id_type\",\"kind\":\"choice\",\"labels\":\"id_type\",\"mask\":null,\"value\":\"resident_id\"},{\"currency\":\"CNY\",\"field\":\"identity.id_number\",\"kind\":\"id_number\",\"labels\":\"\",\"mask\":\"id_number\",\"value\":\"320100195803070019\"},{\"currency\":\"CNY\",\"field\":\"identity.original_seen\",\"kind\":\"instant\",\"labels\":\"\",\"mask\":null,\"value\":\"2026-11-24T13:13:05.732Z\"},{\"currency\":\"CNY\",\"field\":\"identity.birth_date\",\"kind\":\"date\",\"labels\":\"\",\"mask\":\"hidden\",\"value\":\"1958-03-07\"},{\"currency\":\"CNY\",\"field\":\"identity.address\",\"kind\":\"text\",\"labels\":\"\",\"mask\":\"address\",\"value\":\"江城市鼓楼区梧桐里 3 号 2 幢 501 室\"},{\"currency\":\"CNY\",\"field\":\"identity.needs\",\"kind\":\"choices\",\"labels\":\"need\",\"mask\":null,\"value\":[\"elderly\"]}]},{\"key\":\"companion\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"companion.present\",\"kind\":\"choice\",\"labels\":\"yes_no\",\"mask\":null,\"value\":\"yes\"},{\"currency\":\"CNY\",\"field\":\"companion.name\",\"kind\":\"text\",\"labels\":\"\",\"mask\":\"name\",\"value\":\"钱兰\"},{\"currency\":\"CNY\",\"field\":\"companion.relation\",\"kind\":\"text\",\"labels\":\"\",\"mask\":null,\"value\":\"女儿\"},{\"currency\":\"CNY\",\"field\":\"companion.id_type\",\"kind\":\"choice\",\"labels\":\"id_type\",\"mask\":null,\"value\":\"resident_id\"},{\"currency\":\"CNY\",\"field\":\"companion.id_number\",\"kind\":\"id_number\",\"labels\":\"\",\"mask\":\"id_number\",\"value\":\"320100198506150028\"},{\"currency\":\"CNY\",\"field\":\"companion.phone\",\"kind\":\"phone\",\"labels\":\"\",\"mask\":\"phone\",\"value\":\"13900000085\"},{\"currency\":\"CNY\",\"field\":\"companion.did_not_decide\",\"kind\":\"bool\",\"labels\":\"\",\"mask\":null,\"value\":true}]},{\"key\":\"agent\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"agent.present\",\"kind\":\"choice\",\"labels\":\"yes_no\",\"mask\":null,\"value\":\"no\"}]},{\"key\":\"rights\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"rights.told_at\",\"kind\":\"instant\",\"labels\":\"\",\"mask\":null,\"value\":\"2026-11-24T13:13:05.732Z\"},{\"currency\":\"CNY\",\"field\":\"rights.told_how\",\"kind\":\"choice\",\"labels\":\"rights_how\",\"mask\":null,\"value\":\"large_print\"},{\"currency\":\"CNY\",\"field\":\"rights.understood\",\"kind\":\"bool\",\"labels\":\"\",\"mask\":null,\"value\":true},{\"currency\":\"CNY\",\"field\":\"rights.consent_processing\",\"kind\":\"choice\",\"labels\":\"consent\",\"mask\":null,\"value\":\"given\"},{\"currency\":\"CNY\",\"field\":\"rights.consent_sensitive\",\"kind\":\"choice\",\"labels\":\"consent\",\"mask\":null,\"value\":\"given\"},{\"currency\":\"CNY\",\"field\":\"rights.consent_recording\",\"kind\":\"choice\",\"labels\":\"consent\",\"mask\":null,\"value\":\"refused\"}]},{\"key\":\"wish\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"wish.demands\",\"kind\":\"choices\",\"labels\":\"demand\",\"mask\":null,\"value\":[\"stop_harassment\",\"instalment_plan\",\"waiver\"]},{\"currency\":\"CNY\",\"field\":\"wish.wish\",\"kind\":\"long_text\",\"labels\":\"\",\"mask\":null,\"value\":\"减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。\"},{\"currency\":\"CNY\",\"field\":\"wish.proposed_monthly\",\"kind\":\"money\",\"labels\":\"\",\"mask\":null,\"value\":90000},{\"currency\":\"CNY\",\"field\":\"wish.proposed_months\",\"kind\":\"int\",\"labels\":\"\",\"mask\":null,\"value\":36},{\"currency\":\"CNY\",\"field\":\"wish.proposed_first_on\",\"kind\":\"date\",\"labels\":\"\",\"mask\":null,\"value\":\"2026-12-24\"}]},{\"key\":\"facts\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"facts.narrative\",\"kind\":\"long_text\",\"labels\":\"\",\"mask\":null,\"value\":\"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。\"},{\"currency\":\"CNY\",\"field\":\"facts.amount\",\"kind\":\"money\",\"labels\":\"\",\"mask\":null,\"value\":3000000},{\"currency\":\"CNY\",\"field\":\"facts.currency\",\"kind\":\"choice\",\"labels\":\"currency\",\"mask\":null,\"value\":\"CNY\"},{\"currency\":\"CNY\",\"field\":\"facts.business\",\"kind\":\"choice\",\"labels\":\"business\",\"mask\":null,\"value\":\"credit_card_use\"},{\"currency\":\"CNY\",\"field\":\"facts.reason\",\"kind\":\"choice\",\"labels\":\"reason\",\"mask\":null,\"value\":\"rules_process\"},{\"currency\":\"CNY\",\"field\":\"facts.cause\",\"kind\":\"choice\",\"labels\":\"cause\",\"mask\":null,\"value\":\"hardship\"},{\"currency\":\"CNY\",\"field\":\"facts.noticed_on\",\"kind\":\"date\",\"labels\":\"\",\"mask\":null,\"value\":\"2026-11-24\"},{\"currency\":\"CNY\",\"field\":\"facts.police_reported\",\"kind\":\"choice\",\"labels\":\"yes_no\",\"mask\":null,\"value\":\"no\"},{\"currency\":\"CNY\",\"field\":\"facts.collection\",\"kind\":\"long_text\",\"labels\":\"\",\"mask\":null,\"value\":\"外部机构一天内多次致电客户女儿的单位，没有说明工号。\"}]},{\"key\":\"circumstances\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"circumstances.employment\",\"kind\":\"choice\",\"labels\":\"employment\",\"mask\":null,\"value\":\"retired\"},{\"currency\":\"CNY\",\"field\":\"circumstances.income\",\"kind\":\"money\",\"labels\":\"\",\"mask\":null,\"value\":430000},{\"currency\":\"CNY\",\"field\":\"circumstances.dependants\",\"kind\":\"int\",\"labels\":\"\",\"mask\":null,\"value\":1},{\"currency\":\"CNY\",\"field\":\"circumstances.other_instalments\",\"kind\":\"money\",\"labels\":\"\",\"mask\":null,\"value\":0},{\"currency\":\"CNY\",\"field\":\"circumstances.hardship\",\"kind\":\"choices\",\"labels\":\"hardship\",\"mask\":null,\"value\":[\"illness\",\"less_income\"]},{\"currency\":\"CNY\",\"field\":\"circumstances.hardship_text\",\"kind\":\"long_text\",\"labels\":\"\",\"mask\":null,\"value\":\"2026 年 8 月手术住院，自费部分较多。\"}]},{\"key\":\"materials\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"materials.brought\",\"kind\":\"choices\",\"labels\":\"material\",\"mask\":null,\"value\":[\"id_document\",\"card\",\"statement\",\"medical\"]},{\"currency\":\"CNY\",\"field\":\"materials.originals_kept\",\"kind\":\"choice\",\"labels\":\"yes_no\",\"mask\":null,\"value\":\"no\"}]},{\"key\":\"read_back\",\"lines\":[{\"currency\":\"CNY\",\"field\":\"read_back.how\",\"kind\":\"choice\",\"labels\":\"read_back_how\",\"mask\":null,\"value\":\"display\"}]}],\"pauses\":[],\"read_back\":[{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":1},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":2},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":3},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":4},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":5},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":6},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":7},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":8},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":9},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":10},{\"at\":\"2026-11-24T13:13:05.732Z\",\"outcome\":\"agreed\",\"page\":11}],\"spoken\":[{\"answer\":\"八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。\",\"at\":\"2026-11-24T13:13:05.732Z\",\"before\":[],\"question\":\"请您说一下欠款是怎么发生的。\",\"seq\":1,\"speaker\":\"customer\",\"struck\":false},{\"answer\":\"退休金四千三，老伴没有收入，吃药一个月要七八百。\",\"at\":\"2026-11-24T13:13:05.732Z\",\"before\":[],\"question\":\"现在每个月有多少收入，要负担哪些开支？\",\"seq\":2,\"speaker\":\"customer\",\"struck\":false},{\"answer\":\"本金我都认，就是利息和违约金觉得太高了。\",\"at\":\"2026-11-24T13:13:05.732Z\",\"before\":[],\"question\":\"对账单上的哪些金额您有不同意见？\",\"seq\":3,\"speaker\":\"customer\",\"struck\":false},{\"answer\":\"他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。\",\"at\":\"2026-11-24T13:13:05.732Z\",\"before\":[],\"question\":\"催收的电话是怎么回事？\",\"seq\":4,\"speaker\":\"customer\",\"struck\":false},{\"answer\":\"电话是我接的，对方没有报工号。\",\"at\":\"2026-11-24T13:13:05.732Z\",\"before\":[],\"question\":\"您当时在场吗？\",\"seq\":5,\"speaker\":\"companion\",\"struck\":false},{\"answer\":\"利息少一点，剩下的分三年还，每个月八九百我还得起。\",\"at\":\"2026-11-24T13:13:05.732Z\",\"before\":[],\"question\":\"您希望怎样解决？\",\"seq\":6,\"speaker\":\"customer\",\"struck\":false}]},\"form\":1,\"kind\":\"interview_record\",\"rows\":{\"answers\":{\"1\":{\"answer\":\"八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。\",\"asked_at\":\"2026-11-24T13:13:05.732Z\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"corrections\":[],\"created_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45f3-7f5f-aa54-69b791863247\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"question\":\"请您说一下欠款是怎么发生的。\",\"seq\":1,\"speaker\":\"customer\",\"struck_at\":null},\"2\":{\"answer\":\"退休金四千三，老伴没有收入，吃药一个月要七八百。\",\"asked_at\":\"2026-11-24T13:13:05.732Z\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"corrections\":[],\"created_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45f6-7d10-910b-bf0879dd837b\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"question\":\"现在每个月有多少收入，要负担哪些开支？\",\"seq\":2,\"speaker\":\"customer\",\"struck_at\":null},\"3\":{\"answer\":\"本金我都认，就是利息和违约金觉得太高了。\",\"asked_at\":\"2026-11-24T13:13:05.732Z\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"corrections\":[],\"created_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45f8-79b5-b062-3c018d44e3e4\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"question\":\"对账单上的哪些金额您有不同意见？\",\"seq\":3,\"speaker\":\"customer\",\"struck_at\":null},\"4\":{\"answer\":\"他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。\",\"asked_at\":\"2026-11-24T13:13:05.732Z\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"corrections\":[],\"created_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45f9-7b42-9770-c2151063e8c5\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"question\":\"催收的电话是怎么回事？\",\"seq\":4,\"speaker\":\"customer\",\"struck_at\":null},\"5\":{\"answer\":\"电话是我接的，对方没有报工号。\",\"asked_at\":\"2026-11-24T13:13:05.732Z\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"corrections\":[],\"created_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45fb-7aab-937b-7aac3d65f26c\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"question\":\"您当时在场吗？\",\"seq\":5,\"speaker\":\"companion\",\"struck_at\":null},\"6\":{\"answer\":\"利息少一点，剩下的分三年还，每个月八九百我还得起。\",\"asked_at\":\"2026-11-24T13:13:05.732Z\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"corrections\":[],\"created_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45fd-7810-b136-dc59a07c145d\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"question\":\"您希望怎样解决？\",\"seq\":6,\"speaker\":\"customer\",\"struck_at\":null}},\"interview\":{\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"created_at\":\"2026-11-24T13:13:05.732Z\",\"ended_at\":\"2026-11-24T13:13:05.732Z\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"pauses\":[],\"place\":\"中山路支行 2 号接待室\",\"read_back\":[[1,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"4e229ef9280589be833c:1/1\",\"97ffa25f375501bfc2f4:1/1\"]],[2,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"894b628e1174f87d83ea:1/1\"]],[3,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"28cb410226b47c5265fe:1/1\"]],[4,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"4c10ea3f698d1876cfee:1/1\",\"0918738dab3016361167:1/1\"]],[5,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"91206d364fa7c7eb512a:1/1\"]],[6,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"2a1e26ea0eb3ed72abda:1/1\"]],[7,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"03971a66769686585744:1/2\"]],[8,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"03971a66769686585744:2/2\",\"2e59fdb5ffd92f7ee0ef:1/1\",\"e326b5674ae67d540462:1/1\"]],[9,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"585ac431ea5f68c1d075:1/1\",\"e015320e8eeb24dbc52c:1/1\",\"a4b25abe7a149bff72d9:1/1\",\"53f9c4497a82d2616e52:1/1\"]],[10,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"ed0bb6935fd5277fe7f2:1/1\",\"03ddee6b7865ded3029c:1/1\",\"ad28f24c83ca879312fe:1/1\"]],[11,\"agreed\",\"2026-11-24T13:13:05.732Z\",[\"977711acea33e793dc15:1/1\",\"669725e7d6f26907e938:1/1\"]]],\"recorder_id\":\"01a20db0-3e9f-791f-8718-741d6292591c\",\"seq\":1,\"started_at\":\"2026-11-24T13:13:05.732Z\",\"state\":\"sealed\"},\"issues\":{\"1\":{\"admitted_by\":\"both\",\"amount_fen\":3000000,\"bank_position\":\"本金三万元\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"created_at\":\"2026-11-24T13:13:05.732Z\",\"customer_claim\":\"认可本金三万元\",\"home_branch\":\"0123\",\"id\":\"01a20db0-45ff-7381-beea-1342e790c943\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"removed_at\":null,\"seq\":1,\"title\":\"欠款本金\"},\"2\":{\"admitted_by\":\"\",\"amount_fen\":91240,\"bank_position\":\"按合同计收，可以在权限内减免\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"created_at\":\"2026-11-24T13:13:05.732Z\",\"customer_claim\":\"住院期间的利息和违约金应当减免\",\"home_branch\":\"0123\",\"id\":\"01a20db0-4602-7c78-a373-c5ddc47f89f9\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"removed_at\":null,\"seq\":2,\"title\":\"利息和违约金\"},\"3\":{\"admitted_by\":\"\",\"amount_fen\":null,\"bank_position\":\"核查录音，已暂停催收\",\"case_id\":\"01a20db0-44d5-74db-bdf4-536aaf81dea1\",\"created_at\":\"2026-11-24T13:13:05.732Z\",\"customer_claim\":\"外部机构致电其女儿单位\",\"home_branch\":\"0123\",\"id\":\"01a20db0-4604-7380-b583-d81914099d97\",\"interview_id\":\"01a20db0-45c7-737a-be02-b7623b3a0d33\",\"removed_at\":null,\"seq\":3,\"title\":\"催收方式\"}},\"sections\":{\"agent\":{\"present\":\"no\"},\"circumstances\":{\"dependants\":1,\"employment\":\"retired\",\"hardship\":[\"illness\",\"less_income\"],\"hardship_text\":\"2026 年 8 月手术住院，自费部分较多。\",\"income\":430000,\"other_instalments\":0},\"companion\":{\"did_not_decide\":true,\"person_id\":\"01a20db0-45d9-75ff-a359-9b23f8ad3852\",\"present\":\"yes\"},\"facts\":{\"collection\":\"外部机构一天内多次致电客户女儿的单位，没有说明工号。\",\"noticed_on\":\"2026-11-24\",\"police_reported\":\"no\"},\"first_things\":{\"theft\":\"no\"},\"identity\":{\"original_seen\":\"2026-11-24T13:13:05.732Z\"},\"materials\":{\"brought\":[\"id_document\",\"card\",\"statement\",\"medical\"],\"originals_kept\":\"no\"},\"read_back\":{\"how\":\"display\"},\"rights\":{\"consent_processing\":\"given\",\"consent_recording\":\"refused\",\"consent_sensitive\":\"given\",\"told_at\":\"2026-11-24T13:13:05.732Z\",\"told_how\":\"large_print\",\"understood\":true},\"wish\":{\"proposed_first_on\":\"2026-12-24\",\"proposed_monthly\":90000,\"proposed_months\":36}}},\"words\":[\"案号：2026-0123-000001（第 1 次面谈）\",\"地点：华东银行中山路支行 2 号接待室\",\"记录人：王敏\",\"开始时间：2026-11-24 21:13\",\"客户：钱𫖯，居民身份证 320100195803070019，13900000068\",\"陪同人：钱兰，女儿，居民身份证 320100198506150028，13900000085\",\"结束时间：2026-11-24 21:13\",\"2026-11-24 21:13 暂停计息催收，编号：CS-20261124-0068\",\"先办要事\",\"怀疑卡被盗刷：否\",\"仍在被催收：是\",\"客户身份\",\"姓名：钱𫖯\",\"电话：13900000068\",\"卡号或尾号：6222020000001234\",\"证件类型：居民身份证\",\"证件号码：320100195803070019\",\"已核对证件原件：2026-11-24 21:13\",\"出生日期：1958-03-07\",\"送达地址：江城市鼓楼区梧桐里 3 号 2 幢 501 室\",\"照顾需要：老年人\",\"陪同人\",\"有陪同人：是\",\"姓名：钱兰\",\"与客户的关系：女儿\",\"证件类型：居民身份证\",\"证件号码：320100198506150028\",\"电话：13900000085\",\"陪同人未代客户作决定：是\",\"代理人\",\"由代理人办理：否\",\"权利告知与同意\",\"权利义务告知书送达时间：2026-11-24 21:13\",\"告知方式：大字版交付\",\"客户表示已听清并理解：是\",\"同意为处理本投诉使用个人信息：同意\",\"同意处理敏感个人信息：同意\",\"同意录音录像：不同意\",\"诉求与意愿\",\"诉求：停止骚扰、分期还款、息费减免\",\"希望怎样解决：减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。\",\"愿意每月偿还：900.00 元\",\"希望分几期：36\",\"希望首次还款日：2026-12-24\",\"事实经过\",\"事情经过：2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。\",\"争议金额：30,000.00 元\",\"币种：人民币\",\"业务类别：信用卡使用\",\"投诉原因：制度与业务流程\",\"事由：还款困难\",\"发现日期：2026-11-24\",\"已报警：否\",\"催收情况：外部机构一天内多次致电客户女儿的单位，没有说明工号。\",\"个人状况\",\"工作情况：退休\",\"本人月净收入：4,300.00 元\",\"供养人数：1\",\"其他每月还款：0.00 元\",\"困难原因：疾病、收入减少\",\"困难说明：2026 年 8 月手术住院，自费部分较多。\",\"提交材料\",\"提交的材料：身份证件、信用卡、账单、诊断证明\",\"留存原件：否\",\"朗读核对\",\"核对方式：客户屏阅读\",\"问：请您说一下欠款是怎么发生的。\",\"答（客户）：八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。\",\"问：现在每个月有多少收入，要负担哪些开支？\",\"答（客户）：退休金四千三，老伴没有收入，吃药一个月要七八百。\",\"问：对账单上的哪些金额您有不同意见？\",\"答（客户）：本金我都认，就是利息和违约金觉得太高了。\",\"问：催收的电话是怎么回事？\",\"答（客户）：他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。\",\"问：您当时在场吗？\",\"答（陪同人）：电话是我接的，对方没有报工号。\",\"问：您希望怎样解决？\",\"答（客户）：利息少一点，剩下的分三年还，每个月八九百我还得起。\",\"争议点 1：欠款本金\",\"涉及金额：30,000.00 元\",\"客户主张：认可本金三万元\",\"银行意见：本金三万元\",\"认可情况：双方一致\",\"争议点 2：利息和违约金\",\"涉及金额：912.40 元\",\"客户主张：住院期间的利息和违约金应当减免\",\"银行意见：按合同计收，可以在权限内减免\",\"争议点 3：催收方式\",\"客户主张：外部机构致电其女儿单位\",\"银行意见：核查录音，已暂停催收\",\"第 1 页核对：同意（2026-11-24 21:13）\",\"第 2 页核对：同意（2026-11-24 21:13）\",\"第 3 页核对：同意（2026-11-24 21:13）\",\"第 4 页核对：同意（2026-11-24 21:13）\",\"第 5 页核对：同意（2026-11-24 21:13）\",\"第 6 页核对：同意（2026-11-24 21:13）\",\"第 7 页核对：同意（2026-11-24 21:13）\",\"第 8 页核对：同意（2026-11-24 21:13）\",\"第 9 页核对：同意（2026-11-24 21:13）\",\"第 10 页核对：同意（2026-11-24 21:13）\",\"第 11 页核对：同意（2026-11-24 21:13）\"]}", "version": 1, "branch_id": "0123", "sealed_at": "2026-11-24T13:13:05.732Z", "sealed_by": "01a20db0-3e9f-791f-8718-741d6292591c", "created_at": "2026-11-24T13:13:05.732Z", "signatures": "[[\"01a20db0-474e-741b-a6ed-97dacf591366\",\"95766c233061e2713e2948ddb28f7dca101cb77ad72a03e49691bbd98b338f23\"],[\"01a20db0-475d-771e-b9d4-866149c2f789\",\"19c39336ab040eec76b936726627aea504cbde0d994eb371d91f295f6239c822\"],[\"01a20db0-4769-77df-8015-125114acc20c\",\"9a18a4c72379c03ec5be73abec6454f817ed7046970878e0d66414405f097378\"]]", "subject_id": "01a20db0-45c7-737a-be02-b7623b3a0d33", "home_branch": "0123", "subject_table": "interviews"}', '\x46d54f55dfd0b32724b093897075c6fdcbe9d41a14451b20f17ba9965b748e1e', '\x03a3229b8966ac4f4ab398d7a5671d327aad45c6c4b413abbebc58f67f559326'),
	('branch:0123', 54, '2026-11-24T13:13:06.257Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-478c-76dc-bdd8-ecc0037899fa', 'interviews.hold', 'case_events', '01a20db0-478c-73d4-b46b-c9ba477af68f', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:05.732Z", "id": "01a20db0-478c-73d4-b46b-c9ba477af68f", "kind": "interview_sealed", "params": "{\"seq\":1,\"sha256\":\"baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:05.732Z", "home_branch": "0123"}', '\x03a3229b8966ac4f4ab398d7a5671d327aad45c6c4b413abbebc58f67f559326', '\xb96e40ec66f2e1f5d4bb0ac394d085ef2cc6f4202dd3c9b7da439a74ff93b26a'),
	('branch:0123', 55, '2026-11-24T13:13:06.328Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-47f5-7353-b21e-8da41f750417', 'cases.accept', 'case_events', '01a20db0-47f4-76cc-b101-4b4d613b8989', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.285Z", "id": "01a20db0-47f4-76cc-b101-4b4d613b8989", "kind": "moved", "params": "{\"after\":\"accepted\",\"before\":\"registered\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.285Z", "home_branch": "0123"}', '\xb96e40ec66f2e1f5d4bb0ac394d085ef2cc6f4202dd3c9b7da439a74ff93b26a', '\x3cbcd0aaf9f42cc8e05ad931377a0fad4bec4b1ebb678f5ab663f1e09deb10b7'),
	('branch:0123', 56, '2026-11-24T13:13:06.328Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-47f5-75f2-9470-5da91ae3c3d7', 'cases.accept', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 3, 'update', '{"status": "registered"}', '{"status": "accepted"}', '\x3cbcd0aaf9f42cc8e05ad931377a0fad4bec4b1ebb678f5ab663f1e09deb10b7', '\xdb518d61651d6a34a2480a4fe4608727e330f41880f2765ccb703a8d26f13b80'),
	('branch:0123', 57, '2026-11-24T13:13:06.459Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4877-7d73-b150-a92f609b46b7', 'cases.take', 'case_events', '01a20db0-4875-741b-9b73-4644bffd29ae', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.415Z", "id": "01a20db0-4875-741b-9b73-4644bffd29ae", "kind": "assigned", "params": "{\"before\":null,\"name\":\"李雪\",\"owner\":\"01a20db0-3eab-7f08-8200-72305a124851\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.415Z", "home_branch": "0123"}', '\xdb518d61651d6a34a2480a4fe4608727e330f41880f2765ccb703a8d26f13b80', '\x9f5764a84f3c70bfdf02a8f993c8fa4b8b2cba6e940566d0965f9479271eb196'),
	('branch:0123', 58, '2026-11-24T13:13:06.459Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4877-7d73-b151-7efab8d09f7d', 'cases.take', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 4, 'update', '{"team": "", "owner_id": null}', '{"team": "mediation", "owner_id": "01a20db0-3eab-7f08-8200-72305a124851"}', '\x9f5764a84f3c70bfdf02a8f993c8fa4b8b2cba6e940566d0965f9479271eb196', '\x8425105c62d566966ad1e2094acfae02d33307eab009fdd284d73c2b9ba7657f'),
	('branch:0123', 59, '2026-11-24T13:13:06.551Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-48d6-7898-9e5c-0d1d36607d42', 'cases.move', 'case_events', '01a20db0-48d4-7c0c-af45-70b6e0272d79', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.510Z", "id": "01a20db0-48d4-7c0c-af45-70b6e0272d79", "kind": "moved", "params": "{\"after\":\"investigating\",\"before\":\"accepted\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.510Z", "home_branch": "0123"}', '\x8425105c62d566966ad1e2094acfae02d33307eab009fdd284d73c2b9ba7657f', '\x086b2bae77699d9f4ab1c4ca2bc5f3b5b2f418e4c3ca2d63638b5a842e57d17b'),
	('branch:0123', 60, '2026-11-24T13:13:06.551Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-48d6-7dd5-88e4-c009aef75900', 'cases.move', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 5, 'update', '{"status": "accepted"}', '{"status": "investigating"}', '\x086b2bae77699d9f4ab1c4ca2bc5f3b5b2f418e4c3ca2d63638b5a842e57d17b', '\x59b8ed6e91e93afc371f9f2771d5a066cc30616da0afdf1a5f5bc3c2d753d13a'),
	('branch:0123', 61, '2026-11-24T13:13:06.609Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-490b-7be9-b827-ec815ae8873e', 'cases.move', 'case_events', '01a20db0-490a-78f8-9c85-e72706467124', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.567Z", "id": "01a20db0-490a-78f8-9c85-e72706467124", "kind": "moved", "params": "{\"after\":\"mediating\",\"before\":\"investigating\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.567Z", "home_branch": "0123"}', '\x59b8ed6e91e93afc371f9f2771d5a066cc30616da0afdf1a5f5bc3c2d753d13a', '\xb70ea9db514338b300b8d5717127993ac926dda3cb0263bbaaa753ca7d95dc32'),
	('branch:0123', 62, '2026-11-24T13:13:06.609Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-490b-7f5e-a03a-08d20d62f5c5', 'cases.move', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 6, 'update', '{"status": "investigating"}', '{"status": "mediating"}', '\xb70ea9db514338b300b8d5717127993ac926dda3cb0263bbaaa753ca7d95dc32', '\xd300efe15e80925607f5454748268f782d163de23e2a184df5a7c2e57c268c6b'),
	('branch:0123', 63, '2026-11-24T13:13:06.666Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4949-73ee-b8d1-c9eb8c2008f9', 'cases.move', 'case_events', '01a20db0-4948-78c5-840b-4c537476a8ad', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.627Z", "id": "01a20db0-4948-78c5-840b-4c537476a8ad", "kind": "moved", "params": "{\"after\":\"drafting\",\"before\":\"mediating\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.627Z", "home_branch": "0123"}', '\xd300efe15e80925607f5454748268f782d163de23e2a184df5a7c2e57c268c6b', '\x20227b937a243af44a96fbd66c5e21eb9c241abac9d5b9ad2566ddf291bc66b5'),
	('branch:0123', 64, '2026-11-24T13:13:06.666Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4949-73ee-b8d2-6e1cffbc55a8', 'cases.move', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 7, 'update', '{"status": "mediating"}', '{"status": "drafting"}', '\x20227b937a243af44a96fbd66c5e21eb9c241abac9d5b9ad2566ddf291bc66b5', '\x39d697d642443b82b70a9a5f37154104cae1a5b59ad06d8eaaed9037c4e45ad9'),
	('branch:0123', 65, '2026-11-24T13:13:06.747Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4986-7518-8b76-7bb59d244c41', 'agreements.draft', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 1, 'insert', NULL, '{"id": "01a20db0-4984-7a73-99d3-ce83c883758b", "seq": 1, "kind": "instalment", "state": "draft", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "branch_id": "0123", "signed_at": null, "created_at": "2026-11-24T13:13:06.688Z", "home_branch": "0123", "effective_on": null, "current_version": 0}', '\x39d697d642443b82b70a9a5f37154104cae1a5b59ad06d8eaaed9037c4e45ad9', '\x463300f54187e6c378e98bbc43ddd37cc90edabd31fab2056cea9837fe9541ec'),
	('branch:0123', 66, '2026-11-24T13:13:06.747Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4987-7b76-8c87-850dc3d235c8', 'agreements.draft', 'case_events', '01a20db0-4986-7b3c-9b84-0a05b9f30887', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.688Z", "id": "01a20db0-4986-7b3c-9b84-0a05b9f30887", "kind": "agreement_drafted", "params": "{\"paper\":{\"key\":\"instalment\",\"label\":\"agreement_kind\"},\"seq\":1}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.688Z", "home_branch": "0123"}', '\x463300f54187e6c378e98bbc43ddd37cc90edabd31fab2056cea9837fe9541ec', '\x55c87c9777a7d2802bc6a05f9d8a5b0259cc1dd8387457019563ddfc30937da0'),
	('branch:0123', 67, '2026-11-24T13:13:06.747Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4993-789e-a01e-072e910c5ab6', 'agreements.draft', 'agreement_versions', '5ba2273e-9214-8170-b04d-444887353fe2', 1, 'insert', NULL, '{"id": "5ba2273e-9214-8170-b04d-444887353fe2", "seq": 1, "facts": "{\"agent\":null,\"bank_name\":\"华东银行\",\"branch_address\":\"\",\"branch_name\":\"中山路支行\",\"branch_phone\":\"\",\"card\":\"622202******1234\",\"case_no\":\"2026-0123-000001\",\"customer_address\":\"江城市鼓楼区梧桐里 3 号 2 幢 501 室\",\"customer_id\":\"320100195803070019\",\"customer_id_type\":\"resident_id\",\"customer_name\":\"钱𫖯\",\"customer_phone\":\"13900000068\",\"made_on\":\"2026-11-24\",\"representative\":\"李雪\",\"route\":\"negotiation\",\"summary\":\"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。\"}", "sha256": "8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b", "answers": "{\"annual_fee_runs\":false,\"apology\":false,\"claimed\":{\"annual_fee\":\"0.00\",\"cash_fee\":\"0.00\",\"compound_interest\":\"0.00\",\"currency\":\"CNY\",\"enforcement_cost\":\"0.00\",\"instalment_fee\":\"0.00\",\"interest\":\"612.40\",\"late_charge\":\"300.00\",\"penalty_interest\":\"0.00\",\"principal\":\"30000.00\"},\"copies\":3,\"credit_record_error\":false,\"cure_days\":null,\"dates\":{\"as_of\":\"2026-11-24\"},\"exceeds_ability\":true,\"free\":[],\"kind\":\"instalment\",\"lump_sum\":false,\"options\":[\"reminder\"],\"oral\":false,\"order\":[],\"plan\":{\"annual_rate\":\"0.048\",\"currency\":\"CNY\",\"down_payment\":null,\"fee_rate\":null,\"first_due\":\"2026-12-24\",\"grace_interest\":\"paid\",\"grace_months\":0,\"method\":\"annuity\",\"months\":36,\"principal\":\"30612.40\",\"remainder\":\"last\",\"roll\":\"none\",\"start\":\"2026-11-24\"},\"recording_kept\":false,\"refund\":null,\"reminder_days\":null,\"texts\":{\"account\":\"6222020000001234\",\"account_name\":\"钱𫖯\",\"court_place\":\"江城市\"},\"waived\":{\"annual_fee\":\"0.00\",\"cash_fee\":\"0.00\",\"compound_interest\":\"0.00\",\"currency\":\"CNY\",\"enforcement_cost\":\"0.00\",\"instalment_fee\":\"0.00\",\"interest\":\"200.00\",\"late_charge\":\"100.00\",\"penalty_interest\":\"0.00\",\"principal\":\"0.00\"},\"willing\":true}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"clauses\":[{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"balance\",\"number\":1,\"text\":\"截至 2026 年 11 月 24 日，乙方尚欠甲方款项（币种：人民币）合计人民币 30,912.40 元（大写：叁万零玖佰壹拾贰元肆角整）。欠款的组成见附表一《欠款组成表》。附表一是本协议的组成部分。\",\"title\":\"欠款余额、结构和币种\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"waiver\",\"number\":2,\"text\":\"甲方同意减免乙方息费合计人民币 300.00 元（大写：叁佰元整），各项减免金额见附表一。减免后乙方应偿还的款项为人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）。乙方全部履行本协议后，减免确定生效，甲方不再就已减免的部分向乙方主张。\",\"title\":\"息费减免\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"schedule\",\"number\":3,\"text\":\"乙方对人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）按月分 36 期偿还，还款方式为等额本息，币种为人民币。首期还款日为 2026 年 12 月 24 日，末期还款日为 2029 年 11 月 24 日，每期应还金额和日期见附表二《还款计划表》。乙方应于每期还款日当日 24 时前，以存入或者转账的方式将当期款项足额存入下列账户（户名：钱𫖯，账号：6222 0200 0000 1234）。\",\"title\":\"还款周期、方式、日期和每期金额\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；中国人民银行公告〔2021〕第3号\",\"free\":false,\"key\":\"interest\",\"number\":4,\"text\":\"还款期间甲方按本协议计收利息合计人民币 2,318.07 元（大写：贰仟叁佰壹拾捌元零柒分），折合年化利率（单利）为 4.80%。除此之外，甲方不再对附表一所列欠款计收复利、罚息、违约金和其他费用。还款期间信用卡年费：不计收。\",\"title\":\"还款期间的利息和费用\"},{\"article\":\"民法典第五百六十一条；商业银行信用卡业务监督管理办法\",\"free\":false,\"key\":\"allocation\",\"number\":5,\"text\":\"乙方按附表二偿还的款项，先冲抵当期应还的利息，再冲抵当期应还的本金。\",\"title\":\"款项的冲还顺序\"},{\"article\":\"民法典第五百三十条\",\"free\":false,\"key\":\"early\",\"number\":6,\"text\":\"乙方可以提前清偿全部剩余款项，甲方不另行收取任何费用；提前清偿的，未到期的利息不再计收。\",\"title\":\"提前还款\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"no_new_card\",\"number\":7,\"text\":\"乙方承诺：在本协议项下款项全部清偿之前，不向任何银行申领信用卡。\",\"title\":\"乙方的承诺\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；银保监规〔2022〕13号\",\"free\":false,\"key\":\"stop_collection\",\"number\":8,\"text\":\"本协议生效后，只要乙方按约履行，甲方停止对附表一所列欠款的催收，并于本协议生效之日起 3 个工作日内书面通知受甲方委托的全部外部机构停止催收。\",\"title\":\"停止催收\"},{\"article\":\"征信业管理条例；银行卡民事纠纷规定第十四条\",\"free\":false,\"key\":\"credit_report\",\"number\":9,\"text\":\"甲方依法如实报送乙方的信用信息，本协议的履行情况一并如实报送。乙方认为报送的信息有错误的，可以提出异议，甲方依法核查、更正。\",\"title\":\"征信信息\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；个人信息保护法\",\"free\":false,\"key\":\"duties\",\"number\":10,\"text\":\"乙方应当保持联系方式畅通，姓名、电话、住址发生变更的，应当在变更后 10 日内告知甲方。乙方有权随时查询履行情况，并在全部清偿后取得结清证明。甲方应当为乙方的个人信息保密，并在收到每一期款项后如实记账。\",\"title\":\"双方的权利义务\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；民法典第五百七十七条\",\"free\":false,\"key\":\"default\",\"number\":11,\"text\":\"乙方未在还款日足额还款的，甲方应当通知乙方，乙方在通知送达之日起 15 日内补足的，不视为违约。逾期仍未补足的，甲方有权书面通知乙方解除分期，要求乙方一次性偿还剩余全部款项，已经约定的息费减免同时失效，并可以依照法律规定继续催收或者提起诉讼。甲方违反第八条的，应当立即停止，向乙方书面说明情况并承担由此造成的损失。\",\"title\":\"违约责任\"},{\"article\":\"民事诉讼法第三十五条\",\"free\":false,\"key\":\"disputes\",\"number\":12,\"text\":\"履行本协议发生争议的，双方先行协商；协商不成的，可以向江城市有管辖权的人民法院提起诉讼。双方均同意的，也可以将争议提交独立的金融纠纷调解组织调解，或者就本协议申请办理赋予强制执行效力的公证。\",\"title\":\"争议的解决\"},{\"article\":\"民法典第五百零九条\",\"free\":false,\"key\":\"reminder\",\"number\":13,\"text\":\"甲方在每期还款日前 3 日以短信方式提醒乙方还款。未收到提醒不影响乙方按约还款。\",\"title\":\"还款提醒\"},{\"article\":\"民法典第四百九十条\",\"free\":false,\"key\":\"effect\",\"number\":14,\"text\":\"本协议自甲、乙双方签名或者盖章之日起生效。本协议一式 3 份，甲方执二份，乙方执一份，具有同等效力。附表与正文具有同等效力。\",\"title\":\"生效和文本\"}],\"components\":[{\"agreed\":\"30000.00\",\"claimed\":\"30000.00\",\"component\":\"principal\",\"waived\":\"0.00\"},{\"agreed\":\"412.40\",\"claimed\":\"612.40\",\"component\":\"interest\",\"waived\":\"200.00\"},{\"agreed\":\"200.00\",\"claimed\":\"300.00\",\"component\":\"late_charge\",\"waived\":\"100.00\"},{\"agreed\":\"30612.40\",\"claimed\":\"30912.40\",\"component\":\"total\",\"waived\":\"300.00\"}],\"currency\":\"CNY\",\"obligations\":[{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2026-12-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-01-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-02-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-03-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-04-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-05-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-06-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-07-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-08-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-09-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-10-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-11-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-12-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-01-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-02-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-03-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-04-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-05-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-06-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-07-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-08-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-09-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-10-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-11-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-12-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-01-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-02-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-03-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-04-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-05-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-06-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-07-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-08-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-09-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-10-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.92\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-11-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":null,\"amount\":null,\"creditor\":\"customer\",\"currency\":null,\"debtor\":\"bank\",\"due_on\":null,\"due_words\":\"on_effect\",\"kind\":\"stop_collection\",\"manner\":\"stop_collection\",\"money\":false,\"on_default\":\"default\"}],\"opening\":\"乙方持有甲方发行的信用卡（卡号 622202******1234）。乙方目前的欠款已经超出其还款能力，但仍有还款意愿。甲、乙双方在自愿、平等的基础上协商一致，就乙方欠款的偿还订立本协议，共同遵守。\",\"parties\":{\"agent\":null,\"bank_name\":\"华东银行\",\"branch_address\":\"\",\"branch_name\":\"中山路支行\",\"branch_phone\":\"\",\"card\":\"622202******1234\",\"case_no\":\"2026-0123-000001\",\"customer_address\":\"江城市鼓楼区梧桐里 3 号 2 幢 501 室\",\"customer_id\":\"320100195803070019\",\"customer_id_type\":\"resident_id\",\"customer_name\":\"钱𫖯\",\"customer_phone\":\"13900000068\",\"made_on\":\"2026-11-24\",\"representative\":\"李雪\",\"route\":\"negotiation\",\"summary\":\"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。\"},\"plan\":{\"annual_rate\":\"0.0480\",\"effective_annual_rate\":\"0.0491\",\"fee_total\":\"0.00\",\"interest_total\":\"2318.07\",\"rows\":[{\"balance\":\"29820.12\",\"due\":\"2026-12-24\",\"fee\":\"0.00\",\"interest\":\"122.45\",\"n\":1,\"principal\":\"792.28\",\"total\":\"914.73\"},{\"balance\":\"29024.67\",\"due\":\"2027-01-24\",\"fee\":\"0.00\",\"interest\":\"119.28\",\"n\":2,\"principal\":\"795.45\",\"total\":\"914.73\"},{\"balance\":\"28226.04\",\"due\":\"2027-02-24\",\"fee\":\"0.00\",\"interest\":\"116.10\",\"n\":3,\"principal\":\"798.63\",\"total\":\"914.73\"},{\"balance\":\"27424.21\",\"due\":\"2027-03-24\",\"fee\":\"0.00\",\"interest\":\"112.90\",\"n\":4,\"principal\":\"801.83\",\"total\":\"914.73\"},{\"balance\":\"26619.18\",\"due\":\"2027-04-24\",\"fee\":\"0.00\",\"interest\":\"109.70\",\"n\":5,\"principal\":\"805.03\",\"total\":\"914.73\"},{\"balance\":\"25810.93\",\"due\":\"2027-05-24\",\"fee\":\"0.00\",\"interest\":\"106.48\",\"n\":6,\"principal\":\"808.25\",\"total\":\"914.73\"},{\"balance\":\"24999.44\",\"due\":\"2027-06-24\",\"fee\":\"0.00\",\"interest\":\"103.24\",\"n\":7,\"principal\":\"811.49\",\"total\":\"914.73\"},{\"balance\":\"24184.71\",\"due\":\"2027-07-24\",\"fee\":\"0.00\",\"interest\":\"100.00\",\"n\":8,\"principal\":\"814.73\",\"total\":\"914.73\"},{\"balance\":\"23366.72\",\"due\":\"2027-08-24\",\"fee\":\"0.00\",\"interest\":\"96.74\",\"n\":9,\"principal\":\"817.99\",\"total\":\"914.73\"},{\"balance\":\"22545.46\",\"due\":\"2027-09-24\",\"fee\":\"0.00\",\"interest\":\"93.47\",\"n\":10,\"principal\":\"821.26\",\"total\":\"914.73\"},{\"balance\":\"21720.91\",\"due\":\"2027-10-24\",\"fee\":\"0.00\",\"interest\":\"90.18\",\"n\":11,\"principal\":\"824.55\",\"total\":\"914.73\"},{\"balance\":\"20893.06\",\"due\":\"2027-11-24\",\"fee\":\"0.00\",\"interest\":\"86.88\",\"n\":12,\"principal\":\"827.85\",\"total\":\"914.73\"},{\"balance\":\"20061.90\",\"due\":\"2027-12-24\",\"fee\":\"0.00\",\"interest\":\"83.57\",\"n\":13,\"principal\":\"831.16\",\"total\":\"914.73\"},{\"balance\":\"19227.42\",\"due\":\"2028-01-24\",\"fee\":\"0.00\",\"interest\":\"80.25\",\"n\":14,\"principal\":\"834.48\",\"total\":\"914.73\"},{\"balance\":\"18389.60\",\"due\":\"2028-02-24\",\"fee\":\"0.00\",\"interest\":\"76.91\",\"n\":15,\"principal\":\"837.82\",\"total\":\"914.73\"},{\"balance\":\"17548.43\",\"due\":\"2028-03-24\",\"fee\":\"0.00\",\"interest\":\"73.56\",\"n\":16,\"principal\":\"841.17\",\"total\":\"914.73\"},{\"balance\":\"16703.89\",\"due\":\"2028-04-24\",\"fee\":\"0.00\",\"interest\":\"70.19\",\"n\":17,\"principal\":\"844.54\",\"total\":\"914.73\"},{\"balance\":\"15855.98\",\"due\":\"2028-05-24\",\"fee\":\"0.00\",\"interest\":\"66.82\",\"n\":18,\"principal\":\"847.91\",\"total\":\"914.73\"},{\"balance\":\"15004.67\",\"due\":\"2028-06-24\",\"fee\":\"0.00\",\"interest\":\"63.42\",\"n\":19,\"principal\":\"851.31\",\"total\":\"914.73\"},{\"balance\":\"14149.96\",\"due\":\"2028-07-24\",\"fee\":\"0.00\",\"interest\":\"60.02\",\"n\":20,\"principal\":\"854.71\",\"total\":\"914.73\"},{\"balance\":\"13291.83\",\"due\":\"2028-08-24\",\"fee\":\"0.00\",\"interest\":\"56.60\",\"n\":21,\"principal\":\"858.13\",\"total\":\"914.73\"},{\"balance\":\"12430.27\",\"due\":\"2028-09-24\",\"fee\":\"0.00\",\"interest\":\"53.17\",\"n\":22,\"principal\":\"861.56\",\"total\":\"914.73\"},{\"balance\":\"11565.26\",\"due\":\"2028-10-24\",\"fee\":\"0.00\",\"interest\":\"49.72\",\"n\":23,\"principal\":\"865.01\",\"total\":\"914.73\"},{\"balance\":\"10696.79\",\"due\":\"2028-11-24\",\"fee\":\"0.00\",\"interest\":\"46.26\",\"n\":24,\"principal\":\"868.47\",\"total\":\"914.73\"},{\"balance\":\"9824.85\",\"due\":\"2028-12-24\",\"fee\":\"0.00\",\"interest\":\"42.79\",\"n\":25,\"principal\":\"871.94\",\"total\":\"914.73\"},{\"balance\":\"8949.42\",\"due\":\"2029-01-24\",\"fee\":\"0.00\",\"interest\":\"39.30\",\"n\":26,\"principal\":\"875.43\",\"total\":\"914.73\"},{\"balance\":\"8070.49\",\"due\":\"2029-02-24\",\"fee\":\"0.00\",\"interest\":\"35.80\",\"n\":27,\"principal\":\"878.93\",\"total\":\"914.73\"},{\"balance\":\"7188.04\",\"due\":\"2029-03-24\",\"fee\":\"0.00\",\"interest\":\"32.28\",\"n\":28,\"principal\":\"882.45\",\"total\":\"914.73\"},{\"balance\":\"6302.06\",\"due\":\"2029-04-24\",\"fee\":\"0.00\",\"interest\":\"28.75\",\"n\":29,\"principal\":\"885.98\",\"total\":\"914.73\"},{\"balance\":\"5412.54\",\"due\":\"2029-05-24\",\"fee\":\"0.00\",\"interest\":\"25.21\",\"n\":30,\"principal\":\"889.52\",\"total\":\"914.73\"},{\"balance\":\"4519.46\",\"due\":\"2029-06-24\",\"fee\":\"0.00\",\"interest\":\"21.65\",\"n\":31,\"principal\":\"893.08\",\"total\":\"914.73\"},{\"balance\":\"3622.81\",\"due\":\"2029-07-24\",\"fee\":\"0.00\",\"interest\":\"18.08\",\"n\":32,\"principal\":\"896.65\",\"total\":\"914.73\"},{\"balance\":\"2722.57\",\"due\":\"2029-08-24\",\"fee\":\"0.00\",\"interest\":\"14.49\",\"n\":33,\"principal\":\"900.24\",\"total\":\"914.73\"},{\"balance\":\"1818.73\",\"due\":\"2029-09-24\",\"fee\":\"0.00\",\"interest\":\"10.89\",\"n\":34,\"principal\":\"903.84\",\"total\":\"914.73\"},{\"balance\":\"911.27\",\"due\":\"2029-10-24\",\"fee\":\"0.00\",\"interest\":\"7.27\",\"n\":35,\"principal\":\"907.46\",\"total\":\"914.73\"},{\"balance\":\"0.00\",\"due\":\"2029-11-24\",\"fee\":\"0.00\",\"interest\":\"3.65\",\"n\":36,\"principal\":\"911.27\",\"total\":\"914.92\"}],\"total\":\"32930.47\",\"warnings\":[]},\"request\":{\"annual_rate\":\"0.048\",\"currency\":\"CNY\",\"down_payment\":null,\"fee_rate\":null,\"first_due\":\"2026-12-24\",\"grace_interest\":\"paid\",\"grace_months\":0,\"method\":\"annuity\",\"months\":36,\"principal\":\"30612.40\",\"remainder\":\"last\",\"roll\":\"none\",\"start\":\"2026-11-24\"},\"template\":\"instalment 2026-11\",\"title\":\"信用卡个性化分期还款协议\"}", "version": 1, "template": "instalment 2026-11", "author_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.688Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x55c87c9777a7d2802bc6a05f9d8a5b0259cc1dd8387457019563ddfc30937da0', '\xcea278e16a76593fca271ec87261746a7cfc0b95333a970aeb7884a8aaa5a369'),
	('branch:0123', 68, '2026-11-24T13:13:06.747Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4994-7c33-9916-3947dadefc5a', 'agreements.draft', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 2, 'update', '{"current_version": 0}', '{"current_version": 1}', '\xcea278e16a76593fca271ec87261746a7cfc0b95333a970aeb7884a8aaa5a369', '\x34d88357b076a26fde2610ea1b56110347e788df3005fa7ce0a91cbcc63d4e7c'),
	('branch:0123', 69, '2026-11-24T13:13:06.829Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-49e1-71f7-a65b-0202c5a4edec', 'agreements.submit', 'approvals', '01a20db0-49df-7eb5-bfea-71ac00c92677', 1, 'insert', NULL, '{"id": "01a20db0-49df-7eb5-bfea-71ac00c92677", "sha256": "8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "granted": null, "version": 1, "branch_id": "0123", "created_at": "2026-11-24T13:13:06.764Z", "decided_at": null, "decided_by": null, "needs_role": "lead", "version_id": "5ba2273e-9214-8170-b04d-444887353fe2", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b", "request_note": "客户患病，申请减免", "requested_by": "01a20db0-3eab-7f08-8200-72305a124851", "decision_note": ""}', '\x34d88357b076a26fde2610ea1b56110347e788df3005fa7ce0a91cbcc63d4e7c', '\xd97dcdf4a63071d1a39dea9ddbc8c91e59e5c06e58e76b8412ba8837ee72ad55'),
	('branch:0123', 70, '2026-11-24T13:13:06.829Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-49e1-7aed-ba24-474f3d2d6de5', 'agreements.submit', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 3, 'update', '{"state": "draft"}', '{"state": "pending_approval"}', '\xd97dcdf4a63071d1a39dea9ddbc8c91e59e5c06e58e76b8412ba8837ee72ad55', '\xfe5a8f24c8e6c19dfd0593a88142be44c464b08aabe99e366afa76857ab2542e'),
	('branch:0123', 71, '2026-11-24T13:13:06.829Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-49e2-7ee8-88b4-33281d550f5c', 'agreements.submit', 'case_events', '01a20db0-49e2-7ee8-88b3-c450f6927a46', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.764Z", "id": "01a20db0-49e2-7ee8-88b3-c450f6927a46", "kind": "agreement_submitted", "params": "{\"needs\":{\"key\":\"lead\",\"label\":\"authority_level\"},\"seq\":1,\"version\":1}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.764Z", "home_branch": "0123"}', '\xfe5a8f24c8e6c19dfd0593a88142be44c464b08aabe99e366afa76857ab2542e', '\xdbab2ae5e88d58b33134f286893f943bad1c0084e5e50fb91d7999df06952f86'),
	('branch:0123', 72, '2026-11-24T13:13:06.829Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-49e6-74e2-ae9d-6e0fb849a64e', 'agreements.submit', 'case_events', '01a20db0-49e5-77f4-9a55-f6837a0742d1', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.764Z", "id": "01a20db0-49e5-77f4-9a55-f6837a0742d1", "kind": "moved", "params": "{\"after\":\"pending_approval\",\"before\":\"drafting\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.764Z", "home_branch": "0123"}', '\xdbab2ae5e88d58b33134f286893f943bad1c0084e5e50fb91d7999df06952f86', '\xdae1195b4a2ddf87467490885037ed101bf621f492bc1338854549f1d08acc2f'),
	('branch:0123', 73, '2026-11-24T13:13:06.829Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-49e6-74e2-ae9d-70495364f510', 'agreements.submit', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 8, 'update', '{"status": "drafting"}', '{"status": "pending_approval"}', '\xdae1195b4a2ddf87467490885037ed101bf621f492bc1338854549f1d08acc2f', '\x9fbdef9a73d28c6498ac4655c9e24503c09243f3b0f398455050deebd18ff5ae'),
	('branch:0123', 74, '2026-11-24T13:13:07.015Z', 'kept_0001_u_zhaogang', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '01a20db0-4302-79be-8c5d-3b66e7864d1f', '01a20db0-4a94-73b7-b4d4-a5f598fe8816', 'agreements.approve', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 4, 'update', '{"state": "pending_approval"}', '{"state": "approved"}', '\x9fbdef9a73d28c6498ac4655c9e24503c09243f3b0f398455050deebd18ff5ae', '\xbd972d9b330b44a572121b6f5c3cf22f579ac2944095bb1b5849aecbe1886702'),
	('branch:0123', 75, '2026-11-24T13:13:07.015Z', 'kept_0001_u_zhaogang', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '01a20db0-4302-79be-8c5d-3b66e7864d1f', '01a20db0-4a94-7887-a7d0-c060bec20b4d', 'agreements.approve', 'approvals', '01a20db0-49df-7eb5-bfea-71ac00c92677', 2, 'update', '{"granted": null, "decided_at": null, "decided_by": null, "decision_note": ""}', '{"granted": true, "decided_at": "2026-11-24T13:13:06.945Z", "decided_by": "01a20db0-3eb6-7f50-883b-48d91df53f9a", "decision_note": "同意"}', '\xbd972d9b330b44a572121b6f5c3cf22f579ac2944095bb1b5849aecbe1886702', '\x0947d82e1220cf1af5e86a9acb208ef63aea883852e6f5636392cee045f341ed'),
	('branch:0123', 76, '2026-11-24T13:13:07.015Z', 'kept_0001_u_zhaogang', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '01a20db0-4302-79be-8c5d-3b66e7864d1f', '01a20db0-4a95-741b-b79a-55213d1f6107', 'agreements.approve', 'case_events', '01a20db0-4a94-7887-a7d1-1d7e856c6364', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.945Z", "id": "01a20db0-4a94-7887-a7d1-1d7e856c6364", "kind": "agreement_approved", "params": "{\"seq\":1,\"version\":1}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eb6-7f50-883b-48d91df53f9a", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.945Z", "home_branch": "0123"}', '\x0947d82e1220cf1af5e86a9acb208ef63aea883852e6f5636392cee045f341ed', '\x4b35e01035163148a554d4919c78325d56139025a06db3cf1e789853eb91d9a6'),
	('branch:0123', 77, '2026-11-24T13:13:07.015Z', 'kept_0001_u_zhaogang', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '01a20db0-4302-79be-8c5d-3b66e7864d1f', '01a20db0-4a9b-75ce-ad9c-074f2af2d0b1', 'agreements.approve', 'case_events', '01a20db0-4a9a-7dc7-b12e-b69300ddf8c0', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:06.945Z", "id": "01a20db0-4a9a-7dc7-b12e-b69300ddf8c0", "kind": "moved", "params": "{\"after\":\"pending_signature\",\"before\":\"pending_approval\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3eb6-7f50-883b-48d91df53f9a", "branch_id": "0123", "created_at": "2026-11-24T13:13:06.945Z", "home_branch": "0123"}', '\x4b35e01035163148a554d4919c78325d56139025a06db3cf1e789853eb91d9a6', '\x29f7a0777972cb4fd46bee322ed5d0f7152073e5ecb3e98255cd8d17bc1c671a'),
	('branch:0123', 78, '2026-11-24T13:13:07.015Z', 'kept_0001_u_zhaogang', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '01a20db0-4302-79be-8c5d-3b66e7864d1f', '01a20db0-4a9b-75ce-ad9c-52556385d65e', 'agreements.approve', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 9, 'update', '{"status": "pending_approval"}', '{"status": "pending_signature"}', '\x29f7a0777972cb4fd46bee322ed5d0f7152073e5ecb3e98255cd8d17bc1c671a', '\x17fa7ecf70d44a4f6c3b06b02d73069735c7a730ff699ddf42f3264131e6454e'),
	('branch:0123', 79, '2026-11-24T13:13:07.143Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4b26-73ea-bc87-6c1432fac442', 'agreements.sign', 'signatures', '01a20db0-4b25-7646-9ef7-2c61bc939f51', 1, 'insert', NULL, '{"id": "01a20db0-4b25-7646-9ef7-2c61bc939f51", "method": "drawn", "sha256": "8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "strokes": "[[[120,563,0],[140,459,14],[160,360,28],[180,319,42],[200,356,56],[221,453,70],[241,559,84],[261,618,98],[281,600,112],[301,514,126],[321,405,140],[341,330,154],[361,328,168],[382,400,182],[402,508,196],[422,597,210],[442,619,224],[462,563,238]],[[120,440,372],[140,466,386],[160,512,400],[180,562,414],[200,603,428],[221,622,442],[241,614,456],[261,580,470],[281,531,484],[301,482,498],[321,447,512],[341,437,526],[361,455,540],[382,495,554],[402,546,568],[422,592,582],[442,619,596],[462,620,610]],[[500,392,744],[520,445,758],[540,501,772],[560,553,786],[580,594,800],[601,618,814],[621,622,828],[641,605,842],[661,571,856],[681,522,870],[701,467,884],[721,412,898],[741,365,912],[762,332,926],[782,317,940],[802,324,954],[822,350,968],[842,392,982]],[[500,685,1116],[520,629,1130],[540,544,1144],[560,454,1158],[580,387,1172],[601,363,1186],[621,389,1200],[641,457,1214],[661,547,1228],[681,632,1242],[701,686,1256],[721,694,1270],[741,652,1284],[762,574,1298],[782,483,1312],[802,406,1326],[822,366,1340],[842,375,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]", "version": 1, "branch_id": "0123", "signed_at": "2026-11-24T13:13:07.091Z", "created_at": "2026-11-24T13:13:07.091Z", "subject_id": "5ba2273e-9214-8170-b04d-444887353fe2", "home_branch": "0123", "signer_name": "钱𫖯", "signer_role": "customer", "subject_table": "agreement_versions"}', '\x17fa7ecf70d44a4f6c3b06b02d73069735c7a730ff699ddf42f3264131e6454e', '\x7f5b63f96a8e2ce2f4e54a128fabf9960851baef23bff6cd2ba4a9a41b2a444d'),
	('branch:0123', 80, '2026-11-24T13:13:07.199Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4b60-7bd1-9686-f46ebe38f5ea', 'agreements.sign', 'signatures', '01a20db0-4b5f-7e99-bbb6-2e346e42acfd', 1, 'insert', NULL, '{"id": "01a20db0-4b5f-7e99-bbb6-2e346e42acfd", "method": "drawn", "sha256": "8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "strokes": "[[[120,401,0],[140,384,14],[160,379,28],[180,386,42],[200,404,56],[221,432,70],[241,464,84],[261,497,98],[281,527,112],[301,549,126],[321,560,140],[341,559,154],[361,546,168],[382,523,182],[402,493,196],[422,459,210],[442,427,224],[462,401,238]],[[120,478,372],[140,513,386],[160,551,400],[180,586,414],[200,613,428],[221,630,442],[241,632,456],[261,621,470],[281,598,484],[301,565,498],[321,528,512],[341,491,526],[361,459,540],[382,437,554],[402,427,568],[422,432,582],[442,449,596],[462,478,610]],[[500,560,744],[520,612,758],[540,622,772],[560,586,786],[580,515,800],[601,431,814],[621,358,828],[641,319,842],[661,325,856],[681,375,870],[701,452,884],[721,536,898],[741,599,912],[762,624,926],[782,603,940],[802,542,954],[822,459,968],[842,380,982]],[[500,493,1116],[520,398,1130],[540,372,1144],[560,428,1158],[580,538,1172],[601,643,1186],[621,690,1200],[641,653,1214],[661,552,1228],[681,439,1242],[701,374,1256],[721,390,1270],[741,480,1284],[762,595,1298],[782,677,1312],[802,682,1326],[822,608,1340],[842,493,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]", "version": 1, "branch_id": "0123", "signed_at": "2026-11-24T13:13:07.156Z", "created_at": "2026-11-24T13:13:07.156Z", "subject_id": "5ba2273e-9214-8170-b04d-444887353fe2", "home_branch": "0123", "signer_name": "王敏", "signer_role": "staff", "subject_table": "agreement_versions"}', '\x7f5b63f96a8e2ce2f4e54a128fabf9960851baef23bff6cd2ba4a9a41b2a444d', '\xc6eb82d8f11ad91e30f14cd5afb88228a7f4692a93575bc577c410677452874c'),
	('branch:0123', 81, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4b96-7cec-9e83-ca72adbb64a0', 'agreements.conclude', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 5, 'update', '{"state": "approved", "signed_at": null, "effective_on": null}', '{"state": "signed", "signed_at": "2026-11-24T13:13:07.210Z", "effective_on": "2026-11-24"}', '\xc6eb82d8f11ad91e30f14cd5afb88228a7f4692a93575bc577c410677452874c', '\x475c80595f1a8b66782e2b8964d3e2fbe70fc70ce50869aaa32af407bfcd17b9'),
	('branch:0123', 82, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4b99-75fa-b003-5c406e8cad62', 'agreements.conclude', 'seals', '3f2417c7-c32e-8246-a239-95d9ec8f2815', 1, 'insert', NULL, '{"id": "3f2417c7-c32e-8246-a239-95d9ec8f2815", "sm3": "c8596e87a5c00ccdece9ecf69351a36a8a5b56d910b430f59ae9b59ff90731b1", "sha256": "8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "content": "{\"clauses\":[{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"balance\",\"number\":1,\"text\":\"截至 2026 年 11 月 24 日，乙方尚欠甲方款项（币种：人民币）合计人民币 30,912.40 元（大写：叁万零玖佰壹拾贰元肆角整）。欠款的组成见附表一《欠款组成表》。附表一是本协议的组成部分。\",\"title\":\"欠款余额、结构和币种\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"waiver\",\"number\":2,\"text\":\"甲方同意减免乙方息费合计人民币 300.00 元（大写：叁佰元整），各项减免金额见附表一。减免后乙方应偿还的款项为人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）。乙方全部履行本协议后，减免确定生效，甲方不再就已减免的部分向乙方主张。\",\"title\":\"息费减免\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"schedule\",\"number\":3,\"text\":\"乙方对人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）按月分 36 期偿还，还款方式为等额本息，币种为人民币。首期还款日为 2026 年 12 月 24 日，末期还款日为 2029 年 11 月 24 日，每期应还金额和日期见附表二《还款计划表》。乙方应于每期还款日当日 24 时前，以存入或者转账的方式将当期款项足额存入下列账户（户名：钱𫖯，账号：6222 0200 0000 1234）。\",\"title\":\"还款周期、方式、日期和每期金额\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；中国人民银行公告〔2021〕第3号\",\"free\":false,\"key\":\"interest\",\"number\":4,\"text\":\"还款期间甲方按本协议计收利息合计人民币 2,318.07 元（大写：贰仟叁佰壹拾捌元零柒分），折合年化利率（单利）为 4.80%。除此之外，甲方不再对附表一所列欠款计收复利、罚息、违约金和其他费用。还款期间信用卡年费：不计收。\",\"title\":\"还款期间的利息和费用\"},{\"article\":\"民法典第五百六十一条；商业银行信用卡业务监督管理办法\",\"free\":false,\"key\":\"allocation\",\"number\":5,\"text\":\"乙方按附表二偿还的款项，先冲抵当期应还的利息，再冲抵当期应还的本金。\",\"title\":\"款项的冲还顺序\"},{\"article\":\"民法典第五百三十条\",\"free\":false,\"key\":\"early\",\"number\":6,\"text\":\"乙方可以提前清偿全部剩余款项，甲方不另行收取任何费用；提前清偿的，未到期的利息不再计收。\",\"title\":\"提前还款\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条\",\"free\":false,\"key\":\"no_new_card\",\"number\":7,\"text\":\"乙方承诺：在本协议项下款项全部清偿之前，不向任何银行申领信用卡。\",\"title\":\"乙方的承诺\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；银保监规〔2022〕13号\",\"free\":false,\"key\":\"stop_collection\",\"number\":8,\"text\":\"本协议生效后，只要乙方按约履行，甲方停止对附表一所列欠款的催收，并于本协议生效之日起 3 个工作日内书面通知受甲方委托的全部外部机构停止催收。\",\"title\":\"停止催收\"},{\"article\":\"征信业管理条例；银行卡民事纠纷规定第十四条\",\"free\":false,\"key\":\"credit_report\",\"number\":9,\"text\":\"甲方依法如实报送乙方的信用信息，本协议的履行情况一并如实报送。乙方认为报送的信息有错误的，可以提出异议，甲方依法核查、更正。\",\"title\":\"征信信息\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；个人信息保护法\",\"free\":false,\"key\":\"duties\",\"number\":10,\"text\":\"乙方应当保持联系方式畅通，姓名、电话、住址发生变更的，应当在变更后 10 日内告知甲方。乙方有权随时查询履行情况，并在全部清偿后取得结清证明。甲方应当为乙方的个人信息保密，并在收到每一期款项后如实记账。\",\"title\":\"双方的权利义务\"},{\"article\":\"商业银行信用卡业务监督管理办法第七十条；民法典第五百七十七条\",\"free\":false,\"key\":\"default\",\"number\":11,\"text\":\"乙方未在还款日足额还款的，甲方应当通知乙方，乙方在通知送达之日起 15 日内补足的，不视为违约。逾期仍未补足的，甲方有权书面通知乙方解除分期，要求乙方一次性偿还剩余全部款项，已经约定的息费减免同时失效，并可以依照法律规定继续催收或者提起诉讼。甲方违反第八条的，应当立即停止，向乙方书面说明情况并承担由此造成的损失。\",\"title\":\"违约责任\"},{\"article\":\"民事诉讼法第三十五条\",\"free\":false,\"key\":\"disputes\",\"number\":12,\"text\":\"履行本协议发生争议的，双方先行协商；协商不成的，可以向江城市有管辖权的人民法院提起诉讼。双方均同意的，也可以将争议提交独立的金融纠纷调解组织调解，或者就本协议申请办理赋予强制执行效力的公证。\",\"title\":\"争议的解决\"},{\"article\":\"民法典第五百零九条\",\"free\":false,\"key\":\"reminder\",\"number\":13,\"text\":\"甲方在每期还款日前 3 日以短信方式提醒乙方还款。未收到提醒不影响乙方按约还款。\",\"title\":\"还款提醒\"},{\"article\":\"民法典第四百九十条\",\"free\":false,\"key\":\"effect\",\"number\":14,\"text\":\"本协议自甲、乙双方签名或者盖章之日起生效。本协议一式 3 份，甲方执二份，乙方执一份，具有同等效力。附表与正文具有同等效力。\",\"title\":\"生效和文本\"}],\"components\":[{\"agreed\":\"30000.00\",\"claimed\":\"30000.00\",\"component\":\"principal\",\"waived\":\"0.00\"},{\"agreed\":\"412.40\",\"claimed\":\"612.40\",\"component\":\"interest\",\"waived\":\"200.00\"},{\"agreed\":\"200.00\",\"claimed\":\"300.00\",\"component\":\"late_charge\",\"waived\":\"100.00\"},{\"agreed\":\"30612.40\",\"claimed\":\"30912.40\",\"component\":\"total\",\"waived\":\"300.00\"}],\"currency\":\"CNY\",\"obligations\":[{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2026-12-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-01-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-02-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-03-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-04-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-05-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-06-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-07-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-08-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-09-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-10-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-11-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2027-12-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-01-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-02-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-03-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-04-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-05-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-06-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-07-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-08-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-09-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-10-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-11-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2028-12-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-01-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-02-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-03-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-04-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-05-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-06-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-07-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-08-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-09-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.73\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-10-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":\"6222020000001234\",\"amount\":\"914.92\",\"creditor\":\"bank\",\"currency\":\"CNY\",\"debtor\":\"customer\",\"due_on\":\"2029-11-24\",\"due_words\":\"\",\"kind\":\"instalment\",\"manner\":\"schedule\",\"money\":true,\"on_default\":\"default\"},{\"account\":null,\"amount\":null,\"creditor\":\"customer\",\"currency\":null,\"debtor\":\"bank\",\"due_on\":null,\"due_words\":\"on_effect\",\"kind\":\"stop_collection\",\"manner\":\"stop_collection\",\"money\":false,\"on_default\":\"default\"}],\"opening\":\"乙方持有甲方发行的信用卡（卡号 622202******1234）。乙方目前的欠款已经超出其还款能力，但仍有还款意愿。甲、乙双方在自愿、平等的基础上协商一致，就乙方欠款的偿还订立本协议，共同遵守。\",\"parties\":{\"agent\":null,\"bank_name\":\"华东银行\",\"branch_address\":\"\",\"branch_name\":\"中山路支行\",\"branch_phone\":\"\",\"card\":\"622202******1234\",\"case_no\":\"2026-0123-000001\",\"customer_address\":\"江城市鼓楼区梧桐里 3 号 2 幢 501 室\",\"customer_id\":\"320100195803070019\",\"customer_id_type\":\"resident_id\",\"customer_name\":\"钱𫖯\",\"customer_phone\":\"13900000068\",\"made_on\":\"2026-11-24\",\"representative\":\"李雪\",\"route\":\"negotiation\",\"summary\":\"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。\"},\"plan\":{\"annual_rate\":\"0.0480\",\"effective_annual_rate\":\"0.0491\",\"fee_total\":\"0.00\",\"interest_total\":\"2318.07\",\"rows\":[{\"balance\":\"29820.12\",\"due\":\"2026-12-24\",\"fee\":\"0.00\",\"interest\":\"122.45\",\"n\":1,\"principal\":\"792.28\",\"total\":\"914.73\"},{\"balance\":\"29024.67\",\"due\":\"2027-01-24\",\"fee\":\"0.00\",\"interest\":\"119.28\",\"n\":2,\"principal\":\"795.45\",\"total\":\"914.73\"},{\"balance\":\"28226.04\",\"due\":\"2027-02-24\",\"fee\":\"0.00\",\"interest\":\"116.10\",\"n\":3,\"principal\":\"798.63\",\"total\":\"914.73\"},{\"balance\":\"27424.21\",\"due\":\"2027-03-24\",\"fee\":\"0.00\",\"interest\":\"112.90\",\"n\":4,\"principal\":\"801.83\",\"total\":\"914.73\"},{\"balance\":\"26619.18\",\"due\":\"2027-04-24\",\"fee\":\"0.00\",\"interest\":\"109.70\",\"n\":5,\"principal\":\"805.03\",\"total\":\"914.73\"},{\"balance\":\"25810.93\",\"due\":\"2027-05-24\",\"fee\":\"0.00\",\"interest\":\"106.48\",\"n\":6,\"principal\":\"808.25\",\"total\":\"914.73\"},{\"balance\":\"24999.44\",\"due\":\"2027-06-24\",\"fee\":\"0.00\",\"interest\":\"103.24\",\"n\":7,\"principal\":\"811.49\",\"total\":\"914.73\"},{\"balance\":\"24184.71\",\"due\":\"2027-07-24\",\"fee\":\"0.00\",\"interest\":\"100.00\",\"n\":8,\"principal\":\"814.73\",\"total\":\"914.73\"},{\"balance\":\"23366.72\",\"due\":\"2027-08-24\",\"fee\":\"0.00\",\"interest\":\"96.74\",\"n\":9,\"principal\":\"817.99\",\"total\":\"914.73\"},{\"balance\":\"22545.46\",\"due\":\"2027-09-24\",\"fee\":\"0.00\",\"interest\":\"93.47\",\"n\":10,\"principal\":\"821.26\",\"total\":\"914.73\"},{\"balance\":\"21720.91\",\"due\":\"2027-10-24\",\"fee\":\"0.00\",\"interest\":\"90.18\",\"n\":11,\"principal\":\"824.55\",\"total\":\"914.73\"},{\"balance\":\"20893.06\",\"due\":\"2027-11-24\",\"fee\":\"0.00\",\"interest\":\"86.88\",\"n\":12,\"principal\":\"827.85\",\"total\":\"914.73\"},{\"balance\":\"20061.90\",\"due\":\"2027-12-24\",\"fee\":\"0.00\",\"interest\":\"83.57\",\"n\":13,\"principal\":\"831.16\",\"total\":\"914.73\"},{\"balance\":\"19227.42\",\"due\":\"2028-01-24\",\"fee\":\"0.00\",\"interest\":\"80.25\",\"n\":14,\"principal\":\"834.48\",\"total\":\"914.73\"},{\"balance\":\"18389.60\",\"due\":\"2028-02-24\",\"fee\":\"0.00\",\"interest\":\"76.91\",\"n\":15,\"principal\":\"837.82\",\"total\":\"914.73\"},{\"balance\":\"17548.43\",\"due\":\"2028-03-24\",\"fee\":\"0.00\",\"interest\":\"73.56\",\"n\":16,\"principal\":\"841.17\",\"total\":\"914.73\"},{\"balance\":\"16703.89\",\"due\":\"2028-04-24\",\"fee\":\"0.00\",\"interest\":\"70.19\",\"n\":17,\"principal\":\"844.54\",\"total\":\"914.73\"},{\"balance\":\"15855.98\",\"due\":\"2028-05-24\",\"fee\":\"0.00\",\"interest\":\"66.82\",\"n\":18,\"principal\":\"847.91\",\"total\":\"914.73\"},{\"balance\":\"15004.67\",\"due\":\"2028-06-24\",\"fee\":\"0.00\",\"interest\":\"63.42\",\"n\":19,\"principal\":\"851.31\",\"total\":\"914.73\"},{\"balance\":\"14149.96\",\"due\":\"2028-07-24\",\"fee\":\"0.00\",\"interest\":\"60.02\",\"n\":20,\"principal\":\"854.71\",\"total\":\"914.73\"},{\"balance\":\"13291.83\",\"due\":\"2028-08-24\",\"fee\":\"0.00\",\"interest\":\"56.60\",\"n\":21,\"principal\":\"858.13\",\"total\":\"914.73\"},{\"balance\":\"12430.27\",\"due\":\"2028-09-24\",\"fee\":\"0.00\",\"interest\":\"53.17\",\"n\":22,\"principal\":\"861.56\",\"total\":\"914.73\"},{\"balance\":\"11565.26\",\"due\":\"2028-10-24\",\"fee\":\"0.00\",\"interest\":\"49.72\",\"n\":23,\"principal\":\"865.01\",\"total\":\"914.73\"},{\"balance\":\"10696.79\",\"due\":\"2028-11-24\",\"fee\":\"0.00\",\"interest\":\"46.26\",\"n\":24,\"principal\":\"868.47\",\"total\":\"914.73\"},{\"balance\":\"9824.85\",\"due\":\"2028-12-24\",\"fee\":\"0.00\",\"interest\":\"42.79\",\"n\":25,\"principal\":\"871.94\",\"total\":\"914.73\"},{\"balance\":\"8949.42\",\"due\":\"2029-01-24\",\"fee\":\"0.00\",\"interest\":\"39.30\",\"n\":26,\"principal\":\"875.43\",\"total\":\"914.73\"},{\"balance\":\"8070.49\",\"due\":\"2029-02-24\",\"fee\":\"0.00\",\"interest\":\"35.80\",\"n\":27,\"principal\":\"878.93\",\"total\":\"914.73\"},{\"balance\":\"7188.04\",\"due\":\"2029-03-24\",\"fee\":\"0.00\",\"interest\":\"32.28\",\"n\":28,\"principal\":\"882.45\",\"total\":\"914.73\"},{\"balance\":\"6302.06\",\"due\":\"2029-04-24\",\"fee\":\"0.00\",\"interest\":\"28.75\",\"n\":29,\"principal\":\"885.98\",\"total\":\"914.73\"},{\"balance\":\"5412.54\",\"due\":\"2029-05-24\",\"fee\":\"0.00\",\"interest\":\"25.21\",\"n\":30,\"principal\":\"889.52\",\"total\":\"914.73\"},{\"balance\":\"4519.46\",\"due\":\"2029-06-24\",\"fee\":\"0.00\",\"interest\":\"21.65\",\"n\":31,\"principal\":\"893.08\",\"total\":\"914.73\"},{\"balance\":\"3622.81\",\"due\":\"2029-07-24\",\"fee\":\"0.00\",\"interest\":\"18.08\",\"n\":32,\"principal\":\"896.65\",\"total\":\"914.73\"},{\"balance\":\"2722.57\",\"due\":\"2029-08-24\",\"fee\":\"0.00\",\"interest\":\"14.49\",\"n\":33,\"principal\":\"900.24\",\"total\":\"914.73\"},{\"balance\":\"1818.73\",\"due\":\"2029-09-24\",\"fee\":\"0.00\",\"interest\":\"10.89\",\"n\":34,\"principal\":\"903.84\",\"total\":\"914.73\"},{\"balance\":\"911.27\",\"due\":\"2029-10-24\",\"fee\":\"0.00\",\"interest\":\"7.27\",\"n\":35,\"principal\":\"907.46\",\"total\":\"914.73\"},{\"balance\":\"0.00\",\"due\":\"2029-11-24\",\"fee\":\"0.00\",\"interest\":\"3.65\",\"n\":36,\"principal\":\"911.27\",\"total\":\"914.92\"}],\"total\":\"32930.47\",\"warnings\":[]},\"request\":{\"annual_rate\":\"0.048\",\"currency\":\"CNY\",\"down_payment\":null,\"fee_rate\":null,\"first_due\":\"2026-12-24\",\"grace_interest\":\"paid\",\"grace_months\":0,\"method\":\"annuity\",\"months\":36,\"principal\":\"30612.40\",\"remainder\":\"last\",\"roll\":\"none\",\"start\":\"2026-11-24\"},\"template\":\"instalment 2026-11\",\"title\":\"信用卡个性化分期还款协议\"}", "version": 1, "branch_id": "0123", "sealed_at": "2026-11-24T13:13:07.210Z", "sealed_by": "01a20db0-3e9f-791f-8718-741d6292591c", "created_at": "2026-11-24T13:13:07.210Z", "signatures": "[[\"01a20db0-4b25-7646-9ef7-2c61bc939f51\",\"56335a6e239e5e98fa7e76cb97506d90ea711db729a6c12ae012c9d3db03ced4\"],[\"01a20db0-4b5f-7e99-bbb6-2e346e42acfd\",\"ca52042e2c8b7307764015c8acbe496ff12bcc2f4353a7e2575c66596b9f476b\"]]", "subject_id": "5ba2273e-9214-8170-b04d-444887353fe2", "home_branch": "0123", "subject_table": "agreement_versions"}', '\x475c80595f1a8b66782e2b8964d3e2fbe70fc70ce50869aaa32af407bfcd17b9', '\xd82227b32fd4bba0669227f46034ed7d5e635249360ffeea23b4732b58c33067'),
	('branch:0123', 83, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4b9a-7cde-987c-c800468c1a18', 'agreements.conclude', 'case_events', '01a20db0-4b9a-7cde-987c-100d03030f4d', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.210Z", "id": "01a20db0-4b9a-7cde-987c-100d03030f4d", "kind": "agreement_signed", "params": "{\"seq\":1,\"version\":1}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123"}', '\xd82227b32fd4bba0669227f46034ed7d5e635249360ffeea23b4732b58c33067', '\x259b54ff08f20942fe17dc640c5f13a49e5ebb3d419cbe8fd3818f0c3c37af8d'),
	('branch:0123', 84, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a2d-47952e538932', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800d-29b459001731', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-800d-29b459001731", "seq": 1, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2026-12-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x259b54ff08f20942fe17dc640c5f13a49e5ebb3d419cbe8fd3818f0c3c37af8d', '\xc9cddbe31b70cdcb1036f949d17f5968f181fa3421d73cc9afdae4d29b9dca5a'),
	('branch:0123', 85, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a2d-5eb1b358b965', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800d-2a20921c6543', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-800d-2a20921c6543", "seq": 2, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-01-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xc9cddbe31b70cdcb1036f949d17f5968f181fa3421d73cc9afdae4d29b9dca5a', '\x74f7437e65bca001524471b4e10ea2360554dcd742a03e184664ae30eab88d0e'),
	('branch:0123', 86, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a2e-18249c9ba76f', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800d-edd0dae68f95', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-800d-edd0dae68f95", "seq": 3, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-02-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x74f7437e65bca001524471b4e10ea2360554dcd742a03e184664ae30eab88d0e', '\xd6a66fa9eb0a5de6c9d9ddb83a1edde58fc269c69e644d56bab245518039a14c'),
	('branch:0123', 87, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a2f-030ee118f5e2', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800e-c622ce5d3ed6', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-800e-c622ce5d3ed6", "seq": 4, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-03-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xd6a66fa9eb0a5de6c9d9ddb83a1edde58fc269c69e644d56bab245518039a14c', '\x4e6892e235c5fa6bf416521469307699863df5fccd3f9aa9c4c22472f8ff01db'),
	('branch:0123', 88, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a2f-0fc9325c03a2', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800f-b3cf6a08d931', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-800f-b3cf6a08d931", "seq": 5, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-04-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x4e6892e235c5fa6bf416521469307699863df5fccd3f9aa9c4c22472f8ff01db', '\xf29778244fb020827bb2282f52273d8084c27a67877d8fb688566745ac653214'),
	('branch:0123', 89, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a2f-34dd8f718850', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800f-c369dddbe7f5', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-800f-c369dddbe7f5", "seq": 6, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-05-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xf29778244fb020827bb2282f52273d8084c27a67877d8fb688566745ac653214', '\xb535e842d71467382536284d22257d42c41bcf4a937f992daac55c535a5d678a'),
	('branch:0123', 90, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba2-7ccf-9a30-147030b45e0a', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-8010-8998942bc328', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7f7d-8010-8998942bc328", "seq": 7, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-06-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xb535e842d71467382536284d22257d42c41bcf4a937f992daac55c535a5d678a', '\x0ef95d043c7af2616d4b726d06d608e0504a27ffdb45a6be6a82bba57dea401c'),
	('branch:0123', 91, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7675-ac30-df21de13022f', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b08-9f6af928322c', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b08-9f6af928322c", "seq": 8, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-07-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x0ef95d043c7af2616d4b726d06d608e0504a27ffdb45a6be6a82bba57dea401c', '\x71d72fb57a668e2c26013097f9f717f33da1c7b2f3dc5a915ea33e863cc87d53'),
	('branch:0123', 92, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7801-a686-3575c4de7168', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b09-921eecaaa568', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b09-921eecaaa568", "seq": 9, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-08-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x71d72fb57a668e2c26013097f9f717f33da1c7b2f3dc5a915ea33e863cc87d53', '\x25c3cd20750c000bd8a728389904fa785f37e4b49b33c66a4dc789fe8f9ffce2'),
	('branch:0123', 93, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7c41-a782-b80076c08084', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0a-0d9bd5dbfa31', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0a-0d9bd5dbfa31", "seq": 10, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-09-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x25c3cd20750c000bd8a728389904fa785f37e4b49b33c66a4dc789fe8f9ffce2', '\x2092d283e20cb928e0caa027a433cfd1a80f247c4c869283d0ba3f20778f9faa'),
	('branch:0123', 94, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7c41-a782-dd7bfddfdf02', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0a-67799e9f4e1b', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0a-67799e9f4e1b", "seq": 11, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-10-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x2092d283e20cb928e0caa027a433cfd1a80f247c4c869283d0ba3f20778f9faa', '\x58463c69d2c91bf7406bbdc497406f7800f19b31218b5afc0ba6c4afd32282aa'),
	('branch:0123', 95, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7c41-a783-09da9ca1c286', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0a-dc3f90b6c4b4', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0a-dc3f90b6c4b4", "seq": 12, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-11-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x58463c69d2c91bf7406bbdc497406f7800f19b31218b5afc0ba6c4afd32282aa', '\x967dcfe043da880ef3e102c7aad10389aedcb045135bad90538fc0fa5c6e9743'),
	('branch:0123', 96, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7c41-a783-455a8e8b263e', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0b-4cc0d3785a2d', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0b-4cc0d3785a2d", "seq": 13, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2027-12-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x967dcfe043da880ef3e102c7aad10389aedcb045135bad90538fc0fa5c6e9743', '\x548b2fadbd3e33fa85ea70158ed8811afa73bf8bb5cb05d649497a02dc0e16c3'),
	('branch:0123', 97, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7c41-a784-37ed2ad6bf36', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-31e24ee075d7', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0c-31e24ee075d7", "seq": 14, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-01-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x548b2fadbd3e33fa85ea70158ed8811afa73bf8bb5cb05d649497a02dc0e16c3', '\x2a1ba23f3651ee33c4a9ace44d3c57b88be130d714ad2368292e406b84f3de3f'),
	('branch:0123', 98, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7f7c-92f1-69599827dc19', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-ab015097c879', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0c-ab015097c879", "seq": 15, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-02-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x2a1ba23f3651ee33c4a9ace44d3c57b88be130d714ad2368292e406b84f3de3f', '\xf33ae741f083ec3c7cc30782f68c138e938ed22683122b3459d640fd37ae94c2'),
	('branch:0123', 99, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7f7c-92f1-dd5978d3bc9f', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-b4a014bc3c72', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0c-b4a014bc3c72", "seq": 16, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-03-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xf33ae741f083ec3c7cc30782f68c138e938ed22683122b3459d640fd37ae94c2', '\x8c11448cadf36a3e74a123faeab216035d2b9e1e5c1e8e27de446a07b32b836e'),
	('branch:0123', 100, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7f7c-92f2-5aa4d9204730', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-c74052bb6670', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0c-c74052bb6670", "seq": 17, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-04-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x8c11448cadf36a3e74a123faeab216035d2b9e1e5c1e8e27de446a07b32b836e', '\x21de937907aa55eeee2898be621f988a3db66e267f56d492e7c4fcb7f74c8dca'),
	('branch:0123', 101, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95ad-2a7d3f707278', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-f93c0bb8d37f', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0c-f93c0bb8d37f", "seq": 18, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-05-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x21de937907aa55eeee2898be621f988a3db66e267f56d492e7c4fcb7f74c8dca', '\xf550fc2b6eb9b91a97c0260cfbdbfeacd7e454bb4c8e3e32b52116452c702b2e'),
	('branch:0123', 102, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95ae-252c4b2eb2e3', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0d-86b7fefc5a64', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0d-86b7fefc5a64", "seq": 19, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-06-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xf550fc2b6eb9b91a97c0260cfbdbfeacd7e454bb4c8e3e32b52116452c702b2e', '\xe5f8e056b483acc460ea40ea4659bd9f87e9f13db5adadc225afbfa5665d07ed'),
	('branch:0123', 103, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95af-00ec5e8409a2', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0e-397b810977a5', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0e-397b810977a5", "seq": 20, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-07-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xe5f8e056b483acc460ea40ea4659bd9f87e9f13db5adadc225afbfa5665d07ed', '\xabf3785b44ebce4cf070869824017417e8ef1c1b08544e382b31a475a1f79d6c'),
	('branch:0123', 104, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95af-f27bd607e63e', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-187a8af9db13', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0f-187a8af9db13", "seq": 21, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-08-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xabf3785b44ebce4cf070869824017417e8ef1c1b08544e382b31a475a1f79d6c', '\x1d2ef407ecf40a61f3ace83ec3ca8d1852fb8bbf2accf474c8981e646ee1ec41'),
	('branch:0123', 105, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b0-3acf3de8c0e5', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-553a42db72ef', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0f-553a42db72ef", "seq": 22, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-09-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x1d2ef407ecf40a61f3ace83ec3ca8d1852fb8bbf2accf474c8981e646ee1ec41', '\xac609e4df9b6013383831abace469a00d792d5ba60f8ee9fe1d55756f0e7f63e'),
	('branch:0123', 106, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b0-ed8c2f2c9a69', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-ced919dcaf58', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0f-ced919dcaf58", "seq": 23, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-10-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xac609e4df9b6013383831abace469a00d792d5ba60f8ee9fe1d55756f0e7f63e', '\x2df4011f5d0aaf13f18518ef31fa2f14d008ce9e816e7454d779ef6f92c38a1e'),
	('branch:0123', 107, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b1-556a6e5fbbeb', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-e97101c51468', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0f-e97101c51468", "seq": 24, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-11-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x2df4011f5d0aaf13f18518ef31fa2f14d008ce9e816e7454d779ef6f92c38a1e', '\x1e1c7ac2e2188935066c94f26eea3524c0dd5c33147703adf3c3efd67d1a1e0a'),
	('branch:0123', 108, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b1-cbbbdfce0d71', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-edb5ffda3597', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b0f-edb5ffda3597", "seq": 25, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2028-12-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x1e1c7ac2e2188935066c94f26eea3524c0dd5c33147703adf3c3efd67d1a1e0a', '\x5d4524dfe22ab41a576292057754359b623dec535a6cb6b3aa24ce2ce0c92783'),
	('branch:0123', 109, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b2-c495d6e83a37', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b10-97fc14a66e18', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b10-97fc14a66e18", "seq": 26, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-01-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x5d4524dfe22ab41a576292057754359b623dec535a6cb6b3aa24ce2ce0c92783', '\x3f3695ee32915bd5698d7e1c719b4c150268fe49ff1835363b3825edf49d2af8'),
	('branch:0123', 110, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b3-88df6534f466', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b11-3842fbcdc776', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b11-3842fbcdc776", "seq": 27, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-02-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x3f3695ee32915bd5698d7e1c719b4c150268fe49ff1835363b3825edf49d2af8', '\x6ef140a74d1871ffe6d39758de0c9aa46b6de31e00b7d9c2f80110b56bfae963'),
	('branch:0123', 111, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b4-6a00fe257c5b', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b11-d843c4bef723', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b11-d843c4bef723", "seq": 28, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-03-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x6ef140a74d1871ffe6d39758de0c9aa46b6de31e00b7d9c2f80110b56bfae963', '\xf6ece49d657fd26461b8361f0435b3555005358e81a0e6fc28cab5e95d0f16cf'),
	('branch:0123', 112, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b5-4077dd052c43', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b12-1170eb43b0b1', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b12-1170eb43b0b1", "seq": 29, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-04-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xf6ece49d657fd26461b8361f0435b3555005358e81a0e6fc28cab5e95d0f16cf', '\x57778a3e976a3321a515f25b859c705a9af5ea71fe11d51a53bdbb159fc3ebe7'),
	('branch:0123', 113, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b5-d82f9290407e', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b12-96a0fc3c0563', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b12-96a0fc3c0563", "seq": 30, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-05-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x57778a3e976a3321a515f25b859c705a9af5ea71fe11d51a53bdbb159fc3ebe7', '\x326b7144f6e4dfe030603f80a841669cf82d3ecfe641c2cbc14f7ad5285bee82'),
	('branch:0123', 114, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b6-abb12e12d168', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b13-34b78d4a99ea', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b13-34b78d4a99ea", "seq": 31, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-06-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x326b7144f6e4dfe030603f80a841669cf82d3ecfe641c2cbc14f7ad5285bee82', '\xda54fa91d7e2976040fd2e3d5ec1d473f8995a09e5c26be7c4be3832ccbafb09'),
	('branch:0123', 115, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b7-387c4329b5b3', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b14-0b80f650e75d', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b14-0b80f650e75d", "seq": 32, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-07-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xda54fa91d7e2976040fd2e3d5ec1d473f8995a09e5c26be7c4be3832ccbafb09', '\x41f72e8fe5de8aa3e1d217455991ba3b3a42f4c78126392ad71f2488fea9cb01'),
	('branch:0123', 116, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b8-28fce08b407e', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b14-4736190ea89b', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b14-4736190ea89b", "seq": 33, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-08-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x41f72e8fe5de8aa3e1d217455991ba3b3a42f4c78126392ad71f2488fea9cb01', '\x90707bfbd5c3ce0b0b0b657bf0789289a73040f84466f7a23342637c5b88a72b'),
	('branch:0123', 117, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b8-8a96c169e55b', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-3294be745bbd', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b15-3294be745bbd", "seq": 34, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-09-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x90707bfbd5c3ce0b0b0b657bf0789289a73040f84466f7a23342637c5b88a72b', '\xb88dc2dcfe7068ace9448d2b5c2cca6202e9083caa74ba6b3826bdfe2d414879'),
	('branch:0123', 118, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b9-3bd29f4670e8', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-841ef81177f4', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b15-841ef81177f4", "seq": 35, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-10-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91473, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\xb88dc2dcfe7068ace9448d2b5c2cca6202e9083caa74ba6b3826bdfe2d414879', '\x17fe1d9bda30f1433d3c3789006ce6131fbbe7c0711c37feddbe343801ab392b'),
	('branch:0123', 119, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95b9-d86159aa6944', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-c08104fe7b9e', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b15-c08104fe7b9e", "seq": 36, "kind": "instalment", "text": "", "state": "open", "debtor": "customer", "due_on": "2029-11-24", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": 91492, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x17fe1d9bda30f1433d3c3789006ce6131fbbe7c0711c37feddbe343801ab392b', '\x5aef41c1bf914d3cea8402a7423823f6e3ba490e7e6183671ba2928e3df3d4d6'),
	('branch:0123', 120, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba3-7fb7-95ba-006c2a7e5034', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-ebfe99c627b2', 1, 'insert', NULL, '{"id": "01a20db0-4b9d-7feb-9b15-ebfe99c627b2", "seq": 37, "kind": "stop_collection", "text": "", "state": "open", "debtor": "bank", "due_on": "2026-11-27", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "done_at": null, "version": 1, "currency": "CNY", "branch_id": "0123", "amount_fen": null, "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123", "agreement_id": "01a20db0-4984-7a73-99d3-ce83c883758b"}', '\x5aef41c1bf914d3cea8402a7423823f6e3ba490e7e6183671ba2928e3df3d4d6', '\x40882fe0b2aa7f10f3be3e8f232247340657aff10e23bae2b6accf91829f06cc'),
	('branch:0123', 121, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba5-7f47-899c-eff6161aae4c', 'agreements.conclude', 'case_events', '01a20db0-4ba4-78b3-9e59-7db604381e1d', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.210Z", "id": "01a20db0-4ba4-78b3-9e59-7db604381e1d", "kind": "obligations_created", "params": "{\"count\":37}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123"}', '\x40882fe0b2aa7f10f3be3e8f232247340657aff10e23bae2b6accf91829f06cc', '\x8f1a0809bbb7ce7a217ebc207655bce4757d94325314403195902018520a2429'),
	('branch:0123', 122, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba9-7d5e-8394-5c33338f8005', 'agreements.conclude', 'case_events', '01a20db0-4ba8-7f18-854e-cc5b325ffe9b', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.210Z", "id": "01a20db0-4ba8-7f18-854e-cc5b325ffe9b", "kind": "moved", "params": "{\"after\":\"performing\",\"before\":\"pending_signature\",\"note\":\"\",\"why\":\"\"}", "case_id": "01a20db0-44d5-74db-bdf4-536aaf81dea1", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.210Z", "home_branch": "0123"}', '\x8f1a0809bbb7ce7a217ebc207655bce4757d94325314403195902018520a2429', '\xba038d58b1149c5995c41d9cdfa901be3e6ef2772bc8ae5d1f7b5a1f32493e66'),
	('branch:0123', 123, '2026-11-24T13:13:07.300Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4ba9-7d5e-8395-1310b2d90d61', 'agreements.conclude', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 10, 'update', '{"status": "pending_signature"}', '{"status": "performing"}', '\xba038d58b1149c5995c41d9cdfa901be3e6ef2772bc8ae5d1f7b5a1f32493e66', '\x94b5728f90f9e6baab77fe8ed7d90f0319afeff904881efb32707f71ccb147c9'),
	('branch:0123', 124, '2026-11-24T13:13:07.364Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4bfb-7dea-a4d3-d579e2474314', 'cases.register', 'customers', '01a20db0-4bfb-7dea-a4d3-77df4f607e79', 1, 'insert', NULL, '{"id": "01a20db0-4bfb-7dea-a4d3-77df4f607e79", "name": "周竹青", "needs": "[]", "phone": "13900000112", "address": "", "id_type": "resident_id", "version": 1, "branch_id": "0123", "id_number": "", "birth_date": null, "created_at": "2026-11-24T13:13:07.321Z", "home_branch": "0123"}', '\x94b5728f90f9e6baab77fe8ed7d90f0319afeff904881efb32707f71ccb147c9', '\x50d090d823e74cb95c8e619fcf571b6d744845252ec4408d775ed3676e51ec4f'),
	('branch:0123', 125, '2026-11-24T13:13:07.364Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4c01-70ba-bd1c-e660350d913b', 'cases.register', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 1, 'insert', NULL, '{"id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "no": "2026-0123-000002", "feed": "", "risk": 0, "tags": "[]", "team": "", "wish": "", "cause": "annual_fee", "route": "negotiation", "track": "ordinary", "due_on": "2026-12-09", "reason": "pricing", "status": "registered", "channel": "branch", "demands": "[\"refund_fee\"]", "version": 1, "business": "credit_card_use", "currency": "CNY", "owner_id": null, "branch_id": "0123", "card_tail": "5678", "closed_on": null, "narrative": "客户称 2026 年 9 月的年费不应收取，曾致电客服未获答复。", "amount_fen": 36000, "close_note": "", "created_at": "2026-11-24T13:13:07.321Z", "answered_on": null, "card_number": "6222020000005678", "customer_id": "01a20db0-4bfb-7dea-a4d3-77df4f607e79", "external_id": null, "home_branch": "0123", "received_at": "2026-11-24T13:13:07.321Z", "received_on": "2026-11-24", "reopened_at": null, "close_reason": null, "people_count": 1, "still_called": false, "registered_by": "01a20db0-3e9f-791f-8718-741d6292591c", "status_before": null, "decline_reason": "", "due_provisional": false}', '\x50d090d823e74cb95c8e619fcf571b6d744845252ec4408d775ed3676e51ec4f', '\x3f2a779da04b84fecaccfc3f157ca547e0d4778122a22e1950c082faea84ff07'),
	('branch:0123', 126, '2026-11-24T13:13:07.364Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4c02-7fc5-881f-d300a5ceaf1e', 'cases.register', 'milestones', '01a20db0-4c01-76f1-9826-c0fbe2d74abc', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.321Z", "id": "01a20db0-4c01-76f1-9826-c0fbe2d74abc", "how": "", "kind": "received", "note": "", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.321Z", "home_branch": "0123"}', '\x3f2a779da04b84fecaccfc3f157ca547e0d4778122a22e1950c082faea84ff07', '\x546fcb8054665e7e6ffa606fb4caacf3d1855c58edc38d3ef75e4e9be29905a6'),
	('branch:0123', 127, '2026-11-24T13:13:07.364Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4c02-7fc5-8820-a09958ac6bf7', 'cases.register', 'case_events', '01a20db0-4c02-7aff-99c2-5dddeed41fe4', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.321Z", "id": "01a20db0-4c02-7aff-99c2-5dddeed41fe4", "kind": "registered", "params": "{\"channel\":\"branch\",\"no\":\"2026-0123-000002\",\"open_cases\":[]}", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.321Z", "home_branch": "0123"}', '\x546fcb8054665e7e6ffa606fb4caacf3d1855c58edc38d3ef75e4e9be29905a6', '\x55c6dd16fef23e7edbe5c55e60831366bef4a9bae65e16bbfe82d1d4789ac7f6'),
	('branch:0123', 128, '2026-11-24T13:13:07.489Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4c82-7e3b-bede-dac79d41dd08', 'cases.edit', 'case_events', '01a20db0-4c81-74cb-8acd-3d72cc122b9e', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.456Z", "id": "01a20db0-4c81-74cb-8acd-3d72cc122b9e", "kind": "facts_changed", "params": "{\"fields\":[\"wish\"]}", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.456Z", "home_branch": "0123"}', '\x55c6dd16fef23e7edbe5c55e60831366bef4a9bae65e16bbfe82d1d4789ac7f6', '\x07f4cd78075c51f7a9e1bbb7636cd58bbf4cf6f8232d9dc868278590c54a66ba'),
	('branch:0123', 129, '2026-11-24T13:13:07.489Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4c82-7e3b-bedf-206d1585676a', 'cases.edit', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 2, 'update', '{"wish": ""}', '{"wish": "退还年费"}', '\x07f4cd78075c51f7a9e1bbb7636cd58bbf4cf6f8232d9dc868278590c54a66ba', '\x12653b1e39b0886013556cca01ffe3de4f483a9cdb382eedee08048ac182eb2e'),
	('branch:0123', 130, '2026-11-24T13:13:07.545Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4cb0-72c3-a26b-fbc4fc35dcd1', 'cases.edit', 'case_events', '01a20db0-4cae-7e9b-acef-9f7001f0737b', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.501Z", "id": "01a20db0-4cae-7e9b-acef-9f7001f0737b", "kind": "facts_changed", "params": "{\"fields\":[\"wish\"]}", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "version": 1, "actor_id": "01a20db0-3eab-7f08-8200-72305a124851", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.501Z", "home_branch": "0123"}', '\x12653b1e39b0886013556cca01ffe3de4f483a9cdb382eedee08048ac182eb2e', '\xeb75e8769a72505531f68ffa8055c2aaaacdb22d03a0742332f6a9834cfd9a31'),
	('branch:0123', 131, '2026-11-24T13:13:07.545Z', 'kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-4cb0-7d41-8692-a8b1fe59d746', 'cases.edit', 'conflicts', '747cf781-9018-474c-b6e6-6fa12ea208ee', 1, 'insert', NULL, '{"id": "747cf781-9018-474c-b6e6-6fa12ea208ee", "base": "\"\"", "mine": "\"退还年费并书面答复\"", "op_id": "01a20db0-4cb0-7d41-8692-a8b1fe59d746", "value": null, "choice": null, "row_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "theirs": "\"退还年费\"", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "mine_at": "2026-11-24T13:13:07.501Z", "mine_by": "01a20db0-3eab-7f08-8200-72305a124851", "version": 1, "branch_id": "0123", "theirs_at": "2026-11-24T13:13:07.489Z", "theirs_by": "01a20db0-3e9f-791f-8718-741d6292591c", "created_at": "2026-11-24T13:13:07.539Z", "field_name": "wish", "table_name": "cases", "home_branch": "0123", "resolved_at": null, "resolved_by": null}', '\xeb75e8769a72505531f68ffa8055c2aaaacdb22d03a0742332f6a9834cfd9a31', '\x0036bb06f862855b8f20e7a22f040d7f2cdfcba5267415d5771e9bb9e442ecf8'),
	('branch:0123', 132, '2026-11-24T13:13:07.682Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4d40-79b0-9cbc-3844fc01bb5d', 'cases.note', 'case_notes', '01a20db0-4d3c-7fcf-9719-281614a78a51', 1, 'insert', NULL, '{"id": "01a20db0-4d3c-7fcf-9719-281614a78a51", "text": "已电话告知客户进度。", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "version": 1, "author_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.643Z", "home_branch": "0123"}', '\x0036bb06f862855b8f20e7a22f040d7f2cdfcba5267415d5771e9bb9e442ecf8', '\x9ef8a4260296adbc2c91c9543a9c168f3bee010f9398802d844df7228bd6e65a'),
	('branch:0123', 133, '2026-11-24T13:13:07.682Z', 'kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', '01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-4d41-73a6-85cf-93ea49c15b71', 'cases.note', 'case_events', '01a20db0-4d41-7358-8ad7-6dc9369a6dbe', 1, 'insert', NULL, '{"at": "2026-11-24T13:13:07.643Z", "id": "01a20db0-4d41-7358-8ad7-6dc9369a6dbe", "kind": "noted", "params": "{\"note_id\":\"01a20db0-4d3c-7fcf-9719-281614a78a51\"}", "case_id": "01a20db0-4c00-75db-9b1d-4ad146dfaac4", "version": 1, "actor_id": "01a20db0-3e9f-791f-8718-741d6292591c", "branch_id": "0123", "created_at": "2026-11-24T13:13:07.643Z", "home_branch": "0123"}', '\x9ef8a4260296adbc2c91c9543a9c168f3bee010f9398802d844df7228bd6e65a', '\x0fb735474bcfb425a6fc275ce40214c52e84248f9e3fa4c0354ac3c4ed39ab5f');


INSERT INTO desk.account_statements VALUES
	('1153fdcb-3984-8276-823d-8984aeab3d08', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'c4a0d7eb-c17b-8bdc-8578-00f97b645750', 'generic', '', '1234', 'CNY', '2026-09-18', '2026-10-11', 10, 0, '["layout_by_synonyms","sign_inferred"]', '[]');


INSERT INTO desk.agreement_versions VALUES
	('5ba2273e-9214-8170-b04d-444887353fe2', '0123', '0123', 1, '2026-11-24T13:13:06.688Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 1, '01a20db0-3eab-7f08-8200-72305a124851', '{"agent":null,"bank_name":"华东银行","branch_address":"","branch_name":"中山路支行","branch_phone":"","card":"622202******1234","case_no":"2026-0123-000001","customer_address":"江城市鼓楼区梧桐里 3 号 2 幢 501 室","customer_id":"320100195803070019","customer_id_type":"resident_id","customer_name":"钱𫖯","customer_phone":"13900000068","made_on":"2026-11-24","representative":"李雪","route":"negotiation","summary":"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。"}', '{"annual_fee_runs":false,"apology":false,"claimed":{"annual_fee":"0.00","cash_fee":"0.00","compound_interest":"0.00","currency":"CNY","enforcement_cost":"0.00","instalment_fee":"0.00","interest":"612.40","late_charge":"300.00","penalty_interest":"0.00","principal":"30000.00"},"copies":3,"credit_record_error":false,"cure_days":null,"dates":{"as_of":"2026-11-24"},"exceeds_ability":true,"free":[],"kind":"instalment","lump_sum":false,"options":["reminder"],"oral":false,"order":[],"plan":{"annual_rate":"0.048","currency":"CNY","down_payment":null,"fee_rate":null,"first_due":"2026-12-24","grace_interest":"paid","grace_months":0,"method":"annuity","months":36,"principal":"30612.40","remainder":"last","roll":"none","start":"2026-11-24"},"recording_kept":false,"refund":null,"reminder_days":null,"texts":{"account":"6222020000001234","account_name":"钱𫖯","court_place":"江城市"},"waived":{"annual_fee":"0.00","cash_fee":"0.00","compound_interest":"0.00","currency":"CNY","enforcement_cost":"0.00","instalment_fee":"0.00","interest":"200.00","late_charge":"100.00","penalty_interest":"0.00","principal":"0.00"},"willing":true}', '{"clauses":[{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"balance","number":1,"text":"截至 2026 年 11 月 24 日，乙方尚欠甲方款项（币种：人民币）合计人民币 30,912.40 元（大写：叁万零玖佰壹拾贰元肆角整）。欠款的组成见附表一《欠款组成表》。附表一是本协议的组成部分。","title":"欠款余额、结构和币种"},{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"waiver","number":2,"text":"甲方同意减免乙方息费合计人民币 300.00 元（大写：叁佰元整），各项减免金额见附表一。减免后乙方应偿还的款项为人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）。乙方全部履行本协议后，减免确定生效，甲方不再就已减免的部分向乙方主张。","title":"息费减免"},{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"schedule","number":3,"text":"乙方对人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）按月分 36 期偿还，还款方式为等额本息，币种为人民币。首期还款日为 2026 年 12 月 24 日，末期还款日为 2029 年 11 月 24 日，每期应还金额和日期见附表二《还款计划表》。乙方应于每期还款日当日 24 时前，以存入或者转账的方式将当期款项足额存入下列账户（户名：钱𫖯，账号：6222 0200 0000 1234）。","title":"还款周期、方式、日期和每期金额"},{"article":"商业银行信用卡业务监督管理办法第七十条；中国人民银行公告〔2021〕第3号","free":false,"key":"interest","number":4,"text":"还款期间甲方按本协议计收利息合计人民币 2,318.07 元（大写：贰仟叁佰壹拾捌元零柒分），折合年化利率（单利）为 4.80%。除此之外，甲方不再对附表一所列欠款计收复利、罚息、违约金和其他费用。还款期间信用卡年费：不计收。","title":"还款期间的利息和费用"},{"article":"民法典第五百六十一条；商业银行信用卡业务监督管理办法","free":false,"key":"allocation","number":5,"text":"乙方按附表二偿还的款项，先冲抵当期应还的利息，再冲抵当期应还的本金。","title":"款项的冲还顺序"},{"article":"民法典第五百三十条","free":false,"key":"early","number":6,"text":"乙方可以提前清偿全部剩余款项，甲方不另行收取任何费用；提前清偿的，未到期的利息不再计收。","title":"提前还款"},{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"no_new_card","number":7,"text":"乙方承诺：在本协议项下款项全部清偿之前，不向任何银行申领信用卡。","title":"乙方的承诺"},{"article":"商业银行信用卡业务监督管理办法第七十条；银保监规〔2022〕13号","free":false,"key":"stop_collection","number":8,"text":"本协议生效后，只要乙方按约履行，甲方停止对附表一所列欠款的催收，并于本协议生效之日起 3 个工作日内书面通知受甲方委托的全部外部机构停止催收。","title":"停止催收"},{"article":"征信业管理条例；银行卡民事纠纷规定第十四条","free":false,"key":"credit_report","number":9,"text":"甲方依法如实报送乙方的信用信息，本协议的履行情况一并如实报送。乙方认为报送的信息有错误的，可以提出异议，甲方依法核查、更正。","title":"征信信息"},{"article":"商业银行信用卡业务监督管理办法第七十条；个人信息保护法","free":false,"key":"duties","number":10,"text":"乙方应当保持联系方式畅通，姓名、电话、住址发生变更的，应当在变更后 10 日内告知甲方。乙方有权随时查询履行情况，并在全部清偿后取得结清证明。甲方应当为乙方的个人信息保密，并在收到每一期款项后如实记账。","title":"双方的权利义务"},{"article":"商业银行信用卡业务监督管理办法第七十条；民法典第五百七十七条","free":false,"key":"default","number":11,"text":"乙方未在还款日足额还款的，甲方应当通知乙方，乙方在通知送达之日起 15 日内补足的，不视为违约。逾期仍未补足的，甲方有权书面通知乙方解除分期，要求乙方一次性偿还剩余全部款项，已经约定的息费减免同时失效，并可以依照法律规定继续催收或者提起诉讼。甲方违反第八条的，应当立即停止，向乙方书面说明情况并承担由此造成的损失。","title":"违约责任"},{"article":"民事诉讼法第三十五条","free":false,"key":"disputes","number":12,"text":"履行本协议发生争议的，双方先行协商；协商不成的，可以向江城市有管辖权的人民法院提起诉讼。双方均同意的，也可以将争议提交独立的金融纠纷调解组织调解，或者就本协议申请办理赋予强制执行效力的公证。","title":"争议的解决"},{"article":"民法典第五百零九条","free":false,"key":"reminder","number":13,"text":"甲方在每期还款日前 3 日以短信方式提醒乙方还款。未收到提醒不影响乙方按约还款。","title":"还款提醒"},{"article":"民法典第四百九十条","free":false,"key":"effect","number":14,"text":"本协议自甲、乙双方签名或者盖章之日起生效。本协议一式 3 份，甲方执二份，乙方执一份，具有同等效力。附表与正文具有同等效力。","title":"生效和文本"}],"components":[{"agreed":"30000.00","claimed":"30000.00","component":"principal","waived":"0.00"},{"agreed":"412.40","claimed":"612.40","component":"interest","waived":"200.00"},{"agreed":"200.00","claimed":"300.00","component":"late_charge","waived":"100.00"},{"agreed":"30612.40","claimed":"30912.40","component":"total","waived":"300.00"}],"currency":"CNY","obligations":[{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2026-12-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-01-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-02-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-03-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-04-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-05-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-06-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-07-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-08-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-09-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-10-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-11-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-12-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-01-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-02-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-03-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-04-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-05-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-06-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-07-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-08-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-09-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-10-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-11-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-12-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-01-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-02-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-03-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-04-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-05-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-06-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-07-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-08-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-09-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-10-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.92","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-11-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":null,"amount":null,"creditor":"customer","currency":null,"debtor":"bank","due_on":null,"due_words":"on_effect","kind":"stop_collection","manner":"stop_collection","money":false,"on_default":"default"}],"opening":"乙方持有甲方发行的信用卡（卡号 622202******1234）。乙方目前的欠款已经超出其还款能力，但仍有还款意愿。甲、乙双方在自愿、平等的基础上协商一致，就乙方欠款的偿还订立本协议，共同遵守。","parties":{"agent":null,"bank_name":"华东银行","branch_address":"","branch_name":"中山路支行","branch_phone":"","card":"622202******1234","case_no":"2026-0123-000001","customer_address":"江城市鼓楼区梧桐里 3 号 2 幢 501 室","customer_id":"320100195803070019","customer_id_type":"resident_id","customer_name":"钱𫖯","customer_phone":"13900000068","made_on":"2026-11-24","representative":"李雪","route":"negotiation","summary":"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。"},"plan":{"annual_rate":"0.0480","effective_annual_rate":"0.0491","fee_total":"0.00","interest_total":"2318.07","rows":[{"balance":"29820.12","due":"2026-12-24","fee":"0.00","interest":"122.45","n":1,"principal":"792.28","total":"914.73"},{"balance":"29024.67","due":"2027-01-24","fee":"0.00","interest":"119.28","n":2,"principal":"795.45","total":"914.73"},{"balance":"28226.04","due":"2027-02-24","fee":"0.00","interest":"116.10","n":3,"principal":"798.63","total":"914.73"},{"balance":"27424.21","due":"2027-03-24","fee":"0.00","interest":"112.90","n":4,"principal":"801.83","total":"914.73"},{"balance":"26619.18","due":"2027-04-24","fee":"0.00","interest":"109.70","n":5,"principal":"805.03","total":"914.73"},{"balance":"25810.93","due":"2027-05-24","fee":"0.00","interest":"106.48","n":6,"principal":"808.25","total":"914.73"},{"balance":"24999.44","due":"2027-06-24","fee":"0.00","interest":"103.24","n":7,"principal":"811.49","total":"914.73"},{"balance":"24184.71","due":"2027-07-24","fee":"0.00","interest":"100.00","n":8,"principal":"814.73","total":"914.73"},{"balance":"23366.72","due":"2027-08-24","fee":"0.00","interest":"96.74","n":9,"principal":"817.99","total":"914.73"},{"balance":"22545.46","due":"2027-09-24","fee":"0.00","interest":"93.47","n":10,"principal":"821.26","total":"914.73"},{"balance":"21720.91","due":"2027-10-24","fee":"0.00","interest":"90.18","n":11,"principal":"824.55","total":"914.73"},{"balance":"20893.06","due":"2027-11-24","fee":"0.00","interest":"86.88","n":12,"principal":"827.85","total":"914.73"},{"balance":"20061.90","due":"2027-12-24","fee":"0.00","interest":"83.57","n":13,"principal":"831.16","total":"914.73"},{"balance":"19227.42","due":"2028-01-24","fee":"0.00","interest":"80.25","n":14,"principal":"834.48","total":"914.73"},{"balance":"18389.60","due":"2028-02-24","fee":"0.00","interest":"76.91","n":15,"principal":"837.82","total":"914.73"},{"balance":"17548.43","due":"2028-03-24","fee":"0.00","interest":"73.56","n":16,"principal":"841.17","total":"914.73"},{"balance":"16703.89","due":"2028-04-24","fee":"0.00","interest":"70.19","n":17,"principal":"844.54","total":"914.73"},{"balance":"15855.98","due":"2028-05-24","fee":"0.00","interest":"66.82","n":18,"principal":"847.91","total":"914.73"},{"balance":"15004.67","due":"2028-06-24","fee":"0.00","interest":"63.42","n":19,"principal":"851.31","total":"914.73"},{"balance":"14149.96","due":"2028-07-24","fee":"0.00","interest":"60.02","n":20,"principal":"854.71","total":"914.73"},{"balance":"13291.83","due":"2028-08-24","fee":"0.00","interest":"56.60","n":21,"principal":"858.13","total":"914.73"},{"balance":"12430.27","due":"2028-09-24","fee":"0.00","interest":"53.17","n":22,"principal":"861.56","total":"914.73"},{"balance":"11565.26","due":"2028-10-24","fee":"0.00","interest":"49.72","n":23,"principal":"865.01","total":"914.73"},{"balance":"10696.79","due":"2028-11-24","fee":"0.00","interest":"46.26","n":24,"principal":"868.47","total":"914.73"},{"balance":"9824.85","due":"2028-12-24","fee":"0.00","interest":"42.79","n":25,"principal":"871.94","total":"914.73"},{"balance":"8949.42","due":"2029-01-24","fee":"0.00","interest":"39.30","n":26,"principal":"875.43","total":"914.73"},{"balance":"8070.49","due":"2029-02-24","fee":"0.00","interest":"35.80","n":27,"principal":"878.93","total":"914.73"},{"balance":"7188.04","due":"2029-03-24","fee":"0.00","interest":"32.28","n":28,"principal":"882.45","total":"914.73"},{"balance":"6302.06","due":"2029-04-24","fee":"0.00","interest":"28.75","n":29,"principal":"885.98","total":"914.73"},{"balance":"5412.54","due":"2029-05-24","fee":"0.00","interest":"25.21","n":30,"principal":"889.52","total":"914.73"},{"balance":"4519.46","due":"2029-06-24","fee":"0.00","interest":"21.65","n":31,"principal":"893.08","total":"914.73"},{"balance":"3622.81","due":"2029-07-24","fee":"0.00","interest":"18.08","n":32,"principal":"896.65","total":"914.73"},{"balance":"2722.57","due":"2029-08-24","fee":"0.00","interest":"14.49","n":33,"principal":"900.24","total":"914.73"},{"balance":"1818.73","due":"2029-09-24","fee":"0.00","interest":"10.89","n":34,"principal":"903.84","total":"914.73"},{"balance":"911.27","due":"2029-10-24","fee":"0.00","interest":"7.27","n":35,"principal":"907.46","total":"914.73"},{"balance":"0.00","due":"2029-11-24","fee":"0.00","interest":"3.65","n":36,"principal":"911.27","total":"914.92"}],"total":"32930.47","warnings":[]},"request":{"annual_rate":"0.048","currency":"CNY","down_payment":null,"fee_rate":null,"first_due":"2026-12-24","grace_interest":"paid","grace_months":0,"method":"annuity","months":36,"principal":"30612.40","remainder":"last","roll":"none","start":"2026-11-24"},"template":"instalment 2026-11","title":"信用卡个性化分期还款协议"}', 'instalment 2026-11', '8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b');


INSERT INTO desk.agreements VALUES
	('01a20db0-4984-7a73-99d3-ce83c883758b', '0123', '0123', 5, '2026-11-24T13:13:06.688Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 1, 'instalment', 'signed', 1, '2026-11-24T13:13:07.210Z', '2026-11-24');


INSERT INTO desk.answers VALUES
	('01a20db0-45f3-7f5f-aa54-69b791863247', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 1, '请您说一下欠款是怎么发生的。', '八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。', 'customer', '2026-11-24T13:13:05.732Z', '[]', NULL),
	('01a20db0-45f6-7d10-910b-bf0879dd837b', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 2, '现在每个月有多少收入，要负担哪些开支？', '退休金四千三，老伴没有收入，吃药一个月要七八百。', 'customer', '2026-11-24T13:13:05.732Z', '[]', NULL),
	('01a20db0-45f8-79b5-b062-3c018d44e3e4', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 3, '对账单上的哪些金额您有不同意见？', '本金我都认，就是利息和违约金觉得太高了。', 'customer', '2026-11-24T13:13:05.732Z', '[]', NULL),
	('01a20db0-45f9-7b42-9770-c2151063e8c5', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 4, '催收的电话是怎么回事？', '他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。', 'customer', '2026-11-24T13:13:05.732Z', '[]', NULL),
	('01a20db0-45fb-7aab-937b-7aac3d65f26c', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 5, '您当时在场吗？', '电话是我接的，对方没有报工号。', 'companion', '2026-11-24T13:13:05.732Z', '[]', NULL),
	('01a20db0-45fd-7810-b136-dc59a07c145d', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 6, '您希望怎样解决？', '利息少一点，剩下的分三年还，每个月八九百我还得起。', 'customer', '2026-11-24T13:13:05.732Z', '[]', NULL);


INSERT INTO desk.approvals VALUES
	('01a20db0-49df-7eb5-bfea-71ac00c92677', '0123', '0123', 2, '2026-11-24T13:13:06.764Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', '5ba2273e-9214-8170-b04d-444887353fe2', '8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b', '01a20db0-3eab-7f08-8200-72305a124851', 'lead', '客户患病，申请减免', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '2026-11-24T13:13:06.945Z', true, '同意');


INSERT INTO desk.branches VALUES
	('01a20db0-3e88-7f41-94a5-c1f082cadb92', '0123', '0123', 1, '2026-11-24T13:13:03.880Z', '0123', '中山路支行', '华东银行', '江城市', '', ''),
	('01a20db0-3e92-7ce1-bb6d-0dddc1977340', '0456', '0456', 1, '2026-11-24T13:13:03.890Z', '0456', '滨江支行', '华东银行', '江城市', '', '');


INSERT INTO desk.case_events VALUES
	('01a20db0-44da-72b7-8c49-166c82ae79cd', '0123', '0123', 1, '2026-11-24T13:13:05.472Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.472Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'registered', '{"channel":"branch","no":"2026-0123-000001","open_cases":[]}'),
	('01a20db0-44dd-71e8-adad-2b9c09792666', '0123', '0123', 1, '2026-11-24T13:13:05.472Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.472Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'first_action', '{"action":"hold_collection","at":"2026-11-24 21:13","note":"","reference":"CS-20261124-0068"}'),
	('01a20db0-456a-7b2d-8442-0e4ade8f4f63', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.568Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence_added', '{"seq":1,"title":"statement"}'),
	('01a20db0-4571-7ad4-80b4-9df38d8d1bdf', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.568Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'statement_read', '{"faults":0,"lines":10,"seq":1}'),
	('01a20db0-45cc-76af-a2d7-68083bfb57fc', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.732Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'interview_started', '{"seq":1}'),
	('01a20db0-45dc-7fce-9fe2-8e474dbb97a9', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.732Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'person_added', '{"person":"companion","person_id":"01a20db0-45d9-75ff-a359-9b23f8ad3852"}'),
	('01a20db0-45e5-79eb-b00b-59b05ad42508', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.732Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'facts_changed', '{"fields":["wish"]}'),
	('01a20db0-478c-73d4-b46b-c9ba477af68f', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.732Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'interview_sealed', '{"seq":1,"sha256":"baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7"}'),
	('01a20db0-47f4-76cc-b101-4b4d613b8989', '0123', '0123', 1, '2026-11-24T13:13:06.285Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.285Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'moved', '{"after":"accepted","before":"registered","note":"","why":""}'),
	('01a20db0-4875-741b-9b73-4644bffd29ae', '0123', '0123', 1, '2026-11-24T13:13:06.415Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.415Z', '01a20db0-3eab-7f08-8200-72305a124851', 'assigned', '{"before":null,"name":"李雪","owner":"01a20db0-3eab-7f08-8200-72305a124851","why":""}'),
	('01a20db0-48d4-7c0c-af45-70b6e0272d79', '0123', '0123', 1, '2026-11-24T13:13:06.510Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.510Z', '01a20db0-3eab-7f08-8200-72305a124851', 'moved', '{"after":"investigating","before":"accepted","note":"","why":""}'),
	('01a20db0-490a-78f8-9c85-e72706467124', '0123', '0123', 1, '2026-11-24T13:13:06.567Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.567Z', '01a20db0-3eab-7f08-8200-72305a124851', 'moved', '{"after":"mediating","before":"investigating","note":"","why":""}'),
	('01a20db0-4948-78c5-840b-4c537476a8ad', '0123', '0123', 1, '2026-11-24T13:13:06.627Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.627Z', '01a20db0-3eab-7f08-8200-72305a124851', 'moved', '{"after":"drafting","before":"mediating","note":"","why":""}'),
	('01a20db0-4986-7b3c-9b84-0a05b9f30887', '0123', '0123', 1, '2026-11-24T13:13:06.688Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.688Z', '01a20db0-3eab-7f08-8200-72305a124851', 'agreement_drafted', '{"paper":{"key":"instalment","label":"agreement_kind"},"seq":1}'),
	('01a20db0-49e2-7ee8-88b3-c450f6927a46', '0123', '0123', 1, '2026-11-24T13:13:06.764Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.764Z', '01a20db0-3eab-7f08-8200-72305a124851', 'agreement_submitted', '{"needs":{"key":"lead","label":"authority_level"},"seq":1,"version":1}'),
	('01a20db0-49e5-77f4-9a55-f6837a0742d1', '0123', '0123', 1, '2026-11-24T13:13:06.764Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.764Z', '01a20db0-3eab-7f08-8200-72305a124851', 'moved', '{"after":"pending_approval","before":"drafting","note":"","why":""}'),
	('01a20db0-4a94-7887-a7d1-1d7e856c6364', '0123', '0123', 1, '2026-11-24T13:13:06.945Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.945Z', '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'agreement_approved', '{"seq":1,"version":1}'),
	('01a20db0-4a9a-7dc7-b12e-b69300ddf8c0', '0123', '0123', 1, '2026-11-24T13:13:06.945Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.945Z', '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'moved', '{"after":"pending_signature","before":"pending_approval","note":"","why":""}'),
	('01a20db0-4b9a-7cde-987c-100d03030f4d', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:07.210Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'agreement_signed', '{"seq":1,"version":1}'),
	('01a20db0-4ba4-78b3-9e59-7db604381e1d', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:07.210Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'obligations_created', '{"count":37}'),
	('01a20db0-4ba8-7f18-854e-cc5b325ffe9b', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:07.210Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'moved', '{"after":"performing","before":"pending_signature","note":"","why":""}'),
	('01a20db0-4c02-7aff-99c2-5dddeed41fe4', '0123', '0123', 1, '2026-11-24T13:13:07.321Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.321Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'registered', '{"channel":"branch","no":"2026-0123-000002","open_cases":[]}'),
	('01a20db0-4c81-74cb-8acd-3d72cc122b9e', '0123', '0123', 1, '2026-11-24T13:13:07.456Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.456Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'facts_changed', '{"fields":["wish"]}'),
	('01a20db0-4cae-7e9b-acef-9f7001f0737b', '0123', '0123', 1, '2026-11-24T13:13:07.501Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.501Z', '01a20db0-3eab-7f08-8200-72305a124851', 'facts_changed', '{"fields":["wish"]}'),
	('01a20db0-4d41-7358-8ad7-6dc9369a6dbe', '0123', '0123', 1, '2026-11-24T13:13:07.643Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.643Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'noted', '{"note_id":"01a20db0-4d3c-7fcf-9719-281614a78a51"}');


INSERT INTO desk.case_notes VALUES
	('01a20db0-4d3c-7fcf-9719-281614a78a51', '0123', '0123', 1, '2026-11-24T13:13:07.643Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '01a20db0-3e9f-791f-8718-741d6292591c', '已电话告知客户进度。');


INSERT INTO desk.case_people VALUES
	('01a20db0-45d9-75ff-a359-9b23f8ad3852', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'companion', '钱兰', '女儿', 'resident_id', '320100198506150028', '13900000085', NULL, '[]', '', NULL, NULL, NULL, NULL, NULL, '');


INSERT INTO desk.cases VALUES
	('01a20db0-4c00-75db-9b1d-4ad146dfaac4', '0123', '0123', 2, '2026-11-24T13:13:07.321Z', '2026-0123-000002', '01a20db0-4bfb-7dea-a4d3-77df4f607e79', '6222020000005678', '5678', 'branch', '', NULL, 'credit_card_use', 'pricing', 'annual_fee', '["refund_fee"]', '[]', 36000, 'CNY', false, 1, '客户称 2026 年 9 月的年费不应收取，曾致电客服未获答复。', '退还年费', 'negotiation', 'ordinary', 'registered', NULL, '2026-11-24T13:13:07.321Z', '2026-11-24', '2026-12-09', false, NULL, NULL, NULL, '01a20db0-3e9f-791f-8718-741d6292591c', '', 0, NULL, '', '', NULL),
	('01a20db0-44d5-74db-bdf4-536aaf81dea1', '0123', '0123', 10, '2026-11-24T13:13:05.472Z', '2026-0123-000001', '01a20db0-44c7-705d-b7d8-9c5452b0bcf5', '6222020000001234', '1234', 'branch', '', NULL, 'credit_card_use', 'rules_process', 'hardship', '["instalment_plan","waiver","stop_harassment"]', '[]', 3000000, 'CNY', true, 1, '2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。', '减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。', 'negotiation', 'ordinary', 'performing', NULL, '2026-11-24T13:13:05.472Z', '2026-11-24', '2026-12-09', false, NULL, NULL, '01a20db0-3eab-7f08-8200-72305a124851', '01a20db0-3e9f-791f-8718-741d6292591c', 'mediation', 0, NULL, '', '', NULL);


INSERT INTO desk.conflicts VALUES
	('747cf781-9018-474c-b6e6-6fa12ea208ee', '0123', '0123', 1, '2026-11-24T13:13:07.539Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 'wish', '""', '"退还年费"', '"退还年费并书面答复"', '01a20db0-4cb0-7d41-8692-a8b1fe59d746', '01a20db0-3eab-7f08-8200-72305a124851', '2026-11-24T13:13:07.501Z', '01a20db0-3e9f-791f-8718-741d6292591c', '2026-11-24T13:13:07.489Z', NULL, NULL, NULL, NULL);


INSERT INTO desk.custody_entries VALUES
	('01a20db0-4569-76d3-bb1e-c6816cdd789a', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'c4a0d7eb-c17b-8bdc-8578-00f97b645750', '2026-11-24T13:13:05.568Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'received', ''),
	('01a20db0-4571-701a-b66b-50a4bf2c38b0', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'c4a0d7eb-c17b-8bdc-8578-00f97b645750', '2026-11-24T13:13:05.568Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'read', '10/0');


INSERT INTO desk.customers VALUES
	('01a20db0-44c7-705d-b7d8-9c5452b0bcf5', '0123', '0123', 1, '2026-11-24T13:13:05.472Z', '钱𫖯', 'resident_id', '320100195803070019', '13900000068', '江城市鼓楼区梧桐里 3 号 2 幢 501 室', '1958-03-07', '["elderly"]'),
	('01a20db0-4bfb-7dea-a4d3-77df4f607e79', '0123', '0123', 1, '2026-11-24T13:13:07.321Z', '周竹青', 'resident_id', '', '13900000112', '', NULL, '[]');


INSERT INTO desk.evidence_items VALUES
	('c4a0d7eb-c17b-8bdc-8578-00f97b645750', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 1, 'statement', 'statement', 'statement.csv', 'csv', 'text/csv', 915, NULL, '58815e39644a1637e72db94cc5cbaa45b7073cd3717ec7629cbce70860360b59', '79f8e4325bf9cd53047b71c809d1cc72384dcf6db07068cbb53af5a9916d0cdb', 'customer', '2026-11-24T13:13:05.568Z', '', '', NULL, '');


INSERT INTO desk.first_actions VALUES
	('01a20db0-44dd-71b8-b1cf-a78adbf443e2', '0123', '0123', 1, '2026-11-24T13:13:05.472Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'hold_collection', '2026-11-24T13:13:05.472Z', '01a20db0-3e9f-791f-8718-741d6292591c', 'CS-20261124-0068', '');


INSERT INTO desk.interview_sections VALUES
	('2b363428-86b5-8340-a877-c34f36e7e511', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'first_things', '{"theft":"no"}'),
	('8cd46b66-a3a0-8563-b5a7-d7e2b71eeedd', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'identity', '{"original_seen":"2026-11-24T13:13:05.732Z"}'),
	('9224722b-5cf0-86a3-b6bd-d697147cd30d', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'companion', '{"did_not_decide":true,"person_id":"01a20db0-45d9-75ff-a359-9b23f8ad3852","present":"yes"}'),
	('563d1e35-1fff-8398-be48-311eee6a9fb8', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'agent', '{"present":"no"}'),
	('d1328f58-1db8-8035-8ca5-d112e2ec994e', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'rights', '{"consent_processing":"given","consent_recording":"refused","consent_sensitive":"given","told_at":"2026-11-24T13:13:05.732Z","told_how":"large_print","understood":true}'),
	('1d2182d1-6b25-8521-b3bb-d71cccb49f84', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'wish', '{"proposed_first_on":"2026-12-24","proposed_monthly":90000,"proposed_months":36}'),
	('b500684e-7d1d-81a4-8d2c-79240ec34bd5', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'facts', '{"collection":"外部机构一天内多次致电客户女儿的单位，没有说明工号。","noticed_on":"2026-11-24","police_reported":"no"}'),
	('647e9148-3533-8d32-aef6-43958b5c0006', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'circumstances', '{"dependants":1,"employment":"retired","hardship":["illness","less_income"],"hardship_text":"2026 年 8 月手术住院，自费部分较多。","income":430000,"other_instalments":0}'),
	('9fe1169d-7a59-8230-a555-439514b941fa', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'materials', '{"brought":["id_document","card","statement","medical"],"originals_kept":"no"}'),
	('c829a992-5587-8376-9a9b-cfa163a8522c', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'read_back', '{"how":"display"}');


INSERT INTO desk.interviews VALUES
	('01a20db0-45c7-737a-be02-b7623b3a0d33', '0123', '0123', 3, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 1, 'sealed', '中山路支行 2 号接待室', '01a20db0-3e9f-791f-8718-741d6292591c', '2026-11-24T13:13:05.732Z', '2026-11-24T13:13:05.732Z', '[]', '[[1,"agreed","2026-11-24T13:13:05.732Z",["4e229ef9280589be833c:1/1","97ffa25f375501bfc2f4:1/1"]],[2,"agreed","2026-11-24T13:13:05.732Z",["894b628e1174f87d83ea:1/1"]],[3,"agreed","2026-11-24T13:13:05.732Z",["28cb410226b47c5265fe:1/1"]],[4,"agreed","2026-11-24T13:13:05.732Z",["4c10ea3f698d1876cfee:1/1","0918738dab3016361167:1/1"]],[5,"agreed","2026-11-24T13:13:05.732Z",["91206d364fa7c7eb512a:1/1"]],[6,"agreed","2026-11-24T13:13:05.732Z",["2a1e26ea0eb3ed72abda:1/1"]],[7,"agreed","2026-11-24T13:13:05.732Z",["03971a66769686585744:1/2"]],[8,"agreed","2026-11-24T13:13:05.732Z",["03971a66769686585744:2/2","2e59fdb5ffd92f7ee0ef:1/1","e326b5674ae67d540462:1/1"]],[9,"agreed","2026-11-24T13:13:05.732Z",["585ac431ea5f68c1d075:1/1","e015320e8eeb24dbc52c:1/1","a4b25abe7a149bff72d9:1/1","53f9c4497a82d2616e52:1/1"]],[10,"agreed","2026-11-24T13:13:05.732Z",["ed0bb6935fd5277fe7f2:1/1","03ddee6b7865ded3029c:1/1","ad28f24c83ca879312fe:1/1"]],[11,"agreed","2026-11-24T13:13:05.732Z",["977711acea33e793dc15:1/1","669725e7d6f26907e938:1/1"]]]');


INSERT INTO desk.issue_rows VALUES
	('01a20db0-45ff-7381-beea-1342e790c943', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 1, '欠款本金', '认可本金三万元', '本金三万元', 'both', 3000000, NULL),
	('01a20db0-4602-7c78-a373-c5ddc47f89f9', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 2, '利息和违约金', '住院期间的利息和违约金应当减免', '按合同计收，可以在权限内减免', '', 91240, NULL),
	('01a20db0-4604-7380-b583-d81914099d97', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-45c7-737a-be02-b7623b3a0d33', 3, '催收方式', '外部机构致电其女儿单位', '核查录音，已暂停催收', '', NULL, NULL);


INSERT INTO desk.milestones VALUES
	('01a20db0-44d9-7f88-8db0-8c7dc622da87', '0123', '0123', 1, '2026-11-24T13:13:05.472Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'received', '2026-11-24T13:13:05.472Z', '01a20db0-3e9f-791f-8718-741d6292591c', '', ''),
	('01a20db0-4c01-76f1-9826-c0fbe2d74abc', '0123', '0123', 1, '2026-11-24T13:13:07.321Z', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 'received', '2026-11-24T13:13:07.321Z', '01a20db0-3e9f-791f-8718-741d6292591c', '', '');


INSERT INTO desk.obligations VALUES
	('01a20db0-4b9d-7f7d-800d-29b459001731', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 1, 'instalment', 'customer', 91473, 'CNY', '2026-12-24', '', 'open', NULL),
	('01a20db0-4b9d-7f7d-800d-2a20921c6543', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 2, 'instalment', 'customer', 91473, 'CNY', '2027-01-24', '', 'open', NULL),
	('01a20db0-4b9d-7f7d-800d-edd0dae68f95', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 3, 'instalment', 'customer', 91473, 'CNY', '2027-02-24', '', 'open', NULL),
	('01a20db0-4b9d-7f7d-800e-c622ce5d3ed6', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 4, 'instalment', 'customer', 91473, 'CNY', '2027-03-24', '', 'open', NULL),
	('01a20db0-4b9d-7f7d-800f-b3cf6a08d931', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 5, 'instalment', 'customer', 91473, 'CNY', '2027-04-24', '', 'open', NULL),
	('01a20db0-4b9d-7f7d-800f-c369dddbe7f5', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 6, 'instalment', 'customer', 91473, 'CNY', '2027-05-24', '', 'open', NULL),
	('01a20db0-4b9d-7f7d-8010-8998942bc328', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 7, 'instalment', 'customer', 91473, 'CNY', '2027-06-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b08-9f6af928322c', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 8, 'instalment', 'customer', 91473, 'CNY', '2027-07-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b09-921eecaaa568', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 9, 'instalment', 'customer', 91473, 'CNY', '2027-08-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0a-0d9bd5dbfa31', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 10, 'instalment', 'customer', 91473, 'CNY', '2027-09-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0a-67799e9f4e1b', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 11, 'instalment', 'customer', 91473, 'CNY', '2027-10-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0a-dc3f90b6c4b4', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 12, 'instalment', 'customer', 91473, 'CNY', '2027-11-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0b-4cc0d3785a2d', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 13, 'instalment', 'customer', 91473, 'CNY', '2027-12-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0c-31e24ee075d7', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 14, 'instalment', 'customer', 91473, 'CNY', '2028-01-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0c-ab015097c879', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 15, 'instalment', 'customer', 91473, 'CNY', '2028-02-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0c-b4a014bc3c72', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 16, 'instalment', 'customer', 91473, 'CNY', '2028-03-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0c-c74052bb6670', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 17, 'instalment', 'customer', 91473, 'CNY', '2028-04-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0c-f93c0bb8d37f', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 18, 'instalment', 'customer', 91473, 'CNY', '2028-05-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0d-86b7fefc5a64', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 19, 'instalment', 'customer', 91473, 'CNY', '2028-06-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0e-397b810977a5', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 20, 'instalment', 'customer', 91473, 'CNY', '2028-07-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0f-187a8af9db13', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 21, 'instalment', 'customer', 91473, 'CNY', '2028-08-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0f-553a42db72ef', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 22, 'instalment', 'customer', 91473, 'CNY', '2028-09-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0f-ced919dcaf58', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 23, 'instalment', 'customer', 91473, 'CNY', '2028-10-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0f-e97101c51468', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 24, 'instalment', 'customer', 91473, 'CNY', '2028-11-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b0f-edb5ffda3597', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 25, 'instalment', 'customer', 91473, 'CNY', '2028-12-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b10-97fc14a66e18', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 26, 'instalment', 'customer', 91473, 'CNY', '2029-01-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b11-3842fbcdc776', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 27, 'instalment', 'customer', 91473, 'CNY', '2029-02-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b11-d843c4bef723', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 28, 'instalment', 'customer', 91473, 'CNY', '2029-03-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b12-1170eb43b0b1', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 29, 'instalment', 'customer', 91473, 'CNY', '2029-04-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b12-96a0fc3c0563', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 30, 'instalment', 'customer', 91473, 'CNY', '2029-05-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b13-34b78d4a99ea', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 31, 'instalment', 'customer', 91473, 'CNY', '2029-06-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b14-0b80f650e75d', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 32, 'instalment', 'customer', 91473, 'CNY', '2029-07-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b14-4736190ea89b', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 33, 'instalment', 'customer', 91473, 'CNY', '2029-08-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b15-3294be745bbd', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 34, 'instalment', 'customer', 91473, 'CNY', '2029-09-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b15-841ef81177f4', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 35, 'instalment', 'customer', 91473, 'CNY', '2029-10-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b15-c08104fe7b9e', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 36, 'instalment', 'customer', 91492, 'CNY', '2029-11-24', '', 'open', NULL),
	('01a20db0-4b9d-7feb-9b15-ebfe99c627b2', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-4984-7a73-99d3-ce83c883758b', 37, 'stop_collection', 'bank', NULL, 'CNY', '2026-11-27', '', 'open', NULL);


INSERT INTO desk.seals VALUES
	('94021939-7318-8f22-953f-4879b621c274', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', '{"body":{"first_done":[{"at":"2026-11-24T13:13:05.472Z","kind":"hold_collection","note":"","reference":"CS-20261124-0068"}],"header":{"bank":"华东银行","branch":"中山路支行","case_no":"2026-0123-000001","ended_at":"2026-11-24T13:13:05.732Z","place":"中山路支行 2 号接待室","recorder":"王敏","seq":1,"started_at":"2026-11-24T13:13:05.732Z"},"issues":[{"admitted_by":"both","amount_fen":3000000,"bank_position":"本金三万元","currency":"CNY","customer_claim":"认可本金三万元","seq":1,"title":"欠款本金"},{"admitted_by":"","amount_fen":91240,"bank_position":"按合同计收，可以在权限内减免","currency":"CNY","customer_claim":"住院期间的利息和违约金应当减免","seq":2,"title":"利息和违约金"},{"admitted_by":"","amount_fen":null,"bank_position":"核查录音，已暂停催收","currency":"CNY","customer_claim":"外部机构致电其女儿单位","seq":3,"title":"催收方式"}],"others":[],"parties":[{"id_number":"320100195803070019","id_type":"resident_id","name":"钱𫖯","phone":"13900000068","relation":"","role":"customer"},{"id_number":"320100198506150028","id_type":"resident_id","name":"钱兰","phone":"13900000085","relation":"女儿","role":"companion"}],"parts":[{"key":"first_things","lines":[{"currency":"CNY","field":"first_things.theft","kind":"choice","labels":"yes_no","mask":null,"value":"no"},{"currency":"CNY","field":"first_things.still_called","kind":"bool","labels":"","mask":null,"value":true}]},{"key":"identity","lines":[{"currency":"CNY","field":"identity.name","kind":"text","labels":"","mask":"name","value":"钱𫖯"},{"currency":"CNY","field":"identity.phone","kind":"phone","labels":"","mask":"phone","value":"13900000068"},{"currency":"CNY","field":"identity.card","kind":"card","labels":"","mask":"card","value":"6222020000001234"},{"currency":"CNY","field":"identity.id_type","kind":"choice","labels":"id_type","mask":null,"value":"resident_id"},{"currency":"CNY","field":"identity.id_number","kind":"id_number","labels":"","mask":"id_number","value":"320100195803070019"},{"currency":"CNY","field":"identity.original_seen","kind":"instant","labels":"","mask":null,"value":"2026-11-24T13:13:05.732Z"},{"currency":"CNY","field":"identity.birth_date","kind":"date","labels":"","mask":"hidden","value":"1958-03-07"},{"currency":"CNY","field":"identity.address","kind":"text","labels":"","mask":"address","value":"江城市鼓楼区梧桐里 3 号 2 幢 501 室"},{"currency":"CNY","field":"identity.needs","kind":"choices","labels":"need","mask":null,"value":["elderly"]}]},{"key":"companion","lines":[{"currency":"CNY","field":"companion.present","kind":"choice","labels":"yes_no","mask":null,"value":"yes"},{"currency":"CNY","field":"companion.name","kind":"text","labels":"","mask":"name","value":"钱兰"},{"currency":"CNY","field":"companion.relation","kind":"text","labels":"","mask":null,"value":"女儿"},{"currency":"CNY","field":"companion.id_type","kind":"choice","labels":"id_type","mask":null,"value":"resident_id"},{"currency":"CNY","field":"companion.id_number","kind":"id_number","labels":"","mask":"id_number","value":"320100198506150028"},{"currency":"CNY","field":"companion.phone","kind":"phone","labels":"","mask":"phone","value":"13900000085"},{"currency":"CNY","field":"companion.did_not_decide","kind":"bool","labels":"","mask":null,"value":true}]},{"key":"agent","lines":[{"currency":"CNY","field":"agent.present","kind":"choice","labels":"yes_no","mask":null,"value":"no"}]},{"key":"rights","lines":[{"currency":"CNY","field":"rights.told_at","kind":"instant","labels":"","mask":null,"value":"2026-11-24T13:13:05.732Z"},{"currency":"CNY","field":"rights.told_how","kind":"choice","labels":"rights_how","mask":null,"value":"large_print"},{"currency":"CNY","field":"rights.understood","kind":"bool","labels":"","mask":null,"value":true},{"currency":"CNY","field":"rights.consent_processing","kind":"choice","labels":"consent","mask":null,"value":"given"},{"currency":"CNY","field":"rights.consent_sensitive","kind":"choice","labels":"consent","mask":null,"value":"given"},{"currency":"CNY","field":"rights.consent_recording","kind":"choice","labels":"consent","mask":null,"value":"refused"}]},{"key":"wish","lines":[{"currency":"CNY","field":"wish.demands","kind":"choices","labels":"demand","mask":null,"value":["stop_harassment","instalment_plan","waiver"]},{"currency":"CNY","field":"wish.wish","kind":"long_text","labels":"","mask":null,"value":"减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。"},{"currency":"CNY","field":"wish.proposed_monthly","kind":"money","labels":"","mask":null,"value":90000},{"currency":"CNY","field":"wish.proposed_months","kind":"int","labels":"","mask":null,"value":36},{"currency":"CNY","field":"wish.proposed_first_on","kind":"date","labels":"","mask":null,"value":"2026-12-24"}]},{"key":"facts","lines":[{"currency":"CNY","field":"facts.narrative","kind":"long_text","labels":"","mask":null,"value":"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。"},{"currency":"CNY","field":"facts.amount","kind":"money","labels":"","mask":null,"value":3000000},{"currency":"CNY","field":"facts.currency","kind":"choice","labels":"currency","mask":null,"value":"CNY"},{"currency":"CNY","field":"facts.business","kind":"choice","labels":"business","mask":null,"value":"credit_card_use"},{"currency":"CNY","field":"facts.reason","kind":"choice","labels":"reason","mask":null,"value":"rules_process"},{"currency":"CNY","field":"facts.cause","kind":"choice","labels":"cause","mask":null,"value":"hardship"},{"currency":"CNY","field":"facts.noticed_on","kind":"date","labels":"","mask":null,"value":"2026-11-24"},{"currency":"CNY","field":"facts.police_reported","kind":"choice","labels":"yes_no","mask":null,"value":"no"},{"currency":"CNY","field":"facts.collection","kind":"long_text","labels":"","mask":null,"value":"外部机构一天内多次致电客户女儿的单位，没有说明工号。"}]},{"key":"circumstances","lines":[{"currency":"CNY","field":"circumstances.employment","kind":"choice","labels":"employment","mask":null,"value":"retired"},{"currency":"CNY","field":"circumstances.income","kind":"money","labels":"","mask":null,"value":430000},{"currency":"CNY","field":"circumstances.dependants","kind":"int","labels":"","mask":null,"value":1},{"currency":"CNY","field":"circumstances.other_instalments","kind":"money","labels":"","mask":null,"value":0},{"currency":"CNY","field":"circumstances.hardship","kind":"choices","labels":"hardship","mask":null,"value":["illness","less_income"]},{"currency":"CNY","field":"circumstances.hardship_text","kind":"long_text","labels":"","mask":null,"value":"2026 年 8 月手术住院，自费部分较多。"}]},{"key":"materials","lines":[{"currency":"CNY","field":"materials.brought","kind":"choices","labels":"material","mask":null,"value":["id_document","card","statement","medical"]},{"currency":"CNY","field":"materials.originals_kept","kind":"choice","labels":"yes_no","mask":null,"value":"no"}]},{"key":"read_back","lines":[{"currency":"CNY","field":"read_back.how","kind":"choice","labels":"read_back_how","mask":null,"value":"display"}]}],"pauses":[],"read_back":[{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":1},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":2},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":3},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":4},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":5},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":6},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":7},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":8},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":9},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":10},{"at":"2026-11-24T13:13:05.732Z","outcome":"agreed","page":11}],"spoken":[{"answer":"八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。","at":"2026-11-24T13:13:05.732Z","before":[],"question":"请您说一下欠款是怎么发生的。","seq":1,"speaker":"customer","struck":false},{"answer":"退休金四千三，老伴没有收入，吃药一个月要七八百。","at":"2026-11-24T13:13:05.732Z","before":[],"question":"现在每个月有多少收入，要负担哪些开支？","seq":2,"speaker":"customer","struck":false},{"answer":"本金我都认，就是利息和违约金觉得太高了。","at":"2026-11-24T13:13:05.732Z","before":[],"question":"对账单上的哪些金额您有不同意见？","seq":3,"speaker":"customer","struck":false},{"answer":"他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。","at":"2026-11-24T13:13:05.732Z","before":[],"question":"催收的电话是怎么回事？","seq":4,"speaker":"customer","struck":false},{"answer":"电话是我接的，对方没有报工号。","at":"2026-11-24T13:13:05.732Z","before":[],"question":"您当时在场吗？","seq":5,"speaker":"companion","struck":false},{"answer":"利息少一点，剩下的分三年还，每个月八九百我还得起。","at":"2026-11-24T13:13:05.732Z","before":[],"question":"您希望怎样解决？","seq":6,"speaker":"customer","struck":false}]},"form":1,"kind":"interview_record","rows":{"answers":{"1":{"answer":"八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。","asked_at":"2026-11-24T13:13:05.732Z","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","corrections":[],"created_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45f3-7f5f-aa54-69b791863247","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","question":"请您说一下欠款是怎么发生的。","seq":1,"speaker":"customer","struck_at":null},"2":{"answer":"退休金四千三，老伴没有收入，吃药一个月要七八百。","asked_at":"2026-11-24T13:13:05.732Z","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","corrections":[],"created_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45f6-7d10-910b-bf0879dd837b","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","question":"现在每个月有多少收入，要负担哪些开支？","seq":2,"speaker":"customer","struck_at":null},"3":{"answer":"本金我都认，就是利息和违约金觉得太高了。","asked_at":"2026-11-24T13:13:05.732Z","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","corrections":[],"created_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45f8-79b5-b062-3c018d44e3e4","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","question":"对账单上的哪些金额您有不同意见？","seq":3,"speaker":"customer","struck_at":null},"4":{"answer":"他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。","asked_at":"2026-11-24T13:13:05.732Z","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","corrections":[],"created_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45f9-7b42-9770-c2151063e8c5","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","question":"催收的电话是怎么回事？","seq":4,"speaker":"customer","struck_at":null},"5":{"answer":"电话是我接的，对方没有报工号。","asked_at":"2026-11-24T13:13:05.732Z","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","corrections":[],"created_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45fb-7aab-937b-7aac3d65f26c","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","question":"您当时在场吗？","seq":5,"speaker":"companion","struck_at":null},"6":{"answer":"利息少一点，剩下的分三年还，每个月八九百我还得起。","asked_at":"2026-11-24T13:13:05.732Z","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","corrections":[],"created_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45fd-7810-b136-dc59a07c145d","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","question":"您希望怎样解决？","seq":6,"speaker":"customer","struck_at":null}},"interview":{"case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","created_at":"2026-11-24T13:13:05.732Z","ended_at":"2026-11-24T13:13:05.732Z","home_branch":"0123","id":"01a20db0-45c7-737a-be02-b7623b3a0d33","pauses":[],"place":"中山路支行 2 号接待室","read_back":[[1,"agreed","2026-11-24T13:13:05.732Z",["4e229ef9280589be833c:1/1","97ffa25f375501bfc2f4:1/1"]],[2,"agreed","2026-11-24T13:13:05.732Z",["894b628e1174f87d83ea:1/1"]],[3,"agreed","2026-11-24T13:13:05.732Z",["28cb410226b47c5265fe:1/1"]],[4,"agreed","2026-11-24T13:13:05.732Z",["4c10ea3f698d1876cfee:1/1","0918738dab3016361167:1/1"]],[5,"agreed","2026-11-24T13:13:05.732Z",["91206d364fa7c7eb512a:1/1"]],[6,"agreed","2026-11-24T13:13:05.732Z",["2a1e26ea0eb3ed72abda:1/1"]],[7,"agreed","2026-11-24T13:13:05.732Z",["03971a66769686585744:1/2"]],[8,"agreed","2026-11-24T13:13:05.732Z",["03971a66769686585744:2/2","2e59fdb5ffd92f7ee0ef:1/1","e326b5674ae67d540462:1/1"]],[9,"agreed","2026-11-24T13:13:05.732Z",["585ac431ea5f68c1d075:1/1","e015320e8eeb24dbc52c:1/1","a4b25abe7a149bff72d9:1/1","53f9c4497a82d2616e52:1/1"]],[10,"agreed","2026-11-24T13:13:05.732Z",["ed0bb6935fd5277fe7f2:1/1","03ddee6b7865ded3029c:1/1","ad28f24c83ca879312fe:1/1"]],[11,"agreed","2026-11-24T13:13:05.732Z",["977711acea33e793dc15:1/1","669725e7d6f26907e938:1/1"]]],"recorder_id":"01a20db0-3e9f-791f-8718-741d6292591c","seq":1,"started_at":"2026-11-24T13:13:05.732Z","state":"sealed"},"issues":{"1":{"admitted_by":"both","amount_fen":3000000,"bank_position":"本金三万元","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","created_at":"2026-11-24T13:13:05.732Z","customer_claim":"认可本金三万元","home_branch":"0123","id":"01a20db0-45ff-7381-beea-1342e790c943","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","removed_at":null,"seq":1,"title":"欠款本金"},"2":{"admitted_by":"","amount_fen":91240,"bank_position":"按合同计收，可以在权限内减免","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","created_at":"2026-11-24T13:13:05.732Z","customer_claim":"住院期间的利息和违约金应当减免","home_branch":"0123","id":"01a20db0-4602-7c78-a373-c5ddc47f89f9","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","removed_at":null,"seq":2,"title":"利息和违约金"},"3":{"admitted_by":"","amount_fen":null,"bank_position":"核查录音，已暂停催收","case_id":"01a20db0-44d5-74db-bdf4-536aaf81dea1","created_at":"2026-11-24T13:13:05.732Z","customer_claim":"外部机构致电其女儿单位","home_branch":"0123","id":"01a20db0-4604-7380-b583-d81914099d97","interview_id":"01a20db0-45c7-737a-be02-b7623b3a0d33","removed_at":null,"seq":3,"title":"催收方式"}},"sections":{"agent":{"present":"no"},"circumstances":{"dependants":1,"employment":"retired","hardship":["illness","less_income"],"hardship_text":"2026 年 8 月手术住院，自费部分较多。","income":430000,"other_instalments":0},"companion":{"did_not_decide":true,"person_id":"01a20db0-45d9-75ff-a359-9b23f8ad3852","present":"yes"},"facts":{"collection":"外部机构一天内多次致电客户女儿的单位，没有说明工号。","noticed_on":"2026-11-24","police_reported":"no"},"first_things":{"theft":"no"},"identity":{"original_seen":"2026-11-24T13:13:05.732Z"},"materials":{"brought":["id_document","card","statement","medical"],"originals_kept":"no"},"read_back":{"how":"display"},"rights":{"consent_processing":"given","consent_recording":"refused","consent_sensitive":"given","told_at":"2026-11-24T13:13:05.732Z","told_how":"large_print","understood":true},"wish":{"proposed_first_on":"2026-12-24","proposed_monthly":90000,"proposed_months":36}}},"words":["案号：2026-0123-000001（第 1 次面谈）","地点：华东银行中山路支行 2 号接待室","记录人：王敏","开始时间：2026-11-24 21:13","客户：钱𫖯，居民身份证 320100195803070019，13900000068","陪同人：钱兰，女儿，居民身份证 320100198506150028，13900000085","结束时间：2026-11-24 21:13","2026-11-24 21:13 暂停计息催收，编号：CS-20261124-0068","先办要事","怀疑卡被盗刷：否","仍在被催收：是","客户身份","姓名：钱𫖯","电话：13900000068","卡号或尾号：6222020000001234","证件类型：居民身份证","证件号码：320100195803070019","已核对证件原件：2026-11-24 21:13","出生日期：1958-03-07","送达地址：江城市鼓楼区梧桐里 3 号 2 幢 501 室","照顾需要：老年人","陪同人","有陪同人：是","姓名：钱兰","与客户的关系：女儿","证件类型：居民身份证","证件号码：320100198506150028","电话：13900000085","陪同人未代客户作决定：是","代理人","由代理人办理：否","权利告知与同意","权利义务告知书送达时间：2026-11-24 21:13","告知方式：大字版交付","客户表示已听清并理解：是","同意为处理本投诉使用个人信息：同意","同意处理敏感个人信息：同意","同意录音录像：不同意","诉求与意愿","诉求：停止骚扰、分期还款、息费减免","希望怎样解决：减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。","愿意每月偿还：900.00 元","希望分几期：36","希望首次还款日：2026-12-24","事实经过","事情经过：2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。","争议金额：30,000.00 元","币种：人民币","业务类别：信用卡使用","投诉原因：制度与业务流程","事由：还款困难","发现日期：2026-11-24","已报警：否","催收情况：外部机构一天内多次致电客户女儿的单位，没有说明工号。","个人状况","工作情况：退休","本人月净收入：4,300.00 元","供养人数：1","其他每月还款：0.00 元","困难原因：疾病、收入减少","困难说明：2026 年 8 月手术住院，自费部分较多。","提交材料","提交的材料：身份证件、信用卡、账单、诊断证明","留存原件：否","朗读核对","核对方式：客户屏阅读","问：请您说一下欠款是怎么发生的。","答（客户）：八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。","问：现在每个月有多少收入，要负担哪些开支？","答（客户）：退休金四千三，老伴没有收入，吃药一个月要七八百。","问：对账单上的哪些金额您有不同意见？","答（客户）：本金我都认，就是利息和违约金觉得太高了。","问：催收的电话是怎么回事？","答（客户）：他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。","问：您当时在场吗？","答（陪同人）：电话是我接的，对方没有报工号。","问：您希望怎样解决？","答（客户）：利息少一点，剩下的分三年还，每个月八九百我还得起。","争议点 1：欠款本金","涉及金额：30,000.00 元","客户主张：认可本金三万元","银行意见：本金三万元","认可情况：双方一致","争议点 2：利息和违约金","涉及金额：912.40 元","客户主张：住院期间的利息和违约金应当减免","银行意见：按合同计收，可以在权限内减免","争议点 3：催收方式","客户主张：外部机构致电其女儿单位","银行意见：核查录音，已暂停催收","第 1 页核对：同意（2026-11-24 21:13）","第 2 页核对：同意（2026-11-24 21:13）","第 3 页核对：同意（2026-11-24 21:13）","第 4 页核对：同意（2026-11-24 21:13）","第 5 页核对：同意（2026-11-24 21:13）","第 6 页核对：同意（2026-11-24 21:13）","第 7 页核对：同意（2026-11-24 21:13）","第 8 页核对：同意（2026-11-24 21:13）","第 9 页核对：同意（2026-11-24 21:13）","第 10 页核对：同意（2026-11-24 21:13）","第 11 页核对：同意（2026-11-24 21:13）"]}', 'baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7', '0367ff502d710d302c20f2dce3b2d5ee89246521a8c720bb2164a1e97b0d4c95', '[["01a20db0-474e-741b-a6ed-97dacf591366","95766c233061e2713e2948ddb28f7dca101cb77ad72a03e49691bbd98b338f23"],["01a20db0-475d-771e-b9d4-866149c2f789","19c39336ab040eec76b936726627aea504cbde0d994eb371d91f295f6239c822"],["01a20db0-4769-77df-8015-125114acc20c","9a18a4c72379c03ec5be73abec6454f817ed7046970878e0d66414405f097378"]]', '2026-11-24T13:13:05.732Z', '01a20db0-3e9f-791f-8718-741d6292591c'),
	('3f2417c7-c32e-8246-a239-95d9ec8f2815', '0123', '0123', 1, '2026-11-24T13:13:07.210Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'agreement_versions', '5ba2273e-9214-8170-b04d-444887353fe2', '{"clauses":[{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"balance","number":1,"text":"截至 2026 年 11 月 24 日，乙方尚欠甲方款项（币种：人民币）合计人民币 30,912.40 元（大写：叁万零玖佰壹拾贰元肆角整）。欠款的组成见附表一《欠款组成表》。附表一是本协议的组成部分。","title":"欠款余额、结构和币种"},{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"waiver","number":2,"text":"甲方同意减免乙方息费合计人民币 300.00 元（大写：叁佰元整），各项减免金额见附表一。减免后乙方应偿还的款项为人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）。乙方全部履行本协议后，减免确定生效，甲方不再就已减免的部分向乙方主张。","title":"息费减免"},{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"schedule","number":3,"text":"乙方对人民币 30,612.40 元（大写：叁万零陆佰壹拾贰元肆角整）按月分 36 期偿还，还款方式为等额本息，币种为人民币。首期还款日为 2026 年 12 月 24 日，末期还款日为 2029 年 11 月 24 日，每期应还金额和日期见附表二《还款计划表》。乙方应于每期还款日当日 24 时前，以存入或者转账的方式将当期款项足额存入下列账户（户名：钱𫖯，账号：6222 0200 0000 1234）。","title":"还款周期、方式、日期和每期金额"},{"article":"商业银行信用卡业务监督管理办法第七十条；中国人民银行公告〔2021〕第3号","free":false,"key":"interest","number":4,"text":"还款期间甲方按本协议计收利息合计人民币 2,318.07 元（大写：贰仟叁佰壹拾捌元零柒分），折合年化利率（单利）为 4.80%。除此之外，甲方不再对附表一所列欠款计收复利、罚息、违约金和其他费用。还款期间信用卡年费：不计收。","title":"还款期间的利息和费用"},{"article":"民法典第五百六十一条；商业银行信用卡业务监督管理办法","free":false,"key":"allocation","number":5,"text":"乙方按附表二偿还的款项，先冲抵当期应还的利息，再冲抵当期应还的本金。","title":"款项的冲还顺序"},{"article":"民法典第五百三十条","free":false,"key":"early","number":6,"text":"乙方可以提前清偿全部剩余款项，甲方不另行收取任何费用；提前清偿的，未到期的利息不再计收。","title":"提前还款"},{"article":"商业银行信用卡业务监督管理办法第七十条","free":false,"key":"no_new_card","number":7,"text":"乙方承诺：在本协议项下款项全部清偿之前，不向任何银行申领信用卡。","title":"乙方的承诺"},{"article":"商业银行信用卡业务监督管理办法第七十条；银保监规〔2022〕13号","free":false,"key":"stop_collection","number":8,"text":"本协议生效后，只要乙方按约履行，甲方停止对附表一所列欠款的催收，并于本协议生效之日起 3 个工作日内书面通知受甲方委托的全部外部机构停止催收。","title":"停止催收"},{"article":"征信业管理条例；银行卡民事纠纷规定第十四条","free":false,"key":"credit_report","number":9,"text":"甲方依法如实报送乙方的信用信息，本协议的履行情况一并如实报送。乙方认为报送的信息有错误的，可以提出异议，甲方依法核查、更正。","title":"征信信息"},{"article":"商业银行信用卡业务监督管理办法第七十条；个人信息保护法","free":false,"key":"duties","number":10,"text":"乙方应当保持联系方式畅通，姓名、电话、住址发生变更的，应当在变更后 10 日内告知甲方。乙方有权随时查询履行情况，并在全部清偿后取得结清证明。甲方应当为乙方的个人信息保密，并在收到每一期款项后如实记账。","title":"双方的权利义务"},{"article":"商业银行信用卡业务监督管理办法第七十条；民法典第五百七十七条","free":false,"key":"default","number":11,"text":"乙方未在还款日足额还款的，甲方应当通知乙方，乙方在通知送达之日起 15 日内补足的，不视为违约。逾期仍未补足的，甲方有权书面通知乙方解除分期，要求乙方一次性偿还剩余全部款项，已经约定的息费减免同时失效，并可以依照法律规定继续催收或者提起诉讼。甲方违反第八条的，应当立即停止，向乙方书面说明情况并承担由此造成的损失。","title":"违约责任"},{"article":"民事诉讼法第三十五条","free":false,"key":"disputes","number":12,"text":"履行本协议发生争议的，双方先行协商；协商不成的，可以向江城市有管辖权的人民法院提起诉讼。双方均同意的，也可以将争议提交独立的金融纠纷调解组织调解，或者就本协议申请办理赋予强制执行效力的公证。","title":"争议的解决"},{"article":"民法典第五百零九条","free":false,"key":"reminder","number":13,"text":"甲方在每期还款日前 3 日以短信方式提醒乙方还款。未收到提醒不影响乙方按约还款。","title":"还款提醒"},{"article":"民法典第四百九十条","free":false,"key":"effect","number":14,"text":"本协议自甲、乙双方签名或者盖章之日起生效。本协议一式 3 份，甲方执二份，乙方执一份，具有同等效力。附表与正文具有同等效力。","title":"生效和文本"}],"components":[{"agreed":"30000.00","claimed":"30000.00","component":"principal","waived":"0.00"},{"agreed":"412.40","claimed":"612.40","component":"interest","waived":"200.00"},{"agreed":"200.00","claimed":"300.00","component":"late_charge","waived":"100.00"},{"agreed":"30612.40","claimed":"30912.40","component":"total","waived":"300.00"}],"currency":"CNY","obligations":[{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2026-12-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-01-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-02-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-03-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-04-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-05-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-06-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-07-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-08-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-09-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-10-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-11-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2027-12-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-01-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-02-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-03-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-04-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-05-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-06-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-07-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-08-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-09-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-10-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-11-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2028-12-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-01-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-02-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-03-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-04-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-05-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-06-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-07-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-08-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-09-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.73","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-10-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":"6222020000001234","amount":"914.92","creditor":"bank","currency":"CNY","debtor":"customer","due_on":"2029-11-24","due_words":"","kind":"instalment","manner":"schedule","money":true,"on_default":"default"},{"account":null,"amount":null,"creditor":"customer","currency":null,"debtor":"bank","due_on":null,"due_words":"on_effect","kind":"stop_collection","manner":"stop_collection","money":false,"on_default":"default"}],"opening":"乙方持有甲方发行的信用卡（卡号 622202******1234）。乙方目前的欠款已经超出其还款能力，但仍有还款意愿。甲、乙双方在自愿、平等的基础上协商一致，就乙方欠款的偿还订立本协议，共同遵守。","parties":{"agent":null,"bank_name":"华东银行","branch_address":"","branch_name":"中山路支行","branch_phone":"","card":"622202******1234","case_no":"2026-0123-000001","customer_address":"江城市鼓楼区梧桐里 3 号 2 幢 501 室","customer_id":"320100195803070019","customer_id_type":"resident_id","customer_name":"钱𫖯","customer_phone":"13900000068","made_on":"2026-11-24","representative":"李雪","route":"negotiation","summary":"2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。"},"plan":{"annual_rate":"0.0480","effective_annual_rate":"0.0491","fee_total":"0.00","interest_total":"2318.07","rows":[{"balance":"29820.12","due":"2026-12-24","fee":"0.00","interest":"122.45","n":1,"principal":"792.28","total":"914.73"},{"balance":"29024.67","due":"2027-01-24","fee":"0.00","interest":"119.28","n":2,"principal":"795.45","total":"914.73"},{"balance":"28226.04","due":"2027-02-24","fee":"0.00","interest":"116.10","n":3,"principal":"798.63","total":"914.73"},{"balance":"27424.21","due":"2027-03-24","fee":"0.00","interest":"112.90","n":4,"principal":"801.83","total":"914.73"},{"balance":"26619.18","due":"2027-04-24","fee":"0.00","interest":"109.70","n":5,"principal":"805.03","total":"914.73"},{"balance":"25810.93","due":"2027-05-24","fee":"0.00","interest":"106.48","n":6,"principal":"808.25","total":"914.73"},{"balance":"24999.44","due":"2027-06-24","fee":"0.00","interest":"103.24","n":7,"principal":"811.49","total":"914.73"},{"balance":"24184.71","due":"2027-07-24","fee":"0.00","interest":"100.00","n":8,"principal":"814.73","total":"914.73"},{"balance":"23366.72","due":"2027-08-24","fee":"0.00","interest":"96.74","n":9,"principal":"817.99","total":"914.73"},{"balance":"22545.46","due":"2027-09-24","fee":"0.00","interest":"93.47","n":10,"principal":"821.26","total":"914.73"},{"balance":"21720.91","due":"2027-10-24","fee":"0.00","interest":"90.18","n":11,"principal":"824.55","total":"914.73"},{"balance":"20893.06","due":"2027-11-24","fee":"0.00","interest":"86.88","n":12,"principal":"827.85","total":"914.73"},{"balance":"20061.90","due":"2027-12-24","fee":"0.00","interest":"83.57","n":13,"principal":"831.16","total":"914.73"},{"balance":"19227.42","due":"2028-01-24","fee":"0.00","interest":"80.25","n":14,"principal":"834.48","total":"914.73"},{"balance":"18389.60","due":"2028-02-24","fee":"0.00","interest":"76.91","n":15,"principal":"837.82","total":"914.73"},{"balance":"17548.43","due":"2028-03-24","fee":"0.00","interest":"73.56","n":16,"principal":"841.17","total":"914.73"},{"balance":"16703.89","due":"2028-04-24","fee":"0.00","interest":"70.19","n":17,"principal":"844.54","total":"914.73"},{"balance":"15855.98","due":"2028-05-24","fee":"0.00","interest":"66.82","n":18,"principal":"847.91","total":"914.73"},{"balance":"15004.67","due":"2028-06-24","fee":"0.00","interest":"63.42","n":19,"principal":"851.31","total":"914.73"},{"balance":"14149.96","due":"2028-07-24","fee":"0.00","interest":"60.02","n":20,"principal":"854.71","total":"914.73"},{"balance":"13291.83","due":"2028-08-24","fee":"0.00","interest":"56.60","n":21,"principal":"858.13","total":"914.73"},{"balance":"12430.27","due":"2028-09-24","fee":"0.00","interest":"53.17","n":22,"principal":"861.56","total":"914.73"},{"balance":"11565.26","due":"2028-10-24","fee":"0.00","interest":"49.72","n":23,"principal":"865.01","total":"914.73"},{"balance":"10696.79","due":"2028-11-24","fee":"0.00","interest":"46.26","n":24,"principal":"868.47","total":"914.73"},{"balance":"9824.85","due":"2028-12-24","fee":"0.00","interest":"42.79","n":25,"principal":"871.94","total":"914.73"},{"balance":"8949.42","due":"2029-01-24","fee":"0.00","interest":"39.30","n":26,"principal":"875.43","total":"914.73"},{"balance":"8070.49","due":"2029-02-24","fee":"0.00","interest":"35.80","n":27,"principal":"878.93","total":"914.73"},{"balance":"7188.04","due":"2029-03-24","fee":"0.00","interest":"32.28","n":28,"principal":"882.45","total":"914.73"},{"balance":"6302.06","due":"2029-04-24","fee":"0.00","interest":"28.75","n":29,"principal":"885.98","total":"914.73"},{"balance":"5412.54","due":"2029-05-24","fee":"0.00","interest":"25.21","n":30,"principal":"889.52","total":"914.73"},{"balance":"4519.46","due":"2029-06-24","fee":"0.00","interest":"21.65","n":31,"principal":"893.08","total":"914.73"},{"balance":"3622.81","due":"2029-07-24","fee":"0.00","interest":"18.08","n":32,"principal":"896.65","total":"914.73"},{"balance":"2722.57","due":"2029-08-24","fee":"0.00","interest":"14.49","n":33,"principal":"900.24","total":"914.73"},{"balance":"1818.73","due":"2029-09-24","fee":"0.00","interest":"10.89","n":34,"principal":"903.84","total":"914.73"},{"balance":"911.27","due":"2029-10-24","fee":"0.00","interest":"7.27","n":35,"principal":"907.46","total":"914.73"},{"balance":"0.00","due":"2029-11-24","fee":"0.00","interest":"3.65","n":36,"principal":"911.27","total":"914.92"}],"total":"32930.47","warnings":[]},"request":{"annual_rate":"0.048","currency":"CNY","down_payment":null,"fee_rate":null,"first_due":"2026-12-24","grace_interest":"paid","grace_months":0,"method":"annuity","months":36,"principal":"30612.40","remainder":"last","roll":"none","start":"2026-11-24"},"template":"instalment 2026-11","title":"信用卡个性化分期还款协议"}', '8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b', 'c8596e87a5c00ccdece9ecf69351a36a8a5b56d910b430f59ae9b59ff90731b1', '[["01a20db0-4b25-7646-9ef7-2c61bc939f51","56335a6e239e5e98fa7e76cb97506d90ea711db729a6c12ae012c9d3db03ced4"],["01a20db0-4b5f-7e99-bbb6-2e346e42acfd","ca52042e2c8b7307764015c8acbe496ff12bcc2f4353a7e2575c66596b9f476b"]]', '2026-11-24T13:13:07.210Z', '01a20db0-3e9f-791f-8718-741d6292591c');


INSERT INTO desk.signatures VALUES
	('01a20db0-474e-741b-a6ed-97dacf591366', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7', 'customer', '钱𫖯', 'drawn', '[[[120,563,0],[140,459,14],[160,360,28],[180,319,42],[200,356,56],[221,453,70],[241,559,84],[261,618,98],[281,600,112],[301,514,126],[321,405,140],[341,330,154],[361,328,168],[382,400,182],[402,508,196],[422,597,210],[442,619,224],[462,563,238]],[[120,440,372],[140,466,386],[160,512,400],[180,562,414],[200,603,428],[221,622,442],[241,614,456],[261,580,470],[281,531,484],[301,482,498],[321,447,512],[341,437,526],[361,455,540],[382,495,554],[402,546,568],[422,592,582],[442,619,596],[462,620,610]],[[500,392,744],[520,445,758],[540,501,772],[560,553,786],[580,594,800],[601,618,814],[621,622,828],[641,605,842],[661,571,856],[681,522,870],[701,467,884],[721,412,898],[741,365,912],[762,332,926],[782,317,940],[802,324,954],[822,350,968],[842,392,982]],[[500,685,1116],[520,629,1130],[540,544,1144],[560,454,1158],[580,387,1172],[601,363,1186],[621,389,1200],[641,457,1214],[661,547,1228],[681,632,1242],[701,686,1256],[721,694,1270],[741,652,1284],[762,574,1298],[782,483,1312],[802,406,1326],[822,366,1340],[842,375,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]', '2026-11-24T13:13:05.732Z'),
	('01a20db0-475d-771e-b9d4-866149c2f789', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7', 'companion', '钱兰', 'drawn', '[[[120,563,0],[140,459,14],[160,360,28],[180,319,42],[200,356,56],[221,453,70],[241,559,84],[261,618,98],[281,600,112],[301,514,126],[321,405,140],[341,330,154],[361,328,168],[382,400,182],[402,508,196],[422,597,210],[442,619,224],[462,563,238]],[[120,440,372],[140,466,386],[160,512,400],[180,562,414],[200,603,428],[221,622,442],[241,614,456],[261,580,470],[281,531,484],[301,482,498],[321,447,512],[341,437,526],[361,455,540],[382,495,554],[402,546,568],[422,592,582],[442,619,596],[462,620,610]],[[500,473,744],[520,550,758],[540,586,772],[560,561,786],[580,488,800],[601,406,814],[621,358,828],[641,367,842],[661,431,856],[681,515,870],[701,575,884],[721,581,898],[741,529,912],[762,446,926],[782,376,940],[802,355,954],[822,394,968],[842,473,982]],[[500,508,1116],[520,460,1130],[540,422,1144],[560,398,1158],[580,392,1172],[601,405,1186],[621,434,1200],[641,477,1214],[661,526,1228],[681,576,1242],[701,620,1256],[721,652,1270],[741,667,1284],[762,664,1298],[782,642,1312],[802,606,1326],[822,559,1340],[842,508,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]', '2026-11-24T13:13:05.732Z'),
	('01a20db0-4769-77df-8015-125114acc20c', '0123', '0123', 1, '2026-11-24T13:13:05.732Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 'baaa23b7e9f3ff450eb1c4064a010ea46b9d1878e9da5492a2521cec058804d7', 'staff', '王敏', 'drawn', '[[[120,401,0],[140,384,14],[160,379,28],[180,386,42],[200,404,56],[221,432,70],[241,464,84],[261,497,98],[281,527,112],[301,549,126],[321,560,140],[341,559,154],[361,546,168],[382,523,182],[402,493,196],[422,459,210],[442,427,224],[462,401,238]],[[120,478,372],[140,513,386],[160,551,400],[180,586,414],[200,613,428],[221,630,442],[241,632,456],[261,621,470],[281,598,484],[301,565,498],[321,528,512],[341,491,526],[361,459,540],[382,437,554],[402,427,568],[422,432,582],[442,449,596],[462,478,610]],[[500,560,744],[520,612,758],[540,622,772],[560,586,786],[580,515,800],[601,431,814],[621,358,828],[641,319,842],[661,325,856],[681,375,870],[701,452,884],[721,536,898],[741,599,912],[762,624,926],[782,603,940],[802,542,954],[822,459,968],[842,380,982]],[[500,493,1116],[520,398,1130],[540,372,1144],[560,428,1158],[580,538,1172],[601,643,1186],[621,690,1200],[641,653,1214],[661,552,1228],[681,439,1242],[701,374,1256],[721,390,1270],[741,480,1284],[762,595,1298],[782,677,1312],[802,682,1326],[822,608,1340],[842,493,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]', '2026-11-24T13:13:05.732Z'),
	('01a20db0-4b25-7646-9ef7-2c61bc939f51', '0123', '0123', 1, '2026-11-24T13:13:07.091Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'agreement_versions', '5ba2273e-9214-8170-b04d-444887353fe2', '8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b', 'customer', '钱𫖯', 'drawn', '[[[120,563,0],[140,459,14],[160,360,28],[180,319,42],[200,356,56],[221,453,70],[241,559,84],[261,618,98],[281,600,112],[301,514,126],[321,405,140],[341,330,154],[361,328,168],[382,400,182],[402,508,196],[422,597,210],[442,619,224],[462,563,238]],[[120,440,372],[140,466,386],[160,512,400],[180,562,414],[200,603,428],[221,622,442],[241,614,456],[261,580,470],[281,531,484],[301,482,498],[321,447,512],[341,437,526],[361,455,540],[382,495,554],[402,546,568],[422,592,582],[442,619,596],[462,620,610]],[[500,392,744],[520,445,758],[540,501,772],[560,553,786],[580,594,800],[601,618,814],[621,622,828],[641,605,842],[661,571,856],[681,522,870],[701,467,884],[721,412,898],[741,365,912],[762,332,926],[782,317,940],[802,324,954],[822,350,968],[842,392,982]],[[500,685,1116],[520,629,1130],[540,544,1144],[560,454,1158],[580,387,1172],[601,363,1186],[621,389,1200],[641,457,1214],[661,547,1228],[681,632,1242],[701,686,1256],[721,694,1270],[741,652,1284],[762,574,1298],[782,483,1312],[802,406,1326],[822,366,1340],[842,375,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]', '2026-11-24T13:13:07.091Z'),
	('01a20db0-4b5f-7e99-bbb6-2e346e42acfd', '0123', '0123', 1, '2026-11-24T13:13:07.156Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 'agreement_versions', '5ba2273e-9214-8170-b04d-444887353fe2', '8b9e9c9b5e1d9fc50413990231c7a6a5af71c5d107f811f3f9107aa1857b868b', 'staff', '王敏', 'drawn', '[[[120,401,0],[140,384,14],[160,379,28],[180,386,42],[200,404,56],[221,432,70],[241,464,84],[261,497,98],[281,527,112],[301,549,126],[321,560,140],[341,559,154],[361,546,168],[382,523,182],[402,493,196],[422,459,210],[442,427,224],[462,401,238]],[[120,478,372],[140,513,386],[160,551,400],[180,586,414],[200,613,428],[221,630,442],[241,632,456],[261,621,470],[281,598,484],[301,565,498],[321,528,512],[341,491,526],[361,459,540],[382,437,554],[402,427,568],[422,432,582],[442,449,596],[462,478,610]],[[500,560,744],[520,612,758],[540,622,772],[560,586,786],[580,515,800],[601,431,814],[621,358,828],[641,319,842],[661,325,856],[681,375,870],[701,452,884],[721,536,898],[741,599,912],[762,624,926],[782,603,940],[802,542,954],[822,459,968],[842,380,982]],[[500,493,1116],[520,398,1130],[540,372,1144],[560,428,1158],[580,538,1172],[601,643,1186],[621,690,1200],[641,653,1214],[661,552,1228],[681,439,1242],[701,374,1256],[721,390,1270],[741,480,1284],[762,595,1298],[782,677,1312],[802,682,1326],[822,608,1340],[842,493,1354]],[[140,700,1488],[182,697,1498],[224,694,1508],[266,691,1518],[308,688,1528],[350,685,1538],[392,682,1548],[434,679,1558],[476,676,1568],[518,673,1578],[560,670,1588],[602,667,1598],[644,664,1608],[686,661,1618],[728,658,1628],[770,655,1638],[812,652,1648],[854,649,1658]]]', '2026-11-24T13:13:07.156Z');


INSERT INTO desk.staff VALUES
	('01a20db0-3e9f-791f-8718-741d6292591c', '0123', '0123', 1, '2026-11-24T13:13:03.904Z', 'wangmin', '王敏', 'counter', '', '', NULL),
	('01a20db0-3eab-7f08-8200-72305a124851', '0123', '0123', 1, '2026-11-24T13:13:03.916Z', 'lixue', '李雪', 'mediator', 'mediation', '', NULL),
	('01a20db0-3eb6-7f50-883b-48d91df53f9a', '0123', '0123', 1, '2026-11-24T13:13:03.927Z', 'zhaogang', '赵刚', 'lead', 'mediation', '', NULL),
	('01a20db0-3ec1-7278-b8f4-da8295e89dc2', '0123', '0123', 1, '2026-11-24T13:13:03.937Z', 'sunyi', '孙毅', 'investigator', '', '', NULL),
	('01a20db0-3ecc-7bd8-adda-8318d7766fdc', '0123', '0123', 1, '2026-11-24T13:13:03.948Z', 'zhouning', '周宁', 'auditor', '', '', NULL),
	('01a20db0-3ed6-7e6b-adf3-2a681e80c5de', '0123', '0123', 1, '2026-11-24T13:13:03.958Z', 'admin', '管文博', 'admin', '', '', NULL),
	('01a20db0-3edf-7e10-ae05-0eefdb6efe5c', '0456', '0456', 1, '2026-11-24T13:13:03.968Z', 'hejia', '何佳', 'counter', '', '', NULL),
	('01a20db0-3ee9-721a-a715-0ff0670b45b9', '0456', '0456', 1, '2026-11-24T13:13:03.978Z', 'xujing', '徐静', 'mediator', 'mediation', '', NULL),
	('01a20db0-3ef3-7254-ae2c-b8edc0d42b6a', '0456', '0456', 1, '2026-11-24T13:13:03.988Z', 'maqiang', '马强', 'lead', 'mediation', '', NULL);


INSERT INTO desk.transactions VALUES
	('7cb4368b-042b-8165-ac26-f0e2df647501', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 1, 3, '', '2026-09-18', '2026-09-19', 'purchase', '消费', '江城市人民医院门诊', 36800, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('cb7a78f4-2614-8659-ac11-30dda53d289e', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 2, 4, '', '2026-09-20', '2026-09-21', 'purchase', '消费', '梧桐里便民超市', 8650, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('3849c62d-5afc-8fd6-8050-183d485c6e07', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 3, 5, '', '2026-09-22', '2026-09-23', 'purchase', '消费', '境外网络商户 GLOBALPLAY', 128000, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('d8159afe-d34a-842d-8912-f0e69b460ad3', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 4, 6, '', '2026-09-22', '2026-09-23', 'purchase', '消费', '境外网络商户 GLOBALPLAY', 256000, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('5c3784f1-6432-820f-8a0b-f8944aad0bf0', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 5, 7, '', '2026-09-25', '2026-09-25', 'repayment', '还款', '手机银行还款', -50000, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('d6e16012-6268-8e3f-8709-d3669c15c729', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 6, 8, '', '2026-09-28', '2026-09-29', 'purchase', '分期', '住院费分期 第3期/共12期', 165000, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('96889cd1-3ac6-81db-b8d6-fbf75fa1381c', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 7, 9, '', '2026-10-02', '2026-10-03', 'purchase', '消费', '江城燃气', 7530, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('88985c86-0b79-867d-be4c-c1df7ffa737d', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 8, 10, '', '2026-10-08', '2026-10-08', 'interest', '利息', '透支利息', 61240, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('0ca404da-3fd2-8dc5-ade2-73e8918b16c0', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 9, 11, '', '2026-10-08', '2026-10-08', 'fee', '违约金', '违约金', 30000, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, ''),
	('5a702e68-4fb3-85f9-9dd1-2feb20e3e986', '0123', '0123', 1, '2026-11-24T13:13:05.568Z', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '1153fdcb-3984-8276-823d-8984aeab3d08', 10, 12, '', '2026-10-10', '2026-10-11', 'refund', '退款', '梧桐里便民超市退款', -2650, 'CNY', NULL, NULL, '1234', NULL, NULL, false, '', false, '');


INSERT INTO sync.blob_cases VALUES
	('58815e39644a1637e72db94cc5cbaa45b7073cd3717ec7629cbce70860360b59', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '01a20db0-3e9f-791f-8718-741d6292591c', '2026-11-24 13:13:05.726731+00');


INSERT INTO sync.blobs VALUES
	('58815e39644a1637e72db94cc5cbaa45b7073cd3717ec7629cbce70860360b59', 915, 1048576, 'complete', '{01a20db0-3e9f-791f-8718-741d6292591c}', '2026-11-24 13:13:05.721587+00', '2026-11-24 13:13:05.726731+00');


INSERT INTO sync.centre VALUES
	(true, 'kept_0001', 'c57461dc-98a1-4553-ab8c-ada7b44f6caa', 1, 1, 1, '', '2026-11-24 13:13:03.306633+00');


INSERT INTO sync.change_log VALUES
	('reference', 1, 'row', 'branches', '01a20db0-3e88-7f41-94a5-c1f082cadb92', 1, '2026-11-24 13:13:03.879427+00'),
	('reference', 2, 'row', 'branches', '01a20db0-3e92-7ce1-bb6d-0dddc1977340', 1, '2026-11-24 13:13:03.890162+00'),
	('reference', 3, 'row', 'staff', '01a20db0-3e9f-791f-8718-741d6292591c', 1, '2026-11-24 13:13:03.893441+00'),
	('reference', 4, 'row', 'staff', '01a20db0-3eab-7f08-8200-72305a124851', 1, '2026-11-24 13:13:03.908048+00'),
	('reference', 5, 'row', 'staff', '01a20db0-3eb6-7f50-883b-48d91df53f9a', 1, '2026-11-24 13:13:03.919281+00'),
	('reference', 6, 'row', 'staff', '01a20db0-3ec1-7278-b8f4-da8295e89dc2', 1, '2026-11-24 13:13:03.929788+00'),
	('reference', 7, 'row', 'staff', '01a20db0-3ecc-7bd8-adda-8318d7766fdc', 1, '2026-11-24 13:13:03.940384+00'),
	('reference', 8, 'row', 'staff', '01a20db0-3ed6-7e6b-adf3-2a681e80c5de', 1, '2026-11-24 13:13:03.950687+00'),
	('reference', 9, 'row', 'staff', '01a20db0-3edf-7e10-ae05-0eefdb6efe5c', 1, '2026-11-24 13:13:03.960408+00'),
	('reference', 10, 'row', 'staff', '01a20db0-3ee9-721a-a715-0ff0670b45b9', 1, '2026-11-24 13:13:03.970161+00'),
	('reference', 11, 'row', 'staff', '01a20db0-3ef3-7254-ae2c-b8edc0d42b6a', 1, '2026-11-24 13:13:03.980008+00'),
	('branch:0123', 1, 'row', 'customers', '01a20db0-44c7-705d-b7d8-9c5452b0bcf5', 1, '2026-11-24 13:13:05.528072+00'),
	('branch:0123', 2, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 1, '2026-11-24 13:13:05.528072+00'),
	('branch:0123', 3, 'row', 'milestones', '01a20db0-44d9-7f88-8db0-8c7dc622da87', 1, '2026-11-24 13:13:05.528072+00'),
	('branch:0123', 4, 'row', 'case_events', '01a20db0-44da-72b7-8c49-166c82ae79cd', 1, '2026-11-24 13:13:05.528072+00'),
	('branch:0123', 5, 'row', 'first_actions', '01a20db0-44dd-71b8-b1cf-a78adbf443e2', 1, '2026-11-24 13:13:05.528072+00'),
	('branch:0123', 6, 'row', 'case_events', '01a20db0-44dd-71e8-adad-2b9c09792666', 1, '2026-11-24 13:13:05.528072+00'),
	('branch:0123', 7, 'row', 'evidence_items', 'c4a0d7eb-c17b-8bdc-8578-00f97b645750', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 8, 'row', 'custody_entries', '01a20db0-4569-76d3-bb1e-c6816cdd789a', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 9, 'row', 'case_events', '01a20db0-456a-7b2d-8442-0e4ade8f4f63', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 10, 'row', 'account_statements', '1153fdcb-3984-8276-823d-8984aeab3d08', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 11, 'row', 'custody_entries', '01a20db0-4571-701a-b66b-50a4bf2c38b0', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 12, 'row', 'case_events', '01a20db0-4571-7ad4-80b4-9df38d8d1bdf', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 13, 'row', 'transactions', '7cb4368b-042b-8165-ac26-f0e2df647501', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 14, 'row', 'transactions', 'cb7a78f4-2614-8659-ac11-30dda53d289e', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 15, 'row', 'transactions', '3849c62d-5afc-8fd6-8050-183d485c6e07', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 16, 'row', 'transactions', 'd8159afe-d34a-842d-8912-f0e69b460ad3', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 17, 'row', 'transactions', '5c3784f1-6432-820f-8a0b-f8944aad0bf0', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 18, 'row', 'transactions', 'd6e16012-6268-8e3f-8709-d3669c15c729', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 19, 'row', 'transactions', '96889cd1-3ac6-81db-b8d6-fbf75fa1381c', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 20, 'row', 'transactions', '88985c86-0b79-867d-be4c-c1df7ffa737d', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 21, 'row', 'transactions', '0ca404da-3fd2-8dc5-ade2-73e8918b16c0', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 22, 'row', 'transactions', '5a702e68-4fb3-85f9-9dd1-2feb20e3e986', 1, '2026-11-24 13:13:05.674767+00'),
	('branch:0123', 23, 'row', 'case_events', '01a20db0-45cc-76af-a2d7-68083bfb57fc', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 24, 'row', 'interview_sections', '2b363428-86b5-8340-a877-c34f36e7e511', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 25, 'row', 'interview_sections', '8cd46b66-a3a0-8563-b5a7-d7e2b71eeedd', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 26, 'row', 'case_people', '01a20db0-45d9-75ff-a359-9b23f8ad3852', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 27, 'row', 'case_events', '01a20db0-45dc-7fce-9fe2-8e474dbb97a9', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 28, 'row', 'interview_sections', '9224722b-5cf0-86a3-b6bd-d697147cd30d', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 29, 'row', 'interview_sections', '563d1e35-1fff-8398-be48-311eee6a9fb8', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 30, 'row', 'interview_sections', 'd1328f58-1db8-8035-8ca5-d112e2ec994e', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 31, 'row', 'case_events', '01a20db0-45e5-79eb-b00b-59b05ad42508', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 32, 'row', 'interview_sections', '1d2182d1-6b25-8521-b3bb-d71cccb49f84', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 33, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 2, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 34, 'row', 'interview_sections', 'b500684e-7d1d-81a4-8d2c-79240ec34bd5', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 35, 'row', 'interview_sections', '647e9148-3533-8d32-aef6-43958b5c0006', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 36, 'row', 'interview_sections', '9fe1169d-7a59-8230-a555-439514b941fa', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 37, 'row', 'interview_sections', 'c829a992-5587-8376-9a9b-cfa163a8522c', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 38, 'row', 'answers', '01a20db0-45f3-7f5f-aa54-69b791863247', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 39, 'row', 'answers', '01a20db0-45f6-7d10-910b-bf0879dd837b', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 40, 'row', 'answers', '01a20db0-45f8-79b5-b062-3c018d44e3e4', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 41, 'row', 'answers', '01a20db0-45f9-7b42-9770-c2151063e8c5', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 42, 'row', 'answers', '01a20db0-45fb-7aab-937b-7aac3d65f26c', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 43, 'row', 'answers', '01a20db0-45fd-7810-b136-dc59a07c145d', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 44, 'row', 'issue_rows', '01a20db0-45ff-7381-beea-1342e790c943', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 45, 'row', 'issue_rows', '01a20db0-4602-7c78-a373-c5ddc47f89f9', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 46, 'row', 'issue_rows', '01a20db0-4604-7380-b583-d81914099d97', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 47, 'row', 'signatures', '01a20db0-474e-741b-a6ed-97dacf591366', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 48, 'row', 'signatures', '01a20db0-475d-771e-b9d4-866149c2f789', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 49, 'row', 'signatures', '01a20db0-4769-77df-8015-125114acc20c', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 50, 'row', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', 3, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 51, 'row', 'seals', '94021939-7318-8f22-953f-4879b621c274', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 52, 'row', 'case_events', '01a20db0-478c-73d4-b46b-c9ba477af68f', 1, '2026-11-24 13:13:06.21135+00'),
	('branch:0123', 53, 'row', 'case_events', '01a20db0-47f4-76cc-b101-4b4d613b8989', 1, '2026-11-24 13:13:06.312291+00'),
	('branch:0123', 54, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 3, '2026-11-24 13:13:06.312291+00'),
	('branch:0123', 55, 'row', 'case_events', '01a20db0-4875-741b-9b73-4644bffd29ae', 1, '2026-11-24 13:13:06.443084+00'),
	('branch:0123', 56, 'enter', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 4, '2026-11-24 13:13:06.443084+00'),
	('branch:0123', 57, 'row', 'case_events', '01a20db0-48d4-7c0c-af45-70b6e0272d79', 1, '2026-11-24 13:13:06.536481+00'),
	('branch:0123', 58, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 5, '2026-11-24 13:13:06.536481+00'),
	('branch:0123', 59, 'row', 'case_events', '01a20db0-490a-78f8-9c85-e72706467124', 1, '2026-11-24 13:13:06.594934+00'),
	('branch:0123', 60, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 6, '2026-11-24 13:13:06.594934+00'),
	('branch:0123', 61, 'row', 'case_events', '01a20db0-4948-78c5-840b-4c537476a8ad', 1, '2026-11-24 13:13:06.651376+00'),
	('branch:0123', 62, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 7, '2026-11-24 13:13:06.651376+00'),
	('branch:0123', 63, 'row', 'case_events', '01a20db0-4986-7b3c-9b84-0a05b9f30887', 1, '2026-11-24 13:13:06.728539+00'),
	('branch:0123', 64, 'row', 'agreement_versions', '5ba2273e-9214-8170-b04d-444887353fe2', 1, '2026-11-24 13:13:06.728539+00'),
	('branch:0123', 65, 'row', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 2, '2026-11-24 13:13:06.728539+00'),
	('branch:0123', 66, 'row', 'approvals', '01a20db0-49df-7eb5-bfea-71ac00c92677', 1, '2026-11-24 13:13:06.810305+00'),
	('branch:0123', 67, 'row', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 3, '2026-11-24 13:13:06.810305+00'),
	('branch:0123', 68, 'row', 'case_events', '01a20db0-49e2-7ee8-88b3-c450f6927a46', 1, '2026-11-24 13:13:06.810305+00'),
	('branch:0123', 69, 'row', 'case_events', '01a20db0-49e5-77f4-9a55-f6837a0742d1', 1, '2026-11-24 13:13:06.810305+00'),
	('branch:0123', 70, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 8, '2026-11-24 13:13:06.810305+00'),
	('branch:0123', 71, 'row', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 4, '2026-11-24 13:13:06.995055+00'),
	('branch:0123', 72, 'row', 'approvals', '01a20db0-49df-7eb5-bfea-71ac00c92677', 2, '2026-11-24 13:13:06.995055+00'),
	('branch:0123', 73, 'row', 'case_events', '01a20db0-4a94-7887-a7d1-1d7e856c6364', 1, '2026-11-24 13:13:06.995055+00'),
	('branch:0123', 74, 'row', 'case_events', '01a20db0-4a9a-7dc7-b12e-b69300ddf8c0', 1, '2026-11-24 13:13:06.995055+00'),
	('branch:0123', 75, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 9, '2026-11-24 13:13:06.995055+00'),
	('branch:0123', 76, 'row', 'signatures', '01a20db0-4b25-7646-9ef7-2c61bc939f51', 1, '2026-11-24 13:13:07.130638+00'),
	('branch:0123', 77, 'row', 'signatures', '01a20db0-4b5f-7e99-bbb6-2e346e42acfd', 1, '2026-11-24 13:13:07.186412+00'),
	('branch:0123', 78, 'row', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', 5, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 79, 'row', 'seals', '3f2417c7-c32e-8246-a239-95d9ec8f2815', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 80, 'row', 'case_events', '01a20db0-4b9a-7cde-987c-100d03030f4d', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 81, 'row', 'obligations', '01a20db0-4b9d-7f7d-800d-29b459001731', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 82, 'row', 'obligations', '01a20db0-4b9d-7f7d-800d-2a20921c6543', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 83, 'row', 'obligations', '01a20db0-4b9d-7f7d-800d-edd0dae68f95', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 84, 'row', 'obligations', '01a20db0-4b9d-7f7d-800e-c622ce5d3ed6', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 85, 'row', 'obligations', '01a20db0-4b9d-7f7d-800f-b3cf6a08d931', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 86, 'row', 'obligations', '01a20db0-4b9d-7f7d-800f-c369dddbe7f5', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 87, 'row', 'obligations', '01a20db0-4b9d-7f7d-8010-8998942bc328', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 88, 'row', 'obligations', '01a20db0-4b9d-7feb-9b08-9f6af928322c', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 89, 'row', 'obligations', '01a20db0-4b9d-7feb-9b09-921eecaaa568', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 90, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0a-0d9bd5dbfa31', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 91, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0a-67799e9f4e1b', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 92, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0a-dc3f90b6c4b4', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 93, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0b-4cc0d3785a2d', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 94, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0c-31e24ee075d7', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 95, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0c-ab015097c879', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 96, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0c-b4a014bc3c72', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 97, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0c-c74052bb6670', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 98, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0c-f93c0bb8d37f', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 99, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0d-86b7fefc5a64', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 100, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0e-397b810977a5', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 101, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0f-187a8af9db13', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 102, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0f-553a42db72ef', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 103, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0f-ced919dcaf58', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 104, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0f-e97101c51468', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 105, 'row', 'obligations', '01a20db0-4b9d-7feb-9b0f-edb5ffda3597', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 106, 'row', 'obligations', '01a20db0-4b9d-7feb-9b10-97fc14a66e18', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 107, 'row', 'obligations', '01a20db0-4b9d-7feb-9b11-3842fbcdc776', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 108, 'row', 'obligations', '01a20db0-4b9d-7feb-9b11-d843c4bef723', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 109, 'row', 'obligations', '01a20db0-4b9d-7feb-9b12-1170eb43b0b1', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 110, 'row', 'obligations', '01a20db0-4b9d-7feb-9b12-96a0fc3c0563', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 111, 'row', 'obligations', '01a20db0-4b9d-7feb-9b13-34b78d4a99ea', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 112, 'row', 'obligations', '01a20db0-4b9d-7feb-9b14-0b80f650e75d', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 113, 'row', 'obligations', '01a20db0-4b9d-7feb-9b14-4736190ea89b', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 114, 'row', 'obligations', '01a20db0-4b9d-7feb-9b15-3294be745bbd', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 115, 'row', 'obligations', '01a20db0-4b9d-7feb-9b15-841ef81177f4', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 116, 'row', 'obligations', '01a20db0-4b9d-7feb-9b15-c08104fe7b9e', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 117, 'row', 'obligations', '01a20db0-4b9d-7feb-9b15-ebfe99c627b2', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 118, 'row', 'case_events', '01a20db0-4ba4-78b3-9e59-7db604381e1d', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 119, 'row', 'case_events', '01a20db0-4ba8-7f18-854e-cc5b325ffe9b', 1, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 120, 'row', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', 10, '2026-11-24 13:13:07.262258+00'),
	('branch:0123', 121, 'row', 'customers', '01a20db0-4bfb-7dea-a4d3-77df4f607e79', 1, '2026-11-24 13:13:07.348654+00'),
	('branch:0123', 122, 'row', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 1, '2026-11-24 13:13:07.348654+00'),
	('branch:0123', 123, 'row', 'milestones', '01a20db0-4c01-76f1-9826-c0fbe2d74abc', 1, '2026-11-24 13:13:07.348654+00'),
	('branch:0123', 124, 'row', 'case_events', '01a20db0-4c02-7aff-99c2-5dddeed41fe4', 1, '2026-11-24 13:13:07.348654+00'),
	('branch:0123', 125, 'row', 'case_events', '01a20db0-4c81-74cb-8acd-3d72cc122b9e', 1, '2026-11-24 13:13:07.475831+00'),
	('branch:0123', 126, 'row', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', 2, '2026-11-24 13:13:07.475831+00'),
	('branch:0123', 127, 'row', 'case_events', '01a20db0-4cae-7e9b-acef-9f7001f0737b', 1, '2026-11-24 13:13:07.528506+00'),
	('branch:0123', 128, 'row', 'conflicts', '747cf781-9018-474c-b6e6-6fa12ea208ee', 1, '2026-11-24 13:13:07.528506+00'),
	('branch:0123', 129, 'row', 'case_notes', '01a20db0-4d3c-7fcf-9719-281614a78a51', 1, '2026-11-24 13:13:07.667418+00'),
	('branch:0123', 130, 'row', 'case_events', '01a20db0-4d41-7358-8ad7-6dc9369a6dbe', 1, '2026-11-24 13:13:07.667418+00');


INSERT INTO sync.chunks VALUES
	('58815e39644a1637e72db94cc5cbaa45b7073cd3717ec7629cbce70860360b59', 0, '\xe58d8ee4b89ce993b6e8a18ce4bfa1e794a8e58da1e5afb9e8b4a6e58d95efbc8832303236e5b9b43130e69c88efbc890ae4baa4e69893e697a52ce8aeb0e8b4a6e697a52ce58da1e58fb7e69cabe59b9be4bd8d2ce4baa4e69893e69198e8a6812ce59586e688b7e5908de7a7b02ce4baa4e69893e98791e9a29d2ce5b881e7a78d2ce8aeb0e8b4a6e98791e9a29d0a323032362d30392d31382c323032362d30392d31392c313233342ce6b688e8b4b92ce6b19fe59f8ee5b882e4babae6b091e58cbbe999a2e997a8e8af8a2c3336382e30302c434e592c3336382e30300a323032362d30392d32302c323032362d30392d32312c313233342ce6b688e8b4b92ce6a2a7e6a190e9878ce4bebfe6b091e8b685e5b8822c38362e35302c434e592c38362e35300a323032362d30392d32322c323032362d30392d32332c313233342ce6b688e8b4b92ce5a283e5a496e7bd91e7bb9ce59586e688b720474c4f42414c504c41592c22312c3238302e3030222c434e592c22312c3238302e3030220a323032362d30392d32322c323032362d30392d32332c313233342ce6b688e8b4b92ce5a283e5a496e7bd91e7bb9ce59586e688b720474c4f42414c504c41592c22322c3536302e3030222c434e592c22322c3536302e3030220a323032362d30392d32352c323032362d30392d32352c313233342ce8bf98e6acbe2ce6898be69cbae993b6e8a18ce8bf98e6acbe2c2d3530302e30302c434e592c2d3530302e30300a323032362d30392d32382c323032362d30392d32392c313233342ce58886e69c9f2ce4bd8fe999a2e8b4b9e58886e69c9f20e7acac33e69c9f2fe585b13132e69c9f2c22312c3635302e3030222c434e592c22312c3635302e3030220a323032362d31302d30322c323032362d31302d30332c313233342ce6b688e8b4b92ce6b19fe59f8ee78783e6b0942c37352e33302c434e592c37352e33300a323032362d31302d30382c323032362d31302d30382c313233342ce588a9e681af2ce9808fe694afe588a9e681af2c3631322e34302c434e592c3631322e34300a323032362d31302d30382c323032362d31302d30382c313233342ce8bf9de7baa6e987912ce8bf9de7baa6e987912c3330302e30302c434e592c3330302e30300a323032362d31302d31302c323032362d31302d31312c313233342ce98080e6acbe2ce6a2a7e6a190e9878ce4bebfe6b091e8b685e5b882e98080e6acbe2c2d32362e35302c434e592c2d32362e35300a', '58815e39644a1637e72db94cc5cbaa45b7073cd3717ec7629cbce70860360b59', '01a20db0-3e9f-791f-8718-741d6292591c');


INSERT INTO sync.columns VALUES
	('access_log', 'id', 'append', true, false, false),
	('access_log', 'home_branch', 'append', true, false, false),
	('access_log', 'branch_id', 'command', false, false, false),
	('access_log', 'version', 'append', false, false, false),
	('access_log', 'created_at', 'append', true, false, false),
	('access_log', 'actor_id', 'append', true, true, false),
	('access_log', 'kind', 'append', true, false, false),
	('access_log', 'table_name', 'append', true, false, false),
	('access_log', 'row_id', 'append', true, false, false),
	('access_log', 'case_id', 'append', true, false, false),
	('access_log', 'field_name', 'append', true, false, false),
	('access_log', 'reason', 'append', true, false, false),
	('account_statements', 'id', 'append', true, false, false),
	('account_statements', 'home_branch', 'append', true, false, false),
	('account_statements', 'branch_id', 'command', false, false, false),
	('account_statements', 'version', 'append', false, false, false),
	('account_statements', 'created_at', 'append', true, false, false),
	('account_statements', 'case_id', 'append', true, false, false),
	('account_statements', 'item_id', 'append', true, false, false),
	('account_statements', 'profile', 'append', true, false, false),
	('account_statements', 'issuer', 'append', true, false, false),
	('account_statements', 'account_hint', 'append', true, false, false),
	('account_statements', 'currency', 'append', true, false, false),
	('account_statements', 'period_from', 'append', true, false, false),
	('account_statements', 'period_to', 'append', true, false, false),
	('account_statements', 'lines', 'append', true, false, false),
	('account_statements', 'skipped', 'append', true, false, false),
	('account_statements', 'notes', 'append', true, false, false),
	('account_statements', 'faults', 'append', true, false, false),
	('agreement_versions', 'id', 'append', true, false, false),
	('agreement_versions', 'home_branch', 'append', true, false, false),
	('agreement_versions', 'branch_id', 'command', false, false, false),
	('agreement_versions', 'version', 'append', false, false, false),
	('agreement_versions', 'created_at', 'append', true, false, false),
	('agreement_versions', 'case_id', 'append', true, false, false),
	('agreement_versions', 'agreement_id', 'append', true, false, false),
	('agreement_versions', 'seq', 'append', true, false, false),
	('agreement_versions', 'author_id', 'append', true, true, false),
	('agreement_versions', 'facts', 'append', true, false, false),
	('agreement_versions', 'answers', 'append', true, false, false),
	('agreement_versions', 'content', 'append', true, false, false),
	('agreement_versions', 'template', 'append', true, false, false),
	('agreement_versions', 'sha256', 'append', true, false, false),
	('agreements', 'id', 'append', true, false, false),
	('agreements', 'home_branch', 'append', true, false, false),
	('agreements', 'branch_id', 'command', false, false, false),
	('agreements', 'version', 'append', false, false, false),
	('agreements', 'created_at', 'append', true, false, false),
	('agreements', 'case_id', 'append', true, false, false),
	('agreements', 'seq', 'append', true, false, false),
	('agreements', 'kind', 'guarded', false, false, false),
	('agreements', 'state', 'command', false, false, false),
	('agreements', 'current_version', 'command', false, false, false),
	('agreements', 'signed_at', 'command', false, false, false),
	('agreements', 'effective_on', 'command', false, false, false),
	('answers', 'id', 'append', true, false, false),
	('answers', 'home_branch', 'append', true, false, false),
	('answers', 'branch_id', 'command', false, false, false),
	('answers', 'version', 'append', false, false, false),
	('answers', 'created_at', 'append', true, false, false),
	('answers', 'case_id', 'append', true, false, false),
	('answers', 'interview_id', 'append', true, false, false),
	('answers', 'seq', 'append', true, false, false),
	('answers', 'question', 'guarded', false, false, false),
	('answers', 'answer', 'guarded', false, false, false),
	('answers', 'speaker', 'guarded', false, false, false),
	('answers', 'asked_at', 'append', true, false, false),
	('answers', 'corrections', 'guarded', false, false, false),
	('answers', 'struck_at', 'guarded', false, false, false),
	('approvals', 'id', 'append', true, false, false),
	('approvals', 'home_branch', 'append', true, false, false),
	('approvals', 'branch_id', 'command', false, false, false),
	('approvals', 'version', 'append', false, false, false),
	('approvals', 'created_at', 'append', true, false, false),
	('approvals', 'case_id', 'append', true, false, false),
	('approvals', 'agreement_id', 'append', true, false, false),
	('approvals', 'version_id', 'append', true, false, false),
	('approvals', 'sha256', 'append', true, false, false),
	('approvals', 'requested_by', 'append', true, true, false),
	('approvals', 'needs_role', 'append', true, false, false),
	('approvals', 'request_note', 'append', true, false, false),
	('approvals', 'decided_by', 'command', false, true, false),
	('approvals', 'decided_at', 'command', false, false, false),
	('approvals', 'granted', 'command', false, false, false),
	('approvals', 'decision_note', 'command', false, false, false),
	('branches', 'id', 'append', true, false, false),
	('branches', 'home_branch', 'append', true, false, false),
	('branches', 'branch_id', 'command', false, false, false),
	('branches', 'version', 'append', false, false, false),
	('branches', 'created_at', 'append', true, false, false),
	('branches', 'code', 'guarded', false, false, false),
	('branches', 'name', 'guarded', false, false, false),
	('branches', 'bank_name', 'guarded', false, false, false),
	('branches', 'region', 'guarded', false, false, false),
	('branches', 'address', 'guarded', false, false, false),
	('branches', 'phone', 'guarded', false, false, false),
	('case_events', 'id', 'append', true, false, false),
	('case_events', 'home_branch', 'append', true, false, false),
	('case_events', 'branch_id', 'command', false, false, false),
	('case_events', 'version', 'append', false, false, false),
	('case_events', 'created_at', 'append', true, false, false),
	('case_events', 'case_id', 'append', true, false, false),
	('case_events', 'at', 'append', true, false, false),
	('case_events', 'actor_id', 'append', true, true, false),
	('case_events', 'kind', 'append', true, false, false),
	('case_events', 'params', 'append', true, false, false),
	('case_notes', 'id', 'append', true, false, false),
	('case_notes', 'home_branch', 'append', true, false, false),
	('case_notes', 'branch_id', 'command', false, false, false),
	('case_notes', 'version', 'append', false, false, false),
	('case_notes', 'created_at', 'append', true, false, false),
	('case_notes', 'case_id', 'append', true, false, false),
	('case_notes', 'author_id', 'append', true, true, false),
	('case_notes', 'text', 'server_order', false, false, false),
	('case_people', 'id', 'append', true, false, false),
	('case_people', 'home_branch', 'append', true, false, false),
	('case_people', 'branch_id', 'command', false, false, false),
	('case_people', 'version', 'append', false, false, false),
	('case_people', 'created_at', 'append', true, false, false),
	('case_people', 'case_id', 'append', true, false, false),
	('case_people', 'kind', 'append', true, false, false),
	('case_people', 'name', 'guarded', false, false, false),
	('case_people', 'relation', 'guarded', false, false, false),
	('case_people', 'id_type', 'guarded', false, false, false),
	('case_people', 'id_number', 'guarded', false, false, false),
	('case_people', 'phone', 'guarded', false, false, false),
	('case_people', 'authority', 'guarded', false, false, false),
	('case_people', 'powers', 'set', false, false, false),
	('case_people', 'authority_scope', 'guarded', false, false, false),
	('case_people', 'authority_expires_on', 'guarded', false, false, false),
	('case_people', 'original_seen_at', 'guarded', false, false, false),
	('case_people', 'called_back_at', 'guarded', false, false, false),
	('case_people', 'amount_fen', 'guarded', false, false, false),
	('case_people', 'left_at', 'guarded', false, false, false),
	('case_people', 'note', 'server_order', false, false, false),
	('cases', 'id', 'append', true, false, false),
	('cases', 'home_branch', 'append', true, false, false),
	('cases', 'branch_id', 'command', false, false, false),
	('cases', 'version', 'append', false, false, false),
	('cases', 'created_at', 'append', true, false, false),
	('cases', 'no', 'append', true, false, false),
	('cases', 'customer_id', 'guarded', false, false, false),
	('cases', 'card_number', 'guarded', false, false, false),
	('cases', 'card_tail', 'guarded', false, false, false),
	('cases', 'channel', 'guarded', false, false, false),
	('cases', 'feed', 'append', true, false, false),
	('cases', 'external_id', 'append', true, false, false),
	('cases', 'business', 'guarded', false, false, false),
	('cases', 'reason', 'guarded', false, false, false),
	('cases', 'cause', 'guarded', false, false, false),
	('cases', 'demands', 'set', false, false, false),
	('cases', 'tags', 'set', false, false, false),
	('cases', 'amount_fen', 'guarded', false, false, false),
	('cases', 'currency', 'guarded', false, false, false),
	('cases', 'still_called', 'guarded', false, false, false),
	('cases', 'people_count', 'guarded', false, false, false),
	('cases', 'narrative', 'guarded', false, false, false),
	('cases', 'wish', 'guarded', false, false, false),
	('cases', 'route', 'command', false, false, false),
	('cases', 'track', 'guarded', false, false, false),
	('cases', 'status', 'command', false, false, false),
	('cases', 'status_before', 'command', false, false, false),
	('cases', 'received_at', 'guarded', false, false, false),
	('cases', 'received_on', 'guarded', false, false, false),
	('cases', 'due_on', 'command', false, false, false),
	('cases', 'due_provisional', 'command', false, false, false),
	('cases', 'answered_on', 'command', false, false, false),
	('cases', 'reopened_at', 'command', false, false, false),
	('cases', 'owner_id', 'command', false, false, false),
	('cases', 'registered_by', 'append', true, true, false),
	('cases', 'team', 'command', false, false, false),
	('cases', 'risk', 'server_order', false, false, false),
	('cases', 'close_reason', 'command', false, false, false),
	('cases', 'decline_reason', 'command', false, false, false),
	('cases', 'close_note', 'command', false, false, false),
	('cases', 'closed_on', 'command', false, false, false),
	('conflicts', 'id', 'append', true, false, false),
	('conflicts', 'home_branch', 'append', true, false, false),
	('conflicts', 'branch_id', 'command', false, false, false),
	('conflicts', 'version', 'append', false, false, false),
	('conflicts', 'created_at', 'append', true, false, false),
	('conflicts', 'case_id', 'append', true, false, false),
	('conflicts', 'table_name', 'append', true, false, false),
	('conflicts', 'row_id', 'append', true, false, false),
	('conflicts', 'field_name', 'append', true, false, false),
	('conflicts', 'base', 'append', true, false, false),
	('conflicts', 'theirs', 'append', true, false, false),
	('conflicts', 'mine', 'append', false, false, false),
	('conflicts', 'op_id', 'append', true, false, false),
	('conflicts', 'mine_by', 'append', true, false, false),
	('conflicts', 'mine_at', 'append', false, false, false),
	('conflicts', 'theirs_by', 'append', true, false, false),
	('conflicts', 'theirs_at', 'append', true, false, false),
	('conflicts', 'resolved_at', 'command', false, false, false),
	('conflicts', 'resolved_by', 'command', false, true, false),
	('conflicts', 'choice', 'command', false, false, false),
	('conflicts', 'value', 'command', false, false, false),
	('custody_entries', 'id', 'append', true, false, false),
	('custody_entries', 'home_branch', 'append', true, false, false),
	('custody_entries', 'branch_id', 'command', false, false, false);
INSERT INTO sync.columns VALUES
	('custody_entries', 'version', 'append', false, false, false),
	('custody_entries', 'created_at', 'append', true, false, false),
	('custody_entries', 'case_id', 'append', true, false, false),
	('custody_entries', 'item_id', 'append', true, false, false),
	('custody_entries', 'at', 'append', true, false, false),
	('custody_entries', 'actor_id', 'append', true, true, false),
	('custody_entries', 'act', 'append', true, false, false),
	('custody_entries', 'note', 'append', true, false, false),
	('customers', 'id', 'append', true, false, false),
	('customers', 'home_branch', 'append', true, false, false),
	('customers', 'branch_id', 'command', false, false, false),
	('customers', 'version', 'append', false, false, false),
	('customers', 'created_at', 'append', true, false, false),
	('customers', 'name', 'guarded', false, false, false),
	('customers', 'id_type', 'guarded', false, false, false),
	('customers', 'id_number', 'guarded', false, false, false),
	('customers', 'phone', 'guarded', false, false, false),
	('customers', 'address', 'guarded', false, false, false),
	('customers', 'birth_date', 'guarded', false, false, false),
	('customers', 'needs', 'set', false, false, false),
	('deliveries', 'id', 'append', true, false, false),
	('deliveries', 'home_branch', 'append', true, false, false),
	('deliveries', 'branch_id', 'command', false, false, false),
	('deliveries', 'version', 'append', false, false, false),
	('deliveries', 'created_at', 'append', true, false, false),
	('deliveries', 'case_id', 'append', true, false, false),
	('deliveries', 'paper_kind', 'append', true, false, false),
	('deliveries', 'paper_id', 'append', true, false, false),
	('deliveries', 'receiver', 'append', true, false, false),
	('deliveries', 'how', 'append', true, false, false),
	('deliveries', 'sent_at', 'append', true, false, false),
	('deliveries', 'proven_on', 'guarded', false, false, false),
	('deliveries', 'returned_on', 'guarded', false, false, false),
	('deliveries', 'note', 'server_order', false, false, false),
	('evidence_items', 'id', 'append', true, false, false),
	('evidence_items', 'home_branch', 'append', true, false, false),
	('evidence_items', 'branch_id', 'command', false, false, false),
	('evidence_items', 'version', 'append', false, false, false),
	('evidence_items', 'created_at', 'append', true, false, false),
	('evidence_items', 'case_id', 'append', true, false, false),
	('evidence_items', 'seq', 'append', true, false, true),
	('evidence_items', 'title', 'server_order', false, false, false),
	('evidence_items', 'category', 'server_order', false, false, false),
	('evidence_items', 'file_name', 'append', true, false, false),
	('evidence_items', 'kind', 'append', true, false, false),
	('evidence_items', 'media_type', 'append', true, false, false),
	('evidence_items', 'size', 'append', true, false, false),
	('evidence_items', 'pages', 'append', true, false, false),
	('evidence_items', 'sha256', 'append', true, false, false),
	('evidence_items', 'sm3', 'append', true, false, false),
	('evidence_items', 'brought_by', 'guarded', false, false, false),
	('evidence_items', 'received_at', 'append', true, false, false),
	('evidence_items', 'note', 'server_order', false, false, false),
	('evidence_items', 'text', 'server_order', false, false, false),
	('evidence_items', 'withdrawn_at', 'guarded', false, false, false),
	('evidence_items', 'withdrawn_why', 'guarded', false, false, false),
	('extensions', 'id', 'append', true, false, false),
	('extensions', 'home_branch', 'append', true, false, false),
	('extensions', 'branch_id', 'command', false, false, false),
	('extensions', 'version', 'append', false, false, false),
	('extensions', 'created_at', 'append', true, false, false),
	('extensions', 'case_id', 'append', true, false, false),
	('extensions', 'reason', 'append', true, false, false),
	('extensions', 'days', 'append', true, false, false),
	('extensions', 'requested_by', 'append', true, true, false),
	('extensions', 'approver_id', 'command', false, true, false),
	('extensions', 'approved_at', 'command', false, false, false),
	('extensions', 'refused_at', 'command', false, false, false),
	('extensions', 'decision_note', 'command', false, false, false),
	('extensions', 'told_at', 'guarded', false, false, false),
	('extensions', 'told_how', 'guarded', false, false, false),
	('first_actions', 'id', 'append', true, false, false),
	('first_actions', 'home_branch', 'append', true, false, false),
	('first_actions', 'branch_id', 'command', false, false, false),
	('first_actions', 'version', 'append', false, false, false),
	('first_actions', 'created_at', 'append', true, false, false),
	('first_actions', 'case_id', 'append', true, false, false),
	('first_actions', 'kind', 'append', true, false, false),
	('first_actions', 'done_at', 'append', true, false, false),
	('first_actions', 'operator_id', 'append', true, true, false),
	('first_actions', 'reference', 'append', true, false, false),
	('first_actions', 'note', 'append', true, false, false),
	('interview_sections', 'id', 'append', true, false, false),
	('interview_sections', 'home_branch', 'append', true, false, false),
	('interview_sections', 'branch_id', 'command', false, false, false),
	('interview_sections', 'version', 'append', false, false, false),
	('interview_sections', 'created_at', 'append', true, false, false),
	('interview_sections', 'case_id', 'append', true, false, false),
	('interview_sections', 'interview_id', 'append', true, false, false),
	('interview_sections', 'key', 'append', true, false, false),
	('interview_sections', 'content', 'guarded', false, false, false),
	('interviews', 'id', 'append', true, false, false),
	('interviews', 'home_branch', 'append', true, false, false),
	('interviews', 'branch_id', 'command', false, false, false),
	('interviews', 'version', 'append', false, false, false),
	('interviews', 'created_at', 'append', true, false, false),
	('interviews', 'case_id', 'append', true, false, false),
	('interviews', 'seq', 'append', true, false, false),
	('interviews', 'state', 'command', false, false, false),
	('interviews', 'place', 'guarded', false, false, false),
	('interviews', 'recorder_id', 'guarded', false, false, false),
	('interviews', 'started_at', 'guarded', false, false, false),
	('interviews', 'ended_at', 'guarded', false, false, false),
	('interviews', 'pauses', 'guarded', false, false, false),
	('interviews', 'read_back', 'guarded', false, false, false),
	('issue_rows', 'id', 'append', true, false, false),
	('issue_rows', 'home_branch', 'append', true, false, false),
	('issue_rows', 'branch_id', 'command', false, false, false),
	('issue_rows', 'version', 'append', false, false, false),
	('issue_rows', 'created_at', 'append', true, false, false),
	('issue_rows', 'case_id', 'append', true, false, false),
	('issue_rows', 'interview_id', 'append', true, false, false),
	('issue_rows', 'seq', 'guarded', false, false, false),
	('issue_rows', 'title', 'guarded', false, false, false),
	('issue_rows', 'customer_claim', 'guarded', false, false, false),
	('issue_rows', 'bank_position', 'guarded', false, false, false),
	('issue_rows', 'admitted_by', 'guarded', false, false, false),
	('issue_rows', 'amount_fen', 'guarded', false, false, false),
	('issue_rows', 'removed_at', 'guarded', false, false, false),
	('milestones', 'id', 'append', true, false, false),
	('milestones', 'home_branch', 'append', true, false, false),
	('milestones', 'branch_id', 'command', false, false, false),
	('milestones', 'version', 'append', false, false, false),
	('milestones', 'created_at', 'append', true, false, false),
	('milestones', 'case_id', 'append', true, false, false),
	('milestones', 'kind', 'append', true, false, false),
	('milestones', 'at', 'append', true, false, false),
	('milestones', 'actor_id', 'append', true, true, false),
	('milestones', 'how', 'append', true, false, false),
	('milestones', 'note', 'append', true, false, false),
	('obligations', 'id', 'append', true, false, false),
	('obligations', 'home_branch', 'append', true, false, false),
	('obligations', 'branch_id', 'command', false, false, false),
	('obligations', 'version', 'append', false, false, false),
	('obligations', 'created_at', 'append', true, false, false),
	('obligations', 'case_id', 'append', true, false, false),
	('obligations', 'agreement_id', 'append', true, false, false),
	('obligations', 'seq', 'append', true, false, false),
	('obligations', 'kind', 'append', true, false, false),
	('obligations', 'debtor', 'append', true, false, false),
	('obligations', 'amount_fen', 'append', true, false, false),
	('obligations', 'currency', 'append', true, false, false),
	('obligations', 'due_on', 'guarded', false, false, false),
	('obligations', 'text', 'append', true, false, false),
	('obligations', 'state', 'command', false, false, false),
	('obligations', 'done_at', 'guarded', false, false, false),
	('paper_copies', 'id', 'append', true, false, false),
	('paper_copies', 'home_branch', 'append', true, false, false),
	('paper_copies', 'branch_id', 'command', false, false, false),
	('paper_copies', 'version', 'append', false, false, false),
	('paper_copies', 'created_at', 'append', true, false, false),
	('paper_copies', 'case_id', 'append', true, false, false),
	('paper_copies', 'paper_id', 'append', true, false, false),
	('paper_copies', 'receiver', 'append', true, false, false),
	('paper_copies', 'state', 'command', false, false, false),
	('paper_copies', 'printed_at', 'append', true, false, false),
	('paper_copies', 'printed_by', 'append', true, true, false),
	('paper_copies', 'back_at', 'command', false, false, false),
	('paper_copies', 'back_by', 'command', false, true, false),
	('papers', 'id', 'append', true, false, false),
	('papers', 'home_branch', 'append', true, false, false),
	('papers', 'branch_id', 'command', false, false, false),
	('papers', 'version', 'append', false, false, false),
	('papers', 'created_at', 'append', true, false, false),
	('papers', 'case_id', 'append', true, false, false),
	('papers', 'kind', 'append', true, false, false),
	('papers', 'subject_id', 'append', true, false, false),
	('papers', 'sha256', 'append', true, false, false),
	('papers', 'pages', 'append', true, false, false),
	('papers', 'large_print', 'append', true, false, false),
	('papers', 'printed_at', 'append', true, false, false),
	('papers', 'printed_by', 'append', true, true, false),
	('seals', 'id', 'append', true, false, false),
	('seals', 'home_branch', 'append', true, false, false),
	('seals', 'branch_id', 'command', false, false, false),
	('seals', 'version', 'append', false, false, false),
	('seals', 'created_at', 'append', true, false, false),
	('seals', 'case_id', 'append', true, false, false),
	('seals', 'subject_table', 'append', true, false, false),
	('seals', 'subject_id', 'append', true, false, false),
	('seals', 'content', 'append', true, false, false),
	('seals', 'sha256', 'append', true, false, false),
	('seals', 'sm3', 'append', true, false, false),
	('seals', 'signatures', 'append', true, false, false),
	('seals', 'sealed_at', 'append', true, false, false),
	('seals', 'sealed_by', 'append', true, true, false),
	('signatures', 'id', 'append', true, false, false),
	('signatures', 'home_branch', 'append', true, false, false),
	('signatures', 'branch_id', 'command', false, false, false),
	('signatures', 'version', 'append', false, false, false),
	('signatures', 'created_at', 'append', true, false, false),
	('signatures', 'case_id', 'append', true, false, false),
	('signatures', 'subject_table', 'append', true, false, false),
	('signatures', 'subject_id', 'append', true, false, false),
	('signatures', 'sha256', 'append', true, false, false),
	('signatures', 'signer_role', 'append', true, false, false),
	('signatures', 'signer_name', 'append', true, false, false),
	('signatures', 'method', 'append', true, false, false),
	('signatures', 'strokes', 'append', true, false, false),
	('signatures', 'signed_at', 'append', true, false, false);
INSERT INTO sync.columns VALUES
	('staff', 'id', 'append', true, false, false),
	('staff', 'home_branch', 'append', true, false, false),
	('staff', 'branch_id', 'command', false, false, false),
	('staff', 'version', 'append', false, false, false),
	('staff', 'created_at', 'append', true, false, false),
	('staff', 'login', 'guarded', false, false, false),
	('staff', 'name', 'guarded', false, false, false),
	('staff', 'role', 'guarded', false, false, false),
	('staff', 'team', 'guarded', false, false, false),
	('staff', 'phone', 'guarded', false, false, false),
	('staff', 'disabled_at', 'guarded', false, false, false),
	('supplements', 'id', 'append', true, false, false),
	('supplements', 'home_branch', 'append', true, false, false),
	('supplements', 'branch_id', 'command', false, false, false),
	('supplements', 'version', 'append', false, false, false),
	('supplements', 'created_at', 'append', true, false, false),
	('supplements', 'case_id', 'append', true, false, false),
	('supplements', 'interview_id', 'append', true, false, false),
	('supplements', 'seq', 'append', true, false, false),
	('supplements', 'reason', 'guarded', false, false, false),
	('supplements', 'text', 'guarded', false, false, false),
	('supplements', 'recorder_id', 'append', true, false, false),
	('supplements', 'sealed_at', 'command', false, false, false),
	('suspensions', 'id', 'append', true, false, false),
	('suspensions', 'home_branch', 'append', true, false, false),
	('suspensions', 'branch_id', 'command', false, false, false),
	('suspensions', 'version', 'append', false, false, false),
	('suspensions', 'created_at', 'append', true, false, false),
	('suspensions', 'case_id', 'append', true, false, false),
	('suspensions', 'reason', 'append', true, false, false),
	('suspensions', 'from_on', 'append', true, false, false),
	('suspensions', 'to_on', 'guarded', false, false, false),
	('suspensions', 'told_on', 'guarded', false, false, false),
	('suspensions', 'told_how', 'guarded', false, false, false),
	('suspensions', 'note', 'server_order', false, false, false),
	('transactions', 'id', 'append', true, false, false),
	('transactions', 'home_branch', 'append', true, false, false),
	('transactions', 'branch_id', 'command', false, false, false),
	('transactions', 'version', 'append', false, false, false),
	('transactions', 'created_at', 'append', true, false, false),
	('transactions', 'case_id', 'append', true, false, false),
	('transactions', 'statement_id', 'append', true, false, false),
	('transactions', 'place', 'append', true, false, false),
	('transactions', 'line_no', 'append', true, false, false),
	('transactions', 'sheet', 'append', true, false, false),
	('transactions', 'traded_on', 'append', true, false, false),
	('transactions', 'posted_on', 'append', true, false, false),
	('transactions', 'kind', 'append', true, false, false),
	('transactions', 'description', 'append', true, false, false),
	('transactions', 'merchant', 'append', true, false, false),
	('transactions', 'amount_fen', 'append', true, false, false),
	('transactions', 'currency', 'append', true, false, false),
	('transactions', 'original_fen', 'append', true, false, false),
	('transactions', 'original_currency', 'append', true, false, false),
	('transactions', 'card_tail', 'append', true, false, false),
	('transactions', 'instalment_no', 'append', true, false, false),
	('transactions', 'instalment_count', 'append', true, false, false),
	('transactions', 'neutral', 'append', true, false, false),
	('transactions', 'status', 'append', true, false, false),
	('transactions', 'disputed', 'guarded', false, false, false),
	('transactions', 'disputed_why', 'guarded', false, false, false),
	('visits', 'id', 'append', true, false, false),
	('visits', 'home_branch', 'append', true, false, false),
	('visits', 'branch_id', 'command', false, false, false),
	('visits', 'version', 'append', false, false, false),
	('visits', 'created_at', 'append', true, false, false),
	('visits', 'queue_no', 'append', true, false, false),
	('visits', 'arrived_at', 'append', true, false, false),
	('visits', 'called', 'append', true, false, false),
	('visits', 'needs', 'append', true, false, false),
	('visits', 'topic', 'server_order', false, false, false),
	('visits', 'served_at', 'command', false, false, false),
	('visits', 'served_by', 'command', false, true, false),
	('visits', 'left_at', 'command', false, false, false),
	('visits', 'case_id', 'command', false, false, false);


INSERT INTO sync.devices VALUES
	('01a20db0-4150-7f6a-b202-c03bea9718bf', '01a20db0-3eab-7f08-8200-72305a124851', 'd8477383-b5c6-4e6c-b59d-b55b0430f01e', 'ddd0a3ef-a1da-408f-8065-34b24d378474', 'counter-1', '2026-11-24 13:13:04.60672+00', 19, '2026-11-24 13:13:07.577079+00', '\x61575876541c00f4c8e257aa5dc610573606026fa3a1f8e0bce6a9ece552c0fa', NULL),
	('01a20db0-3f78-71e9-bcf1-93a547d80201', '01a20db0-3e9f-791f-8718-741d6292591c', '0e987161-2c90-4a2b-b0f2-f6b0d9a4db75', '7fc3ef68-1c4e-418a-a406-de7140a99419', 'counter-1', '2026-11-24 13:13:04.142112+00', 121, '2026-11-24 13:13:07.658236+00', '\x7529205c7932f709f6bac582b46377e279749884512c35b90f3c850848d946c4', NULL),
	('01a20db0-4302-79be-8c5d-3b66e7864d1f', '01a20db0-3eb6-7f50-883b-48d91df53f9a', '0034fc9c-6743-48b1-af82-893ba94605f6', '830c02e4-9153-49a7-8cbe-06c3e413d175', 'counter-1', '2026-11-24 13:13:05.037453+00', 5, '2026-11-24 13:13:06.986011+00', '\x199ba1a80aecaba77f0bf239d82b5b1d95ce61bdddcbb7084ed06dec334fdfd0', NULL);


INSERT INTO sync.ledger VALUES
	('01a20db0-44c9-7bbd-bff4-6ce080636669', '01a20db0-44c0-7301-8b68-2fc9778c91a9', '01a20db0-3f78-71e9-bcf1-93a547d80201', 1, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'customers', '01a20db0-44c7-705d-b7d8-9c5452b0bcf5', '2026-11-24T13:13:05.472Z', '2026-11-24 13:13:05.528072+00', '{"ops": [{"op_id": "01a20db0-44c9-7bbd-bff4-6ce080636669", "version": 1}, {"op_id": "01a20db0-44d8-7102-9a8e-eee1b960cc0d", "version": 1}, {"op_id": "01a20db0-44dc-7ad7-9547-7886244bf63c", "version": 1}, {"op_id": "01a20db0-44dc-7ad7-9547-c6c444ab5855", "version": 1}, {"op_id": "01a20db0-44df-78b4-8e56-e024c3a8f73e", "version": 1}, {"op_id": "01a20db0-44df-78b4-8e57-6691c5731302", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-44c0-7301-8b68-2fc9778c91a9", "conflicts": []}'),
	('01a20db0-44d8-7102-9a8e-eee1b960cc0d', '01a20db0-44c0-7301-8b68-2fc9778c91a9', '01a20db0-3f78-71e9-bcf1-93a547d80201', 2, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.472Z', '2026-11-24 13:13:05.528072+00', NULL),
	('01a20db0-44dc-7ad7-9547-7886244bf63c', '01a20db0-44c0-7301-8b68-2fc9778c91a9', '01a20db0-3f78-71e9-bcf1-93a547d80201', 3, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'milestones', '01a20db0-44d9-7f88-8db0-8c7dc622da87', '2026-11-24T13:13:05.472Z', '2026-11-24 13:13:05.528072+00', NULL),
	('01a20db0-44dc-7ad7-9547-c6c444ab5855', '01a20db0-44c0-7301-8b68-2fc9778c91a9', '01a20db0-3f78-71e9-bcf1-93a547d80201', 4, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'case_events', '01a20db0-44da-72b7-8c49-166c82ae79cd', '2026-11-24T13:13:05.472Z', '2026-11-24 13:13:05.528072+00', NULL),
	('01a20db0-44df-78b4-8e56-e024c3a8f73e', '01a20db0-44c0-7301-8b68-2fc9778c91a9', '01a20db0-3f78-71e9-bcf1-93a547d80201', 5, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'first_actions', '01a20db0-44dd-71b8-b1cf-a78adbf443e2', '2026-11-24T13:13:05.472Z', '2026-11-24 13:13:05.528072+00', NULL),
	('01a20db0-44df-78b4-8e57-6691c5731302', '01a20db0-44c0-7301-8b68-2fc9778c91a9', '01a20db0-3f78-71e9-bcf1-93a547d80201', 6, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'case_events', '01a20db0-44dd-71e8-adad-2b9c09792666', '2026-11-24T13:13:05.472Z', '2026-11-24 13:13:05.528072+00', NULL),
	('01a20db0-452c-7406-a696-94f41abf9c24', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 7, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'evidence_items', 'c4a0d7eb-c17b-8bdc-8578-00f97b645750', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', '{"ops": [{"op_id": "01a20db0-452c-7406-a696-94f41abf9c24", "version": 1}, {"op_id": "01a20db0-456c-769a-86a6-75ebf31667a5", "version": 1}, {"op_id": "01a20db0-456c-7f1b-a5b9-2a055d5a22fc", "version": 1}, {"op_id": "01a20db0-4570-7ac0-8b16-a890062e8e0a", "version": 1}, {"op_id": "01a20db0-4571-7ad4-80b5-397b0942cbd1", "version": 1}, {"op_id": "01a20db0-4571-7ea4-9b25-5e4cf899eb6b", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95bd-1a4d2f20f187", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95bd-bc833bad6813", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95be-2cb83d8a9dcd", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95bf-1280c3c39cce", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95bf-cbc96fd09141", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95c0-5fb8cb752391", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95c0-8b29359bd48f", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95c1-7230a9f3a17b", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95c1-ea135b09eef7", "version": 1}, {"op_id": "01a20db0-4573-7f1f-95c2-486c239040ce", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4520-7088-8434-da50aae53501", "conflicts": []}'),
	('01a20db0-456c-769a-86a6-75ebf31667a5', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 8, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'custody_entries', '01a20db0-4569-76d3-bb1e-c6816cdd789a', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-456c-7f1b-a5b9-2a055d5a22fc', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 9, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'case_events', '01a20db0-456a-7b2d-8442-0e4ade8f4f63', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4570-7ac0-8b16-a890062e8e0a', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 10, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'account_statements', '1153fdcb-3984-8276-823d-8984aeab3d08', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4571-7ad4-80b5-397b0942cbd1', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 11, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'custody_entries', '01a20db0-4571-701a-b66b-50a4bf2c38b0', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4571-7ea4-9b25-5e4cf899eb6b', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 12, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'case_events', '01a20db0-4571-7ad4-80b4-9df38d8d1bdf', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95bd-1a4d2f20f187', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 13, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '7cb4368b-042b-8165-ac26-f0e2df647501', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95bd-bc833bad6813', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 14, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', 'cb7a78f4-2614-8659-ac11-30dda53d289e', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95be-2cb83d8a9dcd', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 15, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '3849c62d-5afc-8fd6-8050-183d485c6e07', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95bf-1280c3c39cce', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 16, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', 'd8159afe-d34a-842d-8912-f0e69b460ad3', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95bf-cbc96fd09141', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 17, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '5c3784f1-6432-820f-8a0b-f8944aad0bf0', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95c0-5fb8cb752391', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 18, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', 'd6e16012-6268-8e3f-8709-d3669c15c729', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95c0-8b29359bd48f', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 19, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '96889cd1-3ac6-81db-b8d6-fbf75fa1381c', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95c1-7230a9f3a17b', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 20, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '88985c86-0b79-867d-be4c-c1df7ffa737d', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95c1-ea135b09eef7', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 21, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '0ca404da-3fd2-8dc5-ade2-73e8918b16c0', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4573-7f1f-95c2-486c239040ce', '01a20db0-4520-7088-8434-da50aae53501', '01a20db0-3f78-71e9-bcf1-93a547d80201', 22, '01a20db0-3e9f-791f-8718-741d6292591c', 'evidence.add', 'transactions', '5a702e68-4fb3-85f9-9dd1-2feb20e3e986', '2026-11-24T13:13:05.568Z', '2026-11-24 13:13:05.674767+00', NULL),
	('01a20db0-4769-77df-8015-18af58a87e98', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 63, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'signatures', '01a20db0-4769-77df-8015-125114acc20c', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-4787-7788-b78b-d186f513246c', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 64, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-478b-7a18-a41c-753742a344db', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 65, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'seals', '94021939-7318-8f22-953f-4879b621c274', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45c8-7f77-9219-0c12d29e3797', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 23, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', '{"ops": [{"op_id": "01a20db0-45c8-7f77-9219-0c12d29e3797", "version": 1}, {"op_id": "01a20db0-45cd-7e97-a1a1-40dedd2994ff", "version": 1}, {"op_id": "01a20db0-45d4-787f-80f1-566b56f511e9", "version": 1}, {"op_id": "01a20db0-45d8-76f8-8e83-0faf2e567e7e", "version": 1}, {"op_id": "01a20db0-45db-7d74-ac16-aaf102a701f7", "version": 1}, {"op_id": "01a20db0-45dc-7fce-9fe3-49535f91e1d7", "version": 1}, {"op_id": "01a20db0-45dc-7fce-9fe3-6b7dab379c6f", "version": 1}, {"op_id": "01a20db0-45e1-7057-a44d-08125f097fbe", "version": 1}, {"op_id": "01a20db0-45e3-7856-b5e5-1f791715085b", "version": 1}, {"op_id": "01a20db0-45e6-730a-8766-5517cbec0a84", "version": 1}, {"op_id": "01a20db0-45e6-79b2-b26b-2d6a321f8618", "version": 1}, {"op_id": "01a20db0-45e6-79b2-b26b-6ce8b82f9328", "version": 2}, {"op_id": "01a20db0-45eb-7732-95f4-06929ded7a0b", "version": 1}, {"op_id": "01a20db0-45ee-78c7-8dcc-809956dabdf9", "version": 1}, {"op_id": "01a20db0-45f0-774f-b6ab-0cfaed6661a1", "version": 1}, {"op_id": "01a20db0-45f1-71cf-a2db-29d744e47ad4", "version": 1}, {"op_id": "01a20db0-45f5-7816-beb5-11e4f8bc6d15", "version": 1}, {"op_id": "01a20db0-45f6-7d10-910c-34d1996a5488", "version": 1}, {"op_id": "01a20db0-45f8-79b5-b062-9a0d67ba5559", "version": 1}, {"op_id": "01a20db0-45fa-768e-8466-93c5b60420e2", "version": 1}, {"op_id": "01a20db0-45fc-7ff2-9fb2-cdae8830fc26", "version": 1}, {"op_id": "01a20db0-45fd-7810-b137-4d4d1c8c7c06", "version": 1}, {"op_id": "01a20db0-4601-7baa-901f-7d811e20a235", "version": 1}, {"op_id": "01a20db0-4603-7352-8391-7c69569e9e81", "version": 1}, {"op_id": "01a20db0-4605-760f-8c88-535cea0862c2", "version": 1}, {"op_id": "01a20db0-461a-7786-b66a-982cd7db7587", "version": 2}, {"op_id": "01a20db0-4750-7ceb-acd7-677d64195c77", "version": 1}, {"op_id": "01a20db0-475e-7e41-886a-2f6fb7b3ff70", "version": 1}, {"op_id": "01a20db0-4769-77df-8015-18af58a87e98", "version": 1}, {"op_id": "01a20db0-4787-7788-b78b-d186f513246c", "version": 3}, {"op_id": "01a20db0-478b-7a18-a41c-753742a344db", "version": 1}, {"op_id": "01a20db0-478c-76dc-bdd8-ecc0037899fa", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-45c4-7632-b230-84511088676f", "conflicts": []}'),
	('01a20db0-45cd-7e97-a1a1-40dedd2994ff', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 24, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'case_events', '01a20db0-45cc-76af-a2d7-68083bfb57fc', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45d4-787f-80f1-566b56f511e9', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 25, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '2b363428-86b5-8340-a877-c34f36e7e511', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45d8-76f8-8e83-0faf2e567e7e', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 27, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '8cd46b66-a3a0-8563-b5a7-d7e2b71eeedd', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45db-7d74-ac16-aaf102a701f7', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 28, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'case_people', '01a20db0-45d9-75ff-a359-9b23f8ad3852', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45dc-7fce-9fe3-49535f91e1d7', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 29, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'case_events', '01a20db0-45dc-7fce-9fe2-8e474dbb97a9', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45dc-7fce-9fe3-6b7dab379c6f', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 30, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '9224722b-5cf0-86a3-b6bd-d697147cd30d', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45e1-7057-a44d-08125f097fbe', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 31, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '563d1e35-1fff-8398-be48-311eee6a9fb8', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45e3-7856-b5e5-1f791715085b', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 32, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', 'd1328f58-1db8-8035-8ca5-d112e2ec994e', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45e6-730a-8766-5517cbec0a84', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 33, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'case_events', '01a20db0-45e5-79eb-b00b-59b05ad42508', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45e6-79b2-b26b-2d6a321f8618', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 34, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '1d2182d1-6b25-8521-b3bb-d71cccb49f84', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45e6-79b2-b26b-6ce8b82f9328', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 35, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45eb-7732-95f4-06929ded7a0b', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 36, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', 'b500684e-7d1d-81a4-8d2c-79240ec34bd5', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45ee-78c7-8dcc-809956dabdf9', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 37, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '647e9148-3533-8d32-aef6-43958b5c0006', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45f0-774f-b6ab-0cfaed6661a1', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 38, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', '9fe1169d-7a59-8230-a555-439514b941fa', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45f1-71cf-a2db-29d744e47ad4', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 39, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interview_sections', 'c829a992-5587-8376-9a9b-cfa163a8522c', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45f5-7816-beb5-11e4f8bc6d15', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 40, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'answers', '01a20db0-45f3-7f5f-aa54-69b791863247', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45f6-7d10-910c-34d1996a5488', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 41, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'answers', '01a20db0-45f6-7d10-910b-bf0879dd837b', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45f8-79b5-b062-9a0d67ba5559', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 42, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'answers', '01a20db0-45f8-79b5-b062-3c018d44e3e4', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45fa-768e-8466-93c5b60420e2', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 43, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'answers', '01a20db0-45f9-7b42-9770-c2151063e8c5', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45fc-7ff2-9fb2-cdae8830fc26', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 44, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'answers', '01a20db0-45fb-7aab-937b-7aac3d65f26c', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-45fd-7810-b137-4d4d1c8c7c06', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 45, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'answers', '01a20db0-45fd-7810-b136-dc59a07c145d', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-4601-7baa-901f-7d811e20a235', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 46, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'issue_rows', '01a20db0-45ff-7381-beea-1342e790c943', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-4603-7352-8391-7c69569e9e81', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 47, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'issue_rows', '01a20db0-4602-7c78-a373-c5ddc47f89f9', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-4605-760f-8c88-535cea0862c2', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 48, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'issue_rows', '01a20db0-4604-7380-b583-d81914099d97', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-461a-7786-b66a-982cd7db7587', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 49, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'interviews', '01a20db0-45c7-737a-be02-b7623b3a0d33', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-4750-7ceb-acd7-677d64195c77', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 61, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'signatures', '01a20db0-474e-741b-a6ed-97dacf591366', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-475e-7e41-886a-2f6fb7b3ff70', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 62, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'signatures', '01a20db0-475d-771e-b9d4-866149c2f789', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-478c-76dc-bdd8-ecc0037899fa', '01a20db0-45c4-7632-b230-84511088676f', '01a20db0-3f78-71e9-bcf1-93a547d80201', 66, '01a20db0-3e9f-791f-8718-741d6292591c', 'interviews.hold', 'case_events', '01a20db0-478c-73d4-b46b-c9ba477af68f', '2026-11-24T13:13:05.732Z', '2026-11-24 13:13:06.21135+00', NULL),
	('01a20db0-47f5-7353-b21e-8da41f750417', '01a20db0-47ed-7f3e-8f7b-fd5c26ca5153', '01a20db0-3f78-71e9-bcf1-93a547d80201', 67, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.accept', 'case_events', '01a20db0-47f4-76cc-b101-4b4d613b8989', '2026-11-24T13:13:06.285Z', '2026-11-24 13:13:06.312291+00', '{"ops": [{"op_id": "01a20db0-47f5-7353-b21e-8da41f750417", "version": 1}, {"op_id": "01a20db0-47f5-75f2-9470-5da91ae3c3d7", "version": 3}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-47ed-7f3e-8f7b-fd5c26ca5153", "conflicts": []}'),
	('01a20db0-47f5-75f2-9470-5da91ae3c3d7', '01a20db0-47ed-7f3e-8f7b-fd5c26ca5153', '01a20db0-3f78-71e9-bcf1-93a547d80201', 68, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.accept', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.285Z', '2026-11-24 13:13:06.312291+00', NULL),
	('01a20db0-4877-7d73-b150-a92f609b46b7', '01a20db0-486f-7d97-9464-e884e0a7df6f', '01a20db0-4150-7f6a-b202-c03bea9718bf', 1, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.take', 'case_events', '01a20db0-4875-741b-9b73-4644bffd29ae', '2026-11-24T13:13:06.415Z', '2026-11-24 13:13:06.443084+00', '{"ops": [{"op_id": "01a20db0-4877-7d73-b150-a92f609b46b7", "version": 1}, {"op_id": "01a20db0-4877-7d73-b151-7efab8d09f7d", "version": 4}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-486f-7d97-9464-e884e0a7df6f", "conflicts": []}'),
	('01a20db0-4877-7d73-b151-7efab8d09f7d', '01a20db0-486f-7d97-9464-e884e0a7df6f', '01a20db0-4150-7f6a-b202-c03bea9718bf', 2, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.take', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.415Z', '2026-11-24 13:13:06.443084+00', NULL),
	('01a20db0-48d6-7898-9e5c-0d1d36607d42', '01a20db0-48ce-7483-8147-3b7776967404', '01a20db0-4150-7f6a-b202-c03bea9718bf', 3, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.move', 'case_events', '01a20db0-48d4-7c0c-af45-70b6e0272d79', '2026-11-24T13:13:06.510Z', '2026-11-24 13:13:06.536481+00', '{"ops": [{"op_id": "01a20db0-48d6-7898-9e5c-0d1d36607d42", "version": 1}, {"op_id": "01a20db0-48d6-7dd5-88e4-c009aef75900", "version": 5}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-48ce-7483-8147-3b7776967404", "conflicts": []}'),
	('01a20db0-48d6-7dd5-88e4-c009aef75900', '01a20db0-48ce-7483-8147-3b7776967404', '01a20db0-4150-7f6a-b202-c03bea9718bf', 4, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.move', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.510Z', '2026-11-24 13:13:06.536481+00', NULL),
	('01a20db0-490b-7be9-b827-ec815ae8873e', '01a20db0-4907-7f4b-a6c4-eeaccfd6d397', '01a20db0-4150-7f6a-b202-c03bea9718bf', 5, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.move', 'case_events', '01a20db0-490a-78f8-9c85-e72706467124', '2026-11-24T13:13:06.567Z', '2026-11-24 13:13:06.594934+00', '{"ops": [{"op_id": "01a20db0-490b-7be9-b827-ec815ae8873e", "version": 1}, {"op_id": "01a20db0-490b-7f5e-a03a-08d20d62f5c5", "version": 6}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4907-7f4b-a6c4-eeaccfd6d397", "conflicts": []}'),
	('01a20db0-490b-7f5e-a03a-08d20d62f5c5', '01a20db0-4907-7f4b-a6c4-eeaccfd6d397', '01a20db0-4150-7f6a-b202-c03bea9718bf', 6, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.move', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.567Z', '2026-11-24 13:13:06.594934+00', NULL),
	('01a20db0-4949-73ee-b8d1-c9eb8c2008f9', '01a20db0-4943-7139-be3f-9a682fed0f6d', '01a20db0-4150-7f6a-b202-c03bea9718bf', 7, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.move', 'case_events', '01a20db0-4948-78c5-840b-4c537476a8ad', '2026-11-24T13:13:06.627Z', '2026-11-24 13:13:06.651376+00', '{"ops": [{"op_id": "01a20db0-4949-73ee-b8d1-c9eb8c2008f9", "version": 1}, {"op_id": "01a20db0-4949-73ee-b8d2-6e1cffbc55a8", "version": 7}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4943-7139-be3f-9a682fed0f6d", "conflicts": []}'),
	('01a20db0-4949-73ee-b8d2-6e1cffbc55a8', '01a20db0-4943-7139-be3f-9a682fed0f6d', '01a20db0-4150-7f6a-b202-c03bea9718bf', 8, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.move', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.627Z', '2026-11-24 13:13:06.651376+00', NULL),
	('01a20db0-4986-7518-8b76-7bb59d244c41', '01a20db0-4980-70ed-a48d-3fdc8b3e5192', '01a20db0-4150-7f6a-b202-c03bea9718bf', 9, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.draft', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', '2026-11-24T13:13:06.688Z', '2026-11-24 13:13:06.728539+00', '{"ops": [{"op_id": "01a20db0-4986-7518-8b76-7bb59d244c41", "version": 1}, {"op_id": "01a20db0-4987-7b76-8c87-850dc3d235c8", "version": 1}, {"op_id": "01a20db0-4993-789e-a01e-072e910c5ab6", "version": 1}, {"op_id": "01a20db0-4994-7c33-9916-3947dadefc5a", "version": 2}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4980-70ed-a48d-3fdc8b3e5192", "conflicts": []}'),
	('01a20db0-4987-7b76-8c87-850dc3d235c8', '01a20db0-4980-70ed-a48d-3fdc8b3e5192', '01a20db0-4150-7f6a-b202-c03bea9718bf', 10, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.draft', 'case_events', '01a20db0-4986-7b3c-9b84-0a05b9f30887', '2026-11-24T13:13:06.688Z', '2026-11-24 13:13:06.728539+00', NULL),
	('01a20db0-4993-789e-a01e-072e910c5ab6', '01a20db0-4980-70ed-a48d-3fdc8b3e5192', '01a20db0-4150-7f6a-b202-c03bea9718bf', 11, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.draft', 'agreement_versions', '5ba2273e-9214-8170-b04d-444887353fe2', '2026-11-24T13:13:06.688Z', '2026-11-24 13:13:06.728539+00', NULL),
	('01a20db0-4994-7c33-9916-3947dadefc5a', '01a20db0-4980-70ed-a48d-3fdc8b3e5192', '01a20db0-4150-7f6a-b202-c03bea9718bf', 12, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.draft', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', '2026-11-24T13:13:06.688Z', '2026-11-24 13:13:06.728539+00', NULL),
	('01a20db0-49e1-71f7-a65b-0202c5a4edec', '01a20db0-49cc-70ac-acf2-7b7e87749f0c', '01a20db0-4150-7f6a-b202-c03bea9718bf', 13, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.submit', 'approvals', '01a20db0-49df-7eb5-bfea-71ac00c92677', '2026-11-24T13:13:06.764Z', '2026-11-24 13:13:06.810305+00', '{"ops": [{"op_id": "01a20db0-49e1-71f7-a65b-0202c5a4edec", "version": 1}, {"op_id": "01a20db0-49e1-7aed-ba24-474f3d2d6de5", "version": 3}, {"op_id": "01a20db0-49e2-7ee8-88b4-33281d550f5c", "version": 1}, {"op_id": "01a20db0-49e6-74e2-ae9d-6e0fb849a64e", "version": 1}, {"op_id": "01a20db0-49e6-74e2-ae9d-70495364f510", "version": 8}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-49cc-70ac-acf2-7b7e87749f0c", "conflicts": []}'),
	('01a20db0-49e1-7aed-ba24-474f3d2d6de5', '01a20db0-49cc-70ac-acf2-7b7e87749f0c', '01a20db0-4150-7f6a-b202-c03bea9718bf', 14, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.submit', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', '2026-11-24T13:13:06.764Z', '2026-11-24 13:13:06.810305+00', NULL),
	('01a20db0-49e2-7ee8-88b4-33281d550f5c', '01a20db0-49cc-70ac-acf2-7b7e87749f0c', '01a20db0-4150-7f6a-b202-c03bea9718bf', 15, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.submit', 'case_events', '01a20db0-49e2-7ee8-88b3-c450f6927a46', '2026-11-24T13:13:06.764Z', '2026-11-24 13:13:06.810305+00', NULL),
	('01a20db0-49e6-74e2-ae9d-6e0fb849a64e', '01a20db0-49cc-70ac-acf2-7b7e87749f0c', '01a20db0-4150-7f6a-b202-c03bea9718bf', 16, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.submit', 'case_events', '01a20db0-49e5-77f4-9a55-f6837a0742d1', '2026-11-24T13:13:06.764Z', '2026-11-24 13:13:06.810305+00', NULL),
	('01a20db0-49e6-74e2-ae9d-70495364f510', '01a20db0-49cc-70ac-acf2-7b7e87749f0c', '01a20db0-4150-7f6a-b202-c03bea9718bf', 17, '01a20db0-3eab-7f08-8200-72305a124851', 'agreements.submit', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.764Z', '2026-11-24 13:13:06.810305+00', NULL),
	('01a20db0-4a94-73b7-b4d4-a5f598fe8816', '01a20db0-4a81-757c-a65a-af461151cf2c', '01a20db0-4302-79be-8c5d-3b66e7864d1f', 1, '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'agreements.approve', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', '2026-11-24T13:13:06.945Z', '2026-11-24 13:13:06.995055+00', '{"ops": [{"op_id": "01a20db0-4a94-73b7-b4d4-a5f598fe8816", "version": 4}, {"op_id": "01a20db0-4a94-7887-a7d0-c060bec20b4d", "version": 2}, {"op_id": "01a20db0-4a95-741b-b79a-55213d1f6107", "version": 1}, {"op_id": "01a20db0-4a9b-75ce-ad9c-074f2af2d0b1", "version": 1}, {"op_id": "01a20db0-4a9b-75ce-ad9c-52556385d65e", "version": 9}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4a81-757c-a65a-af461151cf2c", "conflicts": []}'),
	('01a20db0-4a94-7887-a7d0-c060bec20b4d', '01a20db0-4a81-757c-a65a-af461151cf2c', '01a20db0-4302-79be-8c5d-3b66e7864d1f', 2, '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'agreements.approve', 'approvals', '01a20db0-49df-7eb5-bfea-71ac00c92677', '2026-11-24T13:13:06.945Z', '2026-11-24 13:13:06.995055+00', NULL),
	('01a20db0-4a95-741b-b79a-55213d1f6107', '01a20db0-4a81-757c-a65a-af461151cf2c', '01a20db0-4302-79be-8c5d-3b66e7864d1f', 3, '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'agreements.approve', 'case_events', '01a20db0-4a94-7887-a7d1-1d7e856c6364', '2026-11-24T13:13:06.945Z', '2026-11-24 13:13:06.995055+00', NULL),
	('01a20db0-4a9b-75ce-ad9c-074f2af2d0b1', '01a20db0-4a81-757c-a65a-af461151cf2c', '01a20db0-4302-79be-8c5d-3b66e7864d1f', 4, '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'agreements.approve', 'case_events', '01a20db0-4a9a-7dc7-b12e-b69300ddf8c0', '2026-11-24T13:13:06.945Z', '2026-11-24 13:13:06.995055+00', NULL),
	('01a20db0-4a9b-75ce-ad9c-52556385d65e', '01a20db0-4a81-757c-a65a-af461151cf2c', '01a20db0-4302-79be-8c5d-3b66e7864d1f', 5, '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'agreements.approve', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:06.945Z', '2026-11-24 13:13:06.995055+00', NULL),
	('01a20db0-4b26-73ea-bc87-6c1432fac442', '01a20db0-4b13-7933-9b04-3b47959e8cbb', '01a20db0-3f78-71e9-bcf1-93a547d80201', 69, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.sign', 'signatures', '01a20db0-4b25-7646-9ef7-2c61bc939f51', '2026-11-24T13:13:07.091Z', '2026-11-24 13:13:07.130638+00', '{"ops": [{"op_id": "01a20db0-4b26-73ea-bc87-6c1432fac442", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4b13-7933-9b04-3b47959e8cbb", "conflicts": []}'),
	('01a20db0-4b60-7bd1-9686-f46ebe38f5ea', '01a20db0-4b54-72be-9808-452a0dc1f447', '01a20db0-3f78-71e9-bcf1-93a547d80201', 70, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.sign', 'signatures', '01a20db0-4b5f-7e99-bbb6-2e346e42acfd', '2026-11-24T13:13:07.156Z', '2026-11-24 13:13:07.186412+00', '{"ops": [{"op_id": "01a20db0-4b60-7bd1-9686-f46ebe38f5ea", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4b54-72be-9808-452a0dc1f447", "conflicts": []}'),
	('01a20db0-4b96-7cec-9e83-ca72adbb64a0', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 71, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'agreements', '01a20db0-4984-7a73-99d3-ce83c883758b', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', '{"ops": [{"op_id": "01a20db0-4b96-7cec-9e83-ca72adbb64a0", "version": 5}, {"op_id": "01a20db0-4b99-75fa-b003-5c406e8cad62", "version": 1}, {"op_id": "01a20db0-4b9a-7cde-987c-c800468c1a18", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a2d-47952e538932", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a2d-5eb1b358b965", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a2e-18249c9ba76f", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a2f-030ee118f5e2", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a2f-0fc9325c03a2", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a2f-34dd8f718850", "version": 1}, {"op_id": "01a20db0-4ba2-7ccf-9a30-147030b45e0a", "version": 1}, {"op_id": "01a20db0-4ba3-7675-ac30-df21de13022f", "version": 1}, {"op_id": "01a20db0-4ba3-7801-a686-3575c4de7168", "version": 1}, {"op_id": "01a20db0-4ba3-7c41-a782-b80076c08084", "version": 1}, {"op_id": "01a20db0-4ba3-7c41-a782-dd7bfddfdf02", "version": 1}, {"op_id": "01a20db0-4ba3-7c41-a783-09da9ca1c286", "version": 1}, {"op_id": "01a20db0-4ba3-7c41-a783-455a8e8b263e", "version": 1}, {"op_id": "01a20db0-4ba3-7c41-a784-37ed2ad6bf36", "version": 1}, {"op_id": "01a20db0-4ba3-7f7c-92f1-69599827dc19", "version": 1}, {"op_id": "01a20db0-4ba3-7f7c-92f1-dd5978d3bc9f", "version": 1}, {"op_id": "01a20db0-4ba3-7f7c-92f2-5aa4d9204730", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95ad-2a7d3f707278", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95ae-252c4b2eb2e3", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95af-00ec5e8409a2", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95af-f27bd607e63e", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b0-3acf3de8c0e5", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b0-ed8c2f2c9a69", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b1-556a6e5fbbeb", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b1-cbbbdfce0d71", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b2-c495d6e83a37", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b3-88df6534f466", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b4-6a00fe257c5b", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b5-4077dd052c43", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b5-d82f9290407e", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b6-abb12e12d168", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b7-387c4329b5b3", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b8-28fce08b407e", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b8-8a96c169e55b", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b9-3bd29f4670e8", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95b9-d86159aa6944", "version": 1}, {"op_id": "01a20db0-4ba3-7fb7-95ba-006c2a7e5034", "version": 1}, {"op_id": "01a20db0-4ba5-7f47-899c-eff6161aae4c", "version": 1}, {"op_id": "01a20db0-4ba9-7d5e-8394-5c33338f8005", "version": 1}, {"op_id": "01a20db0-4ba9-7d5e-8395-1310b2d90d61", "version": 10}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8", "conflicts": []}'),
	('01a20db0-4b99-75fa-b003-5c406e8cad62', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 72, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'seals', '3f2417c7-c32e-8246-a239-95d9ec8f2815', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4b9a-7cde-987c-c800468c1a18', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 73, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'case_events', '01a20db0-4b9a-7cde-987c-100d03030f4d', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a2d-47952e538932', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 74, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800d-29b459001731', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a2d-5eb1b358b965', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 75, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800d-2a20921c6543', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a2e-18249c9ba76f', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 76, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800d-edd0dae68f95', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a2f-030ee118f5e2', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 77, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800e-c622ce5d3ed6', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a2f-0fc9325c03a2', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 78, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800f-b3cf6a08d931', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a2f-34dd8f718850', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 79, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-800f-c369dddbe7f5', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba2-7ccf-9a30-147030b45e0a', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 80, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7f7d-8010-8998942bc328', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7675-ac30-df21de13022f', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 81, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b08-9f6af928322c', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7801-a686-3575c4de7168', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 82, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b09-921eecaaa568', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7c41-a782-b80076c08084', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 83, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0a-0d9bd5dbfa31', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7c41-a782-dd7bfddfdf02', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 84, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0a-67799e9f4e1b', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7c41-a783-09da9ca1c286', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 85, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0a-dc3f90b6c4b4', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7c41-a783-455a8e8b263e', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 86, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0b-4cc0d3785a2d', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7c41-a784-37ed2ad6bf36', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 87, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-31e24ee075d7', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7f7c-92f1-69599827dc19', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 88, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-ab015097c879', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7f7c-92f1-dd5978d3bc9f', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 89, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-b4a014bc3c72', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7f7c-92f2-5aa4d9204730', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 90, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-c74052bb6670', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95ad-2a7d3f707278', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 91, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0c-f93c0bb8d37f', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95ae-252c4b2eb2e3', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 92, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0d-86b7fefc5a64', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95af-00ec5e8409a2', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 93, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0e-397b810977a5', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95af-f27bd607e63e', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 94, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-187a8af9db13', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b0-3acf3de8c0e5', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 95, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-553a42db72ef', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b0-ed8c2f2c9a69', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 96, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-ced919dcaf58', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b1-556a6e5fbbeb', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 97, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-e97101c51468', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b1-cbbbdfce0d71', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 98, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b0f-edb5ffda3597', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b2-c495d6e83a37', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 99, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b10-97fc14a66e18', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b3-88df6534f466', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 100, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b11-3842fbcdc776', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b4-6a00fe257c5b', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 101, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b11-d843c4bef723', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b5-4077dd052c43', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 102, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b12-1170eb43b0b1', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b5-d82f9290407e', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 103, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b12-96a0fc3c0563', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b6-abb12e12d168', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 104, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b13-34b78d4a99ea', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b7-387c4329b5b3', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 105, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b14-0b80f650e75d', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b8-28fce08b407e', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 106, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b14-4736190ea89b', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b8-8a96c169e55b', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 107, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-3294be745bbd', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b9-3bd29f4670e8', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 108, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-841ef81177f4', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95b9-d86159aa6944', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 109, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-c08104fe7b9e', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba3-7fb7-95ba-006c2a7e5034', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 110, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'obligations', '01a20db0-4b9d-7feb-9b15-ebfe99c627b2', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba5-7f47-899c-eff6161aae4c', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 111, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'case_events', '01a20db0-4ba4-78b3-9e59-7db604381e1d', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba9-7d5e-8394-5c33338f8005', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 112, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'case_events', '01a20db0-4ba8-7f18-854e-cc5b325ffe9b', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4ba9-7d5e-8395-1310b2d90d61', '01a20db0-4b8a-7dc6-9a2e-1dbeaef9c2f8', '01a20db0-3f78-71e9-bcf1-93a547d80201', 113, '01a20db0-3e9f-791f-8718-741d6292591c', 'agreements.conclude', 'cases', '01a20db0-44d5-74db-bdf4-536aaf81dea1', '2026-11-24T13:13:07.210Z', '2026-11-24 13:13:07.262258+00', NULL),
	('01a20db0-4bfb-7dea-a4d3-d579e2474314', '01a20db0-4bf9-729a-ad3f-341551e84e5d', '01a20db0-3f78-71e9-bcf1-93a547d80201', 114, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'customers', '01a20db0-4bfb-7dea-a4d3-77df4f607e79', '2026-11-24T13:13:07.321Z', '2026-11-24 13:13:07.348654+00', '{"ops": [{"op_id": "01a20db0-4bfb-7dea-a4d3-d579e2474314", "version": 1}, {"op_id": "01a20db0-4c01-70ba-bd1c-e660350d913b", "version": 1}, {"op_id": "01a20db0-4c02-7fc5-881f-d300a5ceaf1e", "version": 1}, {"op_id": "01a20db0-4c02-7fc5-8820-a09958ac6bf7", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4bf9-729a-ad3f-341551e84e5d", "conflicts": []}'),
	('01a20db0-4c01-70ba-bd1c-e660350d913b', '01a20db0-4bf9-729a-ad3f-341551e84e5d', '01a20db0-3f78-71e9-bcf1-93a547d80201', 115, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.321Z', '2026-11-24 13:13:07.348654+00', NULL),
	('01a20db0-4c02-7fc5-881f-d300a5ceaf1e', '01a20db0-4bf9-729a-ad3f-341551e84e5d', '01a20db0-3f78-71e9-bcf1-93a547d80201', 116, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'milestones', '01a20db0-4c01-76f1-9826-c0fbe2d74abc', '2026-11-24T13:13:07.321Z', '2026-11-24 13:13:07.348654+00', NULL),
	('01a20db0-4c02-7fc5-8820-a09958ac6bf7', '01a20db0-4bf9-729a-ad3f-341551e84e5d', '01a20db0-3f78-71e9-bcf1-93a547d80201', 117, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.register', 'case_events', '01a20db0-4c02-7aff-99c2-5dddeed41fe4', '2026-11-24T13:13:07.321Z', '2026-11-24 13:13:07.348654+00', NULL),
	('01a20db0-4c82-7e3b-bede-dac79d41dd08', '01a20db0-4c80-7ce3-9527-574bccc01cdd', '01a20db0-3f78-71e9-bcf1-93a547d80201', 118, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.edit', 'case_events', '01a20db0-4c81-74cb-8acd-3d72cc122b9e', '2026-11-24T13:13:07.456Z', '2026-11-24 13:13:07.475831+00', '{"ops": [{"op_id": "01a20db0-4c82-7e3b-bede-dac79d41dd08", "version": 1}, {"op_id": "01a20db0-4c82-7e3b-bedf-206d1585676a", "version": 2}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4c80-7ce3-9527-574bccc01cdd", "conflicts": []}'),
	('01a20db0-4c82-7e3b-bedf-206d1585676a', '01a20db0-4c80-7ce3-9527-574bccc01cdd', '01a20db0-3f78-71e9-bcf1-93a547d80201', 119, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.edit', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.456Z', '2026-11-24 13:13:07.475831+00', NULL),
	('01a20db0-4cb0-72c3-a26b-fbc4fc35dcd1', '01a20db0-4cad-7db0-a2e4-242d8ab69a8d', '01a20db0-4150-7f6a-b202-c03bea9718bf', 18, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.edit', 'case_events', '01a20db0-4cae-7e9b-acef-9f7001f0737b', '2026-11-24T13:13:07.501Z', '2026-11-24 13:13:07.528506+00', '{"ops": [{"op_id": "01a20db0-4cb0-72c3-a26b-fbc4fc35dcd1", "version": 1}, {"op_id": "01a20db0-4cb0-7d41-8692-a8b1fe59d746", "version": 2}], "code": "", "params": {}, "result": "conflict", "action_id": "01a20db0-4cad-7db0-a2e4-242d8ab69a8d", "conflicts": ["747cf781-9018-474c-b6e6-6fa12ea208ee"]}'),
	('01a20db0-4cb0-7d41-8692-a8b1fe59d746', '01a20db0-4cad-7db0-a2e4-242d8ab69a8d', '01a20db0-4150-7f6a-b202-c03bea9718bf', 19, '01a20db0-3eab-7f08-8200-72305a124851', 'cases.edit', 'cases', '01a20db0-4c00-75db-9b1d-4ad146dfaac4', '2026-11-24T13:13:07.501Z', '2026-11-24 13:13:07.528506+00', NULL),
	('01a20db0-4d40-79b0-9cbc-3844fc01bb5d', '01a20db0-4d3b-76a3-b7ee-c2db8a989020', '01a20db0-3f78-71e9-bcf1-93a547d80201', 120, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.note', 'case_notes', '01a20db0-4d3c-7fcf-9719-281614a78a51', '2026-11-24T13:13:07.643Z', '2026-11-24 13:13:07.667418+00', '{"ops": [{"op_id": "01a20db0-4d40-79b0-9cbc-3844fc01bb5d", "version": 1}, {"op_id": "01a20db0-4d41-73a6-85cf-93ea49c15b71", "version": 1}], "code": "", "params": {}, "result": "applied", "action_id": "01a20db0-4d3b-76a3-b7ee-c2db8a989020", "conflicts": []}'),
	('01a20db0-4d41-73a6-85cf-93ea49c15b71', '01a20db0-4d3b-76a3-b7ee-c2db8a989020', '01a20db0-3f78-71e9-bcf1-93a547d80201', 121, '01a20db0-3e9f-791f-8718-741d6292591c', 'cases.note', 'case_events', '01a20db0-4d41-7358-8ad7-6dc9369a6dbe', '2026-11-24T13:13:07.643Z', '2026-11-24 13:13:07.667418+00', NULL);


INSERT INTO sync.levels VALUES
	('counter', 1),
	('mediator', 2),
	('lead', 3),
	('head_office', 4);


INSERT INTO sync.number_blocks VALUES
	('0123', 2026, 1, 1000, '01a20db0-3f78-71e9-bcf1-93a547d80201', '2026-11-24 13:13:04.142112+00'),
	('0123', 2026, 1001, 2000, '01a20db0-4150-7f6a-b202-c03bea9718bf', '2026-11-24 13:13:04.60672+00'),
	('0123', 2026, 2001, 3000, '01a20db0-4302-79be-8c5d-3b66e7864d1f', '2026-11-24 13:13:05.037453+00');


INSERT INTO sync.people VALUES
	('kept_0001_u_wangmin', '01a20db0-3e9f-791f-8718-741d6292591c', 'counter', '0123', '', 1, NULL),
	('kept_0001_u_lixue', '01a20db0-3eab-7f08-8200-72305a124851', 'mediator', '0123', 'mediation', 1, NULL),
	('kept_0001_u_zhaogang', '01a20db0-3eb6-7f50-883b-48d91df53f9a', 'lead', '0123', 'mediation', 1, NULL),
	('kept_0001_u_sunyi', '01a20db0-3ec1-7278-b8f4-da8295e89dc2', 'investigator', '0123', '', 1, NULL),
	('kept_0001_u_zhouning', '01a20db0-3ecc-7bd8-adda-8318d7766fdc', 'auditor', '0123', '', 1, NULL),
	('kept_0001_u_admin', '01a20db0-3ed6-7e6b-adf3-2a681e80c5de', 'admin', '0123', '', 1, NULL),
	('kept_0001_u_hejia', '01a20db0-3edf-7e10-ae05-0eefdb6efe5c', 'counter', '0456', '', 1, NULL),
	('kept_0001_u_xujing', '01a20db0-3ee9-721a-a715-0ff0670b45b9', 'mediator', '0456', 'mediation', 1, NULL),
	('kept_0001_u_maqiang', '01a20db0-3ef3-7254-ae2c-b8edc0d42b6a', 'lead', '0456', 'mediation', 1, NULL);


INSERT INTO sync.schema_steps VALUES
	('0001');


INSERT INTO sync.scopes VALUES
	('branch:0123', 130, 133, '\x0fb735474bcfb425a6fc275ce40214c52e84248f9e3fa4c0354ac3c4ed39ab5f'),
	('reference', 11, 12, '\x65a3704843d6ed4613a7019bec9e8ac8cbce219342e9b8778eea2ec2c26eed97');


INSERT INTO sync.tables VALUES
	('access_log', 'own', NULL, '{}', false),
	('account_statements', 'case', NULL, '{}', false),
	('agreement_versions', 'case', 'id', '{branch_id,version}', true),
	('agreements', 'case', NULL, '{}', false),
	('answers', 'case', 'interview_id', '{branch_id,version}', false),
	('approvals', 'case', NULL, '{}', false),
	('branches', 'everybody', NULL, '{}', false),
	('case_events', 'case', NULL, '{}', false),
	('case_notes', 'case', NULL, '{}', false),
	('case_people', 'case', NULL, '{}', false),
	('cases', 'cases', NULL, '{}', false),
	('conflicts', 'conflict', NULL, '{}', false),
	('custody_entries', 'case', NULL, '{}', false),
	('customers', 'customer', NULL, '{}', false),
	('deliveries', 'case', NULL, '{}', false),
	('evidence_items', 'case', NULL, '{}', false),
	('extensions', 'case', NULL, '{}', false),
	('first_actions', 'case', NULL, '{}', false),
	('interview_sections', 'case', 'interview_id', '{branch_id,version}', false),
	('interviews', 'case', 'id', '{branch_id,version}', false),
	('issue_rows', 'case', 'interview_id', '{branch_id,version}', false),
	('milestones', 'case', NULL, '{}', false),
	('obligations', 'case', NULL, '{}', false),
	('paper_copies', 'case', NULL, '{}', false),
	('papers', 'case', NULL, '{}', false),
	('seals', 'case', 'subject_id', '{branch_id,version}', true),
	('signatures', 'case', 'subject_id', '{branch_id,version}', true),
	('staff', 'everybody', NULL, '{}', false),
	('supplements', 'case', 'id', '{branch_id,version}', false),
	('suspensions', 'case', NULL, '{}', false),
	('transactions', 'case', NULL, '{}', false),
	('visits', 'branch', NULL, '{}', false);


INSERT INTO sync.transitions VALUES
	('accepted', 'investigating', '{counter,investigator,lead,mediator}'),
	('accepted', 'suspended', '{investigator,lead,mediator}'),
	('accepted', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('closed', 'reopened', '{investigator,lead,mediator}'),
	('declined', 'reopened', '{investigator,lead,mediator}'),
	('drafting', 'closed', '{investigator,lead,mediator}'),
	('drafting', 'mediating', '{counter,investigator,lead,mediator}'),
	('drafting', 'pending_approval', '{counter,investigator,lead,mediator}'),
	('drafting', 'suspended', '{investigator,lead,mediator}'),
	('drafting', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('failed', 'closed', '{investigator,lead,mediator}'),
	('failed', 'mediating', '{investigator,lead,mediator}'),
	('failed', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('investigating', 'closed', '{investigator,lead,mediator}'),
	('investigating', 'mediating', '{counter,investigator,lead,mediator}'),
	('investigating', 'suspended', '{investigator,lead,mediator}'),
	('investigating', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('mediating', 'closed', '{investigator,lead,mediator}'),
	('mediating', 'drafting', '{counter,investigator,lead,mediator}'),
	('mediating', 'failed', '{investigator,lead,mediator}'),
	('mediating', 'suspended', '{investigator,lead,mediator}'),
	('mediating', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('pending_approval', 'drafting', '{counter,investigator,lead,mediator}'),
	('pending_approval', 'pending_signature', '{lead}'),
	('pending_approval', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('pending_signature', 'drafting', '{counter,investigator,lead,mediator}'),
	('pending_signature', 'performing', '{counter,investigator,lead,mediator}'),
	('pending_signature', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('performing', 'closed', '{investigator,lead,mediator}'),
	('performing', 'reopened', '{investigator,lead,mediator}'),
	('performing', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('registered', 'accepted', '{counter,investigator,lead,mediator}'),
	('registered', 'declined', '{investigator,lead,mediator}'),
	('registered', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('reopened', 'investigating', '{counter,investigator,lead,mediator}'),
	('reopened', 'mediating', '{counter,investigator,lead,mediator}'),
	('reopened', 'performing', '{investigator,lead,mediator}'),
	('reopened', 'withdrawn', '{counter,investigator,lead,mediator}'),
	('suspended', 'accepted', '{investigator,lead,mediator}'),
	('suspended', 'drafting', '{investigator,lead,mediator}'),
	('suspended', 'investigating', '{investigator,lead,mediator}'),
	('suspended', 'mediating', '{investigator,lead,mediator}'),
	('suspended', 'withdrawn', '{counter,investigator,lead,mediator}');


INSERT INTO sync.writers VALUES
	('access_log', '{admin,auditor,counter,investigator,lead,mediator}'),
	('account_statements', '{counter,investigator,lead,mediator}'),
	('agreement_versions', '{counter,investigator,lead,mediator}'),
	('agreements', '{counter,investigator,lead,mediator}'),
	('answers', '{counter,investigator,lead,mediator}'),
	('approvals', '{counter,investigator,lead,mediator}'),
	('branches', '{}'),
	('case_events', '{auditor,counter,investigator,lead,mediator}'),
	('case_notes', '{counter,investigator,lead,mediator}'),
	('case_people', '{counter,investigator,lead,mediator}'),
	('cases', '{counter,investigator,lead,mediator}'),
	('conflicts', '{counter,investigator,lead,mediator}'),
	('custody_entries', '{auditor,counter,investigator,lead,mediator}'),
	('customers', '{counter,investigator,lead,mediator}'),
	('deliveries', '{counter,investigator,lead,mediator}'),
	('evidence_items', '{counter,investigator,lead,mediator}'),
	('extensions', '{counter,investigator,lead,mediator}'),
	('first_actions', '{counter,investigator,lead,mediator}'),
	('interview_sections', '{counter,investigator,lead,mediator}'),
	('interviews', '{counter,investigator,lead,mediator}'),
	('issue_rows', '{counter,investigator,lead,mediator}'),
	('milestones', '{counter,investigator,lead,mediator}'),
	('obligations', '{counter,investigator,lead,mediator}'),
	('paper_copies', '{auditor,counter,investigator,lead,mediator}'),
	('papers', '{auditor,counter,investigator,lead,mediator}'),
	('seals', '{counter,investigator,lead,mediator}'),
	('signatures', '{counter,investigator,lead,mediator}'),
	('staff', '{}'),
	('supplements', '{counter,investigator,lead,mediator}'),
	('suspensions', '{counter,investigator,lead,mediator}'),
	('transactions', '{counter,investigator,lead,mediator}'),
	('visits', '{counter,investigator,lead,mediator}');


SELECT pg_catalog.setval('sync.pending_n_seq', 146, true);


ALTER TABLE ONLY audit.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (scope, seq);


ALTER TABLE ONLY desk.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);


ALTER TABLE ONLY desk.account_statements
    ADD CONSTRAINT pk_account_statements PRIMARY KEY (id);


ALTER TABLE ONLY desk.agreement_versions
    ADD CONSTRAINT pk_agreement_versions PRIMARY KEY (id);


ALTER TABLE ONLY desk.agreements
    ADD CONSTRAINT pk_agreements PRIMARY KEY (id);


ALTER TABLE ONLY desk.answers
    ADD CONSTRAINT pk_answers PRIMARY KEY (id);


ALTER TABLE ONLY desk.approvals
    ADD CONSTRAINT pk_approvals PRIMARY KEY (id);


ALTER TABLE ONLY desk.branches
    ADD CONSTRAINT pk_branches PRIMARY KEY (id);


ALTER TABLE ONLY desk.case_events
    ADD CONSTRAINT pk_case_events PRIMARY KEY (id);


ALTER TABLE ONLY desk.case_notes
    ADD CONSTRAINT pk_case_notes PRIMARY KEY (id);


ALTER TABLE ONLY desk.case_people
    ADD CONSTRAINT pk_case_people PRIMARY KEY (id);


ALTER TABLE ONLY desk.cases
    ADD CONSTRAINT pk_cases PRIMARY KEY (id);


ALTER TABLE ONLY desk.conflicts
    ADD CONSTRAINT pk_conflicts PRIMARY KEY (id);


ALTER TABLE ONLY desk.custody_entries
    ADD CONSTRAINT pk_custody_entries PRIMARY KEY (id);


ALTER TABLE ONLY desk.customers
    ADD CONSTRAINT pk_customers PRIMARY KEY (id);


ALTER TABLE ONLY desk.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (id);


ALTER TABLE ONLY desk.evidence_items
    ADD CONSTRAINT pk_evidence_items PRIMARY KEY (id);


ALTER TABLE ONLY desk.extensions
    ADD CONSTRAINT pk_extensions PRIMARY KEY (id);


ALTER TABLE ONLY desk.first_actions
    ADD CONSTRAINT pk_first_actions PRIMARY KEY (id);


ALTER TABLE ONLY desk.interview_sections
    ADD CONSTRAINT pk_interview_sections PRIMARY KEY (id);


ALTER TABLE ONLY desk.interviews
    ADD CONSTRAINT pk_interviews PRIMARY KEY (id);


ALTER TABLE ONLY desk.issue_rows
    ADD CONSTRAINT pk_issue_rows PRIMARY KEY (id);


ALTER TABLE ONLY desk.milestones
    ADD CONSTRAINT pk_milestones PRIMARY KEY (id);


ALTER TABLE ONLY desk.obligations
    ADD CONSTRAINT pk_obligations PRIMARY KEY (id);


ALTER TABLE ONLY desk.paper_copies
    ADD CONSTRAINT pk_paper_copies PRIMARY KEY (id);


ALTER TABLE ONLY desk.papers
    ADD CONSTRAINT pk_papers PRIMARY KEY (id);


ALTER TABLE ONLY desk.seals
    ADD CONSTRAINT pk_seals PRIMARY KEY (id);


ALTER TABLE ONLY desk.signatures
    ADD CONSTRAINT pk_signatures PRIMARY KEY (id);


ALTER TABLE ONLY desk.staff
    ADD CONSTRAINT pk_staff PRIMARY KEY (id);


ALTER TABLE ONLY desk.supplements
    ADD CONSTRAINT pk_supplements PRIMARY KEY (id);


ALTER TABLE ONLY desk.suspensions
    ADD CONSTRAINT pk_suspensions PRIMARY KEY (id);


ALTER TABLE ONLY desk.transactions
    ADD CONSTRAINT pk_transactions PRIMARY KEY (id);


ALTER TABLE ONLY desk.visits
    ADD CONSTRAINT pk_visits PRIMARY KEY (id);


ALTER TABLE ONLY desk.account_statements
    ADD CONSTRAINT uq_account_statements_item_id UNIQUE (item_id);


ALTER TABLE ONLY desk.agreement_versions
    ADD CONSTRAINT uq_agreement_versions_agreement_id_seq UNIQUE (agreement_id, seq);


ALTER TABLE ONLY desk.branches
    ADD CONSTRAINT uq_branches_code UNIQUE (code);


ALTER TABLE ONLY desk.cases
    ADD CONSTRAINT uq_cases_no UNIQUE (no);


ALTER TABLE ONLY desk.evidence_items
    ADD CONSTRAINT uq_evidence_items_case_id_sha256 UNIQUE (case_id, sha256);


ALTER TABLE ONLY desk.interview_sections
    ADD CONSTRAINT uq_interview_sections_interview_id_key UNIQUE (interview_id, key);


ALTER TABLE ONLY desk.seals
    ADD CONSTRAINT uq_seals_subject_id UNIQUE (subject_id);


ALTER TABLE ONLY desk.staff
    ADD CONSTRAINT uq_staff_login UNIQUE (login);


ALTER TABLE ONLY desk.transactions
    ADD CONSTRAINT uq_transactions_statement_id_place UNIQUE (statement_id, place);


ALTER TABLE ONLY sync.blob_cases
    ADD CONSTRAINT blob_cases_pkey PRIMARY KEY (sha256, case_id);


ALTER TABLE ONLY sync.blobs
    ADD CONSTRAINT blobs_pkey PRIMARY KEY (sha256);


ALTER TABLE ONLY sync.branch_grants
    ADD CONSTRAINT branch_grants_pkey PRIMARY KEY (staff_id, branch);


ALTER TABLE ONLY sync.case_grants
    ADD CONSTRAINT case_grants_pkey PRIMARY KEY (case_id, staff_id);


ALTER TABLE ONLY sync.centre
    ADD CONSTRAINT centre_pkey PRIMARY KEY (only_one);


ALTER TABLE ONLY sync.change_log
    ADD CONSTRAINT change_log_pkey PRIMARY KEY (scope, seq);


ALTER TABLE ONLY sync.chunks
    ADD CONSTRAINT chunks_pkey PRIMARY KEY (sha256, n);


ALTER TABLE ONLY sync.columns
    ADD CONSTRAINT columns_pkey PRIMARY KEY (table_name, column_name);


ALTER TABLE ONLY sync.devices
    ADD CONSTRAINT devices_pkey PRIMARY KEY (device_id);


ALTER TABLE ONLY sync.ledger
    ADD CONSTRAINT ledger_device_id_device_seq_key UNIQUE (device_id, device_seq);


ALTER TABLE ONLY sync.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (op_id);


ALTER TABLE ONLY sync.levels
    ADD CONSTRAINT levels_pkey PRIMARY KEY (level);


ALTER TABLE ONLY sync.levels
    ADD CONSTRAINT levels_rank_key UNIQUE (rank);


ALTER TABLE ONLY sync.number_blocks
    ADD CONSTRAINT number_blocks_pkey PRIMARY KEY (branch, year, first);


ALTER TABLE ONLY sync.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (role_name);


ALTER TABLE ONLY sync.people
    ADD CONSTRAINT people_staff_id_key UNIQUE (staff_id);


ALTER TABLE ONLY sync.schema_steps
    ADD CONSTRAINT schema_steps_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY sync.scopes
    ADD CONSTRAINT scopes_pkey PRIMARY KEY (scope);


ALTER TABLE ONLY sync.tables
    ADD CONSTRAINT tables_pkey PRIMARY KEY (table_name);


ALTER TABLE ONLY sync.transitions
    ADD CONSTRAINT transitions_pkey PRIMARY KEY (from_status, to_status);


ALTER TABLE ONLY sync.writers
    ADD CONSTRAINT writers_pkey PRIMARY KEY (table_name);


CREATE INDEX ix_entries_op ON audit.entries USING btree (op_id) WHERE (op_id IS NOT NULL);


CREATE INDEX ix_entries_row ON audit.entries USING btree (table_name, row_id, version);


CREATE INDEX ix_access_log_branch_id ON desk.access_log USING btree (branch_id, id);


CREATE INDEX ix_access_log_case_id ON desk.access_log USING btree (case_id);


CREATE INDEX ix_access_log_row_id ON desk.access_log USING btree (row_id);


CREATE INDEX ix_account_statements_branch_id ON desk.account_statements USING btree (branch_id, id);


CREATE INDEX ix_account_statements_case_id ON desk.account_statements USING btree (case_id);


CREATE INDEX ix_agreement_versions_agreement_id ON desk.agreement_versions USING btree (agreement_id);


CREATE INDEX ix_agreement_versions_branch_id ON desk.agreement_versions USING btree (branch_id, id);


CREATE INDEX ix_agreement_versions_case_id ON desk.agreement_versions USING btree (case_id);


CREATE INDEX ix_agreement_versions_sha256 ON desk.agreement_versions USING btree (sha256);


CREATE INDEX ix_agreements_branch_id ON desk.agreements USING btree (branch_id, id);


CREATE INDEX ix_agreements_case_id ON desk.agreements USING btree (case_id);


CREATE INDEX ix_answers_branch_id ON desk.answers USING btree (branch_id, id);


CREATE INDEX ix_answers_case_id ON desk.answers USING btree (case_id);


CREATE INDEX ix_answers_interview_id ON desk.answers USING btree (interview_id);


CREATE INDEX ix_approvals_agreement_id ON desk.approvals USING btree (agreement_id);


CREATE INDEX ix_approvals_branch_id ON desk.approvals USING btree (branch_id, id);


CREATE INDEX ix_approvals_case_id ON desk.approvals USING btree (case_id);


CREATE INDEX ix_branches_branch_id ON desk.branches USING btree (branch_id, id);


CREATE INDEX ix_case_events_branch_id ON desk.case_events USING btree (branch_id, id);


CREATE INDEX ix_case_events_case_id ON desk.case_events USING btree (case_id);


CREATE INDEX ix_case_notes_branch_id ON desk.case_notes USING btree (branch_id, id);


CREATE INDEX ix_case_notes_case_id ON desk.case_notes USING btree (case_id);


CREATE INDEX ix_case_people_branch_id ON desk.case_people USING btree (branch_id, id);


CREATE INDEX ix_case_people_case_id ON desk.case_people USING btree (case_id);


CREATE INDEX ix_cases_branch_id ON desk.cases USING btree (branch_id, id);


CREATE INDEX ix_cases_card_tail ON desk.cases USING btree (card_tail);


CREATE INDEX ix_cases_customer_id ON desk.cases USING btree (customer_id);


CREATE INDEX ix_cases_external ON desk.cases USING btree (external_id, feed);


CREATE INDEX ix_cases_open_due ON desk.cases USING btree (due_on, id, answered_on, status, cause, channel, owner_id, registered_by) WHERE ((status)::text <> ALL ((ARRAY['declined'::character varying, 'withdrawn'::character varying, 'closed'::character varying])::text[]));


CREATE INDEX ix_cases_open_owner ON desk.cases USING btree (owner_id, due_on, id) WHERE ((status)::text <> ALL ((ARRAY['declined'::character varying, 'withdrawn'::character varying, 'closed'::character varying])::text[]));


CREATE INDEX ix_cases_open_registered ON desk.cases USING btree (registered_by, due_on, id) WHERE ((registered_by IS NOT NULL) AND ((status)::text <> ALL ((ARRAY['declined'::character varying, 'withdrawn'::character varying, 'closed'::character varying])::text[])));


CREATE INDEX ix_cases_over ON desk.cases USING btree (closed_on, id, status, cause, channel, owner_id, registered_by) WHERE (closed_on IS NOT NULL);


CREATE INDEX ix_cases_received ON desk.cases USING btree (received_at, id, status, cause, channel, owner_id, registered_by);


CREATE INDEX ix_cases_status_due ON desk.cases USING btree (status, due_on, id, cause, channel, owner_id, registered_by);


CREATE INDEX ix_conflicts_branch_id ON desk.conflicts USING btree (branch_id, id);


CREATE INDEX ix_conflicts_case_id ON desk.conflicts USING btree (case_id);


CREATE INDEX ix_conflicts_open ON desk.conflicts USING btree (mine_at, id) WHERE (resolved_at IS NULL);


CREATE INDEX ix_conflicts_row_id ON desk.conflicts USING btree (row_id);


CREATE INDEX ix_custody_entries_branch_id ON desk.custody_entries USING btree (branch_id, id);


CREATE INDEX ix_custody_entries_case_id ON desk.custody_entries USING btree (case_id);


CREATE INDEX ix_custody_entries_item_id ON desk.custody_entries USING btree (item_id);


CREATE INDEX ix_customers_branch_id ON desk.customers USING btree (branch_id, id);


CREATE INDEX ix_customers_id_number ON desk.customers USING btree (id_number);


CREATE INDEX ix_customers_phone ON desk.customers USING btree (phone);


CREATE INDEX ix_deliveries_branch_id ON desk.deliveries USING btree (branch_id, id);


CREATE INDEX ix_deliveries_case_id ON desk.deliveries USING btree (case_id);


CREATE INDEX ix_evidence_items_branch_id ON desk.evidence_items USING btree (branch_id, id);


CREATE INDEX ix_evidence_items_case_id ON desk.evidence_items USING btree (case_id);


CREATE INDEX ix_evidence_items_received ON desk.evidence_items USING btree (received_at, id);


CREATE INDEX ix_evidence_items_sha256 ON desk.evidence_items USING btree (sha256);


CREATE INDEX ix_extensions_branch_id ON desk.extensions USING btree (branch_id, id);


CREATE INDEX ix_extensions_case_id ON desk.extensions USING btree (case_id);


CREATE INDEX ix_first_actions_branch_id ON desk.first_actions USING btree (branch_id, id);


CREATE INDEX ix_first_actions_case_id ON desk.first_actions USING btree (case_id);


CREATE INDEX ix_interview_sections_branch_id ON desk.interview_sections USING btree (branch_id, id);


CREATE INDEX ix_interview_sections_case_id ON desk.interview_sections USING btree (case_id);


CREATE INDEX ix_interview_sections_interview_id ON desk.interview_sections USING btree (interview_id);


CREATE INDEX ix_interviews_branch_id ON desk.interviews USING btree (branch_id, id);


CREATE INDEX ix_interviews_case_id ON desk.interviews USING btree (case_id);


CREATE INDEX ix_issue_rows_branch_id ON desk.issue_rows USING btree (branch_id, id);


CREATE INDEX ix_issue_rows_case_id ON desk.issue_rows USING btree (case_id);


CREATE INDEX ix_milestones_branch_id ON desk.milestones USING btree (branch_id, id);


CREATE INDEX ix_milestones_case_id ON desk.milestones USING btree (case_id);


CREATE INDEX ix_obligations_agreement_id ON desk.obligations USING btree (agreement_id);


CREATE INDEX ix_obligations_branch_id ON desk.obligations USING btree (branch_id, id);


CREATE INDEX ix_obligations_case_id ON desk.obligations USING btree (case_id);


CREATE INDEX ix_obligations_due ON desk.obligations USING btree (due_on, id);


CREATE INDEX ix_paper_copies_branch_id ON desk.paper_copies USING btree (branch_id, id);


CREATE INDEX ix_paper_copies_case_id ON desk.paper_copies USING btree (case_id);


CREATE INDEX ix_paper_copies_paper_id ON desk.paper_copies USING btree (paper_id);


CREATE INDEX ix_papers_branch_id ON desk.papers USING btree (branch_id, id);


CREATE INDEX ix_papers_case_id ON desk.papers USING btree (case_id);


CREATE INDEX ix_seals_branch_id ON desk.seals USING btree (branch_id, id);


CREATE INDEX ix_seals_case_id ON desk.seals USING btree (case_id);


CREATE INDEX ix_signatures_branch_id ON desk.signatures USING btree (branch_id, id);


CREATE INDEX ix_signatures_case_id ON desk.signatures USING btree (case_id);


CREATE INDEX ix_signatures_subject_id ON desk.signatures USING btree (subject_id);


CREATE INDEX ix_staff_branch_id ON desk.staff USING btree (branch_id, id);


CREATE INDEX ix_supplements_branch_id ON desk.supplements USING btree (branch_id, id);


CREATE INDEX ix_supplements_case_id ON desk.supplements USING btree (case_id);


CREATE INDEX ix_supplements_interview_id ON desk.supplements USING btree (interview_id);


CREATE INDEX ix_suspensions_branch_id ON desk.suspensions USING btree (branch_id, id);


CREATE INDEX ix_suspensions_case_id ON desk.suspensions USING btree (case_id);


CREATE INDEX ix_transactions_branch_id ON desk.transactions USING btree (branch_id, id);


CREATE INDEX ix_transactions_case_id ON desk.transactions USING btree (case_id);


CREATE INDEX ix_transactions_statement_id ON desk.transactions USING btree (statement_id);


CREATE INDEX ix_visits_branch_id ON desk.visits USING btree (branch_id, id);


CREATE INDEX ix_visits_waiting ON desk.visits USING btree (arrived_at) WHERE ((served_at IS NULL) AND (left_at IS NULL));


CREATE INDEX ix_case_grants_staff ON sync.case_grants USING btree (staff_id, case_id);


CREATE INDEX ix_devices_staff ON sync.devices USING btree (staff_id);


CREATE INDEX ix_pending_xid ON sync.pending USING btree (xid, n);


CREATE TRIGGER b_append_only BEFORE DELETE OR UPDATE ON audit.entries FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE audit.entries ENABLE ALWAYS TRIGGER b_append_only;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON audit.entries FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE audit.entries ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER a0_alone BEFORE INSERT ON desk.seals FOR EACH ROW EXECUTE FUNCTION sync.seal_alone();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER a0_alone;


CREATE TRIGGER a0_customer BEFORE INSERT OR UPDATE OF customer_id ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.hold_customer();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER a0_customer;


CREATE TRIGGER a0_move BEFORE UPDATE ON desk.cases FOR EACH ROW WHEN (((((old.branch_id)::text IS DISTINCT FROM (new.branch_id)::text) OR ((old.team)::text IS DISTINCT FROM (new.team)::text)) OR (old.owner_id IS DISTINCT FROM new.owner_id))) EXECUTE FUNCTION sync.move_alone();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER a0_move;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.account_statements FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.account_statements ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.agreement_versions FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.agreements FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.agreements ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.answers FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.approvals FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.case_events FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.case_events ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.case_notes FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.case_notes ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.case_people FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.case_people ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.conflicts FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.conflicts ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.custody_entries FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.custody_entries ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.deliveries FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.deliveries ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.evidence_items FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.evidence_items ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.extensions FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.first_actions FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.first_actions ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.interview_sections FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.interviews FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.issue_rows FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.milestones FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.milestones ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.obligations FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.obligations ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.paper_copies FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.paper_copies ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.papers FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.papers ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.seals FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.signatures FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.supplements FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.suspensions FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.suspensions ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER a1_follow_case BEFORE INSERT OR UPDATE ON desk.transactions FOR EACH ROW EXECUTE FUNCTION sync.follow_case();

ALTER TABLE desk.transactions ENABLE ALWAYS TRIGGER a1_follow_case;


CREATE TRIGGER b_assignment BEFORE UPDATE ON desk.cases FOR EACH ROW WHEN (((((old.branch_id)::text IS DISTINCT FROM (new.branch_id)::text) OR ((old.team)::text IS DISTINCT FROM (new.team)::text)) OR (old.owner_id IS DISTINCT FROM new.owner_id))) EXECUTE FUNCTION sync.guard_assignment();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER b_assignment;


CREATE TRIGGER b_decided BEFORE UPDATE ON desk.approvals FOR EACH ROW WHEN ((((((old.decided_at)::text IS DISTINCT FROM (new.decided_at)::text) OR (old.decided_by IS DISTINCT FROM new.decided_by)) OR (old.granted IS DISTINCT FROM new.granted)) OR ((old.decision_note)::text IS DISTINCT FROM (new.decision_note)::text))) EXECUTE FUNCTION sync.guard_approval();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER b_decided;


CREATE TRIGGER b_decided BEFORE UPDATE ON desk.extensions FOR EACH ROW WHEN ((((((old.approved_at)::text IS DISTINCT FROM (new.approved_at)::text) OR ((old.refused_at)::text IS DISTINCT FROM (new.refused_at)::text)) OR (old.approver_id IS DISTINCT FROM new.approver_id)) OR ((old.decision_note)::text IS DISTINCT FROM (new.decision_note)::text))) EXECUTE FUNCTION sync.guard_extension();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER b_decided;


CREATE TRIGGER b_decided_new BEFORE INSERT ON desk.approvals FOR EACH ROW WHEN (((new.decided_at IS NOT NULL) OR (new.decided_by IS NOT NULL) OR (new.granted IS NOT NULL))) EXECUTE FUNCTION sync.guard_approval();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER b_decided_new;


CREATE TRIGGER b_decided_new BEFORE INSERT ON desk.extensions FOR EACH ROW WHEN (((new.approved_at IS NOT NULL) OR (new.refused_at IS NOT NULL) OR (new.approver_id IS NOT NULL))) EXECUTE FUNCTION sync.guard_extension();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER b_decided_new;


CREATE TRIGGER b_frozen BEFORE UPDATE ON desk.agreement_versions FOR EACH ROW WHEN (((((((((((((old.agreement_id IS DISTINCT FROM new.agreement_id) OR ((old.answers)::text IS DISTINCT FROM (new.answers)::text)) OR (old.author_id IS DISTINCT FROM new.author_id)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.content)::text IS DISTINCT FROM (new.content)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.facts)::text IS DISTINCT FROM (new.facts)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR ((old.template)::text IS DISTINCT FROM (new.template)::text))) EXECUTE FUNCTION sync.guard_frozen();

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER b_frozen;


CREATE TRIGGER b_frozen BEFORE UPDATE ON desk.seals FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.content)::text IS DISTINCT FROM (new.content)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.sealed_at)::text IS DISTINCT FROM (new.sealed_at)::text)) OR (old.sealed_by IS DISTINCT FROM new.sealed_by)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR ((old.signatures)::text IS DISTINCT FROM (new.signatures)::text)) OR ((old.sm3)::text IS DISTINCT FROM (new.sm3)::text)) OR (old.subject_id IS DISTINCT FROM new.subject_id)) OR ((old.subject_table)::text IS DISTINCT FROM (new.subject_table)::text))) EXECUTE FUNCTION sync.guard_frozen();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER b_frozen;


CREATE TRIGGER b_frozen BEFORE UPDATE ON desk.signatures FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.method)::text IS DISTINCT FROM (new.method)::text)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR ((old.signed_at)::text IS DISTINCT FROM (new.signed_at)::text)) OR ((old.signer_name)::text IS DISTINCT FROM (new.signer_name)::text)) OR ((old.signer_role)::text IS DISTINCT FROM (new.signer_role)::text)) OR ((old.strokes)::text IS DISTINCT FROM (new.strokes)::text)) OR (old.subject_id IS DISTINCT FROM new.subject_id)) OR ((old.subject_table)::text IS DISTINCT FROM (new.subject_table)::text))) EXECUTE FUNCTION sync.guard_frozen();

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER b_frozen;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.access_log FOR EACH ROW WHEN (((((((((((old.actor_id IS DISTINCT FROM new.actor_id) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.field_name)::text IS DISTINCT FROM (new.field_name)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.reason)::text IS DISTINCT FROM (new.reason)::text)) OR (old.row_id IS DISTINCT FROM new.row_id)) OR ((old.table_name)::text IS DISTINCT FROM (new.table_name)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.access_log ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.account_statements FOR EACH ROW WHEN (((((((((((((((((old.account_hint)::text IS DISTINCT FROM (new.account_hint)::text) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text)) OR ((old.faults)::text IS DISTINCT FROM (new.faults)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.issuer)::text IS DISTINCT FROM (new.issuer)::text)) OR (old.item_id IS DISTINCT FROM new.item_id)) OR (old.lines IS DISTINCT FROM new.lines)) OR ((old.notes)::text IS DISTINCT FROM (new.notes)::text)) OR (old.period_from IS DISTINCT FROM new.period_from)) OR (old.period_to IS DISTINCT FROM new.period_to)) OR ((old.profile)::text IS DISTINCT FROM (new.profile)::text)) OR (old.skipped IS DISTINCT FROM new.skipped))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.account_statements ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.agreement_versions FOR EACH ROW WHEN (((((((((((((old.agreement_id IS DISTINCT FROM new.agreement_id) OR ((old.answers)::text IS DISTINCT FROM (new.answers)::text)) OR (old.author_id IS DISTINCT FROM new.author_id)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.content)::text IS DISTINCT FROM (new.content)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.facts)::text IS DISTINCT FROM (new.facts)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR ((old.template)::text IS DISTINCT FROM (new.template)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.agreements FOR EACH ROW WHEN ((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.seq IS DISTINCT FROM new.seq))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.agreements ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.answers FOR EACH ROW WHEN (((((((((old.asked_at)::text IS DISTINCT FROM (new.asked_at)::text) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR (old.seq IS DISTINCT FROM new.seq))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.approvals FOR EACH ROW WHEN (((((((((((old.agreement_id IS DISTINCT FROM new.agreement_id) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.needs_role)::text IS DISTINCT FROM (new.needs_role)::text)) OR ((old.request_note)::text IS DISTINCT FROM (new.request_note)::text)) OR (old.requested_by IS DISTINCT FROM new.requested_by)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR (old.version_id IS DISTINCT FROM new.version_id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.branches FOR EACH ROW WHEN (((((old.created_at)::text IS DISTINCT FROM (new.created_at)::text) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.branches ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.case_events FOR EACH ROW WHEN (((((((((old.actor_id IS DISTINCT FROM new.actor_id) OR ((old.at)::text IS DISTINCT FROM (new.at)::text)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.params)::text IS DISTINCT FROM (new.params)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.case_events ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.case_notes FOR EACH ROW WHEN ((((((old.author_id IS DISTINCT FROM new.author_id) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.case_notes ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.case_people FOR EACH ROW WHEN ((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.case_people ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.cases FOR EACH ROW WHEN (((((((((old.created_at)::text IS DISTINCT FROM (new.created_at)::text) OR ((old.external_id)::text IS DISTINCT FROM (new.external_id)::text)) OR ((old.feed)::text IS DISTINCT FROM (new.feed)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.no)::text IS DISTINCT FROM (new.no)::text)) OR (old.registered_by IS DISTINCT FROM new.registered_by))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.conflicts FOR EACH ROW WHEN (((((((((((((((old.base)::text IS DISTINCT FROM (new.base)::text) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.field_name)::text IS DISTINCT FROM (new.field_name)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.mine_by IS DISTINCT FROM new.mine_by)) OR (old.op_id IS DISTINCT FROM new.op_id)) OR (old.row_id IS DISTINCT FROM new.row_id)) OR ((old.table_name)::text IS DISTINCT FROM (new.table_name)::text)) OR ((old.theirs)::text IS DISTINCT FROM (new.theirs)::text)) OR ((old.theirs_at)::text IS DISTINCT FROM (new.theirs_at)::text)) OR (old.theirs_by IS DISTINCT FROM new.theirs_by))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.conflicts ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.custody_entries FOR EACH ROW WHEN (((((((((((old.act)::text IS DISTINCT FROM (new.act)::text) OR (old.actor_id IS DISTINCT FROM new.actor_id)) OR ((old.at)::text IS DISTINCT FROM (new.at)::text)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.item_id IS DISTINCT FROM new.item_id)) OR ((old.note)::text IS DISTINCT FROM (new.note)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.custody_entries ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.customers FOR EACH ROW WHEN (((((old.created_at)::text IS DISTINCT FROM (new.created_at)::text) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.customers ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.deliveries FOR EACH ROW WHEN ((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR ((old.how)::text IS DISTINCT FROM (new.how)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.paper_id IS DISTINCT FROM new.paper_id)) OR ((old.paper_kind)::text IS DISTINCT FROM (new.paper_kind)::text)) OR ((old.receiver)::text IS DISTINCT FROM (new.receiver)::text)) OR ((old.sent_at)::text IS DISTINCT FROM (new.sent_at)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.deliveries ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.evidence_items FOR EACH ROW WHEN ((((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.file_name)::text IS DISTINCT FROM (new.file_name)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.media_type)::text IS DISTINCT FROM (new.media_type)::text)) OR (old.pages IS DISTINCT FROM new.pages)) OR ((old.received_at)::text IS DISTINCT FROM (new.received_at)::text)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR (old.size IS DISTINCT FROM new.size)) OR ((old.sm3)::text IS DISTINCT FROM (new.sm3)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.evidence_items ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.extensions FOR EACH ROW WHEN ((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR (old.days IS DISTINCT FROM new.days)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.reason)::text IS DISTINCT FROM (new.reason)::text)) OR (old.requested_by IS DISTINCT FROM new.requested_by))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.first_actions FOR EACH ROW WHEN ((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.done_at)::text IS DISTINCT FROM (new.done_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.note)::text IS DISTINCT FROM (new.note)::text)) OR (old.operator_id IS DISTINCT FROM new.operator_id)) OR ((old.reference)::text IS DISTINCT FROM (new.reference)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.first_actions ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.interview_sections FOR EACH ROW WHEN (((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR ((old.key)::text IS DISTINCT FROM (new.key)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.interviews FOR EACH ROW WHEN ((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.seq IS DISTINCT FROM new.seq))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.issue_rows FOR EACH ROW WHEN ((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.milestones FOR EACH ROW WHEN ((((((((((old.actor_id IS DISTINCT FROM new.actor_id) OR ((old.at)::text IS DISTINCT FROM (new.at)::text)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR ((old.how)::text IS DISTINCT FROM (new.how)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.note)::text IS DISTINCT FROM (new.note)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.milestones ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.obligations FOR EACH ROW WHEN ((((((((((((old.agreement_id IS DISTINCT FROM new.agreement_id) OR (old.amount_fen IS DISTINCT FROM new.amount_fen)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text)) OR ((old.debtor)::text IS DISTINCT FROM (new.debtor)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.text)::text IS DISTINCT FROM (new.text)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.obligations ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.paper_copies FOR EACH ROW WHEN (((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.paper_id IS DISTINCT FROM new.paper_id)) OR ((old.printed_at)::text IS DISTINCT FROM (new.printed_at)::text)) OR (old.printed_by IS DISTINCT FROM new.printed_by)) OR ((old.receiver)::text IS DISTINCT FROM (new.receiver)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.paper_copies ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.papers FOR EACH ROW WHEN ((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR (old.large_print IS DISTINCT FROM new.large_print)) OR (old.pages IS DISTINCT FROM new.pages)) OR ((old.printed_at)::text IS DISTINCT FROM (new.printed_at)::text)) OR (old.printed_by IS DISTINCT FROM new.printed_by)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR (old.subject_id IS DISTINCT FROM new.subject_id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.papers ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.seals FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.content)::text IS DISTINCT FROM (new.content)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.sealed_at)::text IS DISTINCT FROM (new.sealed_at)::text)) OR (old.sealed_by IS DISTINCT FROM new.sealed_by)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR ((old.signatures)::text IS DISTINCT FROM (new.signatures)::text)) OR ((old.sm3)::text IS DISTINCT FROM (new.sm3)::text)) OR (old.subject_id IS DISTINCT FROM new.subject_id)) OR ((old.subject_table)::text IS DISTINCT FROM (new.subject_table)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.signatures FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.method)::text IS DISTINCT FROM (new.method)::text)) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text)) OR ((old.signed_at)::text IS DISTINCT FROM (new.signed_at)::text)) OR ((old.signer_name)::text IS DISTINCT FROM (new.signer_name)::text)) OR ((old.signer_role)::text IS DISTINCT FROM (new.signer_role)::text)) OR ((old.strokes)::text IS DISTINCT FROM (new.strokes)::text)) OR (old.subject_id IS DISTINCT FROM new.subject_id)) OR ((old.subject_table)::text IS DISTINCT FROM (new.subject_table)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.staff FOR EACH ROW WHEN (((((old.created_at)::text IS DISTINCT FROM (new.created_at)::text) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.staff ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.supplements FOR EACH ROW WHEN ((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR (old.recorder_id IS DISTINCT FROM new.recorder_id)) OR (old.seq IS DISTINCT FROM new.seq))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.suspensions FOR EACH ROW WHEN (((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR (old.from_on IS DISTINCT FROM new.from_on)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.reason)::text IS DISTINCT FROM (new.reason)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.suspensions ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.transactions FOR EACH ROW WHEN (((((((((((((((((((((((old.amount_fen IS DISTINCT FROM new.amount_fen) OR ((old.card_tail)::text IS DISTINCT FROM (new.card_tail)::text)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text)) OR ((old.description)::text IS DISTINCT FROM (new.description)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.instalment_count IS DISTINCT FROM new.instalment_count)) OR (old.instalment_no IS DISTINCT FROM new.instalment_no)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR (old.line_no IS DISTINCT FROM new.line_no)) OR ((old.merchant)::text IS DISTINCT FROM (new.merchant)::text)) OR (old.neutral IS DISTINCT FROM new.neutral)) OR ((old.original_currency)::text IS DISTINCT FROM (new.original_currency)::text)) OR (old.original_fen IS DISTINCT FROM new.original_fen)) OR (old.place IS DISTINCT FROM new.place)) OR (old.posted_on IS DISTINCT FROM new.posted_on)) OR ((old.sheet)::text IS DISTINCT FROM (new.sheet)::text)) OR (old.statement_id IS DISTINCT FROM new.statement_id)) OR ((old.status)::text IS DISTINCT FROM (new.status)::text)) OR (old.traded_on IS DISTINCT FROM new.traded_on))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.transactions ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_kept BEFORE UPDATE ON desk.visits FOR EACH ROW WHEN (((((((((old.arrived_at)::text IS DISTINCT FROM (new.arrived_at)::text) OR ((old.called)::text IS DISTINCT FROM (new.called)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.needs)::text IS DISTINCT FROM (new.needs)::text)) OR ((old.queue_no)::text IS DISTINCT FROM (new.queue_no)::text))) EXECUTE FUNCTION sync.guard_kept();

ALTER TABLE desk.visits ENABLE ALWAYS TRIGGER b_kept;


CREATE TRIGGER b_new BEFORE INSERT ON desk.cases FOR EACH ROW WHEN (((new.status)::text <> 'registered'::text)) EXECUTE FUNCTION sync.guard_new_case();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER b_new;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.access_log FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.access_log ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.account_statements FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.account_statements ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.agreement_versions FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.agreements FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.agreements ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.answers FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.approvals FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.branches FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.branches ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.case_events FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.case_events ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.case_notes FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.case_notes ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.case_people FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.case_people ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.conflicts FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.conflicts ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.custody_entries FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.custody_entries ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.customers FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.customers ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.deliveries FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.deliveries ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.evidence_items FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.evidence_items ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.extensions FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.first_actions FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.first_actions ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.interview_sections FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.interviews FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.issue_rows FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.milestones FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.milestones ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.obligations FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.obligations ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.paper_copies FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.paper_copies ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.papers FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.papers ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.seals FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.signatures FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.staff FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.staff ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.supplements FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.suspensions FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.suspensions ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.transactions FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.transactions ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_delete BEFORE DELETE ON desk.visits FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.visits ENABLE ALWAYS TRIGGER b_no_delete;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.access_log FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.access_log ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.account_statements FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.account_statements ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.agreement_versions FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.agreements FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.agreements ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.answers FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.approvals FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.branches FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.branches ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.case_events FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.case_events ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.case_notes FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.case_notes ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.case_people FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.case_people ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.cases FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.conflicts FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.conflicts ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.custody_entries FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.custody_entries ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.customers FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.customers ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.deliveries FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.deliveries ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.evidence_items FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.evidence_items ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.extensions FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.first_actions FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.first_actions ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.interview_sections FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.interviews FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.issue_rows FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.milestones FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.milestones ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.obligations FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.obligations ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.paper_copies FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.paper_copies ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.papers FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.papers ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.seals FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.signatures FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.staff FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.staff ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.supplements FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.suspensions FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.suspensions ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.transactions FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.transactions ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON desk.visits FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_no_delete();

ALTER TABLE desk.visits ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_sealed BEFORE UPDATE ON desk.answers FOR EACH ROW WHEN ((((((((((((((old.answer)::text IS DISTINCT FROM (new.answer)::text) OR ((old.asked_at)::text IS DISTINCT FROM (new.asked_at)::text)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.corrections)::text IS DISTINCT FROM (new.corrections)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR ((old.question)::text IS DISTINCT FROM (new.question)::text)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.speaker)::text IS DISTINCT FROM (new.speaker)::text)) OR ((old.struck_at)::text IS DISTINCT FROM (new.struck_at)::text))) EXECUTE FUNCTION sync.guard_sealed('interview_id');

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER b_sealed;


CREATE TRIGGER b_sealed BEFORE UPDATE ON desk.interview_sections FOR EACH ROW WHEN ((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.content)::text IS DISTINCT FROM (new.content)::text)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR ((old.key)::text IS DISTINCT FROM (new.key)::text))) EXECUTE FUNCTION sync.guard_sealed('interview_id');

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER b_sealed;


CREATE TRIGGER b_sealed BEFORE UPDATE ON desk.interviews FOR EACH ROW WHEN (((((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.ended_at)::text IS DISTINCT FROM (new.ended_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR ((old.pauses)::text IS DISTINCT FROM (new.pauses)::text)) OR ((old.place)::text IS DISTINCT FROM (new.place)::text)) OR ((old.read_back)::text IS DISTINCT FROM (new.read_back)::text)) OR (old.recorder_id IS DISTINCT FROM new.recorder_id)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.started_at)::text IS DISTINCT FROM (new.started_at)::text)) OR ((old.state)::text IS DISTINCT FROM (new.state)::text))) EXECUTE FUNCTION sync.guard_sealed('id');

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER b_sealed;


CREATE TRIGGER b_sealed BEFORE UPDATE ON desk.issue_rows FOR EACH ROW WHEN ((((((((((((((old.admitted_by)::text IS DISTINCT FROM (new.admitted_by)::text) OR (old.amount_fen IS DISTINCT FROM new.amount_fen)) OR ((old.bank_position)::text IS DISTINCT FROM (new.bank_position)::text)) OR (old.case_id IS DISTINCT FROM new.case_id)) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.customer_claim)::text IS DISTINCT FROM (new.customer_claim)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR ((old.removed_at)::text IS DISTINCT FROM (new.removed_at)::text)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.title)::text IS DISTINCT FROM (new.title)::text))) EXECUTE FUNCTION sync.guard_sealed('interview_id');

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER b_sealed;


CREATE TRIGGER b_sealed BEFORE UPDATE ON desk.supplements FOR EACH ROW WHEN (((((((((((old.case_id IS DISTINCT FROM new.case_id) OR ((old.created_at)::text IS DISTINCT FROM (new.created_at)::text)) OR ((old.home_branch)::text IS DISTINCT FROM (new.home_branch)::text)) OR (old.id IS DISTINCT FROM new.id)) OR (old.interview_id IS DISTINCT FROM new.interview_id)) OR ((old.reason)::text IS DISTINCT FROM (new.reason)::text)) OR (old.recorder_id IS DISTINCT FROM new.recorder_id)) OR ((old.sealed_at)::text IS DISTINCT FROM (new.sealed_at)::text)) OR (old.seq IS DISTINCT FROM new.seq)) OR ((old.text)::text IS DISTINCT FROM (new.text)::text))) EXECUTE FUNCTION sync.guard_sealed('id');

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER b_sealed;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.agreement_versions FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('id');

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.answers FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('interview_id');

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.interview_sections FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('interview_id');

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.interviews FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('id');

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.issue_rows FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('interview_id');

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.seals FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('subject_id');

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.signatures FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('subject_id');

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_sealed_new BEFORE INSERT ON desk.supplements FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed('id');

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER b_sealed_new;


CREATE TRIGGER b_status BEFORE UPDATE ON desk.cases FOR EACH ROW WHEN (((old.status)::text IS DISTINCT FROM (new.status)::text)) EXECUTE FUNCTION sync.guard_status();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER b_status;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.access_log FOR EACH ROW EXECUTE FUNCTION sync.note_row('own');

ALTER TABLE desk.access_log ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.account_statements FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.account_statements ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.agreement_versions FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.agreements FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.agreements ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.answers FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.approvals FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.branches FOR EACH ROW EXECUTE FUNCTION sync.note_row('everybody');

ALTER TABLE desk.branches ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.case_events FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.case_events ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.case_notes FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.case_notes ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.case_people FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.case_people ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.note_row('cases');

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.conflicts FOR EACH ROW EXECUTE FUNCTION sync.note_row('conflict');

ALTER TABLE desk.conflicts ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.custody_entries FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.custody_entries ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.customers FOR EACH ROW EXECUTE FUNCTION sync.note_row('customer');

ALTER TABLE desk.customers ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.deliveries FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.deliveries ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.evidence_items FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.evidence_items ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.extensions FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.first_actions FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.first_actions ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.interview_sections FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.interviews FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.issue_rows FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.milestones FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.milestones ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.obligations FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.obligations ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.paper_copies FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.paper_copies ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.papers FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.papers ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.seals FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.signatures FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.staff FOR EACH ROW EXECUTE FUNCTION sync.note_row('everybody');

ALTER TABLE desk.staff ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.supplements FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.suspensions FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.suspensions ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.transactions FOR EACH ROW EXECUTE FUNCTION sync.note_row('case');

ALTER TABLE desk.transactions ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n0_note AFTER INSERT OR UPDATE ON desk.visits FOR EACH ROW EXECUTE FUNCTION sync.note_row('branch');

ALTER TABLE desk.visits ENABLE ALWAYS TRIGGER n0_note;


CREATE TRIGGER n1_case AFTER UPDATE ON desk.cases FOR EACH ROW WHEN (((((old.branch_id)::text IS DISTINCT FROM (new.branch_id)::text) OR ((old.team)::text IS DISTINCT FROM (new.team)::text)) OR (old.owner_id IS DISTINCT FROM new.owner_id))) EXECUTE FUNCTION sync.note_case();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER n1_case;


CREATE TRIGGER n1_customer AFTER UPDATE ON desk.cases FOR EACH ROW WHEN ((old.customer_id IS DISTINCT FROM new.customer_id)) EXECUTE FUNCTION sync.note_customer();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER n1_customer;


CREATE TRIGGER n1_customer_new AFTER INSERT ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.note_customer();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER n1_customer_new;


CREATE TRIGGER n1_people AFTER INSERT OR UPDATE ON desk.staff FOR EACH ROW EXECUTE FUNCTION sync.follow_staff();

ALTER TABLE desk.staff ENABLE ALWAYS TRIGGER n1_people;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.access_log FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.access_log ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.account_statements FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.account_statements ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.agreement_versions FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.agreement_versions ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.agreements FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.agreements ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.answers FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.answers ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.approvals FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.approvals ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.branches FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.branches ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.case_events FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.case_events ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.case_notes FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.case_notes ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.case_people FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.case_people ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.cases ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.conflicts FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.conflicts ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.custody_entries FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.custody_entries ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.customers FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.customers ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.deliveries FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.deliveries ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.evidence_items FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.evidence_items ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.extensions FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.extensions ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.first_actions FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.first_actions ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.interview_sections FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.interview_sections ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.interviews FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.interviews ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.issue_rows FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.issue_rows ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.milestones FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.milestones ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.obligations FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.obligations ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.paper_copies FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.paper_copies ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.papers FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.papers ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.seals FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.seals ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.signatures FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.signatures ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.staff FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.staff ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.supplements FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.supplements ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.suspensions FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.suspensions ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.transactions FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.transactions ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER z_stamp BEFORE INSERT OR UPDATE ON desk.visits FOR EACH ROW EXECUTE FUNCTION sync.stamp();

ALTER TABLE desk.visits ENABLE ALWAYS TRIGGER z_stamp;


CREATE TRIGGER b_append_only BEFORE DELETE OR UPDATE ON sync.change_log FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.change_log ENABLE ALWAYS TRIGGER b_append_only;


CREATE TRIGGER b_append_only BEFORE DELETE OR UPDATE ON sync.ledger FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.ledger ENABLE ALWAYS TRIGGER b_append_only;


CREATE TRIGGER b_append_only BEFORE DELETE OR UPDATE ON sync.number_blocks FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.number_blocks ENABLE ALWAYS TRIGGER b_append_only;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON sync.change_log FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.change_log ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON sync.ledger FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.ledger ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE TRIGGER b_no_truncate BEFORE TRUNCATE ON sync.number_blocks FOR EACH STATEMENT EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.number_blocks ENABLE ALWAYS TRIGGER b_no_truncate;


CREATE CONSTRAINT TRIGGER flush AFTER INSERT ON sync.pending DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.opens) EXECUTE FUNCTION sync.flush();

ALTER TABLE sync.pending ENABLE ALWAYS TRIGGER flush;


CREATE TRIGGER no_update BEFORE UPDATE ON sync.branch_grants FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.branch_grants ENABLE ALWAYS TRIGGER no_update;


CREATE TRIGGER no_update BEFORE UPDATE ON sync.case_grants FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only();

ALTER TABLE sync.case_grants ENABLE ALWAYS TRIGGER no_update;


CREATE TRIGGER note_branch_grant AFTER INSERT OR DELETE ON sync.branch_grants FOR EACH ROW EXECUTE FUNCTION sync.note_branch_grant();

ALTER TABLE sync.branch_grants ENABLE ALWAYS TRIGGER note_branch_grant;


CREATE TRIGGER note_centre AFTER UPDATE ON sync.centre FOR EACH ROW WHEN (((old.recovery_key IS DISTINCT FROM new.recovery_key) OR (old.generation IS DISTINCT FROM new.generation))) EXECUTE FUNCTION sync.note_centre();

ALTER TABLE sync.centre ENABLE ALWAYS TRIGGER note_centre;


CREATE TRIGGER note_grant AFTER INSERT OR DELETE ON sync.case_grants FOR EACH ROW EXECUTE FUNCTION sync.note_grant();

ALTER TABLE sync.case_grants ENABLE ALWAYS TRIGGER note_grant;


ALTER TABLE desk.access_log ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.account_statements ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.agreement_versions ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.agreements ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.answers ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.approvals ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.branches ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.case_events ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.case_notes ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.case_people ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.cases ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.conflicts ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.custody_entries ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.customers ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.deliveries ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.evidence_items ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.extensions ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.first_actions ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.interview_sections ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.interviews ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.issue_rows ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.milestones ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.obligations ENABLE ROW LEVEL SECURITY;

CREATE POLICY owner ON desk.access_log TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.account_statements TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.agreement_versions TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.agreements TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.answers TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.approvals TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.branches TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.case_events TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.case_notes TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.case_people TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.cases TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.conflicts TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.custody_entries TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.customers TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.deliveries TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.evidence_items TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.extensions TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.first_actions TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.interview_sections TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.interviews TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.issue_rows TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.milestones TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.obligations TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.paper_copies TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.papers TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.seals TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.signatures TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.staff TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.supplements TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.suspensions TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.transactions TO kept_0001_owner USING (true) WITH CHECK (true);


CREATE POLICY owner ON desk.visits TO kept_0001_owner USING (true) WITH CHECK (true);


ALTER TABLE desk.paper_copies ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.papers ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.seals ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen_by_admin ON desk.access_log FOR SELECT TO kept_0001_admin USING ((actor_id = ( SELECT sync.my_id() AS my_id)));


CREATE POLICY seen_by_admin ON desk.branches FOR SELECT TO kept_0001_admin USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_admin ON desk.staff FOR SELECT TO kept_0001_admin USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_auditor ON desk.access_log FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.account_statements FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.agreement_versions FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.agreements FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.answers FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.approvals FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.branches FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_auditor ON desk.case_events FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.case_notes FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.case_people FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.cases FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.conflicts FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.custody_entries FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.customers FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.deliveries FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.evidence_items FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.extensions FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.first_actions FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.interview_sections FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.interviews FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.issue_rows FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.milestones FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.obligations FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.paper_copies FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.papers FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.seals FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.signatures FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.staff FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_auditor ON desk.supplements FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.suspensions FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.transactions FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_auditor ON desk.visits FOR SELECT TO kept_0001_auditor USING ((( SELECT sync.my_role() AS my_role) = 'auditor'::text));


CREATE POLICY seen_by_counter ON desk.access_log FOR SELECT TO kept_0001_counter USING ((actor_id = ( SELECT sync.my_id() AS my_id)));


CREATE POLICY seen_by_counter ON desk.account_statements FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.agreement_versions FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.agreements FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.answers FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.approvals FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.branches FOR SELECT TO kept_0001_counter USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_counter ON desk.case_events FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.case_notes FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.case_people FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.cases FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.conflicts FOR SELECT TO kept_0001_counter USING ((((case_id IS NULL) AND ((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[]))) OR ((case_id IS NOT NULL) AND (((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))))));


CREATE POLICY seen_by_counter ON desk.custody_entries FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.customers FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.customer_id = customers.id)))));


CREATE POLICY seen_by_counter ON desk.deliveries FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.evidence_items FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.extensions FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.first_actions FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.interview_sections FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.interviews FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.issue_rows FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.milestones FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.obligations FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.paper_copies FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.papers FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.seals FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.signatures FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.staff FOR SELECT TO kept_0001_counter USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_counter ON desk.supplements FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.suspensions FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.transactions FOR SELECT TO kept_0001_counter USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (case_id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_counter ON desk.visits FOR SELECT TO kept_0001_counter USING (((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[])));


CREATE POLICY seen_by_investigator ON desk.access_log FOR SELECT TO kept_0001_investigator USING ((actor_id = ( SELECT sync.my_id() AS my_id)));


CREATE POLICY seen_by_investigator ON desk.account_statements FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = account_statements.case_id))));


CREATE POLICY seen_by_investigator ON desk.agreement_versions FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = agreement_versions.case_id))));


CREATE POLICY seen_by_investigator ON desk.agreements FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = agreements.case_id))));


CREATE POLICY seen_by_investigator ON desk.answers FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = answers.case_id))));


CREATE POLICY seen_by_investigator ON desk.approvals FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = approvals.case_id))));


CREATE POLICY seen_by_investigator ON desk.branches FOR SELECT TO kept_0001_investigator USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_investigator ON desk.case_events FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_events.case_id))));


CREATE POLICY seen_by_investigator ON desk.case_notes FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_notes.case_id))));


CREATE POLICY seen_by_investigator ON desk.case_people FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_people.case_id))));


CREATE POLICY seen_by_investigator ON desk.cases FOR SELECT TO kept_0001_investigator USING (((owner_id = ( SELECT sync.my_id() AS my_id)) OR (id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_investigator ON desk.conflicts FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = conflicts.case_id))));


CREATE POLICY seen_by_investigator ON desk.custody_entries FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = custody_entries.case_id))));


CREATE POLICY seen_by_investigator ON desk.customers FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.customer_id = customers.id))));


CREATE POLICY seen_by_investigator ON desk.deliveries FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = deliveries.case_id))));


CREATE POLICY seen_by_investigator ON desk.evidence_items FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = evidence_items.case_id))));


CREATE POLICY seen_by_investigator ON desk.extensions FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = extensions.case_id))));


CREATE POLICY seen_by_investigator ON desk.first_actions FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = first_actions.case_id))));


CREATE POLICY seen_by_investigator ON desk.interview_sections FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = interview_sections.case_id))));


CREATE POLICY seen_by_investigator ON desk.interviews FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = interviews.case_id))));


CREATE POLICY seen_by_investigator ON desk.issue_rows FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = issue_rows.case_id))));


CREATE POLICY seen_by_investigator ON desk.milestones FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = milestones.case_id))));


CREATE POLICY seen_by_investigator ON desk.obligations FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = obligations.case_id))));


CREATE POLICY seen_by_investigator ON desk.paper_copies FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = paper_copies.case_id))));


CREATE POLICY seen_by_investigator ON desk.papers FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = papers.case_id))));


CREATE POLICY seen_by_investigator ON desk.seals FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = seals.case_id))));


CREATE POLICY seen_by_investigator ON desk.signatures FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = signatures.case_id))));


CREATE POLICY seen_by_investigator ON desk.staff FOR SELECT TO kept_0001_investigator USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_investigator ON desk.supplements FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = supplements.case_id))));


CREATE POLICY seen_by_investigator ON desk.suspensions FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = suspensions.case_id))));


CREATE POLICY seen_by_investigator ON desk.transactions FOR SELECT TO kept_0001_investigator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = transactions.case_id))));


CREATE POLICY seen_by_lead ON desk.access_log FOR SELECT TO kept_0001_lead USING ((actor_id = ( SELECT sync.my_id() AS my_id)));


CREATE POLICY seen_by_lead ON desk.account_statements FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = account_statements.case_id)))));


CREATE POLICY seen_by_lead ON desk.agreement_versions FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = agreement_versions.case_id)))));


CREATE POLICY seen_by_lead ON desk.agreements FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = agreements.case_id)))));


CREATE POLICY seen_by_lead ON desk.answers FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = answers.case_id)))));


CREATE POLICY seen_by_lead ON desk.approvals FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = approvals.case_id)))));


CREATE POLICY seen_by_lead ON desk.branches FOR SELECT TO kept_0001_lead USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_lead ON desk.case_events FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_events.case_id)))));


CREATE POLICY seen_by_lead ON desk.case_notes FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_notes.case_id)))));


CREATE POLICY seen_by_lead ON desk.case_people FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_people.case_id)))));


CREATE POLICY seen_by_lead ON desk.cases FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (((branch_id)::text = ( SELECT sync.my_branch() AS my_branch)) AND (((team)::text = ''::text) OR (((team)::text = ( SELECT sync.my_team() AS my_team)) OR starts_with((team)::text, (( SELECT sync.my_team() AS my_team) || '/'::text))))) OR (id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_lead ON desk.conflicts FOR SELECT TO kept_0001_lead USING ((((case_id IS NULL) AND ((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[]))) OR ((case_id IS NOT NULL) AND (((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = conflicts.case_id)))))));


CREATE POLICY seen_by_lead ON desk.custody_entries FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = custody_entries.case_id)))));


CREATE POLICY seen_by_lead ON desk.customers FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.customer_id = customers.id)))));


CREATE POLICY seen_by_lead ON desk.deliveries FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = deliveries.case_id)))));


CREATE POLICY seen_by_lead ON desk.evidence_items FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = evidence_items.case_id)))));


CREATE POLICY seen_by_lead ON desk.extensions FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = extensions.case_id)))));


CREATE POLICY seen_by_lead ON desk.first_actions FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = first_actions.case_id)))));


CREATE POLICY seen_by_lead ON desk.interview_sections FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = interview_sections.case_id)))));


CREATE POLICY seen_by_lead ON desk.interviews FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = interviews.case_id)))));


CREATE POLICY seen_by_lead ON desk.issue_rows FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = issue_rows.case_id)))));


CREATE POLICY seen_by_lead ON desk.milestones FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = milestones.case_id)))));


CREATE POLICY seen_by_lead ON desk.obligations FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = obligations.case_id)))));


CREATE POLICY seen_by_lead ON desk.paper_copies FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = paper_copies.case_id)))));


CREATE POLICY seen_by_lead ON desk.papers FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = papers.case_id)))));


CREATE POLICY seen_by_lead ON desk.seals FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = seals.case_id)))));


CREATE POLICY seen_by_lead ON desk.signatures FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = signatures.case_id)))));


CREATE POLICY seen_by_lead ON desk.staff FOR SELECT TO kept_0001_lead USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_lead ON desk.supplements FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = supplements.case_id)))));


CREATE POLICY seen_by_lead ON desk.suspensions FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = suspensions.case_id)))));


CREATE POLICY seen_by_lead ON desk.transactions FOR SELECT TO kept_0001_lead USING ((((branch_id)::text = ANY (( SELECT sync.my_whole_branches() AS my_whole_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = transactions.case_id)))));


CREATE POLICY seen_by_lead ON desk.visits FOR SELECT TO kept_0001_lead USING (((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[])));


CREATE POLICY seen_by_mediator ON desk.access_log FOR SELECT TO kept_0001_mediator USING ((actor_id = ( SELECT sync.my_id() AS my_id)));


CREATE POLICY seen_by_mediator ON desk.account_statements FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = account_statements.case_id))));


CREATE POLICY seen_by_mediator ON desk.agreement_versions FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = agreement_versions.case_id))));


CREATE POLICY seen_by_mediator ON desk.agreements FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = agreements.case_id))));


CREATE POLICY seen_by_mediator ON desk.answers FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = answers.case_id))));


CREATE POLICY seen_by_mediator ON desk.approvals FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = approvals.case_id))));


CREATE POLICY seen_by_mediator ON desk.branches FOR SELECT TO kept_0001_mediator USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_mediator ON desk.case_events FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_events.case_id))));


CREATE POLICY seen_by_mediator ON desk.case_notes FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_notes.case_id))));


CREATE POLICY seen_by_mediator ON desk.case_people FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = case_people.case_id))));


CREATE POLICY seen_by_mediator ON desk.cases FOR SELECT TO kept_0001_mediator USING (((((branch_id)::text = ( SELECT sync.my_branch() AS my_branch)) AND ((owner_id = ( SELECT sync.my_id() AS my_id)) OR ((owner_id IS NULL) AND ((team)::text = ''::text)) OR ((( SELECT sync.my_team() AS my_team) <> ''::text) AND (((team)::text = ( SELECT sync.my_team() AS my_team)) OR starts_with((team)::text, (( SELECT sync.my_team() AS my_team) || '/'::text)))))) OR (id = ANY (( SELECT sync.my_granted_cases() AS my_granted_cases)::uuid[]))));


CREATE POLICY seen_by_mediator ON desk.conflicts FOR SELECT TO kept_0001_mediator USING ((((case_id IS NULL) AND ((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[]))) OR ((case_id IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = conflicts.case_id))))));


CREATE POLICY seen_by_mediator ON desk.custody_entries FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = custody_entries.case_id))));


CREATE POLICY seen_by_mediator ON desk.customers FOR SELECT TO kept_0001_mediator USING ((((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[])) OR (EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.customer_id = customers.id)))));


CREATE POLICY seen_by_mediator ON desk.deliveries FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = deliveries.case_id))));


CREATE POLICY seen_by_mediator ON desk.evidence_items FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = evidence_items.case_id))));


CREATE POLICY seen_by_mediator ON desk.extensions FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = extensions.case_id))));


CREATE POLICY seen_by_mediator ON desk.first_actions FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = first_actions.case_id))));


CREATE POLICY seen_by_mediator ON desk.interview_sections FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = interview_sections.case_id))));


CREATE POLICY seen_by_mediator ON desk.interviews FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = interviews.case_id))));


CREATE POLICY seen_by_mediator ON desk.issue_rows FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = issue_rows.case_id))));


CREATE POLICY seen_by_mediator ON desk.milestones FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = milestones.case_id))));


CREATE POLICY seen_by_mediator ON desk.obligations FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = obligations.case_id))));


CREATE POLICY seen_by_mediator ON desk.paper_copies FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = paper_copies.case_id))));


CREATE POLICY seen_by_mediator ON desk.papers FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = papers.case_id))));


CREATE POLICY seen_by_mediator ON desk.seals FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = seals.case_id))));


CREATE POLICY seen_by_mediator ON desk.signatures FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = signatures.case_id))));


CREATE POLICY seen_by_mediator ON desk.staff FOR SELECT TO kept_0001_mediator USING ((( SELECT sync.my_id() AS my_id) IS NOT NULL));


CREATE POLICY seen_by_mediator ON desk.supplements FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = supplements.case_id))));


CREATE POLICY seen_by_mediator ON desk.suspensions FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = suspensions.case_id))));


CREATE POLICY seen_by_mediator ON desk.transactions FOR SELECT TO kept_0001_mediator USING ((EXISTS ( SELECT 1
   FROM desk.cases c
  WHERE (c.id = transactions.case_id))));


CREATE POLICY seen_by_mediator ON desk.visits FOR SELECT TO kept_0001_mediator USING (((branch_id)::text = ANY (( SELECT sync.my_branches() AS my_branches)::text[])));


ALTER TABLE desk.signatures ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.staff ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.supplements ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.suspensions ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.transactions ENABLE ROW LEVEL SECURITY;

ALTER TABLE desk.visits ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA desk TO kept_0001_counter;
GRANT USAGE ON SCHEMA desk TO kept_0001_mediator;
GRANT USAGE ON SCHEMA desk TO kept_0001_lead;
GRANT USAGE ON SCHEMA desk TO kept_0001_investigator;
GRANT USAGE ON SCHEMA desk TO kept_0001_auditor;
GRANT USAGE ON SCHEMA desk TO kept_0001_admin;


GRANT USAGE ON SCHEMA sync TO kept_0001_counter;
GRANT USAGE ON SCHEMA sync TO kept_0001_mediator;
GRANT USAGE ON SCHEMA sync TO kept_0001_lead;
GRANT USAGE ON SCHEMA sync TO kept_0001_investigator;
GRANT USAGE ON SCHEMA sync TO kept_0001_auditor;
GRANT USAGE ON SCHEMA sync TO kept_0001_admin;


REVOKE ALL ON FUNCTION audit.entry_text(e audit.entries) FROM PUBLIC;


REVOKE ALL ON FUNCTION audit.link(so_far bytea, start bytea, entry text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.answered(device uuid, staff uuid, actions jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.apply_operation(me sync.people, op jsonb, desk_time text, classes jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.audit_protection(stands jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.blob_cases_of(me sync.people, sha text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.blob_finish(sha text, proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.blob_finish(sha text, proof text) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.blob_finish(sha text, proof text) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.blob_finish(sha text, proof text) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.blob_finish(sha text, proof text) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.blob_finish(sha text, proof text) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.blob_finish(sha text, proof text) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.blob_get(sha text, number integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.blob_get(sha text, number integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.blob_get(sha text, number integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.blob_get(sha text, number integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.blob_get(sha text, number integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.blob_get(sha text, number integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.blob_get(sha text, number integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.blob_put(sha text, number integer, bytes bytea, bytes_sha text) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.blob_states(shas text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.blob_states(shas text[]) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.blob_states(shas text[]) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.blob_states(shas text[]) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.blob_states(shas text[]) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.blob_states(shas text[]) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.blob_states(shas text[]) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.caller() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.caller() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.caller() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.caller() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.caller() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.caller() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.caller() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.calling_device(device uuid, staff uuid) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.customer_of(of_case uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.customer_of(of_case uuid) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.customer_of(of_case uuid) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.customer_of(of_case uuid) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.customer_of(of_case uuid) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.customer_of(of_case uuid) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.customer_of(of_case uuid) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.differs(columns name[]) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.digest(request jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.digest(request jsonb) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.digest(request jsonb) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.digest(request jsonb) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.digest(request jsonb) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.digest(request jsonb) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.digest(request jsonb) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.each_row(of_table text, ids uuid[]) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.flush() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.follow_case() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.follow_staff() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.followers(of_case uuid, owner_id uuid) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_append_only() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_approval() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_assignment() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_extension() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_frozen() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_kept() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_new_case() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_no_delete() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_sealed() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.guard_status() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.head() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.head() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.head() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.head() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.head() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.head() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.head() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.hello(request jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.hello(request jsonb) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.hello(request jsonb) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.hello(request jsonb) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.hello(request jsonb) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.hello(request jsonb) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.hello(request jsonb) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.hold_customer() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.instant(at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.instant(at timestamp with time zone) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.instant(at timestamp with time zone) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.instant(at timestamp with time zone) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.instant(at timestamp with time zone) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.instant(at timestamp with time zone) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.instant(at timestamp with time zone) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.keep_conflict(of_table text, of_row jsonb, of_field text, base jsonb, theirs jsonb, mine jsonb, op uuid, mine_by uuid, mine_at text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.lease(device uuid, of_branch text, of_year integer, size integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.lease_block(device uuid, of_branch text, of_year integer, size integer) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.left_case(of_case uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.left_case(of_case uuid) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.left_case(of_case uuid) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.left_case(of_case uuid) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.left_case(of_case uuid) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.left_case(of_case uuid) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.left_case(of_case uuid) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.log_page(of_scope text, after bigint, most integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.merge_classes() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.merged(of_table text, theirs jsonb, base jsonb, mine jsonb, classes jsonb, op uuid, staff uuid, desk_time text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.merged_set(base text, theirs text, mine text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.move_alone() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.my_branch() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_branch() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_branch() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_branch() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_branch() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_branch() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_branch() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_branches() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_branches() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_branches() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_branches() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_branches() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_branches() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_branches() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_granted_cases() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_granted_cases() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_granted_cases() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_granted_cases() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_granted_cases() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_granted_cases() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_granted_cases() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_id() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_id() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_id() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_id() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_id() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_id() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_id() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_role() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_role() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_role() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_role() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_role() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_role() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_role() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_scopes() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_scopes() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_scopes() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_scopes() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_scopes() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_scopes() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_scopes() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_team() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_team() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_team() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_team() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_team() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_team() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_team() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.my_whole_branches() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_whole_branches() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.my_whole_branches() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.my_whole_branches() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.my_whole_branches() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.my_whole_branches() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.my_whole_branches() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.note(kind text, table_name name, row_id uuid, version integer, seen text, branch text, case_id uuid, scopes text[], home text, did text, old jsonb, new jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_act(of_person uuid, did text, what jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_branch_grant() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_case() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_centre() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_customer() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_grant() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.note_row() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.pull(cursors jsonb, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.pull(cursors jsonb, most integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.pull(cursors jsonb, most integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.pull(cursors jsonb, most integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.pull(cursors jsonb, most integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.pull(cursors jsonb, most integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.pull(cursors jsonb, most integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.push(batch jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.push(batch jsonb) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.push(batch jsonb) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.push(batch jsonb) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.push(batch jsonb) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.push(batch jsonb) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.push(batch jsonb) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.push_action(me sync.people, device uuid, action jsonb, classes jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.put(of_table regclass, name text, moment text, condition text, call text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.refuse(code text, params jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.refuse(code text, params jsonb) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.refuse(code text, params jsonb) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.refuse(code text, params jsonb) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.refuse(code text, params jsonb) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.refuse(code text, params jsonb) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.refuse(code text, params jsonb) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.require_blob(me sync.people, sha text, sending boolean) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.require_in_reach(me sync.people, of_table text, target jsonb, is_new boolean) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.require_may_move(me sync.people, of_table text, to_branch text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.require_own_name(of_table text, staff uuid, given jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.require_writer(me sync.people, of_table text) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.row_digest(of_table text, id uuid, version integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.rows_now(ops jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.rows_of(of_table text, ids uuid[]) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.scopes_of_case(of_case uuid, of_branch text, owner_id uuid) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.seal_alone() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.sees_case(of_case uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.sees_case(of_case uuid) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.sees_case(of_case uuid) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.sees_case(of_case uuid) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.sees_case(of_case uuid) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.sees_case(of_case uuid) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.sees_case(of_case uuid) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.sees_row(of_table text, target jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.share(device uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.share(device uuid) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.share(device uuid) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.share(device uuid) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.share(device uuid) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.share(device uuid) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.share(device uuid) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.stamp() FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.tables_of_a_case() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.tables_of_a_case() TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.tables_of_a_case() TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.tables_of_a_case() TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.tables_of_a_case() TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.tables_of_a_case() TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.tables_of_a_case() TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.take_turns(actions jsonb) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.told(me sync.people) FROM PUBLIC;


REVOKE ALL ON FUNCTION sync.versions(of_table text, bucket integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.versions(of_table text, bucket integer) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.versions(of_table text, bucket integer) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.versions(of_table text, bucket integer) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.versions(of_table text, bucket integer) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.versions(of_table text, bucket integer) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.versions(of_table text, bucket integer) TO kept_0001_admin;


REVOKE ALL ON FUNCTION sync.whole_case(of_case uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.whole_case(of_case uuid) TO kept_0001_counter;
GRANT ALL ON FUNCTION sync.whole_case(of_case uuid) TO kept_0001_mediator;
GRANT ALL ON FUNCTION sync.whole_case(of_case uuid) TO kept_0001_lead;
GRANT ALL ON FUNCTION sync.whole_case(of_case uuid) TO kept_0001_investigator;
GRANT ALL ON FUNCTION sync.whole_case(of_case uuid) TO kept_0001_auditor;
GRANT ALL ON FUNCTION sync.whole_case(of_case uuid) TO kept_0001_admin;


REVOKE ALL ON FUNCTION audit.chain(bytea, text) FROM PUBLIC;


GRANT SELECT ON TABLE desk.access_log TO kept_0001_counter;
GRANT SELECT ON TABLE desk.access_log TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.access_log TO kept_0001_lead;
GRANT SELECT ON TABLE desk.access_log TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.access_log TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.access_log TO kept_0001_admin;


GRANT SELECT ON TABLE desk.account_statements TO kept_0001_counter;
GRANT SELECT ON TABLE desk.account_statements TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.account_statements TO kept_0001_lead;
GRANT SELECT ON TABLE desk.account_statements TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.account_statements TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.account_statements TO kept_0001_admin;


GRANT SELECT ON TABLE desk.agreement_versions TO kept_0001_counter;
GRANT SELECT ON TABLE desk.agreement_versions TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.agreement_versions TO kept_0001_lead;
GRANT SELECT ON TABLE desk.agreement_versions TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.agreement_versions TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.agreement_versions TO kept_0001_admin;


GRANT SELECT ON TABLE desk.agreements TO kept_0001_counter;
GRANT SELECT ON TABLE desk.agreements TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.agreements TO kept_0001_lead;
GRANT SELECT ON TABLE desk.agreements TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.agreements TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.agreements TO kept_0001_admin;


GRANT SELECT ON TABLE desk.answers TO kept_0001_counter;
GRANT SELECT ON TABLE desk.answers TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.answers TO kept_0001_lead;
GRANT SELECT ON TABLE desk.answers TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.answers TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.answers TO kept_0001_admin;


GRANT SELECT ON TABLE desk.approvals TO kept_0001_counter;
GRANT SELECT ON TABLE desk.approvals TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.approvals TO kept_0001_lead;
GRANT SELECT ON TABLE desk.approvals TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.approvals TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.approvals TO kept_0001_admin;


GRANT SELECT ON TABLE desk.branches TO kept_0001_counter;
GRANT SELECT ON TABLE desk.branches TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.branches TO kept_0001_lead;
GRANT SELECT ON TABLE desk.branches TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.branches TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.branches TO kept_0001_admin;


GRANT SELECT ON TABLE desk.case_events TO kept_0001_counter;
GRANT SELECT ON TABLE desk.case_events TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.case_events TO kept_0001_lead;
GRANT SELECT ON TABLE desk.case_events TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.case_events TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.case_events TO kept_0001_admin;


GRANT SELECT ON TABLE desk.case_notes TO kept_0001_counter;
GRANT SELECT ON TABLE desk.case_notes TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.case_notes TO kept_0001_lead;
GRANT SELECT ON TABLE desk.case_notes TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.case_notes TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.case_notes TO kept_0001_admin;


GRANT SELECT ON TABLE desk.case_people TO kept_0001_counter;
GRANT SELECT ON TABLE desk.case_people TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.case_people TO kept_0001_lead;
GRANT SELECT ON TABLE desk.case_people TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.case_people TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.case_people TO kept_0001_admin;


GRANT SELECT ON TABLE desk.cases TO kept_0001_counter;
GRANT SELECT ON TABLE desk.cases TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.cases TO kept_0001_lead;
GRANT SELECT ON TABLE desk.cases TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.cases TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.cases TO kept_0001_admin;


GRANT SELECT ON TABLE desk.conflicts TO kept_0001_counter;
GRANT SELECT ON TABLE desk.conflicts TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.conflicts TO kept_0001_lead;
GRANT SELECT ON TABLE desk.conflicts TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.conflicts TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.conflicts TO kept_0001_admin;


GRANT SELECT ON TABLE desk.custody_entries TO kept_0001_counter;
GRANT SELECT ON TABLE desk.custody_entries TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.custody_entries TO kept_0001_lead;
GRANT SELECT ON TABLE desk.custody_entries TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.custody_entries TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.custody_entries TO kept_0001_admin;


GRANT SELECT ON TABLE desk.customers TO kept_0001_counter;
GRANT SELECT ON TABLE desk.customers TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.customers TO kept_0001_lead;
GRANT SELECT ON TABLE desk.customers TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.customers TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.customers TO kept_0001_admin;


GRANT SELECT ON TABLE desk.deliveries TO kept_0001_counter;
GRANT SELECT ON TABLE desk.deliveries TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.deliveries TO kept_0001_lead;
GRANT SELECT ON TABLE desk.deliveries TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.deliveries TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.deliveries TO kept_0001_admin;


GRANT SELECT ON TABLE desk.evidence_items TO kept_0001_counter;
GRANT SELECT ON TABLE desk.evidence_items TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.evidence_items TO kept_0001_lead;
GRANT SELECT ON TABLE desk.evidence_items TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.evidence_items TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.evidence_items TO kept_0001_admin;


GRANT SELECT ON TABLE desk.extensions TO kept_0001_counter;
GRANT SELECT ON TABLE desk.extensions TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.extensions TO kept_0001_lead;
GRANT SELECT ON TABLE desk.extensions TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.extensions TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.extensions TO kept_0001_admin;


GRANT SELECT ON TABLE desk.first_actions TO kept_0001_counter;
GRANT SELECT ON TABLE desk.first_actions TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.first_actions TO kept_0001_lead;
GRANT SELECT ON TABLE desk.first_actions TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.first_actions TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.first_actions TO kept_0001_admin;


GRANT SELECT ON TABLE desk.interview_sections TO kept_0001_counter;
GRANT SELECT ON TABLE desk.interview_sections TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.interview_sections TO kept_0001_lead;
GRANT SELECT ON TABLE desk.interview_sections TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.interview_sections TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.interview_sections TO kept_0001_admin;


GRANT SELECT ON TABLE desk.interviews TO kept_0001_counter;
GRANT SELECT ON TABLE desk.interviews TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.interviews TO kept_0001_lead;
GRANT SELECT ON TABLE desk.interviews TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.interviews TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.interviews TO kept_0001_admin;


GRANT SELECT ON TABLE desk.issue_rows TO kept_0001_counter;
GRANT SELECT ON TABLE desk.issue_rows TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.issue_rows TO kept_0001_lead;
GRANT SELECT ON TABLE desk.issue_rows TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.issue_rows TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.issue_rows TO kept_0001_admin;


GRANT SELECT ON TABLE desk.milestones TO kept_0001_counter;
GRANT SELECT ON TABLE desk.milestones TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.milestones TO kept_0001_lead;
GRANT SELECT ON TABLE desk.milestones TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.milestones TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.milestones TO kept_0001_admin;


GRANT SELECT ON TABLE desk.obligations TO kept_0001_counter;
GRANT SELECT ON TABLE desk.obligations TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.obligations TO kept_0001_lead;
GRANT SELECT ON TABLE desk.obligations TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.obligations TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.obligations TO kept_0001_admin;


GRANT SELECT ON TABLE desk.paper_copies TO kept_0001_counter;
GRANT SELECT ON TABLE desk.paper_copies TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.paper_copies TO kept_0001_lead;
GRANT SELECT ON TABLE desk.paper_copies TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.paper_copies TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.paper_copies TO kept_0001_admin;


GRANT SELECT ON TABLE desk.papers TO kept_0001_counter;
GRANT SELECT ON TABLE desk.papers TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.papers TO kept_0001_lead;
GRANT SELECT ON TABLE desk.papers TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.papers TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.papers TO kept_0001_admin;


GRANT SELECT ON TABLE desk.seals TO kept_0001_counter;
GRANT SELECT ON TABLE desk.seals TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.seals TO kept_0001_lead;
GRANT SELECT ON TABLE desk.seals TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.seals TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.seals TO kept_0001_admin;


GRANT SELECT ON TABLE desk.signatures TO kept_0001_counter;
GRANT SELECT ON TABLE desk.signatures TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.signatures TO kept_0001_lead;
GRANT SELECT ON TABLE desk.signatures TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.signatures TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.signatures TO kept_0001_admin;


GRANT SELECT ON TABLE desk.staff TO kept_0001_counter;
GRANT SELECT ON TABLE desk.staff TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.staff TO kept_0001_lead;
GRANT SELECT ON TABLE desk.staff TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.staff TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.staff TO kept_0001_admin;


GRANT SELECT ON TABLE desk.supplements TO kept_0001_counter;
GRANT SELECT ON TABLE desk.supplements TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.supplements TO kept_0001_lead;
GRANT SELECT ON TABLE desk.supplements TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.supplements TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.supplements TO kept_0001_admin;


GRANT SELECT ON TABLE desk.suspensions TO kept_0001_counter;
GRANT SELECT ON TABLE desk.suspensions TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.suspensions TO kept_0001_lead;
GRANT SELECT ON TABLE desk.suspensions TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.suspensions TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.suspensions TO kept_0001_admin;


GRANT SELECT ON TABLE desk.transactions TO kept_0001_counter;
GRANT SELECT ON TABLE desk.transactions TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.transactions TO kept_0001_lead;
GRANT SELECT ON TABLE desk.transactions TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.transactions TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.transactions TO kept_0001_admin;


GRANT SELECT ON TABLE desk.visits TO kept_0001_counter;
GRANT SELECT ON TABLE desk.visits TO kept_0001_mediator;
GRANT SELECT ON TABLE desk.visits TO kept_0001_lead;
GRANT SELECT ON TABLE desk.visits TO kept_0001_investigator;
GRANT SELECT ON TABLE desk.visits TO kept_0001_auditor;
GRANT SELECT ON TABLE desk.visits TO kept_0001_admin;


ALTER DEFAULT PRIVILEGES FOR ROLE kept_0001_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;


