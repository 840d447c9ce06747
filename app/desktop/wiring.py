"""Which rooms there are: every mapped class, and who hears what the rooms publish."""

from __future__ import annotations

from app.kernel.events import Events


def load_models() -> None:
    """Import every room's mapped classes: capture must know every synced table before the first write."""
    import app.agreements.model
    import app.cases.model
    import app.evidence.model
    import app.fulfilment.model
    import app.insight.model
    import app.interviews.model
    import app.knowledge.model
    import app.mediation.model
    import app.outreach.model
    import app.sealing.model
    import app.staff.model
    import app.store.access
    import app.sync.model  # noqa: F401 - imported for what they register


def wire(events: Events) -> None:
    """Subscribe the later rooms to what earlier ones publish, in the order in which they must hear it."""
    from app.agreements.desk import take_effect
    from app.agreements.events import AgreementSigned
    from app.casefile import handlers
    from app.fulfilment.desk import create_obligations
    from app.insight import handlers as warnings
    from app.sealing.events import SealRegistered

    events.subscribe(SealRegistered, take_effect)
    events.subscribe(AgreementSigned, create_obligations)
    handlers.subscribe(events)
    warnings.subscribe(events)
