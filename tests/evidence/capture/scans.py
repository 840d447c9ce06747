"""Papers that the tests print themselves, and scans of their pages: turned, noisy, as photographs, as one PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from app.evidence.preview.content import Content, Measured, PageSize
from app.evidence.scan_back import SeenPage
from app.sealing.desk import Share, register_paper
from app.sealing.model import Paper, Receiver
from app.sealing.page_code import PageCode
from app.store.session import DeskSession

DIGEST = "0123456789abcdef" * 4
OTHER_DIGEST = "fedcba9876543210" * 4


@cache
def printed(case_no: str, digest: str = DIGEST, count: int = 36) -> bytes:
    """An agreement of three pages (24 instalments: three; fewer: less) of that case as it leaves the press."""
    from tests.reports.pretend import agreement

    return agreement(case_no=case_no, digest=digest, count=count).render()[0]


@cache
def pictures(case_no: str, digest: str = DIGEST, dpi: int = 150) -> tuple[Any, ...]:
    """The pages of that agreement in grey."""
    import pypdfium2

    document = pypdfium2.PdfDocument(printed(case_no, digest))
    return tuple(page.render(scale=dpi / 72).to_pil().convert("L") for page in document)


def scanned(page: Any, turn: float = 0.0, noise: float = 12.0, seed: int = 1) -> Any:
    """A page as a scanner or a telephone gives it."""
    import numpy
    from PIL import Image, ImageFilter

    turned = page.rotate(turn, expand=True, fillcolor=255)
    grey = numpy.asarray(turned).astype(float) + numpy.random.default_rng(seed).normal(0, noise, turned.size[::-1])
    return Image.fromarray(numpy.clip(grey, 0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.6))


def blank(dpi: int = 150) -> Any:
    """An empty back."""
    from PIL import Image

    return Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 250)


def as_pdf(pages: Sequence[Any]) -> bytes:
    """Scanned pages as the PDF of a scanner."""
    target = io.BytesIO()
    pages[0].save(target, "PDF", save_all=True, append_images=list(pages[1:]), resolution=150)
    return target.getvalue()


def as_jpeg(page: Any) -> bytes:
    """One page as a photograph."""
    target = io.BytesIO()
    page.save(target, "JPEG", quality=80)
    return target.getvalue()


def register(session: DeskSession, keys: dict[str, Any], digest: str = DIGEST, pages: int = 3) -> Paper:
    """Enter a printed paper whose branch copy must come back signed."""
    shares = [Share(Receiver.CUSTOMER, 1), Share(Receiver.BRANCH, 1, to_be_signed=True)]
    return register_paper(session, keys, "agreement", digest, shares, pages=pages)


def seen(case_no: str, *pages: int, digest: str = DIGEST, count: int = 3) -> tuple[SeenPage, ...]:
    """What a reader says of a scan that holds these pages of a paper in this order; 0 is a page without a code."""
    return tuple(
        SeenPage(place, (PageCode(case_no, "AGR", page, count, digest[:16]),) if page else ())
        for place, page in enumerate(pages, 1)
    )


def verdicts(rows: Sequence[Sequence[object]]) -> list[tuple[object, object]]:
    """Page of the paper and verdict, in the order of the scan."""
    return [(page, verdict) for _, page, verdict in rows]


def case_no_of(session: DeskSession, case_id: UUID) -> str:
    """The number of a case."""
    from app.cases.model import Case

    case: Case = session.found(Case, case_id)
    return case.no


class Reader:
    """Says of every page what the test wants, by the number of the scan."""

    def __init__(self, codes: list[list[str]]) -> None:
        self.codes_by_scan = codes
        self.closed = False

    def measure(self, _content: Content) -> Measured:
        """As many pages as the next scan has."""
        return Measured((PageSize(600, 800),) * len(self.codes_by_scan[0]))

    def codes(self, _content: Content, page: int) -> tuple[tuple[str, ...], bool]:
        """What was said; empty means no code."""
        code = self.codes_by_scan[0][page]
        if page == len(self.codes_by_scan[0]) - 1:
            self.codes_by_scan.pop(0)
        return ((code,) if code else (), False)

    def foot(self, _content: Content, _page: int) -> str:
        """Nothing that could be read."""
        return ""

    def close(self) -> None:
        """Note it."""
        self.closed = True
