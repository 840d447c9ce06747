"""Stable keys of the room; labels come from `resources/wording/investigation.toml` (label kind in each comment)."""

from enum import StrEnum


class Burden(StrEnum):
    """Who has to show a thing, by the rules on bank card disputes (label: burden)."""

    BANK = "bank"
    HOLDER = "holder"
    ACQUIRER = "acquirer"
    MERCHANT = "merchant"
    FACTOR = "factor"  # nobody's alone: the court weighs it (银行卡规定 6)


class TaskState(StrEnum):
    """How a task stands (label: task_state)."""

    OPEN = "open"
    IN_HAND = "in_hand"
    DONE = "done"
    NOT_NEEDED = "not_needed"


OVER = frozenset({TaskState.DONE, TaskState.NOT_NEEDED})


class Party(StrEnum):
    """Who is asked for help (协查对象; label: asked_party)."""

    RISK = "risk"
    CARD_CENTRE = "card_centre"
    TECHNOLOGY = "technology"
    CUSTOMER_SERVICE = "customer_service"
    BRANCH = "branch"
    COLLECTION = "collection"
    MARKETING = "marketing"
    MERCHANT = "merchant"
    ACQUIRER = "acquirer"
    CARD_ORGANISATION = "card_organisation"
    POLICE = "police"
    OTHER_BANK = "other_bank"
    OTHER = "other"


class RequestChannel(StrEnum):
    """Through which channel something is asked (label: request_channel)."""

    INTERNAL = "internal"  # the bank's own work order
    EMAIL = "email"
    PHONE = "phone"
    LETTER = "letter"
    BY_HAND = "by_hand"


class RequestState(StrEnum):
    """How a request stands (label: request_state)."""

    WAITING = "waiting"
    ANSWERED = "answered"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    WITHDRAWN = "withdrawn"


class NoticeKind(StrEnum):
    """Lines of the log of notice and requests (label: notice_kind)."""

    FIRST_NOTICE = "first_notice"
    NOTICE = "notice"  # a later one
    REQUEST = "request"
    REMINDER = "reminder"
    ANSWER = "answer"
    REFUSAL = "refusal"
    NO_ANSWER = "no_answer"
    WITHDRAWAL = "withdrawal"
    CORRECTION = "correction"


class NoticeChannel(StrEnum):
    """How a holder gave notice (label: notice_channel)."""

    HOTLINE = "hotline"
    BRANCH = "branch"
    APP = "app"
    SMS = "sms"
    LETTER = "letter"
    POLICE = "police"
    OTHER = "other"


class Standing(StrEnum):
    """What a finding says of its statement (label: finding_standing)."""

    ESTABLISHED = "established"
    NOT_ESTABLISHED = "not_established"
    DISPUTED = "disputed"


class Side(StrEnum):
    """What a cited page does for a finding (label: citation_side)."""

    FOR = "for"
    AGAINST = "against"


class EscalationState(StrEnum):
    """How a handing up to the special team stands (label: escalation_state)."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class LiableParty(StrEnum):
    """Who may bear a share of a loss (责任方; label: liable_party)."""

    BANK = "bank"
    HOLDER = "holder"
    ACQUIRER = "acquirer"
    MERCHANT = "merchant"
    OTHER_BANK = "other_bank"
    PAYMENT = "payment"  # a payment institution 支付机构
    THIRD_PERSON = "third_person"


class Dispute(StrEnum):
    """How much of an issue is left in dispute once both sides said what they admit (label: dispute)."""

    WHOLE = "whole"
    PARTLY = "partly"
    SETTLED = "settled"


class Degree(StrEnum):
    """What a share is called in words, where no percentage may stand (label: degree)."""

    ALL = "all"
    MAIN = "main"
    EQUAL = "equal"
    MINOR = "minor"
    NONE = "none"


class LiabilityLack(StrEnum):
    """What an opinion on liability still lacks (label: liability_lack)."""

    ISSUES = "issues"
    NOT_TAKEN_UP = "not_taken_up"
    BURDEN = "burden"
    UNPROVED = "unproved"  # who has to show it shows nothing
    ONLY_AGAINST = "only_against"
    CITATIONS_BROKEN = "citations_broken"
    CONCLUSION = "conclusion"
    CONCLUSION_BARE = "conclusion_bare"  # neither evidence nor a source of the burden behind it
    SHARES = "shares"
    SHARES_BROKEN = "shares_broken"
    SHARE_REASONS = "share_reasons"
    OVER_LOSS = "over_loss"  # 银行卡规定 13
    ELEMENTS = "elements"
