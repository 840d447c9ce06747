"""The folder of contents: put in whole or not at all, each content once.

File names are a keyed digest of the content's SHA-256: whoever takes the folder away cannot even ask whether a document
they know is among them. Decided against: one big encrypted archive (a torn write would cost everything) and trusting an
encrypted disk (the bank's PCs differ). A content whose row was rolled back stays; it says nothing without its row, and
is found again when the same file is added once more.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.evidence.blobs.arriving import SUFFIX, Arrival, arriving
from app.evidence.blobs.format import SALT, Header, derive, nonce
from app.evidence.blobs.reader import BlobReader
from app.kernel.errors import Fault, Refusal
from app.kernel.files import disk_fault
from app.store.killpoints import kill_point

CHUNK = 1 << 20
STALE_SECONDS = 3600.0
STALE_ARRIVAL_SECONDS = 30 * 86400.0
PART = ".part"
_BLOCK = 1 << 20

Step = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class BlobRef:
    """A stored content: its two fingerprints in lower-case hex, its size in bytes, and whether it was new here."""

    sha256: str
    sm3: str
    size: int
    new: bool = True


@dataclass(frozen=True, slots=True)
class Damage:
    """What is wrong with a stored content.

    `what` is missing, header, size, chunk (with its number and the bytes it holds, all from 1), content, sm3 or length.
    """

    what: str
    number: int = 0
    chunks: int = 0
    first: int = 0
    last: int = 0


class Blobs:
    """The contents in `folder`, encrypted under `key` (32 bytes). Safe for threads and for several processes."""

    def __init__(self, folder: Path, key: bytes, *, chunk: int = CHUNK) -> None:
        self._folder = folder
        self._chunk = chunk
        self._key = derive(key, b"", "content")
        self._names = derive(key, b"", "names")
        self._swept = False

    def put(self, source: Path | bytes | BinaryIO, *, step: Step | None = None) -> BlobRef:
        """Store a content in constant memory and return its reference; a content that is here already is not written.

        A stream must be buffered and seekable; it is read from its start twice, once for the fingerprints and once to
        encrypt. `step` hears how many bytes were hashed; what it raises stops the work and leaves nothing. Raises
        `Fault` (`store.disk_full`, `store.read_only`, `store.disk_failed`, `sealing.no_sm3`), and `Refusal`
        (`evidence.file_missing`, `evidence.file_changed`) when the source cannot be read or was changed meanwhile.
        """
        with _opened(source) as stream:
            found = _fingerprints(stream, step)
            # A content that was damaged meanwhile is written anew from the good source in hand.
            if self.verify(found.sha256) is None:
                return BlobRef(found.sha256, found.sm3, found.size, new=False)
            self._write(stream, found)
        return found

    def has(self, sha256: str) -> bool:
        """Whether a content is here."""
        return self.place(sha256).is_file()

    def place(self, sha256: str) -> Path:
        """Where a content lies or would lie; the name tells nothing about it."""
        name = hmac.new(self._names, bytes.fromhex(sha256), hashlib.sha256).hexdigest()
        return self._folder / name[:2] / name[2:]

    def open(self, sha256: str) -> BlobReader:
        """Open a content for reading from any place; close it, or use it in a `with` block.

        Raises `Fault`: `evidence.blob_missing`, `evidence.blob_damaged` (also later, while reading), `store.…`.
        """
        path = self.place(sha256)
        try:
            file = path.open("rb")
        except FileNotFoundError:
            raise Fault("evidence.blob_missing", sha256=sha256) from None
        except OSError as error:
            raise disk_fault(error, path) from error
        try:
            return BlobReader(file, self._key, sha256)
        except BaseException:
            file.close()
            raise

    def read(self, sha256: str) -> bytes:
        """Read a whole content into memory; raises as `open` does."""
        with self.open(sha256) as reader:
            return reader.readall()

    def read_range(self, sha256: str, start: int, length: int) -> bytes:
        """Read `length` bytes from `start` (fewer at the end), decrypting only the chunks that hold them."""
        with self.open(sha256) as reader:
            reader.seek(start)
            return reader.read(length) or b""

    def verify(
        self, sha256: str, *, sm3: str | None = None, size: int | None = None, step: Step | None = None
    ) -> Damage | None:
        """Decrypt and hash a content anew: None when it is exactly what was stored, else what is wrong and where.

        `sm3` and `size` are compared too when they are given. A disk that cannot be read raises `Fault`, because that
        says nothing about the content.
        """
        try:
            with self.open(sha256) as reader:
                return _compare(reader, sha256, sm3, size, step)
        except Fault as fault:
            if fault.code == "evidence.blob_missing":
                return Damage("missing")
            if fault.code == "evidence.blob_damaged":
                told = {name: value for name, value in fault.params.items() if isinstance(value, int)}
                return Damage(str(fault.params["what"]), **told)
            raise

    def arriving(self, sha256: str, size: int, chunk: int) -> AbstractContextManager[Arrival]:
        """Go on bringing in a content of `size` bytes in pieces of `chunk`, from where the last try ended.

        At the end of the block a content that is complete and right takes its place in one step; one that is complete
        and another content is thrown away (ask `Arrival.is_it`); an incomplete one waits for the next try. Raises
        `Fault` as `put` does, and `evidence.bytes_arriving` while somebody else brings it.
        """
        return arriving(self.place(sha256), self._key, sha256, size, chunk)

    def length(self, sha256: str) -> int:
        """How many bytes of disk a content takes here; 0 when it is not here."""
        try:
            return self.place(sha256).stat().st_size
        except FileNotFoundError:
            return 0

    def remove(self, sha256: str) -> int:
        """Take a content away and return how many bytes of disk that freed; whoever calls knows where it still is.

        What had arrived of it goes too.
        """
        path = self.place(sha256)
        freed = self.length(sha256)
        try:
            path.unlink(missing_ok=True)
            path.with_name(path.name + SUFFIX).unlink(missing_ok=True)
        except OSError as error:
            raise disk_fault(error, path) from error
        return freed

    # ------------------------------------------------------------------ inside

    def _write(self, stream: BinaryIO, found: BlobRef) -> None:
        target = self.place(found.sha256)
        part = self._folder / f"{os.getpid()}-{os.urandom(8).hex()}{PART}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            target.parent.mkdir(exist_ok=True, mode=0o700)
            self._sweep()
            try:
                self._write_part(part, stream, found)
                kill_point("evidence.blob_written")
                part.replace(target)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
            _sync_folder(target.parent)
        except OSError as error:
            raise disk_fault(error, target) from error

    def _write_part(self, part: Path, stream: BinaryIO, found: BlobRef) -> None:
        header = Header(self._chunk, found.size, os.urandom(SALT))
        cipher = AESGCM(derive(self._key, header.salt, "file"))
        again = hashlib.sha256()
        stream.seek(0)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(header.packed())
            for number in range(header.chunks):
                data = _take(stream, header.length_of(number))
                again.update(data)
                file.write(cipher.encrypt(nonce(number), data, header.bound(found.sha256, number)))
                kill_point("evidence.blob_chunk")
            if again.hexdigest() != found.sha256:
                raise Refusal("evidence.file_changed", "file", name=_name(stream))
            file.flush()
            os.fsync(file.fileno())

    def _sweep(self) -> None:
        """Once per process, remove what killed processes left half-written; younger parts may be somebody's work.

        What arrives from the centre may wait long for a better line, but not for ever.
        """
        if self._swept:
            return
        self._swept = True
        for pattern, stale in ((f"*{PART}", STALE_SECONDS), (f"*/*{SUFFIX}", STALE_ARRIVAL_SECONDS)):
            for part in self._folder.glob(pattern):
                try:
                    if time.time() - part.stat().st_mtime > stale:
                        part.unlink()
                except FileNotFoundError:
                    continue  # its own process, or another sweep, was faster


def _compare(reader: BlobReader, sha256: str, sm3: str | None, size: int | None, step: Step | None) -> Damage | None:
    digests = reader.hashed(["sha256"] if sm3 is None else ["sha256", "sm3"], step)
    if digests[0] != sha256:
        return Damage("content")
    if sm3 is not None and digests[1] != sm3:
        return Damage("sm3")
    return Damage("length") if size is not None and size != reader.size else None


@contextmanager
def _opened(source: Path | bytes | BinaryIO) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield BytesIO(source)
    elif isinstance(source, Path):
        try:
            stream = source.open("rb")
        except OSError as error:
            raise Refusal("evidence.file_missing", "file", name=source.name) from error
        with stream:
            yield stream
    else:
        source.seek(0)
        yield source


def _take(stream: BinaryIO, length: int) -> bytes:
    # A stick that was pulled out is the user's to put right, not a fault of our disk.
    try:
        return stream.read(length)
    except OSError as error:
        raise Refusal("evidence.file_missing", "file", name=_name(stream)) from error


def _name(stream: BinaryIO) -> str:
    name = getattr(stream, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def _fingerprints(stream: BinaryIO, step: Step | None) -> BlobRef:
    sha256 = hashlib.sha256()
    try:
        national = hashlib.new("sm3")
    except ValueError as error:
        raise Fault("sealing.no_sm3") from error
    size = 0
    while block := _take(stream, _BLOCK):
        sha256.update(block)
        national.update(block)
        size += len(block)
        if step is not None:
            step(size)
    return BlobRef(sha256.hexdigest(), national.hexdigest(), size)


def _sync_folder(folder: Path) -> None:
    # Windows cannot open folders; there the rename itself is journalled.
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
