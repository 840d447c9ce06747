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

CREATE TABLE desk.annotations (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID NOT NULL,
    page INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    shape desk.canonical NOT NULL,
    words VARCHAR NOT NULL,
    colour VARCHAR(20) NOT NULL,
    author_id UUID NOT NULL,
    made_at desk.instant NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_annotations PRIMARY KEY (id)
);

CREATE INDEX ix_annotations_branch_id ON desk.annotations (branch_id, id);

CREATE INDEX ix_annotations_case_id ON desk.annotations (case_id);

CREATE INDEX ix_annotations_item_id ON desk.annotations (item_id);

CREATE TABLE desk.bill_checks (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID,
    terms desk.canonical NOT NULL,
    notes desk.canonical NOT NULL,
    made_by UUID NOT NULL,
    made_at desk.instant NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_bill_checks PRIMARY KEY (id)
);

CREATE INDEX ix_bill_checks_branch_id ON desk.bill_checks (branch_id, id);

CREATE INDEX ix_bill_checks_case_id ON desk.bill_checks (case_id);

CREATE TABLE desk.call_hand_overs (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    call_id UUID NOT NULL,
    from_branch VARCHAR NOT NULL,
    to_branch VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    at desk.instant NOT NULL,
    by_id UUID NOT NULL,
    CONSTRAINT pk_call_hand_overs PRIMARY KEY (id)
);

CREATE INDEX ix_call_hand_overs_branch_id ON desk.call_hand_overs (branch_id, id);

CREATE INDEX ix_call_hand_overs_call_id ON desk.call_hand_overs (call_id);

CREATE INDEX ix_call_hand_overs_case_id ON desk.call_hand_overs (case_id);

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
    caller_is VARCHAR(40) NOT NULL,
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

CREATE TABLE desk.citations (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    finding_id UUID,
    issue_id UUID,
    item_id UUID NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    pages VARCHAR NOT NULL,
    region desk.canonical NOT NULL,
    transaction_id UUID,
    side VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    cited_by UUID NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_citations PRIMARY KEY (id)
);

CREATE INDEX ix_citations_branch_id ON desk.citations (branch_id, id);

CREATE INDEX ix_citations_case_id ON desk.citations (case_id);

CREATE INDEX ix_citations_finding_id ON desk.citations (finding_id);

CREATE INDEX ix_citations_issue_id ON desk.citations (issue_id);

CREATE TABLE desk.clock_notes (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    on_day DATE,
    who VARCHAR NOT NULL,
    reference VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    replaces_id UUID,
    noted_by UUID NOT NULL,
    noted_at desk.instant NOT NULL,
    CONSTRAINT pk_clock_notes PRIMARY KEY (id)
);

CREATE INDEX ix_clock_notes_branch_id ON desk.clock_notes (branch_id, id);

CREATE INDEX ix_clock_notes_case_id ON desk.clock_notes (case_id);

CREATE INDEX ix_clock_notes_on_day ON desk.clock_notes (on_day);

CREATE TABLE desk.disputed_issues (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    source_id UUID,
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
    shares desk.canonical NOT NULL,
    advice VARCHAR NOT NULL,
    judged_by UUID,
    judged_at desk.instant,
    removed_at desk.instant,
    CONSTRAINT pk_disputed_issues PRIMARY KEY (id)
);

CREATE INDEX ix_disputed_issues_branch_id ON desk.disputed_issues (branch_id, id);

CREATE INDEX ix_disputed_issues_case_id ON desk.disputed_issues (case_id);

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

CREATE TABLE desk.escalations (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    reason VARCHAR NOT NULL,
    to_id UUID NOT NULL,
    asked_by UUID NOT NULL,
    asked_at desk.instant NOT NULL,
    owner_before UUID,
    track_before VARCHAR NOT NULL,
    state VARCHAR(40) NOT NULL,
    settled_at desk.instant,
    settled_by UUID,
    settled_why VARCHAR NOT NULL,
    CONSTRAINT pk_escalations PRIMARY KEY (id)
);

CREATE INDEX ix_escalations_branch_id ON desk.escalations (branch_id, id);

CREATE INDEX ix_escalations_case_id ON desk.escalations (case_id);

CREATE TABLE desk.event_answer_decisions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    answer_id UUID NOT NULL,
    verdict VARCHAR(40) NOT NULL,
    note VARCHAR NOT NULL,
    decided_by UUID NOT NULL,
    CONSTRAINT pk_event_answer_decisions PRIMARY KEY (id)
);

CREATE INDEX ix_event_answer_decisions_answer_id ON desk.event_answer_decisions (answer_id);

CREATE INDEX ix_event_answer_decisions_branch_id ON desk.event_answer_decisions (branch_id, id);

CREATE INDEX ix_event_answer_decisions_event_id ON desk.event_answer_decisions (event_id);

CREATE TABLE desk.event_answers (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    question_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    text VARCHAR NOT NULL,
    entered_by UUID NOT NULL,
    CONSTRAINT pk_event_answers PRIMARY KEY (id)
);

CREATE INDEX ix_event_answers_branch_id ON desk.event_answers (branch_id, id);

CREATE INDEX ix_event_answers_event_id ON desk.event_answers (event_id);

CREATE INDEX ix_event_answers_question_id ON desk.event_answers (question_id);

CREATE TABLE desk.event_follow_ups (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    question_id UUID,
    about VARCHAR NOT NULL,
    owner_id UUID NOT NULL,
    due_on DATE NOT NULL,
    done_at desk.instant,
    done_by UUID,
    done_note VARCHAR NOT NULL,
    made_by UUID NOT NULL,
    CONSTRAINT pk_event_follow_ups PRIMARY KEY (id)
);

CREATE INDEX ix_event_follow_ups_branch_id ON desk.event_follow_ups (branch_id, id);

CREATE INDEX ix_event_follow_ups_event_id ON desk.event_follow_ups (event_id);

CREATE INDEX ix_event_follow_ups_question_id ON desk.event_follow_ups (question_id);

CREATE TABLE desk.event_questions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    sign_up_id UUID,
    text VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    source VARCHAR(40) NOT NULL,
    external_id VARCHAR NOT NULL,
    asked_at desk.instant NOT NULL,
    may_answer BOOLEAN NOT NULL,
    may_keep BOOLEAN NOT NULL,
    may_open BOOLEAN NOT NULL,
    state VARCHAR(40) NOT NULL,
    refuse_reason VARCHAR NOT NULL,
    moderated_by UUID,
    moderated_at desk.instant,
    opened_case_id UUID,
    opened_case_no VARCHAR NOT NULL,
    received_by UUID NOT NULL,
    CONSTRAINT pk_event_questions PRIMARY KEY (id)
);

CREATE INDEX ix_event_questions_branch_id ON desk.event_questions (branch_id, id);

CREATE INDEX ix_event_questions_event_id ON desk.event_questions (event_id);

CREATE INDEX ix_event_questions_opened_case_id ON desk.event_questions (opened_case_id);

CREATE INDEX ix_event_questions_sign_up_id ON desk.event_questions (sign_up_id);

CREATE TABLE desk.event_reuses (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    answer_id UUID NOT NULL,
    article_key VARCHAR(60) NOT NULL,
    made_by UUID NOT NULL,
    CONSTRAINT pk_event_reuses PRIMARY KEY (id)
);

CREATE INDEX ix_event_reuses_answer_id ON desk.event_reuses (answer_id);

CREATE INDEX ix_event_reuses_branch_id ON desk.event_reuses (branch_id, id);

CREATE INDEX ix_event_reuses_event_id ON desk.event_reuses (event_id);

CREATE TABLE desk.event_sign_ups (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    name VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    told_by VARCHAR(40) NOT NULL,
    consent_contact BOOLEAN NOT NULL,
    attended BOOLEAN NOT NULL,
    withdrawn_at desk.instant,
    file_name VARCHAR NOT NULL,
    entered_by UUID NOT NULL,
    CONSTRAINT pk_event_sign_ups PRIMARY KEY (id)
);

CREATE INDEX ix_event_sign_ups_branch_id ON desk.event_sign_ups (branch_id, id);

CREATE INDEX ix_event_sign_ups_event_id ON desk.event_sign_ups (event_id);

CREATE TABLE desk.event_speakers (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    event_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    answers VARCHAR NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_event_speakers PRIMARY KEY (id)
);

CREATE INDEX ix_event_speakers_branch_id ON desk.event_speakers (branch_id, id);

CREATE INDEX ix_event_speakers_event_id ON desk.event_speakers (event_id);

CREATE INDEX ix_event_speakers_expert_id ON desk.event_speakers (expert_id);

CREATE TABLE desk.experts (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    name VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    expertise VARCHAR(40) NOT NULL,
    knows VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    accreditation VARCHAR NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_experts PRIMARY KEY (id)
);

CREATE INDEX ix_experts_branch_id ON desk.experts (branch_id, id);

CREATE TABLE desk.findings (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    task_id UUID,
    statement VARCHAR NOT NULL,
    standing VARCHAR(40) NOT NULL,
    reason VARCHAR NOT NULL,
    found_at desk.instant NOT NULL,
    found_by UUID NOT NULL,
    withdrawn_at desk.instant,
    withdrawn_why VARCHAR NOT NULL,
    CONSTRAINT pk_findings PRIMARY KEY (id)
);

CREATE INDEX ix_findings_branch_id ON desk.findings (branch_id, id);

CREATE INDEX ix_findings_case_id ON desk.findings (case_id);

CREATE TABLE desk.handed_calls (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    call_id UUID NOT NULL,
    no VARCHAR NOT NULL,
    to_branch VARCHAR NOT NULL,
    direction VARCHAR(40) NOT NULL,
    started_at desk.instant NOT NULL,
    ended_at desk.instant NOT NULL,
    handled_by UUID NOT NULL,
    CONSTRAINT pk_handed_calls PRIMARY KEY (id)
);

CREATE INDEX ix_handed_calls_branch_id ON desk.handed_calls (branch_id, id);

CREATE INDEX ix_handed_calls_call_id ON desk.handed_calls (call_id);

CREATE INDEX ix_handed_calls_started ON desk.handed_calls (started_at, id);

CREATE TABLE desk.inquiries (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    task_id UUID,
    party VARCHAR(40) NOT NULL,
    whom VARCHAR NOT NULL,
    asked VARCHAR NOT NULL,
    channel VARCHAR(40) NOT NULL,
    asked_at desk.instant NOT NULL,
    asked_by UUID NOT NULL,
    answer_by DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    answer VARCHAR NOT NULL,
    item_id UUID,
    settled_at desk.instant,
    settled_by UUID,
    CONSTRAINT pk_inquiries PRIMARY KEY (id)
);

CREATE INDEX ix_inquiries_branch_id ON desk.inquiries (branch_id, id);

CREATE INDEX ix_inquiries_case_id ON desk.inquiries (case_id);

CREATE INDEX ix_inquiries_waiting ON desk.inquiries (answer_by, id) WHERE state = 'waiting';

CREATE TABLE desk.investigation_plans (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    template VARCHAR NOT NULL,
    edition VARCHAR NOT NULL,
    made_at desk.instant NOT NULL,
    made_by UUID NOT NULL,
    CONSTRAINT pk_investigation_plans PRIMARY KEY (id)
);

CREATE INDEX ix_investigation_plans_branch_id ON desk.investigation_plans (branch_id, id);

CREATE INDEX ix_investigation_plans_case_id ON desk.investigation_plans (case_id);

CREATE TABLE desk.investigation_tasks (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    step VARCHAR NOT NULL,
    says desk.canonical NOT NULL,
    wants desk.canonical NOT NULL,
    burden VARCHAR(40) NOT NULL,
    article VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    asks VARCHAR(40),
    place INTEGER NOT NULL,
    owner_id UUID,
    due_on DATE NOT NULL,
    state VARCHAR(40) NOT NULL,
    result VARCHAR NOT NULL,
    settled_at desk.instant,
    settled_by UUID,
    removed_at desk.instant,
    CONSTRAINT pk_investigation_tasks PRIMARY KEY (id)
);

CREATE INDEX ix_investigation_tasks_branch_id ON desk.investigation_tasks (branch_id, id);

CREATE INDEX ix_investigation_tasks_case_id ON desk.investigation_tasks (case_id);

CREATE INDEX ix_investigation_tasks_open ON desk.investigation_tasks (due_on, id) WHERE state IN ('open', 'in_hand') AND removed_at IS NULL;

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

CREATE TABLE desk.live_events (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    no VARCHAR(24) NOT NULL,
    title VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    topics desk.canonical NOT NULL,
    starts_at desk.instant NOT NULL,
    ends_at desk.instant NOT NULL,
    platform VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    moderator_id UUID NOT NULL,
    capacity INTEGER,
    status VARCHAR(40) NOT NULL,
    cancel_reason VARCHAR NOT NULL,
    closed_at desk.instant,
    revision INTEGER NOT NULL,
    CONSTRAINT pk_live_events PRIMARY KEY (id)
);

CREATE INDEX ix_live_events_branch_id ON desk.live_events (branch_id, id);

CREATE INDEX ix_live_events_no ON desk.live_events (no);

CREATE INDEX ix_live_events_starts_at ON desk.live_events (starts_at);

CREATE TABLE desk.notice_entries (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    at desk.instant NOT NULL,
    channel VARCHAR NOT NULL,
    took VARCHAR NOT NULL,
    said VARCHAR NOT NULL,
    recorded_by UUID NOT NULL,
    source VARCHAR NOT NULL,
    about_id UUID,
    CONSTRAINT pk_notice_entries PRIMARY KEY (id)
);

CREATE INDEX ix_notice_entries_branch_id ON desk.notice_entries (branch_id, id);

CREATE INDEX ix_notice_entries_case_id ON desk.notice_entries (case_id);

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
    caller_is VARCHAR(40) NOT NULL,
    person_id UUID,
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

CREATE TABLE desk.receipt_facts (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID NOT NULL,
    page INTEGER NOT NULL,
    merchant VARCHAR NOT NULL,
    day DATE,
    total_fen BIGINT,
    currency VARCHAR(3) NOT NULL,
    confirmed_by UUID NOT NULL,
    confirmed_at desk.instant NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_receipt_facts PRIMARY KEY (id),
    CONSTRAINT uq_receipt_facts_item_id_page UNIQUE (item_id, page)
);

CREATE INDEX ix_receipt_facts_branch_id ON desk.receipt_facts (branch_id, id);

CREATE INDEX ix_receipt_facts_case_id ON desk.receipt_facts (case_id);

CREATE TABLE desk.recognised_pages (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID NOT NULL,
    page INTEGER NOT NULL,
    by VARCHAR(10) NOT NULL,
    text VARCHAR NOT NULL,
    lines desk.canonical NOT NULL,
    CONSTRAINT pk_recognised_pages PRIMARY KEY (id),
    CONSTRAINT uq_recognised_pages_item_id_page UNIQUE (item_id, page)
);

CREATE INDEX ix_recognised_pages_branch_id ON desk.recognised_pages (branch_id, id);

CREATE INDEX ix_recognised_pages_case_id ON desk.recognised_pages (case_id);

CREATE TABLE desk.redactions (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    item_id UUID NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    result_id UUID NOT NULL,
    boxes desk.canonical NOT NULL,
    made_by UUID NOT NULL,
    made_at desk.instant NOT NULL,
    CONSTRAINT pk_redactions PRIMARY KEY (id)
);

CREATE INDEX ix_redactions_branch_id ON desk.redactions (branch_id, id);

CREATE INDEX ix_redactions_case_id ON desk.redactions (case_id);

CREATE INDEX ix_redactions_item_id ON desk.redactions (item_id);

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
    contact VARCHAR NOT NULL,
    asks VARCHAR NOT NULL,
    data_agreed BOOLEAN,
    papers desk.canonical NOT NULL,
    told_on DATE,
    scan_id UUID,
    answered_on DATE,
    answer_no VARCHAR NOT NULL,
    answer_note VARCHAR NOT NULL,
    CONSTRAINT pk_referrals PRIMARY KEY (id)
);

CREATE INDEX ix_referrals_branch_id ON desk.referrals (branch_id, id);

CREATE INDEX ix_referrals_case_id ON desk.referrals (case_id);

CREATE INDEX ix_referrals_sheet_no ON desk.referrals (sheet_no);

CREATE TABLE desk.scan_backs (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    paper_id UUID NOT NULL,
    item_id UUID NOT NULL,
    pages desk.canonical NOT NULL,
    missing desk.canonical NOT NULL,
    matched_by UUID NOT NULL,
    matched_at desk.instant NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_scan_backs PRIMARY KEY (id)
);

CREATE INDEX ix_scan_backs_branch_id ON desk.scan_backs (branch_id, id);

CREATE INDEX ix_scan_backs_case_id ON desk.scan_backs (case_id);

CREATE INDEX ix_scan_backs_item_id ON desk.scan_backs (item_id);

CREATE INDEX ix_scan_backs_paper_id ON desk.scan_backs (paper_id);

CREATE TABLE desk.seal_requests (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    paper_id UUID NOT NULL,
    paper_kind VARCHAR NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    seal_kind VARCHAR(40) NOT NULL,
    copies INTEGER NOT NULL,
    why VARCHAR NOT NULL,
    requested_by UUID NOT NULL,
    requested_at desk.instant NOT NULL,
    decided_by UUID,
    decided_at desk.instant,
    granted BOOLEAN,
    decision_note VARCHAR NOT NULL,
    withdrawn_at desk.instant,
    CONSTRAINT pk_seal_requests PRIMARY KEY (id)
);

CREATE INDEX ix_seal_requests_branch_id ON desk.seal_requests (branch_id, id);

CREATE INDEX ix_seal_requests_case_id ON desk.seal_requests (case_id);

CREATE INDEX ix_seal_requests_paper_id ON desk.seal_requests (paper_id);

CREATE INDEX ix_seal_requests_undecided ON desk.seal_requests (requested_at, id) WHERE decided_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE desk.seal_uses (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    request_id UUID,
    paper_id UUID NOT NULL,
    paper_kind VARCHAR NOT NULL,
    subject_id UUID,
    sha256 VARCHAR(64) NOT NULL,
    seal_kind VARCHAR(40) NOT NULL,
    seal_name VARCHAR NOT NULL,
    copies INTEGER NOT NULL,
    keeper VARCHAR NOT NULL,
    second_id UUID,
    sealed_at desk.instant NOT NULL,
    registered_by UUID NOT NULL,
    note VARCHAR NOT NULL,
    CONSTRAINT pk_seal_uses PRIMARY KEY (id)
);

CREATE INDEX ix_seal_uses_branch_id ON desk.seal_uses (branch_id, id);

CREATE INDEX ix_seal_uses_case_id ON desk.seal_uses (case_id);

CREATE INDEX ix_seal_uses_paper_id ON desk.seal_uses (paper_id);

CREATE INDEX ix_seal_uses_request_id ON desk.seal_uses (request_id);

CREATE INDEX ix_seal_uses_sealed_at ON desk.seal_uses (sealed_at);

CREATE TABLE desk.sealed_lists (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    seq INTEGER NOT NULL,
    items desk.canonical NOT NULL,
    why VARCHAR NOT NULL,
    sealed_by UUID NOT NULL,
    sealed_at desk.instant NOT NULL,
    CONSTRAINT pk_sealed_lists PRIMARY KEY (id)
);

CREATE INDEX ix_sealed_lists_branch_id ON desk.sealed_lists (branch_id, id);

CREATE INDEX ix_sealed_lists_case_id ON desk.sealed_lists (case_id);

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

CREATE TABLE desk.statement_layouts (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    name VARCHAR(40) NOT NULL,
    title VARCHAR NOT NULL,
    profile desk.canonical NOT NULL,
    made_by UUID NOT NULL,
    retired_at desk.instant,
    CONSTRAINT pk_statement_layouts PRIMARY KEY (id)
);

CREATE INDEX ix_statement_layouts_branch_id ON desk.statement_layouts (branch_id, id);

CREATE INDEX ix_statement_layouts_name ON desk.statement_layouts (name);

CREATE TABLE desk.transaction_links (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    from_id UUID NOT NULL,
    to_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    stands BOOLEAN NOT NULL,
    decided_by UUID NOT NULL,
    decided_at desk.instant NOT NULL,
    CONSTRAINT pk_transaction_links PRIMARY KEY (id)
);

CREATE INDEX ix_transaction_links_branch_id ON desk.transaction_links (branch_id, id);

CREATE INDEX ix_transaction_links_case_id ON desk.transaction_links (case_id);

CREATE TABLE desk.transaction_proofs (
    id UUID NOT NULL,
    home_branch VARCHAR(4) NOT NULL,
    branch_id VARCHAR(4) NOT NULL,
    version INTEGER NOT NULL,
    created_at desk.instant NOT NULL,
    case_id UUID NOT NULL,
    transaction_id UUID NOT NULL,
    item_id UUID NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    pages VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    linked_by UUID NOT NULL,
    removed_at desk.instant,
    CONSTRAINT pk_transaction_proofs PRIMARY KEY (id)
);

CREATE INDEX ix_transaction_proofs_branch_id ON desk.transaction_proofs (branch_id, id);

CREATE INDEX ix_transaction_proofs_case_id ON desk.transaction_proofs (case_id);

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

ALTER TABLE desk.evidence_items ADD COLUMN brought_name VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE desk.evidence_items ADD COLUMN came_by VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE desk.evidence_items ADD COLUMN derived_from UUID;

ALTER TABLE desk.evidence_items ADD COLUMN derived_how VARCHAR DEFAULT '' NOT NULL;

CREATE INDEX ix_cases_customer_id ON desk.cases (customer_id, received_on, merged_into_id);

CREATE INDEX ix_cases_merged ON desk.cases (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE INDEX ix_cases_open_amount ON desk.cases (amount_fen, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_cause ON desk.cases (cause, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_channel ON desk.cases (channel, due_on, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_due ON desk.cases (due_on, id, answered_on, status, cause, channel, owner_id, registered_by) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_no ON desk.cases (no) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_owner ON desk.cases (owner_id, due_on, id, status, cause, channel) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_received ON desk.cases (received_at, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_registered ON desk.cases (registered_by, due_on, id) WHERE registered_by IS NOT NULL AND merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_open_risk ON desk.cases (risk, id) WHERE merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_cases_past_amount ON desk.cases (amount_fen, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_cause ON desk.cases (cause, due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_channel ON desk.cases (channel, due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_due ON desk.cases (due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_owner ON desk.cases (owner_id, due_on, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_past_risk ON desk.cases (risk, id) WHERE (merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'));

CREATE INDEX ix_cases_status_due ON desk.cases (status, due_on, id, cause, channel, owner_id, registered_by, merged_into_id);

CREATE INDEX ix_cases_third_party ON desk.cases (due_on, id, status, cause, channel, owner_id, registered_by) WHERE route = 'third_party' AND merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed');

CREATE INDEX ix_customers_address ON desk.customers (address) WHERE address <> '';

CREATE INDEX ix_customers_name ON desk.customers (name, id);

CREATE INDEX ix_deliveries_unproven ON desk.deliveries (sent_at, id) WHERE proven_on IS NULL;
