"""An exhibit that lies only at the centre is fetched when somebody looks at it; one that nobody sent yet says so."""

from __future__ import annotations

from uuid import UUID

from pytestqt.qtbot import QtBot

from app.desktop import resource_folder
from app.evidence import desk as evidence
from app.evidence.views import ItemRow, items
from app.evidence.whereabouts import Place
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk
from ui.evidence.bringing import is_elsewhere
from ui.evidence.item_list import LINES, ItemModel
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.text import TextView
from ui.evidence.stage import Stage
from ui.evidence.verifying import Verifying
from ui.shell.changes import Changes
from ui.shell.context import Context
from ui.shell.jobs import Jobs
from ui.shell.jobs.lanes import InlineLanes
from ui.shell.memory import Memory
from ui.shell.notices import Notice, Notices

TEXT = "客户当面写下的经过：十一月三日收到扣款短信。"


def _row(desk: SeatDesk, case: UUID) -> ItemRow:
    with desk.store.read(desk.actor) as session:
        (row,) = items(session, case, desk.seat.blobs, at_centre=desk.seat.at_centre)
    return row


def _context(desk: SeatDesk, said: list[Notice]) -> Context:
    words = Wording.load(resource_folder("wording"), Language.ZH)
    notices = Notices(words)
    notices.said.connect(said.append)
    return Context(
        seat=desk.seat,
        jobs=Jobs(desk.seat, InlineLanes()),
        changes=Changes(0),
        notices=notices,
        memory=Memory(None),
        words=words,
        clock=desk.seat.desktop.clock,
        desk=desk.seat.desktop,
    )


def test_what_another_desk_brought_is_fetched_when_it_is_opened(qtbot: QtBot, desk: OpenDesk) -> None:
    wang, zhao = desk("wang.min"), desk("zhao.gang")
    case = wang.new_case()
    with wang.act("evidence.add") as session:
        evidence.add_file(session, case, TEXT.encode(), wang.seat.blobs, name="经过.txt")
    wang.seat.sync(bytes_for=0)
    zhao.seat.sync(bytes_for=0)
    said: list[Notice] = []
    context = _context(zhao, said)
    stage = Stage(context, Renderer(context, context.jobs), None)
    qtbot.addWidget(stage)

    row = _row(zhao, case)
    assert is_elsewhere(row)
    model = ItemModel(context.words)
    model.put([row])
    assert model.data(model.index(0), LINES)[1].startswith(context.words.label("evidence_place", Place.AWAITED.value))
    stage.put(row)
    assert stage.sorry.sentence.text() == context.words.told(Refusal("sync.blob_awaited")).sentence
    verifying = Verifying(context, Renderer(context, context.jobs), stage)
    verifying.verify(case)
    assert len(said) == 1
    assert "1" in said[0].text

    wang.seat.sync()
    stage.sorry._again.click()
    text = stage.view("text")
    assert isinstance(text, TextView)
    assert text.edit.toPlainText() == TEXT
    zhao.seat.sync()
    assert not is_elsewhere(_row(zhao, case))
