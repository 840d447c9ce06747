-- From a changed row to the log that desks pull and to the audit.
--
-- Row triggers only note what happened, in `sync.pending`. At commit ONE deferred constraint trigger per transaction
-- writes it out: it takes the counters of all touched scopes in sorted order, numbers the log 1, 2, 3 … and extends
-- the audit's chain. The counters' row locks live until the commit, so a number is never seen before all smaller ones,
-- a rollback leaves no gap, and two commits cannot wait for each other. Bumping the counter in the row triggers instead
-- takes those locks in the order in which rows happen to be touched, and deadlocks.
--
-- All of it runs with the owner's rights: at commit PostgreSQL calls a deferred trigger as whoever is connected, and
-- staff have no right on any of these tables.

-- Note one thing that the commit has to write. What `push` says about the operation at hand stands in settings of the
-- transaction; they are empty for anybody's psql, and read here and not at commit, when the caller could have set
-- others. (plpgsql where SQL would do: it keeps its plans, and this is hot.)
CREATE OR REPLACE FUNCTION sync.note(
    kind text, table_name name, row_id uuid, version int, seen text, branch text, case_id uuid,
    scopes text[], home text, did text, old jsonb, new jsonb
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    INSERT INTO sync.pending (opens, kind, table_name, row_id, version, seen, branch, case_id, scopes, home, did,
                              device_id, op_id, action, old, new)
    VALUES (NOT EXISTS (SELECT 1 FROM sync.pending AS p WHERE p.xid = pg_current_xact_id()),
            $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
            nullif(current_setting('sync.device', true), ''), nullif(current_setting('sync.op', true), ''),
            nullif(current_setting('sync.action', true), ''), $11, $12);
END $$;

-- AFTER INSERT OR UPDATE of every table of the rooms. Argument: who sees rows of the table (`sync.tables.seen`).
CREATE OR REPLACE FUNCTION sync.note_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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

-- Everything one audit entry says, as text: what its hash is taken over, after the hash before it. jsonb writes its
-- keys in one fixed order, so the same entry always gives the same text.
CREATE OR REPLACE FUNCTION audit.entry_text(e audit.entries) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN jsonb_build_array(e.scope, e.seq, e.at, e.role_name, e.actor, e.device_id, e.op_id, e.action, e.table_name,
                             e.row_id, e.version, e.kind, e.old, e.new)::text;
END $$;

-- One step of the chain, and the chain over many entries in order: `audit.chain(start, text) OVER (… ORDER BY …)`.
CREATE OR REPLACE FUNCTION audit.link(so_far bytea, start bytea, entry text) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN sha256(coalesce(so_far, start) || convert_to(entry, 'UTF8'));
END $$;

CREATE OR REPLACE AGGREGATE audit.chain(start bytea, entry text) (SFUNC = audit.link, STYPE = bytea);

-- Persons outside a branch who follow a case: those it was given to, and an investigator who owns it.
CREATE OR REPLACE FUNCTION sync.followers(of_case uuid, owner_id uuid) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'person:' || g.staff_id FROM sync.case_grants AS g WHERE g.case_id = of_case
    UNION
    SELECT 'person:' || p.staff_id FROM sync.people AS p WHERE p.staff_id = owner_id AND p.role = 'investigator'
$$;

-- Write out what the transaction noted. Fired once per transaction (WHEN new.opens), at its commit. Everything here is
-- found by index; without that setting a plan made while `pending` was small would later read its dead rows over and
-- over.
CREATE OR REPLACE FUNCTION sync.flush() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
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

DROP TRIGGER IF EXISTS flush ON sync.pending;
CREATE CONSTRAINT TRIGGER flush AFTER INSERT ON sync.pending
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.opens) EXECUTE FUNCTION sync.flush();
ALTER TABLE sync.pending ENABLE ALWAYS TRIGGER flush;
