"""Reading for real, in the child behind its walls: Chinese pages made here, PDF layers, the receipts of the samples."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from app.evidence.kinds import FileKind
from app.evidence.preview.child import READING, command
from app.evidence.recognition.receipts import read_receipt
from app.evidence.recognition.recogniser import Recogniser, available
from tests.evidence.conftest import SAMPLES, picture
from tests.evidence.previewing import content, refused
from tests.evidence.recognition.pages import distance, drawn
from ui import start

pytestmark = pytest.mark.skipif(not available(), reason="the extra 'recognition' is not installed")

LETTER = [
    "信用卡争议处理申请书",
    "申请人：某先生，卡尾号八一二三，联系电话 13900001234。",
    "本人于二〇二六年十月二日收到短信，称在境外商户消费 12,800.00 元。",
    "当时本人身在本市，卡片一直随身携带，从未委托他人使用。",
    "已于当日 21:35 致电客服热线挂失，并向派出所报案取得回执。",
    "请求：一、退回上述款项；二、停止计收利息和违约金 350.40 元；",
    "三、在调查期间暂停催收，并更正个人征信记录。",
    "Statement enclosed: pages 1-4, ref. AB2026-1102.",
]


@pytest.fixture(scope="module")
def reader() -> Iterator[Recogniser]:
    made = Recogniser()
    yield made
    made.close()


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text).translate(str.maketrans("：，。；（）", ":,.;()"))


@pytest.mark.parametrize(("size", "lean", "most"), [(30, 0.0, 0.01), (24, 1.5, 0.03)])
def test_a_chinese_page_is_read_nearly_without_mistakes(
    reader: Recogniser, size: int, lean: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = reader.read(content(drawn(LETTER, size=size, lean=lean), FileKind.PNG), 0)
    wanted, seen = _plain("".join(LETTER)), _plain(told.text)
    rate = distance(seen, wanted) / len(wanted)
    record_property("character_error_rate", round(rate, 4))
    assert told.by == "engine"
    assert rate <= most
    first = told.lines[0]
    assert (first.box.left, first.box.top) == pytest.approx((0.06, 0.1), abs=0.06)


def test_a_pdf_that_carries_its_text_is_read_from_that(reader: Recogniser) -> None:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    for turned in (0, 90):
        canvas.setPageRotation(turned)
        canvas.drawString(72, 742, "Amount due 12,800.00 by 2026-11-24")
        canvas.drawString(72, 700, "Minimum payment 1,280.00")
        canvas.showPage()
    canvas.save()
    seen = content(target.getvalue(), FileKind.PDF)
    upright, sideways = reader.read(seen, 0), reader.read(seen, 1)
    assert (upright.by, upright.number) == ("layer", 1)
    assert upright.text == "Amount due 12,800.00 by 2026-11-24\nMinimum payment 1,280.00"
    amount = upright.lines[0].part(11, 20)
    assert (amount.left, amount.top) == pytest.approx((133 / 595, 100 / 842), abs=0.02)
    # Shown turned by a quarter, the same line runs down at the right.
    assert sideways.lines
    assert min(line.box.left for line in sideways.lines) > 0.8


def test_a_page_that_is_not_there_and_a_file_that_is_none(reader: Recogniser) -> None:
    assert refused(lambda: reader.read(content(picture(), FileKind.PNG), 1)).code == "evidence.preview_no_page"
    broken = content(b"\x89PNG\r\n\x1a\nbroken", FileKind.PNG, "坏.png")
    assert refused(lambda: reader.read(broken, 0)).code == "evidence.preview_damaged"
    assert reader.read(content(picture(), FileKind.PNG), 0).lines == ()


def test_in_a_bundle_the_programs_own_door_becomes_this_child(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(1, 2.0, READING)[1:] == [start.READING_CHILD, "1", "2.0"]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not here")
def test_receipts_of_the_samples_give_their_day_and_total(reader: Recogniser) -> None:
    right = {"day": 0, "total": 0, "merchant": 0}
    files = sorted((SAMPLES / "receipts").glob("*.jpg"))
    for file in files:
        told = json.loads(file.with_suffix(".json").read_text("utf-8"))
        receipt = read_receipt(reader.read(content(file.read_bytes(), FileKind.JPEG), 0), date(2026, 11, 24))
        day, month, year = (int(part) for part in told["date"].split("/"))
        wanted = date(year + (2000 if year < 100 else 0), month, day).isoformat()
        right["day"] += receipt.day is not None and receipt.day.value == wanted
        right["total"] += receipt.total is not None and receipt.total.value == told["total"]
        right["merchant"] += receipt.merchant is not None and receipt.merchant.value.upper() == told["company"].upper()
    assert right == {"day": len(files), "total": len(files), "merchant": len(files)}
