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
