"""The read-back (朗读核对): the record page by page, on the customer's window, on this screen, or on paper.

Three answers are recorded for each page. Staff see the same page small and can answer for a customer who says it
aloud; a page that was not clear stays marked until the record says it better.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.interviews import desk
from app.interviews.codes import ReadBackHow, ReadBackOutcome
from app.interviews.reading import CHARS, LINES, ReadPage
from app.interviews.views import ReadBack, read_back
from ui.interviews import leaves
from ui.interviews.customer_side import CustomerSide
from ui.interviews.keeper import Keeper
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.customer_display import Answer, Miniature

_OUTCOMES = {
    Answer.AGREE: ReadBackOutcome.AGREED,
    Answer.AGAIN: ReadBackOutcome.AGAIN,
    Answer.UNCLEAR: ReadBackOutcome.UNCLEAR,
}


class ReadBackPanel(QWidget):
    """`load()` reads how far the read-back is; `ready(then)` of the tab saves everything typed first."""

    def __init__(
        self,
        page: Page,
        keeper: Keeper,
        side: CustomerSide,
        ready: Callable[[Callable[[], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._keeper = keeper
        self._side = side
        self._ready = ready
        self.found: ReadBack | None = None
        self._filled: list[tuple[str, ...]] = []
        self._room = (LINES, CHARS)
        self._at = 0
        self._showing = False
        self._fitting = False
        self.status = Chip("")
        self.on_display = layout.button(self.tr("Show to the customer"), self._show_there, icon="customer-screen")
        self.here = layout.button(self.tr("Show on this screen"), self._show_here, icon="desktop")
        self.paper = layout.button(self.tr("Read on paper and agreed"), self._read_on_paper, icon="file")
        self.stop = layout.button(self.tr("Stop showing"), side.release, icon="stop")
        self.aloud = layout.button(self.tr("Read aloud"), self._read_aloud, icon="speaker")
        self.note = layout.text_label("", "hint", wrap=True)
        self.text = layout.text_label("", wrap=True)
        self.text.setAccessibleName(self.tr("The page that is read back"))
        self.count = layout.text_label("", "label")
        self.back = layout.tool("chevron-left", self.tr("Page back"), lambda: self._turn(-1))
        self.on = layout.tool("chevron-right", self.tr("Page on"), lambda: self._turn(1))
        self.agree = layout.button(self.tr("The customer agrees"), lambda: self._answer(Answer.AGREE), icon="check")
        self.again = layout.button(self.tr("Once more"), lambda: self._answer(Answer.AGAIN), icon="refresh")
        self.unclear = layout.button(self.tr("Not clear"), lambda: self._answer(Answer.UNCLEAR), icon="help")
        self.miniature: Miniature | None = None
        self._lay_out()
        side.released.connect(self._released)
        self._draw()

    def load(self, then: Callable[[ReadBack], None] | None = None) -> None:
        """Read how far the read-back is; what the customer sees follows the record."""
        interview_id, words = self._keeper.interview_id, self._page.words
        lines, chars = self._room
        if interview_id is not None:
            self._page.jobs.query(
                self,
                lambda s: read_back(s, interview_id, words, lines=lines, chars=chars),
                then or self._loaded,
                latest="read back",
            )

    def go(self) -> None:
        """Put the cursor on the way to begin."""
        (self.on_display if self._side.two_screens else self.here).setFocus()

    @property
    def page_shown(self) -> ReadPage | None:
        """The page that is being read."""
        pages = self.found.pages if self.found is not None else ()
        return pages[self._at] if self._at < len(pages) else None

    # ------------------------------------------------------------------ showing

    def _show_there(self) -> None:
        self._ready(lambda: self._begin(same_screen=False))

    def _show_here(self) -> None:
        self._ready(lambda: self._begin(same_screen=True))

    def _begin(self, *, same_screen: bool) -> None:
        if not self._side.take(answered=self._answered, turned=self._turned, same_screen=same_screen):
            self._page.notices.warn(
                self.tr("There is no second screen."), self.tr("Show it on this screen, or read it on paper.")
            )
            return
        self._showing = True
        if self.miniature is None:
            self.miniature = Miniature(self._side.display)
            self.miniature.setFixedHeight(theme.WIDTH["number"] + theme.HEIGHT["bar"])
            self._mini_place.addWidget(self.miniature)
        self._how(ReadBackHow.DISPLAY)
        self._fit()

    def _fit(self) -> None:
        """Lay the pages for the window as it is now."""
        self._fitting = True
        self._room = leaves.room(self._side.display)
        self._fitting = False
        self.load()

    def _loaded(self, found: ReadBack) -> None:
        before = self.found
        self.found = found
        if before is None or [page.marks for page in before.pages] != [page.marks for page in found.pages]:
            self._at = max(found.next - 1, 0)
        self._at = min(self._at, max(len(found.pages) - 1, 0))
        if self._showing:
            self._present()
        self._draw()

    def _present(self) -> None:
        found = self.found
        if found is None:
            return
        title = self._page.words.text("interviews.title")
        filled = leaves.filled(found.pages, self._room[0], title)
        if filled == self._filled and leaves.fits(self._side.display, filled):
            return
        self._filled = filled
        display = self._side.display
        self._fitting = True
        display.present(title, [line for page in filled for line in page])
        display.turn(self._at)
        self._fitting = False

    def _turned(self, at: int, of: int) -> None:
        del of
        if self._fitting or not self._showing:
            return
        if not leaves.fits(self._side.display, self._filled):
            # Another size of type, or the window just got its real size: lay the pages anew once that has settled.
            QTimer.singleShot(0, self, self._refit)
            return
        self._at = at
        self._draw()

    def _refit(self) -> None:
        if self._showing and not leaves.fits(self._side.display, self._filled):
            self._fit()

    def _released(self) -> None:
        self._showing = False
        self._filled = []
        self._draw()

    def _turn(self, step: int) -> None:
        if self._showing:
            self._side.display.turn(step)
        elif self.found is not None:
            self._at = min(max(self._at + step, 0), len(self.found.pages) - 1)
            self._draw()

    # ------------------------------------------------------------------ answers

    def _answer(self, answer: Answer) -> None:
        if self._showing:
            self._side.display.answer(answer)
        else:
            self._ready(lambda: self._record(answer, self._at))

    def _answered(self, answer: Answer, at: int) -> None:
        if leaves.fits(self._side.display, self._filled):
            self._record(answer, at)

    def _record(self, answer: Answer, at: int) -> None:
        interview_id, found = self._keeper.interview_id, self.found
        if interview_id is None or found is None or at >= len(found.pages):
            return
        page, outcome = found.pages[at], _OUTCOMES[answer]
        self._page.jobs.change(
            self,
            lambda s: desk.record_read_back(s, interview_id, page, outcome).id,
            lambda _id: self._recorded(answer, at),
            verb="interviews.record_read_back",
            failed=self._refused,
        )

    def _recorded(self, answer: Answer, at: int) -> None:
        self.note.setText(
            self.tr("Page {0} was not clear: explain it, or say it better in the record.").format(at + 1)
            if answer is Answer.UNCLEAR
            else ""
        )
        if not self._showing and answer is Answer.AGREE and self.found is not None:
            self._at = min(at + 1, len(self.found.pages) - 1)
        self.load(self._went_on)

    def _went_on(self, found: ReadBack) -> None:
        self._loaded(found)
        if not found.done or not found.pages:
            if self._showing and self._at == len(found.pages) - 1 and found.pages[self._at].agreed:
                # The last page was agreed to while an earlier one was left out: go back to it.
                self._side.display.turn(found.next - 1 - self._at)
            return
        self._page.notices.good(self.tr("Everything is read back and agreed."))
        self._side.release()

    def _refused(self, trouble: Trouble) -> None:
        self.note.setText("\n".join(self._page.words.told(refusal).line() for refusal in trouble.refusals))
        self.load()

    def _read_on_paper(self) -> None:
        self._ready(self._paper_read)

    def _paper_read(self) -> None:
        interview_id = self._keeper.interview_id
        if interview_id is None:
            return
        self._how(ReadBackHow.PAPER)
        self._page.jobs.change(
            self,
            lambda s: desk.record_paper_read(s, interview_id).id,
            lambda _id: self.load(),
            verb="interviews.record_paper_read",
            failed=self._refused,
        )

    def _read_aloud(self) -> None:
        page = self.page_shown
        reader = self._side.display.reader
        if not reader.available:
            self._page.notices.warn(self.tr("This PC has no voice."), self.tr("Please read the page out yourself."))
        elif page is not None:
            reader.say(page.text)
        self._how(ReadBackHow.READ_ALOUD)

    def _how(self, how: ReadBackHow) -> None:
        if self._keeper.state.value("read_back", "how") != how.value:
            self._keeper.typed("read_back", "how", how.value)

    # ------------------------------------------------------------------ looks

    def _draw(self) -> None:
        pages = self.found.pages if self.found is not None else ()
        agreed = sum(page.agreed for page in pages)
        done = bool(pages) and agreed == len(pages)
        self.status.put(
            self.tr("All {0} pages agreed").format(len(pages))
            if done
            else self.tr("{0} of {1} pages agreed").format(agreed, len(pages)),
            "good" if done else "soon",
            "check-circle" if done else "clock",
        )
        page = self.page_shown
        self.text.setText(page.text if page is not None else "")
        mark = self.tr("Agreed") if page is not None and page.agreed else ""
        self.count.setText(f"{self._at + 1}/{len(pages)}  {mark}" if pages else "")
        theme.role(self.count, "good" if mark else "label")
        self.stop.setVisible(self._showing)
        self.on_display.setVisible(not self._showing and self._side.two_screens)
        self.here.setVisible(not self._showing and not self._side.two_screens)
        for turner in (self.back, self.count, self.on):
            turner.setVisible(not self._showing)
        if self.miniature is not None:
            self.miniature.setVisible(self._showing)
        self.note.setVisible(bool(self.note.text()))

    def _lay_out(self) -> None:
        ways = layout.row(self.status, 1, self.on_display, self.here, self.aloud, self.paper, self.stop, gap=1)
        self._mini_place = layout.column()
        body = layout.row(self._mini_place, self.text, gap=3)
        body.setStretch(1, 1)
        answers = layout.row(self.back, self.count, self.on, 1, self.unclear, self.again, self.agree, gap=1)
        page = layout.card(body, answers, surface="sunken")
        self.setLayout(layout.column(ways, page, self.note))
