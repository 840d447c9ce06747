"""Presentation objects of invented cases, as the rooms' views would give them, for the proofs and benches of papers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import resources
from app.kernel.rulepack import RulePacks, RulesInForce
from app.kernel.wording import Language, Wording
from app.staff.views import BranchCard

DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 6, 3, tzinfo=UTC)
RESOURCES = Path(resources.__file__).parent
BRANCH = BranchCard("0123", "中山路支行", "华东银行", "江城市", "江城市中山路 8 号", "025-5550-0123")
NO = "2026-0123-000045"
# In full, as only people who may see them do; no masked paper may hold any of them.
NAME, PHONE, CARD, ID_NUMBER = "钱𫖯", "13900001111", "6222001234561234", "320100195803070019"


@cache
def words(language: Language = Language.ZH) -> Wording:
    """Load all words that ship."""
    return Wording.load(RESOURCES / "wording", language)


@cache
def rules() -> RulesInForce:
    """Load the rules in force on the day of the samples."""
    return RulePacks.load(RESOURCES / "rules").on(DAY)
