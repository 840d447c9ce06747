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
from app.evidence.desk.changing import describe, restore, withdraw
from app.evidence.desk.custody import record_export, record_print, record_view
from app.evidence.desk.disputes import mark_disputed, mark_many
from app.evidence.desk.exporting import hand_out, receiver_of, write_copy
from app.evidence.desk.originals import Acknowledgement, move_original, return_original, take_original
from app.evidence.desk.pages import NOBODY, keep_page
from app.evidence.desk.statements import (
    Kept,
    keep_transactions,
    look_at_statement,
    read_transactions,
    statement_profiles,
)
from app.evidence.desk.verifying import ToVerify, Verdict, Verified, check, record_verdicts, to_verify, verify

__all__ = [
    "NOBODY", "Acknowledgement", "Added", "Kept", "Origin", "RefusedFile", "Taken", "ToVerify", "Verdict",
    "Verified", "add_file", "add_files", "check", "content_of", "describe", "hand_out", "keep_page",
    "keep_transactions", "look_at_statement", "mark_disputed", "mark_many", "move_original", "read_transactions",
    "receiver_of", "record_export", "record_print", "record_verdicts", "record_view", "register", "restore",
    "return_original", "statement_profiles", "take_in", "take_original", "text_of", "to_verify", "verify",
    "withdraw", "write_copy",
]  # fmt: skip
