"""Data of the room: the case, what surrounds it, and everyday work on it. One file per subject."""

from app.cases.model.around import (
    CaseEvent,
    CaseNote,
    CasePerson,
    Extension,
    FirstAction,
    Milestone,
    Suspension,
    Visit,
)
from app.cases.model.calls import Call, CallDirection, CallerIs, CallHandOver, CallMark, CallOutcome, HandedCall
from app.cases.model.case import (
    IS_AT_THIRD_PARTY,
    IS_MERGED,
    IS_OPEN,
    IS_OPEN_AT_WINDOW,
    IS_OVER,
    IS_PAST,
    Case,
    Customer,
)
from app.cases.model.clock_notes import ClockNote
from app.cases.model.feeds import FeedFile, FeedTold
from app.cases.model.links import CaseLink, LinkKind
from app.cases.model.promises import AttemptOutcome, Promise, PromiseAttempt, PromiseWay
from app.cases.model.referrals import Referral
from app.cases.model.shifts import ShiftHandover
from app.cases.model.slips import Slip

__all__ = [
    "IS_AT_THIRD_PARTY",
    "IS_MERGED",
    "IS_OPEN",
    "IS_OPEN_AT_WINDOW",
    "IS_OVER",
    "IS_PAST",
    "AttemptOutcome",
    "Call",
    "CallDirection",
    "CallHandOver",
    "CallMark",
    "CallOutcome",
    "CallerIs",
    "Case",
    "CaseEvent",
    "CaseLink",
    "CaseNote",
    "CasePerson",
    "ClockNote",
    "Customer",
    "Extension",
    "FeedFile",
    "FeedTold",
    "FirstAction",
    "HandedCall",
    "LinkKind",
    "Milestone",
    "Promise",
    "PromiseAttempt",
    "PromiseWay",
    "Referral",
    "ShiftHandover",
    "Slip",
    "Suspension",
    "Visit",
]
