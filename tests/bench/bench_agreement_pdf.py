"""An agreement of three pages with sixty instalments against the same tables and paragraphs in bare reportlab.

The baseline is what reportlab's own platypus does with the same words, the same tables and a TrueType font of the
same design that holds just the characters needed; it draws no header, footer, verification code or signature box.
Converting that font is not measured, and neither is registering it; ours are registered before as well. The second
result holds the set-up of both fonts, which the first paper of a process pays, against one paper.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.harness import Result, compare

LIMIT = 1.5
SET_UP_LIMIT = 2.0
ROWS = 60
BASELINE_FONT = "bench-baseline"

WORDS = (
    "截至2026年11月24日，乙方名下尾号1234的信用卡欠款共计人民币41,113.40元。甲乙双方确认，乙方因失业暂时丧失全部"
    "清偿能力，但有还款意愿，双方本着平等、自愿的原则，经协商一致，达成如下协议："
)
CLAUSES = (
    "自本协议生效之日起，甲方停止对乙方及其亲友的一切催收行为，并于3个工作日内通知全部受托催收机构；乙方再次接到催收"
    "电话的，可以向甲方投诉，甲方应在2个工作日内答复。",
    "乙方承诺在本协议约定的债务清偿完毕前，不向任何银行申请信用卡。",
    "乙方连续两期或者累计三期未足额还款的，甲方有权宣布本协议项下全部债务提前到期，已减免的利息、费用不再减免。",
    "本协议一式三份，甲方执二份、乙方执一份，具有同等法律效力。",
)
TITLE = "个性化分期还款协议"
HEADINGS = ("一、债务情况", "二、还款安排", "三、双方权利义务")


def bench() -> list[Result]:
    """Compare the two, then the set-up of the fonts with one paper."""
    ours = _ours()
    with TemporaryDirectory(prefix="bench-font-") as folder:
        baseline = _baseline(_convert(Path(folder) / "baseline.ttf"))
        return [
            compare("agreement_pdf", lambda: ours() and None, lambda: baseline() and None, LIMIT, runs=15, warm_up=2),
            compare("agreement_pdf_fonts", _set_up, lambda: ours() and None, SET_UP_LIMIT, runs=5),
        ]


def _ours() -> Callable[[], int]:
    from reports.document import Paper
    from reports.parts.money import components, schedule
    from reports.parts.signature import Signer, signatures
    from reports.parts.text import clause, heading, paragraph
    from tests.reports.pretend import debt, imprint, instalments, sheet

    def paper() -> int:
        page = sheet()
        made = Paper(page, imprint())
        made.add(heading(page, HEADINGS[0]), paragraph(page, WORDS), components(page, debt()))
        made.add(heading(page, HEADINGS[1]), schedule(page, instalments(ROWS)), heading(page, HEADINGS[2]))
        made.add(clause(page, f"第{number}条", text) for number, text in enumerate(CLAUSES, 1))
        made.add(signatures(page, [Signer("甲方"), Signer("乙方")]))
        pages = made.render()[1]
        if pages < 3:
            raise AssertionError(f"the agreement has {pages} pages; the bench wants three")
        return pages

    return paper


def _rows() -> list[Sequence[str]]:
    from tests.reports.pretend import instalments

    amounts = ("principal", "interest", "total", "balance")
    return [
        ["期数", "还款日", "本金（元）", "利息（元）", "应还（元）", "剩余本金（元）"],
        *(
            [str(one.n), one.due.isoformat(), *(getattr(one, name).grouped() for name in amounts)]
            for one in instalments(ROWS)
        ),
    ]


def _baseline(font_file: Path) -> Callable[[], int]:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    from tests.reports.pretend import debt

    pdfmetrics.registerFont(ttfonts.TTFont(BASELINE_FONT, str(font_file)))
    body = ParagraphStyle("body", fontName=BASELINE_FONT, fontSize=12, leading=20, wordWrap="CJK")
    ruled = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)), ("FONT", (0, 0), (-1, -1), BASELINE_FONT, 10)])

    def ruled_table(rows: list[Sequence[str]]) -> Table:
        # Plain strings are the fastest cells that reportlab has; ours may wrap, and fall back to the other face.
        return Table([list(row) for row in rows], repeatRows=1, style=ruled)

    def paper() -> int:
        parts: list[Sequence[str]] = [[one.name, one.claimed.grouped(), one.agreed.grouped()] for one in debt()]
        buffer = BytesIO()
        SimpleDocTemplate(buffer).build(
            [
                *(Paragraph(text, body) for text in (TITLE, HEADINGS[0], WORDS)),
                ruled_table([["项目", "主张金额（元）", "约定金额（元）"], *parts]),
                Paragraph(HEADINGS[1], body),
                ruled_table(_rows()),
                Paragraph(HEADINGS[2], body),
                *(Paragraph(text, body) for text in CLAUSES),
            ]
        )
        return buffer.tell()

    return paper


def _convert(target: Path) -> Path:
    """Make a TrueType font of the characters of the baseline; bare reportlab takes no other outlines."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont

    from reports.fonts.faces import Face, font
    from tests.reports.pretend import debt

    wanted = {*"".join((TITLE, *HEADINGS, WORDS, *CLAUSES, "项目主张约定 ")), *"".join(one.name for one in debt())}
    wanted |= set("".join("".join(row) for row in _rows()))
    with TTFont(font(Face.SERIF).path) as source:
        cmap = {ord(char): source.getBestCmap()[ord(char)] for char in sorted(wanted)}
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
