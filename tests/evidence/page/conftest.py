"""The page in front of a real store, with jobs that run at once and a preview that draws plain paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import Seat, resource_folder
from app.evidence import desk, views
from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content, Measured, PageSize, Pixels, Region
from app.evidence.preview.previewer import Previewer
from app.kernel.errors import DeskError, Refusal
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from tests.evidence.conftest import STATEMENT, pdf, picture
from tests.evidence.page.pages import choose, settle
from tests.evidence.page.parts import WORDS, Asked, line
from ui.evidence.evidence import EvidenceTab
from ui.evidence.pages import renderer
from ui.evidence.pages.view import PageView
from ui.evidence.statement.line_table import LineTable
from ui.evidence.statement.lines import LineModel
from ui.shell.changes import Changes
from ui.shell.context import Context
from ui.shell.jobs import InlineLanes, Jobs, ThreadLanes
from ui.shell.memory import Memory
from ui.shell.notices import Notice, Notices
from ui.widgets import theme


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")


class Paper:
    """A preview without a child: a PDF has three pages, a picture one, all are white."""

    def __init__(self) -> None:
        self.started = 0
        self.closed = False
        self.asked: list[tuple[str, int, float, int, Region | None]] = []
        self.trouble: DeskError | None = None

    def start(self) -> None:
        """Note it."""
        self.started += 1

    def close(self) -> None:
        """Note it."""
        self.closed = True

    def measure(self, content: Content) -> Measured:
        """Three pages for a PDF, one otherwise; reads the content, as the real one does."""
        if self.trouble is not None:
            raise self.trouble
        with content.open() as stream:
            stream.read()
        return Measured((PageSize(600, 800),) * 3 if content.kind is FileKind.PDF else (PageSize(60, 40),))

    def render(
        self, content: Content, page: int, *, scale: float, turn: int = 0, region: Region | None = None
    ) -> Pixels:
        """White."""
        self.asked.append((content.name, page, scale, turn, region))
        size = self.measure(content).pages[page].turned(turn)
        width, height = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        if region is not None:
            width, height = region.width, region.height
        return Pixels(width, height, b"\xff" * (width * height * 4))

    def text(self, _content: Content, _most: int) -> str:
        """Nothing to read."""
        return ""


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch) -> Paper:
    """Give the preview that pages of this test share."""
    found = Paper()
    monkeypatch.setattr(renderer._Shared, "make", lambda: found)
    return found


@pytest.fixture
def said() -> list[Notice]:
    """Give what the strip would say, in order."""
    return []


@pytest.fixture
def context(seat: Seat, said: list[Notice], paper: Paper) -> Context:
    """Give what a page works with: a real store, jobs that run at once."""
    assert paper.started == 0
    words = Wording.load(resource_folder("wording"), Language.ZH)
    notices = Notices(words)
    notices.said.connect(said.append)
    jobs = Jobs(seat, InlineLanes())
    jobs.troubled.connect(notices.trouble)
    changes = Changes(0)
    seat.store.subscribe(changes.tell)
    return Context(
        seat=seat,
        jobs=jobs,
        changes=changes,
        notices=notices,
        memory=Memory(None),
        words=words,
        clock=seat.desktop.clock,
        desk=seat.desktop,
    )


@pytest.fixture
def add(seat: Seat, case_id: UUID, tmp_path: Path) -> Callable[..., UUID]:
    """Give a function that brings a file to the case without the page and returns its id."""

    def bring(name: str, content: bytes) -> UUID:
        path = tmp_path / name
        path.write_bytes(content)
        with seat.store.action(seat.actor, "evidence.add") as session:
            return desk.add_file(session, case_id, path, seat.blobs).id

    return bring


@pytest.fixture
def full(add: Callable[..., UUID]) -> list[UUID]:
    """Give a case with a picture, a PDF and a statement."""
    return [add("小票.png", picture()), add("合约.pdf", pdf(3)), add("账单.csv", STATEMENT.encode())]


@pytest.fixture
def page(context: Context, case_id: UUID, qtbot: QtBot) -> Iterator[EvidenceTab]:
    """Give the page of the case, shown."""
    found = EvidenceTab(context)
    qtbot.addWidget(found)
    found.resize(1200, 600)
    found.show()
    found.opened(case_id=case_id)
    found.activateWindow()
    yield found
    found.closed()


@pytest.fixture
def rows(seat: Seat, case_id: UUID) -> Callable[[], list[views.ItemRow]]:
    """Give a function that reads the items as they are stored."""

    def read() -> list[views.ItemRow]:
        with seat.store.read(seat.actor) as session:
            return views.items(session, case_id)

    return read


def refuse(code: str) -> Refusal:
    """A refusal with a file's name."""
    return Refusal(code, name="可疑.pdf")


@pytest.fixture
def ready(full: list[UUID], seat: Seat, page: EvidenceTab) -> EvidenceTab:
    """Give the page with the statement read and shown."""
    with seat.store.action(seat.actor, "evidence.read") as session:
        desk.read_transactions(session, full[2], seat.blobs)
    settle(page)
    choose(page, 3)
    return page


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    """Give a view of 500 × 400 with an A4 page."""
    found = PageView(Asked())
    qtbot.addWidget(found)
    found.resize(500, 400)
    found.show()
    found.show_pages("contract", (PageSize(794, 1123),))
    return found


@pytest.fixture
def table(qtbot: QtBot) -> LineTable:
    """Give a table of five lines."""
    model = LineModel(WORDS)
    found = LineTable(model)
    qtbot.addWidget(found)
    found.resize(700, 300)
    found.show()
    model.put(
        [
            line(1, 5_00, description="bus", merchant="City"),
            line(2, -20_00, description="refund", kind="refund"),
            line(
                3, 1_200_00, description="laptop ＡＢＣ", instalment="1/12", status="done", posted_on=date(2026, 10, 9)
            ),
            line(4, 9_90, "USD", description="book", original=Money(70_00, "CNY"), card_tail="0042"),
            line(5, 3_00, description="", merchant="kiosk", traded_on=None, neutral=True),
        ],
        may_tick=True,
    )
    return found


@pytest.fixture
def real(context: Context, monkeypatch: pytest.MonkeyPatch, seat: Seat, qtbot: QtBot) -> Iterator[Context]:
    """Give a context with the program's own lanes and a real child."""
    monkeypatch.setattr(renderer._Shared, "make", Previewer)
    lanes = ThreadLanes()
    context.jobs = Jobs(seat, lanes)
    context.jobs.troubled.connect(context.notices.trouble)
    yield context
    context.jobs.close()
    qtbot.wait(10)
