-- Put the guards and the notes on every table, as `sync.tables` and `sync.columns` declare. PostgreSQL fires triggers of
-- one moment in the order of their names, so the names begin with their place:
--
--   before   a0 wait for the case or customer, a1 follow the case, b guards, z stamp
--   after    n0 note the row, n1 note what follows from it
--
-- Every trigger is made anew at each upgrade and fires ALWAYS.

CREATE OR REPLACE FUNCTION sync.put_trigger(of_table regclass, name text, rest text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER %I %s', name, replace(rest, '@', of_table::text));
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', of_table, name);
END $$;

-- A row comparison over columns of OLD and NEW, for a WHEN clause: true when one of them changed.
CREATE OR REPLACE FUNCTION sync.differs(columns name[]) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT format('(ROW (%s) IS DISTINCT FROM ROW (%s))',
                  string_agg(format('OLD.%I', c), ', '), string_agg(format('NEW.%I', c), ', '))
    FROM unnest(columns) AS c
$$;

DO $$
DECLARE
    t record;
    place regclass;
BEGIN
    FOR t IN
        SELECT d.*,
               ARRAY (SELECT c.column_name FROM sync.columns AS c WHERE c.table_name = d.table_name AND c.kept
                      ORDER BY c.column_name) AS kept,
               ARRAY (SELECT c.column_name FROM sync.columns AS c WHERE c.table_name = d.table_name
                      AND c.column_name <> ALL (d.sealed_free) ORDER BY c.column_name) AS closed
        FROM sync.tables AS d
    LOOP
        place := format('desk.%I', t.table_name)::regclass;
        PERFORM sync.put_trigger(place, 'b_no_delete', 'BEFORE DELETE ON @ FOR EACH ROW EXECUTE FUNCTION sync.guard_no_delete()');
        PERFORM sync.put_trigger(place, 'b_no_truncate', 'BEFORE TRUNCATE ON @ EXECUTE FUNCTION sync.guard_no_delete()');
        PERFORM sync.put_trigger(place, 'b_kept', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs(t.kept)
            || ' EXECUTE FUNCTION sync.guard_kept()');
        IF t.seen IN ('case', 'conflict') THEN
            PERFORM sync.put_trigger(place, 'a1_follow_case', 'BEFORE INSERT OR UPDATE ON @ FOR EACH ROW EXECUTE FUNCTION sync.follow_case()');
        END IF;
        IF t.frozen THEN
            PERFORM sync.put_trigger(place, 'b_frozen', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs(t.closed)
                || ' EXECUTE FUNCTION sync.guard_frozen()');
        END IF;
        IF t.sealed_by IS NOT NULL THEN
            PERFORM sync.put_trigger(place, 'b_sealed_new', format(
                'BEFORE INSERT ON @ FOR EACH ROW EXECUTE FUNCTION sync.guard_sealed(%L)', t.sealed_by));
            IF NOT t.frozen THEN
                PERFORM sync.put_trigger(place, 'b_sealed', format('BEFORE UPDATE ON @ FOR EACH ROW WHEN %s EXECUTE FUNCTION sync.guard_sealed(%L)',
                    sync.differs(t.closed), t.sealed_by));
            END IF;
        END IF;
        PERFORM sync.put_trigger(place, 'z_stamp', 'BEFORE INSERT OR UPDATE ON @ FOR EACH ROW EXECUTE FUNCTION sync.stamp()');
        PERFORM sync.put_trigger(place, 'n0_note', format(
            'AFTER INSERT OR UPDATE ON @ FOR EACH ROW EXECUTE FUNCTION sync.note_row(%L)', t.seen));
    END LOOP;

    -- Cases.
    PERFORM sync.put_trigger('desk.cases', 'a0_customer', 'BEFORE INSERT OR UPDATE OF customer_id ON @ FOR EACH ROW EXECUTE FUNCTION sync.hold_customer()');
    PERFORM sync.put_trigger('desk.cases', 'a0_move', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{branch_id, team, owner_id}') || ' EXECUTE FUNCTION sync.move_alone()');
    PERFORM sync.put_trigger('desk.cases', 'b_new', 'BEFORE INSERT ON @ FOR EACH ROW WHEN (NEW.status <> ''registered'') EXECUTE FUNCTION sync.guard_new_case()');
    PERFORM sync.put_trigger('desk.cases', 'b_status', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{status}') || ' EXECUTE FUNCTION sync.guard_status()');
    PERFORM sync.put_trigger('desk.cases', 'b_assignment', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{branch_id, team, owner_id}') || ' EXECUTE FUNCTION sync.guard_assignment()');
    PERFORM sync.put_trigger('desk.cases', 'n1_case', 'AFTER UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{branch_id, team, owner_id}') || ' EXECUTE FUNCTION sync.note_case()');
    PERFORM sync.put_trigger('desk.cases', 'n1_customer_new', 'AFTER INSERT ON @ FOR EACH ROW EXECUTE FUNCTION sync.note_customer()');
    PERFORM sync.put_trigger('desk.cases', 'n1_customer', 'AFTER UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{customer_id}') || ' EXECUTE FUNCTION sync.note_customer()');

    -- Decisions.
    PERFORM sync.put_trigger('desk.approvals', 'b_decided_new', 'BEFORE INSERT ON @ FOR EACH ROW WHEN (NEW.decided_at IS NOT NULL OR NEW.decided_by IS NOT NULL OR NEW.granted IS NOT NULL) EXECUTE FUNCTION sync.guard_approval()');
    PERFORM sync.put_trigger('desk.approvals', 'b_decided', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{decided_at, decided_by, granted, decision_note}') || ' EXECUTE FUNCTION sync.guard_approval()');
    PERFORM sync.put_trigger('desk.extensions', 'b_decided_new', 'BEFORE INSERT ON @ FOR EACH ROW WHEN (NEW.approved_at IS NOT NULL OR NEW.refused_at IS NOT NULL OR NEW.approver_id IS NOT NULL) EXECUTE FUNCTION sync.guard_extension()');
    PERFORM sync.put_trigger('desk.extensions', 'b_decided', 'BEFORE UPDATE ON @ FOR EACH ROW WHEN ' || sync.differs('{approved_at, refused_at, approver_id, decision_note}') || ' EXECUTE FUNCTION sync.guard_extension()');

    -- A seal is set while nobody else writes into its case.
    PERFORM sync.put_trigger('desk.seals', 'a0_alone', 'BEFORE INSERT ON @ FOR EACH ROW EXECUTE FUNCTION sync.seal_alone()');

    -- People.
    PERFORM sync.put_trigger('desk.staff', 'n1_people', 'AFTER INSERT OR UPDATE ON @ FOR EACH ROW EXECUTE FUNCTION sync.follow_staff()');

    -- What only grows. The ledger's answer is written once, beside its entry.
    FOREACH place IN ARRAY ARRAY ['audit.entries', 'sync.change_log', 'sync.ledger', 'sync.number_blocks']::regclass[] LOOP
        PERFORM sync.put_trigger(place, 'b_append_only', 'BEFORE UPDATE OR DELETE ON @ FOR EACH ROW EXECUTE FUNCTION sync.guard_append_only()');
        PERFORM sync.put_trigger(place, 'b_no_truncate', 'BEFORE TRUNCATE ON @ EXECUTE FUNCTION sync.guard_append_only()');
    END LOOP;
END $$;
