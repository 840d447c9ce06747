"""What staff can do with a case, in their verbs; one module per verb, re-exported here.

Moves of the lifecycle need facts of later rooms and are made by `app.casefile.desk.move`.
"""

from app.cases.desk.assignment import assign, release, take
from app.cases.desk.call_back import call_back_number, called_back, promise_call_back
from app.cases.desk.call_marks import mark_call, remove_mark, word_mark
from app.cases.desk.call_over import hand_call_over
from app.cases.desk.calls import CallData, Finished, finish_call
from app.cases.desk.clock import clock_of, extension_facts, reckon, run_anew, suspension_facts
from app.cases.desk.clock_notes import DateData, correct_date, note_date, noted_days, standing_notes
from app.cases.desk.customers import CustomerData, find_or_create_customer, open_cases_of, update_customer
from app.cases.desk.deliveries import note_proof, note_return, send_paper
from app.cases.desk.extensions import decide_extension, request_extension, tell_extension, undecided_extensions
from app.cases.desk.facts import Facts, choose_route, open_case, set_track, update_facts
from app.cases.desk.first_actions import first_things_of, log_first_action
from app.cases.desk.joint import claim, consent, elect, leave, split_off
from app.cases.desk.log import log_event
from app.cases.desk.merging import follow_up, merge, undo_merge
from app.cases.desk.milestones import milestones_of, record_milestone
from app.cases.desk.notes import add_note
from app.cases.desk.people import PersonData, add_person, person_left, require_power, standing_of, update_person
from app.cases.desk.promises import attempt, drop, number_of, pass_on, promise, put_off
from app.cases.desk.referrals import (
    ReferralData,
    add_referral,
    answer_referral,
    name_scan,
    sheet_facts,
    tell_sender,
    update_referral,
)
from app.cases.desk.reveal import reveal
from app.cases.desk.seals import ask_seal, decide_seal, organisation_sealed, press_seal, withdraw_seal
from app.cases.desk.slips import answer_slip, give_slip, withdraw_slip
from app.cases.desk.suspensions import tell_suspension
from app.cases.desk.taking_over import Moved, give_back, take_over
from app.cases.desk.visits import arrive, call_next, gone, serve
from app.cases.desk.walk_in import WalkIn, register_walk_in
from app.cases.views.customers import find_customers

__all__ = [
    "CallData",
    "CustomerData",
    "DateData",
    "Facts",
    "Finished",
    "Moved",
    "PersonData",
    "ReferralData",
    "WalkIn",
    "add_note",
    "add_person",
    "add_referral",
    "answer_referral",
    "answer_slip",
    "arrive",
    "ask_seal",
    "assign",
    "attempt",
    "call_back_number",
    "call_next",
    "called_back",
    "choose_route",
    "claim",
    "clock_of",
    "consent",
    "correct_date",
    "decide_extension",
    "decide_seal",
    "drop",
    "elect",
    "extension_facts",
    "find_customers",
    "find_or_create_customer",
    "finish_call",
    "first_things_of",
    "follow_up",
    "give_back",
    "give_slip",
    "gone",
    "hand_call_over",
    "leave",
    "log_event",
    "log_first_action",
    "mark_call",
    "merge",
    "milestones_of",
    "name_scan",
    "note_date",
    "note_proof",
    "note_return",
    "noted_days",
    "number_of",
    "open_case",
    "open_cases_of",
    "organisation_sealed",
    "pass_on",
    "person_left",
    "press_seal",
    "promise",
    "promise_call_back",
    "put_off",
    "reckon",
    "record_milestone",
    "register_walk_in",
    "release",
    "remove_mark",
    "request_extension",
    "require_power",
    "reveal",
    "run_anew",
    "send_paper",
    "serve",
    "set_track",
    "sheet_facts",
    "split_off",
    "standing_notes",
    "standing_of",
    "suspension_facts",
    "take",
    "take_over",
    "tell_extension",
    "tell_sender",
    "tell_suspension",
    "undecided_extensions",
    "undo_merge",
    "update_customer",
    "update_facts",
    "update_person",
    "update_referral",
    "withdraw_seal",
    "withdraw_slip",
    "word_mark",
]  # fmt: skip
