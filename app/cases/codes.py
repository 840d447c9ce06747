"""Stable keys of the case room; labels come from `resources/wording/cases.toml` (label kind in the comment of each)."""

from enum import StrEnum


class Route(StrEnum):
    """途径: who presides. The bank is a party and never the neutral in its own case (label: route)."""

    NEGOTIATION = "negotiation"
    THIRD_PARTY = "third_party"


class Status(StrEnum):
    """The lifecycle of a case (label: status)."""

    REGISTERED = "registered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    INVESTIGATING = "investigating"
    MEDIATING = "mediating"
    DRAFTING = "drafting"
    PENDING_APPROVAL = "pending_approval"
    PENDING_SIGNATURE = "pending_signature"
    PERFORMING = "performing"
    FAILED = "failed"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"
    CLOSED = "closed"


FINAL = frozenset({Status.DECLINED, Status.WITHDRAWN, Status.CLOSED})


class MilestoneKind(StrEnum):
    """Milestones run beside the lifecycle (label: milestone)."""

    RECEIVED = "received"
    ASKED = "asked"  # to complete the complaint 补正
    COMPLETED = "completed"
    EXTENDED = "extended"
    DECIDED = "decided"
    TOLD = "told"


class Track(StrEnum):
    """Four tracks (label: track)."""

    SIMPLE = "simple"
    ORDINARY = "ordinary"
    FAST_SMALL_CLAIMS = "fast_small_claims"
    COMPLEX = "complex"


class Channel(StrEnum):
    """Where the complaint came from (label: channel)."""

    APP = "app"
    HOTLINE = "hotline"
    BRANCH = "branch"
    CHATBOT = "chatbot"
    LIVE_EVENT = "live_event"
    THIRD_PARTY = "third_party"
    REGULATOR = "regulator"
    PBOC_HOTLINE = "pboc_hotline"
    CITY_HOTLINE = "city_hotline"
    PETITION = "petition"
    LETTER = "letter"


class Demand(StrEnum):
    """What the customer asks for; several at once (label: demand)."""

    REFUND_FEE = "refund_fee"
    VERIFY_CAUSE = "verify_cause"
    REPLY = "reply"
    QUERY = "query"
    COMPENSATION = "compensation"
    STOP_HARASSMENT = "stop_harassment"
    SPEED_UP = "speed_up"
    RESTORE_USE = "restore_use"
    INSTALMENT_PLAN = "instalment_plan"
    WAIVER = "waiver"
    CREDIT_RECORD_CORRECTION = "credit_record_correction"


class Sensitivity(StrEnum):
    """Sensitivity tags; never shown on the customer's side (label: sensitivity)."""

    REGULATOR = "regulator"
    PUBLIC_OPINION = "public_opinion"
    JUDICIAL = "judicial"
    PETITION = "petition"
    EXTREME_BEHAVIOUR = "extreme_behaviour"
    AGITATED = "agitated"
    SPECIAL_GROUP = "special_group"
    SPECIAL_OCCUPATION = "special_occupation"


class FirstActionKind(StrEnum):
    """First things first at the window (label: first_action)."""

    CARD_BLOCK = "card_block"
    POLICE_ADVICE = "police_advice"
    KEEP_SLIPS = "keep_slips"
    HOLD_COLLECTION = "hold_collection"


class PersonKind(StrEnum):
    """People around a case (label: person_kind)."""

    COMPANION = "companion"
    AGENT = "agent"
    WITNESS = "witness"
    SCRIBE = "scribe"
    REPRESENTATIVE = "representative"


class AuthorityKind(StrEnum):
    """How an agent came by the authority (label: authority_kind)."""

    GENERAL = "general"
    SPECIAL = "special"
    LEGAL_AGENT = "legal_agent"
    GUARDIAN = "guardian"
    HEIR = "heir"


class Power(StrEnum):
    """What an agent may do; the last four need a special authority (民诉法 62) (label: agent_power)."""

    COMPLAIN = "complain"
    ADMIT = "admit"
    WAIVE = "waive"
    CHANGE = "change"
    SETTLE = "settle"
    SIGN = "sign"


class CloseReason(StrEnum):
    """Why a case is closed (label: close_reason)."""

    PERFORMED = "performed"
    SETTLED_WITHOUT_AGREEMENT = "settled_without_agreement"
    REFUNDED = "refunded"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"


class SuspensionReason(StrEnum):
    """Why a case stands still (label: suspension_reason)."""

    APPRAISAL = "appraisal"
    CUSTOMER_ASKED = "customer_asked"
    OTHER_PROCEEDINGS = "other_proceedings"


class DeclineReason(StrEnum):
    """Why a complaint is not accepted 不予受理 (label: decline_reason)."""

    NOT_THIS_BANK = "not_this_bank"
    NO_IDENTITY = "no_identity"
    NO_CONSUMER_MATTER = "no_consumer_matter"
    ALREADY_DECIDED = "already_decided"
    IN_PROCEEDINGS = "in_proceedings"
    AGENT_WITHOUT_AUTHORITY = "agent_without_authority"
    DUPLICATE = "duplicate"


class ReopenReason(StrEnum):
    """Why a case is opened again (label: reopen_reason)."""

    BREACH = "breach"
    NEW_FACTS = "new_facts"


class ToldHow(StrEnum):
    """How a complainant was told (label: told_how)."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    SMS = "sms"
    LETTER = "letter"
    ELECTRONIC = "electronic"


class Need(StrEnum):
    """What a customer needs consideration for; decides priority and large print (label: need)."""

    ELDERLY = "elderly"
    DISABLED = "disabled"
    PREGNANT = "pregnant"
    HARD_OF_HEARING = "hard_of_hearing"
    POOR_SIGHT = "poor_sight"
    CANNOT_WRITE = "cannot_write"


class EventKind(StrEnum):
    """Lines of a case's log written by this room and by `casefile` (label: case_event)."""

    REGISTERED = "registered"
    FEED_TAKEN = "feed_taken"
    FACTS_CHANGED = "facts_changed"
    CUSTOMER_CHANGED = "customer_changed"
    FIRST_ACTION = "first_action"
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_LEFT = "person_left"
    ASSIGNED = "assigned"
    RELEASED = "released"
    NOTED = "noted"
    EXTENSION_REQUESTED = "extension_requested"
    EXTENSION_APPROVED = "extension_approved"
    EXTENSION_REFUSED = "extension_refused"
    EXTENSION_TOLD = "extension_told"
    EXTENSION_WITHOUT_EFFECT = "extension_without_effect"
    SUSPENSION_TOLD = "suspension_told"
    MILESTONE = "milestone"
    MOVED = "moved"
    DUE_CHANGED = "due_changed"
    ROUTE_CHANGED = "route_changed"
    TRACK_CHANGED = "track_changed"
    REVEALED = "revealed"
    MERGED = "merged"
    MERGE_TAKEN = "merge_taken"
    MERGE_UNDONE = "merge_undone"
    FOLLOWS = "follows"
    SPLIT_OFF = "split_off"
    AGENT_CALLED_BACK = "agent_called_back"


class NoteKind(StrEnum):
    """What happened on a noted day from which a clock runs or with which it ends (label: clock_note)."""

    REVIEW_APPLIED = "review_applied"  # 核查申请
    REVIEW_DECIDED = "review_decided"
    TRANSFERRED = "transferred"  # 转介调解组织
    REFERRED = "referred"  # 委派, a court's before filing
    COURT_ORDINARY = "court_ordinary"  # 委托, a court's after filing, ordinary procedure
    COURT_SIMPLIFIED = "court_simplified"
    MEDIATOR_ACCEPTED = "mediator_accepted"
    MEDIATION_UNTIL = "mediation_until"  # both agreed on a longer time
    MEDIATION_ENDED = "mediation_ended"
    IN_FORCE = "in_force"  # 协议生效
    CONFIRMATION_APPLIED = "confirmation_applied"
    ORDER_APPLIED = "order_applied"  # 申请支付令
    ORDER_ACCEPTED = "order_accepted"
    ORDER_ISSUED = "order_issued"
    ORDER_SERVED = "order_served"
    ORDER_ENDED = "order_ended"  # paid or objected to
    CREDIT_OBJECTION = "credit_objection"  # 征信异议
    CREDIT_ANSWERED = "credit_answered"
    CLAIMED = "claimed"
    CONSENTED = "consented"
    SUED = "sued"
    APPRAISAL_BEGUN = "appraisal_begun"
    APPRAISAL_TOLD = "appraisal_told"
    APPRAISAL_ENDED = "appraisal_ended"
