"""What stands in the middle of a case without evidence: what to do, for whoever may."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.widgets.empty import Empty


def nothing(add: Callable[[], None] | None) -> Empty:
    """The empty stage; `add` is None for a reader, who has nothing to press."""
    title = QCoreApplication.translate("Stage", "No evidence yet")
    if add is None:
        return Empty(title, icon="evidence")
    hint = QCoreApplication.translate(
        "Stage", "Drop files anywhere on this page, paste with Ctrl+V, or choose them with F6."
    )
    action = QCoreApplication.translate("Stage", "Add files")
    return Empty(title, hint, icon="evidence", action=action, pressed=add)
