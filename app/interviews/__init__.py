"""The face-to-face record (面谈笔录): sections, answers, issue table, read-back, seal, supplements.

How a window carries one sitting; every desk verb in one `store.action` of its own:

    interview = desk.start(session, case_id)
    state = views.form(session, interview.id, drafts.load(form.draft_form(interview.id)))
    # each keystroke: drafts.put(form.draft_form(interview.id), form.draft_field("facts", "amount"), text), and
    state = form.edit(state, "facts", "amount", text)
    # when a section is left or stood idle:
    sent = form.unsaved_of(state, "facts")
    kept = desk.save_section(session, interview.id, "facts", sent)  # kept.scrubbed secrets were taken out: say so
    state = form.saved(state, "facts", sent, kept.values)
    drafts.discard(form.draft_form(interview.id), form.settled(state, "facts", sent))
    row = desk.ask(session, interview.id, "…？", "…", "customer")
    desk.set_issue_row(session, interview.id, IssueData(title="…", customer_claim="…"))
    page = views.read_back(session, interview.id, wording).pages[0]
    desk.record_read_back(session, interview.id, page, "agreed")
    desk.sign(session, interview.id, "customer", name, "drawn", strokes)
    desk.seal(session, interview.id)
    record = views.record(session, interview.id)

`form` is pure and knows no session; `record` is what screen, display and paper share; `homes` says where a field is
kept.
"""
