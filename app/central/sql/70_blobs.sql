-- Evidence bytes, in a lane of their own: in chunks, each with its SHA-256, resumed by asking which are missing. A
-- file counts as received when the centre has hashed it again as a whole. Whoever sees one of its evidence rows may
-- fetch it, and send it when it is not here yet.

CREATE OR REPLACE FUNCTION sync.require_blob(me sync.people, sha text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM desk.evidence_items AS e WHERE e.sha256 = sha AND sync.sees_case(e.case_id)) THEN
        PERFORM sync.refuse('sync.out_of_reach', jsonb_build_object('table', 'evidence_items'));
    END IF;
END $$;

-- Announce a file and learn which of its chunks are missing: {state, missing: [number from 0, …]}.
CREATE OR REPLACE FUNCTION sync.blob_missing(sha text, of_size bigint, of_chunk int) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    missing jsonb;
BEGIN
    PERFORM sync.require_blob(me, sha);
    IF of_size NOT BETWEEN 1 AND 2147483648 OR of_chunk NOT BETWEEN 4096 AND 4194304 THEN
        PERFORM sync.refuse('sync.blob_size', jsonb_build_object('size', of_size, 'chunk', of_chunk));
    END IF;
    INSERT INTO sync.blobs (sha256, size, chunk_size, state, begun_at) VALUES (sha, of_size, of_chunk, 'uploading', now())
    ON CONFLICT (sha256) DO NOTHING;
    SELECT * INTO STRICT known FROM sync.blobs AS b WHERE b.sha256 = sha;
    IF known.size <> of_size THEN
        PERFORM sync.refuse('sync.blob_size', jsonb_build_object('size', of_size, 'known', known.size));
    END IF;
    SELECT coalesce(jsonb_agg(n ORDER BY n), '[]') INTO missing
    FROM generate_series(0, (known.size - 1) / known.chunk_size) AS n
    WHERE known.state <> 'complete' AND NOT EXISTS (SELECT 1 FROM sync.chunks AS c WHERE c.sha256 = sha AND c.n = n.n);
    RETURN jsonb_build_object('state', known.state, 'chunk', known.chunk_size, 'missing', missing);
END $$;

-- Take one chunk. Bytes that do not hash to what they claim are refused, so a damaged line never reaches the store.
CREATE OR REPLACE FUNCTION sync.blob_put(sha text, number int, bytes bytea, bytes_sha text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    expected bigint;
BEGIN
    PERFORM sync.require_blob(me, sha);
    SELECT * INTO known FROM sync.blobs AS b WHERE b.sha256 = sha;
    expected := least(known.chunk_size, known.size - number::bigint * known.chunk_size);
    IF known.sha256 IS NULL OR number < 0 OR length(bytes) IS DISTINCT FROM expected OR encode(sha256(bytes), 'hex') <> bytes_sha THEN
        PERFORM sync.refuse('sync.blob_damaged', jsonb_build_object('sha256', sha, 'chunk', number));
    END IF;
    IF known.state <> 'complete' THEN
        INSERT INTO sync.chunks (sha256, n, bytes, chunk_sha256) VALUES (sha, number, bytes, bytes_sha) ON CONFLICT DO NOTHING;
    END IF;
END $$;

-- Hash the whole file again; only then is it here. Bytes that add up to another file are thrown away.
CREATE OR REPLACE FUNCTION sync.blob_finish(sha text) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    known sync.blobs;
    whole bytea;
BEGIN
    PERFORM sync.require_blob(me, sha);
    SELECT * INTO known FROM sync.blobs AS b WHERE b.sha256 = sha FOR UPDATE;
    IF known.sha256 IS NOT NULL AND known.state <> 'complete' THEN
        SELECT string_agg(c.bytes, ''::bytea ORDER BY c.n) INTO whole FROM sync.chunks AS c WHERE c.sha256 = sha;
        IF length(whole) IS DISTINCT FROM known.size::int THEN
            RETURN jsonb_build_object('state', 'uploading');
        END IF;
        IF encode(sha256(whole), 'hex') = sha THEN
            UPDATE sync.blobs AS b SET state = 'complete', complete_at = now() WHERE b.sha256 = sha;
            known.state := 'complete';
        ELSE
            DELETE FROM sync.chunks AS c WHERE c.sha256 = sha;
            known.state := 'bad';
        END IF;
    END IF;
    RETURN jsonb_build_object('state', coalesce(known.state, 'unknown'));
END $$;

-- One chunk of a complete file.
CREATE OR REPLACE FUNCTION sync.blob_get(sha text, number int) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me sync.people := sync.caller();
    found_bytes bytea;
BEGIN
    PERFORM sync.require_blob(me, sha);
    SELECT c.bytes INTO found_bytes FROM sync.chunks AS c JOIN sync.blobs AS b USING (sha256)
    WHERE c.sha256 = sha AND c.n = number AND b.state = 'complete';
    RETURN found_bytes;
END $$;
