"""A bundle of three hundred pages against a bare merge of the same files with the same library (pypdf).

Ours reads thirty files in the jailed child, drops what acts, shrinks and stamps every page, sets cover and index,
writes bookmarks and page labels, and forces the file to the disk. The baseline is `PdfWriter.append` of the same bytes
and `write`, into a file forced to the disk in the same way; it stamps nothing and knows no walls. The files hold text,
an embedded font and a picture each, as statements and scans do. The child is started before, as the page in the
window does while somebody chooses. The faster turns are compared: two processes wait for others more often than one.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.harness import Result, compare, percentile

LIMIT = 1.5
FILES, PAGES = 30, 10


def bench() -> list[Result]:
    """Compare both in turns."""
    with TemporaryDirectory(prefix="bench-bundle-") as name:
        folder = Path(name)
        for number in range(FILES):
            (folder / f"{number:02d}.pdf").write_bytes(_document(number))
        files = sorted(folder.glob("??.pdf"))
        data = [file.read_bytes() for file in files]
        ours, baseline = _ours(data, folder / "ours.pdf"), _baseline(data, folder / "bare.pdf")
        return [compare("bundle_300_pages", ours, baseline, LIMIT, runs=11, warm_up=2, statistic=percentile(0.1))]


def _document(number: int) -> bytes:
    """Ten pages of forty lines in an embedded font, with a small picture on each."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    from reports.fonts.embed import embedded
    from reports.fonts.faces import Face

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    font = embedded(Face.SERIF).fontName
    for page in range(PAGES):
        canvas.setFont(font, 10)
        for line in range(40):
            canvas.drawString(60, 780 - 17 * line, f"{number:02d}-{page}-{line} 消费 网上商城 人民币 1,280.00 元")
        image = Image.effect_noise((160, 120), 40 + page)
        canvas.drawImage(ImageReader(image), 400, 60, 120, 90)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _ours(data: Sequence[bytes], out: Path) -> Callable[[], float]:
    from datetime import UTC, datetime
    from uuid import uuid4

    from app.evidence.bundles import Candidate, Recipient, choose
    from app.evidence.desk.bundling import BundlePlan
    from app.staff.views import BranchCard
    from reports import bundle
    from reports.binding import binder
    from tests.reports.samples import words

    at = datetime(2026, 11, 25, tzinfo=UTC)
    items = [
        Candidate(uuid4(), seq, f"对账单 {seq}", "statement", "pdf", f"{seq}.pdf", len(one), PAGES, f"{seq:064x}",
                  f"{seq:064x}", "customer", "", at)
        for seq, one in enumerate(data, 1)
    ]  # fmt: skip
    branch = BranchCard("0123", "中山路支行", "示例银行", "", "", "")
    choice = choose(items, Recipient.COURT)
    plan = BundlePlan(
        uuid4(), "2026-0123-000045", "*华", "card_theft", Recipient.COURT, "某法院", "王敏", branch, at, choice
    )
    blobs = _Held({one.sha256: each for one, each in zip(items, data, strict=True)})

    def make() -> float:
        child = binder.begun()
        child.ask({"act": "wake"}, binder.SECONDS)
        began = time.perf_counter()
        made, _ = bundle.write(plan, words(), blobs, out, printed_at=at, child=child)  # type: ignore[arg-type]
        if made.pagination.total < FILES * PAGES or any(one.trouble for one in made.bound):
            raise AssertionError("the bundle is not what the bench wants to measure")
        return (time.perf_counter() - began) * 1000

    return make


class _Held:
    """A store of contents that holds them in memory: decrypting is not what is compared."""

    def __init__(self, data: dict[str, bytes]) -> None:
        self._data = data

    def open(self, sha256: str) -> io.BytesIO:
        return io.BytesIO(self._data[sha256])


def _baseline(data: Sequence[bytes], out: Path) -> Callable[[], None]:
    from pypdf import PdfWriter

    from app.kernel.files import write_whole

    def merge() -> None:
        writer = PdfWriter()
        for one in data:
            writer.append(io.BytesIO(one))
        target = io.BytesIO()
        writer.write(target)
        write_whole(out, target.getvalue())

    return merge
