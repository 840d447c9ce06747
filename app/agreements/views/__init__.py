"""What screens, papers and commands read of agreements."""

from app.agreements.views.around import AgentPowers, Around, EachOne, around
from app.agreements.views.paper import (
    AgreementPaper,
    ComponentRow,
    PaperClause,
    ScheduleRow,
    SignatureMark,
    agreement_paper,
    preview_paper,
)
from app.agreements.views.rows import AgreementRow, agreements
from app.agreements.views.waiting import MandateView, OtherRow, PendingRow, mandate, pending

__all__ = [
    "AgentPowers",
    "AgreementPaper",
    "AgreementRow",
    "Around",
    "ComponentRow",
    "EachOne",
    "MandateView",
    "OtherRow",
    "PaperClause",
    "PendingRow",
    "ScheduleRow",
    "SignatureMark",
    "agreement_paper",
    "agreements",
    "around",
    "mandate",
    "pending",
    "preview_paper",
]
