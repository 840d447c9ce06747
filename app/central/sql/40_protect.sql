-- Put the guards and the notes on every table, as `sync.tables` and `sync.columns` declare. PostgreSQL fires triggers
-- of one moment in the order of their names, so the names begin with their place:
--
--   before   a0 wait for the case or customer, a1 follow the case, b guards, z stamp
--   after    n0 note the row, n1 note what follows from it
--   at last  facts: what can be told only when the whole action is there, deferred to its end (57_push.sql)
--
-- Every trigger is made anew at each upgrade and fires ALWAYS.

CREATE OR REPLACE FUNCTION sync.put(of_table regclass, name text, moment text, condition text, call text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER %I %s ON %s FOR EACH %s %s EXECUTE FUNCTION %s',
                   name, moment, of_table, CASE WHEN moment LIKE '%TRUNCATE' THEN 'STATEMENT' ELSE 'ROW' END,
                   CASE WHEN condition <> '' THEN format('WHEN (%s)', condition) ELSE '' END, call);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', of_table, name);
END $$;

-- The same for a question that waits: called `facts_new` and `facts` on every table, to be asked by these names.
CREATE OR REPLACE FUNCTION sync.put_facts(of_table regclass, moment text, condition text, call text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    name text := CASE WHEN moment LIKE '%INSERT' THEN 'facts_new' ELSE 'facts' END;
BEGIN
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %s', name, of_table);
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I %s ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s)'
                   ' EXECUTE FUNCTION %s', name, moment, of_table, condition, call);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', of_table, name);
END $$;

-- A row comparison over columns of OLD and NEW, for a WHEN clause: true when one of them changed.
CREATE OR REPLACE FUNCTION sync.differs(columns name[]) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT format('ROW (%s) IS DISTINCT FROM ROW (%s)',
                  string_agg(format('OLD.%I', c), ', '), string_agg(format('NEW.%I', c), ', '))
    FROM unnest(columns) AS c
$$;

DO $$
DECLARE
    t record;
    place regclass;
    handed_on text := sync.differs('{branch_id, team, owner_id}');
    represents text := 'NEW.kind = ''representative'' AND NEW.left_at IS NULL';
BEGIN
    -- 1. Every table of the rooms.
    FOR t IN
        SELECT d.*,
               ARRAY (SELECT c.column_name FROM sync.columns AS c
                      WHERE c.table_name = d.table_name AND c.kept ORDER BY c.column_name) AS kept,
               ARRAY (SELECT c.column_name FROM sync.columns AS c
                      WHERE c.table_name = d.table_name AND c.column_name <> ALL (d.sealed_free)
                      ORDER BY c.column_name) AS closed
        FROM sync.tables AS d
    LOOP
        place := format('desk.%I', t.table_name)::regclass;
        PERFORM sync.put(place, 'b_no_delete', 'BEFORE DELETE', '', 'sync.guard_no_delete()');
        PERFORM sync.put(place, 'b_no_truncate', 'BEFORE TRUNCATE', '', 'sync.guard_no_delete()');
        PERFORM sync.put(place, 'b_kept', 'BEFORE UPDATE', sync.differs(t.kept), 'sync.guard_kept()');
        PERFORM sync.put(place, 'z_stamp', 'BEFORE INSERT OR UPDATE', '', 'sync.stamp()');
        PERFORM sync.put(place, 'n0_note', 'AFTER INSERT OR UPDATE', '', format('sync.note_row(%L)', t.seen));
        IF t.seen IN ('case', 'conflict') THEN
            PERFORM sync.put(place, 'a1_follow_case', 'BEFORE INSERT OR UPDATE', '', 'sync.follow_case()');
        END IF;
        IF t.sealed_by IS NOT NULL THEN
            PERFORM sync.put(place, 'b_sealed_new', 'BEFORE INSERT', '', format('sync.guard_sealed(%L)', t.sealed_by));
            IF t.frozen THEN
                PERFORM sync.put(place, 'b_frozen', 'BEFORE UPDATE', sync.differs(t.closed), 'sync.guard_frozen()');
            ELSE
                PERFORM sync.put(place, 'b_sealed', 'BEFORE UPDATE', sync.differs(t.closed),
                                 format('sync.guard_sealed(%L)', t.sealed_by));
            END IF;
        END IF;
    END LOOP;

    -- 2. Cases: along the table of moves, handed on by who may, and whoever follows is told.
    place := 'desk.cases';
    PERFORM sync.put(place, 'a0_customer', 'BEFORE INSERT OR UPDATE OF customer_id', '', 'sync.hold_customer()');
    PERFORM sync.put(place, 'a0_move', 'BEFORE UPDATE', handed_on, 'sync.move_alone()');
    PERFORM sync.put(place, 'b_new', 'BEFORE INSERT', 'NEW.status <> ''registered''', 'sync.guard_new_case()');
    PERFORM sync.put(place, 'b_status', 'BEFORE UPDATE', sync.differs('{status}'), 'sync.guard_status()');
    PERFORM sync.put(place, 'b_assignment', 'BEFORE UPDATE', handed_on, 'sync.guard_assignment()');
    PERFORM sync.put(place, 'b_merge', 'BEFORE UPDATE', sync.differs('{merged_into_id}'), 'sync.guard_merge()');
    PERFORM sync.put_facts(place, 'AFTER INSERT', 'NEW.status <> ''registered''', 'sync.check_move()');
    PERFORM sync.put_facts(place, 'AFTER UPDATE', sync.differs('{status}'), 'sync.check_move()');
    PERFORM sync.put(place, 'n1_case', 'AFTER UPDATE', handed_on, 'sync.note_case()');
    PERFORM sync.put(place, 'n1_customer_new', 'AFTER INSERT', '', 'sync.note_customer()');
    PERFORM sync.put(place, 'n1_customer', 'AFTER UPDATE', sync.differs('{customer_id}'), 'sync.note_customer()');

    -- 3. Decisions: four eyes and authority, whether they come with the row or later.
    PERFORM sync.put('desk.approvals', 'b_decided_new', 'BEFORE INSERT',
                     'NEW.decided_at IS NOT NULL OR NEW.decided_by IS NOT NULL OR NEW.granted IS NOT NULL',
                     'sync.guard_approval()');
    PERFORM sync.put('desk.approvals', 'b_decided', 'BEFORE UPDATE',
                     sync.differs('{decided_at, decided_by, granted, decision_note}'), 'sync.guard_approval()');
    PERFORM sync.put_facts('desk.approvals', 'AFTER INSERT', 'true', 'sync.check_request()');
    PERFORM sync.put('desk.agreements', 'b_state', 'BEFORE UPDATE',
                     sync.differs('{state, current_version, kind, signed_at, effective_on}'), 'sync.guard_agreement()');
    PERFORM sync.put_facts('desk.agreements', 'AFTER INSERT', 'NEW.state <> ''draft''', 'sync.check_agreement()');
    PERFORM sync.put_facts('desk.agreements', 'AFTER UPDATE', sync.differs('{state}'), 'sync.check_agreement()');
    PERFORM sync.put('desk.extensions', 'b_decided_new', 'BEFORE INSERT',
                     'NEW.approved_at IS NOT NULL OR NEW.refused_at IS NOT NULL OR NEW.approver_id IS NOT NULL',
                     'sync.guard_extension()');
    PERFORM sync.put('desk.extensions', 'b_decided', 'BEFORE UPDATE',
                     sync.differs('{approved_at, refused_at, approver_id, decision_note}'), 'sync.guard_extension()');

    -- 4. A seal is set while nobody else writes into its case.
    PERFORM sync.put('desk.seals', 'a0_alone', 'BEFORE INSERT', '', 'sync.seal_alone()');

    -- 5. The day's work: slips, absences, the register of seals, and who represents a joint visit.
    PERFORM sync.put('desk.slips', 'b_given', 'BEFORE INSERT', '', 'sync.guard_slip()');
    PERFORM sync.put('desk.slips', 'b_answered', 'BEFORE UPDATE',
                     sync.differs('{answer, answered_at, answered_by, withdrawn_at}'), 'sync.guard_slip()');
    PERFORM sync.put('desk.absences', 'b_entered', 'BEFORE INSERT', '', 'sync.guard_absence()');
    PERFORM sync.put('desk.absences', 'b_ended', 'BEFORE UPDATE', sync.differs('{ended_at, ended_by}'),
                     'sync.guard_absence()');
    PERFORM sync.put('desk.seal_requests', 'b_asked', 'BEFORE INSERT', '', 'sync.guard_seal_request()');
    PERFORM sync.put('desk.seal_requests', 'b_decided', 'BEFORE UPDATE',
                     sync.differs('{decided_by, decided_at, granted, decision_note, withdrawn_at}'),
                     'sync.guard_seal_request()');
    PERFORM sync.put('desk.seal_uses', 'b_registered', 'BEFORE INSERT', '', 'sync.guard_seal_use()');

    PERFORM sync.put('desk.case_people', 'a0_alone_new', 'BEFORE INSERT', represents, 'sync.seal_alone()');
    PERFORM sync.put('desk.case_people', 'a0_alone', 'BEFORE UPDATE', 'OLD.left_at IS NOT NULL AND ' || represents,
                     'sync.seal_alone()');
    PERFORM sync.put('desk.case_people', 'b_represents_new', 'BEFORE INSERT', represents,
                     'sync.guard_representative()');
    PERFORM sync.put('desk.case_people', 'b_represents', 'BEFORE UPDATE', 'OLD.left_at IS NOT NULL AND ' || represents,
                     'sync.guard_representative()');

    -- 6. Live events: moderated by who may, answers approved by somebody else.
    PERFORM sync.put('desk.event_questions', 'b_moderated_new', 'BEFORE INSERT',
                     'NEW.state <> ''waiting'' OR NEW.moderated_by IS NOT NULL OR NEW.moderated_at IS NOT NULL'
                     ' OR NEW.refuse_reason <> ''''', 'sync.guard_moderation()');
    PERFORM sync.put('desk.event_questions', 'b_moderated', 'BEFORE UPDATE',
                     sync.differs('{state, refuse_reason, moderated_by, moderated_at, text, topic}'),
                     'sync.guard_moderation()');
    PERFORM sync.put('desk.event_answer_decisions', 'b_decided', 'BEFORE INSERT', '', 'sync.guard_answer_decision()');

    -- 7. Evidence and what is concluded from it.
    PERFORM sync.put('desk.annotations', 'b_author', 'BEFORE UPDATE',
                     sync.differs('{shape, words, colour, removed_at}'), 'sync.guard_annotation()');
    PERFORM sync.put('desk.citations', 'b_cited', 'BEFORE INSERT', '', 'sync.guard_citation()');
    PERFORM sync.put('desk.disputed_issues', 'b_shares_new', 'BEFORE INSERT', 'NEW.shares <> ''[]''',
                     'sync.guard_shares()');
    PERFORM sync.put('desk.disputed_issues', 'b_shares', 'BEFORE UPDATE', sync.differs('{shares}'),
                     'sync.guard_shares()');

    -- 8. People as policies know them.
    PERFORM sync.put('desk.staff', 'n1_people', 'AFTER INSERT OR UPDATE', '', 'sync.follow_staff()');

    -- 9. What only grows.
    FOREACH place IN ARRAY ARRAY ['audit.entries', 'sync.change_log', 'sync.ledger', 'sync.number_blocks']::regclass[]
    LOOP
        PERFORM sync.put(place, 'b_append_only', 'BEFORE UPDATE OR DELETE', '', 'sync.guard_append_only()');
        PERFORM sync.put(place, 'b_no_truncate', 'BEFORE TRUNCATE', '', 'sync.guard_append_only()');
    END LOOP;
END $$;
