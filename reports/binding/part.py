"""One PDF file of a bundle while it is bound: pages lie ready as objects, and are named, stamped and put in order at
the end, when everything that is to stand on them is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reports.binding.objects import Writing, text
from reports.binding.places import Bed


@dataclass
class Part:
    """A file that is being bound: its pages in the order they came, and the layers that some of them have."""

    writing: Writing = field(default_factory=Writing)
    pages: list[tuple[int, Bed]] = field(default_factory=list)
    layers: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)

    def close(self, front: Sequence[tuple[int, Bed]], told: dict[str, Any], fonts: str) -> None:
        """Write pages, bookmarks, labels and trailer; the `front` pages come first.

        `told`: `stamps` (what is drawn over each page, front pages included, in the fonts `fonts`), `bookmarks`
        ([title, page from 0, level] each), `first` (the number of the first page), `language`, `identity`, and the
        words of the information: `title`, `author`, `subject`, `keywords`, `producer`, `made`.
        """
        writing = self.writing
        pages = [*front, *self.pages]
        stamps: list[str] = told["stamps"]
        if len(stamps) != len(pages):
            raise ValueError(f"{len(stamps)} stamps for {len(pages)} pages")
        tree = writing.number()
        numbers = [
            self._page(tree, thing, bed, stamp, fonts) for (thing, bed), stamp in zip(pages, stamps, strict=True)
        ]
        kids = " ".join(f"{number} 0 R" for number in numbers)
        _put(writing, tree, f"<< /Type /Pages /Count {len(numbers)} /Kids [{kids}] >>")
        outline = self._outline(told["bookmarks"], numbers)
        root, info = writing.number(), writing.number()
        catalog = [
            f"/Type /Catalog /Pages {tree} 0 R /Lang {text(told['language'])}",
            f"/PageLabels << /Nums [0 << /S /D /St {int(told['first'])} >>] >>",
            "/ViewerPreferences << /DisplayDocTitle true >>",
            f"/Outlines {outline} 0 R /PageMode /UseOutlines" if outline else "",
            self._layers(),
        ]
        _put(writing, root, f"<< {' '.join(filter(None, catalog))} >>")
        names = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")
        keys = ("title", "author", "subject", "keywords", "producer", "producer")
        words = " ".join(f"/{name} {text(told[key])}" for name, key in zip(names, keys, strict=True) if told[key])
        _put(writing, info, f"<< {words} /CreationDate ({told['made']}) /ModDate ({told['made']}) >>")
        writing.end(root, info, told["identity"])

    def _page(self, tree: int, thing: int, bed: Bed, stamp: str, fonts: str) -> int:
        writing = self.writing
        page, content = writing.number(), writing.number()
        matrix = " ".join(f"{one:.5f}" for one in bed.matrix)
        writing.stream(content, "", f"q {matrix} cm /X Do Q\n{stamp}".encode("latin-1"))
        resources = f"<< /XObject << /X {thing} 0 R >> /Font {fonts} >>"
        _put(
            writing,
            page,
            f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {bed.width:.2f} {bed.height:.2f}] "
            f"/Contents {content} 0 R /Resources {resources} >>",
        )
        return page

    def _outline(self, bookmarks: Sequence[tuple[str, int, int]], pages: Sequence[int]) -> int:
        """Write the bookmarks; returns the number of their root, 0 without any."""
        if not bookmarks:
            return 0
        writing = self.writing
        root = writing.number()
        numbers = [writing.number() for _ in bookmarks]
        parents: list[int] = []
        below: dict[int, list[int]] = {-1: []}
        places: list[int] = []
        above: list[int] = []
        for at, (_, _, level) in enumerate(bookmarks):
            del above[level:]
            parents.append(above[-1] if above else -1)
            places.append(len(below.setdefault(parents[-1], [])))
            below[parents[-1]].append(at)
            above.append(at)

        def number(at: int) -> int:
            return root if at < 0 else numbers[at]

        def family(at: int) -> str:
            children = below.get(at)
            if not children:
                return ""
            # Closed, so that forty exhibits are seen at once; what is at the top is open.
            count = len(children) if at < 0 else -len(children)
            return f" /First {number(children[0])} 0 R /Last {number(children[-1])} 0 R /Count {count}"

        _put(writing, root, f"<< /Type /Outlines{family(-1)} >>")
        for at, (title, page, _) in enumerate(bookmarks):
            brothers = below[parents[at]]
            place = places[at]
            near = f" /Prev {number(brothers[place - 1])} 0 R" if place else ""
            near += f" /Next {number(brothers[place + 1])} 0 R" if place + 1 < len(brothers) else ""
            to = f"/Dest [{pages[page]} 0 R /Fit]"
            body = f"<< /Title {text(title)} /Parent {number(parents[at])} 0 R {to}{near}{family(at)} >>"
            _put(writing, numbers[at], body)
        return root

    def _layers(self) -> str:
        if not self.layers:
            return ""
        every, off = (" ".join(f"{one} 0 R" for one in sorted(some)) for some in (self.layers, self.hidden))
        return f"/OCProperties << /OCGs [{every}] /D << /OFF [{off}] >> >>"


def _put(writing: Writing, number: int, body: str) -> None:
    writing.put(number, body.encode("latin-1"))
