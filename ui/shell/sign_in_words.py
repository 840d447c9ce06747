"""What the sign-in page says of an error, before and after the composition root is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.kernel.errors import DeskError
from ui.shell.jobs.trouble import sort
from ui.shell.notices import Notices

if TYPE_CHECKING:
    from app.desktop import Desktop


def told(error: BaseException, desktop: Desktop | None) -> tuple[str, str]:
    """Return (sentence, remedy); both are empty when somebody only pressed Cancel."""
    trouble = sort(error, "sign-in")
    if trouble is None:
        return "", ""
    if isinstance(error, DeskError) and desktop is None:
        from ui.shell.session import wording

        return Notices(wording()).tell(trouble)
    return Notices(desktop.wording if desktop is not None else None).tell(trouble)
