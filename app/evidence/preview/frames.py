"""The language of the pipe: two lengths, a JSON head, and bytes that belong to it.

Whoever reads always knows how much is to come. Pickle was decided against: it would let the jailed child run code in
the window.
"""

from __future__ import annotations

import json
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, BinaryIO

_LENGTHS = struct.Struct(">II")
MOST = 1 << 31
"""The longest body that is believed, in bytes."""
_BLOCK = 1 << 20
Part = bytes | memoryview


@dataclass(frozen=True, slots=True)
class Streamed:
    """A body whose parts are made while those before them are on their way; together they are `length` bytes."""

    length: int
    parts: Iterator[Part]

    def __len__(self) -> int:
        return self.length


Body = bytes | memoryview | Streamed


def write_frame(stream: BinaryIO, head: dict[str, Any], body: Body = b"") -> None:
    """Write one frame and flush it."""
    _write_head(stream, head, len(body))
    if isinstance(body, Streamed):
        _write_parts(stream, body.parts)
    else:
        stream.write(body)
    stream.flush()


def _write_parts(stream: BinaryIO, parts: Iterator[Part]) -> None:
    """Write from a thread of its own: making the next part does not wait until the reader has taken this one."""
    ready: SimpleQueue[Part | None] = SimpleQueue()
    broken: list[OSError] = []

    def write() -> None:
        while (part := ready.get()) is not None:
            try:
                stream.write(part)
            except OSError as error:
                broken.append(error)
                return

    writer = threading.Thread(target=write, name="preview-parts", daemon=True)
    writer.start()
    try:
        for part in parts:
            ready.put(part)
    finally:
        ready.put(None)
        writer.join()
    if broken:
        raise broken[0]


def send_frame(stream: BinaryIO, head: dict[str, Any], source: BinaryIO, length: int) -> None:
    """Write one frame whose body is the `length` bytes of a stream; one that ends early raises `EOFError`."""
    _write_head(stream, head, length)
    while length > 0:
        block = source.read(min(_BLOCK, length))
        if not block:
            raise EOFError("the content is shorter than it was said to be")
        stream.write(block)
        length -= len(block)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """Read one frame; None at the end of the stream.

    One that is cut or none of ours raises `EOFError` or `ValueError`.
    """
    lengths = stream.read(_LENGTHS.size)
    if not lengths:
        return None
    head_length, body_length = _LENGTHS.unpack(_whole(lengths, _LENGTHS.size))
    if head_length > 1 << 24 or body_length > MOST:
        raise ValueError("no frame of ours is that long")
    head = json.loads(_whole(stream.read(head_length), head_length))
    if not isinstance(head, dict):
        raise ValueError("a frame begins with an object")
    return head, _whole(stream.read(body_length), body_length)


def _write_head(stream: BinaryIO, head: dict[str, Any], length: int) -> None:
    packed = json.dumps(head, ensure_ascii=False).encode()
    stream.write(_LENGTHS.pack(len(packed), length))
    stream.write(packed)


def _whole(data: bytes, length: int) -> bytes:
    if len(data) < length:
        raise EOFError("the pipe was cut in the middle of a frame")
    return data
