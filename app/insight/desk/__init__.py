"""What the desk does about warnings: score cases, raise, take notice, answer."""

from app.insight.desk.answering import acknowledge, answer
from app.insight.desk.rounds import cases_to_score
from app.insight.desk.scoring import out_of_date, score_case, score_cases
from app.insight.desk.surges import watch_for_surges

__all__ = [
    "acknowledge",
    "answer",
    "cases_to_score",
    "out_of_date",
    "score_case",
    "score_cases",
    "watch_for_surges",
]
