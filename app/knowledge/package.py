"""The package of approved answers for the bank's chatbot (机器人答案包): JSON Lines and a manifest with hashes.

One ZIP file that never changes for the same content: names in order, one fixed time inside, so that its hash can be
compared. A robot takes `answers.jsonl` line by line; `manifest.json` says which package it is, how many answers, the
SHA-256 of the file and of every answer, and which answers of the package before are gone.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.knowledge.article import Article
from app.store.types import instant_text

FORMAT = "mediation-desk-answers/1"
ANSWERS, MANIFEST = "answers.jsonl", "manifest.json"
_MOMENT = (2020, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Package:
    """A package as bytes, with what it holds: (key, digest) in order, and the digest of its answers."""

    number: int
    data: bytes
    digest: str
    contents: tuple[tuple[str, str], ...]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]


def make_package(number: int, articles: Sequence[Article], before: Mapping[str, str], made_at: datetime) -> Package:
    """Pack articles, by key; `before` is key → digest of the last package."""
    ordered = sorted(articles, key=lambda one: one.key)
    lines = "".join(f"{_line(article)}\n" for article in ordered).encode("utf-8")
    digest = hashlib.sha256(lines).hexdigest()
    contents = tuple((article.key, article.digest) for article in ordered)
    now = dict(contents)
    added = tuple(key for key in now if key not in before)
    changed = tuple(key for key in now if key in before and before[key] != now[key])
    removed = tuple(sorted(before.keys() - now.keys()))
    manifest = {
        "format": FORMAT,
        "number": number,
        "made_at": instant_text(made_at),
        "answers": {"file": ANSWERS, "count": len(ordered), "sha256": digest},
        "contents": [{"key": key, "sha256": one} for key, one in contents],
        "added": list(added),
        "changed": list(changed),
        "removed": list(removed),
    }
    files = {ANSWERS: lines, MANIFEST: json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8")}
    return Package(number, _zipped(files), digest, contents, added, changed, removed)


def _line(article: Article) -> str:
    answer = {
        "key": article.key,
        "sha256": article.digest,
        "kind": article.kind.value,
        "question": article.title,
        "asked_as": list(article.asked_as),
        "answer": article.answer,
        "causes": list(article.causes),
        "valid_from": article.valid_from.isoformat(),
        "valid_to": article.valid_to.isoformat() if article.valid_to else None,
        "sources": [{"law": one.law, "article": one.article, "checked": one.checked} for one in article.sources],
    }
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def _zipped(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return packed.getvalue()
