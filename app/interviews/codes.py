"""Stable keys of the interview form; labels come from `resources/wording/interviews.toml` (kind in each docstring).

Keys that other rooms own (demands, powers, kinds of authority) stay in `app.cases.codes`.
"""

from enum import StrEnum


class Speaker(StrEnum):
    """Who spoke (label: speaker)."""

    CUSTOMER = "customer"
    COMPANION = "companion"
    AGENT = "agent"
    WITNESS = "witness"
    STAFF = "staff"


class AdmittedBy(StrEnum):
    """Who admits what the other side says about an issue; only the rest is mediated (label: admitted_by)."""

    NOBODY = ""
    CUSTOMER = "customer"
    BANK = "bank"
    BOTH = "both"


class YesNo(StrEnum):
    """An answer that may also be *not sure*; a tick cannot say that (label: yes_no)."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Consent(StrEnum):
    """Given or refused; not asked is an empty field (label: consent)."""

    GIVEN = "given"
    REFUSED = "refused"


class RightsHow(StrEnum):
    """How the rights notice was delivered (label: rights_how)."""

    HANDED_OVER = "handed_over"
    READ_ALOUD = "read_aloud"
    ON_DISPLAY = "on_display"
    LARGE_PRINT = "large_print"


class ReadBackHow(StrEnum):
    """How the record was read back (label: read_back_how)."""

    DISPLAY = "display"
    READ_ALOUD = "read_aloud"
    PAPER = "paper"


class ReadBackOutcome(StrEnum):
    """What the customer said about a page (label: read_back_outcome)."""

    AGREED = "agreed"
    AGAIN = "again"
    UNCLEAR = "unclear"


class CardPlace(StrEnum):
    """Where the card was at the time (label: card_place)."""

    WITH_ME = "with_me"
    AT_HOME = "at_home"
    LOST = "lost"
    LENT = "lent"
    UNKNOWN = "unknown"


class Employment(StrEnum):
    """Work of the customer (label: employment)."""

    EMPLOYED = "employed"
    SELF_EMPLOYED = "self_employed"
    CASUAL = "casual"
    UNEMPLOYED = "unemployed"
    RETIRED = "retired"
    STUDENT = "student"
    OTHER = "other"


class Hardship(StrEnum):
    """What makes paying hard (label: hardship)."""

    ILLNESS = "illness"
    UNEMPLOYMENT = "unemployment"
    LESS_INCOME = "less_income"
    BUSINESS_FAILED = "business_failed"
    DISASTER = "disaster"
    FAMILY = "family"
    DEATH = "death"
    FRAUD = "fraud"
    OTHER = "other"


class Material(StrEnum):
    """What the customer brought (label: material)."""

    ID_DOCUMENT = "id_document"
    CARD = "card"
    STATEMENT = "statement"
    SLIP = "slip"
    MESSAGES = "messages"
    CALL_RECORDING = "call_recording"
    POLICE_RECEIPT = "police_receipt"
    INCOME_PROOF = "income_proof"
    MEDICAL = "medical"
    CONTRACT = "contract"
    OTHER = "other"


class ReplyHow(StrEnum):
    """How the customer wants to be answered (label: reply_how)."""

    PHONE = "phone"
    SMS = "sms"
    LETTER = "letter"
    IN_PERSON = "in_person"
    APP = "app"


class PauseReason(StrEnum):
    """Why an interview was paused (label: pause_reason)."""

    BREAK = "break"
    UPSET = "upset"
    UNWELL = "unwell"
    CALL_LEAD = "call_lead"
    SYSTEM = "system"
    CUSTOMER_LEFT = "customer_left"
    OTHER = "other"
