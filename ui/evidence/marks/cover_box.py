"""Places to cover: proposed ones in a list, all ticked, to be taken or left; and the question before a copy is made.

It stands below the pages, so that each place can be looked at before it is accepted; nothing is covered silently.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from app.evidence.views import Proposal, Proposals
from app.kernel.wording import Wording
from ui.widgets import layout, theme

Places = Sequence[tuple[Proposal, bool]]


class CoverBox(QFrame):
    """`propose(…)` lists places, `ask(…)` asks whether a copy is to be made; `leave` puts it away.

    `looked(places)` is told what is listed and ticked (nothing when it is put away), `went(place)` where to look.
    """

    def __init__(self, words: Wording, looked: Callable[[Places], None], went: Callable[[Proposal], None]) -> None:
        super().__init__()
        theme.surface(self, "sunken")
        self._words = words
        self._looked = looked
        self._went = went
        self._places: tuple[Proposal, ...] = ()
        self._call: Callable[[], None] | None = None
        self.title = layout.text_label("", "strong", wrap=True)
        self.note = layout.text_label("", "small", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places that should probably be covered"))
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.currentRowChanged.connect(self._look)
        self.list.setFixedHeight(3 * theme.HEIGHT["row"])
        self.confirm = layout.button("", self._confirmed, kind="primary")
        self.never_mind = layout.button(self.tr("Never mind"), self.leave, kind="quiet")
        box = layout.column(
            self.title, self.list, self.note, layout.row(self.confirm, self.never_mind, 1, gap=1), gap=1
        )
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)
        self.hide()

    @property
    def wanted(self) -> list[Proposal]:
        """The places that are ticked."""
        return [place for place, on in self._ticked() if on]

    def propose(self, found: Proposals, call: Callable[[], None]) -> None:
        """List proposed places, all ticked; `call` is called when they are accepted."""
        self._places = found.places
        self._call = call
        self.list.blockSignals(True)
        self.list.clear()
        for place in found.places:
            reason = self._words.label("cover_reason", place.reason.value)
            item = QListWidgetItem(self.tr("Page {0}  {1}  {2}").format(place.page, reason, place.shown))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(found.places))
        if found.places:
            self.title.setText(self.tr("Cover these places? Untick what is to stay."))
        else:
            self.title.setText(self.tr("No number of anybody was found that is not marked already."))
        notes = [self.tr("Names and addresses are not found this way: mark them with X.")]
        if found.unread:
            notes.insert(0, self.tr("%n page(s) were not read yet and were not looked at.", "", found.unread))
        self.note.setText(" ".join(notes))
        self.confirm.setVisible(bool(found.places))
        self.show()
        self._tell()
        (self.list if found.places else self.never_mind).setFocus()

    def ask(self, places: int, pages: int, call: Callable[[], None]) -> None:
        """Ask whether a copy is to be made with so many places on so many pages covered."""
        self._places = ()
        self._call = call
        self.list.hide()
        self.title.setText(self.tr("Make a redacted copy? Places covered: {0}, on pages: {1}.").format(places, pages))
        self.note.setText(
            self.tr(
                "The copy is an exhibit of its own; nothing lies under what is covered. The original stays as it is."
            )
        )
        self._name(self.tr("Make the copy"))
        self.confirm.show()
        self.confirm.setEnabled(True)
        self.show()
        self._looked(())
        self.confirm.setFocus()

    def leave(self) -> None:
        """Put it away."""
        self._call = None
        self._places = ()
        self.hide()
        self._looked(())

    # ------------------------------------------------------------------ inside

    def _ticked(self) -> list[tuple[Proposal, bool]]:
        return [
            (place, self.list.item(row).checkState() == Qt.CheckState.Checked) for row, place in enumerate(self._places)
        ]

    def _tell(self) -> None:
        count = len(self.wanted)
        self._name(self.tr("Mark %n place(s)", "", count))
        self.confirm.setEnabled(count > 0)
        self._looked(self._ticked())

    def _look(self, row: int) -> None:
        if 0 <= row < len(self._places):
            self._went(self._places[row])

    def _name(self, text: str) -> None:
        self.confirm.setText(text)
        self.confirm.setAccessibleName(text)

    def _confirmed(self) -> None:
        if self._call is not None:
            self._call()
