"""What staff can do with evidence, in their verbs; one module per verb, re-exported here."""

from app.evidence.desk.adding import (
    Added,
    Origin,
    RefusedFile,
    Taken,
    add_file,
    add_files,
    content_of,
    register,
    take_in,
    text_of,
)
from app.evidence.desk.annotating import NewMark, annotate, annotate_many, bring_back, change_mark, take_away
from app.evidence.desk.attachments import take_attachment
from app.evidence.desk.bundling import BundleFile, BundlePlan, plan_bundle, record_bundle
from app.evidence.desk.changing import describe, restore, withdraw
from app.evidence.desk.custody import record_export, record_print, record_view
from app.evidence.desk.disputes import mark_disputed, mark_many
from app.evidence.desk.exporting import hand_out, receiver_of, write_copy
from app.evidence.desk.layouts import keep_layout, retire_layout
from app.evidence.desk.linking import decide_link, decide_links, link_id
from app.evidence.desk.originals import Acknowledgement, move_original, return_original, take_original
from app.evidence.desk.pages import NOBODY, keep_page
from app.evidence.desk.proving import link_proof, remove_proof
from app.evidence.desk.redacting import BurntCopy, ToRedact, burn_copy, keep_redacted, to_redact
from app.evidence.desk.sealing_lists import ListCheck, check_lists, seal_evidence
from app.evidence.desk.statements import (
    Kept,
    keep_transactions,
    look_at_pages,
    look_at_statement,
    read_transactions,
    statement_profiles,
)
from app.evidence.desk.verifying import ToVerify, Verdict, Verified, check, record_verdicts, to_verify, verify

__all__ = [
    "NOBODY", "Acknowledgement", "Added", "BundleFile", "BundlePlan", "BurntCopy", "Kept", "ListCheck", "NewMark",
    "Origin", "RefusedFile", "Taken", "ToRedact", "ToVerify", "Verdict", "Verified", "add_file", "add_files",
    "annotate", "annotate_many", "bring_back", "burn_copy", "change_mark", "check", "check_lists", "content_of",
    "decide_link", "decide_links", "describe", "hand_out", "keep_layout", "keep_page", "keep_redacted",
    "keep_transactions", "link_id", "link_proof", "look_at_pages", "look_at_statement", "mark_disputed", "mark_many",
    "move_original", "plan_bundle", "read_transactions", "receiver_of", "record_bundle", "record_export",
    "record_print", "record_verdicts", "record_view", "register", "remove_proof", "restore", "retire_layout",
    "return_original", "seal_evidence", "statement_profiles", "take_attachment", "take_away", "take_in",
    "take_original", "text_of", "to_redact", "to_verify", "verify", "withdraw", "write_copy",
]  # fmt: skip
