"""At least three hundred broken and hostile files: none crashes, hangs, writes outside its place or is lost.

What is taken lies in the store byte for byte, whatever a reader then makes of it; what is refused, by whom ever, has a
sentence in both languages that names the file. One child looks at all of them, as at a desk.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.evidence.blobs import Blobs, StoredFile
from app.evidence.desk import content_of, take_in
from app.evidence.desk.adding import Taken
from app.evidence.kinds import SOUNDS, TABLES, FileKind
from app.evidence.preview import telling
from app.evidence.preview.content import PREVIEWED, TOLD
from app.evidence.preview.previewer import Previewer
from app.evidence.recordings import examine
from app.evidence.statements import read_statement
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from tests.evidence.blobbing import KEY
from tests.evidence.hostile.damage import DAMAGES, damaged
from tests.evidence.hostile.good import NAMES, good
from tests.evidence.hostile.traps import TRAPS
from tests.evidence.statements.files import PROFILES, ROOT

SEEDS = range(2)
Told = Callable[[Refusal], str]


@pytest.fixture(scope="module")
def previewer() -> Iterator[Previewer]:
    """Give the one child, with the memory of a small machine."""
    found = Previewer(seconds=6)
    yield found
    found.close()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give an empty folder to be in, with the store below it: whatever is written shows there."""
    folder, before = tmp_path_factory.mktemp("hostile"), Path.cwd()
    os.chdir(folder)
    yield folder
    os.chdir(before)


@pytest.fixture(scope="module")
def blobs(place: Path) -> Blobs:
    """Give the store."""
    return Blobs(place / "blobs", KEY)


@pytest.fixture(scope="module")
def told() -> Told:
    """Give a function that says a refusal in both languages, and proves that it is a whole sentence."""
    languages = [Wording.load(ROOT / "resources" / "wording", language) for language in Language]

    def say(refusal: Refusal) -> str:
        lines = [wording.told(refusal).line() for wording in languages]
        for line in lines:
            assert line.strip(), refusal.code
            assert "{" not in line, line
            assert refusal.code not in line, line
            assert "\n" not in line, line
            assert line.isprintable(), line
        return lines[0]

    return say


class Hands:
    """Everything the program does with a file that somebody brings."""

    def __init__(self, blobs: Blobs, previewer: Previewer, told: Told, place: Path) -> None:
        self.blobs, self.previewer, self.told, self.place = blobs, previewer, told, place

    def all_of_it(self, data: bytes, name: str) -> str:
        """Take a file in and look at it from every side; give back how it ended."""
        try:
            taken = take_in(data, self.blobs, name=name, previewer=self.previewer)
        except Refusal as refusal:
            self.told(refusal)
            self._nothing_else_was_written()
            return refusal.code
        assert self.blobs.read(taken.ref.sha256) == data
        assert "/" not in taken.name
        assert "\\" not in taken.name
        assert taken.name.isprintable()
        ends = [self._code(look, taken) for look in (self._drawn, self._told, self._as_statement, self._heard)]
        self._nothing_else_was_written()
        return " ".join(ends)

    def _code(self, look: Callable[[Taken], None], taken: Taken) -> str:
        try:
            look(taken)
        except Refusal as refusal:
            self.told(refusal)
            return refusal.code
        return "good"

    def _drawn(self, taken: Taken) -> None:
        if taken.facts.kind in PREVIEWED:
            content = content_of(self.blobs, taken.ref.sha256, taken.name, taken.facts.kind, taken.ref.size)
            pages = self.previewer.measure(content).pages
            assert all(page.width > 0 and page.height > 0 for page in pages)
            for page in {0, len(pages) - 1}:
                scale = min(1.0, 300 / pages[page].width, 300 / pages[page].height)
                self.previewer.render(content, page, scale=scale)
            if taken.facts.kind is FileKind.PDF:
                self.previewer.text(content, 10_000)

    def _told(self, taken: Taken) -> None:
        kind = taken.facts.kind
        if kind not in TOLD:
            return
        content = content_of(self.blobs, taken.ref.sha256, taken.name, kind, taken.ref.size)
        if kind is FileKind.EML:
            for one in telling.letter(self.previewer, content).attached[:3]:
                name, _ = telling.attachment(self.previewer, content, one.number)
                assert not {"/", "\\"} & set(name)
                assert name.isprintable()
        elif kind is FileKind.CHAT:
            telling.chat(self.previewer, content)
        else:
            telling.grid(self.previewer, content)

    def _as_statement(self, taken: Taken) -> None:
        if taken.facts.kind in TABLES:
            file = StoredFile(self.blobs, taken.ref.sha256, taken.name)
            read_statement(file.as_path(), PROFILES, name=taken.name)

    def _heard(self, taken: Taken) -> None:
        if taken.facts.kind in SOUNDS:
            examine(io.BytesIO(self.blobs.read(taken.ref.sha256)), taken.name)

    def _nothing_else_was_written(self) -> None:
        assert {path.name for path in self.place.iterdir()} <= {"blobs"}


@pytest.fixture(scope="module")
def hands(blobs: Blobs, previewer: Previewer, told: Told, place: Path) -> Hands:
    """Give the hands."""
    return Hands(blobs, previewer, told, place)


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) * len(DAMAGES) * len(SEEDS) + len(TRAPS) >= 300


@pytest.mark.parametrize("name", NAMES)
def test_the_sound_ones_are_sound(hands: Hands, name: str) -> None:
    """Else the broken ones would prove nothing."""
    ends = hands.all_of_it(good(name), name)
    expected = "good good evidence.statement_layout_unknown good" if name == "a.txt" else "good good good good"
    assert ends == expected


@pytest.mark.parametrize("how", DAMAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_file_is_taken_or_told_about(hands: Hands, name: str, how: str) -> None:
    for seed in SEEDS:
        hands.all_of_it(damaged(name, how, seed), name)


@pytest.mark.parametrize("which", TRAPS)
def test_a_trap_catches_nobody(hands: Hands, which: str) -> None:
    name, make = TRAPS[which]
    hands.all_of_it(make(), name)


def test_after_all_of_them_the_next_file_is_looked_at(hands: Hands) -> None:
    assert hands.all_of_it(good("a.pdf") + b"\n", "a.pdf").startswith("good")
