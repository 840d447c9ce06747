"""Looking at foreign files: what is drawn, what is refused, and a child that hangs or dies: preview child."""

from __future__ import annotations

import io
import time
from typing import Any

import pytest

from app.evidence.kinds import FileKind
from app.evidence.preview import jail
from app.evidence.preview.child import Child, Gone, Slow
from app.evidence.preview.content import Content
from app.evidence.preview.frames import read_frame, send_frame, write_frame
from app.evidence.preview.previewer import Previewer
from app.evidence.preview.trouble import Trouble
from app.evidence.preview.worker import Desk, serve
from app.kernel.errors import Fault
from tests.evidence.conftest import picture
from tests.evidence.previewing import SEEN, content, refused, script


def test_a_child_that_hangs_is_ended_and_replaced() -> None:
    found = Previewer(seconds=0.3, program=script("import time; time.sleep(60)"))
    try:
        began = time.monotonic()
        told = refused(lambda: found.measure(SEEN))
        assert (told.code, told.params["name"]) == ("evidence.preview_slow", "可疑.pdf")
        assert time.monotonic() - began < 5
        fresh = found._child
        assert fresh is not None
        assert fresh._process.poll() is None
    finally:
        found.close()
    assert fresh._process.poll() is not None


@pytest.mark.parametrize(
    "body",
    [
        "sys.exit(3)",
        "read_frame(inn); import os; os.abort()",
        "read_frame(inn); out.write(b'garbage that is no frame'); out.flush()",
        "read_frame(inn); out.write(b'\\0\\0\\0\\2\\0\\0\\0\\0[]'); out.flush()",
        "read_frame(inn); out.write(b'\\xff' * 8); out.flush()",
        "read_frame(inn); write_frame(out, {'send': True}); sys.exit(0)",
    ],
)
def test_a_child_that_dies_or_babbles_costs_one_sentence(body: str) -> None:
    found = Previewer(seconds=10, program=script(body))
    try:
        assert refused(lambda: found.measure(SEEN)).code == "evidence.preview_crashed"
    finally:
        found.close()


def test_a_child_that_dies_while_a_large_file_is_sent() -> None:
    found = Previewer(seconds=10, program=script("read_frame(inn); write_frame(out, {'send': True}); inn.close()"))
    large = content(bytes(8 << 20), FileKind.PDF)
    try:
        assert refused(lambda: found.measure(large)).code == "evidence.preview_crashed"
    finally:
        found.close()


def test_pixels_of_another_size_than_asked_are_not_believed() -> None:
    body = """
        read_frame(inn); write_frame(out, {'sizes': [[10.0, 10.0]]})
        read_frame(inn); write_frame(out, {}, b'few')
    """
    found = Previewer(seconds=10, program=script(body))
    try:
        assert refused(lambda: found.render(SEEN, 0, scale=1)).code == "evidence.preview_damaged"
    finally:
        found.close()


def test_memory_trouble_of_the_child_is_told() -> None:
    found = Previewer(seconds=10, program=script("read_frame(inn); write_frame(out, {'trouble': 'memory'})"))
    try:
        assert refused(lambda: found.measure(SEEN)).code == "evidence.preview_memory"
    finally:
        found.close()


def test_a_content_that_cannot_be_opened_is_told_as_itself(previewer: Previewer) -> None:
    def gone() -> Any:
        raise Fault("evidence.blob_missing", sha256="x")

    with pytest.raises(Fault):
        previewer.measure(Content("gone", "x", FileKind.PDF, 5, gone))
    short = Content("short", "x", FileKind.PDF, 50, lambda: io.BytesIO(b"abc"))
    assert refused(lambda: previewer.measure(short)).code == "evidence.preview_crashed"
    assert previewer.render(content(picture(), FileKind.PNG), 0, scale=1).width == 60


def test_after_closing_nothing_is_started_again() -> None:
    found = Previewer()
    found.start()
    found.close()
    found.close()
    assert refused(lambda: found.measure(SEEN)).code == "evidence.preview_crashed"
    assert found._child is None


def test_sizes_are_asked_once_and_kept_for_a_while(previewer: Previewer) -> None:
    asked: list[int] = []
    data = picture()

    def source() -> Any:
        asked.append(1)
        return io.BytesIO(data)

    seen = Content("counted", "x", FileKind.PNG, len(data), source)
    for _ in range(3):
        previewer.measure(seen)
        previewer.render(seen, 0, scale=1)
    assert len(asked) == 1
    for number in range(70):
        previewer.measure(content(picture(20 + number, 10), FileKind.PNG, key=f"other {number}"))
    assert "counted" not in previewer._measures
    previewer.measure(seen)
    assert len(asked) == 2


def test_the_child_keeps_few_files_and_few_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.evidence.preview import worker

    monkeypatch.setattr(worker, "KEPT_BYTES", 10_000)
    monkeypatch.setattr(worker, "KEPT", 3)
    kept = Desk()
    for name, width in (("a", 10), ("b", 11), ("c", 12), ("d", 13)):
        kept.answer({"act": "open", "key": name, "kind": "png"}, picture(width))
    kept.ahead()  # between two questions
    assert list(kept._open) == ["b", "c", "d"]
    assert kept.answer({"act": "measure", "key": "a"}, b"") == ({"send": True}, b"")
    kept.answer({"act": "measure", "key": "b"}, b"")
    kept.answer({"act": "open", "key": "e", "kind": "png"}, picture(14) + bytes(9_950))
    assert list(kept._open) == ["e"]
    kept.answer({"act": "open", "key": "e", "kind": "png"}, picture(14))
    with pytest.raises(Trouble):
        kept.answer({"act": "render", "key": "e", "page": 5, "whole": [1, 1], "region": [0, 0, 1, 1], "turn": 0}, b"")


def test_the_child_answers_with_codes_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jail, "allow_seconds", lambda _seconds: None)
    requests = io.BytesIO()
    for head in ({"act": "measure", "key": "x"}, {"act": "render"}, {"act": "open", "key": "y", "kind": "png"}):
        write_frame(requests, head, b"" if "kind" not in head else b"no picture")
    requests.seek(0)
    answers = io.BytesIO()
    serve(requests, answers, 1)
    answers.seek(0)
    heads = []
    while (frame := read_frame(answers)) is not None:
        heads.append(frame[0])
    assert heads == [{"ready": True}, {"send": True}, {"trouble": "damaged"}, {"trouble": "damaged"}]

    def greedy(*_args: object) -> Any:
        raise MemoryError

    monkeypatch.setattr(Desk, "answer", greedy)
    requests.seek(0)
    answers = io.BytesIO()
    serve(requests, answers, 1)
    assert b"memory" in answers.getvalue()


def test_frames_that_are_cut_are_noticed() -> None:
    stream = io.BytesIO()
    write_frame(stream, {"a": 1}, b"body")
    whole = stream.getvalue()
    for cut in range(1, len(whole)):
        with pytest.raises(EOFError):
            read_frame(io.BytesIO(whole[:cut]))
    assert read_frame(io.BytesIO(whole)) == ({"a": 1}, b"body")
    assert read_frame(io.BytesIO()) is None
    with pytest.raises(EOFError):
        send_frame(io.BytesIO(), {}, io.BytesIO(b"ab"), 3)


def test_a_child_asked_directly_says_slow_and_gone() -> None:
    slow = Child(script("import time; time.sleep(60)"))
    with pytest.raises(Slow):
        slow.ask({"act": "x"}, 0.2)
    gone = Child(script("sys.exit(0)"))
    with pytest.raises(Gone):
        gone.ask({"act": "x"}, 20)
    gone.end()
