"""How personal values are shown: masked, or in full where an access record was written first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.kernel.masking import mask_address, mask_card, mask_id, mask_name, mask_phone


@dataclass(frozen=True, slots=True)
class Masks:
    """One way of showing each kind of personal value."""

    name: Callable[[str], str]
    phone: Callable[[str], str]
    id_number: Callable[[str], str]
    address: Callable[[str], str]
    card: Callable[[str], str]


MASKED = Masks(mask_name, mask_phone, mask_id, mask_address, mask_card)
IN_FULL = Masks(str, str, str, str, str)
"""Only for callers that have written an access record for what they show."""
