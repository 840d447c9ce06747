"""What a crash may leave on the disk: nothing. A core dump of this process would hold the data key in the open.

The limit is the process's own and is inherited by its children. Forbidding other programs of the same user to look
into the process (PR_SET_DUMPABLE) was decided against: file choosers of sandboxed desktops refuse such a process, and
who runs programs as this user can read the screen as well.
"""

from __future__ import annotations

import sys


def no_core_dumps() -> None:
    """Have the system write no core dump of this process from now on; where there are none, nothing happens."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
