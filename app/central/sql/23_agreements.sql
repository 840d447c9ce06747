-- Agreements and their approvals: four eyes, the authority that the money needs, the very text, and no way back from a
-- signature. The money is reckoned anew (21_money.sql); the level that a desk names is a claim.

-- Is it a paper of an organisation (third-party route)? Then it is in force only when the organisation has sealed it.
CREATE OR REPLACE FUNCTION sync.by_organisation(agreement desk.agreements) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT agreement.kind = 'mediation'
$$;

CREATE OR REPLACE FUNCTION sync.sealed_by_organisation(agreement desk.agreements) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT 1 FROM desk.agreement_versions AS v
        JOIN desk.seal_uses AS u ON u.case_id = v.case_id AND u.sha256 = v.sha256
        WHERE v.agreement_id = agreement.id AND v.seq = agreement.current_version AND u.paper_kind = 'agreement'
            AND u.seal_kind = 'organisation' AND sync.legal_day(u.sealed_at) <= agreement.effective_on)
$$;

-- An agreement goes on along its list of steps; signed or void it stays as it is, but for the day on which an
-- organisation's seal puts it in force; a new version is for a draft.
CREATE OR REPLACE FUNCTION sync.guard_agreement() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    reason text;
BEGIN
    IF OLD.state = 'signed' AND OLD.effective_on IS NULL AND NEW.effective_on IS NOT NULL
       AND (NEW.state, NEW.kind, NEW.current_version, NEW.signed_at)
           IS NOT DISTINCT FROM (OLD.state, OLD.kind, OLD.current_version, OLD.signed_at)
       AND sync.sealed_by_organisation(NEW) THEN
        RETURN NEW;
    END IF;
    IF OLD.state IN ('signed', 'void') THEN
        reason := 'closed';
    ELSIF NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM sync.lists AS l WHERE l.list = 'agreement_step' AND l.of = OLD.state AND l.key = NEW.state) THEN
        reason := 'step';
    ELSIF NEW.current_version <> OLD.current_version AND OLD.state <> 'draft' THEN
        reason := 'handed_in';
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.agreement', jsonb_build_object('why', reason));
    END IF;
    RETURN NEW;
END $$;

-- DEFERRED, of agreements: what the state says is so. Handed in: somebody asks for a decision on the current version.
-- Approved: the current version was granted. Signed: the last decision grants exactly this text, both sides signed it,
-- it is sealed, and with what was signed meanwhile it is still within the authority of whoever granted it.
CREATE OR REPLACE FUNCTION sync.check_agreement() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    stands desk.agreements;
    version desk.agreement_versions;
    last_word desk.approvals;
    reason text;
BEGIN
    SELECT * INTO STRICT stands FROM desk.agreements AS a WHERE a.id = NEW.id;
    IF TG_OP = 'INSERT' THEN
        IF sync.my_role() IS NULL THEN
            RETURN NULL;  -- a load of old cases by the owner brings them as they are
        END IF;
        IF NEW.state NOT IN ('draft', 'pending_approval', 'void') THEN
            PERFORM sync.refuse('sync.agreement', '{"why": "step"}');
        END IF;
    END IF;
    IF stands.state <> NEW.state OR NEW.state IN ('draft', 'void') THEN
        RETURN NULL;
    END IF;
    SELECT * INTO version FROM desk.agreement_versions AS v
    WHERE v.agreement_id = stands.id AND v.seq = stands.current_version;
    IF version.id IS NULL THEN
        reason := 'no_version';
    ELSIF stands.state = 'pending_approval' THEN
        IF NOT EXISTS (SELECT 1 FROM desk.approvals AS p WHERE p.agreement_id = stands.id AND p.version_id = version.id
                           AND p.sha256 = version.sha256 AND p.decided_at IS NULL) THEN
            reason := 'not_asked';
        END IF;
    ELSIF NOT sync.approval_binds(stands.id) THEN
        reason := 'not_approved';
    ELSIF stands.state = 'signed' THEN
        PERFORM sync.hold_person(stands.case_id);
        SELECT * INTO last_word FROM desk.approvals AS p WHERE p.agreement_id = stands.id AND p.decided_at IS NOT NULL
        ORDER BY p.decided_at DESC, p.id DESC LIMIT 1;
        IF (last_word.granted AND last_word.version_id = version.id
            AND last_word.sha256 = version.sha256) IS NOT TRUE THEN
            reason := 'not_approved';
        ELSIF NOT sync.unaltered(version) THEN
            reason := 'altered';
        ELSIF stands.signed_at IS NULL OR (stands.effective_on IS NULL AND NOT sync.by_organisation(stands))
              OR NOT EXISTS (SELECT 1 FROM desk.seals AS s WHERE s.subject_id = version.id)
              OR NOT EXISTS (SELECT 1 FROM desk.signatures AS s WHERE s.subject_id = version.id
                                 AND s.sha256 = version.sha256 AND s.signer_role IN ('customer', 'agent'))
              OR NOT EXISTS (SELECT 1 FROM desk.signatures AS s WHERE s.subject_id = version.id
                                 AND s.sha256 = version.sha256 AND s.signer_role = 'staff') THEN
            reason := 'unsigned';
        ELSIF sync.overtaken(version, last_word, sync.legal_day(stands.signed_at)) THEN
            reason := 'overtaken';
        END IF;
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.agreement', jsonb_build_object('why', reason));
    END IF;
    RETURN NULL;
END $$;

-- With what else was signed: more than the level that granted it may give? That level is the decider's, or the one that
-- was asked for when the decider holds another office by now; never one that decides nothing here.
CREATE OR REPLACE FUNCTION sync.overtaken(version desk.agreement_versions, granted desk.approvals, day date)
    RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    rules jsonb[] := sync.both_rules(version.case_id, day);
    levels text[] := sync.levels_of(rules[1]);
    deciding text := sync.deciding_level(rules[1]);
    decider text := (SELECT s.role FROM desk.staff AS s WHERE s.id = granted.decided_by);
    rank int := greatest(
        array_position(levels, decider),
        least(array_position(levels, granted.needs_role), array_position(levels, deciding)), 1);
    given jsonb := sync.given_with_others(version, sync.same_person(version.case_id), day, '{signed}');
BEGIN
    RETURN EXISTS (SELECT 1 FROM unnest(rules) AS r (one) WHERE sync.exceeds(given, levels[rank], r.one));
END $$;

-- DEFERRED, of approvals: somebody asks for a decision. The text is there and has its hash, and the level that is asked
-- for is not below what this version alone needs. (Above it may be: what waits elsewhere counts when it is asked.)
CREATE OR REPLACE FUNCTION sync.check_request() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    version desk.agreement_versions;
    rules jsonb[] := sync.both_rules(NEW.case_id, sync.legal_day(NEW.created_at));
    levels text[] := sync.levels_of(rules[1]);
    alone text;
    reason text;
BEGIN
    IF sync.my_role() IS NULL THEN
        RETURN NULL;  -- a load of old cases by the owner brings them as they are
    END IF;
    SELECT * INTO version FROM desk.agreement_versions AS v
    WHERE v.id = NEW.version_id AND v.agreement_id = NEW.agreement_id AND v.case_id = NEW.case_id
        AND v.sha256 = NEW.sha256;
    IF version.id IS NULL THEN
        reason := 'version';
    ELSIF NOT sync.unaltered(version) THEN
        reason := 'altered';
    ELSE
        alone := sync.level_for(sync.conceded(version.content::jsonb), sync.deciding_level(rules[1]), rules);
        IF alone IS NULL OR coalesce(array_position(levels, NEW.needs_role) < array_position(levels, alone), true) THEN
            reason := 'claim';
        END IF;
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.approval', jsonb_strip_nulls(jsonb_build_object(
            'why', reason, 'needs', alone, 'claimed', NEW.needs_role)));
    END IF;
    RETURN NULL;
END $$;

-- Everybody who worked on what is to be decided: who asked for it, now or before, who wrote a version, and who wrote the
-- same numbers elsewhere in the case (app/agreements/mandate.py).
CREATE OR REPLACE FUNCTION sync.hands(approval desk.approvals, version desk.agreement_versions) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY (
        SELECT approval.requested_by
        UNION
        SELECT p.requested_by FROM desk.approvals AS p WHERE p.agreement_id = approval.agreement_id
        UNION
        SELECT v.author_id FROM desk.agreement_versions AS v
        WHERE v.case_id = approval.case_id AND (v.agreement_id = approval.agreement_id
            OR sync.numbers_of(v.content::jsonb) = sync.numbers_of(version.content::jsonb)))
$$;

-- Four eyes and authority. A decision is made once; it is the decider's own; it is about exactly the text that was
-- handed in; the decider worked on nothing of it, and stands in for nobody who did; and a grant is within the limits of
-- the decider's level, with what was decided for the same customer before.
CREATE OR REPLACE FUNCTION sync.guard_approval() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    mine text := sync.my_role();
    version desk.agreement_versions;
    day date := sync.legal_day(NEW.decided_at);
    rules jsonb[];
    level text;
    given jsonb;
    reason text;
    needed text := NEW.needs_role;
BEGIN
    SELECT * INTO version FROM desk.agreement_versions AS v
    WHERE v.id = NEW.version_id AND v.agreement_id = NEW.agreement_id AND v.case_id = NEW.case_id
        AND v.sha256 = NEW.sha256;
    IF TG_OP = 'UPDATE' AND OLD.decided_at IS NOT NULL THEN
        reason := 'decided';
    ELSIF mine IS NULL OR NEW.decided_by IS DISTINCT FROM sync.my_id() THEN
        reason := 'decider';
    ELSIF NEW.granted IS NULL OR NEW.decided_at IS NULL THEN
        reason := 'incomplete';
    ELSIF EXISTS (
        SELECT 1 FROM unnest(sync.hands(NEW, version)) AS h (id)
        WHERE h.id = NEW.decided_by OR sync.stands_in(NEW.decided_by, h.id, NEW.decided_at)) THEN
        reason := 'own_work';
    ELSIF version.id IS NULL THEN
        reason := 'version';
    ELSIF NOT EXISTS (
        SELECT 1 FROM sync.transitions AS t
        WHERE t.from_status = 'pending_approval' AND t.to_status = 'pending_signature' AND mine = ANY (t.roles)) THEN
        reason := 'level';
    ELSIF NEW.granted THEN
        IF NOT sync.unaltered(version) THEN
            reason := 'altered';
        ELSE
            PERFORM sync.hold_person(NEW.case_id);
            rules := sync.both_rules(NEW.case_id, day);
            level := sync.level_of(mine, rules[1]);
            given := sync.given_with_others(version, sync.same_person(version.case_id), day, '{approved,signed}');
            IF EXISTS (SELECT 1 FROM unnest(rules) AS r (one) WHERE sync.exceeds(given, level, r.one)) THEN
                reason := 'level';
                needed := coalesce(sync.level_for(given, level, rules), '');
            END IF;
        END IF;
    END IF;
    IF reason IS NOT NULL THEN
        PERFORM sync.refuse('sync.approval', jsonb_build_object(
            'why', reason, 'needs', needed, 'role', coalesce(mine, '')));
    END IF;
    RETURN NEW;
END $$;
