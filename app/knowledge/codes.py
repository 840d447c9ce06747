"""Stable keys of the room; labels are in `resources/wording/knowledge.toml`."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an article is (label: article_kind)."""

    RULE = "rule"  # 规则: what law or the regulator orders
    SCRIPT = "script"  # 话术: words that staff can say
    FAQ = "faq"  # 问答
    PRODUCT = "product"  # 产品条款


class Verdict(StrEnum):
    """What was decided about the text of an article (label: article_verdict)."""

    APPROVED = "approved"
    REFUSED = "refused"
    REVIEWED = "reviewed"  # looked at on its review date and found right
    WITHDRAWN = "withdrawn"


class Place(StrEnum):
    """Where somebody searched or voted (label: knowledge_place)."""

    PAGE = "page"
    INTERVIEW = "interview"
    COMMAND = "command"


class Outcome(StrEnum):
    """How a gap or a question of the chatbot was settled (label: knowledge_outcome)."""

    ANSWERED = "answered"  # an article answers it
    DISMISSED = "dismissed"  # nothing to be written: not about cards, or no question
