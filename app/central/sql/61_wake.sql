-- The idle poll: one indexed row, nothing else. Most questions a centre is asked are this one, from desks at which
-- nothing happens, and who asks, which role, which branches would cost more to read than the answer.
--
-- So every scope has a key that nobody can guess. Hello hands a desk the keys of the scopes that its person follows,
-- and whoever shows one is told how far that log has come: a number, whoever they are by then. Somebody whose rights
-- were taken away meanwhile can go on counting, and reads no row: rows come from `pull`, which asks who calls.

CREATE OR REPLACE FUNCTION sync.wake(of_key uuid) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    RETURN (SELECT s.head FROM sync.scopes AS s WHERE s.wake = of_key);
END $$;

-- The keys of the caller's scopes, {scope: key}, for hello.
CREATE OR REPLACE FUNCTION sync.wake_keys() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_object_agg(s.scope, s.wake), '{}') FROM sync.scopes AS s
        WHERE s.scope = ANY ((SELECT sync.my_scopes())::text[])
$$;

-- For how many seconds a desk may keep its line when it has nothing to ask, for hello. A kept line saves the server the
-- work of letting a person in, which is most of a short visit, and costs it one of `max_connections`. While a third of
-- them is free everybody may keep one; beyond that desks hang up after each visit and give way to those who come.
-- Connections to other databases of the server are not counted: a centre has its own server.
--
-- A desk that fell asleep with its line open does not hang up by itself; the server does, some minutes later.
CREATE OR REPLACE FUNCTION sync.let_keep_line() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    taken int := pg_stat_get_db_numbackends((SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database()));
BEGIN
    IF 3 * taken > 2 * current_setting('max_connections')::int THEN
        RETURN 0;
    END IF;
    PERFORM set_config('idle_session_timeout', '15min', false);
    RETURN 120;
END $$;
