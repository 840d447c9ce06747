"""The face-to-face record (面谈笔录): sections, answers, issue table, read-back, seal, supplements.

How a window carries one sitting, every step in one `store.action` of its own:

    interview = desk.start(session, case_id)
    state = views.form(session, interview.id, drafts.load(form.draft_form(interview.id)))   # draw it
    state = form.edit(state, "facts", "amount", "12,800")      # each keystroke; drafts.put(..., form.draft_field(...), text)
    kept = desk.save_section(session, interview.id, "facts", form.unsaved_of(state, "facts"))   # when left or idle
    state = form.saved(state, "facts", kept.values)            # then drafts.discard(...); kept.scrubbed > 0 is told
    row = desk.ask(session, interview.id, "…?", "…", "customer"); desk.answer(session, row.id, "…")
    desk.set_issue_row(session, interview.id, IssueData(title="…", customer_claim="…"))
    for page in views.read_back(session, interview.id, wording).pages: desk.record_read_back(session, interview.id, page, "agreed")
    desk.sign(session, interview.id, "customer", name, "drawn", strokes); desk.sign(..., "staff", actor.name, "on_paper")
    desk.seal(session, interview.id); record = views.record(session, interview.id)

`form` is pure and knows no session; `record` is what screen, display and paper share; `homes` says where each field is
kept.
"""
