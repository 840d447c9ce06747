"""A real agreement of sixty instalments against the same tables and paragraphs in bare reportlab, both to a file.

Ours is `reports.agreement.make` on the paper that the clause library composes. The baseline is what reportlab's own
platypus does with the same words, the same tables and a TrueType font of the same design that holds just the
characters needed; it draws no header, footer, verification code, bookmark or signature box. Converting that font is
not measured, and neither is registering it; ours are registered before as well. Both write their file in the same
way, forced to the disk. The second result holds the set-up of both fonts, which the first paper of a process pays,
against one paper.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.bench.harness import Result, compare

if TYPE_CHECKING:
    from app.agreements.views import AgreementPaper

LIMIT = 1.5
SET_UP_LIMIT = 2.0
MONTHS = 60
BASELINE_FONT = "bench-baseline"


def bench() -> list[Result]:
    """Compare the two, then the set-up of the fonts with one paper."""
    from tests.reports.samples.agreed import instalment, signed

    view = signed(instalment(MONTHS), "customer", "staff")
    with TemporaryDirectory(prefix="bench-paper-") as name:
        folder = Path(name)
        ours = _ours(view, folder / "ours.pdf")
        baseline = _baseline(view, folder / "bare.pdf", _convert(view, folder / "baseline.ttf"))
        return [
            compare("agreement_pdf", lambda: ours() and None, lambda: baseline() and None, LIMIT, runs=15, warm_up=2),
            compare("agreement_pdf_fonts", _set_up, lambda: ours() and None, SET_UP_LIMIT, runs=5),
        ]


def _ours(view: AgreementPaper, out: Path) -> Callable[[], int]:
    from reports import agreement
    from tests.reports.samples import AT, words

    def paper() -> int:
        pages = agreement.make(view, words(), out, printed_at=AT).pages
        if pages < 3:
            raise AssertionError(f"the agreement has {pages} pages; the bench wants three and more")
        return pages

    return paper


def _parts(view: AgreementPaper) -> Iterator[str | list[Sequence[str]]]:
    """The words and tables of the agreement in order: text is a paragraph, a list is a table with its header."""
    from tests.reports.samples import words

    parties = view.parties
    yield view.title
    yield [
        ["甲方（银行）", parties.bank_name + parties.branch_name, "电话", parties.branch_phone],
        ["地址", parties.branch_address, "信用卡卡号", parties.card],
        ["乙方（客户）", parties.customer_name, "电话", parties.customer_phone],
        ["证件", parties.customer_id, "地址", parties.customer_address],
    ]
    total = view.components[-1]
    yield [["欠款合计", total.claimed], ["减免合计", total.waived], ["约定偿还", total.agreed]]
    yield view.opening
    for clause in view.clauses:
        yield f"第{clause.number}条　{clause.title}"
        yield clause.text
    yield "附表一　欠款组成表"
    labels = words().labels("paper_component")
    rows = [[labels.get(row.component, "合计"), row.claimed, row.waived, row.agreed] for row in view.components]
    yield [["项目", "主张金额（元）", "减免金额（元）", "约定金额（元）"], *rows]
    yield "附表二　还款计划表"
    yield [
        ["期数", "还款日", "本金（元）", "利息（元）", "应还（元）", "剩余本金（元）"],
        *([str(row.n), row.due, row.principal, row.interest, row.total, row.balance] for row in view.schedule),
    ]
    yield "签署"
    yield f"文本校验（SHA-256）：{view.sha256}"


def _baseline(view: AgreementPaper, out: Path, font_file: Path) -> Callable[[], int]:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    from app.kernel.files import write_whole

    pdfmetrics.registerFont(ttfonts.TTFont(BASELINE_FONT, str(font_file)))
    body = ParagraphStyle("body", fontName=BASELINE_FONT, fontSize=12, leading=20, wordWrap="CJK")
    ruled = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)), ("FONT", (0, 0), (-1, -1), BASELINE_FONT, 10)])
    parts = list(_parts(view))

    def paper() -> int:
        buffer = BytesIO()
        # Plain strings are the fastest cells that reportlab has; ours may wrap, and fall back to the other face.
        SimpleDocTemplate(buffer).build(
            [
                Paragraph(part, body)
                if isinstance(part, str)
                else Table([list(row) for row in part], repeatRows=1, style=ruled)
                for part in parts
            ]
        )
        write_whole(out, buffer.getvalue())
        return buffer.tell()

    return paper


def _convert(view: AgreementPaper, target: Path) -> Path:
    """Make a TrueType font of the characters of the baseline; bare reportlab takes no other outlines."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont

    from reports.fonts.faces import Face, font

    wanted = {" "}
    for part in _parts(view):
        wanted |= set(part if isinstance(part, str) else "".join("".join(row) for row in part))
    with TTFont(font(Face.SERIF).path) as source:
        known = source.getBestCmap()
        cmap = {ord(char): known[ord(char)] for char in sorted(wanted)}
        names = [".notdef", *dict.fromkeys(cmap.values())]
        outlines, glyphs = source.getGlyphSet(), {}
        for name in names:
            pen = TTGlyphPen(None)
            outlines[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
            glyphs[name] = pen.glyph()
        metrics = {name: source["hmtx"][name] for name in names}
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=1151, descent=-286)
    builder.setupNameTable({"familyName": "Baseline", "styleName": "Regular", "psName": "Baseline-Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(target)
    return target


def _set_up() -> float:
    """Return how many milliseconds a fresh process spends on opening and registering both fonts."""
    program = (
        "import time, reportlab.pdfgen.canvas, reports.fonts.embed as embed; from reports.fonts.faces import Face; "
        "started = time.perf_counter(); [embed.embedded(face) for face in Face]; "
        "print((time.perf_counter() - started) * 1000)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return float(run.stdout)
