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
    SEALED = "sealed"  # on a sealed list of the case's evidence
    BUNDLED = "bundled"
    REDACTED = "redacted"  # a redacted copy was made of it
    ANNOTATED = "annotated"
    DERIVED = "derived"  # it was made from another item
    MATCHED = "matched"  # a scan that came back was matched to its paper


class CameBy(StrEnum):
    """By which way a file came in (label: came_by)."""

    CHOSEN = "chosen"
    DROPPED = "dropped"
    PASTED = "pasted"
    SCAN_FOLDER = "scan_folder"
    CAMERA = "camera"
    COMMAND = "command"
    HOTLINE = "hotline"
    MADE_HERE = "made_here"  # derived from an item by the program


class DerivedHow(StrEnum):
    """How an item was made from another (label: derived_how)."""

    REDACTED = "redacted"
    ATTACHMENT = "attachment"


class MarkKind(StrEnum):
    """What stands over a page (label: mark_kind). `REDACT` is a place that a redacted copy is to cover."""

    HIGHLIGHT = "highlight"
    BOX = "box"
    ARROW = "arrow"
    NOTE = "note"
    STAMP = "stamp"
    REDACT = "redact"


class Stamp(StrEnum):
    """What a stamp over a page says (label: mark_stamp)."""

    VERIFIED = "verified"
    DOUBTFUL = "doubtful"
    LIKE_ORIGINAL = "like_original"
    UNLIKE_ORIGINAL = "unlike_original"


class CoverReason(StrEnum):
    """Why a place of a page is covered (label: cover_reason)."""

    IDENTITY = "identity"
    CARD = "card"
    PHONE = "phone"
    SECRET = "secret"  # noqa: S105 - a kind of number
    NAME = "name"
    ADDRESS = "address"
    OTHER = "other"


class LinkKind(StrEnum):
    """How two transactions belong together (label: transaction_link)."""

    REFUND = "refund"
    REPETITION = "repetition"  # the same one on two statements
    TWICE = "twice"  # charged twice
    INSTALMENT = "instalment"
    FOREIGN_FEE = "foreign_fee"
