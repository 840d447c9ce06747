"""What staff do with an agreement: draft, save a version, submit, decide, sign, void."""

from app.agreements.desk.approval import approve, refuse, submit
from app.agreements.desk.drafting import build_now, draft, facts_of, save_version, void
from app.agreements.desk.opening import Preview, kinds_of, opening_input, preview, readable_answers, starting_input
from app.agreements.desk.signing import conclude, sign_as, take_effect

__all__ = [
    "Preview",
    "approve",
    "build_now",
    "conclude",
    "draft",
    "facts_of",
    "kinds_of",
    "opening_input",
    "preview",
    "readable_answers",
    "refuse",
    "save_version",
    "sign_as",
    "starting_input",
    "submit",
    "take_effect",
    "void",
]
