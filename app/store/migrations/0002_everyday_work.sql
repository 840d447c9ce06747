DROP INDEX ix_cases_customer_id;

DROP INDEX ix_cases_open_due;

DROP INDEX ix_cases_open_owner;

DROP INDEX ix_cases_open_registered;

DROP INDEX ix_cases_status_due;

CREATE TABLE absences (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    staff_id BLOB NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE NOT NULL,
    deputy_id BLOB NOT NULL,
    note VARCHAR NOT NULL,
    entered_by BLOB NOT NULL,
    ended_at VARCHAR(24),
    ended_by BLOB,
    CONSTRAINT pk_absences PRIMARY KEY (id)
);

CREATE INDEX ix_absences_staff_id ON absences (staff_id);

CREATE TABLE annotations (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    page INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    shape TEXT NOT NULL,
    words VARCHAR NOT NULL,
    colour VARCHAR(20) NOT NULL,
    author_id BLOB NOT NULL,
    made_at VARCHAR(24) NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_annotations PRIMARY KEY (id)
);

CREATE INDEX ix_annotations_case_id ON annotations (case_id);

CREATE INDEX ix_annotations_item_id ON annotations (item_id);

CREATE TABLE bill_checks (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    item_id BLOB,
    terms TEXT NOT NULL,
    notes TEXT NOT NULL,
    made_by BLOB NOT NULL,
    made_at VARCHAR(24) NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_bill_checks PRIMARY KEY (id)
);

CREATE INDEX ix_bill_checks_case_id ON bill_checks (case_id);

CREATE TABLE call_hand_overs (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    call_id BLOB NOT NULL,
    from_branch VARCHAR NOT NULL,
    to_branch VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    at VARCHAR(24) NOT NULL,
    by_id BLOB NOT NULL,
    CONSTRAINT pk_call_hand_overs PRIMARY KEY (id)
);

CREATE INDEX ix_call_hand_overs_call_id ON call_hand_overs (call_id);

CREATE INDEX ix_call_hand_overs_case_id ON call_hand_overs (case_id);

CREATE TABLE call_marks (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    call_id BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    by_id BLOB NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_call_marks PRIMARY KEY (id)
);

CREATE INDEX ix_call_marks_call_id ON call_marks (call_id);

CREATE INDEX ix_call_marks_case_id ON call_marks (case_id);

CREATE TABLE calls (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    customer_id BLOB,
    direction VARCHAR(40) NOT NULL,
    number VARCHAR NOT NULL,
    caller VARCHAR NOT NULL,
    caller_is VARCHAR(40) NOT NULL,
    started_at VARCHAR(24) NOT NULL,
    ended_at VARCHAR(24) NOT NULL,
    handled_by BLOB NOT NULL,
    about VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    done_at_once TEXT NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    answer VARCHAR NOT NULL,
    to_branch VARCHAR NOT NULL,
    promise_id BLOB,
    recording_id BLOB,
    CONSTRAINT pk_calls PRIMARY KEY (id)
);

CREATE INDEX ix_calls_case_id ON calls (case_id);

CREATE INDEX ix_calls_started ON calls (started_at, id);

CREATE TABLE case_links (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    other_id BLOB NOT NULL,
    kind VARCHAR(40) NOT NULL,
    person_id BLOB,
    reasons TEXT NOT NULL,
    "before" TEXT NOT NULL,
    note VARCHAR NOT NULL,
    linked_by BLOB NOT NULL,
    linked_at VARCHAR(24) NOT NULL,
    undone_at VARCHAR(24),
    undone_by BLOB,
    undone_why VARCHAR NOT NULL,
    CONSTRAINT pk_case_links PRIMARY KEY (id)
);

CREATE INDEX ix_case_links_case_id ON case_links (case_id);

CREATE INDEX ix_case_links_other_id ON case_links (other_id);

CREATE TABLE citations (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    finding_id BLOB,
    issue_id BLOB,
    item_id BLOB NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    pages VARCHAR NOT NULL,
    region TEXT NOT NULL,
    transaction_id BLOB,
    side VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    cited_by BLOB NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_citations PRIMARY KEY (id)
);

CREATE INDEX ix_citations_case_id ON citations (case_id);

CREATE INDEX ix_citations_finding_id ON citations (finding_id);

CREATE INDEX ix_citations_issue_id ON citations (issue_id);

CREATE TABLE clock_notes (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    kind VARCHAR(40) NOT NULL,
    on_day DATE,
    who VARCHAR NOT NULL,
    reference VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    replaces_id BLOB,
    noted_by BLOB NOT NULL,
    noted_at VARCHAR(24) NOT NULL,
    CONSTRAINT pk_clock_notes PRIMARY KEY (id)
);

CREATE INDEX ix_clock_notes_case_id ON clock_notes (case_id);

CREATE INDEX ix_clock_notes_on_day ON clock_notes (on_day);

CREATE TABLE disputed_issues (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    source_id BLOB,
    place INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    claim VARCHAR NOT NULL,
    answer VARCHAR NOT NULL,
    admitted_by VARCHAR NOT NULL,
    claimed_fen BIGINT,
    admitted_fen BIGINT,
    burden VARCHAR(40),
    burden_why VARCHAR NOT NULL,
    element VARCHAR NOT NULL,
    conclusion VARCHAR NOT NULL,
    shares TEXT NOT NULL,
    advice VARCHAR NOT NULL,
    judged_by BLOB,
    judged_at VARCHAR(24),
    removed_at VARCHAR(24),
    CONSTRAINT pk_disputed_issues PRIMARY KEY (id)
);

CREATE INDEX ix_disputed_issues_case_id ON disputed_issues (case_id);

CREATE TABLE duties (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    on_day DATE NOT NULL,
    staff_id BLOB NOT NULL,
    deputy_id BLOB,
    CONSTRAINT pk_duties PRIMARY KEY (id)
);

CREATE INDEX ix_duties_on_day ON duties (on_day);

CREATE TABLE escalations (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    reason VARCHAR NOT NULL,
    to_id BLOB NOT NULL,
    asked_by BLOB NOT NULL,
    asked_at VARCHAR(24) NOT NULL,
    owner_before BLOB,
    track_before VARCHAR NOT NULL,
    state VARCHAR(40) NOT NULL,
    settled_at VARCHAR(24),
    settled_by BLOB,
    settled_why VARCHAR NOT NULL,
    CONSTRAINT pk_escalations PRIMARY KEY (id)
);

CREATE INDEX ix_escalations_case_id ON escalations (case_id);

CREATE TABLE event_answer_decisions (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    answer_id BLOB NOT NULL,
    verdict VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    decided_by BLOB NOT NULL,
    CONSTRAINT pk_event_answer_decisions PRIMARY KEY (id)
);

CREATE INDEX ix_event_answer_decisions_answer_id ON event_answer_decisions (answer_id);

CREATE INDEX ix_event_answer_decisions_event_id ON event_answer_decisions (event_id);

CREATE TABLE event_answers (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    question_id BLOB NOT NULL,
    expert_id BLOB NOT NULL,
    text VARCHAR NOT NULL,
    entered_by BLOB NOT NULL,
    CONSTRAINT pk_event_answers PRIMARY KEY (id)
);

CREATE INDEX ix_event_answers_event_id ON event_answers (event_id);

CREATE INDEX ix_event_answers_question_id ON event_answers (question_id);

CREATE TABLE event_follow_ups (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    question_id BLOB,
    about VARCHAR NOT NULL,
    owner_id BLOB NOT NULL,
    due_on DATE NOT NULL,
    done_at VARCHAR(24),
    done_by BLOB,
    done_note VARCHAR NOT NULL,
    made_by BLOB NOT NULL,
    CONSTRAINT pk_event_follow_ups PRIMARY KEY (id)
);

CREATE INDEX ix_event_follow_ups_event_id ON event_follow_ups (event_id);

CREATE INDEX ix_event_follow_ups_question_id ON event_follow_ups (question_id);

CREATE TABLE event_questions (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    sign_up_id BLOB,
    text VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    source VARCHAR(40) NOT NULL,
    external_id VARCHAR NOT NULL,
    asked_at VARCHAR(24) NOT NULL,
    may_answer BOOLEAN NOT NULL,
    may_keep BOOLEAN NOT NULL,
    may_open BOOLEAN NOT NULL,
    state VARCHAR(40) NOT NULL,
    refuse_reason VARCHAR NOT NULL,
    moderated_by BLOB,
    moderated_at VARCHAR(24),
    opened_case_id BLOB,
    opened_case_no VARCHAR NOT NULL,
    received_by BLOB NOT NULL,
    CONSTRAINT pk_event_questions PRIMARY KEY (id)
);

CREATE INDEX ix_event_questions_event_id ON event_questions (event_id);

CREATE INDEX ix_event_questions_opened_case_id ON event_questions (opened_case_id);

CREATE INDEX ix_event_questions_sign_up_id ON event_questions (sign_up_id);

CREATE TABLE event_reuses (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    answer_id BLOB NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    made_by BLOB NOT NULL,
    CONSTRAINT pk_event_reuses PRIMARY KEY (id)
);

CREATE INDEX ix_event_reuses_answer_id ON event_reuses (answer_id);

CREATE INDEX ix_event_reuses_event_id ON event_reuses (event_id);

CREATE TABLE event_sign_ups (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    name VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    told_by VARCHAR(40) NOT NULL,
    consent_contact BOOLEAN NOT NULL,
    attended BOOLEAN NOT NULL,
    withdrawn_at VARCHAR(24),
    file_name VARCHAR NOT NULL,
    entered_by BLOB NOT NULL,
    CONSTRAINT pk_event_sign_ups PRIMARY KEY (id)
);

CREATE INDEX ix_event_sign_ups_event_id ON event_sign_ups (event_id);

CREATE TABLE event_speakers (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    event_id BLOB NOT NULL,
    expert_id BLOB NOT NULL,
    answers VARCHAR NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_event_speakers PRIMARY KEY (id)
);

CREATE INDEX ix_event_speakers_event_id ON event_speakers (event_id);

CREATE INDEX ix_event_speakers_expert_id ON event_speakers (expert_id);

CREATE TABLE experts (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    name VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    expertise VARCHAR(40) NOT NULL,
    knows VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    accreditation VARCHAR NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_experts PRIMARY KEY (id)
);

CREATE TABLE feed_files (
    sha256 VARCHAR(64) NOT NULL,
    name VARCHAR NOT NULL,
    feed VARCHAR NOT NULL,
    begun_at VARCHAR(24) NOT NULL,
    finished_at VARCHAR(24),
    accepted INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    fault VARCHAR NOT NULL,
    CONSTRAINT pk_feed_files PRIMARY KEY (sha256)
);

CREATE TABLE feed_told (
    channel VARCHAR(40) NOT NULL,
    case_id BLOB NOT NULL,
    digest VARCHAR(64) NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT pk_feed_told PRIMARY KEY (channel, case_id)
);

CREATE TABLE findings (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    task_id BLOB,
    statement VARCHAR NOT NULL,
    standing VARCHAR(40) NOT NULL,
    reason VARCHAR NOT NULL,
    found_at VARCHAR(24) NOT NULL,
    found_by BLOB NOT NULL,
    withdrawn_at VARCHAR(24),
    withdrawn_why VARCHAR NOT NULL,
    CONSTRAINT pk_findings PRIMARY KEY (id)
);

CREATE INDEX ix_findings_case_id ON findings (case_id);

CREATE TABLE handed_calls (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    call_id BLOB NOT NULL,
    no VARCHAR NOT NULL,
    to_branch VARCHAR NOT NULL,
    direction VARCHAR(40) NOT NULL,
    started_at VARCHAR(24) NOT NULL,
    ended_at VARCHAR(24) NOT NULL,
    handled_by BLOB NOT NULL,
    CONSTRAINT pk_handed_calls PRIMARY KEY (id)
);

CREATE INDEX ix_handed_calls_call_id ON handed_calls (call_id);

CREATE INDEX ix_handed_calls_started ON handed_calls (started_at, id);

CREATE TABLE inquiries (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    task_id BLOB,
    party VARCHAR(40) NOT NULL,
    whom VARCHAR NOT NULL,
    asked VARCHAR NOT NULL,
    channel VARCHAR(40) NOT NULL,
    asked_at VARCHAR(24) NOT NULL,
    asked_by BLOB NOT NULL,
    answer_by DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    answer VARCHAR NOT NULL,
    item_id BLOB,
    settled_at VARCHAR(24),
    settled_by BLOB,
    CONSTRAINT pk_inquiries PRIMARY KEY (id)
);

CREATE INDEX ix_inquiries_case_id ON inquiries (case_id);

CREATE INDEX ix_inquiries_waiting ON inquiries (answer_by, id) WHERE state = 'waiting';

CREATE TABLE investigation_plans (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    template VARCHAR NOT NULL,
    edition VARCHAR NOT NULL,
    made_at VARCHAR(24) NOT NULL,
    made_by BLOB NOT NULL,
    CONSTRAINT pk_investigation_plans PRIMARY KEY (id)
);

CREATE INDEX ix_investigation_plans_case_id ON investigation_plans (case_id);

CREATE TABLE investigation_tasks (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    step VARCHAR NOT NULL,
    says TEXT NOT NULL,
    wants TEXT NOT NULL,
    burden VARCHAR(40) NOT NULL,
    article VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    asks VARCHAR(40),
    place INTEGER NOT NULL,
    owner_id BLOB,
    due_on DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    result VARCHAR NOT NULL,
    settled_at VARCHAR(24),
    settled_by BLOB,
    removed_at VARCHAR(24),
    CONSTRAINT pk_investigation_tasks PRIMARY KEY (id)
);

CREATE INDEX ix_investigation_tasks_case_id ON investigation_tasks (case_id);

CREATE INDEX ix_investigation_tasks_open ON investigation_tasks (due_on, id) WHERE state IN ('open', 'in_hand') AND removed_at IS NULL;

CREATE TABLE knowledge_decisions (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    verdict VARCHAR(40) NOT NULL,
    review_on DATE,
    note VARCHAR NOT NULL,
    decided_by BLOB NOT NULL,
    CONSTRAINT pk_knowledge_decisions PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_decisions_article_key ON knowledge_decisions (article_key);

CREATE TABLE knowledge_gaps (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    text VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    place VARCHAR(40) NOT NULL,
    found INTEGER NOT NULL,
    asked_on DATE NOT NULL,
    asked_by BLOB NOT NULL,
    CONSTRAINT pk_knowledge_gaps PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_gaps_folded ON knowledge_gaps (folded);

CREATE TABLE knowledge_packages (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    number INTEGER NOT NULL,
    digest VARCHAR(64) NOT NULL,
    contents TEXT NOT NULL,
    made_by BLOB NOT NULL,
    CONSTRAINT pk_knowledge_packages PRIMARY KEY (id)
);

CREATE TABLE knowledge_questions (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    asked_on DATE,
    times INTEGER NOT NULL,
    file_name VARCHAR NOT NULL,
    imported_by BLOB NOT NULL,
    CONSTRAINT pk_knowledge_questions PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_questions_external_id ON knowledge_questions (external_id);

CREATE TABLE knowledge_settlements (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    gap VARCHAR NOT NULL,
    question_id BLOB,
    outcome VARCHAR(40) NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    note VARCHAR NOT NULL,
    settled_by BLOB NOT NULL,
    CONSTRAINT pk_knowledge_settlements PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_settlements_gap ON knowledge_settlements (gap);

CREATE INDEX ix_knowledge_settlements_question_id ON knowledge_settlements (question_id);

CREATE TABLE knowledge_versions (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    based_on VARCHAR(64) NOT NULL,
    content TEXT NOT NULL,
    why VARCHAR NOT NULL,
    author_id BLOB NOT NULL,
    CONSTRAINT pk_knowledge_versions PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_versions_article_key ON knowledge_versions (article_key);

CREATE TABLE knowledge_votes (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    useful BOOLEAN NOT NULL,
    place VARCHAR(40) NOT NULL,
    sought VARCHAR NOT NULL,
    voter_id BLOB NOT NULL,
    CONSTRAINT pk_knowledge_votes PRIMARY KEY (id)
);

CREATE INDEX ix_knowledge_votes_article_key ON knowledge_votes (article_key);

CREATE TABLE live_events (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    no VARCHAR(24) NOT NULL,
    title VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    topics TEXT NOT NULL,
    starts_at VARCHAR(24) NOT NULL,
    ends_at VARCHAR(24) NOT NULL,
    platform VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    moderator_id BLOB NOT NULL,
    capacity INTEGER,
    status VARCHAR(40) NOT NULL,
    cancel_reason VARCHAR NOT NULL,
    closed_at VARCHAR(24),
    revision INTEGER NOT NULL,
    CONSTRAINT pk_live_events PRIMARY KEY (id)
);

CREATE INDEX ix_live_events_no ON live_events (no);

CREATE INDEX ix_live_events_starts_at ON live_events (starts_at);

CREATE TABLE notice_entries (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    kind VARCHAR(40) NOT NULL,
    at VARCHAR(24) NOT NULL,
    channel VARCHAR NOT NULL,
    took VARCHAR NOT NULL,
    said VARCHAR NOT NULL,
    recorded_by BLOB NOT NULL,
    source VARCHAR NOT NULL,
    about_id BLOB,
    CONSTRAINT pk_notice_entries PRIMARY KEY (id)
);

CREATE INDEX ix_notice_entries_case_id ON notice_entries (case_id);

CREATE TABLE originals (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    what VARCHAR NOT NULL,
    pages INTEGER NOT NULL,
    from_whom VARCHAR NOT NULL,
    received_at VARCHAR(24) NOT NULL,
    received_by BLOB NOT NULL,
    kept_where VARCHAR NOT NULL,
    returned_at VARCHAR(24),
    returned_by BLOB,
    returned_to VARCHAR NOT NULL,
    acknowledged VARCHAR NOT NULL,
    CONSTRAINT pk_originals PRIMARY KEY (id)
);

CREATE INDEX ix_originals_case_id ON originals (case_id);

CREATE INDEX ix_originals_held ON originals (received_at, id) WHERE returned_at IS NULL;

CREATE TABLE promise_attempts (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    promise_id BLOB NOT NULL,
    at VARCHAR(24) NOT NULL,
    by_id BLOB NOT NULL,
    outcome VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_promise_attempts PRIMARY KEY (id)
);

CREATE INDEX ix_promise_attempts_case_id ON promise_attempts (case_id);

CREATE INDEX ix_promise_attempts_promise_id ON promise_attempts (promise_id);

CREATE TABLE promises (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    whom VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    way VARCHAR(40) NOT NULL,
    about VARCHAR NOT NULL,
    due_at VARCHAR(24) NOT NULL,
    made_by BLOB NOT NULL,
    for_id BLOB NOT NULL,
    caller_is VARCHAR(40) NOT NULL,
    person_id BLOB,
    stood_in_for BLOB,
    kept_at VARCHAR(24),
    kept_by BLOB,
    dropped_at VARCHAR(24),
    drop_reason VARCHAR NOT NULL,
    CONSTRAINT pk_promises PRIMARY KEY (id)
);

CREATE INDEX ix_promises_case_id ON promises (case_id);

CREATE INDEX ix_promises_waiting ON promises (due_at, id) WHERE kept_at IS NULL AND dropped_at IS NULL;

CREATE TABLE receipt_facts (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    page INTEGER NOT NULL,
    merchant VARCHAR NOT NULL,
    day DATE,
    total_fen BIGINT,
    currency VARCHAR(3) NOT NULL,
    confirmed_by BLOB NOT NULL,
    confirmed_at VARCHAR(24) NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_receipt_facts PRIMARY KEY (id),
    CONSTRAINT uq_receipt_facts_item_id_page UNIQUE (item_id, page)
);

CREATE INDEX ix_receipt_facts_case_id ON receipt_facts (case_id);

CREATE TABLE recognised_pages (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    page INTEGER NOT NULL,
    "by" VARCHAR(10) NOT NULL,
    text VARCHAR NOT NULL,
    lines TEXT NOT NULL,
    CONSTRAINT pk_recognised_pages PRIMARY KEY (id),
    CONSTRAINT uq_recognised_pages_item_id_page UNIQUE (item_id, page)
);

CREATE INDEX ix_recognised_pages_case_id ON recognised_pages (case_id);

CREATE TABLE redactions (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    result_id BLOB NOT NULL,
    boxes TEXT NOT NULL,
    made_by BLOB NOT NULL,
    made_at VARCHAR(24) NOT NULL,
    CONSTRAINT pk_redactions PRIMARY KEY (id)
);

CREATE INDEX ix_redactions_case_id ON redactions (case_id);

CREATE INDEX ix_redactions_item_id ON redactions (item_id);

CREATE TABLE referrals (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    sheet_no VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    sender VARCHAR NOT NULL,
    received_on DATE NOT NULL,
    posted_on DATE,
    due_on DATE,
    reply_asked BOOLEAN NOT NULL,
    contact VARCHAR NOT NULL,
    asks VARCHAR NOT NULL,
    data_agreed BOOLEAN,
    papers TEXT NOT NULL,
    told_on DATE,
    scan_id BLOB,
    answered_on DATE,
    answer_no VARCHAR NOT NULL,
    answer_note VARCHAR NOT NULL,
    CONSTRAINT pk_referrals PRIMARY KEY (id)
);

CREATE INDEX ix_referrals_case_id ON referrals (case_id);

CREATE INDEX ix_referrals_sheet_no ON referrals (sheet_no);

CREATE TABLE scan_backs (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    paper_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    pages TEXT NOT NULL,
    missing TEXT NOT NULL,
    matched_by BLOB NOT NULL,
    matched_at VARCHAR(24) NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_scan_backs PRIMARY KEY (id)
);

CREATE INDEX ix_scan_backs_case_id ON scan_backs (case_id);

CREATE INDEX ix_scan_backs_item_id ON scan_backs (item_id);

CREATE INDEX ix_scan_backs_paper_id ON scan_backs (paper_id);

CREATE TABLE seal_requests (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    paper_id BLOB NOT NULL,
    paper_kind VARCHAR NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    seal_kind VARCHAR(40) NOT NULL,
    copies INTEGER NOT NULL,
    why VARCHAR NOT NULL,
    requested_by BLOB NOT NULL,
    requested_at VARCHAR(24) NOT NULL,
    decided_by BLOB,
    decided_at VARCHAR(24),
    granted BOOLEAN,
    decision_note VARCHAR NOT NULL,
    withdrawn_at VARCHAR(24),
    CONSTRAINT pk_seal_requests PRIMARY KEY (id)
);

CREATE INDEX ix_seal_requests_case_id ON seal_requests (case_id);

CREATE INDEX ix_seal_requests_paper_id ON seal_requests (paper_id);

CREATE INDEX ix_seal_requests_undecided ON seal_requests (requested_at, id) WHERE decided_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE seal_uses (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    request_id BLOB,
    paper_id BLOB NOT NULL,
    paper_kind VARCHAR NOT NULL,
    subject_id BLOB,
    sha256 VARCHAR(64) NOT NULL,
    seal_kind VARCHAR(40) NOT NULL,
    seal_name VARCHAR NOT NULL,
    copies INTEGER NOT NULL,
    keeper VARCHAR NOT NULL,
    second_id BLOB,
    sealed_at VARCHAR(24) NOT NULL,
    registered_by BLOB NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_seal_uses PRIMARY KEY (id)
);

CREATE INDEX ix_seal_uses_case_id ON seal_uses (case_id);

CREATE INDEX ix_seal_uses_paper_id ON seal_uses (paper_id);

CREATE INDEX ix_seal_uses_request_id ON seal_uses (request_id);

CREATE INDEX ix_seal_uses_sealed_at ON seal_uses (sealed_at);

CREATE TABLE sealed_lists (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    items TEXT NOT NULL,
    why VARCHAR NOT NULL,
    sealed_by BLOB NOT NULL,
    sealed_at VARCHAR(24) NOT NULL,
    CONSTRAINT pk_sealed_lists PRIMARY KEY (id)
);

CREATE INDEX ix_sealed_lists_case_id ON sealed_lists (case_id);

CREATE TABLE shift_handovers (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    given_by BLOB NOT NULL,
    given_at VARCHAR(24) NOT NULL,
    taker_id BLOB NOT NULL,
    contents TEXT NOT NULL,
    note VARCHAR NOT NULL,
    taken_at VARCHAR(24),
    taken_by BLOB,
    CONSTRAINT pk_shift_handovers PRIMARY KEY (id)
);

CREATE INDEX ix_shift_handovers_given_at ON shift_handovers (given_at);

CREATE TABLE slips (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    given_by BLOB NOT NULL,
    given_at VARCHAR(24) NOT NULL,
    to_id BLOB NOT NULL,
    question VARCHAR NOT NULL,
    answer_by VARCHAR(24) NOT NULL,
    answer VARCHAR NOT NULL,
    answered_at VARCHAR(24),
    answered_by BLOB,
    withdrawn_at VARCHAR(24),
    CONSTRAINT pk_slips PRIMARY KEY (id)
);

CREATE INDEX ix_slips_case_id ON slips (case_id);

CREATE INDEX ix_slips_unanswered ON slips (answer_by, id) WHERE answered_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE statement_layouts (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    name VARCHAR(40) NOT NULL,
    title VARCHAR NOT NULL,
    profile TEXT NOT NULL,
    made_by BLOB NOT NULL,
    retired_at VARCHAR(24),
    CONSTRAINT pk_statement_layouts PRIMARY KEY (id)
);

CREATE INDEX ix_statement_layouts_name ON statement_layouts (name);

CREATE TABLE transaction_links (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    from_id BLOB NOT NULL,
    to_id BLOB NOT NULL,
    kind VARCHAR(40) NOT NULL,
    stands BOOLEAN NOT NULL,
    decided_by BLOB NOT NULL,
    decided_at VARCHAR(24) NOT NULL,
    CONSTRAINT pk_transaction_links PRIMARY KEY (id)
);

CREATE INDEX ix_transaction_links_case_id ON transaction_links (case_id);

CREATE TABLE transaction_proofs (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB NOT NULL,
    transaction_id BLOB NOT NULL,
    item_id BLOB NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    pages VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    linked_by BLOB NOT NULL,
    removed_at VARCHAR(24),
    CONSTRAINT pk_transaction_proofs PRIMARY KEY (id)
);

CREATE INDEX ix_transaction_proofs_case_id ON transaction_proofs (case_id);

CREATE TABLE warnings (
    id BLOB NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at VARCHAR(24) NOT NULL,
    case_id BLOB,
    kind VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    cause VARCHAR NOT NULL,
    week DATE,
    points INTEGER NOT NULL,
    found TEXT NOT NULL,
    raised_at VARCHAR(24) NOT NULL,
    to_id BLOB,
    deputy_id BLOB,
    acknowledged_at VARCHAR(24),
    acknowledged_by BLOB,
    answered_at VARCHAR(24),
    answered_by BLOB,
    answer VARCHAR NOT NULL,
    outcome VARCHAR(40),
    CONSTRAINT pk_warnings PRIMARY KEY (id)
);

CREATE INDEX ix_warnings_case_id ON warnings (case_id);

CREATE INDEX ix_warnings_unanswered ON warnings (raised_at, id) WHERE answered_at IS NULL;

ALTER TABLE case_people ADD COLUMN left_how VARCHAR;

ALTER TABLE case_people ADD COLUMN election_ref VARCHAR;

ALTER TABLE case_people ADD COLUMN represented_at VARCHAR(24);

ALTER TABLE case_people ADD COLUMN data_agreed_at VARCHAR(24);

ALTER TABLE case_people ADD COLUMN result_agreed_at VARCHAR(24);

ALTER TABLE cases ADD COLUMN merged_into_id BLOB;

ALTER TABLE evidence_items ADD COLUMN brought_name VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE evidence_items ADD COLUMN came_by VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE evidence_items ADD COLUMN derived_from BLOB;

ALTER TABLE evidence_items ADD COLUMN derived_how VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE sync_state ADD COLUMN folded INTEGER DEFAULT 0 NOT NULL;

ALTER TABLE sync_state ADD COLUMN refolded INTEGER DEFAULT 0 NOT NULL;

ALTER TABLE sync_state ADD COLUMN extent VARCHAR DEFAULT '' NOT NULL;

CREATE INDEX ix_cases_customer_id ON cases (customer_id, received_on, merged_into_id);

CREATE INDEX ix_cases_merged ON cases (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE INDEX ix_cases_open_amount ON cases (amount_fen, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_cause ON cases (cause, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_channel ON cases (channel, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_due ON cases (due_on, id, answered_on, status, cause, channel, owner_id, registered_by) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_no ON cases (no) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_owner ON cases (owner_id, due_on, id, status, cause, channel) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_received ON cases (received_at, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_registered ON cases (registered_by, due_on, id) WHERE registered_by IS NOT NULL AND merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_risk ON cases (risk, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_past_amount ON cases (amount_fen, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_cause ON cases (cause, due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_channel ON cases (channel, due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_due ON cases (due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_owner ON cases (owner_id, due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_risk ON cases (risk, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_status_due ON cases (status, due_on, id, cause, channel, owner_id, registered_by, merged_into_id);

CREATE INDEX ix_cases_third_party ON cases (due_on, id, status, cause, channel, owner_id, registered_by) WHERE route = 'third_party' AND merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_customers_address ON customers (address) WHERE address <> '';

CREATE INDEX ix_customers_name ON customers (name, id);

CREATE INDEX ix_deliveries_unproven ON deliveries (sent_at, id) WHERE proven_on IS NULL;
