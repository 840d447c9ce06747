-- The day's work: who stands in for whom, supervision slips, the register of seals, and who represents a joint visit. A
-- desk says who did it; whether they may is asked here, of the centre's own rows.

-- Does a person do another one's work at an instant, because the other is away? A deputy who is away has a deputy; a
-- ring of absences ends with nobody (app/staff/standing_in.py).
CREATE OR REPLACE FUNCTION sync.stands_in(deputy uuid, person uuid, at text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    day date := sync.legal_day(at);
    whose uuid := person;
    next_one uuid;
    seen uuid[] := '{}';
BEGIN
    LOOP
        SELECT a.deputy_id INTO next_one FROM desk.absences AS a
        WHERE a.staff_id = whose AND a.from_on <= day AND a.to_on >= day
            AND (a.ended_at IS NULL OR a.ended_at::timestamptz > coalesce(at::timestamptz, now()))
        ORDER BY a.created_at DESC, a.id DESC LIMIT 1;
        EXIT WHEN NOT FOUND;
        seen := seen || whose;
        whose := next_one;
        IF whose = ANY (seen) THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN whose = deputy AND person <> deputy;
END $$;

-- Is somebody of this branch, and still works here?
CREATE OR REPLACE FUNCTION sync.works_at(person uuid, branch text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM desk.staff AS s
                   WHERE s.id = person AND s.branch_id = branch AND s.disabled_at IS NULL)
$$;

-- An absence is entered and ended by the person or by a lead; the deputy is of the branch and has the same or a lower
-- limit, because standing in opens what is the absent person's to do.
CREATE OR REPLACE FUNCTION sync.guard_absence() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    reason text;
BEGIN
    IF mine IS NULL AND TG_OP = 'INSERT' THEN
        RETURN NEW;  -- a load by the owner brings them as they are
    END IF;
    IF mine IS NULL OR (NEW.staff_id <> sync.my_id() AND mine <> 'lead') THEN
        reason := 'not_yours';
    ELSIF TG_OP = 'UPDATE' THEN
        IF OLD.ended_at IS NOT NULL THEN
            reason := 'over';
        ELSIF NEW.ended_at IS NULL OR NEW.ended_by IS DISTINCT FROM sync.my_id() THEN
            reason := 'incomplete';
        END IF;
    ELSIF NEW.entered_by <> sync.my_id() OR NEW.to_on < NEW.from_on OR NEW.ended_at IS NOT NULL THEN
        reason := 'incomplete';
    ELSIF NEW.deputy_id = NEW.staff_id OR NOT sync.works_at(NEW.staff_id, NEW.branch_id)
          OR NOT sync.works_at(NEW.deputy_id, NEW.branch_id) OR NOT EXISTS (
              SELECT 1 FROM desk.staff AS away, desk.staff AS here, sync.lists AS l
              WHERE away.id = NEW.staff_id AND here.id = NEW.deputy_id
                  AND l.list = 'stands_in' AND l.of = away.role AND l.key = here.role) THEN
        reason := 'deputy';
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.absence', jsonb_build_object('why', reason));
    END IF;
    RETURN NEW;
END $$;

-- A slip is given by a lead to somebody else of the branch. It is answered once, by whom it was given to or who stands
-- in for them, or taken back by a lead before that; then it stays as it is.
CREATE OR REPLACE FUNCTION sync.guard_slip() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    me uuid := sync.my_id();
    reason text;
BEGIN
    IF mine IS NULL AND TG_OP = 'INSERT' THEN
        RETURN NEW;  -- a load of old cases by the owner brings them as they are
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF mine <> 'lead' OR NEW.given_by <> me THEN
            reason := 'giver';
        ELSIF NEW.to_id = me OR NOT sync.works_at(NEW.to_id, NEW.branch_id) THEN
            reason := 'receiver';
        ELSIF btrim(NEW.question) = '' OR NEW.answer <> '' OR NEW.answered_at IS NOT NULL
              OR NEW.answered_by IS NOT NULL OR NEW.withdrawn_at IS NOT NULL THEN
            reason := 'incomplete';
        END IF;
    ELSIF OLD.answered_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
        reason := 'over';
    ELSIF NEW.withdrawn_at IS NOT NULL THEN
        IF mine IS DISTINCT FROM 'lead' OR NEW.answer <> '' OR NEW.answered_at IS NOT NULL
           OR NEW.answered_by IS NOT NULL THEN
            reason := 'giver';
        END IF;
    ELSIF NEW.answered_at IS NULL OR btrim(NEW.answer) = '' OR NEW.answered_by IS DISTINCT FROM me THEN
        reason := 'incomplete';
    ELSIF mine IS NULL OR (NEW.to_id <> me AND NOT sync.stands_in(me, NEW.to_id, NEW.answered_at)) THEN
        reason := 'receiver';
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.slip', jsonb_build_object('why', reason));
    END IF;
    RETURN NEW;
END $$;

-- A seal is asked for on a paper that is registered, by its hash; decided once, by a lead who neither asked for it nor
-- stands in for who did; taken back only by who asked.
CREATE OR REPLACE FUNCTION sync.guard_seal_request() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    me uuid := sync.my_id();
    reason text;
BEGIN
    IF mine IS NULL AND TG_OP = 'INSERT' THEN
        RETURN NEW;  -- a load of old cases by the owner brings them as they are
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT 1 FROM desk.papers AS p WHERE p.id = NEW.paper_id AND p.case_id = NEW.case_id
                           AND p.kind = NEW.paper_kind AND p.sha256 = NEW.sha256) THEN
            reason := 'paper';
        ELSIF NEW.requested_by <> me THEN
            reason := 'decider';
        ELSIF NEW.copies NOT BETWEEN 1 AND 99 OR btrim(NEW.why) = '' OR NEW.seal_kind = 'organisation'
              OR NEW.decided_at IS NOT NULL OR NEW.decided_by IS NOT NULL OR NEW.granted IS NOT NULL
              OR NEW.withdrawn_at IS NOT NULL THEN
            reason := 'incomplete';
        END IF;
    ELSIF OLD.decided_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
        reason := 'decided';
    ELSIF NEW.withdrawn_at IS NOT NULL THEN
        IF NEW.requested_by IS DISTINCT FROM me OR NEW.decided_at IS NOT NULL OR NEW.decided_by IS NOT NULL
           OR NEW.granted IS NOT NULL THEN
            reason := 'decider';
        END IF;
    ELSIF mine IS DISTINCT FROM 'lead' OR NEW.decided_by IS DISTINCT FROM me THEN
        reason := 'decider';
    ELSIF NEW.requested_by = me OR sync.stands_in(me, NEW.requested_by, NEW.decided_at) THEN
        reason := 'own_request';
    ELSIF NEW.decided_at IS NULL OR NEW.granted IS NULL OR (NOT NEW.granted AND btrim(NEW.decision_note) = '') THEN
        reason := 'incomplete';
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.seal_request', jsonb_build_object('why', reason));
    END IF;
    RETURN NEW;
END $$;

-- A line of the seal register: a granted request (or an organisation's own seal on the third-party route), exactly the
-- text that was asked for, not more copies, signed before it is sealed, not pressed by who asked, with a second person.
-- (That it never changes any more is said for every frozen table.)
CREATE OR REPLACE FUNCTION sync.guard_seal_use() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    me uuid := sync.my_id();
    paper desk.papers;
    asked desk.seal_requests;
    reason text;
BEGIN
    IF mine IS NULL THEN
        RETURN NEW;  -- a load of old cases by the owner brings them as they are
    END IF;
    SELECT * INTO paper FROM desk.papers AS p WHERE p.id = NEW.paper_id AND p.case_id = NEW.case_id;
    SELECT * INTO asked FROM desk.seal_requests AS r WHERE r.id = NEW.request_id AND r.case_id = NEW.case_id FOR SHARE;
    IF paper.id IS NULL OR paper.sha256 <> NEW.sha256 OR paper.kind <> NEW.paper_kind THEN
        reason := 'paper';
    ELSIF NEW.registered_by <> me OR NEW.copies NOT BETWEEN 1 AND 99 OR btrim(NEW.keeper) = ''
          OR btrim(NEW.seal_name) = '' THEN
        reason := 'incomplete';
    ELSIF EXISTS (SELECT 1 FROM desk.seal_uses AS u WHERE u.case_id = NEW.case_id AND u.id <> NEW.id
                      AND (u.request_id = NEW.request_id
                           OR (NEW.request_id IS NULL AND u.request_id IS NULL AND u.sha256 = NEW.sha256))) THEN
        reason := 'registered';
    ELSIF NEW.request_id IS NULL THEN
        IF NEW.seal_kind <> 'organisation' OR NOT EXISTS (
            SELECT 1 FROM desk.cases AS c WHERE c.id = NEW.case_id AND c.route = 'third_party') THEN
            reason := 'not_granted';
        END IF;
    ELSIF asked.id IS NULL OR asked.granted IS NOT TRUE OR asked.withdrawn_at IS NOT NULL
          OR asked.paper_id <> NEW.paper_id OR asked.seal_kind <> NEW.seal_kind THEN
        reason := 'not_granted';
    ELSIF NEW.copies > asked.copies THEN
        reason := 'copies';
    ELSIF asked.requested_by = me THEN
        reason := 'own_request';
    ELSIF NEW.second_id IS NULL OR NEW.second_id = me OR NOT sync.works_at(NEW.second_id, NEW.branch_id) THEN
        reason := 'second';
    END IF;
    IF reason IS NULL AND paper.kind = 'agreement' THEN
        IF NOT EXISTS (SELECT 1 FROM desk.seals AS s WHERE s.case_id = NEW.case_id AND s.sha256 = NEW.sha256) THEN
            reason := 'unsigned';
        END IF;
    ELSIF reason IS NULL
        AND EXISTS (SELECT 1 FROM desk.paper_copies AS c WHERE c.paper_id = paper.id AND c.state = 'unsigned')
        AND NOT EXISTS (SELECT 1 FROM desk.paper_copies AS c WHERE c.paper_id = paper.id AND c.state = 'back')
        AND NOT EXISTS (SELECT 1 FROM desk.seals AS s WHERE s.case_id = NEW.case_id AND s.sha256 = NEW.sha256) THEN
        reason := 'unsigned';
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.seal_use', jsonb_build_object('why', reason));
    END IF;
    RETURN NEW;
END $$;

-- A joint visit has no more representatives at a time than the rules of the day it was received allow. Two desks that
-- know nothing of each other may each add one; the later of them is refused. The case is held alone before
-- (`sync.seal_alone`), so that of two pushes at once the second counts what the first has brought.
CREATE OR REPLACE FUNCTION sync.guard_representative() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    most int;
BEGIN
    IF sync.my_role() IS NULL AND TG_OP = 'INSERT' THEN
        RETURN NEW;  -- a load of old cases by the owner brings them as they are
    END IF;
    SELECT (sync.rules_on(c.received_on) ->> 'people.max_representatives')::int INTO most
    FROM desk.cases AS c WHERE c.id = NEW.case_id;
    IF (SELECT count(*) FROM desk.case_people AS p
        WHERE p.case_id = NEW.case_id AND p.kind = 'representative' AND p.left_at IS NULL AND p.id <> NEW.id) >= most
    THEN
        PERFORM sync.refuse('sync.representatives', jsonb_build_object('most', most));
    END IF;
    RETURN NEW;
END $$;
