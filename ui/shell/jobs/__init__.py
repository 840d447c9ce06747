"""How pages start work. Two builders carry nearly everything; pages contain no thread code.

    self.jobs.query(self, lambda s: views.page(s, after=None), self._show)
    self.jobs.change(self, lambda s: desk.assign(s, case_id, to), self._assigned, failed=self.form.refuse)

Two more for what is neither: `work` (long, with count, rate and Cancel in the strip; import, sync) and
`compute` (a process; pictures, recognition).

Who hears of errors: a `Refusal` goes to `failed` when there is one (a `Form` puts it beside its field), else
to the strip; a fault of the machine and a bug always go to the strip and to `failed` too, so that a page can
tidy up; `Cancelled` goes to nobody.
"""

from ui.shell.jobs.core import Jobs
from ui.shell.jobs.job import Job, Task
from ui.shell.jobs.lanes import InlineLanes, Lane, Lanes, ThreadLanes
from ui.shell.jobs.trouble import Kind, Trouble

__all__ = ["InlineLanes", "Job", "Jobs", "Kind", "Lane", "Lanes", "Task", "ThreadLanes", "Trouble"]
