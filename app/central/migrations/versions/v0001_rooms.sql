CREATE SCHEMA desk;

-- An instant as both sides store it, UTC to the millisecond: 2026-11-24T06:41:34.120Z. Text that sorts by itself; a
-- native timestamp would be written back in another form, and digests and seals would no longer fit.
CREATE DOMAIN desk.instant AS text COLLATE "C"
    CHECK (VALUE ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$');

-- A structured value as canonical JSON text, byte for byte as it was sealed. The cast fails for anything else.
CREATE DOMAIN desk.canonical AS text
    CHECK (VALUE IS NULL OR VALUE::jsonb IS NOT NULL);

CREATE TABLE desk.access_log (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    actor_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id UUID NOT NULL,
    case_id UUID,
    field_name VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    CONSTRAINT pk_access_log PRIMARY KEY (id)
);

CREATE INDEX ix_access_log_branch_id ON desk.access_log (branch_id, id);

CREATE INDEX ix_access_log_case_id ON desk.access_log (case_id);

CREATE INDEX ix_access_log_row_id ON desk.access_log (row_id);

CREATE TABLE desk.account_statements (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID NOT NULL,
    profile VARCHAR NOT NULL,
    issuer VARCHAR NOT NULL,
    account_hint VARCHAR NOT NULL,
    currency VARCHAR(3) NOT NULL,
    period_from DATE,
    period_to DATE,
    lines INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    notes desk.canonical NOT NULL,
    faults desk.canonical NOT NULL,
    CONSTRAINT pk_account_statements PRIMARY KEY (id),
    CONSTRAINT uq_account_statements_item_id UNIQUE (item_id)
);

CREATE INDEX ix_account_statements_branch_id ON desk.account_statements (branch_id, id);

CREATE INDEX ix_account_statements_case_id ON desk.account_statements (case_id);

CREATE TABLE desk.agreement_versions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    author_id UUID NOT NULL,
    facts desk.canonical NOT NULL,
    answers desk.canonical NOT NULL,
    content desk.canonical NOT NULL,
    template VARCHAR NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    CONSTRAINT pk_agreement_versions PRIMARY KEY (id),
    CONSTRAINT uq_agreement_versions_agreement_id_seq UNIQUE (agreement_id, seq)
);

CREATE INDEX ix_agreement_versions_agreement_id ON desk.agreement_versions (agreement_id);

CREATE INDEX ix_agreement_versions_branch_id ON desk.agreement_versions (branch_id, id);

CREATE INDEX ix_agreement_versions_case_id ON desk.agreement_versions (case_id);

CREATE INDEX ix_agreement_versions_sha256 ON desk.agreement_versions (sha256);

CREATE TABLE desk.agreements (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    current_version INTEGER NOT NULL,
    signed_at desk.instant,
    effective_on DATE,
    CONSTRAINT pk_agreements PRIMARY KEY (id)
);

CREATE INDEX ix_agreements_branch_id ON desk.agreements (branch_id, id);

CREATE INDEX ix_agreements_case_id ON desk.agreements (case_id);

CREATE TABLE desk.answers (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    interview_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    question VARCHAR NOT NULL,
    answer VARCHAR NOT NULL,
    speaker VARCHAR NOT NULL,
    asked_at desk.instant NOT NULL,
    corrections desk.canonical NOT NULL,
    struck_at desk.instant,
    CONSTRAINT pk_answers PRIMARY KEY (id)
);

CREATE INDEX ix_answers_branch_id ON desk.answers (branch_id, id);

CREATE INDEX ix_answers_case_id ON desk.answers (case_id);

CREATE INDEX ix_answers_interview_id ON desk.answers (interview_id);

CREATE TABLE desk.approvals (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    version_id UUID NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    requested_by UUID NOT NULL,
    needs_role VARCHAR NOT NULL,
    request_note VARCHAR NOT NULL,
    decided_by UUID,
    decided_at desk.instant,
    granted BOOLEAN,
    decision_note VARCHAR NOT NULL,
    CONSTRAINT pk_approvals PRIMARY KEY (id)
);

CREATE INDEX ix_approvals_agreement_id ON desk.approvals (agreement_id);

CREATE INDEX ix_approvals_branch_id ON desk.approvals (branch_id, id);

CREATE INDEX ix_approvals_case_id ON desk.approvals (case_id);

CREATE TABLE desk.branches (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    code VARCHAR(4) NOT NULL,
    name VARCHAR NOT NULL,
    bank_name VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    CONSTRAINT pk_branches PRIMARY KEY (id),
    CONSTRAINT uq_branches_code UNIQUE (code)
);

CREATE INDEX ix_branches_branch_id ON desk.branches (branch_id, id);

CREATE TABLE desk.case_events (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    at desk.instant NOT NULL,
    actor_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    params desk.canonical NOT NULL,
    CONSTRAINT pk_case_events PRIMARY KEY (id)
);

CREATE INDEX ix_case_events_branch_id ON desk.case_events (branch_id, id);

CREATE INDEX ix_case_events_case_id ON desk.case_events (case_id);

CREATE TABLE desk.case_notes (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    author_id UUID NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT pk_case_notes PRIMARY KEY (id)
);

CREATE INDEX ix_case_notes_branch_id ON desk.case_notes (branch_id, id);

CREATE INDEX ix_case_notes_case_id ON desk.case_notes (case_id);

CREATE TABLE desk.case_people (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    name VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    id_type VARCHAR NOT NULL,
    id_number VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    authority VARCHAR(40),
    powers desk.canonical NOT NULL,
    authority_scope VARCHAR NOT NULL,
    authority_expires_on DATE,
    original_seen_at desk.instant,
    called_back_at desk.instant,
    amount_fen BIGINT,
    left_at desk.instant,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_case_people PRIMARY KEY (id)
);

CREATE INDEX ix_case_people_branch_id ON desk.case_people (branch_id, id);

CREATE INDEX ix_case_people_case_id ON desk.case_people (case_id);

CREATE TABLE desk.cases (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    no VARCHAR(16) NOT NULL,
    customer_id UUID NOT NULL,
    card_number VARCHAR NOT NULL,
    card_tail VARCHAR NOT NULL,
    channel VARCHAR(40) NOT NULL,
    feed VARCHAR NOT NULL,
    external_id VARCHAR,
    business VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    cause VARCHAR NOT NULL,
    demands desk.canonical NOT NULL,
    tags desk.canonical NOT NULL,
    amount_fen BIGINT,
    currency VARCHAR(3) NOT NULL,
    still_called BOOLEAN NOT NULL,
    people_count INTEGER NOT NULL,
    narrative VARCHAR NOT NULL,
    wish VARCHAR NOT NULL,
    route VARCHAR(40) NOT NULL,
    track VARCHAR(40) NOT NULL,
    status VARCHAR(40) NOT NULL,
    status_before VARCHAR(40),
    received_at desk.instant NOT NULL,
    received_on DATE NOT NULL,
    due_on DATE NOT NULL,
    due_provisional BOOLEAN NOT NULL,
    answered_on DATE,
    reopened_at desk.instant,
    owner_id UUID,
    registered_by UUID,
    team VARCHAR NOT NULL,
    risk INTEGER NOT NULL,
    close_reason VARCHAR(40),
    decline_reason VARCHAR NOT NULL,
    close_note VARCHAR NOT NULL,
    closed_on DATE,
    CONSTRAINT pk_cases PRIMARY KEY (id),
    CONSTRAINT uq_cases_no UNIQUE (no)
);

CREATE INDEX ix_cases_branch_id ON desk.cases (branch_id, id);

CREATE INDEX ix_cases_card_tail ON desk.cases (card_tail);

CREATE INDEX ix_cases_customer_id ON desk.cases (customer_id);

CREATE INDEX ix_cases_external ON desk.cases (external_id, feed);

CREATE INDEX ix_cases_open_due ON desk.cases (due_on, id, answered_on, status, cause, channel, owner_id, registered_by) WHERE status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_owner ON desk.cases (owner_id, due_on, id) WHERE status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_registered ON desk.cases (registered_by, due_on, id) WHERE registered_by IS NOT NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_over ON desk.cases (closed_on, id, status, cause, channel, owner_id, registered_by) WHERE closed_on IS NOT NULL;

CREATE INDEX ix_cases_received ON desk.cases (received_at, id, status, cause, channel, owner_id, registered_by);

CREATE INDEX ix_cases_status_due ON desk.cases (status, due_on, id, cause, channel, owner_id, registered_by);

CREATE TABLE desk.conflicts (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID,
    table_name VARCHAR(64) NOT NULL,
    row_id UUID NOT NULL,
    field_name VARCHAR(64) NOT NULL,
    base desk.canonical,
    theirs desk.canonical,
    mine desk.canonical,
    op_id UUID NOT NULL,
    mine_by UUID NOT NULL,
    mine_at desk.instant NOT NULL,
    theirs_by UUID,
    theirs_at desk.instant,
    resolved_at desk.instant,
    resolved_by UUID,
    choice VARCHAR(40),
    value desk.canonical,
    CONSTRAINT pk_conflicts PRIMARY KEY (id)
);

CREATE INDEX ix_conflicts_branch_id ON desk.conflicts (branch_id, id);

CREATE INDEX ix_conflicts_case_id ON desk.conflicts (case_id);

CREATE INDEX ix_conflicts_open ON desk.conflicts (mine_at, id) WHERE resolved_at IS NULL;

CREATE INDEX ix_conflicts_row_id ON desk.conflicts (row_id);

CREATE TABLE desk.custody_entries (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID NOT NULL,
    at desk.instant NOT NULL,
    actor_id UUID NOT NULL,
    act VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_custody_entries PRIMARY KEY (id)
);

CREATE INDEX ix_custody_entries_branch_id ON desk.custody_entries (branch_id, id);

CREATE INDEX ix_custody_entries_case_id ON desk.custody_entries (case_id);

CREATE INDEX ix_custody_entries_item_id ON desk.custody_entries (item_id);

CREATE TABLE desk.customers (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    name VARCHAR NOT NULL,
    id_type VARCHAR NOT NULL,
    id_number VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    birth_date DATE,
    needs desk.canonical NOT NULL,
    CONSTRAINT pk_customers PRIMARY KEY (id)
);

CREATE INDEX ix_customers_branch_id ON desk.customers (branch_id, id);

CREATE INDEX ix_customers_id_number ON desk.customers (id_number);

CREATE INDEX ix_customers_phone ON desk.customers (phone);

CREATE TABLE desk.deliveries (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    paper_kind VARCHAR NOT NULL,
    paper_id UUID,
    receiver VARCHAR NOT NULL,
    how VARCHAR NOT NULL,
    sent_at desk.instant NOT NULL,
    proven_on DATE,
    returned_on DATE,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_deliveries PRIMARY KEY (id)
);

CREATE INDEX ix_deliveries_branch_id ON desk.deliveries (branch_id, id);

CREATE INDEX ix_deliveries_case_id ON desk.deliveries (case_id);

CREATE TABLE desk.evidence_items (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    size INTEGER NOT NULL,
    pages INTEGER,
    sha256 VARCHAR(64) NOT NULL,
    sm3 VARCHAR(64) NOT NULL,
    brought_by VARCHAR NOT NULL,
    received_at desk.instant NOT NULL,
    note VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    withdrawn_at desk.instant,
    withdrawn_why VARCHAR NOT NULL,
    CONSTRAINT pk_evidence_items PRIMARY KEY (id),
    CONSTRAINT uq_evidence_items_case_id_sha256 UNIQUE (case_id, sha256)
);

CREATE INDEX ix_evidence_items_branch_id ON desk.evidence_items (branch_id, id);

CREATE INDEX ix_evidence_items_case_id ON desk.evidence_items (case_id);

CREATE INDEX ix_evidence_items_received ON desk.evidence_items (received_at, id);

CREATE INDEX ix_evidence_items_sha256 ON desk.evidence_items (sha256);

CREATE TABLE desk.extensions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    reason VARCHAR NOT NULL,
    days INTEGER NOT NULL,
    requested_by UUID NOT NULL,
    approver_id UUID,
    approved_at desk.instant,
    refused_at desk.instant,
    decision_note VARCHAR NOT NULL,
    told_at desk.instant,
    told_how VARCHAR NOT NULL,
    CONSTRAINT pk_extensions PRIMARY KEY (id)
);

CREATE INDEX ix_extensions_branch_id ON desk.extensions (branch_id, id);

CREATE INDEX ix_extensions_case_id ON desk.extensions (case_id);

CREATE TABLE desk.first_actions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    done_at desk.instant NOT NULL,
    operator_id UUID NOT NULL,
    reference VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_first_actions PRIMARY KEY (id)
);

CREATE INDEX ix_first_actions_branch_id ON desk.first_actions (branch_id, id);

CREATE INDEX ix_first_actions_case_id ON desk.first_actions (case_id);

CREATE TABLE desk.interview_sections (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    interview_id UUID NOT NULL,
    key VARCHAR NOT NULL,
    content desk.canonical NOT NULL,
    CONSTRAINT pk_interview_sections PRIMARY KEY (id),
    CONSTRAINT uq_interview_sections_interview_id_key UNIQUE (interview_id, key)
);

CREATE INDEX ix_interview_sections_branch_id ON desk.interview_sections (branch_id, id);

CREATE INDEX ix_interview_sections_case_id ON desk.interview_sections (case_id);

CREATE INDEX ix_interview_sections_interview_id ON desk.interview_sections (interview_id);

CREATE TABLE desk.interviews (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    state VARCHAR(40) NOT NULL,
    place VARCHAR NOT NULL,
    recorder_id UUID NOT NULL,
    started_at desk.instant NOT NULL,
    ended_at desk.instant,
    pauses desk.canonical NOT NULL,
    read_back desk.canonical NOT NULL,
    CONSTRAINT pk_interviews PRIMARY KEY (id)
);

CREATE INDEX ix_interviews_branch_id ON desk.interviews (branch_id, id);

CREATE INDEX ix_interviews_case_id ON desk.interviews (case_id);

CREATE TABLE desk.issue_rows (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    interview_id UUID,
    seq INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    customer_claim VARCHAR NOT NULL,
    bank_position VARCHAR NOT NULL,
    admitted_by VARCHAR NOT NULL,
    amount_fen BIGINT,
    removed_at desk.instant,
    CONSTRAINT pk_issue_rows PRIMARY KEY (id)
);

CREATE INDEX ix_issue_rows_branch_id ON desk.issue_rows (branch_id, id);

CREATE INDEX ix_issue_rows_case_id ON desk.issue_rows (case_id);

CREATE TABLE desk.milestones (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    at desk.instant NOT NULL,
    actor_id UUID NOT NULL,
    how VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_milestones PRIMARY KEY (id)
);

CREATE INDEX ix_milestones_branch_id ON desk.milestones (branch_id, id);

CREATE INDEX ix_milestones_case_id ON desk.milestones (case_id);

CREATE TABLE desk.obligations (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    debtor VARCHAR NOT NULL,
    amount_fen BIGINT,
    currency VARCHAR(3) NOT NULL,
    due_on DATE,
    text VARCHAR NOT NULL,
    state VARCHAR(40) NOT NULL,
    done_at desk.instant,
    CONSTRAINT pk_obligations PRIMARY KEY (id)
);

CREATE INDEX ix_obligations_agreement_id ON desk.obligations (agreement_id);

CREATE INDEX ix_obligations_branch_id ON desk.obligations (branch_id, id);

CREATE INDEX ix_obligations_case_id ON desk.obligations (case_id);

CREATE INDEX ix_obligations_due ON desk.obligations (due_on, id);

CREATE TABLE desk.paper_copies (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    paper_id UUID NOT NULL,
    receiver VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    printed_at desk.instant NOT NULL,
    printed_by UUID NOT NULL,
    back_at desk.instant,
    back_by UUID,
    CONSTRAINT pk_paper_copies PRIMARY KEY (id)
);

CREATE INDEX ix_paper_copies_branch_id ON desk.paper_copies (branch_id, id);

CREATE INDEX ix_paper_copies_case_id ON desk.paper_copies (case_id);

CREATE INDEX ix_paper_copies_paper_id ON desk.paper_copies (paper_id);

CREATE TABLE desk.papers (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    kind VARCHAR NOT NULL,
    subject_id UUID,
    sha256 VARCHAR(64) NOT NULL,
    pages INTEGER NOT NULL,
    large_print BOOLEAN NOT NULL,
    printed_at desk.instant NOT NULL,
    printed_by UUID NOT NULL,
    CONSTRAINT pk_papers PRIMARY KEY (id)
);

CREATE INDEX ix_papers_branch_id ON desk.papers (branch_id, id);

CREATE INDEX ix_papers_case_id ON desk.papers (case_id);

CREATE TABLE desk.seals (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    subject_table VARCHAR NOT NULL,
    subject_id UUID NOT NULL,
    content VARCHAR NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    sm3 VARCHAR(64) NOT NULL,
    signatures desk.canonical NOT NULL,
    sealed_at desk.instant NOT NULL,
    sealed_by UUID NOT NULL,
    CONSTRAINT pk_seals PRIMARY KEY (id),
    CONSTRAINT uq_seals_subject_id UNIQUE (subject_id)
);

CREATE INDEX ix_seals_branch_id ON desk.seals (branch_id, id);

CREATE INDEX ix_seals_case_id ON desk.seals (case_id);

CREATE TABLE desk.signatures (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    subject_table VARCHAR NOT NULL,
    subject_id UUID NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    signer_role VARCHAR NOT NULL,
    signer_name VARCHAR NOT NULL,
    method VARCHAR(40) NOT NULL,
    strokes desk.canonical NOT NULL,
    signed_at desk.instant NOT NULL,
    CONSTRAINT pk_signatures PRIMARY KEY (id)
);

CREATE INDEX ix_signatures_branch_id ON desk.signatures (branch_id, id);

CREATE INDEX ix_signatures_case_id ON desk.signatures (case_id);

CREATE INDEX ix_signatures_subject_id ON desk.signatures (subject_id);

CREATE TABLE desk.staff (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    login VARCHAR(40) NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR(40) NOT NULL,
    team VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    disabled_at desk.instant,
    CONSTRAINT pk_staff PRIMARY KEY (id),
    CONSTRAINT uq_staff_login UNIQUE (login)
);

CREATE INDEX ix_staff_branch_id ON desk.staff (branch_id, id);

CREATE TABLE desk.supplements (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    interview_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    recorder_id UUID NOT NULL,
    sealed_at desk.instant,
    CONSTRAINT pk_supplements PRIMARY KEY (id)
);

CREATE INDEX ix_supplements_branch_id ON desk.supplements (branch_id, id);

CREATE INDEX ix_supplements_case_id ON desk.supplements (case_id);

CREATE INDEX ix_supplements_interview_id ON desk.supplements (interview_id);

CREATE TABLE desk.suspensions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    reason VARCHAR NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE,
    told_on DATE,
    told_how VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_suspensions PRIMARY KEY (id)
);

CREATE INDEX ix_suspensions_branch_id ON desk.suspensions (branch_id, id);

CREATE INDEX ix_suspensions_case_id ON desk.suspensions (case_id);

CREATE TABLE desk.transactions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    statement_id UUID NOT NULL,
    place INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    sheet VARCHAR NOT NULL,
    traded_on DATE,
    posted_on DATE,
    kind VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    merchant VARCHAR NOT NULL,
    amount_fen BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    original_fen BIGINT,
    original_currency VARCHAR(3),
    card_tail VARCHAR NOT NULL,
    instalment_no INTEGER,
    instalment_count INTEGER,
    neutral BOOLEAN NOT NULL,
    status VARCHAR NOT NULL,
    disputed BOOLEAN NOT NULL,
    disputed_why VARCHAR NOT NULL,
    CONSTRAINT pk_transactions PRIMARY KEY (id),
    CONSTRAINT uq_transactions_statement_id_place UNIQUE (statement_id, place)
);

CREATE INDEX ix_transactions_branch_id ON desk.transactions (branch_id, id);

CREATE INDEX ix_transactions_case_id ON desk.transactions (case_id);

CREATE INDEX ix_transactions_statement_id ON desk.transactions (statement_id);

CREATE TABLE desk.visits (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    queue_no VARCHAR NOT NULL,
    arrived_at desk.instant NOT NULL,
    called VARCHAR NOT NULL,
    needs desk.canonical NOT NULL,
    topic VARCHAR NOT NULL,
    served_at desk.instant,
    served_by UUID,
    left_at desk.instant,
    case_id UUID,
    CONSTRAINT pk_visits PRIMARY KEY (id)
);

CREATE INDEX ix_visits_branch_id ON desk.visits (branch_id, id);

CREATE INDEX ix_visits_waiting ON desk.visits (arrived_at) WHERE served_at IS NULL AND left_at IS NULL;
