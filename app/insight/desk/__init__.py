"""What the desk does about warnings: score cases, raise, take notice, answer."""

from app.insight.desk.answering import acknowledge, answer
from app.insight.desk.scoring import score_case, score_cases
from app.insight.desk.surges import watch_for_surges

__all__ = ["acknowledge", "answer", "score_case", "score_cases", "watch_for_surges"]
