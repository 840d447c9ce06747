"""Stable keys of the evidence room; labels come from `resources/wording/evidence.toml` (label kind in each comment)."""

from enum import StrEnum


class Category(StrEnum):
    """What an item is for the case (label: evidence_category)."""

    STATEMENT = "statement"
    RECEIPT = "receipt"
    CONTRACT = "contract"
    NOTICE = "notice"
    SCREENSHOT = "screenshot"
    PHOTO = "photo"
    RECORDING = "recording"
    CORRESPONDENCE = "correspondence"
    POLICE = "police"
    MEDICAL = "medical"
    INCOME = "income"
    IDENTITY = "identity"
    AUTHORISATION = "authorisation"
    SIGNED_PAPER = "signed_paper"
    OTHER = "other"


class BroughtBy(StrEnum):
    """Who brought an item (label: brought_by)."""

    CUSTOMER = "customer"
    AGENT = "agent"
    BANK = "bank"
    MERCHANT = "merchant"
    ORGANISATION = "organisation"
    AUTHORITY = "authority"
    OTHER = "other"


class Act(StrEnum):
    """Lines of an item's custody (label: custody_act)."""

    RECEIVED = "received"
    VIEWED = "viewed"
    PRINTED = "printed"
    EXPORTED = "exported"
    VERIFIED = "verified"
    DAMAGED = "damaged"
    DESCRIBED = "described"
    READ = "read"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
