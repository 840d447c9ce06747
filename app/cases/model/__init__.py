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
from app.cases.model.case import IS_OPEN, IS_OPEN_AT_WINDOW, IS_OVER, Case, Customer
from app.cases.model.promises import AttemptOutcome, Promise, PromiseAttempt, PromiseWay
from app.cases.model.shifts import ShiftHandover
from app.cases.model.slips import Slip

__all__ = [
    "IS_OPEN",
    "IS_OPEN_AT_WINDOW",
    "IS_OVER",
    "AttemptOutcome",
    "Case",
    "CaseEvent",
    "CaseNote",
    "CasePerson",
    "Customer",
    "Extension",
    "FirstAction",
    "Milestone",
    "Promise",
    "PromiseAttempt",
    "PromiseWay",
    "ShiftHandover",
    "Slip",
    "Suspension",
    "Visit",
]
