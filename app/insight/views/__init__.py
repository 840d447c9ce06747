"""What screens, commands and papers read of warnings."""

from app.insight.views.proved import FactorProved, Precision, precision, precision_of_factors
from app.insight.views.trend import Trend, TrendWeek, surge_trend
from app.insight.views.warnings import (
    WarningRow,
    answered_warnings,
    own_warnings,
    score_of,
    told,
    waiting_warnings,
    warnings_of,
)

__all__ = [
    "FactorProved",
    "Precision",
    "Trend",
    "TrendWeek",
    "WarningRow",
    "answered_warnings",
    "own_warnings",
    "precision",
    "precision_of_factors",
    "score_of",
    "surge_trend",
    "told",
    "waiting_warnings",
    "warnings_of",
]
