"""Text recognition (文字识别): what stands on a page, character by character, with the place of each.

A PDF that carries its own text is read from that; pictures and scans are read by an engine (RapidOCR with PP-OCR
models that arrive in the wheel, so nothing is fetched). Both give `page.PageText`: lines with boxes as fractions of the
upright page, so that a selection, a search hit and a redaction mean the same place at every zoom. `engine`, `layer` and
`worker` run in a child process behind the same walls as the preview (`app.evidence.preview`), because foreign files are
unpacked there; `recogniser` is this side of the pipe. `receipts` and `private` are pure: what a slip says, and which
numbers on it are somebody's.

What an engine reads is a proposal. Nothing here decides a fact: staff confirm merchant, day and total, and say what is
blacked out.
"""
