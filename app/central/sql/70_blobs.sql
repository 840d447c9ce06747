-- Evidence bytes, in a lane of their own: in chunks, each with its SHA-256, resumed by asking which are missing. A
-- file counts as received when the centre has hashed it again as a whole.
--
-- Each content is kept once, whichever cases hold it. So that the fingerprint alone, which is printed on papers, opens
-- nothing, a content may be fetched for a case only after somebody who sees that case has shown that they have the
-- bytes: they sent them, and for what others sent they prove it, by hashes over the bytes that begin with who they are
-- and so cannot be made from the fingerprint.

DROP FUNCTION IF EXISTS sync.blob_put(text, int, bytea, text), sync.blob_finish(text), sync.blob_finish(text, text),
    sync.blob_get(text, int),
    sync.require_blob(sync.people, text);

-- The cases for which the caller may send a content: those they see, and those for which they received it themselves.
-- Whoever takes a file in and hands the case over the next minute still has the only copy of it.
CREATE OR REPLACE FUNCTION sync.blob_cases_of(me sync.people, sha text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT e.case_id FROM desk.evidence_items AS e
    WHERE e.sha256 = sha AND (sync.sees_case(e.case_id) OR EXISTS (
        SELECT 1 FROM desk.custody_entries AS k WHERE k.item_id = e.id AND k.case_id = e.case_id AND k.act = 'received'
            AND k.actor_id = me.staff_id))
$$;

-- A content is within reach of whoever sees a case that holds it; sent only by those who may add evidence.
CREATE OR REPLACE FUNCTION sync.require_blob(me sync.people, sha text, sending boolean) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Where many contents stand, in one question: {sha256: {state, size, chunk}} for those within reach. `complete` may be
-- fetched; `offered` is known to the centre but not whole, or not proved for a case of the caller; `none` is not here.
CREATE OR REPLACE FUNCTION sync.blob_states(shas text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Announce a file and learn which of its chunks are missing: {state, size, chunk, missing: [number from 0, …]}.
CREATE OR REPLACE FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    missing jsonb;
BEGIN
    -- An announcement that a crash forgets is made again; nobody relies on it.
    PERFORM set_config('synchronous_commit', 'off', true);
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

-- Take one chunk: `taken`, `known` (somebody sent it before) or `complete`. Bytes of another length than announced are
-- refused. What the chunk claims to hash to is written down and not looked at here: the finish hashes everything, and
-- asks the claims only when the whole is not right, to keep the chunks that are. Hashing twice cost more than a tenth
-- of the whole way. Who announced the file need not show for every chunk that it is within reach: the finish asks again,
-- and until then a chunk is nobody's to read. The commit does not wait for the disk: nobody relies on a chunk before the
-- file is complete, and the commit that says so waits for everything before it. After a crash of the server the desk is
-- told which chunks are missing, as ever.
CREATE OR REPLACE FUNCTION sync.blob_put(sha text, number int, bytes bytea, bytes_sha text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
    IF known.sha256 IS NULL OR number < 0 OR length(bytes) IS DISTINCT FROM expected
       OR bytes_sha !~ '^[0-9a-f]{64}$' THEN
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

-- Hash the whole file again; only then is it here. When it is another file, the chunks that are not what they claim to
-- be were damaged on the way: those go, and are missing again (`uploading`). Where each is what it claims and the whole
-- is not, all of them are thrown away (`bad`). Where others sent a part of it, the caller is asked to prove that part (`prove`, with its chunk numbers): SHA-256 over the
-- hashes of (staff id ‖ chunk). A proof that does not fit changes nothing (`unproved`).
CREATE OR REPLACE FUNCTION sync.blob_finish(sha text, proof text DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
            DELETE FROM sync.chunks AS c WHERE c.sha256 = sha AND encode(sha256(c.bytes), 'hex') <> c.chunk_sha256;
            IF FOUND THEN
                RETURN jsonb_build_object('state', 'uploading');
            END IF;
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

-- One chunk of a complete file with its fingerprint; no row when it is not here.
CREATE OR REPLACE FUNCTION sync.blob_get(sha text, number int) RETURNS TABLE (bytes bytea, chunk_sha256 text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
