"""Pretend papers for the proofs: words, rows and people that no real case has, and readers of what was printed."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2

import resources
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from reports.document import Imprint, Paper
from reports.parts.checks import checks
from reports.parts.fields import Field, fields
from reports.parts.money import Component, Instalment, components, schedule
from reports.parts.signature import Signer, signatures
from reports.parts.text import answer, clause, heading, note, paragraph, question
from reports.sheet import Sheet
from reports.style import style

PRINTED_AT = datetime(2026, 11, 24, 6, 3, tzinfo=UTC)
DIGEST = "0123456789abcdef" * 4
RARE = "张𫖯、李𬍛、王喆堃、赵犇翀、孙䶮㛃"
STROKES = [[[100, 100, 0], [300, 260, 40], [520, 90, 80]], [[200, 300, 120], [480, 310, 160]]]


def wording(language: Language = Language.ZH) -> Wording:
    """Load the words of papers, and of no other room."""
    file = Path(resources.__file__).parent / "wording" / "reports.toml"
    text = tomllib.loads(file.read_text(encoding="utf-8"))["text"]
    return Wording(language, {"refusal": {}, "label": {}, "text": text})


def sheet(*, large: bool = False, language: Language = Language.ZH) -> Sheet:
    """Make a fresh sheet."""
    return Sheet(style(large=large), wording(language))


def imprint(**other: object) -> Imprint:
    """Make an imprint, with what a test wants otherwise."""
    given: dict[str, object] = {
        "kind": "AGR",
        "title": "个性化分期还款协议",
        "case_no": "2026-0123-000045",
        "bank": "示范银行信用卡中心",
        "digest": DIGEST,
        "printed_at": PRINTED_AT,
    }
    return Imprint(**{**given, **other})  # type: ignore[arg-type] # a test names fields freely


def instalments(count: int, interest: str = "108.55", fee: str = "0") -> list[Instalment]:
    """Make a schedule over 36,000.00."""
    balance, share, rows = Money.of(36_000), Money.of(36_000 // count), []
    for n in range(1, count + 1):
        principal = share if n < count else balance
        balance -= principal
        costs = Money.of(interest), Money.of(fee)
        due = date(2026 + (11 + n) // 12, (11 + n) % 12 + 1, 15)
        rows.append(Instalment(n, due, principal, *costs, principal + costs[0] + costs[1], balance))
    return rows


def debt() -> list[Component]:
    """Make the components of a debt."""
    rows = [("本金", "36000", "36000"), ("利息", "4200.40", "1200"), ("违约金", "913", "0")]
    return [Component(name, Money.of(claimed), Money.of(agreed)) for name, claimed, agreed in rows]


def agreement(*, large: bool = False, language: Language = Language.ZH, count: int = 60, **other: object) -> Paper:
    """Make an agreement of some pages with every part in it."""
    page = sheet(large=large, language=language)
    paper = Paper(page, imprint(**other))
    people = [Field("甲方", "示范银行信用卡中心"), Field("乙方", "张𫖯"), Field("信用卡卡号", "622200********1234")]
    paper.add(fields(page, [*people, Field("送达地址", "某市某区某某街道某某小区3号楼2单元501室", wide=True)]))
    paper.add(heading(page, "一、债务情况"))
    words = (
        "截至2026年11月24日，乙方尾号1234的信用卡欠款共计人民币41,113.40元。双方本着平等、自愿的原则，达成如下协议："
    )
    paper.add(paragraph(page, words, field="债务情况"), components(page, debt()))
    paper.add(heading(page, "二、还款安排"), clause(page, "第一条", "乙方分期偿还，每期应还金额见下表。"))
    paper.add(schedule(page, instalments(count)))
    paper.add(heading(page, "三、双方权利义务"))
    for number, text in enumerate(("甲方停止对乙方及其亲友的一切催收行为。" * 3, "本协议一式三份。"), 2):
        paper.add(clause(page, f"第{'一二三'[number - 1]}条", text))
    paper.add(question(page, "您是否听清？"), answer(page, "听清了。", speaker="陪同人李梅"))
    paper.add(checks(page, [("本人已阅读并理解以上全部内容", True), ("本人同意提供个人信息", False)]))
    paper.add(heading(page, "签署", 2))
    paper.add(
        signatures(page, [Signer("乙方", "张𫖯", "2026-11-24", STROKES, fingerprint=True), Signer("甲方", seal=True)])
    )
    paper.add(note(page, "内容校验码用于核对。"))
    return paper


def texts(data: bytes) -> list[str]:
    """Read the text of each page."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def squeezed(pages: Sequence[str]) -> str:
    """Join pages without line ends, so that text can be found across them."""
    return "".join(pages).replace("\n", "")
