"""Evidence bytes (证据原件) at rest: each content once, by its SHA-256, encrypted, outside the database file.

`format` says how a file is laid out and what is bound to each chunk, `reader` opens one, `store` keeps the folder,
`arriving` brings one in from elsewhere, chunk by chunk.
Nothing readable ever touches the disk, not even for a moment.
"""

from app.evidence.blobs.arriving import Arrival
from app.evidence.blobs.reader import BlobReader
from app.evidence.blobs.store import BlobRef, Blobs, Damage
from app.evidence.blobs.stored_file import StoredFile

__all__ = ["Arrival", "BlobReader", "BlobRef", "Blobs", "Damage", "StoredFile"]
