CREATE TABLE access_log (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    actor_id BLOB NOT NULL, 
    kind VARCHAR(40) NOT NULL, 
    table_name VARCHAR NOT NULL, 
    row_id BLOB NOT NULL, 
    case_id BLOB, 
    field_name VARCHAR NOT NULL, 
    reason VARCHAR NOT NULL, 
    CONSTRAINT pk_access_log PRIMARY KEY (id)
);

CREATE INDEX ix_access_log_case_id ON access_log (case_id);

CREATE INDEX ix_access_log_row_id ON access_log (row_id);

CREATE TABLE account_statements (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    item_id BLOB NOT NULL, 
    profile VARCHAR NOT NULL, 
    issuer VARCHAR NOT NULL, 
    account_hint VARCHAR NOT NULL, 
    currency VARCHAR(3) NOT NULL, 
    period_from DATE, 
    period_to DATE, 
    lines INTEGER NOT NULL, 
    skipped INTEGER NOT NULL, 
    notes TEXT NOT NULL, 
    faults TEXT NOT NULL, 
    CONSTRAINT pk_account_statements PRIMARY KEY (id), 
    CONSTRAINT uq_account_statements_item_id UNIQUE (item_id)
);

CREATE INDEX ix_account_statements_case_id ON account_statements (case_id);

CREATE TABLE agreement_versions (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    agreement_id BLOB NOT NULL, 
    seq INTEGER NOT NULL, 
    author_id BLOB NOT NULL, 
    facts TEXT NOT NULL, 
    answers TEXT NOT NULL, 
    content TEXT NOT NULL, 
    template VARCHAR NOT NULL, 
    sha256 VARCHAR(64) NOT NULL, 
    CONSTRAINT pk_agreement_versions PRIMARY KEY (id), 
    CONSTRAINT uq_agreement_versions_agreement_id_seq UNIQUE (agreement_id, seq)
);

CREATE INDEX ix_agreement_versions_agreement_id ON agreement_versions (agreement_id);

CREATE INDEX ix_agreement_versions_case_id ON agreement_versions (case_id);

CREATE INDEX ix_agreement_versions_sha256 ON agreement_versions (sha256);

CREATE TABLE agreements (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    seq INTEGER NOT NULL, 
    kind VARCHAR(40) NOT NULL, 
    state VARCHAR(40) NOT NULL, 
    current_version INTEGER NOT NULL, 
    signed_at VARCHAR(24), 
    effective_on DATE, 
    CONSTRAINT pk_agreements PRIMARY KEY (id)
);

CREATE INDEX ix_agreements_case_id ON agreements (case_id);

CREATE TABLE answers (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    interview_id BLOB NOT NULL, 
    seq INTEGER NOT NULL, 
    question VARCHAR NOT NULL, 
    answer VARCHAR NOT NULL, 
    speaker VARCHAR NOT NULL, 
    asked_at VARCHAR(24) NOT NULL, 
    corrections TEXT NOT NULL, 
    struck_at VARCHAR(24), 
    CONSTRAINT pk_answers PRIMARY KEY (id)
);

CREATE INDEX ix_answers_case_id ON answers (case_id);

CREATE INDEX ix_answers_interview_id ON answers (interview_id);

CREATE TABLE approvals (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    agreement_id BLOB NOT NULL, 
    version_id BLOB NOT NULL, 
    sha256 VARCHAR(64) NOT NULL, 
    requested_by BLOB NOT NULL, 
    needs_role VARCHAR NOT NULL, 
    request_note VARCHAR NOT NULL, 
    decided_by BLOB, 
    decided_at VARCHAR(24), 
    granted BOOLEAN, 
    decision_note VARCHAR NOT NULL, 
    CONSTRAINT pk_approvals PRIMARY KEY (id)
);

CREATE INDEX ix_approvals_agreement_id ON approvals (agreement_id);

CREATE INDEX ix_approvals_case_id ON approvals (case_id);

CREATE TABLE branches (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    code VARCHAR(4) NOT NULL, 
    name VARCHAR NOT NULL, 
    bank_name VARCHAR NOT NULL, 
    region VARCHAR NOT NULL, 
    address VARCHAR NOT NULL, 
    phone VARCHAR NOT NULL, 
    CONSTRAINT pk_branches PRIMARY KEY (id), 
    CONSTRAINT uq_branches_code UNIQUE (code)
);

CREATE TABLE case_events (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    at VARCHAR(24) NOT NULL, 
    actor_id BLOB NOT NULL, 
    kind VARCHAR NOT NULL, 
    params TEXT NOT NULL, 
    CONSTRAINT pk_case_events PRIMARY KEY (id)
);

CREATE INDEX ix_case_events_case_id ON case_events (case_id);

CREATE TABLE case_notes (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    author_id BLOB NOT NULL, 
    text VARCHAR NOT NULL, 
    CONSTRAINT pk_case_notes PRIMARY KEY (id)
);

CREATE INDEX ix_case_notes_case_id ON case_notes (case_id);

CREATE TABLE case_people (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    kind VARCHAR(40) NOT NULL, 
    name VARCHAR NOT NULL, 
    relation VARCHAR NOT NULL, 
    id_type VARCHAR NOT NULL, 
    id_number VARCHAR NOT NULL, 
    phone VARCHAR NOT NULL, 
    authority VARCHAR(40), 
    powers TEXT NOT NULL, 
    authority_scope VARCHAR NOT NULL, 
    authority_expires_on DATE, 
    original_seen_at VARCHAR(24), 
    called_back_at VARCHAR(24), 
    amount_fen BIGINT, 
    left_at VARCHAR(24), 
    note VARCHAR NOT NULL, 
    CONSTRAINT pk_case_people PRIMARY KEY (id)
);

CREATE INDEX ix_case_people_case_id ON case_people (case_id);

CREATE TABLE cases (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    no VARCHAR(16) NOT NULL, 
    customer_id BLOB NOT NULL, 
    card_number VARCHAR NOT NULL, 
    card_tail VARCHAR NOT NULL, 
    channel VARCHAR(40) NOT NULL, 
    feed VARCHAR NOT NULL, 
    external_id VARCHAR, 
    business VARCHAR NOT NULL, 
    reason VARCHAR NOT NULL, 
    cause VARCHAR NOT NULL, 
    demands TEXT NOT NULL, 
    tags TEXT NOT NULL, 
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
    received_at VARCHAR(24) NOT NULL, 
    received_on DATE NOT NULL, 
    due_on DATE NOT NULL, 
    due_provisional BOOLEAN NOT NULL, 
    answered_on DATE, 
    reopened_at VARCHAR(24), 
    owner_id BLOB, 
    registered_by BLOB, 
    team VARCHAR NOT NULL, 
    risk INTEGER NOT NULL, 
    close_reason VARCHAR(40), 
    decline_reason VARCHAR NOT NULL, 
    close_note VARCHAR NOT NULL, 
    closed_on DATE, 
    CONSTRAINT pk_cases PRIMARY KEY (id), 
    CONSTRAINT uq_cases_no UNIQUE (no)
);

CREATE INDEX ix_cases_card_tail ON cases (card_tail);

CREATE INDEX ix_cases_customer_id ON cases (customer_id);

CREATE INDEX ix_cases_external ON cases (external_id, feed);

CREATE INDEX ix_cases_open_due ON cases (due_on, id, answered_on, status, cause, channel, owner_id, registered_by) WHERE status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_owner ON cases (owner_id, due_on, id) WHERE status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_registered ON cases (registered_by, due_on, id) WHERE registered_by IS NOT NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_over ON cases (closed_on, id, status, cause, channel, owner_id, registered_by) WHERE closed_on IS NOT NULL;

CREATE INDEX ix_cases_received ON cases (received_at, id, status, cause, channel, owner_id, registered_by);

CREATE INDEX ix_cases_status_due ON cases (status, due_on, id, cause, channel, owner_id, registered_by);

CREATE TABLE conflicts (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB, 
    table_name VARCHAR(64) NOT NULL, 
    row_id BLOB NOT NULL, 
    field_name VARCHAR(64) NOT NULL, 
    base TEXT, 
    theirs TEXT, 
    mine TEXT, 
    op_id BLOB NOT NULL, 
    mine_by BLOB NOT NULL, 
    mine_at VARCHAR(24) NOT NULL, 
    theirs_by BLOB, 
    theirs_at VARCHAR(24), 
    resolved_at VARCHAR(24), 
    resolved_by BLOB, 
    choice VARCHAR(40), 
    value TEXT, 
    CONSTRAINT pk_conflicts PRIMARY KEY (id)
);

CREATE INDEX ix_conflicts_case_id ON conflicts (case_id);

CREATE INDEX ix_conflicts_open ON conflicts (mine_at, id) WHERE resolved_at IS NULL;

CREATE INDEX ix_conflicts_row_id ON conflicts (row_id);

CREATE TABLE custody_entries (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    item_id BLOB NOT NULL, 
    at VARCHAR(24) NOT NULL, 
    actor_id BLOB NOT NULL, 
    act VARCHAR NOT NULL, 
    note VARCHAR NOT NULL, 
    CONSTRAINT pk_custody_entries PRIMARY KEY (id)
);

CREATE INDEX ix_custody_entries_case_id ON custody_entries (case_id);

CREATE INDEX ix_custody_entries_item_id ON custody_entries (item_id);

CREATE TABLE customers (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    name VARCHAR NOT NULL, 
    id_type VARCHAR NOT NULL, 
    id_number VARCHAR NOT NULL, 
    phone VARCHAR NOT NULL, 
    address VARCHAR NOT NULL, 
    birth_date DATE, 
    needs TEXT NOT NULL, 
    CONSTRAINT pk_customers PRIMARY KEY (id)
);

CREATE INDEX ix_customers_id_number ON customers (id_number);

CREATE INDEX ix_customers_phone ON customers (phone);

CREATE TABLE deliveries (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    paper_kind VARCHAR NOT NULL, 
    paper_id BLOB, 
    receiver VARCHAR NOT NULL, 
    how VARCHAR NOT NULL, 
    sent_at VARCHAR(24) NOT NULL, 
    proven_on DATE, 
    returned_on DATE, 
    note VARCHAR NOT NULL, 
    CONSTRAINT pk_deliveries PRIMARY KEY (id)
);

CREATE INDEX ix_deliveries_case_id ON deliveries (case_id);

CREATE TABLE device (
    id BLOB NOT NULL, 
    last_seq INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    CONSTRAINT pk_device PRIMARY KEY (id)
);

CREATE TABLE evidence_bytes (
    sha256 VARCHAR(64) NOT NULL, 
    size INTEGER NOT NULL, 
    brought_in BOOLEAN NOT NULL, 
    whole_in INTEGER NOT NULL, 
    sent INTEGER NOT NULL, 
    chunks INTEGER NOT NULL, 
    wanted BOOLEAN NOT NULL, 
    asked_at VARCHAR(24), 
    why VARCHAR(80) NOT NULL, 
    CONSTRAINT pk_evidence_bytes PRIMARY KEY (sha256)
);

CREATE INDEX ix_evidence_bytes_wanted ON evidence_bytes (sha256) WHERE wanted;

CREATE INDEX ix_evidence_bytes_whole ON evidence_bytes (whole_in, asked_at);

CREATE TABLE evidence_items (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
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
    received_at VARCHAR(24) NOT NULL, 
    note VARCHAR NOT NULL, 
    text VARCHAR NOT NULL, 
    withdrawn_at VARCHAR(24), 
    withdrawn_why VARCHAR NOT NULL, 
    CONSTRAINT pk_evidence_items PRIMARY KEY (id), 
    CONSTRAINT uq_evidence_items_case_id_sha256 UNIQUE (case_id, sha256)
);

CREATE INDEX ix_evidence_items_case_id ON evidence_items (case_id);

CREATE INDEX ix_evidence_items_received ON evidence_items (received_at, id);

CREATE INDEX ix_evidence_items_sha256 ON evidence_items (sha256);

CREATE TABLE extensions (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    reason VARCHAR NOT NULL, 
    days INTEGER NOT NULL, 
    requested_by BLOB NOT NULL, 
    approver_id BLOB, 
    approved_at VARCHAR(24), 
    refused_at VARCHAR(24), 
    decision_note VARCHAR NOT NULL, 
    told_at VARCHAR(24), 
    told_how VARCHAR NOT NULL, 
    CONSTRAINT pk_extensions PRIMARY KEY (id)
);

CREATE INDEX ix_extensions_case_id ON extensions (case_id);

CREATE TABLE first_actions (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    kind VARCHAR(40) NOT NULL, 
    done_at VARCHAR(24) NOT NULL, 
    operator_id BLOB NOT NULL, 
    reference VARCHAR NOT NULL, 
    note VARCHAR NOT NULL, 
    CONSTRAINT pk_first_actions PRIMARY KEY (id)
);

CREATE INDEX ix_first_actions_case_id ON first_actions (case_id);

CREATE TABLE interview_sections (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    interview_id BLOB NOT NULL, 
    "key" VARCHAR NOT NULL, 
    content TEXT NOT NULL, 
    CONSTRAINT pk_interview_sections PRIMARY KEY (id), 
    CONSTRAINT uq_interview_sections_interview_id_key UNIQUE (interview_id, "key")
);

CREATE INDEX ix_interview_sections_case_id ON interview_sections (case_id);

CREATE INDEX ix_interview_sections_interview_id ON interview_sections (interview_id);

CREATE TABLE interviews (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    seq INTEGER NOT NULL, 
    state VARCHAR(40) NOT NULL, 
    place VARCHAR NOT NULL, 
    recorder_id BLOB NOT NULL, 
    started_at VARCHAR(24) NOT NULL, 
    ended_at VARCHAR(24), 
    pauses TEXT NOT NULL, 
    read_back TEXT NOT NULL, 
    CONSTRAINT pk_interviews PRIMARY KEY (id)
);

CREATE INDEX ix_interviews_case_id ON interviews (case_id);

CREATE TABLE issue_rows (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    interview_id BLOB, 
    seq INTEGER NOT NULL, 
    title VARCHAR NOT NULL, 
    customer_claim VARCHAR NOT NULL, 
    bank_position VARCHAR NOT NULL, 
    admitted_by VARCHAR NOT NULL, 
    amount_fen BIGINT, 
    removed_at VARCHAR(24), 
    CONSTRAINT pk_issue_rows PRIMARY KEY (id)
);

CREATE INDEX ix_issue_rows_case_id ON issue_rows (case_id);

CREATE TABLE milestones (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    kind VARCHAR(40) NOT NULL, 
    at VARCHAR(24) NOT NULL, 
    actor_id BLOB NOT NULL, 
    how VARCHAR NOT NULL, 
    note VARCHAR NOT NULL, 
    CONSTRAINT pk_milestones PRIMARY KEY (id)
);

CREATE INDEX ix_milestones_case_id ON milestones (case_id);

CREATE TABLE number_block (
    branch VARCHAR(4) NOT NULL, 
    year INTEGER NOT NULL, 
    first INTEGER NOT NULL, 
    last INTEGER NOT NULL, 
    next INTEGER NOT NULL, 
    CONSTRAINT pk_number_block PRIMARY KEY (branch, year, first)
);

CREATE TABLE obligations (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    agreement_id BLOB NOT NULL, 
    seq INTEGER NOT NULL, 
    kind VARCHAR NOT NULL, 
    debtor VARCHAR NOT NULL, 
    amount_fen BIGINT, 
    currency VARCHAR(3) NOT NULL, 
    due_on DATE, 
    text VARCHAR NOT NULL, 
    state VARCHAR(40) NOT NULL, 
    done_at VARCHAR(24), 
    CONSTRAINT pk_obligations PRIMARY KEY (id)
);

CREATE INDEX ix_obligations_agreement_id ON obligations (agreement_id);

CREATE INDEX ix_obligations_case_id ON obligations (case_id);

CREATE INDEX ix_obligations_due ON obligations (due_on, id);

CREATE TABLE outbox (
    device_seq INTEGER NOT NULL, 
    op_id BLOB NOT NULL, 
    action_id BLOB NOT NULL, 
    action VARCHAR(80) NOT NULL, 
    actor_id BLOB NOT NULL, 
    table_name VARCHAR(64) NOT NULL, 
    row_id BLOB NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    kind VARCHAR(10) NOT NULL, 
    base_version INTEGER NOT NULL, 
    old_values TEXT NOT NULL, 
    new_values TEXT NOT NULL, 
    schema_version INTEGER NOT NULL, 
    desk_time VARCHAR(24) NOT NULL, 
    state VARCHAR(10) NOT NULL, 
    CONSTRAINT pk_outbox PRIMARY KEY (device_seq), 
    CONSTRAINT uq_outbox_op_id UNIQUE (op_id)
);

CREATE INDEX ix_outbox_row ON outbox (table_name, row_id);

CREATE INDEX ix_outbox_state ON outbox (state, device_seq);

CREATE TABLE paper_copies (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    paper_id BLOB NOT NULL, 
    receiver VARCHAR(40) NOT NULL, 
    state VARCHAR(40) NOT NULL, 
    printed_at VARCHAR(24) NOT NULL, 
    printed_by BLOB NOT NULL, 
    back_at VARCHAR(24), 
    back_by BLOB, 
    CONSTRAINT pk_paper_copies PRIMARY KEY (id)
);

CREATE INDEX ix_paper_copies_case_id ON paper_copies (case_id);

CREATE INDEX ix_paper_copies_paper_id ON paper_copies (paper_id);

CREATE TABLE papers (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    kind VARCHAR NOT NULL, 
    subject_id BLOB, 
    sha256 VARCHAR(64) NOT NULL, 
    pages INTEGER NOT NULL, 
    large_print BOOLEAN NOT NULL, 
    printed_at VARCHAR(24) NOT NULL, 
    printed_by BLOB NOT NULL, 
    CONSTRAINT pk_papers PRIMARY KEY (id)
);

CREATE INDEX ix_papers_case_id ON papers (case_id);

CREATE TABLE preferences (
    staff_id BLOB NOT NULL, 
    name VARCHAR(80) NOT NULL, 
    value TEXT NOT NULL, 
    CONSTRAINT pk_preferences PRIMARY KEY (staff_id, name)
);

CREATE TABLE seals (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    subject_table VARCHAR NOT NULL, 
    subject_id BLOB NOT NULL, 
    content VARCHAR NOT NULL, 
    sha256 VARCHAR(64) NOT NULL, 
    sm3 VARCHAR(64) NOT NULL, 
    signatures TEXT NOT NULL, 
    sealed_at VARCHAR(24) NOT NULL, 
    sealed_by BLOB NOT NULL, 
    CONSTRAINT pk_seals PRIMARY KEY (id), 
    CONSTRAINT uq_seals_subject_id UNIQUE (subject_id)
);

CREATE INDEX ix_seals_case_id ON seals (case_id);

CREATE TABLE signatures (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    subject_table VARCHAR NOT NULL, 
    subject_id BLOB NOT NULL, 
    sha256 VARCHAR(64) NOT NULL, 
    signer_role VARCHAR NOT NULL, 
    signer_name VARCHAR NOT NULL, 
    method VARCHAR(40) NOT NULL, 
    strokes TEXT NOT NULL, 
    signed_at VARCHAR(24) NOT NULL, 
    CONSTRAINT pk_signatures PRIMARY KEY (id)
);

CREATE INDEX ix_signatures_case_id ON signatures (case_id);

CREATE INDEX ix_signatures_subject_id ON signatures (subject_id);

CREATE TABLE staff (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    login VARCHAR(40) NOT NULL, 
    name VARCHAR NOT NULL, 
    role VARCHAR(40) NOT NULL, 
    team VARCHAR NOT NULL, 
    phone VARCHAR NOT NULL, 
    disabled_at VARCHAR(24), 
    CONSTRAINT pk_staff PRIMARY KEY (id), 
    CONSTRAINT uq_staff_login UNIQUE (login)
);

CREATE TABLE supplements (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    interview_id BLOB NOT NULL, 
    seq INTEGER NOT NULL, 
    reason VARCHAR NOT NULL, 
    text VARCHAR NOT NULL, 
    recorder_id BLOB NOT NULL, 
    sealed_at VARCHAR(24), 
    CONSTRAINT pk_supplements PRIMARY KEY (id)
);

CREATE INDEX ix_supplements_case_id ON supplements (case_id);

CREATE INDEX ix_supplements_interview_id ON supplements (interview_id);

CREATE TABLE suspensions (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    reason VARCHAR NOT NULL, 
    from_on DATE NOT NULL, 
    to_on DATE, 
    told_on DATE, 
    told_how VARCHAR NOT NULL, 
    note VARCHAR NOT NULL, 
    CONSTRAINT pk_suspensions PRIMARY KEY (id)
);

CREATE INDEX ix_suspensions_case_id ON suspensions (case_id);

CREATE TABLE sync_cursor (
    scope VARCHAR(80) NOT NULL, 
    seq INTEGER NOT NULL, 
    CONSTRAINT pk_sync_cursor PRIMARY KEY (scope)
);

CREATE TABLE sync_kept (
    id BLOB NOT NULL, 
    state VARCHAR(12) NOT NULL, 
    action VARCHAR(80) NOT NULL, 
    actor_id BLOB NOT NULL, 
    code VARCHAR(80) NOT NULL, 
    params TEXT NOT NULL, 
    ops TEXT NOT NULL, 
    first_seq INTEGER NOT NULL, 
    desk_time VARCHAR(24) NOT NULL, 
    kept_at VARCHAR(24) NOT NULL, 
    settled_at VARCHAR(24), 
    settled_how VARCHAR(12), 
    CONSTRAINT pk_sync_kept PRIMARY KEY (id)
);

CREATE INDEX ix_sync_kept_first ON sync_kept (first_seq);

CREATE INDEX ix_sync_kept_open ON sync_kept (kept_at) WHERE settled_at IS NULL;

CREATE TABLE sync_shadow (
    table_name VARCHAR(64) NOT NULL, 
    row_id BLOB NOT NULL, 
    version INTEGER NOT NULL, 
    "values" TEXT NOT NULL, 
    CONSTRAINT pk_sync_shadow PRIMARY KEY (table_name, row_id)
);

CREATE TABLE sync_staged (
    place INTEGER NOT NULL, 
    scope VARCHAR(80) NOT NULL, 
    seq INTEGER NOT NULL, 
    kind VARCHAR(8) NOT NULL, 
    table_name VARCHAR(64) NOT NULL, 
    row_id BLOB NOT NULL, 
    payload VARCHAR, 
    CONSTRAINT pk_sync_staged PRIMARY KEY (place)
);

CREATE UNIQUE INDEX ix_sync_staged_scope ON sync_staged (scope, seq);

CREATE TABLE sync_state (
    id INTEGER NOT NULL, 
    "database" VARCHAR NOT NULL, 
    generation INTEGER NOT NULL, 
    epoch INTEGER NOT NULL, 
    incarnation VARCHAR NOT NULL, 
    server_schema INTEGER NOT NULL, 
    acknowledged INTEGER NOT NULL, 
    offset_ms INTEGER NOT NULL, 
    condition VARCHAR(20) NOT NULL, 
    why VARCHAR NOT NULL, 
    rebuild BOOLEAN NOT NULL, 
    unsearched BOOLEAN NOT NULL, 
    last_try VARCHAR(24), 
    last_sync VARCHAR(24), 
    compared_at VARCHAR(24), 
    CONSTRAINT pk_sync_state PRIMARY KEY (id)
);

CREATE TABLE transactions (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    case_id BLOB NOT NULL, 
    statement_id BLOB NOT NULL, 
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

CREATE INDEX ix_transactions_case_id ON transactions (case_id);

CREATE INDEX ix_transactions_statement_id ON transactions (statement_id);

CREATE TABLE visits (
    id BLOB NOT NULL, 
    home_branch VARCHAR(4) NOT NULL, 
    branch_id VARCHAR(4) NOT NULL, 
    version INTEGER NOT NULL, 
    created_at VARCHAR(24) NOT NULL, 
    queue_no VARCHAR NOT NULL, 
    arrived_at VARCHAR(24) NOT NULL, 
    called VARCHAR NOT NULL, 
    needs TEXT NOT NULL, 
    topic VARCHAR NOT NULL, 
    served_at VARCHAR(24), 
    served_by BLOB, 
    left_at VARCHAR(24), 
    case_id BLOB, 
    CONSTRAINT pk_visits PRIMARY KEY (id)
);

CREATE INDEX ix_visits_waiting ON visits (arrived_at) WHERE served_at IS NULL AND left_at IS NULL;

CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, table_name VARCHAR(64) NOT NULL, row_id BLOB NOT NULL, case_id BLOB NOT NULL, UNIQUE (table_name, row_id));

CREATE INDEX ix_search_doc_case ON search_doc (case_id);

CREATE VIRTUAL TABLE search_index USING fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");

