-- Compare without sending rows: per table how many rows the caller may see, and an order-free digest of (id, version).
--
-- The digest of a row is the first 7 bytes of SHA-256 over 'table|id|version'; those of many rows are added up modulo
-- 2^56, so their order does not matter, the same row twice does not cancel out, and a desk can compute the same from
-- its replica. Under the caller's own row security, and the device's extent where one is named: a clerk sees less than
-- the scope holds, and a desk keeps less than that.

CREATE OR REPLACE FUNCTION sync.row_digest(of_table text, id uuid, version int) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ('x' || encode(substr(sha256(convert_to(of_table || '|' || id::text || '|' || version, 'UTF8')), 1, 7),
        'hex'))::bit(56)::bigint
$$;

-- {tables: [name, …], bucket: null or 0-255, device} → {table: {count, digest}}. A bucket holds the ids that end in that
-- byte; a difference is narrowed down bucket by bucket.
CREATE OR REPLACE FUNCTION sync.digest(request jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told jsonb := '{}';
    one text;
    counted bigint;
    added numeric;
BEGIN
    PERFORM sync.use_extent((request ->> 'device')::uuid);
    FOR one IN SELECT t.value FROM jsonb_array_elements_text(request -> 'tables') AS t LOOP
        EXECUTE format(
            'SELECT count(*), coalesce(sum(sync.row_digest($1, t.id, t.version)), 0) %% 72057594037927936 FROM desk.%I AS t
             WHERE $2 IS NULL OR get_byte(uuid_send(t.id), 15) = $2', one)
        INTO counted, added USING one, (request ->> 'bucket')::int;
        told := told || jsonb_build_object(one, jsonb_build_object('count', counted, 'digest', added::text));
    END LOOP;
    RETURN told;
END $$;

-- The (id, version) pairs of one bucket, {id: version}: where two digests differ, row by row.
CREATE OR REPLACE FUNCTION sync.versions(of_table text, bucket int, device uuid DEFAULT NULL) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told jsonb;
BEGIN
    PERFORM sync.use_extent(device);
    EXECUTE format('SELECT coalesce(jsonb_object_agg(t.id, t.version), ''{}'') FROM desk.%I AS t
                    WHERE get_byte(uuid_send(t.id), 15) = $1', of_table)
    INTO told USING bucket;
    RETURN told;
END $$;
