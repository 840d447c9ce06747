"""What is attached to a mail: looked at in the stage like an exhibit, or taken as one (邮件附件收为证据)."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.evidence import desk
from app.evidence.desk import Taken
from app.evidence.kinds import recognise_bytes
from app.evidence.naming import LONGEST_TITLE, clean_name, default_title
from app.evidence.preview.content import Content
from app.evidence.texts.letters import Attached
from app.evidence.views import ItemRow
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task


@dataclass(frozen=True, slots=True)
class Inside:
    """An attachment that is looked at."""

    name: str
    content: Content
    data: bytes


class Attaching(QObject):
    """`inside` is what is looked at (None: the mail itself); `changed` fires when it is another."""

    changed = Signal()

    def __init__(self, context: Context, renderer: Renderer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = renderer
        self._mail: ItemRow | None = None
        self.inside: Inside | None = None

    def put(self, mail: ItemRow | None) -> None:
        """Another exhibit is shown."""
        self._mail, self.inside = mail, None

    def look_at(self, attached: Attached, data: bytes) -> None:
        """Look at an attachment; what is not taken as evidence is not looked at either, and says why."""
        name = attached.name
        try:
            kind = recognise_bytes(data, name).kind
        except Refusal as refusal:
            told = self._context.words.told(refusal)
            self._context.notices.warn(told.sentence, told.remedy)
            return
        content = Content(hashlib.sha256(data).hexdigest(), name, kind, len(data), lambda: io.BytesIO(data))
        self.inside = Inside(name, content, data)
        self.changed.emit()

    def leave(self) -> None:
        """Go back to the mail."""
        self.inside = None
        self.changed.emit()

    def take_shown(self) -> None:
        """Take what is looked at."""
        if self.inside is not None:
            self.take(self.inside, self.inside.data)

    def take(self, attached: Attached | Inside, data: bytes) -> None:
        """Keep the bytes and enter them into the mail's case; the list shows the new exhibit by itself."""
        mail, name = self._mail, attached.name
        if mail is None:
            return
        blobs, previewer = self._renderer.blobs, self._renderer.previewer
        title = self.title(mail, name)

        def work(task: Task) -> int:
            task.progress(0, 1, name)
            taken = desk.take_in(data, blobs, name=name, previewer=previewer)
            enter = partial(_enter, item_id=mail.id, taken=taken, title=title)
            found = task.change(enter, "evidence.add")
            task.progress(1, 1)
            return found

        def done(seq: int) -> None:
            self._context.notices.good(self.tr("Taken as exhibit {0}: {1}").format(seq, title))

        title_of_job = self.tr("Taking an attachment")
        self._context.jobs.work(self, work, done, title=title_of_job, failed=self._context.notices.trouble)

    def title(self, mail: ItemRow, name: str) -> str:
        """What the exhibit is called: the attachment's own name and the mail it came with."""
        own = default_title(name) or clean_name(name)
        tail = self.tr(" (attached to exhibit {0})").format(mail.seq)
        return own[: LONGEST_TITLE - len(tail)] + tail


def _enter(session: DeskSession, *, item_id: UUID, taken: Taken, title: str) -> int:
    return desk.take_attachment(session, item_id, taken, title=title).seq
