DROP INDEX desk.ix_cases_customer_id;

DROP INDEX desk.ix_cases_open_due;

DROP INDEX desk.ix_cases_open_owner;

DROP INDEX desk.ix_cases_open_registered;

DROP INDEX desk.ix_cases_status_due;

CREATE TABLE desk.absences (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    staff_id UUID NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE NOT NULL,
    deputy_id UUID NOT NULL,
    note VARCHAR NOT NULL,
    entered_by UUID NOT NULL,
    ended_at desk.instant,
    ended_by UUID,
    CONSTRAINT pk_absences PRIMARY KEY (id)
);

CREATE INDEX ix_absences_branch_id ON desk.absences (branch_id, id);

CREATE INDEX ix_absences_staff_id ON desk.absences (staff_id);

CREATE TABLE desk.call_marks (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    call_id UUID NOT NULL,
    at_ms INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    by_id UUID NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_call_marks PRIMARY KEY (id)
);

CREATE INDEX ix_call_marks_branch_id ON desk.call_marks (branch_id, id);

CREATE INDEX ix_call_marks_call_id ON desk.call_marks (call_id);

CREATE INDEX ix_call_marks_case_id ON desk.call_marks (case_id);

CREATE TABLE desk.calls (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    customer_id UUID,
    direction VARCHAR(40) NOT NULL,
    number VARCHAR NOT NULL,
    caller VARCHAR NOT NULL,
    started_at desk.instant NOT NULL,
    ended_at desk.instant NOT NULL,
    handled_by UUID NOT NULL,
    about VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    done_at_once desk.canonical NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    answer VARCHAR NOT NULL,
    to_branch VARCHAR NOT NULL,
    promise_id UUID,
    recording_id UUID,
    CONSTRAINT pk_calls PRIMARY KEY (id)
);

CREATE INDEX ix_calls_branch_id ON desk.calls (branch_id, id);

CREATE INDEX ix_calls_case_id ON desk.calls (case_id);

CREATE INDEX ix_calls_started ON desk.calls (started_at, id);

CREATE TABLE desk.case_links (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    other_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    person_id UUID,
    reasons desk.canonical NOT NULL,
    before desk.canonical NOT NULL,
    note VARCHAR NOT NULL,
    linked_by UUID NOT NULL,
    linked_at desk.instant NOT NULL,
    undone_at desk.instant,
    undone_by UUID,
    undone_why VARCHAR NOT NULL,
    CONSTRAINT pk_case_links PRIMARY KEY (id)
);

CREATE INDEX ix_case_links_branch_id ON desk.case_links (branch_id, id);

CREATE INDEX ix_case_links_case_id ON desk.case_links (case_id);

CREATE INDEX ix_case_links_other_id ON desk.case_links (other_id);

CREATE TABLE desk.duties (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    on_day DATE NOT NULL,
    staff_id UUID NOT NULL,
    deputy_id UUID,
    CONSTRAINT pk_duties PRIMARY KEY (id)
);

CREATE INDEX ix_duties_branch_id ON desk.duties (branch_id, id);

CREATE INDEX ix_duties_on_day ON desk.duties (on_day);

CREATE TABLE desk.knowledge_decisions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    verdict VARCHAR(40) NOT NULL,
    review_on DATE,
    note VARCHAR NOT NULL,
    decided_by UUID NOT NULL,
    CONSTRAINT pk_knowledge_decisions PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_decisions_article_key ON desk.knowledge_decisions (article_key);

CREATE INDEX ix_knowledge_decisions_branch_id ON desk.knowledge_decisions (branch_id, id);

CREATE TABLE desk.knowledge_gaps (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    text VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    place VARCHAR(40) NOT NULL,
    found INTEGER NOT NULL,
    asked_on DATE NOT NULL,
    asked_by UUID NOT NULL,
    CONSTRAINT pk_knowledge_gaps PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_gaps_branch_id ON desk.knowledge_gaps (branch_id, id);

CREATE INDEX ix_knowledge_gaps_folded ON desk.knowledge_gaps (folded);

CREATE TABLE desk.knowledge_packages (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    number INTEGER NOT NULL,
    digest VARCHAR(64) NOT NULL,
    contents desk.canonical NOT NULL,
    made_by UUID NOT NULL,
    CONSTRAINT pk_knowledge_packages PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_packages_branch_id ON desk.knowledge_packages (branch_id, id);

CREATE TABLE desk.knowledge_questions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    asked_on DATE,
    times INTEGER NOT NULL,
    file_name VARCHAR NOT NULL,
    imported_by UUID NOT NULL,
    CONSTRAINT pk_knowledge_questions PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_questions_branch_id ON desk.knowledge_questions (branch_id, id);

CREATE INDEX ix_knowledge_questions_external_id ON desk.knowledge_questions (external_id);

CREATE TABLE desk.knowledge_settlements (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    gap VARCHAR NOT NULL,
    question_id UUID,
    outcome VARCHAR(40) NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    note VARCHAR NOT NULL,
    settled_by UUID NOT NULL,
    CONSTRAINT pk_knowledge_settlements PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_settlements_branch_id ON desk.knowledge_settlements (branch_id, id);

CREATE INDEX ix_knowledge_settlements_gap ON desk.knowledge_settlements (gap);

CREATE INDEX ix_knowledge_settlements_question_id ON desk.knowledge_settlements (question_id);

CREATE TABLE desk.knowledge_versions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    based_on VARCHAR(64) NOT NULL,
    content desk.canonical NOT NULL,
    why VARCHAR NOT NULL,
    author_id UUID NOT NULL,
    CONSTRAINT pk_knowledge_versions PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_versions_article_key ON desk.knowledge_versions (article_key);

CREATE INDEX ix_knowledge_versions_branch_id ON desk.knowledge_versions (branch_id, id);

CREATE TABLE desk.knowledge_votes (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    useful BOOLEAN NOT NULL,
    place VARCHAR(40) NOT NULL,
    sought VARCHAR NOT NULL,
    voter_id UUID NOT NULL,
    CONSTRAINT pk_knowledge_votes PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_votes_article_key ON desk.knowledge_votes (article_key);

CREATE INDEX ix_knowledge_votes_branch_id ON desk.knowledge_votes (branch_id, id);

CREATE TABLE desk.originals (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    what VARCHAR NOT NULL,
    pages INTEGER NOT NULL,
    from_whom VARCHAR NOT NULL,
    received_at desk.instant NOT NULL,
    received_by UUID NOT NULL,
    kept_where VARCHAR NOT NULL,
    returned_at desk.instant,
    returned_by UUID,
    returned_to VARCHAR NOT NULL,
    acknowledged VARCHAR NOT NULL,
    CONSTRAINT pk_originals PRIMARY KEY (id)
);

CREATE INDEX ix_originals_branch_id ON desk.originals (branch_id, id);

CREATE INDEX ix_originals_case_id ON desk.originals (case_id);

CREATE INDEX ix_originals_held ON desk.originals (received_at, id) WHERE returned_at IS NULL;

CREATE TABLE desk.promise_attempts (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    promise_id UUID NOT NULL,
    at desk.instant NOT NULL,
    by_id UUID NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_promise_attempts PRIMARY KEY (id)
);

CREATE INDEX ix_promise_attempts_branch_id ON desk.promise_attempts (branch_id, id);

CREATE INDEX ix_promise_attempts_case_id ON desk.promise_attempts (case_id);

CREATE INDEX ix_promise_attempts_promise_id ON desk.promise_attempts (promise_id);

CREATE TABLE desk.promises (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    whom VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    way VARCHAR(40) NOT NULL,
    about VARCHAR NOT NULL,
    due_at desk.instant NOT NULL,
    made_by UUID NOT NULL,
    for_id UUID NOT NULL,
    stood_in_for UUID,
    kept_at desk.instant,
    kept_by UUID,
    dropped_at desk.instant,
    drop_reason VARCHAR NOT NULL,
    CONSTRAINT pk_promises PRIMARY KEY (id)
);

CREATE INDEX ix_promises_branch_id ON desk.promises (branch_id, id);

CREATE INDEX ix_promises_case_id ON desk.promises (case_id);

CREATE INDEX ix_promises_waiting ON desk.promises (due_at, id) WHERE kept_at IS NULL AND dropped_at IS NULL;

CREATE TABLE desk.referrals (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    sheet_no VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    sender VARCHAR NOT NULL,
    received_on DATE NOT NULL,
    posted_on DATE,
    due_on DATE,
    reply_asked BOOLEAN NOT NULL,
    scan_id UUID,
    answered_on DATE,
    answer_no VARCHAR NOT NULL,
    answer_note VARCHAR NOT NULL,
    CONSTRAINT pk_referrals PRIMARY KEY (id)
);

CREATE INDEX ix_referrals_branch_id ON desk.referrals (branch_id, id);

CREATE INDEX ix_referrals_case_id ON desk.referrals (case_id);

CREATE INDEX ix_referrals_sheet_no ON desk.referrals (sheet_no);

CREATE TABLE desk.shift_handovers (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    given_by UUID NOT NULL,
    given_at desk.instant NOT NULL,
    taker_id UUID NOT NULL,
    contents desk.canonical NOT NULL,
    note VARCHAR NOT NULL,
    taken_at desk.instant,
    taken_by UUID,
    CONSTRAINT pk_shift_handovers PRIMARY KEY (id)
);

CREATE INDEX ix_shift_handovers_branch_id ON desk.shift_handovers (branch_id, id);

CREATE INDEX ix_shift_handovers_given_at ON desk.shift_handovers (given_at);

CREATE TABLE desk.slips (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    given_by UUID NOT NULL,
    given_at desk.instant NOT NULL,
    to_id UUID NOT NULL,
    question VARCHAR NOT NULL,
    answer_by desk.instant NOT NULL,
    answer VARCHAR NOT NULL,
    answered_at desk.instant,
    answered_by UUID,
    withdrawn_at desk.instant,
    CONSTRAINT pk_slips PRIMARY KEY (id)
);

CREATE INDEX ix_slips_branch_id ON desk.slips (branch_id, id);

CREATE INDEX ix_slips_case_id ON desk.slips (case_id);

CREATE INDEX ix_slips_unanswered ON desk.slips (answer_by, id) WHERE answered_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE desk.warnings (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    kind VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    cause VARCHAR NOT NULL,
    week DATE,
    points INTEGER NOT NULL,
    found desk.canonical NOT NULL,
    raised_at desk.instant NOT NULL,
    to_id UUID,
    deputy_id UUID,
    acknowledged_at desk.instant,
    acknowledged_by UUID,
    answered_at desk.instant,
    answered_by UUID,
    answer VARCHAR NOT NULL,
    outcome VARCHAR(40),
    CONSTRAINT pk_warnings PRIMARY KEY (id)
);

CREATE INDEX ix_warnings_branch_id ON desk.warnings (branch_id, id);

CREATE INDEX ix_warnings_case_id ON desk.warnings (case_id);

CREATE INDEX ix_warnings_unanswered ON desk.warnings (raised_at, id) WHERE answered_at IS NULL;

ALTER TABLE desk.case_people ADD COLUMN left_how VARCHAR;

ALTER TABLE desk.case_people ADD COLUMN election_ref VARCHAR;

ALTER TABLE desk.case_people ADD COLUMN represented_at desk.instant;

ALTER TABLE desk.case_people ADD COLUMN data_agreed_at desk.instant;

ALTER TABLE desk.case_people ADD COLUMN result_agreed_at desk.instant;

ALTER TABLE desk.cases ADD COLUMN merged_into_id UUID;

CREATE INDEX ix_cases_customer_id ON desk.cases (customer_id, received_on, merged_into_id);

CREATE INDEX ix_cases_merged ON desk.cases (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE INDEX ix_cases_open_amount ON desk.cases (amount_fen, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_cause ON desk.cases (cause, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_channel ON desk.cases (channel, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_due ON desk.cases (due_on, id, answered_on, status, cause, channel, owner_id, registered_by) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_no ON desk.cases (no) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_owner ON desk.cases (owner_id, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_received ON desk.cases (received_at, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_registered ON desk.cases (registered_by, due_on, id) WHERE registered_by IS NOT NULL AND merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_risk ON desk.cases (risk, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_status_due ON desk.cases (status, due_on, id, cause, channel, owner_id, registered_by, merged_into_id);

CREATE INDEX ix_cases_third_party ON desk.cases (due_on, id) WHERE route = 'third_party' AND merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_customers_address ON desk.customers (address) WHERE address <> '';

CREATE INDEX ix_customers_name ON desk.customers (name, id);

CREATE INDEX ix_deliveries_unproven ON desk.deliveries (sent_at, id) WHERE proven_on IS NULL;
