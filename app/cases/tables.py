"""The tables that this room reads from `resources`: causes and their words, classification keys.

Read once, at first use, and checked as a whole: a cause with an unknown demand is a bug of the table and says so at
once.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.cases.causes import Cause, Causes, fold
from app.cases.codes import Demand

BUSINESS = (
    "savings",
    "loans",
    "credit_card_use",
    "credit_card_marketing",
    "credit_card_fraud",
    "debit_card",
    "payment_settlement",
    "wealth_products",
    "agency",
    "other_intermediary",
    "foreign_exchange",
    "precious_metals",
    "treasury",
    "currency",
    "personal_information",
    "debt_collection",
    "other",
)
"""Business after JR/T 0169-2018, our own stable keys (label: business)."""

REASONS = (
    "service_attitude",
    "facilities_systems",
    "rules_process",
    "marketing",
    "disclosure",
    "free_choice",
    "pricing",
    "product_return",
    "contract_terms",
    "fund_safety",
    "information_safety",
    "collection_methods",
)
"""The twelve reasons after JR/T 0169-2018 (label: reason)."""

ID_TYPES = (
    "resident_id",
    "passport",
    "residence_permit",
    "hmt_residence",
    "hk_macao_permit",
    "taiwan_permit",
    "military_id",
    "other",
)
"""Kinds of identity documents (label: id_type)."""


class _CauseEntry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    business: str
    reason: str
    theft: bool = False
    demands: tuple[Demand, ...]
    strong: tuple[str, ...]
    words: tuple[str, ...]


@cache
def causes() -> Causes:
    """All causes by key, in the order of the table."""
    data: dict[str, Any] = tomllib.loads((resources.files("resources") / "causes" / "keywords.toml").read_text("utf-8"))
    found = Causes()
    for key, raw in data.items():
        entry = _CauseEntry.model_validate(raw)
        if entry.business not in BUSINESS or entry.reason not in REASONS:
            raise ValueError(f"cause {key} names an unknown business or reason")
        found[key] = Cause(
            key=key,
            business=entry.business,
            reason=entry.reason,
            theft=entry.theft,
            demands=tuple(demand.value for demand in entry.demands),
            strong=tuple(fold(word) for word in entry.strong),
            words=tuple(fold(word) for word in entry.words),
        )
    return found


def is_theft(cause: str) -> bool:
    """Whether a cause (a key, or empty) is a theft."""
    known = causes().get(cause)
    return known is not None and known.theft
